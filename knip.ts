import type { KnipConfig } from 'knip';

/**
 * What nothing uses, by `knip`; and what nothing but tests uses, by `knip --production`, which looks at the patterns with a `!` alone.
 * An export that is there for tests bears `@internal`.
 */
export default {
  entry: [
    'src/main.ts!',
    'src/ingress/panel/main.tsx!',
    'scripts/address.ts',
    'test/gate/{gate,image,layer,quick,reporter}.ts',
    'test/world/sandbox.ts',
  ],
  project: ['src/**/*.{ts,tsx}!', '{scripts,test}/**/*.{ts,tsx}', '*.ts'],
  // Programs of the machine, which the tests look for themselves, or install.
  exclude: ['binaries'],
  treatConfigHintsAsErrors: true,
  treatTagHintsAsErrors: true,
} satisfies KnipConfig;
