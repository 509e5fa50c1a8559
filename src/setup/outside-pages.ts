import { text } from '../i18n/text.ts';
import { allowedOrigin, appScopes, grantTypes, redirectUri } from '../tesla/app-form.ts';
import type { OutsideField, OutsidePage } from './step.ts';

/** What a person meets at Tesla and at My Home Assistant. Headings and labels are those of these pages, as their documentation names them. */

const filled = (label: string, value: string): OutsideField => ({ label, kind: 'text', values: [value] });

const ticks: OutsideField = { label: 'API & Scopes', kind: 'ticks', values: appScopes.flatMap(({ label }) => label ?? []) };

/** Tesla's name for the app has to be one that nobody else uses: the domain makes it so. */
const appName = (domain: string): string => `Home Assistant ${domain}`;
const purpose = 'Home Assistant at my home';

const details = (domain: string): OutsideField[] => [
  filled('Application Name', appName(domain)),
  filled('Application Description', purpose),
  filled('Purpose of Usage', purpose),
];

const client = (domain: string): OutsideField[] => [
  { label: 'OAuth Grant Type(s)', kind: 'choice', values: [grantTypes] },
  filled('Allowed Origin URL(s)', allowedOrigin(domain)),
  filled('Allowed Redirect URI(s)', redirectUri),
  { label: 'Allowed Returned URL(s)', kind: 'empty', values: [] },
];

/** Everything that the form of an app must hold, in the form's order. */
export function formFields(domain: string): OutsideField[] {
  return [...details(domain), ...client(domain), ticks];
}

/** The pages by which an app is made on Tesla's developer site, in their order. `place`: that site's host. */
export function developerPages(place: string, domain: string): OutsidePage[] {
  const page = { frame: 'browser', place } as const;
  const next = { ...page, press: 'Next' } as const;
  return [
    { ...page, heading: 'Dashboard', what: text('page.tesla.create'), press: 'Create New Application' },
    { ...next, heading: 'Application Details', what: text('page.tesla.details'), fields: details(domain) },
    { ...next, heading: 'Client Details', what: text('page.tesla.client'), fields: client(domain) },
    { ...next, heading: 'API & Scopes', what: text('guide.credentials.scopes'), fields: [ticks] },
    { ...page, heading: 'Billing Details (Optional)', what: text('page.tesla.billing'), press: 'Skip and Submit' },
    {
      ...page,
      heading: appName(domain),
      what: text('page.tesla.finished'),
      fields: [
        { label: 'Client ID', kind: 'choice', values: ['••••••••-••••-••••'] },
        { label: 'Client Secret', kind: 'choice', values: ['ta-secret.••••••••'] },
      ],
    },
  ];
}

/** From Tesla's sign-in back to Home Assistant. `place`: the host of the sign-in. */
export function signInPages(place: string): OutsidePage[] {
  const page = { frame: 'browser', place } as const;
  return [
    { ...page, heading: 'Sign In', what: text('page.tesla.sign-in'), press: 'Sign In' },
    { ...page, heading: 'Allow access', what: text('guide.sign-in.allow'), fields: [ticks], press: 'Allow' },
    {
      frame: 'browser',
      place: 'my.home-assistant.io',
      heading: 'Link account to Home Assistant?',
      what: text('guide.sign-in.back'),
      press: 'Link account',
    },
  ];
}

/** What the phone shows when a vehicle's owner opens the link of a pairing. */
export function pairingPages(domain: string): OutsidePage[] {
  return [{ frame: 'phone', place: 'Tesla', heading: domain, what: text('guide.vehicles.approve'), press: 'Approve' }];
}
