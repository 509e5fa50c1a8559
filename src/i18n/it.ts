import type { Words } from './text.ts';

/** Italian. */
export const it: Words = {
  // actions
  'action.setup.begin': 'Inizia',
  'action.setup.pause': 'Metti in pausa i passaggi automatici',
  'action.setup.resume': 'Riprendi i passaggi automatici',
  'action.setup.sidebar': 'Mostra nella barra laterale',
  'action.setup.no-sidebar': 'Non nella barra laterale',
  'action.ask-again': 'Chiedi di nuovo a Tesla',
  'action.look-again': 'Controlla di nuovo',
  'action.try-again': 'Riprova',
  'action.key-pair.generate': 'Crea una nuova coppia di chiavi',
  'action.key-pair.adopt': 'Usa questa coppia di chiavi',
  'action.key-pair.restore': 'Ripristina la chiave {fingerprint}',
  'action.key-pair.import': 'Usa una mia chiave',
  'action.key-pair.tidy': 'Riscrivi il file della chiave',
  'action.key-pair.set-aside': 'Metti da parte',
  'action.hosting.choose': 'Avanti',
  'action.hosting.choose-other': 'Scegli un altro metodo',
  'action.hosting.domain': 'Usa questo dominio',
  'action.hosting.fleetkey-create': 'Metti la chiave pubblica su FleetKey',
  'action.hosting.take': 'Usa {domain}: la tua chiave è già lì',
  'action.hosting.move': 'Passa a {domain}',
  'action.hosting.stay': 'Resta con {domain}',
  'action.hosting.change': 'Cambia il metodo',
  'action.hosting.change-domain': 'Cambia il dominio',
  'action.credentials.save': 'Salva',
  'action.credentials.replace': 'Inserisci un altro client ID e client secret',
  'action.credentials.choose': 'Usa questa app',
  'action.credentials.choose-used': 'Continua con “{name}”',
  'action.credentials.finish': 'Completa la sostituzione',
  'action.credentials.remove': 'Rimuovi “{name}”',
  'action.registration.register.na': 'Registra in Nord America e Asia-Pacifico',
  'action.registration.register.eu': 'Registra in Europa, Medio Oriente e Africa',
  'action.registration.register.cn': 'Registra in Cina',
  'action.sign-in.start': 'Avvia l’accesso',
  'action.sign-in.restart': 'Ricomincia l’accesso',
  'action.sign-in.continue': 'Continua',
  'action.sign-in.again': 'Accedi di nuovo',
  'action.sign-in.reload': 'Ricarica l’integrazione',
  'action.sign-in.enable': 'Abilita l’integrazione',
  'action.sign-in.abandon': 'Chiudi l’accesso in corso',
  'action.sign-in.close-dialog': 'Chiudi quella finestra',
  'action.sign-in.dialog-closed': 'L’ho chiusa',
  'action.vehicles.look': 'Chiedi di nuovo a Tesla',
  'action.vehicles.pair': 'Mostra i codici di abbinamento',
  'action.proof.flash': 'Fai lampeggiare le luci di {name}',
  'confirm.key-pair.generate':
    'Il file attuale viene conservato nell’archivio di questa applicazione e poi sostituito da una nuova coppia di chiavi. I veicoli devono approvare di nuovo una nuova chiave.',
  'confirm.key-pair.renew':
    'La chiave in uso viene conservata nell’archivio di questa applicazione e poi sostituita da una nuova. Bisogna registrarla di nuovo presso Tesla, e ogni veicolo deve approvarla di nuovo.',
  'confirm.key-pair.set-aside':
    'Ciò che si trova lì viene rinominato in tesla_fleet.key.aside-1 (o nel prossimo numero libero) e resta nella cartella di configurazione. Poi viene ripristinata la chiave conservata oppure, se non ce n’è, ne viene creata una nuova; i veicoli devono approvare di nuovo una chiave nuova.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc riceve la tua chiave pubblica e la pubblica con un nome casuale. In seguito non si possono cambiare né rimuovere. Continuare?',
  'confirm.hosting.move':
    'La tua chiave viene registrata presso Tesla per {domain}, e ogni veicolo ({vehicles}) deve approvarla di nuovo. Prima aggiungi https://{domain}/ agli indirizzi Allowed Origin della tua app sul sito per sviluppatori di Tesla. Lascia la chiave su {before} finché i veicoli non l’hanno approvata. L’integrazione, le sue entità e il loro storico restano.',
  'confirm.credentials.remove':
    'Le credenziali dell’applicazione “{name}” non sono state create da questa applicazione. Rimuoverle da Home Assistant?',
  'confirm.registration.unseen':
    'Da qui la chiave giusta non si vede su {domain}. Se la vedi lì con il telefono, con il Wi-Fi spento, può vederla anche Tesla: decide il suo controllo. Se Tesla rifiuta, non si perde nulla.',
  'confirm.sign-in.close-dialog': 'Ciò che è stato iniziato in quella finestra viene abbandonato. Non si perde nient’altro.',
  'confirm.sign-in.restart':
    'Home Assistant si riavvia: le automazioni e tutto il resto si fermano per uno o due minuti. Continuare?',
  'confirm.proof.flash':
    'Questo sveglia il veicolo e fa lampeggiare le sue luci. Tesla conta un risveglio e un comando, insieme circa 2 centesimi, coperti dal credito mensile.',
  'field.private-key': 'Chiave privata (PEM)',
  'field.private-key.help': 'Il testo del file, con le righe BEGIN e END. Non lascia mai Home Assistant.',
  'field.domain': 'Dominio',
  'field.domain.help': 'Per esempio cars.example.com: senza https:// e senza percorso',
  'field.github-user': 'Nome utente su GitHub',
  'field.github-user.help': 'La tua chiave si troverà poi su USER.github.io',
  'field.method': 'Come la chiave arriva lì',
  'field.client-id': 'Client ID',
  'field.client-secret': 'Client secret',
  'field.client-secret.help': 'Inizia con ta-secret. Va a Home Assistant e questa applicazione non lo conserva.',
  'field.app': 'App presso Tesla',
  'link.developer-site': 'Sito per sviluppatori di Tesla',
  'link.public-key': 'Salva il file della chiave pubblica',
  'link.public-key-archive': 'Salvala come sito da caricare (ZIP)',
  'link.github.repository': 'Crea il repository',
  'link.github.no-jekyll': 'Aggiungi il file .nojekyll',
  'link.github.config': 'Modifica _config.yml',
  'link.github.key': 'Aggiungi la chiave pubblica',
  'link.netlify': 'Pagina di caricamento di Netlify',
  'link.cloudflare-pages': 'Pagina di caricamento di Cloudflare',
  'link.sign-in': 'Accedi a Tesla',
  'link.integration': 'Tesla Fleet in Dispositivi e servizi',
  'link.pairing': 'Approva la chiave per {name}',
  'fact.plain': '{text}',
  'fact.version': 'Versione',
  'fact.fingerprint': 'Impronta',
  'fact.domain': 'Dominio',
  'fact.key-url': 'Indirizzo della chiave pubblica',
  'fact.github.repository': 'Repository {domain}',
  'fact.github.no-jekyll': 'File .nojekyll',
  'fact.github.config': 'Riga per _config.yml',
  'fact.github.key': 'Chiave pubblica',
  'fact.tick.done': 'Fatto',
  'fact.tick.open': 'Non ancora visto',
  'fact.credential': 'Credenziali dell’applicazione',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Registrata con la tua chiave',
  'fact.registration.other-key': 'Registrata con un’altra chiave',
  'fact.registration.missing': 'Non registrata',
  'fact.registration.not-told': 'Tesla non lo dice (un’app solo per prodotti energetici)',
  'fact.registration.failed': 'Tesla non ha risposto correttamente',
  'fact.registration.not-seen': 'Non ancora chiesto',
  'fact.account': 'Account Tesla',
  'fact.accounts': 'Account Tesla {title}',
  'fact.entry.loaded': 'Caricato',
  'fact.entry.setup_retry': 'Configurazione non riuscita, riproverà',
  'fact.entry.setup_error': 'Configurazione non riuscita',
  'fact.entry.setup_in_progress': 'Inizializzazione',
  'fact.entry.not_loaded': 'Non caricato',
  'fact.entry.disabled': 'Disabilitato',
  'fact.vehicle': 'Veicolo',
  'fact.vehicle.paired': 'Ha la tua chiave',
  'fact.vehicle.unpaired': 'Non ha ancora la tua chiave',
  'fact.vehicle.not-needed': 'Non ha bisogno di una chiave',
  'fact.vehicle.not-told': 'Tesla non l’ha detto',
  'fact.vehicle.signed': '{about} · accetta solo comandi firmati',
  'fact.values': 'Entità con un valore: {count} su {of}',
  'fact.no-values': 'Ancora nessun valore',
  'journal.setup.begin': 'L’applicazione può agire da sola',
  'journal.setup.pause': 'L’applicazione si limita a controllare',
  'journal.store.rebuilt':
    'Il database di questa applicazione era danneggiato. È stato conservato come {file} e ricominciato con ciò che se ne è potuto leggere; il resto viene accertato di nuovo. Il file della chiave e l’integrazione sono com’erano',
  'journal.asked-again': 'Controllato di nuovo',
  'journal.failed': '{action}: non riuscito ({code})',
  'journal.key-pair.generate': 'È stata creata una nuova coppia di chiavi',
  'journal.key-pair.adopt': 'La coppia di chiavi già presente viene usata e ne è stata conservata una copia',
  'journal.key-pair.tidy': 'Il file della chiave è stato riscritto, con la stessa chiave',
  'journal.key-pair.set-aside': 'Ciò che si trovava al posto del file della chiave è stato messo da parte',
  'journal.key-pair.restore': 'Il file della chiave è stato ripristinato dall’archivio',
  'journal.key-pair.import': 'È stata messa in uso una tua chiave',
  'journal.hosting.choose': 'È stato scelto il metodo per la chiave pubblica',
  'journal.hosting.domain': 'È stato scelto il dominio',
  'journal.hosting.fleetkey-create': 'La chiave pubblica è stata messa su FleetKey',
  'journal.hosting.move': 'Passato al nuovo dominio',
  'journal.hosting.stay': 'Il cambio di dominio è stato abbandonato',
  'journal.credentials.save': 'Client ID e client secret sono stati salvati in Home Assistant',
  'journal.credentials.choose': 'È stata scelta l’app presso Tesla',
  'journal.credentials.finish': 'La sostituzione delle credenziali è stata completata',
  'journal.credentials.remove': 'Sono state rimosse delle credenziali dell’applicazione',
  'journal.registration.register': 'La chiave è stata registrata presso Tesla',
  'journal.sign-in.start': 'L’accesso è stato avviato',
  'journal.sign-in.continue': 'L’accesso è proseguito',
  'journal.sign-in.reload': 'L’integrazione è stata ricaricata',
  'journal.sign-in.enable': 'L’integrazione è stata abilitata',
  'journal.sign-in.abandon': 'Un accesso in corso è stato chiuso',
  'journal.sign-in.close-dialog': 'Una finestra di Home Assistant rimasta aperta è stata chiusa',
  'journal.sign-in.dialog-closed': 'L’altra finestra è stata indicata come chiusa',
  'journal.sign-in.restart': 'Home Assistant è stato riavviato per chiudere l’altra finestra',
  'journal.vehicles.pair': 'È iniziato un abbinamento',
  'journal.proof.flash': 'Le luci hanno lampeggiato',

  // begin
  'begin.title': 'La tua Tesla in Home Assistant',
  'begin.will': 'Che cosa succederà',
  'begin.will.key': 'Questa applicazione crea una coppia di chiavi e porta la chiave pubblica dove Tesla la trova.',
  'begin.will.app': 'Crei un’app sul sito per sviluppatori di Tesla. Questa pagina mostra che cosa inserire e dove.',
  'begin.will.sign-in':
    'Accedi a Tesla e approvi la chiave con il telefono. Tutto il resto viene fatto per te, e da allora tenuto d’occhio.',
  'begin.hand': 'Che cosa tenere a portata di mano',
  'begin.hand.account': 'Il tuo account Tesla, con un indirizzo e-mail verificato e l’autenticazione a più fattori',
  'begin.hand.phone': 'Il tuo telefono con l’app Tesla, se hai un veicolo',
  'begin.hand.address': 'Un indirizzo duraturo su Internet: un tuo dominio, Home Assistant Cloud o un account gratuito su GitHub',
  'begin.time': 'Quanto tempo ci vuole',
  'begin.time.answer':
    'Questa applicazione fa la sua parte in meno di un minuto. La maggior parte del tempo serve per il modulo di Tesla, con cinque campi da compilare e sei caselle da spuntare. A volte Tesla impiega un giorno e mezzo prima di ammettere una nuova app; questa pagina allora aspetta per te.',
  'late.tesla':
    'Ci vuole più del solito. Non va perso nulla e l’applicazione continua a chiedere. “Verifica di nuovo” in fondo a questa pagina chiede subito.',
  'late.hosting':
    'Ci vuole più del solito. Apri l’indirizzo della chiave pubblica sul telefono, con il Wi-Fi spento: se la chiave non si vede neanche lì, Tesla non può trovarla.',
  'late.core': 'Ci vuole più del solito. Cerca il motivo in Home Assistant in Impostazioni > Sistema > Registri.',
  'late.pairing':
    'Ci vuole più del solito. Deve essere il telefono del proprietario e il veicolo deve essere raggiungibile: risveglialo nell’app Tesla, poi apri di nuovo il link.',
  'late.sleeping': 'Ci vuole più del solito. Apri l’app Tesla per risvegliare il veicolo oppure fai un breve giro.',

  // certificates
  'hosting.own-https.name': 'Questa applicazione stessa, con HTTPS',
  'hosting.own-https.description':
    'Hai un certificato nella cartella ssl di Home Assistant e la porta 443 aperta, ma nessun reverse proxy: questa applicazione risponde da sola, con la chiave e nient’altro.',
  'hosting.own-https.guide.files':
    'Indica il certificato e la sua chiave con i nomi che hanno nella cartella ssl, per esempio quelli delle applicazioni Let’s Encrypt o DuckDNS.',
  'hosting.own-https.guide.port':
    'Nella configurazione di questa applicazione, alla voce Rete, assegna un numero alla porta {port}, per esempio {port}.',
  'hosting.own-https.guide.docker': 'Pubblica la porta {port} del container, e monta la cartella dei tuoi certificati su /ssl.',
  'hosting.own-https.guide.router':
    'Nel tuo router inoltra la porta 443 da internet a quella porta di questa macchina. Tesla arriva solo dalla porta 443.',
  'action.hosting.certificate': 'Usa questo certificato',
  'action.hosting.change-certificate': 'Cambia il certificato',
  'journal.hosting.certificate': 'È stato scelto il certificato',
  'field.certificate': 'Certificato con la sua catena',
  'field.certificate.help': 'Un file nella cartella ssl; quello con la catena completa',
  'field.certificate-key': 'Chiave privata del certificato',
  'fact.certificate.names': 'Certificato per',
  'fact.certificate.issuer': 'Emesso da',
  'fact.certificate.until': 'Valido fino al',
  'problem.certificate.absent.what': 'Nella cartella ssl non c’è il file {file}.',
  'problem.certificate.absent.why': 'Ha un altro nome, oppure nulla l’ha ancora messo lì.',
  'problem.certificate.absent.remedy':
    'Guarda con un’applicazione come File editor come si chiamano i file in ssl, e scegli di nuovo il certificato.',
  'problem.certificate.unreadable.what': 'Il file {file} non si può leggere.',
  'problem.certificate.unreadable.why': 'È una cartella, oppure questa applicazione non può aprirlo.',
  'problem.certificate.unreadable.remedy': 'Scegli un altro file.',
  'problem.certificate.too-large.what': 'Il file {file} è troppo grande per essere un certificato o una chiave.',
  'problem.certificate.too-large.why': 'Molto probabilmente è un altro tipo di file.',
  'problem.certificate.too-large.remedy': 'Scegli un altro file.',
  'problem.certificate.not-a-certificate.what': 'Il file {file} non contiene un certificato.',
  'problem.certificate.not-a-certificate.why': 'Il suo testo non ha un blocco BEGIN CERTIFICATE leggibile.',
  'problem.certificate.not-a-certificate.remedy':
    'Scegli il file con il certificato e la sua catena, spesso chiamato fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Il file {file} non contiene una chiave privata utilizzabile.',
  'problem.certificate.not-a-key.why': 'Il suo testo non ha un blocco leggibile con una chiave privata.',
  'problem.certificate.not-a-key.remedy': 'Scegli la chiave del certificato, spesso chiamata privkey.pem.',
  'problem.certificate.encrypted.what': 'La chiave privata in {file} chiede una passphrase.',
  'problem.certificate.encrypted.why': 'Quando l’applicazione si avvia non c’è nessuno a scriverla.',
  'problem.certificate.encrypted.remedy': 'Metti lì una chiave senza passphrase.',
  'problem.certificate.other-key.what': 'La chiave privata in {file} non è quella del certificato.',
  'problem.certificate.other-key.why':
    'I due file vengono da certificati diversi, oppure vengono rinnovati proprio in questo momento.',
  'problem.certificate.other-key.remedy': 'Se non si risolve in qualche minuto, scegli i due file che vanno insieme.',
  'problem.certificate.in-use.what': 'La porta HTTPS di questa applicazione è occupata.',
  'problem.certificate.in-use.why': 'La usa già un altro programma.',
  'problem.certificate.in-use.remedy': 'Riavvia questa applicazione. Se resta così, il registro dice di più.',
  'problem.certificate.other-name.what': 'Il certificato non è per {domain}.',
  'problem.certificate.other-name.why': 'È per: {names}.',
  'problem.certificate.other-name.remedy':
    'Procurati un certificato che contenga questo nome, oppure usa un dominio che il certificato contiene.',
  'problem.certificate.expired.what': 'Il certificato è scaduto in data {date}.',
  'problem.certificate.expired.why': 'Ciò che lo rinnova non l’ha fatto.',
  'problem.certificate.expired.remedy':
    'Guarda il registro di ciò che lo rinnova (per esempio l’applicazione Let’s Encrypt, che per questo va avviata). Quello nuovo viene usato automaticamente.',
  'problem.certificate.ends-soon.what': 'Il certificato scade in data {date}.',
  'problem.certificate.ends-soon.why': 'A questo punto dovrebbe essere già stato rinnovato.',
  'problem.certificate.ends-soon.remedy':
    'Guarda il registro di ciò che lo rinnova (per esempio l’applicazione Let’s Encrypt, che per questo va avviata). Quello nuovo viene usato automaticamente.',
  'problem.certificate.self-signed.what': 'Il certificato è autofirmato.',
  'problem.certificate.self-signed.why': 'Tesla, come ogni browser, si fida solo dei certificati di autorità conosciute.',
  'problem.certificate.self-signed.remedy': 'Procuratene uno da Let’s Encrypt; è gratuito.',
  'problem.certificate.no-chain.what': 'Il certificato arriva senza la sua catena.',
  'problem.certificate.no-chain.why': 'Spesso i browser trovano da soli la parte mancante; Tesla no.',
  'problem.certificate.no-chain.remedy': 'Scegli il file con la catena completa, spesso chiamato fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant dice: A condition has not been met to process the request. La tua app non è registrata in questa regione.',
  'problem.entry.precondition-region.why':
    'Home Assistant interroga il server di Tesla della regione a cui appartiene l’account, e lì Tesla non conosce il tuo dominio.',
  'problem.entry.precondition-region.remedy':
    'Apri il passaggio Registrazione presso Tesla e premi il pulsante di quella regione; poi l’integrazione viene ricaricata.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant dice: A condition has not been met to process the request. In questa regione è registrata una chiave diversa dalla tua.',
  'problem.entry.precondition-other-key.why': 'In passato il tuo dominio è stato registrato con un’altra coppia di chiavi.',
  'problem.entry.precondition-other-key.remedy':
    'Apri il passaggio Registrazione presso Tesla e premi il pulsante di quella regione; Tesla prende allora la chiave attuale.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant dice: A condition has not been met to process the request. La tua chiave pubblica non si trova su {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla vuole che la chiave resti dov’era al momento della registrazione.',
  'problem.entry.precondition-hosting.remedy': 'Apri il passaggio Chiave pubblica su internet; dice cosa non va.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant dice: A condition has not been met to process the request. Tesla non accetta il client ID e il client secret.',
  'problem.entry.precondition-credentials.why':
    'Le credenziali dell’applicazione in Home Assistant non sono quelle di un’app che Tesla conosce.',
  'problem.entry.precondition-credentials.remedy':
    'Copia client ID e client secret dalla tua app sul sito per sviluppatori di Tesla, e incollali nel passaggio App presso Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant dice: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'La tua app è registrata in ogni regione, la chiave si trova, e Tesla accetta client ID e client secret. Quindi o Tesla ha bisogno di qualche minuto dopo una registrazione, oppure l’Allowed Origin dell’app non corrisponde.',
  'problem.entry.precondition-none.remedy':
    'Aspetta qualche minuto; Home Assistant riprova da solo. Se resta così, guarda sul sito per sviluppatori di Tesla l’Allowed Origin della tua app: deve essere https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla ha dato a Home Assistant un’autorizzazione che non conosce: {scope}. Con questa l’integrazione non può avviarsi.',
  'problem.entry.unknown-scope.why': 'Tra gli scope della tua app presso Tesla è spuntato più di quanto chiede Home Assistant.',
  'problem.entry.unknown-scope.remedy':
    'Sul sito per sviluppatori di Tesla apri la tua app, togli la spunta a {scope}, e salva. Poi premi qui “Richiedi di nuovo le autorizzazioni”.',
  'problem.sign-in.scopes-partly.what': 'Durante l’accesso non è stato consentito tutto: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Sulla pagina di Tesla è stata tolta una spunta, oppure l’app presso Tesla ha ricevuto questo scope più tardi.',
  'problem.sign-in.scopes-partly.remedy':
    'Se lo vuoi, verifica sul sito per sviluppatori di Tesla che la tua app lo abbia, poi premi “Richiedi di nuovo le autorizzazioni”. Altrimenti lascia tutto com’è.',
  'remedy.sign-in.scopes-by-hand':
    'Se lo vuoi: apri il tuo account Tesla, Security, Third-party apps, e rimuovi l’accesso della tua app. Entro qualche ora Home Assistant ti chiede di accedere di nuovo; allora consenti tutto. Altrimenti lascia tutto com’è.',
  'problem.sign-in.consent-by-hand.what': 'Da qui non è possibile far richiedere di nuovo le autorizzazioni a Home Assistant.',
  'problem.sign-in.consent-by-hand.why':
    'Le credenziali dell’applicazione in uso sono state aggiunte a mano. Home Assistant le conserva finché l’integrazione le usa.',
  'problem.sign-in.consent-by-hand.remedy':
    'Apri il tuo account Tesla, Security, Third-party apps, e rimuovi l’accesso della tua app. Entro qualche ora Home Assistant ti chiede di accedere di nuovo; allora consenti tutto.',
  'action.sign-in.consent': 'Richiedi di nuovo le autorizzazioni',
  'journal.sign-in.consent': 'A Home Assistant è stato fatto richiedere di nuovo le autorizzazioni',
  'confirm.sign-in.consent':
    'Home Assistant ti chiede di accedere di nuovo a Tesla. Finché non l’hai fatto l’integrazione non funziona; i dispositivi, le entità e il loro storico restano.',
  'action.sign-in.take-key': 'Ricarica l’integrazione con la nuova chiave',
  'journal.sign-in.take-key': 'L’integrazione è stata ricaricata, così firma con la chiave attuale',
  'action.sign-in.add': 'Aggiungi un altro account Tesla',
  'journal.sign-in.add': 'È iniziato l’accesso di un altro account Tesla',
  'fact.not-allowed': 'Non consentito',

  // hosting
  'hosting.advice.external': 'Home Assistant è raggiungibile dall’esterno su {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud lo raggiunge su {host}.',
  'hosting.advice.certificates': 'Nella cartella ssl ci sono: {files}.',
  'hosting.advice.app': 'L’applicazione {name} è installata.',
  'known-host.accepted': 'Tesla ha accettato nomi sotto {host} ({seen}; {source})',
  'known-host.refused': 'Tesla ha rifiutato nomi sotto {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla ha accettato alcuni nomi sotto {host} e ne ha rifiutati altri ({seen}; {source})',
  'fact.known-host': 'Osservato da altri',
  'fact.domain.letters': 'In lettere',
  'problem.domain.refused-host.what': 'Si sa che Tesla rifiuta i nomi sotto {host} (osservato: {seen}).',
  'problem.domain.refused-host.why': 'Il suo sito per sviluppatori non dice nulla, oppure dice che il dominio non è valido.',
  'problem.domain.refused-host.remedy':
    'Nel frattempo può essere cambiato: prova lì. Se viene rifiutato, scegli qui un altro dominio o un altro metodo.',
  'problem.domain.passing.what': 'Il nome {domain} non dura.',
  'problem.domain.passing.why':
    'I tunnel senza account ricevono un nuovo nome a ogni avvio. Con esso si perdono la registrazione e l’approvazione dei veicoli.',
  'problem.domain.passing.remedy': 'Usa un nome che resti per anni.',
  'hosting.copy.path': 'Percorso',
  'hosting.copy.target': 'Inoltra a',
  'hosting.copy.snippet': 'Per {program}',
  'hosting.guide.no-redirect':
    'Tesla non segue reindirizzamenti: l’indirizzo stesso deve rispondere con la chiave, tramite HTTPS e senza login.',
  'hosting.reverse-proxy.name': 'Reverse proxy',
  'hosting.reverse-proxy.description':
    'Un tuo server web o un tuo tunnel, raggiungibile da internet con HTTPS, inoltra un solo percorso a questa applicazione: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared e simili.',
  'hosting.reverse-proxy.guide.path':
    'Nel tuo reverse proxy aggiungi al tuo dominio una regola per il percorso qui sotto, e per nient’altro.',
  'hosting.reverse-proxy.guide.target': 'Fai in modo che la regola inoltri a {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Se il reverse proxy non gira su Home Assistant stesso, attiva la porta {port} nella configurazione di questa applicazione, alla voce Rete, e inoltra invece all’indirizzo IP di Home Assistant.',
  'hosting.reverse-proxy.guide.docker':
    'Se anche il reverse proxy gira in un container, o su un’altra macchina, inoltra invece all’indirizzo IP di questa macchina.',
  'hosting.reverse-proxy.guide.certificate':
    'Il certificato deve essere completo: usa la catena completa (spesso un file chiamato fullchain.pem), non il solo certificato.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratuito, e non richiede né dominio, né porta aperta, né tunnel: un tuo sito su GitHub che contiene la chiave pubblica. Tesla ha accettato siti di questo tipo (diverse segnalazioni, agosto 2026).',
  'hosting.github-pages.guide.account':
    'Ti serve un account gratuito su GitHub. Il suo nome utente diventa parte dell’indirizzo, che non deve contenere “tesla”.',
  'hosting.github-pages.guide.press':
    'Premi i link nel loro ordine. Ognuno apre una pagina di GitHub già compilata; lì premi il pulsante verde (Create repository, Commit changes).',
  'hosting.github-pages.guide.others': 'Su {domain} c’è già un sito: resta com’è, vengono solo aggiunti questi file.',
  'hosting.github-pages.guide.jekyll':
    'Quel sito è creato con Jekyll, che tralascia le cartelle che iniziano con un punto. Aggiungi la riga qui sotto a _config.yml; se c’è già un include:, aggiungi lì “.well-known”.',
  'hosting.github-pages.guide.ticks': 'Dopo ognuno torna qui: ciò che è fatto viene spuntato entro circa un minuto.',
  'hosting.github-pages.guide.publishing':
    'È tutto al suo posto. GitHub pubblica il sito entro qualche minuto, la prima volta entro dieci. Se non succede, guarda in Settings > Pages del repository: lì deve essere scelto il branch.',
  'hosting.static-site.name': 'Netlify o Cloudflare Pages',
  'hosting.static-site.description':
    'Gratuito: trascini un archivio sulla pagina di caricamento di un servizio per siti statici. La documentazione di Home Assistant indicava entrambi come funzionanti (2025).',
  'hosting.static-site.domain.help':
    'Il nome che il servizio ha dato al tuo sito, per esempio my-cars.netlify.app o my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Salva l’archivio da questa pagina. Contiene il sito completo.',
  'hosting.static-site.guide.netlify':
    'Netlify: prima fai il login, altrimenti dopo un’ora il sito sparisce. Decomprimi l’archivio e trascina la cartella sulla sua pagina.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: scegli di caricare i tuoi file, dai un nome al progetto e trascina lì l’archivio.',
  'hosting.static-site.guide.name': 'Poi inserisci qui il nome del sito.',
  'hosting.static-site.guide.publish': 'Questa pagina si accorge da sola quando la chiave è lì.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Un solo pulsante: FleetKey.cc, un servizio gestito da altri, conserva la tua chiave pubblica e la pubblica. Tesla ha accettato i suoi nomi (2025-09), con una registrazione non riuscita di un account (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey è gestito da altri, non da Tesla né da Home Assistant. Riceve la tua chiave pubblica, che non è un segreto, e nient’altro. Il nome che assegna non si può né cambiare né rimuovere, e i tuoi veicoli ne dipendono per anni.',
  'hosting.fleetkey.guide.wait': 'Di solito FleetKey pubblica subito una chiave. Controlla di nuovo tra un minuto.',
  'hosting.fleetkey.guide.new-key': 'Una nuova chiave richiede un nuovo nome: quello attuale tiene la sua chiave per sempre.',
  'hosting.elsewhere.name': 'Da un’altra parte',
  'hosting.elsewhere.description':
    'Metti tu il file della chiave su un server web qualsiasi, oppure lì c’è già; questa applicazione controlla che sia giusto.',
  'hosting.elsewhere.guide.save': 'Salva il file della chiave pubblica da questa pagina.',
  'hosting.elsewhere.guide.put': 'Mettilo sul tuo server web in modo che si trovi su {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Alcuni server web nascondono le cartelle che iniziano con un punto. Su GitHub Pages aggiungi anche un file vuoto chiamato .nojekyll accanto alla cartella .well-known.',
  'problem.hosting.service.unreachable.what': 'Non è stato possibile raggiungere {service}.',
  'problem.hosting.service.unreachable.why':
    'La connessione a internet non funziona, un filtro lo blocca, oppure {service} è fuori servizio.',
  'problem.hosting.service.unreachable.remedy': 'Riprova tra qualche minuto.',
  'problem.hosting.service.limited.what': '{service} chiede una pausa.',
  'problem.hosting.service.limited.why': 'Dalla tua connessione a internet sono arrivate troppe richieste in un’ora.',
  'problem.hosting.service.limited.remedy': 'Non si è perso nulla. Prosegui; il controllo viene ripetuto entro un’ora.',
  'problem.hosting.service.refused.what': '{service} ha detto di no.',
  'problem.hosting.service.refused.why': 'Ciò che ha risposto è qui sotto.',
  'problem.hosting.service.refused.remedy': 'Riprova, oppure scegli un altro metodo per la chiave pubblica.',
  'problem.hosting.service.down.what': '{service} ha avuto un suo errore.',
  'problem.hosting.service.down.why': 'Dipende dal servizio e di solito passa.',
  'problem.hosting.service.down.remedy': 'Riprova tra qualche minuto, oppure scegli un altro metodo per la chiave pubblica.',
  'problem.hosting.service.unreadable.what': '{service} ha risposto in un modo che questa applicazione non conosce.',
  'problem.hosting.service.unreadable.why': 'È cambiato da quando è stata creata questa versione dell’applicazione.',
  'problem.hosting.service.unreadable.remedy':
    'Cerca un aggiornamento di questa applicazione, oppure scegli un altro metodo per la chiave pubblica.',

  // hosting-look
  'problem.hosting.dns.what': 'Il nome {domain} non esiste su internet.',
  'problem.hosting.dns.why':
    'Nessun server dei nomi lo conosce: un errore di battitura, oppure la voce non è stata creata o è stata rimossa.',
  'problem.hosting.dns.remedy':
    'Confronta il nome con quello presso il fornitore del tuo dominio. Una nuova voce può richiedere qualche minuto per essere conosciuta.',
  'problem.hosting.dns-empty.what': 'Il nome {domain} esiste, ma non porta da nessuna parte.',
  'problem.hosting.dns-empty.why': 'Non ha né un indirizzo IPv4 né un indirizzo IPv6 (nessun record A e nessun record AAAA).',
  'problem.hosting.dns-empty.remedy':
    'Presso il fornitore del tuo dominio, assegna al nome l’indirizzo pubblico della tua casa o del tuo server web.',
  'problem.hosting.dns-private.what': 'Il nome {domain} porta a un indirizzo di una rete di casa.',
  'problem.hosting.dns-private.why':
    'Indirizzi come 192.168.x.x o 10.x.x.x esistono in ogni casa e si raggiungono solo dall’interno.',
  'problem.hosting.dns-private.remedy':
    'Presso il fornitore del tuo dominio (o nel servizio che tiene aggiornato il nome, come Duck DNS), inserisci l’indirizzo pubblico della tua connessione a internet.',
  'problem.hosting.dns-carrier.what':
    'Il nome {domain} porta a un indirizzo che il tuo fornitore di internet condivide tra molti clienti (CGNAT).',
  'problem.hosting.dns-carrier.why':
    'Dall’esterno nessuno raggiunge una casa dietro un indirizzo di questo tipo (da 100.64.x.x a 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Chiedi al tuo fornitore un indirizzo pubblico, oppure scegli un metodo che non ne ha bisogno: GitHub Pages, Home Assistant Cloud o un tunnel come Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Il nome {domain} è conosciuto solo in casa tua.',
  'problem.hosting.dns-home-only.why': 'Lo conosce il tuo router o il tuo server dei nomi; i server dei nomi pubblici no.',
  'problem.hosting.dns-home-only.remedy': 'Crea una voce per il nome presso il fornitore del tuo dominio.',
  'problem.hosting.dns-broken.what': 'I server dei nomi di {domain} non rispondono correttamente.',
  'problem.hosting.dns-broken.why': 'Sono fuori servizio, oppure le firme del dominio (DNSSEC) non sono valide.',
  'problem.hosting.dns-broken.remedy':
    'Guarda se c’è un guasto presso il fornitore del tuo dominio. Se di recente è stato attivato DNSSEC o è cambiato il fornitore, le sue chiavi potrebbero non corrispondere: disattiva lì DNSSEC.',
  'problem.hosting.dns-unanswered.what': 'Non è stato possibile sapere se {domain} esiste: nessun server dei nomi ha risposto.',
  'problem.hosting.dns-unanswered.why':
    'La connessione a internet di Home Assistant non funziona, oppure un filtro nella tua rete trattiene queste richieste.',
  'problem.hosting.dns-unanswered.remedy':
    'Controlla la connessione a internet. Se l’indirizzo mostra la chiave su un telefono con il Wi-Fi spento, prosegui: decide il controllo di Tesla.',
  'problem.hosting.refused.what': 'Su {domain}, porta 443, non risponde nessuno.',
  'problem.hosting.refused.why':
    'La connessione viene rifiutata: lì non gira alcun server web, oppure la porta non viene inoltrata a esso. Alcuni router rifiutano anche un controllo del proprio indirizzo dall’interno.',
  'problem.hosting.refused.remedy':
    'Prova l’indirizzo su un telefono con il Wi-Fi spento. Se lì mostra la chiave, prosegui: decide il controllo di Tesla. Se non la mostra, guarda l’inoltro delle porte del tuo router (443) e il tuo server web.',
  'problem.hosting.timeout.what': 'Non si riesce a stabilire una connessione con {domain}, porta 443.',
  'problem.hosting.timeout.why':
    'Un firewall la scarta, la porta non viene inoltrata, l’indirizzo è vecchio, oppure il tuo fornitore blocca la porta 443. Alcuni router scartano anche un controllo del proprio indirizzo dall’interno.',
  'problem.hosting.timeout.remedy':
    'Prova l’indirizzo su un telefono con il Wi-Fi spento. Se lì mostra la chiave, prosegui: decide il controllo di Tesla. Se non la mostra, guarda l’inoltro delle porte del tuo router e se il nome porta al tuo indirizzo attuale.',
  'problem.hosting.unreachable.what': 'Da qui non c’è una strada verso l’indirizzo di {domain}.',
  'problem.hosting.unreachable.why':
    'Lo dice la rete stessa: l’indirizzo non è in uso, oppure questa connessione non raggiunge quel tipo di indirizzo (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Prova l’indirizzo su un telefono con il Wi-Fi spento. Se lì mostra la chiave, prosegui. Se non la mostra, confronta l’indirizzo del nome con il tuo indirizzo pubblico.',
  'problem.hosting.reset.what': 'La connessione con {domain} viene interrotta appena stabilita.',
  'problem.hosting.reset.why': 'La chiude un firewall, un filtro o il router stesso.',
  'problem.hosting.reset.remedy':
    'Prova l’indirizzo su un telefono con il Wi-Fi spento. Guarda il firewall davanti al tuo server web, e l’eventuale blocco per paese.',
  'problem.hosting.network.what': 'Il controllo di {domain} non è riuscito, in un modo che questa applicazione non conosce.',
  'problem.hosting.network.why': 'Ciò che è successo è nei dettagli qui sotto.',
  'problem.hosting.network.remedy':
    'Controlla di nuovo. Se l’indirizzo mostra la chiave su un telefono con il Wi-Fi spento, prosegui: decide il controllo di Tesla.',
  'problem.hosting.tls-none.what': 'Su {domain}, porta 443, risponde qualcosa che non parla HTTPS.',
  'problem.hosting.tls-none.why':
    'Molto probabilmente la porta 443 del router porta a una semplice porta HTTP, per esempio a quella di Home Assistant (80 o 8123).',
  'problem.hosting.tls-none.remedy':
    'Inoltra la porta 443 alla porta HTTPS del tuo server web, oppure fagli usare HTTPS su quella porta.',
  'problem.hosting.tls-expired.what': 'Il certificato di {domain} è scaduto.',
  'problem.hosting.tls-expired.why': 'Ciò che lo rinnova non l’ha fatto, oppure il server web usa ancora quello vecchio.',
  'problem.hosting.tls-expired.remedy':
    'Rinnovalo (per esempio avviando l’applicazione Let’s Encrypt, o in NGINX Proxy Manager sotto SSL Certificates), poi riavvia il server web.',
  'problem.hosting.tls-not-yet.what': 'Il certificato di {domain} non è ancora valido.',
  'problem.hosting.tls-not-yet.why':
    'È stato creato su una macchina con l’orologio avanti, oppure l’orologio di Home Assistant è indietro.',
  'problem.hosting.tls-not-yet.remedy': 'Controlla data e ora di entrambe le macchine.',
  'problem.hosting.tls-name.what': 'Il certificato mostrato su {domain} è per un altro nome.',
  'problem.hosting.tls-name.why':
    'Il server web non ha un certificato per questo nome e ne mostra un altro, oppure il nome porta a un altro server web (spesso la pagina del router stesso).',
  'problem.hosting.tls-name.remedy':
    'Procurati un certificato per {domain} e assegnalo al sito con quel nome. I dettagli qui sotto dicono per quali nomi è quello attuale.',
  'problem.hosting.tls-self-signed.what': 'Il certificato di {domain} è autofirmato.',
  'problem.hosting.tls-self-signed.why':
    'Molti server web e router ne creano uno da soli finché non ne hanno un altro. Tesla non se ne fida.',
  'problem.hosting.tls-self-signed.remedy': 'Procuratene uno da Let’s Encrypt; è gratuito.',
  'problem.hosting.tls-chain.what': 'Il server web di {domain} tralascia una parte della catena del suo certificato.',
  'problem.hosting.tls-chain.why':
    'Manca il certificato tra il tuo e l’autorità conosciuta. Spesso i browser lo trovano da soli, quindi lì la pagina sembra a posto; Tesla non lo fa.',
  'problem.hosting.tls-chain.remedy':
    'Usa il file con la catena completa (spesso chiamato fullchain.pem) al posto del solo certificato (cert.pem).',
  'problem.hosting.tls-authority.what': 'Il certificato di {domain} viene da un’autorità che nessuno conosce.',
  'problem.hosting.tls-authority.why':
    'L’autorità interna di un’azienda o di una casa, un certificato di prova (Let’s Encrypt staging), il certificato di origine di Cloudflare visto senza Cloudflare, oppure un filtro che guarda dentro le connessioni.',
  'problem.hosting.tls-authority.remedy': 'Procurati un certificato da un’autorità pubblica come Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Il server web di {domain} parla solo vecchie forme di TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 e 1.1 non si usano più dal 2020.',
  'problem.hosting.tls-old.remedy': 'Aggiorna il server web oppure attiva al suo interno TLS 1.2 e 1.3.',
  'problem.hosting.tls-refused.what': 'Il server web rifiuta il nome {domain}.',
  'problem.hosting.tls-refused.why':
    'Non ha un certificato per questo nome: il sito con quel nome non è configurato al suo interno, oppure non è ancora riuscito a ottenere un certificato (Caddy, Traefik e Cloudflare fanno così).',
  'problem.hosting.tls-refused.remedy':
    'Cerca questo nome nel registro del server web; configura il sito, oppure aspetta che ci sia il suo certificato.',
  'problem.hosting.tls-client.what': 'Il server web di {domain} chiede un certificato ai suoi visitatori.',
  'problem.hosting.tls-client.why': 'Fa entrare solo dispositivi conosciuti (mTLS). Tesla non ha un certificato di questo tipo.',
  'problem.hosting.tls-client.remedy':
    'Escludi il percorso della chiave da quella regola, oppure usa un altro sottodominio per la chiave.',
  'problem.hosting.tls-cut.what': 'Il server web di {domain} chiude la connessione prima che sia cifrata.',
  'problem.hosting.tls-cut.why':
    'Un tunnel o un proxy senza nulla dietro, un firewall che guarda i nomi, oppure un servizio che non parla HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Guarda dove porta la porta 443, e il registro di ciò che c’è lì.',
  'problem.hosting.tls-timeout.what': 'Il server web di {domain} accetta la connessione e poi non dice nulla.',
  'problem.hosting.tls-timeout.why': 'È bloccato, è sovraccarico, oppure dietro la porta 443 c’è qualcosa che non parla HTTPS.',
  'problem.hosting.tls-timeout.remedy': 'Riavvia il server web; guarda dove porta la porta 443.',
  'problem.hosting.tls.what': 'Non si riesce a stabilire una connessione cifrata con {domain}.',
  'problem.hosting.tls.why': 'I dettagli qui sotto riportano le parole della libreria di cifratura.',
  'problem.hosting.tls.remedy': 'Guarda il certificato e le impostazioni TLS del tuo server web.',
  'problem.hosting.http-timeout.what': 'Il server web di {domain} accetta la richiesta e non risponde.',
  'problem.hosting.http-timeout.why':
    'Ciò che sta dietro è bloccato: l’indirizzo a cui inoltra è sbagliato, oppure un firewall in mezzo scarta la connessione.',
  'problem.hosting.http-timeout.remedy': 'Controlla l’indirizzo a cui inoltra la regola per la chiave.',
  'problem.hosting.http-cut.what': 'Il server web di {domain} chiude la connessione invece di rispondere.',
  'problem.hosting.http-cut.why': 'Una regola che blocca (per esempio lo stato 444 di nginx), oppure un guasto del server web.',
  'problem.hosting.http-cut.remedy': 'Guarda il registro del server web, e le regole che bloccano i visitatori sconosciuti.',
  'problem.hosting.http-broken.what': 'Ciò che risponde su {domain} non è un server web.',
  'problem.hosting.http-broken.why': 'La risposta non segue le regole di HTTP.',
  'problem.hosting.http-broken.remedy': 'Guarda dove porta la porta 443.',
  'problem.hosting.redirect.what': 'L’indirizzo rimanda a {location}.',
  'problem.hosting.redirect.why':
    'Tesla non segue reindirizzamenti: né verso un altro nome (con o senza www), né verso un login, né verso un altro percorso.',
  'problem.hosting.redirect.remedy':
    'Fai in modo che il server web risponda su {domain} stesso. Se rimanda a un nome che è tuo, puoi anche scegliere qui quel nome.',
  'problem.hosting.not-found.what': 'Il server web di {domain} non trova la chiave (404).',
  'problem.hosting.not-found.why':
    'La regola per il percorso, o il file, non c’è ancora, ha un altro nome, oppure è in una cartella che il server web nasconde perché inizia con un punto.',
  'problem.hosting.not-found.remedy': 'Confronta il percorso lettera per lettera, poi premi “Controlla di nuovo”.',
  'problem.hosting.forbidden.what': 'Il server web di {domain} non fa vedere la chiave a nessuno (stato {status}).',
  'problem.hosting.forbidden.why': 'Chiede un login, ammette solo indirizzi conosciuti, oppure non può leggere il file.',
  'problem.hosting.forbidden.remedy':
    'Escludi questo solo percorso dal login o dalla lista degli accessi; non contiene nulla di segreto.',
  'problem.hosting.bot-wall.what': 'Davanti a {domain} c’è una protezione contro i bot.',
  'problem.hosting.bot-wall.why':
    'Vuole vedere il browser di una persona. I server di Tesla non lo sono, e nemmeno questa applicazione.',
  'problem.hosting.bot-wall.remedy':
    'Escludi il percorso /.well-known/. Su Cloudflare: Security > WAF > Custom rules, azione Skip, per questo percorso; disattiva anche Bot Fight Mode e Under Attack Mode per esso.',
  'problem.hosting.limited.what': 'Il server web di {domain} dice di aver ricevuto troppe richieste (429).',
  'problem.hosting.limited.why': 'Un limite per i visitatori, nel tuo server web o presso chi lo ospita.',
  'problem.hosting.limited.remedy':
    'Aspetta un’ora, poi premi “Controlla di nuovo”. Se resta così, alza il limite per questo percorso.',
  'problem.hosting.gateway.what': 'Il server web di {domain} non raggiunge ciò a cui dovrebbe inoltrare (stato {status}).',
  'problem.hosting.gateway.why':
    'L’indirizzo o la porta nella regola è sbagliato, oppure la porta di questa applicazione non gli è aperta.',
  'problem.hosting.gateway.remedy': 'Confronta indirizzo e porta nella regola con quelli mostrati da questa pagina.',
  'problem.hosting.cloudflare.what': 'Cloudflare non raggiunge il tuo server web (stato {status}).',
  'problem.hosting.cloudflare.why':
    'Il tunnel non funziona, la porta 443 è chiusa per Cloudflare, oppure il certificato che c’è dietro non va bene per la modalità impostata lì.',
  'problem.hosting.cloudflare.remedy':
    'Guarda lo stato del tunnel (applicazione Cloudflared), oppure su Cloudflare in SSL/TLS > Overview. Il numero {status} è spiegato nella documentazione di Cloudflare.',
  'problem.hosting.status.what': 'Il server web di {domain} risponde con lo stato {status}.',
  'problem.hosting.status.why': 'Tesla accetta la chiave solo con lo stato 200.',
  'problem.hosting.status.remedy': 'Cerca questo percorso nel registro del server web.',
  'problem.hosting.home-assistant.what': 'Al posto della chiave arriva la pagina di Home Assistant.',
  'problem.hosting.home-assistant.why': 'Il dominio porta a Home Assistant, e lì nulla risponde al percorso della chiave.',
  'problem.hosting.home-assistant.remedy':
    'Scegli il metodo “Home Assistant stesso”, oppure aggiungi la regola per il percorso al tuo reverse proxy.',
  'problem.hosting.login.what': 'Al posto della chiave arriva una pagina di login.',
  'problem.hosting.login.why': 'Qualcosa davanti al server web chiede chi c’è: Authelia, authentik, Cloudflare Access e simili.',
  'problem.hosting.login.remedy': 'Escludi questo solo percorso dal login (bypass); non contiene nulla di segreto.',
  'problem.hosting.html.what': 'Al posto della chiave arriva una pagina web.',
  'problem.hosting.html.why':
    'Il server web mostra una pagina per ogni percorso, oppure la regola per il percorso della chiave non ha effetto.',
  'problem.hosting.html.remedy':
    'Fai in modo che questo solo percorso risponda con la chiave. I dettagli qui sotto mostrano come inizia la pagina.',
  'problem.hosting.empty.what': 'Il file su {domain} è vuoto.',
  'problem.hosting.empty.why': 'È stato creato ma non riempito, oppure il server web perde ciò che sta dietro.',
  'problem.hosting.empty.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.body-cut.what': 'La risposta di {domain} si interrompe a metà.',
  'problem.hosting.body-cut.why': 'Il server web annuncia più di quanto invia, oppure perde ciò che sta dietro.',
  'problem.hosting.body-cut.remedy': 'Riavvia il server web, poi premi “Controlla di nuovo”.',
  'problem.hosting.body-slow.what': 'La risposta di {domain} arriva a gocce: la chiave non è arrivata in tempo.',
  'problem.hosting.body-slow.why': 'Il server web o la connessione verso di esso è sovraccarico.',
  'problem.hosting.body-slow.remedy': 'Premi “Controlla di nuovo” più tardi; se resta così, riavvia il server web.',
  'problem.hosting.encoded.what': 'Il server web di {domain} comprime la risposta anche se nessuno l’ha chiesto.',
  'problem.hosting.encoded.why': 'Invia a tutti il file compresso; chi non lo decomprime vede qualcosa di illeggibile.',
  'problem.hosting.encoded.remedy': 'Disattiva la compressione per questo percorso, oppure metti lì il file non compresso.',
  'problem.hosting.too-large.what': 'Il file su {domain} è più grande di una chiave pubblica.',
  'problem.hosting.too-large.why': 'Contiene altro, o molto oltre alla chiave. In questo caso Tesla dice “too large”.',
  'problem.hosting.too-large.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì solo quel file.',
  'problem.hosting.certificate.what': 'Al posto della chiave si trova un certificato.',
  'problem.hosting.certificate.why':
    'È facile confonderli: un certificato appartiene a un server web, la chiave pubblica ai tuoi veicoli.',
  'problem.hosting.certificate.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.request.what': 'Al posto della chiave si trova una richiesta di certificato (CSR).',
  'problem.hosting.request.why': 'Viene creata insieme a una chiave con OpenSSL, ed è stata scambiata per quella.',
  'problem.hosting.request.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.rsa.what': 'Lì si trova una chiave di un altro tipo (come RSA).',
  'problem.hosting.rsa.why': 'I veicoli accettano solo chiavi sulla curva ellittica P-256.',
  'problem.hosting.rsa.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.wrong-curve.what': 'Lì si trova una chiave su un’altra curva ellittica.',
  'problem.hosting.wrong-curve.why': 'I veicoli accettano solo la curva P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.openssh.what': 'Lì si trova una chiave nella forma di SSH.',
  'problem.hosting.openssh.why': 'È stata creata da ssh-keygen. Tesla legge solo PEM, la forma che inizia con BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.private-key.what': 'Su {domain} è pubblicata una chiave PRIVATA. Chiunque può leggerla.',
  'problem.hosting.private-key.why':
    'Lì è stato messo il file sbagliato. Chi l’ha letta può firmare comandi per i veicoli che hanno approvato la sua metà pubblica.',
  'problem.hosting.private-key.remedy':
    'Rimuovi subito quel file dal server web. Se è la chiave in uso, crea una nuova coppia di chiavi nel passaggio Coppia di chiavi, e rimuovi la vecchia chiave nei veicoli in Controls > Locks.',
  'problem.hosting.der.what': 'La chiave c’è, ma in forma binaria.',
  'problem.hosting.der.why': 'Tesla legge solo PEM, il testo che inizia con BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.base64.what': 'La chiave c’è, ma senza la prima e l’ultima riga.',
  'problem.hosting.base64.why': 'Le righe BEGIN PUBLIC KEY e END PUBLIC KEY ne fanno parte.',
  'problem.hosting.base64.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file, così com’è.',
  'problem.hosting.escaped.what': 'La chiave c’è, ma mancano le sue interruzioni di riga.',
  'problem.hosting.escaped.why': 'Sono diventate segni come \\n quando il testo è stato copiato in una configurazione.',
  'problem.hosting.escaped.remedy':
    'Premi “Salva il file della chiave pubblica” e metti lì quel file come file, e non come testo in una configurazione.',
  'problem.hosting.torn.what': 'La chiave su {domain} è danneggiata o tagliata.',
  'problem.hosting.torn.why': 'Una parte è andata persa nella copia.',
  'problem.hosting.torn.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì di nuovo quel file.',
  'problem.hosting.not-pem.what': 'Su {domain} si trova qualcosa di diverso da una chiave pubblica.',
  'problem.hosting.not-pem.why': 'Come inizia si vede nei dettagli qui sotto.',
  'problem.hosting.not-pem.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file.',
  'problem.hosting.other-key.what': 'Su {domain} si trova un’altra chiave pubblica.',
  'problem.hosting.other-key.why': 'Lì c’è ancora un file più vecchio, o di qualcun altro.',
  'problem.hosting.other-key.remedy':
    'Premi “Salva il file della chiave pubblica” e metti lì quel file. I veicoli non devono approvare una chiave che non è tua.',
  'problem.hosting.warning.ipv6.what': 'La chiave non si trova con IPv6, solo con IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Il nome porta anche a un indirizzo IPv6 al quale il server web non risponde con la chiave. Non si sa con quale dei due arriva Tesla.',
  'problem.hosting.warning.ipv6.remedy':
    'Fai in modo che il server web ascolti anche su IPv6, oppure rimuovi la voce AAAA del nome presso il fornitore del tuo dominio.',
  'problem.hosting.warning.some-addresses.what': 'La chiave non si trova a ogni indirizzo del nome.',
  'problem.hosting.warning.some-addresses.why':
    'Il nome porta a più server web, e non tutti hanno la chiave. Forse è rimasto un vecchio indirizzo.',
  'problem.hosting.warning.some-addresses.remedy':
    'Presso il fornitore del tuo dominio, rimuovi gli indirizzi che non sono più in uso.',
  'problem.hosting.warning.spreading.what': 'Non tutti i server dei nomi conoscono già il nome.',
  'problem.hosting.warning.spreading.why': 'È stato creato o modificato da poco.',
  'problem.hosting.warning.spreading.remedy': 'Se Tesla non lo trova, aspetta un’ora.',
  'problem.hosting.warning.ends-soon.what': 'Il certificato di {domain} scade entro una settimana.',
  'problem.hosting.warning.ends-soon.why': 'A questo punto dovrebbe essere già stato rinnovato.',
  'problem.hosting.warning.ends-soon.remedy': 'Guarda ciò che lo rinnova. A ogni registrazione Tesla ne richiede uno valido.',
  'problem.hosting.warning.text-around.what': 'Nel file c’è altro oltre alla chiave.',
  'problem.hosting.warning.text-around.why':
    'Prima o dopo la chiave c’è del testo o un segno invisibile. Non si sa se Tesla la accetta così.',
  'problem.hosting.warning.text-around.remedy': 'Premi “Salva il file della chiave pubblica” e metti lì quel file, così com’è.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant stesso',
  'hosting.home-assistant.description':
    'Home Assistant è raggiungibile da internet con HTTPS, anche tramite Home Assistant Cloud: una piccola integrazione, scritta da questa applicazione, lo fa rispondere con la chiave allo stesso indirizzo.',
  'hosting.home-assistant.domain.help': 'Il nome con cui Home Assistant si raggiunge dall’esterno, senza https:// e senza porta',
  'hosting.home-assistant.guide.what':
    'Questa applicazione scrive l’integrazione “Tesla Fleet key host” nella cartella custom_components di Home Assistant, riavvia Home Assistant e la aggiunge. L’integrazione risponde con la chiave pubblica e non fa nient’altro.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant vede la nuova integrazione dopo un riavvio. Prima viene controllata la sua configurazione.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant pubblica la chiave. Manca la strada dall’esterno: deve essere raggiungibile con questo dominio, sulla porta 443, come lo raggiunge il tuo browser quando sei fuori casa.',
  'action.hosting.key-host-write': 'Aggiungila a Home Assistant',
  'action.hosting.key-host-restart': 'Riavvia Home Assistant',
  'action.hosting.key-host-add': 'Aggiungi l’integrazione',
  'action.hosting.key-host-enable': 'Abilita l’integrazione',
  'action.hosting.key-host-reload': 'Ricarica il key host',
  'action.hosting.key-host-remove': 'Rimuovi Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'L’integrazione “Tesla Fleet key host” viene scritta nella cartella di configurazione, e Home Assistant si riavvia: le automazioni e tutto il resto si fermano per uno o due minuti. Continuare?',
  'confirm.hosting.key-host-remove':
    'L’integrazione “Tesla Fleet key host” e i suoi file vengono rimossi; Home Assistant non risponde più con la chiave. I veicoli che l’hanno approvata la conservano, ma a ogni nuova registrazione Tesla vuole vederla.',
  'journal.hosting.key-host-write': 'Il key host è stato scritto nella cartella di configurazione',
  'journal.hosting.key-host-restart': 'Home Assistant è stato riavviato per il key host',
  'journal.hosting.key-host-add': 'Il key host è stato aggiunto a Home Assistant',
  'journal.hosting.key-host-enable': 'Il key host è stato abilitato',
  'journal.hosting.key-host-reload': 'Il key host è stato ricaricato',
  'journal.hosting.key-host-remove': 'Il key host è stato rimosso da Home Assistant',
  'wait.restart': 'il riavvio di Home Assistant',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Non presente',
  'fact.key-host.foreign': 'Al suo posto c’è qualcos’altro',
  'fact.key-host.written': 'Scritto; Home Assistant non l’ha ancora visto',
  'fact.key-host.known': 'Non ancora aggiunto',
  'fact.key-host.loaded': 'Caricato (versione {version})',
  'fact.key-host.not-loaded': 'Non caricato',
  'problem.key-host.foreign.what':
    'La cartella custom_components/tesla_fleet_key_host contiene qualcosa che questa applicazione non ha scritto.',
  'problem.key-host.foreign.why': 'Qualcuno l’ha messo lì, oppure viene da un’altra installazione di questa applicazione.',
  'problem.key-host.foreign.remedy':
    'Non viene toccata. Guarda cosa contiene; se non serve a nessuno, elimina la cartella (per esempio con l’applicazione File editor), poi controlla di nuovo. Oppure scegli un altro metodo.',
  'problem.folder.read-only.what': 'Non si può scrivere nella cartella {folder}.',
  'problem.folder.read-only.why': 'Il disco ha un guasto, oppure la cartella appartiene a qualcun altro.',
  'problem.folder.read-only.remedy':
    'Riavvia la macchina in Impostazioni > Sistema. Se resta così, scegli un altro metodo nel passaggio Chiave pubblica su internet.',
  'problem.folder.disk-full.what': 'Non è stato possibile scrivere nella cartella {folder}: il disco è pieno.',
  'problem.folder.disk-full.why': 'Un file viene scritto per intero o per niente: ciò che c’era prima è ancora in uso.',
  'problem.folder.disk-full.remedy':
    'Libera spazio in Impostazioni > Sistema > Archiviazione (di solito la causa sono i vecchi backup), poi riprova.',
  'problem.folder.failed.what': 'Non è stato possibile modificare la cartella {folder}.',
  'problem.folder.failed.why': 'I dettagli sono qui sotto.',
  'problem.folder.failed.remedy': 'Riprova, oppure scegli un altro metodo nel passaggio Chiave pubblica su internet.',
  'problem.key-host.disabled.what': 'L’integrazione “Tesla Fleet key host” è disabilitata.',
  'problem.key-host.disabled.why': 'Qualcuno l’ha disabilitata in Dispositivi e servizi.',
  'problem.key-host.disabled.remedy': 'Abilitala di nuovo, oppure scegli un altro metodo per la chiave pubblica.',
  'problem.key-host.not-known.what': 'Home Assistant è stato riavviato, ma non conosce l’integrazione.',
  'problem.key-host.not-known.why':
    'Forse è in modalità provvisoria, nella quale tralascia ciò che è personalizzato, oppure non è riuscito a leggere la cartella.',
  'problem.key-host.not-known.remedy':
    'Riavvia Home Assistant ancora una volta. Se resta così, cerca tesla_fleet_key_host in Impostazioni > Sistema > Registri, oppure scegli un altro metodo.',
  'problem.home-assistant.configuration-invalid.what':
    'Home Assistant non è stato riavviato: la sua configurazione contiene un errore.',
  'problem.home-assistant.configuration-invalid.why':
    'Con questo errore Home Assistant potrebbe non avviarsi più. Non ha nulla a che fare con questa applicazione; ciò che dice Home Assistant è qui sotto.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Correggilo (lo mostra anche Impostazioni > Strumenti per sviluppatori > YAML > Controlla la configurazione), poi riprova.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla non conosce l’indirizzo a cui dovrebbe rimandarti.',
  'problem.app.redirect-uri.why':
    'Nella tua app presso Tesla il Redirect URI manca, contiene un errore di battitura, oppure è nel campo Returned URL. Può anche darsi che My Home Assistant non sia abilitato: in quel caso Home Assistant chiede un altro indirizzo.',
  'problem.app.redirect-uri.remedy':
    'Apri la tua app su developer.tesla.com/dashboard, Client Details, metti https://my.home-assistant.io/redirect/oauth in Allowed Redirect URI (non in Returned URL), e salva. Se è già lì, guarda qui il passaggio Home Assistant: dice se My Home Assistant è abilitato.',
  'problem.app.client-id-missing.what': 'Home Assistant non ha inviato alcun client ID a Tesla.',
  'problem.app.client-id-missing.why':
    'Le credenziali dell’applicazione sono state salvate con un client ID vuoto o incollato male.',
  'problem.app.client-id-missing.remedy':
    'Copia client ID e client secret dalla tua app su developer.tesla.com/dashboard, e incolla entrambi nel passaggio App presso Tesla.',
  'problem.app.domain-refused.what': 'Il sito per sviluppatori di Tesla non accetta il dominio.',
  'problem.app.domain-refused.why':
    'Il nome contiene “tesla”, è presso un servizio che Tesla blocca, è molto recente, oppure non ha un certificato di un’autorità pubblica. A volte il sito rifiuta un dominio che va bene.',
  'problem.app.domain-refused.remedy':
    'Apri il passaggio Chiave pubblica su internet e scegli un altro dominio: un sito GitHub Pages, un sottodominio di un nome che esiste da più tempo, oppure un indirizzo di Nabu Casa. Se vuoi tenere questo, aspetta qualche giorno o scrivi a Tesla con il modulo di assistenza del sito per sviluppatori. Tutto il resto rimane al suo posto.',
  'problem.app.no-policy.what': 'Tesla mostra “No policy rules” o un errore prima dell’accesso.',
  'problem.app.no-policy.why': 'Il dominio della tua app non è ancora registrato nella regione del tuo account.',
  'problem.app.no-policy.remedy':
    'Apri il passaggio Registrazione presso Tesla e premi “Registra in …” per la tua regione, poi segui il link del passaggio Accesso. Per una nuova app può volerci un giorno e mezzo.',
  'problem.app.sign-in-page.what': 'La pagina di accesso di Tesla ha un suo errore.',
  'problem.app.sign-in-page.why':
    'Non dice altro. Di solito dipende da Tesla e passa; si vede anche finché l’app non è registrata nella regione dell’account.',
  'problem.app.sign-in-page.remedy':
    'Guarda il passaggio Registrazione presso Tesla. Se è a posto, aspetta qualche minuto e segui di nuovo il link “Accedi a Tesla” nel passaggio Accesso, in una finestra privata del browser.',
  'problem.virtual-key.not-registered.what': 'L’app Tesla dice che la tua app non è registrata presso Tesla.',
  'problem.virtual-key.not-registered.why':
    'Il dominio non è registrato nella regione del veicolo, oppure il link era per un dominio (uno vecchio) diverso da quello registrato.',
  'problem.virtual-key.not-registered.remedy':
    'Lavora nel passaggio Registrazione presso Tesla finché ogni regione è a posto. Poi premi “Mostra i codici di abbinamento” nel passaggio Veicoli e usa il codice che trovi lì, non uno che avevi conservato.',
  'problem.virtual-key.no-access.what': 'L’app Tesla dice che il tuo account non ha concesso l’accesso al tuo dominio.',
  'problem.virtual-key.no-access.why':
    'La chiave si può approvare solo dopo un accesso con l’account a cui appartiene il veicolo.',
  'problem.virtual-key.no-access.remedy':
    'Completa il passaggio Accesso con l’account del veicolo, poi premi “Mostra i codici di abbinamento” nel passaggio Veicoli e scansiona di nuovo il codice.',
  'problem.virtual-key.not-paired.what': 'Il veicolo accetta solo comandi firmati, e non ha approvato la tua chiave.',
  'problem.virtual-key.not-paired.why': 'Per ogni veicolo la chiave va approvata separatamente, nell’app Tesla.',
  'problem.virtual-key.not-paired.remedy':
    'Apri il passaggio Veicoli, premi “Mostra i codici di abbinamento”, scansiona il codice di questo veicolo con il telefono, e approva la chiave nell’app Tesla.',
  'problem.virtual-key.other-key.what': 'Il veicolo non conosce la chiave con cui firma Home Assistant.',
  'problem.virtual-key.other-key.why':
    'La chiave non è mai stata approvata, oppure tesla_fleet.key è diversa da quella che si trova sul tuo dominio e che è stata approvata.',
  'problem.virtual-key.other-key.remedy':
    'Premi qui “Qualcosa non va”. Se i passaggi Coppia di chiavi e Chiave pubblica su internet sono a posto, approva di nuovo la chiave con i codici del passaggio Veicoli.',
  'problem.virtual-key.full.what': 'Il veicolo non ha posto per un’altra chiave.',
  'problem.virtual-key.full.why': 'Un veicolo contiene un numero limitato di chiavi: tessere, telefoni e quelle delle app.',
  'problem.virtual-key.full.remedy':
    'Nel veicolo apri Controls > Locks e rimuovi una chiave che non serve a nessuno. Poi premi “Mostra i codici di abbinamento” nel passaggio Veicoli.',
  'problem.sign-in.invalid-state.what': 'Home Assistant non conosce l’accesso che è tornato da Tesla.',
  'problem.sign-in.invalid-state.why':
    'Nel frattempo Home Assistant è stato riavviato, il link era vecchio, oppure my.home-assistant.io porta a un Home Assistant diverso da questo.',
  'problem.sign-in.invalid-state.remedy':
    'Apri my.home-assistant.io nello stesso browser e imposta lì l’indirizzo di questo Home Assistant. Poi segui il nuovo link “Accedi a Tesla” nel passaggio Accesso.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant non riesce a proseguire nella sua finestra per Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Ha avuto un suo errore. Il più delle volte il file della chiave tesla_fleet.key nella cartella di configurazione è danneggiato, oppure questo Home Assistant è troppo vecchio.',
  'problem.sign-in.dialog-fails.remedy':
    'Guarda i passaggi Home Assistant e Coppia di chiavi: dicono se si tratta di una di queste cause. Altrimenti apri Impostazioni > Sistema > Registri e incolla qui ciò che vi è scritto.',
  'problem.credentials.in-use.what': 'Home Assistant non rimuove le credenziali dell’applicazione usate da un’integrazione.',
  'problem.credentials.in-use.why': 'L’integrazione Tesla Fleet le usa per accedere.',
  'problem.credentials.in-use.remedy':
    'Non c’è bisogno di rimuoverle: incolla il nuovo client ID e il nuovo client secret nel passaggio App presso Tesla; prendono il posto di quelli vecchi.',
  'problem.entry.semantic.what': 'Tesla dice che il dominio o la chiave non si può accettare.',
  'problem.entry.semantic.why': 'Il più delle volte un’app creata in passato ha lo stesso dominio o la stessa chiave.',
  'problem.entry.semantic.remedy':
    'Apri il passaggio Registrazione presso Tesla; mostra le parole di Tesla, che distinguono i due casi: se è la chiave, crea una nuova coppia nel passaggio Coppia di chiavi; se è il dominio, scegline un altro nel passaggio Chiave pubblica su internet, oppure incolla client ID e client secret dell’app più vecchia nel passaggio App presso Tesla.',
  'problem.entry.locked.what': 'Tesla ha bloccato l’account.',
  'problem.entry.locked.why': 'Solo Tesla conosce il motivo.',
  'problem.entry.locked.remedy': 'Accedi su tesla.com e guarda cosa ti chiede, oppure scrivi all’assistenza di Tesla.',
  'problem.entry.privacy.what': 'Tesla non fornisce questi dati a causa delle impostazioni sulla privacy.',
  'problem.entry.privacy.why': 'La condivisione dei dati è disattivata nel veicolo o nell’account.',
  'problem.entry.privacy.remedy':
    'Nel veicolo apri Controls > Software > Data Sharing, e nell’app Tesla le impostazioni del tuo account, e consentila.',
  'problem.entry.vehicle-asleep.what': 'Il veicolo non risponde.',
  'problem.entry.vehicle-asleep.why': 'Dorme, oppure non ha campo.',
  'problem.entry.vehicle-asleep.remedy':
    'Non devi fare nulla: Home Assistant chiede di nuovo. Se lo vuoi subito, sveglia il veicolo nell’app Tesla, poi premi “Ricarica l’integrazione” nel passaggio Accesso.',
  'problem.entry.mobile-access.what': 'L’accesso mobile è disattivato nel veicolo.',
  'problem.entry.mobile-access.why': 'Senza di esso nessuno raggiunge il veicolo, nemmeno l’app Tesla.',
  'problem.entry.mobile-access.remedy': 'Nel veicolo apri Controls > Safety e attiva Allow Mobile Access.',
  'problem.entry.not-found.what': 'Tesla dice che ciò che è stato richiesto non esiste.',
  'problem.entry.not-found.why': 'Un veicolo o un prodotto energetico è stato venduto o spostato in un altro account.',
  'problem.entry.not-found.remedy':
    'Guarda nell’app Tesla se c’è ancora. Poi premi “Ricarica l’integrazione” nel passaggio Accesso.',
  'problem.entry.strange-scope.what':
    'Tesla ha dato a Home Assistant un’autorizzazione che non conosce. Con questa l’integrazione non può avviarsi.',
  'problem.entry.strange-scope.why': 'Tra gli scope della tua app presso Tesla è spuntato più di quanto chiede Home Assistant.',
  'problem.entry.strange-scope.remedy':
    'Apri la tua app su developer.tesla.com/dashboard, lascia spuntati solo gli scope elencati nel passaggio App presso Tesla, e salva. Poi premi “Richiedi di nuovo le autorizzazioni” nel passaggio Accesso.',
  'problem.entry.vehicle-fault.what': 'Il veicolo stesso ha risposto con un errore.',
  'problem.entry.vehicle-fault.why': 'Tesla dice che potrebbe aver bisogno di un riavvio, di un aggiornamento o di assistenza.',
  'problem.entry.vehicle-fault.remedy':
    'Nel veicolo tieni premute entrambe le rotelle del volante finché lo schermo si spegne. Poi premi “Ricarica l’integrazione” nel passaggio Accesso.',
  'problem.entry.unsupported.what': 'La Fleet API di Tesla non supporta questo veicolo.',
  'problem.entry.unsupported.why':
    'Alcuni veicoli più vecchi (Model S e X prima del 2021) non accettano comandi firmati, oppure non accettano quel comando.',
  'problem.entry.unsupported.remedy': 'Non si può fare nulla; ciò che del veicolo si può leggere continua ad arrivare.',
  'problem.fleetkey.taken.what': 'L’id su FleetKey appartiene già a una chiave.',
  'problem.fleetkey.taken.why': 'Lì un id non si può sovrascrivere né rimuovere.',
  'problem.fleetkey.taken.remedy':
    'Apri il passaggio Chiave pubblica su internet e premi “Metti la chiave pubblica su FleetKey”: prende un id libero.',
  'problem.fleetkey.refused.what': 'FleetKey non ha accettato la chiave pubblica.',
  'problem.fleetkey.refused.why': 'Ne accetta una in forma PEM che finisca con la riga END PUBLIC KEY, oppure ha un suo guasto.',
  'problem.fleetkey.refused.remedy':
    'Apri il passaggio Chiave pubblica su internet e premi “Metti la chiave pubblica su FleetKey”, che la invia nella forma giusta; oppure scegli lì un altro metodo.',
  'problem.hosting.github-404.what': 'GitHub Pages non mostra la chiave.',
  'problem.hosting.github-404.why':
    'Senza un file .nojekyll GitHub tralascia le cartelle che iniziano con un punto; il repository deve chiamarsi esattamente USER.github.io; e un nuovo sito ha bisogno di qualche minuto.',
  'problem.hosting.github-404.remedy':
    'Apri il passaggio Chiave pubblica su internet: i suoi tre link creano il repository, il file .nojekyll e la chiave nel posto giusto.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Hai questa applicazione di Home Assistant: due file nella cartella share la fanno rispondere con la chiave. Li scrive l’applicazione che stai usando.',
  'hosting.nginx-proxy.guide.option':
    'In Impostazioni > Applicazioni > NGINX Home Assistant SSL proxy > Configurazione, attiva “active” sotto Customize, e salva. In YAML sono le righe qui sotto.',
  'hosting.nginx-proxy.guide.restart':
    'Poi lascia che si riavvii. Se non torna in funzione, questa applicazione toglie i suoi file e lo riavvia ancora una volta.',
  'hosting.nginx-proxy.guide.outside':
    'Il proxy pubblica la chiave. Manca la strada dall’esterno: il dominio deve portare al proxy, sulla porta 443.',
  'hosting.copy.customize': 'Per la sua configurazione',
  'wait.nginx-proxy': 'il riavvio di NGINX Home Assistant SSL proxy',
  'action.hosting.nginx-proxy-write': 'Scrivi i file',
  'action.hosting.nginx-proxy-restart': 'Riavvia il proxy',
  'action.hosting.nginx-proxy-take-back': 'Rimuovi i file per il proxy NGINX',
  'confirm.hosting.nginx-proxy-write':
    'Nella cartella share vengono scritti due file: la chiave pubblica, e le righe con cui il proxy la pubblica. Lì non viene cambiato nient’altro. Continuare?',
  'confirm.hosting.nginx-proxy-restart':
    'Per qualche secondo Home Assistant non è raggiungibile tramite il proxy, nemmeno dall’esterno. Continuare?',
  'confirm.hosting.nginx-proxy-take-back':
    'I due file di questa applicazione vengono rimossi dalla cartella share, e il proxy si riavvia: non risponde più con la chiave, e per qualche secondo Home Assistant non è raggiungibile tramite il proxy. Continuare?',
  'journal.hosting.nginx-proxy-write': 'I file per il proxy NGINX sono stati scritti',
  'journal.hosting.nginx-proxy-restart': 'Il proxy NGINX è stato riavviato',
  'journal.hosting.nginx-proxy-take-back':
    'I file per il proxy NGINX sono stati rimossi, e il proxy è stato riavviato se c’è ancora',
  'problem.nginx-proxy.duplicate.what': 'Il file {file} nella cartella share pubblica già il percorso della chiave.',
  'problem.nginx-proxy.duplicate.why':
    'Con due regole per un solo percorso NGINX non si avvia, e Home Assistant non sarebbe più raggiungibile dall’esterno.',
  'problem.nginx-proxy.duplicate.remedy':
    'Rimuovi quella regola o il file (per esempio con l’applicazione File editor), poi premi “Controlla di nuovo”.',
  'problem.nginx-proxy.does-not-start.what': 'Il proxy NGINX non è tornato in funzione dopo il riavvio.',
  'problem.nginx-proxy.does-not-start.why':
    'Qualcosa nella sua configurazione gli impedisce di avviarsi; il registro del proxy dice cosa.',
  'problem.nginx-proxy.does-not-start.remedy': 'Questa applicazione toglie i suoi file e lo riavvia.',
  'problem.nginx-proxy.away.what': 'Il proxy NGINX non risponde nella rete interna di Home Assistant.',
  'problem.nginx-proxy.away.why':
    'È fermo, oppure non si avvia. Era già così prima che questa applicazione lo facesse riavviare.',
  'problem.nginx-proxy.away.remedy':
    'Apri Impostazioni > Applicazioni > NGINX Home Assistant SSL proxy, avvialo e guarda il suo registro. Poi premi “Controlla di nuovo”.',
  'problem.nginx-proxy.taken-back.what':
    'Il proxy NGINX non si è avviato con i file di questa applicazione, quindi sono stati tolti.',
  'problem.nginx-proxy.taken-back.why': 'Molto probabilmente un altro dei tuoi file contiene una regola per lo stesso percorso.',
  'problem.nginx-proxy.taken-back.remedy':
    'Controlla che Home Assistant sia di nuovo raggiungibile dall’esterno. Guarda il registro del proxy prima di riprovare, oppure scegli un altro metodo.',

  // notifications
  'notification.title': 'Tesla Fleet ha bisogno di te',
  'notification.open': 'Apri Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet funziona di nuovo.',
  'notification.healed-step': '{title}: di nuovo a posto.',

  // pages
  'page.tesla.create': 'Scegli lì di creare una nuova applicazione.',
  'page.tesla.details':
    'Indica a che cosa serve l’app. Il nome non deve essere usato da nessun altro: questo contiene il tuo dominio.',
  'page.tesla.client': 'Copia i due indirizzi esattamente. Non confondere la redirect URI con la returned URL.',
  'page.tesla.billing': 'I dati di pagamento si possono omettere. Tesla concede ogni mese un credito a ogni account.',
  'page.tesla.finished':
    'Apri lì la tua nuova app. Copia il suo client ID e il suo client secret e incollali qui sotto. Vengono conservati solo in Home Assistant.',
  'page.tesla.sign-in': 'Accedi con l’account a cui appartengono i tuoi veicoli o prodotti energetici.',
  'panel.pages.short': 'Conosco la strada: mostra solo i valori',
  'panel.pages.long': 'Mostra ogni pagina',
  'panel.pages.drawing': 'Disegno della pagina “{heading}” su {place}',
  'panel.pages.number': 'Pagina {number} di {count}',
  'panel.pages.empty': 'Lascia vuoto',
  'panel.pages.press': 'Premi qui',
  'panel.pair': 'Incolla qui client ID e client secret',
  'panel.pair.help':
    'Tutti e due insieme o uno dopo l’altro, in qualsiasi ordine. Appena ci sono entrambi, vengono controllati e salvati.',
  'panel.pair.id-found': 'Questo è l’client ID. Manca ancora il client secret.',
  'panel.pair.secret-found': 'Questo è il client secret. Manca ancora l’client ID.',
  'panel.pair.nothing': 'Nel testo incollato non c’è né un client ID né un client secret.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Passaggi',
  'panel.status.done': 'Fatto',
  'panel.status.limited': 'Funziona in parte',
  'panel.status.todo': 'Tocca a te',
  'panel.status.problem': 'Problema',
  'panel.status.waiting': 'In attesa',
  'panel.status.unknown': 'Non ancora noto',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Per ora questa applicazione si limita a controllare. Non cambia nulla finché non premi un pulsante.',
  'panel.plan': 'Appena sarà possibile, l’applicazione farà questo da sola:',
  'panel.wrong': 'Qualcosa non va',
  'panel.wrong.looking': 'Controllo di ogni cosa in corso…',
  'panel.wrong.found': 'Controllato. Il passaggio {title} ha un problema.',
  'panel.wrong.next': 'Non c’è nulla di rotto. Il prossimo è il passaggio {title}.',
  'panel.wrong.fine':
    'Tutti i controlli sono a posto. Se da qualche parte vedi un messaggio di errore, incollalo in “Spiega un messaggio di errore”.',
  'panel.explain': 'Spiega un messaggio di errore',
  'panel.explain.label': 'Il messaggio',
  'panel.explain.help':
    'Incolla quello che dice la pagina di Tesla, l’app Tesla, una finestra o il registro di Home Assistant. Non viene conservato.',
  'panel.explain.button': 'Spiega',
  'panel.explain.several': 'Questo messaggio ha diverse cause. La più probabile è la prima:',
  'panel.repairs': 'Cosa ripara da sola questa applicazione',
  'panel.repairs.help': 'Ciò che disattivi resta a te: il passaggio mostra allora il pulsante.',
  'panel.repairs.paused': 'I passaggi automatici sono disattivati, quindi per ora non viene fatto nulla di tutto questo.',
  'panel.go-to-step': 'Vai al passaggio {title}',
  'panel.problem.why': 'Perché',
  'panel.problem.remedy': 'Cosa fare',
  'panel.problem.evidence': 'Dettagli per l’assistenza',
  'panel.copy': 'Copia',
  'panel.copy.label': 'Copia {label}',
  'panel.copy.done': 'Copiato',
  'panel.copy.done.label': 'Copiato: {label}',
  'panel.copy.failed': 'Seleziona il testo e copialo tu',
  'panel.link.new-tab': '(si apre in una nuova scheda)',
  'panel.link.qr': 'Oppure scansiona questo codice con il telefono',
  'panel.link.qr.label': 'Codice QR: {label}',
  'panel.waiting.for': 'In attesa di: {what}',
  'panel.waiting.since': 'Da {time}',
  'panel.waiting.until': 'al più tardi tra {time}',
  'panel.waiting.overdue': 'dovrebbe finire da un momento all’altro',
  'panel.action.running': '{label}: in corso…',
  'panel.action.sending': 'In corso…',
  'panel.action.cancel': 'Annulla',
  'panel.action.done': '{label}: fatto',
  'panel.field.choose': 'Scegli un’opzione',
  'panel.field.recommended': 'Consigliato',
  'panel.error.not-offered':
    'Questa azione non è più disponibile, perché nel frattempo le cose sono cambiate. La pagina mostra la situazione attuale.',
  'panel.error.invalid': 'Uno dei dati inseriti non può essere giusto.',
  'panel.error.failed': 'Non ha funzionato.',
  'panel.error.refused': 'La richiesta è stata rifiutata: {reason}',
  'panel.error.unreachable': 'L’applicazione non ha risposto. Quello che hai scritto non è andato perso; riprova tra poco.',
  'panel.error.answer':
    'L’applicazione ha risposto in un modo che questa pagina non capisce (HTTP {status}). Ricarica la pagina e riprova.',
  'panel.error.dismiss': 'Chiudi questo messaggio',
  'panel.connection.lost': 'Connessione persa, nuovo tentativo in corso…',
  'panel.connection.stale': 'Quello che vedi è la situazione di questo momento: {time}.',
  'panel.connection.back': 'Di nuovo connesso',
  'panel.looked': 'Ultimo controllo: {time}',
  'panel.look': 'Verifica di nuovo',
  'panel.look.failed': 'Non è stato possibile avviare il controllo.',
  'panel.report': 'Salva un rapporto',
  'panel.report.help': 'Da incollare in un forum: senza segreti, nomi, indirizzi e numeri di veicoli.',
  'panel.journal': 'Diario',
  'panel.journal.empty': 'Non è ancora stato fatto nulla.',
  'panel.journal.failed': '{step}: “{label}” non ha funzionato ({code})',
  'panel.journal.person': 'Da te',
  'panel.journal.app': 'Dall’applicazione',
  'panel.refused.title': 'Nessun accesso',
  'panel.refused.wait.title': 'Non ancora pronto',
  'panel.refused.peer': 'Questa pagina si può aprire solo da Home Assistant.',
  'panel.refused.no-user': 'Home Assistant non ha detto chi sei. Apri questa pagina dalla barra laterale di Home Assistant.',
  'panel.refused.not-administrator':
    'Solo gli amministratori di Home Assistant possono usare questa applicazione. Chiedi a uno di loro, oppure accedi come amministratore.',
  'panel.refused.core-unknown':
    'Al momento l’applicazione non è connessa a Home Assistant, quindi non può verificare se sei un amministratore. Continua a provare; questa pagina si ricarica da sola. Forse Home Assistant si sta avviando.',
  'panel.refused.host':
    'Questa pagina è stata richiesta con un nome che non è il suo. Usa l’indirizzo che trovi nel registro di questa applicazione.',
  'panel.refused.no-session':
    'Questa pagina si apre con un link che funziona una sola volta. L’applicazione lo scrive nel suo registro, che puoi vedere con il comando “docker logs tesla-fleet-setup”. Un link già usato, o più vecchio di un’ora, non fa entrare nessuno.',
  'panel.refused.link': 'Questo link è già stato usato o è troppo vecchio. Fanne scrivere uno nuovo nel registro.',
  'panel.refused.too-often': 'Un nuovo link è stato scritto un attimo fa. Guarda nel registro.',
  'panel.session.new-link': 'Scrivi un nuovo link nel registro',
  'panel.session.written': 'Ora nel registro c’è un nuovo link.',
  'panel.refused.same-origin': 'La richiesta non proveniva da questa pagina.',
  'panel.refused.json': 'La richiesta non era in formato JSON.',
  'panel.refused.too-large': 'I dati inviati sono troppo grandi.',
  'panel.refused.not-found': 'A questo indirizzo non c’è nulla.',

  // problems
  'problem.unknown.what': 'Ecco il messaggio: {text}',
  'problem.unknown.why': 'Questa applicazione non ha ancora una spiegazione per questo messaggio.',
  'problem.unknown.remedy':
    'Premi “Qualcosa non va” per far controllare ogni passaggio. Se è tutto a posto, riprova; se resta così, salva un rapporto nel Diario e usalo per chiedere aiuto nella comunità di Home Assistant.',
  'problem.look.late.what': 'Questa applicazione ha atteso {seconds} secondi una risposta a ciò che guarda qui.',
  'problem.look.late.why': 'Il disco, una condivisione di rete o un servizio non risponde.',
  'problem.look.late.remedy':
    'Per ora non c’è nulla da fare: l’applicazione guarda di nuovo appena arriva una risposta. Se resta così, controlla il disco e le condivisioni di rete del dispositivo su cui funziona Home Assistant, e riavvialo.',
  'problem.store.disk-full.what': 'Il disco è pieno.',
  'problem.store.disk-full.why': 'Questa applicazione non ha potuto annotare ciò che va conservato.',
  'problem.store.disk-full.remedy': 'Libera spazio sul disco (di solito la causa sono vecchi backup), poi riprova.',
  'problem.store.read-only.what': 'Questa applicazione non può scrivere nella propria cartella dei dati.',
  'problem.store.read-only.why': 'Per lo più il disco ha un guasto e il sistema non lascia più scrivere nessuno.',
  'problem.store.read-only.remedy':
    'Riavvia la macchina di Home Assistant; se non basta, controlla se il suo disco è danneggiato.',
  'problem.store.newer.what': 'I dati di questa applicazione sono stati sostituiti da quelli di una versione più nuova.',
  'problem.store.newer.why': 'Questa versione potrebbe danneggiarli e non li tocca.',
  'problem.store.newer.remedy':
    'Aggiorna questa applicazione in Impostazioni > Applicazioni, oppure ripristina un suo backup fatto da questa versione.',
  'problem.store.failed.why':
    'Il suo database non si può leggere o scrivere; forse il disco ha un guasto. I dettagli sono sotto.',
  'problem.store.failed.remedy':
    'Riavvia questa applicazione in Impostazioni > Applicazioni: un database danneggiato viene conservato e ricominciato con ciò che se ne può leggere.',
  'problem.store.failed.what': 'Questa applicazione non è riuscita ad annotare ciò che è stato fatto.',
  'problem.action.not-offered.what': 'Questa azione non è più disponibile.',
  'problem.action.not-offered.why': 'Le cose sono cambiate da quando la pagina è stata mostrata.',
  'problem.action.not-offered.remedy': 'Guarda di nuovo il passaggio; mostra la situazione attuale.',
  'problem.action.invalid.what': 'Manca qualcosa, o qualcosa ha la forma sbagliata.',
  'problem.action.invalid.why': 'I dati inseriti non si possono usare così come sono.',
  'problem.action.invalid.remedy': 'Compila tutti i campi, poi riprova.',
  'problem.home-assistant.away.what': 'Home Assistant non risponde.',
  'problem.home-assistant.away.why': 'Si sta riavviando, si sta aggiornando, oppure è stato fermato.',
  'problem.home-assistant.away.remedy':
    'Aspetta qualche minuto; l’applicazione si connette da sola. Se continua a non rispondere, guarda in Impostazioni > Sistema > Registri in Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant rifiuta il token di questa applicazione.',
  'problem.home-assistant.refused.why': 'Il token con cui questa applicazione è stata avviata non è valido (o non lo è più).',
  'problem.home-assistant.refused.remedy':
    'Riavvia questa applicazione in Impostazioni > Applicazioni: riceve così un nuovo token. Se gira in Docker, crea un nuovo token di accesso di lunga durata nel tuo profilo in Home Assistant (Sicurezza), e avviala con quello come HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what':
    'Il token di questa applicazione appartiene a una persona che non è amministratore.',
  'problem.home-assistant.not-administrator.why':
    'In Home Assistant solo gli amministratori possono modificare le credenziali dell’applicazione e le integrazioni.',
  'problem.home-assistant.not-administrator.remedy':
    'Crea un token di accesso di lunga durata nel profilo (Sicurezza) di un amministratore di Home Assistant, e avvia questa applicazione con quello come HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant non ha risposto in tempo.',
  'problem.home-assistant.slow.why': 'Forse è molto occupato, per esempio durante un avvio o un aggiornamento.',
  'problem.home-assistant.slow.remedy': 'Aspetta un minuto, poi riprova.',
  'problem.home-assistant.gone.what': 'Ciò di cui si trattava non è più in Home Assistant.',
  'problem.home-assistant.gone.why': 'Nel frattempo è stato rimosso o è terminato.',
  'problem.home-assistant.gone.remedy': 'Guarda di nuovo il passaggio; mostra la situazione attuale.',
  'problem.home-assistant.storage.what': 'I dati salvati di Home Assistant non si possono leggere.',
  'problem.home-assistant.storage.why':
    'L’applicazione può leggere la sua cartella di configurazione, ma il file delle voci di configurazione mancava o non si poteva aprire.',
  'problem.home-assistant.storage.remedy':
    'Riprova tra un minuto. Se resta così, riavvia questa applicazione in Impostazioni > Applicazioni.',
  'problem.home-assistant.token-expired.what': 'L’accesso di Home Assistant a Tesla è scaduto per il momento.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant lo rinnova la prossima volta che interroga Tesla. Questa applicazione lo lascia fare a lui.',
  'problem.home-assistant.token-expired.remedy': 'Attendi qualche minuto; questa applicazione guarda di nuovo da sola.',
  'problem.home-assistant.unknown.what': 'Home Assistant ha risposto con un errore: {text}',
  'problem.home-assistant.unknown.why': 'Qui non c’è ancora una spiegazione per questo errore.',
  'problem.home-assistant.unknown.remedy': 'Riprova; i dettagli sono qui sotto e in Impostazioni > Sistema > Registri.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant è in modalità di ripristino.',
  'problem.home-assistant.recovery-mode.why':
    'Qualcosa nella sua configurazione gli ha impedito di avviarsi normalmente. In questa modalità non ha credenziali dell’applicazione, quindi non viene cambiato nulla.',
  'problem.home-assistant.recovery-mode.remedy':
    'Apri Impostazioni > Sistema > Registri, correggi la configurazione e riavvia Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} è troppo vecchio.',
  'problem.home-assistant.too-old.why': 'Questa applicazione conosce la versione {oldest} e le successive.',
  'problem.home-assistant.too-old.remedy': 'Aggiorna Home Assistant in Impostazioni > Aggiornamenti.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant non è abilitato.',
  'problem.home-assistant.my-missing.why':
    'Tesla rimanda indietro il tuo browser attraverso my.home-assistant.io. Senza l’integrazione My Home Assistant l’accesso non può tornare qui.',
  'problem.home-assistant.my-missing.remedy':
    'Aggiungi una riga con my: a configuration.yaml (default_config: lo contiene già), poi riavvia Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Questo Home Assistant non conosce l’integrazione Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Non accetta credenziali dell’applicazione per tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Aggiorna Home Assistant in Impostazioni > Aggiornamenti.',
  'problem.home-assistant.application-credentials-missing.what':
    'Le credenziali dell’applicazione non sono abilitate in Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'Lì vengono conservati il client ID e il client secret della tua app presso Tesla.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Aggiungi una riga con application_credentials: a configuration.yaml (default_config: lo contiene già), poi riavvia Home Assistant.',
  'problem.key-pair.lost.what': 'Il file della chiave tesla_fleet.key è sparito dalla cartella di configurazione.',
  'problem.key-pair.lost.why':
    'È stato rimosso o è andato perso. L’archivio di questa applicazione ne ha una copia con l’impronta {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Ripristina la chiave.',
  'problem.key-pair.several.what': 'Il file della chiave è sparito, e Tesla non conosce nessuna delle chiavi conservate.',
  'problem.key-pair.several.why': 'Senza una registrazione nulla dice quale di esse sia quella giusta.',
  'problem.key-pair.several.remedy': 'Scegli quella che i tuoi veicoli conoscono, oppure creane una nuova.',
  'problem.key-pair.replaced.what': 'Il file contiene la chiave {found}, ma Tesla ha registrato {registered}.',
  'problem.key-pair.replaced.why':
    'Il file è stato sostituito, per esempio dal ripristino di un backup o da una nuova configurazione dell’integrazione.',
  'problem.key-pair.replaced.remedy': 'Ripristina la chiave registrata. Quella attuale viene conservata nell’archivio.',
  'problem.key-pair.empty.what': 'Il file della chiave è vuoto.',
  'problem.key-pair.empty.why': 'Non è stato scritto per intero, per esempio perché lo spazio era esaurito.',
  'problem.key-pair.empty.remedy': 'Ripristina la chiave conservata se c’è, incollane una, oppure creane una nuova.',
  'problem.key-pair.torn.what': 'Il file della chiave è danneggiato.',
  'problem.key-pair.torn.why': 'Manca l’inizio o la fine, oppure le sue due metà non vanno insieme.',
  'problem.key-pair.torn.remedy':
    'Nel passaggio Coppia di chiavi ripristina la chiave conservata (“Ripristina la chiave …”), incollane una (“Usa una mia chiave”), oppure premi “Crea una nuova coppia di chiavi”. Viene conservato anche il file danneggiato.',
  'problem.key-pair.not-a-key.what': 'Questa non è una chiave privata.',
  'problem.key-pair.not-a-key.why': 'C’è un altro testo dove dovrebbe esserci una chiave privata.',
  'problem.key-pair.not-a-key.remedy': 'Ripristina la chiave conservata se c’è, incollane una, oppure creane una nuova.',
  'problem.key-pair.encrypted.what': 'La chiave privata è protetta da una passphrase.',
  'problem.key-pair.encrypted.why': 'Home Assistant non può inserirla.',
  'problem.key-pair.encrypted.remedy': 'Incolla la chiave senza passphrase, oppure creane una nuova.',
  'problem.key-pair.not-ec.what': 'La chiave è del tipo sbagliato.',
  'problem.key-pair.not-ec.why': 'Tesla accetta solo chiavi EC sulla curva P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Incolla una chiave di quel tipo, oppure creane una nuova.',
  'problem.key-pair.public-only.what': 'Questa è una chiave pubblica.',
  'problem.key-pair.public-only.why': 'Qui serve la chiave privata.',
  'problem.key-pair.public-only.remedy': 'Incolla la chiave privata, oppure crea una nuova coppia.',
  'problem.key-pair.not-a-file.what': 'Ciò che si chiama tesla_fleet.key non è un file.',
  'problem.key-pair.not-a-file.why':
    'Al posto del file della chiave c’è una cartella con questo nome (oppure una pipe, un socket o un dispositivo; i dettagli sono sotto). Docker crea una cartella simile quando deve montare un file che non esiste.',
  'problem.key-pair.not-a-file.remedy': 'Premi “Metti da parte” nel passo Coppia di chiavi: resta accanto, con un altro nome.',
  'problem.key-pair.too-large.what': 'Il file tesla_fleet.key è troppo grande per essere una chiave.',
  'problem.key-pair.too-large.why': 'Un file di chiave ha meno di mille caratteri; con questo nome è stato salvato altro.',
  'problem.key-pair.too-large.remedy': 'Premi “Metti da parte” nel passo Coppia di chiavi: resta accanto, con un altro nome.',
  'problem.key-pair.link.what': 'Il file tesla_fleet.key è un collegamento che non porta a nulla.',
  'problem.key-pair.link.why':
    'Questa applicazione non trova il file a cui punta il collegamento. Forse si trova su un’unità o una condivisione che ora non è collegata, o in una cartella che vede solo Home Assistant.',
  'problem.key-pair.link.remedy':
    'Collega l’unità o la condivisione, oppure metti il file stesso al posto del collegamento. Se è perso per sempre, premi “Metti da parte” nel passo Coppia di chiavi.',
  'problem.key-pair.no-access.what': 'Questa applicazione non può leggere il file della chiave.',
  'problem.key-pair.no-access.why':
    'Appartiene a un altro utente di questa macchina, oppure i suoi permessi escludono questa applicazione.',
  'problem.key-pair.no-access.remedy':
    'Assegna tesla_fleet.key all’utente a cui appartiene la cartella di configurazione. Se nessuno ha bisogno di quella chiave, premi “Metti da parte” nel passo Coppia di chiavi.',
  'problem.key-pair.open.what': 'Chiunque usi questa macchina può cambiare il file della chiave.',
  'problem.key-pair.open.why':
    'I suoi permessi lo consentono. Un’altra chiave al suo posto metterebbe fine a tutti i comandi ai tuoi veicoli.',
  'problem.key-pair.open.remedy':
    'Premi “Riscrivi il file della chiave” nel passo Coppia di chiavi: la stessa chiave, solo per Home Assistant.',
  'problem.key-pair.form.what': 'Il file della chiave non comincia con la chiave.',
  'problem.key-pair.form.why':
    'Prima c’è altro testo, come lo scrive OpenSSL. Home Assistant legge un file così, ma gli strumenti di Tesla lo rifiutano.',
  'problem.key-pair.form.remedy':
    'Premi “Riscrivi il file della chiave” nel passo Coppia di chiavi: è la stessa chiave, e il file com’era viene conservato.',
  'problem.key-pair.no-permissions.what': 'Chiunque usi questa macchina può ancora cambiare il file della chiave.',
  'problem.key-pair.no-permissions.why':
    'La memoria della cartella di configurazione non conserva permessi: chi raggiunge la cartella può cambiare il file.',
  'problem.key-pair.no-permissions.remedy': 'Niente da fare, a meno che altri non usino questa macchina.',
  'problem.key-pair.failed.what': 'Il file della chiave non si è potuto leggere o scrivere.',
  'problem.key-pair.failed.why': 'Il disco o la condivisione su cui si trova ha risposto con un errore; i dettagli sono sotto.',
  'problem.key-pair.failed.remedy':
    'Riavvia questa applicazione in Impostazioni > Applicazioni. Se resta così, guarda lo stato dello spazio in Impostazioni > Sistema > Archiviazione.',
  'problem.key-pair.changed-meanwhile.what': 'Il file della chiave è cambiato mentre l’applicazione stava per scriverlo.',
  'problem.key-pair.changed-meanwhile.why':
    'Qualcos’altro ha scritto o rimosso il file nello stesso momento; non è stato sovrascritto nulla.',
  'problem.key-pair.changed-meanwhile.remedy': 'Guarda di nuovo il passaggio; mostra la situazione attuale.',
  'problem.key-pair.read-only.what': 'Il file della chiave non si può scrivere.',
  'problem.key-pair.read-only.why': 'Per questa applicazione la cartella di configurazione è di sola lettura.',
  'problem.key-pair.read-only.remedy':
    'Riavvia questa applicazione in Impostazioni > Applicazioni. Se resta così, guarda lo stato dello spazio in Impostazioni > Sistema > Archiviazione.',
  'problem.key-pair.disk-full.what': 'Non c’è più spazio per il file della chiave.',
  'problem.key-pair.disk-full.why': 'Lo spazio di archiviazione è pieno.',
  'problem.key-pair.disk-full.remedy': 'Libera spazio in Impostazioni > Sistema > Archiviazione, poi riprova.',
  'problem.key-pair.folder-missing.what': 'La cartella di configurazione di Home Assistant non c’è.',
  'problem.key-pair.folder-missing.why': 'Questa applicazione non vi ha accesso.',
  'problem.key-pair.folder-missing.remedy': 'Riavvia questa applicazione in Impostazioni > Applicazioni.',
  'problem.domain.empty.what': 'Non è stato inserito alcun dominio.',
  'problem.domain.empty.why': 'A Tesla ne serve uno da cui scaricare la tua chiave pubblica.',
  'problem.domain.empty.remedy': 'Inserisci un dominio come cars.example.com.',
  'problem.domain.ip-address.what': 'Questo è un indirizzo IP.',
  'problem.domain.ip-address.why': 'Tesla vuole un nome con un certificato valido.',
  'problem.domain.ip-address.remedy': 'Inserisci un dominio come cars.example.com.',
  'problem.domain.private.what': 'Questo nome esiste solo nella tua rete di casa.',
  'problem.domain.private.why': 'Tesla guarda da internet.',
  'problem.domain.private.remedy': 'Inserisci un dominio raggiungibile da internet.',
  'problem.domain.contains-tesla.what': 'Questo dominio ha “tesla” nel nome.',
  'problem.domain.contains-tesla.why': 'Il sito per sviluppatori di Tesla rifiuta ogni dominio che contiene il suo nome.',
  'problem.domain.contains-tesla.remedy': 'Usa un altro nome, per esempio un sottodominio come cars.example.com.',
  'problem.domain.public-suffix.what': 'Sotto questo nome altre persone hanno i loro domini.',
  'problem.domain.public-suffix.why': 'Puoi usare solo un nome tuo al di sotto di questo.',
  'problem.domain.public-suffix.remedy': 'Inserisci il tuo nome per intero, per esempio mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Questo non è un dominio.',
  'problem.domain.not-a-domain.why': 'Un dominio ha lettere, cifre, trattini e almeno un punto.',
  'problem.domain.not-a-domain.remedy': 'Inserisci un dominio come cars.example.com.',
  'problem.pair.client-id-missing.what': 'Manca il client ID.',
  'problem.pair.client-id-missing.why': 'Servono entrambi i valori.',
  'problem.pair.client-id-missing.remedy': 'Copia il client ID dalla tua app sul sito per sviluppatori di Tesla.',
  'problem.pair.client-secret-missing.what': 'Manca il client secret.',
  'problem.pair.client-secret-missing.why': 'Servono entrambi i valori.',
  'problem.pair.client-secret-missing.remedy': 'Copia il client secret dalla tua app sul sito per sviluppatori di Tesla.',
  'problem.pair.client-id-malformed.what': 'Questo non è un client ID.',
  'problem.pair.client-id-malformed.why': 'Sembra che sia stato copiato qualcos’altro.',
  'problem.pair.client-id-malformed.remedy':
    'Copia il client ID dalla tua app sul sito per sviluppatori di Tesla; è simile a 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Questo non è un client secret.',
  'problem.pair.client-secret-malformed.why': 'Sembra che sia stato copiato qualcos’altro.',
  'problem.pair.client-secret-malformed.remedy':
    'Copia il client secret dalla tua app sul sito per sviluppatori di Tesla; inizia con ta-secret.',
  'problem.credentials.china.what': 'L’app è stata creata per la Cina.',
  'problem.credentials.china.why':
    'I suoi account si trovano in una regione separata. L’integrazione di Home Assistant accede solo ai server di Tesla fuori dalla Cina.',
  'problem.credentials.china.remedy':
    'La chiave si può registrare in Cina, ma Home Assistant stesso non può accedere lì. Un account fuori dalla Cina ha bisogno di un’app creata su developer.tesla.com.',
  'problem.credentials.other-app.what':
    'L’integrazione Tesla Fleet usa un’app presso Tesla (“{name}”) diversa da quella scelta qui.',
  'problem.credentials.other-app.why':
    'In passato è stato fatto l’accesso con quell’app. Registrazione e approvazioni valgono per una sola app.',
  'problem.credentials.other-app.remedy':
    'Continua con l’app in uso. Per passare all’altra app, rimuovi l’integrazione Tesla Fleet in Impostazioni > Dispositivi e servizi; poi l’accesso ricomincia qui da capo.',
  'problem.registration.other-key.what': 'Per il tuo dominio Tesla ha registrato un’altra chiave pubblica.',
  'problem.registration.other-key.why': 'In passato è stata registrata una chiave più vecchia.',
  'problem.registration.other-key.remedy':
    'Apri il passaggio Registrazione presso Tesla e premi “Registra in …”; Tesla prende allora la chiave che si trova ora sul tuo dominio.',
  'problem.sign-in.denied.what': 'Sulla pagina di Tesla l’accesso non è stato consentito.',
  'problem.sign-in.denied.why': 'È stato premuto Annulla, oppure la pagina è stata chiusa con un no.',
  'problem.sign-in.denied.remedy':
    'Nel passaggio Accesso premi “Avvia l’accesso” (o “Ricarica l’integrazione”), e consenti l’accesso sulla pagina di Tesla.',
  'problem.sign-in.other-account.what': 'Hai fatto l’accesso con un account Tesla diverso da prima.',
  'problem.sign-in.other-account.why': 'L’integrazione appartiene all’account con cui è stata configurata.',
  'problem.sign-in.other-account.remedy':
    'Nel browser esci da tesla.com. Poi premi “Ricarica l’integrazione” nel passaggio Accesso, e accedi con l’account di prima. Un secondo account si aggiunge lì con “Aggiungi un altro account Tesla”.',
  'problem.sign-in.already-configured.what': 'Questo account Tesla è già configurato.',
  'problem.sign-in.already-configured.why': 'C’è una sola voce per ogni account.',
  'problem.sign-in.already-configured.remedy':
    'Non devi fare nulla: il passaggio Accesso mostra la situazione. Un altro account si aggiunge lì con “Aggiungi un altro account Tesla”.',
  'problem.sign-in.tesla-refused.what': 'Dopo l’accesso Tesla non ha dato un token a Home Assistant.',
  'problem.sign-in.tesla-refused.why':
    'Le cause possono essere diverse: client ID o client secret in Home Assistant sono sbagliati; all’app manca il grant type Authorization Code; oppure è stata creata solo per prodotti energetici, e vengono richiesti veicoli.',
  'problem.sign-in.tesla-refused.remedy':
    'Apri il passaggio App presso Tesla: dice se Tesla accetta client ID e client secret; se non li accetta, incollali lì di nuovo. Se li accetta, apri la tua app su developer.tesla.com/dashboard: in OAuth Grant Type(s) devono esserci Authorization Code e Machine-to-Machine, e gli scope devono essere quelli di quel passaggio. Poi ricomincia nel passaggio Accesso.',
  'problem.sign-in.tesla-slow.what': 'Tesla non ha risposto in tempo a Home Assistant.',
  'problem.sign-in.tesla-slow.why': 'I server di Tesla sono lenti o non è stato possibile raggiungerli.',
  'problem.sign-in.tesla-slow.remedy':
    'Aspetta qualche minuto, poi prosegui nel passaggio Accesso (“Riprova” o “Avvia l’accesso”).',
  'problem.sign-in.credential-gone.what': 'Home Assistant non ha credenziali dell’applicazione per Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Sono state rimosse.',
  'problem.sign-in.credential-gone.remedy':
    'Apri la tua app sul sito per sviluppatori di Tesla, copia client ID e client secret, e incolla entrambi nel passaggio App presso Tesla. Non bisogna creare nulla di nuovo.',
  'problem.sign-in.no-url.what': 'Home Assistant non conosce il proprio indirizzo.',
  'problem.sign-in.no-url.why': 'Senza di esso l’accesso non può tornare qui.',
  'problem.sign-in.no-url.remedy': 'Imposta gli indirizzi in Impostazioni > Sistema > Rete.',
  'problem.sign-in.aborted.what': 'Home Assistant ha interrotto l’accesso: {reason}',
  'problem.sign-in.aborted.why': 'Qui non c’è ancora una spiegazione per questo.',
  'problem.sign-in.aborted.remedy':
    'Premi “Avvia l’accesso” nel passaggio Accesso. I dettagli sono in Impostazioni > Sistema > Registri.',
  'problem.sign-in.gone.what': 'L’accesso è stato interrotto.',
  'problem.sign-in.gone.why':
    'Molto probabilmente nel frattempo Home Assistant è stato riavviato; in quel caso dimentica un accesso in corso.',
  'problem.sign-in.gone.remedy': 'Premi “Avvia l’accesso” nel passaggio Accesso. Non si è perso nient’altro.',
  'problem.sign-in.dialog-open.what':
    'Nella finestra di Home Assistant per Tesla Fleet qualcuno ha effettuato l’accesso e forse non ha finito.',
  'problem.sign-in.dialog-open.why':
    'Finché quella finestra è aperta, Home Assistant rifiuta un secondo accesso con lo stesso account, e lo dice solo dopo che sei stato da Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Se ci stai lavorando proprio ora, finisci lì. Altrimenti premi “Chiudi quella finestra” nel passaggio Accesso: poi accedi da qui.',
  'problem.sign-in.dialog-unseen.what':
    'Home Assistant ha terminato l’accesso, perché un’altra finestra per Tesla Fleet è aperta.',
  'problem.sign-in.dialog-unseen.why':
    'È stata iniziata dove questa applicazione non poteva vederla. In Home Assistant resta aperta anche se la sua scheda nel browser è stata chiusa, e il prossimo accesso finirebbe allo stesso modo.',
  'problem.sign-in.dialog-unseen.remedy':
    'Se hai quella finestra davanti, chiudila e premi “L’ho chiusa” nel passaggio Accesso. Altrimenti premi lì “Riavvia Home Assistant”: così si chiude.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant non accetta il dominio.',
  'problem.sign-in.invalid-domain.why': 'Vuole il solo nome, che finisca con lettere.',
  'problem.sign-in.invalid-domain.remedy':
    'Nel passaggio Chiave pubblica su internet premi “Cambia il dominio” e inseriscine un altro.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla ha registrato una chiave diversa da quella in Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'Sul tuo dominio si trova una chiave pubblica diversa da quella di tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Apri il passaggio Chiave pubblica su internet e sistema ciò che indica. Poi premi “Riprova” nel passaggio Accesso.',
  'problem.sign-in.registration-rejected.what': 'Tesla ha respinto la registrazione fatta da Home Assistant: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Alla fine dell’accesso Home Assistant esegue da solo la registrazione e mostra soltanto che non è riuscita.',
  'problem.sign-in.registration-rejected.remedy':
    'Apri i passaggi Chiave pubblica su internet e Registrazione presso Tesla, e sistema ciò che indicano. Poi premi “Riprova” nel passaggio Accesso.',
  'problem.sign-in.registered-everywhere.what': 'Tesla rifiuta di registrare la tua app una seconda volta.',
  'problem.sign-in.registered-everywhere.why':
    'La tua chiave è già registrata in ogni regione, ma Home Assistant insiste a registrarla ancora una volta, e Tesla dice di no. Home Assistant non offre un modo per evitarlo.',
  'problem.sign-in.registered-everywhere.remedy':
    'Scegli un altro sottodominio nel passaggio Chiave pubblica su internet e ricomincia l’accesso: per un nuovo dominio Tesla accetta di nuovo una registrazione.',
  'problem.sign-in.form.what': 'Home Assistant mostra un errore: {error}',
  'problem.sign-in.form.why': 'Qui non c’è ancora una spiegazione per questo errore.',
  'problem.sign-in.form.remedy': 'Premi “Riprova” nel passaggio Accesso. I dettagli sono in Impostazioni > Sistema > Registri.',
  'problem.sign-in.unknown-step.what': 'Home Assistant chiede qualcosa di nuovo ({step}).',
  'problem.sign-in.unknown-step.why': 'Questa versione di Home Assistant ha un passaggio che questa applicazione non conosce.',
  'problem.sign-in.unknown-step.remedy':
    'Apri “Tesla Fleet in Dispositivi e servizi”, rispondi lì, e cerca un aggiornamento di questa applicazione in Impostazioni > Applicazioni.',
  'problem.entry.precondition.what': 'Home Assistant dice: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Le cause possono essere diverse: l’app non è registrata nella regione dell’account; la chiave pubblica non si trova sul tuo dominio; client ID o client secret sono quelli di un’altra app; oppure l’Allowed Origin non corrisponde.',
  'problem.entry.precondition.remedy':
    'Premi “Qualcosa non va”: i passaggi Registrazione presso Tesla, Chiave pubblica su internet e App presso Tesla dicono allora di quale causa si tratta e cosa premere. Quando è sistemato, l’integrazione viene ricaricata.',
  'problem.entry.out-of-region.what': 'Home Assistant dice: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'L’account si trova in una regione diversa da quella che dice il suo token, oppure l’app non è registrata nella regione dell’account.',
  'problem.entry.out-of-region.remedy':
    'Lavora nel passaggio Registrazione presso Tesla finché ogni regione è a posto, poi premi “Ricarica l’integrazione” nel passaggio Accesso. Se resta così, accedi lì di nuovo: Tesla dà allora un nuovo token, che indica la regione giusta.',
  'problem.entry.token-refused.what': 'Tesla non accetta più l’accesso.',
  'problem.entry.token-refused.why': 'Il token è scaduto o è stato revocato, per esempio dopo un cambio della password.',
  'problem.entry.token-refused.remedy':
    'Apri il passaggio Accesso, premi “Accedi di nuovo” se compare, e segui il link “Accedi a Tesla”.',
  'problem.entry.forbidden.what': 'Tesla rifiuta Home Assistant (stato 403), e Home Assistant non dice perché.',
  'problem.entry.forbidden.why':
    'Home Assistant parla di scope a ogni rifiuto di questo tipo. Può anche essere il limite di fatturazione della tua app, o un account che non si può usare così.',
  'problem.entry.forbidden.remedy':
    'Questa applicazione chiede il motivo a Tesla appena la registrazione risulta in ordine; il passaggio Accesso lo mostra allora. Per far chiedere di nuovo, premi “Qualcosa non va”.',
  'problem.entry.forbidden-passed.what': 'Tesla ha rifiutato Home Assistant (stato 403) e ora accetta la stessa richiesta.',
  'problem.entry.forbidden-passed.why': 'A volte Tesla rifiuta senza una causa visibile.',
  'problem.entry.forbidden-passed.remedy':
    'Non devi fare nulla: l’integrazione viene ricaricata. Se viene rifiutata di nuovo, premi più tardi “Ricarica l’integrazione” nel passaggio Accesso.',
  'problem.entry.renewal-refused.what': 'Tesla ha rifiutato di rinnovare l’accesso.',
  'problem.entry.renewal-refused.why':
    'Può essere un errore passeggero dei server di Tesla, oppure l’accesso è stato revocato. Home Assistant non può distinguerli e in entrambi i casi chiede un nuovo accesso.',
  'problem.entry.renewal-refused.remedy':
    'Questa applicazione ricarica l’integrazione da sola: dopo 1, 10 e 60 minuti. Se non basta, o se non vuoi aspettare, apri il passaggio Accesso, premi “Accedi di nuovo” se compare, e segui il link “Accedi a Tesla”.',
  'problem.entry.credential-gone.what': 'Le credenziali dell’applicazione dell’integrazione sono sparite.',
  'problem.entry.credential-gone.why': 'Sono state rimosse da Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Incolla client ID e client secret nel passaggio App presso Tesla; poi segui il link “Accedi a Tesla” nel passaggio Accesso, se compare.',
  'problem.entry.rate-limited.what': 'Tesla chiede una pausa a Home Assistant.',
  'problem.entry.rate-limited.why': 'Sono state fatte troppe richieste in poco tempo.',
  'problem.entry.rate-limited.remedy': 'Non devi fare nulla: Home Assistant riprova da solo.',
  'problem.proof.no-data.what': 'Home Assistant non riceve dati da questo veicolo: {reason}',
  'problem.proof.no-data.why': 'Qui non c’è ancora una spiegazione per questo.',
  'problem.proof.no-data.remedy':
    'Home Assistant chiede di nuovo a Tesla ogni dieci minuti. I dettagli sono in Impostazioni > Sistema > Registri.',
  'problem.entry.unknown.what': 'L’integrazione non si carica ({state}): {reason}',
  'problem.entry.unknown.why': 'Qui non c’è ancora una spiegazione per questo.',
  'problem.entry.unknown.remedy':
    'Premi “Ricarica l’integrazione” nel passaggio Accesso. I dettagli sono in Impostazioni > Sistema > Registri.',

  // repairs
  'repair.key-pair': 'Creare una coppia di chiavi dove non c’è, e conservare una copia di quella presente',
  'repair.key-file': 'Rimettere a posto il file della chiave quando è perso, danneggiato o sostituito',
  'repair.key-host':
    'Installare il key host dopo il tuo consenso (Home Assistant si riavvia), e tenerlo aggiornato e in funzione',
  'repair.nginx-proxy': 'Tenere aggiornati i file per il proxy NGINX, e rimuoverli se con essi non si avvia',
  'repair.registration': 'Registrare di nuovo presso Tesla quando una regione ha perso la tua chiave',
  'repair.credentials':
    'Completare una sostituzione interrotta delle credenziali dell’applicazione, e rimuovere quelle che questa applicazione ha lasciato indietro',
  'repair.sign-in': 'Preparare un accesso appena ne serve uno, e completarlo',
  'repair.reload': 'Ricaricare l’integrazione quando la causa dell’errore è risolta',
  'problem.billed-calls.what': 'Oggi questa applicazione ha già chiesto a Tesla {most} volte quali veicoli hanno la tua chiave.',
  'problem.billed-calls.why': 'Tesla può far pagare questa domanda, quindi l’applicazione non la fa più spesso.',
  'problem.billed-calls.remedy':
    'Non devi fare nulla: la domanda viene ripetuta domani. Intanto una chiave approvata funziona; lo mostra “Fai lampeggiare le luci di …” nel passaggio Verifica finale.',
  'problem.repair.undone.what':
    'Questa applicazione ha sistemato questa cosa {count} volte in un giorno, e ogni volta la modifica è stata annullata.',
  'problem.repair.undone.why':
    'La cambia qualcos’altro: un’altra applicazione, un’automazione o uno script, una cartella sincronizzata, un backup ripristinato.',
  'problem.repair.undone.remedy': 'Scopri che cos’è e fermalo. Poi premi il pulsante di questo passaggio.',
  'fact.billed-calls': 'Domande di oggi che Tesla può far pagare',
  'fact.billed-calls.of': '{count} su un massimo di {most}',
  'fact.billed-calls.note': 'Circa 0,2 centesimi di dollaro ciascuna, coperti dal credito mensile di Tesla',
  'journal.setup.repair': 'È stato modificato ciò che l’applicazione ripara da sola',
  'journal.setup.sidebar': 'Questa pagina è stata messa nella barra laterale',
  'journal.setup.no-sidebar': 'Questa pagina resta fuori dalla barra laterale',

  // start
  'start.store.newer':
    'Questa applicazione non può avviarsi: i suoi dati sono stati scritti da una versione più recente, e questa versione potrebbe danneggiarli. Non è stato cambiato nulla. Aggiorna l’applicazione, oppure ripristina un suo backup creato con questa versione.',
  'start.store.read-only':
    'Questa applicazione non può avviarsi: non può scrivere nella propria cartella dei dati. Non è stato cambiato nulla. Riavvia la macchina di Home Assistant; se non basta, controlla se il suo disco è danneggiato.',
  'start.store.disk-full':
    'Questa applicazione non può avviarsi: il disco è pieno. Libera spazio e avvia di nuovo l’applicazione.',
  'start.store.failed': 'Questa applicazione non può avviarsi. {reason}.',
  'start.options.address':
    'Questa applicazione non può avviarsi: HOME_ASSISTANT_URL non è un indirizzo come http://192.168.1.10 o http://192.168.1.10:8123.',
  'start.options.token-file':
    'Questa applicazione non può avviarsi: il file indicato da HOME_ASSISTANT_TOKEN_FILE non si può leggere.',
  'start.options.token':
    'Questa applicazione non può avviarsi: {detail} non contiene un token. Copia di nuovo il token, su una sola riga e senza spazi.',
  'start.options.hosts':
    'Questa applicazione non può avviarsi: “{detail}” in PANEL_HOSTS non è un nome come nas.local. Scrivi i nomi senza http:// e senza porta, separati da virgole.',
  'start.options.world':
    'Questa applicazione non può avviarsi: il file indicato da TESLA_FLEET_SETUP_WORLD non si può usare. {detail}',
  'start.listen.taken':
    'Questa applicazione non può avviarsi: un altro programma usa la porta {port}. Arresta quel programma, poi avvia di nuovo questa applicazione.',
  'start.listen.failed': 'Questa applicazione non può avviarsi: non può mettersi in ascolto sulla porta {port} ({reason}).',
  'start.link': 'Apri il pannello una volta con questo link, entro un’ora: {link}',
  'start.options.no-home-assistant':
    'Questa applicazione non può avviarsi: non sa come raggiungere Home Assistant. Di solito è Home Assistant stesso a dirlo alle applicazioni. Dove non ci sono applicazioni, indica HOME_ASSISTANT_URL e HOME_ASSISTANT_TOKEN nel suo ambiente.',

  // steps
  'summary.begin': 'Guarda i passaggi qui sotto, poi lascia che l’applicazione cominci.',
  'summary.check-up': 'Controllo: {well} passaggi su {all} sono a posto. Non è stato cambiato nulla.',
  'summary.paused': 'I passaggi automatici sono in pausa: l’applicazione si limita a controllare finché non li riprendi.',
  'summary.done': 'Tesla Fleet funziona.',
  'summary.done-paused':
    'Tesla Fleet funziona. I passaggi automatici sono in pausa: se si guasta, l’applicazione si limita a dirlo.',
  'summary.read-only': 'Home Assistant può leggere, ma non comandare: {names}',
  'summary.charging-only': 'Home Assistant può comandare solo la ricarica: {names}',
  'summary.no-location': 'Home Assistant non riceve la posizione: {names}',
  'summary.problem': 'C’è qualcosa da sistemare.',
  'summary.todo': 'Il prossimo passaggio tocca a te.',
  'summary.waiting': 'L’applicazione è al lavoro o in attesa. In questo momento non devi fare nulla.',
  'summary.unknown': 'In questo momento non è stato possibile verificare qualcosa. L’applicazione continua a provare.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose':
    'Questa applicazione lavora attraverso Home Assistant: deve rispondere e avere ciò che serve a Tesla Fleet.',
  'step.home-assistant.done': 'Connesso a Home Assistant {version}',
  'step.home-assistant.away': 'In questo momento Home Assistant non risponde',
  'step.home-assistant.refused': 'Home Assistant rifiuta questa applicazione',
  'step.home-assistant.recovery': 'Home Assistant è in modalità di ripristino',
  'step.home-assistant.starting': 'Home Assistant si sta avviando',
  'step.home-assistant.lacking': 'A Home Assistant manca qualcosa che serve a Tesla Fleet',
  'step.home-assistant.connection': 'la connessione a Home Assistant',
  'step.home-assistant.start': 'la fine dell’avvio di Home Assistant',
  'step.key-pair.title': 'Coppia di chiavi',
  'step.key-pair.purpose':
    'I tuoi veicoli obbediscono ai comandi firmati con la tua chiave privata; Tesla vede soltanto quella pubblica.',
  'step.key-pair.done': 'La coppia di chiavi è al suo posto e ne viene conservata una copia',
  'step.key-pair.none': 'Non c’è ancora una coppia di chiavi',
  'step.key-pair.found': 'C’è già una coppia di chiavi; verrà usata quella',
  'step.key-pair.lost': 'Il file della chiave è sparito; ne è stata conservata una copia',
  'step.key-pair.choose': 'Il file della chiave è sparito e sono state conservate più chiavi',
  'step.key-pair.replaced': 'Il file contiene una chiave diversa da quella che Tesla conosce',
  'step.key-pair.flawed': 'Il file della chiave non è del tutto come dovrebbe',
  'step.key-pair.unusable': 'Il file della chiave non si può usare',
  'step.key-pair.unreadable': 'Il file della chiave non si può leggere',
  'step.key-pair.not-seen': 'Il file della chiave non è ancora stato controllato',
  'step.hosting.title': 'Chiave pubblica su internet',
  'step.hosting.purpose': 'Tesla e i tuoi veicoli prendono la chiave pubblica da un tuo indirizzo per sapere chi sei.',
  'step.hosting.done': 'La chiave pubblica si trova su {domain}',
  'step.hosting.none': 'Tesla deve trovare la tua chiave pubblica a un tuo indirizzo',
  'step.hosting.key-first': 'Prima deve esserci una coppia di chiavi',
  'step.hosting.looking': 'Ricerca della chiave pubblica in corso',
  'step.hosting.under-way': 'La chiave pubblica sta arrivando su {domain}',
  'step.hosting.wrong': 'La chiave pubblica non si trova ancora su {domain}',
  'step.hosting.other-key': 'Lì si trova un’altra chiave pubblica',
  'step.hosting.not-seen': 'Da qui la chiave pubblica non si vede; Tesla potrebbe vederla lo stesso',
  'step.hosting.changing': 'È in corso un cambio; finché non è confermato, resta in uso {domain}',
  'step.hosting.proven': 'La chiave pubblica si trova anche su {domain}: puoi passare lì',
  'guide.hosting.method':
    'Tesla scarica la tua chiave pubblica da un dominio, una volta a ogni registrazione. Scegli come farla arrivare lì; potrai cambiare in seguito. Lì viene messa solo la chiave pubblica, che non è un segreto.',
  'guide.hosting.move':
    'Aggiungi https://{domain}/ agli indirizzi Allowed Origin della tua app sul sito per sviluppatori di Tesla, accanto a quello di {before}. Poi effettua il cambio.',
  'guide.hosting.choose':
    'Scegli un dominio che sia tuo e che duri per anni: le tue auto lo conservano. Deve essere raggiungibile da internet con HTTPS.',
  'step.credentials.title': 'App presso Tesla',
  'step.credentials.purpose': 'Tesla fa entrare solo chi ha una propria app sul sito per sviluppatori.',
  'step.credentials.done': 'Home Assistant ha il client ID e il client secret della tua app, e Tesla li accetta',
  'step.credentials.none':
    'Crea un’app sul sito per sviluppatori di Tesla, poi incolla qui il suo client ID e il suo client secret',
  'step.credentials.gone': 'Home Assistant ha perso il client ID e il client secret della tua app; incollali di nuovo qui',
  'step.credentials.domain-first': 'Prima bisogna scegliere il dominio: Tesla lo chiede',
  'step.credentials.choose': 'Home Assistant ha le credenziali di più app; scegli quella da usare',
  'step.credentials.asking': 'Richiesta a Tesla se accetta il client ID e il client secret',
  'step.credentials.refused': 'Tesla non accetta il client ID e il client secret',
  'step.credentials.not-ready': 'Tesla non fa ancora entrare l’app dappertutto',
  'step.credentials.replacing': 'Sostituzione delle credenziali in corso',
  'step.credentials.not-seen': 'Le credenziali dell’applicazione non sono ancora state controllate',
  'guide.credentials.site':
    'Apri il sito per sviluppatori di Tesla e accedi con il tuo account Tesla. Tesla richiede un indirizzo e-mail verificato e l’autenticazione a più fattori.',
  'guide.credentials.scopes':
    'Spunta esattamente gli scope qui sotto. Uno in più può impedire a Home Assistant di avviare l’integrazione.',
  'guide.credentials.again':
    'Apri la tua app sul sito per sviluppatori di Tesla e copia il suo client ID e il suo client secret. Se il client secret non viene più mostrato, creane lì uno nuovo. Incolla entrambi qui.',
  'step.registration.title': 'Registrazione presso Tesla',
  'step.registration.purpose':
    'Tesla deve conoscere la tua app e la tua chiave in ogni regione prima che qualcuno possa accedere.',
  'step.registration.done': 'Tesla ha registrato la tua chiave per {domain}',
  'step.registration.earlier': 'Prima vengono i passaggi precedenti',
  'step.registration.asking': 'Richiesta a Tesla su cosa ha registrato',
  'step.registration.hosting-first': 'Tesla scarica da sola la chiave pubblica; prima deve poterla trovare',
  'step.registration.left-to-core': 'Home Assistant registra da solo l’ultima regione durante l’accesso',
  'step.registration.open': 'La tua chiave non è ancora registrata in ogni regione',
  'step.registration.not-seen': 'Non è stato possibile chiedere a Tesla cosa ha registrato',
  'step.registration.refused': 'Tesla ha rifiutato la registrazione',
  'step.registration.tesla-needs-time': 'Tesla ha bisogno di tempo; l’applicazione riprova da sola',
  'region.na': 'Nord America e Asia-Pacifico',
  'region.eu': 'Europa, Medio Oriente e Africa',
  'region.cn': 'Cina',
  'step.sign-in.title': 'Accesso',
  'step.sign-in.purpose': 'Con il tuo account Tesla permetti a Home Assistant di vedere e comandare ciò che è tuo.',
  'step.sign-in.done': 'L’integrazione Tesla Fleet è caricata',
  'step.sign-in.ready': 'È tutto pronto per l’accesso',
  'step.sign-in.open': 'Accedi a Tesla e consenti l’accesso',
  'step.sign-in.finishing': 'Home Assistant sta completando la configurazione',
  'step.sign-in.refused': 'Home Assistant non è riuscito a completare la configurazione',
  'step.sign-in.by-hand': 'Home Assistant chiede qualcosa che questa applicazione non conosce; rispondi lì',
  'step.sign-in.again': 'Tesla ti chiede di accedere di nuovo',
  'step.sign-in.renewal': 'Tesla ha rifiutato di rinnovare l’accesso; l’integrazione viene ricaricata da sola',
  'step.sign-in.barred': 'Prima va chiusa un’altra finestra per Tesla Fleet',
  'step.sign-in.failed': 'L’integrazione Tesla Fleet non è caricata',
  'step.sign-in.retrying': 'Configurazione dell’integrazione Tesla Fleet non riuscita; Home Assistant riproverà',
  'step.sign-in.loading': 'Caricamento dell’integrazione Tesla Fleet in corso',
  'step.sign-in.scopes': 'L’integrazione è caricata, ma non può vedere né veicoli né prodotti energetici',
  'step.sign-in.disabled': 'Hai disabilitato l’integrazione Tesla Fleet; resta così finché non la abiliti',
  'step.sign-in.credentials-first': 'L’integrazione non può caricarsi senza le sue credenziali dell’applicazione',
  'step.sign-in.china': 'Home Assistant non può accedere con un’app creata per la Cina',
  'step.sign-in.earlier': 'Prima vengono i passaggi precedenti',
  'step.sign-in.not-seen': 'L’integrazione non è ancora stata controllata',
  'guide.sign-in.allow': 'Lascia tutto spuntato e consenti l’accesso.',
  'guide.sign-in.back':
    'My Home Assistant chiede poi se collegare l’account. Conferma; la pagina si chiude da sola e qui si prosegue.',
  'step.vehicles.title': 'Veicoli',
  'step.vehicles.purpose':
    'Un veicolo più recente obbedisce solo dopo che il proprietario ha approvato la tua chiave nell’app Tesla.',
  'step.vehicles.done': 'Ogni veicolo che ha bisogno della tua chiave ce l’ha',
  'step.vehicles.none': 'Nessun veicolo in questo account',
  'step.vehicles.open': 'Veicoli che non hanno ancora la tua chiave: {count}',
  'step.vehicles.asking': 'Richiesta a Tesla su quali veicoli hanno bisogno della tua chiave',
  'step.vehicles.not-seen': 'Tesla non ha detto quali veicoli hanno la tua chiave',
  'step.vehicles.earlier': 'Prima deve essere caricata l’integrazione',
  'guide.vehicles.begin':
    'Senza la tua chiave, da Home Assistant puoi vedere questi veicoli ma non comandarli. Tieni a portata di mano il telefono con l’app Tesla.',
  'guide.vehicles.phone':
    'Apri il link di ogni veicolo sul telefono che ha l’app Tesla, oppure scansiona il suo codice con la fotocamera del telefono.',
  'guide.vehicles.select': 'Se possiedi più prodotti, scegli prima il veicolo nell’app Tesla.',
  'guide.vehicles.approve': 'Approva la chiave nell’app Tesla. Questa pagina se ne accorge da sola.',
  'guide.vehicles.driver': 'Se sei un conducente e non il proprietario, siediti in auto per approvare.',
  'step.proof.title': 'Verifica finale',
  'step.proof.purpose': 'I valori in Home Assistant sono la prova che tutto funziona.',
  'step.proof.done': 'Dispositivi con valori in Home Assistant: {count}',
  'step.proof.sleeping': 'Dispositivi ancora senza valori: {count}. Un veicolo addormentato non ne ha finché non si sveglia',
  'step.proof.failing': 'Veicoli di cui Home Assistant non riceve dati: {count}',
  'step.proof.none': 'Non ci sono ancora dispositivi',
  'step.proof.earlier': 'Prima deve essere caricata l’integrazione',
  'wait.earlier-steps': 'i passaggi precedenti',
  'wait.domain': 'un dominio',
  'wait.key-pair': 'la coppia di chiavi',
  'wait.hosting': 'la chiave pubblica su internet',
  'wait.look': 'la risposta del tuo server web',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'l’accesso',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'un nuovo tentativo di Home Assistant',
  'wait.reload': 'che l’integrazione venga ricaricata',
  'wait.pairing': 'l’approvazione nell’app Tesla',
  'wait.devices': 'i dispositivi',
  'wait.sleeping': 'il risveglio o la risposta dei dispositivi',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla non conosce questo client ID e questo client secret.',
  'problem.tesla.unauthorized-client.why':
    'Uno dei due non è stato copiato per intero, appartengono ad app diverse, il client secret è stato rinnovato, oppure all’app manca il grant type Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Apri la tua app su developer.tesla.com/dashboard. In OAuth Grant Type(s) devono esserci Authorization Code e Machine-to-Machine. Copia di nuovo client ID e client secret, e incolla entrambi nel passaggio App presso Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla non ha ancora finito di preparare la tua app.',
  'problem.tesla.app-not-ready.why':
    'Spesso alcuni server di Tesla non conoscono una nuova app per un’ora, a volte per un giorno e mezzo.',
  'problem.tesla.app-not-ready.remedy':
    'Non devi fare nulla: l’applicazione chiede di nuovo da sola. Per chiedere subito, premi “Chiedi di nuovo a Tesla” nel passaggio in attesa (App presso Tesla o Registrazione presso Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla non dà questo accesso alla tua app.',
  'problem.tesla.invalid-scope.why':
    'Lo scope non era spuntato quando l’app è stata creata, per esempio perché è solo per prodotti energetici.',
  'problem.tesla.invalid-scope.remedy':
    'Apri la tua app su developer.tesla.com/dashboard e spunta gli scope elencati nel passaggio App presso Tesla. Poi premi “Chiedi di nuovo a Tesla” in quel passaggio.',
  'problem.tesla.billing-limit.what': 'Tesla ha fermato la tua app per il limite di fatturazione.',
  'problem.tesla.billing-limit.why': 'Il credito mensile è esaurito, oppure non è impostato alcun metodo di pagamento.',
  'problem.tesla.billing-limit.remedy':
    'Apri developer.tesla.com/dashboard, vai alla fatturazione del tuo account e alza il limite o aggiungi un metodo di pagamento; oppure aspetta il mese prossimo. Poi premi “Ricarica l’integrazione” nel passaggio Accesso, se compare lì.',
  'problem.tesla.missing-scopes.what': 'L’accesso consentito non basta.',
  'problem.tesla.missing-scopes.why':
    'Durante l’accesso sono state spuntate meno caselle di quelle che servono all’integrazione.',
  'problem.tesla.missing-scopes.remedy':
    'Nel passaggio Accesso premi “Richiedi di nuovo le autorizzazioni” e lascia tutto spuntato sulla pagina di Tesla. Se quel pulsante non c’è, rimuovi l’accesso della tua app nel tuo account Tesla (Security, Third-party apps): Home Assistant ti chiede allora di accedere di nuovo. Se uno scope manca nell’app stessa, spuntalo prima su developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla non permette alla tua app di usare la Fleet API.',
  'problem.tesla.no-fleet-api.why': 'Tesla lo dice di app e accessi che non sono della sua Fleet API, o che ha disattivato.',
  'problem.tesla.no-fleet-api.remedy':
    'Apri la tua app su developer.tesla.com/dashboard e controlla che sia attiva. Poi premi “Ricarica l’integrazione” nel passaggio Accesso. Se resta così, premi “Salva un rapporto” nel Diario e usalo per chiedere aiuto nella comunità di Home Assistant.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla non permette questo account nella regione interrogata.',
  'problem.tesla.not-allowed-in-region.why':
    'L’account appartiene a un’altra regione, o a un paese in cui Tesla non offre questo servizio.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Apri il tuo account Tesla e controlla che il paese sia giusto. Poi premi “Ricarica l’integrazione” nel passaggio Accesso. Se resta così, premi “Salva un rapporto” nel Diario e usalo per chiedere aiuto nella comunità di Home Assistant.',
  'problem.tesla.not-registered.what': 'La tua app non è registrata in questa regione.',
  'problem.tesla.not-registered.why': 'Tesla tiene una registrazione separata per ogni regione.',
  'problem.tesla.not-registered.remedy':
    'Apri il passaggio Registrazione presso Tesla e premi il pulsante “Registra in …” di quella regione.',
  'problem.tesla.allowed-origin.what': 'Tesla dice che il dominio non appartiene alla tua app.',
  'problem.tesla.allowed-origin.why': 'L’Allowed Origin dell’app ha un dominio principale diverso da quello scelto qui.',
  'problem.tesla.allowed-origin.remedy':
    'Apri la tua app su developer.tesla.com/dashboard, Client Details, e imposta Allowed Origin sul valore mostrato nel passaggio App presso Tesla. Oppure scegli l’altro dominio con “Cambia il dominio” nel passaggio Chiave pubblica su internet.',
  'problem.tesla.out-of-region.what': 'Tesla dice che l’account si trova in un’altra regione.',
  'problem.tesla.out-of-region.why': 'La richiesta è andata alla regione sbagliata.',
  'problem.tesla.out-of-region.remedy':
    'Premi “Chiedi di nuovo a Tesla” nel passaggio Veicoli. Se resta così, premi “Richiedi di nuovo le autorizzazioni” nel passaggio Accesso: Tesla dà allora un nuovo token, che indica la regione giusta.',
  'problem.tesla.domain-taken.what': 'Questo dominio appartiene a un’altra app presso Tesla.',
  'problem.tesla.domain-taken.why': 'Un dominio può essere registrato da una sola app. Forse in passato hai già creato un’app.',
  'problem.tesla.domain-taken.remedy':
    'Incolla client ID e client secret di quell’app più vecchia nel passaggio App presso Tesla, oppure scegli un altro dominio nel passaggio Chiave pubblica su internet.',
  'problem.tesla.key-taken.what': 'Questa chiave appartiene a un’altra app presso Tesla.',
  'problem.tesla.key-taken.why': 'Una chiave può essere registrata da una sola app. Forse in passato hai già creato un’app.',
  'problem.tesla.key-taken.remedy':
    'Incolla client ID e client secret di quell’app più vecchia nel passaggio App presso Tesla, oppure premi “Crea una nuova coppia di chiavi” nel passaggio Coppia di chiavi.',
  'problem.tesla.key-download-failed.what': 'Tesla non è riuscita a scaricare la chiave pubblica dal tuo dominio.',
  'problem.tesla.key-download-failed.why':
    'Il tuo server web non ha risposto con la chiave alla richiesta di Tesla: le cause più comuni sono un reindirizzamento, un certificato incompleto, una protezione contro i bot o una porta chiusa.',
  'problem.tesla.key-download-failed.remedy':
    'Apri il passaggio Chiave pubblica su internet, premi “Controlla di nuovo” e segui le indicazioni. Poi premi il pulsante della regione nel passaggio Registrazione presso Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla dice che il file sul tuo dominio è troppo grande.',
  'problem.tesla.key-too-large.why': 'Lì si trova un certificato o una chiave RSA al posto della chiave pubblica.',
  'problem.tesla.key-too-large.remedy':
    'Metti lì il file della chiave pubblica di questa applicazione: te lo dà “Salva il file della chiave pubblica” nel passaggio Chiave pubblica su internet.',
  'problem.tesla.invalid-domain.what': 'Tesla non accetta il dominio in questa forma.',
  'problem.tesla.invalid-domain.why': 'Vuole il solo nome, in minuscolo.',
  'problem.tesla.invalid-domain.remedy':
    'Nel passaggio Chiave pubblica su internet premi “Cambia il dominio” e inserisci il solo nome, per esempio cars.example.com.',
  'problem.tesla.unreachable.what': 'Non è stato possibile raggiungere i server di Tesla.',
  'problem.tesla.unreachable.why':
    'La connessione a internet non funziona, un filtro blocca i server di Tesla, oppure Tesla è fuori servizio.',
  'problem.tesla.unreachable.remedy':
    'Controlla la connessione a internet di Home Assistant (Impostazioni > Sistema > Rete), e se un filtro come AdGuard Home o Pi-hole blocca i nomi di tesla.com. L’applicazione riprova da sola.',
  'problem.tesla.down.what': 'I server di Tesla hanno avuto un loro errore.',
  'problem.tesla.down.why': 'Dipende da Tesla e di solito passa in pochi minuti.',
  'problem.tesla.down.remedy':
    'Non devi fare nulla: il tentativo viene ripetuto automaticamente. Se dura per ore, premi “Qualcosa non va” per far controllare ogni passaggio.',
  'problem.tesla.rate-limited.what': 'Tesla chiede una pausa di {minutes} minuti.',
  'problem.tesla.rate-limited.why': 'Sono state fatte troppe richieste in poco tempo.',
  'problem.tesla.rate-limited.remedy': 'Non devi fare nulla: si riprova alla fine della pausa.',
  'problem.tesla.unknown.what': 'Tesla ha risposto con un errore (stato {status}): {text}',
  'problem.tesla.unknown.why': 'Qui non c’è ancora una spiegazione per questo errore.',
  'problem.tesla.unknown.remedy':
    'La risposta completa è qui sotto, con il riferimento di Tesla. Premi “Qualcosa non va” per far controllare ogni passaggio; se resta così, premi “Salva un rapporto” nel Diario e usalo per chiedere aiuto nella comunità di Home Assistant.',
  'problem.tesla.rate-limited-long.what': 'Tesla chiede una pausa di circa {hours} ore.',
  'problem.tesla.rate-limited-long.why': 'Il limite di richieste per un giorno o per un mese è esaurito.',
  'problem.tesla.rate-limited-long.remedy':
    'Non devi fare nulla: si riprova alla fine della pausa. Se il problema ritorna, guarda l’utilizzo della tua app sul sito per sviluppatori di Tesla.',
  'problem.tesla.invalid-request.what': 'Tesla dice che la richiesta non è come la vuole.',
  'problem.tesla.invalid-request.why':
    'In una chiamata fatta a mano (Postman, curl) manca un campo come il dominio, il contenuto non è JSON, oppure c’è il token dell’app dove serve quello di una persona, o viceversa.',
  'problem.tesla.invalid-request.remedy':
    'Non c’è bisogno di chiamate a mano: le fa questa applicazione. Apri il passaggio Registrazione presso Tesla e premi lì “Registra in …”.',
};
