import { z } from 'zod';
import { contextOf } from './bus.ts';
import { configInfo } from './config.ts';
import { HomeAssistantError, Unauthorized } from './errors.ts';
import { settingsFields } from './settings.ts';
import { compressed, type State, stateDiff } from './states.ts';
import { isAdmin } from './users.ts';
import type { Commands } from './websocket.ts';
import { record } from './wire.ts';

// What a user without administrator's rights may listen to (auth/permissions/events.py).
const openEvents = [
  'area_registry_updated',
  'component_loaded',
  'core_config_updated',
  'device_registry_updated',
  'entity_registry_updated',
  'repairs_issue_registry_updated',
  'lovelace_updated',
  'panels_updated',
  'service_registered',
  'service_removed',
  'state_changed',
  'themes_updated',
  'label_registry_updated',
  'category_registry_updated',
  'floor_registry_updated',
];

const changeSchema = z.looseObject({
  entity_id: z.string(),
  old_state: z.custom<State | null>(),
  new_state: z.custom<State | null>(),
});

/** The commands of the WebSocket API itself (websocket_api/commands.py). */
export const coreCommands: Commands = {
  ping: { run: (connection, id) => connection.send({ id, type: 'pong' }) },
  supported_features: {
    fields: { features: z.record(z.string(), z.number()) },
    run: (connection, id, message) => {
      connection.coalesce = 'coalesce_messages' in record.parse(message.features);
      connection.result(id);
    },
  },
  get_config: { run: (connection, id) => connection.result(id, configInfo(connection.home)) },
  get_states: { run: (connection, id) => connection.result(id, connection.home.states.list()) },
  get_services: { run: (connection, id) => connection.result(id, connection.home.services.list()) },
  subscribe_entities: {
    fields: { entity_ids: z.array(z.string()).optional() },
    run: (connection, id, { entity_ids }) => {
      const wanted = z.array(z.string()).optional().parse(entity_ids);
      const fits = (entityId: string) => wanted === undefined || wanted.length === 0 || wanted.includes(entityId);
      const forward = connection.home.bus.listen('state_changed', ({ data }) => {
        const { entity_id: entityId, old_state: old, new_state: now } = changeSchema.parse(data);
        if (fits(entityId)) connection.event(id, stateDiff(entityId, old, now));
      });
      connection.subscriptions.set(id, forward);
      connection.result(id);
      const states = connection.home.states.list().filter((state) => fits(state.entity_id));
      connection.event(id, { a: Object.fromEntries(states.map((state) => [state.entity_id, compressed(state)])) });
    },
  },
  subscribe_events: {
    fields: { event_type: z.string().optional() },
    run: (connection, id, { event_type }) => {
      const type = typeof event_type === 'string' ? event_type : '*';
      if (!openEvents.includes(type) && !isAdmin(connection.user)) throw new Unauthorized();
      connection.subscriptions.set(
        id,
        connection.home.bus.listen(type, (event) => connection.event(id, event)),
      );
      connection.result(id);
    },
  },
  unsubscribe_events: {
    fields: { subscription: z.int().positive() },
    run: (connection, id, { subscription }) => {
      const end = connection.subscriptions.get(Number(subscription));
      if (end === undefined) throw new HomeAssistantError('Subscription not found.', 'not_found');
      connection.subscriptions.delete(Number(subscription));
      end();
      connection.result(id);
    },
  },
  fire_event: {
    adminOnly: true,
    fields: { event_type: z.string(), event_data: record.optional() },
    run: (connection, id, { event_type, event_data }) => {
      const context = contextOf(connection.user.id);
      connection.home.bus.fire(String(event_type), record.parse(event_data ?? {}), context);
      connection.result(id, { context });
    },
  },
  call_service: {
    fields: {
      domain: z.string(),
      service: z.string(),
      service_data: record.optional(),
      target: record.optional(),
      return_response: z.boolean().optional(),
    },
    run: async (connection, id, { domain, service, service_data, target }) => {
      const data = { ...record.parse(service_data ?? {}), ...record.parse(target ?? {}) };
      await connection.home.services.call(connection.user, String(domain), String(service), data);
      connection.result(id, { context: contextOf(connection.user.id) });
    },
  },
  'auth/current_user': {
    run: (connection, id) => {
      const { user } = connection;
      const { id: userId, name, is_owner } = user;
      const credentials = user.system_generated ? [] : [{ auth_provider_type: 'homeassistant', auth_provider_id: null }];
      connection.result(id, { id: userId, name, is_owner, is_admin: isAdmin(user), credentials, mfa_modules: [] });
    },
  },
  'manifest/get': {
    fields: { integration: z.string() },
    run: (connection, id, { integration }) => {
      const manifest = connection.home.custom.get(String(integration));
      if (manifest !== undefined) return connection.result(id, { ...manifest, is_built_in: false });
      const error = { code: 'not_found', message: 'Integration not found' };
      connection.send({ id, type: 'result', success: false, error });
    },
  },
  'network/url': {
    run: (connection, id) => {
      const { options, settings } = connection.home;
      const internal = settings.values.internal_url ?? `http://${options.host}:${options.port}`;
      connection.result(id, { internal, external: settings.values.external_url ?? null, cloud: null });
    },
  },
  'config/core/update': {
    adminOnly: true,
    fields: settingsFields,
    run: (connection, id, { id: _, type: __, ...changes }) => {
      connection.home.settings.update(changes);
      connection.result(id);
    },
  },
  'system_log/list': { adminOnly: true, run: (connection, id) => connection.result(id, connection.home.log.list()) },
  'repairs/list_issues': { run: (connection, id) => connection.result(id, { issues: connection.home.issues.list() }) },
  'repairs/get_issue_data': {
    fields: { domain: z.string(), issue_id: z.string() },
    run: (connection, id, { issue_id }) => {
      const issue = connection.home.issues.data(String(issue_id));
      if (issue === undefined) {
        const error = { code: 'unknown_issue', message: `Issue '${String(issue_id)}' not found` };
        return connection.send({ id, type: 'result', success: false, error });
      }
      connection.result(id, { issue_data: issue.data });
    },
  },
  'config/device_registry/list': {
    run: (connection, id) => connection.result(id, connection.home.registry.devices(connection.home.recent)),
  },
  'config/entity_registry/list': { run: (connection, id) => connection.result(id, connection.home.registry.entities()) },
  'persistent_notification/get': { run: (connection, id) => connection.result(id, connection.home.notifications.list()) },
  'persistent_notification/subscribe': {
    run: (connection, id) => {
      const { notifications } = connection.home;
      const forward = notifications.subscribe((type, changed) => connection.event(id, { type, notifications: changed }));
      connection.subscriptions.set(id, forward);
      connection.result(id);
      const current = Object.fromEntries(notifications.list().map((one) => [one.notification_id, one]));
      connection.event(id, { type: 'current', notifications: current });
    },
  },
};
