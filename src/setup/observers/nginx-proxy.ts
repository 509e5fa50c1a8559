import { nginxProxyHost } from '../../hosting/nginx-proxy.ts';
import { agedPause } from '../aged-pause.ts';
import { hostingBy } from '../hosting-choice.ts';
import { nginxProxy as method } from '../hosting-methods/nginx-proxy.ts';
import { observer } from '../observer.ts';

/** While someone is at it, and while the proxy restarts; milliseconds. */
const SOON = 5_000;
const LATER = 5 * 60_000;
const HOUR = 60 * 60_000;

/** Our files for the official NGINX proxy, and whether it serves them. */
export const nginxProxy = observer({
  name: 'nginxProxy',
  keeps: 'asked',
  limit: 60_000,
  needs({ settings, keyFile }) {
    const domain = hostingBy(settings, method.id)?.domain ?? (settings.nginxProxy === true ? settings.domain : undefined);
    const file = keyFile.value;
    return domain === undefined || file?.state !== 'valid' ? undefined : { domain, publicPem: file.publicPem };
  },
  look: async ({ nginxProxy, lookBehind }, { domain, publicPem }) => {
    const [files, direct] = await Promise.all([nginxProxy.look(publicPem), lookBehind(domain, nginxProxyHost)]);
    return { files, direct };
  },
  again: ({ nginxProxy: seen, now }) =>
    seen.value?.files.state === 'ours' && seen.value.direct.ok ? HOUR : agedPause(seen, now, [SOON, LATER]),
});
