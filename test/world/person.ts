import type { Snapshot } from '../../src/setup/step.ts';
import type { AppCredentials } from './tesla/apps.ts';
import type { World } from './world.ts';

/** The domain of the person in the tests. */
export const domain = 'cars.example.com';

/** Makes the app on Tesla's developer site with the values that the panel shows. */
export function makeApp(
  world: World,
  { domain: of = domain, ...more }: { readonly domain?: string; readonly energyOnly?: boolean; readonly china?: boolean } = {},
): AppCredentials {
  return world.tesla.createApp({
    name: `Home Assistant ${of} ${Math.random()}`,
    allowedOrigins: [`https://${of}/`],
    redirectUris: ['https://my.home-assistant.io/redirect/oauth'],
    ...more,
  });
}

/** Opens the sign-in link of the panel, allows (or denies) the access, and comes back through My Home Assistant. */
export async function signIn(world: World, choice: Parameters<World['tesla']['consent']>[1] = {}): Promise<void> {
  // It waits for the person already before Home Assistant has given the link.
  const linkOf = ({ steps }: Snapshot) =>
    steps.find(({ id, status }) => id === 'sign-in' && status === 'todo')?.links.find(({ kind }) => kind === 'external');
  const link = linkOf(await world.panel.until('there is a link for the sign-in', (seen) => linkOf(seen) !== undefined));
  if (link === undefined) {
    throw new Error('the panel shows no link for the sign-in');
  }
  const back = await world.tesla.consent(link.url, choice);
  const response = await fetch(back, { signal: AbortSignal.timeout(15_000) });
  await response.body?.cancel();
  if (!response.ok) {
    throw new Error(`Home Assistant answers ${response.status} to the return from Tesla`);
  }
  await world.panel.until('the return is noticed', ({ steps }) =>
    steps.every((step) => step.links.every(({ url }) => url !== link.url)),
  );
}

/** What a step of the way is, for who prints or measures it. */
export type Tell = (what: string) => void;

/**
 * Goes the whole way as a person would, from wherever things stand: does just what the panel asks for.
 *
 * @returns the snapshot in which the integration is loaded.
 */
export async function goTheWay(world: World, tell: Tell = () => undefined): Promise<Snapshot> {
  const { panel } = world;
  const first = await panel.until('the panel answers', ({ steps }) => steps[0]?.status === 'done', 60_000);
  if (!first.automatic) {
    await panel.press('setup.begin');
    tell('begun');
  }
  await panel.untilStep('key-pair', 'done');
  tell('key pair');
  if ((await panel.step('hosting')).actions.some(({ id, primary }) => id === 'hosting.choose' && primary)) {
    await panel.press('hosting.choose', { method: 'reverse-proxy', domain });
  }
  await panel.untilStep('hosting', 'done');
  tell('public key found at the domain');
  // A replacement that is being finished by itself is waited for, as the page says.
  const looked = await panel.until('the pair is there, or asked for', ({ steps }) =>
    steps.some(
      ({ id, status, actions }) =>
        id === 'credentials' && (status === 'done' || actions.some((offer) => offer.id === 'credentials.save' && offer.primary)),
    ),
  );
  if (looked.steps.find(({ id }) => id === 'credentials')?.status !== 'done') {
    await panel.press('credentials.save', { ...makeApp(world) });
  }
  await panel.untilStep('credentials', 'done');
  tell('credentials in Home Assistant');
  const signedIn = await panel.until('the sign-in can be done, or is', ({ steps }) => {
    const step = steps.find(({ id }) => id === 'sign-in');
    return step?.status === 'done' || step?.links.some(({ kind }) => kind === 'external') === true;
  });
  tell('registered in the first region, sign-in link ready');
  if (signedIn.steps.find(({ id }) => id === 'sign-in')?.status !== 'done') {
    await signIn(world);
    tell('signed in at Tesla and allowed');
  }
  await panel.untilStep('sign-in', 'done');
  tell('integration loaded');
  const end = await panel.until(
    'registered in every region, devices with values',
    ({ steps }) => ['registration', 'proof'].every((id) => steps.find((step) => step.id === id)?.status === 'done'),
    60_000,
  );
  tell('registered in every region, devices with values');
  return end;
}

/** Approves the key for every vehicle that lacks it, as the owner does with the phone. */
export async function pairVehicles({ panel, tesla }: World): Promise<void> {
  const { status, actions } = await panel.untilStep('vehicles', 'todo', 'done');
  if (status === 'todo') {
    if (actions.some(({ id }) => id === 'vehicles.pair')) {
      await panel.press('vehicles.pair');
    }
    for (const { vin } of tesla.state.vehicles) {
      await tesla.pair(vin, domain);
    }
    await panel.press('vehicles.look');
  }
  await panel.untilStep('vehicles', 'done');
}
