import { join } from 'node:path';
import { compose } from './compose.ts';
import { words } from './i18n/index.ts';
import { say, text } from './i18n/text.ts';
import { readOptions } from './options.ts';
import { orEnd } from './start.ts';
import { openStore } from './store/store.ts';
import { redact } from './tesla/redact.ts';

function log(line: string): void {
  console.info(`${new Date().toISOString()} ${redact(line)}`);
}

const options = await orEnd(() => readOptions(process.env), log);
const store = await orEnd(
  () =>
    openStore(join(options.folders.data, 'tesla_fleet_setup.db'), Date.now, (file) =>
      log(say(words('en'), text('journal.store.rebuilt', { file }))),
    ),
  log,
);
const app = await orEnd(async () => await compose(options, { store, log }), log);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log('stopping');
    app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`stop: ${String(error)}`);
        process.exit(1);
      },
    );
  });
}
