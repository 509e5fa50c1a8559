import { createECDH, createHash, createHmac, randomBytes } from 'node:crypto';
import { bytesOf, numberOf, readFields, writeBytes, writeFixed32, writeNumber } from '../tesla/protobuf.ts';
import { TeslaError } from './tesla-errors.ts';

/** The client's end of signed commands (tesla_fleet_api's commands.py); the field numbers are those of Tesla's protobuf definitions. */

const infotainment = 3;
const notOnWhitelist = 1;
const expiry = 10;
const tags = { signatureType: 0, domain: 1, personalization: 2, epoch: 3, expiresAt: 4, counter: 5, end: 255 };
const hmacPersonalized = 8;
/** VehicleAction's fields: `vehicleControlFlashLightsAction` and `vehicleControlHonkHornAction`. */
const actions: Readonly<Record<string, number>> = { flash_lights: 26, honk_horn: 27 };
/** The first few of MESSAGE_FAULTS, by their number. */
const faults: Readonly<Record<number, string>> = {
  3: 'Vehicle did not recognize the key used to authorize command. Make sure your key is paired with the vehicle',
  5: 'Command signature/MAC is incorrect. Use included session info to update session and try again',
};

/** Sends one RoutableMessage and gives the answer. */
type Send = (message: Buffer) => Promise<Buffer>;

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

function head(): Buffer {
  const to = writeBytes(6, writeNumber(1, infotainment));
  return Buffer.concat([to, writeBytes(7, writeBytes(2, randomBytes(16)))]);
}

function refusal(message: string): TeslaError {
  return new TeslaError('other', message, 200, undefined);
}

/**
 * Opens a session with a vehicle, and sends a command under the key of that session.
 *
 * @throws TeslaError when the vehicle does not know the key or does not take the command; whatever `send` throws.
 */
export async function sendSigned(vin: string, privateKey: Buffer, command: string, send: Send): Promise<void> {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  const publicKey = pair.getPublicKey();
  const request = Buffer.concat([head(), writeBytes(14, writeBytes(1, publicKey)), writeBytes(51, randomBytes(16))]);
  const session = readFields(bytesOf(readFields(await send(request)), 15));
  if (numberOf(session, 5) === notOnWhitelist) throw refusal('Not on whitelist fault on signed command.');

  const shared = createHash('sha1')
    .update(pair.computeSecret(bytesOf(session, 2)))
    .digest()
    .subarray(0, 16);
  const key = createHmac('sha256', shared).update('authenticated command').digest();
  const epoch = bytesOf(session, 3);
  const counter = numberOf(session, 1) + 1;
  const expiresAt = numberOf(session, 4) + expiry;
  const payload = writeBytes(2, writeBytes(actions[command] ?? 0, Buffer.alloc(0)));
  const metadata: readonly (readonly [number, Buffer])[] = [
    [tags.signatureType, Buffer.of(hmacPersonalized)],
    [tags.domain, Buffer.of(infotainment)],
    [tags.personalization, Buffer.from(vin)],
    [tags.epoch, epoch],
    [tags.expiresAt, uint32(expiresAt)],
    [tags.counter, uint32(counter)],
  ];
  const hmac = createHmac('sha256', key);
  for (const [tag, value] of metadata) hmac.update(Buffer.concat([Buffer.of(tag, value.length), value]));
  const tag = hmac.update(Buffer.of(tags.end)).update(payload).digest();
  const proof = Buffer.concat([writeBytes(1, epoch), writeNumber(2, counter), writeFixed32(3, expiresAt), writeBytes(4, tag)]);
  const signature = Buffer.concat([writeBytes(1, writeBytes(1, publicKey)), writeBytes(8, proof)]);
  const message = Buffer.concat([head(), writeBytes(10, payload), writeBytes(13, signature), writeBytes(51, randomBytes(16))]);
  const fault = numberOf(readFields(bytesOf(readFields(await send(message)), 12)), 2);
  if (fault !== 0) throw refusal(faults[fault] ?? 'Vehicle has responded with an error when sending a signed command');
}
