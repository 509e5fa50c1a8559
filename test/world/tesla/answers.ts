import { randomBytes, randomUUID } from 'node:crypto';

/** Tesla's answers. Every error bears a reference by which Tesla's support finds it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A successful answer of the Fleet API. */
export function ok(response: Json, more: Record<string, Json> = {}): Response {
  return Response.json({ response, ...more });
}

/** An error of the Fleet API: `{"response":null,"error":…,"error_description":"","txid":…}`. */
export function fleetError(status: number, error: string, headers: Record<string, string> = {}): Response {
  const txid = randomBytes(16).toString('hex');
  const body = { response: null, error, error_description: '', txid };
  return Response.json(body, { status, headers: { 'x-txid': txid, ...headers } });
}

/** An error of the sign-in hosts: `{"error":…,"error_description":…,"error_uri":…}`. */
export function authError(status: number, error: string, description: string): Response {
  const reference = `${randomUUID()}-${Date.now()}`;
  const uri = `https://auth.tesla.com/error/reference/${reference}`;
  return Response.json({ error, error_description: description, error_uri: uri }, { status });
}

/** The older form of the same, with the bare reference (seen for a missing client id). */
export function authErrorWithReference(status: number, error: string, description: string): Response {
  return Response.json({ error, error_description: description, referenceID: `${randomUUID()}-${Date.now()}` }, { status });
}

/** What Tesla's edge answers to whom it does not let through. */
export function accessDenied(status: number): Response {
  const html = "<html><body><h1>Access Denied</h1>You don't have permission to access this server.</body></html>";
  return new Response(html, { status, headers: { 'content-type': 'text/html' } });
}

/** The JSON of a request; nothing when it has none, for a schema to refuse. */
export async function jsonOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
