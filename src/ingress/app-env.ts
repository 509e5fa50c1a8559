import type { Assets } from './assets.ts';
import type { PeerEnv } from './peer.ts';

/** What goes along with a request inside the app. */
export interface AppEnv extends PeerEnv {
  Variables: { assets: Assets };
}
