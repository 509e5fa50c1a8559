/** Hosting methods: what each is and what to do. */
export const hosting = {
  'hosting.advice.external': 'Home Assistant is reached from outside at {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud reaches it at {host}.',
  'hosting.advice.certificates': 'In the folder ssl there are: {files}.',
  'hosting.advice.app': 'The app {name} is installed.',
  'known-host.accepted': 'Tesla took names under {host} ({seen}; {source})',
  'known-host.refused': 'Tesla refused names under {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla took some names under {host} and refused others ({seen}; {source})',
  'fact.known-host': 'Seen by others',
  'fact.domain.letters': 'In letters',
  'problem.domain.refused-host.what': 'Tesla is known to refuse names under {host} (seen {seen}).',
  'problem.domain.refused-host.why': 'Its developer site says nothing, or that the domain is not valid.',
  'problem.domain.refused-host.remedy':
    'It may have changed meanwhile: try it there. If it is refused, choose another domain or another way here.',
  'problem.domain.passing.what': 'The name {domain} does not last.',
  'problem.domain.passing.why':
    'Tunnels without an account get a new name at every start. Registration and the vehicles’ approval are lost with it.',
  'problem.domain.passing.remedy': 'Use a name that stays for years.',
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

  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Free, and needs no domain, no open port and no tunnel: a site of yours at GitHub that holds the public key. Tesla took such sites (several reports, August 2026).',
  'hosting.github-pages.guide.account':
    'You need a free account at GitHub. Its user name becomes part of the address, which must not contain “tesla”.',
  'hosting.github-pages.guide.press':
    'Press the links in their order. Each opens a page of GitHub that is filled in already; press the green button there (Create repository, Commit changes).',
  'hosting.github-pages.guide.others': 'There is a site at {domain} already: it stays as it is, only these files are added.',
  'hosting.github-pages.guide.jekyll':
    'That site is built by Jekyll, which leaves out folders that begin with a dot. Add the line below to _config.yml; if there is an include: already, add “.well-known” to it.',
  'hosting.github-pages.guide.ticks': 'Come back here after each: what is done is ticked off within about a minute.',
  'hosting.github-pages.guide.publishing':
    'All is in place. GitHub publishes the site within some minutes, the first time within ten. If it does not, look at Settings > Pages of the repository: the branch must be chosen there.',

  'hosting.static-site.name': 'Netlify or Cloudflare Pages',
  'hosting.static-site.description':
    'Free: you drop an archive on the upload page of a host of static sites. Home Assistant’s documentation named both as working (2025).',
  'hosting.static-site.domain.help':
    'The name that the host gave your site, for example my-cars.netlify.app or my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Save the archive from this page. It holds the whole site.',
  'hosting.static-site.guide.netlify':
    'Netlify: log in first, or the site is gone after an hour. Unpack the archive and drop the folder on its page.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: choose to upload your assets, give the project a name, and drop the archive there.',
  'hosting.static-site.guide.name': 'Then enter the name of the site here.',
  'hosting.static-site.guide.publish': 'This page notices by itself when the key is there.',

  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'One button: FleetKey.cc, a service of someone else’s, keeps your public key and serves it. Tesla took its names (2025-09), with a failed registration of one account (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey is run by someone else, not by Tesla or Home Assistant. It gets your public key, which is no secret, and nothing more. The name that it gives can be neither changed nor removed, and your vehicles depend on it for years.',
  'hosting.fleetkey.guide.wait': 'FleetKey mostly serves a key at once. Look again in a minute.',
  'hosting.fleetkey.guide.new-key': 'A new key needs a new name: the one that is there keeps its key for good.',

  'hosting.elsewhere.name': 'Somewhere else',
  'hosting.elsewhere.description':
    'You put the key file on any web server yourself, or something there has it already; this app checks that it is right.',
  'hosting.elsewhere.guide.save': 'Save the public key file from this page.',
  'hosting.elsewhere.guide.put': 'Put it on your web server so that it is found at {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Some web servers hide folders that begin with a dot. On GitHub Pages, also add an empty file called .nojekyll beside the folder .well-known.',

  'problem.hosting.service.unreachable.what': '{service} could not be reached.',
  'problem.hosting.service.unreachable.why': 'The internet connection is down, a filter blocks it, or {service} is down.',
  'problem.hosting.service.unreachable.remedy': 'Try again in some minutes.',
  'problem.hosting.service.limited.what': '{service} asks for a pause.',
  'problem.hosting.service.limited.why': 'Too many requests came from your internet connection within an hour.',
  'problem.hosting.service.limited.remedy': 'Nothing is lost. Go on; it is looked at again within the hour.',
  'problem.hosting.service.refused.what': '{service} said no.',
  'problem.hosting.service.refused.why': 'What it said is below.',
  'problem.hosting.service.refused.remedy': 'Try again, or choose another way for the public key.',
  'problem.hosting.service.down.what': '{service} had an error of its own.',
  'problem.hosting.service.down.why': 'This is on their side and mostly passes.',
  'problem.hosting.service.down.remedy': 'Try again in some minutes, or choose another way for the public key.',
  'problem.hosting.service.unreadable.what': '{service} answered in a way that this app does not know.',
  'problem.hosting.service.unreadable.why': 'It has changed since this version of the app was made.',
  'problem.hosting.service.unreadable.remedy': 'Look for an update of this app, or choose another way for the public key.',
} as const;
