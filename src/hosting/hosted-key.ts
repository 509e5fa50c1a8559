/**
 * What may be wrong with the key as it is hosted, from the name to the file.
 *
 * The name: `dns`: there is none; `dns-empty`: no address; `dns-private`, `dns-carrier`: an address that is not on the internet;
 * `dns-home-only`: known at home alone; `dns-broken`: its servers do not answer properly; `dns-unanswered`: no resolver answered.
 * The connection: `refused`, `timeout`, `unreachable`, `reset`; `network`: failed in a way that has no name here.
 * TLS: `tls-none`: no TLS on the port; `tls-expired`, `tls-not-yet`, `tls-name`, `tls-self-signed`, `tls-chain` (a certificate between is
 * missing), `tls-authority`: the certificate; `tls-old`: only old protocols; `tls-refused`: no handshake for this name; `tls-client`: a
 * certificate is wanted of the visitor; `tls-cut`, `tls-timeout`; `tls`: anything else.
 * HTTP: `http-timeout`, `http-cut`, `http-broken`: no proper answer; `redirect`; `not-found` (404, 410); `forbidden` (401, 403);
 * `bot-wall`; `limited` (429); `gateway` (502 to 504): the web server does not reach what is behind it; `cloudflare` (52x, 530): nor
 * does Cloudflare; `status`: any other status but 200.
 * The file: `home-assistant`, `login`, `html`: a page in place of the key; `empty`, `body-cut`, `body-slow`, `encoded`, `too-large`; `certificate`, `request`,
 * `rsa`, `wrong-curve`, `openssh`, `private-key`: another thing in place of the key; `der`, `base64`, `escaped`, `torn`: the key in another
 * form; `not-pem`: anything else.
 */
export type HostedKeyFault =
  | 'dns'
  | 'dns-empty'
  | 'dns-private'
  | 'dns-carrier'
  | 'dns-home-only'
  | 'dns-broken'
  | 'dns-unanswered'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'reset'
  | 'network'
  | 'tls-none'
  | 'tls-expired'
  | 'tls-not-yet'
  | 'tls-name'
  | 'tls-self-signed'
  | 'tls-chain'
  | 'tls-authority'
  | 'tls-old'
  | 'tls-refused'
  | 'tls-client'
  | 'tls-cut'
  | 'tls-timeout'
  | 'tls'
  | 'http-timeout'
  | 'http-cut'
  | 'http-broken'
  | 'redirect'
  | 'not-found'
  | 'forbidden'
  | 'bot-wall'
  | 'limited'
  | 'gateway'
  | 'cloudflare'
  | 'status'
  | 'home-assistant'
  | 'login'
  | 'html'
  | 'empty'
  | 'body-cut'
  | 'body-slow'
  | 'encoded'
  | 'too-large'
  | 'certificate'
  | 'request'
  | 'rsa'
  | 'wrong-curve'
  | 'openssh'
  | 'private-key'
  | 'der'
  | 'base64'
  | 'escaped'
  | 'torn'
  | 'not-pem';

/** What is not as it should be though the key is found: `spreading`: not every public resolver knows the name yet. */
export type HostedKeyWarning = 'ipv6' | 'some-addresses' | 'spreading' | 'ends-soon' | 'text-around';

/** What a look at the hosted key found. */
export type HostedKey = (
  | {
      readonly ok: true;
      readonly publicKey: string;
      readonly publicPem: string;
      readonly warnings?: readonly HostedKeyWarning[];
    }
  | {
      readonly ok: false;
      readonly fault: HostedKeyFault;
      readonly status?: number;
      /** Where a redirect leads. */
      readonly location?: string;
      /** Raw and short, for the one who debugs; empty rather than with anything of a private key. */
      readonly detail: string;
    }
) & {
  /** What was seen on the way, a line each, for the one who debugs. */
  readonly trail?: readonly string[];
};
