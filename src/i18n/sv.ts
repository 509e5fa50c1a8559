import type { Words } from './text.ts';

/** Swedish. */
export const sv: Words = {
  // actions
  'action.setup.begin': 'Börja',
  'action.setup.pause': 'Pausa automatiska steg',
  'action.setup.resume': 'Återuppta automatiska steg',
  'action.setup.sidebar': 'Visa i sidofältet',
  'action.setup.no-sidebar': 'Inte i sidofältet',
  'action.ask-again': 'Fråga Tesla igen',
  'action.look-again': 'Titta igen',
  'action.try-again': 'Försök igen',
  'action.key-pair.generate': 'Skapa ett nytt nyckelpar',
  'action.key-pair.adopt': 'Använd det här nyckelparet',
  'action.key-pair.restore': 'Återställ nyckeln {fingerprint}',
  'action.key-pair.import': 'Använd en egen nyckel',
  'action.key-pair.tidy': 'Skriv nyckelfilen på nytt',
  'action.key-pair.set-aside': 'Lägg åt sidan',
  'action.hosting.choose': 'Nästa',
  'action.hosting.choose-other': 'Välj ett annat sätt',
  'action.hosting.domain': 'Använd den här domänen',
  'action.hosting.fleetkey-create': 'Lägg den publika nyckeln hos FleetKey',
  'action.hosting.take': 'Använd {domain}: din nyckel finns redan där',
  'action.hosting.move': 'Flytta till {domain}',
  'action.hosting.stay': 'Stanna kvar hos {domain}',
  'action.hosting.change': 'Byt sätt',
  'action.hosting.change-domain': 'Byt domän',
  'action.credentials.save': 'Spara',
  'action.credentials.replace': 'Ange ett annat klient-ID och en annan klienthemlighet',
  'action.credentials.choose': 'Använd den här appen',
  'action.credentials.choose-used': 'Fortsätt med ”{name}”',
  'action.credentials.finish': 'Slutför bytet',
  'action.credentials.remove': 'Ta bort ”{name}”',
  'action.registration.register.na': 'Registrera i Nordamerika och Asien–Stillahavsområdet',
  'action.registration.register.eu': 'Registrera i Europa, Mellanöstern och Afrika',
  'action.registration.register.cn': 'Registrera i Kina',
  'action.sign-in.start': 'Starta inloggningen',
  'action.sign-in.restart': 'Starta inloggningen på nytt',
  'action.sign-in.continue': 'Fortsätt',
  'action.sign-in.again': 'Logga in igen',
  'action.sign-in.reload': 'Ladda om integrationen',
  'action.sign-in.enable': 'Aktivera integrationen',
  'action.sign-in.abandon': 'Stäng den öppna inloggningen',
  'action.sign-in.close-dialog': 'Stäng den dialogrutan',
  'action.sign-in.dialog-closed': 'Jag har stängt den',
  'action.vehicles.look': 'Fråga Tesla igen',
  'action.vehicles.pair': 'Visa parkopplingskoderna',
  'action.proof.flash': 'Blinka med lamporna på {name}',
  'confirm.key-pair.generate':
    'Filen som finns där nu sparas i appens arkiv och ersätts sedan av ett nytt nyckelpar. En ny nyckel måste godkännas för fordonen igen.',
  'confirm.key-pair.renew':
    'Nyckeln som används sparas i appens arkiv och ersätts sedan av en ny. Den måste registreras hos Tesla igen, och varje fordon måste godkänna den igen.',
  'confirm.key-pair.set-aside':
    'Det som ligger där får namnet tesla_fleet.key.aside-1 (eller nästa lediga nummer) och stannar i konfigurationsmappen. Sedan återställs den sparade nyckeln, eller så skapas en ny om ingen är sparad; en ny nyckel måste fordonen godkänna igen.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc får din publika nyckel och visar den under ett slumpmässigt namn. Inget av dem kan ändras eller tas bort senare. Vill du fortsätta?',
  'confirm.hosting.move':
    'Din nyckel registreras för {domain} hos Tesla, och varje fordon ({vehicles}) måste godkänna den igen. Lägg först till https://{domain}/ bland de tillåtna ursprungen (Allowed Origin) för din app på Teslas utvecklarsida. Låt nyckeln ligga kvar på {before} tills fordonen har godkänt den. Integrationen, dess entiteter och deras historik finns kvar.',
  'confirm.credentials.remove':
    'Autentiseringsuppgifterna ”{name}” skapades inte av den här appen. Vill du ta bort dem från Home Assistant?',
  'confirm.registration.unseen':
    'Härifrån syns inte rätt nyckel på {domain}. Om du ser den där med telefonen, med Wi-Fi avstängt, kanske Tesla också ser den: det är Teslas egen kontroll som avgör. Inget går förlorat om Tesla säger nej.',
  'confirm.sign-in.close-dialog': 'Det som påbörjades i den dialogrutan överges. Inget annat går förlorat.',
  'confirm.sign-in.restart':
    'Home Assistant startar om: automatiseringar och allt annat står stilla i en minut eller två. Vill du fortsätta?',
  'confirm.proof.flash':
    'Det här väcker fordonet och blinkar med lamporna. Tesla räknar en väckning och ett kommando, tillsammans ungefär 2 cent, vilket täcks av den månatliga krediten.',
  'field.private-key': 'Privat nyckel (PEM)',
  'field.private-key.help': 'Texten i filen, med raderna BEGIN och END. Den lämnar aldrig Home Assistant.',
  'field.domain': 'Domän',
  'field.domain.help': 'Till exempel cars.example.com: ingen https:// och ingen sökväg',
  'field.github-user': 'Användarnamn hos GitHub',
  'field.github-user.help': 'Din nyckel finns då på USER.github.io',
  'field.method': 'Hur nyckeln kommer dit',
  'field.client-id': 'Klient-ID',
  'field.client-secret': 'Klienthemlighet',
  'field.client-secret.help': 'Börjar med ta-secret. Den skickas till Home Assistant och sparas inte av den här appen.',
  'field.app': 'App hos Tesla',
  'link.developer-site': 'Teslas utvecklarsida',
  'link.public-key': 'Spara filen med den publika nyckeln',
  'link.public-key-archive': 'Spara den som en webbplats att ladda upp (ZIP)',
  'link.github.repository': 'Skapa kodförrådet',
  'link.github.no-jekyll': 'Lägg till filen .nojekyll',
  'link.github.config': 'Ändra _config.yml',
  'link.github.key': 'Lägg till den publika nyckeln',
  'link.netlify': 'Netlifys uppladdningssida',
  'link.cloudflare-pages': 'Cloudflares uppladdningssida',
  'link.sign-in': 'Logga in hos Tesla',
  'link.integration': 'Tesla Fleet i Enheter och tjänster',
  'link.pairing': 'Godkänn nyckeln för {name}',
  'fact.plain': '{text}',
  'fact.version': 'Version',
  'fact.fingerprint': 'Fingeravtryck',
  'fact.domain': 'Domän',
  'fact.key-url': 'Adress till den publika nyckeln',
  'fact.github.repository': 'Kodförråd {domain}',
  'fact.github.no-jekyll': 'Filen .nojekyll',
  'fact.github.config': 'Rad för _config.yml',
  'fact.github.key': 'Publik nyckel',
  'fact.tick.done': 'Klart',
  'fact.tick.open': 'Inte sett än',
  'fact.credential': 'Autentiseringsuppgifter för appar',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Registrerad med din nyckel',
  'fact.registration.other-key': 'Registrerad med en annan nyckel',
  'fact.registration.missing': 'Inte registrerad',
  'fact.registration.not-told': 'Tesla säger det inte (en app enbart för energiprodukter)',
  'fact.registration.failed': 'Tesla svarade inte som det ska',
  'fact.registration.not-seen': 'Inte frågat än',
  'fact.account': 'Tesla-konto',
  'fact.accounts': 'Tesla-konto {title}',
  'fact.entry.loaded': 'Inläst',
  'fact.entry.setup_retry': 'Misslyckades, försöker konfigurera igen',
  'fact.entry.setup_error': 'Det gick inte att konfigurera',
  'fact.entry.setup_in_progress': 'Initierar',
  'fact.entry.not_loaded': 'Inte inläst',
  'fact.entry.disabled': 'Inaktiverad',
  'fact.vehicle': 'Fordon',
  'fact.vehicle.paired': 'Har din nyckel',
  'fact.vehicle.unpaired': 'Har inte din nyckel än',
  'fact.vehicle.not-needed': 'Behöver ingen nyckel',
  'fact.vehicle.not-told': 'Tesla talade inte om det',
  'fact.vehicle.signed': '{about} · tar bara emot signerade kommandon',
  'fact.values': '{count} av {of} entiteter har ett värde',
  'fact.no-values': 'Inga värden än',
  'journal.setup.begin': 'Appen får agera själv',
  'journal.setup.pause': 'Appen tittar bara',
  'journal.store.rebuilt':
    'Appens databas var skadad. Den sparades som {file} och påbörjades på nytt med det som gick att läsa av den; resten tas reda på igen. Nyckelfil och integration är som de var',
  'journal.asked-again': 'Tittade igen',
  'journal.failed': '{action} misslyckades ({code})',
  'journal.key-pair.generate': 'Ett nytt nyckelpar skapades',
  'journal.key-pair.adopt': 'Nyckelparet som fanns används och en kopia är sparad',
  'journal.key-pair.tidy': 'Nyckelfilen skrevs på nytt, med samma nyckel',
  'journal.key-pair.set-aside': 'Det som låg på nyckelfilens plats lades åt sidan',
  'journal.key-pair.restore': 'Nyckelfilen återställdes från arkivet',
  'journal.key-pair.import': 'En egen nyckel lades på plats',
  'journal.hosting.choose': 'Sättet för den publika nyckeln valdes',
  'journal.hosting.domain': 'Domänen valdes',
  'journal.hosting.fleetkey-create': 'Den publika nyckeln lades hos FleetKey',
  'journal.hosting.move': 'Flyttade till den nya domänen',
  'journal.hosting.stay': 'Domänbytet avbröts',
  'journal.credentials.save': 'Klient-ID och klienthemlighet sparades i Home Assistant',
  'journal.credentials.choose': 'Appen hos Tesla valdes',
  'journal.credentials.finish': 'Bytet av autentiseringsuppgifter slutfördes',
  'journal.credentials.remove': 'Autentiseringsuppgifter togs bort',
  'journal.registration.register': 'Nyckeln registrerades hos Tesla',
  'journal.sign-in.start': 'Inloggningen startades',
  'journal.sign-in.continue': 'Inloggningen fortsatte',
  'journal.sign-in.reload': 'Integrationen laddades om',
  'journal.sign-in.enable': 'Integrationen aktiverades',
  'journal.sign-in.abandon': 'En öppen inloggning stängdes',
  'journal.sign-in.close-dialog': 'En dialogruta i Home Assistant som stod öppen stängdes',
  'journal.sign-in.dialog-closed': 'Den andra dialogrutan meddelades vara stängd',
  'journal.sign-in.restart': 'Home Assistant startades om för att stänga den andra dialogrutan',
  'journal.vehicles.pair': 'En parkoppling påbörjades',
  'journal.proof.flash': 'Lamporna blinkade',

  // begin
  'begin.title': 'Din Tesla i Home Assistant',
  'begin.will': 'Vad som kommer att hända',
  'begin.will.key': 'Den här appen skapar ett nyckelpar och lägger den publika nyckeln där Tesla hittar den.',
  'begin.will.app': 'Du skapar en app på Teslas utvecklarsida. Den här sidan visar vad som ska fyllas i var.',
  'begin.will.sign-in':
    'Du loggar in hos Tesla och godkänner nyckeln med din telefon. Resten görs åt dig, och övervakas därefter.',
  'begin.hand': 'Vad du behöver ha till hands',
  'begin.hand.account': 'Ditt Tesla-konto, med bekräftad e-postadress och multifaktorsautentisering',
  'begin.hand.phone': 'Din telefon med Tesla-appen, om du har ett fordon',
  'begin.hand.address': 'En bestående adress på internet: en egen domän, Home Assistant Cloud eller ett gratis konto hos GitHub',
  'begin.time': 'Hur lång tid det tar',
  'begin.time.answer':
    'Appens egen del är klar inom en minut. Mest tid går åt till Teslas formulär, med fem fält att fylla i och sex rutor att kryssa i. Ibland tar det ett och ett halvt dygn innan Tesla släpper in en ny app; då väntar den här sidan åt dig.',
  'late.tesla':
    'Det här tar längre tid än vanligt. Inget går förlorat, och appen fortsätter att fråga. ”Kontrollera igen” längst ner på sidan frågar direkt.',
  'late.hosting':
    'Det här tar längre tid än vanligt. Öppna adressen till den publika nyckeln på din telefon, med wifi av: visas nyckeln inte där heller kan Tesla inte hitta den.',
  'late.core': 'Det här tar längre tid än vanligt. Se efter orsaken i Home Assistant under Inställningar > System > Loggar.',
  'late.pairing':
    'Det här tar längre tid än vanligt. Det måste vara ägarens telefon, och fordonet måste gå att nå: väck det i Tesla-appen och öppna sedan länken igen.',
  'late.sleeping': 'Det här tar längre tid än vanligt. Öppna Tesla-appen för att väcka fordonet, eller ta en kort tur.',

  // certificates
  'hosting.own-https.name': 'Den här appen själv, via HTTPS',
  'hosting.own-https.description':
    'Du har ett certifikat i Home Assistants mapp ssl och en öppen port 443, men ingen omvänd proxy: appen svarar själv, med nyckeln och inget annat.',
  'hosting.own-https.guide.files':
    'Ange certifikatet och dess nyckel med de namn de har i mappen ssl, till exempel de från apparna Let’s Encrypt eller DuckDNS.',
  'hosting.own-https.guide.port': 'Ge port {port} ett nummer i appens konfiguration, under Nätverk, till exempel {port}.',
  'hosting.own-https.guide.docker': 'Publicera containerns port {port} och montera mappen med dina certifikat på /ssl.',
  'hosting.own-https.guide.router':
    'Vidarebefordra port 443 från internet till den porten på den här maskinen, i din router. Tesla kommer bara via port 443.',
  'action.hosting.certificate': 'Använd det här certifikatet',
  'action.hosting.change-certificate': 'Byt certifikat',
  'journal.hosting.certificate': 'Certifikatet valdes',
  'field.certificate': 'Certifikat med sin kedja',
  'field.certificate.help': 'En fil i mappen ssl; den med hela kedjan',
  'field.certificate-key': 'Certifikatets privata nyckel',
  'fact.certificate.names': 'Certifikat för',
  'fact.certificate.issuer': 'Utfärdat av',
  'fact.certificate.until': 'Giltigt till',
  'problem.certificate.absent.what': 'Det finns ingen fil {file} i mappen ssl.',
  'problem.certificate.absent.why': 'Den har ett annat namn, eller så har inget lagt den där än.',
  'problem.certificate.absent.remedy': 'Se efter med en app som File editor vad filerna i ssl heter och välj certifikatet igen.',
  'problem.certificate.unreadable.what': 'Filen {file} kan inte läsas.',
  'problem.certificate.unreadable.why': 'Den är en mapp, eller så får appen inte öppna den.',
  'problem.certificate.unreadable.remedy': 'Välj en annan fil.',
  'problem.certificate.too-large.what': 'Filen {file} är för stor för att vara ett certifikat eller en nyckel.',
  'problem.certificate.too-large.why': 'Troligen är det en annan sorts fil.',
  'problem.certificate.too-large.remedy': 'Välj en annan fil.',
  'problem.certificate.not-a-certificate.what': 'Filen {file} innehåller inget certifikat.',
  'problem.certificate.not-a-certificate.why': 'Texten har inget block BEGIN CERTIFICATE som går att läsa.',
  'problem.certificate.not-a-certificate.remedy': 'Välj filen med certifikatet och dess kedja, som ofta heter fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Filen {file} innehåller ingen privat nyckel som går att använda.',
  'problem.certificate.not-a-key.why': 'Texten har inget block med en privat nyckel som går att läsa.',
  'problem.certificate.not-a-key.remedy': 'Välj certifikatets nyckel, som ofta heter privkey.pem.',
  'problem.certificate.encrypted.what': 'Den privata nyckeln i {file} kräver en lösenfras.',
  'problem.certificate.encrypted.why': 'Ingen är där och kan skriva in den när appen startar.',
  'problem.certificate.encrypted.remedy': 'Lägg en nyckel utan lösenfras där.',
  'problem.certificate.other-key.what': 'Den privata nyckeln i {file} hör inte till certifikatet.',
  'problem.certificate.other-key.why': 'De två filerna kommer från olika certifikat, eller håller på att förnyas just nu.',
  'problem.certificate.other-key.remedy': 'Om det inte har gått över om några minuter väljer du de två filer som hör ihop.',
  'problem.certificate.in-use.what': 'Appens HTTPS-port är upptagen.',
  'problem.certificate.in-use.why': 'Ett annat program lyssnar på den.',
  'problem.certificate.in-use.remedy': 'Starta om appen. Om felet är kvar står det mer i loggen.',
  'problem.certificate.other-name.what': 'Certifikatet gäller inte {domain}.',
  'problem.certificate.other-name.why': 'Det gäller: {names}.',
  'problem.certificate.other-name.remedy': 'Skaffa ett certifikat med det här namnet, eller använd en domän som det gäller för.',
  'problem.certificate.expired.what': 'Certifikatet gick ut {date}.',
  'problem.certificate.expired.why': 'Det som ska förnya det har inte gjort det.',
  'problem.certificate.expired.remedy':
    'Titta i loggen för det som förnyar det (till exempel appen Let’s Encrypt, som måste startas för det). Det nya börjar användas av sig självt.',
  'problem.certificate.ends-soon.what': 'Certifikatet går ut {date}.',
  'problem.certificate.ends-soon.why': 'Det borde ha förnyats vid det här laget.',
  'problem.certificate.ends-soon.remedy':
    'Titta i loggen för det som förnyar det (till exempel appen Let’s Encrypt, som måste startas för det). Det nya börjar användas av sig självt.',
  'problem.certificate.self-signed.what': 'Certifikatet är självsignerat.',
  'problem.certificate.self-signed.why': 'Tesla litar, precis som alla webbläsare, bara på certifikat från kända utfärdare.',
  'problem.certificate.self-signed.remedy': 'Skaffa ett från Let’s Encrypt; det är gratis.',
  'problem.certificate.no-chain.what': 'Certifikatet kommer utan sin kedja.',
  'problem.certificate.no-chain.why': 'Webbläsare hittar ofta den saknade delen själva; det gör inte Tesla.',
  'problem.certificate.no-chain.remedy': 'Välj filen med hela kedjan, som ofta heter fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant säger: A condition has not been met to process the request. Din app är inte registrerad i den här regionen.',
  'problem.entry.precondition-region.why':
    'Home Assistant frågar Teslas server i den region som kontot hör till, och där känner Tesla inte till din domän.',
  'problem.entry.precondition-region.remedy':
    'Öppna steget Registrering hos Tesla och tryck på knappen för den regionen; integrationen läses sedan in igen.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant säger: A condition has not been met to process the request. En annan nyckel än din är registrerad i den här regionen.',
  'problem.entry.precondition-other-key.why': 'Din domän har tidigare registrerats med ett annat nyckelpar.',
  'problem.entry.precondition-other-key.remedy':
    'Öppna steget Registrering hos Tesla och tryck på knappen för den regionen; Tesla tar då den nuvarande nyckeln.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant säger: A condition has not been met to process the request. Din publika nyckel finns inte på {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla vill att nyckeln ligger kvar där den fanns vid registreringen.',
  'problem.entry.precondition-hosting.remedy': 'Öppna steget Publik nyckel på internet; där står vad som är fel.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant säger: A condition has not been met to process the request. Tesla godtar inte klient-ID och klienthemlighet.',
  'problem.entry.precondition-credentials.why':
    'Autentiseringsuppgifterna i Home Assistant hör inte till någon app som Tesla känner till.',
  'problem.entry.precondition-credentials.remedy':
    'Kopiera klient-ID och klienthemlighet från din app på Teslas utvecklarsida och klistra in dem i steget App hos Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant säger: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Din app är registrerad i alla regioner, nyckeln går att hitta, och Tesla godtar klient-ID och klienthemlighet. Alltså behöver Tesla antingen några minuter efter en registrering, eller så stämmer inte appens tillåtna ursprung (Allowed Origin).',
  'problem.entry.precondition-none.remedy':
    'Vänta några minuter; Home Assistant försöker igen av sig självt. Om felet är kvar tittar du på Allowed Origin för din app på Teslas utvecklarsida: det måste vara https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla gav Home Assistant en behörighet som det inte känner till: {scope}. Integrationen kan inte starta med den.',
  'problem.entry.unknown-scope.why':
    'Mer är ikryssat under behörigheterna (scopes) för din app hos Tesla än Home Assistant frågar efter.',
  'problem.entry.unknown-scope.remedy':
    'Öppna din app på Teslas utvecklarsida, ta bort krysset vid {scope} och spara. Tryck sedan på ”Be om behörigheterna igen” här.',
  'problem.sign-in.scopes-partly.what': 'Allt tilläts inte vid inloggningen: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Ett kryss togs bort på Teslas sida, eller så fick appen hos Tesla den här behörigheten senare.',
  'problem.sign-in.scopes-partly.remedy':
    'Om du vill ha den ser du efter på Teslas utvecklarsida att din app har den och trycker sedan på ”Be om behörigheterna igen”. Annars låter du det vara som det är.',
  'remedy.sign-in.scopes-by-hand':
    'Om du vill ha den: öppna ditt Tesla-konto, Security, Third-party apps, och ta bort åtkomsten för din app. Inom några timmar ber Home Assistant dig logga in igen; tillåt då allt. Annars låter du det vara som det är.',
  'problem.sign-in.consent-by-hand.what': 'Det går inte att härifrån få Home Assistant att be om behörigheterna igen.',
  'problem.sign-in.consent-by-hand.why':
    'Autentiseringsuppgifterna som används lades till för hand. Home Assistant behåller dem så länge integrationen använder dem.',
  'problem.sign-in.consent-by-hand.remedy':
    'Öppna ditt Tesla-konto, Security, Third-party apps, och ta bort åtkomsten för din app. Inom några timmar ber Home Assistant dig logga in igen; tillåt då allt.',
  'action.sign-in.consent': 'Be om behörigheterna igen',
  'journal.sign-in.consent': 'Home Assistant fick be om behörigheterna igen',
  'confirm.sign-in.consent':
    'Home Assistant ber dig logga in hos Tesla igen. Tills du har gjort det fungerar integrationen inte; enheter, entiteter och deras historik finns kvar.',
  'action.sign-in.take-key': 'Ladda om integrationen med den nya nyckeln',
  'journal.sign-in.take-key': 'Integrationen laddades om, så att den signerar med den nuvarande nyckeln',
  'action.sign-in.add': 'Lägg till ett annat Tesla-konto',
  'journal.sign-in.add': 'En inloggning för ett annat Tesla-konto påbörjades',
  'fact.not-allowed': 'Inte tillåtet',

  // hosting
  'hosting.advice.external': 'Home Assistant går att nå utifrån på {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud når det på {host}.',
  'hosting.advice.certificates': 'I mappen ssl finns: {files}.',
  'hosting.advice.app': 'Appen {name} är installerad.',
  'known-host.accepted': 'Tesla godtog namn under {host} ({seen}; {source})',
  'known-host.refused': 'Tesla avvisade namn under {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla godtog vissa namn under {host} och avvisade andra ({seen}; {source})',
  'fact.known-host': 'Sett av andra',
  'fact.domain.letters': 'Med bokstäver',
  'problem.domain.refused-host.what': 'Tesla är känt för att avvisa namn under {host} (sett {seen}).',
  'problem.domain.refused-host.why': 'Utvecklarsidan säger ingenting, eller att domänen inte är giltig.',
  'problem.domain.refused-host.remedy':
    'Det kan ha ändrats sedan dess: prova där. Om den avvisas väljer du en annan domän eller ett annat sätt här.',
  'problem.domain.passing.what': 'Namnet {domain} är inte bestående.',
  'problem.domain.passing.why':
    'Tunnlar utan konto får ett nytt namn vid varje start. Då går registreringen och fordonens godkännande förlorade.',
  'problem.domain.passing.remedy': 'Använd ett namn som finns kvar i många år.',
  'hosting.copy.path': 'Sökväg',
  'hosting.copy.target': 'Vidarebefordra till',
  'hosting.copy.snippet': 'För {program}',
  'hosting.guide.no-redirect':
    'Tesla följer inga omdirigeringar: adressen själv måste svara med nyckeln, via HTTPS och utan inloggning.',
  'hosting.reverse-proxy.name': 'Omvänd proxy',
  'hosting.reverse-proxy.description':
    'En egen webbserver eller tunnel, som går att nå från internet via HTTPS, skickar en sökväg vidare till den här appen: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared och liknande.',
  'hosting.reverse-proxy.guide.path':
    'Lägg till en regel för din domän i din omvända proxy, för sökvägen nedan och för inget annat.',
  'hosting.reverse-proxy.guide.target': 'Låt regeln vidarebefordra till {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Om den omvända proxyn inte körs på själva Home Assistant slår du på port {port} i appens konfiguration under Nätverk och vidarebefordrar i stället till Home Assistants IP-adress.',
  'hosting.reverse-proxy.guide.docker':
    'Om den omvända proxyn själv körs i en container eller på en annan maskin vidarebefordrar du i stället till den här maskinens IP-adress.',
  'hosting.reverse-proxy.guide.certificate':
    'Certifikatet måste vara komplett: använd hela kedjan (ofta en fil som heter fullchain.pem), inte bara certifikatet.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratis, och kräver ingen domän, ingen öppen port och ingen tunnel: en egen webbplats hos GitHub med den publika nyckeln. Tesla har godtagit sådana webbplatser (flera rapporter, augusti 2026).',
  'hosting.github-pages.guide.account':
    'Du behöver ett gratiskonto hos GitHub. Användarnamnet blir en del av adressen, som inte får innehålla ”tesla”.',
  'hosting.github-pages.guide.press':
    'Tryck på länkarna i tur och ordning. Var och en öppnar en sida hos GitHub som redan är ifylld; tryck på den gröna knappen där (Create repository, Commit changes).',
  'hosting.github-pages.guide.others':
    'Det finns redan en webbplats på {domain}: den förblir som den är, bara de här filerna läggs till.',
  'hosting.github-pages.guide.jekyll':
    'Den webbplatsen byggs av Jekyll, som utelämnar mappar som börjar med en punkt. Lägg till raden nedan i _config.yml; om det redan finns ett include: lägger du till ”.well-known” där.',
  'hosting.github-pages.guide.ticks': 'Kom tillbaka hit efter varje steg: det som är gjort bockas av inom ungefär en minut.',
  'hosting.github-pages.guide.publishing':
    'Allt är på plats. GitHub publicerar webbplatsen inom några minuter, första gången inom tio. Om det inte sker tittar du under Settings > Pages i kodförrådet: grenen (branch) måste vara vald där.',
  'hosting.static-site.name': 'Netlify eller Cloudflare Pages',
  'hosting.static-site.description':
    'Gratis: du släpper ett arkiv på uppladdningssidan hos en tjänst för statiska webbplatser. Home Assistants dokumentation angav att båda fungerar (2025).',
  'hosting.static-site.domain.help':
    'Namnet som tjänsten gav din webbplats, till exempel my-cars.netlify.app eller my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Spara arkivet från den här sidan. Det innehåller hela webbplatsen.',
  'hosting.static-site.guide.netlify':
    'Netlify: logga in först, annars är webbplatsen borta efter en timme. Packa upp arkivet och släpp mappen på sidan.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: välj att ladda upp dina filer (assets), ge projektet ett namn och släpp arkivet där.',
  'hosting.static-site.guide.name': 'Ange sedan webbplatsens namn här.',
  'hosting.static-site.guide.publish': 'Den här sidan märker av sig själv när nyckeln finns där.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'En knapp: FleetKey.cc, en tjänst som drivs av någon annan, sparar din publika nyckel och visar den. Tesla har godtagit dess namn (2025-09), med en misslyckad registrering för ett konto (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey drivs av någon annan, inte av Tesla eller Home Assistant. Tjänsten får din publika nyckel, som inte är någon hemlighet, och inget mer. Namnet som den ger kan varken ändras eller tas bort, och dina fordon är beroende av det i många år.',
  'hosting.fleetkey.guide.wait': 'FleetKey visar oftast en nyckel genast. Titta igen om en minut.',
  'hosting.fleetkey.guide.new-key': 'En ny nyckel behöver ett nytt namn: det som finns behåller sin nyckel för alltid.',
  'hosting.elsewhere.name': 'Någon annanstans',
  'hosting.elsewhere.description':
    'Du lägger själv nyckelfilen på valfri webbserver, eller så finns den redan där; appen kontrollerar att den är rätt.',
  'hosting.elsewhere.guide.save': 'Spara filen med den publika nyckeln från den här sidan.',
  'hosting.elsewhere.guide.put': 'Lägg den på din webbserver så att den finns på {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Vissa webbservrar döljer mappar som börjar med en punkt. På GitHub Pages lägger du också till en tom fil som heter .nojekyll bredvid mappen .well-known.',
  'problem.hosting.service.unreachable.what': '{service} gick inte att nå.',
  'problem.hosting.service.unreachable.why':
    'Internetanslutningen ligger nere, ett filter blockerar tjänsten, eller så ligger {service} nere.',
  'problem.hosting.service.unreachable.remedy': 'Försök igen om några minuter.',
  'problem.hosting.service.limited.what': '{service} ber om en paus.',
  'problem.hosting.service.limited.why': 'För många anrop kom från din internetanslutning inom en timme.',
  'problem.hosting.service.limited.remedy': 'Inget har gått förlorat. Fortsätt; en ny kontroll görs inom en timme.',
  'problem.hosting.service.refused.what': '{service} sa nej.',
  'problem.hosting.service.refused.why': 'Svaret står nedan.',
  'problem.hosting.service.refused.remedy': 'Försök igen, eller välj ett annat sätt för den publika nyckeln.',
  'problem.hosting.service.down.what': '{service} hade ett eget fel.',
  'problem.hosting.service.down.why': 'Det ligger på deras sida och går oftast över.',
  'problem.hosting.service.down.remedy': 'Försök igen om några minuter, eller välj ett annat sätt för den publika nyckeln.',
  'problem.hosting.service.unreadable.what': '{service} svarade på ett sätt som appen inte känner till.',
  'problem.hosting.service.unreadable.why': 'Tjänsten har ändrats sedan den här versionen av appen gjordes.',
  'problem.hosting.service.unreadable.remedy':
    'Se efter om det finns en uppdatering av appen, eller välj ett annat sätt för den publika nyckeln.',

  // hosting-look
  'problem.hosting.dns.what': 'Namnet {domain} finns inte på internet.',
  'problem.hosting.dns.why':
    'Ingen namnserver känner till det: ett skrivfel, eller så har posten inte skapats eller tagits bort.',
  'problem.hosting.dns.remedy':
    'Jämför namnet med det hos din domänleverantör. Det kan ta några minuter innan en ny post är känd.',
  'problem.hosting.dns-empty.what': 'Namnet {domain} finns, men leder ingenstans.',
  'problem.hosting.dns-empty.why': 'Det har varken en IPv4- eller en IPv6-adress (ingen A- och ingen AAAA-post).',
  'problem.hosting.dns-empty.remedy':
    'Ge namnet den publika adressen till ditt hem eller din webbserver, hos din domänleverantör.',
  'problem.hosting.dns-private.what': 'Namnet {domain} leder till en adress i ett hemnätverk.',
  'problem.hosting.dns-private.why': 'Adresser som 192.168.x.x eller 10.x.x.x finns i alla hem och går bara att nå inifrån.',
  'problem.hosting.dns-private.remedy':
    'Ange internetanslutningens publika adress hos din domänleverantör (eller i det som håller namnet uppdaterat, till exempel Duck DNS).',
  'problem.hosting.dns-carrier.what':
    'Namnet {domain} leder till en adress som din internetleverantör delar mellan många (CGNAT).',
  'problem.hosting.dns-carrier.why': 'Utifrån kan ingen nå ett hem bakom en sådan adress (100.64.x.x till 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Be din leverantör om en publik adress, eller välj ett sätt som inte behöver någon: GitHub Pages, Home Assistant Cloud eller en tunnel som Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Namnet {domain} är bara känt hemma hos dig.',
  'problem.hosting.dns-home-only.why': 'Din router eller din egen namnserver känner till det; publika namnservrar gör det inte.',
  'problem.hosting.dns-home-only.remedy': 'Skapa en post för namnet hos din domänleverantör.',
  'problem.hosting.dns-broken.what': 'Namnservrarna för {domain} svarar inte som de ska.',
  'problem.hosting.dns-broken.why': 'De ligger nere, eller så är domänens signaturer (DNSSEC) trasiga.',
  'problem.hosting.dns-broken.remedy':
    'Se efter om det är något fel hos din domänleverantör. Om DNSSEC nyligen slogs på eller leverantören byttes kanske nycklarna inte stämmer: stäng av DNSSEC där.',
  'problem.hosting.dns-unanswered.what': 'Det gick inte att ta reda på om {domain} finns: ingen namnserver svarade.',
  'problem.hosting.dns-unanswered.why':
    'Home Assistants internetanslutning ligger nere, eller så stoppar ett filter i ditt nätverk sådana frågor.',
  'problem.hosting.dns-unanswered.remedy':
    'Kontrollera internetanslutningen. Om adressen visar nyckeln på en telefon med Wi-Fi avstängt går du vidare: det är Teslas egen kontroll som avgör.',
  'problem.hosting.refused.what': 'Ingen svarar på {domain}, port 443.',
  'problem.hosting.refused.why':
    'Anslutningen avvisas: ingen webbserver körs där, eller så vidarebefordras porten inte till den. Vissa routrar avvisar också anslutningar till sin egen adress inifrån.',
  'problem.hosting.refused.remedy':
    'Prova adressen på en telefon med Wi-Fi avstängt. Om nyckeln visas där går du vidare: det är Teslas egen kontroll som avgör. Om inte kontrollerar du routerns portvidarebefordran (443) och din webbserver.',
  'problem.hosting.timeout.what': 'Det går inte att ansluta till {domain}, port 443.',
  'problem.hosting.timeout.why':
    'En brandvägg stoppar anslutningen, porten vidarebefordras inte, adressen är gammal, eller så blockerar din leverantör port 443. Vissa routrar stoppar också anslutningar till sin egen adress inifrån.',
  'problem.hosting.timeout.remedy':
    'Prova adressen på en telefon med Wi-Fi avstängt. Om nyckeln visas där går du vidare: det är Teslas egen kontroll som avgör. Om inte kontrollerar du routerns portvidarebefordran och om namnet leder till din nuvarande adress.',
  'problem.hosting.unreachable.what': 'Det finns ingen väg till adressen för {domain} härifrån.',
  'problem.hosting.unreachable.why':
    'Nätverket säger det självt: adressen används inte, eller så når den här anslutningen inte adresser av det slaget (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Prova adressen på en telefon med Wi-Fi avstängt. Om nyckeln visas där går du vidare. Om inte jämför du namnets adress med din publika adress.',
  'problem.hosting.reset.what': 'Anslutningen till {domain} bryts så fort den har upprättats.',
  'problem.hosting.reset.why': 'En brandvägg, ett filter eller själva routern avslutar den.',
  'problem.hosting.reset.remedy':
    'Prova adressen på en telefon med Wi-Fi avstängt. Kontrollera brandväggen framför din webbserver och eventuell blockering av länder.',
  'problem.hosting.network.what': 'Kontrollen av {domain} misslyckades på ett sätt som appen inte känner till.',
  'problem.hosting.network.why': 'Vad som hände står i detaljerna nedan.',
  'problem.hosting.network.remedy':
    'Titta igen. Om adressen visar nyckeln på en telefon med Wi-Fi avstängt går du vidare: det är Teslas egen kontroll som avgör.',
  'problem.hosting.tls-none.what': 'På {domain}, port 443, svarar något som inte talar HTTPS.',
  'problem.hosting.tls-none.why':
    'Troligen leder routerns port 443 till en vanlig HTTP-port, till exempel Home Assistants egen (80 eller 8123).',
  'problem.hosting.tls-none.remedy':
    'Vidarebefordra port 443 till webbserverns HTTPS-port, eller låt den tala HTTPS på den porten.',
  'problem.hosting.tls-expired.what': 'Certifikatet för {domain} har gått ut.',
  'problem.hosting.tls-expired.why':
    'Det som ska förnya det har inte gjort det, eller så använder webbservern fortfarande det gamla.',
  'problem.hosting.tls-expired.remedy':
    'Förnya det (till exempel genom att starta appen Let’s Encrypt, eller i NGINX Proxy Manager under SSL Certificates) och starta sedan om webbservern.',
  'problem.hosting.tls-not-yet.what': 'Certifikatet för {domain} är inte giltigt än.',
  'problem.hosting.tls-not-yet.why': 'Det skapades på en maskin vars klocka går före, eller så går Home Assistants klocka efter.',
  'problem.hosting.tls-not-yet.remedy': 'Kontrollera datum och tid på båda maskinerna.',
  'problem.hosting.tls-name.what': 'Certifikatet som visas på {domain} gäller ett annat namn.',
  'problem.hosting.tls-name.why':
    'Webbservern har inget certifikat för det här namnet och visar ett annat, eller så leder namnet till en annan webbserver (ofta routerns egen sida).',
  'problem.hosting.tls-name.remedy':
    'Skaffa ett certifikat för {domain} och ge det till webbplatsen med det namnet. I detaljerna nedan står vilka namn det nuvarande gäller.',
  'problem.hosting.tls-self-signed.what': 'Certifikatet för {domain} är självsignerat.',
  'problem.hosting.tls-self-signed.why':
    'Många webbservrar och routrar skapar själva ett sådant så länge de inte har något annat. Tesla litar inte på det.',
  'problem.hosting.tls-self-signed.remedy': 'Skaffa ett från Let’s Encrypt; det är gratis.',
  'problem.hosting.tls-chain.what': 'Webbservern för {domain} utelämnar en del av certifikatets kedja.',
  'problem.hosting.tls-chain.why':
    'Certifikatet mellan ditt och den kända utfärdaren saknas. Webbläsare hittar det ofta själva, så där ser sidan bra ut; det gör inte Tesla.',
  'problem.hosting.tls-chain.remedy':
    'Använd filen med hela kedjan (heter ofta fullchain.pem) i stället för enbart certifikatet (cert.pem).',
  'problem.hosting.tls-authority.what': 'Certifikatet för {domain} kommer från en utfärdare som ingen känner till.',
  'problem.hosting.tls-authority.why':
    'Ett företags eller hems egen utfärdare, ett testcertifikat (Let’s Encrypt staging), Cloudflares ursprungscertifikat sett utan Cloudflare, eller ett filter som tittar in i anslutningar.',
  'problem.hosting.tls-authority.remedy': 'Skaffa ett certifikat från en allmänt betrodd utfärdare som Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Webbservern för {domain} talar bara gamla former av TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 och 1.1 används inte längre sedan 2020.',
  'problem.hosting.tls-old.remedy': 'Uppdatera webbservern eller slå på TLS 1.2 och 1.3 i den.',
  'problem.hosting.tls-refused.what': 'Webbservern avvisar namnet {domain}.',
  'problem.hosting.tls-refused.why':
    'Den har inget certifikat för det: webbplatsen med det namnet är inte konfigurerad där, eller så har den inte kunnat få något certifikat än (Caddy, Traefik och Cloudflare gör så).',
  'problem.hosting.tls-refused.remedy':
    'Titta i webbserverns logg efter det här namnet; konfigurera webbplatsen, eller vänta tills dess certifikat finns.',
  'problem.hosting.tls-client.what': 'Webbservern för {domain} ber sina besökare om ett certifikat.',
  'problem.hosting.tls-client.why': 'Den släpper bara in kända enheter (mTLS). Tesla har inget sådant certifikat.',
  'problem.hosting.tls-client.remedy': 'Undanta nyckelns sökväg från den regeln, eller använd en annan underdomän för nyckeln.',
  'problem.hosting.tls-cut.what': 'Webbservern för {domain} avslutar anslutningen innan den är krypterad.',
  'problem.hosting.tls-cut.why':
    'En tunnel eller proxy utan något bakom, en brandvägg som tittar på namn, eller en tjänst som inte talar HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Kontrollera vad port 443 leder till, och titta i dess logg.',
  'problem.hosting.tls-timeout.what': 'Webbservern för {domain} tar emot anslutningen och säger sedan ingenting.',
  'problem.hosting.tls-timeout.why':
    'Den har hängt sig, är överbelastad, eller så finns något som inte talar HTTPS bakom port 443.',
  'problem.hosting.tls-timeout.remedy': 'Starta om webbservern; kontrollera vad port 443 leder till.',
  'problem.hosting.tls.what': 'Det går inte att skapa någon krypterad anslutning till {domain}.',
  'problem.hosting.tls.why': 'I detaljerna nedan står vad krypteringsbiblioteket säger.',
  'problem.hosting.tls.remedy': 'Kontrollera webbserverns certifikat och TLS-inställningar.',
  'problem.hosting.http-timeout.what': 'Webbservern för {domain} tar emot begäran men svarar inte.',
  'problem.hosting.http-timeout.why':
    'Det som ligger bakom den har hängt sig: adressen som den vidarebefordrar till är fel, eller så stoppar en brandvägg däremellan anslutningen.',
  'problem.hosting.http-timeout.remedy': 'Kontrollera adressen som regeln för nyckeln vidarebefordrar till.',
  'problem.hosting.http-cut.what': 'Webbservern för {domain} avslutar anslutningen i stället för att svara.',
  'problem.hosting.http-cut.why': 'En regel som blockerar (till exempel nginx status 444), eller ett fel i webbservern.',
  'problem.hosting.http-cut.remedy': 'Titta i webbserverns logg och på regler som blockerar okända besökare.',
  'problem.hosting.http-broken.what': 'Det som svarar på {domain} är ingen webbserver.',
  'problem.hosting.http-broken.why': 'Svaret följer inte reglerna för HTTP.',
  'problem.hosting.http-broken.remedy': 'Kontrollera vad port 443 leder till.',
  'problem.hosting.redirect.what': 'Adressen leder vidare till {location}.',
  'problem.hosting.redirect.why':
    'Tesla följer inga omdirigeringar: inte till ett annat namn (med eller utan www), inte till en inloggning, inte till en annan sökväg.',
  'problem.hosting.redirect.remedy':
    'Låt webbservern svara på själva {domain}. Om adressen leder till ett namn som är ditt kan du också välja det namnet här.',
  'problem.hosting.not-found.what': 'Webbservern för {domain} hittar inte nyckeln (404).',
  'problem.hosting.not-found.why':
    'Regeln för sökvägen, eller filen, finns inte än, har ett annat namn, eller ligger i en mapp som webbservern döljer för att den börjar med en punkt.',
  'problem.hosting.not-found.remedy': 'Jämför sökvägen bokstav för bokstav och tryck sedan på ”Titta igen”.',
  'problem.hosting.forbidden.what': 'Webbservern för {domain} låter ingen se nyckeln (status {status}).',
  'problem.hosting.forbidden.why': 'Den kräver inloggning, tillåter bara kända adresser, eller får inte läsa filen.',
  'problem.hosting.forbidden.remedy':
    'Undanta just den här sökvägen från inloggningen eller åtkomstlistan; det finns inget hemligt i den.',
  'problem.hosting.bot-wall.what': 'Framför {domain} står ett skydd mot robotar.',
  'problem.hosting.bot-wall.why':
    'Det vill se en människas webbläsare. Det är Teslas servrar inte, och inte heller den här appen.',
  'problem.hosting.bot-wall.remedy':
    'Undanta sökvägen /.well-known/ från det. Hos Cloudflare: Security > WAF > Custom rules, åtgärden Skip, för den här sökvägen; stäng också av Bot Fight Mode och Under Attack Mode för den.',
  'problem.hosting.limited.what': 'Webbservern för {domain} säger att den fick för många frågor (429).',
  'problem.hosting.limited.why': 'En gräns för besökare, i din webbserver eller hos den som driver den.',
  'problem.hosting.limited.remedy':
    'Vänta en timme och tryck sedan på ”Titta igen”. Om felet är kvar höjer du gränsen för den här sökvägen.',
  'problem.hosting.gateway.what': 'Webbservern för {domain} når inte det som den ska vidarebefordra till (status {status}).',
  'problem.hosting.gateway.why': 'Adressen eller porten i regeln är fel, eller så är appens port inte öppen för den.',
  'problem.hosting.gateway.remedy': 'Jämför adress och port i regeln med dem som den här sidan visar.',
  'problem.hosting.cloudflare.what': 'Cloudflare når inte din webbserver (status {status}).',
  'problem.hosting.cloudflare.why':
    'Tunneln ligger nere, port 443 är stängd för Cloudflare, eller så passar certifikatet bakom inte det läge som är inställt där.',
  'problem.hosting.cloudflare.remedy':
    'Kontrollera tunnelns tillstånd (appen Cloudflared), eller titta hos Cloudflare under SSL/TLS > Overview. Numret {status} förklaras i Cloudflares dokumentation.',
  'problem.hosting.status.what': 'Webbservern för {domain} svarar med status {status}.',
  'problem.hosting.status.why': 'Tesla tar bara emot nyckeln med status 200.',
  'problem.hosting.status.remedy': 'Titta i webbserverns logg efter den här sökvägen.',
  'problem.hosting.home-assistant.what': 'Home Assistants egen sida visas i stället för nyckeln.',
  'problem.hosting.home-assistant.why': 'Domänen leder till Home Assistant, och där svarar inget på nyckelns sökväg.',
  'problem.hosting.home-assistant.remedy':
    'Välj sättet ”Home Assistant självt”, eller lägg till regeln för sökvägen i din omvända proxy.',
  'problem.hosting.login.what': 'En inloggningssida visas i stället för nyckeln.',
  'problem.hosting.login.why':
    'Något framför webbservern frågar vem det är: Authelia, authentik, Cloudflare Access eller liknande.',
  'problem.hosting.login.remedy': 'Undanta just den här sökvägen från inloggningen (bypass); det finns inget hemligt i den.',
  'problem.hosting.html.what': 'En webbsida visas i stället för nyckeln.',
  'problem.hosting.html.why': 'Webbservern visar en sida för alla sökvägar, eller så gäller inte regeln för nyckelns sökväg.',
  'problem.hosting.html.remedy': 'Låt just den här sökvägen svara med nyckeln. Detaljerna nedan visar hur sidan börjar.',
  'problem.hosting.empty.what': 'Filen på {domain} är tom.',
  'problem.hosting.empty.why': 'Den skapades men fylldes inte, eller så har webbservern tappat det som ligger bakom.',
  'problem.hosting.empty.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.body-cut.what': 'Svaret från {domain} slutar mitt i.',
  'problem.hosting.body-cut.why': 'Webbservern aviserar mer än den skickar, eller tappar det som ligger bakom.',
  'problem.hosting.body-cut.remedy': 'Starta om webbservern och tryck sedan på ”Titta igen”.',
  'problem.hosting.body-slow.what': 'Svaret från {domain} kommer droppvis: nyckeln kom inte fram i tid.',
  'problem.hosting.body-slow.why': 'Webbservern eller anslutningen till den är överbelastad.',
  'problem.hosting.body-slow.remedy': 'Tryck på ”Titta igen” senare; om felet är kvar startar du om webbservern.',
  'problem.hosting.encoded.what': 'Webbservern för {domain} packar svaret fast ingen har bett om det.',
  'problem.hosting.encoded.why': 'Den skickar filen komprimerad till alla; den som inte packar upp den ser något oläsligt.',
  'problem.hosting.encoded.remedy': 'Stäng av komprimering för den här sökvägen, eller lägg filen där uppackad.',
  'problem.hosting.too-large.what': 'Filen på {domain} är större än en publik nyckel.',
  'problem.hosting.too-large.why': 'Den innehåller något annat, eller mycket mer än nyckeln. Tesla säger ”too large” om det.',
  'problem.hosting.too-large.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg bara den filen där.',
  'problem.hosting.certificate.what': 'Ett certifikat finns där i stället för nyckeln.',
  'problem.hosting.certificate.why':
    'De två är lätta att blanda ihop: ett certifikat hör till en webbserver, den publika nyckeln till dina fordon.',
  'problem.hosting.certificate.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.request.what': 'En certifikatbegäran (CSR) finns där i stället för nyckeln.',
  'problem.hosting.request.why': 'Den skapas tillsammans med en nyckel i OpenSSL och togs för nyckeln.',
  'problem.hosting.request.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.rsa.what': 'Där finns en nyckel av ett annat slag (till exempel RSA).',
  'problem.hosting.rsa.why': 'Fordon godtar bara nycklar på den elliptiska kurvan P-256.',
  'problem.hosting.rsa.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.wrong-curve.what': 'Där finns en nyckel på en annan elliptisk kurva.',
  'problem.hosting.wrong-curve.why': 'Fordon godtar bara kurvan P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.openssh.what': 'Där finns en nyckel i SSH-format.',
  'problem.hosting.openssh.why': 'Den skapades av ssh-keygen. Tesla läser bara PEM, formatet som börjar med BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.private-key.what': 'En PRIVAT nyckel är publicerad på {domain}. Alla kan läsa den.',
  'problem.hosting.private-key.why':
    'Fel fil lades där. Den som har läst den kan signera kommandon till fordon som har godkänt dess publika hälft.',
  'problem.hosting.private-key.remedy':
    'Ta genast bort den filen från webbservern. Om det är nyckeln som används skapar du ett nytt nyckelpar i steget Nyckelpar och tar bort den gamla nyckeln i fordonen under Kontroller > Lås (Controls > Locks).',
  'problem.hosting.der.what': 'Nyckeln finns där, men i binär form.',
  'problem.hosting.der.why': 'Tesla läser bara PEM, texten som börjar med BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.base64.what': 'Nyckeln finns där, men utan sin första och sista rad.',
  'problem.hosting.base64.why': 'Raderna BEGIN PUBLIC KEY och END PUBLIC KEY hör till den.',
  'problem.hosting.base64.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där, precis som den är.',
  'problem.hosting.escaped.what': 'Nyckeln finns där, men inte dess radslut.',
  'problem.hosting.escaped.why': 'De blev till tecken som \\n när texten kopierades in i en konfiguration.',
  'problem.hosting.escaped.remedy':
    'Tryck på ”Spara filen med den publika nyckeln” och lägg filen där som en fil, inte som text i en konfiguration.',
  'problem.hosting.torn.what': 'Nyckeln på {domain} är skadad eller avklippt.',
  'problem.hosting.torn.why': 'En del gick förlorad när den kopierades.',
  'problem.hosting.torn.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg filen där på nytt.',
  'problem.hosting.not-pem.what': 'Något annat än en publik nyckel finns på {domain}.',
  'problem.hosting.not-pem.why': 'Hur det börjar står i detaljerna nedan.',
  'problem.hosting.not-pem.remedy': 'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där.',
  'problem.hosting.other-key.what': 'En annan publik nyckel finns på {domain}.',
  'problem.hosting.other-key.why': 'En äldre fil ligger kvar där, eller någon annans.',
  'problem.hosting.other-key.remedy':
    'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där. Fordon får inte godkänna en nyckel som inte är din.',
  'problem.hosting.warning.ipv6.what': 'Nyckeln går inte att hitta via IPv6, bara via IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Namnet leder också till en IPv6-adress där webbservern inte svarar med nyckeln. Det är inte känt vilken av de två Tesla använder.',
  'problem.hosting.warning.ipv6.remedy':
    'Låt webbservern lyssna på IPv6 också, eller ta bort namnets AAAA-post hos din domänleverantör.',
  'problem.hosting.warning.some-addresses.what': 'Nyckeln finns inte på alla namnets adresser.',
  'problem.hosting.warning.some-addresses.why':
    'Namnet leder till flera webbservrar, och alla har inte nyckeln. En gammal adress kan ha blivit kvar.',
  'problem.hosting.warning.some-addresses.remedy': 'Ta bort adresserna som inte används längre hos din domänleverantör.',
  'problem.hosting.warning.spreading.what': 'Alla namnservrar känner inte till namnet än.',
  'problem.hosting.warning.spreading.why': 'Det skapades eller ändrades för en kort tid sedan.',
  'problem.hosting.warning.spreading.remedy': 'Om Tesla inte hittar det väntar du en timme.',
  'problem.hosting.warning.ends-soon.what': 'Certifikatet för {domain} går ut inom en vecka.',
  'problem.hosting.warning.ends-soon.why': 'Det borde ha förnyats vid det här laget.',
  'problem.hosting.warning.ends-soon.remedy':
    'Kontrollera det som ska förnya det. Tesla behöver ett giltigt vid varje registrering.',
  'problem.hosting.warning.text-around.what': 'Det finns mer i filen än nyckeln.',
  'problem.hosting.warning.text-around.why':
    'Text eller ett osynligt tecken står före eller efter den. Det är inte känt om Tesla godtar det.',
  'problem.hosting.warning.text-around.remedy':
    'Tryck på ”Spara filen med den publika nyckeln” och lägg den filen där, precis som den är.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant självt',
  'hosting.home-assistant.description':
    'Home Assistant går att nå från internet via HTTPS, även via Home Assistant Cloud: en liten integration, skriven av den här appen, låter det svara med nyckeln på samma adress.',
  'hosting.home-assistant.domain.help': 'Namnet som Home Assistant går att nå på utifrån, utan https:// och utan port',
  'hosting.home-assistant.guide.what':
    'Appen skriver integrationen ”Tesla Fleet key host” i Home Assistants mapp custom_components, startar om Home Assistant och lägger till den. Den svarar med den publika nyckeln och gör inget annat.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant ser den nya integrationen efter en omstart. Först kontrolleras konfigurationen.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant visar nyckeln. Det som saknas är vägen utifrån: det måste gå att nå på den här domänen, på port 443, så som din webbläsare når det när du är hemifrån.',
  'action.hosting.key-host-write': 'Lägg till den i Home Assistant',
  'action.hosting.key-host-restart': 'Starta om Home Assistant',
  'action.hosting.key-host-add': 'Lägg till integrationen',
  'action.hosting.key-host-enable': 'Aktivera integrationen',
  'action.hosting.key-host-reload': 'Ladda om nyckelvärden',
  'action.hosting.key-host-remove': 'Ta bort Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'Integrationen ”Tesla Fleet key host” skrivs i konfigurationsmappen och Home Assistant startar om: automatiseringar och allt annat står stilla i en minut eller två. Vill du fortsätta?',
  'confirm.hosting.key-host-remove':
    'Integrationen ”Tesla Fleet key host” och dess filer tas bort; Home Assistant svarar inte längre med nyckeln. Fordon som har godkänt den behåller den, men vid varje ny registrering vill Tesla se den.',
  'journal.hosting.key-host-write': 'Nyckelvärden skrevs i konfigurationsmappen',
  'journal.hosting.key-host-restart': 'Home Assistant startades om för nyckelvärden',
  'journal.hosting.key-host-add': 'Nyckelvärden lades till i Home Assistant',
  'journal.hosting.key-host-enable': 'Nyckelvärden aktiverades',
  'journal.hosting.key-host-reload': 'Nyckelvärden laddades om',
  'journal.hosting.key-host-remove': 'Nyckelvärden togs bort från Home Assistant',
  'wait.restart': 'att Home Assistant ska starta om',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Finns inte',
  'fact.key-host.foreign': 'Något annat finns på dess plats',
  'fact.key-host.written': 'Skriven; Home Assistant har inte sett den än',
  'fact.key-host.known': 'Inte tillagd än',
  'fact.key-host.loaded': 'Inläst (version {version})',
  'fact.key-host.not-loaded': 'Inte inläst',
  'problem.key-host.foreign.what':
    'Mappen custom_components/tesla_fleet_key_host innehåller något som den här appen inte har skrivit.',
  'problem.key-host.foreign.why': 'Någon har lagt det där, eller så kommer det från en annan installation av appen.',
  'problem.key-host.foreign.remedy':
    'Det lämnas orört. Titta på det; om ingen behöver det raderar du mappen (till exempel med appen File editor) och tittar sedan igen. Eller välj ett annat sätt.',
  'problem.folder.read-only.what': 'Det går inte att skriva i mappen {folder}.',
  'problem.folder.read-only.why': 'Disken har ett fel, eller så tillhör mappen någon annan.',
  'problem.folder.read-only.remedy':
    'Starta om maskinen under Inställningar > System. Om felet är kvar väljer du ett annat sätt i steget Publik nyckel på internet.',
  'problem.folder.disk-full.what': 'Inget kunde skrivas i mappen {folder}: disken är full.',
  'problem.folder.disk-full.why': 'En fil skrivs helt eller inte alls: det som fanns där tidigare används fortfarande.',
  'problem.folder.disk-full.remedy':
    'Frigör utrymme under Inställningar > System > Lagring (gamla säkerhetskopior är den vanligaste orsaken) och försök sedan igen.',
  'problem.folder.failed.what': 'Mappen {folder} kunde inte ändras.',
  'problem.folder.failed.why': 'Detaljerna står nedan.',
  'problem.folder.failed.remedy': 'Försök igen, eller välj ett annat sätt i steget Publik nyckel på internet.',
  'problem.key-host.disabled.what': 'Integrationen ”Tesla Fleet key host” är inaktiverad.',
  'problem.key-host.disabled.why': 'Någon har inaktiverat den i Enheter och tjänster.',
  'problem.key-host.disabled.remedy': 'Aktivera den igen, eller välj ett annat sätt för den publika nyckeln.',
  'problem.key-host.not-known.what': 'Home Assistant startades om, men känner inte till integrationen.',
  'problem.key-host.not-known.why':
    'Det kanske körs i säkert läge, där anpassade integrationer utelämnas, eller så kunde det inte läsa mappen.',
  'problem.key-host.not-known.remedy':
    'Starta om Home Assistant en gång till. Om felet är kvar letar du efter tesla_fleet_key_host under Inställningar > System > Loggar, eller väljer ett annat sätt.',
  'problem.home-assistant.configuration-invalid.what': 'Home Assistant startades inte om: dess konfiguration innehåller ett fel.',
  'problem.home-assistant.configuration-invalid.why':
    'Med felet kanske Home Assistant inte startar igen. Det har inget med den här appen att göra; det Home Assistant säger står nedan.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Rätta till det (Inställningar > Utvecklarverktyg > YAML > Kontrollera konfiguration visar det också) och försök sedan igen.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla känner inte till adressen som du ska skickas tillbaka till.',
  'problem.app.redirect-uri.why':
    'I din app hos Tesla saknas Redirect URI, har ett skrivfel, eller står i fältet för Returned URL. Det kan också vara så att My Home Assistant inte är aktiverat: då frågar Home Assistant efter en annan adress.',
  'problem.app.redirect-uri.remedy':
    'Öppna din app på developer.tesla.com/dashboard, Client Details, skriv https://my.home-assistant.io/redirect/oauth i Allowed Redirect URI (inte i Returned URL) och spara. Om den redan står där tittar du på steget Home Assistant här: där står om My Home Assistant är aktiverat.',
  'problem.app.client-id-missing.what': 'Home Assistant skickade inget klient-ID till Tesla.',
  'problem.app.client-id-missing.why': 'Autentiseringsuppgifterna sparades med ett tomt eller felaktigt inklistrat klient-ID.',
  'problem.app.client-id-missing.remedy':
    'Kopiera klient-ID och klienthemlighet från din app på developer.tesla.com/dashboard och klistra in båda i steget App hos Tesla.',
  'problem.app.domain-refused.what': 'Teslas utvecklarsida godtar inte domänen.',
  'problem.app.domain-refused.why':
    'Namnet innehåller ”tesla”, ligger hos en leverantör som Tesla blockerar, är mycket nytt, eller saknar ett certifikat från en allmänt betrodd utfärdare. Ibland avvisar sidan en domän som det inte är något fel på.',
  'problem.app.domain-refused.remedy':
    'Öppna steget Publik nyckel på internet och välj en annan domän: en GitHub Pages-webbplats, en underdomän till ett namn som har funnits längre, eller en adress från Nabu Casa. Om du vill behålla den här väntar du några dagar eller skriver till Tesla via utvecklarsidans supportformulär. Allt annat blir kvar som det är.',
  'problem.app.no-policy.what': 'Tesla visar ”No policy rules” eller ett fel före inloggningen.',
  'problem.app.no-policy.why': 'Din apps domän är inte registrerad i ditt kontos region än.',
  'problem.app.no-policy.remedy':
    'Öppna steget Registrering hos Tesla och tryck på ”Registrera i …” för din region, och följ sedan länken i steget Inloggning. För en ny app kan det ta ett och ett halvt dygn.',
  'problem.app.sign-in-page.what': 'Teslas inloggningssida har ett eget fel.',
  'problem.app.sign-in-page.why':
    'Den säger inte mer. Oftast ligger det på Teslas sida och går över; det visas också så länge appen inte är registrerad i kontots region.',
  'problem.app.sign-in-page.remedy':
    'Titta på steget Registrering hos Tesla. Om det är klart väntar du några minuter och följer länken ”Logga in hos Tesla” i steget Inloggning igen, i ett privat fönster i webbläsaren.',
  'problem.virtual-key.not-registered.what': 'Tesla-appen säger att din app inte är registrerad hos Tesla.',
  'problem.virtual-key.not-registered.why':
    'Domänen är inte registrerad i fordonets region, eller så gällde länken en annan domän (en gammal) än den registrerade.',
  'problem.virtual-key.not-registered.remedy':
    'Gå igenom steget Registrering hos Tesla tills alla regioner är klara. Tryck sedan på ”Visa parkopplingskoderna” i steget Fordon och använd koden därifrån, inte en som du har sparat.',
  'problem.virtual-key.no-access.what': 'Tesla-appen säger att ditt konto inte har gett din domän åtkomst.',
  'problem.virtual-key.no-access.why': 'Nyckeln kan godkännas först efter en inloggning med det konto som fordonet hör till.',
  'problem.virtual-key.no-access.remedy':
    'Slutför steget Inloggning med fordonets konto, tryck sedan på ”Visa parkopplingskoderna” i steget Fordon och skanna koden igen.',
  'problem.virtual-key.not-paired.what': 'Fordonet tar bara emot signerade kommandon och har inte godkänt din nyckel.',
  'problem.virtual-key.not-paired.why': 'Varje fordon godkänner en nyckel för sig, i Tesla-appen.',
  'problem.virtual-key.not-paired.remedy':
    'Öppna steget Fordon, tryck på ”Visa parkopplingskoderna”, skanna koden för det här fordonet med telefonen och godkänn nyckeln i Tesla-appen.',
  'problem.virtual-key.other-key.what': 'Fordonet känner inte till nyckeln som Home Assistant signerar med.',
  'problem.virtual-key.other-key.why':
    'Antingen har nyckeln aldrig godkänts, eller så är tesla_fleet.key en annan än den som finns på din domän och har godkänts.',
  'problem.virtual-key.other-key.remedy':
    'Tryck på ”Något är fel” här. Om stegen Nyckelpar och Publik nyckel på internet är klara godkänner du nyckeln igen med koderna i steget Fordon.',
  'problem.virtual-key.full.what': 'Fordonet har inte plats för en nyckel till.',
  'problem.virtual-key.full.why': 'Ett fordon rymmer ett begränsat antal nycklar: kort, telefoner och appars nycklar.',
  'problem.virtual-key.full.remedy':
    'Öppna Kontroller > Lås (Controls > Locks) i fordonet och ta bort en nyckel som ingen behöver. Tryck sedan på ”Visa parkopplingskoderna” i steget Fordon.',
  'problem.sign-in.invalid-state.what': 'Home Assistant känner inte igen inloggningen som kom tillbaka från Tesla.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant startades om däremellan, länken var gammal, eller så leder my.home-assistant.io till ett annat Home Assistant än det här.',
  'problem.sign-in.invalid-state.remedy':
    'Öppna my.home-assistant.io i samma webbläsare och ställ in adressen till det här Home Assistant där. Följ sedan den nya länken ”Logga in hos Tesla” i steget Inloggning.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant kan inte fortsätta i sin dialogruta för Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Det hade ett eget fel. Oftast är nyckelfilen tesla_fleet.key i konfigurationsmappen skadad, eller så är det här Home Assistant för gammalt.',
  'problem.sign-in.dialog-fails.remedy':
    'Titta på stegen Home Assistant och Nyckelpar: där står om det är något av detta. Annars öppnar du Inställningar > System > Loggar och klistrar in det som står där här.',
  'problem.credentials.in-use.what':
    'Home Assistant tar inte bort autentiseringsuppgifter för appar som en integration använder.',
  'problem.credentials.in-use.why': 'Integrationen Tesla Fleet loggar in med dem.',
  'problem.credentials.in-use.remedy':
    'Du behöver inte ta bort dem: klistra in det nya klient-ID:t och den nya klienthemligheten i steget App hos Tesla; de ersätter de gamla.',
  'problem.entry.semantic.what': 'Tesla säger att domänen eller nyckeln inte kan godtas.',
  'problem.entry.semantic.why': 'Oftast har en app som skapades tidigare samma domän eller samma nyckel.',
  'problem.entry.semantic.remedy':
    'Öppna steget Registrering hos Tesla; det visar Teslas egna ord, som skiljer de två åt: gäller det nyckeln skapar du ett nytt par i steget Nyckelpar; gäller det domänen väljer du en annan i steget Publik nyckel på internet, eller klistrar in den äldre appens uppgifter i steget App hos Tesla.',
  'problem.entry.locked.what': 'Tesla har låst kontot.',
  'problem.entry.locked.why': 'Bara Tesla vet varför.',
  'problem.entry.locked.remedy': 'Logga in på tesla.com och se vad som krävs, eller skriv till Teslas support.',
  'problem.entry.privacy.what': 'Tesla lämnar inte ut dessa data på grund av integritetsinställningar.',
  'problem.entry.privacy.why': 'Datadelning är avstängd i fordonet eller i kontot.',
  'problem.entry.privacy.remedy':
    'Öppna Kontroller > Programvara > Datadelning (Controls > Software > Data Sharing) i fordonet, och kontots inställningar i Tesla-appen, och tillåt det.',
  'problem.entry.vehicle-asleep.what': 'Fordonet svarar inte.',
  'problem.entry.vehicle-asleep.why': 'Det sover, eller har ingen täckning.',
  'problem.entry.vehicle-asleep.remedy':
    'Du behöver inte göra något: Home Assistant frågar igen. Vill du ha svar genast väcker du fordonet i Tesla-appen och trycker sedan på ”Ladda om integrationen” i steget Inloggning.',
  'problem.entry.mobile-access.what': 'Mobil åtkomst är avstängd i fordonet.',
  'problem.entry.mobile-access.why': 'Utan den når ingen fordonet, inte heller Tesla-appen.',
  'problem.entry.mobile-access.remedy':
    'Öppna Kontroller > Säkerhet (Controls > Safety) i fordonet och slå på Tillåt mobil åtkomst (Allow Mobile Access).',
  'problem.entry.not-found.what': 'Tesla säger att det som efterfrågades inte finns.',
  'problem.entry.not-found.why': 'Ett fordon eller en energiprodukt har sålts eller flyttats till ett annat konto.',
  'problem.entry.not-found.remedy':
    'Se efter i Tesla-appen om produkten finns kvar. Tryck sedan på ”Ladda om integrationen” i steget Inloggning.',
  'problem.entry.strange-scope.what':
    'Tesla gav Home Assistant en behörighet som det inte känner till. Integrationen kan inte starta med den.',
  'problem.entry.strange-scope.why':
    'Mer är ikryssat under behörigheterna (scopes) för din app hos Tesla än Home Assistant frågar efter.',
  'problem.entry.strange-scope.remedy':
    'Öppna din app på developer.tesla.com/dashboard, låt bara de behörigheter (scopes) vara ikryssade som listas i steget App hos Tesla och spara. Tryck sedan på ”Be om behörigheterna igen” i steget Inloggning.',
  'problem.entry.vehicle-fault.what': 'Själva fordonet svarade med ett fel.',
  'problem.entry.vehicle-fault.why': 'Tesla säger att det kan behöva en omstart, en uppdatering eller service.',
  'problem.entry.vehicle-fault.remedy':
    'Håll in båda rullhjulen på fordonets ratt tills skärmen slocknar. Tryck sedan på ”Ladda om integrationen” i steget Inloggning.',
  'problem.entry.unsupported.what': 'Teslas Fleet API har inte stöd för det här fordonet.',
  'problem.entry.unsupported.why':
    'Vissa äldre fordon (Model S och X före 2021) tar inte emot signerade kommandon, eller inte just det här kommandot.',
  'problem.entry.unsupported.remedy': 'Det går inte att göra något åt; det som kan läsas från fordonet kommer ändå.',
  'problem.fleetkey.taken.what': 'ID:t hos FleetKey hör redan till en nyckel.',
  'problem.fleetkey.taken.why': 'Ett ID kan inte skrivas över eller tas bort där.',
  'problem.fleetkey.taken.remedy':
    'Öppna steget Publik nyckel på internet och tryck på ”Lägg den publika nyckeln hos FleetKey”: då används ett ledigt ID.',
  'problem.fleetkey.refused.what': 'FleetKey tog inte emot den publika nyckeln.',
  'problem.fleetkey.refused.why':
    'Tjänsten tar emot en nyckel i PEM-format som slutar med raden END PUBLIC KEY, eller så har den ett eget fel.',
  'problem.fleetkey.refused.remedy':
    'Öppna steget Publik nyckel på internet och tryck på ”Lägg den publika nyckeln hos FleetKey”, som skickar den i rätt form; eller välj ett annat sätt där.',
  'problem.hosting.github-404.what': 'GitHub Pages visar inte nyckeln.',
  'problem.hosting.github-404.why':
    'Utan en fil .nojekyll utelämnar GitHub mappar som börjar med en punkt; kodförrådet måste heta exakt USER.github.io; och en ny webbplats behöver några minuter.',
  'problem.hosting.github-404.remedy':
    'Öppna steget Publik nyckel på internet: dess tre länkar skapar kodförrådet, filen .nojekyll och nyckeln på rätt plats.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Du har den här appen från Home Assistant: två filer i mappen share låter den svara med nyckeln. De skrivs av den här appen.',
  'hosting.nginx-proxy.guide.option':
    'Under Inställningar > Appar > NGINX Home Assistant SSL proxy > Konfiguration slår du på ”active” under Customize och sparar. Som YAML är det raderna nedan.',
  'hosting.nginx-proxy.guide.restart':
    'Låt den sedan starta om. Om den inte kommer igång igen tar den här appen bort sina filer och startar om den en gång till.',
  'hosting.nginx-proxy.guide.outside':
    'Proxyn visar nyckeln. Det som saknas är vägen utifrån: domänen måste leda till den, på port 443.',
  'hosting.copy.customize': 'För dess konfiguration',
  'wait.nginx-proxy': 'att NGINX Home Assistant SSL proxy ska starta om',
  'action.hosting.nginx-proxy-write': 'Skriv filerna',
  'action.hosting.nginx-proxy-restart': 'Starta om proxyn',
  'action.hosting.nginx-proxy-take-back': 'Ta bort filerna för NGINX-proxyn',
  'confirm.hosting.nginx-proxy-write':
    'Två filer skrivs i mappen share: den publika nyckeln och raderna som får proxyn att visa den. Inget annat där ändras. Vill du fortsätta?',
  'confirm.hosting.nginx-proxy-restart':
    'Under några sekunder går det inte att nå Home Assistant via proxyn, inte heller utifrån. Vill du fortsätta?',
  'confirm.hosting.nginx-proxy-take-back':
    'Appens två filer tas bort från mappen share och proxyn startar om: den svarar inte längre med nyckeln, och under några sekunder går det inte att nå Home Assistant via den. Vill du fortsätta?',
  'journal.hosting.nginx-proxy-write': 'Filerna för NGINX-proxyn skrevs',
  'journal.hosting.nginx-proxy-restart': 'NGINX-proxyn startades om',
  'journal.hosting.nginx-proxy-take-back': 'Filerna för NGINX-proxyn togs bort, och den startades om om den fortfarande finns',
  'problem.nginx-proxy.duplicate.what': 'Filen {file} i mappen share hanterar redan nyckelns sökväg.',
  'problem.nginx-proxy.duplicate.why':
    'Med två regler för en sökväg startar inte NGINX, och Home Assistant skulle inte längre gå att nå utifrån.',
  'problem.nginx-proxy.duplicate.remedy':
    'Ta bort den regeln eller filen (till exempel med appen File editor) och tryck sedan på ”Titta igen”.',
  'problem.nginx-proxy.does-not-start.what': 'NGINX-proxyn har inte kommit igång efter omstarten.',
  'problem.nginx-proxy.does-not-start.why': 'Något i dess konfiguration hindrar den från att starta; proxyns logg säger vad.',
  'problem.nginx-proxy.does-not-start.remedy': 'Den här appen tar bort sina filer igen och startar om den.',
  'problem.nginx-proxy.away.what': 'NGINX-proxyn svarar inte i Home Assistants eget nätverk.',
  'problem.nginx-proxy.away.why': 'Den är stoppad, eller startar inte. Så var det redan innan den här appen startade om den.',
  'problem.nginx-proxy.away.remedy':
    'Öppna Inställningar > Appar > NGINX Home Assistant SSL proxy, starta den och titta i dess logg. Tryck sedan på ”Titta igen”.',
  'problem.nginx-proxy.taken-back.what': 'NGINX-proxyn startade inte med den här appens filer, så de togs bort igen.',
  'problem.nginx-proxy.taken-back.why': 'Troligen har en annan av dina filer en regel för samma sökväg.',
  'problem.nginx-proxy.taken-back.remedy':
    'Kontrollera att Home Assistant går att nå utifrån igen. Titta i proxyns logg innan du försöker en gång till, eller välj ett annat sätt.',

  // notifications
  'notification.title': 'Tesla Fleet behöver dig',
  'notification.open': 'Öppna Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet fungerar igen.',
  'notification.healed-step': '{title}: i sin ordning igen.',

  // pages
  'page.tesla.create': 'Välj där att skapa ett nytt program.',
  'page.tesla.details': 'Ange vad appen är till för. Namnet får inte användas av någon annan: det här innehåller din domän.',
  'page.tesla.client': 'Kopiera båda adresserna exakt. Blanda inte ihop redirect URI med returned URL.',
  'page.tesla.billing': 'Betalningsuppgifter kan utelämnas. Tesla ger varje konto en kredit varje månad.',
  'page.tesla.finished':
    'Öppna din nya app där. Kopiera dess klient-ID och klienthemlighet och klistra in dem nedan. De sparas bara i Home Assistant.',
  'page.tesla.sign-in': 'Logga in med det konto som dina fordon eller energiprodukter hör till.',
  'panel.pages.short': 'Jag kan vägen: visa bara värdena',
  'panel.pages.long': 'Visa varje sida',
  'panel.pages.drawing': 'Teckning av sidan ”{heading}” hos {place}',
  'panel.pages.number': 'Sida {number} av {count}',
  'panel.pages.empty': 'Lämna tomt',
  'panel.pages.press': 'Tryck här',
  'panel.pair': 'Klistra in klient-ID och klienthemlighet här',
  'panel.pair.help':
    'Båda på en gång eller den ena efter den andra, i valfri ordning. När båda finns kontrolleras och sparas de direkt.',
  'panel.pair.id-found': 'Det här är klient-ID:t. Klienthemligheten saknas fortfarande.',
  'panel.pair.secret-found': 'Det här är klienthemligheten. Klient-ID:t saknas fortfarande.',
  'panel.pair.nothing': 'Det som klistrades in innehåller varken ett klient-ID eller en klienthemlighet.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Steg',
  'panel.status.done': 'Klart',
  'panel.status.limited': 'Fungerar delvis',
  'panel.status.todo': 'Väntar på dig',
  'panel.status.problem': 'Problem',
  'panel.status.waiting': 'Väntar',
  'panel.status.unknown': 'Inte känt än',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Just nu tittar appen bara. Den ändrar ingenting förrän du trycker på en knapp.',
  'panel.plan': 'Så snart den får gör den det här själv:',
  'panel.wrong': 'Något är fel',
  'panel.wrong.looking': 'Kontrollerar allt…',
  'panel.wrong.found': 'Kontrollerat. Steget {title} har ett problem.',
  'panel.wrong.next': 'Inget är trasigt. Nästa är steget {title}.',
  'panel.wrong.fine':
    'Alla kontroller är i sin ordning. Om du ser ett felmeddelande någonstans klistrar du in det under ”Förklara ett felmeddelande”.',
  'panel.explain': 'Förklara ett felmeddelande',
  'panel.explain.label': 'Meddelandet',
  'panel.explain.help':
    'Klistra in det som står på Teslas sida, i Tesla-appen, i en dialogruta eller i Home Assistants logg. Det sparas inte.',
  'panel.explain.button': 'Förklara',
  'panel.explain.several': 'Det här meddelandet kan ha flera orsaker. Den troligaste står först:',
  'panel.repairs': 'Det här lagar appen själv',
  'panel.repairs.help': 'Det som är avstängt får du göra själv: steget visar då knappen.',
  'panel.repairs.paused': 'Automatiska steg är avstängda, så just nu görs inget av detta.',
  'panel.go-to-step': 'Gå till steget {title}',
  'panel.problem.why': 'Varför',
  'panel.problem.remedy': 'Vad du kan göra',
  'panel.problem.evidence': 'Detaljer för support',
  'panel.copy': 'Kopiera',
  'panel.copy.label': 'Kopiera {label}',
  'panel.copy.done': 'Kopierad',
  'panel.copy.done.label': 'Kopierade {label}',
  'panel.copy.failed': 'Markera texten och kopiera den själv',
  'panel.link.new-tab': '(öppnas i en ny flik)',
  'panel.link.qr': 'Eller skanna den här koden med telefonen',
  'panel.link.qr.label': 'QR-kod: {label}',
  'panel.waiting.for': 'Väntar på {what}',
  'panel.waiting.since': 'I {time} hittills',
  'panel.waiting.until': 'senast om {time}',
  'panel.waiting.overdue': 'borde vara klart när som helst',
  'panel.action.running': '{label}: arbetar…',
  'panel.action.sending': 'Arbetar…',
  'panel.action.cancel': 'Avbryt',
  'panel.action.done': '{label}: klart',
  'panel.field.choose': 'Välj',
  'panel.field.recommended': 'Rekommenderas',
  'panel.error.not-offered': 'Det här erbjuds inte längre, eftersom läget har ändrats under tiden. Sidan visar hur det är nu.',
  'panel.error.invalid': 'Något av det som fylldes i kan inte stämma.',
  'panel.error.failed': 'Det fungerade inte.',
  'panel.error.refused': 'Begäran avvisades: {reason}',
  'panel.error.unreachable': 'Appen svarade inte. Inget av det du skrev har gått förlorat; försök igen om en liten stund.',
  'panel.error.answer':
    'Appen svarade på ett sätt som den här sidan inte förstår (HTTP {status}). Ladda om sidan och försök igen.',
  'panel.error.dismiss': 'Stäng det här meddelandet',
  'panel.connection.lost': 'Anslutningen bröts, försöker igen…',
  'panel.connection.stale': 'Det du ser är hur det var vid den här tidpunkten: {time}.',
  'panel.connection.back': 'Ansluten igen',
  'panel.looked': 'Senast kontrollerat: {time}',
  'panel.look': 'Kontrollera igen',
  'panel.look.failed': 'Kontrollen kunde inte startas.',
  'panel.report': 'Spara en rapport',
  'panel.report.help': 'Att klistra in i ett forum: utan hemligheter, namn, adresser och fordonsnummer.',
  'panel.journal': 'Journal',
  'panel.journal.empty': 'Inget har gjorts än.',
  'panel.journal.failed': '{step}: ”{label}” fungerade inte ({code})',
  'panel.journal.person': 'Av dig',
  'panel.journal.app': 'Av appen',
  'panel.refused.title': 'Ingen åtkomst',
  'panel.refused.wait.title': 'Inte redo än',
  'panel.refused.peer': 'Den här sidan kan bara öppnas inifrån Home Assistant.',
  'panel.refused.no-user': 'Home Assistant talade inte om vem du är. Öppna den här sidan från sidofältet i Home Assistant.',
  'panel.refused.not-administrator':
    'Bara administratörer i Home Assistant får använda den här appen. Be en av dem om hjälp, eller logga in som administratör.',
  'panel.refused.core-unknown':
    'Appen har ingen anslutning till Home Assistant just nu, så den kan inte kontrollera om du är administratör. Den fortsätter att försöka; sidan laddas om av sig själv. Home Assistant kanske håller på att starta.',
  'panel.refused.host': 'Sidan anropades med ett namn som den inte har. Använd adressen i appens logg.',
  'panel.refused.no-session':
    'Den här sidan öppnas med en länk som fungerar en gång. Appen skriver den i sin logg, som kommandot ”docker logs tesla-fleet-setup” visar. En länk som har använts, eller som är äldre än en timme, släpper inte in någon.',
  'panel.refused.link': 'Länken har redan använts eller är för gammal. Låt skriva en ny i loggen.',
  'panel.refused.too-often': 'En ny länk skrevs alldeles nyss. Titta i loggen.',
  'panel.session.new-link': 'Skriv en ny länk i loggen',
  'panel.session.written': 'Nu finns en ny länk i loggen.',
  'panel.refused.same-origin': 'Begäran kom inte från den här sidan.',
  'panel.refused.json': 'Begäran var inte i JSON-format.',
  'panel.refused.too-large': 'Det som skickades är för stort.',
  'panel.refused.not-found': 'Det finns inget på den här adressen.',

  // problems
  'problem.unknown.what': 'Det här meddelades: {text}',
  'problem.unknown.why': 'Appen har ingen förklaring till det än.',
  'problem.unknown.remedy':
    'Tryck på ”Något är fel” för att få alla steg kontrollerade. Om allt är i sin ordning försöker du igen; om felet är kvar sparar du en rapport under Journal och frågar med den i Home Assistants community.',
  'problem.look.late.what': 'Appen har väntat {seconds} sekunder på svar på det som den tittar på här.',
  'problem.look.late.why': 'Disken, en delad nätverksmapp eller en tjänst svarar inte.',
  'problem.look.late.remedy':
    'Du behöver inte göra något till en början: appen tittar igen så snart det kommer ett svar. Om det fortsätter så kontrollerar du disken och de delade nätverksmapparna på enheten som Home Assistant körs på, och startar om den.',
  'problem.store.disk-full.what': 'Disken är full.',
  'problem.store.disk-full.why': 'Appen kunde inte skriva ner det som ska sparas.',
  'problem.store.disk-full.remedy':
    'Frigör utrymme på disken (gamla säkerhetskopior är den vanliga orsaken) och försök sedan igen.',
  'problem.store.read-only.what': 'Appen får inte skriva i sin egen datamapp.',
  'problem.store.read-only.why': 'Oftast har disken ett fel, och systemet låter ingen skriva till den längre.',
  'problem.store.read-only.remedy': 'Starta om Home Assistants dator; om det inte hjälper, se efter om dess disk är skadad.',
  'problem.store.newer.what': 'Appens data ersattes av en nyare versions.',
  'problem.store.newer.why': 'Den här versionen skulle kunna skada dem och låter dem vara.',
  'problem.store.newer.remedy':
    'Uppdatera appen under Inställningar > Appar, eller återställ en säkerhetskopia av den som den här versionen har gjort.',
  'problem.store.failed.why': 'Dess databas kan inte läsas eller skrivas; disken har kanske ett fel. Detaljerna står nedan.',
  'problem.store.failed.remedy':
    'Starta om appen under Inställningar > Appar: en skadad databas sparas och påbörjas på nytt med det som går att läsa av den.',
  'problem.store.failed.what': 'Appen kunde inte skriva ner vad som gjordes.',
  'problem.action.not-offered.what': 'Det här erbjuds inte längre.',
  'problem.action.not-offered.why': 'Läget har ändrats sedan sidan visades.',
  'problem.action.not-offered.remedy': 'Titta på steget igen; det visar hur läget är nu.',
  'problem.action.invalid.what': 'Något saknas eller har fel form.',
  'problem.action.invalid.why': 'Det som fylldes i kan inte användas som det är.',
  'problem.action.invalid.remedy': 'Fyll i alla fält och försök sedan igen.',
  'problem.home-assistant.away.what': 'Home Assistant svarar inte.',
  'problem.home-assistant.away.why': 'Det startar om, uppdateras eller har stoppats.',
  'problem.home-assistant.away.remedy':
    'Vänta några minuter; appen ansluter av sig själv. Om det fortfarande inte svarar tittar du under Inställningar > System > Loggar i Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant avvisar den här appens token.',
  'problem.home-assistant.refused.why': 'Den token som appen startades med är inte giltig (längre).',
  'problem.home-assistant.refused.remedy':
    'Starta om appen under Inställningar > Appar: den får då en ny token. Om den körs i Docker skapar du en ny långlivad åtkomsttoken i din profil i Home Assistant (Säkerhet) och startar appen med den som HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'Den här appens token tillhör någon som inte är administratör.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant låter bara administratörer ändra autentiseringsuppgifter för appar och integrationer.',
  'problem.home-assistant.not-administrator.remedy':
    'Skapa en långlivad åtkomsttoken i profilen (Säkerhet) för en administratör i Home Assistant och starta appen med den som HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant svarade inte i tid.',
  'problem.home-assistant.slow.why': 'Det kan vara mycket upptaget, till exempel under en start eller en uppdatering.',
  'problem.home-assistant.slow.remedy': 'Vänta en minut och försök sedan igen.',
  'problem.home-assistant.gone.what': 'Det som detta gällde finns inte längre i Home Assistant.',
  'problem.home-assistant.gone.why': 'Det har tagits bort eller avslutats under tiden.',
  'problem.home-assistant.gone.remedy': 'Titta på steget igen; det visar hur läget är nu.',
  'problem.home-assistant.storage.what': 'Home Assistants lagring kan inte läsas.',
  'problem.home-assistant.storage.why':
    'Appen får läsa konfigurationsmappen, men filen med konfigurationsposterna saknades eller kunde inte öppnas.',
  'problem.home-assistant.storage.remedy':
    'Försök igen om en minut. Om felet är kvar startar du om appen under Inställningar > Appar.',
  'problem.home-assistant.token-expired.what': 'Home Assistants åtkomst till Tesla har gått ut för tillfället.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant förnyar den nästa gång det frågar Tesla. Appen överlåter det åt Home Assistant.',
  'problem.home-assistant.token-expired.remedy': 'Vänta några minuter; appen tittar efter igen av sig själv.',
  'problem.home-assistant.unknown.what': 'Home Assistant svarade med ett fel: {text}',
  'problem.home-assistant.unknown.why': 'Det finns ingen förklaring till det här än.',
  'problem.home-assistant.unknown.remedy': 'Försök igen; detaljerna finns nedan och under Inställningar > System > Loggar.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant körs i återställningsläge.',
  'problem.home-assistant.recovery-mode.why':
    'Något i konfigurationen hindrade en normal start. I det här läget finns inga autentiseringsuppgifter för appar, så inget ändras.',
  'problem.home-assistant.recovery-mode.remedy':
    'Öppna Inställningar > System > Loggar, rätta till konfigurationen och starta om Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} är för gammalt.',
  'problem.home-assistant.too-old.why': 'Den här appen kan hantera {oldest} och nyare.',
  'problem.home-assistant.too-old.remedy': 'Uppdatera Home Assistant under Inställningar > Uppdateringar.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant är inte aktiverat.',
  'problem.home-assistant.my-missing.why':
    'Tesla skickar tillbaka din webbläsare via my.home-assistant.io. Utan integrationen My Home Assistant kommer inloggningen inte tillbaka.',
  'problem.home-assistant.my-missing.remedy':
    'Lägg till en rad med my: i configuration.yaml (default_config: innehåller den redan) och starta sedan om Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Det här Home Assistant känner inte till integrationen Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Det tar inte emot autentiseringsuppgifter för tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Uppdatera Home Assistant under Inställningar > Uppdateringar.',
  'problem.home-assistant.application-credentials-missing.what':
    'Autentiseringsuppgifter för appar är inte aktiverat i Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why': 'Klient-ID och klienthemlighet för din app hos Tesla sparas där.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Lägg till en rad med application_credentials: i configuration.yaml (default_config: innehåller den redan) och starta sedan om Home Assistant.',
  'problem.key-pair.lost.what': 'Nyckelfilen tesla_fleet.key är borta från konfigurationsmappen.',
  'problem.key-pair.lost.why':
    'Den har tagits bort eller gått förlorad. Appens arkiv har en kopia med fingeravtrycket {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Återställ nyckeln.',
  'problem.key-pair.several.what': 'Nyckelfilen är borta, och Tesla känner inte till någon av de sparade nycklarna.',
  'problem.key-pair.several.why': 'Utan en registrering går det inte att se vilken av dem som är rätt.',
  'problem.key-pair.several.remedy': 'Välj den som dina fordon känner till, eller skapa en ny.',
  'problem.key-pair.replaced.what': 'Nyckelfilen innehåller nyckeln {found}, men Tesla har registrerat {registered}.',
  'problem.key-pair.replaced.why':
    'Filen har bytts ut, till exempel av en återställd säkerhetskopia eller genom att integrationen konfigurerats på nytt.',
  'problem.key-pair.replaced.remedy': 'Återställ den registrerade nyckeln. Den som finns där nu sparas i arkivet.',
  'problem.key-pair.empty.what': 'Nyckelfilen är tom.',
  'problem.key-pair.empty.why': 'Den skrevs inte färdigt, till exempel för att lagringsutrymmet var fullt.',
  'problem.key-pair.empty.remedy': 'Återställ den sparade nyckeln om det finns en, klistra in en, eller skapa en ny.',
  'problem.key-pair.torn.what': 'Nyckelfilen är skadad.',
  'problem.key-pair.torn.why': 'Dess början eller slut saknas, eller så hör dess två halvor inte ihop.',
  'problem.key-pair.torn.remedy':
    'I steget Nyckelpar återställer du den sparade nyckeln (”Återställ nyckeln …”), klistrar in en (”Använd en egen nyckel”) eller trycker på ”Skapa ett nytt nyckelpar”. Den skadade filen sparas också.',
  'problem.key-pair.not-a-key.what': 'Det här är inte en privat nyckel.',
  'problem.key-pair.not-a-key.why': 'Det står annan text där en privat nyckel ska vara.',
  'problem.key-pair.not-a-key.remedy': 'Återställ den sparade nyckeln om det finns en, klistra in en, eller skapa en ny.',
  'problem.key-pair.encrypted.what': 'Den privata nyckeln är skyddad med en lösenfras.',
  'problem.key-pair.encrypted.why': 'Home Assistant kan inte skriva in någon.',
  'problem.key-pair.encrypted.remedy': 'Klistra in nyckeln utan lösenfras, eller skapa en ny.',
  'problem.key-pair.not-ec.what': 'Nyckeln är av fel slag.',
  'problem.key-pair.not-ec.why': 'Tesla godtar bara EC-nycklar på kurvan P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Klistra in en nyckel av det slaget, eller skapa en ny.',
  'problem.key-pair.public-only.what': 'Det här är en publik nyckel.',
  'problem.key-pair.public-only.why': 'Här behövs den privata nyckeln.',
  'problem.key-pair.public-only.remedy': 'Klistra in den privata nyckeln, eller skapa ett nytt par.',
  'problem.key-pair.not-a-file.what': 'Det som heter tesla_fleet.key är ingen fil.',
  'problem.key-pair.not-a-file.why':
    'Där nyckelfilen hör hemma ligger en mapp med det namnet (eller ett rör, en socket eller en enhet; detaljerna står nedan). Docker skapar en sådan mapp när den ska montera en fil som inte finns.',
  'problem.key-pair.not-a-file.remedy':
    'Tryck på ”Lägg åt sidan” i steget Nyckelpar: det ligger kvar bredvid, under ett annat namn.',
  'problem.key-pair.too-large.what': 'Filen tesla_fleet.key är för stor för att vara en nyckel.',
  'problem.key-pair.too-large.why': 'En nyckelfil har mindre än tusen tecken; något annat har sparats under detta namn.',
  'problem.key-pair.too-large.remedy':
    'Tryck på ”Lägg åt sidan” i steget Nyckelpar: det ligger kvar bredvid, under ett annat namn.',
  'problem.key-pair.link.what': 'Filen tesla_fleet.key är en länk som inte leder någonstans.',
  'problem.key-pair.link.why':
    'Appen hittar inte filen som länken pekar på. Den ligger kanske på en enhet eller en delad mapp som inte är ansluten just nu, eller i en mapp som bara Home Assistant ser.',
  'problem.key-pair.link.remedy':
    'Anslut enheten eller den delade mappen, eller lägg själva filen i stället för länken. Är den borta för gott, tryck på ”Lägg åt sidan” i steget Nyckelpar.',
  'problem.key-pair.no-access.what': 'Appen får inte läsa nyckelfilen.',
  'problem.key-pair.no-access.why':
    'Den tillhör en annan användare på den här datorn, eller så stänger dess behörigheter ute appen.',
  'problem.key-pair.no-access.remedy':
    'Ge tesla_fleet.key till den användare som äger konfigurationsmappen. Behöver ingen den nyckeln, tryck på ”Lägg åt sidan” i steget Nyckelpar.',
  'problem.key-pair.open.what': 'Alla som använder den här datorn kan ändra nyckelfilen.',
  'problem.key-pair.open.why':
    'Dess behörigheter tillåter det. En annan nyckel i dess ställe skulle göra slut på alla kommandon till dina fordon.',
  'problem.key-pair.open.remedy':
    'Tryck på ”Skriv nyckelfilen på nytt” i steget Nyckelpar: samma nyckel, bara för Home Assistant.',
  'problem.key-pair.form.what': 'Nyckelfilen börjar inte med nyckeln.',
  'problem.key-pair.form.why':
    'Före den står annan text, så som OpenSSL skriver den. Home Assistant läser en sådan fil, men Teslas egna verktyg avvisar den.',
  'problem.key-pair.form.remedy':
    'Tryck på ”Skriv nyckelfilen på nytt” i steget Nyckelpar: det är samma nyckel, och filen som den var sparas.',
  'problem.key-pair.no-permissions.what': 'Alla som använder den här datorn kan fortfarande ändra nyckelfilen.',
  'problem.key-pair.no-permissions.why':
    'Lagringen för konfigurationsmappen har inga behörigheter: den som når mappen kan ändra filen.',
  'problem.key-pair.no-permissions.remedy': 'Inget att göra, om inte andra använder den här datorn.',
  'problem.key-pair.failed.what': 'Nyckelfilen kunde inte läsas eller skrivas.',
  'problem.key-pair.failed.why': 'Disken eller den delade mappen som den ligger på svarade med ett fel; detaljerna står nedan.',
  'problem.key-pair.failed.remedy':
    'Starta om appen under Inställningar > Appar. Om felet är kvar kontrollerar du lagringen under Inställningar > System > Lagring.',
  'problem.key-pair.changed-meanwhile.what': 'Nyckelfilen ändrades när appen just skulle skriva den.',
  'problem.key-pair.changed-meanwhile.why': 'Något annat skrev eller tog bort filen i samma ögonblick; inget skrevs över.',
  'problem.key-pair.changed-meanwhile.remedy': 'Titta på steget igen; det visar hur läget är nu.',
  'problem.key-pair.read-only.what': 'Det går inte att skriva nyckelfilen.',
  'problem.key-pair.read-only.why': 'Konfigurationsmappen är skrivskyddad för den här appen.',
  'problem.key-pair.read-only.remedy':
    'Starta om appen under Inställningar > Appar. Om felet är kvar kontrollerar du lagringen under Inställningar > System > Lagring.',
  'problem.key-pair.disk-full.what': 'Det finns ingen plats kvar för nyckelfilen.',
  'problem.key-pair.disk-full.why': 'Lagringsutrymmet är fullt.',
  'problem.key-pair.disk-full.remedy': 'Frigör lite utrymme under Inställningar > System > Lagring och försök sedan igen.',
  'problem.key-pair.folder-missing.what': 'Home Assistants konfigurationsmapp finns inte.',
  'problem.key-pair.folder-missing.why': 'Den här appen kommer inte åt den.',
  'problem.key-pair.folder-missing.remedy': 'Starta om appen under Inställningar > Appar.',
  'problem.domain.empty.what': 'Ingen domän angavs.',
  'problem.domain.empty.why': 'Tesla behöver en att hämta din publika nyckel från.',
  'problem.domain.empty.remedy': 'Ange en domän som cars.example.com.',
  'problem.domain.ip-address.what': 'Det här är en IP-adress.',
  'problem.domain.ip-address.why': 'Tesla vill ha ett namn med ett giltigt certifikat.',
  'problem.domain.ip-address.remedy': 'Ange en domän som cars.example.com.',
  'problem.domain.private.what': 'Det här namnet finns bara i ditt hemnätverk.',
  'problem.domain.private.why': 'Tesla tittar från internet.',
  'problem.domain.private.remedy': 'Ange en domän som går att nå från internet.',
  'problem.domain.contains-tesla.what': 'Den här domänen har ”tesla” i namnet.',
  'problem.domain.contains-tesla.why': 'Teslas utvecklarsida avvisar alla domäner som innehåller det namnet.',
  'problem.domain.contains-tesla.remedy': 'Använd ett annat namn, till exempel en underdomän som cars.example.com.',
  'problem.domain.public-suffix.what': 'Andra har sina domäner under det här namnet.',
  'problem.domain.public-suffix.why': 'Du kan bara använda ett eget namn under det.',
  'problem.domain.public-suffix.remedy': 'Ange hela ditt eget namn, till exempel mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Det här är ingen domän.',
  'problem.domain.not-a-domain.why': 'En domän har bokstäver, siffror, bindestreck och minst en punkt.',
  'problem.domain.not-a-domain.remedy': 'Ange en domän som cars.example.com.',
  'problem.pair.client-id-missing.what': 'Klient-ID saknas.',
  'problem.pair.client-id-missing.why': 'Båda värdena behövs.',
  'problem.pair.client-id-missing.remedy': 'Kopiera klient-ID från din app på Teslas utvecklarsida.',
  'problem.pair.client-secret-missing.what': 'Klienthemligheten saknas.',
  'problem.pair.client-secret-missing.why': 'Båda värdena behövs.',
  'problem.pair.client-secret-missing.remedy': 'Kopiera klienthemligheten från din app på Teslas utvecklarsida.',
  'problem.pair.client-id-malformed.what': 'Det här är inget klient-ID.',
  'problem.pair.client-id-malformed.why': 'Det ser ut som att något annat kopierades.',
  'problem.pair.client-id-malformed.remedy':
    'Kopiera klient-ID från din app på Teslas utvecklarsida; det ser ut som 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Det här är ingen klienthemlighet.',
  'problem.pair.client-secret-malformed.why': 'Det ser ut som att något annat kopierades.',
  'problem.pair.client-secret-malformed.remedy':
    'Kopiera klienthemligheten från din app på Teslas utvecklarsida; den börjar med ta-secret.',
  'problem.credentials.china.what': 'Appen skapades för Kina.',
  'problem.credentials.china.why':
    'Kontona där finns i en egen region. Home Assistants integration loggar bara in på Teslas servrar utanför Kina.',
  'problem.credentials.china.remedy':
    'Nyckeln kan registreras i Kina, men Home Assistant självt kan inte logga in där. Ett konto utanför Kina behöver en app som är skapad på developer.tesla.com.',
  'problem.credentials.other-app.what':
    'Integrationen Tesla Fleet använder en annan app hos Tesla (”{name}”) än den som är vald här.',
  'problem.credentials.other-app.why':
    'Inloggningen gjordes tidigare med den appen. Registrering och godkännanden hör till varsin app.',
  'problem.credentials.other-app.remedy':
    'Fortsätt med appen som används. Om du vill byta till den andra appen tar du bort integrationen Tesla Fleet under Inställningar > Enheter och tjänster; då börjar inloggningen om här.',
  'problem.registration.other-key.what': 'Tesla har en annan publik nyckel registrerad för din domän.',
  'problem.registration.other-key.why': 'En äldre nyckel har registrerats tidigare.',
  'problem.registration.other-key.remedy':
    'Öppna steget Registrering hos Tesla och tryck på ”Registrera i …”; Tesla tar då den nyckel som finns på din domän nu.',
  'problem.sign-in.denied.what': 'Åtkomsten tilläts inte på Teslas sida.',
  'problem.sign-in.denied.why': 'Någon tryckte på Avbryt, eller så stängdes sidan med ett nej.',
  'problem.sign-in.denied.remedy':
    'Tryck på ”Starta inloggningen” (eller ”Ladda om integrationen”) i steget Inloggning och tillåt åtkomsten på Teslas sida.',
  'problem.sign-in.other-account.what': 'Du loggade in med ett annat Tesla-konto än tidigare.',
  'problem.sign-in.other-account.why': 'Integrationen hör till det konto som den konfigurerades med.',
  'problem.sign-in.other-account.remedy':
    'Logga ut på tesla.com i webbläsaren. Tryck sedan på ”Ladda om integrationen” i steget Inloggning och logga in med kontot från tidigare. Ett andra konto lägger du till med ”Lägg till ett annat Tesla-konto” där.',
  'problem.sign-in.already-configured.what': 'Det här Tesla-kontot är redan konfigurerat.',
  'problem.sign-in.already-configured.why': 'Det finns en post för varje konto.',
  'problem.sign-in.already-configured.remedy':
    'Du behöver inte göra något: steget Inloggning visar hur läget är. Ett annat konto lägger du till med ”Lägg till ett annat Tesla-konto” där.',
  'problem.sign-in.tesla-refused.what': 'Tesla gav inte Home Assistant någon token efter inloggningen.',
  'problem.sign-in.tesla-refused.why':
    'Det kan ha flera orsaker: klient-ID eller klienthemlighet i Home Assistant är fel; appen saknar grant-typen Authorization Code; eller så skapades den bara för energiprodukter, och nu efterfrågas fordon.',
  'problem.sign-in.tesla-refused.remedy':
    'Öppna steget App hos Tesla: där står om Tesla godtar klient-ID och klienthemlighet; om inte klistrar du in dem där igen. Om Tesla godtar dem öppnar du din app på developer.tesla.com/dashboard: dess OAuth Grant Type(s) måste vara Authorization Code och Machine-to-Machine, och behörigheterna (scopes) ska vara de som står i det steget. Börja sedan om i steget Inloggning.',
  'problem.sign-in.tesla-slow.what': 'Tesla svarade inte Home Assistant i tid.',
  'problem.sign-in.tesla-slow.why': 'Teslas servrar är långsamma eller gick inte att nå.',
  'problem.sign-in.tesla-slow.remedy':
    'Vänta några minuter och fortsätt sedan i steget Inloggning (”Försök igen” eller ”Starta inloggningen”).',
  'problem.sign-in.credential-gone.what': 'Home Assistant har inga autentiseringsuppgifter för Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'De har tagits bort.',
  'problem.sign-in.credential-gone.remedy':
    'Öppna din app på Teslas utvecklarsida, kopiera klient-ID och klienthemlighet och klistra in båda i steget App hos Tesla. Inget behöver skapas på nytt.',
  'problem.sign-in.no-url.what': 'Home Assistant känner inte till sin egen adress.',
  'problem.sign-in.no-url.why': 'Utan den kommer inloggningen inte tillbaka.',
  'problem.sign-in.no-url.remedy': 'Ställ in adresserna under Inställningar > System > Nätverk.',
  'problem.sign-in.aborted.what': 'Home Assistant avslutade inloggningen: {reason}',
  'problem.sign-in.aborted.why': 'Det finns ingen förklaring till det här än.',
  'problem.sign-in.aborted.remedy':
    'Tryck på ”Starta inloggningen” i steget Inloggning. Detaljerna finns under Inställningar > System > Loggar.',
  'problem.sign-in.gone.what': 'Inloggningen avbröts.',
  'problem.sign-in.gone.why': 'Troligen startades Home Assistant om under tiden; då glömmer det en öppen inloggning.',
  'problem.sign-in.gone.remedy': 'Tryck på ”Starta inloggningen” i steget Inloggning. Inget annat har gått förlorat.',
  'problem.sign-in.dialog-open.what':
    'I Home Assistants egen dialogruta för Tesla Fleet har någon loggat in och kanske inte blivit klar.',
  'problem.sign-in.dialog-open.why':
    'Så länge den dialogrutan är öppen avvisar Home Assistant en andra inloggning med samma konto, och säger det först när du har varit hos Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Om du arbetar i den just nu, slutför där. Tryck annars på ”Stäng den dialogrutan” i steget Inloggning: sedan loggar du in här.',
  'problem.sign-in.dialog-unseen.what':
    'Home Assistant avslutade inloggningen, eftersom en annan dialogruta för Tesla Fleet är öppen.',
  'problem.sign-in.dialog-unseen.why':
    'Den påbörjades där den här appen inte kunde se det. I Home Assistant förblir den öppen även när dess flik i webbläsaren har stängts, och nästa inloggning skulle sluta på samma sätt.',
  'problem.sign-in.dialog-unseen.remedy':
    'Om du har dialogrutan framför dig, stäng den och tryck på ”Jag har stängt den” i steget Inloggning. Tryck annars på ”Starta om Home Assistant” där: det stänger den.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant godtar inte domänen.',
  'problem.sign-in.invalid-domain.why': 'Det ska vara bara ett namn, som slutar med bokstäver.',
  'problem.sign-in.invalid-domain.remedy': 'Tryck på ”Byt domän” i steget Publik nyckel på internet och ange en annan.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla har registrerat en annan nyckel än den i Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'På din domän finns en annan publik nyckel än den som hör till tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Öppna steget Publik nyckel på internet och rätta till det som står där. Tryck sedan på ”Försök igen” i steget Inloggning.',
  'problem.sign-in.registration-rejected.what': 'Tesla avvisade registreringen som Home Assistant gjorde: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant registrerar själv i slutet av inloggningen och visar bara att det misslyckades.',
  'problem.sign-in.registration-rejected.remedy':
    'Öppna stegen Publik nyckel på internet och Registrering hos Tesla och rätta till det som står där. Tryck sedan på ”Försök igen” i steget Inloggning.',
  'problem.sign-in.registered-everywhere.what': 'Tesla vägrar att registrera din app en andra gång.',
  'problem.sign-in.registered-everywhere.why':
    'Din nyckel är redan registrerad i alla regioner, men Home Assistant insisterar på att registrera en gång till, och det säger Tesla nej till. Home Assistant erbjuder ingen väg runt det.',
  'problem.sign-in.registered-everywhere.remedy':
    'Välj en annan underdomän i steget Publik nyckel på internet och starta inloggningen på nytt: för en ny domän tar Tesla emot en registrering igen.',
  'problem.sign-in.form.what': 'Home Assistant visar ett fel: {error}',
  'problem.sign-in.form.why': 'Det finns ingen förklaring till det här än.',
  'problem.sign-in.form.remedy':
    'Tryck på ”Försök igen” i steget Inloggning. Detaljerna finns under Inställningar > System > Loggar.',
  'problem.sign-in.unknown-step.what': 'Home Assistant frågar något nytt ({step}).',
  'problem.sign-in.unknown-step.why': 'Den här versionen av Home Assistant har ett steg som appen inte känner till.',
  'problem.sign-in.unknown-step.remedy':
    'Öppna ”Tesla Fleet i Enheter och tjänster”, svara där och se efter om det finns en uppdatering av appen under Inställningar > Appar.',
  'problem.entry.precondition.what': 'Home Assistant säger: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Det kan ha flera orsaker: appen är inte registrerad i kontots region; den publika nyckeln finns inte på din domän; klient-ID eller klienthemlighet hör till en annan app; eller så stämmer inte Allowed Origin.',
  'problem.entry.precondition.remedy':
    'Tryck på ”Något är fel”: stegen Registrering hos Tesla, Publik nyckel på internet och App hos Tesla säger då vilken orsak det är och vad du ska trycka på. När det är åtgärdat läses integrationen in igen.',
  'problem.entry.out-of-region.what': 'Home Assistant säger: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Kontot finns i en annan region än dess token säger, eller så är appen inte registrerad i regionen där kontot finns.',
  'problem.entry.out-of-region.remedy':
    'Gå igenom steget Registrering hos Tesla tills alla regioner är klara och tryck sedan på ”Ladda om integrationen” i steget Inloggning. Om felet är kvar loggar du in igen där: Tesla ger då en ny token, som anger rätt region.',
  'problem.entry.token-refused.what': 'Tesla godtar inte inloggningen längre.',
  'problem.entry.token-refused.why': 'Dess token har gått ut eller återkallats, till exempel efter ett lösenordsbyte.',
  'problem.entry.token-refused.remedy':
    'Öppna steget Inloggning, tryck på ”Logga in igen” om knappen visas och följ länken ”Logga in hos Tesla”.',
  'problem.entry.forbidden.what': 'Tesla nekar Home Assistant (status 403), och Home Assistant säger inte varför.',
  'problem.entry.forbidden.why':
    'Home Assistant talar om scopes vid varje sådan avvisning. Det kan också vara din apps kostnadsgräns, eller ett konto som inte får användas så.',
  'problem.entry.forbidden.remedy':
    'Den här appen frågar Tesla efter orsaken så snart registreringen är i ordning; steget Inloggning visar den då. Tryck på ”Något är fel” för att få den frågad igen.',
  'problem.entry.forbidden-passed.what': 'Tesla nekade Home Assistant (status 403) och godtar samma begäran nu.',
  'problem.entry.forbidden-passed.why': 'Tesla nekar ibland utan en synlig orsak.',
  'problem.entry.forbidden-passed.remedy':
    'Du behöver inte göra något: integrationen läses in igen. Om den nekas igen trycker du senare på ”Ladda om integrationen” i steget Inloggning.',
  'problem.entry.renewal-refused.what': 'Tesla nekade att förnya inloggningen.',
  'problem.entry.renewal-refused.why':
    'Det kan vara ett tillfälligt fel hos Teslas servrar, eller så drogs åtkomsten tillbaka. Home Assistant kan inte se skillnad och ber om en ny inloggning i båda fallen.',
  'problem.entry.renewal-refused.remedy':
    'Den här appen läser in integrationen igen av sig själv: efter 1, 10 och 60 minuter. Om det inte hjälper, eller om du inte vill vänta, öppnar du steget Inloggning, trycker på ”Logga in igen” om knappen visas och följer länken ”Logga in hos Tesla”.',
  'problem.entry.credential-gone.what': 'Integrationens autentiseringsuppgifter är borta.',
  'problem.entry.credential-gone.why': 'De har tagits bort från Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Klistra in klient-ID och klienthemlighet i steget App hos Tesla; följ sedan länken ”Logga in hos Tesla” i steget Inloggning, om den visas.',
  'problem.entry.rate-limited.what': 'Tesla ber Home Assistant om en paus.',
  'problem.entry.rate-limited.why': 'För många anrop gjordes på kort tid.',
  'problem.entry.rate-limited.remedy': 'Du behöver inte göra något: Home Assistant försöker igen av sig självt.',
  'problem.proof.no-data.what': 'Home Assistant får inga data från det här fordonet: {reason}',
  'problem.proof.no-data.why': 'Det finns ingen förklaring till det här än.',
  'problem.proof.no-data.remedy':
    'Home Assistant frågar Tesla igen var tionde minut. Detaljerna finns under Inställningar > System > Loggar.',
  'problem.entry.unknown.what': 'Integrationen läses inte in ({state}): {reason}',
  'problem.entry.unknown.why': 'Det finns ingen förklaring till det här än.',
  'problem.entry.unknown.remedy':
    'Tryck på ”Ladda om integrationen” i steget Inloggning. Detaljerna finns under Inställningar > System > Loggar.',

  // repairs
  'repair.key-pair': 'Skapa ett nyckelpar där inget finns, och spara en kopia av ett som finns',
  'repair.key-file': 'Lägga tillbaka nyckelfilen när den är borta, skadad eller utbytt',
  'repair.key-host':
    'Installera nyckelvärden när du har godkänt det (Home Assistant startar om), och hålla den uppdaterad och igång',
  'repair.nginx-proxy': 'Hålla filerna för NGINX-proxyn uppdaterade, och ta bort dem när den inte startar med dem',
  'repair.registration': 'Registrera hos Tesla igen när en region har tappat bort din nyckel',
  'repair.credentials':
    'Slutföra ett avbrutet byte av autentiseringsuppgifter för appar, och ta bort dem som den här appen har lämnat kvar',
  'repair.sign-in': 'Förbereda en inloggning så snart en behövs, och slutföra den',
  'repair.reload': 'Ladda om integrationen när orsaken till felet är borta',
  'problem.billed-calls.what': 'Appen har frågat Tesla {most} gånger i dag vilka fordon som har din nyckel.',
  'problem.billed-calls.why': 'Tesla kan ta betalt för den här frågan, så appen ställer den inte oftare.',
  'problem.billed-calls.remedy':
    'Du behöver inte göra något: frågan ställs igen i morgon. En nyckel som har godkänts fungerar under tiden; ”Blinka med lamporna på …” i steget Slutkontroll visar det.',
  'problem.repair.undone.what':
    'Appen har rättat till det här {count} gånger inom ett dygn, och varje gång har det ändrats tillbaka.',
  'problem.repair.undone.why':
    'Något annat ändrar det: en annan app, en automatisering eller ett skript, en mapp som synkroniseras, en säkerhetskopia som återställs.',
  'problem.repair.undone.remedy': 'Ta reda på vad det är och stoppa det. Tryck sedan på knappen i det här steget.',
  'fact.billed-calls': 'Frågor i dag som Tesla kan ta betalt för',
  'fact.billed-calls.of': '{count} av högst {most}',
  'fact.billed-calls.note': 'Cirka 0,2 cent per styck, täcks av Teslas månatliga kredit',
  'journal.setup.repair': 'Det som appen lagar själv ändrades',
  'journal.setup.sidebar': 'Den här sidan lades till i sidofältet',
  'journal.setup.no-sidebar': 'Den här sidan visas inte i sidofältet',

  // start
  'start.store.newer':
    'Appen kan inte starta: en nyare version av den har skrivit dess data, och den här versionen skulle kunna skada dem. Inget ändrades. Uppdatera appen, eller återställ en säkerhetskopia av den som den här versionen har gjort.',
  'start.store.read-only':
    'Appen kan inte starta: den får inte skriva i sin egen datamapp. Inget ändrades. Starta om maskinen som Home Assistant körs på; om det inte hjälper kontrollerar du om dess disk är skadad.',
  'start.store.disk-full': 'Appen kan inte starta: disken är full. Frigör utrymme på den och starta appen igen.',
  'start.store.failed': 'Appen kan inte starta. {reason}.',
  'start.options.address':
    'Appen kan inte starta: HOME_ASSISTANT_URL är inte en adress som http://192.168.1.10 eller http://192.168.1.10:8123.',
  'start.options.token-file': 'Appen kan inte starta: filen som anges i HOME_ASSISTANT_TOKEN_FILE kan inte läsas.',
  'start.options.token': 'Appen kan inte starta: {detail} innehåller ingen token. Kopiera token igen, på en rad utan mellanslag.',
  'start.options.hosts':
    'Appen kan inte starta: ”{detail}” i PANEL_HOSTS är inte ett namn som nas.local. Skriv namn utan http:// och utan port, med kommatecken emellan.',
  'start.options.world': 'Appen kan inte starta: filen som anges i TESLA_FLEET_SETUP_WORLD kan inte användas. {detail}',
  'start.listen.taken':
    'Appen kan inte starta: ett annat program använder porten {port}. Stoppa det programmet och starta sedan appen igen.',
  'start.listen.failed': 'Appen kan inte starta: den kan inte lyssna på porten {port} ({reason}).',
  'start.link': 'Öppna panelen en gång med den här länken, inom en timme: {link}',
  'start.options.no-home-assistant':
    'Appen kan inte starta: den har inte fått veta hur den når Home Assistant. Home Assistant talar själv om det för en app. Om du kör utan appar anger du HOME_ASSISTANT_URL och HOME_ASSISTANT_TOKEN i dess miljö.',

  // steps
  'summary.begin': 'Titta igenom stegen nedan och låt sedan appen börja.',
  'summary.check-up': 'Kontroll: {well} av {all} steg är i sin ordning. Inget ändrades.',
  'summary.paused': 'Automatiska steg är pausade: appen tittar bara tills du återupptar dem.',
  'summary.done': 'Tesla Fleet fungerar.',
  'summary.done-paused': 'Tesla Fleet fungerar. Automatiska steg är pausade: om något går sönder säger appen bara till.',
  'summary.read-only': 'Home Assistant kan läsa, men inte styra: {names}',
  'summary.charging-only': 'Home Assistant kan bara styra laddningen: {names}',
  'summary.no-location': 'Home Assistant får inte platsen: {names}',
  'summary.problem': 'Något behöver rättas till.',
  'summary.todo': 'Nästa steg är ditt.',
  'summary.waiting': 'Appen arbetar eller väntar. Du behöver inte göra något just nu.',
  'summary.unknown': 'Något kunde inte kontrolleras just nu. Appen fortsätter att försöka.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose':
    'Den här appen arbetar genom Home Assistant: det måste svara och ha det som Tesla Fleet behöver.',
  'step.home-assistant.done': 'Ansluten till Home Assistant {version}',
  'step.home-assistant.away': 'Home Assistant svarar inte just nu',
  'step.home-assistant.refused': 'Home Assistant avvisar den här appen',
  'step.home-assistant.recovery': 'Home Assistant körs i återställningsläge',
  'step.home-assistant.starting': 'Home Assistant startar',
  'step.home-assistant.lacking': 'Home Assistant saknar något som Tesla Fleet behöver',
  'step.home-assistant.connection': 'anslutningen till Home Assistant',
  'step.home-assistant.start': 'att Home Assistant ska starta klart',
  'step.key-pair.title': 'Nyckelpar',
  'step.key-pair.purpose': 'Dina fordon lyder kommandon som är signerade med din privata nyckel; Tesla får bara se den publika.',
  'step.key-pair.done': 'Nyckelparet är på plats och en kopia av det är sparad',
  'step.key-pair.none': 'Det finns inget nyckelpar än',
  'step.key-pair.found': 'Det finns redan ett nyckelpar; det kommer att användas',
  'step.key-pair.lost': 'Nyckelfilen är borta; en kopia av den är sparad',
  'step.key-pair.choose': 'Nyckelfilen är borta och flera nycklar är sparade',
  'step.key-pair.replaced': 'Nyckelfilen innehåller en annan nyckel än den som Tesla känner till',
  'step.key-pair.flawed': 'Nyckelfilen är inte riktigt som den ska vara',
  'step.key-pair.unusable': 'Nyckelfilen kan inte användas',
  'step.key-pair.unreadable': 'Nyckelfilen kan inte läsas',
  'step.key-pair.not-seen': 'Nyckelfilen har inte kontrollerats än',
  'step.hosting.title': 'Publik nyckel på internet',
  'step.hosting.purpose': 'Tesla och dina fordon hämtar den publika nyckeln från en adress som är din, för att veta vem du är.',
  'step.hosting.done': 'Den publika nyckeln finns på {domain}',
  'step.hosting.none': 'Tesla måste hitta din publika nyckel på en adress som är din',
  'step.hosting.key-first': 'Först måste det finnas ett nyckelpar',
  'step.hosting.looking': 'Letar efter den publika nyckeln',
  'step.hosting.under-way': 'Den publika nyckeln är på väg till {domain}',
  'step.hosting.wrong': 'Den publika nyckeln finns inte på {domain} än',
  'step.hosting.other-key': 'Där finns en annan publik nyckel',
  'step.hosting.not-seen': 'Härifrån syns inte den publika nyckeln; Tesla kanske ser den ändå',
  'step.hosting.changing': 'Ett byte pågår; tills det är bekräftat fortsätter {domain} att användas',
  'step.hosting.proven': 'Den publika nyckeln finns även på {domain}: du kan flytta dit',
  'guide.hosting.method':
    'Tesla hämtar din publika nyckel från en domän, en gång vid varje registrering. Välj hur den ska komma dit; det går att ändra senare. Bara den publika nyckeln läggs där; den är ingen hemlighet.',
  'guide.hosting.move':
    'Lägg till https://{domain}/ bland de tillåtna ursprungen (Allowed Origin) för din app på Teslas utvecklarsida, bredvid den för {before}. Flytta sedan.',
  'guide.hosting.choose':
    'Välj en domän som är din och som kommer att finnas kvar i många år: dina bilar behåller den. Den måste gå att nå från internet via HTTPS.',
  'step.credentials.title': 'App hos Tesla',
  'step.credentials.purpose': 'Tesla släpper bara in den som har en egen app på utvecklarsidan.',
  'step.credentials.done': 'Home Assistant har klient-ID och klienthemlighet för din app, och Tesla godtar dem',
  'step.credentials.none': 'Skapa en app på Teslas utvecklarsida och klistra sedan in dess klient-ID och klienthemlighet här',
  'step.credentials.gone': 'Home Assistant har tappat bort klient-ID och klienthemlighet för din app; klistra in dem här igen',
  'step.credentials.domain-first': 'Domänen måste väljas först: Tesla frågar efter den',
  'step.credentials.choose': 'Home Assistant har autentiseringsuppgifter för flera appar; välj den som ska användas',
  'step.credentials.asking': 'Frågar Tesla om klient-ID och klienthemlighet godtas',
  'step.credentials.refused': 'Tesla godtar inte klient-ID och klienthemlighet',
  'step.credentials.not-ready': 'Tesla släpper inte in appen överallt än',
  'step.credentials.replacing': 'Autentiseringsuppgifterna byts ut',
  'step.credentials.not-seen': 'Autentiseringsuppgifterna för appar har inte kontrollerats än',
  'guide.credentials.site':
    'Öppna Teslas utvecklarsida och logga in med ditt Tesla-konto. Tesla kräver en verifierad e-postadress och multifaktorautentisering.',
  'guide.credentials.scopes':
    'Kryssa i exakt de behörigheter (scopes) som står nedan. En till kan hindra Home Assistant från att starta integrationen.',
  'guide.credentials.again':
    'Öppna din app på Teslas utvecklarsida och kopiera dess klient-ID och klienthemlighet. Om hemligheten inte visas längre skapar du en ny där. Klistra in båda här.',
  'step.registration.title': 'Registrering hos Tesla',
  'step.registration.purpose': 'Tesla måste känna till din app och din nyckel i varje region innan någon kan logga in.',
  'step.registration.done': 'Tesla har registrerat din nyckel för {domain}',
  'step.registration.earlier': 'Stegen före det här kommer först',
  'step.registration.asking': 'Frågar Tesla vad som är registrerat',
  'step.registration.hosting-first': 'Tesla hämtar själv den publika nyckeln; den måste gå att hitta först',
  'step.registration.left-to-core': 'Home Assistant registrerar den sista regionen själv under inloggningen',
  'step.registration.open': 'Din nyckel är inte registrerad i alla regioner än',
  'step.registration.not-seen': 'Det gick inte att fråga Tesla vad som är registrerat',
  'step.registration.refused': 'Tesla avvisade registreringen',
  'step.registration.tesla-needs-time': 'Tesla behöver tid; appen försöker igen av sig själv',
  'region.na': 'Nordamerika och Asien–Stillahavsområdet',
  'region.eu': 'Europa, Mellanöstern och Afrika',
  'region.cn': 'Kina',
  'step.sign-in.title': 'Inloggning',
  'step.sign-in.purpose': 'Med ditt Tesla-konto låter du Home Assistant se och styra det som är ditt.',
  'step.sign-in.done': 'Integrationen Tesla Fleet är inläst',
  'step.sign-in.ready': 'Allt är redo för inloggningen',
  'step.sign-in.open': 'Logga in hos Tesla och tillåt åtkomst',
  'step.sign-in.finishing': 'Home Assistant slutför konfigurationen',
  'step.sign-in.refused': 'Home Assistant kunde inte slutföra konfigurationen',
  'step.sign-in.by-hand': 'Home Assistant frågar något som appen inte känner till; svara där',
  'step.sign-in.again': 'Tesla ber dig logga in igen',
  'step.sign-in.renewal': 'Tesla nekade att förnya inloggningen; integrationen läses in igen av sig själv',
  'step.sign-in.barred': 'En annan dialogruta för Tesla Fleet måste stängas först',
  'step.sign-in.failed': 'Integrationen Tesla Fleet är inte inläst',
  'step.sign-in.retrying': 'Integrationen Tesla Fleet gick inte att konfigurera; Home Assistant försöker igen',
  'step.sign-in.loading': 'Integrationen Tesla Fleet läses in',
  'step.sign-in.scopes': 'Integrationen är inläst, men får varken se fordon eller energiprodukter',
  'step.sign-in.disabled': 'Du har inaktiverat integrationen Tesla Fleet; den förblir inaktiverad tills du aktiverar den',
  'step.sign-in.credentials-first': 'Integrationen kan inte läsas in utan sina autentiseringsuppgifter',
  'step.sign-in.china': 'Home Assistant kan inte logga in med en app som är skapad för Kina',
  'step.sign-in.earlier': 'Stegen före det här kommer först',
  'step.sign-in.not-seen': 'Integrationen har inte kontrollerats än',
  'guide.sign-in.allow': 'Låt allt vara ikryssat och tillåt åtkomsten.',
  'guide.sign-in.back':
    'My Home Assistant frågar sedan om kontot ska länkas. Bekräfta det; sidan stängs av sig själv och den här fortsätter.',
  'step.vehicles.title': 'Fordon',
  'step.vehicles.purpose': 'Ett nyare fordon lyder först när ägaren har godkänt din nyckel i Tesla-appen.',
  'step.vehicles.done': 'Alla fordon som behöver din nyckel har den',
  'step.vehicles.none': 'Inga fordon i det här kontot',
  'step.vehicles.open': 'Fordon som inte har din nyckel än: {count}',
  'step.vehicles.asking': 'Frågar Tesla vilka fordon som behöver din nyckel',
  'step.vehicles.not-seen': 'Tesla talade inte om vilka fordon som har din nyckel',
  'step.vehicles.earlier': 'Integrationen måste vara inläst först',
  'guide.vehicles.begin':
    'Utan din nyckel kan de här fordonen ses, men inte styras, från Home Assistant. Ha telefonen med Tesla-appen till hands.',
  'guide.vehicles.phone':
    'Öppna länken för varje fordon på telefonen som har Tesla-appen, eller skanna koden med telefonens kamera.',
  'guide.vehicles.select': 'Om du äger flera produkter väljer du först fordonet i Tesla-appen.',
  'guide.vehicles.approve': 'Godkänn nyckeln i Tesla-appen. Den här sidan märker det av sig själv.',
  'guide.vehicles.driver': 'Om du är förare och inte ägare ska du sitta i bilen när du godkänner.',
  'step.proof.title': 'Slutkontroll',
  'step.proof.purpose': 'Värden i Home Assistant är beviset på att allt fungerar.',
  'step.proof.done': 'Enheter med värden i Home Assistant: {count}',
  'step.proof.sleeping': 'Enheter utan värden hittills: {count}. Ett fordon som sover har inga förrän det vaknar',
  'step.proof.failing': 'Fordon som Home Assistant inte får några data från: {count}',
  'step.proof.none': 'Det finns inga enheter än',
  'step.proof.earlier': 'Integrationen måste vara inläst först',
  'wait.earlier-steps': 'stegen före det här',
  'wait.domain': 'en domän',
  'wait.key-pair': 'nyckelparet',
  'wait.hosting': 'att den publika nyckeln ska finnas på internet',
  'wait.look': 'svaret från din webbserver',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'inloggningen',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'att Home Assistant ska försöka igen',
  'wait.reload': 'att integrationen läses in igen',
  'wait.pairing': 'godkännandet i Tesla-appen',
  'wait.devices': 'enheterna',
  'wait.sleeping': 'att enheterna ska vakna eller svara',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla känner inte till det här klient-ID:t och klienthemligheten.',
  'problem.tesla.unauthorized-client.why':
    'Något av dem kopierades inte helt, de hör till olika appar, hemligheten har förnyats, eller appen saknar grant-typen Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Öppna din app på developer.tesla.com/dashboard. Dess OAuth Grant Type(s) måste vara Authorization Code och Machine-to-Machine. Kopiera klient-ID och klienthemlighet igen och klistra in båda i steget App hos Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla har inte gjort din app klar än.',
  'problem.tesla.app-not-ready.why':
    'En ny app är ofta okänd för några av Teslas servrar i en timme, ibland i ett och ett halvt dygn.',
  'problem.tesla.app-not-ready.remedy':
    'Du behöver inte göra något: appen frågar igen av sig själv. Vill du fråga genast trycker du på ”Fråga Tesla igen” i steget som väntar (App hos Tesla eller Registrering hos Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla ger inte din app den här åtkomsten.',
  'problem.tesla.invalid-scope.why':
    'Behörigheten kryssades inte i när appen skapades, till exempel för att den bara är till för energiprodukter.',
  'problem.tesla.invalid-scope.remedy':
    'Öppna din app på developer.tesla.com/dashboard och kryssa i de behörigheter (scopes) som listas i steget App hos Tesla. Tryck sedan på ”Fråga Tesla igen” i det steget.',
  'problem.tesla.billing-limit.what': 'Tesla har stoppat din app på grund av dess kostnadsgräns.',
  'problem.tesla.billing-limit.why': 'Den månatliga krediten är slut, eller så är inget betalningssätt angivet.',
  'problem.tesla.billing-limit.remedy':
    'Öppna developer.tesla.com/dashboard, gå till faktureringen för ditt konto och höj gränsen eller lägg till ett betalningssätt; eller vänta till nästa månad. Tryck sedan på ”Ladda om integrationen” i steget Inloggning, om knappen visas där.',
  'problem.tesla.missing-scopes.what': 'Åtkomsten som tilläts räcker inte.',
  'problem.tesla.missing-scopes.why': 'Vid inloggningen var färre rutor ikryssade än integrationen behöver.',
  'problem.tesla.missing-scopes.remedy':
    'Tryck på ”Be om behörigheterna igen” i steget Inloggning och låt allt vara ikryssat på Teslas sida. Om knappen inte finns tar du bort appens åtkomst i ditt Tesla-konto (Security, Third-party apps): Home Assistant ber dig då logga in igen. Om en behörighet saknas i själva appen kryssar du först i den på developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla låter inte din app använda Fleet API.',
  'problem.tesla.no-fleet-api.why':
    'Så säger Tesla om appar och inloggningar som inte hör till Fleet API, eller som är avstängda.',
  'problem.tesla.no-fleet-api.remedy':
    'Öppna din app på developer.tesla.com/dashboard och se att den är aktiv. Tryck sedan på ”Ladda om integrationen” i steget Inloggning. Om felet är kvar trycker du på ”Spara en rapport” under Journal och frågar med den i Home Assistants community.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla tillåter inte det här kontot i den region som tillfrågades.',
  'problem.tesla.not-allowed-in-region.why':
    'Kontot hör till en annan region, eller till ett land där Tesla inte erbjuder detta.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Öppna ditt Tesla-konto och se att landet stämmer. Tryck sedan på ”Ladda om integrationen” i steget Inloggning. Om felet är kvar trycker du på ”Spara en rapport” under Journal och frågar med den i Home Assistants community.',
  'problem.tesla.not-registered.what': 'Din app är inte registrerad i den här regionen.',
  'problem.tesla.not-registered.why': 'Tesla har en egen registrering för varje region.',
  'problem.tesla.not-registered.remedy':
    'Öppna steget Registrering hos Tesla och tryck på knappen ”Registrera i …” för den regionen.',
  'problem.tesla.allowed-origin.what': 'Tesla säger att domänen inte hör till din app.',
  'problem.tesla.allowed-origin.why': 'Appens tillåtna ursprung (Allowed Origin) har en annan rotdomän än den som är vald här.',
  'problem.tesla.allowed-origin.remedy':
    'Öppna din app på developer.tesla.com/dashboard, Client Details, och ställ in Allowed Origin på värdet som visas i steget App hos Tesla. Eller välj den andra domänen med ”Byt domän” i steget Publik nyckel på internet.',
  'problem.tesla.out-of-region.what': 'Tesla säger att kontot finns i en annan region.',
  'problem.tesla.out-of-region.why': 'Begäran gick till fel region.',
  'problem.tesla.out-of-region.remedy':
    'Tryck på ”Fråga Tesla igen” i steget Fordon. Om felet är kvar trycker du på ”Be om behörigheterna igen” i steget Inloggning: Tesla ger då en ny token, som anger rätt region.',
  'problem.tesla.domain-taken.what': 'Den här domänen hör till en annan app hos Tesla.',
  'problem.tesla.domain-taken.why': 'En domän kan bara registreras av en app. Du kanske har skapat en app tidigare.',
  'problem.tesla.domain-taken.remedy':
    'Klistra in klient-ID och klienthemlighet för den äldre appen i steget App hos Tesla, eller välj en annan domän i steget Publik nyckel på internet.',
  'problem.tesla.key-taken.what': 'Den här nyckeln hör till en annan app hos Tesla.',
  'problem.tesla.key-taken.why': 'En nyckel kan bara registreras av en app. Du kanske har skapat en app tidigare.',
  'problem.tesla.key-taken.remedy':
    'Klistra in klient-ID och klienthemlighet för den äldre appen i steget App hos Tesla, eller tryck på ”Skapa ett nytt nyckelpar” i steget Nyckelpar.',
  'problem.tesla.key-download-failed.what': 'Tesla kunde inte hämta den publika nyckeln från din domän.',
  'problem.tesla.key-download-failed.why':
    'Din webbserver svarade inte med nyckeln på Teslas begäran: en omdirigering, ett ofullständigt certifikat, ett robotskydd eller en stängd port är de vanligaste orsakerna.',
  'problem.tesla.key-download-failed.remedy':
    'Öppna steget Publik nyckel på internet, tryck på ”Titta igen” och följ det som står där. Tryck sedan på regionens knapp i steget Registrering hos Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla säger att filen på din domän är för stor.',
  'problem.tesla.key-too-large.why': 'Där ligger ett certifikat eller en RSA-nyckel i stället för den publika nyckeln.',
  'problem.tesla.key-too-large.remedy':
    'Lägg den här appens fil med den publika nyckeln där: du får den med ”Spara filen med den publika nyckeln” i steget Publik nyckel på internet.',
  'problem.tesla.invalid-domain.what': 'Tesla godtar inte domänen i den här formen.',
  'problem.tesla.invalid-domain.why': 'Det ska vara bara namnet, med små bokstäver.',
  'problem.tesla.invalid-domain.remedy':
    'Tryck på ”Byt domän” i steget Publik nyckel på internet och ange bara namnet, till exempel cars.example.com.',
  'problem.tesla.unreachable.what': 'Teslas servrar gick inte att nå.',
  'problem.tesla.unreachable.why':
    'Internetanslutningen ligger nere, ett filter blockerar Teslas servrar, eller så ligger Tesla nere.',
  'problem.tesla.unreachable.remedy':
    'Kontrollera Home Assistants internetanslutning (Inställningar > System > Nätverk) och om ett filter som AdGuard Home eller Pi-hole blockerar namn under tesla.com. Appen försöker igen av sig själv.',
  'problem.tesla.down.what': 'Teslas servrar hade ett eget fel.',
  'problem.tesla.down.why': 'Det ligger på Teslas sida och går oftast över inom några minuter.',
  'problem.tesla.down.remedy':
    'Du behöver inte göra något: nya försök görs av sig själva. Om det varar i timmar trycker du på ”Något är fel” för att få alla steg kontrollerade.',
  'problem.tesla.rate-limited.what': 'Tesla ber om en paus på {minutes} minuter.',
  'problem.tesla.rate-limited.why': 'För många anrop gjordes på kort tid.',
  'problem.tesla.rate-limited.remedy': 'Du behöver inte göra något: ett nytt försök görs när pausen är över.',
  'problem.tesla.unknown.what': 'Tesla svarade med ett fel (status {status}): {text}',
  'problem.tesla.unknown.why': 'Det finns ingen förklaring till det här än.',
  'problem.tesla.unknown.remedy':
    'Hela svaret står nedan, med Teslas referens. Tryck på ”Något är fel” för att få alla steg kontrollerade; om felet är kvar trycker du på ”Spara en rapport” under Journal och frågar med den i Home Assistants community.',
  'problem.tesla.rate-limited-long.what': 'Tesla ber om en paus på ungefär {hours} timmar.',
  'problem.tesla.rate-limited-long.why': 'Gränsen för antalet anrop per dag eller månad är nådd.',
  'problem.tesla.rate-limited-long.remedy':
    'Du behöver inte göra något: ett nytt försök görs när pausen är över. Om det kommer tillbaka tittar du på appens användning på Teslas utvecklarsida.',
  'problem.tesla.invalid-request.what': 'Tesla säger att anropet inte ser ut som det ska.',
  'problem.tesla.invalid-request.why':
    'Ett anrop som gjorts för hand (Postman, curl) saknar ett fält, till exempel domänen, innehållet är inte JSON, eller så används appens token där en persons hör hemma, eller tvärtom.',
  'problem.tesla.invalid-request.remedy':
    'Du behöver inte göra anrop för hand: appen gör dem. Öppna steget Registrering hos Tesla och tryck på ”Registrera i …” där.',
};
