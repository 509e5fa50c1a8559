import type { Message } from './message.ts';

/** What services say to a person who does by hand what this app does. */
export const services: readonly Message[] = [
  {
    text: /upstream internal error/i,
    codes: ['tesla.invalid-request', 'tesla.down'],
    source: 'a wrong kind of token, or no domain asked for: vehicle-command#20, #104',
  },
  { text: /Public key already exists/i, codes: ['fleetkey.taken'], source: "FleetKey's public source" },
  {
    text: /Invalid public key format|Failed to save public key/i,
    codes: ['fleetkey.refused'],
    source: "FleetKey's public source",
  },
  {
    text: /There isn.?t a GitHub Pages site here|GitHub Pages.{0,80}404|404.{0,80}GitHub Pages/is,
    codes: ['hosting.github-404'],
    source: 'core#151926: without .nojekyll folders that begin with a dot are left out',
  },
];
