import { text } from '../i18n/text.ts';
import { allowedOrigin, appScopes, grantTypes, redirectUri } from '../tesla/app-form.ts';
import type { OutsideField, OutsidePage } from './step.ts';

/** What a person meets at Tesla and at My Home Assistant. Headings and labels are those of these pages, as their documentation names them. */

const filled = (label: string, value: string): OutsideField => ({ label, kind: 'text', values: [value] });

/** Tesla's name for the app has to be one that nobody else uses: the domain makes it so. */
export function appName(domain: string): string {
  return `Home Assistant ${domain}`;
}

export const appDescription = 'Home Assistant at my home';

/** The pages by which an app is made on Tesla's developer site, in their order. `place`: that site's host. */
export function developerPages(place: string, domain: string): OutsidePage[] {
  const page = { frame: 'browser', place } as const;
  return [
    { ...page, heading: 'Dashboard', what: text('page.tesla.create'), press: 'Create New Application' },
    {
      ...page,
      heading: 'Application Details',
      what: text('page.tesla.details'),
      fields: [
        filled('Application Name', appName(domain)),
        filled('Application Description', appDescription),
        filled('Purpose of Usage', appDescription),
      ],
      press: 'Next',
    },
    {
      ...page,
      heading: 'Client Details',
      what: text('page.tesla.client'),
      fields: [
        { label: 'OAuth Grant Type(s)', kind: 'choice', values: [grantTypes] },
        filled('Allowed Origin URL(s)', allowedOrigin(domain)),
        filled('Allowed Redirect URI(s)', redirectUri),
        { label: 'Allowed Returned URL(s)', kind: 'empty', values: [] },
      ],
      press: 'Next',
    },
    {
      ...page,
      heading: 'API & Scopes',
      what: text('guide.credentials.scopes'),
      fields: [{ label: 'API & Scopes', kind: 'ticks', values: appScopes.flatMap(({ label }) => label ?? []) }],
      press: 'Next',
    },
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
  const consent: OutsideField = { label: '', kind: 'ticks', values: appScopes.flatMap(({ label }) => label ?? []) };
  return [
    { ...page, heading: 'Sign In', what: text('page.tesla.sign-in'), press: 'Sign In' },
    { ...page, heading: 'Allow access', what: text('guide.sign-in.allow'), fields: [consent], press: 'Allow' },
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
