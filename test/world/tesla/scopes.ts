/** Scopes with the labels of Tesla's developer site and consent page. */
export const scopeLabels: Readonly<Record<string, string>> = {
  user_data: 'Profile Information',
  vehicle_device_data: 'Vehicle Information',
  vehicle_location: 'Vehicle Location',
  vehicle_cmds: 'Vehicle Commands',
  vehicle_charging_cmds: 'Vehicle Charging Management',
  energy_device_data: 'Energy Product Information',
  energy_cmds: 'Energy Product Settings',
};

/** Scopes that belong to the protocol: nobody ticks them. */
export const protocolScopes: readonly string[] = ['openid', 'offline_access'];

/** What Home Assistant's integration asks for, besides the protocol's. */
export const homeAssistantScopes: readonly string[] = Object.keys(scopeLabels).filter((scope) => scope !== 'user_data');

export const energyScopes: readonly string[] = ['energy_device_data', 'energy_cmds'];

export function isVehicleScope(scope: string): boolean {
  return scope.startsWith('vehicle_');
}
