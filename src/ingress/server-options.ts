import type { ServerOptions } from 'node:http';

/**
 * To be handed to Node's HTTP server of the panel; milliseconds. Supervisor keeps a connection for 15 s after an answer, a reverse proxy
 * commonly for 60 s (NGINX), and neither repeats a POST that goes down a connection which is just being closed: here it is kept longer
 * than that, and not for the 5 s of Node.
 */
export const panelServerOptions: ServerOptions = { keepAliveTimeout: 75_000 };
