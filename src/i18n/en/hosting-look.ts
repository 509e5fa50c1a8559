/** What may be wrong with the key as it is hosted, in the order in which it is looked at: the name, the connection, TLS, HTTP, the file. */
export const hostingLook = {
  'problem.hosting.dns.what': 'The name {domain} does not exist on the internet.',
  'problem.hosting.dns.why': 'No name server knows it: a typing error, or the entry was not made or was removed.',
  'problem.hosting.dns.remedy':
    'Compare the name with the one at your domain’s provider. A new entry may take some minutes to be known.',
  'problem.hosting.dns-empty.what': 'The name {domain} exists, but leads nowhere.',
  'problem.hosting.dns-empty.why': 'It has neither an IPv4 nor an IPv6 address (no A and no AAAA record).',
  'problem.hosting.dns-empty.remedy':
    'At your domain’s provider, give the name the public address of your home or of your web server.',
  'problem.hosting.dns-private.what': 'The name {domain} leads to an address of a home network.',
  'problem.hosting.dns-private.why':
    'Addresses such as 192.168.x.x or 10.x.x.x exist in every home and are reached from inside only.',
  'problem.hosting.dns-private.remedy':
    'At your domain’s provider (or in what keeps the name up to date, such as Duck DNS), enter the public address of your internet connection.',
  'problem.hosting.dns-carrier.what':
    'The name {domain} leads to an address that your internet provider shares among many (CGNAT).',
  'problem.hosting.dns-carrier.why': 'From outside nobody reaches a home behind such an address (100.64.x.x to 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Ask your provider for a public address, or choose a way that needs none: GitHub Pages, Home Assistant Cloud, or a tunnel such as Cloudflared.',
  'problem.hosting.dns-home-only.what': 'The name {domain} is known in your home only.',
  'problem.hosting.dns-home-only.why': 'Your router or your own name server knows it; public name servers do not.',
  'problem.hosting.dns-home-only.remedy': 'Make an entry for the name at your domain’s provider.',
  'problem.hosting.dns-broken.what': 'The name servers of {domain} do not answer properly.',
  'problem.hosting.dns-broken.why': 'They are down, or the signatures of the domain (DNSSEC) are broken.',
  'problem.hosting.dns-broken.remedy':
    'Look at your domain’s provider for a fault. If DNSSEC was switched on or the provider was changed lately, its keys may not fit: switch DNSSEC off there.',
  'problem.hosting.dns-unanswered.what': 'Whether {domain} exists could not be found out: no name server answered.',
  'problem.hosting.dns-unanswered.why':
    'The internet connection of Home Assistant is down, or a filter in your network holds back such questions.',
  'problem.hosting.dns-unanswered.remedy':
    'Check the internet connection. If the address shows the key on a phone with Wi-Fi off, go on: Tesla’s own look decides.',

  'problem.hosting.refused.what': 'Nobody answers at {domain}, port 443.',
  'problem.hosting.refused.why':
    'The connection is refused: no web server runs there, or the port is not forwarded to it. Some routers also refuse a look at their own address from inside.',
  'problem.hosting.refused.remedy':
    'Try the address on a phone with Wi-Fi off. If it shows the key there, go on: Tesla’s own look decides. If not, look at the port forwarding of your router (443) and at your web server.',
  'problem.hosting.timeout.what': 'No connection to {domain}, port 443, comes about.',
  'problem.hosting.timeout.why':
    'A firewall drops it, the port is not forwarded, the address is an old one, or your provider blocks port 443. Some routers also drop a look at their own address from inside.',
  'problem.hosting.timeout.remedy':
    'Try the address on a phone with Wi-Fi off. If it shows the key there, go on: Tesla’s own look decides. If not, look at the port forwarding of your router and whether the name leads to your present address.',
  'problem.hosting.unreachable.what': 'There is no way to the address of {domain} from here.',
  'problem.hosting.unreachable.why':
    'The network says so itself: the address is not in use, or this connection does not reach its kind (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Try the address on a phone with Wi-Fi off. If it shows the key there, go on. If not, compare the address of the name with your public address.',
  'problem.hosting.reset.what': 'The connection to {domain} is cut as soon as it is made.',
  'problem.hosting.reset.why': 'A firewall, a filter or the router itself ends it.',
  'problem.hosting.reset.remedy':
    'Try the address on a phone with Wi-Fi off. Look at the firewall before your web server, and at blocking by country.',
  'problem.hosting.network.what': 'The look at {domain} failed in a way that this app does not know.',
  'problem.hosting.network.why': 'What happened is in the details below.',
  'problem.hosting.network.remedy':
    'Look again. If the address shows the key on a phone with Wi-Fi off, go on: Tesla’s own look decides.',

  'problem.hosting.tls-none.what': 'At {domain}, port 443, something answers that speaks no HTTPS.',
  'problem.hosting.tls-none.why':
    'Most likely port 443 of the router leads to a plain HTTP port, for example to that of Home Assistant (80 or 8123).',
  'problem.hosting.tls-none.remedy': 'Forward port 443 to the HTTPS port of your web server, or let it speak HTTPS at that port.',
  'problem.hosting.tls-expired.what': 'The certificate of {domain} has expired.',
  'problem.hosting.tls-expired.why': 'Whatever renews it has not done so, or the web server still uses the old one.',
  'problem.hosting.tls-expired.remedy':
    'Renew it (for example by starting the app Let’s Encrypt, or in NGINX Proxy Manager under SSL Certificates), then restart the web server.',
  'problem.hosting.tls-not-yet.what': 'The certificate of {domain} is not valid yet.',
  'problem.hosting.tls-not-yet.why': 'It was made on a machine whose clock is ahead, or the clock of Home Assistant is behind.',
  'problem.hosting.tls-not-yet.remedy': 'Check date and time of both machines.',
  'problem.hosting.tls-name.what': 'The certificate that is shown at {domain} is for another name.',
  'problem.hosting.tls-name.why':
    'The web server has no certificate for this name and shows another one, or the name leads to another web server (often the router’s own page).',
  'problem.hosting.tls-name.remedy':
    'Get a certificate for {domain} and give it to the site of that name. The details below say for which names the present one is.',
  'problem.hosting.tls-self-signed.what': 'The certificate of {domain} is signed by itself.',
  'problem.hosting.tls-self-signed.why':
    'Many web servers and routers make such one by themselves as long as they have no other. Tesla does not trust it.',
  'problem.hosting.tls-self-signed.remedy': 'Get one from Let’s Encrypt; it is free.',
  'problem.hosting.tls-chain.what': 'The web server of {domain} leaves out a part of its certificate’s chain.',
  'problem.hosting.tls-chain.why':
    'The certificate between yours and the known authority is missing. Browsers often find it by themselves, so the page looks fine there; Tesla does not.',
  'problem.hosting.tls-chain.remedy':
    'Use the file with the full chain (often called fullchain.pem) in the place of the certificate alone (cert.pem).',
  'problem.hosting.tls-authority.what': 'The certificate of {domain} comes from an authority that nobody knows.',
  'problem.hosting.tls-authority.why':
    'A company’s or a home’s own authority, a test certificate (Let’s Encrypt staging), Cloudflare’s origin certificate seen without Cloudflare, or a filter that looks into connections.',
  'problem.hosting.tls-authority.remedy': 'Get a certificate from a public authority such as Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'The web server of {domain} speaks old forms of TLS only.',
  'problem.hosting.tls-old.why': 'TLS 1.0 and 1.1 are out of use since 2020.',
  'problem.hosting.tls-old.remedy': 'Update the web server or switch on TLS 1.2 and 1.3 in it.',
  'problem.hosting.tls-refused.what': 'The web server refuses the name {domain}.',
  'problem.hosting.tls-refused.why':
    'It has no certificate for it: the site of that name is not set up in it, or it could not get a certificate yet (Caddy, Traefik, Cloudflare do so).',
  'problem.hosting.tls-refused.remedy':
    'Look at the log of the web server for this name; set up the site, or wait until its certificate is there.',
  'problem.hosting.tls-client.what': 'The web server of {domain} asks its visitors for a certificate.',
  'problem.hosting.tls-client.why': 'It lets in known devices only (mTLS). Tesla has no such certificate.',
  'problem.hosting.tls-client.remedy': 'Take the path of the key out of that rule, or use another subdomain for the key.',
  'problem.hosting.tls-cut.what': 'The web server of {domain} ends the connection before it is encrypted.',
  'problem.hosting.tls-cut.why':
    'A tunnel or proxy without anything behind it, a firewall that looks at names, or a service that speaks no HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Look at what port 443 leads to, and at its log.',
  'problem.hosting.tls-timeout.what': 'The web server of {domain} takes the connection and then says nothing.',
  'problem.hosting.tls-timeout.why': 'It hangs, it is overloaded, or something that speaks no HTTPS is behind port 443.',
  'problem.hosting.tls-timeout.remedy': 'Restart the web server; look at what port 443 leads to.',
  'problem.hosting.tls.what': 'No encrypted connection to {domain} comes about.',
  'problem.hosting.tls.why': 'The details below hold the words of the encryption library.',
  'problem.hosting.tls.remedy': 'Look at the certificate and the TLS settings of your web server.',

  'problem.hosting.http-timeout.what': 'The web server of {domain} takes the request and does not answer.',
  'problem.hosting.http-timeout.why':
    'What is behind it hangs: the address that it forwards to is wrong, or a firewall between drops the connection.',
  'problem.hosting.http-timeout.remedy': 'Check the address that the rule for the key forwards to.',
  'problem.hosting.http-cut.what': 'The web server of {domain} ends the connection in the place of an answer.',
  'problem.hosting.http-cut.why': 'A rule that blocks (for example nginx’s status 444), or a fault of the web server.',
  'problem.hosting.http-cut.remedy': 'Look at the log of the web server, and at rules that block unknown visitors.',
  'problem.hosting.http-broken.what': 'What answers at {domain} is no web server.',
  'problem.hosting.http-broken.why': 'The answer is not by the rules of HTTP.',
  'problem.hosting.http-broken.remedy': 'Look at what port 443 leads to.',
  'problem.hosting.redirect.what': 'The address leads on to {location}.',
  'problem.hosting.redirect.why':
    'Tesla follows no redirect: not to another name (with or without www), not to a login, not to another path.',
  'problem.hosting.redirect.remedy':
    'Let the web server answer at {domain} itself. If it leads to a name that is yours, you can also choose that name here.',
  'problem.hosting.not-found.what': 'The web server of {domain} does not find the key (404).',
  'problem.hosting.not-found.why':
    'The rule for the path, or the file, is not there yet, has another name, or is in a folder that the web server hides because it begins with a dot.',
  'problem.hosting.not-found.remedy': 'Compare the path letter by letter, then press “Look again”.',
  'problem.hosting.forbidden.what': 'The web server of {domain} lets nobody see the key (status {status}).',
  'problem.hosting.forbidden.why': 'It asks for a login, allows known addresses only, or may not read the file.',
  'problem.hosting.forbidden.remedy': 'Take this one path out of the login or the access list; there is nothing secret in it.',
  'problem.hosting.bot-wall.what': 'A protection against robots stands before {domain}.',
  'problem.hosting.bot-wall.why': 'It wants to see a human’s browser. Tesla’s servers are none, and neither is this app.',
  'problem.hosting.bot-wall.remedy':
    'Take the path /.well-known/ out of it. At Cloudflare: Security > WAF > Custom rules, action Skip, for this path; also switch off Bot Fight Mode and Under Attack Mode for it.',
  'problem.hosting.limited.what': 'The web server of {domain} says that it was asked too often (429).',
  'problem.hosting.limited.why': 'A limit for visitors, at your web server or at whoever hosts it.',
  'problem.hosting.limited.remedy': 'Wait an hour, then press “Look again”. If it stays, raise the limit for this path.',
  'problem.hosting.gateway.what': 'The web server of {domain} does not reach what it should forward to (status {status}).',
  'problem.hosting.gateway.why': 'The address or the port in the rule is wrong, or this app’s port is not open to it.',
  'problem.hosting.gateway.remedy': 'Compare address and port in the rule with those that this page shows.',
  'problem.hosting.cloudflare.what': 'Cloudflare does not reach your web server (status {status}).',
  'problem.hosting.cloudflare.why':
    'The tunnel is down, port 443 is closed to Cloudflare, or the certificate behind it does not fit the mode that is set there.',
  'problem.hosting.cloudflare.remedy':
    'Look at the tunnel’s state (app Cloudflared), or at Cloudflare under SSL/TLS > Overview. The number {status} is explained in Cloudflare’s documentation.',
  'problem.hosting.status.what': 'The web server of {domain} answers with status {status}.',
  'problem.hosting.status.why': 'Tesla takes the key with status 200 only.',
  'problem.hosting.status.remedy': 'Look at the log of the web server for this path.',

  'problem.hosting.home-assistant.what': 'Home Assistant’s own page comes in the place of the key.',
  'problem.hosting.home-assistant.why': 'The domain leads to Home Assistant, and nothing there answers at the path of the key.',
  'problem.hosting.home-assistant.remedy':
    'Choose the way “Home Assistant itself”, or add the rule for the path to your reverse proxy.',
  'problem.hosting.login.what': 'A login page comes in the place of the key.',
  'problem.hosting.login.why':
    'Something before the web server asks who is there: Authelia, authentik, Cloudflare Access and the like.',
  'problem.hosting.login.remedy': 'Take this one path out of the login (bypass); there is nothing secret in it.',
  'problem.hosting.html.what': 'A web page comes in the place of the key.',
  'problem.hosting.html.why': 'The web server shows a page for every path, or the rule for the key’s path does not take effect.',
  'problem.hosting.html.remedy': 'Let this one path answer with the key. The details below show how the page begins.',
  'problem.hosting.empty.what': 'The file at {domain} is empty.',
  'problem.hosting.empty.why': 'It was made but not filled, or the web server lost what is behind it.',
  'problem.hosting.empty.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.body-cut.what': 'The answer of {domain} ends in the middle.',
  'problem.hosting.body-cut.why': 'The web server announces more than it sends, or loses what is behind it.',
  'problem.hosting.body-cut.remedy': 'Restart the web server, then press “Look again”.',
  'problem.hosting.body-slow.what': 'The answer of {domain} trickles: the key did not arrive in time.',
  'problem.hosting.body-slow.why': 'The web server or the connection to it is overloaded.',
  'problem.hosting.body-slow.remedy': 'Press “Look again” later; if it stays, restart the web server.',
  'problem.hosting.encoded.what': 'The web server of {domain} packs the answer though nobody asked for it.',
  'problem.hosting.encoded.why': 'It sends the file compressed to everyone; who does not unpack sees something unreadable.',
  'problem.hosting.encoded.remedy': 'Switch compression off for this path, or put the file there unpacked.',
  'problem.hosting.too-large.what': 'The file at {domain} is larger than a public key.',
  'problem.hosting.too-large.why': 'It holds something else, or much beside the key. Tesla says “too large” to that.',
  'problem.hosting.too-large.remedy': 'Press “Save the public key file” and put just that file there.',
  'problem.hosting.certificate.what': 'A certificate is found in the place of the key.',
  'problem.hosting.certificate.why':
    'The two are easily mixed up: a certificate belongs to a web server, the public key to your vehicles.',
  'problem.hosting.certificate.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.request.what': 'A certificate request (CSR) is found in the place of the key.',
  'problem.hosting.request.why': 'It is made beside a key with OpenSSL, and was taken for it.',
  'problem.hosting.request.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.rsa.what': 'A key of another kind (such as RSA) is found there.',
  'problem.hosting.rsa.why': 'Vehicles take keys on the elliptic curve P-256 only.',
  'problem.hosting.rsa.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.wrong-curve.what': 'A key on another elliptic curve is found there.',
  'problem.hosting.wrong-curve.why': 'Vehicles take the curve P-256 (prime256v1) only.',
  'problem.hosting.wrong-curve.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.openssh.what': 'A key in the form of SSH is found there.',
  'problem.hosting.openssh.why': 'It was made by ssh-keygen. Tesla reads PEM only, the form that begins with BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.private-key.what': 'A PRIVATE key is published at {domain}. Everyone can read it.',
  'problem.hosting.private-key.why':
    'The wrong file was put there. Whoever has read it can sign commands to vehicles that have approved its public half.',
  'problem.hosting.private-key.remedy':
    'Remove that file from the web server at once. If it is the key in use, make a new key pair in the step Key pair, and remove the old key in the vehicles under Controls > Locks.',
  'problem.hosting.der.what': 'The key is there, but in binary form.',
  'problem.hosting.der.why': 'Tesla reads PEM only, the text that begins with BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.base64.what': 'The key is there, but without its first and last line.',
  'problem.hosting.base64.why': 'The lines BEGIN PUBLIC KEY and END PUBLIC KEY belong to it.',
  'problem.hosting.base64.remedy': 'Press “Save the public key file” and put that file there, as it is.',
  'problem.hosting.escaped.what': 'The key is there, but its line ends are not.',
  'problem.hosting.escaped.why': 'They were turned into signs such as \\n when the text was copied into a configuration.',
  'problem.hosting.escaped.remedy':
    'Press “Save the public key file” and put that file there as a file, and not as a text in a configuration.',
  'problem.hosting.torn.what': 'The key at {domain} is damaged or cut off.',
  'problem.hosting.torn.why': 'A part was lost when it was copied.',
  'problem.hosting.torn.remedy': 'Press “Save the public key file” and put that file there anew.',
  'problem.hosting.not-pem.what': 'Something else than a public key is found at {domain}.',
  'problem.hosting.not-pem.why': 'How it begins is in the details below.',
  'problem.hosting.not-pem.remedy': 'Press “Save the public key file” and put that file there.',
  'problem.hosting.other-key.what': 'Another public key is found at {domain}.',
  'problem.hosting.other-key.why': 'An older file is still there, or someone else’s.',
  'problem.hosting.other-key.remedy':
    'Press “Save the public key file” and put that file there. Vehicles must not approve a key that is not yours.',

  'problem.hosting.warning.ipv6.what': 'The key is not found by IPv6, only by IPv4.',
  'problem.hosting.warning.ipv6.why':
    'The name also leads to an IPv6 address at which the web server does not answer with the key. It is not known by which of the two Tesla comes.',
  'problem.hosting.warning.ipv6.remedy':
    'Let the web server listen on IPv6 too, or remove the AAAA entry of the name at your domain’s provider.',
  'problem.hosting.warning.some-addresses.what': 'The key is not found at every address of the name.',
  'problem.hosting.warning.some-addresses.why':
    'The name leads to several web servers, and not all of them have the key. An old address may have been left.',
  'problem.hosting.warning.some-addresses.remedy': 'Remove the addresses that are not in use any more at your domain’s provider.',
  'problem.hosting.warning.spreading.what': 'Not every name server knows the name yet.',
  'problem.hosting.warning.spreading.why': 'It was made or changed a short time ago.',
  'problem.hosting.warning.spreading.remedy': 'If Tesla does not find it, wait an hour.',
  'problem.hosting.warning.ends-soon.what': 'The certificate of {domain} expires within a week.',
  'problem.hosting.warning.ends-soon.why': 'By now it should have been renewed.',
  'problem.hosting.warning.ends-soon.remedy': 'Look at what renews it. Tesla needs a valid one at every registration.',
  'problem.hosting.warning.text-around.what': 'There is more in the file than the key.',
  'problem.hosting.warning.text-around.why':
    'Text or an invisible mark stands before or after it. Whether Tesla takes it so is not known.',
  'problem.hosting.warning.text-around.remedy': 'Press “Save the public key file” and put that file there, as it is.',
} as const;
