/** What a snippet is made of. */
interface SnippetContext {
  /** As `readDomain` gives it. */
  readonly domain: string;
  /** Where this app serves the key by HTTP, without a slash at the end. */
  readonly target: string;
}

/** Lines for the configuration of a web server, by which it passes the one path of the key on to this app. */
export interface Snippet {
  /** The program's own name. */
  readonly program: string;
  lines(context: SnippetContext): string;
}
