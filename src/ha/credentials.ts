import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ours } from './answers.ts';
import type { CoreConnection } from './connection.ts';
import { HomeAssistantError } from './errors.ts';

/** The integration that the credentials are for. */
export const INTEGRATION = 'tesla_fleet';

const itemSchema = z.object({
  id: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  name: z.string().nullish(),
  auth_domain: z.string().nullish(),
});

const itemsSchema = ours(z.object({ domain: z.literal(INTEGRATION) }), itemSchema);

/** Marks of secrets are good within one run only: nothing that could be guessed at leaves the process. */
const salt = randomBytes(32);

/** An application credential of `tesla_fleet`, without its secret. */
export interface ApplicationCredential {
  readonly id: string;
  readonly clientId: string;
  readonly name: string | undefined;
  /** What a config entry calls it by: its `auth_domain`, or its id where it has none (application_credentials in Core). */
  readonly authDomain: string;
  /** Changes when the secret changes; tells nothing about it. */
  readonly secretMark: string;
}

/** The mark that a secret has in this run. */
export function markSecret(secret: string): string {
  return createHmac('sha256', salt).update(secret).digest('base64url');
}

async function list(core: CoreConnection): Promise<z.infer<typeof itemSchema>[]> {
  return await core.command(itemsSchema, { type: 'application_credentials/list' });
}

/** The items for `tesla_fleet`, in Core's order: of several with one auth domain the last wins (measured). @throws HomeAssistantError */
export async function listCredentials(core: CoreConnection): Promise<ApplicationCredential[]> {
  return (await list(core)).map((item) => ({
    id: item.id,
    clientId: item.client_id,
    name: item.name ?? undefined,
    authDomain: item.auth_domain ?? item.id,
    secretMark: markSecret(item.client_secret),
  }));
}

/** The secret of an item, for one use; undefined when the item is gone. @throws HomeAssistantError */
export async function readSecret(core: CoreConnection, id: string): Promise<string | undefined> {
  return (await list(core)).find((item) => item.id === id)?.client_secret;
}

/** A credential to be made. */
export interface NewCredential {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  readonly authDomain: string;
}

/** Makes an item; the same client id again makes a second one (measured). Returns its id. @throws HomeAssistantError */
export async function createCredential(core: CoreConnection, credential: NewCredential): Promise<string> {
  try {
    const item = await core.command(itemSchema, {
      type: 'application_credentials/create',
      domain: INTEGRATION,
      client_id: credential.clientId,
      client_secret: credential.clientSecret,
      name: credential.name,
      auth_domain: credential.authDomain,
    });
    return item.id;
  } catch (error) {
    throw withoutSecret(error, credential.clientSecret);
  }
}

/** Core quotes a value that it refuses ("… Got 'ta-secret…'"). */
function withoutSecret(error: unknown, secret: string): unknown {
  if (!(error instanceof HomeAssistantError) || !`${error.message} ${error.evidence}`.includes(secret)) {
    return error;
  }
  const { code, message, evidence, reason, status } = error;
  return new HomeAssistantError(code, message.replaceAll(secret, '…'), {
    ...(evidence === undefined ? {} : { evidence: evidence.replaceAll(secret, '…') }),
    ...(reason === undefined ? {} : { reason }),
    ...(status === undefined ? {} : { status }),
  });
}

/** Removes an item; one that is gone already is fine. @throws HomeAssistantError `command-refused` while an entry names the very item. */
export async function deleteCredential(core: CoreConnection, id: string): Promise<void> {
  if ((await list(core)).some((item) => item.id === id)) {
    await core.command(z.unknown(), { type: 'application_credentials/delete', application_credentials_id: id });
  }
}

/** The integrations that take application credentials. @throws HomeAssistantError `command-refused` (`unknown_command`) in recovery mode. */
export async function listCredentialIntegrations(core: CoreConnection): Promise<string[]> {
  const config = await core.command(z.object({ integrations: z.record(z.string(), z.unknown()) }), {
    type: 'application_credentials/config',
  });
  return Object.keys(config.integrations);
}
