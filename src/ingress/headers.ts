import { secureHeaders } from 'hono/secure-headers';

/**
 * Security headers of every answer. They reach Home Assistant's own origin, so there is no HSTS: Home Assistant may be reached by plain
 * HTTP as well. `font-src` lets the page use the fonts of Home Assistant that the parent page has loaded already.
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
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    baseUri: ["'self'"],
    formAction: ["'none'"],
    frameAncestors: ["'self'"],
  },
} satisfies Parameters<typeof secureHeaders>[0];

/** For the panel in a frame of Home Assistant. */
export const securityHeaders = secureHeaders(common);

/** For the panel on an origin of its own: no page frames it. */
export const unframedHeaders = secureHeaders({
  ...common,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: { ...common.contentSecurityPolicy, frameAncestors: ["'none'"] },
});
