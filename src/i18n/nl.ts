import type { Words } from './text.ts';

/** Dutch. */
export const nl: Words = {
  // actions
  'action.setup.begin': 'Begin',
  'action.setup.pause': 'Pauzeer automatische stappen',
  'action.setup.resume': 'Hervat automatische stappen',
  'action.setup.sidebar': 'Toon in de zijbalk',
  'action.setup.no-sidebar': 'Niet in de zijbalk',
  'action.ask-again': 'Vraag het Tesla opnieuw',
  'action.look-again': 'Kijk opnieuw',
  'action.try-again': 'Probeer opnieuw',
  'action.key-pair.generate': 'Maak een nieuw sleutelpaar',
  'action.key-pair.adopt': 'Gebruik dit sleutelpaar',
  'action.key-pair.restore': 'Herstel de sleutel {fingerprint}',
  'action.key-pair.import': 'Gebruik een eigen sleutel',
  'action.key-pair.tidy': 'Sleutelbestand opnieuw schrijven',
  'action.key-pair.set-aside': 'Opzij leggen',
  'action.hosting.choose': 'Volgende',
  'action.hosting.choose-other': 'Kies een andere manier',
  'action.hosting.domain': 'Gebruik dit domein',
  'action.hosting.fleetkey-create': 'Zet de openbare sleutel bij FleetKey',
  'action.hosting.take': 'Gebruik {domain}: je sleutel staat er al',
  'action.hosting.move': 'Verhuis naar {domain}',
  'action.hosting.stay': 'Blijf bij {domain}',
  'action.hosting.change': 'Wijzig de manier',
  'action.hosting.change-domain': 'Wijzig het domein',
  'action.credentials.save': 'Bewaar',
  'action.credentials.replace': 'Voer een andere client-ID en een ander clientgeheim in',
  'action.credentials.choose': 'Gebruik deze app',
  'action.credentials.choose-used': 'Ga verder met “{name}”',
  'action.credentials.finish': 'Rond de vervanging af',
  'action.credentials.remove': 'Verwijder “{name}”',
  'action.registration.register.na': 'Registreer in Noord-Amerika en Azië-Pacific',
  'action.registration.register.eu': 'Registreer in Europa, Midden-Oosten en Afrika',
  'action.registration.register.cn': 'Registreer in China',
  'action.sign-in.start': 'Start de aanmelding',
  'action.sign-in.restart': 'Begin de aanmelding opnieuw',
  'action.sign-in.continue': 'Doorgaan',
  'action.sign-in.again': 'Meld je opnieuw aan',
  'action.sign-in.reload': 'Integratie herladen',
  'action.sign-in.enable': 'Integratie inschakelen',
  'action.sign-in.abandon': 'Sluit de openstaande aanmelding',
  'action.sign-in.close-dialog': 'Sluit dat dialoogvenster',
  'action.sign-in.dialog-closed': 'Ik heb het gesloten',
  'action.vehicles.look': 'Vraag het Tesla opnieuw',
  'action.vehicles.pair': 'Toon de koppelcodes',
  'action.proof.flash': 'Knipper met de lichten van {name}',
  'confirm.key-pair.generate':
    'Het bestand dat er nu staat, wordt in het archief van deze app bewaard en daarna vervangen door een nieuw sleutelpaar. Voertuigen moeten een nieuwe sleutel opnieuw goedkeuren.',
  'confirm.key-pair.renew':
    'De sleutel die in gebruik is, wordt in het archief van deze app bewaard en daarna vervangen door een nieuwe. Die moet opnieuw bij Tesla worden geregistreerd, en elk voertuig moet hem opnieuw goedkeuren.',
  'confirm.key-pair.set-aside':
    'Wat daar staat, krijgt de naam tesla_fleet.key.aside-1 (of het volgende vrije nummer) en blijft in de configuratiemap. Daarna wordt de bewaarde sleutel hersteld, of er wordt een nieuwe gemaakt als er geen is bewaard; een nieuwe sleutel moeten de voertuigen opnieuw goedkeuren.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc krijgt je openbare sleutel en biedt die aan onder een willekeurige naam. Geen van beide kan later worden gewijzigd of verwijderd. Doorgaan?',
  'confirm.hosting.move':
    'Je sleutel wordt bij Tesla geregistreerd voor {domain}, en elk voertuig ({vehicles}) moet hem opnieuw goedkeuren. Voeg eerst https://{domain}/ toe aan de toegestane oorsprongen (Allowed Origin) van je app op de ontwikkelaarssite van Tesla. Laat de sleutel op {before} staan totdat de voertuigen hem hebben goedgekeurd. De integratie, haar entiteiten en hun geschiedenis blijven.',
  'confirm.credentials.remove':
    'De toepassingsreferenties “{name}” zijn niet door deze app gemaakt. Wil je ze uit Home Assistant verwijderen?',
  'confirm.registration.unseen':
    'Van hieruit is de juiste sleutel niet te zien op {domain}. Zie je hem daar wel met je telefoon, met de wifi uit, dan ziet Tesla hem misschien ook: de eigen controle van Tesla is beslissend. Er gaat niets verloren als Tesla weigert.',
  'confirm.sign-in.close-dialog': 'Wat in dat dialoogvenster begonnen is, wordt opgegeven. Verder gaat er niets verloren.',
  'confirm.sign-in.restart':
    'Home Assistant herstart: automatiseringen en al het andere staan een of twee minuten stil. Doorgaan?',
  'confirm.proof.flash':
    'Dit maakt het voertuig wakker en laat de lichten knipperen. Tesla rekent één keer wekken en één opdracht, samen ongeveer 2 cent, gedekt door het maandelijkse tegoed.',
  'field.private-key': 'Privésleutel (PEM)',
  'field.private-key.help': 'De tekst van het bestand, met de regels BEGIN en END. Die verlaat Home Assistant nooit.',
  'field.domain': 'Domein',
  'field.domain.help': 'Bijvoorbeeld cars.example.com: geen https://, geen pad',
  'field.github-user': 'Gebruikersnaam bij GitHub',
  'field.github-user.help': 'Je sleutel is dan te vinden op USER.github.io',
  'field.method': 'Hoe de sleutel daar komt',
  'field.client-id': 'Client-ID',
  'field.client-secret': 'Clientgeheim',
  'field.client-secret.help': 'Begint met ta-secret. Het gaat naar Home Assistant en wordt niet door deze app bewaard.',
  'field.app': 'App bij Tesla',
  'link.developer-site': 'Ontwikkelaarssite van Tesla',
  'link.public-key': 'Bewaar het bestand met de openbare sleutel',
  'link.public-key-archive': 'Bewaar het als site om te uploaden (ZIP)',
  'link.github.repository': 'Maak de repository',
  'link.github.no-jekyll': 'Voeg het bestand .nojekyll toe',
  'link.github.config': 'Wijzig _config.yml',
  'link.github.key': 'Voeg de openbare sleutel toe',
  'link.netlify': 'Uploadpagina van Netlify',
  'link.cloudflare-pages': 'Uploadpagina van Cloudflare',
  'link.sign-in': 'Meld je aan bij Tesla',
  'link.integration': 'Tesla Fleet in Apparaten en diensten',
  'link.pairing': 'Keur de sleutel goed voor {name}',
  'fact.plain': '{text}',
  'fact.version': 'Versie',
  'fact.fingerprint': 'Vingerafdruk',
  'fact.domain': 'Domein',
  'fact.key-url': 'Adres van de openbare sleutel',
  'fact.github.repository': 'Repository {domain}',
  'fact.github.no-jekyll': 'Bestand .nojekyll',
  'fact.github.config': 'Regel voor _config.yml',
  'fact.github.key': 'Openbare sleutel',
  'fact.tick.done': 'Klaar',
  'fact.tick.open': 'Nog niet gezien',
  'fact.credential': 'Toepassingsreferenties',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Geregistreerd met jouw sleutel',
  'fact.registration.other-key': 'Geregistreerd met een andere sleutel',
  'fact.registration.missing': 'Niet geregistreerd',
  'fact.registration.not-told': 'Tesla zegt het niet (een app voor alleen energieproducten)',
  'fact.registration.failed': 'Tesla heeft niet goed geantwoord',
  'fact.registration.not-seen': 'Nog niet gevraagd',
  'fact.account': 'Tesla-account',
  'fact.accounts': 'Tesla-account {title}',
  'fact.entry.loaded': 'Geladen',
  'fact.entry.setup_retry': 'Instellen mislukt, wordt opnieuw geprobeerd',
  'fact.entry.setup_error': 'Instellen mislukt',
  'fact.entry.setup_in_progress': 'Initialiseren',
  'fact.entry.not_loaded': 'Niet geladen',
  'fact.entry.disabled': 'Uitgeschakeld',
  'fact.vehicle': 'Voertuig',
  'fact.vehicle.paired': 'Heeft je sleutel',
  'fact.vehicle.unpaired': 'Heeft je sleutel nog niet',
  'fact.vehicle.not-needed': 'Heeft geen sleutel nodig',
  'fact.vehicle.not-told': 'Tesla heeft het niet gezegd',
  'fact.vehicle.signed': '{about} · aanvaardt alleen ondertekende opdrachten',
  'fact.values': '{count} van {of} entiteiten hebben een waarde',
  'fact.no-values': 'Nog geen waarden',
  'journal.setup.begin': 'De app mag zelf handelen',
  'journal.setup.pause': 'De app kijkt alleen',
  'journal.store.rebuilt':
    'De database van deze app was beschadigd. Ze is bewaard als {file} en opnieuw begonnen met wat ervan te lezen was; de rest wordt opnieuw uitgezocht. Sleutelbestand en integratie zijn zoals ze waren',
  'journal.asked-again': 'Opnieuw gekeken',
  'journal.failed': '{action} is mislukt ({code})',
  'journal.key-pair.generate': 'Er is een nieuw sleutelpaar gemaakt',
  'journal.key-pair.adopt': 'Het aanwezige sleutelpaar wordt gebruikt en er is een kopie bewaard',
  'journal.key-pair.tidy': 'Het sleutelbestand is opnieuw geschreven, met dezelfde sleutel',
  'journal.key-pair.set-aside': 'Wat op de plaats van het sleutelbestand stond, is opzij gelegd',
  'journal.key-pair.restore': 'Het sleutelbestand is uit het archief hersteld',
  'journal.key-pair.import': 'Een eigen sleutel van jou is op zijn plaats gezet',
  'journal.hosting.choose': 'De manier voor de openbare sleutel is gekozen',
  'journal.hosting.domain': 'Het domein is gekozen',
  'journal.hosting.fleetkey-create': 'De openbare sleutel is bij FleetKey gezet',
  'journal.hosting.move': 'Verhuisd naar het nieuwe domein',
  'journal.hosting.stay': 'De wijziging van het domein is afgebroken',
  'journal.credentials.save': 'Client-ID en clientgeheim zijn in Home Assistant bewaard',
  'journal.credentials.choose': 'De app bij Tesla is gekozen',
  'journal.credentials.finish': 'De vervanging van de toepassingsreferenties is afgerond',
  'journal.credentials.remove': 'Toepassingsreferenties zijn verwijderd',
  'journal.registration.register': 'De sleutel is bij Tesla geregistreerd',
  'journal.sign-in.start': 'De aanmelding is gestart',
  'journal.sign-in.continue': 'De aanmelding ging verder',
  'journal.sign-in.reload': 'De integratie is herladen',
  'journal.sign-in.enable': 'De integratie is ingeschakeld',
  'journal.sign-in.abandon': 'Een openstaande aanmelding is gesloten',
  'journal.sign-in.close-dialog': 'Een dialoogvenster van Home Assistant dat open was gebleven, is gesloten',
  'journal.sign-in.dialog-closed': 'Het andere dialoogvenster is als gesloten gemeld',
  'journal.sign-in.restart': 'Home Assistant is herstart om het andere dialoogvenster te sluiten',
  'journal.vehicles.pair': 'Een koppeling is begonnen',
  'journal.proof.flash': 'De lichten hebben geknipperd',

  // begin
  'begin.title': 'Je Tesla in Home Assistant',
  'begin.will': 'Wat er gaat gebeuren',
  'begin.will.key': 'Deze app maakt een sleutelpaar en brengt de publieke sleutel naar de plek waar Tesla hem vindt.',
  'begin.will.app': 'Je maakt een app op de ontwikkelaarssite van Tesla. Deze pagina toont wat je waar invult.',
  'begin.will.sign-in':
    'Je meldt je aan bij Tesla en keurt de sleutel goed met je telefoon. De rest wordt voor je gedaan, en vanaf dan in de gaten gehouden.',
  'begin.hand': 'Wat je bij de hand moet hebben',
  'begin.hand.account': 'Je Tesla-account, met een bevestigd e-mailadres en meervoudige verificatie',
  'begin.hand.phone': 'Je telefoon met de Tesla-app, als je een voertuig hebt',
  'begin.hand.address': 'Een blijvend adres op internet: een eigen domein, Home Assistant Cloud of een gratis account bij GitHub',
  'begin.time': 'Hoe lang het duurt',
  'begin.time.answer':
    'Het eigen deel van deze app is binnen een minuut klaar. De meeste tijd gaat in het formulier van Tesla zitten, met vijf velden om in te vullen en zes vakjes om aan te vinken. Soms duurt het anderhalve dag voordat Tesla een nieuwe app toelaat; deze pagina wacht dan voor je.',
  'late.tesla':
    'Dit duurt langer dan gewoonlijk. Er gaat niets verloren en de app blijft vragen. “Controleer opnieuw” onderaan deze pagina vraagt het meteen.',
  'late.hosting':
    'Dit duurt langer dan gewoonlijk. Open het adres van de publieke sleutel op je telefoon, met wifi uit: staat de sleutel daar ook niet, dan kan Tesla hem niet vinden.',
  'late.core': 'Dit duurt langer dan gewoonlijk. Kijk in Home Assistant onder Instellingen > Systeem > Logboeken naar de reden.',
  'late.pairing':
    'Dit duurt langer dan gewoonlijk. Het moet de telefoon van de eigenaar zijn en het voertuig moet bereikbaar zijn: maak het wakker in de Tesla-app en open dan de link opnieuw.',
  'late.sleeping': 'Dit duurt langer dan gewoonlijk. Open de Tesla-app om het voertuig wakker te maken, of maak een korte rit.',

  // certificates
  'hosting.own-https.name': 'Deze app zelf, via HTTPS',
  'hosting.own-https.description':
    'Je hebt een certificaat in de map ssl van Home Assistant en een open poort 443, maar geen reverse proxy: deze app antwoordt zelf, met de sleutel en niets anders.',
  'hosting.own-https.guide.files':
    'Geef het certificaat en de sleutel ervan op zoals ze in de map ssl heten, bijvoorbeeld die van de apps Let’s Encrypt of DuckDNS.',
  'hosting.own-https.guide.port':
    'Geef in de configuratie van deze app, onder Netwerk, poort {port} een nummer, bijvoorbeeld {port}.',
  'hosting.own-https.guide.docker': 'Publiceer poort {port} van de container en koppel de map met je certificaten aan /ssl.',
  'hosting.own-https.guide.router':
    'Stuur in je router poort 443 vanaf internet door naar die poort van dit apparaat. Tesla komt alleen via poort 443.',
  'action.hosting.certificate': 'Gebruik dit certificaat',
  'action.hosting.change-certificate': 'Wijzig het certificaat',
  'journal.hosting.certificate': 'Het certificaat is gekozen',
  'field.certificate': 'Certificaat met zijn keten',
  'field.certificate.help': 'Een bestand in de map ssl; dat met de hele keten',
  'field.certificate-key': 'Privésleutel van het certificaat',
  'fact.certificate.names': 'Certificaat voor',
  'fact.certificate.issuer': 'Uitgegeven door',
  'fact.certificate.until': 'Geldig tot',
  'problem.certificate.absent.what': 'Er is geen bestand {file} in de map ssl.',
  'problem.certificate.absent.why': 'Het heet anders, of er is nog niets dat het daar heeft neergezet.',
  'problem.certificate.absent.remedy':
    'Kijk met een app zoals File editor hoe de bestanden in ssl heten en kies het certificaat opnieuw.',
  'problem.certificate.unreadable.what': 'Het bestand {file} kan niet worden gelezen.',
  'problem.certificate.unreadable.why': 'Het is een map, of deze app mag het niet openen.',
  'problem.certificate.unreadable.remedy': 'Kies een ander bestand.',
  'problem.certificate.too-large.what': 'Het bestand {file} is te groot voor een certificaat of een sleutel.',
  'problem.certificate.too-large.why': 'Waarschijnlijk is het een ander soort bestand.',
  'problem.certificate.too-large.remedy': 'Kies een ander bestand.',
  'problem.certificate.not-a-certificate.what': 'Het bestand {file} bevat geen certificaat.',
  'problem.certificate.not-a-certificate.why': 'De tekst heeft geen leesbaar blok BEGIN CERTIFICATE.',
  'problem.certificate.not-a-certificate.remedy':
    'Kies het bestand met het certificaat en zijn keten; het heet vaak fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Het bestand {file} bevat geen bruikbare privésleutel.',
  'problem.certificate.not-a-key.why': 'De tekst heeft geen leesbaar blok met een privésleutel.',
  'problem.certificate.not-a-key.remedy': 'Kies de sleutel van het certificaat; het bestand heet vaak privkey.pem.',
  'problem.certificate.encrypted.what': 'De privésleutel in {file} vraagt om een wachtwoordzin.',
  'problem.certificate.encrypted.why': 'Niemand is er om die te typen als de app start.',
  'problem.certificate.encrypted.remedy': 'Zet daar een sleutel zonder wachtwoordzin neer.',
  'problem.certificate.other-key.what': 'De privésleutel in {file} is niet die van het certificaat.',
  'problem.certificate.other-key.why':
    'De twee bestanden komen van verschillende certificaten, of worden op dit moment vernieuwd.',
  'problem.certificate.other-key.remedy':
    'Is het na enkele minuten niet voorbij, kies dan de twee bestanden die bij elkaar horen.',
  'problem.certificate.in-use.what': 'De HTTPS-poort van deze app is bezet.',
  'problem.certificate.in-use.why': 'Een ander programma luistert erop.',
  'problem.certificate.in-use.remedy': 'Herstart deze app. Blijft het zo, dan zegt het logboek meer.',
  'problem.certificate.other-name.what': 'Het certificaat is niet voor {domain}.',
  'problem.certificate.other-name.why': 'Het is voor: {names}.',
  'problem.certificate.other-name.remedy': 'Haal een certificaat met deze naam erin, of gebruik een domein dat erin staat.',
  'problem.certificate.expired.what': 'Het certificaat is op {date} verlopen.',
  'problem.certificate.expired.why': 'Wat het had moeten vernieuwen, heeft dat niet gedaan.',
  'problem.certificate.expired.remedy':
    'Kijk in het logboek van wat het vernieuwt (bijvoorbeeld de app Let’s Encrypt, die daarvoor moet worden gestart). Het nieuwe wordt vanzelf in gebruik genomen.',
  'problem.certificate.ends-soon.what': 'Het certificaat verloopt op {date}.',
  'problem.certificate.ends-soon.why': 'Het had intussen vernieuwd moeten zijn.',
  'problem.certificate.ends-soon.remedy':
    'Kijk in het logboek van wat het vernieuwt (bijvoorbeeld de app Let’s Encrypt, die daarvoor moet worden gestart). Het nieuwe wordt vanzelf in gebruik genomen.',
  'problem.certificate.self-signed.what': 'Het certificaat is door zichzelf ondertekend.',
  'problem.certificate.self-signed.why': 'Tesla vertrouwt, net als elke browser, alleen certificaten van bekende autoriteiten.',
  'problem.certificate.self-signed.remedy': 'Haal er een bij Let’s Encrypt; dat is gratis.',
  'problem.certificate.no-chain.what': 'Het certificaat komt zonder zijn keten.',
  'problem.certificate.no-chain.why': 'Browsers vinden het ontbrekende deel vaak zelf; Tesla doet dat niet.',
  'problem.certificate.no-chain.remedy': 'Kies het bestand met de hele keten; het heet vaak fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant zegt: A condition has not been met to process the request. Je app is in deze regio niet geregistreerd.',
  'problem.entry.precondition-region.why':
    'Home Assistant vraagt het de server van Tesla in de regio waar het account bij hoort, en Tesla kent je domein daar niet.',
  'problem.entry.precondition-region.remedy':
    'Open de stap Registratie bij Tesla en druk op de knop van die regio; daarna wordt de integratie weer geladen.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant zegt: A condition has not been met to process the request. In deze regio is een andere sleutel geregistreerd dan de jouwe.',
  'problem.entry.precondition-other-key.why': 'Je domein is eerder met een ander sleutelpaar geregistreerd.',
  'problem.entry.precondition-other-key.remedy':
    'Open de stap Registratie bij Tesla en druk op de knop van die regio; Tesla neemt dan de huidige sleutel.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant zegt: A condition has not been met to process the request. Je openbare sleutel is niet te vinden op {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla wil dat de sleutel blijft staan waar hij bij de registratie stond.',
  'problem.entry.precondition-hosting.remedy': 'Open de stap Openbare sleutel op internet; die zegt wat daar mis is.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant zegt: A condition has not been met to process the request. Tesla accepteert de client-ID en het clientgeheim niet.',
  'problem.entry.precondition-credentials.why':
    'De toepassingsreferenties in Home Assistant zijn niet die van een app die Tesla kent.',
  'problem.entry.precondition-credentials.remedy':
    'Kopieer client-ID en clientgeheim van je app op de ontwikkelaarssite van Tesla en plak ze in de stap App bij Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant zegt: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Je app is in elke regio geregistreerd, de sleutel is te vinden, en Tesla accepteert client-ID en clientgeheim. Tesla heeft dus na een registratie nog enkele minuten nodig, of de toegestane oorsprong (Allowed Origin) van de app klopt niet.',
  'problem.entry.precondition-none.remedy':
    'Wacht een paar minuten; Home Assistant probeert het vanzelf opnieuw. Blijft het zo, kijk dan op de ontwikkelaarssite van Tesla naar de Allowed Origin van je app: die moet https://{domain}/ zijn.',
  'problem.entry.unknown-scope.what':
    'Tesla heeft Home Assistant een machtiging gegeven die het niet kent: {scope}. De integratie kan daarmee niet starten.',
  'problem.entry.unknown-scope.why': 'Bij de scopes van je app bij Tesla is meer aangevinkt dan Home Assistant vraagt.',
  'problem.entry.unknown-scope.remedy':
    'Open je app op de ontwikkelaarssite van Tesla, haal het vinkje bij {scope} weg en sla op. Druk daarna hier op “Vraag opnieuw om de machtigingen”.',
  'problem.sign-in.scopes-partly.what': 'Niet alles is bij de aanmelding toegestaan: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Op de pagina van Tesla is een vinkje weggehaald, of de app bij Tesla heeft deze scope pas later gekregen.',
  'problem.sign-in.scopes-partly.remedy':
    'Wil je dit wel, ga dan op de ontwikkelaarssite van Tesla na of je app het heeft en druk op “Vraag opnieuw om de machtigingen”. Laat het anders zoals het is.',
  'remedy.sign-in.scopes-by-hand':
    'Wil je dit wel: open je Tesla-account, Security, Third-party apps, en verwijder de toegang van je app. Binnen enkele uren vraagt Home Assistant je om je opnieuw aan te melden; sta dan alles toe. Laat het anders zoals het is.',
  'problem.sign-in.consent-by-hand.what':
    'Van hieruit is Home Assistant er niet toe te brengen opnieuw om de machtigingen te vragen.',
  'problem.sign-in.consent-by-hand.why':
    'De toepassingsreferenties die in gebruik zijn, zijn met de hand toegevoegd. Home Assistant houdt ze zolang de integratie ze gebruikt.',
  'problem.sign-in.consent-by-hand.remedy':
    'Open je Tesla-account, Security, Third-party apps, en verwijder de toegang van je app. Binnen enkele uren vraagt Home Assistant je om je opnieuw aan te melden; sta dan alles toe.',
  'action.sign-in.consent': 'Vraag opnieuw om de machtigingen',
  'journal.sign-in.consent': 'Home Assistant vraagt opnieuw om de machtigingen',
  'confirm.sign-in.consent':
    'Home Assistant vraagt je om je opnieuw bij Tesla aan te melden. Totdat je dat hebt gedaan, werkt de integratie niet; apparaten, entiteiten en hun geschiedenis blijven.',
  'action.sign-in.take-key': 'Integratie herladen met de nieuwe sleutel',
  'journal.sign-in.take-key': 'De integratie is herladen, zodat ze met de huidige sleutel ondertekent',
  'action.sign-in.add': 'Voeg nog een Tesla-account toe',
  'journal.sign-in.add': 'De aanmelding van nog een Tesla-account is begonnen',
  'fact.not-allowed': 'Niet toegestaan',

  // hosting
  'hosting.advice.external': 'Home Assistant is van buitenaf bereikbaar op {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud bereikt het op {host}.',
  'hosting.advice.certificates': 'In de map ssl staan: {files}.',
  'hosting.advice.app': 'De app {name} is geïnstalleerd.',
  'known-host.accepted': 'Tesla aanvaardde namen onder {host} ({seen}; {source})',
  'known-host.refused': 'Tesla weigerde namen onder {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla aanvaardde sommige namen onder {host} en weigerde andere ({seen}; {source})',
  'fact.known-host': 'Ervaring van anderen',
  'fact.domain.letters': 'In letters',
  'problem.domain.refused-host.what': 'Het is bekend dat Tesla namen onder {host} weigert (gezien {seen}).',
  'problem.domain.refused-host.why': 'De ontwikkelaarssite zegt niets, of dat het domein niet geldig is.',
  'problem.domain.refused-host.remedy':
    'Misschien is dat intussen veranderd: probeer het daar. Wordt het geweigerd, kies hier dan een ander domein of een andere manier.',
  'problem.domain.passing.what': 'De naam {domain} blijft niet bestaan.',
  'problem.domain.passing.why':
    'Tunnels zonder account krijgen bij elke start een nieuwe naam. De registratie en de goedkeuring door de voertuigen gaan daarmee verloren.',
  'problem.domain.passing.remedy': 'Gebruik een naam die jaren blijft bestaan.',
  'hosting.copy.path': 'Pad',
  'hosting.copy.target': 'Doorsturen naar',
  'hosting.copy.snippet': 'Voor {program}',
  'hosting.guide.no-redirect':
    'Tesla volgt geen doorverwijzing: het adres zelf moet met de sleutel antwoorden, via HTTPS en zonder inlog.',
  'hosting.reverse-proxy.name': 'Reverse proxy',
  'hosting.reverse-proxy.description':
    'Een webserver of tunnel van jou, vanaf internet bereikbaar via HTTPS, geeft één pad door aan deze app: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared en dergelijke.',
  'hosting.reverse-proxy.guide.path':
    'Voeg in je reverse proxy een regel aan je domein toe voor het pad hieronder, en voor niets anders.',
  'hosting.reverse-proxy.guide.target': 'Laat de regel doorsturen naar {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Draait de reverse proxy niet op Home Assistant zelf, zet dan in de configuratie van deze app onder Netwerk poort {port} aan en stuur door naar het IP-adres van Home Assistant.',
  'hosting.reverse-proxy.guide.docker':
    'Draait de reverse proxy zelf in een container of op een andere computer, stuur dan door naar het IP-adres van deze computer.',
  'hosting.reverse-proxy.guide.certificate':
    'Het certificaat moet volledig zijn: gebruik de hele keten (vaak een bestand dat fullchain.pem heet), niet alleen het certificaat.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratis, en zonder domein, open poort of tunnel: een site van jou bij GitHub met de openbare sleutel erop. Tesla aanvaardde zulke sites (meerdere meldingen, augustus 2026).',
  'hosting.github-pages.guide.account':
    'Je hebt een gratis account bij GitHub nodig. De gebruikersnaam wordt deel van het adres, waarin “tesla” niet mag voorkomen.',
  'hosting.github-pages.guide.press':
    'Open de links in volgorde. Elke link opent een pagina van GitHub die al is ingevuld; druk daar op de groene knop (Create repository, Commit changes).',
  'hosting.github-pages.guide.others':
    'Er is al een site op {domain}: die blijft zoals ze is, alleen deze bestanden komen erbij.',
  'hosting.github-pages.guide.jekyll':
    'Die site wordt met Jekyll gebouwd, dat mappen overslaat die met een punt beginnen. Voeg de regel hieronder toe aan _config.yml; staat er al een include:, voeg daar dan “.well-known” aan toe.',
  'hosting.github-pages.guide.ticks': 'Kom na elke link hier terug: wat klaar is, wordt binnen ongeveer een minuut afgevinkt.',
  'hosting.github-pages.guide.publishing':
    'Alles staat klaar. GitHub publiceert de site binnen enkele minuten, de eerste keer binnen tien. Gebeurt dat niet, kijk dan bij Settings > Pages van de repository: daar moet de branch gekozen zijn.',
  'hosting.static-site.name': 'Netlify of Cloudflare Pages',
  'hosting.static-site.description':
    'Gratis: je sleept een archief naar de uploadpagina van een host voor statische sites. De documentatie van Home Assistant noemde beide als werkend (2025).',
  'hosting.static-site.domain.help':
    'De naam die de host je site heeft gegeven, bijvoorbeeld my-cars.netlify.app of my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Bewaar het archief van deze pagina. Het bevat de hele site.',
  'hosting.static-site.guide.netlify':
    'Netlify: log eerst in, anders is de site na een uur weg. Pak het archief uit en sleep de map naar de pagina.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: kies ervoor je bestanden te uploaden, geef het project een naam en sleep het archief erheen.',
  'hosting.static-site.guide.name': 'Voer daarna hier de naam van de site in.',
  'hosting.static-site.guide.publish': 'Deze pagina merkt het vanzelf als de sleutel er staat.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Eén knop: FleetKey.cc, een dienst van iemand anders, bewaart je openbare sleutel en biedt die aan. Tesla aanvaardde de namen ervan (2025-09), met één mislukte registratie van één account (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey wordt door iemand anders beheerd, niet door Tesla of Home Assistant. Het krijgt je openbare sleutel, die niet geheim is, en verder niets. De naam die het geeft, kan niet worden gewijzigd of verwijderd, en je voertuigen zijn er jaren van afhankelijk.',
  'hosting.fleetkey.guide.wait': 'FleetKey biedt een sleutel meestal meteen aan. Kijk over een minuut nog eens.',
  'hosting.fleetkey.guide.new-key':
    'Een nieuwe sleutel heeft een nieuwe naam nodig: de bestaande naam houdt voorgoed zijn sleutel.',
  'hosting.elsewhere.name': 'Ergens anders',
  'hosting.elsewhere.description':
    'Je zet het sleutelbestand zelf op een webserver naar keuze, of het staat daar al; deze app controleert of het klopt.',
  'hosting.elsewhere.guide.save': 'Bewaar het bestand met de openbare sleutel van deze pagina.',
  'hosting.elsewhere.guide.put': 'Zet het op je webserver, zodat het te vinden is op {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Sommige webservers verbergen mappen die met een punt beginnen. Voeg bij GitHub Pages ook een leeg bestand met de naam .nojekyll toe, naast de map .well-known.',
  'problem.hosting.service.unreachable.what': '{service} kon niet worden bereikt.',
  'problem.hosting.service.unreachable.why':
    'De internetverbinding is weg, een filter blokkeert het, of {service} heeft een storing.',
  'problem.hosting.service.unreachable.remedy': 'Probeer het over enkele minuten opnieuw.',
  'problem.hosting.service.limited.what': '{service} vraagt om een pauze.',
  'problem.hosting.service.limited.why': 'Er kwamen binnen een uur te veel verzoeken van je internetverbinding.',
  'problem.hosting.service.limited.remedy': 'Er is niets verloren. Ga verder; binnen het uur wordt er opnieuw gekeken.',
  'problem.hosting.service.refused.what': '{service} zei nee.',
  'problem.hosting.service.refused.why': 'Wat het zei, staat hieronder.',
  'problem.hosting.service.refused.remedy': 'Probeer het opnieuw, of kies een andere manier voor de openbare sleutel.',
  'problem.hosting.service.down.what': '{service} had zelf een fout.',
  'problem.hosting.service.down.why': 'Dit ligt aan hun kant en gaat meestal over.',
  'problem.hosting.service.down.remedy':
    'Probeer het over enkele minuten opnieuw, of kies een andere manier voor de openbare sleutel.',
  'problem.hosting.service.unreadable.what': '{service} antwoordde op een manier die deze app niet kent.',
  'problem.hosting.service.unreadable.why': 'De dienst is veranderd sinds deze versie van de app werd gemaakt.',
  'problem.hosting.service.unreadable.remedy':
    'Kijk of er een update van deze app is, of kies een andere manier voor de openbare sleutel.',

  // hosting-look
  'problem.hosting.dns.what': 'De naam {domain} bestaat niet op internet.',
  'problem.hosting.dns.why': 'Geen enkele naamserver kent hem: een typefout, of de vermelding is niet gemaakt of is verwijderd.',
  'problem.hosting.dns.remedy':
    'Vergelijk de naam met die bij je domeinprovider. Het kan enkele minuten duren voordat een nieuwe vermelding bekend is.',
  'problem.hosting.dns-empty.what': 'De naam {domain} bestaat, maar leidt nergens heen.',
  'problem.hosting.dns-empty.why': 'Hij heeft geen IPv4- en geen IPv6-adres (geen A- en geen AAAA-record).',
  'problem.hosting.dns-empty.remedy': 'Geef de naam bij je domeinprovider het openbare adres van je huis of van je webserver.',
  'problem.hosting.dns-private.what': 'De naam {domain} leidt naar een adres van een thuisnetwerk.',
  'problem.hosting.dns-private.why':
    'Adressen zoals 192.168.x.x of 10.x.x.x bestaan in elk huis en zijn alleen van binnenuit bereikbaar.',
  'problem.hosting.dns-private.remedy':
    'Voer bij je domeinprovider (of in wat de naam bijwerkt, zoals Duck DNS) het openbare adres van je internetverbinding in.',
  'problem.hosting.dns-carrier.what': 'De naam {domain} leidt naar een adres dat je internetprovider onder velen deelt (CGNAT).',
  'problem.hosting.dns-carrier.why': 'Van buitenaf bereikt niemand een huis achter zo’n adres (100.64.x.x tot 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Vraag je provider om een openbaar adres, of kies een manier die er geen nodig heeft: GitHub Pages, Home Assistant Cloud of een tunnel zoals Cloudflared.',
  'problem.hosting.dns-home-only.what': 'De naam {domain} is alleen bij jou thuis bekend.',
  'problem.hosting.dns-home-only.why': 'Je router of je eigen naamserver kent hem; openbare naamservers niet.',
  'problem.hosting.dns-home-only.remedy': 'Maak bij je domeinprovider een vermelding voor de naam.',
  'problem.hosting.dns-broken.what': 'De naamservers van {domain} antwoorden niet goed.',
  'problem.hosting.dns-broken.why': 'Ze hebben een storing, of de handtekeningen van het domein (DNSSEC) kloppen niet.',
  'problem.hosting.dns-broken.remedy':
    'Kijk of je domeinprovider een storing heeft. Is DNSSEC onlangs aangezet of ben je van provider gewisseld, dan passen de sleutels ervan misschien niet: zet DNSSEC daar uit.',
  'problem.hosting.dns-unanswered.what': 'Of {domain} bestaat, kon niet worden vastgesteld: geen naamserver antwoordde.',
  'problem.hosting.dns-unanswered.why':
    'De internetverbinding van Home Assistant is weg, of een filter in je netwerk houdt zulke vragen tegen.',
  'problem.hosting.dns-unanswered.remedy':
    'Controleer de internetverbinding. Toont het adres de sleutel op een telefoon met de wifi uit, ga dan verder: de eigen controle van Tesla is beslissend.',
  'problem.hosting.refused.what': 'Niemand antwoordt op {domain}, poort 443.',
  'problem.hosting.refused.why':
    'De verbinding wordt geweigerd: er draait daar geen webserver, of de poort wordt er niet naar doorgestuurd. Sommige routers weigeren ook van binnenuit een blik op hun eigen adres.',
  'problem.hosting.refused.remedy':
    'Probeer het adres op een telefoon met de wifi uit. Toont het daar de sleutel, ga dan verder: de eigen controle van Tesla is beslissend. Zo niet, bekijk dan de poortdoorschakeling van je router (443) en je webserver.',
  'problem.hosting.timeout.what': 'Er komt geen verbinding met {domain}, poort 443, tot stand.',
  'problem.hosting.timeout.why':
    'Een firewall houdt haar tegen, de poort wordt niet doorgestuurd, het adres is verouderd, of je provider blokkeert poort 443. Sommige routers houden ook van binnenuit een blik op hun eigen adres tegen.',
  'problem.hosting.timeout.remedy':
    'Probeer het adres op een telefoon met de wifi uit. Toont het daar de sleutel, ga dan verder: de eigen controle van Tesla is beslissend. Zo niet, bekijk dan de poortdoorschakeling van je router en of de naam naar je huidige adres leidt.',
  'problem.hosting.unreachable.what': 'Van hieruit is er geen weg naar het adres van {domain}.',
  'problem.hosting.unreachable.why':
    'Het netwerk zegt het zelf: het adres is niet in gebruik, of deze verbinding bereikt dat soort adressen niet (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Probeer het adres op een telefoon met de wifi uit. Toont het daar de sleutel, ga dan verder. Zo niet, vergelijk dan het adres van de naam met je openbare adres.',
  'problem.hosting.reset.what': 'De verbinding met {domain} wordt verbroken zodra ze tot stand komt.',
  'problem.hosting.reset.why': 'Een firewall, een filter of de router zelf beëindigt haar.',
  'problem.hosting.reset.remedy':
    'Probeer het adres op een telefoon met de wifi uit. Bekijk de firewall voor je webserver en of landen worden geblokkeerd.',
  'problem.hosting.network.what': 'De controle van {domain} mislukte op een manier die deze app niet kent.',
  'problem.hosting.network.why': 'Wat er is gebeurd, staat in de details hieronder.',
  'problem.hosting.network.remedy':
    'Kijk opnieuw. Toont het adres de sleutel op een telefoon met de wifi uit, ga dan verder: de eigen controle van Tesla is beslissend.',
  'problem.hosting.tls-none.what': 'Op {domain}, poort 443, antwoordt iets wat geen HTTPS spreekt.',
  'problem.hosting.tls-none.why':
    'Waarschijnlijk leidt poort 443 van de router naar een gewone HTTP-poort, bijvoorbeeld naar die van Home Assistant (80 of 8123).',
  'problem.hosting.tls-none.remedy':
    'Stuur poort 443 door naar de HTTPS-poort van je webserver, of laat hem op die poort HTTPS spreken.',
  'problem.hosting.tls-expired.what': 'Het certificaat van {domain} is verlopen.',
  'problem.hosting.tls-expired.why':
    'Wat het had moeten vernieuwen, heeft dat niet gedaan, of de webserver gebruikt nog het oude.',
  'problem.hosting.tls-expired.remedy':
    'Vernieuw het (bijvoorbeeld door de app Let’s Encrypt te starten, of in NGINX Proxy Manager onder SSL Certificates) en herstart daarna de webserver.',
  'problem.hosting.tls-not-yet.what': 'Het certificaat van {domain} is nog niet geldig.',
  'problem.hosting.tls-not-yet.why':
    'Het is gemaakt op een computer waarvan de klok voorloopt, of de klok van Home Assistant loopt achter.',
  'problem.hosting.tls-not-yet.remedy': 'Controleer de datum en tijd van beide computers.',
  'problem.hosting.tls-name.what': 'Het certificaat dat op {domain} wordt getoond, is voor een andere naam.',
  'problem.hosting.tls-name.why':
    'De webserver heeft geen certificaat voor deze naam en toont een ander, of de naam leidt naar een andere webserver (vaak de eigen pagina van de router).',
  'problem.hosting.tls-name.remedy':
    'Haal een certificaat voor {domain} en geef het aan de site met die naam. De details hieronder zeggen voor welke namen het huidige is.',
  'problem.hosting.tls-self-signed.what': 'Het certificaat van {domain} is door zichzelf ondertekend.',
  'problem.hosting.tls-self-signed.why':
    'Veel webservers en routers maken er zelf zo een, zolang ze geen ander hebben. Tesla vertrouwt het niet.',
  'problem.hosting.tls-self-signed.remedy': 'Haal er een bij Let’s Encrypt; dat is gratis.',
  'problem.hosting.tls-chain.what': 'De webserver van {domain} laat een deel van de certificaatketen weg.',
  'problem.hosting.tls-chain.why':
    'Het certificaat tussen het jouwe en de bekende autoriteit ontbreekt. Browsers vinden het vaak zelf, zodat de pagina daar goed lijkt; Tesla doet dat niet.',
  'problem.hosting.tls-chain.remedy':
    'Gebruik het bestand met de hele keten (heet vaak fullchain.pem) in plaats van alleen het certificaat (cert.pem).',
  'problem.hosting.tls-authority.what': 'Het certificaat van {domain} komt van een autoriteit die niemand kent.',
  'problem.hosting.tls-authority.why':
    'Een eigen autoriteit van een bedrijf of van thuis, een testcertificaat (Let’s Encrypt staging), het origin-certificaat van Cloudflare gezien zonder Cloudflare, of een filter dat in verbindingen kijkt.',
  'problem.hosting.tls-authority.remedy': 'Haal een certificaat bij een openbare autoriteit zoals Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'De webserver van {domain} spreekt alleen oude vormen van TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 en 1.1 worden sinds 2020 niet meer gebruikt.',
  'problem.hosting.tls-old.remedy': 'Werk de webserver bij of zet er TLS 1.2 en 1.3 in aan.',
  'problem.hosting.tls-refused.what': 'De webserver weigert de naam {domain}.',
  'problem.hosting.tls-refused.why':
    'Hij heeft er geen certificaat voor: de site met die naam is er niet in ingesteld, of hij kon nog geen certificaat krijgen (Caddy, Traefik en Cloudflare doen zo).',
  'problem.hosting.tls-refused.remedy':
    'Kijk in het logboek van de webserver bij deze naam; stel de site in, of wacht tot het certificaat er is.',
  'problem.hosting.tls-client.what': 'De webserver van {domain} vraagt zijn bezoekers om een certificaat.',
  'problem.hosting.tls-client.why': 'Hij laat alleen bekende apparaten binnen (mTLS). Tesla heeft zo’n certificaat niet.',
  'problem.hosting.tls-client.remedy':
    'Haal het pad van de sleutel uit die regel, of gebruik een ander subdomein voor de sleutel.',
  'problem.hosting.tls-cut.what': 'De webserver van {domain} beëindigt de verbinding voordat ze versleuteld is.',
  'problem.hosting.tls-cut.why':
    'Een tunnel of proxy met niets erachter, een firewall die op namen let, of een dienst die geen HTTPS spreekt.',
  'problem.hosting.tls-cut.remedy': 'Kijk waar poort 443 naartoe leidt, en kijk daar in het logboek.',
  'problem.hosting.tls-timeout.what': 'De webserver van {domain} neemt de verbinding aan en zegt dan niets.',
  'problem.hosting.tls-timeout.why': 'Hij hangt, is overbelast, of achter poort 443 zit iets wat geen HTTPS spreekt.',
  'problem.hosting.tls-timeout.remedy': 'Herstart de webserver; kijk waar poort 443 naartoe leidt.',
  'problem.hosting.tls.what': 'Er komt geen versleutelde verbinding met {domain} tot stand.',
  'problem.hosting.tls.why': 'In de details hieronder staat wat de versleutelingsbibliotheek zegt.',
  'problem.hosting.tls.remedy': 'Bekijk het certificaat en de TLS-instellingen van je webserver.',
  'problem.hosting.http-timeout.what': 'De webserver van {domain} neemt het verzoek aan en antwoordt niet.',
  'problem.hosting.http-timeout.why':
    'Wat erachter zit, hangt: het adres waarnaar hij doorstuurt is verkeerd, of een firewall ertussen houdt de verbinding tegen.',
  'problem.hosting.http-timeout.remedy': 'Controleer het adres waarnaar de regel voor de sleutel doorstuurt.',
  'problem.hosting.http-cut.what': 'De webserver van {domain} beëindigt de verbinding in plaats van te antwoorden.',
  'problem.hosting.http-cut.why': 'Een regel die blokkeert (bijvoorbeeld status 444 van nginx), of een fout van de webserver.',
  'problem.hosting.http-cut.remedy': 'Kijk in het logboek van de webserver, en naar regels die onbekende bezoekers blokkeren.',
  'problem.hosting.http-broken.what': 'Wat op {domain} antwoordt, is geen webserver.',
  'problem.hosting.http-broken.why': 'Het antwoord volgt de regels van HTTP niet.',
  'problem.hosting.http-broken.remedy': 'Kijk waar poort 443 naartoe leidt.',
  'problem.hosting.redirect.what': 'Het adres verwijst door naar {location}.',
  'problem.hosting.redirect.why':
    'Tesla volgt geen doorverwijzing: niet naar een andere naam (met of zonder www), niet naar een inlogpagina, niet naar een ander pad.',
  'problem.hosting.redirect.remedy':
    'Laat de webserver op {domain} zelf antwoorden. Leidt het naar een naam die van jou is, dan kun je hier ook die naam kiezen.',
  'problem.hosting.not-found.what': 'De webserver van {domain} vindt de sleutel niet (404).',
  'problem.hosting.not-found.why':
    'De regel voor het pad, of het bestand, is er nog niet, heet anders, of staat in een map die de webserver verbergt omdat ze met een punt begint.',
  'problem.hosting.not-found.remedy': 'Vergelijk het pad letter voor letter en druk dan op “Kijk opnieuw”.',
  'problem.hosting.forbidden.what': 'De webserver van {domain} laat niemand de sleutel zien (status {status}).',
  'problem.hosting.forbidden.why': 'Hij vraagt om een inlog, staat alleen bekende adressen toe, of mag het bestand niet lezen.',
  'problem.hosting.forbidden.remedy': 'Haal dit ene pad uit de inlog of de toegangslijst; er staat niets geheims.',
  'problem.hosting.bot-wall.what': 'Voor {domain} staat een beveiliging tegen robots.',
  'problem.hosting.bot-wall.why':
    'Ze wil de browser van een mens zien. De servers van Tesla zijn dat niet, en deze app ook niet.',
  'problem.hosting.bot-wall.remedy':
    'Haal het pad /.well-known/ eruit. Bij Cloudflare: Security > WAF > Custom rules, actie Skip, voor dit pad; zet er ook Bot Fight Mode en Under Attack Mode voor uit.',
  'problem.hosting.limited.what': 'De webserver van {domain} zegt dat er te veel verzoeken kwamen (429).',
  'problem.hosting.limited.why': 'Een limiet voor bezoekers, bij je webserver of bij degene die hem host.',
  'problem.hosting.limited.remedy':
    'Wacht een uur en druk dan op “Kijk opnieuw”. Blijft het zo, verhoog dan de limiet voor dit pad.',
  'problem.hosting.gateway.what': 'De webserver van {domain} bereikt niet waar hij naartoe moet doorsturen (status {status}).',
  'problem.hosting.gateway.why': 'Het adres of de poort in de regel is verkeerd, of de poort van deze app is er niet voor open.',
  'problem.hosting.gateway.remedy': 'Vergelijk adres en poort in de regel met die op deze pagina.',
  'problem.hosting.cloudflare.what': 'Cloudflare bereikt je webserver niet (status {status}).',
  'problem.hosting.cloudflare.why':
    'De tunnel is weg, poort 443 is gesloten voor Cloudflare, of het certificaat erachter past niet bij de modus die daar is ingesteld.',
  'problem.hosting.cloudflare.remedy':
    'Bekijk de toestand van de tunnel (app Cloudflared), of kijk bij Cloudflare onder SSL/TLS > Overview. Het nummer {status} wordt in de documentatie van Cloudflare uitgelegd.',
  'problem.hosting.status.what': 'De webserver van {domain} antwoordt met status {status}.',
  'problem.hosting.status.why': 'Tesla aanvaardt de sleutel alleen met status 200.',
  'problem.hosting.status.remedy': 'Kijk in het logboek van de webserver bij dit pad.',
  'problem.hosting.home-assistant.what': 'In plaats van de sleutel komt de eigen pagina van Home Assistant.',
  'problem.hosting.home-assistant.why':
    'Het domein leidt naar Home Assistant, en daar antwoordt niets op het pad van de sleutel.',
  'problem.hosting.home-assistant.remedy':
    'Kies de manier “Home Assistant zelf”, of voeg de regel voor het pad toe aan je reverse proxy.',
  'problem.hosting.login.what': 'In plaats van de sleutel komt een inlogpagina.',
  'problem.hosting.login.why': 'Iets voor de webserver vraagt wie er is: Authelia, authentik, Cloudflare Access en dergelijke.',
  'problem.hosting.login.remedy': 'Haal dit ene pad uit de inlog (bypass); er staat niets geheims.',
  'problem.hosting.html.what': 'In plaats van de sleutel komt een webpagina.',
  'problem.hosting.html.why':
    'De webserver toont voor elk pad een pagina, of de regel voor het pad van de sleutel heeft geen effect.',
  'problem.hosting.html.remedy': 'Laat dit ene pad met de sleutel antwoorden. De details hieronder tonen hoe de pagina begint.',
  'problem.hosting.empty.what': 'Het bestand op {domain} is leeg.',
  'problem.hosting.empty.why': 'Het is gemaakt maar niet gevuld, of de webserver heeft verloren wat erachter zit.',
  'problem.hosting.empty.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.body-cut.what': 'Het antwoord van {domain} houdt halverwege op.',
  'problem.hosting.body-cut.why': 'De webserver kondigt meer aan dan hij verzendt, of verliest wat erachter zit.',
  'problem.hosting.body-cut.remedy': 'Herstart de webserver en druk dan op “Kijk opnieuw”.',
  'problem.hosting.body-slow.what': 'Het antwoord van {domain} druppelt binnen: de sleutel is niet op tijd aangekomen.',
  'problem.hosting.body-slow.why': 'De webserver of de verbinding ermee is overbelast.',
  'problem.hosting.body-slow.remedy': 'Druk later op “Kijk opnieuw”; blijft het zo, herstart dan de webserver.',
  'problem.hosting.encoded.what': 'De webserver van {domain} comprimeert het antwoord, hoewel niemand daarom heeft gevraagd.',
  'problem.hosting.encoded.why':
    'Hij stuurt het bestand gecomprimeerd naar iedereen; wie het niet uitpakt, ziet iets onleesbaars.',
  'problem.hosting.encoded.remedy': 'Zet compressie voor dit pad uit, of zet het bestand daar uitgepakt neer.',
  'problem.hosting.too-large.what': 'Het bestand op {domain} is groter dan een openbare sleutel.',
  'problem.hosting.too-large.why': 'Het bevat iets anders, of veel naast de sleutel. Tesla zegt daarop “too large”.',
  'problem.hosting.too-large.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet alleen dat bestand daar neer.',
  'problem.hosting.certificate.what': 'Op de plaats van de sleutel staat een certificaat.',
  'problem.hosting.certificate.why':
    'De twee zijn makkelijk te verwarren: een certificaat hoort bij een webserver, de openbare sleutel bij je voertuigen.',
  'problem.hosting.certificate.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.request.what': 'Op de plaats van de sleutel staat een certificaataanvraag (CSR).',
  'problem.hosting.request.why': 'Die ontstaat met OpenSSL naast een sleutel en is daarvoor aangezien.',
  'problem.hosting.request.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.rsa.what': 'Er staat daar een sleutel van een andere soort (zoals RSA).',
  'problem.hosting.rsa.why': 'Voertuigen aanvaarden alleen sleutels op de elliptische kromme P-256.',
  'problem.hosting.rsa.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.wrong-curve.what': 'Er staat daar een sleutel op een andere elliptische kromme.',
  'problem.hosting.wrong-curve.why': 'Voertuigen aanvaarden alleen de kromme P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.openssh.what': 'Er staat daar een sleutel in de vorm van SSH.',
  'problem.hosting.openssh.why':
    'Die is met ssh-keygen gemaakt. Tesla leest alleen PEM, de vorm die met BEGIN PUBLIC KEY begint.',
  'problem.hosting.openssh.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.private-key.what': 'Op {domain} is een PRIVÉSLEUTEL gepubliceerd. Iedereen kan hem lezen.',
  'problem.hosting.private-key.why':
    'Daar is het verkeerde bestand neergezet. Wie het heeft gelezen, kan opdrachten ondertekenen voor voertuigen die de openbare helft hebben goedgekeurd.',
  'problem.hosting.private-key.remedy':
    'Verwijder dat bestand meteen van de webserver. Is het de sleutel die in gebruik is, maak dan een nieuw sleutelpaar in de stap Sleutelpaar en verwijder de oude sleutel in de voertuigen onder Bediening > Sloten (Controls > Locks).',
  'problem.hosting.der.what': 'De sleutel staat er, maar in binaire vorm.',
  'problem.hosting.der.why': 'Tesla leest alleen PEM, de tekst die met BEGIN PUBLIC KEY begint.',
  'problem.hosting.der.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.base64.what': 'De sleutel staat er, maar zonder de eerste en de laatste regel.',
  'problem.hosting.base64.why': 'De regels BEGIN PUBLIC KEY en END PUBLIC KEY horen erbij.',
  'problem.hosting.base64.remedy':
    'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer, precies zoals het is.',
  'problem.hosting.escaped.what': 'De sleutel staat er, maar de regeleinden niet.',
  'problem.hosting.escaped.why': 'Ze zijn in tekens zoals \\n veranderd toen de tekst naar een configuratie werd gekopieerd.',
  'problem.hosting.escaped.remedy':
    'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat daar als bestand neer, niet als tekst in een configuratie.',
  'problem.hosting.torn.what': 'De sleutel op {domain} is beschadigd of afgekapt.',
  'problem.hosting.torn.why': 'Bij het kopiëren is een deel verloren gegaan.',
  'problem.hosting.torn.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar opnieuw neer.',
  'problem.hosting.not-pem.what': 'Op {domain} staat iets anders dan een openbare sleutel.',
  'problem.hosting.not-pem.why': 'Hoe het begint, staat in de details hieronder.',
  'problem.hosting.not-pem.remedy': 'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer.',
  'problem.hosting.other-key.what': 'Op {domain} staat een andere openbare sleutel.',
  'problem.hosting.other-key.why': 'Er staat nog een ouder bestand, of dat van iemand anders.',
  'problem.hosting.other-key.remedy':
    'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer. Voertuigen mogen geen sleutel goedkeuren die niet van jou is.',
  'problem.hosting.warning.ipv6.what': 'De sleutel is niet via IPv6 te vinden, alleen via IPv4.',
  'problem.hosting.warning.ipv6.why':
    'De naam leidt ook naar een IPv6-adres waarop de webserver niet met de sleutel antwoordt. Het is niet bekend via welk van beide Tesla komt.',
  'problem.hosting.warning.ipv6.remedy':
    'Laat de webserver ook op IPv6 luisteren, of verwijder het AAAA-record van de naam bij je domeinprovider.',
  'problem.hosting.warning.some-addresses.what': 'De sleutel is niet op elk adres van de naam te vinden.',
  'problem.hosting.warning.some-addresses.why':
    'De naam leidt naar meerdere webservers, en niet allemaal hebben ze de sleutel. Misschien is er een oud adres blijven staan.',
  'problem.hosting.warning.some-addresses.remedy': 'Verwijder bij je domeinprovider de adressen die niet meer in gebruik zijn.',
  'problem.hosting.warning.spreading.what': 'Nog niet elke naamserver kent de naam.',
  'problem.hosting.warning.spreading.why': 'Hij is kort geleden gemaakt of gewijzigd.',
  'problem.hosting.warning.spreading.remedy': 'Vindt Tesla hem niet, wacht dan een uur.',
  'problem.hosting.warning.ends-soon.what': 'Het certificaat van {domain} verloopt binnen een week.',
  'problem.hosting.warning.ends-soon.why': 'Het had intussen vernieuwd moeten zijn.',
  'problem.hosting.warning.ends-soon.remedy':
    'Kijk naar wat het vernieuwt. Tesla heeft bij elke registratie een geldig certificaat nodig.',
  'problem.hosting.warning.text-around.what': 'In het bestand staat meer dan de sleutel.',
  'problem.hosting.warning.text-around.why':
    'Er staat tekst of een onzichtbaar teken voor of na. Of Tesla het zo aanvaardt, is niet bekend.',
  'problem.hosting.warning.text-around.remedy':
    'Druk op “Bewaar het bestand met de openbare sleutel” en zet dat bestand daar neer, precies zoals het is.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant zelf',
  'hosting.home-assistant.description':
    'Home Assistant is vanaf internet bereikbaar via HTTPS, ook via Home Assistant Cloud: een kleine integratie, geschreven door deze app, laat het op hetzelfde adres met de sleutel antwoorden.',
  'hosting.home-assistant.domain.help':
    'De naam waaronder Home Assistant van buitenaf bereikbaar is, zonder https:// en zonder poort',
  'hosting.home-assistant.guide.what':
    'Deze app schrijft de integratie “Tesla Fleet key host” in de map custom_components van Home Assistant, herstart Home Assistant en voegt haar toe. Ze antwoordt met de openbare sleutel en doet verder niets.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant ziet de nieuwe integratie na een herstart. Eerst wordt de configuratie gecontroleerd.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant biedt de sleutel aan. Wat nog ontbreekt, is de weg van buitenaf: het moet onder dit domein bereikbaar zijn, op poort 443, zoals je browser het onderweg bereikt.',
  'action.hosting.key-host-write': 'Voeg toe aan Home Assistant',
  'action.hosting.key-host-restart': 'Herstart Home Assistant',
  'action.hosting.key-host-add': 'Voeg integratie toe',
  'action.hosting.key-host-enable': 'Integratie inschakelen',
  'action.hosting.key-host-reload': 'Key host herladen',
  'action.hosting.key-host-remove': 'Verwijder Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'De integratie “Tesla Fleet key host” wordt in de configuratiemap geschreven en Home Assistant herstart: automatiseringen en al het andere staan een of twee minuten stil. Doorgaan?',
  'confirm.hosting.key-host-remove':
    'De integratie “Tesla Fleet key host” en haar bestanden worden verwijderd; Home Assistant antwoordt dan niet meer met de sleutel. Voertuigen die hem hebben goedgekeurd, houden hem, maar bij elke nieuwe registratie wil Tesla hem zien.',
  'journal.hosting.key-host-write': 'De key host is in de configuratiemap geschreven',
  'journal.hosting.key-host-restart': 'Home Assistant is herstart voor de key host',
  'journal.hosting.key-host-add': 'De key host is aan Home Assistant toegevoegd',
  'journal.hosting.key-host-enable': 'De key host is ingeschakeld',
  'journal.hosting.key-host-reload': 'De key host is herladen',
  'journal.hosting.key-host-remove': 'De key host is uit Home Assistant verwijderd',
  'wait.restart': 'de herstart van Home Assistant',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Niet aanwezig',
  'fact.key-host.foreign': 'Op die plaats staat iets anders',
  'fact.key-host.written': 'Geschreven; Home Assistant heeft het nog niet gezien',
  'fact.key-host.known': 'Nog niet toegevoegd',
  'fact.key-host.loaded': 'Geladen (versie {version})',
  'fact.key-host.not-loaded': 'Niet geladen',
  'problem.key-host.foreign.what': 'De map custom_components/tesla_fleet_key_host bevat iets wat deze app niet heeft geschreven.',
  'problem.key-host.foreign.why': 'Iemand heeft het daar neergezet, of het komt van een andere installatie van deze app.',
  'problem.key-host.foreign.remedy':
    'De app blijft ervan af. Bekijk het; heeft niemand het nodig, verwijder dan de map (bijvoorbeeld met de app File editor) en kijk opnieuw. Of kies een andere manier.',
  'problem.folder.read-only.what': 'In de map {folder} kan niet worden geschreven.',
  'problem.folder.read-only.why': 'De schijf is defect, of de map is van iemand anders.',
  'problem.folder.read-only.remedy':
    'Herstart het apparaat onder Instellingen > Systeem. Blijft het zo, kies dan een andere manier in de stap Openbare sleutel op internet.',
  'problem.folder.disk-full.what': 'Er kon niets in de map {folder} worden geschreven: de schijf is vol.',
  'problem.folder.disk-full.why': 'Een bestand wordt helemaal of helemaal niet geschreven: wat er al was, is nog in gebruik.',
  'problem.folder.disk-full.remedy':
    'Maak ruimte vrij onder Instellingen > Systeem > Opslag (oude back-ups zijn de gebruikelijke oorzaak) en probeer het opnieuw.',
  'problem.folder.failed.what': 'De map {folder} kon niet worden gewijzigd.',
  'problem.folder.failed.why': 'De details staan hieronder.',
  'problem.folder.failed.remedy': 'Probeer het opnieuw, of kies een andere manier in de stap Openbare sleutel op internet.',
  'problem.key-host.disabled.what': 'De integratie “Tesla Fleet key host” is uitgeschakeld.',
  'problem.key-host.disabled.why': 'Iemand heeft haar in Apparaten en diensten uitgeschakeld.',
  'problem.key-host.disabled.remedy': 'Schakel haar weer in, of kies een andere manier voor de openbare sleutel.',
  'problem.key-host.not-known.what': 'Home Assistant is herstart, maar kent de integratie niet.',
  'problem.key-host.not-known.why':
    'Misschien draait het in de veilige modus, waarin het eigen toevoegingen weglaat, of kon het de map niet lezen.',
  'problem.key-host.not-known.remedy':
    'Herstart Home Assistant nog een keer. Blijft het zo, zoek dan onder Instellingen > Systeem > Logboeken naar tesla_fleet_key_host, of kies een andere manier.',
  'problem.home-assistant.configuration-invalid.what': 'Home Assistant is niet herstart: de configuratie bevat een fout.',
  'problem.home-assistant.configuration-invalid.why':
    'Daarmee start Home Assistant misschien niet meer. De fout heeft niets met deze app te maken; wat Home Assistant zegt, staat hieronder.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Breng het in orde (Instellingen > Ontwikkelhulpmiddelen > YAML > Configuratie controleren toont de fout ook) en probeer het opnieuw.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla kent het adres niet waar het je naartoe moet terugsturen.',
  'problem.app.redirect-uri.why':
    'In je app bij Tesla ontbreekt de redirect-URI, bevat die een typefout, of staat die in het veld van de Returned URL. Het kan ook zijn dat My Home Assistant niet is ingeschakeld: dan vraagt Home Assistant om een ander adres.',
  'problem.app.redirect-uri.remedy':
    'Open je app op developer.tesla.com/dashboard, Client Details, zet https://my.home-assistant.io/redirect/oauth in Allowed Redirect URI (niet in Returned URL) en sla op. Staat het daar al, bekijk dan hier de stap Home Assistant: die zegt of My Home Assistant is ingeschakeld.',
  'problem.app.client-id-missing.what': 'Home Assistant heeft geen client-ID naar Tesla gestuurd.',
  'problem.app.client-id-missing.why': 'De toepassingsreferenties zijn bewaard met een lege of verkeerd geplakte client-ID.',
  'problem.app.client-id-missing.remedy':
    'Kopieer client-ID en clientgeheim van je app op developer.tesla.com/dashboard en plak ze allebei in de stap App bij Tesla.',
  'problem.app.domain-refused.what': 'De ontwikkelaarssite van Tesla aanvaardt het domein niet.',
  'problem.app.domain-refused.why':
    'De naam bevat “tesla”, staat bij een host die Tesla blokkeert, is erg nieuw, of heeft geen certificaat van een openbare autoriteit. Soms weigert de site een domein waar niets mis mee is.',
  'problem.app.domain-refused.remedy':
    'Open de stap Openbare sleutel op internet en kies een ander domein: een site bij GitHub Pages, een subdomein van een naam die al langer bestaat, of een adres van Nabu Casa. Wil je dit domein houden, wacht dan enkele dagen of schrijf Tesla via het ondersteuningsformulier van de ontwikkelaarssite. Al het andere blijft op zijn plaats.',
  'problem.app.no-policy.what': 'Tesla toont “No policy rules” of een fout vóór de aanmelding.',
  'problem.app.no-policy.why': 'Het domein van je app is nog niet geregistreerd in de regio van je account.',
  'problem.app.no-policy.remedy':
    'Open de stap Registratie bij Tesla en druk op “Registreer in …” voor je regio; volg daarna de link van de stap Aanmelding. Bij een nieuwe app kan dit anderhalve dag duren.',
  'problem.app.sign-in-page.what': 'De aanmeldpagina van Tesla heeft zelf een fout.',
  'problem.app.sign-in-page.why':
    'Meer zegt ze niet. Meestal ligt het aan Tesla en gaat het over; het komt ook voor zolang de app niet in de regio van het account is geregistreerd.',
  'problem.app.sign-in-page.remedy':
    'Bekijk de stap Registratie bij Tesla. Is die klaar, wacht dan enkele minuten en volg de link “Meld je aan bij Tesla” in de stap Aanmelding opnieuw, in een privévenster van de browser.',
  'problem.virtual-key.not-registered.what': 'De Tesla-app zegt dat je app niet bij Tesla is geregistreerd.',
  'problem.virtual-key.not-registered.why':
    'Het domein is niet geregistreerd in de regio van het voertuig, of de link was voor een ander (oud) domein dan het geregistreerde.',
  'problem.virtual-key.not-registered.remedy':
    'Open de stap Registratie bij Tesla totdat elke regio klaar is. Druk daarna op “Toon de koppelcodes” in de stap Voertuigen en gebruik de code die daar staat, niet een die je hebt bewaard.',
  'problem.virtual-key.no-access.what': 'De Tesla-app zegt dat je account geen toegang heeft gegeven aan je domein.',
  'problem.virtual-key.no-access.why':
    'De sleutel kan pas worden goedgekeurd na een aanmelding met het account waar het voertuig bij hoort.',
  'problem.virtual-key.no-access.remedy':
    'Rond de stap Aanmelding af met het account van het voertuig, druk daarna op “Toon de koppelcodes” in de stap Voertuigen en scan de code opnieuw.',
  'problem.virtual-key.not-paired.what':
    'Het voertuig aanvaardt alleen ondertekende opdrachten en heeft je sleutel niet goedgekeurd.',
  'problem.virtual-key.not-paired.why': 'Voor elk voertuig moet een sleutel apart worden goedgekeurd, in de Tesla-app.',
  'problem.virtual-key.not-paired.remedy':
    'Open de stap Voertuigen, druk op “Toon de koppelcodes”, scan de code van dit voertuig met je telefoon en keur hem goed in de Tesla-app.',
  'problem.virtual-key.other-key.what': 'Het voertuig kent de sleutel niet waarmee Home Assistant ondertekent.',
  'problem.virtual-key.other-key.why':
    'De sleutel is nooit goedgekeurd, of tesla_fleet.key is een andere dan die op je domein staat en is goedgekeurd.',
  'problem.virtual-key.other-key.remedy':
    'Druk hier op “Er is iets mis”. Zijn de stappen Sleutelpaar en Openbare sleutel op internet klaar, keur de sleutel dan opnieuw goed met de codes van de stap Voertuigen.',
  'problem.virtual-key.full.what': 'Het voertuig heeft geen plaats voor nog een sleutel.',
  'problem.virtual-key.full.why': 'Een voertuig bewaart een beperkt aantal sleutels: kaarten, telefoons en die van apps.',
  'problem.virtual-key.full.remedy':
    'Open in het voertuig Bediening > Sloten (Controls > Locks) en verwijder een sleutel die niemand nodig heeft. Druk daarna op “Toon de koppelcodes” in de stap Voertuigen.',
  'problem.sign-in.invalid-state.what': 'Home Assistant kent de aanmelding niet die van Tesla terugkwam.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant is tussendoor herstart, de link was oud, of my.home-assistant.io leidt naar een andere Home Assistant dan deze.',
  'problem.sign-in.invalid-state.remedy':
    'Open my.home-assistant.io in dezelfde browser en stel daar het adres van deze Home Assistant in. Volg daarna de nieuwe link “Meld je aan bij Tesla” in de stap Aanmelding.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant kan niet verder in zijn dialoogvenster voor Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Het had zelf een fout. Meestal is het sleutelbestand tesla_fleet.key in de configuratiemap beschadigd, of is deze Home Assistant te oud.',
  'problem.sign-in.dialog-fails.remedy':
    'Bekijk de stappen Home Assistant en Sleutelpaar: die zeggen of het een van deze twee is. Open anders Instellingen > Systeem > Logboeken en plak hier wat daar staat.',
  'problem.credentials.in-use.what': 'Home Assistant verwijdert geen toepassingsreferenties die een integratie gebruikt.',
  'problem.credentials.in-use.why': 'De integratie Tesla Fleet meldt zich ermee aan.',
  'problem.credentials.in-use.remedy':
    'Je hoeft ze niet te verwijderen: plak de nieuwe client-ID en het nieuwe clientgeheim in de stap App bij Tesla; ze komen in de plaats van de oude.',
  'problem.entry.semantic.what': 'Tesla zegt dat het domein of de sleutel niet kan worden aanvaard.',
  'problem.entry.semantic.why': 'Meestal heeft een eerder gemaakte app hetzelfde domein of dezelfde sleutel.',
  'problem.entry.semantic.remedy':
    'Open de stap Registratie bij Tesla; die toont Tesla’s eigen woorden, waaraan je ziet welke van de twee het is. Gaat het om de sleutel, maak dan een nieuw paar in de stap Sleutelpaar; gaat het om het domein, kies dan een ander in de stap Openbare sleutel op internet, of plak client-ID en clientgeheim van de oudere app in de stap App bij Tesla.',
  'problem.entry.locked.what': 'Tesla heeft het account geblokkeerd.',
  'problem.entry.locked.why': 'Alleen Tesla kent de reden.',
  'problem.entry.locked.remedy':
    'Meld je aan op tesla.com en kijk waar om wordt gevraagd, of schrijf de klantenservice van Tesla.',
  'problem.entry.privacy.what': 'Tesla geeft deze gegevens niet vanwege privacyinstellingen.',
  'problem.entry.privacy.why': 'Het delen van gegevens staat uit in het voertuig of in het account.',
  'problem.entry.privacy.remedy':
    'Open in het voertuig Bediening > Software > Gegevens delen (Controls > Software > Data Sharing) en in de Tesla-app de instellingen van je account, en sta het toe.',
  'problem.entry.vehicle-asleep.what': 'Het voertuig antwoordt niet.',
  'problem.entry.vehicle-asleep.why': 'Het slaapt, of heeft geen bereik.',
  'problem.entry.vehicle-asleep.remedy':
    'Je hoeft niets te doen: Home Assistant vraagt het opnieuw. Wil je het meteen, maak het voertuig dan wakker in de Tesla-app en druk op “Integratie herladen” in de stap Aanmelding.',
  'problem.entry.mobile-access.what': 'Mobiele toegang staat uit in het voertuig.',
  'problem.entry.mobile-access.why': 'Zonder mobiele toegang bereikt niemand het voertuig, ook de Tesla-app niet.',
  'problem.entry.mobile-access.remedy':
    'Open in het voertuig Bediening > Veiligheid (Controls > Safety) en zet Mobiele toegang toestaan (Allow Mobile Access) aan.',
  'problem.entry.not-found.what': 'Tesla zegt dat wat werd gevraagd, niet bestaat.',
  'problem.entry.not-found.why': 'Een voertuig of energieproduct is verkocht of naar een ander account verplaatst.',
  'problem.entry.not-found.remedy':
    'Kijk in de Tesla-app of het er nog is. Druk daarna op “Integratie herladen” in de stap Aanmelding.',
  'problem.entry.strange-scope.what':
    'Tesla heeft Home Assistant een machtiging gegeven die het niet kent. De integratie kan daarmee niet starten.',
  'problem.entry.strange-scope.why': 'Bij de scopes van je app bij Tesla is meer aangevinkt dan Home Assistant vraagt.',
  'problem.entry.strange-scope.remedy':
    'Open je app op developer.tesla.com/dashboard, laat alleen de scopes aangevinkt die de stap App bij Tesla noemt, en sla op. Druk daarna op “Vraag opnieuw om de machtigingen” in de stap Aanmelding.',
  'problem.entry.vehicle-fault.what': 'Het voertuig zelf antwoordde met een fout.',
  'problem.entry.vehicle-fault.why': 'Tesla zegt dat het misschien een herstart, een update of onderhoud nodig heeft.',
  'problem.entry.vehicle-fault.remedy':
    'Houd in het voertuig beide scrollwieltjes op het stuur ingedrukt totdat het scherm donker wordt. Druk daarna op “Integratie herladen” in de stap Aanmelding.',
  'problem.entry.unsupported.what': 'De Fleet API van Tesla ondersteunt dit voertuig niet.',
  'problem.entry.unsupported.why':
    'Sommige oudere voertuigen (Model S en X van vóór 2021) aanvaarden geen ondertekende opdrachten, of deze opdracht niet.',
  'problem.entry.unsupported.remedy':
    'Daar is niets aan te doen; wat van het voertuig kan worden gelezen, komt nog steeds binnen.',
  'problem.fleetkey.taken.what': 'De ID bij FleetKey hoort al bij een sleutel.',
  'problem.fleetkey.taken.why': 'Een ID kan daar niet worden overschreven of verwijderd.',
  'problem.fleetkey.taken.remedy':
    'Open de stap Openbare sleutel op internet en druk op “Zet de openbare sleutel bij FleetKey”: die neemt een ID die vrij is.',
  'problem.fleetkey.refused.what': 'FleetKey heeft de openbare sleutel niet aanvaard.',
  'problem.fleetkey.refused.why':
    'Het aanvaardt er een in PEM-vorm die eindigt met de regel END PUBLIC KEY, of het heeft zelf een fout.',
  'problem.fleetkey.refused.remedy':
    'Open de stap Openbare sleutel op internet en druk op “Zet de openbare sleutel bij FleetKey”; dat verzendt hem in de juiste vorm. Of kies daar een andere manier.',
  'problem.hosting.github-404.what': 'GitHub Pages toont de sleutel niet.',
  'problem.hosting.github-404.why':
    'Zonder een bestand .nojekyll laat GitHub mappen weg die met een punt beginnen; de repository moet precies USER.github.io heten; en een nieuwe site heeft enkele minuten nodig.',
  'problem.hosting.github-404.remedy':
    'Open de stap Openbare sleutel op internet: de drie links daar maken de repository, het bestand .nojekyll en de sleutel op de juiste plaats.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Je hebt deze app van Home Assistant: twee bestanden in de map share laten hem met de sleutel antwoorden. Deze app schrijft ze.',
  'hosting.nginx-proxy.guide.option':
    'Zet onder Instellingen > Apps > NGINX Home Assistant SSL proxy > Configuratie bij Customize “active” aan en bewaar. Als YAML zijn het de regels hieronder.',
  'hosting.nginx-proxy.guide.restart':
    'Laat hem daarna herstarten. Komt hij niet terug, dan haalt deze app zijn bestanden weer weg en herstart hem nog een keer.',
  'hosting.nginx-proxy.guide.outside':
    'De proxy biedt de sleutel aan. Wat nog ontbreekt, is de weg van buitenaf: het domein moet ernaartoe leiden, op poort 443.',
  'hosting.copy.customize': 'Voor de configuratie ervan',
  'wait.nginx-proxy': 'de herstart van NGINX Home Assistant SSL proxy',
  'action.hosting.nginx-proxy-write': 'Schrijf de bestanden',
  'action.hosting.nginx-proxy-restart': 'Herstart de proxy',
  'action.hosting.nginx-proxy-take-back': 'Verwijder de bestanden voor de NGINX-proxy',
  'confirm.hosting.nginx-proxy-write':
    'Er worden twee bestanden in de map share geschreven: de openbare sleutel, en de regels waarmee de proxy die aanbiedt. Verder wordt daar niets veranderd. Doorgaan?',
  'confirm.hosting.nginx-proxy-restart':
    'Enkele seconden lang is Home Assistant niet via de proxy bereikbaar, ook niet van buitenaf. Doorgaan?',
  'confirm.hosting.nginx-proxy-take-back':
    'De twee bestanden van deze app worden uit de map share verwijderd en de proxy herstart: hij antwoordt dan niet meer met de sleutel, en enkele seconden lang is Home Assistant niet via de proxy bereikbaar. Doorgaan?',
  'journal.hosting.nginx-proxy-write': 'De bestanden voor de NGINX-proxy zijn geschreven',
  'journal.hosting.nginx-proxy-restart': 'De NGINX-proxy is herstart',
  'journal.hosting.nginx-proxy-take-back':
    'De bestanden voor de NGINX-proxy zijn verwijderd, en hij is herstart als hij er nog is',
  'problem.nginx-proxy.duplicate.what': 'Het bestand {file} in de map share bedient het pad van de sleutel al.',
  'problem.nginx-proxy.duplicate.why':
    'Met twee regels voor één pad start NGINX niet, en dan zou Home Assistant niet meer van buitenaf bereikbaar zijn.',
  'problem.nginx-proxy.duplicate.remedy':
    'Verwijder die regel of het bestand (bijvoorbeeld met de app File editor) en druk dan op “Kijk opnieuw”.',
  'problem.nginx-proxy.does-not-start.what': 'De NGINX-proxy is na zijn herstart niet teruggekomen.',
  'problem.nginx-proxy.does-not-start.why': 'Iets in de configuratie verhindert de start; het logboek van de proxy zegt wat.',
  'problem.nginx-proxy.does-not-start.remedy': 'Deze app haalt zijn bestanden weer weg en herstart de proxy.',
  'problem.nginx-proxy.away.what': 'De NGINX-proxy antwoordt niet in het eigen netwerk van Home Assistant.',
  'problem.nginx-proxy.away.why': 'Hij is gestopt, of start niet. Dat was al zo voordat deze app hem liet herstarten.',
  'problem.nginx-proxy.away.remedy':
    'Open Instellingen > Apps > NGINX Home Assistant SSL proxy, start hem en kijk in zijn logboek. Druk daarna op “Kijk opnieuw”.',
  'problem.nginx-proxy.taken-back.what':
    'De NGINX-proxy startte niet met de bestanden van deze app, daarom zijn ze weer weggehaald.',
  'problem.nginx-proxy.taken-back.why': 'Waarschijnlijk heeft een ander bestand van jou een regel voor hetzelfde pad.',
  'problem.nginx-proxy.taken-back.remedy':
    'Controleer of Home Assistant weer van buitenaf bereikbaar is. Kijk in het logboek van de proxy voordat je het nog eens probeert, of kies een andere manier.',

  // notifications
  'notification.title': 'Tesla Fleet heeft je nodig',
  'notification.open': 'Open Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet werkt weer.',
  'notification.healed-step': '{title}: weer in orde.',

  // pages
  'page.tesla.create': 'Kies daar om een nieuwe applicatie te maken.',
  'page.tesla.details': 'Vertel waar de app voor is. De naam mag door niemand anders worden gebruikt: deze bevat je domein.',
  'page.tesla.client': 'Kopieer beide adressen precies zo. Verwar de redirect URI niet met de returned URL.',
  'page.tesla.billing': 'Betaalgegevens kun je weglaten. Tesla geeft elk account elke maand een tegoed.',
  'page.tesla.finished':
    'Open daar je nieuwe app. Kopieer de client-ID en het clientgeheim en plak beide hieronder. Ze worden alleen in Home Assistant bewaard.',
  'page.tesla.sign-in': 'Meld je aan met het account waar je voertuigen of energieproducten bij horen.',
  'panel.pages.short': 'Ik ken de weg: toon alleen de waarden',
  'panel.pages.long': 'Toon elke pagina',
  'panel.pages.drawing': 'Tekening van de pagina “{heading}” bij {place}',
  'panel.pages.number': 'Pagina {number} van {count}',
  'panel.pages.empty': 'Leeg laten',
  'panel.pages.press': 'Hier drukken',
  'panel.pair': 'Plak client-ID en clientgeheim hier',
  'panel.pair.help':
    'Beide tegelijk of na elkaar, in willekeurige volgorde. Zodra beide er zijn, worden ze gecontroleerd en opgeslagen.',
  'panel.pair.id-found': 'Dit is de client-ID. Het clientgeheim ontbreekt nog.',
  'panel.pair.secret-found': 'Dit is het clientgeheim. De client-ID ontbreekt nog.',
  'panel.pair.nothing': 'In wat geplakt is, staat geen client-ID en geen clientgeheim.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Stappen',
  'panel.status.done': 'Klaar',
  'panel.status.limited': 'Werkt gedeeltelijk',
  'panel.status.todo': 'Wacht op jou',
  'panel.status.problem': 'Probleem',
  'panel.status.waiting': 'Wachten',
  'panel.status.unknown': 'Nog niet bekend',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Voorlopig kijkt deze app alleen. Er verandert niets totdat je op een knop drukt.',
  'panel.plan': 'Zodra het mag, doet de app dit zelf:',
  'panel.wrong': 'Er is iets mis',
  'panel.wrong.looking': 'Alles wordt gecontroleerd…',
  'panel.wrong.found': 'Gecontroleerd. De stap {title} heeft een probleem.',
  'panel.wrong.next': 'Er is niets kapot. Wat nu komt, is de stap {title}.',
  'panel.wrong.fine': 'Alle controles zijn in orde. Zie je ergens een foutmelding, plak die dan onder “Leg een foutmelding uit”.',
  'panel.explain': 'Leg een foutmelding uit',
  'panel.explain.label': 'De melding',
  'panel.explain.help':
    'Plak wat de pagina van Tesla, de Tesla-app, een dialoogvenster of het logboek van Home Assistant zegt. Het wordt niet bewaard.',
  'panel.explain.button': 'Leg uit',
  'panel.explain.several': 'Deze melding heeft verschillende oorzaken. De waarschijnlijkste staat bovenaan:',
  'panel.repairs': 'Wat deze app zelf herstelt',
  'panel.repairs.help': 'Wat uitgeschakeld is, laat de app aan jou over: de stap toont dan de knop.',
  'panel.repairs.paused': 'Automatische stappen staan uit, dus voorlopig gebeurt niets hiervan.',
  'panel.go-to-step': 'Ga naar de stap {title}',
  'panel.problem.why': 'Waarom',
  'panel.problem.remedy': 'Wat je kunt doen',
  'panel.problem.evidence': 'Details voor ondersteuning',
  'panel.copy': 'Kopiëren',
  'panel.copy.label': '{label} kopiëren',
  'panel.copy.done': 'Gekopieerd',
  'panel.copy.done.label': '{label} gekopieerd',
  'panel.copy.failed': 'Selecteer de tekst en kopieer die zelf',
  'panel.link.new-tab': '(opent in een nieuw tabblad)',
  'panel.link.qr': 'Of scan deze code met je telefoon',
  'panel.link.qr.label': 'QR-code: {label}',
  'panel.waiting.for': 'Wacht op {what}',
  'panel.waiting.since': 'Al {time}',
  'panel.waiting.until': 'uiterlijk over {time}',
  'panel.waiting.overdue': 'kan elk moment klaar zijn',
  'panel.action.running': '{label}: bezig…',
  'panel.action.sending': 'Bezig…',
  'panel.action.cancel': 'Annuleer',
  'panel.action.done': '{label}: klaar',
  'panel.field.choose': 'Maak een keuze',
  'panel.field.recommended': 'Aanbevolen',
  'panel.error.not-offered': 'Dit kan niet meer, omdat er intussen iets is veranderd. De pagina toont hoe het er nu voor staat.',
  'panel.error.invalid': 'Iets wat is ingevuld, kan niet kloppen.',
  'panel.error.failed': 'Dat is niet gelukt.',
  'panel.error.refused': 'Het verzoek is geweigerd: {reason}',
  'panel.error.unreachable': 'De app antwoordde niet. Niets van wat je hebt getypt is verloren; probeer het zo meteen opnieuw.',
  'panel.error.answer':
    'De app antwoordde op een manier die deze pagina niet begrijpt (HTTP {status}). Laad de pagina opnieuw en probeer het nog eens.',
  'panel.error.dismiss': 'Sluit deze melding',
  'panel.connection.lost': 'Verbinding verbroken, er wordt opnieuw geprobeerd…',
  'panel.connection.stale': 'Wat je ziet, is hoe het was op dit tijdstip: {time}.',
  'panel.connection.back': 'Weer verbonden',
  'panel.looked': 'Laatst gecontroleerd: {time}',
  'panel.look': 'Controleer opnieuw',
  'panel.look.failed': 'De controle kon niet worden gestart.',
  'panel.report': 'Bewaar een rapport',
  'panel.report.help': 'Om in een forum te plakken: zonder geheimen, namen, adressen en voertuignummers.',
  'panel.journal': 'Journaal',
  'panel.journal.empty': 'Er is nog niets gedaan.',
  'panel.journal.failed': '{step}: “{label}” is niet gelukt ({code})',
  'panel.journal.person': 'Door jou',
  'panel.journal.app': 'Door de app',
  'panel.refused.title': 'Geen toegang',
  'panel.refused.wait.title': 'Nog niet gereed',
  'panel.refused.peer': 'Deze pagina kan alleen vanuit Home Assistant worden geopend.',
  'panel.refused.no-user': 'Home Assistant heeft niet gezegd wie je bent. Open deze pagina via de zijbalk van Home Assistant.',
  'panel.refused.not-administrator':
    'Alleen beheerders van Home Assistant mogen deze app gebruiken. Vraag het een van hen, of meld je aan als beheerder.',
  'panel.refused.core-unknown':
    'De app heeft op dit moment geen verbinding met Home Assistant en kan dus niet nagaan of je beheerder bent. Hij blijft het proberen; deze pagina laadt vanzelf opnieuw. Misschien is Home Assistant aan het opstarten.',
  'panel.refused.host':
    'Deze pagina is opgevraagd onder een naam waar ze niet op reageert. Gebruik het adres uit het logboek van deze app.',
  'panel.refused.no-session':
    'Deze pagina open je met een link die één keer werkt. De app schrijft die link in zijn logboek, dat je ziet met de opdracht “docker logs tesla-fleet-setup”. Een link die al gebruikt is of ouder is dan een uur, laat niemand binnen.',
  'panel.refused.link': 'Deze link is al gebruikt of te oud. Laat een nieuwe in het logboek schrijven.',
  'panel.refused.too-often': 'Er is zojuist een nieuwe link geschreven. Kijk in het logboek.',
  'panel.session.new-link': 'Schrijf een nieuwe link in het logboek',
  'panel.session.written': 'Er staat nu een nieuwe link in het logboek.',
  'panel.refused.same-origin': 'Het verzoek kwam niet van deze pagina.',
  'panel.refused.json': 'Het verzoek had niet het JSON-formaat.',
  'panel.refused.too-large': 'Wat is verzonden, is te groot.',
  'panel.refused.not-found': 'Op dit adres is niets te vinden.',

  // problems
  'problem.unknown.what': 'Dit is wat er werd gezegd: {text}',
  'problem.unknown.why': 'Deze app heeft daar nog geen uitleg voor.',
  'problem.unknown.remedy':
    'Druk op “Er is iets mis” om elke stap te laten controleren. Is alles in orde, probeer het dan opnieuw; blijft het zo, bewaar dan een rapport onder Journaal en stel daarmee je vraag in de Home Assistant-community.',
  'problem.look.late.what': 'Deze app heeft {seconds} seconden gewacht op antwoord op wat hier wordt bekeken.',
  'problem.look.late.why': 'De schijf, een netwerkshare of een dienst reageert niet.',
  'problem.look.late.remedy':
    'Je hoeft eerst niets te doen: de app kijkt opnieuw zodra er een antwoord komt. Blijft het zo, controleer dan de schijf en de netwerkshares van het apparaat waarop Home Assistant draait, en herstart het.',
  'problem.store.disk-full.what': 'De schijf is vol.',
  'problem.store.disk-full.why': 'Deze app kon niet opschrijven wat bewaard moet worden.',
  'problem.store.disk-full.remedy':
    'Maak ruimte vrij op de schijf (oude back-ups zijn de gebruikelijke oorzaak) en probeer het dan opnieuw.',
  'problem.store.read-only.what': 'Deze app mag niet in haar eigen gegevensmap schrijven.',
  'problem.store.read-only.why': 'Meestal heeft de schijf een fout en laat het systeem niemand er meer op schrijven.',
  'problem.store.read-only.remedy':
    'Start de machine van Home Assistant opnieuw; helpt dat niet, kijk dan of de schijf beschadigd is.',
  'problem.store.newer.what': 'De gegevens van deze app zijn vervangen door die van een nieuwere versie.',
  'problem.store.newer.why': 'Deze versie zou ze kunnen beschadigen en laat ze met rust.',
  'problem.store.newer.remedy':
    'Werk deze app bij onder Instellingen > Apps, of herstel een back-up ervan die deze versie heeft gemaakt.',
  'problem.store.failed.why':
    'De database kan niet worden gelezen of geschreven; de schijf heeft misschien een fout. De details staan hieronder.',
  'problem.store.failed.remedy':
    'Start deze app opnieuw onder Instellingen > Apps: een beschadigde database wordt bewaard en opnieuw begonnen met wat ervan te lezen is.',
  'problem.store.failed.what': 'Deze app kon niet vastleggen wat er is gedaan.',
  'problem.action.not-offered.what': 'Dit kan niet meer.',
  'problem.action.not-offered.why': 'Er is iets veranderd sinds de pagina werd getoond.',
  'problem.action.not-offered.remedy': 'Bekijk de stap opnieuw; die toont hoe het er nu voor staat.',
  'problem.action.invalid.what': 'Er ontbreekt iets of iets heeft de verkeerde vorm.',
  'problem.action.invalid.why': 'Wat is ingevuld, is zo niet bruikbaar.',
  'problem.action.invalid.remedy': 'Vul alle velden in en probeer het opnieuw.',
  'problem.home-assistant.away.what': 'Home Assistant antwoordt niet.',
  'problem.home-assistant.away.why': 'Het herstart, wordt bijgewerkt of is gestopt.',
  'problem.home-assistant.away.remedy':
    'Wacht een paar minuten; de app maakt vanzelf verbinding. Blijft Home Assistant weg, kijk dan in Home Assistant onder Instellingen > Systeem > Logboeken.',
  'problem.home-assistant.refused.what': 'Home Assistant weigert het token van deze app.',
  'problem.home-assistant.refused.why': 'Het token waarmee deze app is gestart, is niet (meer) geldig.',
  'problem.home-assistant.refused.remedy':
    'Herstart deze app onder Instellingen > Apps: hij krijgt dan een nieuw token. Draait hij in Docker, maak dan in je profiel in Home Assistant (Beveiliging) een nieuw toegangstoken met lange levensduur en start de app daarmee als HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'Het token van deze app hoort bij iemand die geen beheerder is.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant laat alleen beheerders toepassingsreferenties en integraties wijzigen.',
  'problem.home-assistant.not-administrator.remedy':
    'Maak in het profiel (Beveiliging) van een beheerder van Home Assistant een toegangstoken met lange levensduur en start deze app daarmee als HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant heeft niet op tijd geantwoord.',
  'problem.home-assistant.slow.why': 'Misschien is het erg druk, bijvoorbeeld tijdens het opstarten of een update.',
  'problem.home-assistant.slow.remedy': 'Wacht een minuut en probeer het opnieuw.',
  'problem.home-assistant.gone.what': 'Waar dit om ging, is er in Home Assistant niet meer.',
  'problem.home-assistant.gone.why': 'Het is intussen verwijderd of beëindigd.',
  'problem.home-assistant.gone.remedy': 'Bekijk de stap opnieuw; die toont hoe het er nu voor staat.',
  'problem.home-assistant.storage.what': 'De opslag van Home Assistant kan niet worden gelezen.',
  'problem.home-assistant.storage.why':
    'De app mag de configuratiemap lezen, maar het bestand met de ingestelde integraties ontbrak of kon niet worden geopend.',
  'problem.home-assistant.storage.remedy':
    'Probeer het over een minuut opnieuw. Blijft het zo, herstart dan deze app onder Instellingen > Apps.',
  'problem.home-assistant.token-expired.what': 'De toegang van Home Assistant tot Tesla is op dit moment verlopen.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant vernieuwt die de volgende keer dat het Tesla iets vraagt. Deze app laat dat daaraan over.',
  'problem.home-assistant.token-expired.remedy': 'Wacht enkele minuten; deze app kijkt vanzelf opnieuw.',
  'problem.home-assistant.unknown.what': 'Home Assistant antwoordde met een fout: {text}',
  'problem.home-assistant.unknown.why': 'Daar is hier nog geen uitleg voor.',
  'problem.home-assistant.unknown.remedy':
    'Probeer het opnieuw; de details staan hieronder en in Instellingen > Systeem > Logboeken.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant draait in herstelmodus.',
  'problem.home-assistant.recovery-mode.why':
    'Iets in de configuratie verhinderde een normale start. In deze modus zijn er geen toepassingsreferenties, dus er wordt niets veranderd.',
  'problem.home-assistant.recovery-mode.remedy':
    'Open Instellingen > Systeem > Logboeken, breng de configuratie in orde en herstart Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} is te oud.',
  'problem.home-assistant.too-old.why': 'Deze app kan overweg met {oldest} en nieuwer.',
  'problem.home-assistant.too-old.remedy': 'Werk Home Assistant bij onder Instellingen > Updates.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant is niet ingeschakeld.',
  'problem.home-assistant.my-missing.why':
    'Tesla stuurt je browser terug via my.home-assistant.io. Zonder de integratie My Home Assistant kan de aanmelding niet terugkomen.',
  'problem.home-assistant.my-missing.remedy':
    'Voeg een regel met my: toe aan configuration.yaml (in default_config: zit die al) en herstart daarna Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Deze Home Assistant kent de integratie Tesla Fleet niet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Het aanvaardt geen toepassingsreferenties voor tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Werk Home Assistant bij onder Instellingen > Updates.',
  'problem.home-assistant.application-credentials-missing.what':
    'Toepassingsreferenties zijn niet ingeschakeld in Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'Daar worden de client-ID en het clientgeheim van je app bij Tesla bewaard.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Voeg een regel met application_credentials: toe aan configuration.yaml (in default_config: zit die al) en herstart daarna Home Assistant.',
  'problem.key-pair.lost.what': 'Het sleutelbestand tesla_fleet.key is uit de configuratiemap verdwenen.',
  'problem.key-pair.lost.why':
    'Het is verwijderd of verloren gegaan. Het archief van deze app bevat een kopie met de vingerafdruk {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Herstel de sleutel.',
  'problem.key-pair.several.what': 'Het sleutelbestand is weg en Tesla kent geen van de bewaarde sleutels.',
  'problem.key-pair.several.why': 'Zonder registratie is niet te zien welke ervan de juiste is.',
  'problem.key-pair.several.remedy': 'Kies de sleutel die je voertuigen kennen, of maak een nieuwe.',
  'problem.key-pair.replaced.what': 'Het sleutelbestand bevat de sleutel {found}, maar Tesla heeft {registered} geregistreerd.',
  'problem.key-pair.replaced.why':
    'Het bestand is vervangen, bijvoorbeeld door een herstelde back-up of doordat de integratie opnieuw is ingesteld.',
  'problem.key-pair.replaced.remedy': 'Herstel de geregistreerde sleutel. Die er nu staat, wordt in het archief bewaard.',
  'problem.key-pair.empty.what': 'Het sleutelbestand is leeg.',
  'problem.key-pair.empty.why': 'Het is niet volledig geschreven, bijvoorbeeld omdat de opslag vol was.',
  'problem.key-pair.empty.remedy': 'Herstel de bewaarde sleutel als die er is, plak er een, of maak een nieuwe.',
  'problem.key-pair.torn.what': 'Het sleutelbestand is beschadigd.',
  'problem.key-pair.torn.why': 'Het begin of het einde ontbreekt, of de twee helften horen niet bij elkaar.',
  'problem.key-pair.torn.remedy':
    'Herstel in de stap Sleutelpaar de bewaarde sleutel (“Herstel de sleutel …”), plak er een (“Gebruik een eigen sleutel”), of druk op “Maak een nieuw sleutelpaar”. Het beschadigde bestand wordt ook bewaard.',
  'problem.key-pair.not-a-key.what': 'Dit is geen privésleutel.',
  'problem.key-pair.not-a-key.why': 'Er staat andere tekst waar een privésleutel hoort te staan.',
  'problem.key-pair.not-a-key.remedy': 'Herstel de bewaarde sleutel als die er is, plak er een, of maak een nieuwe.',
  'problem.key-pair.encrypted.what': 'De privésleutel is met een wachtwoordzin beveiligd.',
  'problem.key-pair.encrypted.why': 'Home Assistant kan er geen invoeren.',
  'problem.key-pair.encrypted.remedy': 'Plak de sleutel zonder wachtwoordzin, of maak een nieuwe.',
  'problem.key-pair.not-ec.what': 'De sleutel is van de verkeerde soort.',
  'problem.key-pair.not-ec.why': 'Tesla aanvaardt alleen EC-sleutels op de kromme P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Plak een sleutel van die soort, of maak een nieuwe.',
  'problem.key-pair.public-only.what': 'Dit is een openbare sleutel.',
  'problem.key-pair.public-only.why': 'Hier is de privésleutel nodig.',
  'problem.key-pair.public-only.remedy': 'Plak de privésleutel, of maak een nieuw paar.',
  'problem.key-pair.not-a-file.what': 'Wat tesla_fleet.key heet, is geen bestand.',
  'problem.key-pair.not-a-file.why':
    'Waar het sleutelbestand hoort, staat een map met die naam (of een pipe, een socket of een apparaat; de details staan hieronder). Docker maakt zo’n map als het een bestand moet koppelen dat er niet is.',
  'problem.key-pair.not-a-file.remedy':
    'Druk op ‘Opzij leggen’ in de stap Sleutelpaar: het blijft ernaast staan, onder een andere naam.',
  'problem.key-pair.too-large.what': 'Het bestand tesla_fleet.key is te groot om een sleutel te zijn.',
  'problem.key-pair.too-large.why':
    'Een sleutelbestand heeft minder dan duizend tekens; onder deze naam is iets anders opgeslagen.',
  'problem.key-pair.too-large.remedy':
    'Druk op ‘Opzij leggen’ in de stap Sleutelpaar: het blijft ernaast staan, onder een andere naam.',
  'problem.key-pair.link.what': 'Het bestand tesla_fleet.key is een koppeling die nergens heen leidt.',
  'problem.key-pair.link.why':
    'Deze app vindt het bestand niet waar de koppeling naar verwijst. Het staat misschien op een schijf of share die nu niet verbonden is, of in een map die alleen Home Assistant ziet.',
  'problem.key-pair.link.remedy':
    'Verbind de schijf of share, of zet het bestand zelf op de plaats van de koppeling. Is het voorgoed weg, druk dan op ‘Opzij leggen’ in de stap Sleutelpaar.',
  'problem.key-pair.no-access.what': 'Deze app mag het sleutelbestand niet lezen.',
  'problem.key-pair.no-access.why': 'Het is van een andere gebruiker van deze machine, of de rechten sluiten deze app buiten.',
  'problem.key-pair.no-access.remedy':
    'Geef tesla_fleet.key aan de gebruiker van wie de configuratiemap is. Heeft niemand die sleutel nodig, druk dan op ‘Opzij leggen’ in de stap Sleutelpaar.',
  'problem.key-pair.open.what': 'Iedereen die deze machine gebruikt, kan het sleutelbestand wijzigen.',
  'problem.key-pair.open.why':
    'De rechten laten het toe. Een andere sleutel op die plaats zou een einde maken aan alle opdrachten aan je voertuigen.',
  'problem.key-pair.open.remedy':
    'Druk op ‘Sleutelbestand opnieuw schrijven’ in de stap Sleutelpaar: dezelfde sleutel, alleen voor Home Assistant.',
  'problem.key-pair.form.what': 'Het sleutelbestand begint niet met de sleutel.',
  'problem.key-pair.form.why':
    'Er staat andere tekst voor, zoals OpenSSL die schrijft. Home Assistant leest zo’n bestand, maar Tesla’s eigen hulpmiddelen weigeren het.',
  'problem.key-pair.form.remedy':
    'Druk op ‘Sleutelbestand opnieuw schrijven’ in de stap Sleutelpaar: het is dezelfde sleutel, en het bestand zoals het was wordt bewaard.',
  'problem.key-pair.no-permissions.what': 'Iedereen die deze machine gebruikt, kan het sleutelbestand nog steeds wijzigen.',
  'problem.key-pair.no-permissions.why':
    'De opslag van de configuratiemap kent geen rechten: wie bij de map kan, kan het bestand wijzigen.',
  'problem.key-pair.no-permissions.remedy': 'Niets te doen, tenzij anderen deze machine gebruiken.',
  'problem.key-pair.failed.what': 'Het sleutelbestand kon niet worden gelezen of geschreven.',
  'problem.key-pair.failed.why': 'De schijf of share waarop het staat, antwoordde met een fout; de details staan hieronder.',
  'problem.key-pair.failed.remedy':
    'Herstart deze app onder Instellingen > Apps. Blijft het zo, bekijk dan de toestand van de opslag onder Instellingen > Systeem > Opslag.',
  'problem.key-pair.changed-meanwhile.what': 'Het sleutelbestand veranderde terwijl de app het wilde schrijven.',
  'problem.key-pair.changed-meanwhile.why':
    'Iets anders heeft het bestand op hetzelfde moment geschreven of verwijderd; er is niets overschreven.',
  'problem.key-pair.changed-meanwhile.remedy': 'Bekijk de stap opnieuw; die toont hoe het er nu voor staat.',
  'problem.key-pair.read-only.what': 'Het sleutelbestand kan niet worden geschreven.',
  'problem.key-pair.read-only.why': 'De configuratiemap is voor deze app alleen-lezen.',
  'problem.key-pair.read-only.remedy':
    'Herstart deze app onder Instellingen > Apps. Blijft het zo, bekijk dan de toestand van de opslag onder Instellingen > Systeem > Opslag.',
  'problem.key-pair.disk-full.what': 'Er is geen ruimte meer voor het sleutelbestand.',
  'problem.key-pair.disk-full.why': 'De opslag is vol.',
  'problem.key-pair.disk-full.remedy': 'Maak ruimte vrij onder Instellingen > Systeem > Opslag en probeer het opnieuw.',
  'problem.key-pair.folder-missing.what': 'De configuratiemap van Home Assistant is er niet.',
  'problem.key-pair.folder-missing.why': 'Deze app heeft er geen toegang toe.',
  'problem.key-pair.folder-missing.remedy': 'Herstart deze app onder Instellingen > Apps.',
  'problem.domain.empty.what': 'Er is geen domein ingevoerd.',
  'problem.domain.empty.why': 'Tesla heeft er een nodig om je openbare sleutel van op te halen.',
  'problem.domain.empty.remedy': 'Voer een domein in zoals cars.example.com.',
  'problem.domain.ip-address.what': 'Dit is een IP-adres.',
  'problem.domain.ip-address.why': 'Tesla wil een naam met een geldig certificaat.',
  'problem.domain.ip-address.remedy': 'Voer een domein in zoals cars.example.com.',
  'problem.domain.private.what': 'Deze naam bestaat alleen in je thuisnetwerk.',
  'problem.domain.private.why': 'Tesla kijkt vanaf internet.',
  'problem.domain.private.remedy': 'Voer een domein in dat vanaf internet bereikbaar is.',
  'problem.domain.contains-tesla.what': 'Dit domein heeft “tesla” in de naam.',
  'problem.domain.contains-tesla.why': 'De ontwikkelaarssite van Tesla weigert elk domein met die naam erin.',
  'problem.domain.contains-tesla.remedy': 'Gebruik een andere naam, bijvoorbeeld een subdomein zoals cars.example.com.',
  'problem.domain.public-suffix.what': 'Onder deze naam hebben anderen hun domeinen.',
  'problem.domain.public-suffix.why': 'Je kunt alleen een eigen naam daaronder gebruiken.',
  'problem.domain.public-suffix.remedy': 'Voer je eigen naam volledig in, bijvoorbeeld mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Dit is geen domein.',
  'problem.domain.not-a-domain.why': 'Een domein heeft letters, cijfers, koppeltekens en minstens één punt.',
  'problem.domain.not-a-domain.remedy': 'Voer een domein in zoals cars.example.com.',
  'problem.pair.client-id-missing.what': 'De client-ID ontbreekt.',
  'problem.pair.client-id-missing.why': 'Beide waarden zijn nodig.',
  'problem.pair.client-id-missing.remedy': 'Kopieer de client-ID van je app op de ontwikkelaarssite van Tesla.',
  'problem.pair.client-secret-missing.what': 'Het clientgeheim ontbreekt.',
  'problem.pair.client-secret-missing.why': 'Beide waarden zijn nodig.',
  'problem.pair.client-secret-missing.remedy':
    'Kopieer het clientgeheim (Client Secret) van je app op de ontwikkelaarssite van Tesla.',
  'problem.pair.client-id-malformed.what': 'Dit is geen client-ID.',
  'problem.pair.client-id-malformed.why': 'Het lijkt erop dat iets anders is gekopieerd.',
  'problem.pair.client-id-malformed.remedy':
    'Kopieer de client-ID van je app op de ontwikkelaarssite van Tesla; die ziet eruit als 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Dit is geen clientgeheim.',
  'problem.pair.client-secret-malformed.why': 'Het lijkt erop dat iets anders is gekopieerd.',
  'problem.pair.client-secret-malformed.remedy':
    'Kopieer het clientgeheim (Client Secret) van je app op de ontwikkelaarssite van Tesla; het begint met ta-secret.',
  'problem.credentials.china.what': 'De app is voor China gemaakt.',
  'problem.credentials.china.why':
    'De accounts ervan horen bij een eigen regio. De integratie van Home Assistant meldt zich alleen aan bij servers van Tesla buiten China.',
  'problem.credentials.china.remedy':
    'De sleutel kan in China worden geregistreerd, maar Home Assistant zelf kan zich daar niet aanmelden. Een account buiten China heeft een app nodig die op developer.tesla.com is gemaakt.',
  'problem.credentials.other-app.what':
    'De integratie Tesla Fleet gebruikt een andere app bij Tesla (“{name}”) dan de app die hier is gekozen.',
  'problem.credentials.other-app.why':
    'Ze is eerder met die app aangemeld. Registratie en goedkeuringen horen bij één bepaalde app.',
  'problem.credentials.other-app.remedy':
    'Ga verder met de app die in gebruik is. Wil je overstappen op de andere app, verwijder dan de integratie Tesla Fleet onder Instellingen > Apparaten en diensten; daarna begint de aanmelding hier opnieuw.',
  'problem.registration.other-key.what': 'Tesla heeft een andere openbare sleutel voor je domein geregistreerd.',
  'problem.registration.other-key.why': 'Er is eerder een oudere sleutel geregistreerd.',
  'problem.registration.other-key.remedy':
    'Open de stap Registratie bij Tesla en druk op “Registreer in …”; Tesla neemt dan de sleutel die nu op je domein te vinden is.',
  'problem.sign-in.denied.what': 'De toegang is niet toegestaan op de pagina van Tesla.',
  'problem.sign-in.denied.why': 'Er is op annuleren gedrukt, of de pagina is met een nee gesloten.',
  'problem.sign-in.denied.remedy':
    'Druk in de stap Aanmelding op “Start de aanmelding” (of “Integratie herladen”) en sta de toegang toe op de pagina van Tesla.',
  'problem.sign-in.other-account.what': 'Je hebt je met een ander Tesla-account aangemeld dan eerder.',
  'problem.sign-in.other-account.why': 'De integratie hoort bij het account waarmee ze is ingesteld.',
  'problem.sign-in.other-account.remedy':
    'Meld je in de browser af op tesla.com. Druk daarna op “Integratie herladen” in de stap Aanmelding en meld je aan met het account van eerder. Een tweede account voeg je daar toe met “Voeg nog een Tesla-account toe”.',
  'problem.sign-in.already-configured.what': 'Dit Tesla-account is al ingesteld.',
  'problem.sign-in.already-configured.why': 'Elk account kan maar één keer worden ingesteld.',
  'problem.sign-in.already-configured.remedy':
    'Je hoeft niets te doen: de stap Aanmelding toont hoe het ervoor staat. Een ander account voeg je daar toe met “Voeg nog een Tesla-account toe”.',
  'problem.sign-in.tesla-refused.what': 'Tesla heeft Home Assistant na de aanmelding geen token gegeven.',
  'problem.sign-in.tesla-refused.why':
    'Dit heeft verschillende oorzaken: client-ID of clientgeheim in Home Assistant kloppen niet; de app mist het grant type Authorization Code; of de app is alleen voor energieproducten gemaakt, terwijl er voertuigen worden gevraagd.',
  'problem.sign-in.tesla-refused.remedy':
    'Open de stap App bij Tesla: die zegt of Tesla client-ID en clientgeheim aanvaardt; zo niet, plak ze daar dan opnieuw. Zo ja, open dan je app op developer.tesla.com/dashboard: bij OAuth Grant Type(s) moeten Authorization Code en Machine-to-Machine staan, en de scopes moeten die van deze stap zijn. Begin daarna opnieuw in de stap Aanmelding.',
  'problem.sign-in.tesla-slow.what': 'Tesla heeft Home Assistant niet op tijd geantwoord.',
  'problem.sign-in.tesla-slow.why': 'De servers van Tesla zijn traag of konden niet worden bereikt.',
  'problem.sign-in.tesla-slow.remedy':
    'Wacht een paar minuten en ga dan verder in de stap Aanmelding (“Probeer opnieuw” of “Start de aanmelding”).',
  'problem.sign-in.credential-gone.what': 'Home Assistant heeft geen toepassingsreferenties voor Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Ze zijn verwijderd.',
  'problem.sign-in.credential-gone.remedy':
    'Open je app op de ontwikkelaarssite van Tesla, kopieer client-ID en clientgeheim en plak ze allebei in de stap App bij Tesla. Er hoeft niets nieuw te worden gemaakt.',
  'problem.sign-in.no-url.what': 'Home Assistant kent zijn eigen adres niet.',
  'problem.sign-in.no-url.why': 'Zonder dat adres kan de aanmelding niet terugkomen.',
  'problem.sign-in.no-url.remedy': 'Stel de adressen in onder Instellingen > Systeem > Netwerk.',
  'problem.sign-in.aborted.what': 'Home Assistant heeft de aanmelding beëindigd: {reason}',
  'problem.sign-in.aborted.why': 'Daar is hier nog geen uitleg voor.',
  'problem.sign-in.aborted.remedy':
    'Druk op “Start de aanmelding” in de stap Aanmelding. De details staan in Instellingen > Systeem > Logboeken.',
  'problem.sign-in.gone.what': 'De aanmelding is onderbroken.',
  'problem.sign-in.gone.why': 'Waarschijnlijk is Home Assistant intussen herstart; een openstaande aanmelding vergeet het dan.',
  'problem.sign-in.gone.remedy': 'Druk op “Start de aanmelding” in de stap Aanmelding. Verder is er niets verloren.',
  'problem.sign-in.dialog-open.what':
    'In het eigen dialoogvenster van Home Assistant voor Tesla Fleet heeft iemand zich aangemeld en is misschien niet klaar.',
  'problem.sign-in.dialog-open.why':
    'Zolang dat dialoogvenster open is, weigert Home Assistant een tweede aanmelding met hetzelfde account, en zegt dat pas nadat je bij Tesla bent geweest.',
  'problem.sign-in.dialog-open.remedy':
    'Ben je er nu mee bezig, maak het daar dan af. Druk anders op “Sluit dat dialoogvenster” in de stap Aanmelding: daarna meld je je hier aan.',
  'problem.sign-in.dialog-unseen.what':
    'Home Assistant heeft de aanmelding beëindigd, omdat een ander dialoogvenster voor Tesla Fleet open is.',
  'problem.sign-in.dialog-unseen.why':
    'Het is begonnen waar deze app het niet kon zien. In Home Assistant blijft het open, ook als zijn tabblad in de browser gesloten is, en de volgende aanmelding zou net zo eindigen.',
  'problem.sign-in.dialog-unseen.remedy':
    'Heb je dat dialoogvenster voor je, sluit het dan en druk op “Ik heb het gesloten” in de stap Aanmelding. Druk daar anders op “Herstart Home Assistant”: dat sluit het.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant aanvaardt het domein niet.',
  'problem.sign-in.invalid-domain.why': 'Het wil alleen een naam, die op letters eindigt.',
  'problem.sign-in.invalid-domain.remedy':
    'Druk in de stap Openbare sleutel op internet op “Wijzig het domein” en voer een ander domein in.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla heeft een andere sleutel geregistreerd dan die in Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'Op je domein staat een andere openbare sleutel dan die van tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Open de stap Openbare sleutel op internet en breng in orde wat daar staat. Druk daarna op “Probeer opnieuw” in de stap Aanmelding.',
  'problem.sign-in.registration-rejected.what': 'Tesla heeft de registratie door Home Assistant afgewezen: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant registreert zelf aan het einde van de aanmelding en toont alleen dat het mislukt is.',
  'problem.sign-in.registration-rejected.remedy':
    'Open de stappen Openbare sleutel op internet en Registratie bij Tesla en breng in orde wat daar staat. Druk daarna op “Probeer opnieuw” in de stap Aanmelding.',
  'problem.sign-in.registered-everywhere.what': 'Tesla weigert je app een tweede keer te registreren.',
  'problem.sign-in.registered-everywhere.why':
    'Je sleutel is al in elke regio geregistreerd, maar Home Assistant wil per se nog eens registreren, en daar zegt Tesla nee tegen. Home Assistant biedt geen manier om dat te omzeilen.',
  'problem.sign-in.registered-everywhere.remedy':
    'Kies een ander subdomein in de stap Openbare sleutel op internet en begin de aanmelding opnieuw: voor een nieuw domein aanvaardt Tesla weer een registratie.',
  'problem.sign-in.form.what': 'Home Assistant toont een fout: {error}',
  'problem.sign-in.form.why': 'Daar is hier nog geen uitleg voor.',
  'problem.sign-in.form.remedy':
    'Druk op “Probeer opnieuw” in de stap Aanmelding. De details staan in Instellingen > Systeem > Logboeken.',
  'problem.sign-in.unknown-step.what': 'Home Assistant vraagt iets nieuws ({step}).',
  'problem.sign-in.unknown-step.why': 'Deze versie van Home Assistant heeft een stap die deze app niet kent.',
  'problem.sign-in.unknown-step.remedy':
    'Open “Tesla Fleet in Apparaten en diensten”, beantwoord de vraag daar en kijk onder Instellingen > Apps of er een update van deze app is.',
  'problem.entry.precondition.what': 'Home Assistant zegt: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Dit heeft verschillende oorzaken: de app is niet geregistreerd in de regio van het account; de openbare sleutel is niet op je domein te vinden; client-ID of clientgeheim zijn die van een andere app; of de toegestane oorsprong (Allowed Origin) klopt niet.',
  'problem.entry.precondition.remedy':
    'Druk op “Er is iets mis”: de stappen Registratie bij Tesla, Openbare sleutel op internet en App bij Tesla zeggen dan welke oorzaak het is en waar je op moet drukken. Is het in orde gebracht, dan wordt de integratie weer geladen.',
  'problem.entry.out-of-region.what': 'Home Assistant zegt: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Het account hoort bij een andere regio dan het token zegt, of de app is niet geregistreerd in de regio waar het account thuishoort.',
  'problem.entry.out-of-region.remedy':
    'Open de stap Registratie bij Tesla totdat elke regio klaar is en druk dan op “Integratie herladen” in de stap Aanmelding. Blijft het zo, meld je daar dan opnieuw aan: Tesla geeft dan een nieuw token, waarin de juiste regio staat.',
  'problem.entry.token-refused.what': 'Tesla accepteert de aanmelding niet meer.',
  'problem.entry.token-refused.why': 'Het token is verlopen of ingetrokken, bijvoorbeeld na een wijziging van het wachtwoord.',
  'problem.entry.token-refused.remedy':
    'Open de stap Aanmelding, druk op “Meld je opnieuw aan” als die knop er is, en volg de link “Meld je aan bij Tesla”.',
  'problem.entry.forbidden.what': 'Tesla weigert Home Assistant (status 403), en Home Assistant zegt niet waarom.',
  'problem.entry.forbidden.why':
    'Home Assistant spreekt bij elke weigering van deze soort van scopes. Het kan ook de kostenlimiet van je app zijn, of een account dat zo niet gebruikt mag worden.',
  'problem.entry.forbidden.remedy':
    'Deze app vraagt Tesla naar de reden zodra de registratie in orde blijkt; de stap Aanmelding toont die dan. Druk op “Er is iets mis” om het opnieuw te laten vragen.',
  'problem.entry.forbidden-passed.what': 'Tesla weigerde Home Assistant (status 403) en accepteert hetzelfde verzoek nu.',
  'problem.entry.forbidden-passed.why': 'Tesla weigert soms zonder zichtbare oorzaak.',
  'problem.entry.forbidden-passed.remedy':
    'Je hoeft niets te doen: de integratie wordt opnieuw geladen. Wordt ze weer geweigerd, druk dan later op “Integratie herladen” in de stap Aanmelding.',
  'problem.entry.renewal-refused.what': 'Tesla weigerde de aanmelding te vernieuwen.',
  'problem.entry.renewal-refused.why':
    'Dat kan een voorbijgaande fout van Tesla’s servers zijn, of de toegang is ingetrokken. Home Assistant kan dat niet onderscheiden en vraagt in beide gevallen om een nieuwe aanmelding.',
  'problem.entry.renewal-refused.remedy':
    'Deze app laadt de integratie vanzelf opnieuw: na 1, 10 en 60 minuten. Helpt dat niet, of wil je niet wachten, open dan de stap Aanmelding, druk op “Meld je opnieuw aan” als die knop er is, en volg de link “Meld je aan bij Tesla”.',
  'problem.entry.credential-gone.what': 'De toepassingsreferenties van de integratie zijn weg.',
  'problem.entry.credential-gone.why': 'Ze zijn uit Home Assistant verwijderd.',
  'problem.entry.credential-gone.remedy':
    'Plak client-ID en clientgeheim in de stap App bij Tesla; volg daarna de link “Meld je aan bij Tesla” in de stap Aanmelding, als die er is.',
  'problem.entry.rate-limited.what': 'Tesla vraagt Home Assistant om een pauze.',
  'problem.entry.rate-limited.why': 'Er zijn in korte tijd te veel verzoeken gedaan.',
  'problem.entry.rate-limited.remedy': 'Je hoeft niets te doen: Home Assistant probeert het vanzelf opnieuw.',
  'problem.proof.no-data.what': 'Home Assistant krijgt geen gegevens van dit voertuig: {reason}',
  'problem.proof.no-data.why': 'Daar is hier nog geen uitleg voor.',
  'problem.proof.no-data.remedy':
    'Home Assistant vraagt het Tesla elke tien minuten opnieuw. De details staan in Instellingen > Systeem > Logboeken.',
  'problem.entry.unknown.what': 'De integratie laadt niet ({state}): {reason}',
  'problem.entry.unknown.why': 'Daar is hier nog geen uitleg voor.',
  'problem.entry.unknown.remedy':
    'Druk op “Integratie herladen” in de stap Aanmelding. De details staan in Instellingen > Systeem > Logboeken.',

  // repairs
  'repair.key-pair': 'Een sleutelpaar maken waar er geen is, en een kopie bewaren van een dat er al is',
  'repair.key-file': 'Het sleutelbestand terugzetten als het weg, beschadigd of vervangen is',
  'repair.key-host':
    'De key host installeren zodra je hebt ingestemd (Home Assistant herstart daarvoor), en hem bijgewerkt en actief houden',
  'repair.nginx-proxy': 'De bestanden voor de NGINX-proxy bijgewerkt houden, en ze verwijderen als hij er niet mee start',
  'repair.registration': 'Opnieuw bij Tesla registreren als een regio je sleutel kwijt is',
  'repair.credentials':
    'Een afgebroken vervanging van toepassingsreferenties afronden, en verwijderen wat deze app heeft achtergelaten',
  'repair.sign-in': 'Een aanmelding voorbereiden zodra die nodig is, en haar afronden',
  'repair.reload': 'De integratie herladen zodra de oorzaak van de storing weg is',
  'problem.billed-calls.what': 'Deze app heeft Tesla vandaag {most} keer gevraagd welke voertuigen je sleutel hebben.',
  'problem.billed-calls.why': 'Tesla kan voor deze vraag kosten rekenen, daarom vraagt de app het niet vaker.',
  'problem.billed-calls.remedy':
    'Je hoeft niets te doen: morgen wordt het opnieuw gevraagd. Een goedgekeurde sleutel werkt intussen gewoon; “Knipper met de lichten van …” in de stap Bewijs laat het zien.',
  'problem.repair.undone.what':
    'Deze app heeft dit binnen een dag {count} keer in orde gebracht, en elke keer is het ongedaan gemaakt.',
  'problem.repair.undone.why':
    'Iets anders verandert het: een andere app, een automatisering of script, een map die wordt gesynchroniseerd, een back-up die wordt hersteld.',
  'problem.repair.undone.remedy': 'Zoek uit wat het is en stop het. Druk daarna op de knop van deze stap.',
  'fact.billed-calls': 'Vragen vandaag waarvoor Tesla kosten kan rekenen',
  'fact.billed-calls.of': '{count} van hoogstens {most}',
  'fact.billed-calls.note': 'Ongeveer 0,2 dollarcent per stuk, gedekt door het maandelijkse tegoed van Tesla',
  'journal.setup.repair': 'Wat de app zelf herstelt, is gewijzigd',
  'journal.setup.sidebar': 'Deze pagina is in de zijbalk gezet',
  'journal.setup.no-sidebar': 'Deze pagina blijft buiten de zijbalk',

  // start
  'start.store.newer':
    'Deze app kan niet starten: een nieuwere versie heeft de gegevens geschreven, en deze versie zou ze kunnen beschadigen. Er is niets veranderd. Werk de app bij, of herstel een back-up ervan die deze versie heeft gemaakt.',
  'start.store.read-only':
    'Deze app kan niet starten: hij mag niet in zijn eigen gegevensmap schrijven. Er is niets veranderd. Herstart het apparaat waarop Home Assistant draait; helpt dat niet, kijk dan of de schijf beschadigd is.',
  'start.store.disk-full': 'Deze app kan niet starten: de schijf is vol. Maak ruimte vrij en start de app opnieuw.',
  'start.store.failed': 'Deze app kan niet starten. {reason}.',
  'start.options.address':
    'Deze app kan niet starten: HOME_ASSISTANT_URL is geen adres zoals http://192.168.1.10 of http://192.168.1.10:8123.',
  'start.options.token-file':
    'Deze app kan niet starten: het bestand dat in HOME_ASSISTANT_TOKEN_FILE staat, kan niet worden gelezen.',
  'start.options.token':
    'Deze app kan niet starten: {detail} bevat geen token. Kopieer het token opnieuw, op één regel en zonder spaties.',
  'start.options.hosts':
    'Deze app kan niet starten: ‘{detail}’ in PANEL_HOSTS is geen naam zoals nas.local. Schrijf namen zonder http:// en zonder poort, gescheiden door komma’s.',
  'start.options.world': 'Deze app kan niet starten: het bestand dat in TESLA_FLEET_SETUP_WORLD staat, is onbruikbaar. {detail}',
  'start.listen.taken':
    'Deze app kan niet starten: een ander programma gebruikt poort {port}. Stop dat programma en start deze app dan opnieuw.',
  'start.listen.failed': 'Deze app kan niet starten: hij kan niet luisteren op poort {port} ({reason}).',
  'start.link': 'Open het paneel één keer met deze link, binnen een uur: {link}',
  'start.options.no-home-assistant':
    'Deze app kan niet starten: hij weet niet hoe hij Home Assistant kan bereiken. Home Assistant vertelt dat een app vanzelf. Gebruik je geen apps, geef dan HOME_ASSISTANT_URL en HOME_ASSISTANT_TOKEN op als omgevingsvariabelen.',

  // steps
  'summary.begin': 'Bekijk de stappen hieronder en laat de app dan beginnen.',
  'summary.check-up': 'Controle: {well} van {all} stappen zijn in orde. Er is niets veranderd.',
  'summary.paused': 'Automatische stappen zijn gepauzeerd: de app kijkt alleen, totdat je ze hervat.',
  'summary.done': 'Tesla Fleet werkt.',
  'summary.done-paused':
    'Tesla Fleet werkt. Automatische stappen zijn gepauzeerd: gaat er iets stuk, dan meldt de app dat alleen.',
  'summary.read-only': 'Home Assistant kan wel lezen, maar niet bedienen: {names}',
  'summary.charging-only': 'Home Assistant kan alleen het laden bedienen: {names}',
  'summary.no-location': 'Home Assistant krijgt de locatie niet: {names}',
  'summary.problem': 'Er moet iets in orde worden gebracht.',
  'summary.todo': 'De volgende stap is aan jou.',
  'summary.waiting': 'De app is bezig of wacht. Je hoeft nu niets te doen.',
  'summary.unknown': 'Iets kon nu niet worden gecontroleerd. De app blijft het proberen.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose': 'Deze app werkt via Home Assistant: het moet antwoorden en hebben wat Tesla Fleet nodig heeft.',
  'step.home-assistant.done': 'Verbonden met Home Assistant {version}',
  'step.home-assistant.away': 'Home Assistant antwoordt nu niet',
  'step.home-assistant.refused': 'Home Assistant weigert deze app',
  'step.home-assistant.recovery': 'Home Assistant draait in herstelmodus',
  'step.home-assistant.starting': 'Home Assistant start op',
  'step.home-assistant.lacking': 'In Home Assistant ontbreekt iets wat Tesla Fleet nodig heeft',
  'step.home-assistant.connection': 'de verbinding met Home Assistant',
  'step.home-assistant.start': 'het opstarten van Home Assistant',
  'step.key-pair.title': 'Sleutelpaar',
  'step.key-pair.purpose':
    'Je voertuigen gehoorzamen opdrachten die met je privésleutel zijn ondertekend; Tesla krijgt alleen de publieke te zien.',
  'step.key-pair.done': 'Het sleutelpaar staat op zijn plaats en er wordt een kopie bewaard',
  'step.key-pair.none': 'Er is nog geen sleutelpaar',
  'step.key-pair.found': 'Er is al een sleutelpaar; dat wordt gebruikt',
  'step.key-pair.lost': 'Het sleutelbestand is weg; er is een kopie bewaard',
  'step.key-pair.choose': 'Het sleutelbestand is weg en er zijn meerdere sleutels bewaard',
  'step.key-pair.replaced': 'Het sleutelbestand bevat een andere sleutel dan die Tesla kent',
  'step.key-pair.flawed': 'Het sleutelbestand is niet helemaal zoals het hoort',
  'step.key-pair.unusable': 'Het sleutelbestand is niet bruikbaar',
  'step.key-pair.unreadable': 'Het sleutelbestand kan niet worden gelezen',
  'step.key-pair.not-seen': 'Het sleutelbestand is nog niet bekeken',
  'step.hosting.title': 'Openbare sleutel op internet',
  'step.hosting.purpose': 'Tesla en je voertuigen halen de publieke sleutel op van een adres van jou, om te weten wie je bent.',
  'step.hosting.done': 'De openbare sleutel is te vinden op {domain}',
  'step.hosting.none': 'Tesla moet je openbare sleutel op een adres van jou kunnen vinden',
  'step.hosting.key-first': 'Eerst moet er een sleutelpaar zijn',
  'step.hosting.looking': 'De openbare sleutel wordt gezocht',
  'step.hosting.under-way': 'De openbare sleutel wordt naar {domain} gebracht',
  'step.hosting.wrong': 'De openbare sleutel is nog niet te vinden op {domain}',
  'step.hosting.other-key': 'Er staat daar een andere openbare sleutel',
  'step.hosting.not-seen': 'Van hieruit is de openbare sleutel niet te zien; misschien ziet Tesla hem toch',
  'step.hosting.changing': 'Er is een wijziging bezig; tot die bewezen werkt, blijft {domain} in gebruik',
  'step.hosting.proven': 'De openbare sleutel is ook te vinden op {domain}: je kunt daarheen verhuizen',
  'guide.hosting.method':
    'Tesla haalt je openbare sleutel op van een domein, één keer bij elke registratie. Kies hoe hij daar komt; dat kun je later wijzigen. Alleen de openbare sleutel komt daar te staan; die is niet geheim.',
  'guide.hosting.move':
    'Voeg https://{domain}/ toe aan de toegestane oorsprongen (Allowed Origin) van je app op de ontwikkelaarssite van Tesla, naast die van {before}. Verhuis daarna.',
  'guide.hosting.choose':
    'Kies een domein dat van jou is en dat jaren blijft bestaan: je auto’s onthouden het. Het moet vanaf internet bereikbaar zijn via HTTPS.',
  'step.credentials.title': 'App bij Tesla',
  'step.credentials.purpose': 'Tesla laat alleen toe wie een eigen app op de ontwikkelaarssite heeft.',
  'step.credentials.done': 'Home Assistant heeft de client-ID en het clientgeheim van je app, en Tesla accepteert ze',
  'step.credentials.none': 'Maak een app op de ontwikkelaarssite van Tesla en plak de client-ID en het clientgeheim ervan hier',
  'step.credentials.gone': 'Home Assistant is de client-ID en het clientgeheim van je app kwijt; plak ze hier opnieuw',
  'step.credentials.domain-first': 'Eerst moet het domein worden gekozen: Tesla vraagt ernaar',
  'step.credentials.choose': 'Home Assistant heeft referenties van meerdere apps; kies welke je wilt gebruiken',
  'step.credentials.asking': 'Tesla wordt gevraagd of het de client-ID en het clientgeheim accepteert',
  'step.credentials.refused': 'Tesla accepteert de client-ID en het clientgeheim niet',
  'step.credentials.not-ready': 'Tesla laat de app nog niet overal toe',
  'step.credentials.replacing': 'De toepassingsreferenties worden vervangen',
  'step.credentials.not-seen': 'De toepassingsreferenties zijn nog niet bekeken',
  'guide.credentials.site':
    'Open de ontwikkelaarssite van Tesla en meld je aan met je Tesla-account. Tesla verlangt een bevestigd e-mailadres en meervoudige verificatie.',
  'guide.credentials.scopes':
    'Vink precies de scopes hieronder aan. Eén te veel kan verhinderen dat Home Assistant de integratie start.',
  'guide.credentials.again':
    'Open je app op de ontwikkelaarssite van Tesla en kopieer de client-ID en het clientgeheim (Client Secret). Wordt het geheim niet meer getoond, maak daar dan een nieuw. Plak ze allebei hier.',
  'step.registration.title': 'Registratie bij Tesla',
  'step.registration.purpose': 'Tesla moet je app en je sleutel in elke regio kennen voordat iemand zich kan aanmelden.',
  'step.registration.done': 'Tesla heeft je sleutel geregistreerd voor {domain}',
  'step.registration.earlier': 'De stappen hiervoor komen eerst',
  'step.registration.asking': 'Tesla wordt gevraagd wat er geregistreerd is',
  'step.registration.hosting-first': 'Tesla haalt de openbare sleutel zelf op; die moet eerst te vinden zijn',
  'step.registration.left-to-core': 'Home Assistant registreert de laatste regio zelf tijdens de aanmelding',
  'step.registration.open': 'Je sleutel is nog niet in elke regio geregistreerd',
  'step.registration.not-seen': 'Tesla kon niet worden gevraagd wat er geregistreerd is',
  'step.registration.refused': 'Tesla heeft de registratie geweigerd',
  'step.registration.tesla-needs-time': 'Tesla heeft tijd nodig; de app probeert het vanzelf opnieuw',
  'region.na': 'Noord-Amerika en Azië-Pacific',
  'region.eu': 'Europa, Midden-Oosten en Afrika',
  'region.cn': 'China',
  'step.sign-in.title': 'Aanmelding',
  'step.sign-in.purpose': 'Met je Tesla-account sta je Home Assistant toe te zien en te bedienen wat van jou is.',
  'step.sign-in.done': 'De integratie Tesla Fleet is geladen',
  'step.sign-in.ready': 'Alles is gereed voor de aanmelding',
  'step.sign-in.open': 'Meld je aan bij Tesla en sta de toegang toe',
  'step.sign-in.finishing': 'Home Assistant rondt het instellen af',
  'step.sign-in.refused': 'Home Assistant kon het instellen niet afronden',
  'step.sign-in.by-hand': 'Home Assistant vraagt iets wat deze app niet kent; beantwoord het daar',
  'step.sign-in.again': 'Tesla vraagt je om je opnieuw aan te melden',
  'step.sign-in.renewal': 'Tesla weigerde de aanmelding te vernieuwen; de integratie wordt vanzelf opnieuw geladen',
  'step.sign-in.barred': 'Eerst moet een ander dialoogvenster voor Tesla Fleet dicht',
  'step.sign-in.failed': 'De integratie Tesla Fleet is niet geladen',
  'step.sign-in.retrying': 'Het instellen van de integratie Tesla Fleet is mislukt; Home Assistant probeert het opnieuw',
  'step.sign-in.loading': 'De integratie Tesla Fleet wordt geladen',
  'step.sign-in.scopes': 'De integratie is geladen, maar mag geen voertuigen en geen energieproducten zien',
  'step.sign-in.disabled': 'Je hebt de integratie Tesla Fleet uitgeschakeld; dat blijft zo totdat je haar inschakelt',
  'step.sign-in.credentials-first': 'De integratie kan niet laden zonder haar toepassingsreferenties',
  'step.sign-in.china': 'Home Assistant kan zich niet aanmelden met een app die voor China is gemaakt',
  'step.sign-in.earlier': 'De stappen hiervoor komen eerst',
  'step.sign-in.not-seen': 'De integratie is nog niet bekeken',
  'guide.sign-in.allow': 'Laat alles aangevinkt en sta de toegang toe.',
  'guide.sign-in.back':
    'My Home Assistant vraagt dan of je het account wilt koppelen. Bevestig dat; de pagina sluit vanzelf en deze gaat verder.',
  'step.vehicles.title': 'Voertuigen',
  'step.vehicles.purpose': 'Een nieuwer voertuig gehoorzaamt pas als de eigenaar je sleutel in de Tesla-app heeft goedgekeurd.',
  'step.vehicles.done': 'Elk voertuig dat je sleutel nodig heeft, heeft hem',
  'step.vehicles.none': 'Geen voertuigen in dit account',
  'step.vehicles.open': 'Voertuigen die je sleutel nog niet hebben: {count}',
  'step.vehicles.asking': 'Tesla wordt gevraagd welke voertuigen je sleutel nodig hebben',
  'step.vehicles.not-seen': 'Tesla heeft niet gezegd welke voertuigen je sleutel hebben',
  'step.vehicles.earlier': 'Eerst moet de integratie geladen zijn',
  'guide.vehicles.begin':
    'Zonder je sleutel kun je deze voertuigen vanuit Home Assistant wel zien, maar niet bedienen. Houd je telefoon met de Tesla-app bij de hand.',
  'guide.vehicles.phone':
    'Open de link van elk voertuig op de telefoon met de Tesla-app, of scan de code met de camera van de telefoon.',
  'guide.vehicles.select': 'Heb je meerdere producten, kies dan eerst het voertuig in de Tesla-app.',
  'guide.vehicles.approve': 'Keur de sleutel goed in de Tesla-app. Deze pagina merkt het vanzelf.',
  'guide.vehicles.driver': 'Ben je bestuurder en niet de eigenaar, ga dan in de auto zitten om goed te keuren.',
  'step.proof.title': 'Bewijs',
  'step.proof.purpose': 'Waarden in Home Assistant zijn het bewijs dat alles werkt.',
  'step.proof.done': 'Apparaten met waarden in Home Assistant: {count}',
  'step.proof.sleeping': 'Apparaten nog zonder waarden: {count}. Een slapend voertuig heeft er geen totdat het ontwaakt',
  'step.proof.failing': 'Voertuigen waarvan Home Assistant geen gegevens krijgt: {count}',
  'step.proof.none': 'Er zijn nog geen apparaten',
  'step.proof.earlier': 'Eerst moet de integratie geladen zijn',
  'wait.earlier-steps': 'de stappen hiervoor',
  'wait.domain': 'een domein',
  'wait.key-pair': 'het sleutelpaar',
  'wait.hosting': 'het verschijnen van de openbare sleutel op internet',
  'wait.look': 'het antwoord van je webserver',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'de aanmelding',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'een nieuwe poging van Home Assistant',
  'wait.reload': 'het opnieuw laden van de integratie',
  'wait.pairing': 'de goedkeuring in de Tesla-app',
  'wait.devices': 'de apparaten',
  'wait.sleeping': 'apparaten die nog moeten ontwaken of antwoorden',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla kent deze client-ID en dit clientgeheim niet.',
  'problem.tesla.unauthorized-client.why':
    'Een van de twee is niet volledig gekopieerd, ze horen bij verschillende apps, het geheim is vernieuwd, of de app mist het grant type Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Open je app op developer.tesla.com/dashboard. Bij OAuth Grant Type(s) moeten Authorization Code en Machine-to-Machine staan. Kopieer client-ID en clientgeheim opnieuw en plak ze allebei in de stap App bij Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla is nog niet klaar met het instellen van je app.',
  'problem.tesla.app-not-ready.why':
    'Een nieuwe app is bij sommige servers van Tesla vaak een uur lang onbekend, soms anderhalve dag.',
  'problem.tesla.app-not-ready.remedy':
    'Je hoeft niets te doen: de app vraagt het vanzelf opnieuw. Wil je het meteen vragen, druk dan op “Vraag het Tesla opnieuw” in de stap die wacht (App bij Tesla of Registratie bij Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla geeft je app deze toegang niet.',
  'problem.tesla.invalid-scope.why':
    'De scope is niet aangevinkt toen de app werd gemaakt, bijvoorbeeld omdat de app alleen voor energieproducten is.',
  'problem.tesla.invalid-scope.remedy':
    'Open je app op developer.tesla.com/dashboard en vink de scopes aan die de stap App bij Tesla noemt. Druk daarna in die stap op “Vraag het Tesla opnieuw”.',
  'problem.tesla.billing-limit.what': 'Tesla heeft je app gestopt vanwege de kostenlimiet.',
  'problem.tesla.billing-limit.why': 'Het maandelijkse tegoed is op, of er is geen betaalmethode ingesteld.',
  'problem.tesla.billing-limit.remedy':
    'Open developer.tesla.com/dashboard, ga naar de facturering van je account en verhoog de limiet of voeg een betaalmethode toe; of wacht tot de volgende maand. Druk daarna op “Integratie herladen” in de stap Aanmelding, als die knop daar staat.',
  'problem.tesla.missing-scopes.what': 'De toegang die is toegestaan, is niet genoeg.',
  'problem.tesla.missing-scopes.why': 'Bij de aanmelding zijn minder vakjes aangevinkt dan de integratie nodig heeft.',
  'problem.tesla.missing-scopes.remedy':
    'Druk in de stap Aanmelding op “Vraag opnieuw om de machtigingen” en laat op de pagina van Tesla alles aangevinkt. Is die knop er niet, verwijder dan de toegang van je app in je Tesla-account (Security, Third-party apps): Home Assistant vraagt je dan om je opnieuw aan te melden. Ontbreekt een scope in de app zelf, vink die dan eerst aan op developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla laat je app de Fleet API niet gebruiken.',
  'problem.tesla.no-fleet-api.why':
    'Tesla zegt dit van apps en aanmeldingen die niet bij de Fleet API horen, of die het heeft afgesloten.',
  'problem.tesla.no-fleet-api.remedy':
    'Open je app op developer.tesla.com/dashboard en kijk of die actief is. Druk daarna op “Integratie herladen” in de stap Aanmelding. Blijft het zo, druk dan op “Bewaar een rapport” onder Journaal en stel daarmee je vraag in de Home Assistant-community.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla staat dit account niet toe in de regio die gevraagd werd.',
  'problem.tesla.not-allowed-in-region.why':
    'Het account hoort bij een andere regio, of bij een land waar Tesla dit niet aanbiedt.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Open je Tesla-account en kijk of het land klopt. Druk daarna op “Integratie herladen” in de stap Aanmelding. Blijft het zo, druk dan op “Bewaar een rapport” onder Journaal en stel daarmee je vraag in de Home Assistant-community.',
  'problem.tesla.not-registered.what': 'Je app is in deze regio niet geregistreerd.',
  'problem.tesla.not-registered.why': 'Tesla houdt voor elke regio een eigen registratie bij.',
  'problem.tesla.not-registered.remedy': 'Open de stap Registratie bij Tesla en druk op de knop “Registreer in …” van die regio.',
  'problem.tesla.allowed-origin.what': 'Tesla zegt dat het domein niet bij je app hoort.',
  'problem.tesla.allowed-origin.why':
    'De toegestane oorsprong (Allowed Origin) van de app heeft een ander hoofddomein dan het domein dat hier is gekozen.',
  'problem.tesla.allowed-origin.remedy':
    'Open je app op developer.tesla.com/dashboard, Client Details, en zet Allowed Origin op de waarde die de stap App bij Tesla toont. Of kies het andere domein met “Wijzig het domein” in de stap Openbare sleutel op internet.',
  'problem.tesla.out-of-region.what': 'Tesla zegt dat het account in een andere regio thuishoort.',
  'problem.tesla.out-of-region.why': 'Het verzoek ging naar de verkeerde regio.',
  'problem.tesla.out-of-region.remedy':
    'Druk op “Vraag het Tesla opnieuw” in de stap Voertuigen. Blijft het zo, druk dan op “Vraag opnieuw om de machtigingen” in de stap Aanmelding: Tesla geeft dan een nieuw token, waarin de juiste regio staat.',
  'problem.tesla.domain-taken.what': 'Dit domein hoort bij een andere app bij Tesla.',
  'problem.tesla.domain-taken.why':
    'Een domein kan maar door één app worden geregistreerd. Misschien heb je al eerder een app gemaakt.',
  'problem.tesla.domain-taken.remedy':
    'Plak client-ID en clientgeheim van die oudere app in de stap App bij Tesla, of kies een ander domein in de stap Openbare sleutel op internet.',
  'problem.tesla.key-taken.what': 'Deze sleutel hoort bij een andere app bij Tesla.',
  'problem.tesla.key-taken.why':
    'Een sleutel kan maar door één app worden geregistreerd. Misschien heb je al eerder een app gemaakt.',
  'problem.tesla.key-taken.remedy':
    'Plak client-ID en clientgeheim van die oudere app in de stap App bij Tesla, of druk op “Maak een nieuw sleutelpaar” in de stap Sleutelpaar.',
  'problem.tesla.key-download-failed.what': 'Tesla kon de openbare sleutel niet van je domein ophalen.',
  'problem.tesla.key-download-failed.why':
    'Je webserver heeft het verzoek van Tesla niet met de sleutel beantwoord: een doorverwijzing, een onvolledig certificaat, een beveiliging tegen bots of een gesloten poort zijn de gebruikelijke oorzaken.',
  'problem.tesla.key-download-failed.remedy':
    'Open de stap Openbare sleutel op internet, druk op “Kijk opnieuw” en volg wat er staat. Druk daarna op de knop van de regio in de stap Registratie bij Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla zegt dat het bestand op je domein te groot is.',
  'problem.tesla.key-too-large.why': 'Er staat daar een certificaat of een RSA-sleutel in plaats van de openbare sleutel.',
  'problem.tesla.key-too-large.remedy':
    'Zet het bestand met de openbare sleutel van deze app daar neer: je krijgt het met “Bewaar het bestand met de openbare sleutel” in de stap Openbare sleutel op internet.',
  'problem.tesla.invalid-domain.what': 'Tesla aanvaardt het domein niet in deze vorm.',
  'problem.tesla.invalid-domain.why': 'Tesla wil alleen de naam, in kleine letters.',
  'problem.tesla.invalid-domain.remedy':
    'Druk in de stap Openbare sleutel op internet op “Wijzig het domein” en voer alleen de naam in, bijvoorbeeld cars.example.com.',
  'problem.tesla.unreachable.what': 'De servers van Tesla konden niet worden bereikt.',
  'problem.tesla.unreachable.why':
    'De internetverbinding is weg, een filter blokkeert de servers van Tesla, of Tesla heeft een storing.',
  'problem.tesla.unreachable.remedy':
    'Controleer de internetverbinding van Home Assistant (Instellingen > Systeem > Netwerk), en of een filter zoals AdGuard Home of Pi-hole namen onder tesla.com blokkeert. De app probeert het vanzelf opnieuw.',
  'problem.tesla.down.what': 'De servers van Tesla hadden zelf een fout.',
  'problem.tesla.down.why': 'Dit ligt aan Tesla en gaat meestal binnen enkele minuten over.',
  'problem.tesla.down.remedy':
    'Je hoeft niets te doen: het wordt vanzelf opnieuw geprobeerd. Duurt het uren, druk dan op “Er is iets mis” om elke stap te laten controleren.',
  'problem.tesla.rate-limited.what': 'Tesla vraagt om een pauze van {minutes} minuten.',
  'problem.tesla.rate-limited.why': 'Er zijn in korte tijd te veel verzoeken gedaan.',
  'problem.tesla.rate-limited.remedy': 'Je hoeft niets te doen: na de pauze wordt het opnieuw geprobeerd.',
  'problem.tesla.unknown.what': 'Tesla antwoordde met een fout (status {status}): {text}',
  'problem.tesla.unknown.why': 'Daar is hier nog geen uitleg voor.',
  'problem.tesla.unknown.remedy':
    'Het hele antwoord staat hieronder, met het kenmerk van Tesla. Druk op “Er is iets mis” om elke stap te laten controleren; blijft het zo, druk dan op “Bewaar een rapport” onder Journaal en stel daarmee je vraag in de Home Assistant-community.',
  'problem.tesla.rate-limited-long.what': 'Tesla vraagt om een pauze van ongeveer {hours} uur.',
  'problem.tesla.rate-limited-long.why': 'De limiet voor verzoeken per dag of per maand is bereikt.',
  'problem.tesla.rate-limited-long.remedy':
    'Je hoeft niets te doen: na de pauze wordt het opnieuw geprobeerd. Komt het terug, bekijk dan het gebruik van je app op de ontwikkelaarssite van Tesla.',
  'problem.tesla.invalid-request.what': 'Tesla zegt dat het verzoek niet is zoals het hoort.',
  'problem.tesla.invalid-request.why':
    'In een verzoek dat met de hand is gedaan (Postman, curl) ontbreekt een veld zoals het domein, de inhoud is geen JSON, of het draagt het token van de app waar dat van een persoon hoort, of andersom.',
  'problem.tesla.invalid-request.remedy':
    'Verzoeken met de hand zijn niet nodig: deze app doet ze. Open de stap Registratie bij Tesla en druk daar op “Registreer in …”.',
};
