import type { World } from '../world.ts';

/** For observers that ask Core: they look again with each new connection, and in recovery mode there is nothing to ask. */
export function whileConnected(
  world: World,
): { readonly version: string; readonly since: number; readonly running: boolean } | undefined {
  const { value, since } = world.homeAssistant;
  const configuration = value?.configuration;
  return value?.connection === 'connected' && configuration !== undefined && !configuration.recoveryMode
    ? { version: configuration.version, since, running: configuration.running }
    : undefined;
}
