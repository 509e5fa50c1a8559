import type { TeslaDevice } from '../ha/devices.ts';
import type { ConfigEntry } from '../ha/entries.ts';
import { type Text, text } from '../i18n/text.ts';
import type { World } from './world.ts';

const names = (devices: readonly TeslaDevice[]): string => devices.map(({ name }) => name).join(', ');

/** Says that Home Assistant has values of these devices, and cannot command them. */
export function readOnly(devices: readonly TeslaDevice[]): Text {
  return text('summary.read-only', { names: names(devices) });
}

/**
 * The gravest of what Home Assistant cannot do with the devices that are there, since their entries may see them, and no more; undefined: it
 * can do everything. Either of the two scopes for vehicles' commands is enough for charging (tesla_fleet/number.py, cover.py).
 */
export function limitOf(world: World, entries: readonly ConfigEntry[]): Text | undefined {
  const lacking = (kind: 'vehicle' | 'energy', scope: string): TeslaDevice[] => {
    const ids = entries
      .filter(({ scopes }) => scopes?.includes(`${kind}_device_data`) && !scopes.includes(scope))
      .map(({ id }) => id);
    return (world.devices.value ?? []).filter(
      (device) => device.kind.startsWith(kind) && device.entryIds.some((id) => ids.includes(id)),
    );
  };
  const uncommanded = lacking('vehicle', 'vehicle_cmds');
  const uncharged = lacking('vehicle', 'vehicle_charging_cmds');
  const whole = [...uncommanded.filter((device) => uncharged.includes(device)), ...lacking('energy', 'energy_cmds')];
  if (whole.length > 0) return readOnly(whole);
  if (uncommanded.length > 0) return text('summary.charging-only', { names: names(uncommanded) });
  const unplaced = lacking('vehicle', 'vehicle_location');
  return unplaced.length > 0 ? text('summary.no-location', { names: names(unplaced) }) : undefined;
}
