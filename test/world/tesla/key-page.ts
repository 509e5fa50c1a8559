import { html } from 'hono/html';
import { downloadKey, KeyDownloadError } from './key-download.ts';
import { page } from './page.ts';
import type { Simulation } from './simulation.ts';
import type { Vehicle } from './state.ts';

/** Why the Tesla app would not approve this domain's key for a vehicle. */
function refusal({ store }: Simulation, domain: string, vehicle: Vehicle): string | undefined {
  const { accounts, registrations, consents } = store.state;
  const region = accounts.find(({ id }) => id === vehicle.account)?.region;
  const registration = registrations.find((candidate) => candidate.region === region && candidate.domain === domain);
  if (registration === undefined) return "This third party isn't registered with Tesla. We can't grant them access at this time.";
  const granted = consents.some(({ account, clientId }) => account === vehicle.account && clientId === registration.clientId);
  if (granted) return undefined;
  return `Adding a virtual key for "${domain}" is prohibited because you have not granted "${domain}" access to your account.`;
}

/** GET /_ak/<domain>: what the Tesla app shows on the owner's phone. */
export function keyPage({ store }: Simulation, domain: string): Promise<Response> {
  const { vehicles } = store.state;
  const body = html`<p>Third party: <strong>${domain}</strong></p>
    ${vehicles.map(
      ({ vin, name }) => html`<form method="post"><input type="hidden" name="vin" value="${vin}" />
        <p>${name} (${vin}) <button>Approve</button></p></form>`,
    )}
    ${vehicles.length === 0 ? html`<p>There is no vehicle in your account.</p>` : ''}`;
  return page('Approve key for vehicle', body);
}

/** POST /_ak/<domain>: the owner approves. The phone fetches the key from the domain, as the real one does. */
export async function approveKey(simulation: Simulation, domain: string, request: Request): Promise<Response> {
  const vin = new URLSearchParams(await request.text()).get('vin');
  const vehicle = simulation.store.state.vehicles.find((candidate) => candidate.vin === vin);
  if (vehicle === undefined) return page('Unable to Share Vehicle', html`<p id="error">There is no such vehicle.</p>`, 404);
  const refused = refusal(simulation, domain, vehicle);
  if (refused !== undefined) return page('Unable to Grant Third-Party Access', html`<p id="error">${refused}</p>`, 403);
  try {
    const key = await downloadKey(simulation, domain);
    if (!vehicle.keys.includes(key)) vehicle.keys.push(key);
  } catch (error) {
    if (!(error instanceof KeyDownloadError)) throw error;
    return page('Unable to Share Vehicle', html`<p id="error">${error.message}</p>`, 424);
  }
  simulation.store.save();
  return page('Key approved', html`<p>${domain} may now send commands to ${vehicle.name}.</p>`);
}
