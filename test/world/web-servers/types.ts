/** What a web server of the person's is started with. */
export interface WebServerOptions {
  /** Where it listens for HTTPS. */
  readonly host: string;
  readonly port: number;
  readonly domain: string;
  /** Certificate with its chain and private key for the domain (PEM files). */
  readonly certificate: string;
  readonly key: string;
  /** The authority, for a program that makes its certificates by itself (PEM files). */
  readonly authority: { readonly certificate: string; readonly key: string };
  /** A folder of its own. */
  readonly folder: string;
  /** What the panel shows for the program, as it is. */
  readonly snippet: string;
}

/** How a real web server is started; it stays in the foreground. */
export interface WebServerProgram {
  /** As the panel calls it: the beginning of a snippet's program. */
  readonly name: string;
  /** Its files (name -> content), without the snippet's own program around them. */
  files(options: WebServerOptions): Readonly<Record<string, string>>;
  /** Command and arguments. */
  command(options: WebServerOptions): readonly [command: string, ...args: string[]];
}
