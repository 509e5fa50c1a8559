import type { Rows } from '../row.ts';
import { credentialRows } from './credentials.ts';
import { homeAssistantRows } from './home-assistant.ts';
import { hostingRows } from './hosting.ts';
import { hostingHereRows } from './hosting-here.ts';
import { hostingMethodRows } from './hosting-methods.ts';
import { keyPairRows } from './key-pair.ts';
import { refusalRows } from './refusals.ts';
import { registrationRows } from './registrations.ts';
import { signInRows } from './sign-in.ts';
import { vehicleRows } from './vehicles.ts';

/** What every observer promises. */
export const rows: Rows = {
  ...homeAssistantRows,
  ...keyPairRows,
  ...hostingRows,
  ...hostingMethodRows,
  ...hostingHereRows,
  ...credentialRows,
  ...registrationRows,
  ...signInRows,
  ...vehicleRows,
  ...refusalRows,
};
