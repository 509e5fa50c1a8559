import type { Words } from './text.ts';

/** Danish. */
export const da: Words = {
  // actions
  'action.setup.begin': 'Begynd',
  'action.setup.pause': 'Sæt automatiske trin på pause',
  'action.setup.resume': 'Genoptag automatiske trin',
  'action.setup.sidebar': 'Vis i sidepanelet',
  'action.setup.no-sidebar': 'Ikke i sidepanelet',
  'action.ask-again': 'Spørg Tesla igen',
  'action.look-again': 'Se efter igen',
  'action.try-again': 'Prøv igen',
  'action.key-pair.generate': 'Lav et nyt nøglepar',
  'action.key-pair.adopt': 'Brug dette nøglepar',
  'action.key-pair.restore': 'Gendan nøglen {fingerprint}',
  'action.key-pair.import': 'Brug min egen nøgle',
  'action.key-pair.tidy': 'Skriv nøglefilen på ny',
  'action.key-pair.set-aside': 'Læg den til side',
  'action.hosting.choose': 'Næste',
  'action.hosting.choose-other': 'Vælg en anden måde',
  'action.hosting.domain': 'Brug dette domæne',
  'action.hosting.fleetkey-create': 'Læg den offentlige nøgle hos FleetKey',
  'action.hosting.take': 'Brug {domain}: Din nøgle er der allerede',
  'action.hosting.move': 'Flyt til {domain}',
  'action.hosting.stay': 'Bliv ved {domain}',
  'action.hosting.change': 'Skift måde',
  'action.hosting.change-domain': 'Skift domæne',
  'action.credentials.save': 'Gem',
  'action.credentials.replace': 'Angiv et andet klient-ID og en anden klienthemmelighed',
  'action.credentials.choose': 'Brug denne app',
  'action.credentials.choose-used': 'Fortsæt med »{name}«',
  'action.credentials.finish': 'Gør udskiftningen færdig',
  'action.credentials.remove': 'Fjern »{name}«',
  'action.registration.register.na': 'Registrér i Nordamerika og Asien-Stillehavsområdet',
  'action.registration.register.eu': 'Registrér i Europa, Mellemøsten og Afrika',
  'action.registration.register.cn': 'Registrér i Kina',
  'action.sign-in.start': 'Start login',
  'action.sign-in.restart': 'Start login forfra',
  'action.sign-in.continue': 'Fortsæt',
  'action.sign-in.again': 'Log ind igen',
  'action.sign-in.reload': 'Genindlæs integrationen',
  'action.sign-in.enable': 'Aktivér integrationen',
  'action.sign-in.abandon': 'Luk det åbne login',
  'action.sign-in.close-dialog': 'Luk den dialog',
  'action.sign-in.dialog-closed': 'Jeg har lukket den',
  'action.vehicles.look': 'Spørg Tesla igen',
  'action.vehicles.pair': 'Vis parringskoderne',
  'action.proof.flash': 'Blink med lyset på {name}',
  'confirm.key-pair.generate':
    'Den fil, der er der nu, gemmes i denne apps arkiv og erstattes derefter af et nyt nøglepar. Køretøjer skal godkende en ny nøgle igen.',
  'confirm.key-pair.renew':
    'Den nøgle, der er i brug, gemmes i denne apps arkiv og erstattes derefter af en ny. Den skal registreres hos Tesla igen, og hvert køretøj skal godkende den igen.',
  'confirm.key-pair.set-aside':
    'Det, der ligger der, omdøbes til tesla_fleet.key.aside-1 (eller det næste ledige nummer) og bliver i konfigurationsmappen. Derefter gendannes den gemte nøgle, eller der laves en ny, hvis ingen er gemt; en ny nøgle skal køretøjerne godkende igen.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc får din offentlige nøgle og lægger den ud under et tilfældigt navn. Ingen af delene kan ændres eller fjernes senere. Vil du fortsætte?',
  'confirm.hosting.move':
    'Din nøgle bliver registreret for {domain} hos Tesla, og hvert køretøj ({vehicles}) skal godkende den igen. Tilføj først https://{domain}/ til Allowed Origin for din app på Teslas udviklerside. Lad nøglen blive på {before}, indtil køretøjerne har godkendt. Integrationen, dens entiteter og deres historik bevares.',
  'confirm.credentials.remove':
    'Applikationsadgangskoderne »{name}« er ikke lavet af denne app. Vil du fjerne dem fra Home Assistant?',
  'confirm.registration.unseen':
    'Herfra kan den rigtige nøgle ikke ses på {domain}. Hvis du kan se den dér med din telefon med Wi-Fi slået fra, kan Tesla måske også se den: Teslas eget opslag afgør det. Intet går tabt, hvis Tesla siger nej.',
  'confirm.sign-in.close-dialog': 'Det, der blev påbegyndt i den dialog, opgives. Intet andet går tabt.',
  'confirm.sign-in.restart':
    'Home Assistant genstarter: Automatiseringer og alt andet står stille i et minut eller to. Vil du fortsætte?',
  'confirm.proof.flash':
    'Dette vækker køretøjet og blinker med lyset. Tesla tæller én vækning og én kommando, tilsammen omkring 2 cent, som det månedlige tilgodehavende dækker.',
  'field.private-key': 'Privat nøgle (PEM)',
  'field.private-key.help': 'Filens tekst med linjerne BEGIN og END. Den forlader aldrig Home Assistant.',
  'field.domain': 'Domæne',
  'field.domain.help': 'For eksempel cars.example.com: uden https:// og uden sti',
  'field.github-user': 'Brugernavn hos GitHub',
  'field.github-user.help': 'Din nøgle findes derefter på USER.github.io',
  'field.method': 'Sådan kommer nøglen dertil',
  'field.client-id': 'Klient-ID',
  'field.client-secret': 'Klienthemmelighed',
  'field.client-secret.help': 'Begynder med ta-secret. Den sendes til Home Assistant og gemmes ikke af denne app.',
  'field.app': 'App hos Tesla',
  'link.developer-site': 'Teslas udviklerside',
  'link.public-key': 'Gem filen med den offentlige nøgle',
  'link.public-key-archive': 'Gem den som et websted til upload (ZIP)',
  'link.github.repository': 'Opret repository',
  'link.github.no-jekyll': 'Tilføj filen .nojekyll',
  'link.github.config': 'Ret _config.yml',
  'link.github.key': 'Tilføj den offentlige nøgle',
  'link.netlify': 'Netlifys uploadside',
  'link.cloudflare-pages': 'Cloudflares uploadside',
  'link.sign-in': 'Log ind hos Tesla',
  'link.integration': 'Tesla Fleet i Enheder & tjenester',
  'link.pairing': 'Godkend nøglen for {name}',
  'fact.plain': '{text}',
  'fact.version': 'Version',
  'fact.fingerprint': 'Fingeraftryk',
  'fact.domain': 'Domæne',
  'fact.key-url': 'Den offentlige nøgles adresse',
  'fact.github.repository': 'Repository {domain}',
  'fact.github.no-jekyll': 'Filen .nojekyll',
  'fact.github.config': 'Linje til _config.yml',
  'fact.github.key': 'Offentlig nøgle',
  'fact.tick.done': 'Færdig',
  'fact.tick.open': 'Ikke set endnu',
  'fact.credential': 'Applikationsadgangskoder',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Registreret med din nøgle',
  'fact.registration.other-key': 'Registreret med en anden nøgle',
  'fact.registration.missing': 'Ikke registreret',
  'fact.registration.not-told': 'Tesla siger det ikke (en app kun til energiprodukter)',
  'fact.registration.failed': 'Tesla svarede ikke ordentligt',
  'fact.registration.not-seen': 'Ikke spurgt endnu',
  'fact.account': 'Tesla-konto',
  'fact.accounts': 'Tesla-kontoen {title}',
  'fact.entry.loaded': 'Indlæst',
  'fact.entry.setup_retry': 'Opsætning mislykkedes - prøver igen',
  'fact.entry.setup_error': 'Konfigurationen mislykkedes',
  'fact.entry.setup_in_progress': 'Initialiserer',
  'fact.entry.not_loaded': 'Ikke indlæst',
  'fact.entry.disabled': 'Deaktiveret',
  'fact.vehicle': 'Køretøj',
  'fact.vehicle.paired': 'Har din nøgle',
  'fact.vehicle.unpaired': 'Har ikke din nøgle endnu',
  'fact.vehicle.not-needed': 'Behøver ingen nøgle',
  'fact.vehicle.not-told': 'Tesla sagde det ikke',
  'fact.vehicle.signed': '{about} · tager kun imod signerede kommandoer',
  'fact.values': '{count} af {of} entiteter har en værdi',
  'fact.no-values': 'Ingen værdier endnu',
  'journal.setup.begin': 'Appen må handle af sig selv',
  'journal.setup.pause': 'Appen ser kun efter',
  'journal.store.rebuilt':
    'Appens database var beskadiget. Den blev gemt som {file} og begyndt forfra med det, der kunne læses af den; resten findes ud af på ny. Nøglefil og integration er, som de var',
  'journal.asked-again': 'Så efter igen',
  'journal.failed': '{action} mislykkedes ({code})',
  'journal.key-pair.generate': 'Et nyt nøglepar blev lavet',
  'journal.key-pair.adopt': 'Det nøglepar, der allerede var der, bruges, og en kopi er gemt',
  'journal.key-pair.tidy': 'Nøglefilen blev skrevet på ny med den samme nøgle',
  'journal.key-pair.set-aside': 'Det, der lå i stedet for nøglefilen, blev lagt til side',
  'journal.key-pair.restore': 'Nøglefilen blev gendannet fra arkivet',
  'journal.key-pair.import': 'Din egen nøgle blev lagt på plads',
  'journal.hosting.choose': 'Måden for den offentlige nøgle blev valgt',
  'journal.hosting.domain': 'Domænet blev valgt',
  'journal.hosting.fleetkey-create': 'Den offentlige nøgle blev lagt hos FleetKey',
  'journal.hosting.move': 'Flyttet til det nye domæne',
  'journal.hosting.stay': 'Skiftet af domæne blev opgivet',
  'journal.credentials.save': 'Klient-ID og klienthemmelighed blev gemt i Home Assistant',
  'journal.credentials.choose': 'Appen hos Tesla blev valgt',
  'journal.credentials.finish': 'Udskiftningen af adgangskoderne blev gjort færdig',
  'journal.credentials.remove': 'Applikationsadgangskoder blev fjernet',
  'journal.registration.register': 'Nøglen blev registreret hos Tesla',
  'journal.sign-in.start': 'Login blev startet',
  'journal.sign-in.continue': 'Login fortsatte',
  'journal.sign-in.reload': 'Integrationen blev genindlæst',
  'journal.sign-in.enable': 'Integrationen blev aktiveret',
  'journal.sign-in.abandon': 'Et åbent login blev lukket',
  'journal.sign-in.close-dialog': 'En dialog i Home Assistant, som stod åben, blev lukket',
  'journal.sign-in.dialog-closed': 'Den anden dialog blev meldt lukket',
  'journal.sign-in.restart': 'Home Assistant blev genstartet for at lukke den anden dialog',
  'journal.vehicles.pair': 'En parring blev påbegyndt',
  'journal.proof.flash': 'Der blev blinket med lyset',

  // begin
  'begin.title': 'Din Tesla i Home Assistant',
  'begin.will': 'Hvad der kommer til at ske',
  'begin.will.key': 'Denne app laver et nøglepar og lægger den offentlige nøgle dér, hvor Tesla finder den.',
  'begin.will.app': 'Du opretter en app på Teslas udviklerside. Denne side viser, hvad der skal stå hvor.',
  'begin.will.sign-in':
    'Du logger ind hos Tesla og godkender nøglen med din telefon. Resten bliver gjort for dig og overvåges fra da af.',
  'begin.hand': 'Hvad du skal have ved hånden',
  'begin.hand.account': 'Din Tesla-konto med en bekræftet e-mailadresse og multifaktorgodkendelse',
  'begin.hand.phone': 'Din telefon med Tesla-appen, hvis du har et køretøj',
  'begin.hand.address': 'En adresse på internettet, der holder: et domæne, Home Assistant Cloud eller en gratis konto hos GitHub',
  'begin.time': 'Hvor lang tid det tager',
  'begin.time.answer':
    'Appens egen del er klaret inden for et minut. Det meste af tiden går med Teslas formular med fem felter, der skal udfyldes, og seks felter, der skal krydses af. Nogle gange bruger Tesla halvandet døgn på at lukke en ny app ind; så venter denne side for dig.',
  'late.tesla':
    'Det tager længere tid end normalt. Intet går tabt, og appen bliver ved med at spørge. »Kontrollér igen« nederst på siden spørger med det samme.',
  'late.hosting':
    'Det tager længere tid end normalt. Åbn adressen på den offentlige nøgle på din telefon med Wi-Fi slået fra: vises nøglen heller ikke dér, kan Tesla ikke finde den.',
  'late.core': 'Det tager længere tid end normalt. Se efter årsagen i Home Assistant under Indstillinger > System > Logfiler.',
  'late.pairing':
    'Det tager længere tid end normalt. Det skal være ejerens telefon, og køretøjet skal kunne nås: væk det i Tesla-appen, og åbn så linket igen.',
  'late.sleeping': 'Det tager længere tid end normalt. Åbn Tesla-appen for at vække køretøjet, eller kør en kort tur.',

  // certificates
  'hosting.own-https.name': 'Denne app selv, via HTTPS',
  'hosting.own-https.description':
    'Du har et certifikat i Home Assistants mappe ssl og en åben port 443, men ingen reverse proxy: Denne app svarer selv, med nøglen og ikke andet.',
  'hosting.own-https.guide.files':
    'Angiv certifikatet og dets nøgle, som de hedder i mappen ssl, for eksempel dem fra appene Let’s Encrypt eller DuckDNS.',
  'hosting.own-https.guide.port': 'Giv port {port} et nummer i denne apps konfiguration under Netværk, for eksempel {port}.',
  'hosting.own-https.guide.docker': 'Gør containerens port {port} tilgængelig, og montér mappen med dine certifikater på /ssl.',
  'hosting.own-https.guide.router':
    'Videresend port 443 fra internettet i din router til den port på denne maskine. Tesla kommer kun via port 443.',
  'action.hosting.certificate': 'Brug dette certifikat',
  'action.hosting.change-certificate': 'Skift certifikat',
  'journal.hosting.certificate': 'Certifikatet blev valgt',
  'field.certificate': 'Certifikat med kæde',
  'field.certificate.help': 'En fil i mappen ssl; den med den fulde kæde',
  'field.certificate-key': 'Certifikatets private nøgle',
  'fact.certificate.names': 'Certifikat til',
  'fact.certificate.issuer': 'Udstedt af',
  'fact.certificate.until': 'Gyldigt til',
  'problem.certificate.absent.what': 'Der er ingen fil {file} i mappen ssl.',
  'problem.certificate.absent.why': 'Den har et andet navn, eller intet har lagt den dér endnu.',
  'problem.certificate.absent.remedy': 'Se med en app som File editor, hvad filerne i ssl hedder, og vælg certifikatet igen.',
  'problem.certificate.unreadable.what': 'Filen {file} kan ikke læses.',
  'problem.certificate.unreadable.why': 'Det er en mappe, eller denne app har ikke lov til at åbne den.',
  'problem.certificate.unreadable.remedy': 'Vælg en anden fil.',
  'problem.certificate.too-large.what': 'Filen {file} er for stor til at være et certifikat eller en nøgle.',
  'problem.certificate.too-large.why': 'Sandsynligvis er det en anden slags fil.',
  'problem.certificate.too-large.remedy': 'Vælg en anden fil.',
  'problem.certificate.not-a-certificate.what': 'Filen {file} indeholder intet certifikat.',
  'problem.certificate.not-a-certificate.why': 'Dens tekst har ingen læsbar blok BEGIN CERTIFICATE.',
  'problem.certificate.not-a-certificate.remedy': 'Vælg filen med certifikatet og dets kæde; den hedder ofte fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Filen {file} indeholder ingen privat nøgle, der kan bruges.',
  'problem.certificate.not-a-key.why': 'Dens tekst har ingen læsbar blok med en privat nøgle.',
  'problem.certificate.not-a-key.remedy': 'Vælg certifikatets nøgle; den hedder ofte privkey.pem.',
  'problem.certificate.encrypted.what': 'Den private nøgle i {file} kræver en adgangssætning.',
  'problem.certificate.encrypted.why': 'Der er ingen til at skrive den, når appen starter.',
  'problem.certificate.encrypted.remedy': 'Læg en nøgle uden adgangssætning dér.',
  'problem.certificate.other-key.what': 'Den private nøgle i {file} hører ikke til certifikatet.',
  'problem.certificate.other-key.why':
    'De to filer kommer fra forskellige certifikater eller er ved at blive fornyet i dette øjeblik.',
  'problem.certificate.other-key.remedy': 'Hvis det ikke er ovre om nogle minutter, så vælg de to filer, der hører sammen.',
  'problem.certificate.in-use.what': 'Denne apps HTTPS-port er optaget.',
  'problem.certificate.in-use.why': 'Et andet program lytter på den.',
  'problem.certificate.in-use.remedy': 'Genstart denne app. Hvis det bliver ved, siger loggen mere.',
  'problem.certificate.other-name.what': 'Certifikatet er ikke til {domain}.',
  'problem.certificate.other-name.why': 'Det er til: {names}.',
  'problem.certificate.other-name.remedy': 'Få et certifikat med dette navn i, eller brug et domæne, som det har.',
  'problem.certificate.expired.what': 'Certifikatet udløb den {date}.',
  'problem.certificate.expired.why': 'Det, der skal forny det, har ikke gjort det.',
  'problem.certificate.expired.remedy':
    'Se i loggen for det, der skal forny det (for eksempel appen Let’s Encrypt, som skal startes for det). Det nye tages i brug af sig selv.',
  'problem.certificate.ends-soon.what': 'Certifikatet udløber den {date}.',
  'problem.certificate.ends-soon.why': 'Det burde være fornyet nu.',
  'problem.certificate.ends-soon.remedy':
    'Se i loggen for det, der skal forny det (for eksempel appen Let’s Encrypt, som skal startes for det). Det nye tages i brug af sig selv.',
  'problem.certificate.self-signed.what': 'Certifikatet er selvsigneret.',
  'problem.certificate.self-signed.why': 'Tesla stoler, som alle browsere, kun på certifikater fra kendte udstedere.',
  'problem.certificate.self-signed.remedy': 'Få et fra Let’s Encrypt; det er gratis.',
  'problem.certificate.no-chain.what': 'Certifikatet kommer uden sin kæde.',
  'problem.certificate.no-chain.why': 'Browsere finder ofte selv den manglende del; det gør Tesla ikke.',
  'problem.certificate.no-chain.remedy': 'Vælg filen med den fulde kæde; den hedder ofte fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant siger: A condition has not been met to process the request. Din app er ikke registreret i denne region.',
  'problem.entry.precondition-region.why':
    'Home Assistant spørger Teslas server i den region, som kontoen hører til, og Tesla kender ikke dit domæne dér.',
  'problem.entry.precondition-region.remedy':
    'Åbn trinnet Registrering hos Tesla, og tryk på knappen for den region; integrationen bliver så indlæst igen.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant siger: A condition has not been met to process the request. En anden nøgle end din er registreret i denne region.',
  'problem.entry.precondition-other-key.why': 'Dit domæne er tidligere blevet registreret med et andet nøglepar.',
  'problem.entry.precondition-other-key.remedy':
    'Åbn trinnet Registrering hos Tesla, og tryk på knappen for den region; Tesla tager så den nuværende nøgle.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant siger: A condition has not been met to process the request. Din offentlige nøgle findes ikke på {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla vil have, at nøglen bliver, hvor den var ved registreringen.',
  'problem.entry.precondition-hosting.remedy': 'Åbn trinnet Offentlig nøgle på internettet; det siger, hvad der er galt dér.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant siger: A condition has not been met to process the request. Tesla accepterer ikke klient-ID og klienthemmelighed.',
  'problem.entry.precondition-credentials.why':
    'Applikationsadgangskoderne i Home Assistant hører ikke til en app, som Tesla kender.',
  'problem.entry.precondition-credentials.remedy':
    'Kopiér klient-ID og klienthemmelighed fra din app på Teslas udviklerside, og indsæt dem i trinnet App hos Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant siger: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Din app er registreret i alle regioner, nøglen findes, og Tesla accepterer klient-ID og klienthemmelighed. Så enten har Tesla brug for nogle minutter efter en registrering, eller også passer appens Allowed Origin ikke.',
  'problem.entry.precondition-none.remedy':
    'Vent et par minutter; Home Assistant prøver igen af sig selv. Hvis det bliver ved, så se på Allowed Origin for din app på Teslas udviklerside: Det skal være https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla gav Home Assistant en tilladelse, som den ikke kender: {scope}. Integrationen kan ikke starte med den.',
  'problem.entry.unknown-scope.why': 'Der er sat flere flueben under scopes for din app hos Tesla, end Home Assistant beder om.',
  'problem.entry.unknown-scope.remedy':
    'Åbn din app på Teslas udviklerside, fjern fluebenet ved {scope}, og gem. Tryk derefter på »Bed om tilladelserne igen« her.',
  'problem.sign-in.scopes-partly.what': 'Ikke alt blev tilladt ved login: {scopes}',
  'problem.sign-in.scopes-partly.why': 'Et flueben blev fjernet på Teslas side, eller appen hos Tesla fik dette scope senere.',
  'problem.sign-in.scopes-partly.remedy':
    'Hvis du vil have det, så se efter på Teslas udviklerside, at din app har det, og tryk derefter på »Bed om tilladelserne igen«. Ellers lad det være, som det er.',
  'remedy.sign-in.scopes-by-hand':
    'Hvis du vil have det: åbn din Tesla-konto, Security, Third-party apps, og fjern din apps adgang. Inden for nogle timer beder Home Assistant dig om at logge ind igen; tillad så alt. Ellers lad det være, som det er.',
  'problem.sign-in.consent-by-hand.what': 'Home Assistant kan ikke herfra bringes til at bede om tilladelserne igen.',
  'problem.sign-in.consent-by-hand.why':
    'De applikationsadgangskoder, der er i brug, er tilføjet i hånden. Home Assistant beholder dem, så længe integrationen bruger dem.',
  'problem.sign-in.consent-by-hand.remedy':
    'Åbn din Tesla-konto, Security, Third-party apps, og fjern din apps adgang. Inden for nogle timer beder Home Assistant dig om at logge ind igen; tillad så alt.',
  'action.sign-in.consent': 'Bed om tilladelserne igen',
  'journal.sign-in.consent': 'Home Assistant blev bragt til at bede om tilladelserne igen',
  'confirm.sign-in.consent':
    'Home Assistant beder dig om at logge ind hos Tesla igen. Indtil du har gjort det, virker integrationen ikke; enheder, entiteter og deres historik bevares.',
  'action.sign-in.take-key': 'Genindlæs integrationen med den nye nøgle',
  'journal.sign-in.take-key': 'Integrationen blev genindlæst, så den signerer med den nuværende nøgle',
  'action.sign-in.add': 'Tilføj endnu en Tesla-konto',
  'journal.sign-in.add': 'Et login med endnu en Tesla-konto blev påbegyndt',
  'fact.not-allowed': 'Ikke tilladt',

  // hosting
  'hosting.advice.external': 'Home Assistant kan nås udefra på {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud når den på {host}.',
  'hosting.advice.certificates': 'I mappen ssl ligger: {files}.',
  'hosting.advice.app': 'Appen {name} er installeret.',
  'known-host.accepted': 'Tesla accepterede navne under {host} ({seen}; {source})',
  'known-host.refused': 'Tesla afviste navne under {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla accepterede nogle navne under {host} og afviste andre ({seen}; {source})',
  'fact.known-host': 'Andres erfaringer',
  'fact.domain.letters': 'Med bogstaver',
  'problem.domain.refused-host.what': 'Tesla er kendt for at afvise navne under {host} (set {seen}).',
  'problem.domain.refused-host.why': 'Teslas udviklerside siger intet, eller at domænet ikke er gyldigt.',
  'problem.domain.refused-host.remedy':
    'Det kan have ændret sig i mellemtiden: Prøv det dér. Hvis det bliver afvist, så vælg et andet domæne eller en anden måde her.',
  'problem.domain.passing.what': 'Navnet {domain} er ikke varigt.',
  'problem.domain.passing.why':
    'Tunneler uden konto får et nyt navn ved hver start. Registreringen og køretøjernes godkendelse går tabt sammen med det.',
  'problem.domain.passing.remedy': 'Brug et navn, der holder i årevis.',
  'hosting.copy.path': 'Sti',
  'hosting.copy.target': 'Videresend til',
  'hosting.copy.snippet': 'Til {program}',
  'hosting.guide.no-redirect': 'Tesla følger ingen omdirigering: Adressen selv skal svare med nøglen, via HTTPS og uden login.',
  'hosting.reverse-proxy.name': 'Reverse proxy',
  'hosting.reverse-proxy.description':
    'Din egen webserver eller tunnel, som kan nås fra internettet via HTTPS, sender én sti videre til denne app: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared og lignende.',
  'hosting.reverse-proxy.guide.path': 'Tilføj i din reverse proxy en regel til dit domæne for stien herunder og ikke for andet.',
  'hosting.reverse-proxy.guide.target': 'Lad reglen videresende til {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Hvis din reverse proxy ikke kører på selve Home Assistant, så slå port {port} til i denne apps konfiguration under Netværk, og videresend i stedet til Home Assistants IP-adresse.',
  'hosting.reverse-proxy.guide.docker':
    'Hvis din reverse proxy selv kører i en container eller på en anden maskine, så videresend i stedet til denne maskines IP-adresse.',
  'hosting.reverse-proxy.guide.certificate':
    'Certifikatet skal være komplet: Brug den fulde kæde (ofte en fil, der hedder fullchain.pem), ikke certifikatet alene.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratis og kræver hverken domæne, åben port eller tunnel: dit eget websted hos GitHub, som har den offentlige nøgle. Tesla accepterede sådanne websteder (flere meldinger, august 2026).',
  'hosting.github-pages.guide.account':
    'Du skal have en gratis konto hos GitHub. Dens brugernavn bliver en del af adressen, som ikke må indeholde »tesla«.',
  'hosting.github-pages.guide.press':
    'Tryk på linkene i rækkefølge. Hvert af dem åbner en side hos GitHub, der allerede er udfyldt; tryk på den grønne knap dér (Create repository, Commit changes).',
  'hosting.github-pages.guide.others':
    'Der er allerede et websted på {domain}: Det bliver, som det er, kun disse filer tilføjes.',
  'hosting.github-pages.guide.jekyll':
    'Webstedet bygges af Jekyll, som udelader mapper, der begynder med et punktum. Tilføj linjen herunder i _config.yml; hvis der allerede står en linje med include:, så føj ».well-known« til den.',
  'hosting.github-pages.guide.ticks':
    'Kom tilbage hertil efter hvert link: Det, der er gjort, får et flueben inden for cirka et minut.',
  'hosting.github-pages.guide.publishing':
    'Alt er på plads. GitHub offentliggør webstedet inden for nogle minutter, første gang inden for ti. Hvis det ikke sker, så se under Settings > Pages for repositoryet: Branch skal være valgt dér.',
  'hosting.static-site.name': 'Netlify eller Cloudflare Pages',
  'hosting.static-site.description':
    'Gratis: Du slipper et arkiv på uploadsiden hos en vært for statiske websteder. Home Assistants dokumentation nævnte begge som fungerende (2025).',
  'hosting.static-site.domain.help':
    'Det navn, som værten gav dit websted, for eksempel my-cars.netlify.app eller my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Gem arkivet fra denne side. Det indeholder hele webstedet.',
  'hosting.static-site.guide.netlify':
    'Netlify: Log ind først, ellers er webstedet væk efter en time. Pak arkivet ud, og slip mappen på siden.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: Vælg at uploade dine filer (upload assets), giv projektet et navn, og slip arkivet dér.',
  'hosting.static-site.guide.name': 'Angiv derefter webstedets navn her.',
  'hosting.static-site.guide.publish': 'Denne side opdager selv, når nøglen er der.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Én knap: FleetKey.cc, en tjeneste fra en anden udbyder, opbevarer din offentlige nøgle og lægger den ud. Tesla accepterede dens navne (2025-09), med en mislykket registrering for én konto (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey drives af en anden, ikke af Tesla eller Home Assistant. Den får din offentlige nøgle, som ikke er hemmelig, og ikke andet. Det navn, den giver, kan hverken ændres eller fjernes, og dine køretøjer er afhængige af det i årevis.',
  'hosting.fleetkey.guide.wait': 'FleetKey lægger for det meste en nøgle ud med det samme. Se efter igen om et minut.',
  'hosting.fleetkey.guide.new-key': 'En ny nøgle kræver et nyt navn: Det navn, der er der, beholder sin nøgle for altid.',
  'hosting.elsewhere.name': 'Et andet sted',
  'hosting.elsewhere.description':
    'Du lægger selv nøglefilen på en hvilken som helst webserver, eller den ligger der allerede; denne app kontrollerer, at den er rigtig.',
  'hosting.elsewhere.guide.save': 'Gem filen med den offentlige nøgle fra denne side.',
  'hosting.elsewhere.guide.put': 'Læg den på din webserver, så den findes på {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Nogle webservere skjuler mapper, der begynder med et punktum. På GitHub Pages skal du også tilføje en tom fil, der hedder .nojekyll, ved siden af mappen .well-known.',
  'problem.hosting.service.unreachable.what': '{service} kunne ikke nås.',
  'problem.hosting.service.unreachable.why': 'Internetforbindelsen er nede, et filter blokerer den, eller {service} er nede.',
  'problem.hosting.service.unreachable.remedy': 'Prøv igen om nogle minutter.',
  'problem.hosting.service.limited.what': '{service} beder om en pause.',
  'problem.hosting.service.limited.why': 'Der kom for mange forespørgsler fra din internetforbindelse inden for en time.',
  'problem.hosting.service.limited.remedy': 'Intet er gået tabt. Fortsæt bare; der ses efter igen inden for en time.',
  'problem.hosting.service.refused.what': '{service} sagde nej.',
  'problem.hosting.service.refused.why': 'Det, der blev sagt, står herunder.',
  'problem.hosting.service.refused.remedy': 'Prøv igen, eller vælg en anden måde for den offentlige nøgle.',
  'problem.hosting.service.down.what': '{service} havde selv en fejl.',
  'problem.hosting.service.down.why': 'Det ligger på deres side og går for det meste over.',
  'problem.hosting.service.down.remedy': 'Prøv igen om nogle minutter, eller vælg en anden måde for den offentlige nøgle.',
  'problem.hosting.service.unreadable.what': '{service} svarede på en måde, som denne app ikke kender.',
  'problem.hosting.service.unreadable.why': 'Den har ændret sig, siden denne version af appen blev lavet.',
  'problem.hosting.service.unreadable.remedy':
    'Se efter en opdatering af denne app, eller vælg en anden måde for den offentlige nøgle.',

  // hosting-look
  'problem.hosting.dns.what': 'Navnet {domain} findes ikke på internettet.',
  'problem.hosting.dns.why': 'Ingen navneserver kender det: en tastefejl, eller posten er ikke oprettet eller er blevet fjernet.',
  'problem.hosting.dns.remedy':
    'Sammenlign navnet med det hos din domæneudbyder. Der kan gå nogle minutter, før en ny post er kendt.',
  'problem.hosting.dns-empty.what': 'Navnet {domain} findes, men fører ingen steder hen.',
  'problem.hosting.dns-empty.why': 'Det har hverken en IPv4- eller en IPv6-adresse (ingen A- og ingen AAAA-post).',
  'problem.hosting.dns-empty.remedy': 'Giv hos din domæneudbyder navnet den offentlige adresse på dit hjem eller din webserver.',
  'problem.hosting.dns-private.what': 'Navnet {domain} fører til en adresse i et hjemmenetværk.',
  'problem.hosting.dns-private.why': 'Adresser som 192.168.x.x eller 10.x.x.x findes i alle hjem og kan kun nås indefra.',
  'problem.hosting.dns-private.remedy':
    'Angiv din internetforbindelses offentlige adresse hos din domæneudbyder (eller i det, der holder navnet opdateret, for eksempel Duck DNS).',
  'problem.hosting.dns-carrier.what': 'Navnet {domain} fører til en adresse, som din internetudbyder deler mellem mange (CGNAT).',
  'problem.hosting.dns-carrier.why': 'Udefra kan ingen nå et hjem bag sådan en adresse (100.64.x.x til 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Bed din udbyder om en offentlig adresse, eller vælg en måde, der ikke kræver en: GitHub Pages, Home Assistant Cloud eller en tunnel som Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Navnet {domain} er kun kendt i dit hjem.',
  'problem.hosting.dns-home-only.why': 'Din router eller din egen navneserver kender det; det gør offentlige navneservere ikke.',
  'problem.hosting.dns-home-only.remedy': 'Opret en post for navnet hos din domæneudbyder.',
  'problem.hosting.dns-broken.what': 'Navneserverne for {domain} svarer ikke ordentligt.',
  'problem.hosting.dns-broken.why': 'De er nede, eller domænets signaturer (DNSSEC) er ødelagte.',
  'problem.hosting.dns-broken.remedy':
    'Se efter en fejl hos din domæneudbyder. Hvis DNSSEC er slået til, eller udbyderen er skiftet for nylig, passer nøglerne måske ikke: Slå DNSSEC fra dér.',
  'problem.hosting.dns-unanswered.what': 'Det kunne ikke afgøres, om {domain} findes: Ingen navneserver svarede.',
  'problem.hosting.dns-unanswered.why':
    'Home Assistants internetforbindelse er nede, eller et filter i dit netværk holder den slags spørgsmål tilbage.',
  'problem.hosting.dns-unanswered.remedy':
    'Kontrollér internetforbindelsen. Hvis adressen viser nøglen på en telefon med Wi-Fi slået fra, så fortsæt: Teslas eget opslag afgør det.',
  'problem.hosting.refused.what': 'Ingen svarer på {domain}, port 443.',
  'problem.hosting.refused.why':
    'Forbindelsen bliver afvist: Der kører ingen webserver dér, eller porten er ikke videresendt til den. Nogle routere afviser også et opslag indefra på deres egen adresse.',
  'problem.hosting.refused.remedy':
    'Prøv adressen på en telefon med Wi-Fi slået fra. Hvis den viser nøglen dér, så fortsæt: Teslas eget opslag afgør det. Hvis ikke, så se på din routers portvideresendelse (443) og på din webserver.',
  'problem.hosting.timeout.what': 'Der kommer ingen forbindelse til {domain}, port 443.',
  'problem.hosting.timeout.why':
    'En firewall smider den væk, porten er ikke videresendt, adressen er gammel, eller din udbyder blokerer port 443. Nogle routere smider også et opslag indefra på deres egen adresse væk.',
  'problem.hosting.timeout.remedy':
    'Prøv adressen på en telefon med Wi-Fi slået fra. Hvis den viser nøglen dér, så fortsæt: Teslas eget opslag afgør det. Hvis ikke, så se på din routers portvideresendelse, og om navnet fører til din nuværende adresse.',
  'problem.hosting.unreachable.what': 'Der er ingen vej herfra til adressen på {domain}.',
  'problem.hosting.unreachable.why':
    'Netværket siger det selv: Adressen er ikke i brug, eller denne forbindelse kan ikke nå adresser af den slags (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Prøv adressen på en telefon med Wi-Fi slået fra. Hvis den viser nøglen dér, så fortsæt. Hvis ikke, så sammenlign navnets adresse med din offentlige adresse.',
  'problem.hosting.reset.what': 'Forbindelsen til {domain} bliver afbrudt, så snart den er oprettet.',
  'problem.hosting.reset.why': 'En firewall, et filter eller routeren selv afslutter den.',
  'problem.hosting.reset.remedy':
    'Prøv adressen på en telefon med Wi-Fi slået fra. Se på firewallen foran din webserver og på blokering efter land.',
  'problem.hosting.network.what': 'Opslaget på {domain} mislykkedes på en måde, som denne app ikke kender.',
  'problem.hosting.network.why': 'Hvad der skete, står i detaljerne herunder.',
  'problem.hosting.network.remedy':
    'Se efter igen. Hvis adressen viser nøglen på en telefon med Wi-Fi slået fra, så fortsæt: Teslas eget opslag afgør det.',
  'problem.hosting.tls-none.what': 'På {domain}, port 443, svarer noget, der ikke taler HTTPS.',
  'problem.hosting.tls-none.why':
    'Sandsynligvis fører routerens port 443 til en almindelig HTTP-port, for eksempel Home Assistants egen (80 eller 8123).',
  'problem.hosting.tls-none.remedy': 'Videresend port 443 til din webservers HTTPS-port, eller lad den tale HTTPS på den port.',
  'problem.hosting.tls-expired.what': 'Certifikatet for {domain} er udløbet.',
  'problem.hosting.tls-expired.why': 'Det, der skal forny det, har ikke gjort det, eller webserveren bruger stadig det gamle.',
  'problem.hosting.tls-expired.remedy':
    'Forny det (for eksempel ved at starte appen Let’s Encrypt eller i NGINX Proxy Manager under SSL Certificates), og genstart derefter webserveren.',
  'problem.hosting.tls-not-yet.what': 'Certifikatet for {domain} er ikke gyldigt endnu.',
  'problem.hosting.tls-not-yet.why':
    'Det er lavet på en maskine, hvis ur går for hurtigt, eller Home Assistants ur går for langsomt.',
  'problem.hosting.tls-not-yet.remedy': 'Kontrollér dato og klokkeslæt på begge maskiner.',
  'problem.hosting.tls-name.what': 'Det certifikat, der vises på {domain}, er til et andet navn.',
  'problem.hosting.tls-name.why':
    'Webserveren har intet certifikat til dette navn og viser et andet, eller navnet fører til en anden webserver (ofte routerens egen side).',
  'problem.hosting.tls-name.remedy':
    'Skaf et certifikat til {domain}, og giv det til webstedet med det navn. Detaljerne herunder siger, hvilke navne det nuværende er til.',
  'problem.hosting.tls-self-signed.what': 'Certifikatet for {domain} er selvsigneret.',
  'problem.hosting.tls-self-signed.why':
    'Mange webservere og routere laver selv sådan et, så længe de ikke har andet. Tesla stoler ikke på det.',
  'problem.hosting.tls-self-signed.remedy': 'Få et fra Let’s Encrypt; det er gratis.',
  'problem.hosting.tls-chain.what': 'Webserveren for {domain} udelader en del af certifikatets kæde.',
  'problem.hosting.tls-chain.why':
    'Certifikatet mellem dit og den kendte udsteder mangler. Browsere finder det ofte selv, så siden ser fin ud dér; det gør Tesla ikke.',
  'problem.hosting.tls-chain.remedy':
    'Brug filen med den fulde kæde (hedder ofte fullchain.pem) i stedet for certifikatet alene (cert.pem).',
  'problem.hosting.tls-authority.what': 'Certifikatet for {domain} kommer fra en udsteder, som ingen kender.',
  'problem.hosting.tls-authority.why':
    'En virksomheds eller et hjems egen udsteder, et testcertifikat (Let’s Encrypt staging), Cloudflares oprindelsescertifikat set uden Cloudflare eller et filter, der kigger ind i forbindelser.',
  'problem.hosting.tls-authority.remedy': 'Få et certifikat fra en offentlig udsteder som Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Webserveren for {domain} taler kun gamle former for TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 og 1.1 har været udgået siden 2020.',
  'problem.hosting.tls-old.remedy': 'Opdatér webserveren, eller slå TLS 1.2 og 1.3 til i den.',
  'problem.hosting.tls-refused.what': 'Webserveren afviser navnet {domain}.',
  'problem.hosting.tls-refused.why':
    'Den har intet certifikat til det: Webstedet med det navn er ikke sat op i den, eller den har ikke kunnet få et certifikat endnu (Caddy, Traefik og Cloudflare gør sådan).',
  'problem.hosting.tls-refused.remedy':
    'Se efter dette navn i webserverens log; sæt webstedet op, eller vent, til dets certifikat er der.',
  'problem.hosting.tls-client.what': 'Webserveren for {domain} beder sine besøgende om et certifikat.',
  'problem.hosting.tls-client.why': 'Den lukker kun kendte enheder ind (mTLS). Tesla har ikke sådan et certifikat.',
  'problem.hosting.tls-client.remedy': 'Undtag nøglens sti fra den regel, eller brug et andet underdomæne til nøglen.',
  'problem.hosting.tls-cut.what': 'Webserveren for {domain} afslutter forbindelsen, før den er krypteret.',
  'problem.hosting.tls-cut.why':
    'En tunnel eller proxy uden noget bag sig, en firewall, der ser på navne, eller en tjeneste, der ikke taler HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Se på, hvad port 443 fører til, og på dets log.',
  'problem.hosting.tls-timeout.what': 'Webserveren for {domain} tager imod forbindelsen og siger derefter intet.',
  'problem.hosting.tls-timeout.why': 'Den hænger, den er overbelastet, eller der er noget bag port 443, som ikke taler HTTPS.',
  'problem.hosting.tls-timeout.remedy': 'Genstart webserveren; se på, hvad port 443 fører til.',
  'problem.hosting.tls.what': 'Der kommer ingen krypteret forbindelse til {domain}.',
  'problem.hosting.tls.why': 'Detaljerne herunder indeholder krypteringsbibliotekets egne ord.',
  'problem.hosting.tls.remedy': 'Se på din webservers certifikat og TLS-indstillinger.',
  'problem.hosting.http-timeout.what': 'Webserveren for {domain} tager imod forespørgslen og svarer ikke.',
  'problem.hosting.http-timeout.why':
    'Det, der er bag den, hænger: Adressen, som den videresender til, er forkert, eller en firewall imellem smider forbindelsen væk.',
  'problem.hosting.http-timeout.remedy': 'Kontrollér adressen, som reglen for nøglen videresender til.',
  'problem.hosting.http-cut.what': 'Webserveren for {domain} afslutter forbindelsen i stedet for at svare.',
  'problem.hosting.http-cut.why': 'En regel, der blokerer (for eksempel nginx’ status 444), eller en fejl i webserveren.',
  'problem.hosting.http-cut.remedy': 'Se i webserverens log og på regler, der blokerer ukendte besøgende.',
  'problem.hosting.http-broken.what': 'Det, der svarer på {domain}, er ikke en webserver.',
  'problem.hosting.http-broken.why': 'Svaret følger ikke reglerne for HTTP.',
  'problem.hosting.http-broken.remedy': 'Se på, hvad port 443 fører til.',
  'problem.hosting.redirect.what': 'Adressen fører videre til {location}.',
  'problem.hosting.redirect.why':
    'Tesla følger ingen omdirigering: ikke til et andet navn (med eller uden www), ikke til et login og ikke til en anden sti.',
  'problem.hosting.redirect.remedy':
    'Lad webserveren svare på selve {domain}. Hvis den fører til et navn, der er dit, kan du også vælge det navn her.',
  'problem.hosting.not-found.what': 'Webserveren for {domain} finder ikke nøglen (404).',
  'problem.hosting.not-found.why':
    'Reglen for stien eller filen er der ikke endnu, har et andet navn eller ligger i en mappe, som webserveren skjuler, fordi den begynder med et punktum.',
  'problem.hosting.not-found.remedy': 'Sammenlign stien bogstav for bogstav, og tryk derefter på »Se efter igen«.',
  'problem.hosting.forbidden.what': 'Webserveren for {domain} lader ingen se nøglen (status {status}).',
  'problem.hosting.forbidden.why': 'Den kræver login, tillader kun kendte adresser eller må ikke læse filen.',
  'problem.hosting.forbidden.remedy': 'Undtag denne ene sti fra login eller adgangslisten; der er intet hemmeligt i den.',
  'problem.hosting.bot-wall.what': 'Der står en beskyttelse mod robotter foran {domain}.',
  'problem.hosting.bot-wall.why': 'Den vil se et menneskes browser. Det er Teslas servere ikke, og det er denne app heller ikke.',
  'problem.hosting.bot-wall.remedy':
    'Undtag stien /.well-known/ fra den. Hos Cloudflare: Security > WAF > Custom rules, handlingen Skip, for denne sti; slå også Bot Fight Mode og Under Attack Mode fra for den.',
  'problem.hosting.limited.what': 'Webserveren for {domain} siger, at den er blevet spurgt for ofte (429).',
  'problem.hosting.limited.why': 'En grænse for besøgende på din webserver eller hos den, der driver den.',
  'problem.hosting.limited.remedy':
    'Vent en time, og tryk derefter på »Se efter igen«. Hvis det bliver ved, så hæv grænsen for denne sti.',
  'problem.hosting.gateway.what': 'Webserveren for {domain} når ikke det, som den skal videresende til (status {status}).',
  'problem.hosting.gateway.why': 'Adressen eller porten i reglen er forkert, eller denne apps port er ikke åben for den.',
  'problem.hosting.gateway.remedy': 'Sammenlign adresse og port i reglen med dem, som denne side viser.',
  'problem.hosting.cloudflare.what': 'Cloudflare kan ikke nå din webserver (status {status}).',
  'problem.hosting.cloudflare.why':
    'Tunnelen er nede, port 443 er lukket for Cloudflare, eller certifikatet bagved passer ikke til den tilstand, der er valgt dér.',
  'problem.hosting.cloudflare.remedy':
    'Se på tunnelens tilstand (appen Cloudflared) eller hos Cloudflare under SSL/TLS > Overview. Nummeret {status} er forklaret i Cloudflares dokumentation.',
  'problem.hosting.status.what': 'Webserveren for {domain} svarer med status {status}.',
  'problem.hosting.status.why': 'Tesla tager kun imod nøglen med status 200.',
  'problem.hosting.status.remedy': 'Se i webserverens log efter denne sti.',
  'problem.hosting.home-assistant.what': 'Home Assistants egen side kommer i stedet for nøglen.',
  'problem.hosting.home-assistant.why': 'Domænet fører til Home Assistant, og intet dér svarer på nøglens sti.',
  'problem.hosting.home-assistant.remedy': 'Vælg måden »Home Assistant selv«, eller tilføj reglen for stien i din reverse proxy.',
  'problem.hosting.login.what': 'En loginside kommer i stedet for nøglen.',
  'problem.hosting.login.why':
    'Noget foran webserveren spørger, hvem der er der: Authelia, authentik, Cloudflare Access og lignende.',
  'problem.hosting.login.remedy': 'Undtag denne ene sti fra login (bypass); der er intet hemmeligt i den.',
  'problem.hosting.html.what': 'En webside kommer i stedet for nøglen.',
  'problem.hosting.html.why': 'Webserveren viser en side for alle stier, eller reglen for nøglens sti virker ikke.',
  'problem.hosting.html.remedy': 'Lad denne ene sti svare med nøglen. Detaljerne herunder viser, hvordan siden begynder.',
  'problem.hosting.empty.what': 'Filen på {domain} er tom.',
  'problem.hosting.empty.why': 'Den blev oprettet, men ikke udfyldt, eller webserveren har mistet det, der er bag den.',
  'problem.hosting.empty.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.body-cut.what': 'Svaret fra {domain} holder op midt i det hele.',
  'problem.hosting.body-cut.why': 'Webserveren lover mere, end den sender, eller mister det, der er bag den.',
  'problem.hosting.body-cut.remedy': 'Genstart webserveren, og tryk derefter på »Se efter igen«.',
  'problem.hosting.body-slow.what': 'Svaret fra {domain} kommer dryppende: Nøglen nåede ikke frem i tide.',
  'problem.hosting.body-slow.why': 'Webserveren eller forbindelsen til den er overbelastet.',
  'problem.hosting.body-slow.remedy': 'Tryk på »Se efter igen« senere; hvis det bliver ved, så genstart webserveren.',
  'problem.hosting.encoded.what': 'Webserveren for {domain} pakker svaret, selv om ingen har bedt om det.',
  'problem.hosting.encoded.why': 'Den sender filen komprimeret til alle; den, der ikke pakker ud, ser noget ulæseligt.',
  'problem.hosting.encoded.remedy': 'Slå komprimering fra for denne sti, eller læg filen dér uden at pakke den.',
  'problem.hosting.too-large.what': 'Filen på {domain} er større end en offentlig nøgle.',
  'problem.hosting.too-large.why': 'Den indeholder noget andet eller meget ud over nøglen. Tesla siger »too large« til det.',
  'problem.hosting.too-large.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg kun den fil dér.',
  'problem.hosting.certificate.what': 'Der ligger et certifikat i stedet for nøglen.',
  'problem.hosting.certificate.why':
    'De to er nemme at forveksle: Et certifikat hører til en webserver, den offentlige nøgle til dine køretøjer.',
  'problem.hosting.certificate.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.request.what': 'Der ligger en certifikatanmodning (CSR) i stedet for nøglen.',
  'problem.hosting.request.why': 'Den bliver lavet sammen med en nøgle med OpenSSL og er blevet forvekslet med den.',
  'problem.hosting.request.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.rsa.what': 'Der ligger en nøgle af en anden slags (for eksempel RSA).',
  'problem.hosting.rsa.why': 'Køretøjer tager kun imod nøgler på den elliptiske kurve P-256.',
  'problem.hosting.rsa.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.wrong-curve.what': 'Der ligger en nøgle på en anden elliptisk kurve.',
  'problem.hosting.wrong-curve.why': 'Køretøjer tager kun imod kurven P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.openssh.what': 'Der ligger en nøgle i SSH-form.',
  'problem.hosting.openssh.why': 'Den er lavet med ssh-keygen. Tesla læser kun PEM, den form, der begynder med BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.private-key.what': 'En PRIVAT nøgle er offentliggjort på {domain}. Alle kan læse den.',
  'problem.hosting.private-key.why':
    'Den forkerte fil er lagt dér. Enhver, der har læst den, kan signere kommandoer til køretøjer, som har godkendt dens offentlige halvdel.',
  'problem.hosting.private-key.remedy':
    'Fjern straks filen fra webserveren. Hvis det er den nøgle, der er i brug, så lav et nyt nøglepar i trinnet Nøglepar, og fjern den gamle nøgle i køretøjerne under Controls > Locks.',
  'problem.hosting.der.what': 'Nøglen er der, men i binær form.',
  'problem.hosting.der.why': 'Tesla læser kun PEM, den tekst, der begynder med BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.base64.what': 'Nøglen er der, men uden sin første og sidste linje.',
  'problem.hosting.base64.why': 'Linjerne BEGIN PUBLIC KEY og END PUBLIC KEY hører med.',
  'problem.hosting.base64.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér, som den er.',
  'problem.hosting.escaped.what': 'Nøglen er der, men dens linjeskift er der ikke.',
  'problem.hosting.escaped.why': 'De blev til tegn som \\n, da teksten blev kopieret ind i en konfiguration.',
  'problem.hosting.escaped.remedy':
    'Tryk på »Gem filen med den offentlige nøgle«, og læg den dér som en fil og ikke som tekst i en konfiguration.',
  'problem.hosting.torn.what': 'Nøglen på {domain} er beskadiget eller afskåret.',
  'problem.hosting.torn.why': 'En del gik tabt, da den blev kopieret.',
  'problem.hosting.torn.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér på ny.',
  'problem.hosting.not-pem.what': 'Der ligger noget andet end en offentlig nøgle på {domain}.',
  'problem.hosting.not-pem.why': 'Hvordan det begynder, står i detaljerne herunder.',
  'problem.hosting.not-pem.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér.',
  'problem.hosting.other-key.what': 'Der ligger en anden offentlig nøgle på {domain}.',
  'problem.hosting.other-key.why': 'En ældre fil ligger der stadig, eller en andens.',
  'problem.hosting.other-key.remedy':
    'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér. Køretøjer må ikke godkende en nøgle, der ikke er din.',
  'problem.hosting.warning.ipv6.what': 'Nøglen findes ikke via IPv6, kun via IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Navnet fører også til en IPv6-adresse, hvor webserveren ikke svarer med nøglen. Det vides ikke, hvilken af de to Tesla bruger.',
  'problem.hosting.warning.ipv6.remedy':
    'Lad webserveren lytte på IPv6 også, eller fjern navnets AAAA-post hos din domæneudbyder.',
  'problem.hosting.warning.some-addresses.what': 'Nøglen findes ikke på alle navnets adresser.',
  'problem.hosting.warning.some-addresses.why':
    'Navnet fører til flere webservere, og ikke alle har nøglen. Måske er der en gammel adresse tilbage.',
  'problem.hosting.warning.some-addresses.remedy': 'Fjern de adresser, der ikke længere er i brug, hos din domæneudbyder.',
  'problem.hosting.warning.spreading.what': 'Ikke alle navneservere kender navnet endnu.',
  'problem.hosting.warning.spreading.why': 'Det er oprettet eller ændret for kort tid siden.',
  'problem.hosting.warning.spreading.remedy': 'Hvis Tesla ikke finder det, så vent en time.',
  'problem.hosting.warning.ends-soon.what': 'Certifikatet for {domain} udløber inden for en uge.',
  'problem.hosting.warning.ends-soon.why': 'Det burde være fornyet nu.',
  'problem.hosting.warning.ends-soon.remedy': 'Se på det, der skal forny det. Tesla skal bruge et gyldigt ved hver registrering.',
  'problem.hosting.warning.text-around.what': 'Der er mere i filen end nøglen.',
  'problem.hosting.warning.text-around.why':
    'Tekst eller et usynligt tegn står før eller efter den. Det vides ikke, om Tesla accepterer den sådan.',
  'problem.hosting.warning.text-around.remedy': 'Tryk på »Gem filen med den offentlige nøgle«, og læg den fil dér, som den er.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant selv',
  'hosting.home-assistant.description':
    'Home Assistant kan nås fra internettet via HTTPS, også via Home Assistant Cloud: En lille integration, som denne app skriver, lader den svare med nøglen på samme adresse.',
  'hosting.home-assistant.domain.help': 'Det navn, som Home Assistant kan nås på udefra, uden https:// og uden port',
  'hosting.home-assistant.guide.what':
    'Denne app skriver integrationen »Tesla Fleet key host« i Home Assistants mappe custom_components, genstarter Home Assistant og tilføjer den. Den svarer med den offentlige nøgle og gør ikke andet.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant ser den nye integration efter en genstart. Dens konfiguration kontrolleres først.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant viser nøglen. Det, der mangler, er vejen udefra: Home Assistant skal kunne nås under dette domæne, på port 443, sådan som din browser når den, når du er ude.',
  'action.hosting.key-host-write': 'Tilføj den til Home Assistant',
  'action.hosting.key-host-restart': 'Genstart Home Assistant',
  'action.hosting.key-host-add': 'Tilføj integrationen',
  'action.hosting.key-host-enable': 'Aktivér integrationen',
  'action.hosting.key-host-reload': 'Genindlæs nøgleværten',
  'action.hosting.key-host-remove': 'Fjern Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'Integrationen »Tesla Fleet key host« skrives i konfigurationsmappen, og Home Assistant genstarter: Automatiseringer og alt andet står stille i et minut eller to. Vil du fortsætte?',
  'confirm.hosting.key-host-remove':
    'Integrationen »Tesla Fleet key host« og dens filer fjernes; Home Assistant svarer ikke længere med nøglen. Køretøjer, der har godkendt den, beholder den, men ved hver ny registrering vil Tesla se den.',
  'journal.hosting.key-host-write': 'Nøgleværten blev skrevet i konfigurationsmappen',
  'journal.hosting.key-host-restart': 'Home Assistant blev genstartet for nøgleværten',
  'journal.hosting.key-host-add': 'Nøgleværten blev tilføjet til Home Assistant',
  'journal.hosting.key-host-enable': 'Nøgleværten blev aktiveret',
  'journal.hosting.key-host-reload': 'Nøgleværten blev genindlæst',
  'journal.hosting.key-host-remove': 'Nøgleværten blev fjernet fra Home Assistant',
  'wait.restart': 'genstarten af Home Assistant',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Ikke til stede',
  'fact.key-host.foreign': 'Der er noget andet på dens plads',
  'fact.key-host.written': 'Skrevet; Home Assistant har ikke set den endnu',
  'fact.key-host.known': 'Ikke tilføjet endnu',
  'fact.key-host.loaded': 'Indlæst (version {version})',
  'fact.key-host.not-loaded': 'Ikke indlæst',
  'problem.key-host.foreign.what':
    'Mappen custom_components/tesla_fleet_key_host indeholder noget, som denne app ikke har skrevet.',
  'problem.key-host.foreign.why': 'Nogen har lagt det dér, eller det kommer fra en anden installation af denne app.',
  'problem.key-host.foreign.remedy':
    'Den får lov at være i fred. Se i den; hvis ingen har brug for den, så slet mappen (for eksempel med appen File editor), og se efter igen. Eller vælg en anden måde.',
  'problem.folder.read-only.what': 'Der kan ikke skrives i mappen {folder}.',
  'problem.folder.read-only.why': 'Disken har en fejl, eller mappen tilhører en anden.',
  'problem.folder.read-only.remedy':
    'Genstart maskinen under Indstillinger > System. Hvis det bliver ved, så vælg en anden måde i trinnet Offentlig nøgle på internettet.',
  'problem.folder.disk-full.what': 'Der kunne ikke skrives noget i mappen {folder}: Disken er fuld.',
  'problem.folder.disk-full.why': 'En fil skrives helt eller slet ikke: Det, der var der før, er stadig i brug.',
  'problem.folder.disk-full.remedy':
    'Gør plads under Indstillinger > System > Lagring (gamle sikkerhedskopier er den sædvanlige årsag), og prøv igen.',
  'problem.folder.failed.what': 'Mappen {folder} kunne ikke ændres.',
  'problem.folder.failed.why': 'Detaljerne står herunder.',
  'problem.folder.failed.remedy': 'Prøv igen, eller vælg en anden måde i trinnet Offentlig nøgle på internettet.',
  'problem.key-host.disabled.what': 'Integrationen »Tesla Fleet key host« er deaktiveret.',
  'problem.key-host.disabled.why': 'Nogen har deaktiveret den i Enheder & tjenester.',
  'problem.key-host.disabled.remedy': 'Aktivér den igen, eller vælg en anden måde for den offentlige nøgle.',
  'problem.key-host.not-known.what': 'Home Assistant blev genstartet, men kender ikke integrationen.',
  'problem.key-host.not-known.why':
    'Den kører måske i fejlsikret tilstand, hvor den udelader det brugerdefinerede, eller den kunne ikke læse mappen.',
  'problem.key-host.not-known.remedy':
    'Genstart Home Assistant en gang til. Hvis det bliver ved, så se efter tesla_fleet_key_host under Indstillinger > System > Logfiler, eller vælg en anden måde.',
  'problem.home-assistant.configuration-invalid.what': 'Home Assistant blev ikke genstartet: Dens konfiguration har en fejl.',
  'problem.home-assistant.configuration-invalid.why':
    'Med den ville Home Assistant måske ikke starte igen. Det har intet med denne app at gøre; det, Home Assistant siger, står herunder.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Ret den (Indstillinger > Udviklerværktøjer > YAML > Tjek konfiguration viser den også), og prøv igen.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla kender ikke den adresse, som du skal sendes tilbage til.',
  'problem.app.redirect-uri.why':
    'I din app hos Tesla mangler Redirect URI, har en tastefejl eller står i feltet Returned URL. Det kan også være, at My Home Assistant ikke er aktiveret: Så beder Home Assistant om en anden adresse.',
  'problem.app.redirect-uri.remedy':
    'Åbn din app på developer.tesla.com/dashboard, Client Details, skriv https://my.home-assistant.io/redirect/oauth i Allowed Redirect URI (ikke i Returned URL), og gem. Hvis den står dér, så se på trinnet Home Assistant her: Det siger, om My Home Assistant er aktiveret.',
  'problem.app.client-id-missing.what': 'Home Assistant sendte intet klient-ID til Tesla.',
  'problem.app.client-id-missing.why': 'Applikationsadgangskoderne blev gemt med et tomt eller forkert indsat klient-ID.',
  'problem.app.client-id-missing.remedy':
    'Kopiér klient-ID og klienthemmelighed fra din app på developer.tesla.com/dashboard, og indsæt begge i trinnet App hos Tesla.',
  'problem.app.domain-refused.what': 'Teslas udviklerside tager ikke imod domænet.',
  'problem.app.domain-refused.why':
    'Navnet indeholder »tesla«, ligger hos en vært, som Tesla blokerer, er meget nyt eller har intet certifikat fra en offentlig udsteder. Nogle gange afviser siden et domæne, der er helt i orden.',
  'problem.app.domain-refused.remedy':
    'Åbn trinnet Offentlig nøgle på internettet, og vælg et andet domæne: et websted hos GitHub Pages, et underdomæne til et navn, der har eksisteret længere, eller en adresse fra Nabu Casa. Vil du beholde det nuværende, så vent nogle dage, eller skriv til Tesla med udviklersidens supportformular. Alt andet bliver, som det er.',
  'problem.app.no-policy.what': 'Tesla viser »No policy rules« eller en fejl før login.',
  'problem.app.no-policy.why': 'Din apps domæne er ikke registreret i din kontos region endnu.',
  'problem.app.no-policy.remedy':
    'Åbn trinnet Registrering hos Tesla, og tryk på »Registrér i …« for din region; følg derefter linket i trinnet Login. For en ny app kan det tage halvandet døgn.',
  'problem.app.sign-in-page.what': 'Teslas loginside har selv en fejl.',
  'problem.app.sign-in-page.why':
    'Den siger ikke mere. For det meste ligger det på Teslas side og går over; det ses også, så længe appen ikke er registreret i kontoens region.',
  'problem.app.sign-in-page.remedy':
    'Se på trinnet Registrering hos Tesla. Hvis det er færdigt, så vent nogle minutter, og følg linket »Log ind hos Tesla« i trinnet Login igen i et privat vindue i browseren.',
  'problem.virtual-key.not-registered.what': 'Tesla-appen siger, at din app ikke er registreret hos Tesla.',
  'problem.virtual-key.not-registered.why':
    'Domænet er ikke registreret i køretøjets region, eller linket var til et andet domæne (et gammelt) end det registrerede.',
  'problem.virtual-key.not-registered.remedy':
    'Åbn trinnet Registrering hos Tesla, og bliv ved, til alle regioner er færdige. Tryk derefter på »Vis parringskoderne« i trinnet Køretøjer, og brug koden derfra, ikke en, du har gemt.',
  'problem.virtual-key.no-access.what': 'Tesla-appen siger, at din konto ikke har givet dit domæne adgang.',
  'problem.virtual-key.no-access.why': 'Nøglen kan først godkendes efter et login med den konto, som køretøjet hører til.',
  'problem.virtual-key.no-access.remedy':
    'Gør trinnet Login færdigt med køretøjets konto, tryk derefter på »Vis parringskoderne« i trinnet Køretøjer, og scan koden igen.',
  'problem.virtual-key.not-paired.what': 'Køretøjet tager kun imod signerede kommandoer og har ikke godkendt din nøgle.',
  'problem.virtual-key.not-paired.why': 'Hvert køretøj godkender en nøgle for sig i Tesla-appen.',
  'problem.virtual-key.not-paired.remedy':
    'Åbn trinnet Køretøjer, tryk på »Vis parringskoderne«, scan dette køretøjs kode med din telefon, og godkend den i Tesla-appen.',
  'problem.virtual-key.other-key.what': 'Køretøjet kender ikke den nøgle, som Home Assistant signerer med.',
  'problem.virtual-key.other-key.why':
    'Enten er nøglen aldrig blevet godkendt, eller også er tesla_fleet.key en anden end den, der findes på dit domæne og blev godkendt.',
  'problem.virtual-key.other-key.remedy':
    'Tryk på »Noget er galt« her. Hvis trinnene Nøglepar og Offentlig nøgle på internettet er færdige, så godkend nøglen igen med koderne i trinnet Køretøjer.',
  'problem.virtual-key.full.what': 'Køretøjet har ikke plads til en nøgle mere.',
  'problem.virtual-key.full.why': 'Et køretøj rummer et begrænset antal nøgler: kort, telefoner og dem fra apps.',
  'problem.virtual-key.full.remedy':
    'Åbn Controls > Locks i køretøjet, og fjern en nøgle, som ingen har brug for. Tryk derefter på »Vis parringskoderne« i trinnet Køretøjer.',
  'problem.sign-in.invalid-state.what': 'Home Assistant kender ikke det login, der kom tilbage fra Tesla.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant blev genstartet ind imellem, linket var gammelt, eller my.home-assistant.io fører til en anden Home Assistant end denne.',
  'problem.sign-in.invalid-state.remedy':
    'Åbn my.home-assistant.io i samme browser, og angiv adressen på denne Home Assistant dér. Følg derefter det nye link »Log ind hos Tesla« i trinnet Login.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant kan ikke komme videre i sin dialog for Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Den havde selv en fejl. Oftest er nøglefilen tesla_fleet.key i konfigurationsmappen beskadiget, eller denne Home Assistant er for gammel.',
  'problem.sign-in.dialog-fails.remedy':
    'Se på trinnene Home Assistant og Nøglepar: De siger, om det er en af disse årsager. Åbn ellers Indstillinger > System > Logfiler, og indsæt her, hvad der står.',
  'problem.credentials.in-use.what': 'Home Assistant fjerner ikke applikationsadgangskoder, som en integration bruger.',
  'problem.credentials.in-use.why': 'Integrationen Tesla Fleet logger ind med dem.',
  'problem.credentials.in-use.remedy':
    'Det er ikke nødvendigt at fjerne dem: Indsæt det nye klient-ID og den nye klienthemmelighed i trinnet App hos Tesla; de erstatter de gamle.',
  'problem.entry.semantic.what': 'Tesla siger, at domænet eller nøglen ikke kan bruges.',
  'problem.entry.semantic.why': 'Oftest har en app, der blev oprettet tidligere, det samme domæne eller den samme nøgle.',
  'problem.entry.semantic.remedy':
    'Åbn trinnet Registrering hos Tesla; det viser Teslas egne ord, som skiller de to ad: Er det nøglen, så lav et nyt par i trinnet Nøglepar; er det domænet, så vælg et andet i trinnet Offentlig nøgle på internettet, eller indsæt den ældre apps klient-ID og klienthemmelighed i trinnet App hos Tesla.',
  'problem.entry.locked.what': 'Tesla har låst kontoen.',
  'problem.entry.locked.why': 'Kun Tesla kender grunden.',
  'problem.entry.locked.remedy': 'Log ind på tesla.com, og se, hvad der bliver bedt om, eller skriv til Teslas support.',
  'problem.entry.privacy.what': 'Tesla udleverer ikke disse data på grund af indstillinger for privatliv.',
  'problem.entry.privacy.why': 'Datadeling er slået fra i køretøjet eller på kontoen.',
  'problem.entry.privacy.remedy':
    'Åbn Controls > Software > Data Sharing i køretøjet og indstillingerne for din konto i Tesla-appen, og tillad det.',
  'problem.entry.vehicle-asleep.what': 'Køretøjet svarer ikke.',
  'problem.entry.vehicle-asleep.why': 'Det sover eller har ingen forbindelse.',
  'problem.entry.vehicle-asleep.remedy':
    'Du skal ikke gøre noget: Home Assistant spørger igen. Vil du have det med det samme, så væk køretøjet i Tesla-appen, og tryk derefter på »Genindlæs integrationen« i trinnet Login.',
  'problem.entry.mobile-access.what': 'Mobiladgang er slået fra i køretøjet.',
  'problem.entry.mobile-access.why': 'Uden den kan ingen nå køretøjet, heller ikke Tesla-appen.',
  'problem.entry.mobile-access.remedy': 'Åbn Controls > Safety i køretøjet, og slå Allow Mobile Access til.',
  'problem.entry.not-found.what': 'Tesla siger, at det, der blev spurgt om, ikke findes.',
  'problem.entry.not-found.why': 'Et køretøj eller et energiprodukt er solgt eller flyttet til en anden konto.',
  'problem.entry.not-found.remedy':
    'Se i Tesla-appen, om det stadig er der. Tryk derefter på »Genindlæs integrationen« i trinnet Login.',
  'problem.entry.strange-scope.what':
    'Tesla gav Home Assistant en tilladelse, som den ikke kender. Integrationen kan ikke starte med den.',
  'problem.entry.strange-scope.why': 'Der er sat flere flueben under scopes for din app hos Tesla, end Home Assistant beder om.',
  'problem.entry.strange-scope.remedy':
    'Åbn din app på developer.tesla.com/dashboard, lad der kun være flueben ved de scopes, som trinnet App hos Tesla viser, og gem. Tryk derefter på »Bed om tilladelserne igen« i trinnet Login.',
  'problem.entry.vehicle-fault.what': 'Køretøjet svarede selv med en fejl.',
  'problem.entry.vehicle-fault.why': 'Tesla siger, at det måske har brug for en genstart, en opdatering eller service.',
  'problem.entry.vehicle-fault.remedy':
    'Hold begge rullehjul på rattet i køretøjet nede, indtil skærmen bliver sort. Tryk derefter på »Genindlæs integrationen« i trinnet Login.',
  'problem.entry.unsupported.what': 'Teslas Fleet API understøtter ikke dette køretøj.',
  'problem.entry.unsupported.why':
    'Nogle ældre køretøjer (Model S og X før 2021) tager ikke imod signerede kommandoer eller ikke denne kommando.',
  'problem.entry.unsupported.remedy': 'Der er intet at gøre ved det; det, der kan læses fra køretøjet, kommer stadig.',
  'problem.fleetkey.taken.what': 'Id’et hos FleetKey hører allerede til en nøgle.',
  'problem.fleetkey.taken.why': 'Et id kan ikke overskrives eller fjernes dér.',
  'problem.fleetkey.taken.remedy':
    'Åbn trinnet Offentlig nøgle på internettet, og tryk på »Læg den offentlige nøgle hos FleetKey«: Den tager et ledigt id.',
  'problem.fleetkey.refused.what': 'FleetKey tog ikke imod den offentlige nøgle.',
  'problem.fleetkey.refused.why':
    'Den tager imod en nøgle i PEM-form, der slutter med linjen END PUBLIC KEY, eller den har selv en fejl.',
  'problem.fleetkey.refused.remedy':
    'Åbn trinnet Offentlig nøgle på internettet, og tryk på »Læg den offentlige nøgle hos FleetKey«, som sender den i den rigtige form; eller vælg en anden måde dér.',
  'problem.hosting.github-404.what': 'GitHub Pages viser ikke nøglen.',
  'problem.hosting.github-404.why':
    'Uden en fil .nojekyll udelader GitHub mapper, der begynder med et punktum; repositoryet skal hedde præcis USER.github.io; og et nyt websted har brug for nogle minutter.',
  'problem.hosting.github-404.remedy':
    'Åbn trinnet Offentlig nøgle på internettet: De tre links dér opretter repositoryet, filen .nojekyll og nøglen på det rigtige sted.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Du har denne app til Home Assistant: To filer i mappen share lader den svare med nøglen. De skrives af denne app.',
  'hosting.nginx-proxy.guide.option':
    'Slå »active« til under Customize i Indstillinger > Apps > NGINX Home Assistant SSL proxy > Konfiguration, og gem. Som YAML er det linjerne herunder.',
  'hosting.nginx-proxy.guide.restart':
    'Lad den derefter genstarte. Hvis den ikke kommer tilbage, fjerner denne app sine filer igen og genstarter den en gang til.',
  'hosting.nginx-proxy.guide.outside':
    'Proxyen viser nøglen. Det, der mangler, er vejen udefra: Domænet skal føre til den på port 443.',
  'hosting.copy.customize': 'Til dens konfiguration',
  'wait.nginx-proxy': 'genstarten af NGINX Home Assistant SSL proxy',
  'action.hosting.nginx-proxy-write': 'Skriv filerne',
  'action.hosting.nginx-proxy-restart': 'Genstart proxyen',
  'action.hosting.nginx-proxy-take-back': 'Fjern filerne til NGINX-proxyen',
  'confirm.hosting.nginx-proxy-write':
    'To filer skrives i mappen share: den offentlige nøgle og de linjer, der får proxyen til at vise den. Intet andet dér ændres. Vil du fortsætte?',
  'confirm.hosting.nginx-proxy-restart':
    'I nogle sekunder kan Home Assistant ikke nås gennem proxyen, heller ikke udefra. Vil du fortsætte?',
  'confirm.hosting.nginx-proxy-take-back':
    'Denne apps to filer fjernes fra mappen share, og proxyen genstarter: Den svarer ikke længere med nøglen, og i nogle sekunder kan Home Assistant ikke nås gennem den. Vil du fortsætte?',
  'journal.hosting.nginx-proxy-write': 'Filerne til NGINX-proxyen blev skrevet',
  'journal.hosting.nginx-proxy-restart': 'NGINX-proxyen blev genstartet',
  'journal.hosting.nginx-proxy-take-back':
    'Filerne til NGINX-proxyen blev fjernet, og den blev genstartet, hvis den stadig er der',
  'problem.nginx-proxy.duplicate.what': 'Filen {file} i mappen share svarer allerede på nøglens sti.',
  'problem.nginx-proxy.duplicate.why':
    'Med to regler for én sti starter NGINX ikke, og Home Assistant ville ikke længere kunne nås udefra.',
  'problem.nginx-proxy.duplicate.remedy':
    'Fjern den regel eller filen (for eksempel med appen File editor), og tryk derefter på »Se efter igen«.',
  'problem.nginx-proxy.does-not-start.what': 'NGINX-proxyen er ikke kommet tilbage efter genstarten.',
  'problem.nginx-proxy.does-not-start.why': 'Noget i dens konfiguration forhindrer den i at starte; proxyens log siger hvad.',
  'problem.nginx-proxy.does-not-start.remedy': 'Denne app fjerner sine filer igen og genstarter den.',
  'problem.nginx-proxy.away.what': 'NGINX-proxyen svarer ikke i Home Assistants eget netværk.',
  'problem.nginx-proxy.away.why': 'Den er stoppet eller starter ikke. Sådan var det, før denne app fik den genstartet.',
  'problem.nginx-proxy.away.remedy':
    'Åbn Indstillinger > Apps > NGINX Home Assistant SSL proxy, start den, og se i dens log. Tryk derefter på »Se efter igen«.',
  'problem.nginx-proxy.taken-back.what': 'NGINX-proxyen startede ikke med denne apps filer, så de er fjernet igen.',
  'problem.nginx-proxy.taken-back.why': 'Sandsynligvis har en anden af dine filer en regel for samme sti.',
  'problem.nginx-proxy.taken-back.remedy':
    'Kontrollér, at Home Assistant kan nås udefra igen. Se i proxyens log, før du prøver en gang til, eller vælg en anden måde.',

  // notifications
  'notification.title': 'Tesla Fleet har brug for dig',
  'notification.open': 'Åbn Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet virker igen.',
  'notification.healed-step': '{title}: i orden igen.',

  // pages
  'page.tesla.create': 'Vælg dér at oprette en ny applikation.',
  'page.tesla.details': 'Fortæl, hvad appen er til. Navnet må ikke bruges af andre: dette indeholder dit domæne.',
  'page.tesla.client': 'Kopiér begge adresser nøjagtigt. Forveksl ikke redirect URI med returned URL.',
  'page.tesla.billing': 'Betalingsoplysninger kan udelades. Tesla giver hver konto en kredit hver måned.',
  'page.tesla.finished':
    'Åbn din nye app dér. Kopiér dens klient-id og klienthemmelighed, og indsæt dem herunder. De gemmes kun i Home Assistant.',
  'page.tesla.sign-in': 'Log ind med den konto, som dine køretøjer eller energiprodukter hører til.',
  'panel.pages.short': 'Jeg kender vejen: vis kun værdierne',
  'panel.pages.long': 'Vis hver side',
  'panel.pages.drawing': 'Tegning af siden »{heading}« hos {place}',
  'panel.pages.number': 'Side {number} af {count}',
  'panel.pages.empty': 'Lad stå tomt',
  'panel.pages.press': 'Tryk her',
  'panel.pair': 'Indsæt klient-id og klienthemmelighed her',
  'panel.pair.help':
    'Begge på én gang eller den ene efter den anden, i vilkårlig rækkefølge. Når begge er der, kontrolleres og gemmes de med det samme.',
  'panel.pair.id-found': 'Dette er klient-id’et. Klienthemmeligheden mangler stadig.',
  'panel.pair.secret-found': 'Dette er klienthemmeligheden. Klient-id’et mangler stadig.',
  'panel.pair.nothing': 'Det indsatte indeholder hverken et klient-id eller en klienthemmelighed.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Trin',
  'panel.status.done': 'Færdig',
  'panel.status.limited': 'Virker delvist',
  'panel.status.todo': 'Venter på dig',
  'panel.status.problem': 'Problem',
  'panel.status.waiting': 'Venter',
  'panel.status.unknown': 'Vides ikke endnu',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Indtil videre kigger appen kun. Den ændrer ikke noget, før du trykker på en knap.',
  'panel.plan': 'Så snart den må, gør den selv dette:',
  'panel.wrong': 'Noget er galt',
  'panel.wrong.looking': 'Kontrollerer alt…',
  'panel.wrong.found': 'Kontrolleret. Trinnet {title} har et problem.',
  'panel.wrong.next': 'Intet er i stykker. Det næste er trinnet {title}.',
  'panel.wrong.fine':
    'Alle kontroller er i orden. Hvis du ser en fejlmeddelelse et sted, kan du indsætte den under «Forklar en fejlmeddelelse«.',
  'panel.explain': 'Forklar en fejlmeddelelse',
  'panel.explain.label': 'Meddelelsen',
  'panel.explain.help':
    'Indsæt det, der står på Teslas side, i Tesla-appen, i en dialogboks eller i Home Assistants log. Det gemmes ikke.',
  'panel.explain.button': 'Forklar',
  'panel.explain.several': 'Denne meddelelse kan have flere årsager. Den mest sandsynlige står først:',
  'panel.repairs': 'Det udbedrer appen selv',
  'panel.repairs.help': 'Det, der er slået fra, overlades til dig: Trinnet viser så knappen.',
  'panel.repairs.paused': 'Automatiske trin er slået fra, så indtil videre sker intet af dette.',
  'panel.go-to-step': 'Gå til trinnet {title}',
  'panel.problem.why': 'Hvorfor',
  'panel.problem.remedy': 'Hvad du kan gøre',
  'panel.problem.evidence': 'Detaljer til support',
  'panel.copy': 'Kopiér',
  'panel.copy.label': 'Kopiér {label}',
  'panel.copy.done': 'Kopieret',
  'panel.copy.done.label': '{label} er kopieret',
  'panel.copy.failed': 'Markér teksten, og kopiér den selv',
  'panel.link.new-tab': '(åbner i en ny fane)',
  'panel.link.qr': 'Eller scan denne kode med din telefon',
  'panel.link.qr.label': 'QR-kode: {label}',
  'panel.waiting.for': 'Venter på {what}',
  'panel.waiting.since': 'Har varet i {time}',
  'panel.waiting.until': 'senest om {time}',
  'panel.waiting.overdue': 'burde være overstået når som helst',
  'panel.action.running': '{label}: arbejder…',
  'panel.action.sending': 'Arbejder…',
  'panel.action.cancel': 'Annullér',
  'panel.action.done': '{label}: udført',
  'panel.field.choose': 'Vælg',
  'panel.field.recommended': 'Anbefalet',
  'panel.error.not-offered':
    'Dette tilbydes ikke længere, fordi tingene har ændret sig i mellemtiden. Siden viser, hvordan det er nu.',
  'panel.error.invalid': 'Noget af det, der er udfyldt, kan ikke være rigtigt.',
  'panel.error.failed': 'Det virkede ikke.',
  'panel.error.refused': 'Anmodningen blev afvist: {reason}',
  'panel.error.unreachable': 'Appen svarede ikke. Intet af det, du har skrevet, er gået tabt; prøv igen om et øjeblik.',
  'panel.error.answer': 'Appen svarede på en måde, som denne side ikke forstår (HTTP {status}). Genindlæs siden, og prøv igen.',
  'panel.error.dismiss': 'Luk denne meddelelse',
  'panel.connection.lost': 'Forbindelsen er afbrudt, prøver igen…',
  'panel.connection.stale': 'Det, du ser, er, som det var på dette tidspunkt: {time}.',
  'panel.connection.back': 'Forbundet igen',
  'panel.looked': 'Sidst kontrolleret: {time}',
  'panel.look': 'Kontrollér igen',
  'panel.look.failed': 'Kontrollen kunne ikke startes.',
  'panel.report': 'Gem en rapport',
  'panel.report.help': 'Til at indsætte i et forum: uden hemmeligheder, navne, adresser og køretøjsnumre.',
  'panel.journal': 'Journal',
  'panel.journal.empty': 'Der er ikke gjort noget endnu.',
  'panel.journal.failed': '{step}: «{label}« virkede ikke ({code})',
  'panel.journal.person': 'Af dig',
  'panel.journal.app': 'Af appen',
  'panel.refused.title': 'Ingen adgang',
  'panel.refused.wait.title': 'Ikke klar endnu',
  'panel.refused.peer': 'Denne side kan kun åbnes inde fra Home Assistant.',
  'panel.refused.no-user': 'Home Assistant oplyste ikke, hvem du er. Åbn denne side fra sidepanelet i Home Assistant.',
  'panel.refused.not-administrator':
    'Kun administratorer i Home Assistant må bruge denne app. Spørg en af dem, eller log ind som administrator.',
  'panel.refused.core-unknown':
    'Appen har ingen forbindelse til Home Assistant i øjeblikket, så den kan ikke kontrollere, om du er administrator. Den bliver ved med at prøve; siden genindlæses af sig selv. Home Assistant er måske ved at starte.',
  'panel.refused.host': 'Siden blev hentet under et navn, som den ikke har. Brug adressen i appens log.',
  'panel.refused.no-session':
    'Denne side åbnes med et link, der virker én gang. Appen skriver det i sin log, som kommandoen «docker logs tesla-fleet-setup« viser. Et link, der er brugt, eller som er mere end en time gammelt, lukker ingen ind.',
  'panel.refused.link': 'Linket er allerede brugt eller er for gammelt. Få skrevet et nyt i loggen.',
  'panel.refused.too-often': 'Der blev skrevet et nyt link for et øjeblik siden. Kig i loggen.',
  'panel.session.new-link': 'Skriv et nyt link i loggen',
  'panel.session.written': 'Der er nu et nyt link i loggen.',
  'panel.refused.same-origin': 'Anmodningen kom ikke fra denne side.',
  'panel.refused.json': 'Anmodningen var ikke i JSON-format.',
  'panel.refused.too-large': 'Det, der blev sendt, er for stort.',
  'panel.refused.not-found': 'Der er ikke noget på denne adresse.',

  // problems
  'problem.unknown.what': 'Dette blev der sagt: {text}',
  'problem.unknown.why': 'Denne app har ingen forklaring på det endnu.',
  'problem.unknown.remedy':
    'Tryk på »Noget er galt« for at få alle trin kontrolleret. Er alt i orden, så prøv igen; hvis det bliver ved, så gem en rapport under Journal, og spørg med den i Home Assistants fællesskab.',
  'problem.look.late.what': 'Denne app har ventet {seconds} sekunder på svar på det, den ser efter her.',
  'problem.look.late.why': 'Disken, et netværksdrev eller en tjeneste svarer ikke.',
  'problem.look.late.remedy':
    'Du behøver ikke gøre noget i første omgang: Appen ser efter igen, så snart der kommer et svar. Bliver det ved, så kontrollér disken og netværksdrevene på den enhed, som Home Assistant kører på, og genstart den.',
  'problem.store.disk-full.what': 'Disken er fuld.',
  'problem.store.disk-full.why': 'Appen kunne ikke skrive det ned, der skal gemmes.',
  'problem.store.disk-full.remedy': 'Gør plads på disken (gamle sikkerhedskopier er den sædvanlige årsag), og prøv så igen.',
  'problem.store.read-only.what': 'Appen må ikke skrive i sin egen datamappe.',
  'problem.store.read-only.why': 'For det meste har disken en fejl, og systemet lader ingen skrive på den mere.',
  'problem.store.read-only.remedy': 'Genstart Home Assistants maskine; hjælper det ikke, så se, om disken er beskadiget.',
  'problem.store.newer.what': 'Appens data blev erstattet af en nyere versions.',
  'problem.store.newer.why': 'Denne version kunne beskadige dem og lader dem være.',
  'problem.store.newer.remedy':
    'Opdater appen under Indstillinger > Apps, eller gendan en sikkerhedskopi af den, som denne version har lavet.',
  'problem.store.failed.why': 'Dens database kan ikke læses eller skrives; disken har måske en fejl. Detaljerne står nedenfor.',
  'problem.store.failed.remedy':
    'Genstart appen under Indstillinger > Apps: En beskadiget database gemmes og begyndes forfra med det, der kan læses af den.',
  'problem.store.failed.what': 'Denne app kunne ikke skrive ned, hvad der blev gjort.',
  'problem.action.not-offered.what': 'Dette kan ikke vælges længere.',
  'problem.action.not-offered.why': 'Noget har ændret sig, siden siden blev vist.',
  'problem.action.not-offered.remedy': 'Se på trinnet igen; det viser, hvordan det står til nu.',
  'problem.action.invalid.what': 'Noget mangler eller har en forkert form.',
  'problem.action.invalid.why': 'Det, der er udfyldt, kan ikke bruges, som det er.',
  'problem.action.invalid.remedy': 'Udfyld alle felter, og prøv igen.',
  'problem.home-assistant.away.what': 'Home Assistant svarer ikke.',
  'problem.home-assistant.away.why': 'Den er ved at genstarte eller opdatere, eller den er stoppet.',
  'problem.home-assistant.away.remedy':
    'Vent et par minutter; appen forbinder af sig selv. Hvis Home Assistant bliver ved med at være væk, så se under Indstillinger > System > Logfiler i Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant afviser denne apps token.',
  'problem.home-assistant.refused.why': 'Det token, som denne app blev startet med, er ikke gyldigt (længere).',
  'problem.home-assistant.refused.remedy':
    'Genstart denne app under Indstillinger > Apps: Så får den et nyt token. Kører den i Docker, så lav et nyt langtidsadgangstoken i din profil i Home Assistant (Sikkerhed), og start den med det som HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'Denne apps token tilhører en, der ikke er administrator.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant lader kun administratorer ændre applikationsadgangskoder og integrationer.',
  'problem.home-assistant.not-administrator.remedy':
    'Lav et langtidsadgangstoken i profilen (Sikkerhed) for en administrator af Home Assistant, og start denne app med det som HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant svarede ikke i tide.',
  'problem.home-assistant.slow.why': 'Den har måske meget travlt, for eksempel under en start eller en opdatering.',
  'problem.home-assistant.slow.remedy': 'Vent et minut, og prøv igen.',
  'problem.home-assistant.gone.what': 'Det, som dette handlede om, er ikke i Home Assistant længere.',
  'problem.home-assistant.gone.why': 'Det er blevet fjernet eller er slut i mellemtiden.',
  'problem.home-assistant.gone.remedy': 'Se på trinnet igen; det viser, hvordan det står til nu.',
  'problem.home-assistant.storage.what': 'Home Assistants lager kan ikke læses.',
  'problem.home-assistant.storage.why':
    'Appen må læse konfigurationsmappen, men filen med konfigurationsposterne manglede eller kunne ikke åbnes.',
  'problem.home-assistant.storage.remedy':
    'Prøv igen om et minut. Hvis det bliver ved, så genstart denne app under Indstillinger > Apps.',
  'problem.home-assistant.token-expired.what': 'Home Assistants adgang til Tesla er udløbet for øjeblikket.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant fornyer den, næste gang det spørger Tesla. Denne app overlader det til det.',
  'problem.home-assistant.token-expired.remedy': 'Vent nogle minutter; appen ser selv efter igen.',
  'problem.home-assistant.unknown.what': 'Home Assistant svarede med en fejl: {text}',
  'problem.home-assistant.unknown.why': 'Der er ingen forklaring på den her endnu.',
  'problem.home-assistant.unknown.remedy': 'Prøv igen; detaljerne står herunder og i Indstillinger > System > Logfiler.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant kører i gendannelsestilstand.',
  'problem.home-assistant.recovery-mode.why':
    'Noget i konfigurationen forhindrede den i at starte normalt. I denne tilstand har den ingen applikationsadgangskoder, så intet bliver ændret.',
  'problem.home-assistant.recovery-mode.remedy':
    'Åbn Indstillinger > System > Logfiler, ret konfigurationen, og genstart Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} er for gammel.',
  'problem.home-assistant.too-old.why': 'Denne app kender {oldest} og nyere.',
  'problem.home-assistant.too-old.remedy': 'Opdatér Home Assistant under Indstillinger > Opdateringer.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant er ikke aktiveret.',
  'problem.home-assistant.my-missing.why':
    'Tesla sender din browser tilbage gennem my.home-assistant.io. Uden integrationen My Home Assistant kan login ikke vende tilbage.',
  'problem.home-assistant.my-missing.remedy':
    'Tilføj en linje med my: i configuration.yaml (default_config: har den allerede), og genstart derefter Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Denne Home Assistant kender ikke integrationen Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Den tager ikke imod applikationsadgangskoder til tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Opdatér Home Assistant under Indstillinger > Opdateringer.',
  'problem.home-assistant.application-credentials-missing.what': 'Applikationsadgangskoder er ikke aktiveret i Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'Klient-ID og klienthemmelighed til din app hos Tesla gemmes dér.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Tilføj en linje med application_credentials: i configuration.yaml (default_config: har den allerede), og genstart derefter Home Assistant.',
  'problem.key-pair.lost.what': 'Nøglefilen tesla_fleet.key er væk fra konfigurationsmappen.',
  'problem.key-pair.lost.why':
    'Den er blevet fjernet eller er gået tabt. Denne apps arkiv har en kopi med fingeraftrykket {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Gendan nøglen.',
  'problem.key-pair.several.what': 'Nøglefilen er væk, og Tesla kender ingen af de nøgler, der er gemt.',
  'problem.key-pair.several.why': 'Uden en registrering er der intet, der viser, hvilken af dem der er den rigtige.',
  'problem.key-pair.several.remedy': 'Vælg den, som dine køretøjer kender, eller lav en ny.',
  'problem.key-pair.replaced.what': 'Nøglefilen indeholder nøglen {found}, men Tesla har registreret {registered}.',
  'problem.key-pair.replaced.why':
    'Filen er blevet erstattet, for eksempel af en gendannet sikkerhedskopi, eller fordi integrationen er sat op på ny.',
  'problem.key-pair.replaced.remedy': 'Gendan den registrerede nøgle. Den, der er der nu, gemmes i arkivet.',
  'problem.key-pair.empty.what': 'Nøglefilen er tom.',
  'problem.key-pair.empty.why': 'Den blev ikke skrevet helt, for eksempel fordi lageret var fuldt.',
  'problem.key-pair.empty.remedy': 'Gendan den gemte nøgle, hvis der er en, indsæt en, eller lav en ny.',
  'problem.key-pair.torn.what': 'Nøglefilen er beskadiget.',
  'problem.key-pair.torn.why': 'Dens begyndelse eller slutning mangler, eller dens to halvdele hører ikke sammen.',
  'problem.key-pair.torn.remedy':
    'Gendan den gemte nøgle i trinnet Nøglepar (»Gendan nøglen …«), indsæt en (»Brug min egen nøgle«), eller tryk på »Lav et nyt nøglepar«. Den beskadigede fil gemmes også.',
  'problem.key-pair.not-a-key.what': 'Dette er ikke en privat nøgle.',
  'problem.key-pair.not-a-key.why': 'Der står anden tekst, hvor en privat nøgle hører til.',
  'problem.key-pair.not-a-key.remedy': 'Gendan den gemte nøgle, hvis der er en, indsæt en, eller lav en ny.',
  'problem.key-pair.encrypted.what': 'Den private nøgle er beskyttet af en adgangssætning.',
  'problem.key-pair.encrypted.why': 'Home Assistant kan ikke indtaste en.',
  'problem.key-pair.encrypted.remedy': 'Indsæt nøglen uden adgangssætning, eller lav en ny.',
  'problem.key-pair.not-ec.what': 'Nøglen er af den forkerte slags.',
  'problem.key-pair.not-ec.why': 'Tesla tager kun imod EC-nøgler på kurven P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Indsæt en nøgle af den slags, eller lav en ny.',
  'problem.key-pair.public-only.what': 'Dette er en offentlig nøgle.',
  'problem.key-pair.public-only.why': 'Her skal den private nøgle bruges.',
  'problem.key-pair.public-only.remedy': 'Indsæt den private nøgle, eller lav et nyt par.',
  'problem.key-pair.not-a-file.what': 'Det, der hedder tesla_fleet.key, er ikke en fil.',
  'problem.key-pair.not-a-file.why':
    'Hvor nøglefilen hører til, ligger en mappe med det navn (eller en pipe, en socket eller en enhed; detaljerne står nedenfor). Docker laver sådan en mappe, når en fil, der ikke findes, skal monteres.',
  'problem.key-pair.not-a-file.remedy':
    'Tryk på “Læg den til side” i trinnet Nøglepar: Den bliver liggende ved siden af under et andet navn.',
  'problem.key-pair.too-large.what': 'Filen tesla_fleet.key er for stor til at være en nøgle.',
  'problem.key-pair.too-large.why': 'En nøglefil har mindre end tusind tegn; noget andet blev gemt under dette navn.',
  'problem.key-pair.too-large.remedy':
    'Tryk på “Læg den til side” i trinnet Nøglepar: Den bliver liggende ved siden af under et andet navn.',
  'problem.key-pair.link.what': 'Filen tesla_fleet.key er et link, der ikke fører nogen steder hen.',
  'problem.key-pair.link.why':
    'Appen finder ikke den fil, som linket peger på. Den ligger måske på et drev eller et netværksdrev, der ikke er tilsluttet lige nu, eller i en mappe, som kun Home Assistant ser.',
  'problem.key-pair.link.remedy':
    'Tilslut drevet, eller læg selve filen i stedet for linket. Er den borte for altid, så tryk på “Læg den til side” i trinnet Nøglepar.',
  'problem.key-pair.no-access.what': 'Appen må ikke læse nøglefilen.',
  'problem.key-pair.no-access.why': 'Den tilhører en anden bruger på denne maskine, eller dens rettigheder holder appen ude.',
  'problem.key-pair.no-access.remedy':
    'Giv tesla_fleet.key til den bruger, som konfigurationsmappen tilhører. Har ingen brug for den nøgle, så tryk på “Læg den til side” i trinnet Nøglepar.',
  'problem.key-pair.open.what': 'Alle, der bruger denne maskine, kan ændre nøglefilen.',
  'problem.key-pair.open.why':
    'Dens rettigheder tillader det. En anden nøgle i dens sted ville gøre en ende på alle kommandoer til dine køretøjer.',
  'problem.key-pair.open.remedy': 'Tryk på “Skriv nøglefilen på ny” i trinnet Nøglepar: den samme nøgle, kun for Home Assistant.',
  'problem.key-pair.form.what': 'Nøglefilen begynder ikke med nøglen.',
  'problem.key-pair.form.why':
    'Foran den står anden tekst, som OpenSSL skriver den. Home Assistant læser sådan en fil, men Teslas egne værktøjer afviser den.',
  'problem.key-pair.form.remedy':
    'Tryk på “Skriv nøglefilen på ny” i trinnet Nøglepar: Det er den samme nøgle, og filen, som den var, gemmes.',
  'problem.key-pair.no-permissions.what': 'Alle, der bruger denne maskine, kan stadig ændre nøglefilen.',
  'problem.key-pair.no-permissions.why':
    'Konfigurationsmappens lager kender ingen rettigheder: Den, der kan nå mappen, kan ændre filen.',
  'problem.key-pair.no-permissions.remedy': 'Intet at gøre, medmindre andre bruger denne maskine.',
  'problem.key-pair.failed.what': 'Nøglefilen kunne ikke læses eller skrives.',
  'problem.key-pair.failed.why': 'Disken eller netværksdrevet, som den ligger på, svarede med en fejl; detaljerne står nedenfor.',
  'problem.key-pair.failed.remedy':
    'Genstart denne app under Indstillinger > Apps. Hvis det bliver ved, så se på lagerets tilstand under Indstillinger > System > Lagring.',
  'problem.key-pair.changed-meanwhile.what': 'Nøglefilen ændrede sig, lige da appen ville skrive den.',
  'problem.key-pair.changed-meanwhile.why': 'Noget andet skrev eller fjernede filen i samme øjeblik; intet er overskrevet.',
  'problem.key-pair.changed-meanwhile.remedy': 'Se på trinnet igen; det viser, hvordan det står til nu.',
  'problem.key-pair.read-only.what': 'Nøglefilen kan ikke skrives.',
  'problem.key-pair.read-only.why': 'Konfigurationsmappen er skrivebeskyttet for denne app.',
  'problem.key-pair.read-only.remedy':
    'Genstart denne app under Indstillinger > Apps. Hvis det bliver ved, så se på lagerets tilstand under Indstillinger > System > Lagring.',
  'problem.key-pair.disk-full.what': 'Der er ikke plads til nøglefilen.',
  'problem.key-pair.disk-full.why': 'Lageret er fuldt.',
  'problem.key-pair.disk-full.remedy': 'Frigør plads under Indstillinger > System > Lagring, og prøv igen.',
  'problem.key-pair.folder-missing.what': 'Home Assistants konfigurationsmappe er der ikke.',
  'problem.key-pair.folder-missing.why': 'Denne app har ikke adgang til den.',
  'problem.key-pair.folder-missing.remedy': 'Genstart denne app under Indstillinger > Apps.',
  'problem.domain.empty.what': 'Der er ikke angivet noget domæne.',
  'problem.domain.empty.why': 'Tesla skal bruge et til at hente din offentlige nøgle fra.',
  'problem.domain.empty.remedy': 'Angiv et domæne som cars.example.com.',
  'problem.domain.ip-address.what': 'Dette er en IP-adresse.',
  'problem.domain.ip-address.why': 'Tesla vil have et navn med et gyldigt certifikat.',
  'problem.domain.ip-address.remedy': 'Angiv et domæne som cars.example.com.',
  'problem.domain.private.what': 'Dette navn findes kun i dit hjemmenetværk.',
  'problem.domain.private.why': 'Tesla ser efter fra internettet.',
  'problem.domain.private.remedy': 'Angiv et domæne, der kan nås fra internettet.',
  'problem.domain.contains-tesla.what': 'Dette domæne har »tesla« i navnet.',
  'problem.domain.contains-tesla.why': 'Teslas udviklerside afviser alle domæner, der indeholder Teslas navn.',
  'problem.domain.contains-tesla.remedy': 'Brug et andet navn, for eksempel et underdomæne som cars.example.com.',
  'problem.domain.public-suffix.what': 'Andre har deres domæner under dette navn.',
  'problem.domain.public-suffix.why': 'Du kan kun bruge et navn under det, der er dit eget.',
  'problem.domain.public-suffix.remedy': 'Angiv dit eget navn i fuld længde, for eksempel mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Dette er ikke et domæne.',
  'problem.domain.not-a-domain.why': 'Et domæne har bogstaver, tal, bindestreger og mindst ét punktum.',
  'problem.domain.not-a-domain.remedy': 'Angiv et domæne som cars.example.com.',
  'problem.pair.client-id-missing.what': 'Klient-ID’et mangler.',
  'problem.pair.client-id-missing.why': 'Begge værdier er nødvendige.',
  'problem.pair.client-id-missing.remedy': 'Kopiér klient-ID’et fra din app på Teslas udviklerside.',
  'problem.pair.client-secret-missing.what': 'Klienthemmeligheden mangler.',
  'problem.pair.client-secret-missing.why': 'Begge værdier er nødvendige.',
  'problem.pair.client-secret-missing.remedy': 'Kopiér klienthemmeligheden fra din app på Teslas udviklerside.',
  'problem.pair.client-id-malformed.what': 'Dette er ikke et klient-ID.',
  'problem.pair.client-id-malformed.why': 'Det ser ud, som om noget andet er blevet kopieret.',
  'problem.pair.client-id-malformed.remedy':
    'Kopiér klient-ID’et fra din app på Teslas udviklerside; det ser ud som 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Dette er ikke en klienthemmelighed.',
  'problem.pair.client-secret-malformed.why': 'Det ser ud, som om noget andet er blevet kopieret.',
  'problem.pair.client-secret-malformed.remedy':
    'Kopiér klienthemmeligheden fra din app på Teslas udviklerside; den begynder med ta-secret.',
  'problem.credentials.china.what': 'Appen er lavet til Kina.',
  'problem.credentials.china.why':
    'Dens konti hører til i en region for sig. Home Assistants integration logger kun ind på Teslas servere uden for Kina.',
  'problem.credentials.china.remedy':
    'Nøglen kan registreres i Kina, men Home Assistant kan ikke selv logge ind dér. En konto uden for Kina skal bruge en app, der er oprettet på developer.tesla.com.',
  'problem.credentials.other-app.what':
    'Integrationen Tesla Fleet bruger en anden app hos Tesla (»{name}«) end den, der er valgt her.',
  'problem.credentials.other-app.why':
    'Den blev tidligere logget ind med den app. Registrering og godkendelser hører til hver sin app.',
  'problem.credentials.other-app.remedy':
    'Fortsæt med den app, der er i brug. Vil du skifte til den anden app, så fjern integrationen Tesla Fleet under Indstillinger > Enheder & tjenester; så begynder login forfra her.',
  'problem.registration.other-key.what': 'Tesla har en anden offentlig nøgle registreret for dit domæne.',
  'problem.registration.other-key.why': 'En ældre nøgle er blevet registreret tidligere.',
  'problem.registration.other-key.remedy':
    'Åbn trinnet Registrering hos Tesla, og tryk på »Registrér i …«; Tesla tager så den nøgle, der findes på dit domæne nu.',
  'problem.sign-in.denied.what': 'Adgangen blev ikke givet på Teslas side.',
  'problem.sign-in.denied.why': 'Der blev trykket på Annullér, eller siden blev lukket med et nej.',
  'problem.sign-in.denied.remedy':
    'Tryk på »Start login« (eller »Genindlæs integrationen«) i trinnet Login, og giv adgang på Teslas side.',
  'problem.sign-in.other-account.what': 'Du loggede ind med en anden Tesla-konto end før.',
  'problem.sign-in.other-account.why': 'Integrationen hører til den konto, den blev sat op med.',
  'problem.sign-in.other-account.remedy':
    'Log ud på tesla.com i browseren. Tryk derefter på »Genindlæs integrationen« i trinnet Login, og log ind med den tidligere konto. En konto mere tilføjes med »Tilføj endnu en Tesla-konto« dér.',
  'problem.sign-in.already-configured.what': 'Denne Tesla-konto er allerede sat op.',
  'problem.sign-in.already-configured.why': 'Der er én post for hver konto.',
  'problem.sign-in.already-configured.remedy':
    'Du skal ikke gøre noget: Trinnet Login viser, hvordan det står til. En anden konto tilføjes med »Tilføj endnu en Tesla-konto« dér.',
  'problem.sign-in.tesla-refused.what': 'Tesla gav ikke Home Assistant et token efter login.',
  'problem.sign-in.tesla-refused.why':
    'Det har flere mulige årsager: Klient-ID eller klienthemmelighed i Home Assistant er forkert; appen mangler grant type Authorization Code; eller den er kun lavet til energiprodukter, og der bliver spurgt om køretøjer.',
  'problem.sign-in.tesla-refused.remedy':
    'Åbn trinnet App hos Tesla: Det siger, om Tesla accepterer klient-ID og klienthemmelighed; hvis ikke, så indsæt dem igen dér. Hvis de bliver accepteret, så åbn din app på developer.tesla.com/dashboard: Dens OAuth Grant Type(s) skal være Authorization Code og Machine-to-Machine, og dens scopes skal være dem fra det trin. Start derefter forfra i trinnet Login.',
  'problem.sign-in.tesla-slow.what': 'Tesla svarede ikke Home Assistant i tide.',
  'problem.sign-in.tesla-slow.why': 'Teslas servere er langsomme eller kunne ikke nås.',
  'problem.sign-in.tesla-slow.remedy':
    'Vent et par minutter, og fortsæt derefter i trinnet Login (»Prøv igen« eller »Start login«).',
  'problem.sign-in.credential-gone.what': 'Home Assistant har ingen applikationsadgangskoder til Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'De er blevet fjernet.',
  'problem.sign-in.credential-gone.remedy':
    'Åbn din app på Teslas udviklerside, kopiér klient-ID og klienthemmelighed, og indsæt begge i trinnet App hos Tesla. Intet skal laves på ny.',
  'problem.sign-in.no-url.what': 'Home Assistant kender ikke sin egen adresse.',
  'problem.sign-in.no-url.why': 'Uden den kan login ikke vende tilbage.',
  'problem.sign-in.no-url.remedy': 'Angiv adresserne under Indstillinger > System > Netværk.',
  'problem.sign-in.aborted.what': 'Home Assistant afbrød login: {reason}',
  'problem.sign-in.aborted.why': 'Der er ingen forklaring på det her endnu.',
  'problem.sign-in.aborted.remedy': 'Tryk på »Start login« i trinnet Login. Detaljerne står i Indstillinger > System > Logfiler.',
  'problem.sign-in.gone.what': 'Login blev afbrudt.',
  'problem.sign-in.gone.why': 'Sandsynligvis blev Home Assistant genstartet imens; så glemmer den et åbent login.',
  'problem.sign-in.gone.remedy': 'Tryk på »Start login« i trinnet Login. Intet andet er gået tabt.',
  'problem.sign-in.dialog-open.what':
    'I Home Assistants egen dialog for Tesla Fleet har nogen logget ind og er måske ikke blevet færdig.',
  'problem.sign-in.dialog-open.why':
    'Så længe den dialog er åben, afviser Home Assistant endnu et login med den samme konto, og siger det først, når du har været hos Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Arbejder du i den lige nu, så gør det færdigt dér. Tryk ellers på »Luk den dialog« i trinnet Login: Så logger du ind her.',
  'problem.sign-in.dialog-unseen.what': 'Home Assistant afsluttede login, fordi en anden dialog for Tesla Fleet er åben.',
  'problem.sign-in.dialog-unseen.why':
    'Den blev påbegyndt, hvor denne app ikke kunne se det. I Home Assistant bliver den ved med at være åben, også når dens fane i browseren er lukket, og det næste login ville ende på samme måde.',
  'problem.sign-in.dialog-unseen.remedy':
    'Har du dialogen foran dig, så luk den, og tryk på »Jeg har lukket den« i trinnet Login. Tryk ellers på »Genstart Home Assistant« dér: Det lukker den.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant tager ikke imod domænet.',
  'problem.sign-in.invalid-domain.why': 'Den vil have et rent navn, der slutter med bogstaver.',
  'problem.sign-in.invalid-domain.remedy': 'Tryk på »Skift domæne« i trinnet Offentlig nøgle på internettet, og angiv et andet.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla har registreret en anden nøgle end den i Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'På dit domæne findes en anden offentlig nøgle end den fra tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Åbn trinnet Offentlig nøgle på internettet, og ret det, der står dér. Tryk derefter på »Prøv igen« i trinnet Login.',
  'problem.sign-in.registration-rejected.what': 'Tesla afviste den registrering, som Home Assistant lavede: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant registrerer selv ved slutningen af login og viser kun, at det mislykkedes.',
  'problem.sign-in.registration-rejected.remedy':
    'Åbn trinnene Offentlig nøgle på internettet og Registrering hos Tesla, og ret det, der står dér. Tryk derefter på »Prøv igen« i trinnet Login.',
  'problem.sign-in.registered-everywhere.what': 'Tesla afviser at registrere din app en gang til.',
  'problem.sign-in.registered-everywhere.why':
    'Din nøgle er allerede registreret i alle regioner, men Home Assistant insisterer på at registrere endnu en gang, og det siger Tesla nej til. Home Assistant tilbyder ingen vej udenom.',
  'problem.sign-in.registered-everywhere.remedy':
    'Vælg et andet underdomæne i trinnet Offentlig nøgle på internettet, og start login forfra: For et nyt domæne tager Tesla imod en registrering igen.',
  'problem.sign-in.form.what': 'Home Assistant viser en fejl: {error}',
  'problem.sign-in.form.why': 'Der er ingen forklaring på den her endnu.',
  'problem.sign-in.form.remedy': 'Tryk på »Prøv igen« i trinnet Login. Detaljerne står i Indstillinger > System > Logfiler.',
  'problem.sign-in.unknown-step.what': 'Home Assistant spørger om noget nyt ({step}).',
  'problem.sign-in.unknown-step.why': 'Denne version af Home Assistant har et trin, som denne app ikke kender.',
  'problem.sign-in.unknown-step.remedy':
    'Åbn »Tesla Fleet i Enheder & tjenester«, svar på det dér, og se efter en opdatering af denne app under Indstillinger > Apps.',
  'problem.entry.precondition.what': 'Home Assistant siger: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Det har flere mulige årsager: Appen er ikke registreret i kontoens region; den offentlige nøgle findes ikke på dit domæne; klient-ID eller klienthemmelighed hører til en anden app; eller Allowed Origin passer ikke.',
  'problem.entry.precondition.remedy':
    'Tryk på »Noget er galt«: Trinnene Registrering hos Tesla, Offentlig nøgle på internettet og App hos Tesla siger så, hvilken af dem det er, og hvad du skal trykke på. Når det er rettet, bliver integrationen indlæst igen.',
  'problem.entry.out-of-region.what': 'Home Assistant siger: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Kontoen hører til i en anden region, end dens token siger, eller appen er ikke registreret i den region, hvor den hører til.',
  'problem.entry.out-of-region.remedy':
    'Åbn trinnet Registrering hos Tesla, og bliv ved, til alle regioner er færdige; tryk derefter på »Genindlæs integrationen« i trinnet Login. Hvis det bliver ved, så log ind igen dér: Tesla giver så et nyt token, der angiver den rigtige region.',
  'problem.entry.token-refused.what': 'Tesla accepterer ikke længere dit login.',
  'problem.entry.token-refused.why': 'Tokenet er udløbet eller trukket tilbage, for eksempel efter en ændring af adgangskoden.',
  'problem.entry.token-refused.remedy':
    'Åbn trinnet Login, tryk på »Log ind igen«, hvis knappen vises, og følg linket »Log ind hos Tesla«.',
  'problem.entry.forbidden.what': 'Tesla afviser Home Assistant (status 403), og Home Assistant siger ikke hvorfor.',
  'problem.entry.forbidden.why':
    'Home Assistant taler om scopes ved enhver afvisning af denne slags. Det kan også være din apps betalingsgrænse eller en konto, der ikke må bruges sådan.',
  'problem.entry.forbidden.remedy':
    'Denne app spørger Tesla om årsagen, så snart registreringen er i orden; trinnet Login viser den så. Tryk på »Noget er galt« for at få spurgt igen.',
  'problem.entry.forbidden-passed.what': 'Tesla afviste Home Assistant (status 403) og accepterer den samme forespørgsel nu.',
  'problem.entry.forbidden-passed.why': 'Tesla afviser nogle gange uden en synlig årsag.',
  'problem.entry.forbidden-passed.remedy':
    'Du skal ikke gøre noget: Integrationen indlæses igen. Bliver den afvist igen, så tryk senere på »Genindlæs integrationen« i trinnet Login.',
  'problem.entry.renewal-refused.what': 'Tesla afviste at forny loginnet.',
  'problem.entry.renewal-refused.why':
    'Det kan være en forbigående fejl på Teslas servere, eller adgangen blev trukket tilbage. Home Assistant kan ikke se forskel og beder i begge tilfælde om et nyt login.',
  'problem.entry.renewal-refused.remedy':
    'Denne app indlæser selv integrationen igen: efter 1, 10 og 60 minutter. Hvis det ikke hjælper, eller du ikke vil vente, så åbn trinnet Login, tryk på »Log ind igen«, hvis knappen vises, og følg linket »Log ind hos Tesla«.',
  'problem.entry.credential-gone.what': 'Integrationens applikationsadgangskoder er væk.',
  'problem.entry.credential-gone.why': 'De er blevet fjernet fra Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Indsæt klient-ID og klienthemmelighed i trinnet App hos Tesla; følg derefter linket »Log ind hos Tesla« i trinnet Login, hvis det vises.',
  'problem.entry.rate-limited.what': 'Tesla beder Home Assistant om en pause.',
  'problem.entry.rate-limited.why': 'Der blev sendt for mange forespørgsler på kort tid.',
  'problem.entry.rate-limited.remedy': 'Du skal ikke gøre noget: Home Assistant prøver igen af sig selv.',
  'problem.proof.no-data.what': 'Home Assistant får ingen data fra dette køretøj: {reason}',
  'problem.proof.no-data.why': 'Der er ingen forklaring på det her endnu.',
  'problem.proof.no-data.remedy':
    'Home Assistant spørger Tesla igen hvert tiende minut. Detaljerne står i Indstillinger > System > Logfiler.',
  'problem.entry.unknown.what': 'Integrationen indlæses ikke ({state}): {reason}',
  'problem.entry.unknown.why': 'Der er ingen forklaring på det her endnu.',
  'problem.entry.unknown.remedy':
    'Tryk på »Genindlæs integrationen« i trinnet Login. Detaljerne står i Indstillinger > System > Logfiler.',

  // repairs
  'repair.key-pair': 'Lav et nøglepar, hvor der ikke er noget, og gem en kopi af et, der er der',
  'repair.key-file': 'Læg nøglefilen tilbage, når den er tabt, beskadiget eller erstattet',
  'repair.key-host':
    'Installér nøgleværten, når du har sagt ja (det genstarter Home Assistant), og hold den opdateret og kørende',
  'repair.nginx-proxy': 'Hold filerne til NGINX-proxyen opdateret, og fjern dem, når den ikke starter med dem',
  'repair.registration': 'Registrér hos Tesla igen, når en region har mistet din nøgle',
  'repair.credentials':
    'Gør en afbrudt udskiftning af applikationsadgangskoder færdig, og fjern dem, som denne app har efterladt',
  'repair.sign-in': 'Forbered et login, så snart der er brug for det, og gør det færdigt',
  'repair.reload': 'Genindlæs integrationen, når årsagen til dens fejl er væk',
  'problem.billed-calls.what': 'Denne app har i dag spurgt Tesla {most} gange, hvilke køretøjer der har din nøgle.',
  'problem.billed-calls.why': 'Tesla kan tage betaling for dette spørgsmål, så appen spørger ikke oftere.',
  'problem.billed-calls.remedy':
    'Du skal ikke gøre noget: Appen spørger igen i morgen. En nøgle, der er godkendt, virker imens; »Blink med lyset på …« i trinnet Slutkontrol viser det.',
  'problem.repair.undone.what': 'Denne app har rettet dette {count} gange på et døgn, og hver gang er det blevet lavet om igen.',
  'problem.repair.undone.why':
    'Noget andet ændrer det: en anden app, en automatisering eller et script, en mappe, der synkroniseres, eller en sikkerhedskopi, der gendannes.',
  'problem.repair.undone.remedy': 'Find ud af, hvad det er, og stop det. Tryk derefter på knappen i dette trin.',
  'fact.billed-calls': 'Spørgsmål i dag, som Tesla kan tage betaling for',
  'fact.billed-calls.of': '{count} af højst {most}',
  'fact.billed-calls.note': 'Cirka 0,2 cent pr. stk., dækket af Teslas månedlige kredit',
  'journal.setup.repair': 'Det, som appen selv retter, blev ændret',
  'journal.setup.sidebar': 'Denne side blev sat i sidepanelet',
  'journal.setup.no-sidebar': 'Denne side holdes ude af sidepanelet',

  // start
  'start.store.newer':
    'Denne app kan ikke starte: En nyere version af den har skrevet dens data, og denne version kunne beskadige dem. Intet er ændret. Opdatér appen, eller gendan en sikkerhedskopi af den, som denne version har lavet.',
  'start.store.read-only':
    'Denne app kan ikke starte: Den må ikke skrive i sin egen datamappe. Intet er ændret. Genstart maskinen, som Home Assistant kører på; hvis det ikke hjælper, så undersøg, om dens disk er beskadiget.',
  'start.store.disk-full': 'Denne app kan ikke starte: Disken er fuld. Gør plads på den, og start appen igen.',
  'start.store.failed': 'Denne app kan ikke starte. {reason}.',
  'start.options.address':
    'Denne app kan ikke starte: HOME_ASSISTANT_URL er ikke en adresse som http://192.168.1.10 eller http://192.168.1.10:8123.',
  'start.options.token-file': 'Denne app kan ikke starte: Filen, som HOME_ASSISTANT_TOKEN_FILE peger på, kan ikke læses.',
  'start.options.token':
    'Denne app kan ikke starte: {detail} indeholder ikke et token. Kopiér tokenet igen, på én linje uden mellemrum.',
  'start.options.hosts':
    'Denne app kan ikke starte: “{detail}” i PANEL_HOSTS er ikke et navn som nas.local. Skriv navne uden http:// og uden port, adskilt af kommaer.',
  'start.options.world': 'Denne app kan ikke starte: Filen, som TESLA_FLEET_SETUP_WORLD peger på, kan ikke bruges. {detail}',
  'start.listen.taken':
    'Denne app kan ikke starte: Et andet program bruger porten {port}. Stop det program, og start derefter appen igen.',
  'start.listen.failed': 'Denne app kan ikke starte: Den kan ikke lytte på porten {port} ({reason}).',
  'start.link': 'Åbn panelet én gang med dette link inden for en time: {link}',
  'start.options.no-home-assistant':
    'Denne app kan ikke starte: Den har ikke fået at vide, hvordan den når Home Assistant. Home Assistant fortæller selv en app det. Uden apps skal du angive HOME_ASSISTANT_URL og HOME_ASSISTANT_TOKEN i dens miljø.',

  // steps
  'summary.begin': 'Se på trinnene herunder, og lad så appen begynde.',
  'summary.check-up': 'Kontrol: {well} af {all} trin er i orden. Intet er ændret.',
  'summary.paused': 'Automatiske trin er sat på pause: Appen ser kun efter, indtil du genoptager dem.',
  'summary.done': 'Tesla Fleet virker.',
  'summary.done-paused':
    'Tesla Fleet virker. Automatiske trin er sat på pause: Hvis det holder op med at virke, siger appen det blot.',
  'summary.read-only': 'Home Assistant kan læse, men ikke styre: {names}',
  'summary.charging-only': 'Home Assistant kan kun styre opladningen: {names}',
  'summary.no-location': 'Home Assistant får ikke placeringen: {names}',
  'summary.problem': 'Noget skal rettes.',
  'summary.todo': 'Det næste trin er dit.',
  'summary.waiting': 'Appen arbejder eller venter. Du skal ikke gøre noget lige nu.',
  'summary.unknown': 'Noget kunne ikke kontrolleres lige nu. Appen bliver ved med at prøve.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose': 'Denne app arbejder gennem Home Assistant: det skal svare og have det, som Tesla Fleet behøver.',
  'step.home-assistant.done': 'Forbundet til Home Assistant {version}',
  'step.home-assistant.away': 'Home Assistant svarer ikke lige nu',
  'step.home-assistant.refused': 'Home Assistant afviser denne app',
  'step.home-assistant.recovery': 'Home Assistant kører i gendannelsestilstand',
  'step.home-assistant.starting': 'Home Assistant er ved at starte',
  'step.home-assistant.lacking': 'Home Assistant mangler noget, som Tesla Fleet har brug for',
  'step.home-assistant.connection': 'forbindelsen til Home Assistant',
  'step.home-assistant.start': 'Home Assistants opstart',
  'step.key-pair.title': 'Nøglepar',
  'step.key-pair.purpose':
    'Dine køretøjer adlyder kommandoer, der er signeret med din private nøgle; Tesla får kun den offentlige at se.',
  'step.key-pair.done': 'Nøgleparret er på plads, og der er gemt en kopi af det',
  'step.key-pair.none': 'Der er ikke noget nøglepar endnu',
  'step.key-pair.found': 'Der er allerede et nøglepar; det bliver brugt',
  'step.key-pair.lost': 'Nøglefilen er væk; der er gemt en kopi af den',
  'step.key-pair.choose': 'Nøglefilen er væk, og der er gemt flere nøgler',
  'step.key-pair.replaced': 'Nøglefilen indeholder en anden nøgle end den, Tesla kender',
  'step.key-pair.flawed': 'Nøglefilen er ikke helt, som den skal være',
  'step.key-pair.unusable': 'Nøglefilen kan ikke bruges',
  'step.key-pair.unreadable': 'Nøglefilen kan ikke læses',
  'step.key-pair.not-seen': 'Nøglefilen er ikke undersøgt endnu',
  'step.hosting.title': 'Offentlig nøgle på internettet',
  'step.hosting.purpose':
    'Tesla og dine køretøjer henter den offentlige nøgle fra en adresse, der er din, for at vide, hvem du er.',
  'step.hosting.done': 'Den offentlige nøgle findes på {domain}',
  'step.hosting.none': 'Tesla skal kunne finde din offentlige nøgle på en adresse, der er din',
  'step.hosting.key-first': 'Der skal først være et nøglepar',
  'step.hosting.looking': 'Leder efter den offentlige nøgle',
  'step.hosting.under-way': 'Bringer den offentlige nøgle til {domain}',
  'step.hosting.wrong': 'Den offentlige nøgle findes ikke på {domain} endnu',
  'step.hosting.other-key': 'Der findes en anden offentlig nøgle dér',
  'step.hosting.not-seen': 'Herfra kan den offentlige nøgle ikke ses; Tesla kan måske se den alligevel',
  'step.hosting.changing': 'En ændring er i gang; indtil den er bevist, bruges {domain} fortsat',
  'step.hosting.proven': 'Den offentlige nøgle findes også på {domain}: Du kan flytte dertil',
  'guide.hosting.method':
    'Tesla henter din offentlige nøgle fra et domæne, én gang ved hver registrering. Vælg, hvordan den kommer dertil; det kan ændres senere. Kun den offentlige nøgle bliver lagt ud; den er ikke hemmelig.',
  'guide.hosting.move':
    'Tilføj https://{domain}/ til Allowed Origin for din app på Teslas udviklerside, ved siden af den for {before}. Flyt derefter.',
  'guide.hosting.choose':
    'Vælg et domæne, der er dit, og som holder i årevis: Dine biler husker det. Det skal kunne nås fra internettet via HTTPS.',
  'step.credentials.title': 'App hos Tesla',
  'step.credentials.purpose': 'Tesla lukker kun dem ind, der har deres egen app på udviklersiden.',
  'step.credentials.done': 'Home Assistant har din apps klient-ID og klienthemmelighed, og Tesla accepterer dem',
  'step.credentials.none': 'Opret en app på Teslas udviklerside, og indsæt dens klient-ID og klienthemmelighed her',
  'step.credentials.gone': 'Home Assistant har mistet din apps klient-ID og klienthemmelighed; indsæt dem her igen',
  'step.credentials.domain-first': 'Domænet skal vælges først: Tesla beder om det',
  'step.credentials.choose': 'Home Assistant har applikationsadgangskoder til flere apps; vælg den, der skal bruges',
  'step.credentials.asking': 'Spørger Tesla, om klient-ID og klienthemmelighed bliver accepteret',
  'step.credentials.refused': 'Tesla accepterer ikke klient-ID og klienthemmelighed',
  'step.credentials.not-ready': 'Tesla lukker ikke appen ind overalt endnu',
  'step.credentials.replacing': 'Adgangskoderne er ved at blive udskiftet',
  'step.credentials.not-seen': 'Applikationsadgangskoderne er ikke undersøgt endnu',
  'guide.credentials.site':
    'Åbn Teslas udviklerside, og log ind med din Tesla-konto. Tesla kræver en bekræftet e-mailadresse og multifaktorgodkendelse.',
  'guide.credentials.scopes':
    'Sæt flueben ved præcis de scopes, der står herunder. Et ekstra kan forhindre Home Assistant i at starte integrationen.',
  'guide.credentials.again':
    'Åbn din app på Teslas udviklerside, og kopiér dens klient-ID og klienthemmelighed. Hvis hemmeligheden ikke vises længere, så opret en ny dér. Indsæt begge her.',
  'step.registration.title': 'Registrering hos Tesla',
  'step.registration.purpose': 'Tesla skal kende din app og din nøgle i hver region, før nogen kan logge ind.',
  'step.registration.done': 'Tesla har registreret din nøgle for {domain}',
  'step.registration.earlier': 'De foregående trin kommer først',
  'step.registration.asking': 'Spørger Tesla, hvad der er registreret',
  'step.registration.hosting-first': 'Tesla henter selv den offentlige nøgle; den skal først kunne findes',
  'step.registration.left-to-core': 'Home Assistant registrerer selv den sidste region under login',
  'step.registration.open': 'Din nøgle er ikke registreret i alle regioner endnu',
  'step.registration.not-seen': 'Tesla kunne ikke spørges om, hvad der er registreret',
  'step.registration.refused': 'Tesla afviste registreringen',
  'step.registration.tesla-needs-time': 'Tesla har brug for tid; appen prøver igen af sig selv',
  'region.na': 'Nordamerika og Asien-Stillehavsområdet',
  'region.eu': 'Europa, Mellemøsten og Afrika',
  'region.cn': 'Kina',
  'step.sign-in.title': 'Login',
  'step.sign-in.purpose': 'Med din Tesla-konto giver du Home Assistant lov til at se og styre det, der er dit.',
  'step.sign-in.done': 'Integrationen Tesla Fleet er indlæst',
  'step.sign-in.ready': 'Alt er klar til login',
  'step.sign-in.open': 'Log ind hos Tesla, og giv adgang',
  'step.sign-in.finishing': 'Home Assistant er ved at gøre opsætningen færdig',
  'step.sign-in.refused': 'Home Assistant kunne ikke gøre opsætningen færdig',
  'step.sign-in.by-hand': 'Home Assistant spørger om noget, som denne app ikke kender; svar på det dér',
  'step.sign-in.again': 'Tesla beder dig om at logge ind igen',
  'step.sign-in.renewal': 'Tesla afviste at forny loginnet; integrationen indlæses igen af sig selv',
  'step.sign-in.barred': 'En anden dialog for Tesla Fleet skal lukkes først',
  'step.sign-in.failed': 'Integrationen Tesla Fleet er ikke indlæst',
  'step.sign-in.retrying': 'Opsætningen af integrationen Tesla Fleet mislykkedes; Home Assistant prøver igen',
  'step.sign-in.loading': 'Integrationen Tesla Fleet er ved at blive indlæst',
  'step.sign-in.scopes': 'Integrationen er indlæst, men må hverken se køretøjer eller energiprodukter',
  'step.sign-in.disabled': 'Du har deaktiveret integrationen Tesla Fleet; det bliver den ved med at være, til du aktiverer den',
  'step.sign-in.credentials-first': 'Integrationen kan ikke indlæses uden sine applikationsadgangskoder',
  'step.sign-in.china': 'Home Assistant kan ikke logge ind med en app, der er lavet til Kina',
  'step.sign-in.earlier': 'De foregående trin kommer først',
  'step.sign-in.not-seen': 'Integrationen er ikke undersøgt endnu',
  'guide.sign-in.allow': 'Lad alle flueben stå, og giv adgang.',
  'guide.sign-in.back':
    'My Home Assistant spørger derefter, om kontoen skal tilknyttes. Bekræft det; siden lukker af sig selv, og denne her fortsætter.',
  'step.vehicles.title': 'Køretøjer',
  'step.vehicles.purpose': 'Et nyere køretøj adlyder først, når ejeren har godkendt din nøgle i Tesla-appen.',
  'step.vehicles.done': 'Alle køretøjer, der skal bruge din nøgle, har den',
  'step.vehicles.none': 'Ingen køretøjer på denne konto',
  'step.vehicles.open': 'Køretøjer, der ikke har din nøgle endnu: {count}',
  'step.vehicles.asking': 'Spørger Tesla, hvilke køretøjer der skal bruge din nøgle',
  'step.vehicles.not-seen': 'Tesla sagde ikke, hvilke køretøjer der har din nøgle',
  'step.vehicles.earlier': 'Integrationen skal være indlæst først',
  'guide.vehicles.begin':
    'Uden din nøgle kan disse køretøjer ses fra Home Assistant, men ikke styres. Hav din telefon med Tesla-appen ved hånden.',
  'guide.vehicles.phone':
    'Åbn linket til hvert køretøj på den telefon, der har Tesla-appen, eller scan dets kode med telefonens kamera.',
  'guide.vehicles.select': 'Hvis du ejer flere produkter, så vælg først køretøjet i Tesla-appen.',
  'guide.vehicles.approve': 'Godkend nøglen i Tesla-appen. Denne side opdager det selv.',
  'guide.vehicles.driver': 'Hvis du er fører og ikke ejer, skal du sidde i bilen for at godkende.',
  'step.proof.title': 'Slutkontrol',
  'step.proof.purpose': 'Værdier i Home Assistant er beviset på, at det hele virker.',
  'step.proof.done': 'Enheder med værdier i Home Assistant: {count}',
  'step.proof.sleeping': 'Enheder uden værdier indtil videre: {count}. Et sovende køretøj har ingen, før det vågner',
  'step.proof.failing': 'Køretøjer, som Home Assistant ikke får data fra: {count}',
  'step.proof.none': 'Der er ingen enheder endnu',
  'step.proof.earlier': 'Integrationen skal være indlæst først',
  'wait.earlier-steps': 'de foregående trin',
  'wait.domain': 'et domæne',
  'wait.key-pair': 'nøgleparret',
  'wait.hosting': 'den offentlige nøgle på internettet',
  'wait.look': 'svaret fra din webserver',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'login',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'et nyt forsøg fra Home Assistant',
  'wait.reload': 'at integrationen indlæses igen',
  'wait.pairing': 'godkendelsen i Tesla-appen',
  'wait.devices': 'enhederne',
  'wait.sleeping': 'et livstegn fra enhederne',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla kender ikke dette klient-ID og denne klienthemmelighed.',
  'problem.tesla.unauthorized-client.why':
    'En af dem er ikke kopieret helt, de hører til forskellige apps, hemmeligheden er blevet fornyet, eller appen mangler grant type Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Åbn din app på developer.tesla.com/dashboard. Dens OAuth Grant Type(s) skal være Authorization Code og Machine-to-Machine. Kopiér klient-ID og klienthemmelighed igen, og indsæt begge i trinnet App hos Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla er ikke færdig med at sætte din app op.',
  'problem.tesla.app-not-ready.why':
    'En ny app er ofte ukendt for nogle af Teslas servere i en time, nogle gange i halvandet døgn.',
  'problem.tesla.app-not-ready.remedy':
    'Du skal ikke gøre noget: Appen spørger igen af sig selv. Vil du spørge med det samme, så tryk på »Spørg Tesla igen« i det trin, der venter (App hos Tesla eller Registrering hos Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla giver ikke din app denne adgang.',
  'problem.tesla.invalid-scope.why':
    'Der blev ikke sat flueben ved dette scope, da appen blev oprettet, for eksempel fordi den kun er til energiprodukter.',
  'problem.tesla.invalid-scope.remedy':
    'Åbn din app på developer.tesla.com/dashboard, og sæt flueben ved de scopes, som trinnet App hos Tesla viser. Tryk derefter på »Spørg Tesla igen« i det trin.',
  'problem.tesla.billing-limit.what': 'Tesla har standset din app på grund af dens betalingsgrænse.',
  'problem.tesla.billing-limit.why': 'Det månedlige tilgodehavende er brugt op, eller der er ikke angivet en betalingsmetode.',
  'problem.tesla.billing-limit.remedy':
    'Åbn developer.tesla.com/dashboard, gå til betaling for din konto, og hæv grænsen, eller tilføj en betalingsmetode; eller vent til næste måned. Tryk derefter på »Genindlæs integrationen« i trinnet Login, hvis den vises dér.',
  'problem.tesla.missing-scopes.what': 'Den adgang, der blev givet, er ikke nok.',
  'problem.tesla.missing-scopes.why': 'Ved login blev der sat færre flueben, end integrationen har brug for.',
  'problem.tesla.missing-scopes.remedy':
    'Tryk på »Bed om tilladelserne igen« i trinnet Login, og lad alle flueben stå på Teslas side. Er der ikke en sådan knap, så fjern din apps adgang i din Tesla-konto (Security, Third-party apps): Home Assistant beder dig derefter om at logge ind igen. Hvis et scope mangler i selve appen, så sæt først flueben ved det på developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla lader ikke din app bruge Fleet API.',
  'problem.tesla.no-fleet-api.why': 'Det siger Tesla om apps og logins, der ikke hører til Fleet API, eller som er lukket.',
  'problem.tesla.no-fleet-api.remedy':
    'Åbn din app på developer.tesla.com/dashboard, og se, om den er aktiv. Tryk så på »Genindlæs integrationen« i trinnet Login. Hvis det bliver ved, så tryk på »Gem en rapport« under Journal, og spørg med den i Home Assistants fællesskab.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla tillader ikke denne konto i den region, der blev spurgt.',
  'problem.tesla.not-allowed-in-region.why':
    'Kontoen hører til i en anden region eller i et land, hvor Tesla ikke tilbyder dette.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Åbn din Tesla-konto, og se, om landet er rigtigt. Tryk så på »Genindlæs integrationen« i trinnet Login. Hvis det bliver ved, så tryk på »Gem en rapport« under Journal, og spørg med den i Home Assistants fællesskab.',
  'problem.tesla.not-registered.what': 'Din app er ikke registreret i denne region.',
  'problem.tesla.not-registered.why': 'Tesla har en særskilt registrering for hver region.',
  'problem.tesla.not-registered.remedy': 'Åbn trinnet Registrering hos Tesla, og tryk på knappen »Registrér i …« for den region.',
  'problem.tesla.allowed-origin.what': 'Tesla siger, at domænet ikke hører til din app.',
  'problem.tesla.allowed-origin.why': 'Appens Allowed Origin har et andet roddomæne end det, der er valgt her.',
  'problem.tesla.allowed-origin.remedy':
    'Åbn din app på developer.tesla.com/dashboard, Client Details, og sæt Allowed Origin til den værdi, som trinnet App hos Tesla viser. Eller vælg det andet domæne med »Skift domæne« i trinnet Offentlig nøgle på internettet.',
  'problem.tesla.out-of-region.what': 'Tesla siger, at kontoen hører til i en anden region.',
  'problem.tesla.out-of-region.why': 'Forespørgslen gik til den forkerte region.',
  'problem.tesla.out-of-region.remedy':
    'Tryk på »Spørg Tesla igen« i trinnet Køretøjer. Hvis det bliver ved, så tryk på »Bed om tilladelserne igen« i trinnet Login: Tesla giver så et nyt token, der angiver den rigtige region.',
  'problem.tesla.domain-taken.what': 'Dette domæne hører til en anden app hos Tesla.',
  'problem.tesla.domain-taken.why': 'Et domæne kan kun registreres af én app. Måske har du oprettet en app før.',
  'problem.tesla.domain-taken.remedy':
    'Indsæt den ældre apps klient-ID og klienthemmelighed i trinnet App hos Tesla, eller vælg et andet domæne i trinnet Offentlig nøgle på internettet.',
  'problem.tesla.key-taken.what': 'Denne nøgle hører til en anden app hos Tesla.',
  'problem.tesla.key-taken.why': 'En nøgle kan kun registreres af én app. Måske har du oprettet en app før.',
  'problem.tesla.key-taken.remedy':
    'Indsæt den ældre apps klient-ID og klienthemmelighed i trinnet App hos Tesla, eller tryk på »Lav et nyt nøglepar« i trinnet Nøglepar.',
  'problem.tesla.key-download-failed.what': 'Tesla kunne ikke hente den offentlige nøgle fra dit domæne.',
  'problem.tesla.key-download-failed.why':
    'Din webserver svarede ikke på Teslas forespørgsel med nøglen: En omdirigering, et ufuldstændigt certifikat, en beskyttelse mod robotter eller en lukket port er de sædvanlige årsager.',
  'problem.tesla.key-download-failed.remedy':
    'Åbn trinnet Offentlig nøgle på internettet, tryk på »Se efter igen«, og følg det, der står. Tryk derefter på regionens knap i trinnet Registrering hos Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla siger, at filen på dit domæne er for stor.',
  'problem.tesla.key-too-large.why': 'Der ligger et certifikat eller en RSA-nøgle i stedet for den offentlige nøgle.',
  'problem.tesla.key-too-large.remedy':
    'Læg denne apps fil med den offentlige nøgle dér: Du får den med »Gem filen med den offentlige nøgle« i trinnet Offentlig nøgle på internettet.',
  'problem.tesla.invalid-domain.what': 'Tesla tager ikke imod domænet i denne form.',
  'problem.tesla.invalid-domain.why': 'Tesla vil have det rene navn med små bogstaver.',
  'problem.tesla.invalid-domain.remedy':
    'Tryk på »Skift domæne« i trinnet Offentlig nøgle på internettet, og angiv det rene navn, for eksempel cars.example.com.',
  'problem.tesla.unreachable.what': 'Teslas servere kunne ikke nås.',
  'problem.tesla.unreachable.why': 'Internetforbindelsen er nede, et filter blokerer Teslas servere, eller Tesla er nede.',
  'problem.tesla.unreachable.remedy':
    'Kontrollér Home Assistants internetforbindelse (Indstillinger > System > Netværk), og om et filter som AdGuard Home eller Pi-hole blokerer navne under tesla.com. Appen prøver igen af sig selv.',
  'problem.tesla.down.what': 'Teslas servere havde selv en fejl.',
  'problem.tesla.down.why': 'Det ligger på Teslas side og går for det meste over på få minutter.',
  'problem.tesla.down.remedy':
    'Du skal ikke gøre noget: Der prøves igen af sig selv. Varer det i timevis, så tryk på »Noget er galt« for at få alle trin kontrolleret.',
  'problem.tesla.rate-limited.what': 'Tesla beder om en pause på {minutes} minutter.',
  'problem.tesla.rate-limited.why': 'Der blev sendt for mange forespørgsler på kort tid.',
  'problem.tesla.rate-limited.remedy': 'Du skal ikke gøre noget: Der prøves igen, når pausen er forbi.',
  'problem.tesla.unknown.what': 'Tesla svarede med en fejl (status {status}): {text}',
  'problem.tesla.unknown.why': 'Der er ingen forklaring på den her endnu.',
  'problem.tesla.unknown.remedy':
    'Hele svaret står herunder med Teslas reference. Tryk på »Noget er galt« for at få alle trin kontrolleret; hvis det bliver ved, så tryk på »Gem en rapport« under Journal, og spørg med den i Home Assistants fællesskab.',
  'problem.tesla.rate-limited-long.what': 'Tesla beder om en pause på omkring {hours} timer.',
  'problem.tesla.rate-limited-long.why': 'Grænsen for forespørgsler på en dag eller en måned er nået.',
  'problem.tesla.rate-limited-long.remedy':
    'Du skal ikke gøre noget: Der prøves igen, når pausen er forbi. Kommer det igen, så se på din apps forbrug på Teslas udviklerside.',
  'problem.tesla.invalid-request.what': 'Tesla siger, at forespørgslen ikke er, som den skal være.',
  'problem.tesla.invalid-request.why':
    'Et kald, der er lavet i hånden (Postman, curl), mangler et felt som domænet, dets indhold er ikke JSON, eller det har appens token, hvor en persons hører til, eller omvendt.',
  'problem.tesla.invalid-request.remedy':
    'Du behøver ikke lave kald i hånden: Denne app laver dem. Åbn trinnet Registrering hos Tesla, og tryk på »Registrér i …« dér.',
};
