import type { Words } from './text.ts';

/** German. */
export const de: Words = {
  // actions
  'action.setup.begin': 'Beginnen',
  'action.setup.pause': 'Automatische Schritte anhalten',
  'action.setup.resume': 'Automatische Schritte fortsetzen',
  'action.setup.sidebar': 'In der Seitenleiste anzeigen',
  'action.setup.no-sidebar': 'Nicht in der Seitenleiste',
  'action.ask-again': 'Tesla erneut fragen',
  'action.look-again': 'Erneut nachsehen',
  'action.try-again': 'Erneut versuchen',
  'action.key-pair.generate': 'Neues Schlüsselpaar erzeugen',
  'action.key-pair.adopt': 'Dieses Schlüsselpaar verwenden',
  'action.key-pair.restore': 'Schlüssel {fingerprint} wiederherstellen',
  'action.key-pair.import': 'Eigenen Schlüssel verwenden',
  'action.key-pair.tidy': 'Schlüsseldatei neu schreiben',
  'action.key-pair.set-aside': 'Beiseitelegen',
  'action.hosting.choose': 'Weiter',
  'action.hosting.choose-other': 'Anderen Weg wählen',
  'action.hosting.domain': 'Diese Domain verwenden',
  'action.hosting.fleetkey-create': 'Öffentlichen Schlüssel bei FleetKey ablegen',
  'action.hosting.take': '{domain} verwenden: dein Schlüssel ist schon dort',
  'action.hosting.move': 'Zu {domain} umziehen',
  'action.hosting.stay': 'Bei {domain} bleiben',
  'action.hosting.change': 'Weg ändern',
  'action.hosting.change-domain': 'Domain ändern',
  'action.credentials.save': 'Speichern',
  'action.credentials.replace': 'Andere Client-ID und anderes Client-Geheimnis eingeben',
  'action.credentials.choose': 'Diese App verwenden',
  'action.credentials.choose-used': 'Mit „{name}“ fortfahren',
  'action.credentials.finish': 'Ersetzen abschließen',
  'action.credentials.remove': '„{name}“ entfernen',
  'action.registration.register.na': 'In Nordamerika und Asien-Pazifik registrieren',
  'action.registration.register.eu': 'In Europa, dem Nahen Osten und Afrika registrieren',
  'action.registration.register.cn': 'In China registrieren',
  'action.sign-in.start': 'Anmeldung starten',
  'action.sign-in.restart': 'Anmeldung von vorn beginnen',
  'action.sign-in.continue': 'Fortfahren',
  'action.sign-in.again': 'Erneut anmelden',
  'action.sign-in.reload': 'Integration neu laden',
  'action.sign-in.enable': 'Integration aktivieren',
  'action.sign-in.abandon': 'Offene Anmeldung schließen',
  'action.sign-in.close-dialog': 'Diesen Dialog schließen',
  'action.sign-in.dialog-closed': 'Ich habe ihn geschlossen',
  'action.vehicles.look': 'Tesla erneut fragen',
  'action.vehicles.pair': 'Kopplungscodes anzeigen',
  'action.proof.flash': 'Lichter von {name} aufblinken lassen',
  'confirm.key-pair.generate':
    'Die jetzige Datei wird im Archiv dieser App aufbewahrt und dann durch ein neues Schlüsselpaar ersetzt. Einen neuen Schlüssel müssen die Fahrzeuge neu bestätigen.',
  'confirm.key-pair.renew':
    'Der jetzige Schlüssel wird im Archiv dieser App aufbewahrt und dann durch einen neuen ersetzt. Der muss bei Tesla neu registriert werden, und jedes Fahrzeug muss ihn neu bestätigen.',
  'confirm.key-pair.set-aside':
    'Was dort liegt, wird in tesla_fleet.key.aside-1 (oder die nächste freie Nummer) umbenannt und bleibt im Konfigurationsordner. Dann wird der gesicherte Schlüssel wiederhergestellt oder, wenn keiner gesichert ist, ein neuer erzeugt; einen neuen Schlüssel müssen die Fahrzeuge neu bestätigen.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc bekommt deinen öffentlichen Schlüssel und liefert ihn unter einem zufälligen Namen aus. Beides lässt sich später weder ändern noch entfernen. Fortfahren?',
  'confirm.hosting.move':
    'Dein Schlüssel wird bei Tesla für {domain} registriert, und jedes Fahrzeug ({vehicles}) muss ihn neu bestätigen. Trage zuerst https://{domain}/ bei deiner App auf Teslas Entwicklerseite unter Allowed Origin ein. Lass den Schlüssel unter {before} liegen, bis die Fahrzeuge bestätigt haben. Die Integration, ihre Entitäten und deren Verlauf bleiben.',
  'confirm.credentials.remove': 'Die OAuth-Anmeldedaten „{name}“ stammen nicht von dieser App. Aus Home Assistant entfernen?',
  'confirm.registration.unseen':
    'Von hier aus ist unter {domain} nicht der richtige Schlüssel zu sehen. Wenn du ihn dort mit deinem Handy siehst, bei ausgeschaltetem WLAN, sieht Tesla ihn vielleicht auch: Es zählt, was Tesla selbst sieht. Wenn Tesla ablehnt, ist nichts verloren.',
  'confirm.sign-in.close-dialog': 'Was in diesem Dialog begonnen wurde, wird aufgegeben. Sonst geht nichts verloren.',
  'confirm.sign-in.restart':
    'Home Assistant startet neu: Automationen und alles andere stehen ein, zwei Minuten still. Fortfahren?',
  'confirm.proof.flash':
    'Das weckt das Fahrzeug auf und lässt seine Lichter aufblinken. Tesla zählt ein Aufwecken und einen Befehl, zusammen etwa 2 Cent; das monatliche Guthaben deckt sie ab.',
  'field.private-key': 'Privater Schlüssel (PEM)',
  'field.private-key.help': 'Der Text der Datei, mit den Zeilen BEGIN und END. Er verlässt Home Assistant nie.',
  'field.domain': 'Domain',
  'field.domain.help': 'Zum Beispiel cars.example.com: ohne https:// und ohne Pfad',
  'field.github-user': 'Benutzername bei GitHub',
  'field.github-user.help': 'Dein Schlüssel ist dann unter USER.github.io zu finden',
  'field.method': 'Wie der Schlüssel dorthin kommt',
  'field.client-id': 'Client-ID',
  'field.client-secret': 'Client-Geheimnis',
  'field.client-secret.help':
    'Bei Tesla heißt es Client Secret und beginnt mit ta-secret. Es geht an Home Assistant; diese App bewahrt es nicht auf.',
  'field.app': 'App bei Tesla',
  'link.developer-site': 'Teslas Entwicklerseite',
  'link.public-key': 'Datei mit dem öffentlichen Schlüssel speichern',
  'link.public-key-archive': 'Als Website zum Hochladen speichern (ZIP)',
  'link.github.repository': 'Repository anlegen',
  'link.github.no-jekyll': 'Datei .nojekyll hinzufügen',
  'link.github.config': '_config.yml ändern',
  'link.github.key': 'Öffentlichen Schlüssel hinzufügen',
  'link.netlify': 'Netlifys Seite zum Hochladen',
  'link.cloudflare-pages': 'Cloudflares Seite zum Hochladen',
  'link.sign-in': 'Bei Tesla anmelden',
  'link.integration': 'Tesla Fleet in Geräte & Dienste',
  'link.pairing': 'Schlüssel für {name} bestätigen',
  'fact.plain': '{text}',
  'fact.version': 'Version',
  'fact.fingerprint': 'Fingerabdruck',
  'fact.domain': 'Domain',
  'fact.key-url': 'Adresse des öffentlichen Schlüssels',
  'fact.github.repository': 'Repository {domain}',
  'fact.github.no-jekyll': 'Datei .nojekyll',
  'fact.github.config': 'Zeile für _config.yml',
  'fact.github.key': 'Öffentlicher Schlüssel',
  'fact.tick.done': 'Erledigt',
  'fact.tick.open': 'Noch nicht gesehen',
  'fact.credential': 'OAuth-Anmeldedaten',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Mit deinem Schlüssel registriert',
  'fact.registration.other-key': 'Mit einem anderen Schlüssel registriert',
  'fact.registration.missing': 'Nicht registriert',
  'fact.registration.not-told': 'Tesla teilt es nicht mit (eine App nur für Energieprodukte)',
  'fact.registration.failed': 'Tesla hat nicht richtig geantwortet',
  'fact.registration.not-seen': 'Noch nicht gefragt',
  'fact.account': 'Tesla-Konto',
  'fact.accounts': 'Tesla-Konto {title}',
  'fact.entry.loaded': 'Geladen',
  'fact.entry.setup_retry': 'Einrichtungsfehler, wird erneut versucht',
  'fact.entry.setup_error': 'Einrichtungsfehler',
  'fact.entry.setup_in_progress': 'Wird initialisiert',
  'fact.entry.not_loaded': 'Nicht geladen',
  'fact.entry.disabled': 'Deaktiviert',
  'fact.vehicle': 'Fahrzeug',
  'fact.vehicle.paired': 'Hat deinen Schlüssel',
  'fact.vehicle.unpaired': 'Hat deinen Schlüssel noch nicht',
  'fact.vehicle.not-needed': 'Braucht keinen Schlüssel',
  'fact.vehicle.not-told': 'Tesla hat es nicht mitgeteilt',
  'fact.vehicle.signed': '{about} · nimmt nur signierte Befehle an',
  'fact.values': '{count} von {of} Entitäten haben einen Wert',
  'fact.no-values': 'Noch keine Werte',
  'journal.setup.begin': 'Die App darf von selbst handeln',
  'journal.setup.pause': 'Die App sieht nur nach',
  'journal.store.rebuilt':
    'Die Datenbank dieser App war beschädigt. Sie wurde als {file} aufbewahrt und mit dem, was sich davon lesen ließ, neu begonnen; der Rest wird neu herausgefunden. Schlüsseldatei und Integration sind, wie sie waren',
  'journal.asked-again': 'Erneut nachgesehen',
  'journal.failed': '{action}: fehlgeschlagen ({code})',
  'journal.key-pair.generate': 'Ein neues Schlüsselpaar wurde erzeugt',
  'journal.key-pair.adopt': 'Das vorhandene Schlüsselpaar wird verwendet, eine Kopie ist gesichert',
  'journal.key-pair.tidy': 'Die Schlüsseldatei wurde mit demselben Schlüssel neu geschrieben',
  'journal.key-pair.set-aside': 'Was an der Stelle der Schlüsseldatei lag, wurde beiseitegelegt',
  'journal.key-pair.restore': 'Die Schlüsseldatei wurde aus dem Archiv wiederhergestellt',
  'journal.key-pair.import': 'Ein Schlüssel von dir wurde eingesetzt',
  'journal.hosting.choose': 'Der Weg für den öffentlichen Schlüssel wurde gewählt',
  'journal.hosting.domain': 'Die Domain wurde gewählt',
  'journal.hosting.fleetkey-create': 'Der öffentliche Schlüssel wurde bei FleetKey abgelegt',
  'journal.hosting.move': 'Zur neuen Domain umgezogen',
  'journal.hosting.stay': 'Der Wechsel der Domain wurde aufgegeben',
  'journal.credentials.save': 'Client-ID und Client-Geheimnis wurden in Home Assistant gespeichert',
  'journal.credentials.choose': 'Die App bei Tesla wurde gewählt',
  'journal.credentials.finish': 'Das Ersetzen der OAuth-Anmeldedaten wurde abgeschlossen',
  'journal.credentials.remove': 'OAuth-Anmeldedaten wurden entfernt',
  'journal.registration.register': 'Der Schlüssel wurde bei Tesla registriert',
  'journal.sign-in.start': 'Die Anmeldung wurde gestartet',
  'journal.sign-in.continue': 'Die Anmeldung ging weiter',
  'journal.sign-in.reload': 'Die Integration wurde neu geladen',
  'journal.sign-in.enable': 'Die Integration wurde aktiviert',
  'journal.sign-in.abandon': 'Eine offene Anmeldung wurde geschlossen',
  'journal.sign-in.close-dialog': 'Ein offen gebliebener Dialog von Home Assistant wurde geschlossen',
  'journal.sign-in.dialog-closed': 'Der andere Dialog wurde als geschlossen gemeldet',
  'journal.sign-in.restart': 'Home Assistant wurde neu gestartet, um den anderen Dialog zu schließen',
  'journal.vehicles.pair': 'Eine Kopplung wurde begonnen',
  'journal.proof.flash': 'Die Lichter haben aufgeblinkt',

  // begin
  'begin.title': 'Dein Tesla in Home Assistant',
  'begin.will': 'Was geschehen wird',
  'begin.will.key': 'Diese App erzeugt ein Schlüsselpaar und bringt den öffentlichen Schlüssel dorthin, wo Tesla ihn findet.',
  'begin.will.app': 'Du legst auf Teslas Entwicklerseite eine App an. Diese Seite zeigt, was wo einzutragen ist.',
  'begin.will.sign-in':
    'Du meldest dich bei Tesla an und bestätigst den Schlüssel mit deinem Telefon. Alles Übrige wird für dich erledigt und von da an überwacht.',
  'begin.hand': 'Was du bereithalten solltest',
  'begin.hand.account': 'Dein Tesla-Konto mit bestätigter E-Mail-Adresse und Multi-Faktor-Authentifizierung',
  'begin.hand.phone': 'Dein Telefon mit der Tesla-App, wenn du ein Fahrzeug hast',
  'begin.hand.address':
    'Eine dauerhafte Adresse im Internet: eine eigene Domain, Home Assistant Cloud oder ein kostenloses Konto bei GitHub',
  'begin.time': 'Wie lange es dauert',
  'begin.time.answer':
    'Ihren eigenen Teil erledigt diese App innerhalb einer Minute. Die meiste Zeit kostet Teslas Formular mit fünf Feldern zum Ausfüllen und sechs Kästchen zum Ankreuzen. Manchmal braucht Tesla anderthalb Tage, bis es eine neue App einlässt; diese Seite wartet dann für dich.',
  'late.tesla':
    'Das dauert länger als üblich. Nichts geht verloren, und die App fragt weiter nach. „Erneut prüfen“ am Ende dieser Seite fragt sofort.',
  'late.hosting':
    'Das dauert länger als üblich. Öffne die Adresse des öffentlichen Schlüssels auf deinem Telefon, WLAN aus: Wird der Schlüssel auch dort nicht angezeigt, kann Tesla ihn nicht finden.',
  'late.core': 'Das dauert länger als üblich. Sieh in Home Assistant unter Einstellungen > System > Protokolle nach dem Grund.',
  'late.pairing':
    'Das dauert länger als üblich. Es muss das Telefon des Besitzers sein, und das Fahrzeug muss erreichbar sein: Wecke es in der Tesla-App und öffne dann den Link noch einmal.',
  'late.sleeping': 'Das dauert länger als üblich. Öffne die Tesla-App, um das Fahrzeug zu wecken, oder fahre ein Stück.',

  // certificates
  'hosting.own-https.name': 'Diese App selbst, über HTTPS',
  'hosting.own-https.description':
    'Du hast ein Zertifikat im Ordner ssl von Home Assistant und einen offenen Port 443, aber keinen Reverse Proxy: Diese App antwortet selbst, mit dem Schlüssel und sonst nichts.',
  'hosting.own-https.guide.files':
    'Gib das Zertifikat und seinen Schlüssel so an, wie sie im Ordner ssl heißen, zum Beispiel die der Apps Let’s Encrypt oder DuckDNS.',
  'hosting.own-https.guide.port':
    'Gib in der Konfiguration dieser App unter Netzwerk dem Port {port} eine Nummer, zum Beispiel {port}.',
  'hosting.own-https.guide.docker':
    'Veröffentliche Port {port} des Containers und binde den Ordner mit deinen Zertifikaten unter /ssl ein.',
  'hosting.own-https.guide.router':
    'Leite in deinem Router Port 443 aus dem Internet an diesen Port dieses Geräts weiter. Tesla kommt nur über Port 443.',
  'action.hosting.certificate': 'Dieses Zertifikat verwenden',
  'action.hosting.change-certificate': 'Zertifikat ändern',
  'journal.hosting.certificate': 'Das Zertifikat wurde gewählt',
  'field.certificate': 'Zertifikat mit seiner Kette',
  'field.certificate.help': 'Eine Datei im Ordner ssl; die mit der ganzen Kette',
  'field.certificate-key': 'Privater Schlüssel des Zertifikats',
  'fact.certificate.names': 'Zertifikat für',
  'fact.certificate.issuer': 'Ausgestellt von',
  'fact.certificate.until': 'Gültig bis',
  'problem.certificate.absent.what': 'Im Ordner ssl gibt es keine Datei {file}.',
  'problem.certificate.absent.why': 'Sie heißt anders, oder sie wurde dort noch nicht abgelegt.',
  'problem.certificate.absent.remedy':
    'Sieh mit einer App wie File editor nach, wie die Dateien in ssl heißen, und wähle das Zertifikat noch einmal.',
  'problem.certificate.unreadable.what': 'Die Datei {file} lässt sich nicht lesen.',
  'problem.certificate.unreadable.why': 'Sie ist ein Ordner, oder diese App darf sie nicht öffnen.',
  'problem.certificate.unreadable.remedy': 'Wähle eine andere Datei.',
  'problem.certificate.too-large.what': 'Die Datei {file} ist zu groß für ein Zertifikat oder einen Schlüssel.',
  'problem.certificate.too-large.why': 'Wahrscheinlich ist es eine Datei anderer Art.',
  'problem.certificate.too-large.remedy': 'Wähle eine andere Datei.',
  'problem.certificate.not-a-certificate.what': 'Die Datei {file} enthält kein Zertifikat.',
  'problem.certificate.not-a-certificate.why': 'Ihr Text hat keinen lesbaren Block BEGIN CERTIFICATE.',
  'problem.certificate.not-a-certificate.remedy':
    'Wähle die Datei mit dem Zertifikat und seiner Kette; oft heißt sie fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Die Datei {file} enthält keinen brauchbaren privaten Schlüssel.',
  'problem.certificate.not-a-key.why': 'Ihr Text hat keinen lesbaren Block mit einem privaten Schlüssel.',
  'problem.certificate.not-a-key.remedy': 'Wähle den Schlüssel des Zertifikats; oft heißt er privkey.pem.',
  'problem.certificate.encrypted.what': 'Der private Schlüssel in {file} verlangt ein Passwort.',
  'problem.certificate.encrypted.why': 'Beim Start der App ist niemand da, der es eingibt.',
  'problem.certificate.encrypted.remedy': 'Lege dort einen Schlüssel ohne Passwort ab.',
  'problem.certificate.other-key.what': 'Der private Schlüssel in {file} ist nicht der des Zertifikats.',
  'problem.certificate.other-key.why': 'Die beiden Dateien gehören zu verschiedenen Zertifikaten oder werden gerade erneuert.',
  'problem.certificate.other-key.remedy':
    'Wenn es nach einigen Minuten nicht vorbei ist, wähle die beiden Dateien, die zusammengehören.',
  'problem.certificate.in-use.what': 'Der HTTPS-Port dieser App ist belegt.',
  'problem.certificate.in-use.why': 'Ein anderes Programm verwendet ihn.',
  'problem.certificate.in-use.remedy': 'Starte diese App neu. Wenn es so bleibt, steht mehr im Protokoll.',
  'problem.certificate.other-name.what': 'Das Zertifikat ist nicht für {domain}.',
  'problem.certificate.other-name.why': 'Es ist für: {names}.',
  'problem.certificate.other-name.remedy':
    'Besorge ein Zertifikat, in dem dieser Name steht, oder verwende eine Domain, die darin steht.',
  'problem.certificate.expired.what': 'Das Zertifikat ist am {date} abgelaufen.',
  'problem.certificate.expired.why': 'Was es erneuern soll, hat es nicht getan.',
  'problem.certificate.expired.remedy':
    'Sieh ins Protokoll dessen, was es erneuern soll (zum Beispiel der App Let’s Encrypt, die dafür gestartet werden muss). Das neue wird von selbst übernommen.',
  'problem.certificate.ends-soon.what': 'Das Zertifikat läuft am {date} ab.',
  'problem.certificate.ends-soon.why': 'Es müsste inzwischen erneuert sein.',
  'problem.certificate.ends-soon.remedy':
    'Sieh ins Protokoll dessen, was es erneuern soll (zum Beispiel der App Let’s Encrypt, die dafür gestartet werden muss). Das neue wird von selbst übernommen.',
  'problem.certificate.self-signed.what': 'Das Zertifikat ist selbst signiert.',
  'problem.certificate.self-signed.why': 'Tesla vertraut wie jeder Browser nur Zertifikaten bekannter Zertifizierungsstellen.',
  'problem.certificate.self-signed.remedy': 'Besorge eines von Let’s Encrypt; es ist kostenlos.',
  'problem.certificate.no-chain.what': 'Das Zertifikat kommt ohne seine Kette.',
  'problem.certificate.no-chain.why': 'Browser finden den fehlenden Teil oft von selbst; Tesla nicht.',
  'problem.certificate.no-chain.remedy': 'Wähle die Datei mit der ganzen Kette; oft heißt sie fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant meldet: A condition has not been met to process the request. Deine App ist in dieser Region nicht registriert.',
  'problem.entry.precondition-region.why':
    'Home Assistant fragt Teslas Server der Region, zu der das Konto gehört, und dort kennt Tesla deine Domain nicht.',
  'problem.entry.precondition-region.remedy':
    'Öffne den Schritt „Registrierung bei Tesla“ und drücke die Schaltfläche dieser Region; danach wird die Integration wieder geladen.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant meldet: A condition has not been met to process the request. In dieser Region ist ein anderer Schlüssel als deiner registriert.',
  'problem.entry.precondition-other-key.why': 'Deine Domain wurde früher mit einem anderen Schlüsselpaar registriert.',
  'problem.entry.precondition-other-key.remedy':
    'Öffne den Schritt „Registrierung bei Tesla“ und drücke die Schaltfläche dieser Region; Tesla übernimmt dann den jetzigen Schlüssel.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant meldet: A condition has not been met to process the request. Dein öffentlicher Schlüssel ist unter {domain} nicht zu finden.',
  'problem.entry.precondition-hosting.why': 'Tesla verlangt, dass der Schlüssel dort bleibt, wo er bei der Registrierung war.',
  'problem.entry.precondition-hosting.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“; dort steht, was nicht stimmt.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant meldet: A condition has not been met to process the request. Tesla akzeptiert Client-ID und Client-Geheimnis nicht.',
  'problem.entry.precondition-credentials.why':
    'Die OAuth-Anmeldedaten in Home Assistant gehören nicht zu einer App, die Tesla kennt.',
  'problem.entry.precondition-credentials.remedy':
    'Kopiere Client-ID und Client-Geheimnis aus deiner App auf Teslas Entwicklerseite und füge sie im Schritt „App bei Tesla“ ein.',
  'problem.entry.precondition-none.what': 'Home Assistant meldet: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Deine App ist in jeder Region registriert, der Schlüssel ist zu finden, und Tesla akzeptiert Client-ID und Client-Geheimnis. Also braucht Tesla nach einer Registrierung noch einige Minuten, oder Allowed Origin der App passt nicht.',
  'problem.entry.precondition-none.remedy':
    'Warte ein paar Minuten; Home Assistant versucht es von selbst noch einmal. Wenn es so bleibt, prüfe auf Teslas Entwicklerseite bei deiner App Allowed Origin: Dort muss https://{domain}/ stehen.',
  'problem.entry.unknown-scope.what':
    'Tesla hat Home Assistant eine Berechtigung gegeben, die es nicht kennt: {scope}. Damit kann die Integration nicht starten.',
  'problem.entry.unknown-scope.why':
    'Bei den Berechtigungen (Scopes) deiner App bei Tesla sind mehr Häkchen gesetzt, als Home Assistant anfordert.',
  'problem.entry.unknown-scope.remedy':
    'Öffne auf Teslas Entwicklerseite deine App, nimm das Häkchen bei {scope} weg und speichere. Drücke dann hier „Berechtigungen erneut anfordern“.',
  'problem.sign-in.scopes-partly.what': 'Bei der Anmeldung wurde nicht alles erlaubt: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Auf der Seite von Tesla wurde ein Häkchen weggenommen, oder die App bei Tesla hat diese Berechtigung (Scope) erst später bekommen.',
  'problem.sign-in.scopes-partly.remedy':
    'Wenn du sie möchtest, vergewissere dich auf Teslas Entwicklerseite, dass deine App sie hat, und drücke dann „Berechtigungen erneut anfordern“. Sonst lass es, wie es ist.',
  'remedy.sign-in.scopes-by-hand':
    'Wenn du sie möchtest: öffne dein Tesla-Konto, Security, Third-party apps, und entferne den Zugriff deiner App. Innerhalb einiger Stunden bittet Home Assistant dich, dich erneut anzumelden; erlaube dann alles. Sonst lass es, wie es ist.',
  'problem.sign-in.consent-by-hand.what':
    'Home Assistant lässt sich von hier aus nicht dazu bringen, die Berechtigungen erneut anzufordern.',
  'problem.sign-in.consent-by-hand.why':
    'Die verwendeten OAuth-Anmeldedaten wurden von Hand hinzugefügt. Home Assistant behält sie, solange die Integration sie verwendet.',
  'problem.sign-in.consent-by-hand.remedy':
    'Öffne dein Tesla-Konto, Security, Third-party apps, und entferne den Zugriff deiner App. Innerhalb einiger Stunden bittet Home Assistant dich, dich erneut anzumelden; erlaube dann alles.',
  'action.sign-in.consent': 'Berechtigungen erneut anfordern',
  'journal.sign-in.consent': 'Home Assistant fordert die Berechtigungen erneut an',
  'confirm.sign-in.consent':
    'Home Assistant bittet dich, dich erneut bei Tesla anzumelden. Bis du das getan hast, funktioniert die Integration nicht; Geräte, Entitäten und deren Verlauf bleiben.',
  'action.sign-in.take-key': 'Integration mit dem neuen Schlüssel neu laden',
  'journal.sign-in.take-key': 'Die Integration wurde neu geladen, damit sie mit dem jetzigen Schlüssel signiert',
  'action.sign-in.add': 'Weiteres Tesla-Konto hinzufügen',
  'journal.sign-in.add': 'Die Anmeldung eines weiteren Tesla-Kontos wurde begonnen',
  'fact.not-allowed': 'Nicht erlaubt',

  // hosting
  'hosting.advice.external': 'Home Assistant ist von außen unter {host} erreichbar.',
  'hosting.advice.cloud': 'Home Assistant Cloud erreicht es unter {host}.',
  'hosting.advice.certificates': 'Im Ordner ssl liegen: {files}.',
  'hosting.advice.app': 'Die App {name} ist installiert.',
  'known-host.accepted': 'Tesla hat Namen unter {host} angenommen ({seen}; {source})',
  'known-host.refused': 'Tesla hat Namen unter {host} abgelehnt ({seen}; {source})',
  'known-host.mixed': 'Tesla hat manche Namen unter {host} angenommen und andere abgelehnt ({seen}; {source})',
  'fact.known-host': 'Von anderen beobachtet',
  'fact.domain.letters': 'In Buchstaben',
  'problem.domain.refused-host.what': 'Tesla lehnt Namen unter {host} bekanntlich ab (beobachtet {seen}).',
  'problem.domain.refused-host.why': 'Teslas Entwicklerseite sagt dann nichts oder meldet, dass die Domain nicht gültig sei.',
  'problem.domain.refused-host.remedy':
    'Vielleicht hat sich das inzwischen geändert: Probiere es dort aus. Wenn sie abgelehnt wird, wähle hier eine andere Domain oder einen anderen Weg.',
  'problem.domain.passing.what': 'Der Name {domain} ist nicht von Dauer.',
  'problem.domain.passing.why':
    'Tunnel ohne Konto bekommen bei jedem Start einen neuen Namen. Registrierung und Bestätigung der Fahrzeuge gehen damit verloren.',
  'problem.domain.passing.remedy': 'Verwende einen Namen, der Jahre hält.',
  'hosting.copy.path': 'Pfad',
  'hosting.copy.target': 'Weiterleiten an',
  'hosting.copy.snippet': 'Für {program}',
  'hosting.guide.no-redirect':
    'Tesla folgt keiner Umleitung: Die Adresse selbst muss mit dem Schlüssel antworten, über HTTPS und ohne Anmeldung.',
  'hosting.reverse-proxy.name': 'Reverse Proxy',
  'hosting.reverse-proxy.description':
    'Ein Webserver oder Tunnel von dir, der aus dem Internet über HTTPS erreichbar ist, reicht einen Pfad an diese App weiter: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared und Ähnliche.',
  'hosting.reverse-proxy.guide.path':
    'Füge in deinem Reverse Proxy bei deiner Domain eine Regel für den Pfad unten hinzu, und nur für diesen.',
  'hosting.reverse-proxy.guide.target': 'Lass die Regel an {target} weiterleiten.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Wenn der Reverse Proxy nicht auf Home Assistant selbst läuft, schalte in der Konfiguration dieser App unter Netzwerk den Port {port} ein und leite stattdessen an die IP-Adresse von Home Assistant weiter.',
  'hosting.reverse-proxy.guide.docker':
    'Wenn der Reverse Proxy selbst in einem Container oder auf einem anderen Gerät läuft, leite stattdessen an die IP-Adresse dieses Geräts weiter.',
  'hosting.reverse-proxy.guide.certificate':
    'Das Zertifikat muss vollständig sein: Verwende die ganze Kette (oft eine Datei namens fullchain.pem), nicht das Zertifikat allein.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Kostenlos, ohne eigene Domain, offenen Port oder Tunnel: eine Website von dir bei GitHub, die den öffentlichen Schlüssel enthält. Tesla hat solche Websites angenommen (mehrere Berichte, August 2026).',
  'hosting.github-pages.guide.account':
    'Du brauchst ein kostenloses Konto bei GitHub. Der Benutzername wird Teil der Adresse, und diese darf „tesla“ nicht enthalten.',
  'hosting.github-pages.guide.press':
    'Drücke die Links der Reihe nach. Jeder öffnet eine Seite von GitHub, die schon ausgefüllt ist; drücke dort die grüne Schaltfläche (Create repository, Commit changes).',
  'hosting.github-pages.guide.others':
    'Unter {domain} gibt es schon eine Website: Sie bleibt, wie sie ist, nur diese Dateien kommen hinzu.',
  'hosting.github-pages.guide.jekyll':
    'Diese Website wird mit Jekyll erzeugt, das Ordner auslässt, die mit einem Punkt beginnen. Füge die Zeile unten in _config.yml ein; wenn es dort schon ein include: gibt, ergänze darin „.well-known“.',
  'hosting.github-pages.guide.ticks':
    'Komm nach jedem Link hierher zurück: Was erledigt ist, wird innerhalb von etwa einer Minute abgehakt.',
  'hosting.github-pages.guide.publishing':
    'Alles ist da. GitHub veröffentlicht die Website in einigen Minuten, beim ersten Mal in höchstens zehn. Wenn nicht, sieh im Repository unter Settings > Pages nach: Dort muss der Branch gewählt sein.',
  'hosting.static-site.name': 'Netlify oder Cloudflare Pages',
  'hosting.static-site.description':
    'Kostenlos: Du legst ein Archiv auf der Seite zum Hochladen eines Anbieters für statische Websites ab. Die Dokumentation von Home Assistant nannte beide als funktionierend (2025).',
  'hosting.static-site.domain.help':
    'Der Name, den der Anbieter deiner Website gegeben hat, zum Beispiel my-cars.netlify.app oder my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Speichere das Archiv von dieser Seite. Es enthält die ganze Website.',
  'hosting.static-site.guide.netlify':
    'Netlify: Melde dich zuerst an, sonst ist die Website nach einer Stunde weg. Entpacke das Archiv und zieh den Ordner auf die Seite.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: Wähle dort, eigene Dateien hochzuladen (Upload assets), gib dem Projekt einen Namen und zieh das Archiv hinein.',
  'hosting.static-site.guide.name': 'Gib dann hier den Namen der Website ein.',
  'hosting.static-site.guide.publish': 'Diese Seite merkt von selbst, wenn der Schlüssel dort ist.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Eine Schaltfläche: FleetKey.cc, ein Dienst von jemand anderem, bewahrt deinen öffentlichen Schlüssel auf und liefert ihn aus. Tesla hat seine Namen angenommen (2025-09), bei einem Konto schlug die Registrierung fehl (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey wird von jemand anderem betrieben, nicht von Tesla oder Home Assistant. Es bekommt deinen öffentlichen Schlüssel, der kein Geheimnis ist, und sonst nichts. Der Name, den es vergibt, lässt sich weder ändern noch entfernen, und deine Fahrzeuge hängen jahrelang davon ab.',
  'hosting.fleetkey.guide.wait': 'FleetKey liefert einen Schlüssel meist sofort aus. Sieh in einer Minute noch einmal nach.',
  'hosting.fleetkey.guide.new-key':
    'Ein neuer Schlüssel braucht einen neuen Namen: Der vorhandene behält seinen Schlüssel für immer.',
  'hosting.elsewhere.name': 'An einem anderen Ort',
  'hosting.elsewhere.description':
    'Du legst die Schlüsseldatei selbst auf einem beliebigen Webserver ab, oder sie ist dort schon vorhanden; diese App prüft, ob sie stimmt.',
  'hosting.elsewhere.guide.save': 'Speichere die Datei mit dem öffentlichen Schlüssel von dieser Seite.',
  'hosting.elsewhere.guide.put': 'Lege sie so auf deinem Webserver ab, dass sie unter {url} zu finden ist.',
  'hosting.elsewhere.guide.dot-folder':
    'Manche Webserver verbergen Ordner, die mit einem Punkt beginnen. Lege bei GitHub Pages auch eine leere Datei namens .nojekyll neben den Ordner .well-known.',
  'problem.hosting.service.unreachable.what': '{service} war nicht erreichbar.',
  'problem.hosting.service.unreachable.why':
    'Die Internetverbindung ist unterbrochen, ein Filter sperrt die Adresse, oder {service} ist ausgefallen.',
  'problem.hosting.service.unreachable.remedy': 'Versuche es in einigen Minuten noch einmal.',
  'problem.hosting.service.limited.what': '{service} bittet um eine Pause.',
  'problem.hosting.service.limited.why': 'Von deinem Internetanschluss kamen innerhalb einer Stunde zu viele Anfragen.',
  'problem.hosting.service.limited.remedy': 'Nichts ist verloren. Mach weiter; innerhalb einer Stunde wird wieder nachgesehen.',
  'problem.hosting.service.refused.what': '{service} hat abgelehnt.',
  'problem.hosting.service.refused.why': 'Der Wortlaut steht unten.',
  'problem.hosting.service.refused.remedy':
    'Versuche es noch einmal oder wähle einen anderen Weg für den öffentlichen Schlüssel.',
  'problem.hosting.service.down.what': '{service} hatte selbst einen Fehler.',
  'problem.hosting.service.down.why': 'Das liegt am Dienst und geht meist vorbei.',
  'problem.hosting.service.down.remedy':
    'Versuche es in einigen Minuten noch einmal oder wähle einen anderen Weg für den öffentlichen Schlüssel.',
  'problem.hosting.service.unreadable.what': '{service} hat auf eine Weise geantwortet, die diese App nicht kennt.',
  'problem.hosting.service.unreadable.why': 'Seit dieser Version der App hat sich dort etwas geändert.',
  'problem.hosting.service.unreadable.remedy':
    'Sieh nach, ob es ein Update dieser App gibt, oder wähle einen anderen Weg für den öffentlichen Schlüssel.',

  // hosting-look
  'problem.hosting.dns.what': 'Den Namen {domain} gibt es im Internet nicht.',
  'problem.hosting.dns.why':
    'Kein Nameserver kennt ihn: Er ist vertippt, oder der Eintrag wurde nicht angelegt oder wurde entfernt.',
  'problem.hosting.dns.remedy':
    'Vergleiche den Namen mit dem beim Anbieter deiner Domain. Bei einem neuen Eintrag kann es einige Minuten dauern, bis er bekannt ist.',
  'problem.hosting.dns-empty.what': 'Den Namen {domain} gibt es, aber er führt nirgendwohin.',
  'problem.hosting.dns-empty.why': 'Er hat weder eine IPv4- noch eine IPv6-Adresse (keinen A- und keinen AAAA-Eintrag).',
  'problem.hosting.dns-empty.remedy':
    'Gib dem Namen beim Anbieter deiner Domain die öffentliche Adresse deines Zuhauses oder deines Webservers.',
  'problem.hosting.dns-private.what': 'Der Name {domain} führt zu einer Adresse in einem Heimnetz.',
  'problem.hosting.dns-private.why':
    'Adressen wie 192.168.x.x oder 10.x.x.x gibt es in jedem Zuhause; sie sind nur von innen erreichbar.',
  'problem.hosting.dns-private.remedy':
    'Trage beim Anbieter deiner Domain (oder bei dem Dienst, der den Namen aktuell hält, etwa Duck DNS) die öffentliche Adresse deines Internetanschlusses ein.',
  'problem.hosting.dns-carrier.what':
    'Der Name {domain} führt zu einer Adresse, die dein Internetanbieter auf viele verteilt (CGNAT).',
  'problem.hosting.dns-carrier.why':
    'Von außen erreicht niemand ein Zuhause hinter einer solchen Adresse (100.64.x.x bis 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Bitte deinen Anbieter um eine öffentliche Adresse, oder wähle einen Weg, der keine braucht: GitHub Pages, Home Assistant Cloud oder einen Tunnel wie Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Der Name {domain} ist nur bei dir zu Hause bekannt.',
  'problem.hosting.dns-home-only.why':
    'Dein Router oder dein eigener Nameserver kennt ihn; öffentliche Nameserver kennen ihn nicht.',
  'problem.hosting.dns-home-only.remedy': 'Lege beim Anbieter deiner Domain einen Eintrag für den Namen an.',
  'problem.hosting.dns-broken.what': 'Die Nameserver von {domain} antworten nicht richtig.',
  'problem.hosting.dns-broken.why': 'Sie sind ausgefallen, oder die Signaturen der Domain (DNSSEC) sind fehlerhaft.',
  'problem.hosting.dns-broken.remedy':
    'Sieh beim Anbieter deiner Domain nach, ob es eine Störung gibt. Wenn kürzlich DNSSEC eingeschaltet oder der Anbieter gewechselt wurde, passen vielleicht die DNSSEC-Schlüssel nicht: Schalte DNSSEC dort aus.',
  'problem.hosting.dns-unanswered.what': 'Ob es {domain} gibt, ließ sich nicht herausfinden: Kein Nameserver hat geantwortet.',
  'problem.hosting.dns-unanswered.why':
    'Die Internetverbindung von Home Assistant ist unterbrochen, oder ein Filter in deinem Netzwerk hält solche Fragen zurück.',
  'problem.hosting.dns-unanswered.remedy':
    'Prüfe die Internetverbindung. Wenn die Adresse den Schlüssel auf einem Handy mit ausgeschaltetem WLAN zeigt, mach weiter: Es zählt, was Tesla selbst sieht.',
  'problem.hosting.refused.what': 'Unter {domain}, Port 443, antwortet niemand.',
  'problem.hosting.refused.why':
    'Die Verbindung wird abgelehnt: Dort läuft kein Webserver, oder der Port wird nicht an ihn weitergeleitet. Manche Router lehnen auch einen Aufruf ihrer eigenen Adresse von innen ab.',
  'problem.hosting.refused.remedy':
    'Probiere die Adresse auf einem Handy mit ausgeschaltetem WLAN. Wenn sie dort den Schlüssel zeigt, mach weiter: Es zählt, was Tesla selbst sieht. Wenn nicht, prüfe die Portweiterleitung deines Routers (443) und deinen Webserver.',
  'problem.hosting.timeout.what': 'Zu {domain}, Port 443, kommt keine Verbindung zustande.',
  'problem.hosting.timeout.why':
    'Eine Firewall verwirft sie, der Port wird nicht weitergeleitet, die Adresse ist veraltet, oder dein Anbieter sperrt Port 443. Manche Router verwerfen auch einen Aufruf ihrer eigenen Adresse von innen.',
  'problem.hosting.timeout.remedy':
    'Probiere die Adresse auf einem Handy mit ausgeschaltetem WLAN. Wenn sie dort den Schlüssel zeigt, mach weiter: Es zählt, was Tesla selbst sieht. Wenn nicht, prüfe die Portweiterleitung deines Routers und ob der Name zu deiner jetzigen Adresse führt.',
  'problem.hosting.unreachable.what': 'Von hier führt kein Weg zur Adresse von {domain}.',
  'problem.hosting.unreachable.why':
    'Das meldet das Netzwerk selbst: Die Adresse ist nicht in Gebrauch, oder dieser Anschluss erreicht ihre Art nicht (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Probiere die Adresse auf einem Handy mit ausgeschaltetem WLAN. Wenn sie dort den Schlüssel zeigt, mach weiter. Wenn nicht, vergleiche die Adresse des Namens mit deiner öffentlichen Adresse.',
  'problem.hosting.reset.what': 'Die Verbindung zu {domain} wird gleich nach dem Aufbau getrennt.',
  'problem.hosting.reset.why': 'Eine Firewall, ein Filter oder der Router selbst beendet sie.',
  'problem.hosting.reset.remedy':
    'Probiere die Adresse auf einem Handy mit ausgeschaltetem WLAN. Prüfe die Firewall vor deinem Webserver und ob Länder gesperrt sind.',
  'problem.hosting.network.what': 'Das Nachsehen unter {domain} ist auf eine Weise fehlgeschlagen, die diese App nicht kennt.',
  'problem.hosting.network.why': 'Was geschehen ist, steht unten in den Details.',
  'problem.hosting.network.remedy':
    'Sieh noch einmal nach. Wenn die Adresse den Schlüssel auf einem Handy mit ausgeschaltetem WLAN zeigt, mach weiter: Es zählt, was Tesla selbst sieht.',
  'problem.hosting.tls-none.what': 'Unter {domain}, Port 443, antwortet etwas, das kein HTTPS spricht.',
  'problem.hosting.tls-none.why':
    'Wahrscheinlich führt Port 443 des Routers zu einem einfachen HTTP-Port, zum Beispiel zu dem von Home Assistant (80 oder 8123).',
  'problem.hosting.tls-none.remedy':
    'Leite Port 443 an den HTTPS-Port deines Webservers weiter, oder lass ihn an diesem Port HTTPS sprechen.',
  'problem.hosting.tls-expired.what': 'Das Zertifikat von {domain} ist abgelaufen.',
  'problem.hosting.tls-expired.why': 'Was es erneuern soll, hat es nicht getan, oder der Webserver verwendet noch das alte.',
  'problem.hosting.tls-expired.remedy':
    'Erneuere es (zum Beispiel, indem du die App Let’s Encrypt startest, oder in NGINX Proxy Manager unter SSL Certificates) und starte dann den Webserver neu.',
  'problem.hosting.tls-not-yet.what': 'Das Zertifikat von {domain} ist noch nicht gültig.',
  'problem.hosting.tls-not-yet.why':
    'Es wurde auf einem Gerät erzeugt, dessen Uhr vorgeht, oder die Uhr von Home Assistant geht nach.',
  'problem.hosting.tls-not-yet.remedy': 'Prüfe Datum und Uhrzeit beider Geräte.',
  'problem.hosting.tls-name.what': 'Das Zertifikat, das {domain} vorzeigt, ist für einen anderen Namen.',
  'problem.hosting.tls-name.why':
    'Der Webserver hat kein Zertifikat für diesen Namen und zeigt ein anderes, oder der Name führt zu einem anderen Webserver (oft zur Seite des Routers).',
  'problem.hosting.tls-name.remedy':
    'Besorge ein Zertifikat für {domain} und gib es der Website dieses Namens. In den Details unten steht, für welche Namen das jetzige ist.',
  'problem.hosting.tls-self-signed.what': 'Das Zertifikat von {domain} ist selbst signiert.',
  'problem.hosting.tls-self-signed.why':
    'Viele Webserver und Router stellen sich selbst so eines aus, solange sie kein anderes haben. Tesla vertraut ihm nicht.',
  'problem.hosting.tls-self-signed.remedy': 'Besorge eines von Let’s Encrypt; es ist kostenlos.',
  'problem.hosting.tls-chain.what': 'Der Webserver von {domain} lässt einen Teil der Zertifikatskette weg.',
  'problem.hosting.tls-chain.why':
    'Das Zertifikat zwischen deinem und der bekannten Zertifizierungsstelle fehlt. Browser finden es oft von selbst, deshalb sieht die Seite dort gut aus; Tesla findet es nicht.',
  'problem.hosting.tls-chain.remedy':
    'Verwende die Datei mit der ganzen Kette (oft heißt sie fullchain.pem) statt des Zertifikats allein (cert.pem).',
  'problem.hosting.tls-authority.what': 'Das Zertifikat von {domain} kommt von einer Zertifizierungsstelle, die niemand kennt.',
  'problem.hosting.tls-authority.why':
    'Eine eigene Stelle einer Firma oder eines Haushalts, ein Testzertifikat (Let’s Encrypt Staging), Cloudflares Origin-Zertifikat ohne Cloudflare davor oder ein Filter, der in Verbindungen hineinsieht.',
  'problem.hosting.tls-authority.remedy':
    'Besorge ein Zertifikat von einer öffentlichen Zertifizierungsstelle wie Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Der Webserver von {domain} spricht nur alte Formen von TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 und 1.1 sind seit 2020 nicht mehr in Gebrauch.',
  'problem.hosting.tls-old.remedy': 'Aktualisiere den Webserver oder schalte darin TLS 1.2 und 1.3 ein.',
  'problem.hosting.tls-refused.what': 'Der Webserver lehnt den Namen {domain} ab.',
  'problem.hosting.tls-refused.why':
    'Er hat kein Zertifikat dafür: Die Website dieses Namens ist in ihm nicht eingerichtet, oder er hat noch kein Zertifikat bekommen (so machen es Caddy, Traefik und Cloudflare).',
  'problem.hosting.tls-refused.remedy':
    'Sieh im Protokoll des Webservers nach diesem Namen; richte die Website ein, oder warte, bis ihr Zertifikat da ist.',
  'problem.hosting.tls-client.what': 'Der Webserver von {domain} verlangt von seinen Besuchern ein Zertifikat.',
  'problem.hosting.tls-client.why': 'Er lässt nur bekannte Geräte hinein (mTLS). Tesla hat kein solches Zertifikat.',
  'problem.hosting.tls-client.remedy':
    'Nimm den Pfad des Schlüssels von dieser Regel aus, oder verwende für den Schlüssel eine andere Subdomain.',
  'problem.hosting.tls-cut.what': 'Der Webserver von {domain} beendet die Verbindung, bevor sie verschlüsselt ist.',
  'problem.hosting.tls-cut.why':
    'Ein Tunnel oder Proxy, hinter dem nichts ist, eine Firewall, die auf Namen achtet, oder ein Dienst, der kein HTTPS spricht.',
  'problem.hosting.tls-cut.remedy': 'Prüfe, wohin Port 443 führt, und sieh dort ins Protokoll.',
  'problem.hosting.tls-timeout.what': 'Der Webserver von {domain} nimmt die Verbindung an und sagt dann nichts.',
  'problem.hosting.tls-timeout.why': 'Er hängt, er ist überlastet, oder hinter Port 443 ist etwas, das kein HTTPS spricht.',
  'problem.hosting.tls-timeout.remedy': 'Starte den Webserver neu; prüfe, wohin Port 443 führt.',
  'problem.hosting.tls.what': 'Zu {domain} kommt keine verschlüsselte Verbindung zustande.',
  'problem.hosting.tls.why': 'In den Details unten steht der Wortlaut der Verschlüsselungsbibliothek.',
  'problem.hosting.tls.remedy': 'Prüfe das Zertifikat und die TLS-Einstellungen deines Webservers.',
  'problem.hosting.http-timeout.what': 'Der Webserver von {domain} nimmt die Anfrage an und antwortet nicht.',
  'problem.hosting.http-timeout.why':
    'Was dahinter ist, hängt: Die Adresse, an die er weiterleitet, ist falsch, oder eine Firewall dazwischen verwirft die Verbindung.',
  'problem.hosting.http-timeout.remedy': 'Prüfe die Adresse, an die die Regel für den Schlüssel weiterleitet.',
  'problem.hosting.http-cut.what': 'Der Webserver von {domain} beendet die Verbindung, statt zu antworten.',
  'problem.hosting.http-cut.why': 'Eine Regel, die sperrt (zum Beispiel Status 444 von nginx), oder ein Fehler des Webservers.',
  'problem.hosting.http-cut.remedy': 'Sieh ins Protokoll des Webservers und prüfe Regeln, die unbekannte Besucher sperren.',
  'problem.hosting.http-broken.what': 'Was unter {domain} antwortet, ist kein Webserver.',
  'problem.hosting.http-broken.why': 'Die Antwort entspricht nicht den Regeln von HTTP.',
  'problem.hosting.http-broken.remedy': 'Prüfe, wohin Port 443 führt.',
  'problem.hosting.redirect.what': 'Die Adresse leitet weiter zu {location}.',
  'problem.hosting.redirect.why':
    'Tesla folgt keiner Umleitung: nicht zu einem anderen Namen (mit oder ohne www), nicht zu einer Anmeldung, nicht zu einem anderen Pfad.',
  'problem.hosting.redirect.remedy':
    'Lass den Webserver unter {domain} selbst antworten. Wenn sie zu einem Namen führt, der dir gehört, kannst du auch diesen Namen hier wählen.',
  'problem.hosting.not-found.what': 'Der Webserver von {domain} findet den Schlüssel nicht (404).',
  'problem.hosting.not-found.why':
    'Die Regel für den Pfad oder die Datei ist noch nicht da, heißt anders oder liegt in einem Ordner, den der Webserver verbirgt, weil er mit einem Punkt beginnt.',
  'problem.hosting.not-found.remedy': 'Vergleiche den Pfad Buchstabe für Buchstabe und drücke dann „Erneut nachsehen“.',
  'problem.hosting.forbidden.what': 'Der Webserver von {domain} lässt niemanden den Schlüssel sehen (Status {status}).',
  'problem.hosting.forbidden.why': 'Er verlangt eine Anmeldung, lässt nur bekannte Adressen zu oder darf die Datei nicht lesen.',
  'problem.hosting.forbidden.remedy':
    'Nimm diesen einen Pfad von der Anmeldung oder der Zugriffsliste aus; dort steht nichts Geheimes.',
  'problem.hosting.bot-wall.what': 'Vor {domain} steht ein Schutz gegen Bots.',
  'problem.hosting.bot-wall.why':
    'Er will den Browser eines Menschen sehen. Teslas Server sind das nicht, und diese App auch nicht.',
  'problem.hosting.bot-wall.remedy':
    'Nimm den Pfad /.well-known/ davon aus. Bei Cloudflare: Security > WAF > Custom rules, Aktion Skip, für diesen Pfad; schalte dafür auch Bot Fight Mode und Under Attack Mode aus.',
  'problem.hosting.limited.what': 'Der Webserver von {domain} meldet, dass er zu oft gefragt wurde (429).',
  'problem.hosting.limited.why': 'Eine Begrenzung für Besucher, in deinem Webserver oder bei seinem Anbieter.',
  'problem.hosting.limited.remedy':
    'Warte eine Stunde und drücke dann „Erneut nachsehen“. Wenn es so bleibt, erhöhe die Grenze für diesen Pfad.',
  'problem.hosting.gateway.what': 'Der Webserver von {domain} erreicht das nicht, wohin er weiterleiten soll (Status {status}).',
  'problem.hosting.gateway.why': 'Adresse oder Port in der Regel sind falsch, oder der Port dieser App ist für ihn nicht offen.',
  'problem.hosting.gateway.remedy': 'Vergleiche Adresse und Port in der Regel mit denen, die diese Seite zeigt.',
  'problem.hosting.cloudflare.what': 'Cloudflare erreicht deinen Webserver nicht (Status {status}).',
  'problem.hosting.cloudflare.why':
    'Der Tunnel ist unterbrochen, Port 443 ist für Cloudflare geschlossen, oder das Zertifikat dahinter passt nicht zu dem Modus, der dort eingestellt ist.',
  'problem.hosting.cloudflare.remedy':
    'Prüfe den Zustand des Tunnels (App Cloudflared) oder bei Cloudflare SSL/TLS > Overview. Die Zahl {status} ist in der Dokumentation von Cloudflare erklärt.',
  'problem.hosting.status.what': 'Der Webserver von {domain} antwortet mit Status {status}.',
  'problem.hosting.status.why': 'Tesla nimmt den Schlüssel nur mit Status 200 an.',
  'problem.hosting.status.remedy': 'Sieh im Protokoll des Webservers nach diesem Pfad.',
  'problem.hosting.home-assistant.what': 'Statt des Schlüssels kommt die Seite von Home Assistant selbst.',
  'problem.hosting.home-assistant.why':
    'Die Domain führt zu Home Assistant, und dort antwortet nichts unter dem Pfad des Schlüssels.',
  'problem.hosting.home-assistant.remedy':
    'Wähle den Weg „Home Assistant selbst“, oder füge in deinem Reverse Proxy die Regel für den Pfad hinzu.',
  'problem.hosting.login.what': 'Statt des Schlüssels kommt eine Anmeldeseite.',
  'problem.hosting.login.why': 'Etwas vor dem Webserver fragt, wer da ist: Authelia, authentik, Cloudflare Access und Ähnliche.',
  'problem.hosting.login.remedy': 'Nimm diesen einen Pfad von der Anmeldung aus (bypass); dort steht nichts Geheimes.',
  'problem.hosting.html.what': 'Statt des Schlüssels kommt eine Webseite.',
  'problem.hosting.html.why':
    'Der Webserver zeigt für jeden Pfad eine Seite, oder die Regel für den Pfad des Schlüssels greift nicht.',
  'problem.hosting.html.remedy':
    'Lass diesen einen Pfad mit dem Schlüssel antworten. In den Details unten steht, wie die Seite beginnt.',
  'problem.hosting.empty.what': 'Die Datei unter {domain} ist leer.',
  'problem.hosting.empty.why': 'Sie wurde angelegt, aber nicht gefüllt, oder der Webserver hat verloren, was dahinter ist.',
  'problem.hosting.empty.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.body-cut.what': 'Die Antwort von {domain} bricht mittendrin ab.',
  'problem.hosting.body-cut.why': 'Der Webserver kündigt mehr an, als er sendet, oder verliert, was dahinter ist.',
  'problem.hosting.body-cut.remedy': 'Starte den Webserver neu und drücke dann „Erneut nachsehen“.',
  'problem.hosting.body-slow.what': 'Die Antwort von {domain} tröpfelt: Der Schlüssel kam nicht rechtzeitig an.',
  'problem.hosting.body-slow.why': 'Der Webserver oder die Verbindung zu ihm ist überlastet.',
  'problem.hosting.body-slow.remedy': 'Drücke später „Erneut nachsehen“; wenn es so bleibt, starte den Webserver neu.',
  'problem.hosting.encoded.what': 'Der Webserver von {domain} komprimiert die Antwort, obwohl niemand darum gebeten hat.',
  'problem.hosting.encoded.why': 'Er schickt die Datei allen komprimiert; wer sie nicht entpackt, sieht etwas Unlesbares.',
  'problem.hosting.encoded.remedy': 'Schalte die Komprimierung für diesen Pfad aus, oder lege die Datei dort entpackt ab.',
  'problem.hosting.too-large.what': 'Die Datei unter {domain} ist größer als ein öffentlicher Schlüssel.',
  'problem.hosting.too-large.why': 'Sie enthält etwas anderes oder vieles neben dem Schlüssel. Tesla sagt dazu „too large“.',
  'problem.hosting.too-large.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege nur diese Datei dort ab.',
  'problem.hosting.certificate.what': 'Statt des Schlüssels ist ein Zertifikat zu finden.',
  'problem.hosting.certificate.why':
    'Beides ist leicht zu verwechseln: Ein Zertifikat gehört zu einem Webserver, der öffentliche Schlüssel zu deinen Fahrzeugen.',
  'problem.hosting.certificate.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.request.what': 'Statt des Schlüssels ist eine Zertifikatsanfrage (CSR) zu finden.',
  'problem.hosting.request.why': 'Sie entsteht mit OpenSSL neben einem Schlüssel und wurde mit ihm verwechselt.',
  'problem.hosting.request.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.rsa.what': 'Dort ist ein Schlüssel anderer Art (etwa RSA) zu finden.',
  'problem.hosting.rsa.why': 'Fahrzeuge nehmen nur Schlüssel auf der elliptischen Kurve P-256.',
  'problem.hosting.rsa.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.wrong-curve.what': 'Dort ist ein Schlüssel auf einer anderen elliptischen Kurve zu finden.',
  'problem.hosting.wrong-curve.why': 'Fahrzeuge nehmen nur die Kurve P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.openssh.what': 'Dort ist ein Schlüssel in der Form von SSH zu finden.',
  'problem.hosting.openssh.why':
    'Er wurde mit ssh-keygen erzeugt. Tesla liest nur PEM, die Form, die mit BEGIN PUBLIC KEY beginnt.',
  'problem.hosting.openssh.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.private-key.what': 'Unter {domain} ist ein PRIVATER Schlüssel veröffentlicht. Alle können ihn lesen.',
  'problem.hosting.private-key.why':
    'Dort wurde die falsche Datei abgelegt. Wer sie gelesen hat, kann Befehle an Fahrzeuge signieren, die ihre öffentliche Hälfte bestätigt haben.',
  'problem.hosting.private-key.remedy':
    'Entferne diese Datei sofort vom Webserver. Wenn es der Schlüssel ist, der in Gebrauch ist, erzeuge im Schritt „Schlüsselpaar“ ein neues Schlüsselpaar und entferne den alten Schlüssel in den Fahrzeugen unter Fahrzeug > Schlösser (Controls > Locks).',
  'problem.hosting.der.what': 'Der Schlüssel ist da, aber in binärer Form.',
  'problem.hosting.der.why': 'Tesla liest nur PEM, den Text, der mit BEGIN PUBLIC KEY beginnt.',
  'problem.hosting.der.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.base64.what': 'Der Schlüssel ist da, aber ohne seine erste und letzte Zeile.',
  'problem.hosting.base64.why': 'Die Zeilen BEGIN PUBLIC KEY und END PUBLIC KEY gehören dazu.',
  'problem.hosting.base64.remedy':
    'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei unverändert dort ab.',
  'problem.hosting.escaped.what': 'Der Schlüssel ist da, aber seine Zeilenenden sind es nicht.',
  'problem.hosting.escaped.why': 'Beim Kopieren des Textes in eine Konfiguration wurden sie zu Zeichen wie \\n.',
  'problem.hosting.escaped.remedy':
    'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort als Datei ab, nicht als Text in einer Konfiguration.',
  'problem.hosting.torn.what': 'Der Schlüssel unter {domain} ist beschädigt oder abgeschnitten.',
  'problem.hosting.torn.why': 'Beim Kopieren ging ein Teil verloren.',
  'problem.hosting.torn.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort neu ab.',
  'problem.hosting.not-pem.what': 'Unter {domain} ist etwas anderes als ein öffentlicher Schlüssel zu finden.',
  'problem.hosting.not-pem.why': 'Wie es beginnt, steht unten in den Details.',
  'problem.hosting.not-pem.remedy': 'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab.',
  'problem.hosting.other-key.what': 'Unter {domain} ist ein anderer öffentlicher Schlüssel zu finden.',
  'problem.hosting.other-key.why': 'Dort liegt noch eine ältere Datei oder die von jemand anderem.',
  'problem.hosting.other-key.remedy':
    'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei dort ab. Fahrzeuge dürfen keinen Schlüssel bestätigen, der nicht deiner ist.',
  'problem.hosting.warning.ipv6.what': 'Der Schlüssel ist nicht über IPv6 zu finden, nur über IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Der Name führt auch zu einer IPv6-Adresse, unter der der Webserver nicht mit dem Schlüssel antwortet. Über welche der beiden Tesla kommt, ist nicht bekannt.',
  'problem.hosting.warning.ipv6.remedy':
    'Lass den Webserver auch auf IPv6 antworten, oder entferne beim Anbieter deiner Domain den AAAA-Eintrag des Namens.',
  'problem.hosting.warning.some-addresses.what': 'Der Schlüssel ist nicht unter jeder Adresse des Namens zu finden.',
  'problem.hosting.warning.some-addresses.why':
    'Der Name führt zu mehreren Webservern, und nicht alle davon haben den Schlüssel. Vielleicht ist eine alte Adresse stehen geblieben.',
  'problem.hosting.warning.some-addresses.remedy':
    'Entferne beim Anbieter deiner Domain die Adressen, die nicht mehr in Gebrauch sind.',
  'problem.hosting.warning.spreading.what': 'Noch nicht jeder Nameserver kennt den Namen.',
  'problem.hosting.warning.spreading.why': 'Er wurde vor Kurzem angelegt oder geändert.',
  'problem.hosting.warning.spreading.remedy': 'Wenn Tesla ihn nicht findet, warte eine Stunde.',
  'problem.hosting.warning.ends-soon.what': 'Das Zertifikat von {domain} läuft innerhalb einer Woche ab.',
  'problem.hosting.warning.ends-soon.why': 'Es müsste inzwischen erneuert sein.',
  'problem.hosting.warning.ends-soon.remedy': 'Prüfe, was es erneuern soll. Tesla braucht bei jeder Registrierung ein gültiges.',
  'problem.hosting.warning.text-around.what': 'In der Datei steht mehr als der Schlüssel.',
  'problem.hosting.warning.text-around.why':
    'Davor oder danach steht Text oder ein unsichtbares Zeichen. Ob Tesla das so annimmt, ist nicht bekannt.',
  'problem.hosting.warning.text-around.remedy':
    'Drücke „Datei mit dem öffentlichen Schlüssel speichern“ und lege diese Datei unverändert dort ab.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant selbst',
  'hosting.home-assistant.description':
    'Home Assistant ist aus dem Internet über HTTPS erreichbar, auch über Home Assistant Cloud: Eine kleine Integration, die diese App schreibt, lässt es unter derselben Adresse mit dem Schlüssel antworten.',
  'hosting.home-assistant.domain.help':
    'Der Name, unter dem Home Assistant von außen erreichbar ist, ohne https:// und ohne Port',
  'hosting.home-assistant.guide.what':
    'Diese App schreibt die Integration „Tesla Fleet key host“ in den Ordner custom_components von Home Assistant, startet Home Assistant neu und fügt sie hinzu. Sie antwortet mit dem öffentlichen Schlüssel und tut sonst nichts.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant sieht die neue Integration nach einem Neustart. Vorher wird seine Konfiguration geprüft.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant liefert den Schlüssel aus. Was fehlt, ist der Weg von außen: Es muss unter dieser Domain an Port 443 erreichbar sein, so wie dein Browser es von unterwegs erreicht.',
  'action.hosting.key-host-write': 'Zu Home Assistant hinzufügen',
  'action.hosting.key-host-restart': 'Home Assistant neu starten',
  'action.hosting.key-host-add': 'Integration hinzufügen',
  'action.hosting.key-host-enable': 'Integration aktivieren',
  'action.hosting.key-host-reload': 'Key-Host neu laden',
  'action.hosting.key-host-remove': 'Tesla Fleet key host entfernen',
  'confirm.hosting.key-host-write':
    'Die Integration „Tesla Fleet key host“ wird in den Konfigurationsordner geschrieben, und Home Assistant startet neu: Automationen und alles andere stehen ein, zwei Minuten still. Fortfahren?',
  'confirm.hosting.key-host-remove':
    'Die Integration „Tesla Fleet key host“ und ihre Dateien werden entfernt; Home Assistant antwortet nicht mehr mit dem Schlüssel. Fahrzeuge, die ihn bestätigt haben, behalten ihn, aber bei jeder neuen Registrierung will Tesla ihn sehen.',
  'journal.hosting.key-host-write': 'Der Key-Host wurde in den Konfigurationsordner geschrieben',
  'journal.hosting.key-host-restart': 'Home Assistant wurde für den Key-Host neu gestartet',
  'journal.hosting.key-host-add': 'Der Key-Host wurde zu Home Assistant hinzugefügt',
  'journal.hosting.key-host-enable': 'Der Key-Host wurde aktiviert',
  'journal.hosting.key-host-reload': 'Der Key-Host wurde neu geladen',
  'journal.hosting.key-host-remove': 'Der Key-Host wurde aus Home Assistant entfernt',
  'wait.restart': 'den Neustart von Home Assistant',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Nicht vorhanden',
  'fact.key-host.foreign': 'An seiner Stelle ist etwas anderes',
  'fact.key-host.written': 'Geschrieben; Home Assistant hat ihn noch nicht gesehen',
  'fact.key-host.known': 'Noch nicht hinzugefügt',
  'fact.key-host.loaded': 'Geladen (Version {version})',
  'fact.key-host.not-loaded': 'Nicht geladen',
  'problem.key-host.foreign.what':
    'Im Ordner custom_components/tesla_fleet_key_host liegt etwas, das diese App nicht geschrieben hat.',
  'problem.key-host.foreign.why': 'Jemand hat es dort abgelegt, oder es kommt von einer anderen Installation dieser App.',
  'problem.key-host.foreign.remedy':
    'Es wird nicht angetastet. Sieh hinein; wenn niemand es braucht, lösche den Ordner (zum Beispiel mit der App File editor) und sieh dann erneut nach. Oder wähle einen anderen Weg.',
  'problem.folder.read-only.what': 'In den Ordner {folder} lässt sich nicht schreiben.',
  'problem.folder.read-only.why': 'Der Datenträger ist defekt, oder der Ordner gehört jemand anderem.',
  'problem.folder.read-only.remedy':
    'Starte das Gerät unter Einstellungen > System neu. Wenn es so bleibt, wähle im Schritt „Öffentlicher Schlüssel im Internet“ einen anderen Weg.',
  'problem.folder.disk-full.what': 'In den Ordner {folder} konnte nichts geschrieben werden: Der Datenträger ist voll.',
  'problem.folder.disk-full.why': 'Eine Datei wird ganz oder gar nicht geschrieben: Was vorher da war, ist weiter in Gebrauch.',
  'problem.folder.disk-full.remedy':
    'Schaffe Platz unter Einstellungen > System > Speicher (meist sind alte Backups die Ursache) und versuche es dann noch einmal.',
  'problem.folder.failed.what': 'Der Ordner {folder} ließ sich nicht ändern.',
  'problem.folder.failed.why': 'Die Details stehen unten.',
  'problem.folder.failed.remedy':
    'Versuche es noch einmal, oder wähle im Schritt „Öffentlicher Schlüssel im Internet“ einen anderen Weg.',
  'problem.key-host.disabled.what': 'Die Integration „Tesla Fleet key host“ ist deaktiviert.',
  'problem.key-host.disabled.why': 'Jemand hat sie in Geräte & Dienste deaktiviert.',
  'problem.key-host.disabled.remedy': 'Aktiviere sie wieder, oder wähle einen anderen Weg für den öffentlichen Schlüssel.',
  'problem.key-host.not-known.what': 'Home Assistant wurde neu gestartet, kennt die Integration aber nicht.',
  'problem.key-host.not-known.why':
    'Vielleicht läuft es im abgesicherten Modus, in dem es benutzerdefinierte Integrationen auslässt, oder es konnte den Ordner nicht lesen.',
  'problem.key-host.not-known.remedy':
    'Starte Home Assistant noch einmal neu. Wenn es so bleibt, suche unter Einstellungen > System > Protokolle nach tesla_fleet_key_host, oder wähle einen anderen Weg.',
  'problem.home-assistant.configuration-invalid.what':
    'Home Assistant wurde nicht neu gestartet: Seine Konfiguration hat einen Fehler.',
  'problem.home-assistant.configuration-invalid.why':
    'Damit würde Home Assistant vielleicht nicht wieder starten. Der Fehler hat nichts mit dieser App zu tun; was Home Assistant dazu sagt, steht unten.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Berichtige ihn (Einstellungen > Entwicklerwerkzeuge > YAML > Konfiguration prüfen zeigt ihn auch) und versuche es dann noch einmal.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla kennt die Adresse nicht, zu der es dich zurückschicken soll.',
  'problem.app.redirect-uri.why':
    'In deiner App bei Tesla fehlt die Redirect URI, ist vertippt oder steht im Feld Returned URL. Es kann auch sein, dass My Home Assistant nicht aktiviert ist: Dann verlangt Home Assistant eine andere Adresse.',
  'problem.app.redirect-uri.remedy':
    'Öffne deine App unter developer.tesla.com/dashboard, Client Details, trage https://my.home-assistant.io/redirect/oauth bei Allowed Redirect URI ein (nicht bei Returned URL) und speichere. Wenn es dort schon steht, sieh dir hier den Schritt „Home Assistant“ an: Dort steht, ob My Home Assistant aktiviert ist.',
  'problem.app.client-id-missing.what': 'Home Assistant hat Tesla keine Client-ID geschickt.',
  'problem.app.client-id-missing.why':
    'Die OAuth-Anmeldedaten wurden mit einer leeren oder falsch eingefügten Client-ID gespeichert.',
  'problem.app.client-id-missing.remedy':
    'Kopiere Client-ID und Client-Geheimnis aus deiner App unter developer.tesla.com/dashboard und füge beides im Schritt „App bei Tesla“ ein.',
  'problem.app.domain-refused.what': 'Teslas Entwicklerseite nimmt die Domain nicht an.',
  'problem.app.domain-refused.why':
    'Der Name enthält „tesla“, liegt bei einem Anbieter, den Tesla sperrt, ist sehr neu oder hat kein Zertifikat einer öffentlichen Zertifizierungsstelle. Manchmal lehnt die Seite eine Domain ab, die in Ordnung ist.',
  'problem.app.domain-refused.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“ und wähle eine andere Domain: eine Website bei GitHub Pages, eine Subdomain eines Namens, den es schon länger gibt, oder eine Adresse von Nabu Casa. Wenn du diese behalten willst, warte einige Tage oder schreib Tesla über das Support-Formular der Entwicklerseite. Alles andere bleibt, wie es ist.',
  'problem.app.no-policy.what': 'Tesla zeigt „No policy rules“ oder einen Fehler vor der Anmeldung.',
  'problem.app.no-policy.why': 'Die Domain deiner App ist in der Region deines Kontos noch nicht registriert.',
  'problem.app.no-policy.remedy':
    'Öffne den Schritt „Registrierung bei Tesla“ und drücke „In … registrieren“ für deine Region; folge dann dem Link im Schritt „Anmeldung“. Bei einer neuen App kann das eineinhalb Tage dauern.',
  'problem.app.sign-in-page.what': 'Die Anmeldeseite von Tesla hat selbst einen Fehler.',
  'problem.app.sign-in-page.why':
    'Mehr sagt sie nicht. Meist liegt es an Tesla und geht vorbei; es kommt auch vor, solange die App in der Region des Kontos nicht registriert ist.',
  'problem.app.sign-in-page.remedy':
    'Sieh dir den Schritt „Registrierung bei Tesla“ an. Wenn er erledigt ist, warte einige Minuten und folge dem Link „Bei Tesla anmelden“ im Schritt „Anmeldung“ noch einmal, in einem privaten Fenster des Browsers.',
  'problem.virtual-key.not-registered.what': 'Die Tesla-App sagt, dass deine App nicht bei Tesla registriert ist.',
  'problem.virtual-key.not-registered.why':
    'Die Domain ist in der Region des Fahrzeugs nicht registriert, oder der Link war für eine andere (alte) Domain als die registrierte.',
  'problem.virtual-key.not-registered.remedy':
    'Bring den Schritt „Registrierung bei Tesla“ für jede Region zu Ende. Drücke dann „Kopplungscodes anzeigen“ im Schritt „Fahrzeuge“ und verwende den Code von dort, keinen, den du aufgehoben hast.',
  'problem.virtual-key.no-access.what': 'Die Tesla-App sagt, dass dein Konto deiner Domain keinen Zugriff erlaubt hat.',
  'problem.virtual-key.no-access.why':
    'Der Schlüssel lässt sich erst nach einer Anmeldung mit dem Konto bestätigen, zu dem das Fahrzeug gehört.',
  'problem.virtual-key.no-access.remedy':
    'Schließe den Schritt „Anmeldung“ mit dem Konto des Fahrzeugs ab, drücke dann „Kopplungscodes anzeigen“ im Schritt „Fahrzeuge“ und scanne den Code noch einmal.',
  'problem.virtual-key.not-paired.what': 'Das Fahrzeug nimmt nur signierte Befehle an und hat deinen Schlüssel nicht bestätigt.',
  'problem.virtual-key.not-paired.why': 'Ein Schlüssel wird für jedes Fahrzeug einzeln bestätigt, in der Tesla-App.',
  'problem.virtual-key.not-paired.remedy':
    'Öffne den Schritt „Fahrzeuge“, drücke „Kopplungscodes anzeigen“, scanne den Code dieses Fahrzeugs mit deinem Handy und bestätige den Schlüssel in der Tesla-App.',
  'problem.virtual-key.other-key.what': 'Das Fahrzeug kennt den Schlüssel nicht, mit dem Home Assistant signiert.',
  'problem.virtual-key.other-key.why':
    'Entweder wurde der Schlüssel nie bestätigt, oder tesla_fleet.key ist ein anderer als der, der unter deiner Domain zu finden ist und bestätigt wurde.',
  'problem.virtual-key.other-key.remedy':
    'Drücke hier „Etwas stimmt nicht“. Wenn die Schritte „Schlüsselpaar“ und „Öffentlicher Schlüssel im Internet“ erledigt sind, bestätige den Schlüssel noch einmal mit den Codes im Schritt „Fahrzeuge“.',
  'problem.virtual-key.full.what': 'Das Fahrzeug hat keinen Platz für einen weiteren Schlüssel.',
  'problem.virtual-key.full.why': 'Ein Fahrzeug fasst eine begrenzte Zahl von Schlüsseln: Karten, Handys und die von Apps.',
  'problem.virtual-key.full.remedy':
    'Öffne im Fahrzeug Fahrzeug > Schlösser (Controls > Locks) und entferne einen Schlüssel, den niemand braucht. Drücke dann „Kopplungscodes anzeigen“ im Schritt „Fahrzeuge“.',
  'problem.sign-in.invalid-state.what': 'Home Assistant kennt die Anmeldung nicht, die von Tesla zurückkam.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant wurde zwischendurch neu gestartet, der Link war ein alter, oder my.home-assistant.io führt zu einem anderen Home Assistant als diesem.',
  'problem.sign-in.invalid-state.remedy':
    'Öffne my.home-assistant.io im selben Browser und trage dort die Adresse dieses Home Assistant ein. Folge dann dem neuen Link „Bei Tesla anmelden“ im Schritt „Anmeldung“.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant kommt in seinem Dialog für Tesla Fleet nicht weiter.',
  'problem.sign-in.dialog-fails.why':
    'Es hatte selbst einen Fehler. Meist ist die Schlüsseldatei tesla_fleet.key im Konfigurationsordner beschädigt, oder dieses Home Assistant ist zu alt.',
  'problem.sign-in.dialog-fails.remedy':
    'Sieh dir die Schritte „Home Assistant“ und „Schlüsselpaar“ an: Dort steht, ob es daran liegt. Sonst öffne Einstellungen > System > Protokolle und füge hier ein, was dort steht.',
  'problem.credentials.in-use.what': 'Home Assistant entfernt keine OAuth-Anmeldedaten, die eine Integration verwendet.',
  'problem.credentials.in-use.why': 'Die Integration Tesla Fleet meldet sich damit an.',
  'problem.credentials.in-use.remedy':
    'Du musst sie nicht entfernen: Füge die neue Client-ID und das neue Client-Geheimnis im Schritt „App bei Tesla“ ein; sie ersetzen die alten.',
  'problem.entry.semantic.what': 'Tesla sagt, dass es die Domain oder den Schlüssel nicht annehmen kann.',
  'problem.entry.semantic.why': 'Meist hat eine früher angelegte App dieselbe Domain oder denselben Schlüssel.',
  'problem.entry.semantic.remedy':
    'Öffne den Schritt „Registrierung bei Tesla“; dort steht Teslas eigener Wortlaut, an dem sich beides unterscheiden lässt: Liegt es am Schlüssel, erzeuge im Schritt „Schlüsselpaar“ ein neues Paar; liegt es an der Domain, wähle im Schritt „Öffentlicher Schlüssel im Internet“ eine andere, oder füge im Schritt „App bei Tesla“ Client-ID und Client-Geheimnis der älteren App ein.',
  'problem.entry.locked.what': 'Tesla hat das Konto gesperrt.',
  'problem.entry.locked.why': 'Den Grund kennt nur Tesla.',
  'problem.entry.locked.remedy':
    'Melde dich bei tesla.com an und sieh nach, was dort verlangt wird, oder schreib an Teslas Support.',
  'problem.entry.privacy.what': 'Tesla gibt diese Daten wegen der Einstellungen zum Datenschutz nicht heraus.',
  'problem.entry.privacy.why': 'Die Datenfreigabe ist im Fahrzeug oder im Konto ausgeschaltet.',
  'problem.entry.privacy.remedy':
    'Öffne im Fahrzeug Fahrzeug > Software > Datenfreigabe (Controls > Software > Data Sharing) und in der Tesla-App die Einstellungen deines Kontos, und erlaube sie.',
  'problem.entry.vehicle-asleep.what': 'Das Fahrzeug antwortet nicht.',
  'problem.entry.vehicle-asleep.why': 'Es schläft oder hat keinen Empfang.',
  'problem.entry.vehicle-asleep.remedy':
    'Nichts zu tun: Home Assistant fragt noch einmal. Wenn du es sofort willst, weck das Fahrzeug in der Tesla-App auf und drücke dann „Integration neu laden“ im Schritt „Anmeldung“.',
  'problem.entry.mobile-access.what': 'Im Fahrzeug ist der mobile Zugriff ausgeschaltet.',
  'problem.entry.mobile-access.why': 'Ohne ihn erreicht niemand das Fahrzeug, auch die Tesla-App nicht.',
  'problem.entry.mobile-access.remedy':
    'Öffne im Fahrzeug Fahrzeug > Sicherheit (Controls > Safety) und schalte den mobilen Zugriff ein (Allow Mobile Access).',
  'problem.entry.not-found.what': 'Tesla sagt, dass es das Gefragte nicht gibt.',
  'problem.entry.not-found.why': 'Ein Fahrzeug oder Energieprodukt wurde verkauft oder ist zu einem anderen Konto gewechselt.',
  'problem.entry.not-found.remedy':
    'Sieh in der Tesla-App nach, ob es noch da ist. Drücke dann „Integration neu laden“ im Schritt „Anmeldung“.',
  'problem.entry.strange-scope.what':
    'Tesla hat Home Assistant eine Berechtigung gegeben, die es nicht kennt. Damit kann die Integration nicht starten.',
  'problem.entry.strange-scope.why':
    'Bei den Berechtigungen (Scopes) deiner App bei Tesla sind mehr Häkchen gesetzt, als Home Assistant anfordert.',
  'problem.entry.strange-scope.remedy':
    'Öffne deine App unter developer.tesla.com/dashboard, lass nur bei den Berechtigungen (Scopes) Häkchen stehen, die der Schritt „App bei Tesla“ auflistet, und speichere. Drücke dann „Berechtigungen erneut anfordern“ im Schritt „Anmeldung“.',
  'problem.entry.vehicle-fault.what': 'Das Fahrzeug selbst hat mit einem Fehler geantwortet.',
  'problem.entry.vehicle-fault.why': 'Tesla sagt, dass es vielleicht einen Neustart, ein Update oder den Service braucht.',
  'problem.entry.vehicle-fault.remedy':
    'Halte im Fahrzeug beide Scrollräder am Lenkrad gedrückt, bis der Bildschirm dunkel wird. Drücke dann „Integration neu laden“ im Schritt „Anmeldung“.',
  'problem.entry.unsupported.what': 'Teslas Fleet API unterstützt dieses Fahrzeug nicht.',
  'problem.entry.unsupported.why':
    'Manche älteren Fahrzeuge (Model S und X vor 2021) nehmen keine signierten Befehle an oder diesen Befehl nicht.',
  'problem.entry.unsupported.remedy': 'Daran lässt sich nichts ändern; was sich vom Fahrzeug lesen lässt, kommt weiterhin an.',
  'problem.fleetkey.taken.what': 'Die ID bei FleetKey gehört schon zu einem Schlüssel.',
  'problem.fleetkey.taken.why': 'Eine ID lässt sich dort weder überschreiben noch entfernen.',
  'problem.fleetkey.taken.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“ und drücke „Öffentlichen Schlüssel bei FleetKey ablegen“: Das nimmt eine ID, die frei ist.',
  'problem.fleetkey.refused.what': 'FleetKey hat den öffentlichen Schlüssel nicht angenommen.',
  'problem.fleetkey.refused.why':
    'Es nimmt nur einen in PEM-Form, der mit der Zeile END PUBLIC KEY endet, oder es hat selbst einen Fehler.',
  'problem.fleetkey.refused.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“ und drücke „Öffentlichen Schlüssel bei FleetKey ablegen“; das schickt ihn in der richtigen Form. Oder wähle dort einen anderen Weg.',
  'problem.hosting.github-404.what': 'GitHub Pages zeigt den Schlüssel nicht.',
  'problem.hosting.github-404.why':
    'Ohne eine Datei .nojekyll lässt GitHub Ordner aus, die mit einem Punkt beginnen; das Repository muss genau USER.github.io heißen; und eine neue Website braucht einige Minuten.',
  'problem.hosting.github-404.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“: Seine drei Links legen das Repository, die Datei .nojekyll und den Schlüssel an der richtigen Stelle an.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Du hast diese App von Home Assistant: Zwei Dateien im Ordner share lassen sie mit dem Schlüssel antworten. Diese App hier schreibt sie.',
  'hosting.nginx-proxy.guide.option':
    'Schalte unter Einstellungen > Apps > NGINX Home Assistant SSL proxy > Konfiguration bei Customize „active“ ein und speichere. Als YAML sind es die Zeilen unten.',
  'hosting.nginx-proxy.guide.restart':
    'Lass ihn dann neu starten. Wenn er nicht wiederkommt, nimmt diese App ihre Dateien wieder weg und startet ihn noch einmal neu.',
  'hosting.nginx-proxy.guide.outside':
    'Der Proxy liefert den Schlüssel aus. Was fehlt, ist der Weg von außen: Die Domain muss zu ihm führen, an Port 443.',
  'hosting.copy.customize': 'Für seine Konfiguration',
  'wait.nginx-proxy': 'den Neustart von NGINX Home Assistant SSL proxy',
  'action.hosting.nginx-proxy-write': 'Dateien schreiben',
  'action.hosting.nginx-proxy-restart': 'Proxy neu starten',
  'action.hosting.nginx-proxy-take-back': 'Dateien für den NGINX-Proxy entfernen',
  'confirm.hosting.nginx-proxy-write':
    'Zwei Dateien werden in den Ordner share geschrieben: der öffentliche Schlüssel und die Zeilen, mit denen der Proxy ihn ausliefert. Sonst wird dort nichts geändert. Fortfahren?',
  'confirm.hosting.nginx-proxy-restart':
    'Einige Sekunden lang ist Home Assistant über den Proxy nicht erreichbar, auch nicht von außen. Fortfahren?',
  'confirm.hosting.nginx-proxy-take-back':
    'Die beiden Dateien dieser App werden aus dem Ordner share entfernt, und der Proxy startet neu: Er antwortet nicht mehr mit dem Schlüssel, und einige Sekunden lang ist Home Assistant über ihn nicht erreichbar. Fortfahren?',
  'journal.hosting.nginx-proxy-write': 'Die Dateien für den NGINX-Proxy wurden geschrieben',
  'journal.hosting.nginx-proxy-restart': 'Der NGINX-Proxy wurde neu gestartet',
  'journal.hosting.nginx-proxy-take-back':
    'Die Dateien für den NGINX-Proxy wurden entfernt, und er wurde neu gestartet, falls er noch da ist',
  'problem.nginx-proxy.duplicate.what': 'Die Datei {file} im Ordner share liefert den Pfad des Schlüssels schon aus.',
  'problem.nginx-proxy.duplicate.why':
    'Mit zwei Regeln für einen Pfad startet NGINX nicht, und Home Assistant wäre von außen nicht mehr erreichbar.',
  'problem.nginx-proxy.duplicate.remedy':
    'Entferne diese Regel oder die Datei (zum Beispiel mit der App File editor) und drücke dann „Erneut nachsehen“.',
  'problem.nginx-proxy.does-not-start.what': 'Der NGINX-Proxy ist nach seinem Neustart nicht wiedergekommen.',
  'problem.nginx-proxy.does-not-start.why':
    'Etwas in seiner Konfiguration verhindert den Start; im Protokoll des Proxys steht, was es ist.',
  'problem.nginx-proxy.does-not-start.remedy': 'Diese App nimmt ihre Dateien wieder weg und startet ihn neu.',
  'problem.nginx-proxy.away.what': 'Der NGINX-Proxy antwortet im eigenen Netzwerk von Home Assistant nicht.',
  'problem.nginx-proxy.away.why': 'Er ist gestoppt oder startet nicht. Das war schon so, bevor diese App ihn neu starten ließ.',
  'problem.nginx-proxy.away.remedy':
    'Öffne Einstellungen > Apps > NGINX Home Assistant SSL proxy, starte ihn und sieh in sein Protokoll. Drücke dann „Erneut nachsehen“.',
  'problem.nginx-proxy.taken-back.what':
    'Der NGINX-Proxy ist mit den Dateien dieser App nicht gestartet, deshalb wurden sie wieder weggenommen.',
  'problem.nginx-proxy.taken-back.why': 'Wahrscheinlich hat eine andere Datei von dir eine Regel für denselben Pfad.',
  'problem.nginx-proxy.taken-back.remedy':
    'Prüfe, ob Home Assistant wieder von außen erreichbar ist. Sieh ins Protokoll des Proxys, bevor du es noch einmal versuchst, oder wähle einen anderen Weg.',

  // notifications
  'notification.title': 'Tesla Fleet braucht dich',
  'notification.open': 'Tesla Fleet Setup öffnen',
  'notification.healed': 'Tesla Fleet funktioniert wieder.',
  'notification.healed-step': '{title}: wieder in Ordnung.',

  // pages
  'page.tesla.create': 'Wähle dort das Anlegen einer neuen Anwendung.',
  'page.tesla.details': 'Sag, wofür die App ist. Ihren Namen darf sonst niemand verwenden: Dieser enthält deine Domain.',
  'page.tesla.client': 'Kopiere beide Adressen genau so. Verwechsle die Redirect URI nicht mit der Returned URL.',
  'page.tesla.billing': 'Zahlungsdaten kannst du weglassen. Tesla schreibt jedem Konto monatlich ein Guthaben gut.',
  'page.tesla.finished':
    'Öffne dort deine neue App. Kopiere ihre Client-ID und ihr Client-Geheimnis und füge beides unten ein. Sie werden nur in Home Assistant aufbewahrt.',
  'page.tesla.sign-in': 'Melde dich mit dem Konto an, zu dem deine Fahrzeuge oder Energieprodukte gehören.',
  'panel.pages.short': 'Ich kenne den Weg: nur die Werte zeigen',
  'panel.pages.long': 'Jede Seite zeigen',
  'panel.pages.drawing': 'Zeichnung der Seite „{heading}“ bei {place}',
  'panel.pages.number': 'Seite {number} von {count}',
  'panel.pages.empty': 'Leer lassen',
  'panel.pages.press': 'Hier drücken',
  'panel.pair': 'Client-ID und Client-Geheimnis hier einfügen',
  'panel.pair.help':
    'Beides auf einmal oder nacheinander, in beliebiger Reihenfolge. Sobald beides da ist, wird es geprüft und gespeichert.',
  'panel.pair.id-found': 'Das ist die Client-ID. Das Client-Geheimnis fehlt noch.',
  'panel.pair.secret-found': 'Das ist das Client-Geheimnis. Die Client-ID fehlt noch.',
  'panel.pair.nothing': 'Im Eingefügten ist weder eine Client-ID noch ein Client-Geheimnis.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Schritte',
  'panel.status.done': 'Erledigt',
  'panel.status.limited': 'Funktioniert teilweise',
  'panel.status.todo': 'Du bist dran',
  'panel.status.problem': 'Problem',
  'panel.status.waiting': 'Wartet',
  'panel.status.unknown': 'Noch nicht bekannt',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Bisher sieht diese App nur nach. Sie ändert nichts, bis du eine Schaltfläche drückst.',
  'panel.plan': 'Sobald sie darf, erledigt sie von selbst:',
  'panel.wrong': 'Etwas stimmt nicht',
  'panel.wrong.looking': 'Alles wird geprüft …',
  'panel.wrong.found': 'Geprüft. Der Schritt {title} hat ein Problem.',
  'panel.wrong.next': 'Nichts ist kaputt. Als Nächstes kommt der Schritt {title}.',
  'panel.wrong.fine':
    'Alle Prüfungen sind in Ordnung. Wenn du irgendwo eine Fehlermeldung siehst, füge sie unter „Fehlermeldung erklären“ ein.',
  'panel.explain': 'Fehlermeldung erklären',
  'panel.explain.label': 'Die Meldung',
  'panel.explain.help':
    'Füge ein, was auf der Seite von Tesla, in der Tesla-App, in einem Dialog oder im Protokoll von Home Assistant steht. Es wird nicht aufbewahrt.',
  'panel.explain.button': 'Erklären',
  'panel.explain.several': 'Diese Meldung kann mehrere Ursachen haben. Die wahrscheinlichste steht zuerst:',
  'panel.repairs': 'Was diese App von selbst behebt',
  'panel.repairs.help': 'Was ausgeschaltet ist, bleibt dir überlassen: Der Schritt zeigt dann die Schaltfläche.',
  'panel.repairs.paused': 'Automatische Schritte sind aus, deshalb geschieht vorerst nichts davon.',
  'panel.go-to-step': 'Zum Schritt {title}',
  'panel.problem.why': 'Warum',
  'panel.problem.remedy': 'Was zu tun ist',
  'panel.problem.evidence': 'Details für Helfende',
  'panel.copy': 'Kopieren',
  'panel.copy.label': '{label} kopieren',
  'panel.copy.done': 'Kopiert',
  'panel.copy.done.label': '{label} kopiert',
  'panel.copy.failed': 'Markiere den Text und kopiere ihn selbst',
  'panel.link.new-tab': '(öffnet sich in einem neuen Tab)',
  'panel.link.qr': 'Oder scanne diesen Code mit deinem Handy',
  'panel.link.qr.label': 'QR-Code: {label}',
  'panel.waiting.for': 'Wartet auf {what}',
  'panel.waiting.since': 'Dauer bisher: {time}',
  'panel.waiting.until': 'noch höchstens {time}',
  'panel.waiting.overdue': 'müsste jeden Moment vorbei sein',
  'panel.action.running': '{label}: läuft …',
  'panel.action.sending': 'Läuft …',
  'panel.action.cancel': 'Abbrechen',
  'panel.action.done': '{label}: erledigt',
  'panel.field.choose': 'Bitte auswählen',
  'panel.field.recommended': 'Empfohlen',
  'panel.error.not-offered':
    'Das steht nicht mehr zur Wahl, denn inzwischen hat sich etwas geändert. Die Seite zeigt den jetzigen Stand.',
  'panel.error.invalid': 'Eine der Eingaben kann nicht stimmen.',
  'panel.error.failed': 'Das hat nicht geklappt.',
  'panel.error.refused': 'Die Anfrage wurde abgelehnt: {reason}',
  'panel.error.unreachable': 'Die App hat nicht geantwortet. Deine Eingaben sind noch da; versuche es gleich noch einmal.',
  'panel.error.answer':
    'Die App hat auf eine Weise geantwortet, die diese Seite nicht versteht (HTTP {status}). Lade die Seite neu und versuche es noch einmal.',
  'panel.error.dismiss': 'Diese Meldung schließen',
  'panel.connection.lost': 'Verbindung unterbrochen, neuer Versuch …',
  'panel.connection.stale': 'Was du siehst, ist der Stand von: {time}.',
  'panel.connection.back': 'Wieder verbunden',
  'panel.looked': 'Zuletzt geprüft: {time}',
  'panel.look': 'Erneut prüfen',
  'panel.look.failed': 'Die Prüfung ließ sich nicht starten.',
  'panel.report': 'Bericht speichern',
  'panel.report.help': 'Zum Einfügen in ein Forum: ohne Geheimnisse, Namen, Adressen und Fahrzeugnummern.',
  'panel.journal': 'Journal',
  'panel.journal.empty': 'Bisher wurde nichts getan.',
  'panel.journal.failed': '{step}: „{label}“ hat nicht geklappt ({code})',
  'panel.journal.person': 'Von dir',
  'panel.journal.app': 'Von der App',
  'panel.refused.title': 'Kein Zugriff',
  'panel.refused.wait.title': 'Noch nicht bereit',
  'panel.refused.peer': 'Diese Seite lässt sich nur aus Home Assistant heraus öffnen.',
  'panel.refused.no-user':
    'Home Assistant hat nicht mitgeteilt, wer du bist. Öffne diese Seite über die Seitenleiste von Home Assistant.',
  'panel.refused.not-administrator':
    'Nur Administratoren von Home Assistant dürfen diese App benutzen. Frag einen von ihnen oder melde dich als Administrator an.',
  'panel.refused.core-unknown':
    'Die App hat gerade keine Verbindung zu Home Assistant und kann deshalb nicht prüfen, ob du Administrator bist. Sie versucht es weiter; diese Seite lädt sich von selbst neu. Vielleicht startet Home Assistant gerade.',
  'panel.refused.host':
    'Diese Seite wurde unter einem Namen aufgerufen, unter dem sie nicht erreichbar ist. Verwende die Adresse aus dem Protokoll dieser App.',
  'panel.refused.no-session':
    'Diese Seite wird mit einem Link geöffnet, der einmal gilt. Die App schreibt ihn in ihr Protokoll, das der Befehl „docker logs tesla-fleet-setup“ anzeigt. Ein Link, der schon benutzt wurde oder älter als eine Stunde ist, lässt niemanden hinein.',
  'panel.refused.link': 'Dieser Link wurde schon benutzt oder ist zu alt. Lass einen neuen ins Protokoll schreiben.',
  'panel.refused.too-often': 'Gerade eben wurde ein neuer Link geschrieben. Sieh im Protokoll nach.',
  'panel.session.new-link': 'Neuen Link ins Protokoll schreiben',
  'panel.session.written': 'Ein neuer Link steht jetzt im Protokoll.',
  'panel.refused.same-origin': 'Die Anfrage kam nicht von dieser Seite.',
  'panel.refused.json': 'Die Anfrage war nicht im JSON-Format.',
  'panel.refused.too-large': 'Das Gesendete ist zu groß.',
  'panel.refused.not-found': 'Unter dieser Adresse gibt es nichts.',

  // problems
  'problem.unknown.what': 'Das wurde gemeldet: {text}',
  'problem.unknown.why': 'Diese App hat dafür noch keine Erklärung.',
  'problem.unknown.remedy':
    'Drücke „Etwas stimmt nicht“, um jeden Schritt prüfen zu lassen. Wenn alles in Ordnung ist, versuche es noch einmal; wenn es so bleibt, speichere unter Journal einen Bericht und frage damit in der Community von Home Assistant.',
  'problem.look.late.what': 'Diese App hat {seconds} Sekunden auf eine Antwort auf das gewartet, was sie hier ansieht.',
  'problem.look.late.why': 'Der Datenträger, eine Netzwerkfreigabe oder ein Dienst reagiert nicht.',
  'problem.look.late.remedy':
    'Zunächst ist nichts zu tun: Die App sieht wieder nach, sobald eine Antwort kommt. Wenn es so bleibt, prüfe den Datenträger und die Netzwerkfreigaben des Geräts, auf dem Home Assistant läuft, und starte es neu.',
  'problem.store.disk-full.what': 'Der Datenträger ist voll.',
  'problem.store.disk-full.why': 'Diese App konnte nicht aufschreiben, was aufzubewahren ist.',
  'problem.store.disk-full.remedy':
    'Schaffe Platz auf dem Datenträger (alte Backups sind die übliche Ursache) und versuche es dann erneut.',
  'problem.store.read-only.what': 'Diese App darf nicht in ihren eigenen Datenordner schreiben.',
  'problem.store.read-only.why': 'Meist hat der Datenträger einen Fehler, und das System lässt niemanden mehr darauf schreiben.',
  'problem.store.read-only.remedy':
    'Starte den Rechner von Home Assistant neu; wenn das nicht hilft, sieh nach, ob sein Datenträger beschädigt ist.',
  'problem.store.newer.what': 'Die Daten dieser App wurden durch die einer neueren Version ersetzt.',
  'problem.store.newer.why': 'Diese Version könnte sie beschädigen und lässt sie in Ruhe.',
  'problem.store.newer.remedy':
    'Aktualisiere diese App unter Einstellungen > Apps, oder stelle ein Backup von ihr wieder her, das diese Version erstellt hat.',
  'problem.store.failed.why':
    'Ihre Datenbank lässt sich nicht lesen oder schreiben; vielleicht hat der Datenträger einen Fehler. Die Einzelheiten stehen unten.',
  'problem.store.failed.remedy':
    'Starte diese App unter Einstellungen > Apps neu: Eine beschädigte Datenbank wird aufbewahrt und mit dem, was sich davon lesen lässt, neu begonnen.',
  'problem.store.failed.what': 'Diese App konnte nicht festhalten, was getan wurde.',
  'problem.action.not-offered.what': 'Das steht nicht mehr zur Wahl.',
  'problem.action.not-offered.why': 'Seit die Seite angezeigt wurde, hat sich etwas geändert.',
  'problem.action.not-offered.remedy': 'Sieh dir den Schritt noch einmal an; er zeigt den jetzigen Stand.',
  'problem.action.invalid.what': 'Etwas fehlt oder hat die falsche Form.',
  'problem.action.invalid.why': 'Die Eingaben lassen sich so nicht verwenden.',
  'problem.action.invalid.remedy': 'Fülle jedes Feld aus und versuche es dann noch einmal.',
  'problem.home-assistant.away.what': 'Home Assistant antwortet nicht.',
  'problem.home-assistant.away.why': 'Es startet gerade neu, wird aktualisiert oder wurde gestoppt.',
  'problem.home-assistant.away.remedy':
    'Warte ein paar Minuten; die App verbindet sich von selbst. Wenn es dabei bleibt, sieh in Home Assistant unter Einstellungen > System > Protokolle nach.',
  'problem.home-assistant.refused.what': 'Home Assistant weist das Token dieser App ab.',
  'problem.home-assistant.refused.why': 'Das Token, mit dem diese App gestartet wurde, ist nicht (mehr) gültig.',
  'problem.home-assistant.refused.remedy':
    'Starte diese App unter Einstellungen > Apps neu: Sie bekommt dann ein neues Token. Wo sie in Docker läuft, erzeuge in deinem Profil in Home Assistant (Sicherheit) ein neues langlebiges Zugangs-Token und starte sie damit als HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'Das Token dieser App gehört jemandem, der kein Administrator ist.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant lässt nur Administratoren OAuth-Anmeldedaten und Integrationen ändern.',
  'problem.home-assistant.not-administrator.remedy':
    'Erzeuge ein langlebiges Zugangs-Token im Profil (Sicherheit) eines Administrators von Home Assistant und starte diese App damit als HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant hat nicht rechtzeitig geantwortet.',
  'problem.home-assistant.slow.why':
    'Vielleicht ist es gerade stark beschäftigt, zum Beispiel bei einem Start oder einem Update.',
  'problem.home-assistant.slow.remedy': 'Warte eine Minute und versuche es dann noch einmal.',
  'problem.home-assistant.gone.what': 'Das, worum es hier ging, gibt es in Home Assistant nicht mehr.',
  'problem.home-assistant.gone.why': 'Es wurde inzwischen entfernt oder ist beendet.',
  'problem.home-assistant.gone.remedy': 'Sieh dir den Schritt noch einmal an; er zeigt den jetzigen Stand.',
  'problem.home-assistant.storage.what': 'Der Speicher von Home Assistant lässt sich nicht lesen.',
  'problem.home-assistant.storage.why':
    'Die App darf den Konfigurationsordner lesen, aber die Datei mit den eingerichteten Integrationen fehlte oder ließ sich nicht öffnen.',
  'problem.home-assistant.storage.remedy':
    'Versuche es in einer Minute noch einmal. Wenn es so bleibt, starte diese App unter Einstellungen > Apps neu.',
  'problem.home-assistant.token-expired.what': 'Der Zugang von Home Assistant zu Tesla ist gerade abgelaufen.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant erneuert ihn, wenn es Tesla das nächste Mal fragt. Diese App überlässt ihm das.',
  'problem.home-assistant.token-expired.remedy': 'Warte einige Minuten; diese App sieht von selbst wieder nach.',
  'problem.home-assistant.unknown.what': 'Home Assistant hat mit einem Fehler geantwortet: {text}',
  'problem.home-assistant.unknown.why': 'Dafür gibt es hier noch keine Erklärung.',
  'problem.home-assistant.unknown.remedy':
    'Versuche es noch einmal; die Details stehen unten und in Einstellungen > System > Protokolle.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant läuft im Wiederherstellungsmodus.',
  'problem.home-assistant.recovery-mode.why':
    'Etwas in seiner Konfiguration hat den normalen Start verhindert. In diesem Modus hat es keine OAuth-Anmeldedaten, deshalb wird nichts geändert.',
  'problem.home-assistant.recovery-mode.remedy':
    'Öffne Einstellungen > System > Protokolle, berichtige die Konfiguration und starte Home Assistant neu.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} ist zu alt.',
  'problem.home-assistant.too-old.why': 'Diese App kommt mit {oldest} und neuer zurecht.',
  'problem.home-assistant.too-old.remedy': 'Aktualisiere Home Assistant unter Einstellungen > Updates.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant ist nicht aktiviert.',
  'problem.home-assistant.my-missing.why':
    'Tesla schickt deinen Browser über my.home-assistant.io zurück. Ohne die Integration My Home Assistant findet die Anmeldung nicht zurück.',
  'problem.home-assistant.my-missing.remedy':
    'Füge in configuration.yaml eine Zeile mit my: hinzu (default_config: enthält es schon) und starte dann Home Assistant neu.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Dieses Home Assistant kennt die Integration Tesla Fleet nicht.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Es nimmt für tesla_fleet keine OAuth-Anmeldedaten an.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Aktualisiere Home Assistant unter Einstellungen > Updates.',
  'problem.home-assistant.application-credentials-missing.what': 'OAuth-Anmeldedaten sind in Home Assistant nicht aktiviert.',
  'problem.home-assistant.application-credentials-missing.why':
    'Dort werden Client-ID und Client-Geheimnis deiner App bei Tesla aufbewahrt.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Füge in configuration.yaml eine Zeile mit application_credentials: hinzu (default_config: enthält es schon) und starte dann Home Assistant neu.',
  'problem.key-pair.lost.what': 'Die Schlüsseldatei tesla_fleet.key ist aus dem Konfigurationsordner verschwunden.',
  'problem.key-pair.lost.why':
    'Sie wurde entfernt oder ging verloren. Im Archiv dieser App liegt eine Kopie mit dem Fingerabdruck {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Stelle den Schlüssel wieder her.',
  'problem.key-pair.several.what': 'Die Schlüsseldatei ist weg, und Tesla kennt keinen der gesicherten Schlüssel.',
  'problem.key-pair.several.why': 'Ohne eine Registrierung lässt sich nicht sagen, welcher davon der richtige ist.',
  'problem.key-pair.several.remedy': 'Wähle den, den deine Fahrzeuge kennen, oder erzeuge einen neuen.',
  'problem.key-pair.replaced.what':
    'Die Schlüsseldatei enthält den Schlüssel {found}, aber bei Tesla ist {registered} registriert.',
  'problem.key-pair.replaced.why':
    'Die Datei wurde ersetzt, zum Beispiel durch ein wiederhergestelltes Backup oder weil die Integration neu eingerichtet wurde.',
  'problem.key-pair.replaced.remedy': 'Stelle den registrierten Schlüssel wieder her. Der jetzige wird im Archiv aufbewahrt.',
  'problem.key-pair.empty.what': 'Die Schlüsseldatei ist leer.',
  'problem.key-pair.empty.why': 'Sie wurde nicht vollständig geschrieben, zum Beispiel weil der Speicher voll war.',
  'problem.key-pair.empty.remedy':
    'Stelle den gesicherten Schlüssel wieder her, falls es einen gibt, füge einen ein oder erzeuge einen neuen.',
  'problem.key-pair.torn.what': 'Die Schlüsseldatei ist beschädigt.',
  'problem.key-pair.torn.why': 'Ihr Anfang oder ihr Ende fehlt, oder ihre beiden Hälften gehören nicht zusammen.',
  'problem.key-pair.torn.remedy':
    'Stelle im Schritt „Schlüsselpaar“ den gesicherten Schlüssel wieder her („Schlüssel … wiederherstellen“), füge einen ein („Eigenen Schlüssel verwenden“) oder drücke „Neues Schlüsselpaar erzeugen“. Auch die beschädigte Datei wird aufbewahrt.',
  'problem.key-pair.not-a-key.what': 'Das ist kein privater Schlüssel.',
  'problem.key-pair.not-a-key.why': 'Wo ein privater Schlüssel hingehört, steht anderer Text.',
  'problem.key-pair.not-a-key.remedy':
    'Stelle den gesicherten Schlüssel wieder her, falls es einen gibt, füge einen ein oder erzeuge einen neuen.',
  'problem.key-pair.encrypted.what': 'Der private Schlüssel ist mit einem Passwort geschützt.',
  'problem.key-pair.encrypted.why': 'Home Assistant kann keines eingeben.',
  'problem.key-pair.encrypted.remedy': 'Füge den Schlüssel ohne Passwort ein oder erzeuge einen neuen.',
  'problem.key-pair.not-ec.what': 'Der Schlüssel ist von der falschen Art.',
  'problem.key-pair.not-ec.why': 'Tesla nimmt nur EC-Schlüssel auf der Kurve P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Füge einen Schlüssel dieser Art ein oder erzeuge einen neuen.',
  'problem.key-pair.public-only.what': 'Das ist ein öffentlicher Schlüssel.',
  'problem.key-pair.public-only.why': 'Hier wird der private Schlüssel gebraucht.',
  'problem.key-pair.public-only.remedy': 'Füge den privaten Schlüssel ein oder erzeuge ein neues Paar.',
  'problem.key-pair.not-a-file.what': 'Was tesla_fleet.key heißt, ist keine Datei.',
  'problem.key-pair.not-a-file.why':
    'Wo die Schlüsseldatei hingehört, liegt ein Ordner dieses Namens (oder eine Pipe, ein Socket oder ein Gerät; die Einzelheiten stehen unten). Docker legt einen solchen Ordner an, wenn es eine Datei einbinden soll, die es nicht gibt.',
  'problem.key-pair.not-a-file.remedy':
    'Klicke im Schritt Schlüsselpaar auf „Beiseitelegen“: Es bleibt daneben liegen, unter einem anderen Namen.',
  'problem.key-pair.too-large.what': 'Die Datei tesla_fleet.key ist zu groß für einen Schlüssel.',
  'problem.key-pair.too-large.why':
    'Eine Schlüsseldatei hat weniger als tausend Zeichen; unter diesem Namen wurde etwas anderes gespeichert.',
  'problem.key-pair.too-large.remedy':
    'Klicke im Schritt Schlüsselpaar auf „Beiseitelegen“: Es bleibt daneben liegen, unter einem anderen Namen.',
  'problem.key-pair.link.what': 'Die Datei tesla_fleet.key ist eine Verknüpfung, die ins Leere führt.',
  'problem.key-pair.link.why':
    'Diese App findet die Datei nicht, auf die sie zeigt. Sie liegt vielleicht auf einem Laufwerk oder einer Freigabe, die gerade nicht verbunden ist, oder in einem Ordner, den nur Home Assistant sieht.',
  'problem.key-pair.link.remedy':
    'Verbinde das Laufwerk oder die Freigabe, oder lege die Datei selbst an die Stelle der Verknüpfung. Wenn sie endgültig weg ist, klicke im Schritt Schlüsselpaar auf „Beiseitelegen“.',
  'problem.key-pair.no-access.what': 'Diese App darf die Schlüsseldatei nicht lesen.',
  'problem.key-pair.no-access.why':
    'Sie gehört einem anderen Benutzer dieses Rechners, oder ihre Berechtigungen sperren diese App aus.',
  'problem.key-pair.no-access.remedy':
    'Gib tesla_fleet.key dem Benutzer, dem der Konfigurationsordner gehört. Wenn niemand diesen Schlüssel braucht, klicke im Schritt Schlüsselpaar auf „Beiseitelegen“.',
  'problem.key-pair.open.what': 'Jeder, der diesen Rechner benutzt, kann die Schlüsseldatei ändern.',
  'problem.key-pair.open.why':
    'Ihre Berechtigungen lassen es zu. Ein anderer Schlüssel an ihrer Stelle würde alle Befehle an deine Fahrzeuge beenden.',
  'problem.key-pair.open.remedy':
    'Klicke im Schritt Schlüsselpaar auf „Schlüsseldatei neu schreiben“: derselbe Schlüssel, nur für Home Assistant.',
  'problem.key-pair.form.what': 'Die Schlüsseldatei beginnt nicht mit dem Schlüssel.',
  'problem.key-pair.form.why':
    'Davor steht anderer Text, wie OpenSSL ihn schreibt. Home Assistant liest eine solche Datei, aber Teslas eigene Werkzeuge lehnen sie ab.',
  'problem.key-pair.form.remedy':
    'Klicke im Schritt Schlüsselpaar auf „Schlüsseldatei neu schreiben“: Es ist derselbe Schlüssel, und die Datei, wie sie war, wird aufbewahrt.',
  'problem.key-pair.no-permissions.what': 'Jeder, der diesen Rechner benutzt, kann die Schlüsseldatei weiterhin ändern.',
  'problem.key-pair.no-permissions.why':
    'Der Speicher des Konfigurationsordners kennt keine Berechtigungen: Wer den Ordner erreicht, kann die Datei ändern.',
  'problem.key-pair.no-permissions.remedy': 'Nichts zu tun, solange kein anderer diesen Rechner benutzt.',
  'problem.key-pair.failed.what': 'Die Schlüsseldatei ließ sich nicht lesen oder schreiben.',
  'problem.key-pair.failed.why':
    'Der Datenträger oder die Freigabe, auf der sie liegt, antwortete mit einem Fehler; die Einzelheiten stehen unten.',
  'problem.key-pair.failed.remedy':
    'Starte diese App unter Einstellungen > Apps neu. Wenn es so bleibt, prüfe unter Einstellungen > System > Speicher den Zustand des Speichers.',
  'problem.key-pair.changed-meanwhile.what': 'Die Schlüsseldatei hat sich geändert, als die App sie gerade schreiben wollte.',
  'problem.key-pair.changed-meanwhile.why':
    'Etwas anderes hat die Datei im selben Moment geschrieben oder entfernt; es wurde nichts überschrieben.',
  'problem.key-pair.changed-meanwhile.remedy': 'Sieh dir den Schritt noch einmal an; er zeigt den jetzigen Stand.',
  'problem.key-pair.read-only.what': 'Die Schlüsseldatei lässt sich nicht schreiben.',
  'problem.key-pair.read-only.why': 'Diese App darf den Konfigurationsordner nur lesen.',
  'problem.key-pair.read-only.remedy':
    'Starte diese App unter Einstellungen > Apps neu. Wenn es so bleibt, prüfe unter Einstellungen > System > Speicher den Zustand des Speichers.',
  'problem.key-pair.disk-full.what': 'Für die Schlüsseldatei ist kein Platz mehr.',
  'problem.key-pair.disk-full.why': 'Der Speicher ist voll.',
  'problem.key-pair.disk-full.remedy':
    'Schaffe unter Einstellungen > System > Speicher etwas Platz und versuche es dann noch einmal.',
  'problem.key-pair.folder-missing.what': 'Der Konfigurationsordner von Home Assistant ist nicht da.',
  'problem.key-pair.folder-missing.why': 'Diese App hat keinen Zugriff darauf.',
  'problem.key-pair.folder-missing.remedy': 'Starte diese App unter Einstellungen > Apps neu.',
  'problem.domain.empty.what': 'Es wurde keine Domain eingegeben.',
  'problem.domain.empty.why': 'Tesla braucht eine, um deinen öffentlichen Schlüssel von dort abzuholen.',
  'problem.domain.empty.remedy': 'Gib eine Domain wie cars.example.com ein.',
  'problem.domain.ip-address.what': 'Das ist eine IP-Adresse.',
  'problem.domain.ip-address.why': 'Tesla verlangt einen Namen mit gültigem Zertifikat.',
  'problem.domain.ip-address.remedy': 'Gib eine Domain wie cars.example.com ein.',
  'problem.domain.private.what': 'Diesen Namen gibt es nur in deinem Heimnetz.',
  'problem.domain.private.why': 'Tesla sieht aus dem Internet nach.',
  'problem.domain.private.remedy': 'Gib eine Domain ein, die aus dem Internet erreichbar ist.',
  'problem.domain.contains-tesla.what': 'Diese Domain hat „tesla“ im Namen.',
  'problem.domain.contains-tesla.why': 'Teslas Entwicklerseite lehnt jede Domain ab, die diesen Namen enthält.',
  'problem.domain.contains-tesla.remedy': 'Verwende einen anderen Namen, zum Beispiel eine Subdomain wie cars.example.com.',
  'problem.domain.public-suffix.what': 'Unter diesem Namen haben auch andere ihre Domains.',
  'problem.domain.public-suffix.why': 'Du kannst nur einen eigenen Namen darunter verwenden.',
  'problem.domain.public-suffix.remedy': 'Gib deinen eigenen Namen vollständig ein, zum Beispiel mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Das ist keine Domain.',
  'problem.domain.not-a-domain.why': 'Eine Domain besteht aus Buchstaben, Ziffern, Bindestrichen und mindestens einem Punkt.',
  'problem.domain.not-a-domain.remedy': 'Gib eine Domain wie cars.example.com ein.',
  'problem.pair.client-id-missing.what': 'Die Client-ID fehlt.',
  'problem.pair.client-id-missing.why': 'Beide Werte werden gebraucht.',
  'problem.pair.client-id-missing.remedy': 'Kopiere die Client-ID aus deiner App auf Teslas Entwicklerseite.',
  'problem.pair.client-secret-missing.what': 'Das Client-Geheimnis fehlt.',
  'problem.pair.client-secret-missing.why': 'Beide Werte werden gebraucht.',
  'problem.pair.client-secret-missing.remedy':
    'Kopiere das Client-Geheimnis (Client Secret) aus deiner App auf Teslas Entwicklerseite.',
  'problem.pair.client-id-malformed.what': 'Das ist keine Client-ID.',
  'problem.pair.client-id-malformed.why': 'Anscheinend wurde etwas anderes kopiert.',
  'problem.pair.client-id-malformed.remedy':
    'Kopiere die Client-ID aus deiner App auf Teslas Entwicklerseite; sie sieht aus wie 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Das ist kein Client-Geheimnis.',
  'problem.pair.client-secret-malformed.why': 'Anscheinend wurde etwas anderes kopiert.',
  'problem.pair.client-secret-malformed.remedy':
    'Kopiere das Client-Geheimnis (Client Secret) aus deiner App auf Teslas Entwicklerseite; es beginnt mit ta-secret.',
  'problem.credentials.china.what': 'Die App wurde für China angelegt.',
  'problem.credentials.china.why':
    'Ihre Konten liegen in einer eigenen Region. Die Integration von Home Assistant meldet sich nur bei Teslas Servern außerhalb Chinas an.',
  'problem.credentials.china.remedy':
    'Der Schlüssel lässt sich in China registrieren, aber Home Assistant selbst kann sich dort nicht anmelden. Ein Konto außerhalb Chinas braucht eine App, die auf developer.tesla.com angelegt wurde.',
  'problem.credentials.other-app.what':
    'Die Integration Tesla Fleet verwendet eine andere App bei Tesla („{name}“) als die, die hier gewählt ist.',
  'problem.credentials.other-app.why':
    'Sie wurde früher mit jener App angemeldet. Registrierung und Bestätigungen gehören immer zu einer bestimmten App.',
  'problem.credentials.other-app.remedy':
    'Mach mit der App weiter, die in Gebrauch ist. Um zur anderen App zu wechseln, entferne die Integration Tesla Fleet unter Einstellungen > Geräte & Dienste; dann beginnt die Anmeldung hier von vorn.',
  'problem.registration.other-key.what': 'Bei Tesla ist für deine Domain ein anderer öffentlicher Schlüssel registriert.',
  'problem.registration.other-key.why': 'Früher wurde ein älterer Schlüssel registriert.',
  'problem.registration.other-key.remedy':
    'Öffne den Schritt „Registrierung bei Tesla“ und drücke „In … registrieren“; Tesla übernimmt dann den Schlüssel, der jetzt unter deiner Domain zu finden ist.',
  'problem.sign-in.denied.what': 'Auf der Seite von Tesla wurde der Zugriff nicht erlaubt.',
  'problem.sign-in.denied.why': 'Dort wurde abgebrochen oder abgelehnt.',
  'problem.sign-in.denied.remedy':
    'Drücke im Schritt „Anmeldung“ auf „Anmeldung starten“ (oder „Integration neu laden“) und erlaube den Zugriff auf der Seite von Tesla.',
  'problem.sign-in.other-account.what': 'Du hast dich mit einem anderen Tesla-Konto angemeldet als zuvor.',
  'problem.sign-in.other-account.why': 'Die Integration gehört zu dem Konto, mit dem sie eingerichtet wurde.',
  'problem.sign-in.other-account.remedy':
    'Melde dich im Browser bei tesla.com ab. Drücke dann „Integration neu laden“ im Schritt „Anmeldung“ und melde dich mit dem bisherigen Konto an. Ein zweites Konto fügst du dort mit „Weiteres Tesla-Konto hinzufügen“ hinzu.',
  'problem.sign-in.already-configured.what': 'Dieses Tesla-Konto ist schon eingerichtet.',
  'problem.sign-in.already-configured.why': 'Für jedes Konto gibt es einen Eintrag.',
  'problem.sign-in.already-configured.remedy':
    'Nichts zu tun: Der Schritt „Anmeldung“ zeigt, wie es steht. Ein anderes Konto fügst du dort mit „Weiteres Tesla-Konto hinzufügen“ hinzu.',
  'problem.sign-in.tesla-refused.what': 'Tesla hat Home Assistant nach der Anmeldung kein Token gegeben.',
  'problem.sign-in.tesla-refused.why':
    'Das kann mehrere Ursachen haben: Client-ID oder Client-Geheimnis in Home Assistant sind falsch; der App fehlt der Grant Type Authorization Code; oder sie wurde nur für Energieprodukte angelegt, und es wird nach Fahrzeugen gefragt.',
  'problem.sign-in.tesla-refused.remedy':
    'Öffne den Schritt „App bei Tesla“: Dort steht, ob Tesla Client-ID und Client-Geheimnis akzeptiert; wenn nicht, füge sie dort noch einmal ein. Wenn ja, öffne deine App unter developer.tesla.com/dashboard: Bei OAuth Grant Type(s) müssen Authorization Code und Machine-to-Machine stehen, und die Berechtigungen (Scopes) müssen die dieses Schritts sein. Beginne dann im Schritt „Anmeldung“ von vorn.',
  'problem.sign-in.tesla-slow.what': 'Tesla hat Home Assistant nicht rechtzeitig geantwortet.',
  'problem.sign-in.tesla-slow.why': 'Die Server von Tesla sind langsam oder waren nicht erreichbar.',
  'problem.sign-in.tesla-slow.remedy':
    'Warte ein paar Minuten und mach dann im Schritt „Anmeldung“ weiter („Erneut versuchen“ oder „Anmeldung starten“).',
  'problem.sign-in.credential-gone.what': 'Home Assistant hat keine OAuth-Anmeldedaten für Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Sie wurden entfernt.',
  'problem.sign-in.credential-gone.remedy':
    'Öffne deine App auf Teslas Entwicklerseite, kopiere Client-ID und Client-Geheimnis und füge beides im Schritt „App bei Tesla“ ein. Du musst nichts neu anlegen.',
  'problem.sign-in.no-url.what': 'Home Assistant kennt seine eigene Adresse nicht.',
  'problem.sign-in.no-url.why': 'Ohne sie findet die Anmeldung nicht zurück.',
  'problem.sign-in.no-url.remedy': 'Trage die Adressen unter Einstellungen > System > Netzwerk ein.',
  'problem.sign-in.aborted.what': 'Home Assistant hat die Anmeldung beendet: {reason}',
  'problem.sign-in.aborted.why': 'Dafür gibt es hier noch keine Erklärung.',
  'problem.sign-in.aborted.remedy':
    'Drücke „Anmeldung starten“ im Schritt „Anmeldung“. Die Details stehen in Einstellungen > System > Protokolle.',
  'problem.sign-in.gone.what': 'Die Anmeldung wurde unterbrochen.',
  'problem.sign-in.gone.why':
    'Wahrscheinlich wurde Home Assistant zwischendurch neu gestartet; dabei vergisst es eine offene Anmeldung.',
  'problem.sign-in.gone.remedy': 'Drücke „Anmeldung starten“ im Schritt „Anmeldung“. Sonst ist nichts verloren.',
  'problem.sign-in.dialog-open.what':
    'Im eigenen Dialog von Home Assistant für Tesla Fleet hat sich jemand angemeldet und ist vielleicht nicht fertig geworden.',
  'problem.sign-in.dialog-open.why':
    'Solange dieser Dialog offen ist, lehnt Home Assistant eine zweite Anmeldung mit demselben Konto ab, und sagt das erst, wenn du schon bei Tesla warst.',
  'problem.sign-in.dialog-open.remedy':
    'Wenn du gerade darin arbeitest, bringe es dort zu Ende. Sonst drücke „Diesen Dialog schließen“ im Schritt „Anmeldung“: Dann meldest du dich hier an.',
  'problem.sign-in.dialog-unseen.what':
    'Home Assistant hat die Anmeldung beendet, weil ein anderer Dialog für Tesla Fleet offen ist.',
  'problem.sign-in.dialog-unseen.why':
    'Er wurde begonnen, als diese App es nicht sehen konnte. In Home Assistant bleibt er auch dann offen, wenn sein Tab im Browser geschlossen wurde, und die nächste Anmeldung würde genauso enden.',
  'problem.sign-in.dialog-unseen.remedy':
    'Wenn du den Dialog vor dir hast, schließe ihn und drücke „Ich habe ihn geschlossen“ im Schritt „Anmeldung“. Sonst drücke dort „Home Assistant neu starten“: Das schließt ihn.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant nimmt die Domain nicht an.',
  'problem.sign-in.invalid-domain.why': 'Es will einen bloßen Namen, der mit Buchstaben endet.',
  'problem.sign-in.invalid-domain.remedy':
    'Drücke im Schritt „Öffentlicher Schlüssel im Internet“ auf „Domain ändern“ und gib eine andere ein.',
  'problem.sign-in.public-key-mismatch.what': 'Bei Tesla ist ein anderer Schlüssel registriert als der in Home Assistant.',
  'problem.sign-in.public-key-mismatch.why':
    'Unter deiner Domain ist ein anderer öffentlicher Schlüssel zu finden als der von tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“ und behebe, was dort steht. Drücke dann „Erneut versuchen“ im Schritt „Anmeldung“.',
  'problem.sign-in.registration-rejected.what':
    'Tesla hat die Registrierung abgelehnt, die Home Assistant vorgenommen hat: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant registriert am Ende der Anmeldung von selbst und zeigt nur an, dass es nicht geklappt hat.',
  'problem.sign-in.registration-rejected.remedy':
    'Öffne die Schritte „Öffentlicher Schlüssel im Internet“ und „Registrierung bei Tesla“ und behebe, was dort steht. Drücke dann „Erneut versuchen“ im Schritt „Anmeldung“.',
  'problem.sign-in.registered-everywhere.what': 'Tesla lehnt es ab, deine App ein zweites Mal zu registrieren.',
  'problem.sign-in.registered-everywhere.why':
    'Dein Schlüssel ist schon in jeder Region registriert, aber Home Assistant besteht auf einer weiteren Registrierung, und Tesla lehnt sie ab. Home Assistant bietet keinen Weg daran vorbei.',
  'problem.sign-in.registered-everywhere.remedy':
    'Wähle im Schritt „Öffentlicher Schlüssel im Internet“ eine andere Subdomain und beginne die Anmeldung von vorn: Für eine neue Domain nimmt Tesla wieder eine Registrierung an.',
  'problem.sign-in.form.what': 'Home Assistant zeigt einen Fehler: {error}',
  'problem.sign-in.form.why': 'Dafür gibt es hier noch keine Erklärung.',
  'problem.sign-in.form.remedy':
    'Drücke „Erneut versuchen“ im Schritt „Anmeldung“. Die Details stehen in Einstellungen > System > Protokolle.',
  'problem.sign-in.unknown-step.what': 'Home Assistant fragt etwas Neues ({step}).',
  'problem.sign-in.unknown-step.why': 'Diese Version von Home Assistant hat einen Schritt, den diese App nicht kennt.',
  'problem.sign-in.unknown-step.remedy':
    'Öffne „Tesla Fleet in Geräte & Dienste“, antworte dort, und sieh unter Einstellungen > Apps nach, ob es ein Update dieser App gibt.',
  'problem.entry.precondition.what': 'Home Assistant meldet: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Das kann mehrere Ursachen haben: Die App ist in der Region des Kontos nicht registriert; der öffentliche Schlüssel ist unter deiner Domain nicht zu finden; Client-ID oder Client-Geheimnis gehören zu einer anderen App; oder Allowed Origin passt nicht.',
  'problem.entry.precondition.remedy':
    'Drücke „Etwas stimmt nicht“: Die Schritte „Registrierung bei Tesla“, „Öffentlicher Schlüssel im Internet“ und „App bei Tesla“ sagen dann, woran es liegt und was zu drücken ist. Wenn es behoben ist, wird die Integration wieder geladen.',
  'problem.entry.out-of-region.what': 'Home Assistant meldet: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Das Konto liegt in einer anderen Region, als sein Token angibt, oder die App ist in der Region des Kontos nicht registriert.',
  'problem.entry.out-of-region.remedy':
    'Bring den Schritt „Registrierung bei Tesla“ für jede Region zu Ende und drücke dann „Integration neu laden“ im Schritt „Anmeldung“. Wenn es so bleibt, melde dich dort erneut an: Tesla gibt dann ein neues Token aus, das die richtige Region nennt.',
  'problem.entry.token-refused.what': 'Tesla akzeptiert die Anmeldung nicht mehr.',
  'problem.entry.token-refused.why':
    'Das Token ist abgelaufen oder wurde widerrufen, zum Beispiel nach einer Änderung des Passworts.',
  'problem.entry.token-refused.remedy':
    'Öffne den Schritt „Anmeldung“, drücke „Erneut anmelden“, falls es angezeigt wird, und folge dem Link „Bei Tesla anmelden“.',
  'problem.entry.forbidden.what': 'Tesla weist Home Assistant ab (Status 403), und Home Assistant sagt nicht, warum.',
  'problem.entry.forbidden.why':
    'Home Assistant spricht bei jeder Ablehnung dieser Art von Scopes. Es kann auch das Ausgabenlimit deiner App sein oder ein Konto, das so nicht benutzt werden darf.',
  'problem.entry.forbidden.remedy':
    'Diese App fragt Tesla nach dem Grund, sobald die Registrierung in Ordnung ist; der Schritt „Anmeldung“ zeigt ihn dann. Damit noch einmal gefragt wird, drücke „Etwas stimmt nicht“.',
  'problem.entry.forbidden-passed.what': 'Tesla hat Home Assistant abgewiesen (Status 403) und nimmt dieselbe Anfrage jetzt an.',
  'problem.entry.forbidden-passed.why': 'Tesla lehnt manchmal ab, ohne dass eine Ursache zu sehen ist.',
  'problem.entry.forbidden-passed.remedy':
    'Nichts zu tun: Die Integration wird neu geladen. Wenn sie wieder abgewiesen wird, drücke später „Integration neu laden“ im Schritt „Anmeldung“.',
  'problem.entry.renewal-refused.what': 'Tesla hat es abgelehnt, die Anmeldung zu erneuern.',
  'problem.entry.renewal-refused.why':
    'Das kann ein vorübergehender Fehler von Teslas Servern sein, oder der Zugriff wurde widerrufen. Home Assistant kann beides nicht unterscheiden und bittet in jedem Fall um eine neue Anmeldung.',
  'problem.entry.renewal-refused.remedy':
    'Diese App lädt die Integration von selbst neu: nach 1, 10 und 60 Minuten. Wenn das nicht hilft oder du nicht warten willst, öffne den Schritt „Anmeldung“, drücke „Erneut anmelden“, falls es angezeigt wird, und folge dem Link „Bei Tesla anmelden“.',
  'problem.entry.credential-gone.what': 'Die OAuth-Anmeldedaten der Integration sind weg.',
  'problem.entry.credential-gone.why': 'Sie wurden aus Home Assistant entfernt.',
  'problem.entry.credential-gone.remedy':
    'Füge Client-ID und Client-Geheimnis im Schritt „App bei Tesla“ ein; folge dann dem Link „Bei Tesla anmelden“ im Schritt „Anmeldung“, falls er angezeigt wird.',
  'problem.entry.rate-limited.what': 'Tesla bittet Home Assistant um eine Pause.',
  'problem.entry.rate-limited.why': 'In kurzer Zeit gab es zu viele Anfragen.',
  'problem.entry.rate-limited.remedy': 'Nichts zu tun: Home Assistant versucht es von selbst noch einmal.',
  'problem.proof.no-data.what': 'Home Assistant bekommt von diesem Fahrzeug keine Daten: {reason}',
  'problem.proof.no-data.why': 'Dafür gibt es hier noch keine Erklärung.',
  'problem.proof.no-data.remedy':
    'Home Assistant fragt Tesla alle zehn Minuten wieder. Die Details stehen in Einstellungen > System > Protokolle.',
  'problem.entry.unknown.what': 'Die Integration lädt nicht ({state}): {reason}',
  'problem.entry.unknown.why': 'Dafür gibt es hier noch keine Erklärung.',
  'problem.entry.unknown.remedy':
    'Drücke „Integration neu laden“ im Schritt „Anmeldung“. Die Details stehen in Einstellungen > System > Protokolle.',

  // repairs
  'repair.key-pair': 'Ein Schlüsselpaar erzeugen, wo keines ist, und von einem vorhandenen eine Kopie sichern',
  'repair.key-file': 'Die Schlüsseldatei zurücklegen, wenn sie verloren, beschädigt oder ersetzt ist',
  'repair.key-host':
    'Den Key-Host einrichten, sobald du zugestimmt hast (Home Assistant startet dafür neu), und ihn aktuell und in Betrieb halten',
  'repair.nginx-proxy': 'Die Dateien für den NGINX-Proxy aktuell halten, und sie entfernen, wenn er mit ihnen nicht startet',
  'repair.registration': 'Erneut bei Tesla registrieren, wenn eine Region deinen Schlüssel verloren hat',
  'repair.credentials':
    'Ein abgebrochenes Ersetzen von OAuth-Anmeldedaten abschließen, und entfernen, was diese App davon zurückgelassen hat',
  'repair.sign-in': 'Eine Anmeldung vorbereiten, sobald eine nötig ist, und sie abschließen',
  'repair.reload': 'Die Integration neu laden, sobald die Ursache ihres Ausfalls behoben ist',
  'problem.billed-calls.what': 'Diese App hat Tesla heute schon {most}-mal gefragt, welche Fahrzeuge deinen Schlüssel haben.',
  'problem.billed-calls.why': 'Tesla kann diese Frage berechnen, deshalb stellt die App sie nicht öfter.',
  'problem.billed-calls.remedy':
    'Nichts zu tun: Morgen wird wieder gefragt. Ein bestätigter Schlüssel funktioniert auch jetzt schon; „Lichter von … aufblinken lassen“ im Schritt „Nachweis“ zeigt es.',
  'problem.repair.undone.what':
    'Diese App hat das innerhalb eines Tages {count}-mal in Ordnung gebracht, und jedes Mal wurde es rückgängig gemacht.',
  'problem.repair.undone.why':
    'Etwas anderes ändert es: eine andere App, eine Automation oder ein Skript, ein synchronisierter Ordner oder ein wiederhergestelltes Backup.',
  'problem.repair.undone.remedy': 'Finde heraus, was es ist, und stelle es ab. Drücke dann die Schaltfläche dieses Schritts.',
  'fact.billed-calls': 'Heutige Fragen, die Tesla in Rechnung stellen kann',
  'fact.billed-calls.of': '{count} von höchstens {most}',
  'fact.billed-calls.note': 'Je etwa 0,2 Cent, durch Teslas monatliches Guthaben gedeckt',
  'journal.setup.repair': 'Geändert wurde, was die App von selbst behebt',
  'journal.setup.sidebar': 'Diese Seite steht jetzt in der Seitenleiste',
  'journal.setup.no-sidebar': 'Diese Seite bleibt aus der Seitenleiste heraus',

  // start
  'start.store.newer':
    'Diese App kann nicht starten: Ihre Daten stammen von einer neueren Version, und diese Version könnte sie beschädigen. Es wurde nichts geändert. Aktualisiere die App oder stelle ein Backup von ihr wieder her, das mit dieser Version entstanden ist.',
  'start.store.read-only':
    'Diese App kann nicht starten: Sie darf nicht in ihren eigenen Datenordner schreiben. Es wurde nichts geändert. Starte das Gerät neu, auf dem Home Assistant läuft; wenn das nicht hilft, prüfe, ob der Datenträger beschädigt ist.',
  'start.store.disk-full':
    'Diese App kann nicht starten: Der Datenträger ist voll. Schaffe Platz darauf und starte die App erneut.',
  'start.store.failed': 'Diese App kann nicht starten. {reason}.',
  'start.options.address':
    'Diese App kann nicht starten: HOME_ASSISTANT_URL ist keine Adresse wie http://192.168.1.10 oder http://192.168.1.10:8123.',
  'start.options.token-file':
    'Diese App kann nicht starten: Die Datei, die HOME_ASSISTANT_TOKEN_FILE nennt, lässt sich nicht lesen.',
  'start.options.token':
    'Diese App kann nicht starten: {detail} enthält kein Token. Kopiere das Token noch einmal, in einer Zeile und ohne Leerzeichen.',
  'start.options.hosts':
    'Diese App kann nicht starten: „{detail}“ in PANEL_HOSTS ist kein Name wie nas.local. Schreibe Namen ohne http:// und ohne Port, durch Kommas getrennt.',
  'start.options.world':
    'Diese App kann nicht starten: Die Datei, die TESLA_FLEET_SETUP_WORLD nennt, ist nicht brauchbar. {detail}',
  'start.listen.taken':
    'Diese App kann nicht starten: Ein anderes Programm belegt den Port {port}. Beende jenes Programm und starte diese App dann erneut.',
  'start.listen.failed': 'Diese App kann nicht starten: Sie kann am Port {port} nicht lauschen ({reason}).',
  'start.link': 'Öffne die Seite einmal mit diesem Link, innerhalb einer Stunde: {link}',
  'start.options.no-home-assistant':
    'Diese App kann nicht starten: Ihr wurde nicht mitgeteilt, wie sie Home Assistant erreicht. Home Assistant teilt das einer App von selbst mit. Wo es keine Apps gibt, setze in ihrer Umgebung HOME_ASSISTANT_URL und HOME_ASSISTANT_TOKEN.',

  // steps
  'summary.begin': 'Sieh dir die Schritte unten an und lass die App dann beginnen.',
  'summary.check-up': 'Prüfung: {well} von {all} Schritten sind in Ordnung. Es wurde nichts geändert.',
  'summary.paused': 'Automatische Schritte sind angehalten: Die App sieht nur nach, bis du sie fortsetzt.',
  'summary.done': 'Tesla Fleet funktioniert.',
  'summary.done-paused':
    'Tesla Fleet funktioniert. Automatische Schritte sind angehalten: Wenn etwas ausfällt, meldet die App es nur.',
  'summary.read-only': 'Home Assistant kann lesen, aber nicht steuern: {names}',
  'summary.charging-only': 'Home Assistant kann nur das Laden steuern: {names}',
  'summary.no-location': 'Home Assistant bekommt den Standort nicht: {names}',
  'summary.problem': 'Etwas muss in Ordnung gebracht werden.',
  'summary.todo': 'Beim nächsten Schritt bist du dran.',
  'summary.waiting': 'Die App arbeitet oder wartet. Für dich gibt es gerade nichts zu tun.',
  'summary.unknown': 'Etwas ließ sich gerade nicht prüfen. Die App versucht es weiter.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose': 'Diese App arbeitet durch Home Assistant: Es muss antworten und haben, was Tesla Fleet braucht.',
  'step.home-assistant.done': 'Mit Home Assistant {version} verbunden',
  'step.home-assistant.away': 'Home Assistant antwortet gerade nicht',
  'step.home-assistant.refused': 'Home Assistant weist diese App ab',
  'step.home-assistant.recovery': 'Home Assistant läuft im Wiederherstellungsmodus',
  'step.home-assistant.starting': 'Home Assistant startet',
  'step.home-assistant.lacking': 'Home Assistant fehlt etwas, das Tesla Fleet braucht',
  'step.home-assistant.connection': 'die Verbindung zu Home Assistant',
  'step.home-assistant.start': 'das Ende des Starts von Home Assistant',
  'step.key-pair.title': 'Schlüsselpaar',
  'step.key-pair.purpose':
    'Deine Fahrzeuge befolgen Befehle, die mit deinem privaten Schlüssel signiert sind; Tesla bekommt nur den öffentlichen zu sehen.',
  'step.key-pair.done': 'Das Schlüsselpaar ist vorhanden, und eine Kopie davon ist gesichert',
  'step.key-pair.none': 'Es gibt noch kein Schlüsselpaar',
  'step.key-pair.found': 'Es gibt schon ein Schlüsselpaar; es wird verwendet',
  'step.key-pair.lost': 'Die Schlüsseldatei ist weg; eine Kopie davon ist gesichert',
  'step.key-pair.choose': 'Die Schlüsseldatei ist weg, und mehrere Schlüssel sind gesichert',
  'step.key-pair.replaced': 'Die Schlüsseldatei enthält einen anderen Schlüssel als den, den Tesla kennt',
  'step.key-pair.flawed': 'Die Schlüsseldatei ist nicht ganz, wie sie sein soll',
  'step.key-pair.unusable': 'Die Schlüsseldatei ist nicht brauchbar',
  'step.key-pair.unreadable': 'Die Schlüsseldatei lässt sich nicht lesen',
  'step.key-pair.not-seen': 'Die Schlüsseldatei wurde noch nicht angesehen',
  'step.hosting.title': 'Öffentlicher Schlüssel im Internet',
  'step.hosting.purpose':
    'Tesla und deine Fahrzeuge holen den öffentlichen Schlüssel von einer Adresse, die dir gehört, um zu wissen, wer du bist.',
  'step.hosting.done': 'Der öffentliche Schlüssel ist unter {domain} zu finden',
  'step.hosting.none': 'Tesla muss deinen öffentlichen Schlüssel unter einer Adresse von dir finden',
  'step.hosting.key-first': 'Zuerst muss es ein Schlüsselpaar geben',
  'step.hosting.looking': 'Der öffentliche Schlüssel wird gesucht',
  'step.hosting.under-way': 'Der öffentliche Schlüssel kommt zu {domain}',
  'step.hosting.wrong': 'Der öffentliche Schlüssel ist unter {domain} noch nicht zu finden',
  'step.hosting.other-key': 'Dort ist ein anderer öffentlicher Schlüssel zu finden',
  'step.hosting.not-seen': 'Von hier aus ist der öffentliche Schlüssel nicht zu sehen; Tesla sieht ihn vielleicht trotzdem',
  'step.hosting.changing': 'Ein Wechsel läuft; bis er nachweislich klappt, bleibt {domain} in Gebrauch',
  'step.hosting.proven': 'Der öffentliche Schlüssel ist auch unter {domain} zu finden: Du kannst dorthin umziehen',
  'guide.hosting.method':
    'Tesla holt deinen öffentlichen Schlüssel von einer Domain ab, einmal bei jeder Registrierung. Wähle, wie er dorthin kommt; das lässt sich später ändern. Nur der öffentliche Schlüssel kommt dorthin; er ist kein Geheimnis.',
  'guide.hosting.move':
    'Trage https://{domain}/ bei deiner App auf Teslas Entwicklerseite unter Allowed Origin ein, zusätzlich zu dem Eintrag von {before}. Zieh dann um.',
  'guide.hosting.choose':
    'Wähle eine Domain, die dir gehört und die Jahre hält: Deine Autos behalten sie. Sie muss aus dem Internet über HTTPS erreichbar sein.',
  'step.credentials.title': 'App bei Tesla',
  'step.credentials.purpose': 'Tesla lässt nur ein, wer auf der Entwicklerseite eine eigene App hat.',
  'step.credentials.done': 'Home Assistant hat Client-ID und Client-Geheimnis deiner App, und Tesla akzeptiert sie',
  'step.credentials.none':
    'Lege auf Teslas Entwicklerseite eine App an und füge ihre Client-ID und ihr Client-Geheimnis hier ein',
  'step.credentials.gone': 'Home Assistant hat Client-ID und Client-Geheimnis deiner App verloren; füge sie hier wieder ein',
  'step.credentials.domain-first': 'Zuerst muss die Domain gewählt sein: Tesla fragt danach',
  'step.credentials.choose': 'Home Assistant hat OAuth-Anmeldedaten von mehreren Apps; wähle die gewünschte',
  'step.credentials.asking': 'Tesla wird gefragt, ob es Client-ID und Client-Geheimnis akzeptiert',
  'step.credentials.refused': 'Tesla akzeptiert Client-ID und Client-Geheimnis nicht',
  'step.credentials.not-ready': 'Tesla lässt die App noch nicht überall zu',
  'step.credentials.replacing': 'Die OAuth-Anmeldedaten werden ersetzt',
  'step.credentials.not-seen': 'Die OAuth-Anmeldedaten wurden noch nicht angesehen',
  'guide.credentials.site':
    'Öffne Teslas Entwicklerseite und melde dich mit deinem Tesla-Konto an. Tesla verlangt eine bestätigte E-Mail-Adresse und Multi-Faktor-Authentifizierung.',
  'guide.credentials.scopes':
    'Setze genau bei den Berechtigungen (Scopes) unten ein Häkchen. Eine weitere kann verhindern, dass Home Assistant die Integration startet.',
  'guide.credentials.again':
    'Öffne deine App auf Teslas Entwicklerseite und kopiere ihre Client-ID und ihr Client-Geheimnis. Wenn das Geheimnis nicht mehr angezeigt wird, erzeuge dort ein neues. Füge beides hier ein.',
  'step.registration.title': 'Registrierung bei Tesla',
  'step.registration.purpose':
    'Tesla muss deine App und deinen Schlüssel in jeder Region kennen, bevor sich jemand anmelden kann.',
  'step.registration.done': 'Tesla hat deinen Schlüssel für {domain} registriert',
  'step.registration.earlier': 'Zuerst kommen die Schritte davor',
  'step.registration.asking': 'Tesla wird gefragt, was dort registriert ist',
  'step.registration.hosting-first': 'Tesla holt den öffentlichen Schlüssel selbst ab; er muss zuerst zu finden sein',
  'step.registration.left-to-core': 'Home Assistant registriert die letzte Region bei der Anmeldung von selbst',
  'step.registration.open': 'Dein Schlüssel ist noch nicht in jeder Region registriert',
  'step.registration.not-seen': 'Tesla ließ sich nicht fragen, was dort registriert ist',
  'step.registration.refused': 'Tesla hat die Registrierung abgelehnt',
  'step.registration.tesla-needs-time': 'Tesla braucht Zeit; die App versucht es von selbst noch einmal',
  'region.na': 'Nordamerika und Asien-Pazifik',
  'region.eu': 'Europa, Naher Osten und Afrika',
  'region.cn': 'China',
  'step.sign-in.title': 'Anmeldung',
  'step.sign-in.purpose': 'Mit deinem Tesla-Konto erlaubst du Home Assistant, zu sehen und zu steuern, was dir gehört.',
  'step.sign-in.done': 'Die Integration Tesla Fleet ist geladen',
  'step.sign-in.ready': 'Alles ist bereit für die Anmeldung',
  'step.sign-in.open': 'Melde dich bei Tesla an und erlaube den Zugriff',
  'step.sign-in.finishing': 'Home Assistant schließt die Einrichtung ab',
  'step.sign-in.refused': 'Home Assistant konnte die Einrichtung nicht abschließen',
  'step.sign-in.by-hand': 'Home Assistant fragt etwas, das diese App nicht kennt; antworte dort',
  'step.sign-in.again': 'Tesla bittet dich, dich erneut anzumelden',
  'step.sign-in.renewal': 'Tesla hat es abgelehnt, die Anmeldung zu erneuern; die Integration wird von selbst neu geladen',
  'step.sign-in.barred': 'Erst muss ein anderer Dialog für Tesla Fleet geschlossen werden',
  'step.sign-in.failed': 'Die Integration Tesla Fleet ist nicht geladen',
  'step.sign-in.retrying': 'Einrichtungsfehler bei der Integration Tesla Fleet; Home Assistant versucht es erneut',
  'step.sign-in.loading': 'Die Integration Tesla Fleet wird geladen',
  'step.sign-in.scopes': 'Die Integration ist geladen, darf aber weder Fahrzeuge noch Energieprodukte sehen',
  'step.sign-in.disabled': 'Du hast die Integration Tesla Fleet deaktiviert; das bleibt so, bis du sie aktivierst',
  'step.sign-in.credentials-first': 'Ohne ihre OAuth-Anmeldedaten kann die Integration nicht laden',
  'step.sign-in.china': 'Mit einer App, die für China angelegt wurde, kann sich Home Assistant nicht anmelden',
  'step.sign-in.earlier': 'Zuerst kommen die Schritte davor',
  'step.sign-in.not-seen': 'Die Integration wurde noch nicht angesehen',
  'guide.sign-in.allow': 'Lass alle Häkchen gesetzt und erlaube den Zugriff.',
  'guide.sign-in.back':
    'My Home Assistant fragt danach, ob das Konto verknüpft werden soll. Bestätige das; die Seite schließt sich von selbst, und hier geht es weiter.',
  'step.vehicles.title': 'Fahrzeuge',
  'step.vehicles.purpose':
    'Ein neueres Fahrzeug gehorcht erst, wenn sein Besitzer deinen Schlüssel in der Tesla-App bestätigt hat.',
  'step.vehicles.done': 'Jedes Fahrzeug, das deinen Schlüssel braucht, hat ihn',
  'step.vehicles.none': 'Keine Fahrzeuge in diesem Konto',
  'step.vehicles.open': 'Fahrzeuge, die deinen Schlüssel noch nicht haben: {count}',
  'step.vehicles.asking': 'Tesla wird gefragt, welche Fahrzeuge deinen Schlüssel brauchen',
  'step.vehicles.not-seen': 'Tesla hat nicht mitgeteilt, welche Fahrzeuge deinen Schlüssel haben',
  'step.vehicles.earlier': 'Zuerst muss die Integration geladen sein',
  'guide.vehicles.begin':
    'Ohne deinen Schlüssel lassen sich diese Fahrzeuge in Home Assistant zwar sehen, aber nicht steuern. Halte dein Handy mit der Tesla-App bereit.',
  'guide.vehicles.phone':
    'Öffne den Link jedes Fahrzeugs auf dem Handy mit der Tesla-App oder scanne den Code mit der Kamera des Handys.',
  'guide.vehicles.select': 'Wenn du mehrere Produkte besitzt, wähle zuerst in der Tesla-App das Fahrzeug aus.',
  'guide.vehicles.approve': 'Bestätige den Schlüssel in der Tesla-App. Diese Seite merkt es von selbst.',
  'guide.vehicles.driver': 'Wenn du nur Fahrer und nicht Eigentümer bist, setz dich zum Bestätigen ins Auto.',
  'step.proof.title': 'Nachweis',
  'step.proof.purpose': 'Werte in Home Assistant sind der Beweis, dass alles funktioniert.',
  'step.proof.done': 'Geräte mit Werten in Home Assistant: {count}',
  'step.proof.sleeping': 'Geräte noch ohne Werte: {count}. Ein schlafendes Fahrzeug hat keine, bis es aufwacht',
  'step.proof.failing': 'Fahrzeuge, von denen Home Assistant keine Daten bekommt: {count}',
  'step.proof.none': 'Es gibt noch keine Geräte',
  'step.proof.earlier': 'Zuerst muss die Integration geladen sein',
  'wait.earlier-steps': 'die Schritte davor',
  'wait.domain': 'eine Domain',
  'wait.key-pair': 'das Schlüsselpaar',
  'wait.hosting': 'den öffentlichen Schlüssel im Internet',
  'wait.look': 'die Antwort deines Webservers',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'die Anmeldung',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'den nächsten Versuch von Home Assistant',
  'wait.reload': 'das erneute Laden der Integration',
  'wait.pairing': 'die Bestätigung in der Tesla-App',
  'wait.devices': 'die Geräte',
  'wait.sleeping': 'das Aufwachen oder die Antwort der Geräte',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla kennt diese Client-ID und dieses Client-Geheimnis nicht.',
  'problem.tesla.unauthorized-client.why':
    'Eines davon wurde nicht vollständig kopiert, beide gehören zu verschiedenen Apps, das Geheimnis wurde erneuert, oder der App fehlt der Grant Type Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Öffne deine App unter developer.tesla.com/dashboard. Bei OAuth Grant Type(s) müssen Authorization Code und Machine-to-Machine stehen. Kopiere Client-ID und Client-Geheimnis noch einmal und füge beides im Schritt „App bei Tesla“ ein.',
  'problem.tesla.app-not-ready.what': 'Tesla ist mit dem Einrichten deiner App noch nicht fertig.',
  'problem.tesla.app-not-ready.why':
    'Eine neue App ist manchen Servern von Tesla oft eine Stunde lang unbekannt, manchmal eineinhalb Tage.',
  'problem.tesla.app-not-ready.remedy':
    'Nichts zu tun: Die App fragt von selbst noch einmal. Um sofort zu fragen, drücke „Tesla erneut fragen“ in dem Schritt, der wartet („App bei Tesla“ oder „Registrierung bei Tesla“).',
  'problem.tesla.invalid-scope.what': 'Tesla gibt deiner App diesen Zugriff nicht.',
  'problem.tesla.invalid-scope.why':
    'Beim Anlegen der App wurde bei dieser Berechtigung (Scope) kein Häkchen gesetzt, zum Beispiel weil die App nur für Energieprodukte ist.',
  'problem.tesla.invalid-scope.remedy':
    'Öffne deine App unter developer.tesla.com/dashboard und setze Häkchen bei den Berechtigungen (Scopes), die der Schritt „App bei Tesla“ auflistet. Drücke dann in diesem Schritt „Tesla erneut fragen“.',
  'problem.tesla.billing-limit.what': 'Tesla hat deine App wegen ihres Ausgabenlimits angehalten.',
  'problem.tesla.billing-limit.why': 'Das monatliche Guthaben ist aufgebraucht, oder es ist keine Zahlungsart hinterlegt.',
  'problem.tesla.billing-limit.remedy':
    'Öffne developer.tesla.com/dashboard, geh zur Abrechnung deines Kontos und erhöhe das Limit oder hinterlege eine Zahlungsart; oder warte bis zum nächsten Monat. Drücke dann „Integration neu laden“ im Schritt „Anmeldung“, falls es dort angezeigt wird.',
  'problem.tesla.missing-scopes.what': 'Der erlaubte Zugriff reicht nicht aus.',
  'problem.tesla.missing-scopes.why': 'Bei der Anmeldung waren weniger Häkchen gesetzt, als die Integration braucht.',
  'problem.tesla.missing-scopes.remedy':
    'Drücke im Schritt „Anmeldung“ auf „Berechtigungen erneut anfordern“ und lass auf der Seite von Tesla alle Häkchen gesetzt. Wo es diese Schaltfläche nicht gibt, entferne in deinem Tesla-Konto (Security, Third-party apps) den Zugriff deiner App: Home Assistant bittet dich dann, dich erneut anzumelden. Wenn eine Berechtigung in der App selbst fehlt, setze zuerst unter developer.tesla.com/dashboard das Häkchen.',
  'problem.tesla.no-fleet-api.what': 'Tesla lässt deine App die Fleet API nicht benutzen.',
  'problem.tesla.no-fleet-api.why':
    'Das sagt Tesla von Apps und Anmeldungen, die nicht zur Fleet API gehören oder die es abgeschaltet hat.',
  'problem.tesla.no-fleet-api.remedy':
    'Öffne deine App unter developer.tesla.com/dashboard und sieh nach, ob sie aktiv ist. Drücke dann „Integration neu laden“ im Schritt „Anmeldung“. Wenn es so bleibt, drücke „Bericht speichern“ unter Journal und frage damit in der Community von Home Assistant.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla erlaubt dieses Konto in der gefragten Region nicht.',
  'problem.tesla.not-allowed-in-region.why':
    'Das Konto gehört zu einer anderen Region oder zu einem Land, in dem Tesla dies nicht anbietet.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Öffne dein Tesla-Konto und sieh nach, ob das Land stimmt. Drücke dann „Integration neu laden“ im Schritt „Anmeldung“. Wenn es so bleibt, drücke „Bericht speichern“ unter Journal und frage damit in der Community von Home Assistant.',
  'problem.tesla.not-registered.what': 'Deine App ist in dieser Region nicht registriert.',
  'problem.tesla.not-registered.why': 'Tesla führt für jede Region eine eigene Registrierung.',
  'problem.tesla.not-registered.remedy':
    'Öffne den Schritt „Registrierung bei Tesla“ und drücke die Schaltfläche „In … registrieren“ dieser Region.',
  'problem.tesla.allowed-origin.what': 'Tesla sagt, dass die Domain nicht zu deiner App gehört.',
  'problem.tesla.allowed-origin.why': 'Allowed Origin der App hat eine andere Hauptdomain als die, die hier gewählt ist.',
  'problem.tesla.allowed-origin.remedy':
    'Öffne deine App unter developer.tesla.com/dashboard, Client Details, und setze Allowed Origin auf den Wert, den der Schritt „App bei Tesla“ anzeigt. Oder wähle die andere Domain mit „Domain ändern“ im Schritt „Öffentlicher Schlüssel im Internet“.',
  'problem.tesla.out-of-region.what': 'Tesla sagt, dass das Konto in einer anderen Region liegt.',
  'problem.tesla.out-of-region.why': 'Die Anfrage ging an die falsche Region.',
  'problem.tesla.out-of-region.remedy':
    'Drücke im Schritt „Fahrzeuge“ auf „Tesla erneut fragen“. Wenn es so bleibt, drücke „Berechtigungen erneut anfordern“ im Schritt „Anmeldung“: Tesla gibt dann ein neues Token aus, das die richtige Region nennt.',
  'problem.tesla.domain-taken.what': 'Diese Domain gehört bei Tesla zu einer anderen App.',
  'problem.tesla.domain-taken.why':
    'Eine Domain kann nur von einer App registriert werden. Vielleicht hast du früher schon eine App angelegt.',
  'problem.tesla.domain-taken.remedy':
    'Füge Client-ID und Client-Geheimnis dieser älteren App im Schritt „App bei Tesla“ ein, oder wähle eine andere Domain im Schritt „Öffentlicher Schlüssel im Internet“.',
  'problem.tesla.key-taken.what': 'Dieser Schlüssel gehört bei Tesla zu einer anderen App.',
  'problem.tesla.key-taken.why':
    'Ein Schlüssel kann nur von einer App registriert werden. Vielleicht hast du früher schon eine App angelegt.',
  'problem.tesla.key-taken.remedy':
    'Füge Client-ID und Client-Geheimnis dieser älteren App im Schritt „App bei Tesla“ ein, oder drücke „Neues Schlüsselpaar erzeugen“ im Schritt „Schlüsselpaar“.',
  'problem.tesla.key-download-failed.what': 'Tesla konnte den öffentlichen Schlüssel nicht von deiner Domain abholen.',
  'problem.tesla.key-download-failed.why':
    'Dein Webserver hat auf Teslas Anfrage nicht mit dem Schlüssel geantwortet: Eine Weiterleitung, ein unvollständiges Zertifikat, ein Schutz vor Bots oder ein geschlossener Port sind die üblichen Ursachen.',
  'problem.tesla.key-download-failed.remedy':
    'Öffne den Schritt „Öffentlicher Schlüssel im Internet“, drücke „Erneut nachsehen“ und tu, was dort steht. Drücke dann im Schritt „Registrierung bei Tesla“ die Schaltfläche der Region.',
  'problem.tesla.key-too-large.what': 'Tesla sagt, dass die Datei unter deiner Domain zu groß ist.',
  'problem.tesla.key-too-large.why':
    'Dort ist statt des öffentlichen Schlüssels ein Zertifikat oder ein RSA-Schlüssel zu finden.',
  'problem.tesla.key-too-large.remedy':
    'Lege dort die Datei ab, die diese App dir gibt: „Datei mit dem öffentlichen Schlüssel speichern“ im Schritt „Öffentlicher Schlüssel im Internet“.',
  'problem.tesla.invalid-domain.what': 'Tesla nimmt die Domain in dieser Form nicht an.',
  'problem.tesla.invalid-domain.why': 'Tesla will den bloßen Namen in Kleinbuchstaben.',
  'problem.tesla.invalid-domain.remedy':
    'Drücke im Schritt „Öffentlicher Schlüssel im Internet“ auf „Domain ändern“ und gib den bloßen Namen ein, zum Beispiel cars.example.com.',
  'problem.tesla.unreachable.what': 'Die Server von Tesla waren nicht erreichbar.',
  'problem.tesla.unreachable.why':
    'Die Internetverbindung ist unterbrochen, ein Filter sperrt Teslas Adressen, oder Tesla ist ausgefallen.',
  'problem.tesla.unreachable.remedy':
    'Prüfe die Internetverbindung von Home Assistant (Einstellungen > System > Netzwerk) und ob ein Filter wie AdGuard Home oder Pi-hole Namen von tesla.com sperrt. Die App versucht es von selbst noch einmal.',
  'problem.tesla.down.what': 'Die Server von Tesla hatten selbst einen Fehler.',
  'problem.tesla.down.why': 'Das liegt an Tesla und geht meist in wenigen Minuten vorbei.',
  'problem.tesla.down.remedy':
    'Nichts zu tun: Es wird von selbst noch einmal versucht. Wenn es Stunden dauert, drücke „Etwas stimmt nicht“, um jeden Schritt prüfen zu lassen.',
  'problem.tesla.rate-limited.what': 'Tesla bittet um eine Pause (in Minuten: {minutes}).',
  'problem.tesla.rate-limited.why': 'In kurzer Zeit gab es zu viele Anfragen.',
  'problem.tesla.rate-limited.remedy': 'Nichts zu tun: Nach der Pause wird es noch einmal versucht.',
  'problem.tesla.unknown.what': 'Tesla hat mit einem Fehler geantwortet (Status {status}): {text}',
  'problem.tesla.unknown.why': 'Dafür gibt es hier noch keine Erklärung.',
  'problem.tesla.unknown.remedy':
    'Die ganze Antwort steht unten, mit Teslas Kennung. Drücke „Etwas stimmt nicht“, um jeden Schritt prüfen zu lassen; wenn es so bleibt, drücke „Bericht speichern“ unter Journal und frage damit in der Community von Home Assistant.',
  'problem.tesla.rate-limited-long.what': 'Tesla bittet um eine längere Pause (in Stunden etwa: {hours}).',
  'problem.tesla.rate-limited-long.why': 'Die Höchstzahl der Anfragen für einen Tag oder Monat ist aufgebraucht.',
  'problem.tesla.rate-limited-long.remedy':
    'Nichts zu tun: Nach der Pause wird es noch einmal versucht. Wenn es wiederkommt, sieh dir auf Teslas Entwicklerseite die Nutzung deiner App an.',
  'problem.tesla.invalid-request.what': 'Tesla sagt, dass die Anfrage nicht so ist, wie sie sein soll.',
  'problem.tesla.invalid-request.why':
    'Einem Aufruf von Hand (Postman, curl) fehlt ein Feld wie die Domain, sein Inhalt ist kein JSON, oder er trägt das Token der App, wo das einer Person hingehört, oder umgekehrt.',
  'problem.tesla.invalid-request.remedy':
    'Aufrufe von Hand sind nicht nötig: Diese App macht sie. Öffne den Schritt „Registrierung bei Tesla“ und drücke dort „In … registrieren“.',
};
