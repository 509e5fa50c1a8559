/**
 * What may be wrong with the key as it is hosted. `dns`: the name is not found; `refused`: nobody listens; `timeout`; `tls`: no valid
 * certificate chain; `redirect`; `not-found` (404, 410); `forbidden` (401, 403); `status`: any other status but 200; `html`: a page in place
 * of the key; `certificate`, `rsa`, `wrong-curve`, `private-key`: another thing in place of the key; `not-pem`; `too-large`: more than an EC
 * public key; `network`: the connection failed in another way.
 */
export type HostedKeyFault =
  | 'dns'
  | 'refused'
  | 'timeout'
  | 'tls'
  | 'redirect'
  | 'status'
  | 'not-found'
  | 'forbidden'
  | 'html'
  | 'certificate'
  | 'rsa'
  | 'wrong-curve'
  | 'private-key'
  | 'not-pem'
  | 'too-large'
  | 'network';

/** What a look at the hosted key found. */
export type HostedKey =
  | { readonly ok: true; readonly publicKey: string; readonly publicPem: string }
  | {
      readonly ok: false;
      readonly fault: HostedKeyFault;
      readonly status?: number;
      /** Where a redirect leads. */
      readonly location?: string;
      /** Raw and short, for the one who debugs; empty rather than with anything of a private key. */
      readonly detail: string;
    };
