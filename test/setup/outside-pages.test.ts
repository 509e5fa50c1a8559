import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { developerPages, pairingPages, signInPages } from '../../src/setup/outside-pages.ts';

describe('the pages at Tesla', () => {
  const pages = developerPages('developer.tesla.com', 'cars.example.com');
  const fields = pages.flatMap((page) => page.fields ?? []);

  test('come in the order of Tesla’s form, with exactly what it must hold', () => {
    expect(pages.map(({ heading }) => heading)).toEqual([
      'Dashboard',
      'Application Details',
      'Client Details',
      'API & Scopes',
      'Billing Details (Optional)',
      'Home Assistant cars.example.com',
    ]);
    const filled = Object.fromEntries(
      fields.filter(({ kind }) => kind === 'text').map(({ label, values }) => [label, values[0]]),
    );
    expect(filled).toMatchObject({
      'Application Name': 'Home Assistant cars.example.com',
      'Allowed Origin URL(s)': 'https://cars.example.com/',
      'Allowed Redirect URI(s)': 'https://my.home-assistant.io/redirect/oauth',
    });
    expect(fields.find(({ label }) => label === 'Allowed Returned URL(s)')?.kind).toBe('empty');
  });
  test('have as many fields and boxes as the first page says', () => {
    expect(fields.filter(({ kind }) => kind === 'text')).toHaveLength(5);
    expect(fields.find(({ kind }) => kind === 'ticks')?.values).toHaveLength(6);
    expect(en['begin.time.answer']).toContain('five fields to fill in and six boxes to tick');
  });
  test('never hold a secret', () => {
    expect(JSON.stringify(pages)).not.toMatch(/ta-secret\.\w/);
  });
  test('lead from the sign-in back to Home Assistant, and to the phone', () => {
    expect(signInPages('auth.tesla.com').map(({ place }) => place)).toEqual([
      'auth.tesla.com',
      'auth.tesla.com',
      'my.home-assistant.io',
    ]);
    expect(pairingPages('cars.example.com')).toMatchObject([{ frame: 'phone', heading: 'cars.example.com', press: 'Approve' }]);
  });
});
