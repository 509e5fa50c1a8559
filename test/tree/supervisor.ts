import { z } from 'zod';

/**
 * What Supervisor takes in the configuration of an app (supervisor/apps/validate.py), as strict as Home Assistant's linter for apps is: an
 * unknown key is an error and not just dropped. Retired keys (`advanced`, `codenotary`, `watchdog`, `auto_uart`) and retired values are left
 * out, and so is what this app must never ask for.
 */
export const configSchema = z.strictObject({
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  slug: z.string().regex(/^[-_.A-Za-z0-9]+$/),
  description: z.string().min(1).max(120),
  arch: z.array(z.enum(['aarch64', 'amd64'])).min(1),
  url: z.httpUrl().optional(),
  // Without a tag (the version is the tag), all of it in small letters.
  image: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]+(\/[a-z0-9{][a-z0-9._{}-]*)+$/)
    .optional(),
  stage: z.enum(['stable', 'experimental', 'deprecated']).optional(),
  startup: z.enum(['initialize', 'system', 'services', 'application', 'once']).optional(),
  boot: z.enum(['auto', 'manual', 'manual_only']).optional(),
  init: z.boolean().optional(),
  timeout: z.int().min(10).max(300).optional(),
  tmpfs: z.boolean().optional(),
  homeassistant: z.string().optional(),
  breaking_versions: z.array(z.string()).optional(),
  ingress: z.boolean().optional(),
  ingress_port: z.int().min(1).max(65_535).optional(),
  ingress_entry: z.string().regex(/^[^/]/).optional(),
  ingress_stream: z.boolean().optional(),
  panel_icon: z
    .string()
    .regex(/^mdi:[a-z0-9-]+$/)
    .optional(),
  panel_title: z.string().optional(),
  panel_admin: z.boolean().optional(),
  homeassistant_api: z.boolean().optional(),
  hassio_api: z.boolean().optional(),
  hassio_role: z.string().optional(),
  auth_api: z.boolean().optional(),
  docker_api: z.boolean().optional(),
  full_access: z.boolean().optional(),
  host_network: z.boolean().optional(),
  host_pid: z.boolean().optional(),
  host_uts: z.boolean().optional(),
  kernel_modules: z.boolean().optional(),
  privileged: z.array(z.string()).optional(),
  apparmor: z.boolean().optional(),
  // By the names of before 2026.07: a Supervisor of that time refuses the newer ones.
  map: z
    .array(
      z.strictObject({
        type: z.enum(['addon_config', 'data', 'homeassistant_config', 'media', 'share', 'ssl']),
        read_only: z.boolean(),
        path: z.string().optional(),
      }),
    )
    .optional(),
  ports: z.record(z.string().regex(/^\d+(\/(tcp|udp))?$/), z.int().min(1).max(65_535).nullable()).optional(),
  ports_description: z.record(z.string(), z.string()).optional(),
  backup: z.enum(['hot', 'cold']).optional(),
  backup_exclude: z.array(z.string()).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
});

export type Config = z.infer<typeof configSchema>;

/** What holds where nothing is said; the linter calls it an error to say it. */
const defaults: Config = {
  name: '',
  version: '',
  slug: '',
  description: '',
  arch: [],
  stage: 'stable',
  startup: 'application',
  boot: 'auto',
  init: true,
  timeout: 10,
  tmpfs: false,
  ingress: false,
  ingress_port: 8099,
  ingress_stream: false,
  panel_icon: 'mdi:puzzle',
  panel_admin: true,
  homeassistant_api: false,
  hassio_api: false,
  hassio_role: 'default',
  auth_api: false,
  docker_api: false,
  full_access: false,
  host_network: false,
  host_pid: false,
  host_uts: false,
  kernel_modules: false,
  apparmor: true,
  backup: 'hot',
  options: {},
  schema: {},
};

/** The keys that say what holds anyway. */
export function needless(config: Config): readonly string[] {
  const all = { ...defaults, panel_title: config.name };
  return Object.entries(all).flatMap(([key, value]) =>
    JSON.stringify(config[key as keyof Config]) === JSON.stringify(value) ? [key] : [],
  );
}

const risky = ['BPF', 'CHECKPOINT_RESTORE', 'DAC_READ_SEARCH', 'NET_ADMIN', 'NET_RAW', 'PERFMON', 'SYS_ADMIN', 'SYS_MODULE'];
const riskyToo = ['SYS_PTRACE', 'SYS_RAWIO'];

/** How Supervisor rates the security of an app (rating_security in supervisor/apps/utils.py): 1 to 8. */
export function rating(config: Config, hasProfile: boolean): number {
  if (config.docker_api || config.full_access) return 1;
  const privileged = config.privileged ?? [];
  const parts = [
    5,
    config.apparmor === false ? -1 : Number(hasProfile),
    config.ingress ? 2 : Number(config.auth_api ?? false),
    config.kernel_modules || [...risky, ...riskyToo].some((each) => privileged.includes(each)) ? -1 : 0,
    { manager: -1, admin: -2 }[config.hassio_role ?? ''] ?? 0,
    config.host_network ? -1 : 0,
    config.host_pid ? -2 : 0,
    config.host_uts && privileged.includes('SYS_ADMIN') ? -1 : 0,
  ];
  return Math.max(
    1,
    Math.min(
      8,
      parts.reduce((sum, part) => sum + part),
    ),
  );
}

/** What Supervisor reads of the words for an app's options and ports; unknown keys would be dropped. */
const optionWords: z.ZodType = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  fields: z.lazy(() => z.record(z.string(), optionWords)).optional(),
});
export const translationSchema = z.strictObject({
  configuration: z.record(z.string(), optionWords).optional(),
  network: z.record(z.string(), z.string().min(1)).optional(),
});
