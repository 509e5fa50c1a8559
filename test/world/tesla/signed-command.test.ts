import { createECDH, createHash, createHmac, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { addVehicle } from './belongings.ts';
import { bytesOf, type Fields, numberOf, readFields, writeBytes, writeFixed32, writeNumber } from './protobuf.ts';
import { signedCommand } from './signed-command.ts';
import { openStore } from './state.ts';

const infotainment = 3;
const flash = writeBytes(2, writeBytes(26, Buffer.alloc(0)));
const store = openStore(undefined, 'eu');
const vehicle = addVehicle(store);
const phone = createECDH('prime256v1');
phone.generateKeys();

function send(...parts: Buffer[]): Fields {
  const to = writeBytes(6, writeNumber(1, infotainment));
  const uuid = writeBytes(51, randomBytes(16));
  return readFields(signedCommand(store, vehicle, Buffer.concat([to, ...parts, uuid])));
}

function openSession(): Fields {
  return readFields(bytesOf(send(writeBytes(14, writeBytes(1, phone.getPublicKey()))), 15));
}

/** A command under the session's key; `spoil` breaks its signature. */
function command(session: Fields, spoil = false): Fields {
  const epoch = bytesOf(session, 3);
  const expires = numberOf(session, 4) + 10;
  const shared = createHash('sha1')
    .update(phone.computeSecret(bytesOf(session, 2)))
    .digest()
    .subarray(0, 16);
  const key = createHmac('sha256', shared).update('authenticated command').digest();
  const time = Buffer.alloc(4);
  time.writeUInt32BE(expires);
  const head = [0, 1, 8, 1, 1, infotainment, 2, 17, ...Buffer.from(vehicle.vin), 3, epoch.length, ...epoch];
  const metadata = Buffer.from([...head, 4, 4, ...time, 5, 4, 0, 0, 0, 1, 255]);
  const tag = createHmac('sha256', key)
    .update(metadata)
    .update(spoil ? 'other' : flash)
    .digest();
  const proof = Buffer.concat([writeBytes(1, epoch), writeNumber(2, 1), writeFixed32(3, expires), writeBytes(4, tag)]);
  const signature = Buffer.concat([writeBytes(1, writeBytes(1, phone.getPublicKey())), writeBytes(8, proof)]);
  return send(writeBytes(10, flash), writeBytes(13, signature));
}

test('a vehicle opens a session and obeys only for a key that its owner approved', () => {
  const refused = openSession();
  expect([numberOf(refused, 5), bytesOf(refused, 2).length]).toEqual([1, 0]);

  vehicle.keys.push(phone.getPublicKey('hex'));
  const session = openSession();
  expect(bytesOf(session, 2)).toHaveLength(65);
  expect(numberOf(readFields(bytesOf(command(session, true), 12)), 2)).toBe(5);
  expect(vehicle.flashes).toBe(0);
  expect(command(session).has(12)).toBe(false);
  expect(vehicle.flashes).toBe(1);

  vehicle.keys.length = 0;
  expect(numberOf(readFields(bytesOf(command(session), 12)), 2)).toBe(3);
});

test('a torn message is refused', () => {
  expect(() => signedCommand(store, vehicle, Buffer.from([0x32, 0x05, 0x08]))).toThrow(RangeError);
});
