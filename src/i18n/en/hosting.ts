/** Hosting methods: what each is and what to do. */
export const hosting = {
  'hosting.copy.caddy': 'For Caddy',
  'hosting.copy.nginx': 'For NGINX and NGINX Proxy Manager (Advanced)',
  'hosting.copy.path': 'Path',
  'hosting.copy.target': 'Forward to',
  'hosting.copy.url': 'Address of the key file',
  'hosting.guide.no-redirect':
    'Tesla follows no redirect: the address itself must answer with the key, over HTTPS and without a login.',

  'hosting.reverse-proxy.name': 'Reverse proxy',
  'hosting.reverse-proxy.description':
    'A web server of yours that is reached from the internet by HTTPS passes the one path of the key on to this app (port {port}).',
  'hosting.reverse-proxy.guide.path':
    'In your reverse proxy, add a rule to your domain for the path below, and for nothing else.',
  'hosting.reverse-proxy.guide.target': 'Let the rule forward to {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'If the reverse proxy does not run on Home Assistant itself, turn on port {port} in the configuration of this app under Network, and forward to the IP address of Home Assistant instead.',
  'hosting.reverse-proxy.guide.certificate':
    'The certificate must be complete: use the full chain (often a file called fullchain.pem), not the certificate alone.',

  'hosting.elsewhere.name': 'Somewhere else',
  'hosting.elsewhere.description': 'You put the key file on any web server yourself; this app checks that it is right.',
  'hosting.elsewhere.guide.save': 'Save the public key file from this page.',
  'hosting.elsewhere.guide.put': 'Put it on your web server so that it is found at {url}.',
  'hosting.elsewhere.guide.put-anywhere': 'Put it on your web server, in the path below.',
  'hosting.elsewhere.guide.dot-folder':
    'Some web servers hide folders that begin with a dot. On GitHub Pages, also add an empty file called .nojekyll beside the folder .well-known.',
} as const;
