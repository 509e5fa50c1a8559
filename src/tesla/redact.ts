const removed = '[removed]';

/**
 * What looks like a secret, wherever it stands: a Tesla client secret, a JWT, a bearer, the code of a sign-in in an
 * address, a field of JSON (as it is, or inside a string), of Python or of a form that holds one.
 */
const secretPatterns: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/ta-secret\.[^\s"'&<>,;\\]+/g, removed],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, removed],
  [/(\bBearer\s+)[^\s"',]+/gi, `$1${removed}`],
  [/("(?:access_token|refresh_token|id_token|client_secret)"\s*:\s*")(?:[^"\\]|\\.)*/g, `$1${removed}`],
  [/(\\["'](?:access_token|refresh_token|id_token|client_secret)\\["']\s*:\s*\\["'])[^"'\\]+/g, `$1${removed}`],
  [/('(?:access_token|refresh_token|id_token|client_secret)'\s*:\s*')(?:[^'\\]|\\.)*/g, `$1${removed}`],
  [/([?&]code=)[^\s&"'<>]{8,}/g, `$1${removed}`],
  [/(\b(?:access_token|refresh_token|id_token|client_secret)=)[^\s&"']+/g, `$1${removed}`],
];

/**
 * Removes secrets from a text that is to be shown, logged or kept.
 *
 * @param known secrets of which one knows that they may stand there; too short ones (under 6 characters) are left alone.
 */
export function redact(text: string, known: readonly string[] = []): string {
  let safe = text;
  for (const secret of known) if (secret.length >= 6) safe = safe.replaceAll(secret, removed);
  for (const [pattern, replacement] of secretPatterns) safe = safe.replaceAll(pattern, replacement);
  return safe;
}
