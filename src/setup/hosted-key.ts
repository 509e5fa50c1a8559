import { mayBeOurView } from './problems/hosting.ts';
import type { World } from './world.ts';

/** Whether the key seen under our domain is the one of the key file; undefined: not to be told from here. */
export function hostedKeyIsOurs(world: World): boolean | undefined {
  const hosted = world.hostedKey.value;
  const file = world.keyFile.value;
  if (hosted === undefined || file?.state !== 'valid') {
    return undefined;
  }
  if (hosted.ok) {
    return hosted.publicKey === file.publicKey;
  }
  return mayBeOurView(hosted) ? undefined : false;
}
