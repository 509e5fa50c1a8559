/** A certificate of the person's, served by this app: how it stands and what may be wrong with it. */
export const certificates = {
  'hosting.own-https.name': 'This app itself, by HTTPS',
  'hosting.own-https.description':
    'You have a certificate in the folder ssl of Home Assistant and an open port 443, but no reverse proxy: this app answers by itself, with the key and nothing else.',
  'hosting.own-https.guide.files':
    'Name the certificate and its key as they are called in the folder ssl, for example those of the apps Let’s Encrypt or DuckDNS.',
  'hosting.own-https.guide.port':
    'In the configuration of this app, under Network, give port {port} a number, for example {port}.',
  'hosting.own-https.guide.docker': 'Publish port {port} of the container, and mount the folder of your certificates at /ssl.',
  'hosting.own-https.guide.router':
    'In your router, forward port 443 from the internet to that port of this machine. Tesla comes by port 443 only.',

  'action.hosting.certificate': 'Use this certificate',
  'action.hosting.change-certificate': 'Change the certificate',
  'journal.hosting.certificate': 'The certificate was chosen',
  'field.certificate': 'Certificate with its chain',
  'field.certificate.help': 'A file in the folder ssl; the one with the full chain',
  'field.certificate-key': 'Private key of the certificate',
  'fact.certificate.names': 'Certificate for',
  'fact.certificate.issuer': 'Issued by',
  'fact.certificate.until': 'Valid until',

  'problem.certificate.absent.what': 'There is no file {file} in the folder ssl.',
  'problem.certificate.absent.why': 'It has another name, or nothing has put it there yet.',
  'problem.certificate.absent.remedy':
    'Look with an app such as File editor what the files in ssl are called, and choose the certificate again.',
  'problem.certificate.unreadable.what': 'The file {file} cannot be read.',
  'problem.certificate.unreadable.why': 'It is a folder, or this app is not allowed to open it.',
  'problem.certificate.unreadable.remedy': 'Choose another file.',
  'problem.certificate.too-large.what': 'The file {file} is too large to be a certificate or a key.',
  'problem.certificate.too-large.why': 'Most likely it is another kind of file.',
  'problem.certificate.too-large.remedy': 'Choose another file.',
  'problem.certificate.not-a-certificate.what': 'The file {file} holds no certificate.',
  'problem.certificate.not-a-certificate.why': 'Its text has no block BEGIN CERTIFICATE that can be read.',
  'problem.certificate.not-a-certificate.remedy':
    'Choose the file with the certificate and its chain, often called fullchain.pem.',
  'problem.certificate.not-a-key.what': 'The file {file} holds no private key that can be used.',
  'problem.certificate.not-a-key.why': 'Its text has no block with a private key that can be read.',
  'problem.certificate.not-a-key.remedy': 'Choose the key of the certificate, often called privkey.pem.',
  'problem.certificate.encrypted.what': 'The private key in {file} asks for a passphrase.',
  'problem.certificate.encrypted.why': 'Nobody is there to type it when the app starts.',
  'problem.certificate.encrypted.remedy': 'Put a key without a passphrase there.',
  'problem.certificate.other-key.what': 'The private key in {file} is not that of the certificate.',
  'problem.certificate.other-key.why': 'The two files come from different certificates, or are being renewed at this moment.',
  'problem.certificate.other-key.remedy': 'If it is not over in some minutes, choose the two files that belong together.',
  'problem.certificate.in-use.what': 'The HTTPS port of this app is taken.',
  'problem.certificate.in-use.why': 'Another program listens on it.',
  'problem.certificate.in-use.remedy': 'Restart this app. If it stays, the log says more.',
  'problem.certificate.other-name.what': 'The certificate is not for {domain}.',
  'problem.certificate.other-name.why': 'It is for: {names}.',
  'problem.certificate.other-name.remedy': 'Get a certificate with this name in it, or use a domain that it has.',
  'problem.certificate.expired.what': 'The certificate has expired on {date}.',
  'problem.certificate.expired.why': 'Whatever renews it has not done so.',
  'problem.certificate.expired.remedy':
    'Look at the log of what renews it (for example the app Let’s Encrypt, which has to be started for that). The new one is taken up by itself.',
  'problem.certificate.ends-soon.what': 'The certificate expires on {date}.',
  'problem.certificate.ends-soon.why': 'By now it should have been renewed.',
  'problem.certificate.ends-soon.remedy':
    'Look at the log of what renews it (for example the app Let’s Encrypt, which has to be started for that). The new one is taken up by itself.',
  'problem.certificate.self-signed.what': 'The certificate is signed by itself.',
  'problem.certificate.self-signed.why': 'Tesla, as every browser, trusts only certificates of known authorities.',
  'problem.certificate.self-signed.remedy': 'Get one from Let’s Encrypt; it is free.',
  'problem.certificate.no-chain.what': 'The certificate comes without its chain.',
  'problem.certificate.no-chain.why': 'Browsers often find the missing part by themselves; Tesla does not.',
  'problem.certificate.no-chain.remedy': 'Choose the file with the full chain, often called fullchain.pem.',
} as const;
