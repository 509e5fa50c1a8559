/**
 * The part of the metadata proposal that tsyringe (inside @peculiar/x509) insists on before it loads: metadata by target and key. Import
 * it before @peculiar/x509.
 */
const metadata = new WeakMap<object, Map<unknown, unknown>>();

function own(target: object, key: unknown): unknown {
  return metadata.get(target)?.get(key);
}

function inherited(target: object | null, key: unknown): unknown {
  if (target === null) return undefined;
  return own(target, key) ?? inherited(Object.getPrototypeOf(target), key);
}

function define(key: unknown, value: unknown, target: object): void {
  const values = metadata.get(target) ?? new Map<unknown, unknown>();
  metadata.set(target, values.set(key, value));
}

if (!('getMetadata' in Reflect)) {
  Object.assign(Reflect, {
    defineMetadata: define,
    getOwnMetadata: (key: unknown, target: object) => own(target, key),
    getMetadata: (key: unknown, target: object) => inherited(target, key),
    hasOwnMetadata: (key: unknown, target: object) => own(target, key) !== undefined,
    metadata: (key: unknown, value: unknown) => (target: object) => define(key, value, target),
  });
}
