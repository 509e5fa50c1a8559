import type { Message } from './message.ts';

/** Why an entry does not load or a command fails, as Core words Tesla's answers (tesla_fleet_api/exceptions.py, measured). */
export const coreEntry: readonly Message[] = [
  {
    text: /condition has not been met/i,
    codes: ['entry.precondition'],
    source: 'any 412: core#136500, #134826, #133961',
  },
  {
    text: /not present in the current region|Region is invalid, trying to find/i,
    codes: ['entry.out-of-region'],
    source: 'status 421',
  },
  {
    text: /\b4(?!29)\d\d, message=.*\/oauth2\/v\d+\/token\b|Credentials are invalid, re-authentication required/i,
    codes: ['entry.renewal-refused'],
    source: "aiohttp's words for an answer of the token endpoint, measured in 2026.6 and 2026.11; homeassistant/strings.json",
  },
  {
    text: /OAuth token (has expired|is invalid)|Invalid access token|Missing access token|login_required|reset their password|401,? (message=)?'?Unauthorized/i,
    codes: ['entry.token-refused'],
    source: 'status 401',
  },
  {
    text: /authentication method is no longer available|Implementation not available/i,
    codes: ['entry.credential-gone'],
    source: 'core#134595, measured: 2026.6 says the second, 2026.11 the first',
  },
  { text: /rate limited/i, codes: ['entry.rate-limited'], source: 'status 429' },
  {
    text: /Payment (is )?required|insufficient command credits|subscription is required/i,
    codes: ['tesla.billing-limit'],
    source: 'status 402',
  },
  {
    text: /Missing (vehicle|energy)( charging)? commands scope|location scope has been granted/i,
    codes: ['tesla.missing-scopes'],
    source: 'tesla_fleet/strings.json',
  },
  {
    text: /developers should check required Scope/i,
    codes: ['entry.forbidden', 'tesla.missing-scopes', 'tesla.billing-limit'],
    source: 'any 403 but that of an unsupported vehicle: tesla_fleet_api/exceptions.py; told apart by the observer of refusals',
  },
  {
    text: /semantic problem with the data/i,
    codes: ['entry.semantic', 'tesla.domain-taken', 'tesla.key-taken'],
    source: 'status 422: core#163204, #170342',
  },
  { text: /Account is locked/i, codes: ['entry.locked'], source: 'status 423' },
  { text: /response from Tesla was invalid/i, codes: ['tesla.key-download-failed'], source: 'status 424' },
  { text: /without proper privacy settings/i, codes: ['entry.privacy'], source: 'status 451' },
  {
    text: /vehicle is not 'online'|vehicle (is )?(offline|asleep)|Timed out waiting for vehicle|wake up vehicle/i,
    codes: ['entry.vehicle-asleep'],
    source: 'status 408, tesla_fleet/strings.json',
  },
  {
    text: /internal service or a vehicle did not respond/i,
    codes: ['entry.vehicle-asleep', 'tesla.down'],
    source: 'status 503',
  },
  { text: /turned off remote access|disabled Mobile access/i, codes: ['entry.mobile-access'], source: 'status 401' },
  { text: /requested resource does not exist/i, codes: ['entry.not-found'], source: 'status 404' },
  {
    text: /error occurred while processing the request|invalid response from an upstream|Server did not receive a response|was not JSON/i,
    codes: ['tesla.down'],
    source: 'status 500, 502, 504',
  },
  { text: /Service Unavailable|Bad Gateway|Gateway Timeout/i, codes: ['tesla.down'], source: 'aiohttp, measured' },
  {
    text: /(Cannot connect to host|resolve host|ENOTFOUND|Failed to connect to|Connection to) \S*\.tesla\.c(om|n)\b/i,
    codes: ['tesla.down', 'tesla.unreachable'],
    source: 'aiohttp, measured',
  },
  {
    text: /might need a reboot, OTA update, or service/i,
    codes: ['entry.vehicle-fault'],
    source: 'status 540, tesla_fleet_api/exceptions.py',
  },
  {
    text: /is not a valid Scope/i,
    codes: ['entry.strange-scope'],
    source: 'core#132298, #151463: Core logs it and gives no reason',
  },
  {
    text: /vehicle is unsupported/i,
    codes: ['entry.unsupported'],
    source: 'status 403, tesla_fleet_api/exceptions.py',
  },
];
