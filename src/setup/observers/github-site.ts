import { hostingInForce, hostingUnderProof } from '../hosting-choice.ts';
import { githubPages } from '../hosting-methods/github-pages.ts';
import { observer } from '../observer.ts';
import type { World } from '../world.ts';

/** GitHub allows 60 looks an hour and address; milliseconds. */
const PAUSE = 75_000;

/** The user site that is being made: looked at only as long as the key is not found there. */
function underWay({ settings, hostedKey, nextHostedKey, keyFile }: World): string | undefined {
  const next = hostingUnderProof(settings);
  const { method, domain } = next ?? hostingInForce(settings);
  const hosted = (next === undefined ? hostedKey : nextHostedKey).value;
  const ours = keyFile.value?.state === 'valid' ? keyFile.value.publicKey : undefined;
  const found = hosted?.ok === true && hosted.publicKey === ours;
  return method?.id === githubPages.id && !found && ours !== undefined ? domain : undefined;
}

/** What there is of the person's GitHub Pages user site. */
export const githubSite = observer({
  name: 'githubSite',
  needs: (world) => {
    const domain = underWay(world);
    return domain === undefined ? undefined : { domain };
  },
  look: async (ports, { domain }) => await ports.services.lookAtGitHub(domain),
  again: () => PAUSE,
});
