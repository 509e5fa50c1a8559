import type { Text } from '../i18n/text.ts';

/** What the words of a method are made of. */
export interface HostingContext {
  /** As `readDomain` gives it, once there is one. */
  readonly domain?: string;
  /** Where this app is found in the network of Home Assistant. */
  readonly host: string;
  /** The port on which this app serves the key by HTTP. */
  readonly port: number;
}

/** A value to carry over to another page. */
export interface HostingCopy {
  readonly label: Text;
  readonly value: string;
  readonly copy: true;
}

/** A way to get the public key under a domain of the person's. */
export interface HostingMethod {
  /** Stays: it is kept in the settings. */
  readonly id: string;
  readonly name: Text;
  description(context: HostingContext): Text;
  /** What to do, one sentence a list item. */
  guide(context: HostingContext): readonly Text[];
  copies(context: HostingContext): readonly HostingCopy[];
}
