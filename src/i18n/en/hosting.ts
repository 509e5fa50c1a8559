/** Hosting methods: what each is and what to do. */
export const hosting = {
  'hosting.copy.path': 'Path',
  'hosting.copy.target': 'Forward to',
  'hosting.copy.snippet': 'For {program}',
  'hosting.guide.no-redirect':
    'Tesla follows no redirect: the address itself must answer with the key, over HTTPS and without a login.',

  'hosting.reverse-proxy.name': 'Reverse proxy',
  'hosting.reverse-proxy.description':
    'A web server or tunnel of yours, reached from the internet by HTTPS, passes one path on to this app: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared and the like.',
  'hosting.reverse-proxy.guide.path':
    'In your reverse proxy, add a rule to your domain for the path below, and for nothing else.',
  'hosting.reverse-proxy.guide.target': 'Let the rule forward to {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'If the reverse proxy does not run on Home Assistant itself, turn on port {port} in the configuration of this app under Network, and forward to the IP address of Home Assistant instead.',
  'hosting.reverse-proxy.guide.docker':
    'If the reverse proxy runs in a container itself or on another machine, forward to the IP address of this machine instead.',
  'hosting.reverse-proxy.guide.certificate':
    'The certificate must be complete: use the full chain (often a file called fullchain.pem), not the certificate alone.',

  'hosting.elsewhere.name': 'Somewhere else',
  'hosting.elsewhere.description':
    'You put the key file on any web server yourself, or something there has it already; this app checks that it is right.',
  'hosting.elsewhere.guide.save': 'Save the public key file from this page.',
  'hosting.elsewhere.guide.put': 'Put it on your web server so that it is found at {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Some web servers hide folders that begin with a dot. On GitHub Pages, also add an empty file called .nojekyll beside the folder .well-known.',
} as const;
