import type { ProblemCode } from '../../../src/setup/problem.ts';

/** How a message comes about: Tesla's answer to our own call, Core's reason of an entry that Tesla answered so, or seen by a person alone. */
export type Way =
  | {
      readonly call: 'token' | 'register' | 'read-back' | 'fleet-status' | 'products';
      readonly status: number;
      readonly headers?: Record<string, string>;
    }
  | {
      readonly entry: number;
      /** The library of older Cores has no words for it. */
      readonly newestOnly?: boolean;
      /** What it turns out to be, where Tesla answers to this app as it does to Core, in words that nobody knows. */
      readonly asked?: ProblemCode;
    }
  | 'seen';

/** A literal message of the documents or of public reports, and the problem that it is. */
export interface Literal {
  readonly said: string;
  readonly code: ProblemCode;
  readonly way: Way;
}

const seen = (code: ProblemCode, ...said: readonly string[]): Literal[] =>
  said.map((each) => ({ said: each, code, way: 'seen' }));
const call = (
  of: 'token' | 'register' | 'read-back' | 'fleet-status' | 'products',
  status: number,
  code: ProblemCode,
  ...said: readonly string[]
): Literal[] => said.map((each) => ({ said: each, code, way: { call: of, status } }));
const entry = (status: number, code: ProblemCode, said: string): Literal => ({ said, code, way: { entry: status } });

const reference = '"error_uri":"https://auth.tesla.com/error/reference/0b1a2c3d-1111-2222-3333-444455556666-1756000000000"';

/** Every literal message of the documents, by where Tesla or Home Assistant says it. */
export const literals: readonly Literal[] = [
  // Tesla's token endpoint.
  ...call(
    'token',
    401,
    'tesla.unauthorized-client',
    `{"error":"unauthorized_client","error_description":"We don't recognize this client_id and client_secret combination",${reference}}`,
    '{"error":"invalid_client"}',
  ),
  ...call(
    'token',
    400,
    'tesla.app-not-ready',
    `{"error":"invalid_audience","error_description":"The 'audience' parameter is invalid. Include valid audience in the request."}`,
  ),
  ...call(
    'token',
    400,
    'tesla.invalid-scope',
    '{"error":"invalid_scope","error_description":"The client is not allowed to access the requested resource."}',
  ),
  ...call(
    'token',
    400,
    'app.client-id-missing',
    `{"error":"invalid_request","error_description":"The 'client_id' parameter is missing. Include client_id in the request."}`,
    `{"error":"invalid_request","error_description":"The 'client_id' parameter is missing…","referenceID":"abc123-456"}`,
  ),
  // Registration.
  ...call(
    'register',
    400,
    'tesla.invalid-domain',
    'Invalid domain: https://www.myDomain.com. Ensure that domain is lowercase and starts without https://',
  ),
  ...call(
    'register',
    412,
    'tesla.allowed-origin',
    'Root domain example.xyz must match registered allowed origin on https://developer.tesla.com/dashboard/app-details/1234',
  ),
  ...call('register', 422, 'tesla.key-taken', 'Validation failed: Public key hash has already been taken'),
  ...call('register', 422, 'tesla.domain-taken', 'Validation failed: Domain has already been taken'),
  ...call(
    'register',
    424,
    'tesla.key-too-large',
    '{"response":null,"error":"Public key download failed for https://cars.example.com/.well-known/appspecific/com.tesla.3p.public-key.pem, error: too large","error_description":"","txid":"abc"}',
  ),
  ...call(
    'register',
    424,
    'tesla.key-download-failed',
    '{"response":null,"error":"Public key download failed for https://cars.example.com/x.pem, error: 403 Forbidden","error_description":"","txid":"abc"}',
  ),
  ...call('register', 400, 'tesla.app-not-ready', 'Expected partner account'),
  ...call('register', 504, 'tesla.down', 'upstream request timeout'),
  ...call('register', 400, 'tesla.invalid-request', '{"error":"not_a_JSON_request"}'),
  ...call(
    'register',
    412,
    'tesla.not-registered',
    '{"error":"Account 1234 must be registered in the current region https://fleet-api.prd.na.vn.cloud.tesla.com, please see https://developer.tesla.com/docs/fleet-api#register"}',
  ),
  ...call(
    'read-back',
    412,
    'tesla.not-registered',
    '{"error":"Account 1234 must be registered please see https://developer.tesla.com/docs/fleet-api#register"}',
  ),
  ...call('register', 429, 'tesla.rate-limited-long', 'Too Many Requests: Retry in 49200 seconds'),
  ...call('register', 429, 'tesla.rate-limited', 'Too Many Requests: Retry in 90 seconds'),
  // Read-back.
  ...call('read-back', 403, 'tesla.not-registered', 'This account does not have access to cars.example.com'),
  ...call('read-back', 500, 'tesla.down', 'upstream internal error'),
  // The person's own calls.
  ...call(
    'fleet-status',
    421,
    'tesla.out-of-region',
    '{"response":null,"error":"user out of region, use base URL: https://fleet-api.prd.na.vn.cloud.tesla.com, see https://developer.tesla.com/docs/fleet-api#regional-requirements","error_description":""}',
  ),
  ...call('fleet-status', 403, 'tesla.missing-scopes', 'Unauthorized missing scopes'),
  ...call('fleet-status', 403, 'tesla.billing-limit', 'account disabled: EXCEEDED_LIMIT'),
  ...call(
    'products',
    403,
    'tesla.no-fleet-api',
    '{"error":"forbidden, see https://developer.tesla.com/docs/fleet-api","error_description":"","response":null}',
  ),
  ...call('products', 403, 'tesla.not-allowed-in-region', 'user not allowed in region'),
  ...call('fleet-status', 402, 'tesla.billing-limit', 'payment required'),
  ...call('fleet-status', 403, 'virtual-key.not-paired', 'Tesla Vehicle Command Protocol required'),
  // Core's words for what Tesla answers, in an entry's reason.
  entry(400, 'entry.unknown', 'The request body is not valid'),
  entry(401, 'entry.token-refused', 'The OAuth token has expired.'),
  entry(402, 'tesla.billing-limit', 'Payment is required in order to use the API (non-free account only).'),
  {
    said: 'Access to this resource is not authorized, developers should check required Scope.',
    code: 'entry.forbidden',
    way: { entry: 403, asked: 'tesla.unknown' },
  },
  entry(404, 'entry.not-found', 'The requested resource does not exist.'),
  entry(408, 'entry.vehicle-asleep', "The vehicle is not 'online'."),
  entry(412, 'entry.precondition', 'A condition has not been met to process the request.'),
  entry(421, 'entry.out-of-region', 'This user is not present in the current region.'),
  entry(422, 'entry.semantic', 'There is a semantic problem with the data, e.g. missing or invalid data.'),
  entry(423, 'entry.locked', 'Account is locked, and must be unlocked by Tesla.'),
  entry(424, 'tesla.key-download-failed', 'The response from Tesla was invalid.'),
  entry(429, 'entry.rate-limited', 'Account or server is rate limited.'),
  entry(451, 'entry.privacy', 'Querying for a user/vehicle without proper privacy settings.'),
  entry(500, 'tesla.down', 'An error occurred while processing the request.'),
  {
    said: 'The server, acting as a gateway, received an invalid response from an upstream server.',
    code: 'tesla.down',
    way: { entry: 502, newestOnly: true },
  },
  entry(503, 'entry.vehicle-asleep', 'Either an internal service or a vehicle did not respond (timeout).'),
  entry(504, 'tesla.down', 'Server did not receive a response.'),
  entry(540, 'entry.vehicle-fault', 'Vehicle responded with an error - might need a reboot, OTA update, or service.'),
  // The same, seen in the log or in the list of integrations.
  ...seen(
    'entry.precondition',
    'Failed setup, will retry: A condition has not been met to process the request',
    'A condition has not been met to process the request.',
  ),
  ...seen(
    'entry.out-of-region',
    'This user is not present in the current region.',
    'Region is invalid, trying to find the correct region',
  ),
  ...seen(
    'entry.renewal-refused',
    "401, message='Unauthorized', url=https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token",
    "403, message='Forbidden', url='https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token'",
    'Credentials are invalid, re-authentication required',
  ),
  ...seen(
    'entry.token-refused',
    'login_required',
    'The user has reset their password and a new auth code is required, or the refresh_token has already been used.',
  ),
  ...seen('entry.unsupported', 'The vehicle is unsupported.'),
  ...seen(
    'tesla.down',
    'Cannot connect to host fleet-api.prd.eu.vn.cloud.tesla.com:443 ssl:default [Connect call failed]',
    'HTTP 503: Service Unavailable',
    // Measured on Core 2026.6.4, which logs it and gives no reason.
    "Error setting up entry me for tesla_fleet: aiohttp.client_exceptions.ClientResponseError: 502, message='Bad Gateway', url='https://fleet-api.prd.eu.vn.cloud.tesla.com/api/1/products'",
  ),
  ...seen('tesla.missing-scopes', 'The requested scopes are not granted.', 'Missing vehicle commands scope.'),
  ...seen('entry.semantic', 'There is a semantic problem with the data…'),
  ...seen('entry.strange-scope', "Error setting up entry me for tesla_fleet\nValueError: 'user_data2' is not a valid Scope"),
  ...seen('entry.vehicle-asleep', 'Timed out waiting for vehicle 5YJ3E1EA7KF000001 to respond', 'Failed to wake up vehicle'),
  ...seen('entry.mobile-access', 'The vehicle has turned off remote access.'),
  ...seen('entry.credential-gone', 'The configured authentication method is no longer available, re-authentication required'),
  // Home Assistant's dialogs.
  ...seen(
    'sign-in.invalid-state',
    'Invalid state. Is My Home Assistant configured to go to the right instance?',
    'Invalid state. Is My Home Assistant configured to go to the right instance? &lt;br&gt;',
  ),
  ...seen(
    'sign-in.credential-gone',
    'Implementation not available',
    'missing_credentials',
    'missing_configuration',
    'The integration requires application credentials.',
    'The component is not configured. Please follow the documentation.',
  ),
  ...seen(
    'sign-in.tesla-refused',
    'OAuth authorization error while obtaining access token.',
    'Error while obtaining access token.',
    'Received invalid token data.',
    'oauth_unauthorized',
    'oauth_failed',
    'oauth_error',
  ),
  ...seen(
    'sign-in.tesla-slow',
    'Timeout resolving OAuth token.',
    'Timeout while resolving the OAuth token.',
    'oauth_timeout',
    'cannot_connect',
  ),
  ...seen('sign-in.no-url', 'no_url_available', 'No URL available. For information about this error, check the help section'),
  ...seen('sign-in.other-account', 'The reauthentication account does not match the original account', 'reauth_account_mismatch'),
  ...seen('sign-in.already-configured', 'already_configured'),
  ...seen(
    'sign-in.dialog-unseen',
    'This is already being configured. Finish the existing configuration before starting again.',
    'Configuration flow is already in progress',
    'already_in_progress',
  ),
  ...seen('sign-in.denied', 'Account linking rejected: access_denied'),
  ...seen('sign-in.invalid-domain', 'Invalid domain format. Please enter a valid domain name.', 'invalid_domain'),
  ...seen('tesla.allowed-origin', "The domain does not match the application's allowed origins.", 'precondition_failed'),
  ...seen(
    'sign-in.public-key-mismatch',
    'The public key hosted at your domain does not match the expected key. Please ensure the correct public key is hosted at the specified location.',
  ),
  ...seen('tesla.key-download-failed', 'Public key not found.', 'The registration was rejected by Tesla', 'invalid_response'),
  ...seen('key-pair.torn', 'Private key file at /config/tesla_fleet.key is not a valid PEM private key'),
  ...seen('sign-in.dialog-fails', 'Config flow could not be loaded: 500 Internal Server Error Server got itself in trouble'),
  ...seen('credentials.in-use', 'Cannot delete credential in use by integration tesla_fleet'),
  ...seen('home-assistant.recovery-mode', 'unknown_command'),
  // Tesla's pages.
  ...seen(
    'app.redirect-uri',
    "We don't recognize this redirect_uri. Please use the redirect_uri found in your app details.",
    'We don’t recognize this redirect_uri.\nPlease use the redirect_uri found in your app details.',
    "The 'redirect_uri' supplied is not registered for this 'client_id'.",
  ),
  ...seen(
    'app.domain-refused',
    'Domain is not valid. Please ensure it is registered with a certificate authority, does not include "Tesla", and is not being used with a reverse proxy setup.',
    'Domain is invalid. Please ensure it is registered with a certificate authority, does not include “Tesla”, and is not being used with a reverse proxy setup.',
    'Domain is not valid.',
    '{"error":{"invalidUrls":[],"rejectedDomains":["https://cars.ddns.net"]}}',
  ),
  ...seen('app.no-policy', 'No policy rules', 'Something went wrong. Try again later / No policy rules'),
  ...seen('app.sign-in-page', 'Something went wrong. Try again later'),
  // The Tesla app, and the vehicle.
  ...seen(
    'virtual-key.not-registered',
    "Unable to Grant Third-Party Access ... This third party isn't registered with Tesla.",
    "This third party isn't registered with Tesla. We can't grant them access at this time.",
  ),
  ...seen(
    'virtual-key.no-access',
    'Unable to Share Vehicle ... you have not granted "cars.example.com" access to your account',
    'adding a virtual key for "cars.example.com" is prohibited because you have not granted "cars.example.com" access to your account',
  ),
  ...seen('virtual-key.not-paired', 'vehicle rejected request: your public key has not been paired with the vehicle'),
  ...seen(
    'virtual-key.other-key',
    'Command failed: Vehicle did not recognize the key used to authorize command. Make sure your key is paired with the vehicle.',
  ),
  ...seen(
    'virtual-key.full',
    "Vehicle's keychain is full. You must delete a key before you can add another",
    'Whitelist is full',
  ),
  // Calls by hand, and services that host the key.
  ...seen('tesla.invalid-request', 'upstream internal error'),
  ...seen('fleetkey.taken', '{"success":false,"error":"Public key already exists"}'),
  ...seen(
    'fleetkey.refused',
    '{"success":false,"error":"Invalid public key format"}',
    '{"success":false,"error":"Failed to save public key"}',
  ),
  ...seen('hosting.github-404', "404 There isn't a GitHub Pages site here."),
];
