import { z } from 'zod';

/** Where something listens. */
export const port = z.int().min(0).max(65_535);
const hostAndPort = z
  .string()
  .regex(/^[^:]+:\d+$/)
  .refine((value) => port.safeParse(Number(value.split(':')[1])).success, 'no port');

/**
 * Where the world is found. In production it is empty: every host is looked up by its name. The sandbox and the tests put a simulated
 * Tesla in the place of the real one; nothing else in the code knows that.
 */
export const addressMapSchema = z
  .object({
    /** Host name (or `*` for every other name, not for bare addresses) -> `host:port` to open the TCP connection to. TLS still checks the original name. */
    connect: z.record(z.string(), hostAndPort).default({}),
    /** Origin of a link for the person's browser -> origin that takes its place. */
    links: z.record(z.url(), z.url()).default({}),
    /** File with certificate authorities (PEM) trusted besides the public ones. */
    certificateAuthority: z.string().optional(),
    /** Who is asked for names that the map does not have (`host:port`), and the port that HTTPS is then looked for at. */
    resolvers: z.object({ home: z.string().optional(), outside: z.array(z.string()), port }).optional(),
  })
  .strict();

export type AddressMap = z.infer<typeof addressMapSchema>;

/** The address map of production. */
export const realWorld: AddressMap = { connect: {}, links: {} };

/**
 * Puts a mapped origin in the place of a link's own.
 *
 * @throws TypeError when `link` is not a URL.
 */
export function mapLink(map: AddressMap, link: string): string {
  const url = new URL(link);
  const origin = map.links[url.origin];
  return origin === undefined ? link : `${origin}${url.pathname}${url.search}${url.hash}`;
}
