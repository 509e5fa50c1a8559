import { createECDH, createHash, createHmac, type ECDH, timingSafeEqual } from 'node:crypto';
import { bytesOf, type Fields, numberOf, readFields, writeBytes, writeFixed32, writeNumber } from './protobuf.ts';
import type { Store, Vehicle } from './state.ts';

/**
 * The vehicle's end of signed commands (HMAC form), with field numbers from Tesla's public protobuf definitions: a session is opened by
 * an exchange of public keys, then each command bears an HMAC under the key that both ends derive. A key that the owner has not approved
 * gets no session.
 */

const routable = {
  to: 6,
  from: 7,
  payload: 10,
  status: 12,
  signature: 13,
  sessionRequest: 14,
  sessionInfo: 15,
  requestUuid: 50,
  uuid: 51,
};
const signatureData = { signer: 1, sessionInfoTag: 6, hmac: 8 };
const personalized = { epoch: 1, counter: 2, expiresAt: 3, tag: 4 };
const session = { counter: 1, publicKey: 2, epoch: 3, clockTime: 4, status: 5 };
const tags = { signatureType: 0, domain: 1, personalization: 2, epoch: 3, expiresAt: 4, counter: 5, challenge: 6, end: 255 };
const signatureType = { hmac: 6, hmacPersonalized: 8 };
const keyNotOnWhitelist = 1;
const operationError = 2;
const fault = { unknownKey: 3, invalidSignature: 5 };
/** Action.vehicleAction and VehicleAction.vehicleControlFlashLightsAction. */
const flashLights = { vehicleAction: 2, flashLights: 26 };

function derived(store: Store, purpose: string, vehicle: Vehicle): Buffer {
  return createHmac('sha256', store.state.secret).update(`${purpose} ${vehicle.vin}`).digest();
}

/** The vehicle's own key pair: always the same for a state. */
function vehicleKey(store: Store, vehicle: Vehicle): ECDH {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(derived(store, 'key', vehicle));
  return pair;
}

function sessionKey(store: Store, vehicle: Vehicle, theirs: Buffer, purpose: string): Buffer {
  const shared = createHash('sha1').update(vehicleKey(store, vehicle).computeSecret(theirs)).digest().subarray(0, 16);
  return createHmac('sha256', shared).update(purpose).digest();
}

/** Metadata that goes under an HMAC: tag, length, value each. */
function metadata(entries: readonly (readonly [number, Buffer])[]): Buffer {
  const parts = entries.map(([tag, value]) => Buffer.concat([Buffer.from([tag, value.length]), value]));
  return Buffer.concat([...parts, Buffer.from([tags.end])]);
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

function reply(message: Fields, parts: readonly Buffer[]): Buffer {
  const from = writeBytes(routable.from, bytesOf(message, routable.to));
  const to = writeBytes(routable.to, bytesOf(message, routable.from));
  return Buffer.concat([to, from, ...parts, writeBytes(routable.requestUuid, bytesOf(message, routable.uuid))]);
}

function refuse(message: Fields, reason: number): Buffer {
  return reply(message, [writeBytes(routable.status, Buffer.concat([writeNumber(1, operationError), writeNumber(2, reason)]))]);
}

function isApproved(vehicle: Vehicle, key: Buffer): boolean {
  return vehicle.keys.includes(key.toString('hex'));
}

function openSession(store: Store, vehicle: Vehicle, message: Fields): Buffer {
  const theirs = bytesOf(readFields(bytesOf(message, routable.sessionRequest)), 1);
  if (!isApproved(vehicle, theirs)) {
    return reply(message, [writeBytes(routable.sessionInfo, writeNumber(session.status, keyNotOnWhitelist))]);
  }
  const info = Buffer.concat([
    writeNumber(session.counter, 0),
    writeBytes(session.publicKey, vehicleKey(store, vehicle).getPublicKey()),
    writeBytes(session.epoch, derived(store, 'epoch', vehicle).subarray(0, 16)),
    writeFixed32(session.clockTime, Math.floor(Date.now() / 1000)),
  ]);
  const signed = metadata([
    [tags.signatureType, Buffer.from([signatureType.hmac])],
    [tags.personalization, Buffer.from(vehicle.vin)],
    [tags.challenge, bytesOf(message, routable.uuid)],
  ]);
  const tag = createHmac('sha256', sessionKey(store, vehicle, theirs, 'session info'))
    .update(signed)
    .update(info)
    .digest();
  const signature = writeBytes(signatureData.sessionInfoTag, writeBytes(1, tag));
  return reply(message, [writeBytes(routable.sessionInfo, info), writeBytes(routable.signature, signature)]);
}

function isSigned(store: Store, vehicle: Vehicle, message: Fields, signer: Buffer, command: Buffer): boolean {
  const proof = readFields(bytesOf(readFields(bytesOf(message, routable.signature)), signatureData.hmac));
  const domain = numberOf(readFields(bytesOf(message, routable.to)), 1);
  const signed = metadata([
    [tags.signatureType, Buffer.from([signatureType.hmacPersonalized])],
    [tags.domain, Buffer.from([domain])],
    [tags.personalization, Buffer.from(vehicle.vin)],
    [tags.epoch, bytesOf(proof, personalized.epoch)],
    [tags.expiresAt, uint32(numberOf(proof, personalized.expiresAt))],
    [tags.counter, uint32(numberOf(proof, personalized.counter))],
  ]);
  const key = sessionKey(store, vehicle, signer, 'authenticated command');
  const expected = createHmac('sha256', key).update(signed).update(command).digest();
  const given = bytesOf(proof, personalized.tag);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function isFlash(command: Buffer): boolean {
  return readFields(bytesOf(readFields(command), flashLights.vehicleAction)).has(flashLights.flashLights);
}

/**
 * Answers one RoutableMessage.
 *
 * @throws RangeError when it is no such message.
 */
export function signedCommand(store: Store, vehicle: Vehicle, bytes: Buffer): Buffer {
  const message = readFields(bytes);
  if (message.has(routable.sessionRequest)) return openSession(store, vehicle, message);
  const signer = bytesOf(readFields(bytesOf(readFields(bytesOf(message, routable.signature)), signatureData.signer)), 1);
  if (!isApproved(vehicle, signer)) return refuse(message, fault.unknownKey);
  const command = bytesOf(message, routable.payload);
  if (!isSigned(store, vehicle, message, signer, command)) return refuse(message, fault.invalidSignature);
  if (isFlash(command)) vehicle.flashes += 1;
  store.save();
  return reply(message, []);
}
