import { CodedError } from '../../../src/errors.ts';

/** What tesla_fleet_api makes of an answer, by the classes that Core tells apart. */
export type TeslaErrorCode =
  | 'oauth_expired'
  | 'login_required'
  | 'unauthorized_client'
  | 'precondition_failed'
  | 'invalid_region'
  | 'not_found'
  | 'rate_limited'
  | 'vehicle_offline'
  | 'internal_server_error'
  | 'other';

/** An error answer of Tesla; the message is the library's own, never Tesla's text (tesla_fleet_api/exceptions.py). */
export class TeslaError extends CodedError<TeslaErrorCode> {
  readonly status: number;
  readonly body: unknown;

  constructor(code: TeslaErrorCode, message: string, status: number, body: unknown) {
    super(code, message);
    this.status = status;
    this.body = body;
  }
}

/** No answer at all (aiohttp's ClientError, TimeoutError); the message is as near to aiohttp's as it can be. */
export class NoAnswer extends CodedError<'client_error' | 'timeout'> {}

/** A token request that failed: Core starts a reauth, tries again, or has had no answer. */
export class TokenError extends CodedError<'reauth' | 'transient' | 'connection'> {}

type Row = readonly [status: number, error: string | null, code: TeslaErrorCode, message: string];

// The first row that fits counts; a null `error` fits any.
const rows: readonly Row[] = [
  [400, 'invalid_command', 'other', 'The data request or command is unknown.'],
  [400, 'invalid_field', 'other', 'A field in the input is not valid.'],
  [400, 'invalid_auth_code', 'other', "The 'code' in request body is invalid, generate a new one and try again."],
  [
    400,
    'invalid_redirect_url',
    'other',
    'Invalid redirect URI/URL. The authorize redirect URI and token redirect URI must match.',
  ],
  [
    400,
    'unauthorized_client',
    'unauthorized_client',
    "We don't recognize this client_id and client_secret combination. Use the client_id and client_secret that has been granted for the application.",
  ],
  [400, null, 'other', 'The request body is not valid'],
  [401, 'mobile_access_disabled', 'other', 'The vehicle has turned off remote access.'],
  [
    401,
    'login_required',
    'login_required',
    'The user has reset their password and a new auth code is required, or the refresh_token has already been used.',
  ],
  [401, null, 'oauth_expired', 'The OAuth token has expired.'],
  [402, 'subscription_required', 'other', 'Subscription is required in order to use Teslemetry.'],
  [402, null, 'other', 'Payment is required in order to use the API (non-free account only).'],
  [403, 'invalid_scope', 'other', 'The requested scopes are not granted.'],
  [403, 'unsupported vehicle', 'other', 'The vehicle is unsupported.'],
  [403, null, 'other', 'Access to this resource is not authorized, developers should check required Scope.'],
  [404, null, 'not_found', 'The requested resource does not exist.'],
  [405, 'invalid_method', 'other', 'The HTTP method is not allowed.'],
  [405, null, 'other', 'The operation is not allowed.'],
  [406, null, 'other', 'The HTTP request does not have a Content-Type header set to application/json.'],
  [408, null, 'vehicle_offline', "The vehicle is not 'online'."],
  [412, null, 'precondition_failed', 'A condition has not been met to process the request.'],
  [421, null, 'invalid_region', 'This user is not present in the current region.'],
  [422, null, 'other', 'There is a semantic problem with the data, e.g. missing or invalid data.'],
  [423, null, 'other', 'Account is locked, and must be unlocked by Tesla.'],
  [424, null, 'other', 'The response from Tesla was invalid.'],
  [429, null, 'rate_limited', 'Account or server is rate limited.'],
  [451, null, 'other', 'Querying for a user/vehicle without proper privacy settings.'],
  [499, null, 'other', 'Client has closed the request before the server could send a response.'],
  [500, null, 'internal_server_error', 'An error occurred while processing the request.'],
  [502, null, 'other', 'The server, acting as a gateway, received an invalid response from an upstream server.'],
  [503, null, 'other', 'Either an internal service or a vehicle did not respond (timeout).'],
  [504, null, 'other', 'Server did not receive a response.'],
  [540, null, 'other', 'Vehicle responded with an error - might need a reboot, OTA update, or service.'],
];

/** Finds the error of an answer (tesla_fleet_api's `raise_for_status`). */
export function teslaError(status: number, body: unknown): TeslaError {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  const row = rows.find(([rowStatus, rowError]) => rowStatus === status && (rowError === null || rowError === error));
  if (row !== undefined) return new TeslaError(row[2], row[3], status, body);
  return new TeslaError('other', 'The response from the server was not JSON.', status, body);
}
