import { secureHeaders } from 'hono/secure-headers';
import { type Assets, policySource } from './assets.ts';

/**
 * Headers reach Home Assistant's own origin, so there is no HSTS: Home Assistant may be reached by plain HTTP as well. `font-src` lets the page use the fonts of Home Assistant that the parent page has loaded already.
 */
const common = {
  strictTransportSecurity: false,
  // Both would reach beyond our page: they speak for the whole origin, which is Home Assistant's.
  originAgentCluster: false,
  crossOriginOpenerPolicy: false,
  // Not `no-referrer`: some browsers then send `Origin: null` with our own POST. (Core's ingress makes it that all the same, as measured;
  // Chromium's fetch keeps the origin.)
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    baseUri: ["'self'"],
    formAction: ["'none'"],
  },
} satisfies Parameters<typeof secureHeaders>[0];

/**
 * The security headers of every answer.
 *
 * @param framed whether the panel stands in a frame of Home Assistant, or else on an origin of its own, where no page frames it.
 */
export function securityHeaders({ js, css }: Assets, framed: boolean) {
  return secureHeaders({
    ...common,
    ...(framed ? {} : { xFrameOptions: 'DENY' }),
    contentSecurityPolicy: {
      ...common.contentSecurityPolicy,
      scriptSrc: [policySource(js)],
      styleSrc: [policySource(css)],
      frameAncestors: [framed ? "'self'" : "'none'"],
    },
  });
}
