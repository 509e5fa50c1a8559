import type { Message } from './message.ts';

/** What Tesla's developer site, its sign-in page and its app show to a person; no program of ours ever sees it. */
export const teslaPages: readonly Message[] = [
  {
    text: /recognize this redirect_uri|'?redirect_uri'? supplied is not registered|Invalid redirect UR[IL]/i,
    codes: ['app.redirect-uri'],
    source: 'the guides by hand (Redirect and Returned URL swapped), vehicle-command',
  },
  {
    text: /'?client_id'? parameter is missing/i,
    codes: ['app.client-id-missing'],
    source: 'core#134595',
  },
  {
    text: /Domain is (not valid|invalid)|rejectedDomains|registered with a certificate authority/i,
    codes: ['app.domain-refused'],
    source: 'vehicle-command#451, #473, #477, home-assistant.io#48096',
  },
  { text: /No policy rules/i, codes: ['app.no-policy', 'tesla.app-not-ready'], source: 'WattSnatch#17, vehicle-command#460' },
  { text: /Something went wrong\W+Try again later/i, codes: ['app.sign-in-page'], source: 'public reports: before the login' },
  {
    text: /third party isn.?t registered with Tesla|Unable to Grant Third-Party Access/i,
    codes: ['virtual-key.not-registered'],
    source: 'core#163204, vehicle-command#214, #265, #276, llamafilm#119',
  },
  {
    text: /not granted .{0,300} access to your account|Unable to Share Vehicle/i,
    codes: ['virtual-key.no-access'],
    source: 'llamafilm#133',
  },
  {
    text: /public key has not been paired|Not on whitelist fault|key (is )?not on (the )?whitelist/i,
    codes: ['virtual-key.not-paired'],
    source: 'vehicle-command, tesla_fleet_api/exceptions.py',
  },
  {
    text: /did not recognize the key used to authorize|Key used to authorize command has been disabled/i,
    codes: ['virtual-key.other-key'],
    source: 'tesla_fleet_api/exceptions.py',
  },
  {
    text: /keychain is full|Whitelist is full/i,
    codes: ['virtual-key.full'],
    source: 'tesla_fleet_api/exceptions.py',
  },
  { text: /Vehicle Command Protocol required/i, codes: ['virtual-key.not-paired'], source: 'status 403, vehicle-command' },
];
