import { Hono } from 'hono';
import { userOf } from './access.ts';
import { fleetError, ok } from './answers.ts';
import { authorizeDecision, authorizePage, myRedirect } from './authorize-page.ts';
import { developerForm, developerSite } from './developer-site.ts';
import { energySiteSummary, energySites } from './energy-sites.ts';
import { authHosts, baseUrls, type Region, regionOfHost } from './hosts.ts';
import { approveKey, keyPage } from './key-page.ts';
import { publicKey, register } from './partner-accounts.ts';
import type { Simulation } from './simulation.ts';
import { tokenEndpoint } from './token-endpoint.ts';
import { vehicleSummary } from './vehicle-data.ts';
import { vehicles } from './vehicles.ts';

type Half = 'world' | 'china';

function signInPages(site: Hono, simulation: Simulation, half?: Half): void {
  site.get('/oauth2/v3/authorize', ({ req }) => authorizePage(simulation, half, new URL(req.url)));
  site.post('/oauth2/v3/authorize', ({ req }) => authorizeDecision(simulation, half, req.raw));
}

function keyPages(site: Hono, simulation: Simulation): void {
  site.get('/_ak/:domain', ({ req }) => keyPage(simulation, req.param('domain')));
  site.post('/_ak/:domain', ({ req }) => approveKey(simulation, req.param('domain'), req.raw));
}

function developerPages(site: Hono, simulation: Simulation): void {
  site.get('/dashboard', ({ redirect }) => redirect('/developer'));
  site.get('/developer', () => developerSite(simulation.store));
  site.post('/developer', ({ req }) => developerForm(simulation, req.raw));
}

function fleetApi(simulation: Simulation, region: Region): Hono {
  const { store, faults } = simulation;
  const api = new Hono();
  api.use(async (_, next) => {
    if (faults.rateLimited === 0) return next();
    const wait = String(faults.rateLimited);
    return fleetError(429, `Too Many Requests: Retry in ${wait} seconds`, { 'retry-after': wait, 'ratelimit-reset': wait });
  });
  api.get('/status', ({ text }) => text('ok'));
  api.post('/api/1/partner_accounts', ({ req }) => register(simulation, region, req.raw));
  api.get('/api/1/partner_accounts/public_key', ({ req }) => publicKey(simulation, region, req.raw));
  api.get('/api/1/users/region', ({ req }) => {
    const user = userOf(simulation, region, req.raw, true);
    if (user instanceof Response) return user;
    return ok({ region: user.account.region, fleet_api_base_url: baseUrls[user.account.region] });
  });
  api.get('/api/1/products', ({ req }) => {
    const user = userOf(simulation, region, req.raw);
    if (user instanceof Response) return user;
    const mine = ({ account }: { account: string }) => account === user.account.id;
    const products = [
      ...store.state.vehicles.filter(mine).map(vehicleSummary),
      ...store.state.energySites.filter(mine).map(energySiteSummary),
    ];
    return ok(products, { count: products.length });
  });
  vehicles(api, simulation, region);
  energySites(api, simulation, region);
  api.notFound(() => fleetError(404, 'not_found'));
  return api;
}

/** The site that a host is; none for a host that is not Tesla's. */
export function siteOfHost(simulation: Simulation, host: string): Hono | undefined {
  const region = regionOfHost(host);
  if (region !== undefined) return fleetApi(simulation, region);
  const site = new Hono();
  const half = authHosts[host];
  if (half !== undefined) {
    signInPages(site, simulation, half);
    site.post('/oauth2/v3/token', ({ req }) => tokenEndpoint(simulation, half, req.raw));
  } else if (host === 'www.tesla.com') {
    keyPages(site, simulation);
  } else if (host === 'developer.tesla.com') {
    developerPages(site, simulation);
    site.get('/', ({ redirect }) => redirect('/developer'));
  } else if (host === 'my.home-assistant.io') {
    site.get('/redirect/oauth', ({ req }) => myRedirect(simulation, new URL(req.url)));
  } else {
    return undefined;
  }
  return site;
}

/** All pages for a browser, whichever host they are of. */
export function pagesSite(simulation: Simulation): Hono {
  const site = new Hono();
  signInPages(site, simulation);
  keyPages(site, simulation);
  developerPages(site, simulation);
  site.get('/redirect/oauth', ({ req }) => myRedirect(simulation, new URL(req.url)));
  site.get('/', ({ redirect }) => redirect('/developer'));
  return site;
}
