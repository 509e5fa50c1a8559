/** Where Tesla looks for the public key of an app, below its domain. */
export const keyPath = '/.well-known/appspecific/com.tesla.3p.public-key.pem';

/** The address of the public key. `domain`: as `readDomain` gives it. */
export function keyUrl(domain: string): string {
  return `https://${domain}${keyPath}`;
}
