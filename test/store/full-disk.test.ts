import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../setup/temporary-store.ts';

/** On a real file system that has no room, in a process of its own: mounted for it alone. */
const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

const store = new URL('../../src/store/store.ts', import.meta.url).href;
const prelude = (folder: string) => `
  import { readdirSync, rmSync, writeFileSync } from 'node:fs';
  import { openStore } from ${JSON.stringify(store)};
  const folder = ${JSON.stringify(folder)};
  const open = () => openStore(folder + '/store.db');
  const clear = (what) => { for (const name of readdirSync(folder).filter(what)) rmSync(folder + '/' + name); };
  const fill = (leave) => {
    for (let count = 0; ; count++) {
      try {
        writeFileSync(folder + '/fill-' + count, Buffer.alloc(4096));
      } catch (error) {
        if (error.code !== 'ENOSPC') throw error;
        for (let room = 0; room < leave; room++) rmSync(folder + '/fill-' + (count - 1 - room), { force: true });
        return;
      }
    }
  };
  const said = (work) => { try { work(); return 'done'; } catch (error) { return error.name + ' ' + error.code; } };
  const key = { privatePem: 'p'.repeat(9000), publicKey: '04aa', origin: 'generated' };`;

/** What the code prints, on a disk of 300 KiB of its own. */
function onSmallDisk(code: string): unknown {
  const folder = temporaryFolder();
  const command = 'mount -t tmpfs -o size=300k none "$0" && exec "$@"';
  const run = [process.execPath, '--input-type=module', '--eval', prelude(folder) + code];
  return JSON.parse(execFileSync('unshare', ['--mount', 'sh', '-c', command, folder, ...run], { encoding: 'utf8' }));
}

test.skipIf(!canMount)(
  'a disk that gets full is told by every change, nothing is lost, and it goes on when there is room',
  () => {
    const seen = onSmallDisk(`
    const store = open();
    store.settings.set({ domain: 'cars.example.com' });
    fill(0);
    const long = 'x'.repeat(9000);
    const full = [
      () => store.settings.set({ domain: long }),
      () => store.keyArchive.add(key),
      () => store.keyArchive.addUnusable(Buffer.alloc(9000), 'torn'),
      () => store.answers.put('kind', 'subject', {}, long),
      () => store.journal.add({ by: 'app', what: { key: 'journal.asked-again', params: { long } } }),
    ].map(said);
    const kept = [store.settings.all(), store.keyArchive.list(), store.journal.list(9)];
    clear((name) => name.startsWith('fill'));
    const later = said(() => store.keyArchive.add(key));
    store.close();
    console.log(JSON.stringify({ full, kept, later, keys: open().keyArchive.list().length }));`);
    const full = Array.from({ length: 5 }, () => 'StoreError disk-full');
    expect(seen).toEqual({ full, kept: [{ domain: 'cars.example.com' }, [], []], later: 'done', keys: 1 });
  },
);

test.skipIf(!canMount)('a start is refused as a full disk with whatever little room there is', () => {
  const seen = z.array(z.string()).parse(
    onSmallDisk(`
    const seen = [];
    for (let room = 0; room < 30; room++) {
      fill(room);
      let store;
      seen.push(said(() => { store = open(); }));
      store?.close();
      clear(() => true);
    }
    console.log(JSON.stringify(seen));`),
  );
  expect(new Set(seen)).toEqual(new Set(['StoreError disk-full', 'done']));
  expect(seen.lastIndexOf('StoreError disk-full')).toBeLessThan(seen.indexOf('done'));
});
