/** As much of protobuf's wire format as a vehicle's signed commands need: varint, fixed32 and length-delimited fields. */

export type Fields = ReadonlyMap<number, number | Buffer>;

function readVarint(buffer: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let index = start, factor = 1; index < buffer.length; index += 1, factor *= 128) {
    const byte = buffer.readUInt8(index);
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, next: index + 1 };
  }
  throw new RangeError('A varint is cut off');
}

/**
 * Reads a message; of a repeated field the last value stays.
 *
 * @throws RangeError when the message is torn or uses another wire type.
 */
export function readFields(buffer: Buffer): Fields {
  const fields = new Map<number, number | Buffer>();
  let position = 0;
  while (position < buffer.length) {
    const tag = readVarint(buffer, position);
    const field = Math.floor(tag.value / 8);
    const wireType = tag.value % 8;
    if (wireType === 5) {
      fields.set(field, buffer.readUInt32LE(tag.next));
      position = tag.next + 4;
    } else if (wireType === 0 || wireType === 2) {
      const { value, next } = readVarint(buffer, tag.next);
      if (wireType === 2 && next + value > buffer.length) throw new RangeError('A field is cut off');
      fields.set(field, wireType === 0 ? value : buffer.subarray(next, next + value));
      position = wireType === 0 ? next : next + value;
    } else {
      throw new RangeError(`Wire type ${wireType} is not read here`);
    }
  }
  return fields;
}

/** A field's bytes; empty when it is missing. */
export function bytesOf(fields: Fields, field: number): Buffer {
  const value = fields.get(field);
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
}

/** A field's number; 0 when it is missing. */
export function numberOf(fields: Fields, field: number): number {
  const value = fields.get(field);
  return typeof value === 'number' ? value : 0;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

export function writeBytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}

export function writeNumber(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

export function writeFixed32(field: number, value: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32LE(value);
  return Buffer.concat([varint(field * 8 + 5), number]);
}
