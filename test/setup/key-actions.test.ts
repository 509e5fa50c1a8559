import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { KeyError, KeyFileError } from '../../src/keys/errors.ts';
import { generateKeyPair, readPrivateKey } from '../../src/keys/key-pair.ts';
import { adopt, generate, importKey, restore } from '../../src/setup/key-actions.ts';
import type { Ports } from '../../src/setup/ports.ts';
import { makePorts } from './make-ports.ts';
import { makeWorld, registered } from './make-world.ts';

const inFile = async (ports: Ports): Promise<string> => readPrivateKey(await readFile(ports.keyFile.path, 'utf8')).publicKey;
const kept = ({ store }: Ports): string[] => store.keyArchive.list().map(({ publicKey }) => publicKey);
/** A file system that fails while the key is written. */
const cutOff = (ports: Ports): Ports => ({
  ...ports,
  keyFile: Object.assign(Object.create(ports.keyFile) as Ports['keyFile'], {
    read: () => ports.keyFile.read(),
    rawBytes: () => ports.keyFile.rawBytes(),
    write: () => Promise.reject(new KeyFileError('disk-full', 'ENOSPC')),
  }),
});

describe('actions on the key', () => {
  test('a new pair is in the archive before it is in the file', async () => {
    const ports = makePorts();
    await expect(generate(cutOff(ports))).rejects.toMatchObject({ code: 'disk-full' });
    expect(kept(ports)).toHaveLength(1);
    expect(await ports.keyFile.read()).toEqual({ state: 'absent' });
    await restore(ports, kept(ports)[0] ?? '');
    expect([await inFile(ports)]).toEqual(kept(ports));
  });

  test('making a pair where a usable one is keeps that one', async () => {
    const ports = makePorts();
    const pair = generateKeyPair();
    await writeFile(ports.keyFile.path, pair.privatePem);
    await generate(ports);
    await generate(ports);
    expect(await inFile(ports)).toBe(pair.publicKey);
    expect(kept(ports)).toEqual([pair.publicKey]);
  });

  test('a torn file is kept byte by byte before another takes its place', async () => {
    const ports = makePorts();
    await writeFile(ports.keyFile.path, '-----BEGIN EC PRIVATE KEY-----\nMHcC');
    const keep = vi.spyOn(ports.store.keyArchive, 'addUnusable');
    await expect(generate(cutOff(ports))).rejects.toMatchObject({ code: 'disk-full' });
    expect(keep.mock.calls).toEqual([[Buffer.from('-----BEGIN EC PRIVATE KEY-----\nMHcC'), 'torn']]);
    await generate(ports);
    expect(kept(ports)).toContain(await inFile(ports));
  });

  test('adopting twice keeps one copy', async () => {
    const ports = makePorts();
    const pair = generateKeyPair();
    await writeFile(ports.keyFile.path, pair.privatePem);
    await adopt(ports, {}, makeWorld());
    await adopt(ports, {}, makeWorld());
    expect(kept(ports)).toEqual([pair.publicKey]);
  });

  test('a key that came from elsewhere takes back what was wanted before, unless Tesla has another one registered', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    const pair = generateKeyPair();
    await writeFile(ports.keyFile.path, pair.privatePem);
    await adopt(ports, {}, makeWorld({ sees: { registrations: { na: registered(before) } } }));
    expect(ports.store.settings.get('wantedKey')).toBe(before);
    await adopt(ports, {}, makeWorld({ unseen: ['registrations'] }));
    expect(ports.store.settings.get('wantedKey')).toBeUndefined();
    await adopt(ports, {}, makeWorld({ sees: { registrations: { na: registered(pair.publicKey) } } }));
    expect(ports.store.settings.get('wantedKey')).toBe(pair.publicKey);
  });

  test('adopting nothing is fine', async () => {
    const ports = makePorts();
    await adopt(ports, {}, makeWorld());
    expect(kept(ports)).toEqual([]);
  });

  test('restoring keeps what was there', async () => {
    const ports = makePorts();
    await generate(ports);
    const first = await inFile(ports);
    const other = generateKeyPair();
    await writeFile(ports.keyFile.path, other.privatePem);
    await restore(ports, first);
    expect(await inFile(ports)).toBe(first);
    expect(kept(ports)).toContain(other.publicKey);
  });

  test('a key that nobody kept cannot be restored, and the file stays', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    await expect(restore(ports, `04${'0'.repeat(128)}`)).rejects.toMatchObject({ code: 'absent' });
    expect(await inFile(ports)).toBe(before);
  });

  test('a pasted key takes the place of another, which is kept', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    const pasted = generateKeyPair();
    await importKey(ports, pasted.privatePem);
    expect(await inFile(ports)).toBe(pasted.publicKey);
    expect(kept(ports).toSorted()).toEqual([before, pasted.publicKey].toSorted());
  });

  test('what is no key changes nothing', async () => {
    const ports = makePorts();
    await generate(ports);
    const before = await inFile(ports);
    await expect(importKey(ports, 'ssh-rsa AAAA')).rejects.toBeInstanceOf(KeyError);
    expect(await inFile(ports)).toBe(before);
    expect(kept(ports)).toEqual([before]);
  });
});
