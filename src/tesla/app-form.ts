/** What goes into the form by which the person makes the app on Tesla's developer site. Labels are Tesla's own, in English. */

/** Where Tesla sends the browser after the sign-in: My Home Assistant. */
export const redirectUri = 'https://my.home-assistant.io/redirect/oauth';

/** The choice under "OAuth Grant Type(s)"; Machine-to-Machine alone fails only at the sign-in. */
export const grantTypes = 'Authorization Code and Machine-to-Machine';

export interface AppScope {
  readonly id: string;
  /** The check box on Tesla's page; undefined: there is none, the scope needs no tick. */
  readonly label: string | undefined;
}

/** Exactly what Home Assistant asks for: a further scope in the token stops its library (core#132298, #151463). */
export const appScopes: readonly AppScope[] = [
  { id: 'openid', label: undefined },
  { id: 'offline_access', label: undefined },
  { id: 'vehicle_device_data', label: 'Vehicle Information' },
  { id: 'vehicle_location', label: 'Vehicle Location' },
  { id: 'vehicle_cmds', label: 'Vehicle Commands' },
  { id: 'vehicle_charging_cmds', label: 'Vehicle Charging Management' },
  { id: 'energy_device_data', label: 'Energy Product Information' },
  { id: 'energy_cmds', label: 'Energy Product Settings' },
];

/** The "Allowed Origin" for a domain (bare host name): https, no path. */
export function allowedOrigin(domain: string): string {
  return `https://${domain}/`;
}

/** The link that the owner opens on the phone to approve the key; with a VIN it names the vehicle. */
export function pairingLink(domain: string, vin?: string): string {
  const link = `https://www.tesla.com/_ak/${domain}`;
  return vin === undefined ? link : `${link}?vin=${encodeURIComponent(vin)}`;
}
