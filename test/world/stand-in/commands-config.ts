import { z } from 'zod';
import { createFields } from './credentials.ts';
import { entryInfo } from './entry.ts';
import { HomeAssistantError, Unknown } from './errors.ts';
import type { Flow } from './flow.ts';
import { flowInfo } from './flow.ts';
import type { Home } from './home.ts';
import { Users, userInfo } from './users.ts';
import { type Command, type Commands, errorMessage } from './websocket.ts';

const itemId = { application_credentials_id: z.string() };

/** The commands of `application_credentials`; not there in recovery mode. */
export const credentialCommands: Commands = {
  'application_credentials/config': {
    run: (connection, id) => connection.result(id, { domains: ['tesla_fleet'], integrations: { tesla_fleet: {} } }),
  },
  'application_credentials/list': {
    adminOnly: true,
    run: (connection, id) => connection.result(id, connection.home.credentials.list()),
  },
  'application_credentials/create': {
    adminOnly: true,
    fields: createFields,
    run: (connection, id, { id: _, type: __, ...data }) => {
      connection.result(id, connection.home.credentials.create(z.object(createFields).parse(data)));
    },
  },
  'application_credentials/update': {
    adminOnly: true,
    fields: itemId,
    run: () => {
      throw new HomeAssistantError('Updates not supported', 'invalid_format');
    },
  },
  'application_credentials/delete': {
    adminOnly: true,
    fields: itemId,
    run: (connection, id, { application_credentials_id }) => {
      try {
        connection.home.credentials.delete(String(application_credentials_id));
      } catch (error) {
        if (!(error instanceof HomeAssistantError && error.code === 'not_found')) throw error;
        // Core sends both: the error, and then the result.
        connection.send(errorMessage(id, error));
      }
      connection.result(id);
    },
  },
  'application_credentials/subscribe': {
    adminOnly: true,
    run: (connection, id) => {
      const { credentials } = connection.home;
      const forward = credentials.subscribe((changes) => connection.event(id, changes));
      connection.subscriptions.set(id, forward);
      connection.result(id);
      const all = credentials.list().map((item) => ({ change_type: 'added', application_credentials_id: item.id, item }));
      connection.event(id, all);
    },
  },
  'application_credentials/config_entry': {
    adminOnly: true,
    fields: { config_entry_id: z.string() },
    run: (connection, id, { config_entry_id }) => {
      const { home } = connection;
      const entry = home.entries.list().find(({ stored }) => stored.entry_id === config_entry_id);
      if (entry === undefined) {
        const error = { code: 'invalid_config_entry_id', message: `Config entry not found: ${String(config_entry_id)}` };
        return connection.send({ id, type: 'result', success: false, error });
      }
      const item = home.credentials.itemOf(entry.stored.domain, entry.stored.data.auth_implementation);
      connection.result(id, item === undefined ? {} : { application_credentials_id: item });
    },
  },
};

const typeFilter = z.union([z.string(), z.array(z.string())]).optional();

function begunByCore(home: Home): Flow[] {
  return home.flows.list().filter(({ context }) => context.source !== 'user');
}

function withEntry(act: Command['run']): Command['run'] {
  return async (connection, id, message) => {
    try {
      await act(connection, id, message);
    } catch (error) {
      if (error instanceof Unknown) throw new HomeAssistantError('Config entry not found', 'not_found');
      throw error;
    }
  };
}

/** The commands of `config` about entries and flows (components/config/config_entries.py). */
export const entryCommands: Commands = {
  'config_entries/get': {
    fields: { domain: z.string().optional(), type_filter: typeFilter },
    run: (connection, id, { domain }) => {
      const entries = connection.home.entries.list(typeof domain === 'string' ? domain : undefined);
      const { recent } = connection.home;
      connection.result(
        id,
        entries.map((entry) => entryInfo(entry, recent)),
      );
    },
  },
  'config_entries/get_single': {
    adminOnly: true,
    fields: { entry_id: z.string() },
    run: withEntry((connection, id, { entry_id }) => {
      connection.result(id, { config_entry: entryInfo(connection.home.entries.known(String(entry_id)), connection.home.recent) });
    }),
  },
  'config_entries/subscribe': {
    fields: { type_filter: typeFilter },
    run: (connection, id) => {
      const { entries, recent } = connection.home;
      const forward = entries.subscribe((type, entry) => connection.event(id, [{ type, entry: entryInfo(entry, recent) }]));
      connection.subscriptions.set(id, forward);
      connection.result(id);
      connection.event(
        id,
        entries.list().map((entry) => ({ type: null, entry: entryInfo(entry, recent) })),
      );
    },
  },
  'config_entries/disable': {
    adminOnly: true,
    fields: { entry_id: z.string(), disabled_by: z.literal('user').nullable() },
    run: withEntry(async (connection, id, { entry_id, disabled_by }) => {
      const { entries } = connection.home;
      const done = await entries.setDisabled(String(entry_id), disabled_by === null ? null : 'user');
      const { state } = entries.known(String(entry_id));
      connection.result(id, { require_restart: !done && state !== 'setup_retry' && state !== 'setup_error' });
    }),
  },
  'config_entries/flow/progress': {
    adminOnly: true,
    run: (connection, id) => connection.result(id, begunByCore(connection.home).map(flowInfo)),
  },
  'config_entries/flow/subscribe': {
    adminOnly: true,
    run: (connection, id) => {
      const { flows } = connection.home;
      const forward = flows.subscribe((type, flowId) => {
        connection.event(id, [{ type, flow_id: flowId, ...(type === 'added' && { flow: flows.info(flowId) }) }]);
      });
      connection.subscriptions.set(id, forward);
      // Core sends the flows first, and its result after them.
      connection.event(
        id,
        begunByCore(connection.home).map((flow) => ({ type: null, flow_id: flow.flow_id, flow: flowInfo(flow) })),
      );
      connection.result(id);
    },
  },
};

const userNotFound = () => new HomeAssistantError('User not found', 'not_found');

/** The commands of `config` about users (components/config/auth.py). */
export const userCommands: Commands = {
  'config/auth/list': {
    adminOnly: true,
    run: (connection, id) => connection.result(id, connection.home.users.list().map(userInfo)),
  },
  'config/auth/create': {
    adminOnly: true,
    fields: { name: z.string(), group_ids: z.array(z.string()).optional(), local_only: z.boolean().optional() },
    run: (connection, id, { name, group_ids }) => {
      const groups = z.array(z.string()).catch(Users.groups(false)).parse(group_ids);
      connection.result(id, { user: userInfo(connection.home.users.create(String(name), groups)) });
    },
  },
  'config/auth/update': {
    adminOnly: true,
    fields: {
      user_id: z.string(),
      name: z.string().optional(),
      is_active: z.boolean().optional(),
      group_ids: z.array(z.string()).optional(),
      local_only: z.boolean().optional(),
    },
    run: (connection, id, { id: _, type: __, user_id, ...changes }) => {
      const user = connection.home.users.get(String(user_id));
      if (user === undefined) throw userNotFound();
      connection.result(id, { user: userInfo(connection.home.users.update(user, changes)) });
    },
  },
  'config/auth/delete': {
    adminOnly: true,
    fields: { user_id: z.string() },
    run: (connection, id, { user_id }) => {
      const refuse = (code: string, message: string) =>
        connection.send({ id, type: 'result', success: false, error: { code, message } });
      if (user_id === connection.user.id) return refuse('no_delete_self', 'Unable to delete your own account');
      const user = connection.home.users.get(String(user_id));
      if (user === undefined) throw userNotFound();
      if (user.is_owner) return refuse('cannot_delete_owner', 'Unable to delete the owner');
      connection.home.users.remove(user);
      connection.result(id);
    },
  },
};
