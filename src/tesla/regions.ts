/** Tesla's Fleet API regions. An app is registered in each on its own; China has apps of its own, made on its own developer site. */

export const regionIds = ['na', 'eu', 'cn'] as const;
export type RegionId = (typeof regionIds)[number];

export interface Region {
  readonly id: RegionId;
  /** Base URL of the API, and at the same time the `audience` of a token; no slash at the end. */
  readonly base: string;
  /** Where a server asks for tokens. */
  readonly tokenUrl: string;
  /** Host of the page on which a person signs in. */
  readonly authorizeHost: string;
  /** Where the app is made. */
  readonly developerSite: string;
  /** Its apps are known nowhere else, and those made elsewhere are not known there. */
  readonly alone?: true;
  /** ISO 3166 codes of the countries it serves; undefined: all that no other region serves. */
  readonly countries: ReadonlySet<string> | undefined;
}

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const europe =
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK';
const middleEast = 'AE AM AZ BH GE IL IQ IR JO KW LB OM PS QA SA SY YE';
const africa =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW';

/** Source: Tesla's documentation, "Regional requirements"; token host for servers since 2025-07-21. */
export const regions: { readonly [Id in RegionId]: Region } = {
  na: {
    id: 'na',
    base: 'https://fleet-api.prd.na.vn.cloud.tesla.com',
    tokenUrl: 'https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token',
    authorizeHost: 'auth.tesla.com',
    developerSite: 'https://developer.tesla.com',
    countries: undefined,
  },
  eu: {
    id: 'eu',
    base: 'https://fleet-api.prd.eu.vn.cloud.tesla.com',
    tokenUrl: 'https://fleet-auth.prd.vn.cloud.tesla.com/oauth2/v3/token',
    authorizeHost: 'auth.tesla.com',
    developerSite: 'https://developer.tesla.com',
    countries: codes(`${europe} ${middleEast} ${africa}`),
  },
  cn: {
    id: 'cn',
    base: 'https://fleet-api.prd.cn.vn.cloud.tesla.cn',
    tokenUrl: 'https://auth.tesla.cn/oauth2/v3/token',
    authorizeHost: 'auth.tesla.cn',
    developerSite: 'https://developer.tesla.cn',
    countries: codes('CN'),
    alone: true,
  },
};

/** The regions whose apps are one and the same. */
export const sharedRegions: readonly RegionId[] = regionIds.filter((id) => regions[id].alone !== true);
/** The regions with apps of their own. */
export const loneRegions: readonly RegionId[] = regionIds.filter((id) => regions[id].alone === true);

/** The region that serves a country (ISO code, e.g. `DE`, as Home Assistant has it); `na` when the country is not known. */
export function homeRegion(country: string | undefined): RegionId {
  const code = country?.trim().toUpperCase();
  const region = Object.values(regions).find(({ countries }) => code !== undefined && countries?.has(code));
  return region?.id ?? 'na';
}

/** The region whose base URL stands in a text, such as an out-of-region answer ("use base URL: https://..."). */
export function regionNamedIn(text: string): RegionId | undefined {
  return Object.values(regions).find(({ base }) => text.includes(base))?.id;
}
