/** What to do on pages elsewhere, and what the panel’s drawings of them say. */
export const pages = {
  'page.tesla.create': 'Choose to create a new application.',
  'page.tesla.details': 'Say what the app is for. Its name must be one that nobody else uses: this one holds your domain.',
  'page.tesla.client': 'Copy both addresses exactly. Do not mix up the redirect URI with the returned URL.',
  'page.tesla.billing': 'Payment details can be left out. Tesla gives every account a credit each month.',
  'page.tesla.finished':
    'Open your new app there. Copy its client ID and its client secret, and paste them below. They are kept in Home Assistant only.',

  'page.tesla.sign-in': 'Sign in with the account that your vehicles or energy products belong to.',

  'panel.pages.short': 'I know the way: show only the values',
  'panel.pages.long': 'Show every page',
  'panel.pages.drawing': 'Drawing of the page “{heading}” at {place}',
  'panel.pages.number': 'Page {number} of {count}',
  'panel.pages.empty': 'Leave empty',
  'panel.pages.press': 'Press this',
} as const;
