/** The first page of a new installation. */
export const begin = {
  'begin.title': 'Your Tesla in Home Assistant',
  'begin.will': 'What will happen',
  'begin.will.key': 'This app makes a key pair and brings the public key to where Tesla finds it.',
  'begin.will.app': 'You make an app on Tesla’s developer site. This page shows what to enter where.',
  'begin.will.sign-in':
    'You sign in at Tesla and approve the key with your phone. All the rest is done for you, and watched from then on.',
  'begin.hand': 'What to have at hand',
  'begin.hand.account': 'Your Tesla account, with a verified e-mail address and multi-factor authentication',
  'begin.hand.phone': 'Your phone with the Tesla app, if you have a vehicle',
  'begin.hand.address':
    'An address on the internet that lasts: a domain of yours, Home Assistant Cloud, or a free account at GitHub',
  'begin.time': 'How long it takes',
  'begin.time.answer':
    'This app does its own part within a minute. Most of the time goes into Tesla’s form, with five fields to fill in and six boxes to tick. Tesla sometimes takes a day and a half until it lets a new app in; this page then waits for you.',
} as const;
