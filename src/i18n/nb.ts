import type { Words } from './text.ts';

/** Norwegian Bokmål. */
export const nb: Words = {
  // actions
  'action.setup.begin': 'Begynn',
  'action.setup.pause': 'Sett automatiske trinn på pause',
  'action.setup.resume': 'Fortsett automatiske trinn',
  'action.setup.sidebar': 'Vis i sidepanelet',
  'action.setup.no-sidebar': 'Ikke i sidepanelet',
  'action.ask-again': 'Spør Tesla igjen',
  'action.look-again': 'Se etter på nytt',
  'action.try-again': 'Prøv igjen',
  'action.key-pair.generate': 'Lag et nytt nøkkelpar',
  'action.key-pair.adopt': 'Bruk dette nøkkelparet',
  'action.key-pair.restore': 'Gjenopprett nøkkelen {fingerprint}',
  'action.key-pair.import': 'Bruk en egen nøkkel',
  'action.key-pair.tidy': 'Skriv nøkkelfilen på nytt',
  'action.key-pair.set-aside': 'Legg til side',
  'action.hosting.choose': 'Neste',
  'action.hosting.choose-other': 'Velg en annen måte',
  'action.hosting.domain': 'Bruk dette domenet',
  'action.hosting.fleetkey-create': 'Legg den offentlige nøkkelen hos FleetKey',
  'action.hosting.take': 'Bruk {domain}: Nøkkelen din er der allerede',
  'action.hosting.move': 'Flytt til {domain}',
  'action.hosting.stay': 'Behold {domain}',
  'action.hosting.change': 'Endre måten',
  'action.hosting.change-domain': 'Endre domenet',
  'action.credentials.save': 'Lagre',
  'action.credentials.replace': 'Oppgi en annen klient-ID og klienthemmelighet',
  'action.credentials.choose': 'Bruk denne appen',
  'action.credentials.choose-used': 'Fortsett med «{name}»',
  'action.credentials.finish': 'Fullfør utskiftingen',
  'action.credentials.remove': 'Fjern «{name}»',
  'action.registration.register.na': 'Registrer i Nord-Amerika og Asia-Stillehavsregionen',
  'action.registration.register.eu': 'Registrer i Europa, Midtøsten og Afrika',
  'action.registration.register.cn': 'Registrer i Kina',
  'action.sign-in.start': 'Start påloggingen',
  'action.sign-in.restart': 'Start påloggingen på nytt',
  'action.sign-in.continue': 'Fortsett',
  'action.sign-in.again': 'Logg på igjen',
  'action.sign-in.reload': 'Last inn integrasjonen på nytt',
  'action.sign-in.enable': 'Aktivér integrasjonen',
  'action.sign-in.abandon': 'Lukk den åpne påloggingen',
  'action.sign-in.close-dialog': 'Lukk den dialogboksen',
  'action.sign-in.dialog-closed': 'Jeg har lukket den',
  'action.vehicles.look': 'Spør Tesla igjen',
  'action.vehicles.pair': 'Vis parekodene',
  'action.proof.flash': 'Blink med lysene på {name}',
  'confirm.key-pair.generate':
    'Filen som finnes nå, tas vare på i arkivet til denne appen og erstattes så av et nytt nøkkelpar. Kjøretøyene må godkjenne en ny nøkkel på nytt.',
  'confirm.key-pair.renew':
    'Nøkkelen som er i bruk, tas vare på i arkivet til denne appen og erstattes så av en ny. Den må registreres hos Tesla på nytt, og hvert kjøretøy må godkjenne den på nytt.',
  'confirm.key-pair.set-aside':
    'Det som ligger der, får navnet tesla_fleet.key.aside-1 (eller neste ledige nummer) og blir i konfigurasjonsmappen. Deretter gjenopprettes den lagrede nøkkelen, eller det lages en ny hvis ingen er lagret; en ny nøkkel må kjøretøyene godkjenne på nytt.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc får den offentlige nøkkelen din og viser den under et tilfeldig valgt navn. Verken nøkkelen eller navnet kan endres eller fjernes senere. Vil du fortsette?',
  'confirm.hosting.move':
    'Nøkkelen din blir registrert for {domain} hos Tesla, og hvert kjøretøy ({vehicles}) må godkjenne den på nytt. Legg først til https://{domain}/ i Allowed Origin for appen din på Teslas utviklernettsted. La nøkkelen ligge på {before} til kjøretøyene har godkjent. Integrasjonen, entitetene og historikken beholdes.',
  'confirm.credentials.remove':
    'Applikasjonslegitimasjonen «{name}» ble ikke laget av denne appen. Vil du fjerne den fra Home Assistant?',
  'confirm.registration.unseen':
    'Herfra kan ikke den riktige nøkkelen ses på {domain}. Hvis du ser den der med telefonen, med Wi-Fi slått av, kan det hende at Tesla også ser den: Det er det Tesla selv ser, som avgjør. Ingenting går tapt hvis Tesla avviser den.',
  'confirm.sign-in.close-dialog': 'Det som ble påbegynt i den dialogboksen, gis opp. Ingenting annet går tapt.',
  'confirm.sign-in.restart':
    'Home Assistant starter på nytt: Automasjoner og alt annet står stille i et minutt eller to. Vil du fortsette?',
  'confirm.proof.flash':
    'Dette vekker kjøretøyet og blinker med lysene. Tesla regner én vekking og én kommando, omtrent 2 cent til sammen, som dekkes av den månedlige kreditten.',
  'field.private-key': 'Privat nøkkel (PEM)',
  'field.private-key.help': 'Teksten i filen, med linjene BEGIN og END. Den forlater aldri Home Assistant.',
  'field.domain': 'Domene',
  'field.domain.help': 'For eksempel cars.example.com: uten https:// og uten sti',
  'field.github-user': 'Brukernavn hos GitHub',
  'field.github-user.help': 'Nøkkelen din finnes da på USER.github.io',
  'field.method': 'Hvordan nøkkelen kommer dit',
  'field.client-id': 'Klient-ID',
  'field.client-secret': 'Klienthemmelighet',
  'field.client-secret.help': 'Begynner med ta-secret. Den sendes til Home Assistant og lagres ikke av denne appen.',
  'field.app': 'App hos Tesla',
  'link.developer-site': 'Teslas utviklernettsted',
  'link.public-key': 'Lagre filen med den offentlige nøkkelen',
  'link.public-key-archive': 'Lagre den som et nettsted til opplasting (ZIP)',
  'link.github.repository': 'Opprett repositoriet',
  'link.github.no-jekyll': 'Legg til filen .nojekyll',
  'link.github.config': 'Endre _config.yml',
  'link.github.key': 'Legg til den offentlige nøkkelen',
  'link.netlify': 'Netlifys opplastingsside',
  'link.cloudflare-pages': 'Cloudflares opplastingsside',
  'link.sign-in': 'Logg på hos Tesla',
  'link.integration': 'Tesla Fleet i Enheter og tjenester',
  'link.pairing': 'Godkjenn nøkkelen for {name}',
  'fact.plain': '{text}',
  'fact.version': 'Versjon',
  'fact.fingerprint': 'Fingeravtrykk',
  'fact.domain': 'Domene',
  'fact.key-url': 'Adressen til den offentlige nøkkelen',
  'fact.github.repository': 'Repositoriet {domain}',
  'fact.github.no-jekyll': 'Filen .nojekyll',
  'fact.github.config': 'Linje til _config.yml',
  'fact.github.key': 'Offentlig nøkkel',
  'fact.tick.done': 'Ferdig',
  'fact.tick.open': 'Ikke sett ennå',
  'fact.credential': 'Applikasjonslegitimasjon',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Registrert med nøkkelen din',
  'fact.registration.other-key': 'Registrert med en annen nøkkel',
  'fact.registration.missing': 'Ikke registrert',
  'fact.registration.not-told': 'Tesla oppgir det ikke (en app bare for energiprodukter)',
  'fact.registration.failed': 'Tesla svarte ikke som det skulle',
  'fact.registration.not-seen': 'Ikke spurt ennå',
  'fact.account': 'Tesla-konto',
  'fact.accounts': 'Tesla-kontoen {title}',
  'fact.entry.loaded': 'Lastet',
  'fact.entry.setup_retry': 'Mislykket oppsett, prøver på nytt',
  'fact.entry.setup_error': 'Kunne ikke konfigurere',
  'fact.entry.setup_in_progress': 'Initialiserer',
  'fact.entry.not_loaded': 'Ikke lastet',
  'fact.entry.disabled': 'Deaktivert',
  'fact.vehicle': 'Kjøretøy',
  'fact.vehicle.paired': 'Har nøkkelen din',
  'fact.vehicle.unpaired': 'Har ikke nøkkelen din ennå',
  'fact.vehicle.not-needed': 'Trenger ingen nøkkel',
  'fact.vehicle.not-told': 'Tesla oppga det ikke',
  'fact.vehicle.signed': '{about} · tar bare imot signerte kommandoer',
  'fact.values': '{count} av {of} entiteter har en verdi',
  'fact.no-values': 'Ingen verdier ennå',
  'journal.setup.begin': 'Appen får handle av seg selv',
  'journal.setup.pause': 'Appen ser bare etter',
  'journal.store.rebuilt':
    'Databasen til appen var skadet. Den ble tatt vare på som {file} og begynt på nytt med det som kunne leses av den; resten finnes ut av på nytt. Nøkkelfil og integrasjon er som de var',
  'journal.asked-again': 'Så etter på nytt',
  'journal.failed': '{action} mislyktes ({code})',
  'journal.key-pair.generate': 'Et nytt nøkkelpar ble laget',
  'journal.key-pair.adopt': 'Nøkkelparet som fantes, brukes, og en kopi er tatt vare på',
  'journal.key-pair.tidy': 'Nøkkelfilen ble skrevet på nytt, med den samme nøkkelen',
  'journal.key-pair.set-aside': 'Det som lå på nøkkelfilens plass, ble lagt til side',
  'journal.key-pair.restore': 'Nøkkelfilen ble gjenopprettet fra arkivet',
  'journal.key-pair.import': 'En egen nøkkel ble lagt på plass',
  'journal.hosting.choose': 'Måten for den offentlige nøkkelen ble valgt',
  'journal.hosting.domain': 'Domenet ble valgt',
  'journal.hosting.fleetkey-create': 'Den offentlige nøkkelen ble lagt hos FleetKey',
  'journal.hosting.move': 'Flyttet til det nye domenet',
  'journal.hosting.stay': 'Byttet av domene ble avbrutt',
  'journal.credentials.save': 'Klient-ID og klienthemmelighet ble lagret i Home Assistant',
  'journal.credentials.choose': 'Appen hos Tesla ble valgt',
  'journal.credentials.finish': 'Utskiftingen av legitimasjonen ble fullført',
  'journal.credentials.remove': 'Applikasjonslegitimasjon ble fjernet',
  'journal.registration.register': 'Nøkkelen ble registrert hos Tesla',
  'journal.sign-in.start': 'Påloggingen ble startet',
  'journal.sign-in.continue': 'Påloggingen fortsatte',
  'journal.sign-in.reload': 'Integrasjonen ble lastet inn på nytt',
  'journal.sign-in.enable': 'Integrasjonen ble aktivert',
  'journal.sign-in.abandon': 'En åpen pålogging ble lukket',
  'journal.sign-in.close-dialog': 'En dialogboks i Home Assistant som sto åpen, ble lukket',
  'journal.sign-in.dialog-closed': 'Den andre dialogboksen ble meldt lukket',
  'journal.sign-in.restart': 'Home Assistant ble startet på nytt for å lukke den andre dialogboksen',
  'journal.vehicles.pair': 'En paring ble påbegynt',
  'journal.proof.flash': 'Lysene blinket',

  // begin
  'begin.title': 'Din Tesla i Home Assistant',
  'begin.will': 'Hva som kommer til å skje',
  'begin.will.key': 'Denne appen lager et nøkkelpar og legger den offentlige nøkkelen der Tesla finner den.',
  'begin.will.app': 'Du oppretter en app på Teslas utviklerside. Denne siden viser hva som skal stå hvor.',
  'begin.will.sign-in':
    'Du logger inn hos Tesla og godkjenner nøkkelen med telefonen din. Resten gjøres for deg, og overvåkes fra da av.',
  'begin.hand': 'Hva du bør ha for hånden',
  'begin.hand.account': 'Tesla-kontoen din, med bekreftet e-postadresse og flerfaktorautentisering',
  'begin.hand.phone': 'Telefonen din med Tesla-appen, hvis du har et kjøretøy',
  'begin.hand.address':
    'En adresse på internett som varer: et eget domene, Home Assistant Cloud eller en gratis konto hos GitHub',
  'begin.time': 'Hvor lang tid det tar',
  'begin.time.answer':
    'Appens egen del er gjort innen et minutt. Det meste av tiden går med til Teslas skjema, med fem felt å fylle ut og seks bokser å krysse av. Noen ganger bruker Tesla halvannet døgn på å slippe inn en ny app; da venter denne siden for deg.',
  'late.tesla':
    'Dette tar lengre tid enn vanlig. Ingenting går tapt, og appen fortsetter å spørre. «Kontroller på nytt» nederst på siden spør med en gang.',
  'late.hosting':
    'Dette tar lengre tid enn vanlig. Åpne adressen til den offentlige nøkkelen på telefonen med Wi-Fi av: vises nøkkelen heller ikke der, kan Tesla ikke finne den.',
  'late.core': 'Dette tar lengre tid enn vanlig. Se etter årsaken i Home Assistant under Innstillinger > System > Logger.',
  'late.pairing':
    'Dette tar lengre tid enn vanlig. Det må være eierens telefon, og kjøretøyet må kunne nås: vekk det i Tesla-appen, og åpne så lenken igjen.',
  'late.sleeping': 'Dette tar lengre tid enn vanlig. Åpne Tesla-appen for å vekke kjøretøyet, eller kjør en kort tur.',

  // certificates
  'hosting.own-https.name': 'Denne appen selv, med HTTPS',
  'hosting.own-https.description':
    'Du har et sertifikat i mappen ssl i Home Assistant og en åpen port 443, men ingen omvendt proxy: Denne appen svarer selv, med nøkkelen og ingenting annet.',
  'hosting.own-https.guide.files':
    'Oppgi sertifikatet og nøkkelen til det med navnene de har i mappen ssl, for eksempel dem fra appene Let’s Encrypt eller DuckDNS.',
  'hosting.own-https.guide.port':
    'I konfigurasjonen til denne appen, under Nettverk, gir du port {port} et nummer, for eksempel {port}.',
  'hosting.own-https.guide.docker': 'Publiser port {port} fra containeren, og monter mappen med sertifikatene dine på /ssl.',
  'hosting.own-https.guide.router':
    'I ruteren din videresender du port 443 fra internett til den porten på denne maskinen. Tesla kommer bare på port 443.',
  'action.hosting.certificate': 'Bruk dette sertifikatet',
  'action.hosting.change-certificate': 'Endre sertifikatet',
  'journal.hosting.certificate': 'Sertifikatet ble valgt',
  'field.certificate': 'Sertifikat med kjeden',
  'field.certificate.help': 'En fil i mappen ssl – den med hele kjeden',
  'field.certificate-key': 'Privat nøkkel til sertifikatet',
  'fact.certificate.names': 'Sertifikat for',
  'fact.certificate.issuer': 'Utstedt av',
  'fact.certificate.until': 'Gyldig til',
  'problem.certificate.absent.what': 'Det finnes ingen fil {file} i mappen ssl.',
  'problem.certificate.absent.why': 'Den har et annet navn, eller ingenting har lagt den der ennå.',
  'problem.certificate.absent.remedy': 'Se med en app som File editor hva filene i ssl heter, og velg sertifikatet på nytt.',
  'problem.certificate.unreadable.what': 'Filen {file} kan ikke leses.',
  'problem.certificate.unreadable.why': 'Den er en mappe, eller denne appen får ikke åpne den.',
  'problem.certificate.unreadable.remedy': 'Velg en annen fil.',
  'problem.certificate.too-large.what': 'Filen {file} er for stor til å være et sertifikat eller en nøkkel.',
  'problem.certificate.too-large.why': 'Mest sannsynlig er det en annen type fil.',
  'problem.certificate.too-large.remedy': 'Velg en annen fil.',
  'problem.certificate.not-a-certificate.what': 'Filen {file} inneholder ikke noe sertifikat.',
  'problem.certificate.not-a-certificate.why': 'Teksten har ingen blokk BEGIN CERTIFICATE som kan leses.',
  'problem.certificate.not-a-certificate.remedy': 'Velg filen med sertifikatet og kjeden. Den heter ofte fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Filen {file} inneholder ingen privat nøkkel som kan brukes.',
  'problem.certificate.not-a-key.why': 'Teksten har ingen blokk med en privat nøkkel som kan leses.',
  'problem.certificate.not-a-key.remedy': 'Velg nøkkelen til sertifikatet. Den heter ofte privkey.pem.',
  'problem.certificate.encrypted.what': 'Den private nøkkelen i {file} ber om en passfrase.',
  'problem.certificate.encrypted.why': 'Ingen er til stede for å skrive den inn når appen starter.',
  'problem.certificate.encrypted.remedy': 'Legg en nøkkel uten passfrase der.',
  'problem.certificate.other-key.what': 'Den private nøkkelen i {file} hører ikke til sertifikatet.',
  'problem.certificate.other-key.why': 'De to filene kommer fra forskjellige sertifikater, eller de fornyes akkurat nå.',
  'problem.certificate.other-key.remedy': 'Hvis det ikke er over om noen minutter, velger du de to filene som hører sammen.',
  'problem.certificate.in-use.what': 'HTTPS-porten til denne appen er opptatt.',
  'problem.certificate.in-use.why': 'Et annet program lytter på den.',
  'problem.certificate.in-use.remedy': 'Start denne appen på nytt. Hvis feilen vedvarer, sier loggen mer.',
  'problem.certificate.other-name.what': 'Sertifikatet er ikke for {domain}.',
  'problem.certificate.other-name.why': 'Det er for: {names}.',
  'problem.certificate.other-name.remedy':
    'Skaff et sertifikat som har dette navnet, eller bruk et domene som står i sertifikatet.',
  'problem.certificate.expired.what': 'Sertifikatet utløp {date}.',
  'problem.certificate.expired.why': 'Det som skal fornye det, har ikke gjort det.',
  'problem.certificate.expired.remedy':
    'Se på loggen til det som fornyer det (for eksempel appen Let’s Encrypt, som må startes for det). Det nye tas i bruk av seg selv.',
  'problem.certificate.ends-soon.what': 'Sertifikatet utløper {date}.',
  'problem.certificate.ends-soon.why': 'Det skulle ha vært fornyet nå.',
  'problem.certificate.ends-soon.remedy':
    'Se på loggen til det som fornyer det (for eksempel appen Let’s Encrypt, som må startes for det). Det nye tas i bruk av seg selv.',
  'problem.certificate.self-signed.what': 'Sertifikatet er signert av seg selv.',
  'problem.certificate.self-signed.why': 'Tesla stoler, som alle nettlesere, bare på sertifikater fra kjente utstedere.',
  'problem.certificate.self-signed.remedy': 'Skaff et fra Let’s Encrypt. Det er gratis.',
  'problem.certificate.no-chain.what': 'Sertifikatet kommer uten kjeden sin.',
  'problem.certificate.no-chain.why': 'Nettlesere finner ofte den manglende delen av seg selv, men Tesla gjør det ikke.',
  'problem.certificate.no-chain.remedy': 'Velg filen med hele kjeden. Den heter ofte fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant sier: A condition has not been met to process the request. Appen din er ikke registrert i denne regionen.',
  'problem.entry.precondition-region.why':
    'Home Assistant spør Teslas server i regionen som kontoen hører til, og Tesla kjenner ikke domenet ditt der.',
  'problem.entry.precondition-region.remedy':
    'Åpne trinnet Registrering hos Tesla og trykk på knappen for den regionen. Integrasjonen lastes deretter igjen.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant sier: A condition has not been met to process the request. En annen nøkkel enn din er registrert i denne regionen.',
  'problem.entry.precondition-other-key.why': 'Domenet ditt ble registrert tidligere med et annet nøkkelpar.',
  'problem.entry.precondition-other-key.remedy':
    'Åpne trinnet Registrering hos Tesla og trykk på knappen for den regionen. Tesla tar da den nåværende nøkkelen.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant sier: A condition has not been met to process the request. Den offentlige nøkkelen din finnes ikke på {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla vil at nøkkelen skal bli liggende der den var ved registreringen.',
  'problem.entry.precondition-hosting.remedy': 'Åpne trinnet Offentlig nøkkel på internett. Der står det hva som er galt.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant sier: A condition has not been met to process the request. Tesla godtar ikke klient-ID-en og klienthemmeligheten.',
  'problem.entry.precondition-credentials.why':
    'Applikasjonslegitimasjonen i Home Assistant hører ikke til en app som Tesla kjenner.',
  'problem.entry.precondition-credentials.remedy':
    'Kopier klient-ID-en og klienthemmeligheten fra appen din på Teslas utviklernettsted, og lim dem inn i trinnet App hos Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant sier: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Appen din er registrert i alle regioner, nøkkelen finnes, og Tesla godtar klient-ID-en og klienthemmeligheten. Enten trenger Tesla altså noen minutter etter en registrering, eller så passer ikke Allowed Origin for appen.',
  'problem.entry.precondition-none.remedy':
    'Vent noen minutter. Home Assistant prøver igjen av seg selv. Hvis feilen vedvarer, ser du på Allowed Origin for appen din på Teslas utviklernettsted: Det må være https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla ga Home Assistant en tillatelse som den ikke kjenner: {scope}. Integrasjonen kan ikke starte med den.',
  'problem.entry.unknown-scope.why':
    'Det er krysset av for mer under tillatelsene (scopes) for appen din hos Tesla enn det Home Assistant ber om.',
  'problem.entry.unknown-scope.remedy':
    'Åpne appen din på Teslas utviklernettsted, fjern krysset ved {scope}, og lagre. Trykk deretter på «Be om tillatelsene på nytt» her.',
  'problem.sign-in.scopes-partly.what': 'Ikke alt ble tillatt ved påloggingen: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Et kryss ble fjernet på Teslas side, eller appen hos Tesla fikk denne tillatelsen senere.',
  'problem.sign-in.scopes-partly.remedy':
    'Hvis du vil ha den, kontrollerer du på Teslas utviklernettsted at appen din har den, og trykker så på «Be om tillatelsene på nytt». Ellers lar du det være som det er.',
  'remedy.sign-in.scopes-by-hand':
    'Hvis du vil ha den: åpne Tesla-kontoen din, Security, Third-party apps, og fjern tilgangen til appen din. I løpet av noen timer ber Home Assistant deg om å logge på igjen. Tillat da alt. Ellers lar du det være som det er.',
  'problem.sign-in.consent-by-hand.what': 'Herfra går det ikke å få Home Assistant til å be om tillatelsene på nytt.',
  'problem.sign-in.consent-by-hand.why':
    'Applikasjonslegitimasjonen som er i bruk, ble lagt til for hånd. Home Assistant beholder den så lenge integrasjonen bruker den.',
  'problem.sign-in.consent-by-hand.remedy':
    'Åpne Tesla-kontoen din, Security, Third-party apps, og fjern tilgangen til appen din. I løpet av noen timer ber Home Assistant deg om å logge på igjen. Tillat da alt.',
  'action.sign-in.consent': 'Be om tillatelsene på nytt',
  'journal.sign-in.consent': 'Home Assistant ble bedt om å spørre etter tillatelsene på nytt',
  'confirm.sign-in.consent':
    'Home Assistant ber deg om å logge på hos Tesla igjen. Integrasjonen virker ikke før du har gjort det. Enheter, entiteter og historikken deres beholdes.',
  'action.sign-in.take-key': 'Last inn integrasjonen på nytt med den nye nøkkelen',
  'journal.sign-in.take-key': 'Integrasjonen ble lastet inn på nytt, slik at den signerer med den nåværende nøkkelen',
  'action.sign-in.add': 'Legg til en annen Tesla-konto',
  'journal.sign-in.add': 'En pålogging med en annen Tesla-konto ble påbegynt',
  'fact.not-allowed': 'Ikke tillatt',

  // hosting
  'hosting.advice.external': 'Home Assistant nås utenfra på {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud når den på {host}.',
  'hosting.advice.certificates': 'I mappen ssl finnes: {files}.',
  'hosting.advice.app': 'Appen {name} er installert.',
  'known-host.accepted': 'Tesla godtok navn under {host} ({seen}; {source})',
  'known-host.refused': 'Tesla avviste navn under {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla godtok noen navn under {host} og avviste andre ({seen}; {source})',
  'fact.known-host': 'Sett av andre',
  'fact.domain.letters': 'Med bokstaver',
  'problem.domain.refused-host.what': 'Tesla er kjent for å avvise navn under {host} (sett {seen}).',
  'problem.domain.refused-host.why': 'Utviklernettstedet sier ingenting, eller at domenet ikke er gyldig.',
  'problem.domain.refused-host.remedy':
    'Det kan ha endret seg i mellomtiden: Prøv det der. Hvis det blir avvist, velger du et annet domene eller en annen måte her.',
  'problem.domain.passing.what': 'Navnet {domain} varer ikke.',
  'problem.domain.passing.why':
    'Tunneler uten konto får et nytt navn ved hver start. Registreringen og kjøretøyenes godkjenning går tapt sammen med det.',
  'problem.domain.passing.remedy': 'Bruk et navn som varer i mange år.',
  'hosting.copy.path': 'Sti',
  'hosting.copy.target': 'Videresend til',
  'hosting.copy.snippet': 'For {program}',
  'hosting.guide.no-redirect':
    'Tesla følger ingen videresending (redirect): Adressen selv må svare med nøkkelen, med HTTPS og uten pålogging.',
  'hosting.reverse-proxy.name': 'Omvendt proxy',
  'hosting.reverse-proxy.description':
    'En webserver eller tunnel som du har, og som kan nås fra internett med HTTPS, sender én sti videre til denne appen: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared og lignende.',
  'hosting.reverse-proxy.guide.path':
    'I den omvendte proxyen legger du til en regel for domenet ditt for stien nedenfor, og ikke for noe annet.',
  'hosting.reverse-proxy.guide.target': 'La regelen videresende til {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Hvis den omvendte proxyen ikke kjører på selve Home Assistant, slår du på port {port} i konfigurasjonen til denne appen under Nettverk, og videresender i stedet til IP-adressen til Home Assistant.',
  'hosting.reverse-proxy.guide.docker':
    'Hvis den omvendte proxyen selv kjører i en container eller på en annen maskin, videresender du i stedet til IP-adressen til denne maskinen.',
  'hosting.reverse-proxy.guide.certificate':
    'Sertifikatet må være fullstendig: Bruk hele kjeden (ofte en fil som heter fullchain.pem), ikke bare sertifikatet alene.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratis, og krever verken domene, åpen port eller tunnel: et eget nettsted hos GitHub med den offentlige nøkkelen. Tesla godtok slike nettsteder (flere rapporter, august 2026).',
  'hosting.github-pages.guide.account':
    'Du trenger en gratis konto hos GitHub. Brukernavnet blir en del av adressen, som ikke må inneholde «tesla».',
  'hosting.github-pages.guide.press':
    'Trykk på lenkene i rekkefølge. Hver av dem åpner en side hos GitHub som allerede er fylt ut. Trykk på den grønne knappen der (Create repository, Commit changes).',
  'hosting.github-pages.guide.others':
    'Det finnes allerede et nettsted på {domain}: Det blir som det er, bare disse filene legges til.',
  'hosting.github-pages.guide.jekyll':
    'Det nettstedet bygges av Jekyll, som utelater mapper som begynner med et punktum. Legg til linjen nedenfor i _config.yml. Hvis det allerede står include: der, legger du til «.well-known» i den.',
  'hosting.github-pages.guide.ticks':
    'Kom tilbake hit etter hver lenke: Det som er gjort, blir krysset av i løpet av omtrent et minutt.',
  'hosting.github-pages.guide.publishing':
    'Alt er på plass. GitHub publiserer nettstedet i løpet av noen minutter, første gang innen ti. Hvis det ikke skjer, ser du under Settings > Pages i repositoriet: Grenen (branch) må være valgt der.',
  'hosting.static-site.name': 'Netlify eller Cloudflare Pages',
  'hosting.static-site.description':
    'Gratis: Du slipper et arkiv på opplastingssiden til en tjeneste for statiske nettsteder. Dokumentasjonen til Home Assistant nevnte begge som fungerende (2025).',
  'hosting.static-site.domain.help':
    'Navnet som tjenesten ga nettstedet ditt, for eksempel my-cars.netlify.app eller my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Lagre arkivet fra denne siden. Det inneholder hele nettstedet.',
  'hosting.static-site.guide.netlify':
    'Netlify: Logg på først, ellers er nettstedet borte etter en time. Pakk ut arkivet og slipp mappen på Netlifys side.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: Velg å laste opp egne filer, gi prosjektet et navn, og slipp arkivet der.',
  'hosting.static-site.guide.name': 'Skriv så inn navnet på nettstedet her.',
  'hosting.static-site.guide.publish': 'Denne siden merker av seg selv når nøkkelen er på plass.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Én knapp: FleetKey.cc, en tjeneste som drives av noen andre, oppbevarer den offentlige nøkkelen din og viser den. Tesla godtok navnene derfra (2025-09), men en registrering for én konto mislyktes (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey drives av noen andre, ikke av Tesla eller Home Assistant. Tjenesten får den offentlige nøkkelen din, som ikke er hemmelig, og ingenting mer. Navnet den gir, kan verken endres eller fjernes, og kjøretøyene dine er avhengige av det i mange år.',
  'hosting.fleetkey.guide.wait': 'FleetKey viser som oftest en nøkkel med en gang. Se etter på nytt om et minutt.',
  'hosting.fleetkey.guide.new-key': 'En ny nøkkel trenger et nytt navn: Det navnet som finnes, beholder nøkkelen sin for godt.',
  'hosting.elsewhere.name': 'Et annet sted',
  'hosting.elsewhere.description':
    'Du legger nøkkelfilen på en webserver selv, eller noe der har den allerede. Denne appen kontrollerer at den er riktig.',
  'hosting.elsewhere.guide.save': 'Lagre filen med den offentlige nøkkelen fra denne siden.',
  'hosting.elsewhere.guide.put': 'Legg den på webserveren din slik at den finnes på {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Noen webservere skjuler mapper som begynner med et punktum. På GitHub Pages legger du også til en tom fil som heter .nojekyll, ved siden av mappen .well-known.',
  'problem.hosting.service.unreachable.what': '{service} kunne ikke nås.',
  'problem.hosting.service.unreachable.why':
    'Internettforbindelsen er nede, et filter blokkerer tjenesten, eller {service} er nede.',
  'problem.hosting.service.unreachable.remedy': 'Prøv igjen om noen minutter.',
  'problem.hosting.service.limited.what': '{service} ber om en pause.',
  'problem.hosting.service.limited.why': 'Det kom for mange forespørsler fra internettforbindelsen din i løpet av en time.',
  'problem.hosting.service.limited.remedy': 'Ingenting er tapt. Bare fortsett. Appen ser etter igjen innen en time.',
  'problem.hosting.service.refused.what': '{service} sa nei.',
  'problem.hosting.service.refused.why': 'Svaret står nedenfor.',
  'problem.hosting.service.refused.remedy': 'Prøv igjen, eller velg en annen måte for den offentlige nøkkelen.',
  'problem.hosting.service.down.what': 'Det oppsto en feil hos {service}.',
  'problem.hosting.service.down.why': 'Dette er på deres side og går som oftest over.',
  'problem.hosting.service.down.remedy': 'Prøv igjen om noen minutter, eller velg en annen måte for den offentlige nøkkelen.',
  'problem.hosting.service.unreadable.what': '{service} svarte på en måte som denne appen ikke kjenner.',
  'problem.hosting.service.unreadable.why': 'Tjenesten er endret siden denne versjonen av appen ble laget.',
  'problem.hosting.service.unreadable.remedy':
    'Se etter en oppdatering av denne appen, eller velg en annen måte for den offentlige nøkkelen.',

  // hosting-look
  'problem.hosting.dns.what': 'Navnet {domain} finnes ikke på internett.',
  'problem.hosting.dns.why': 'Ingen navneserver kjenner det: en skrivefeil, eller oppføringen ble aldri laget eller er fjernet.',
  'problem.hosting.dns.remedy':
    'Sammenlign navnet med det som står hos domeneleverandøren din. Det kan ta noen minutter før en ny oppføring blir kjent.',
  'problem.hosting.dns-empty.what': 'Navnet {domain} finnes, men peker ingen steder.',
  'problem.hosting.dns-empty.why': 'Det har verken en IPv4- eller en IPv6-adresse (ingen A- og ingen AAAA-oppføring).',
  'problem.hosting.dns-empty.remedy':
    'Hos domeneleverandøren din gir du navnet den offentlige adressen til hjemmet ditt eller til webserveren din.',
  'problem.hosting.dns-private.what': 'Navnet {domain} peker til en adresse i et hjemmenettverk.',
  'problem.hosting.dns-private.why': 'Adresser som 192.168.x.x eller 10.x.x.x finnes i alle hjem og kan bare nås innenfra.',
  'problem.hosting.dns-private.remedy':
    'Hos domeneleverandøren din (eller i det som holder navnet oppdatert, for eksempel Duck DNS) legger du inn den offentlige adressen til internettforbindelsen din.',
  'problem.hosting.dns-carrier.what':
    'Navnet {domain} peker til en adresse som internettleverandøren din deler mellom mange (CGNAT).',
  'problem.hosting.dns-carrier.why': 'Utenfra når ingen et hjem bak en slik adresse (100.64.x.x til 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Be leverandøren din om en offentlig adresse, eller velg en måte som ikke trenger noen: GitHub Pages, Home Assistant Cloud eller en tunnel som Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Navnet {domain} er bare kjent hjemme hos deg.',
  'problem.hosting.dns-home-only.why':
    'Ruteren din eller din egen navneserver kjenner det, men offentlige navneservere gjør det ikke.',
  'problem.hosting.dns-home-only.remedy': 'Lag en oppføring for navnet hos domeneleverandøren din.',
  'problem.hosting.dns-broken.what': 'Navneserverne for {domain} svarer ikke som de skal.',
  'problem.hosting.dns-broken.why': 'De er nede, eller signaturene til domenet (DNSSEC) er feil.',
  'problem.hosting.dns-broken.remedy':
    'Se etter en feil hos domeneleverandøren din. Hvis DNSSEC nylig ble slått på eller leverandøren ble byttet, kan det hende at nøklene ikke passer: Slå av DNSSEC der.',
  'problem.hosting.dns-unanswered.what': 'Det gikk ikke å finne ut om {domain} finnes: Ingen navneserver svarte.',
  'problem.hosting.dns-unanswered.why':
    'Internettforbindelsen til Home Assistant er nede, eller et filter i nettverket ditt holder tilbake slike spørsmål.',
  'problem.hosting.dns-unanswered.remedy':
    'Kontroller internettforbindelsen. Hvis adressen viser nøkkelen på en telefon med Wi-Fi slått av, kan du fortsette: Det er det Tesla selv ser, som avgjør.',
  'problem.hosting.refused.what': 'Ingen svarer på {domain}, port 443.',
  'problem.hosting.refused.why':
    'Forbindelsen blir avvist: Det kjører ingen webserver der, eller porten er ikke videresendt til den. Noen rutere avviser også forsøk på å nå deres egen adresse innenfra.',
  'problem.hosting.refused.remedy':
    'Prøv adressen på en telefon med Wi-Fi slått av. Hvis nøkkelen vises der, kan du fortsette: Det er det Tesla selv ser, som avgjør. Hvis ikke, ser du på portvideresendingen i ruteren din (443) og på webserveren din.',
  'problem.hosting.timeout.what': 'Det blir ingen forbindelse med {domain}, port 443.',
  'problem.hosting.timeout.why':
    'En brannmur stopper den, porten er ikke videresendt, adressen er gammel, eller leverandøren din blokkerer port 443. Noen rutere stopper også forsøk på å nå deres egen adresse innenfra.',
  'problem.hosting.timeout.remedy':
    'Prøv adressen på en telefon med Wi-Fi slått av. Hvis nøkkelen vises der, kan du fortsette: Det er det Tesla selv ser, som avgjør. Hvis ikke, ser du på portvideresendingen i ruteren din og om navnet peker til adressen du har nå.',
  'problem.hosting.unreachable.what': 'Det finnes ingen vei til adressen til {domain} herfra.',
  'problem.hosting.unreachable.why':
    'Nettverket sier det selv: Adressen er ikke i bruk, eller denne forbindelsen når ikke adresser av den typen (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Prøv adressen på en telefon med Wi-Fi slått av. Hvis nøkkelen vises der, kan du fortsette. Hvis ikke, sammenligner du adressen til navnet med den offentlige adressen din.',
  'problem.hosting.reset.what': 'Forbindelsen med {domain} blir brutt så snart den er opprettet.',
  'problem.hosting.reset.why': 'En brannmur, et filter eller selve ruteren avslutter den.',
  'problem.hosting.reset.remedy':
    'Prøv adressen på en telefon med Wi-Fi slått av. Se på brannmuren foran webserveren din, og på blokkering etter land.',
  'problem.hosting.network.what': 'Kontrollen av {domain} mislyktes på en måte som denne appen ikke kjenner.',
  'problem.hosting.network.why': 'Hva som skjedde, står i detaljene nedenfor.',
  'problem.hosting.network.remedy':
    'Se etter på nytt. Hvis adressen viser nøkkelen på en telefon med Wi-Fi slått av, kan du fortsette: Det er det Tesla selv ser, som avgjør.',
  'problem.hosting.tls-none.what': 'På {domain}, port 443, svarer noe som ikke bruker HTTPS.',
  'problem.hosting.tls-none.why':
    'Mest sannsynlig fører port 443 i ruteren til en vanlig HTTP-port, for eksempel den til Home Assistant (80 eller 8123).',
  'problem.hosting.tls-none.remedy':
    'Videresend port 443 til HTTPS-porten på webserveren din, eller la den bruke HTTPS på den porten.',
  'problem.hosting.tls-expired.what': 'Sertifikatet for {domain} er utløpt.',
  'problem.hosting.tls-expired.why': 'Det som skal fornye det, har ikke gjort det, eller webserveren bruker fortsatt det gamle.',
  'problem.hosting.tls-expired.remedy':
    'Forny det (for eksempel ved å starte appen Let’s Encrypt, eller i NGINX Proxy Manager under SSL Certificates), og start så webserveren på nytt.',
  'problem.hosting.tls-not-yet.what': 'Sertifikatet for {domain} er ikke gyldig ennå.',
  'problem.hosting.tls-not-yet.why':
    'Det ble laget på en maskin med en klokke som går foran, eller klokken til Home Assistant går etter.',
  'problem.hosting.tls-not-yet.remedy': 'Kontroller dato og klokkeslett på begge maskinene.',
  'problem.hosting.tls-name.what': 'Sertifikatet som vises på {domain}, er for et annet navn.',
  'problem.hosting.tls-name.why':
    'Webserveren har ikke noe sertifikat for dette navnet og viser et annet, eller navnet peker til en annen webserver (ofte ruterens egen side).',
  'problem.hosting.tls-name.remedy':
    'Skaff et sertifikat for {domain} og gi det til nettstedet med det navnet. Detaljene nedenfor viser hvilke navn det nåværende er for.',
  'problem.hosting.tls-self-signed.what': 'Sertifikatet for {domain} er signert av seg selv.',
  'problem.hosting.tls-self-signed.why':
    'Mange webservere og rutere lager et slikt av seg selv så lenge de ikke har noe annet. Tesla stoler ikke på det.',
  'problem.hosting.tls-self-signed.remedy': 'Skaff et fra Let’s Encrypt. Det er gratis.',
  'problem.hosting.tls-chain.what': 'Webserveren for {domain} utelater en del av sertifikatkjeden.',
  'problem.hosting.tls-chain.why':
    'Sertifikatet mellom ditt og den kjente utstederen mangler. Nettlesere finner det ofte av seg selv, så siden ser bra ut der, men Tesla gjør det ikke.',
  'problem.hosting.tls-chain.remedy':
    'Bruk filen med hele kjeden (heter ofte fullchain.pem) i stedet for sertifikatet alene (cert.pem).',
  'problem.hosting.tls-authority.what': 'Sertifikatet for {domain} kommer fra en utsteder som ingen kjenner.',
  'problem.hosting.tls-authority.why':
    'En utsteder som tilhører en bedrift eller et hjem, et testsertifikat (Let’s Encrypt staging), Cloudflares origin-sertifikat sett utenom Cloudflare, eller et filter som ser inn i forbindelser.',
  'problem.hosting.tls-authority.remedy': 'Skaff et sertifikat fra en offentlig utsteder som Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Webserveren for {domain} bruker bare gamle versjoner av TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 og 1.1 har vært ute av bruk siden 2020.',
  'problem.hosting.tls-old.remedy': 'Oppdater webserveren eller slå på TLS 1.2 og 1.3 i den.',
  'problem.hosting.tls-refused.what': 'Webserveren avviser navnet {domain}.',
  'problem.hosting.tls-refused.why':
    'Den har ikke noe sertifikat for det: Nettstedet med det navnet er ikke satt opp i den, eller den har ikke klart å få et sertifikat ennå (Caddy, Traefik og Cloudflare gjør det slik).',
  'problem.hosting.tls-refused.remedy':
    'Se etter dette navnet i loggen til webserveren. Sett opp nettstedet, eller vent til sertifikatet er på plass.',
  'problem.hosting.tls-client.what': 'Webserveren for {domain} ber de besøkende om et sertifikat.',
  'problem.hosting.tls-client.why': 'Den slipper bare inn kjente enheter (mTLS). Tesla har ikke noe slikt sertifikat.',
  'problem.hosting.tls-client.remedy': 'Unnta stien til nøkkelen fra den regelen, eller bruk et annet underdomene for nøkkelen.',
  'problem.hosting.tls-cut.what': 'Webserveren for {domain} avslutter forbindelsen før den er kryptert.',
  'problem.hosting.tls-cut.why':
    'En tunnel eller proxy uten noe bak seg, en brannmur som ser på navn, eller en tjeneste som ikke bruker HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Se på hva port 443 fører til, og på loggen der.',
  'problem.hosting.tls-timeout.what': 'Webserveren for {domain} tar imot forbindelsen og sier deretter ingenting.',
  'problem.hosting.tls-timeout.why': 'Den henger, den er overbelastet, eller noe som ikke bruker HTTPS, ligger bak port 443.',
  'problem.hosting.tls-timeout.remedy': 'Start webserveren på nytt, og se på hva port 443 fører til.',
  'problem.hosting.tls.what': 'Det blir ingen kryptert forbindelse med {domain}.',
  'problem.hosting.tls.why': 'Detaljene nedenfor viser hva krypteringsbiblioteket sier.',
  'problem.hosting.tls.remedy': 'Se på sertifikatet og TLS-innstillingene til webserveren din.',
  'problem.hosting.http-timeout.what': 'Webserveren for {domain} tar imot forespørselen og svarer ikke.',
  'problem.hosting.http-timeout.why':
    'Det som ligger bak den, henger: Adressen den videresender til, er feil, eller en brannmur imellom stopper forbindelsen.',
  'problem.hosting.http-timeout.remedy': 'Kontroller adressen som regelen for nøkkelen videresender til.',
  'problem.hosting.http-cut.what': 'Webserveren for {domain} avslutter forbindelsen i stedet for å svare.',
  'problem.hosting.http-cut.why': 'En regel som blokkerer (for eksempel status 444 i nginx), eller en feil i webserveren.',
  'problem.hosting.http-cut.remedy': 'Se på loggen til webserveren, og på regler som blokkerer ukjente besøkende.',
  'problem.hosting.http-broken.what': 'Det som svarer på {domain}, er ikke en webserver.',
  'problem.hosting.http-broken.why': 'Svaret følger ikke reglene for HTTP.',
  'problem.hosting.http-broken.remedy': 'Se på hva port 443 fører til.',
  'problem.hosting.redirect.what': 'Adressen fører videre til {location}.',
  'problem.hosting.redirect.why':
    'Tesla følger ingen videresending (redirect): ikke til et annet navn (med eller uten www), ikke til en pålogging og ikke til en annen sti.',
  'problem.hosting.redirect.remedy':
    'La webserveren svare på selve {domain}. Hvis den fører til et navn som er ditt, kan du også velge det navnet her.',
  'problem.hosting.not-found.what': 'Webserveren for {domain} finner ikke nøkkelen (404).',
  'problem.hosting.not-found.why':
    'Regelen for stien, eller filen, er ikke der ennå, har et annet navn, eller ligger i en mappe som webserveren skjuler fordi den begynner med et punktum.',
  'problem.hosting.not-found.remedy': 'Sammenlign stien bokstav for bokstav, og trykk så på «Se etter på nytt».',
  'problem.hosting.forbidden.what': 'Webserveren for {domain} lar ingen se nøkkelen (status {status}).',
  'problem.hosting.forbidden.why': 'Den ber om pålogging, slipper bare inn kjente adresser, eller får ikke lese filen.',
  'problem.hosting.forbidden.remedy':
    'Unnta denne ene stien fra påloggingen eller tilgangslisten. Det er ikke noe hemmelig i den.',
  'problem.hosting.bot-wall.what': 'En beskyttelse mot roboter står foran {domain}.',
  'problem.hosting.bot-wall.why':
    'Den vil se nettleseren til et menneske. Det er ikke Teslas servere, og heller ikke denne appen.',
  'problem.hosting.bot-wall.remedy':
    'Unnta stien /.well-known/ fra den. Hos Cloudflare: Security > WAF > Custom rules, handlingen Skip, for denne stien. Slå også av Bot Fight Mode og Under Attack Mode for den.',
  'problem.hosting.limited.what': 'Webserveren for {domain} sier at den er spurt for ofte (429).',
  'problem.hosting.limited.why': 'En grense for besøkende, i webserveren din eller hos den som drifter den.',
  'problem.hosting.limited.remedy':
    'Vent en time, og trykk så på «Se etter på nytt». Hvis feilen vedvarer, hever du grensen for denne stien.',
  'problem.hosting.gateway.what': 'Webserveren for {domain} når ikke det den skal videresende til (status {status}).',
  'problem.hosting.gateway.why': 'Adressen eller porten i regelen er feil, eller porten til denne appen er ikke åpen for den.',
  'problem.hosting.gateway.remedy': 'Sammenlign adressen og porten i regelen med dem som denne siden viser.',
  'problem.hosting.cloudflare.what': 'Cloudflare når ikke webserveren din (status {status}).',
  'problem.hosting.cloudflare.why':
    'Tunnelen er nede, port 443 er lukket for Cloudflare, eller sertifikatet bak passer ikke til modusen som er valgt der.',
  'problem.hosting.cloudflare.remedy':
    'Se på tilstanden til tunnelen (appen Cloudflared), eller hos Cloudflare under SSL/TLS > Overview. Tallet {status} er forklart i dokumentasjonen til Cloudflare.',
  'problem.hosting.status.what': 'Webserveren for {domain} svarer med status {status}.',
  'problem.hosting.status.why': 'Tesla godtar nøkkelen bare med status 200.',
  'problem.hosting.status.remedy': 'Se etter denne stien i loggen til webserveren.',
  'problem.hosting.home-assistant.what': 'Home Assistants egen side kommer i stedet for nøkkelen.',
  'problem.hosting.home-assistant.why': 'Domenet fører til Home Assistant, og ingenting der svarer på stien til nøkkelen.',
  'problem.hosting.home-assistant.remedy':
    'Velg måten «Home Assistant selv», eller legg til regelen for stien i den omvendte proxyen din.',
  'problem.hosting.login.what': 'En påloggingsside kommer i stedet for nøkkelen.',
  'problem.hosting.login.why': 'Noe foran webserveren spør hvem som er der: Authelia, authentik, Cloudflare Access og lignende.',
  'problem.hosting.login.remedy': 'Unnta denne ene stien fra påloggingen (bypass). Det er ikke noe hemmelig i den.',
  'problem.hosting.html.what': 'En nettside kommer i stedet for nøkkelen.',
  'problem.hosting.html.why': 'Webserveren viser en side for alle stier, eller regelen for stien til nøkkelen virker ikke.',
  'problem.hosting.html.remedy': 'La denne ene stien svare med nøkkelen. Detaljene nedenfor viser hvordan siden begynner.',
  'problem.hosting.empty.what': 'Filen på {domain} er tom.',
  'problem.hosting.empty.why': 'Den ble laget, men ikke fylt, eller webserveren har mistet det som ligger bak.',
  'problem.hosting.empty.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.body-cut.what': 'Svaret fra {domain} slutter midt i.',
  'problem.hosting.body-cut.why': 'Webserveren melder om mer enn den sender, eller mister det som ligger bak.',
  'problem.hosting.body-cut.remedy': 'Start webserveren på nytt, og trykk så på «Se etter på nytt».',
  'problem.hosting.body-slow.what': 'Svaret fra {domain} kommer for langsomt: Nøkkelen kom ikke fram i tide.',
  'problem.hosting.body-slow.why': 'Webserveren eller forbindelsen til den er overbelastet.',
  'problem.hosting.body-slow.remedy': 'Trykk på «Se etter på nytt» senere. Hvis feilen vedvarer, starter du webserveren på nytt.',
  'problem.hosting.encoded.what': 'Webserveren for {domain} komprimerer svaret selv om ingen ba om det.',
  'problem.hosting.encoded.why': 'Den sender filen komprimert til alle. De som ikke pakker den ut, ser noe uleselig.',
  'problem.hosting.encoded.remedy': 'Slå av komprimering for denne stien, eller legg filen der ukomprimert.',
  'problem.hosting.too-large.what': 'Filen på {domain} er større enn en offentlig nøkkel.',
  'problem.hosting.too-large.why': 'Den inneholder noe annet, eller mye i tillegg til nøkkelen. Tesla sier «too large» til det.',
  'problem.hosting.too-large.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg bare den filen der.',
  'problem.hosting.certificate.what': 'Et sertifikat ligger der i stedet for nøkkelen.',
  'problem.hosting.certificate.why':
    'De to er lette å forveksle: Et sertifikat hører til en webserver, den offentlige nøkkelen til kjøretøyene dine.',
  'problem.hosting.certificate.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.request.what': 'En sertifikatforespørsel (CSR) ligger der i stedet for nøkkelen.',
  'problem.hosting.request.why': 'Den lages sammen med en nøkkel med OpenSSL, og ble forvekslet med den.',
  'problem.hosting.request.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.rsa.what': 'En nøkkel av en annen type (for eksempel RSA) ligger der.',
  'problem.hosting.rsa.why': 'Kjøretøy godtar bare nøkler på den elliptiske kurven P-256.',
  'problem.hosting.rsa.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.wrong-curve.what': 'En nøkkel på en annen elliptisk kurve ligger der.',
  'problem.hosting.wrong-curve.why': 'Kjøretøy godtar bare kurven P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.openssh.what': 'En nøkkel i SSH-form ligger der.',
  'problem.hosting.openssh.why': 'Den ble laget med ssh-keygen. Tesla leser bare PEM, formen som begynner med BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.private-key.what': 'En PRIVAT NØKKEL er offentliggjort på {domain}. Alle kan lese den.',
  'problem.hosting.private-key.why':
    'Feil fil ble lagt der. Den som har lest den, kan signere kommandoer til kjøretøy som har godkjent den offentlige halvdelen.',
  'problem.hosting.private-key.remedy':
    'Fjern filen fra webserveren med en gang. Hvis det er nøkkelen som er i bruk, lager du et nytt nøkkelpar i trinnet Nøkkelpar og fjerner den gamle nøkkelen i kjøretøyene under Controls > Locks.',
  'problem.hosting.der.what': 'Nøkkelen er der, men i binær form.',
  'problem.hosting.der.why': 'Tesla leser bare PEM, teksten som begynner med BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.base64.what': 'Nøkkelen er der, men uten den første og den siste linjen.',
  'problem.hosting.base64.why': 'Linjene BEGIN PUBLIC KEY og END PUBLIC KEY hører til den.',
  'problem.hosting.base64.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der, slik den er.',
  'problem.hosting.escaped.what': 'Nøkkelen er der, men linjeskiftene er det ikke.',
  'problem.hosting.escaped.why': 'De ble gjort om til tegn som \\n da teksten ble kopiert inn i en konfigurasjon.',
  'problem.hosting.escaped.remedy':
    'Trykk på «Lagre filen med den offentlige nøkkelen» og legg filen der som en fil, ikke som tekst i en konfigurasjon.',
  'problem.hosting.torn.what': 'Nøkkelen på {domain} er skadet eller avkuttet.',
  'problem.hosting.torn.why': 'En del gikk tapt da den ble kopiert.',
  'problem.hosting.torn.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der på nytt.',
  'problem.hosting.not-pem.what': 'Noe annet enn en offentlig nøkkel ligger på {domain}.',
  'problem.hosting.not-pem.why': 'Hvordan det begynner, står i detaljene nedenfor.',
  'problem.hosting.not-pem.remedy': 'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der.',
  'problem.hosting.other-key.what': 'En annen offentlig nøkkel ligger på {domain}.',
  'problem.hosting.other-key.why': 'En eldre fil ligger der fortsatt, eller filen til noen andre.',
  'problem.hosting.other-key.remedy':
    'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der. Kjøretøy må ikke godkjenne en nøkkel som ikke er din.',
  'problem.hosting.warning.ipv6.what': 'Nøkkelen finnes ikke med IPv6, bare med IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Navnet peker også til en IPv6-adresse der webserveren ikke svarer med nøkkelen. Det er ikke kjent hvilken av de to Tesla bruker.',
  'problem.hosting.warning.ipv6.remedy':
    'La webserveren lytte på IPv6 også, eller fjern AAAA-oppføringen for navnet hos domeneleverandøren din.',
  'problem.hosting.warning.some-addresses.what': 'Nøkkelen finnes ikke på alle adressene til navnet.',
  'problem.hosting.warning.some-addresses.why':
    'Navnet peker til flere webservere, og ikke alle har nøkkelen. Kanskje en gammel adresse har blitt stående.',
  'problem.hosting.warning.some-addresses.remedy': 'Fjern adressene som ikke lenger er i bruk, hos domeneleverandøren din.',
  'problem.hosting.warning.spreading.what': 'Ikke alle navneservere kjenner navnet ennå.',
  'problem.hosting.warning.spreading.why': 'Det ble laget eller endret for kort tid siden.',
  'problem.hosting.warning.spreading.remedy': 'Hvis Tesla ikke finner det, venter du en time.',
  'problem.hosting.warning.ends-soon.what': 'Sertifikatet for {domain} utløper om mindre enn en uke.',
  'problem.hosting.warning.ends-soon.why': 'Det skulle ha vært fornyet nå.',
  'problem.hosting.warning.ends-soon.remedy':
    'Se på det som fornyer det. Tesla trenger et gyldig sertifikat ved hver registrering.',
  'problem.hosting.warning.text-around.what': 'Det er mer i filen enn nøkkelen.',
  'problem.hosting.warning.text-around.why':
    'Tekst eller et usynlig tegn står foran eller etter den. Det er ikke kjent om Tesla godtar den slik.',
  'problem.hosting.warning.text-around.remedy':
    'Trykk på «Lagre filen med den offentlige nøkkelen» og legg den filen der, slik den er.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant selv',
  'hosting.home-assistant.description':
    'Home Assistant kan nås fra internett med HTTPS, også med Home Assistant Cloud: En liten integrasjon, skrevet av denne appen, lar den svare med nøkkelen på samme adresse.',
  'hosting.home-assistant.domain.help': 'Navnet som Home Assistant nås på utenfra, uten https:// og uten port',
  'hosting.home-assistant.guide.what':
    'Denne appen skriver integrasjonen «Tesla Fleet key host» i mappen custom_components i Home Assistant, starter Home Assistant på nytt og legger den til. Den svarer med den offentlige nøkkelen og gjør ingenting annet.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant ser den nye integrasjonen etter en omstart. Konfigurasjonen kontrolleres først.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant viser nøkkelen. Det som mangler, er veien utenfra: Home Assistant må kunne nås på dette domenet, på port 443, slik nettleseren din når den når du er ute.',
  'action.hosting.key-host-write': 'Legg den til i Home Assistant',
  'action.hosting.key-host-restart': 'Start Home Assistant på nytt',
  'action.hosting.key-host-add': 'Legg til integrasjonen',
  'action.hosting.key-host-enable': 'Aktivér integrasjonen',
  'action.hosting.key-host-reload': 'Last inn nøkkelverten på nytt',
  'action.hosting.key-host-remove': 'Fjern Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'Integrasjonen «Tesla Fleet key host» skrives i konfigurasjonsmappen, og Home Assistant starter på nytt: Automasjoner og alt annet står stille i et minutt eller to. Vil du fortsette?',
  'confirm.hosting.key-host-remove':
    'Integrasjonen «Tesla Fleet key host» og filene dens fjernes, og Home Assistant svarer ikke lenger med nøkkelen. Kjøretøy som har godkjent den, beholder den, men ved hver nye registrering vil Tesla se den.',
  'journal.hosting.key-host-write': 'Nøkkelverten ble skrevet i konfigurasjonsmappen',
  'journal.hosting.key-host-restart': 'Home Assistant ble startet på nytt for nøkkelverten',
  'journal.hosting.key-host-add': 'Nøkkelverten ble lagt til i Home Assistant',
  'journal.hosting.key-host-enable': 'Nøkkelverten ble aktivert',
  'journal.hosting.key-host-reload': 'Nøkkelverten ble lastet inn på nytt',
  'journal.hosting.key-host-remove': 'Nøkkelverten ble fjernet fra Home Assistant',
  'wait.restart': 'at Home Assistant starter på nytt',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Finnes ikke',
  'fact.key-host.foreign': 'Noe annet er på plassen dens',
  'fact.key-host.written': 'Skrevet, men Home Assistant har ikke sett den ennå',
  'fact.key-host.known': 'Ikke lagt til ennå',
  'fact.key-host.loaded': 'Lastet (versjon {version})',
  'fact.key-host.not-loaded': 'Ikke lastet',
  'problem.key-host.foreign.what':
    'Mappen custom_components/tesla_fleet_key_host inneholder noe som denne appen ikke har skrevet.',
  'problem.key-host.foreign.why': 'Noen har lagt det der, eller det kommer fra en annen installasjon av denne appen.',
  'problem.key-host.foreign.remedy':
    'Den får være i fred. Se i den. Hvis ingen trenger den, sletter du mappen (for eksempel med appen File editor) og ser etter på nytt. Eller velg en annen måte.',
  'problem.folder.read-only.what': 'Det går ikke å skrive i mappen {folder}.',
  'problem.folder.read-only.why': 'Disken har en feil, eller mappen tilhører noen andre.',
  'problem.folder.read-only.remedy':
    'Start maskinen på nytt under Innstillinger > System. Hvis feilen vedvarer, velger du en annen måte i trinnet Offentlig nøkkel på internett.',
  'problem.folder.disk-full.what': 'Ingenting kunne skrives i mappen {folder}: Disken er full.',
  'problem.folder.disk-full.why': 'En fil skrives helt eller ikke i det hele tatt: Det som var der før, er fortsatt i bruk.',
  'problem.folder.disk-full.remedy':
    'Frigjør plass under Innstillinger > System > Lagring (gamle sikkerhetskopier er den vanlige årsaken), og prøv igjen.',
  'problem.folder.failed.what': 'Mappen {folder} kunne ikke endres.',
  'problem.folder.failed.why': 'Detaljene står nedenfor.',
  'problem.folder.failed.remedy': 'Prøv igjen, eller velg en annen måte i trinnet Offentlig nøkkel på internett.',
  'problem.key-host.disabled.what': 'Integrasjonen «Tesla Fleet key host» er deaktivert.',
  'problem.key-host.disabled.why': 'Noen har deaktivert den i Enheter og tjenester.',
  'problem.key-host.disabled.remedy': 'Aktivér den igjen, eller velg en annen måte for den offentlige nøkkelen.',
  'problem.key-host.not-known.what': 'Home Assistant ble startet på nytt, men kjenner ikke integrasjonen.',
  'problem.key-host.not-known.why':
    'Kanskje den kjører i sikker modus, der den utelater egendefinerte integrasjoner, eller den kunne ikke lese mappen.',
  'problem.key-host.not-known.remedy':
    'Start Home Assistant på nytt en gang til. Hvis feilen vedvarer, ser du etter tesla_fleet_key_host under Innstillinger > System > Logger, eller velger en annen måte.',
  'problem.home-assistant.configuration-invalid.what':
    'Home Assistant ble ikke startet på nytt: Det er en feil i konfigurasjonen.',
  'problem.home-assistant.configuration-invalid.why':
    'Med den feilen er det ikke sikkert at Home Assistant ville startet igjen. Det har ingenting med denne appen å gjøre. Det Home Assistant sier, står nedenfor.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Rett feilen (Innstillinger > Utviklerverktøy > YAML > Sjekk konfigurasjonen viser den også), og prøv igjen.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla kjenner ikke adressen som du skal sendes tilbake til.',
  'problem.app.redirect-uri.why':
    'I appen din hos Tesla mangler Redirect URI, har en skrivefeil, eller står i feltet for Returned URL. Det kan også være at My Home Assistant ikke er aktivert: Da ber Home Assistant om en annen adresse.',
  'problem.app.redirect-uri.remedy':
    'Åpne appen din på developer.tesla.com/dashboard, Client Details, skriv https://my.home-assistant.io/redirect/oauth i Allowed Redirect URI (ikke i Returned URL), og lagre. Hvis det allerede står der, ser du på trinnet Home Assistant her: Der står det om My Home Assistant er aktivert.',
  'problem.app.client-id-missing.what': 'Home Assistant sendte ingen klient-ID til Tesla.',
  'problem.app.client-id-missing.why': 'Applikasjonslegitimasjonen ble lagret med en klient-ID som er tom eller limt inn feil.',
  'problem.app.client-id-missing.remedy':
    'Kopier klient-ID-en og klienthemmeligheten fra appen din på developer.tesla.com/dashboard, og lim inn begge i trinnet App hos Tesla.',
  'problem.app.domain-refused.what': 'Teslas utviklernettsted godtar ikke domenet.',
  'problem.app.domain-refused.why':
    'Navnet inneholder «tesla», ligger hos en tjeneste som Tesla blokkerer, er helt nytt, eller har ikke noe sertifikat fra en offentlig utsteder. Noen ganger avviser nettstedet et domene som er i orden.',
  'problem.app.domain-refused.remedy':
    'Åpne trinnet Offentlig nøkkel på internett og velg et annet domene: et GitHub Pages-nettsted, et underdomene av et navn som har eksistert lenger, eller en adresse fra Nabu Casa. Hvis du vil beholde dette, venter du noen dager eller skriver til Tesla med støtteskjemaet på utviklernettstedet. Alt annet blir som det er.',
  'problem.app.no-policy.what': 'Tesla viser «No policy rules» eller en feil før påloggingen.',
  'problem.app.no-policy.why': 'Domenet til appen din er ikke registrert i kontoens region ennå.',
  'problem.app.no-policy.remedy':
    'Åpne trinnet Registrering hos Tesla og trykk på «Registrer i …» for regionen din, og følg så lenken i trinnet Pålogging. For en ny app kan dette ta halvannet døgn.',
  'problem.app.sign-in-page.what': 'Det er en feil på Teslas påloggingsside.',
  'problem.app.sign-in-page.why':
    'Den sier ikke mer. Som oftest er det på Teslas side og går over. Feilen vises også så lenge appen ikke er registrert i kontoens region.',
  'problem.app.sign-in-page.remedy':
    'Se på trinnet Registrering hos Tesla. Hvis det er ferdig, venter du noen minutter og følger lenken «Logg på hos Tesla» i trinnet Pålogging igjen, i et privat vindu i nettleseren.',
  'problem.virtual-key.not-registered.what': 'Tesla-appen sier at appen din ikke er registrert hos Tesla.',
  'problem.virtual-key.not-registered.why':
    'Domenet er ikke registrert i kjøretøyets region, eller lenken var for et annet domene (et gammelt) enn det registrerte.',
  'problem.virtual-key.not-registered.remedy':
    'Åpne trinnet Registrering hos Tesla og fortsett til alle regioner er ferdige. Trykk deretter på «Vis parekodene» i trinnet Kjøretøy og bruk koden derfra, ikke en som du har tatt vare på.',
  'problem.virtual-key.no-access.what': 'Tesla-appen sier at kontoen din ikke har gitt tilgang til domenet ditt.',
  'problem.virtual-key.no-access.why': 'Nøkkelen kan først godkjennes etter en pålogging med kontoen som kjøretøyet hører til.',
  'problem.virtual-key.no-access.remedy':
    'Fullfør trinnet Pålogging med kontoen til kjøretøyet, trykk så på «Vis parekodene» i trinnet Kjøretøy og skann koden på nytt.',
  'problem.virtual-key.not-paired.what': 'Kjøretøyet godtar bare signerte kommandoer og har ikke godkjent nøkkelen din.',
  'problem.virtual-key.not-paired.why': 'Hvert kjøretøy godkjenner en nøkkel for seg, i Tesla-appen.',
  'problem.virtual-key.not-paired.remedy':
    'Åpne trinnet Kjøretøy, trykk på «Vis parekodene», skann koden for dette kjøretøyet med telefonen, og godkjenn den i Tesla-appen.',
  'problem.virtual-key.other-key.what': 'Kjøretøyet kjenner ikke nøkkelen som Home Assistant signerer med.',
  'problem.virtual-key.other-key.why':
    'Enten ble nøkkelen aldri godkjent, eller så er tesla_fleet.key en annen enn den som finnes på domenet ditt og ble godkjent.',
  'problem.virtual-key.other-key.remedy':
    'Trykk på «Noe er galt» her. Hvis trinnene Nøkkelpar og Offentlig nøkkel på internett er ferdige, godkjenner du nøkkelen på nytt med kodene i trinnet Kjøretøy.',
  'problem.virtual-key.full.what': 'Kjøretøyet har ikke plass til en nøkkel til.',
  'problem.virtual-key.full.why': 'Et kjøretøy har plass til et begrenset antall nøkler: kort, telefoner og nøkler for apper.',
  'problem.virtual-key.full.remedy':
    'I kjøretøyet åpner du Controls > Locks og fjerner en nøkkel som ingen trenger. Trykk deretter på «Vis parekodene» i trinnet Kjøretøy.',
  'problem.sign-in.invalid-state.what': 'Home Assistant kjenner ikke påloggingen som kom tilbake fra Tesla.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant ble startet på nytt underveis, lenken var gammel, eller my.home-assistant.io fører til en annen Home Assistant enn denne.',
  'problem.sign-in.invalid-state.remedy':
    'Åpne my.home-assistant.io i samme nettleser og angi adressen til denne Home Assistant der. Følg deretter den nye lenken «Logg på hos Tesla» i trinnet Pålogging.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant kommer ikke videre i dialogboksen for Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Det oppsto en feil i den. Som oftest er nøkkelfilen tesla_fleet.key i konfigurasjonsmappen skadet, eller denne Home Assistant er for gammel.',
  'problem.sign-in.dialog-fails.remedy':
    'Se på trinnene Home Assistant og Nøkkelpar: De sier om det er en av disse. Ellers åpner du Innstillinger > System > Logger og limer inn her det som står der.',
  'problem.credentials.in-use.what': 'Home Assistant fjerner ikke applikasjonslegitimasjon som en integrasjon bruker.',
  'problem.credentials.in-use.why': 'Integrasjonen Tesla Fleet logger på med den.',
  'problem.credentials.in-use.remedy':
    'Du trenger ikke å fjerne den: Lim inn den nye klient-ID-en og klienthemmeligheten i trinnet App hos Tesla. De erstatter de gamle.',
  'problem.entry.semantic.what': 'Tesla sier at domenet eller nøkkelen ikke kan godtas.',
  'problem.entry.semantic.why': 'Som oftest har en app som ble laget tidligere, det samme domenet eller den samme nøkkelen.',
  'problem.entry.semantic.remedy':
    'Åpne trinnet Registrering hos Tesla. Det viser Teslas egne ord, som skiller de to: Gjelder det nøkkelen, lager du et nytt par i trinnet Nøkkelpar. Gjelder det domenet, velger du et annet i trinnet Offentlig nøkkel på internett, eller limer inn klient-ID-en og klienthemmeligheten til den eldre appen i trinnet App hos Tesla.',
  'problem.entry.locked.what': 'Tesla har låst kontoen.',
  'problem.entry.locked.why': 'Bare Tesla vet hvorfor.',
  'problem.entry.locked.remedy': 'Logg på hos tesla.com og se hva de spør etter, eller skriv til Teslas kundestøtte.',
  'problem.entry.privacy.what': 'Tesla gir ikke ut disse dataene på grunn av personverninnstillinger.',
  'problem.entry.privacy.why': 'Datadeling er slått av i kjøretøyet eller på kontoen.',
  'problem.entry.privacy.remedy':
    'I kjøretøyet åpner du Controls > Software > Data Sharing, og i Tesla-appen innstillingene for kontoen din, og tillater det.',
  'problem.entry.vehicle-asleep.what': 'Kjøretøyet svarer ikke.',
  'problem.entry.vehicle-asleep.why': 'Det er i dvale, eller har ikke dekning.',
  'problem.entry.vehicle-asleep.remedy':
    'Du trenger ikke å gjøre noe: Home Assistant spør igjen. Hvis du vil ha det med en gang, vekker du kjøretøyet i Tesla-appen og trykker så på «Last inn integrasjonen på nytt» i trinnet Pålogging.',
  'problem.entry.mobile-access.what': 'Mobiltilgang er slått av i kjøretøyet.',
  'problem.entry.mobile-access.why': 'Uten den når ingen kjøretøyet, heller ikke Tesla-appen.',
  'problem.entry.mobile-access.remedy': 'I kjøretøyet åpner du Controls > Safety og slår på Allow Mobile Access.',
  'problem.entry.not-found.what': 'Tesla sier at det som ble etterspurt, ikke finnes.',
  'problem.entry.not-found.why': 'Et kjøretøy eller energiprodukt er solgt eller flyttet til en annen konto.',
  'problem.entry.not-found.remedy':
    'Se i Tesla-appen om det fortsatt er der. Trykk deretter på «Last inn integrasjonen på nytt» i trinnet Pålogging.',
  'problem.entry.strange-scope.what':
    'Tesla ga Home Assistant en tillatelse som den ikke kjenner. Integrasjonen kan ikke starte med den.',
  'problem.entry.strange-scope.why':
    'Det er krysset av for mer under tillatelsene (scopes) for appen din hos Tesla enn det Home Assistant ber om.',
  'problem.entry.strange-scope.remedy':
    'Åpne appen din på developer.tesla.com/dashboard, la bare de tillatelsene være krysset av som trinnet App hos Tesla viser, og lagre. Trykk deretter på «Be om tillatelsene på nytt» i trinnet Pålogging.',
  'problem.entry.vehicle-fault.what': 'Kjøretøyet selv svarte med en feil.',
  'problem.entry.vehicle-fault.why': 'Tesla sier at det kan trenge en omstart, en oppdatering eller service.',
  'problem.entry.vehicle-fault.remedy':
    'I kjøretøyet holder du inne begge rullehjulene på rattet til skjermen blir mørk. Trykk deretter på «Last inn integrasjonen på nytt» i trinnet Pålogging.',
  'problem.entry.unsupported.what': 'Teslas Fleet API støtter ikke dette kjøretøyet.',
  'problem.entry.unsupported.why':
    'Noen eldre kjøretøy (Model S og X fra før 2021) tar ikke imot signerte kommandoer, eller ikke denne kommandoen.',
  'problem.entry.unsupported.remedy': 'Det er ingenting å gjøre med det. Det som kan leses fra kjøretøyet, kommer likevel.',
  'problem.fleetkey.taken.what': 'ID-en hos FleetKey hører allerede til en nøkkel.',
  'problem.fleetkey.taken.why': 'En ID kan ikke overskrives eller fjernes der.',
  'problem.fleetkey.taken.remedy':
    'Åpne trinnet Offentlig nøkkel på internett og trykk på «Legg den offentlige nøkkelen hos FleetKey»: Den tar en ID som er ledig.',
  'problem.fleetkey.refused.what': 'FleetKey tok ikke imot den offentlige nøkkelen.',
  'problem.fleetkey.refused.why':
    'Tjenesten tar imot en nøkkel i PEM-form som slutter med linjen END PUBLIC KEY, eller den har en feil selv.',
  'problem.fleetkey.refused.remedy':
    'Åpne trinnet Offentlig nøkkel på internett og trykk på «Legg den offentlige nøkkelen hos FleetKey», som sender den i riktig form, eller velg en annen måte der.',
  'problem.hosting.github-404.what': 'GitHub Pages viser ikke nøkkelen.',
  'problem.hosting.github-404.why':
    'Uten en fil .nojekyll utelater GitHub mapper som begynner med et punktum. Repositoriet må hete nøyaktig USER.github.io. Og et nytt nettsted trenger noen minutter.',
  'problem.hosting.github-404.remedy':
    'Åpne trinnet Offentlig nøkkel på internett: De tre lenkene der oppretter repositoriet, filen .nojekyll og nøkkelen på riktig sted.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Du har denne appen for Home Assistant: To filer i mappen share lar den svare med nøkkelen. De skrives av denne appen.',
  'hosting.nginx-proxy.guide.option':
    'Under Innstillinger > Apper > NGINX Home Assistant SSL proxy > Konfigurasjon slår du på «active» under Customize og lagrer. Som YAML er det linjene nedenfor.',
  'hosting.nginx-proxy.guide.restart':
    'La den deretter starte på nytt. Hvis den ikke kommer tilbake, fjerner denne appen filene sine igjen og starter den på nytt en gang til.',
  'hosting.nginx-proxy.guide.outside':
    'Proxyen viser nøkkelen. Det som mangler, er veien utenfra: Domenet må føre til den, på port 443.',
  'hosting.copy.customize': 'Til konfigurasjonen dens',
  'wait.nginx-proxy': 'at NGINX Home Assistant SSL proxy starter på nytt',
  'action.hosting.nginx-proxy-write': 'Skriv filene',
  'action.hosting.nginx-proxy-restart': 'Start proxyen på nytt',
  'action.hosting.nginx-proxy-take-back': 'Fjern filene for NGINX-proxyen',
  'confirm.hosting.nginx-proxy-write':
    'To filer skrives i mappen share: den offentlige nøkkelen, og linjene som gjør at proxyen viser den. Ingenting annet der blir endret. Vil du fortsette?',
  'confirm.hosting.nginx-proxy-restart':
    'I noen sekunder kan Home Assistant ikke nås gjennom proxyen, heller ikke utenfra. Vil du fortsette?',
  'confirm.hosting.nginx-proxy-take-back':
    'De to filene fra denne appen fjernes fra mappen share, og proxyen starter på nytt: Den svarer ikke lenger med nøkkelen, og i noen sekunder kan Home Assistant ikke nås gjennom den. Vil du fortsette?',
  'journal.hosting.nginx-proxy-write': 'Filene for NGINX-proxyen ble skrevet',
  'journal.hosting.nginx-proxy-restart': 'NGINX-proxyen ble startet på nytt',
  'journal.hosting.nginx-proxy-take-back':
    'Filene for NGINX-proxyen ble fjernet, og den ble startet på nytt hvis den fortsatt finnes',
  'problem.nginx-proxy.duplicate.what': 'Filen {file} i mappen share bruker allerede stien til nøkkelen.',
  'problem.nginx-proxy.duplicate.why':
    'Med to regler for én sti starter ikke NGINX, og Home Assistant ville ikke lenger kunne nås utenfra.',
  'problem.nginx-proxy.duplicate.remedy':
    'Fjern den regelen eller filen (for eksempel med appen File editor), og trykk så på «Se etter på nytt».',
  'problem.nginx-proxy.does-not-start.what': 'NGINX-proxyen kom ikke tilbake etter omstarten.',
  'problem.nginx-proxy.does-not-start.why': 'Noe i konfigurasjonen hindrer den i å starte. Loggen til proxyen sier hva.',
  'problem.nginx-proxy.does-not-start.remedy': 'Denne appen fjerner filene sine igjen og starter den på nytt.',
  'problem.nginx-proxy.away.what': 'NGINX-proxyen svarer ikke i Home Assistants eget nettverk.',
  'problem.nginx-proxy.away.why': 'Den er stoppet, eller starter ikke. Slik var det før denne appen fikk den startet på nytt.',
  'problem.nginx-proxy.away.remedy':
    'Åpne Innstillinger > Apper > NGINX Home Assistant SSL proxy, start den og se på loggen. Trykk deretter på «Se etter på nytt».',
  'problem.nginx-proxy.taken-back.what': 'NGINX-proxyen startet ikke med filene fra denne appen, så de ble fjernet igjen.',
  'problem.nginx-proxy.taken-back.why': 'Mest sannsynlig har en annen av filene dine en regel for samme sti.',
  'problem.nginx-proxy.taken-back.remedy':
    'Kontroller at Home Assistant kan nås utenfra igjen. Se på loggen til proxyen før du prøver en gang til, eller velg en annen måte.',

  // notifications
  'notification.title': 'Tesla Fleet trenger deg',
  'notification.open': 'Åpne Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet virker igjen.',
  'notification.healed-step': '{title}: i orden igjen.',

  // pages
  'page.tesla.create': 'Velg der å opprette en ny applikasjon.',
  'page.tesla.details': 'Fortell hva appen er til. Navnet kan ikke brukes av noen andre: dette inneholder domenet ditt.',
  'page.tesla.client': 'Kopier begge adressene nøyaktig. Ikke forveksle redirect URI med returned URL.',
  'page.tesla.billing': 'Betalingsopplysninger kan utelates. Tesla gir hver konto en kreditt hver måned.',
  'page.tesla.finished':
    'Åpne den nye appen din der. Kopier klient-ID-en og klienthemmeligheten, og lim dem inn nedenfor. De oppbevares bare i Home Assistant.',
  'page.tesla.sign-in': 'Logg inn med kontoen som kjøretøyene eller energiproduktene dine hører til.',
  'panel.pages.short': 'Jeg kan veien: vis bare verdiene',
  'panel.pages.long': 'Vis hver side',
  'panel.pages.drawing': 'Tegning av siden «{heading}» hos {place}',
  'panel.pages.number': 'Side {number} av {count}',
  'panel.pages.empty': 'La stå tomt',
  'panel.pages.press': 'Trykk her',
  'panel.pair': 'Lim inn klient-ID og klienthemmelighet her',
  'panel.pair.help':
    'Begge på én gang eller den ene etter den andre, i hvilken som helst rekkefølge. Når begge er der, kontrolleres og lagres de med en gang.',
  'panel.pair.id-found': 'Dette er klient-ID-en. Klienthemmeligheten mangler fortsatt.',
  'panel.pair.secret-found': 'Dette er klienthemmeligheten. Klient-ID-en mangler fortsatt.',
  'panel.pair.nothing': 'Det som ble limt inn, inneholder verken en klient-ID eller en klienthemmelighet.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Trinn',
  'panel.status.done': 'Ferdig',
  'panel.status.limited': 'Virker delvis',
  'panel.status.todo': 'Venter på deg',
  'panel.status.problem': 'Problem',
  'panel.status.waiting': 'Venter',
  'panel.status.unknown': 'Ikke kjent ennå',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Foreløpig ser denne appen bare etter. Den endrer ingenting før du trykker på en knapp.',
  'panel.plan': 'Så snart den får lov, gjør den dette av seg selv:',
  'panel.wrong': 'Noe er galt',
  'panel.wrong.looking': 'Kontrollerer alt …',
  'panel.wrong.found': 'Kontrollert. Trinnet {title} har et problem.',
  'panel.wrong.next': 'Ingenting er i stykker. Det neste er trinnet {title}.',
  'panel.wrong.fine':
    'Alle kontroller er i orden. Hvis du ser en feilmelding et sted, lim den inn under «Forklar en feilmelding».',
  'panel.explain': 'Forklar en feilmelding',
  'panel.explain.label': 'Meldingen',
  'panel.explain.help':
    'Lim inn det som står på Teslas side, i Tesla-appen, i en dialogboks eller i loggen til Home Assistant. Det blir ikke lagret.',
  'panel.explain.button': 'Forklar',
  'panel.explain.several': 'Denne meldingen kan ha flere årsaker. Den mest sannsynlige kommer først:',
  'panel.repairs': 'Dette retter appen av seg selv',
  'panel.repairs.help': 'Det som er slått av, overlates til deg: Trinnet viser da knappen.',
  'panel.repairs.paused': 'Automatiske trinn er slått av, så foreløpig blir ingenting av dette gjort.',
  'panel.go-to-step': 'Gå til trinnet {title}',
  'panel.problem.why': 'Hvorfor',
  'panel.problem.remedy': 'Hva du kan gjøre',
  'panel.problem.evidence': 'Detaljer for brukerstøtte',
  'panel.copy': 'Kopier',
  'panel.copy.label': 'Kopier {label}',
  'panel.copy.done': 'Kopiert',
  'panel.copy.done.label': '{label} er kopiert',
  'panel.copy.failed': 'Merk teksten og kopier den selv',
  'panel.link.new-tab': '(åpnes i en ny fane)',
  'panel.link.qr': 'Eller skann denne koden med telefonen',
  'panel.link.qr.label': 'QR-kode: {label}',
  'panel.waiting.for': 'Venter på {what}',
  'panel.waiting.since': 'Har ventet i {time}',
  'panel.waiting.until': 'senest om {time}',
  'panel.waiting.overdue': 'bør være over når som helst',
  'panel.action.running': '{label}: arbeider …',
  'panel.action.sending': 'Arbeider …',
  'panel.action.cancel': 'Avbryt',
  'panel.action.done': '{label}: utført',
  'panel.field.choose': 'Velg',
  'panel.field.recommended': 'Anbefalt',
  'panel.error.not-offered':
    'Dette er ikke lenger tilgjengelig, fordi noe har endret seg i mellomtiden. Siden viser hvordan det er nå.',
  'panel.error.invalid': 'Noe av det som ble fylt ut, kan ikke være riktig.',
  'panel.error.failed': 'Det gikk ikke.',
  'panel.error.refused': 'Forespørselen ble avvist: {reason}',
  'panel.error.unreachable': 'Appen svarte ikke. Ingenting av det du skrev, er tapt. Prøv igjen om et øyeblikk.',
  'panel.error.answer':
    'Appen svarte på en måte som denne siden ikke forstår (HTTP {status}). Last inn siden på nytt og prøv igjen.',
  'panel.error.dismiss': 'Lukk denne meldingen',
  'panel.connection.lost': 'Forbindelsen er brutt, prøver igjen …',
  'panel.connection.stale': 'Det du ser, er slik det var på dette tidspunktet: {time}.',
  'panel.connection.back': 'Tilkoblet igjen',
  'panel.looked': 'Sist kontrollert: {time}',
  'panel.look': 'Kontroller på nytt',
  'panel.look.failed': 'Kontrollen kunne ikke startes.',
  'panel.report': 'Lagre en rapport',
  'panel.report.help': 'Til å lime inn i et forum: uten hemmeligheter, navn, adresser og kjøretøynumre.',
  'panel.journal': 'Journal',
  'panel.journal.empty': 'Ingenting er gjort ennå.',
  'panel.journal.failed': '{step}: «{label}» gikk ikke ({code})',
  'panel.journal.person': 'Av deg',
  'panel.journal.app': 'Av appen',
  'panel.refused.title': 'Ingen tilgang',
  'panel.refused.wait.title': 'Ikke klar ennå',
  'panel.refused.peer': 'Denne siden kan bare åpnes fra Home Assistant.',
  'panel.refused.no-user': 'Home Assistant oppga ikke hvem du er. Åpne denne siden fra sidepanelet i Home Assistant.',
  'panel.refused.not-administrator':
    'Bare administratorer i Home Assistant kan bruke denne appen. Spør en av dem, eller logg på som administrator.',
  'panel.refused.core-unknown':
    'Appen har ingen forbindelse med Home Assistant akkurat nå, så den kan ikke kontrollere om du er administrator. Den fortsetter å prøve, og denne siden lastes inn på nytt av seg selv. Det kan hende at Home Assistant holder på å starte.',
  'panel.refused.host':
    'Denne siden ble åpnet med et navn som den ikke kjenner. Bruk adressen som står i loggen til denne appen.',
  'panel.refused.no-session':
    'Denne siden åpnes med en lenke som virker én gang. Appen skriver lenken i loggen sin, som kommandoen «docker logs tesla-fleet-setup» viser. En lenke som er brukt, eller som er eldre enn en time, slipper ingen inn.',
  'panel.refused.link': 'Denne lenken er brukt før, eller den er for gammel. Få skrevet en ny i loggen.',
  'panel.refused.too-often': 'En ny lenke ble skrevet for et øyeblikk siden. Se i loggen.',
  'panel.session.new-link': 'Skriv en ny lenke i loggen',
  'panel.session.written': 'Nå står det en ny lenke i loggen.',
  'panel.refused.same-origin': 'Forespørselen kom ikke fra denne siden.',
  'panel.refused.json': 'Forespørselen var ikke i JSON-format.',
  'panel.refused.too-large': 'Det som ble sendt, er for stort.',
  'panel.refused.not-found': 'Det finnes ingenting på denne adressen.',

  // problems
  'problem.unknown.what': 'Dette var meldingen: {text}',
  'problem.unknown.why': 'Denne appen har ingen forklaring på den ennå.',
  'problem.unknown.remedy':
    'Trykk på «Noe er galt» for å få kontrollert alle trinn. Hvis alt er i orden, prøver du igjen. Hvis feilen vedvarer, lagrer du en rapport under Journal og spør med den i Home Assistant-fellesskapet.',
  'problem.look.late.what': 'Denne appen har ventet {seconds} sekunder på svar på det den ser etter her.',
  'problem.look.late.why': 'Disken, en delt nettverksmappe eller en tjeneste svarer ikke.',
  'problem.look.late.remedy':
    'Du trenger ikke å gjøre noe i første omgang: Appen ser etter igjen så snart det kommer et svar. Hvis det vedvarer, kontrollerer du disken og de delte nettverksmappene på enheten som Home Assistant kjører på, og starter den på nytt.',
  'problem.store.disk-full.what': 'Disken er full.',
  'problem.store.disk-full.why': 'Appen kunne ikke skrive ned det som skal tas vare på.',
  'problem.store.disk-full.remedy': 'Frigjør plass på disken (gamle sikkerhetskopier er den vanlige årsaken), og prøv så igjen.',
  'problem.store.read-only.what': 'Appen har ikke lov til å skrive i sin egen datamappe.',
  'problem.store.read-only.why': 'Som oftest har disken en feil, og systemet lar ingen skrive til den lenger.',
  'problem.store.read-only.remedy': 'Start Home Assistants maskin på nytt; hjelper ikke det, se etter om disken er skadet.',
  'problem.store.newer.what': 'Dataene til appen ble erstattet av dataene fra en nyere versjon.',
  'problem.store.newer.why': 'Denne versjonen kunne skade dem og lar dem være.',
  'problem.store.newer.remedy':
    'Oppdater appen under Innstillinger > Apper, eller gjenopprett en sikkerhetskopi av den som denne versjonen har laget.',
  'problem.store.failed.why': 'Databasen kan ikke leses eller skrives; disken har kanskje en feil. Detaljene står nedenfor.',
  'problem.store.failed.remedy':
    'Start appen på nytt under Innstillinger > Apper: En skadet database tas vare på og begynnes på nytt med det som kan leses av den.',
  'problem.store.failed.what': 'Denne appen kunne ikke notere det som ble gjort.',
  'problem.action.not-offered.what': 'Dette er ikke tilgjengelig lenger.',
  'problem.action.not-offered.why': 'Noe har endret seg siden siden ble vist.',
  'problem.action.not-offered.remedy': 'Se på trinnet igjen. Det viser hvordan det står til nå.',
  'problem.action.invalid.what': 'Noe mangler eller har feil form.',
  'problem.action.invalid.why': 'Det som ble fylt ut, kan ikke brukes slik det er.',
  'problem.action.invalid.remedy': 'Fyll ut alle felt, og prøv igjen.',
  'problem.home-assistant.away.what': 'Home Assistant svarer ikke.',
  'problem.home-assistant.away.why': 'Den starter på nytt, oppdateres eller er stoppet.',
  'problem.home-assistant.away.remedy':
    'Vent noen minutter. Appen kobler seg til av seg selv. Hvis Home Assistant fortsatt er borte, ser du under Innstillinger > System > Logger i Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant avviser tokenet til denne appen.',
  'problem.home-assistant.refused.why': 'Tokenet som denne appen ble startet med, er ikke gyldig (lenger).',
  'problem.home-assistant.refused.remedy':
    'Start denne appen på nytt under Innstillinger > Apper: Da får den et nytt token. Hvis den kjører i Docker, lager du et nytt langlivet tilgangstoken i profilen din i Home Assistant (Sikkerhet) og starter appen med det som HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'Tokenet til denne appen tilhører noen som ikke er administrator.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant lar bare administratorer endre applikasjonslegitimasjon og integrasjoner.',
  'problem.home-assistant.not-administrator.remedy':
    'Lag et langlivet tilgangstoken i profilen (Sikkerhet) til en administrator i Home Assistant, og start denne appen med det som HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant svarte ikke i tide.',
  'problem.home-assistant.slow.why': 'Den kan ha mye å gjøre, for eksempel under en oppstart eller en oppdatering.',
  'problem.home-assistant.slow.remedy': 'Vent et minutt, og prøv igjen.',
  'problem.home-assistant.gone.what': 'Det som dette gjaldt, finnes ikke i Home Assistant lenger.',
  'problem.home-assistant.gone.why': 'Det ble fjernet eller avsluttet i mellomtiden.',
  'problem.home-assistant.gone.remedy': 'Se på trinnet igjen. Det viser hvordan det står til nå.',
  'problem.home-assistant.storage.what': 'Lagringen til Home Assistant kan ikke leses.',
  'problem.home-assistant.storage.why':
    'Appen får lese konfigurasjonsmappen, men filen med konfigurasjonsoppføringene manglet eller kunne ikke åpnes.',
  'problem.home-assistant.storage.remedy':
    'Prøv igjen om et minutt. Hvis feilen vedvarer, starter du denne appen på nytt under Innstillinger > Apper.',
  'problem.home-assistant.token-expired.what': 'Home Assistants tilgang til Tesla er utløpt for øyeblikket.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant fornyer den neste gang det spør Tesla. Denne appen overlater det til Home Assistant.',
  'problem.home-assistant.token-expired.remedy': 'Vent noen minutter; appen ser etter igjen av seg selv.',
  'problem.home-assistant.unknown.what': 'Home Assistant svarte med en feil: {text}',
  'problem.home-assistant.unknown.why': 'Det finnes ingen forklaring på den her ennå.',
  'problem.home-assistant.unknown.remedy': 'Prøv igjen. Detaljene står nedenfor og under Innstillinger > System > Logger.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant kjører i gjenopprettingsmodus.',
  'problem.home-assistant.recovery-mode.why':
    'Noe i konfigurasjonen hindret den i å starte normalt. I denne modusen har den ingen applikasjonslegitimasjon, så ingenting blir endret.',
  'problem.home-assistant.recovery-mode.remedy':
    'Åpne Innstillinger > System > Logger, rett konfigurasjonen, og start Home Assistant på nytt.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} er for gammel.',
  'problem.home-assistant.too-old.why': 'Denne appen er laget for {oldest} og nyere.',
  'problem.home-assistant.too-old.remedy': 'Oppdater Home Assistant under Innstillinger > Oppdateringer.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant er ikke aktivert.',
  'problem.home-assistant.my-missing.why':
    'Tesla sender nettleseren din tilbake gjennom my.home-assistant.io. Uten integrasjonen My Home Assistant kan påloggingen ikke komme tilbake.',
  'problem.home-assistant.my-missing.remedy':
    'Legg til en linje med my: i configuration.yaml (default_config: har den allerede), og start Home Assistant på nytt.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Denne Home Assistant kjenner ikke integrasjonen Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Den tar ikke imot applikasjonslegitimasjon for tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Oppdater Home Assistant under Innstillinger > Oppdateringer.',
  'problem.home-assistant.application-credentials-missing.what': 'Applikasjonslegitimasjon er ikke aktivert i Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'Klient-ID-en og klienthemmeligheten til appen din hos Tesla oppbevares der.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Legg til en linje med application_credentials: i configuration.yaml (default_config: har den allerede), og start Home Assistant på nytt.',
  'problem.key-pair.lost.what': 'Nøkkelfilen tesla_fleet.key er borte fra konfigurasjonsmappen.',
  'problem.key-pair.lost.why':
    'Den ble fjernet eller gikk tapt. Arkivet til denne appen har en kopi med fingeravtrykket {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Gjenopprett nøkkelen.',
  'problem.key-pair.several.what': 'Nøkkelfilen er borte, og Tesla kjenner ingen av nøklene som er tatt vare på.',
  'problem.key-pair.several.why': 'Uten en registrering er det ingenting som viser hvilken av dem som er den riktige.',
  'problem.key-pair.several.remedy': 'Velg den som kjøretøyene dine kjenner, eller lag en ny.',
  'problem.key-pair.replaced.what': 'Nøkkelfilen inneholder nøkkelen {found}, men Tesla har registrert {registered}.',
  'problem.key-pair.replaced.why':
    'Filen ble byttet ut, for eksempel av en gjenopprettet sikkerhetskopi eller fordi integrasjonen ble satt opp på nytt.',
  'problem.key-pair.replaced.remedy': 'Gjenopprett den registrerte nøkkelen. Den som er der nå, tas vare på i arkivet.',
  'problem.key-pair.empty.what': 'Nøkkelfilen er tom.',
  'problem.key-pair.empty.why': 'Den ble ikke skrevet fullstendig, for eksempel fordi lagringsplassen var full.',
  'problem.key-pair.empty.remedy': 'Gjenopprett nøkkelen som er tatt vare på, hvis det finnes en, lim inn en, eller lag en ny.',
  'problem.key-pair.torn.what': 'Nøkkelfilen er skadet.',
  'problem.key-pair.torn.why': 'Begynnelsen eller slutten mangler, eller de to halvdelene hører ikke sammen.',
  'problem.key-pair.torn.remedy':
    'I trinnet Nøkkelpar gjenoppretter du nøkkelen som er tatt vare på («Gjenopprett nøkkelen …»), limer inn en («Bruk en egen nøkkel») eller trykker på «Lag et nytt nøkkelpar». Den skadede filen tas også vare på.',
  'problem.key-pair.not-a-key.what': 'Dette er ikke en privat nøkkel.',
  'problem.key-pair.not-a-key.why': 'Det står annen tekst der det skulle vært en privat nøkkel.',
  'problem.key-pair.not-a-key.remedy':
    'Gjenopprett nøkkelen som er tatt vare på, hvis det finnes en, lim inn en, eller lag en ny.',
  'problem.key-pair.encrypted.what': 'Den private nøkkelen er beskyttet med en passfrase.',
  'problem.key-pair.encrypted.why': 'Home Assistant kan ikke skrive inn en slik.',
  'problem.key-pair.encrypted.remedy': 'Lim inn nøkkelen uten passfrase, eller lag en ny.',
  'problem.key-pair.not-ec.what': 'Nøkkelen er av feil type.',
  'problem.key-pair.not-ec.why': 'Tesla godtar bare EC-nøkler på kurven P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Lim inn en nøkkel av den typen, eller lag en ny.',
  'problem.key-pair.public-only.what': 'Dette er en offentlig nøkkel.',
  'problem.key-pair.public-only.why': 'Det er den private nøkkelen som trengs her.',
  'problem.key-pair.public-only.remedy': 'Lim inn den private nøkkelen, eller lag et nytt par.',
  'problem.key-pair.not-a-file.what': 'Det som heter tesla_fleet.key, er ikke en fil.',
  'problem.key-pair.not-a-file.why':
    'Der nøkkelfilen hører hjemme, ligger en mappe med dette navnet (eller et rør, en socket eller en enhet; detaljene står nedenfor). Docker lager en slik mappe når en fil som ikke finnes, skal monteres.',
  'problem.key-pair.not-a-file.remedy':
    'Trykk på «Legg til side» i trinnet Nøkkelpar: Det blir liggende ved siden av, under et annet navn.',
  'problem.key-pair.too-large.what': 'Filen tesla_fleet.key er for stor til å være en nøkkel.',
  'problem.key-pair.too-large.why': 'En nøkkelfil har mindre enn tusen tegn; noe annet ble lagret under dette navnet.',
  'problem.key-pair.too-large.remedy':
    'Trykk på «Legg til side» i trinnet Nøkkelpar: Det blir liggende ved siden av, under et annet navn.',
  'problem.key-pair.link.what': 'Filen tesla_fleet.key er en lenke som ikke fører noe sted.',
  'problem.key-pair.link.why':
    'Appen finner ikke filen som lenken peker på. Den ligger kanskje på en disk eller en delt mappe som ikke er tilkoblet akkurat nå, eller i en mappe som bare Home Assistant ser.',
  'problem.key-pair.link.remedy':
    'Koble til disken eller den delte mappen, eller legg selve filen i stedet for lenken. Er den borte for godt, trykk på «Legg til side» i trinnet Nøkkelpar.',
  'problem.key-pair.no-access.what': 'Appen har ikke lov til å lese nøkkelfilen.',
  'problem.key-pair.no-access.why': 'Den tilhører en annen bruker på denne maskinen, eller rettighetene holder appen ute.',
  'problem.key-pair.no-access.remedy':
    'Gi tesla_fleet.key til brukeren som eier konfigurasjonsmappen. Trenger ingen den nøkkelen, trykk på «Legg til side» i trinnet Nøkkelpar.',
  'problem.key-pair.open.what': 'Alle som bruker denne maskinen, kan endre nøkkelfilen.',
  'problem.key-pair.open.why':
    'Rettighetene tillater det. En annen nøkkel i stedet ville gjøre slutt på alle kommandoer til kjøretøyene dine.',
  'problem.key-pair.open.remedy':
    'Trykk på «Skriv nøkkelfilen på nytt» i trinnet Nøkkelpar: den samme nøkkelen, bare for Home Assistant.',
  'problem.key-pair.form.what': 'Nøkkelfilen begynner ikke med nøkkelen.',
  'problem.key-pair.form.why':
    'Foran den står annen tekst, slik OpenSSL skriver den. Home Assistant leser en slik fil, men Teslas egne verktøy avviser den.',
  'problem.key-pair.form.remedy':
    'Trykk på «Skriv nøkkelfilen på nytt» i trinnet Nøkkelpar: Det er den samme nøkkelen, og filen slik den var, tas vare på.',
  'problem.key-pair.no-permissions.what': 'Alle som bruker denne maskinen, kan fortsatt endre nøkkelfilen.',
  'problem.key-pair.no-permissions.why':
    'Lageret til konfigurasjonsmappen har ingen rettigheter: Den som når mappen, kan endre filen.',
  'problem.key-pair.no-permissions.remedy': 'Ingenting å gjøre, med mindre andre bruker denne maskinen.',
  'problem.key-pair.failed.what': 'Nøkkelfilen kunne ikke leses eller skrives.',
  'problem.key-pair.failed.why': 'Disken eller den delte mappen den ligger på, svarte med en feil; detaljene står nedenfor.',
  'problem.key-pair.failed.remedy':
    'Start denne appen på nytt under Innstillinger > Apper. Hvis feilen vedvarer, ser du på tilstanden til lagringen under Innstillinger > System > Lagring.',
  'problem.key-pair.changed-meanwhile.what': 'Nøkkelfilen ble endret mens appen skulle til å skrive den.',
  'problem.key-pair.changed-meanwhile.why': 'Noe annet skrev eller fjernet filen i samme øyeblikk. Ingenting ble overskrevet.',
  'problem.key-pair.changed-meanwhile.remedy': 'Se på trinnet igjen. Det viser hvordan det står til nå.',
  'problem.key-pair.read-only.what': 'Nøkkelfilen kan ikke skrives.',
  'problem.key-pair.read-only.why': 'Denne appen kan bare lese konfigurasjonsmappen, ikke skrive i den.',
  'problem.key-pair.read-only.remedy':
    'Start denne appen på nytt under Innstillinger > Apper. Hvis feilen vedvarer, ser du på tilstanden til lagringen under Innstillinger > System > Lagring.',
  'problem.key-pair.disk-full.what': 'Det er ikke plass til nøkkelfilen.',
  'problem.key-pair.disk-full.why': 'Lagringsplassen er full.',
  'problem.key-pair.disk-full.remedy': 'Frigjør plass under Innstillinger > System > Lagring, og prøv igjen.',
  'problem.key-pair.folder-missing.what': 'Konfigurasjonsmappen til Home Assistant finnes ikke.',
  'problem.key-pair.folder-missing.why': 'Denne appen har ikke tilgang til den.',
  'problem.key-pair.folder-missing.remedy': 'Start denne appen på nytt under Innstillinger > Apper.',
  'problem.domain.empty.what': 'Det ble ikke skrevet inn noe domene.',
  'problem.domain.empty.why': 'Tesla trenger et domene å hente den offentlige nøkkelen din fra.',
  'problem.domain.empty.remedy': 'Skriv inn et domene som cars.example.com.',
  'problem.domain.ip-address.what': 'Dette er en IP-adresse.',
  'problem.domain.ip-address.why': 'Tesla vil ha et navn med et gyldig sertifikat.',
  'problem.domain.ip-address.remedy': 'Skriv inn et domene som cars.example.com.',
  'problem.domain.private.what': 'Dette navnet finnes bare i hjemmenettverket ditt.',
  'problem.domain.private.why': 'Tesla ser fra internett.',
  'problem.domain.private.remedy': 'Skriv inn et domene som kan nås fra internett.',
  'problem.domain.contains-tesla.what': 'Dette domenet har «tesla» i navnet.',
  'problem.domain.contains-tesla.why': 'Teslas utviklernettsted avviser alle domener som inneholder Teslas navn.',
  'problem.domain.contains-tesla.remedy': 'Bruk et annet navn, for eksempel et underdomene som cars.example.com.',
  'problem.domain.public-suffix.what': 'Andre har domenene sine under dette navnet.',
  'problem.domain.public-suffix.why': 'Du kan bare bruke et eget navn under det.',
  'problem.domain.public-suffix.remedy': 'Skriv inn hele navnet ditt, for eksempel mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Dette er ikke et domene.',
  'problem.domain.not-a-domain.why': 'Et domene består av bokstaver, sifre, bindestreker og minst ett punktum.',
  'problem.domain.not-a-domain.remedy': 'Skriv inn et domene som cars.example.com.',
  'problem.pair.client-id-missing.what': 'Klient-ID-en mangler.',
  'problem.pair.client-id-missing.why': 'Begge verdiene trengs.',
  'problem.pair.client-id-missing.remedy': 'Kopier klient-ID-en fra appen din på Teslas utviklernettsted.',
  'problem.pair.client-secret-missing.what': 'Klienthemmeligheten mangler.',
  'problem.pair.client-secret-missing.why': 'Begge verdiene trengs.',
  'problem.pair.client-secret-missing.remedy': 'Kopier klienthemmeligheten fra appen din på Teslas utviklernettsted.',
  'problem.pair.client-id-malformed.what': 'Dette er ikke en klient-ID.',
  'problem.pair.client-id-malformed.why': 'Det ser ut som om noe annet ble kopiert.',
  'problem.pair.client-id-malformed.remedy':
    'Kopier klient-ID-en fra appen din på Teslas utviklernettsted. Den ser ut som 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Dette er ikke en klienthemmelighet.',
  'problem.pair.client-secret-malformed.why': 'Det ser ut som om noe annet ble kopiert.',
  'problem.pair.client-secret-malformed.remedy':
    'Kopier klienthemmeligheten fra appen din på Teslas utviklernettsted. Den begynner med ta-secret.',
  'problem.credentials.china.what': 'Appen er laget for Kina.',
  'problem.credentials.china.why':
    'Kontoene der ligger i en egen region. Integrasjonen i Home Assistant logger bare på hos Teslas servere utenfor Kina.',
  'problem.credentials.china.remedy':
    'Nøkkelen kan registreres i Kina, men Home Assistant selv kan ikke logge på der. En konto utenfor Kina trenger en app som er laget på developer.tesla.com.',
  'problem.credentials.other-app.what':
    'Integrasjonen Tesla Fleet bruker en annen app hos Tesla («{name}») enn den som er valgt her.',
  'problem.credentials.other-app.why':
    'Den ble logget på med den appen tidligere. Registrering og godkjenninger hører til hver sin app.',
  'problem.credentials.other-app.remedy':
    'Fortsett med appen som er i bruk. For å bytte til den andre appen fjerner du integrasjonen Tesla Fleet under Innstillinger > Enheter og tjenester. Da begynner påloggingen på nytt her.',
  'problem.registration.other-key.what': 'Tesla har registrert en annen offentlig nøkkel for domenet ditt.',
  'problem.registration.other-key.why': 'En eldre nøkkel ble registrert tidligere.',
  'problem.registration.other-key.remedy':
    'Åpne trinnet Registrering hos Tesla og trykk på «Registrer i …». Tesla tar da nøkkelen som finnes på domenet ditt nå.',
  'problem.sign-in.denied.what': 'Tilgangen ble ikke gitt på Teslas side.',
  'problem.sign-in.denied.why': 'Det ble trykket på Cancel, eller svart nei på siden.',
  'problem.sign-in.denied.remedy':
    'I trinnet Pålogging trykker du på «Start påloggingen» (eller «Last inn integrasjonen på nytt») og gir tilgang på Teslas side.',
  'problem.sign-in.other-account.what': 'Du logget på med en annen Tesla-konto enn før.',
  'problem.sign-in.other-account.why': 'Integrasjonen hører til kontoen som den ble satt opp med.',
  'problem.sign-in.other-account.remedy':
    'Logg av på tesla.com i nettleseren. Trykk deretter på «Last inn integrasjonen på nytt» i trinnet Pålogging, og logg på med samme konto som før. En konto til legger du til med «Legg til en annen Tesla-konto» der.',
  'problem.sign-in.already-configured.what': 'Denne Tesla-kontoen er allerede satt opp.',
  'problem.sign-in.already-configured.why': 'Det er én oppføring for hver konto.',
  'problem.sign-in.already-configured.remedy':
    'Du trenger ikke å gjøre noe: Trinnet Pålogging viser hvordan det står til. En annen konto legger du til med «Legg til en annen Tesla-konto» der.',
  'problem.sign-in.tesla-refused.what': 'Tesla ga ikke Home Assistant noe token etter påloggingen.',
  'problem.sign-in.tesla-refused.why':
    'Det kan ha flere årsaker: Klient-ID-en eller klienthemmeligheten i Home Assistant er feil, appen mangler tilgangstypen Authorization Code, eller den er laget bare for energiprodukter, mens det spørres om kjøretøy.',
  'problem.sign-in.tesla-refused.remedy':
    'Åpne trinnet App hos Tesla: Der står det om Tesla godtar klient-ID-en og klienthemmeligheten. Hvis ikke, limer du dem inn på nytt der. Hvis de godtas, åpner du appen din på developer.tesla.com/dashboard: Under OAuth Grant Type(s) må det stå Authorization Code og Machine-to-Machine, og tillatelsene må være de samme som i det trinnet. Begynn deretter på nytt i trinnet Pålogging.',
  'problem.sign-in.tesla-slow.what': 'Tesla svarte ikke Home Assistant i tide.',
  'problem.sign-in.tesla-slow.why': 'Teslas servere er trege eller kunne ikke nås.',
  'problem.sign-in.tesla-slow.remedy':
    'Vent noen minutter, og fortsett så i trinnet Pålogging («Prøv igjen» eller «Start påloggingen»).',
  'problem.sign-in.credential-gone.what': 'Home Assistant har ingen applikasjonslegitimasjon for Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Den ble fjernet.',
  'problem.sign-in.credential-gone.remedy':
    'Åpne appen din på Teslas utviklernettsted, kopier klient-ID-en og klienthemmeligheten, og lim inn begge i trinnet App hos Tesla. Ingenting må lages på nytt.',
  'problem.sign-in.no-url.what': 'Home Assistant kjenner ikke sin egen adresse.',
  'problem.sign-in.no-url.why': 'Uten den kan påloggingen ikke komme tilbake.',
  'problem.sign-in.no-url.remedy': 'Angi adressene under Innstillinger > System > Nettverk.',
  'problem.sign-in.aborted.what': 'Home Assistant avsluttet påloggingen: {reason}',
  'problem.sign-in.aborted.why': 'Det finnes ingen forklaring på det her ennå.',
  'problem.sign-in.aborted.remedy':
    'Trykk på «Start påloggingen» i trinnet Pålogging. Detaljene står under Innstillinger > System > Logger.',
  'problem.sign-in.gone.what': 'Påloggingen ble avbrutt.',
  'problem.sign-in.gone.why':
    'Mest sannsynlig ble Home Assistant startet på nytt i mellomtiden. Da glemmer den en åpen pålogging.',
  'problem.sign-in.gone.remedy': 'Trykk på «Start påloggingen» i trinnet Pålogging. Ingenting annet er tapt.',
  'problem.sign-in.dialog-open.what':
    'I Home Assistants egen dialogboks for Tesla Fleet har noen logget på og er kanskje ikke blitt ferdig.',
  'problem.sign-in.dialog-open.why':
    'Så lenge den dialogboksen er åpen, avviser Home Assistant en ny pålogging med samme konto, og sier det først når du har vært hos Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Arbeider du i den akkurat nå, så fullfør der. Ellers trykker du på «Lukk den dialogboksen» i trinnet Pålogging: Da logger du på her.',
  'problem.sign-in.dialog-unseen.what': 'Home Assistant avsluttet påloggingen fordi en annen dialogboks for Tesla Fleet er åpen.',
  'problem.sign-in.dialog-unseen.why':
    'Den ble påbegynt der denne appen ikke kunne se det. I Home Assistant forblir den åpen også når fanen i nettleseren er lukket, og neste pålogging ville ende på samme måte.',
  'problem.sign-in.dialog-unseen.remedy':
    'Har du dialogboksen foran deg, så lukk den og trykk på «Jeg har lukket den» i trinnet Pålogging. Ellers trykker du på «Start Home Assistant på nytt» der: Det lukker den.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant godtar ikke domenet.',
  'problem.sign-in.invalid-domain.why': 'Den vil bare ha selve navnet, og det må slutte med bokstaver.',
  'problem.sign-in.invalid-domain.remedy':
    'I trinnet Offentlig nøkkel på internett trykker du på «Endre domenet» og skriver inn et annet.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla har registrert en annen nøkkel enn den i Home Assistant.',
  'problem.sign-in.public-key-mismatch.why':
    'På domenet ditt finnes en annen offentlig nøkkel enn den som hører til tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Åpne trinnet Offentlig nøkkel på internett og rett det som står der. Trykk deretter på «Prøv igjen» i trinnet Pålogging.',
  'problem.sign-in.registration-rejected.what': 'Tesla avviste registreringen som Home Assistant gjorde: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant registrerer av seg selv på slutten av påloggingen og viser bare at det mislyktes.',
  'problem.sign-in.registration-rejected.remedy':
    'Åpne trinnene Offentlig nøkkel på internett og Registrering hos Tesla, og rett det som står der. Trykk deretter på «Prøv igjen» i trinnet Pålogging.',
  'problem.sign-in.registered-everywhere.what': 'Tesla nekter å registrere appen din en gang til.',
  'problem.sign-in.registered-everywhere.why':
    'Nøkkelen din er allerede registrert i alle regioner, men Home Assistant insisterer på å registrere enda en gang, og det sier Tesla nei til. Home Assistant har ingen vei utenom.',
  'problem.sign-in.registered-everywhere.remedy':
    'Velg et annet underdomene i trinnet Offentlig nøkkel på internett og start påloggingen på nytt: For et nytt domene godtar Tesla en registrering igjen.',
  'problem.sign-in.form.what': 'Home Assistant viser en feil: {error}',
  'problem.sign-in.form.why': 'Det finnes ingen forklaring på den her ennå.',
  'problem.sign-in.form.remedy':
    'Trykk på «Prøv igjen» i trinnet Pålogging. Detaljene står under Innstillinger > System > Logger.',
  'problem.sign-in.unknown-step.what': 'Home Assistant spør om noe nytt ({step}).',
  'problem.sign-in.unknown-step.why': 'Denne versjonen av Home Assistant har et trinn som denne appen ikke kjenner.',
  'problem.sign-in.unknown-step.remedy':
    'Åpne «Tesla Fleet i Enheter og tjenester», svar på det der, og se etter en oppdatering av denne appen under Innstillinger > Apper.',
  'problem.entry.precondition.what': 'Home Assistant sier: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Det kan ha flere årsaker: Appen er ikke registrert i kontoens region, den offentlige nøkkelen finnes ikke på domenet ditt, klient-ID-en eller klienthemmeligheten hører til en annen app, eller Allowed Origin passer ikke.',
  'problem.entry.precondition.remedy':
    'Trykk på «Noe er galt»: Trinnene Registrering hos Tesla, Offentlig nøkkel på internett og App hos Tesla sier da hvilken av disse det er, og hva du skal trykke på. Når det er rettet, lastes integrasjonen igjen.',
  'problem.entry.out-of-region.what': 'Home Assistant sier: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Kontoen hører til en annen region enn tokenet oppgir, eller appen er ikke registrert i regionen der kontoen hører til.',
  'problem.entry.out-of-region.remedy':
    'Åpne trinnet Registrering hos Tesla og fortsett til alle regioner er ferdige, og trykk så på «Last inn integrasjonen på nytt» i trinnet Pålogging. Hvis feilen vedvarer, logger du på igjen der: Tesla gir da et nytt token som oppgir riktig region.',
  'problem.entry.token-refused.what': 'Tesla godtar ikke påloggingen lenger.',
  'problem.entry.token-refused.why': 'Tokenet er utløpt eller trukket tilbake, for eksempel etter et bytte av passord.',
  'problem.entry.token-refused.remedy':
    'Åpne trinnet Pålogging, trykk på «Logg på igjen» hvis knappen vises, og følg lenken «Logg på hos Tesla».',
  'problem.entry.forbidden.what': 'Tesla avviser Home Assistant (status 403), og Home Assistant sier ikke hvorfor.',
  'problem.entry.forbidden.why':
    'Home Assistant snakker om scopes ved hver avvisning av denne typen. Det kan også være faktureringsgrensen til appen din, eller en konto som ikke kan brukes slik.',
  'problem.entry.forbidden.remedy':
    'Denne appen spør Tesla om årsaken så snart registreringen er i orden; trinnet Pålogging viser den da. Trykk på «Noe er galt» for å få spurt på nytt.',
  'problem.entry.forbidden-passed.what': 'Tesla avviste Home Assistant (status 403) og godtar den samme forespørselen nå.',
  'problem.entry.forbidden-passed.why': 'Tesla avviser noen ganger uten en synlig årsak.',
  'problem.entry.forbidden-passed.remedy':
    'Du trenger ikke å gjøre noe: Integrasjonen lastes inn på nytt. Blir den avvist igjen, trykker du senere på «Last inn integrasjonen på nytt» i trinnet Pålogging.',
  'problem.entry.renewal-refused.what': 'Tesla nektet å fornye påloggingen.',
  'problem.entry.renewal-refused.why':
    'Det kan være en forbigående feil hos Teslas servere, eller tilgangen ble trukket tilbake. Home Assistant kan ikke se forskjell og ber om en ny pålogging i begge tilfeller.',
  'problem.entry.renewal-refused.remedy':
    'Denne appen laster inn integrasjonen på nytt av seg selv: etter 1, 10 og 60 minutter. Hvis det ikke hjelper, eller du ikke vil vente, åpner du trinnet Pålogging, trykker på «Logg på igjen» hvis knappen vises, og følger lenken «Logg på hos Tesla».',
  'problem.entry.credential-gone.what': 'Applikasjonslegitimasjonen til integrasjonen er borte.',
  'problem.entry.credential-gone.why': 'Den ble fjernet fra Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Lim inn klient-ID-en og klienthemmeligheten i trinnet App hos Tesla. Følg så lenken «Logg på hos Tesla» i trinnet Pålogging, hvis den vises.',
  'problem.entry.rate-limited.what': 'Tesla ber Home Assistant om en pause.',
  'problem.entry.rate-limited.why': 'Det ble sendt for mange forespørsler på kort tid.',
  'problem.entry.rate-limited.remedy': 'Du trenger ikke å gjøre noe: Home Assistant prøver igjen av seg selv.',
  'problem.proof.no-data.what': 'Home Assistant får ingen data fra dette kjøretøyet: {reason}',
  'problem.proof.no-data.why': 'Det finnes ingen forklaring på det her ennå.',
  'problem.proof.no-data.remedy':
    'Home Assistant spør Tesla igjen hvert tiende minutt. Detaljene står under Innstillinger > System > Logger.',
  'problem.entry.unknown.what': 'Integrasjonen lastes ikke ({state}): {reason}',
  'problem.entry.unknown.why': 'Det finnes ingen forklaring på det her ennå.',
  'problem.entry.unknown.remedy':
    'Trykk på «Last inn integrasjonen på nytt» i trinnet Pålogging. Detaljene står under Innstillinger > System > Logger.',

  // repairs
  'repair.key-pair': 'Lage et nøkkelpar der det ikke finnes noe, og ta vare på en kopi av et som finnes',
  'repair.key-file': 'Legge nøkkelfilen på plass igjen når den er borte, skadet eller byttet ut',
  'repair.key-host':
    'Installere nøkkelverten når du har sagt ja (Home Assistant starter på nytt), og holde den oppdatert og i gang',
  'repair.nginx-proxy': 'Holde filene for NGINX-proxyen oppdatert, og fjerne dem når den ikke starter med dem',
  'repair.registration': 'Registrere hos Tesla på nytt når en region har mistet nøkkelen din',
  'repair.credentials':
    'Fullføre en avbrutt utskifting av applikasjonslegitimasjon, og fjerne det som denne appen har etterlatt seg',
  'repair.sign-in': 'Forberede en pålogging så snart den trengs, og fullføre den',
  'repair.reload': 'Laste inn integrasjonen på nytt når årsaken til feilen er borte',
  'problem.billed-calls.what': 'Denne appen har i dag spurt Tesla {most} ganger om hvilke kjøretøy som har nøkkelen din.',
  'problem.billed-calls.why': 'Tesla kan ta betalt for dette spørsmålet, så appen spør ikke oftere.',
  'problem.billed-calls.remedy':
    'Du trenger ikke å gjøre noe: Appen spør igjen i morgen. En nøkkel som er godkjent, virker i mellomtiden. «Blink med lysene på …» i trinnet Bekreftelse viser det.',
  'problem.repair.undone.what':
    'Denne appen har rettet dette {count} ganger i løpet av et døgn, og hver gang ble det endret tilbake.',
  'problem.repair.undone.why':
    'Noe annet endrer det: en annen app, en automasjon eller et skript, en mappe som synkroniseres, eller en sikkerhetskopi som gjenopprettes.',
  'problem.repair.undone.remedy': 'Finn ut hva det er, og stopp det. Trykk deretter på knappen i dette trinnet.',
  'fact.billed-calls': 'Spørsmål i dag som Tesla kan ta betalt for',
  'fact.billed-calls.of': '{count} av høyst {most}',
  'fact.billed-calls.note': 'Omtrent 0,2 cent hver, dekket av Teslas månedlige kreditt',
  'journal.setup.repair': 'Det som appen retter av seg selv, ble endret',
  'journal.setup.sidebar': 'Denne siden ble lagt i sidepanelet',
  'journal.setup.no-sidebar': 'Denne siden holdes utenfor sidepanelet',

  // start
  'start.store.newer':
    'Denne appen kan ikke starte: Dataene dens er skrevet av en nyere versjon, og denne versjonen kunne skade dem. Ingenting ble endret. Oppdater appen, eller gjenopprett en sikkerhetskopi av den som denne versjonen har laget.',
  'start.store.read-only':
    'Denne appen kan ikke starte: Den får ikke skrive i sin egen datamappe. Ingenting ble endret. Start maskinen med Home Assistant på nytt. Hvis det ikke hjelper, undersøk om disken er skadet.',
  'start.store.disk-full': 'Denne appen kan ikke starte: Disken er full. Frigjør plass på den, og start appen igjen.',
  'start.store.failed': 'Denne appen kan ikke starte. {reason}.',
  'start.options.address':
    'Denne appen kan ikke starte: HOME_ASSISTANT_URL er ikke en adresse som http://192.168.1.10 eller http://192.168.1.10:8123.',
  'start.options.token-file': 'Denne appen kan ikke starte: Filen som er oppgitt i HOME_ASSISTANT_TOKEN_FILE, kan ikke leses.',
  'start.options.token':
    'Denne appen kan ikke starte: {detail} inneholder ikke noe token. Kopier tokenet på nytt, på én linje uten mellomrom.',
  'start.options.hosts':
    'Denne appen kan ikke starte: «{detail}» i PANEL_HOSTS er ikke et navn som nas.local. Skriv navn uten http:// og uten port, med komma mellom.',
  'start.options.world': 'Denne appen kan ikke starte: Filen som er oppgitt i TESLA_FLEET_SETUP_WORLD, kan ikke brukes. {detail}',
  'start.listen.taken':
    'Denne appen kan ikke starte: Et annet program bruker porten {port}. Stopp det programmet, og start så denne appen igjen.',
  'start.listen.failed': 'Denne appen kan ikke starte: Den kan ikke lytte på porten {port} ({reason}).',
  'start.link': 'Åpne panelet én gang med denne lenken, innen en time: {link}',
  'start.options.no-home-assistant':
    'Denne appen kan ikke starte: Den har ikke fått vite hvordan den når Home Assistant. Home Assistant forteller det til en app av seg selv. Uten apper oppgir du HOME_ASSISTANT_URL og HOME_ASSISTANT_TOKEN i miljøet til programmet.',

  // steps
  'summary.begin': 'Se på trinnene nedenfor, og la så appen begynne.',
  'summary.check-up': 'Kontroll: {well} av {all} trinn er i orden. Ingenting ble endret.',
  'summary.paused': 'Automatiske trinn er satt på pause: Appen ser bare etter, til du fortsetter dem.',
  'summary.done': 'Tesla Fleet virker.',
  'summary.done-paused': 'Tesla Fleet virker. Automatiske trinn er satt på pause: Hvis noe slutter å virke, sier appen bare fra.',
  'summary.read-only': 'Home Assistant kan lese, men ikke styre: {names}',
  'summary.charging-only': 'Home Assistant kan bare styre ladingen: {names}',
  'summary.no-location': 'Home Assistant får ikke posisjonen: {names}',
  'summary.problem': 'Noe må rettes.',
  'summary.todo': 'Det neste trinnet er ditt.',
  'summary.waiting': 'Appen arbeider eller venter. Du trenger ikke å gjøre noe akkurat nå.',
  'summary.unknown': 'Noe kunne ikke kontrolleres akkurat nå. Appen fortsetter å prøve.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose': 'Denne appen arbeider gjennom Home Assistant: det må svare og ha det Tesla Fleet trenger.',
  'step.home-assistant.done': 'Koblet til Home Assistant {version}',
  'step.home-assistant.away': 'Home Assistant svarer ikke akkurat nå',
  'step.home-assistant.refused': 'Home Assistant avviser denne appen',
  'step.home-assistant.recovery': 'Home Assistant kjører i gjenopprettingsmodus',
  'step.home-assistant.starting': 'Home Assistant starter',
  'step.home-assistant.lacking': 'Home Assistant mangler noe som Tesla Fleet trenger',
  'step.home-assistant.connection': 'forbindelsen med Home Assistant',
  'step.home-assistant.start': 'at Home Assistant blir ferdig med å starte',
  'step.key-pair.title': 'Nøkkelpar',
  'step.key-pair.purpose':
    'Kjøretøyene dine adlyder kommandoer som er signert med den private nøkkelen din; Tesla får bare se den offentlige.',
  'step.key-pair.done': 'Nøkkelparet er på plass, og en kopi av det er tatt vare på',
  'step.key-pair.none': 'Det finnes ikke noe nøkkelpar ennå',
  'step.key-pair.found': 'Det finnes allerede et nøkkelpar, og det blir brukt',
  'step.key-pair.lost': 'Nøkkelfilen er borte, men en kopi av den er tatt vare på',
  'step.key-pair.choose': 'Nøkkelfilen er borte, og flere nøkler er tatt vare på',
  'step.key-pair.replaced': 'Nøkkelfilen inneholder en annen nøkkel enn den Tesla kjenner',
  'step.key-pair.flawed': 'Nøkkelfilen er ikke helt som den skal være',
  'step.key-pair.unusable': 'Nøkkelfilen kan ikke brukes',
  'step.key-pair.unreadable': 'Nøkkelfilen kan ikke leses',
  'step.key-pair.not-seen': 'Nøkkelfilen er ikke kontrollert ennå',
  'step.hosting.title': 'Offentlig nøkkel på internett',
  'step.hosting.purpose':
    'Tesla og kjøretøyene dine henter den offentlige nøkkelen fra en adresse som er din, for å vite hvem du er.',
  'step.hosting.done': 'Den offentlige nøkkelen finnes på {domain}',
  'step.hosting.none': 'Tesla må finne den offentlige nøkkelen din på en adresse som er din',
  'step.hosting.key-first': 'Det må finnes et nøkkelpar først',
  'step.hosting.looking': 'Ser etter den offentlige nøkkelen',
  'step.hosting.under-way': 'Legger den offentlige nøkkelen på {domain}',
  'step.hosting.wrong': 'Den offentlige nøkkelen finnes ikke på {domain} ennå',
  'step.hosting.other-key': 'En annen offentlig nøkkel finnes der',
  'step.hosting.not-seen': 'Herfra kan den offentlige nøkkelen ikke ses, men det kan hende at Tesla ser den likevel',
  'step.hosting.changing': 'En endring er i gang. {domain} brukes til endringen er bekreftet',
  'step.hosting.proven': 'Den offentlige nøkkelen finnes også på {domain}: Du kan flytte dit',
  'guide.hosting.method':
    'Tesla henter den offentlige nøkkelen din fra et domene, én gang ved hver registrering. Velg hvordan den kommer dit. Det kan endres senere. Bare den offentlige nøkkelen legges der, og den er ikke hemmelig.',
  'guide.hosting.move':
    'Legg til https://{domain}/ i Allowed Origin for appen din på Teslas utviklernettsted, ved siden av det for {before}. Flytt deretter.',
  'guide.hosting.choose':
    'Velg et domene som er ditt og som vil vare i mange år, for bilene dine beholder det. Det må kunne nås fra internett med HTTPS.',
  'step.credentials.title': 'App hos Tesla',
  'step.credentials.purpose': 'Tesla slipper bare inn den som har en egen app på utviklersiden.',
  'step.credentials.done': 'Home Assistant har klient-ID-en og klienthemmeligheten til appen din, og Tesla godtar dem',
  'step.credentials.none': 'Opprett en app på Teslas utviklernettsted, og lim så inn klient-ID-en og klienthemmeligheten her',
  'step.credentials.gone': 'Home Assistant har mistet klient-ID-en og klienthemmeligheten til appen din. Lim dem inn her på nytt',
  'step.credentials.domain-first': 'Domenet må velges først, for Tesla spør etter det',
  'step.credentials.choose': 'Home Assistant har legitimasjon for flere apper. Velg den som skal brukes',
  'step.credentials.asking': 'Spør Tesla om klient-ID-en og klienthemmeligheten godtas',
  'step.credentials.refused': 'Tesla godtar ikke klient-ID-en og klienthemmeligheten',
  'step.credentials.not-ready': 'Tesla slipper ikke appen inn overalt ennå',
  'step.credentials.replacing': 'Legitimasjonen blir byttet ut',
  'step.credentials.not-seen': 'Applikasjonslegitimasjonen er ikke kontrollert ennå',
  'guide.credentials.site':
    'Åpne Teslas utviklernettsted og logg på med Tesla-kontoen din. Tesla krever en bekreftet e-postadresse og flerfaktorautentisering.',
  'guide.credentials.scopes':
    'Kryss av for nøyaktig de tillatelsene (scopes) som står nedenfor. En ekstra kan hindre Home Assistant i å starte integrasjonen.',
  'guide.credentials.again':
    'Åpne appen din på Teslas utviklernettsted og kopier klient-ID-en og klienthemmeligheten. Hvis hemmeligheten ikke vises lenger, lager du en ny der. Lim inn begge her.',
  'step.registration.title': 'Registrering hos Tesla',
  'step.registration.purpose': 'Tesla må kjenne appen og nøkkelen din i hver region før noen kan logge inn.',
  'step.registration.done': 'Tesla har registrert nøkkelen din for {domain}',
  'step.registration.earlier': 'Trinnene før dette kommer først',
  'step.registration.asking': 'Spør Tesla om hva som er registrert',
  'step.registration.hosting-first': 'Tesla henter den offentlige nøkkelen selv. Den må kunne finnes først',
  'step.registration.left-to-core': 'Home Assistant registrerer den siste regionen av seg selv under påloggingen',
  'step.registration.open': 'Nøkkelen din er ikke registrert i alle regioner ennå',
  'step.registration.not-seen': 'Det gikk ikke å spørre Tesla om hva som er registrert',
  'step.registration.refused': 'Tesla avviste registreringen',
  'step.registration.tesla-needs-time': 'Tesla trenger tid. Appen prøver igjen av seg selv',
  'region.na': 'Nord-Amerika og Asia-Stillehavsregionen',
  'region.eu': 'Europa, Midtøsten og Afrika',
  'region.cn': 'Kina',
  'step.sign-in.title': 'Pålogging',
  'step.sign-in.purpose': 'Med Tesla-kontoen din lar du Home Assistant se og styre det som er ditt.',
  'step.sign-in.done': 'Integrasjonen Tesla Fleet er lastet',
  'step.sign-in.ready': 'Alt er klart for påloggingen',
  'step.sign-in.open': 'Logg på hos Tesla og gi tilgang',
  'step.sign-in.finishing': 'Home Assistant fullfører oppsettet',
  'step.sign-in.refused': 'Home Assistant kunne ikke fullføre oppsettet',
  'step.sign-in.by-hand': 'Home Assistant spør om noe som denne appen ikke kjenner. Svar på det der',
  'step.sign-in.again': 'Tesla ber deg om å logge på igjen',
  'step.sign-in.renewal': 'Tesla nektet å fornye påloggingen; integrasjonen lastes inn på nytt av seg selv',
  'step.sign-in.barred': 'En annen dialogboks for Tesla Fleet må lukkes først',
  'step.sign-in.failed': 'Integrasjonen Tesla Fleet er ikke lastet',
  'step.sign-in.retrying': 'Oppsettet av integrasjonen Tesla Fleet mislyktes. Home Assistant prøver på nytt',
  'step.sign-in.loading': 'Integrasjonen Tesla Fleet blir lastet',
  'step.sign-in.scopes': 'Integrasjonen er lastet, men får verken se kjøretøy eller energiprodukter',
  'step.sign-in.disabled': 'Du har deaktivert integrasjonen Tesla Fleet. Den forblir deaktivert til du aktiverer den',
  'step.sign-in.credentials-first': 'Integrasjonen kan ikke lastes uten applikasjonslegitimasjonen sin',
  'step.sign-in.china': 'Home Assistant kan ikke logge på med en app som er laget for Kina',
  'step.sign-in.earlier': 'Trinnene før dette kommer først',
  'step.sign-in.not-seen': 'Integrasjonen er ikke kontrollert ennå',
  'guide.sign-in.allow': 'La alt være krysset av, og gi tilgang.',
  'guide.sign-in.back':
    'My Home Assistant spør deretter om kontoen skal kobles til. Bekreft det. Siden lukkes av seg selv, og denne siden fortsetter.',
  'step.vehicles.title': 'Kjøretøy',
  'step.vehicles.purpose': 'Et nyere kjøretøy adlyder først når eieren har godkjent nøkkelen din i Tesla-appen.',
  'step.vehicles.done': 'Alle kjøretøy som trenger nøkkelen din, har den',
  'step.vehicles.none': 'Ingen kjøretøy på denne kontoen',
  'step.vehicles.open': 'Kjøretøy som ikke har nøkkelen din ennå: {count}',
  'step.vehicles.asking': 'Spør Tesla om hvilke kjøretøy som trenger nøkkelen din',
  'step.vehicles.not-seen': 'Tesla oppga ikke hvilke kjøretøy som har nøkkelen din',
  'step.vehicles.earlier': 'Integrasjonen må være lastet først',
  'guide.vehicles.begin':
    'Uten nøkkelen din kan disse kjøretøyene ses, men ikke styres, fra Home Assistant. Ha telefonen med Tesla-appen for hånden.',
  'guide.vehicles.phone':
    'Åpne lenken for hvert kjøretøy på telefonen som har Tesla-appen, eller skann koden med kameraet på telefonen.',
  'guide.vehicles.select': 'Hvis du eier flere produkter, velger du kjøretøyet i Tesla-appen først.',
  'guide.vehicles.approve': 'Godkjenn nøkkelen i Tesla-appen. Denne siden merker det av seg selv.',
  'guide.vehicles.driver': 'Hvis du er sjåfør og ikke eier, må du sitte i bilen for å godkjenne.',
  'step.proof.title': 'Bekreftelse',
  'step.proof.purpose': 'Verdier i Home Assistant er beviset på at alt virker.',
  'step.proof.done': 'Enheter med verdier i Home Assistant: {count}',
  'step.proof.sleeping': 'Enheter uten verdier så langt: {count}. Et kjøretøy i dvale har ingen før det våkner',
  'step.proof.failing': 'Kjøretøy som Home Assistant ikke får data fra: {count}',
  'step.proof.none': 'Det finnes ingen enheter ennå',
  'step.proof.earlier': 'Integrasjonen må være lastet først',
  'wait.earlier-steps': 'trinnene før dette',
  'wait.domain': 'et domene',
  'wait.key-pair': 'nøkkelparet',
  'wait.hosting': 'at den offentlige nøkkelen blir funnet på internett',
  'wait.look': 'svaret fra webserveren din',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'påloggingen',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'at Home Assistant prøver igjen',
  'wait.reload': 'at integrasjonen lastes inn på nytt',
  'wait.pairing': 'godkjenningen i Tesla-appen',
  'wait.devices': 'enhetene',
  'wait.sleeping': 'at enhetene våkner eller svarer',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla kjenner ikke denne klient-ID-en og klienthemmeligheten.',
  'problem.tesla.unauthorized-client.why':
    'En av dem ble ikke kopiert fullstendig, de hører til forskjellige apper, hemmeligheten er fornyet, eller appen mangler tilgangstypen Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Åpne appen din på developer.tesla.com/dashboard. Under OAuth Grant Type(s) må det stå Authorization Code og Machine-to-Machine. Kopier klient-ID-en og klienthemmeligheten på nytt, og lim inn begge i trinnet App hos Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla er ikke ferdig med å sette opp appen din.',
  'problem.tesla.app-not-ready.why':
    'En ny app er ofte ukjent for noen av Teslas servere i en time, noen ganger i halvannet døgn.',
  'problem.tesla.app-not-ready.remedy':
    'Du trenger ikke å gjøre noe: Appen spør igjen av seg selv. For å spørre med en gang trykker du på «Spør Tesla igjen» i trinnet som venter (App hos Tesla eller Registrering hos Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla gir ikke appen din denne tilgangen.',
  'problem.tesla.invalid-scope.why':
    'Tillatelsen ble ikke krysset av da appen ble laget, for eksempel fordi den bare er for energiprodukter.',
  'problem.tesla.invalid-scope.remedy':
    'Åpne appen din på developer.tesla.com/dashboard og kryss av for tillatelsene som trinnet App hos Tesla viser. Trykk deretter på «Spør Tesla igjen» i det trinnet.',
  'problem.tesla.billing-limit.what': 'Tesla har stanset appen din på grunn av faktureringsgrensen.',
  'problem.tesla.billing-limit.why': 'Den månedlige kreditten er brukt opp, eller det er ikke lagt inn noen betalingsmåte.',
  'problem.tesla.billing-limit.remedy':
    'Åpne developer.tesla.com/dashboard, gå til faktureringen for kontoen din, og hev grensen eller legg til en betalingsmåte, eller vent til neste måned. Trykk deretter på «Last inn integrasjonen på nytt» i trinnet Pålogging, hvis knappen vises der.',
  'problem.tesla.missing-scopes.what': 'Tilgangen som ble gitt, er ikke nok.',
  'problem.tesla.missing-scopes.why': 'Ved påloggingen ble det krysset av for færre bokser enn integrasjonen trenger.',
  'problem.tesla.missing-scopes.remedy':
    'I trinnet Pålogging trykker du på «Be om tillatelsene på nytt» og lar alt være krysset av på Teslas side. Hvis knappen ikke finnes, fjerner du tilgangen til appen din i Tesla-kontoen din (Security, Third-party apps): Home Assistant ber deg da om å logge på igjen. Hvis en tillatelse mangler i selve appen, krysser du først av for den på developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla lar ikke appen din bruke Fleet API.',
  'problem.tesla.no-fleet-api.why': 'Det sier Tesla om apper og pålogginger som ikke hører til Fleet API, eller som er stengt.',
  'problem.tesla.no-fleet-api.remedy':
    'Åpne appen din på developer.tesla.com/dashboard og se at den er aktiv. Trykk så på «Last inn integrasjonen på nytt» i trinnet Pålogging. Hvis feilen vedvarer, trykker du på «Lagre en rapport» under Journal og spør med rapporten i Home Assistant-fellesskapet.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla tillater ikke denne kontoen i regionen som ble spurt.',
  'problem.tesla.not-allowed-in-region.why': 'Kontoen hører til en annen region, eller et land der Tesla ikke tilbyr dette.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Åpne Tesla-kontoen din og se at landet er riktig. Trykk så på «Last inn integrasjonen på nytt» i trinnet Pålogging. Hvis feilen vedvarer, trykker du på «Lagre en rapport» under Journal og spør med rapporten i Home Assistant-fellesskapet.',
  'problem.tesla.not-registered.what': 'Appen din er ikke registrert i denne regionen.',
  'problem.tesla.not-registered.why': 'Tesla har en egen registrering for hver region.',
  'problem.tesla.not-registered.remedy':
    'Åpne trinnet Registrering hos Tesla og trykk på knappen «Registrer i …» for den regionen.',
  'problem.tesla.allowed-origin.what': 'Tesla sier at domenet ikke hører til appen din.',
  'problem.tesla.allowed-origin.why': 'Allowed Origin for appen har et annet rotdomene enn det som er valgt her.',
  'problem.tesla.allowed-origin.remedy':
    'Åpne appen din på developer.tesla.com/dashboard, Client Details, og sett Allowed Origin til verdien som trinnet App hos Tesla viser. Eller velg det andre domenet med «Endre domenet» i trinnet Offentlig nøkkel på internett.',
  'problem.tesla.out-of-region.what': 'Tesla sier at kontoen hører til en annen region.',
  'problem.tesla.out-of-region.why': 'Forespørselen gikk til feil region.',
  'problem.tesla.out-of-region.remedy':
    'Trykk på «Spør Tesla igjen» i trinnet Kjøretøy. Hvis feilen vedvarer, trykker du på «Be om tillatelsene på nytt» i trinnet Pålogging: Tesla gir da et nytt token som oppgir riktig region.',
  'problem.tesla.domain-taken.what': 'Dette domenet hører til en annen app hos Tesla.',
  'problem.tesla.domain-taken.why': 'Et domene kan bare registreres av én app. Kanskje du har laget en app før.',
  'problem.tesla.domain-taken.remedy':
    'Lim inn klient-ID-en og klienthemmeligheten til den eldre appen i trinnet App hos Tesla, eller velg et annet domene i trinnet Offentlig nøkkel på internett.',
  'problem.tesla.key-taken.what': 'Denne nøkkelen hører til en annen app hos Tesla.',
  'problem.tesla.key-taken.why': 'En nøkkel kan bare registreres av én app. Kanskje du har laget en app før.',
  'problem.tesla.key-taken.remedy':
    'Lim inn klient-ID-en og klienthemmeligheten til den eldre appen i trinnet App hos Tesla, eller trykk på «Lag et nytt nøkkelpar» i trinnet Nøkkelpar.',
  'problem.tesla.key-download-failed.what': 'Tesla kunne ikke hente den offentlige nøkkelen fra domenet ditt.',
  'problem.tesla.key-download-failed.why':
    'Webserveren din svarte ikke på Teslas forespørsel med nøkkelen. De vanlige årsakene er en videresending, et ufullstendig sertifikat, en beskyttelse mot roboter eller en lukket port.',
  'problem.tesla.key-download-failed.remedy':
    'Åpne trinnet Offentlig nøkkel på internett, trykk på «Se etter på nytt» og følg det som står der. Trykk deretter på knappen for regionen i trinnet Registrering hos Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla sier at filen på domenet ditt er for stor.',
  'problem.tesla.key-too-large.why': 'Et sertifikat eller en RSA-nøkkel ligger der i stedet for den offentlige nøkkelen.',
  'problem.tesla.key-too-large.remedy':
    'Legg filen med den offentlige nøkkelen fra denne appen der. Du får den med «Lagre filen med den offentlige nøkkelen» i trinnet Offentlig nøkkel på internett.',
  'problem.tesla.invalid-domain.what': 'Tesla godtar ikke domenet i denne formen.',
  'problem.tesla.invalid-domain.why': 'Tesla vil bare ha selve navnet, med små bokstaver.',
  'problem.tesla.invalid-domain.remedy':
    'I trinnet Offentlig nøkkel på internett trykker du på «Endre domenet» og skriver inn bare navnet, for eksempel cars.example.com.',
  'problem.tesla.unreachable.what': 'Teslas servere kunne ikke nås.',
  'problem.tesla.unreachable.why': 'Internettforbindelsen er nede, et filter blokkerer Teslas servere, eller Tesla er nede.',
  'problem.tesla.unreachable.remedy':
    'Kontroller internettforbindelsen til Home Assistant (Innstillinger > System > Nettverk), og om et filter som AdGuard Home eller Pi-hole blokkerer navn under tesla.com. Appen prøver igjen av seg selv.',
  'problem.tesla.down.what': 'Det oppsto en feil på Teslas egne servere.',
  'problem.tesla.down.why': 'Dette er på Teslas side og går som oftest over i løpet av noen minutter.',
  'problem.tesla.down.remedy':
    'Du trenger ikke å gjøre noe: Appen prøver igjen av seg selv. Hvis det varer i flere timer, trykker du på «Noe er galt» for å få kontrollert alle trinn.',
  'problem.tesla.rate-limited.what': 'Tesla ber om en pause på {minutes} minutter.',
  'problem.tesla.rate-limited.why': 'Det ble sendt for mange forespørsler på kort tid.',
  'problem.tesla.rate-limited.remedy': 'Du trenger ikke å gjøre noe: Appen prøver igjen når pausen er over.',
  'problem.tesla.unknown.what': 'Tesla svarte med en feil (status {status}): {text}',
  'problem.tesla.unknown.why': 'Det finnes ingen forklaring på den her ennå.',
  'problem.tesla.unknown.remedy':
    'Hele svaret står nedenfor, med Teslas referanse. Trykk på «Noe er galt» for å få kontrollert alle trinn. Hvis feilen vedvarer, trykker du på «Lagre en rapport» under Journal og spør med rapporten i Home Assistant-fellesskapet.',
  'problem.tesla.rate-limited-long.what': 'Tesla ber om en pause på omtrent {hours} timer.',
  'problem.tesla.rate-limited-long.why': 'Grensen for forespørsler per døgn eller måned er brukt opp.',
  'problem.tesla.rate-limited-long.remedy':
    'Du trenger ikke å gjøre noe: Appen prøver igjen når pausen er over. Hvis det skjer igjen, ser du på bruken av appen din på Teslas utviklernettsted.',
  'problem.tesla.invalid-request.what': 'Tesla sier at forespørselen ikke er slik den skal være.',
  'problem.tesla.invalid-request.why':
    'Et kall som er gjort for hånd (Postman, curl), mangler et felt som domenet, innholdet er ikke JSON, eller det har tokenet til appen der det skulle hatt tokenet til en person, eller omvendt.',
  'problem.tesla.invalid-request.remedy':
    'Du trenger ikke å gjøre kall for hånd: Denne appen gjør dem. Åpne trinnet Registrering hos Tesla og trykk på «Registrer i …» der.',
};
