import type { Words } from './text.ts';

/** Polish. */
export const pl: Words = {
  // actions
  'action.setup.begin': 'Zacznij',
  'action.setup.pause': 'Wstrzymaj automatyczne kroki',
  'action.setup.resume': 'Wznów automatyczne kroki',
  'action.setup.sidebar': 'Pokaż na pasku bocznym',
  'action.setup.no-sidebar': 'Nie pokazuj na pasku bocznym',
  'action.ask-again': 'Zapytaj Teslę ponownie',
  'action.look-again': 'Sprawdź jeszcze raz',
  'action.try-again': 'Spróbuj ponownie',
  'action.key-pair.generate': 'Utwórz nową parę kluczy',
  'action.key-pair.adopt': 'Użyj tej pary kluczy',
  'action.key-pair.restore': 'Przywróć klucz {fingerprint}',
  'action.key-pair.import': 'Użyj mojego klucza',
  'action.key-pair.tidy': 'Zapisz plik klucza na nowo',
  'action.key-pair.set-aside': 'Odłóż na bok',
  'action.hosting.choose': 'Dalej',
  'action.hosting.choose-other': 'Wybierz inny sposób',
  'action.hosting.domain': 'Użyj tej domeny',
  'action.hosting.fleetkey-create': 'Umieść klucz publiczny w FleetKey',
  'action.hosting.take': 'Użyj {domain}: Twój klucz już tam jest',
  'action.hosting.move': 'Przenieś do {domain}',
  'action.hosting.stay': 'Pozostań przy {domain}',
  'action.hosting.change': 'Zmień sposób',
  'action.hosting.change-domain': 'Zmień domenę',
  'action.credentials.save': 'Zapisz',
  'action.credentials.replace': 'Wpisz inny identyfikator i hasło klienta',
  'action.credentials.choose': 'Użyj tej aplikacji',
  'action.credentials.choose-used': 'Kontynuuj z „{name}”',
  'action.credentials.finish': 'Dokończ wymianę',
  'action.credentials.remove': 'Usuń „{name}”',
  'action.registration.register.na': 'Zarejestruj w regionie Ameryka Północna oraz Azja i Pacyfik',
  'action.registration.register.eu': 'Zarejestruj w regionie Europa, Bliski Wschód i Afryka',
  'action.registration.register.cn': 'Zarejestruj w regionie Chiny',
  'action.sign-in.start': 'Rozpocznij logowanie',
  'action.sign-in.restart': 'Rozpocznij logowanie od nowa',
  'action.sign-in.continue': 'Kontynuuj',
  'action.sign-in.again': 'Zaloguj się ponownie',
  'action.sign-in.reload': 'Wczytaj ponownie integrację',
  'action.sign-in.enable': 'Włącz integrację',
  'action.sign-in.abandon': 'Zamknij otwarte logowanie',
  'action.sign-in.close-dialog': 'Zamknij tamto okno',
  'action.sign-in.dialog-closed': 'Okno jest już zamknięte',
  'action.vehicles.look': 'Zapytaj Teslę ponownie',
  'action.vehicles.pair': 'Pokaż kody parowania',
  'action.proof.flash': 'Mignij światłami: {name}',
  'confirm.key-pair.generate':
    'Obecny plik trafi do archiwum tej aplikacji, a potem zastąpi go nowa para kluczy. Nowy klucz trzeba ponownie zatwierdzić w pojazdach.',
  'confirm.key-pair.renew':
    'Używany klucz trafi do archiwum tej aplikacji, a potem zastąpi go nowy. Trzeba go będzie ponownie zarejestrować w Tesli i ponownie zatwierdzić w każdym pojeździe.',
  'confirm.key-pair.set-aside':
    'To, co tam leży, otrzyma nazwę tesla_fleet.key.aside-1 (lub następny wolny numer) i pozostanie w folderze konfiguracji. Potem zostanie przywrócony zachowany klucz albo, jeśli żadnego nie ma, powstanie nowy; nowy klucz pojazdy muszą zatwierdzić ponownie.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc otrzyma Twój klucz publiczny i udostępni go pod losową nazwą. Ani klucza, ani nazwy nie można później zmienić ani usunąć. Kontynuować?',
  'confirm.hosting.move':
    'Twój klucz zostanie zarejestrowany w Tesli dla {domain} i trzeba go będzie ponownie zatwierdzić w każdym pojeździe ({vehicles}). Najpierw dodaj https://{domain}/ do dozwolonych źródeł (Allowed Origin) swojej aplikacji na stronie Tesli dla deweloperów. Zostaw klucz pod {before}, dopóki nie zostanie zatwierdzony w pojazdach. Integracja, jej encje i ich historia pozostaną.',
  'confirm.credentials.remove':
    'Poświadczenia aplikacji „{name}” nie zostały utworzone przez tę aplikację. Usunąć je z Home Assistanta?',
  'confirm.registration.unseen':
    'Stąd nie widać właściwego klucza pod {domain}. Jeśli widzisz go tam na telefonie z wyłączonym Wi-Fi, Tesla też może go widzieć: liczy się to, co sama zobaczy. Jeśli Tesla odmówi, nic się nie stanie.',
  'confirm.sign-in.close-dialog': 'To, co rozpoczęto w tamtym oknie, zostanie porzucone. Nic innego nie przepadnie.',
  'confirm.sign-in.restart':
    'Home Assistant uruchomi się ponownie: automatyzacje i wszystko inne staną na minutę lub dwie. Kontynuować?',
  'confirm.proof.flash':
    'To wybudzi pojazd i mignie jego światłami. Tesla naliczy jedno wybudzenie i jedno polecenie, razem około 2 centów, co pokrywa miesięczny kredyt.',
  'field.private-key': 'Klucz prywatny (PEM)',
  'field.private-key.help': 'Tekst pliku, razem z wierszami BEGIN i END. Nigdy nie opuszcza Home Assistanta.',
  'field.domain': 'Domena',
  'field.domain.help': 'Na przykład cars.example.com: bez https:// i bez ścieżki',
  'field.github-user': 'Nazwa użytkownika GitHub',
  'field.github-user.help': 'Twój klucz będzie wtedy dostępny pod USER.github.io',
  'field.method': 'Jak klucz ma się tam znaleźć',
  'field.client-id': 'Identyfikator klienta (Client ID)',
  'field.client-secret': 'Hasło klienta (Client Secret)',
  'field.client-secret.help': 'Zaczyna się od ta-secret. Trafia do Home Assistanta i nie jest przechowywane przez tę aplikację.',
  'field.app': 'Aplikacja w Tesli',
  'link.developer-site': 'Strona Tesli dla deweloperów',
  'link.public-key': 'Zapisz plik klucza publicznego',
  'link.public-key-archive': 'Zapisz jako witrynę do przesłania (ZIP)',
  'link.github.repository': 'Utwórz repozytorium',
  'link.github.no-jekyll': 'Dodaj plik .nojekyll',
  'link.github.config': 'Zmień _config.yml',
  'link.github.key': 'Dodaj klucz publiczny',
  'link.netlify': 'Strona przesyłania Netlify',
  'link.cloudflare-pages': 'Strona przesyłania Cloudflare',
  'link.sign-in': 'Zaloguj się w Tesli',
  'link.integration': 'Tesla Fleet: Urządzenia oraz usługi',
  'link.pairing': 'Zatwierdź klucz: {name}',
  'fact.plain': '{text}',
  'fact.version': 'Wersja',
  'fact.fingerprint': 'Odcisk klucza',
  'fact.domain': 'Domena',
  'fact.key-url': 'Adres klucza publicznego',
  'fact.github.repository': 'Repozytorium {domain}',
  'fact.github.no-jekyll': 'Plik .nojekyll',
  'fact.github.config': 'Wiersz do _config.yml',
  'fact.github.key': 'Klucz publiczny',
  'fact.tick.done': 'Gotowe',
  'fact.tick.open': 'Jeszcze nie widać',
  'fact.credential': 'Poświadczenia aplikacji',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Zarejestrowano z Twoim kluczem',
  'fact.registration.other-key': 'Zarejestrowano z innym kluczem',
  'fact.registration.missing': 'Nie zarejestrowano',
  'fact.registration.not-told': 'Tesla tego nie podaje (aplikacja tylko do produktów energetycznych)',
  'fact.registration.failed': 'Tesla nie odpowiedziała prawidłowo',
  'fact.registration.not-seen': 'Jeszcze nie zapytano',
  'fact.account': 'Konto Tesla',
  'fact.accounts': 'Konto Tesla {title}',
  'fact.entry.loaded': 'Wczytano',
  'fact.entry.setup_retry': 'Niepowodzenie; próba ponownej konfiguracji',
  'fact.entry.setup_error': 'Błąd konfiguracji',
  'fact.entry.setup_in_progress': 'Inicjalizacja',
  'fact.entry.not_loaded': 'Nie wczytano',
  'fact.entry.disabled': 'Wyłączone',
  'fact.vehicle': 'Pojazd',
  'fact.vehicle.paired': 'Ma Twój klucz',
  'fact.vehicle.unpaired': 'Nie ma jeszcze Twojego klucza',
  'fact.vehicle.not-needed': 'Nie potrzebuje klucza',
  'fact.vehicle.not-told': 'Tesla tego nie podała',
  'fact.vehicle.signed': '{about} · przyjmuje tylko podpisane polecenia',
  'fact.values': 'Encje z wartością: {count} z {of}',
  'fact.no-values': 'Jeszcze brak wartości',
  'journal.setup.begin': 'Aplikacja może działać sama',
  'journal.setup.pause': 'Aplikacja tylko sprawdza',
  'journal.store.rebuilt':
    'Baza danych tej aplikacji była uszkodzona. Zachowano ją jako {file} i rozpoczęto na nowo z tym, co dało się z niej odczytać; reszta zostanie ustalona od nowa. Plik klucza i integracja są takie, jak były',
  'journal.asked-again': 'Sprawdzono ponownie',
  'journal.failed': '{action}: niepowodzenie ({code})',
  'journal.key-pair.generate': 'Utworzono nową parę kluczy',
  'journal.key-pair.adopt': 'Użyto istniejącej pary kluczy i zachowano jej kopię',
  'journal.key-pair.tidy': 'Plik klucza zapisano na nowo, z tym samym kluczem',
  'journal.key-pair.set-aside': 'To, co leżało w miejscu pliku klucza, odłożono na bok',
  'journal.key-pair.restore': 'Przywrócono plik klucza z archiwum',
  'journal.key-pair.import': 'Umieszczono Twój własny klucz',
  'journal.hosting.choose': 'Wybrano sposób udostępnienia klucza publicznego',
  'journal.hosting.domain': 'Wybrano domenę',
  'journal.hosting.fleetkey-create': 'Umieszczono klucz publiczny w FleetKey',
  'journal.hosting.move': 'Przeniesiono do nowej domeny',
  'journal.hosting.stay': 'Zrezygnowano ze zmiany domeny',
  'journal.credentials.save': 'Zapisano identyfikator i hasło klienta w Home Assistancie',
  'journal.credentials.choose': 'Wybrano aplikację w Tesli',
  'journal.credentials.finish': 'Zakończono wymianę poświadczeń',
  'journal.credentials.remove': 'Usunięto poświadczenia aplikacji',
  'journal.registration.register': 'Zarejestrowano klucz w Tesli',
  'journal.sign-in.start': 'Rozpoczęto logowanie',
  'journal.sign-in.continue': 'Kontynuowano logowanie',
  'journal.sign-in.reload': 'Wczytano ponownie integrację',
  'journal.sign-in.enable': 'Włączono integrację',
  'journal.sign-in.abandon': 'Zamknięto otwarte logowanie',
  'journal.sign-in.close-dialog': 'Zamknięto okno dialogowe Home Assistanta, które zostało otwarte',
  'journal.sign-in.dialog-closed': 'Drugie okno dialogowe zgłoszono jako zamknięte',
  'journal.sign-in.restart': 'Uruchomiono ponownie Home Assistanta, aby zamknąć drugie okno dialogowe',
  'journal.vehicles.pair': 'Rozpoczęto parowanie',
  'journal.proof.flash': 'Mignięto światłami',

  // begin
  'begin.title': 'Twoja Tesla w Home Assistant',
  'begin.will': 'Co się wydarzy',
  'begin.will.key': 'Ta aplikacja tworzy parę kluczy i umieszcza klucz publiczny tam, gdzie Tesla go znajdzie.',
  'begin.will.app': 'Tworzysz aplikację na stronie dla deweloperów Tesli. Ta strona pokazuje, co i gdzie wpisać.',
  'begin.will.sign-in':
    'Logujesz się w Tesli i zatwierdzasz klucz telefonem. Cała reszta dzieje się sama i jest odtąd pilnowana.',
  'begin.hand': 'Co mieć pod ręką',
  'begin.hand.account': 'Konto Tesla z potwierdzonym adresem e-mail i uwierzytelnianiem wieloskładnikowym',
  'begin.hand.phone': 'Telefon z aplikacją Tesla, jeśli masz pojazd',
  'begin.hand.address': 'Trwały adres w internecie: własna domena, Home Assistant Cloud lub bezpłatne konto w GitHub',
  'begin.time': 'Ile to trwa',
  'begin.time.answer':
    'Swoją część ta aplikacja wykonuje w ciągu minuty. Najwięcej czasu zajmuje formularz Tesli: pięć pól do wypełnienia i sześć do zaznaczenia. Czasem Tesla potrzebuje półtora dnia, aby dopuścić nową aplikację; ta strona czeka wtedy za Ciebie.',
  'late.tesla':
    'Trwa to dłużej niż zwykle. Nic nie przepada, a aplikacja pyta dalej. „Sprawdź ponownie” u dołu tej strony pyta od razu.',
  'late.hosting':
    'Trwa to dłużej niż zwykle. Otwórz adres klucza publicznego na telefonie z wyłączonym Wi-Fi: jeśli i tam klucz się nie pokazuje, Tesla nie może go znaleźć.',
  'late.core': 'Trwa to dłużej niż zwykle. Poszukaj przyczyny w Home Assistant, w Ustawienia > System > Logi.',
  'late.pairing':
    'Trwa to dłużej niż zwykle. Musi to być telefon właściciela, a pojazd musi być osiągalny: obudź go w aplikacji Tesla i otwórz link ponownie.',
  'late.sleeping': 'Trwa to dłużej niż zwykle. Otwórz aplikację Tesla, aby obudzić pojazd, albo zrób krótką przejażdżkę.',

  // certificates
  'hosting.own-https.name': 'Sama ta aplikacja, przez HTTPS',
  'hosting.own-https.description':
    'Masz certyfikat w folderze ssl Home Assistanta i otwarty port 443, ale nie masz odwrotnego proxy: ta aplikacja odpowiada sama, kluczem i niczym więcej.',
  'hosting.own-https.guide.files':
    'Podaj nazwy plików certyfikatu i jego klucza w folderze ssl, na przykład tych z aplikacji Let’s Encrypt lub DuckDNS.',
  'hosting.own-https.guide.port':
    'W konfiguracji tej aplikacji, w części Sieć, przypisz portowi {port} numer, na przykład {port}.',
  'hosting.own-https.guide.docker': 'Opublikuj port {port} kontenera i zamontuj folder z certyfikatami jako /ssl.',
  'hosting.own-https.guide.router':
    'W routerze przekieruj port 443 z internetu na ten port komputera, na którym działa ta aplikacja. Tesla łączy się tylko przez port 443.',
  'action.hosting.certificate': 'Użyj tego certyfikatu',
  'action.hosting.change-certificate': 'Zmień certyfikat',
  'journal.hosting.certificate': 'Wybrano certyfikat',
  'field.certificate': 'Certyfikat z łańcuchem',
  'field.certificate.help': 'Plik w folderze ssl; ten z pełnym łańcuchem',
  'field.certificate-key': 'Klucz prywatny certyfikatu',
  'fact.certificate.names': 'Certyfikat dla',
  'fact.certificate.issuer': 'Wystawca',
  'fact.certificate.until': 'Ważny do',
  'problem.certificate.absent.what': 'W folderze ssl nie ma pliku {file}.',
  'problem.certificate.absent.why': 'Ma inną nazwę albo nic go tam jeszcze nie umieściło.',
  'problem.certificate.absent.remedy':
    'Sprawdź w aplikacji takiej jak File editor, jak nazywają się pliki w ssl, i wybierz certyfikat ponownie.',
  'problem.certificate.unreadable.what': 'Pliku {file} nie można odczytać.',
  'problem.certificate.unreadable.why': 'To folder albo ta aplikacja nie ma prawa go otworzyć.',
  'problem.certificate.unreadable.remedy': 'Wybierz inny plik.',
  'problem.certificate.too-large.what': 'Plik {file} jest za duży na certyfikat lub klucz.',
  'problem.certificate.too-large.why': 'Najpewniej jest to plik innego rodzaju.',
  'problem.certificate.too-large.remedy': 'Wybierz inny plik.',
  'problem.certificate.not-a-certificate.what': 'Plik {file} nie zawiera certyfikatu.',
  'problem.certificate.not-a-certificate.why': 'W jego tekście nie ma bloku BEGIN CERTIFICATE, który dałoby się odczytać.',
  'problem.certificate.not-a-certificate.remedy': 'Wybierz plik z certyfikatem i jego łańcuchem, często o nazwie fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Plik {file} nie zawiera klucza prywatnego, którego można użyć.',
  'problem.certificate.not-a-key.why': 'W jego tekście nie ma bloku z kluczem prywatnym, który dałoby się odczytać.',
  'problem.certificate.not-a-key.remedy': 'Wybierz klucz certyfikatu, często o nazwie privkey.pem.',
  'problem.certificate.encrypted.what': 'Klucz prywatny w pliku {file} wymaga hasła.',
  'problem.certificate.encrypted.why': 'Gdy aplikacja się uruchamia, nie ma nikogo, kto by je wpisał.',
  'problem.certificate.encrypted.remedy': 'Umieść tam klucz bez hasła.',
  'problem.certificate.other-key.what': 'Klucz prywatny w pliku {file} nie należy do tego certyfikatu.',
  'problem.certificate.other-key.why': 'Oba pliki pochodzą z różnych certyfikatów albo są właśnie odnawiane.',
  'problem.certificate.other-key.remedy': 'Jeśli nie minie to w ciągu kilku minut, wybierz dwa pliki, które do siebie pasują.',
  'problem.certificate.in-use.what': 'Port HTTPS tej aplikacji jest zajęty.',
  'problem.certificate.in-use.why': 'Używa go inny program.',
  'problem.certificate.in-use.remedy': 'Uruchom ponownie tę aplikację. Jeśli problem nie zniknie, więcej podaje log.',
  'problem.certificate.other-name.what': 'Certyfikatu nie wystawiono dla {domain}.',
  'problem.certificate.other-name.why': 'Wystawiono go dla: {names}.',
  'problem.certificate.other-name.remedy': 'Uzyskaj certyfikat, który zawiera tę nazwę, albo użyj domeny, którą on zawiera.',
  'problem.certificate.expired.what': 'Certyfikat wygasł: {date}.',
  'problem.certificate.expired.why': 'To, co go odnawia, tego nie zrobiło.',
  'problem.certificate.expired.remedy':
    'Zajrzyj do logu tego, co go odnawia (na przykład aplikacji Let’s Encrypt, którą trzeba w tym celu uruchomić). Nowy certyfikat zostanie wczytany sam.',
  'problem.certificate.ends-soon.what': 'Certyfikat wygasa: {date}.',
  'problem.certificate.ends-soon.why': 'Powinien już zostać odnowiony.',
  'problem.certificate.ends-soon.remedy':
    'Zajrzyj do logu tego, co go odnawia (na przykład aplikacji Let’s Encrypt, którą trzeba w tym celu uruchomić). Nowy certyfikat zostanie wczytany sam.',
  'problem.certificate.self-signed.what': 'Certyfikat jest podpisany przez samego siebie.',
  'problem.certificate.self-signed.why': 'Tesla, jak każda przeglądarka, ufa tylko certyfikatom znanych urzędów.',
  'problem.certificate.self-signed.remedy': 'Uzyskaj certyfikat od Let’s Encrypt; jest bezpłatny.',
  'problem.certificate.no-chain.what': 'W certyfikacie brakuje łańcucha.',
  'problem.certificate.no-chain.why': 'Przeglądarki często same znajdują brakującą część; Tesla tego nie robi.',
  'problem.certificate.no-chain.remedy': 'Wybierz plik z pełnym łańcuchem, często o nazwie fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant podaje: A condition has not been met to process the request. Twoja aplikacja nie jest zarejestrowana w tym regionie.',
  'problem.entry.precondition-region.why':
    'Home Assistant pyta serwer Tesli w regionie, do którego należy konto, a Tesla nie zna tam Twojej domeny.',
  'problem.entry.precondition-region.remedy':
    'Otwórz krok „Rejestracja w Tesli” i naciśnij przycisk tego regionu; integracja zostanie potem wczytana ponownie.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant podaje: A condition has not been met to process the request. W tym regionie jest zarejestrowany inny klucz niż Twój.',
  'problem.entry.precondition-other-key.why': 'Twoją domenę zarejestrowano wcześniej z inną parą kluczy.',
  'problem.entry.precondition-other-key.remedy':
    'Otwórz krok „Rejestracja w Tesli” i naciśnij przycisk tego regionu; Tesla weźmie wtedy obecny klucz.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant podaje: A condition has not been met to process the request. Twój klucz publiczny nie jest dostępny pod {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla wymaga, aby klucz pozostał tam, gdzie był podczas rejestracji.',
  'problem.entry.precondition-hosting.remedy': 'Otwórz krok „Klucz publiczny w internecie”; podaje on, co jest tam nie tak.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant podaje: A condition has not been met to process the request. Tesla nie akceptuje identyfikatora i hasła klienta.',
  'problem.entry.precondition-credentials.why':
    'Poświadczenia aplikacji w Home Assistancie nie należą do aplikacji, którą zna Tesla.',
  'problem.entry.precondition-credentials.remedy':
    'Skopiuj Client ID i Client Secret ze swojej aplikacji na stronie Tesli dla deweloperów i wklej oba w kroku „Aplikacja w Tesli”.',
  'problem.entry.precondition-none.what': 'Home Assistant podaje: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Twoja aplikacja jest zarejestrowana we wszystkich regionach, klucz jest dostępny, a Tesla akceptuje identyfikator i hasło klienta. Zatem albo Tesla potrzebuje po rejestracji kilku minut, albo nie zgadza się dozwolone źródło (Allowed Origin) aplikacji.',
  'problem.entry.precondition-none.remedy':
    'Poczekaj kilka minut; Home Assistant sam spróbuje ponownie. Jeśli problem nie zniknie, sprawdź na stronie Tesli dla deweloperów pole Allowed Origin swojej aplikacji: musi tam być https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla dała Home Assistantowi uprawnienie, którego on nie zna: {scope}. Integracja nie może się z nim uruchomić.',
  'problem.entry.unknown-scope.why':
    'W zakresach dostępu (scopes) Twojej aplikacji w Tesli zaznaczono więcej, niż prosi Home Assistant.',
  'problem.entry.unknown-scope.remedy':
    'Otwórz swoją aplikację na stronie Tesli dla deweloperów, usuń zaznaczenie przy {scope} i zapisz. Potem naciśnij tutaj „Poproś ponownie o uprawnienia”.',
  'problem.sign-in.scopes-partly.what': 'Podczas logowania nie zezwolono na wszystko: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Na stronie Tesli usunięto zaznaczenie albo aplikacja w Tesli dostała ten zakres dostępu później.',
  'problem.sign-in.scopes-partly.remedy':
    'Jeśli chcesz go mieć, sprawdź na stronie Tesli dla deweloperów, czy ma go Twoja aplikacja, a potem naciśnij „Poproś ponownie o uprawnienia”. W przeciwnym razie zostaw wszystko bez zmian.',
  'remedy.sign-in.scopes-by-hand':
    'Jeśli chcesz go mieć: otwórz swoje konto Tesla, Security, Third-party apps, i usuń dostęp swojej aplikacji. W ciągu kilku godzin Home Assistant poprosi o ponowne zalogowanie; zezwól wtedy na wszystko. W przeciwnym razie zostaw wszystko bez zmian.',
  'problem.sign-in.consent-by-hand.what': 'Stąd nie można sprawić, aby Home Assistant ponownie poprosił o uprawnienia.',
  'problem.sign-in.consent-by-hand.why':
    'Używane poświadczenia aplikacji dodano ręcznie. Home Assistant zachowuje je, dopóki używa ich integracja.',
  'problem.sign-in.consent-by-hand.remedy':
    'Otwórz swoje konto Tesla, Security, Third-party apps, i usuń dostęp swojej aplikacji. W ciągu kilku godzin Home Assistant poprosi o ponowne zalogowanie; zezwól wtedy na wszystko.',
  'action.sign-in.consent': 'Poproś ponownie o uprawnienia',
  'journal.sign-in.consent': 'Zlecono Home Assistantowi ponowną prośbę o uprawnienia',
  'confirm.sign-in.consent':
    'Home Assistant poprosi o ponowne zalogowanie w Tesli. Do tego czasu integracja nie będzie działać; urządzenia, encje i ich historia pozostaną.',
  'action.sign-in.take-key': 'Wczytaj ponownie integrację z nowym kluczem',
  'journal.sign-in.take-key': 'Wczytano ponownie integrację, aby podpisywała obecnym kluczem',
  'action.sign-in.add': 'Dodaj kolejne konto Tesla',
  'journal.sign-in.add': 'Rozpoczęto logowanie na kolejne konto Tesla',
  'fact.not-allowed': 'Nie zezwolono',

  // hosting
  'hosting.advice.external': 'Home Assistant jest dostępny z zewnątrz pod {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud łączy się z nim pod {host}.',
  'hosting.advice.certificates': 'W folderze ssl znajdują się: {files}.',
  'hosting.advice.app': 'Zainstalowana jest aplikacja {name}.',
  'known-host.accepted': 'Tesla przyjęła nazwy pod {host} ({seen}; {source})',
  'known-host.refused': 'Tesla odrzuciła nazwy pod {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla przyjęła niektóre nazwy pod {host}, a inne odrzuciła ({seen}; {source})',
  'fact.known-host': 'Doświadczenia innych',
  'fact.domain.letters': 'Zapis literami',
  'problem.domain.refused-host.what': 'Wiadomo, że Tesla odrzuca nazwy pod {host} (stan na: {seen}).',
  'problem.domain.refused-host.why': 'Jej strona dla deweloperów nic wtedy nie podaje albo podaje, że domena jest nieprawidłowa.',
  'problem.domain.refused-host.remedy':
    'W międzyczasie mogło się to zmienić: spróbuj tam. Jeśli domena zostanie odrzucona, wybierz tutaj inną domenę lub inny sposób.',
  'problem.domain.passing.what': 'Nazwa {domain} nie jest trwała.',
  'problem.domain.passing.why':
    'Tunele bez konta dostają nową nazwę przy każdym uruchomieniu. Przepadają wtedy rejestracja i zatwierdzenia w pojazdach.',
  'problem.domain.passing.remedy': 'Użyj nazwy, która pozostanie na lata.',
  'hosting.copy.path': 'Ścieżka',
  'hosting.copy.target': 'Przekazuj do',
  'hosting.copy.snippet': 'Dla {program}',
  'hosting.guide.no-redirect':
    'Tesla nie podąża za przekierowaniami: sam ten adres musi odpowiadać kluczem, przez HTTPS i bez logowania.',
  'hosting.reverse-proxy.name': 'Odwrotne proxy',
  'hosting.reverse-proxy.description':
    'Twój serwer WWW lub tunel, dostępny z internetu przez HTTPS, przekazuje jedną ścieżkę do tej aplikacji: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared i podobne.',
  'hosting.reverse-proxy.guide.path':
    'W odwrotnym proxy dodaj do swojej domeny regułę dla poniższej ścieżki i dla niczego więcej.',
  'hosting.reverse-proxy.guide.target': 'Ustaw w regule przekazywanie do {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Jeśli odwrotne proxy nie działa na tym samym komputerze co Home Assistant, włącz port {port} w konfiguracji tej aplikacji, w części Sieć, i przekazuj zamiast tego na adres IP Home Assistanta.',
  'hosting.reverse-proxy.guide.docker':
    'Jeśli odwrotne proxy samo działa w kontenerze lub na innym komputerze, przekazuj zamiast tego na adres IP komputera, na którym działa ta aplikacja.',
  'hosting.reverse-proxy.guide.certificate':
    'Certyfikat musi być pełny: użyj całego łańcucha (często jest to plik o nazwie fullchain.pem), a nie samego certyfikatu.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Bezpłatne, bez domeny, bez otwartego portu i bez tunelu: Twoja witryna w GitHub, która zawiera klucz publiczny. Tesla przyjmowała takie witryny (kilka zgłoszeń, sierpień 2026).',
  'hosting.github-pages.guide.account':
    'Potrzebne jest bezpłatne konto w GitHub. Nazwa użytkownika staje się częścią adresu, który nie może zawierać słowa „tesla”.',
  'hosting.github-pages.guide.press':
    'Otwieraj linki po kolei. Każdy otwiera wypełnioną już stronę GitHub; naciśnij na niej zielony przycisk (Create repository, Commit changes).',
  'hosting.github-pages.guide.others': 'Pod {domain} jest już witryna: pozostanie bez zmian, dojdą tylko te pliki.',
  'hosting.github-pages.guide.jekyll':
    'Tę witrynę buduje Jekyll, który pomija foldery o nazwach zaczynających się od kropki. Dodaj poniższy wiersz do _config.yml; jeśli jest tam już include:, dopisz do niego „.well-known”.',
  'hosting.github-pages.guide.ticks': 'Po każdym z nich wróć tutaj: to, co gotowe, zostanie odhaczone w ciągu około minuty.',
  'hosting.github-pages.guide.publishing':
    'Wszystko jest na miejscu. GitHub publikuje witrynę w ciągu kilku minut, za pierwszym razem w ciągu dziesięciu. Jeśli tak się nie stanie, zajrzyj w repozytorium do Settings > Pages: musi tam być wybrana gałąź (branch).',
  'hosting.static-site.name': 'Netlify lub Cloudflare Pages',
  'hosting.static-site.description':
    'Bezpłatne: upuszczasz archiwum na stronie przesyłania usługi, która udostępnia witryny statyczne. Dokumentacja Home Assistanta wymieniała obie jako działające (2025).',
  'hosting.static-site.domain.help':
    'Nazwa, którą ta usługa nadała Twojej witrynie, na przykład my-cars.netlify.app lub my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Zapisz archiwum z tej strony. Zawiera całą witrynę.',
  'hosting.static-site.guide.netlify':
    'Netlify: najpierw się zaloguj, inaczej witryna zniknie po godzinie. Rozpakuj archiwum i upuść folder na jej stronie.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: wybierz przesłanie własnych plików (assets), nadaj projektowi nazwę i upuść tam archiwum.',
  'hosting.static-site.guide.name': 'Potem wpisz tutaj nazwę witryny.',
  'hosting.static-site.guide.publish': 'Ta strona sama zauważy, że klucz już tam jest.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Jeden przycisk: FleetKey.cc, usługa prowadzona przez kogoś innego, przechowuje Twój klucz publiczny i go udostępnia. Tesla przyjmowała jej nazwy (2025-09); na jednym koncie rejestracja się nie powiodła (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey prowadzi ktoś inny, a nie Tesla ani Home Assistant. Otrzymuje tylko Twój klucz publiczny, który nie jest tajny. Nadanej nazwy nie można zmienić ani usunąć, a Twoje pojazdy będą od niej zależeć przez lata.',
  'hosting.fleetkey.guide.wait': 'FleetKey zwykle udostępnia klucz od razu. Sprawdź jeszcze raz za minutę.',
  'hosting.fleetkey.guide.new-key': 'Nowy klucz wymaga nowej nazwy: obecna zachowa swój klucz na zawsze.',
  'hosting.elsewhere.name': 'Gdzie indziej',
  'hosting.elsewhere.description':
    'Samodzielnie umieszczasz plik klucza na dowolnym serwerze WWW albo coś już go tam udostępnia; ta aplikacja sprawdza, czy jest prawidłowy.',
  'hosting.elsewhere.guide.save': 'Zapisz plik klucza publicznego z tej strony.',
  'hosting.elsewhere.guide.put': 'Umieść go na swoim serwerze WWW tak, aby był dostępny pod {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Niektóre serwery WWW ukrywają foldery o nazwach zaczynających się od kropki. W GitHub Pages dodaj też obok folderu .well-known pusty plik o nazwie .nojekyll.',
  'problem.hosting.service.unreachable.what': 'Nie udało się połączyć z {service}.',
  'problem.hosting.service.unreachable.why': 'Nie działa połączenie z internetem, blokuje je filtr albo {service} ma awarię.',
  'problem.hosting.service.unreachable.remedy': 'Spróbuj ponownie za kilka minut.',
  'problem.hosting.service.limited.what': '{service} prosi o przerwę.',
  'problem.hosting.service.limited.why': 'W ciągu godziny z Twojego połączenia internetowego wysłano zbyt wiele zapytań.',
  'problem.hosting.service.limited.remedy': 'Nic nie przepadło. Działaj dalej; ponowne sprawdzenie nastąpi w ciągu godziny.',
  'problem.hosting.service.refused.what': '{service} odmawia.',
  'problem.hosting.service.refused.why': 'Treść odpowiedzi jest poniżej.',
  'problem.hosting.service.refused.remedy': 'Spróbuj ponownie albo wybierz inny sposób udostępnienia klucza publicznego.',
  'problem.hosting.service.down.what': '{service} zgłasza własny błąd.',
  'problem.hosting.service.down.why': 'To problem po tamtej stronie, który zwykle mija.',
  'problem.hosting.service.down.remedy':
    'Spróbuj ponownie za kilka minut albo wybierz inny sposób udostępnienia klucza publicznego.',
  'problem.hosting.service.unreadable.what': '{service} odpowiada w sposób, którego ta aplikacja nie zna.',
  'problem.hosting.service.unreadable.why': 'Od wydania tej wersji aplikacji coś się tam zmieniło.',
  'problem.hosting.service.unreadable.remedy':
    'Sprawdź, czy jest aktualizacja tej aplikacji, albo wybierz inny sposób udostępnienia klucza publicznego.',

  // hosting-look
  'problem.hosting.dns.what': 'Nazwa {domain} nie istnieje w internecie.',
  'problem.hosting.dns.why': 'Nie zna jej żaden serwer nazw: to literówka albo wpisu nie utworzono lub go usunięto.',
  'problem.hosting.dns.remedy':
    'Porównaj nazwę z tą u dostawcy Twojej domeny. Może minąć kilka minut, zanim nowy wpis stanie się znany.',
  'problem.hosting.dns-empty.what': 'Nazwa {domain} istnieje, ale donikąd nie prowadzi.',
  'problem.hosting.dns-empty.why': 'Nie ma ani adresu IPv4, ani IPv6 (brak rekordów A i AAAA).',
  'problem.hosting.dns-empty.remedy': 'U dostawcy swojej domeny przypisz tej nazwie publiczny adres domu lub serwera WWW.',
  'problem.hosting.dns-private.what': 'Nazwa {domain} prowadzi do adresu w sieci domowej.',
  'problem.hosting.dns-private.why':
    'Adresy takie jak 192.168.x.x lub 10.x.x.x istnieją w każdym domu i są dostępne tylko od wewnątrz.',
  'problem.hosting.dns-private.remedy':
    'U dostawcy swojej domeny (albo w tym, co aktualizuje nazwę, na przykład w Duck DNS) wpisz publiczny adres swojego połączenia internetowego.',
  'problem.hosting.dns-carrier.what':
    'Nazwa {domain} prowadzi do adresu, który Twój dostawca internetu dzieli między wielu klientów (CGNAT).',
  'problem.hosting.dns-carrier.why': 'Z zewnątrz nikt nie połączy się z domem za takim adresem (od 100.64.x.x do 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Poproś dostawcę o publiczny adres albo wybierz sposób, który go nie wymaga: GitHub Pages, Home Assistant Cloud lub tunel taki jak Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Nazwa {domain} jest znana tylko w Twoim domu.',
  'problem.hosting.dns-home-only.why': 'Zna ją Twój router lub własny serwer nazw, ale nie publiczne serwery nazw.',
  'problem.hosting.dns-home-only.remedy': 'Utwórz wpis dla tej nazwy u dostawcy swojej domeny.',
  'problem.hosting.dns-broken.what': 'Serwery nazw domeny {domain} nie odpowiadają prawidłowo.',
  'problem.hosting.dns-broken.why': 'Nie działają albo podpisy domeny (DNSSEC) są uszkodzone.',
  'problem.hosting.dns-broken.remedy':
    'Sprawdź, czy dostawca Twojej domeny nie ma awarii. Jeśli niedawno włączono DNSSEC lub zmieniono dostawcę, klucze DNSSEC mogą nie pasować: wyłącz tam DNSSEC.',
  'problem.hosting.dns-unanswered.what': 'Nie udało się ustalić, czy {domain} istnieje: nie odpowiedział żaden serwer nazw.',
  'problem.hosting.dns-unanswered.why':
    'Nie działa połączenie internetowe Home Assistanta albo filtr w Twojej sieci zatrzymuje takie zapytania.',
  'problem.hosting.dns-unanswered.remedy':
    'Sprawdź połączenie z internetem. Jeśli pod tym adresem widzisz klucz na telefonie z wyłączonym Wi-Fi, działaj dalej: liczy się to, co zobaczy sama Tesla.',
  'problem.hosting.refused.what': 'Pod {domain}, port 443, nikt nie odpowiada.',
  'problem.hosting.refused.why':
    'Połączenie jest odrzucane: nie działa tam żaden serwer WWW albo port nie jest do niego przekierowany. Niektóre routery odrzucają też od wewnątrz połączenia z własnym adresem.',
  'problem.hosting.refused.remedy':
    'Sprawdź adres na telefonie z wyłączonym Wi-Fi. Jeśli widzisz tam klucz, działaj dalej: liczy się to, co zobaczy sama Tesla. Jeśli nie, sprawdź przekierowanie portu w routerze (443) i swój serwer WWW.',
  'problem.hosting.timeout.what': 'Nie udaje się nawiązać połączenia z {domain}, port 443.',
  'problem.hosting.timeout.why':
    'Blokuje je zapora, port nie jest przekierowany, adres jest nieaktualny albo Twój dostawca blokuje port 443. Niektóre routery blokują też od wewnątrz połączenia z własnym adresem.',
  'problem.hosting.timeout.remedy':
    'Sprawdź adres na telefonie z wyłączonym Wi-Fi. Jeśli widzisz tam klucz, działaj dalej: liczy się to, co zobaczy sama Tesla. Jeśli nie, sprawdź przekierowanie portu w routerze oraz to, czy nazwa prowadzi do Twojego obecnego adresu.',
  'problem.hosting.unreachable.what': 'Stąd nie ma drogi do adresu {domain}.',
  'problem.hosting.unreachable.why':
    'Podaje to sama sieć: adres nie jest używany albo to połączenie nie obsługuje adresów tego rodzaju (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Sprawdź adres na telefonie z wyłączonym Wi-Fi. Jeśli widzisz tam klucz, działaj dalej. Jeśli nie, porównaj adres przypisany nazwie ze swoim adresem publicznym.',
  'problem.hosting.reset.what': 'Połączenie z {domain} jest zrywane zaraz po nawiązaniu.',
  'problem.hosting.reset.why': 'Kończy je zapora, filtr albo sam router.',
  'problem.hosting.reset.remedy':
    'Sprawdź adres na telefonie z wyłączonym Wi-Fi. Sprawdź zaporę przed serwerem WWW oraz blokowanie według kraju.',
  'problem.hosting.network.what': 'Sprawdzenie {domain} nie powiodło się z powodu, którego ta aplikacja nie zna.',
  'problem.hosting.network.why': 'Co się stało, podają szczegóły poniżej.',
  'problem.hosting.network.remedy':
    'Sprawdź jeszcze raz. Jeśli pod tym adresem widzisz klucz na telefonie z wyłączonym Wi-Fi, działaj dalej: liczy się to, co zobaczy sama Tesla.',
  'problem.hosting.tls-none.what': 'Pod {domain}, port 443, odpowiada coś, co nie obsługuje HTTPS.',
  'problem.hosting.tls-none.why':
    'Najpewniej port 443 routera prowadzi do zwykłego portu HTTP, na przykład do portu Home Assistanta (80 lub 8123).',
  'problem.hosting.tls-none.remedy': 'Przekieruj port 443 na port HTTPS serwera WWW albo włącz HTTPS na obecnym porcie.',
  'problem.hosting.tls-expired.what': 'Certyfikat domeny {domain} wygasł.',
  'problem.hosting.tls-expired.why': 'To, co go odnawia, tego nie zrobiło albo serwer WWW nadal używa starego.',
  'problem.hosting.tls-expired.remedy':
    'Odnów go (na przykład uruchamiając aplikację Let’s Encrypt albo w NGINX Proxy Manager w części SSL Certificates), a potem uruchom ponownie serwer WWW.',
  'problem.hosting.tls-not-yet.what': 'Certyfikat domeny {domain} nie jest jeszcze ważny.',
  'problem.hosting.tls-not-yet.why':
    'Utworzono go na komputerze, którego zegar się spieszy, albo zegar Home Assistanta się spóźnia.',
  'problem.hosting.tls-not-yet.remedy': 'Sprawdź datę i godzinę na obu komputerach.',
  'problem.hosting.tls-name.what': 'Certyfikat pokazywany pod {domain} wystawiono dla innej nazwy.',
  'problem.hosting.tls-name.why':
    'Serwer WWW nie ma certyfikatu dla tej nazwy i pokazuje inny albo nazwa prowadzi do innego serwera WWW (często do strony samego routera).',
  'problem.hosting.tls-name.remedy':
    'Uzyskaj certyfikat dla {domain} i przypisz go witrynie o tej nazwie. Szczegóły poniżej podają, dla jakich nazw jest obecny.',
  'problem.hosting.tls-self-signed.what': 'Certyfikat domeny {domain} jest podpisany przez samego siebie.',
  'problem.hosting.tls-self-signed.why':
    'Wiele serwerów WWW i routerów samo tworzy taki certyfikat, dopóki nie mają innego. Tesla mu nie ufa.',
  'problem.hosting.tls-self-signed.remedy': 'Uzyskaj certyfikat od Let’s Encrypt; jest bezpłatny.',
  'problem.hosting.tls-chain.what': 'Serwer WWW domeny {domain} pomija część łańcucha swojego certyfikatu.',
  'problem.hosting.tls-chain.why':
    'Brakuje certyfikatu pomiędzy Twoim a znanym urzędem. Przeglądarki często znajdują go same, więc strona wygląda w nich dobrze; Tesla tego nie robi.',
  'problem.hosting.tls-chain.remedy':
    'Zamiast samego certyfikatu (cert.pem) użyj pliku z pełnym łańcuchem (często o nazwie fullchain.pem).',
  'problem.hosting.tls-authority.what': 'Certyfikat domeny {domain} pochodzi od urzędu, którego nikt nie zna.',
  'problem.hosting.tls-authority.why':
    'Własny urząd certyfikacji w firmie lub w domu, certyfikat testowy (Let’s Encrypt staging), certyfikat Cloudflare dla serwera źródłowego (origin) widziany bez Cloudflare albo filtr, który zagląda w połączenia.',
  'problem.hosting.tls-authority.remedy': 'Uzyskaj certyfikat od publicznego urzędu, takiego jak Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Serwer WWW domeny {domain} obsługuje tylko stare wersje TLS.',
  'problem.hosting.tls-old.why': 'Wersje TLS 1.0 i 1.1 są wycofane od 2020 roku.',
  'problem.hosting.tls-old.remedy': 'Zaktualizuj serwer WWW albo włącz w nim TLS 1.2 i 1.3.',
  'problem.hosting.tls-refused.what': 'Serwer WWW odrzuca nazwę {domain}.',
  'problem.hosting.tls-refused.why':
    'Nie ma dla niej certyfikatu: nie skonfigurowano w nim witryny o tej nazwie albo nie udało mu się jeszcze uzyskać certyfikatu (tak robią Caddy, Traefik i Cloudflare).',
  'problem.hosting.tls-refused.remedy':
    'Poszukaj tej nazwy w logu serwera WWW; skonfiguruj witrynę albo poczekaj, aż będzie miała certyfikat.',
  'problem.hosting.tls-client.what': 'Serwer WWW domeny {domain} żąda certyfikatu od odwiedzających.',
  'problem.hosting.tls-client.why': 'Wpuszcza tylko znane urządzenia (mTLS). Tesla nie ma takiego certyfikatu.',
  'problem.hosting.tls-client.remedy': 'Wyklucz ścieżkę klucza z tej reguły albo użyj dla klucza innej subdomeny.',
  'problem.hosting.tls-cut.what': 'Serwer WWW domeny {domain} kończy połączenie, zanim zostanie ono zaszyfrowane.',
  'problem.hosting.tls-cut.why':
    'Tunel lub proxy, za którym nic nie ma, zapora, która sprawdza nazwy, albo usługa, która nie obsługuje HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Sprawdź, dokąd prowadzi port 443, i zajrzyj tam do logu.',
  'problem.hosting.tls-timeout.what': 'Serwer WWW domeny {domain} przyjmuje połączenie, a potem milczy.',
  'problem.hosting.tls-timeout.why': 'Zawiesił się, jest przeciążony albo za portem 443 jest coś, co nie obsługuje HTTPS.',
  'problem.hosting.tls-timeout.remedy': 'Uruchom ponownie serwer WWW; sprawdź, dokąd prowadzi port 443.',
  'problem.hosting.tls.what': 'Nie udaje się nawiązać szyfrowanego połączenia z {domain}.',
  'problem.hosting.tls.why': 'Szczegóły poniżej zawierają komunikat biblioteki szyfrującej.',
  'problem.hosting.tls.remedy': 'Sprawdź certyfikat i ustawienia TLS swojego serwera WWW.',
  'problem.hosting.http-timeout.what': 'Serwer WWW domeny {domain} przyjmuje zapytanie i nie odpowiada.',
  'problem.hosting.http-timeout.why':
    'To, co jest za nim, nie reaguje: adres, na który przekazuje, jest błędny albo po drodze połączenie blokuje zapora.',
  'problem.hosting.http-timeout.remedy': 'Sprawdź adres, na który przekazuje reguła dla klucza.',
  'problem.hosting.http-cut.what': 'Serwer WWW domeny {domain} zamiast odpowiedzieć, kończy połączenie.',
  'problem.hosting.http-cut.why': 'Reguła blokująca (na przykład status 444 w nginx) albo usterka serwera WWW.',
  'problem.hosting.http-cut.remedy': 'Sprawdź log serwera WWW oraz reguły, które blokują nieznanych odwiedzających.',
  'problem.hosting.http-broken.what': 'To, co odpowiada pod {domain}, nie jest serwerem WWW.',
  'problem.hosting.http-broken.why': 'Odpowiedź nie jest zgodna z zasadami HTTP.',
  'problem.hosting.http-broken.remedy': 'Sprawdź, dokąd prowadzi port 443.',
  'problem.hosting.redirect.what': 'Ten adres prowadzi dalej, do {location}.',
  'problem.hosting.redirect.why':
    'Tesla nie podąża za przekierowaniami: ani do innej nazwy (z www lub bez), ani do logowania, ani do innej ścieżki.',
  'problem.hosting.redirect.remedy':
    'Ustaw serwer WWW tak, aby odpowiadał pod samym {domain}. Jeśli przekierowanie prowadzi do nazwy, która należy do Ciebie, możesz też wybrać tutaj tę nazwę.',
  'problem.hosting.not-found.what': 'Serwer WWW domeny {domain} nie znajduje klucza (404).',
  'problem.hosting.not-found.why':
    'Nie ma tam jeszcze pliku lub reguły dla ścieżki, nazwa jest inna albo plik jest w folderze, który serwer WWW ukrywa, bo nazwa folderu zaczyna się od kropki.',
  'problem.hosting.not-found.remedy': 'Porównaj ścieżkę litera po literze, a potem naciśnij „Sprawdź jeszcze raz”.',
  'problem.hosting.forbidden.what': 'Serwer WWW domeny {domain} nikomu nie pokazuje klucza (status {status}).',
  'problem.hosting.forbidden.why': 'Wymaga logowania, wpuszcza tylko znane adresy albo nie może odczytać pliku.',
  'problem.hosting.forbidden.remedy': 'Wyklucz tę jedną ścieżkę z logowania lub listy dostępu; nie ma w niej nic tajnego.',
  'problem.hosting.bot-wall.what': 'Przed {domain} stoi ochrona przed botami.',
  'problem.hosting.bot-wall.why': 'Chce widzieć przeglądarkę człowieka. Nie są nią ani serwery Tesli, ani ta aplikacja.',
  'problem.hosting.bot-wall.remedy':
    'Wyklucz z niej ścieżkę /.well-known/. W Cloudflare: Security > WAF > Custom rules, akcja Skip, dla tej ścieżki; wyłącz też dla niej Bot Fight Mode i Under Attack Mode.',
  'problem.hosting.limited.what': 'Serwer WWW domeny {domain} podaje, że dostał zbyt wiele zapytań (429).',
  'problem.hosting.limited.why': 'To limit dla odwiedzających, ustawiony na Twoim serwerze WWW albo u tego, kto go prowadzi.',
  'problem.hosting.limited.remedy':
    'Poczekaj godzinę, a potem naciśnij „Sprawdź jeszcze raz”. Jeśli problem nie zniknie, podnieś limit dla tej ścieżki.',
  'problem.hosting.gateway.what':
    'Serwer WWW domeny {domain} nie może połączyć się z tym, do czego ma przekazywać (status {status}).',
  'problem.hosting.gateway.why': 'Adres lub port w regule jest błędny albo port tej aplikacji nie jest dla niego otwarty.',
  'problem.hosting.gateway.remedy': 'Porównaj adres i port w regule z tymi, które pokazuje ta strona.',
  'problem.hosting.cloudflare.what': 'Cloudflare nie może połączyć się z Twoim serwerem WWW (status {status}).',
  'problem.hosting.cloudflare.why':
    'Tunel nie działa, port 443 jest zamknięty dla Cloudflare albo certyfikat za nim nie pasuje do ustawionego tam trybu.',
  'problem.hosting.cloudflare.remedy':
    'Sprawdź stan tunelu (aplikacja Cloudflared) albo zajrzyj w Cloudflare do SSL/TLS > Overview. Numer {status} jest objaśniony w dokumentacji Cloudflare.',
  'problem.hosting.status.what': 'Serwer WWW domeny {domain} odpowiada statusem {status}.',
  'problem.hosting.status.why': 'Tesla przyjmuje klucz tylko ze statusem 200.',
  'problem.hosting.status.remedy': 'Poszukaj tej ścieżki w logu serwera WWW.',
  'problem.hosting.home-assistant.what': 'Zamiast klucza pojawia się strona samego Home Assistanta.',
  'problem.hosting.home-assistant.why': 'Domena prowadzi do Home Assistanta i nic tam nie odpowiada pod ścieżką klucza.',
  'problem.hosting.home-assistant.remedy':
    'Wybierz sposób „Sam Home Assistant” albo dodaj regułę dla tej ścieżki w odwrotnym proxy.',
  'problem.hosting.login.what': 'Zamiast klucza pojawia się strona logowania.',
  'problem.hosting.login.why': 'Coś przed serwerem WWW pyta, kto się łączy: Authelia, authentik, Cloudflare Access lub podobne.',
  'problem.hosting.login.remedy': 'Wyklucz tę jedną ścieżkę z logowania (bypass); nie ma w niej nic tajnego.',
  'problem.hosting.html.what': 'Zamiast klucza pojawia się strona internetowa.',
  'problem.hosting.html.why': 'Serwer WWW pokazuje stronę dla każdej ścieżki albo reguła dla ścieżki klucza nie działa.',
  'problem.hosting.html.remedy':
    'Ustaw tę jedną ścieżkę tak, aby odpowiadała kluczem. Szczegóły poniżej pokazują początek strony.',
  'problem.hosting.empty.what': 'Plik pod {domain} jest pusty.',
  'problem.hosting.empty.why': 'Utworzono go, ale nie wypełniono, albo serwer WWW utracił to, co jest za nim.',
  'problem.hosting.empty.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.body-cut.what': 'Odpowiedź z {domain} urywa się w połowie.',
  'problem.hosting.body-cut.why': 'Serwer WWW zapowiada więcej, niż wysyła, albo traci połączenie z tym, co jest za nim.',
  'problem.hosting.body-cut.remedy': 'Uruchom ponownie serwer WWW, a potem naciśnij „Sprawdź jeszcze raz”.',
  'problem.hosting.body-slow.what': 'Odpowiedź z {domain} napływa zbyt wolno: klucz nie dotarł na czas.',
  'problem.hosting.body-slow.why': 'Serwer WWW lub połączenie z nim jest przeciążone.',
  'problem.hosting.body-slow.remedy':
    'Naciśnij później „Sprawdź jeszcze raz”; jeśli problem nie zniknie, uruchom ponownie serwer WWW.',
  'problem.hosting.encoded.what': 'Serwer WWW domeny {domain} kompresuje odpowiedź, choć nikt o to nie prosił.',
  'problem.hosting.encoded.why': 'Wysyła plik skompresowany do wszystkich; kto go nie rozpakuje, widzi coś nieczytelnego.',
  'problem.hosting.encoded.remedy': 'Wyłącz kompresję dla tej ścieżki albo umieść tam plik w postaci rozpakowanej.',
  'problem.hosting.too-large.what': 'Plik pod {domain} jest większy niż klucz publiczny.',
  'problem.hosting.too-large.why':
    'Zawiera coś innego albo poza kluczem jeszcze dużo więcej. Tesla odpowiada na to, że jest za duży („too large”).',
  'problem.hosting.too-large.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam tylko ten plik.',
  'problem.hosting.certificate.what': 'Zamiast klucza znajduje się tam certyfikat.',
  'problem.hosting.certificate.why': 'Łatwo je pomylić: certyfikat należy do serwera WWW, a klucz publiczny do Twoich pojazdów.',
  'problem.hosting.certificate.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.request.what': 'Zamiast klucza znajduje się tam żądanie certyfikatu (CSR).',
  'problem.hosting.request.why': 'OpenSSL tworzy je obok klucza; zostało z nim pomylone.',
  'problem.hosting.request.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.rsa.what': 'Znajduje się tam klucz innego rodzaju (na przykład RSA).',
  'problem.hosting.rsa.why': 'Pojazdy przyjmują tylko klucze na krzywej eliptycznej P-256.',
  'problem.hosting.rsa.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.wrong-curve.what': 'Znajduje się tam klucz na innej krzywej eliptycznej.',
  'problem.hosting.wrong-curve.why': 'Pojazdy przyjmują tylko krzywą P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.openssh.what': 'Znajduje się tam klucz w formacie SSH.',
  'problem.hosting.openssh.why':
    'Utworzono go programem ssh-keygen. Tesla odczytuje tylko PEM, format, który zaczyna się od BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.private-key.what': 'Pod {domain} opublikowano klucz PRYWATNY. Każdy może go odczytać.',
  'problem.hosting.private-key.why':
    'Umieszczono tam niewłaściwy plik. Kto go odczytał, może podpisywać polecenia dla pojazdów, w których zatwierdzono jego część publiczną.',
  'problem.hosting.private-key.remedy':
    'Natychmiast usuń ten plik z serwera WWW. Jeśli to używany klucz, utwórz nową parę kluczy w kroku „Para kluczy” i usuń stary klucz w pojazdach w Controls > Locks.',
  'problem.hosting.der.what': 'Klucz tam jest, ale w postaci binarnej.',
  'problem.hosting.der.why': 'Tesla odczytuje tylko PEM, tekst, który zaczyna się od BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.base64.what': 'Klucz tam jest, ale bez pierwszego i ostatniego wiersza.',
  'problem.hosting.base64.why': 'Należą do niego wiersze BEGIN PUBLIC KEY i END PUBLIC KEY.',
  'problem.hosting.base64.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik bez zmian.',
  'problem.hosting.escaped.what': 'Klucz tam jest, ale bez podziału na wiersze.',
  'problem.hosting.escaped.why': 'Końce wierszy zamieniły się w znaki takie jak \\n, gdy tekst skopiowano do konfiguracji.',
  'problem.hosting.escaped.remedy':
    'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik jako plik, a nie jako tekst w konfiguracji.',
  'problem.hosting.torn.what': 'Klucz pod {domain} jest uszkodzony lub ucięty.',
  'problem.hosting.torn.why': 'Przy kopiowaniu przepadła jego część.',
  'problem.hosting.torn.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik od nowa.',
  'problem.hosting.not-pem.what': 'Pod {domain} znajduje się coś innego niż klucz publiczny.',
  'problem.hosting.not-pem.why': 'Początek tego pliku jest w szczegółach poniżej.',
  'problem.hosting.not-pem.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik.',
  'problem.hosting.other-key.what': 'Pod {domain} znajduje się inny klucz publiczny.',
  'problem.hosting.other-key.why': 'Wciąż jest tam starszy plik albo plik kogoś innego.',
  'problem.hosting.other-key.remedy':
    'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik. W pojazdach nie wolno zatwierdzać klucza, który nie należy do Ciebie.',
  'problem.hosting.warning.ipv6.what': 'Klucz nie jest dostępny przez IPv6, tylko przez IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Nazwa prowadzi też do adresu IPv6, pod którym serwer WWW nie odpowiada kluczem. Nie wiadomo, którym z nich łączy się Tesla.',
  'problem.hosting.warning.ipv6.remedy':
    'Ustaw serwer WWW tak, aby odpowiadał także przez IPv6, albo usuń wpis AAAA tej nazwy u dostawcy swojej domeny.',
  'problem.hosting.warning.some-addresses.what': 'Klucz nie jest dostępny pod każdym adresem tej nazwy.',
  'problem.hosting.warning.some-addresses.why':
    'Nazwa prowadzi do kilku serwerów WWW i nie wszystkie mają klucz. Mógł pozostać stary adres.',
  'problem.hosting.warning.some-addresses.remedy': 'Usuń u dostawcy swojej domeny adresy, które nie są już używane.',
  'problem.hosting.warning.spreading.what': 'Jeszcze nie każdy serwer nazw zna tę nazwę.',
  'problem.hosting.warning.spreading.why': 'Niedawno ją utworzono lub zmieniono.',
  'problem.hosting.warning.spreading.remedy': 'Jeśli Tesla jej nie znajdzie, poczekaj godzinę.',
  'problem.hosting.warning.ends-soon.what': 'Certyfikat domeny {domain} wygaśnie w ciągu tygodnia.',
  'problem.hosting.warning.ends-soon.why': 'Powinien już zostać odnowiony.',
  'problem.hosting.warning.ends-soon.remedy':
    'Sprawdź to, co go odnawia. Tesla wymaga ważnego certyfikatu przy każdej rejestracji.',
  'problem.hosting.warning.text-around.what': 'W pliku jest coś więcej niż klucz.',
  'problem.hosting.warning.text-around.why':
    'Przed nim lub po nim jest tekst albo niewidoczny znak. Nie wiadomo, czy Tesla przyjmie go w tej postaci.',
  'problem.hosting.warning.text-around.remedy': 'Naciśnij „Zapisz plik klucza publicznego” i umieść tam ten plik bez zmian.',

  // key-host
  'hosting.home-assistant.name': 'Sam Home Assistant',
  'hosting.home-assistant.description':
    'Home Assistant jest dostępny z internetu przez HTTPS, choćby przez Home Assistant Cloud: mała integracja, zapisana przez tę aplikację, pozwala mu odpowiadać kluczem pod tym samym adresem.',
  'hosting.home-assistant.domain.help': 'Nazwa, pod którą Home Assistant jest dostępny z zewnątrz, bez https:// i bez portu',
  'hosting.home-assistant.guide.what':
    'Ta aplikacja zapisuje integrację „Tesla Fleet key host” w folderze custom_components Home Assistanta, uruchamia ponownie Home Assistanta i ją dodaje. Integracja odpowiada kluczem publicznym i nie robi nic innego.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant zobaczy nową integrację po ponownym uruchomieniu. Najpierw zostanie sprawdzona jego konfiguracja.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant udostępnia klucz. Brakuje drogi z zewnątrz: musi być dostępny pod tą domeną, na porcie 443, tak jak łączy się z nim Twoja przeglądarka poza domem.',
  'action.hosting.key-host-write': 'Dodaj do Home Assistanta',
  'action.hosting.key-host-restart': 'Uruchom ponownie Home Assistanta',
  'action.hosting.key-host-add': 'Dodaj integrację',
  'action.hosting.key-host-enable': 'Włącz integrację',
  'action.hosting.key-host-reload': 'Wczytaj ponownie host klucza',
  'action.hosting.key-host-remove': 'Usuń Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'Integracja „Tesla Fleet key host” zostanie zapisana w folderze konfiguracji, a Home Assistant uruchomi się ponownie: automatyzacje i wszystko inne staną na minutę lub dwie. Kontynuować?',
  'confirm.hosting.key-host-remove':
    'Integracja „Tesla Fleet key host” i jej pliki zostaną usunięte; Home Assistant nie będzie już odpowiadał kluczem. Pojazdy, w których go zatwierdzono, zachowają go, ale przy każdej nowej rejestracji Tesla chce go zobaczyć.',
  'journal.hosting.key-host-write': 'Zapisano host klucza w folderze konfiguracji',
  'journal.hosting.key-host-restart': 'Uruchomiono ponownie Home Assistanta dla hosta klucza',
  'journal.hosting.key-host-add': 'Dodano host klucza do Home Assistanta',
  'journal.hosting.key-host-enable': 'Włączono host klucza',
  'journal.hosting.key-host-reload': 'Wczytano ponownie host klucza',
  'journal.hosting.key-host-remove': 'Usunięto host klucza z Home Assistanta',
  'wait.restart': 'ponowne uruchomienie Home Assistanta',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Nie ma',
  'fact.key-host.foreign': 'W tym miejscu jest coś innego',
  'fact.key-host.written': 'Zapisano; Home Assistant jeszcze tego nie widzi',
  'fact.key-host.known': 'Jeszcze nie dodano',
  'fact.key-host.loaded': 'Wczytano (wersja {version})',
  'fact.key-host.not-loaded': 'Nie wczytano',
  'problem.key-host.foreign.what': 'Folder custom_components/tesla_fleet_key_host zawiera coś, czego nie zapisała ta aplikacja.',
  'problem.key-host.foreign.why': 'Ktoś to tam umieścił albo pochodzi to z innej instalacji tej aplikacji.',
  'problem.key-host.foreign.remedy':
    'Pozostaje to nietknięte. Zajrzyj do środka; jeśli nikt tego nie potrzebuje, usuń folder (na przykład aplikacją File editor), a potem sprawdź jeszcze raz. Możesz też wybrać inny sposób.',
  'problem.folder.read-only.what': 'W folderze {folder} nie można zapisywać.',
  'problem.folder.read-only.why': 'Dysk jest uszkodzony albo folder należy do kogoś innego.',
  'problem.folder.read-only.remedy':
    'Uruchom ponownie komputer w Ustawienia > System. Jeśli problem nie zniknie, wybierz inny sposób w kroku „Klucz publiczny w internecie”.',
  'problem.folder.disk-full.what': 'Nie udało się nic zapisać w folderze {folder}: dysk jest pełny.',
  'problem.folder.disk-full.why': 'Plik jest zapisywany w całości albo wcale: to, co było tam wcześniej, pozostaje w użyciu.',
  'problem.folder.disk-full.remedy':
    'Zwolnij miejsce w Ustawienia > System > Pamięć masowa (zwykle zajmują je stare kopie zapasowe), a potem spróbuj ponownie.',
  'problem.folder.failed.what': 'Nie udało się zmienić folderu {folder}.',
  'problem.folder.failed.why': 'Szczegóły są poniżej.',
  'problem.folder.failed.remedy': 'Spróbuj ponownie albo wybierz inny sposób w kroku „Klucz publiczny w internecie”.',
  'problem.key-host.disabled.what': 'Integracja „Tesla Fleet key host” jest wyłączona.',
  'problem.key-host.disabled.why': 'Ktoś wyłączył ją w Urządzenia oraz usługi.',
  'problem.key-host.disabled.remedy': 'Włącz ją ponownie albo wybierz inny sposób udostępnienia klucza publicznego.',
  'problem.key-host.not-known.what': 'Home Assistant uruchomił się ponownie, ale nie zna tej integracji.',
  'problem.key-host.not-known.why':
    'Może działać w trybie bezpiecznym, w którym pomija własne dodatki użytkownika, albo nie mógł odczytać folderu.',
  'problem.key-host.not-known.remedy':
    'Jeszcze raz uruchom ponownie Home Assistanta. Jeśli problem nie zniknie, poszukaj tesla_fleet_key_host w Ustawienia > System > Logi albo wybierz inny sposób.',
  'problem.home-assistant.configuration-invalid.what': 'Home Assistanta nie uruchomiono ponownie: w jego konfiguracji jest błąd.',
  'problem.home-assistant.configuration-invalid.why':
    'Z tym błędem Home Assistant mógłby się już nie uruchomić. Nie ma to związku z tą aplikacją; to, co podaje Home Assistant, jest poniżej.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Popraw go (pokazuje go też Ustawienia > Narzędzia deweloperskie > YAML > Sprawdź konfigurację), a potem spróbuj ponownie.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla nie zna adresu, pod który ma Cię odesłać.',
  'problem.app.redirect-uri.why':
    'W Twojej aplikacji w Tesli brakuje adresu przekierowania (Redirect URI), jest w nim literówka albo wpisano go w polu Returned URL. Możliwe też, że integracja My Home Assistant nie jest włączona: Home Assistant prosi wtedy o inny adres.',
  'problem.app.redirect-uri.remedy':
    'Otwórz swoją aplikację na developer.tesla.com/dashboard, Client Details, wpisz https://my.home-assistant.io/redirect/oauth w polu Allowed Redirect URI (nie w polu Returned URL) i zapisz. Jeśli adres już tam jest, zajrzyj tutaj do kroku „Home Assistant”: podaje on, czy integracja My Home Assistant jest włączona.',
  'problem.app.client-id-missing.what': 'Home Assistant nie wysłał do Tesli identyfikatora klienta (Client ID).',
  'problem.app.client-id-missing.why': 'Poświadczenia aplikacji zapisano z pustym lub źle wklejonym identyfikatorem klienta.',
  'problem.app.client-id-missing.remedy':
    'Skopiuj Client ID i Client Secret ze swojej aplikacji na developer.tesla.com/dashboard i wklej oba w kroku „Aplikacja w Tesli”.',
  'problem.app.domain-refused.what': 'Strona Tesli dla deweloperów nie przyjmuje domeny.',
  'problem.app.domain-refused.why':
    'Nazwa zawiera słowo „tesla”, jest u usługodawcy, którego Tesla blokuje, jest bardzo nowa albo nie ma certyfikatu publicznego urzędu. Czasem strona odrzuca domenę, z którą wszystko jest w porządku.',
  'problem.app.domain-refused.remedy':
    'Otwórz krok „Klucz publiczny w internecie” i wybierz inną domenę: witrynę GitHub Pages, subdomenę nazwy, która istnieje od dłuższego czasu, albo adres Nabu Casa. Jeśli chcesz zachować obecną, poczekaj kilka dni lub napisz do Tesli przez formularz pomocy na stronie dla deweloperów. Wszystko inne pozostaje na miejscu.',
  'problem.app.no-policy.what': 'Przed logowaniem Tesla pokazuje „No policy rules” lub błąd.',
  'problem.app.no-policy.why': 'Domena Twojej aplikacji nie jest jeszcze zarejestrowana w regionie Twojego konta.',
  'problem.app.no-policy.remedy':
    'Otwórz krok „Rejestracja w Tesli” i naciśnij „Zarejestruj w regionie …” dla swojego regionu, a potem otwórz link w kroku „Logowanie”. W przypadku nowej aplikacji może to potrwać półtorej doby.',
  'problem.app.sign-in-page.what': 'Na stronie logowania Tesli wystąpił błąd.',
  'problem.app.sign-in-page.why':
    'Strona nie podaje nic więcej. Zwykle to problem po stronie Tesli, który mija; błąd pojawia się też, dopóki aplikacja nie jest zarejestrowana w regionie konta.',
  'problem.app.sign-in-page.remedy':
    'Zajrzyj do kroku „Rejestracja w Tesli”. Jeśli jest gotowy, poczekaj kilka minut i otwórz ponownie link „Zaloguj się w Tesli” w kroku „Logowanie”, w prywatnym oknie przeglądarki.',
  'problem.virtual-key.not-registered.what': 'Aplikacja Tesla podaje, że Twoja aplikacja nie jest zarejestrowana w Tesli.',
  'problem.virtual-key.not-registered.why':
    'Domena nie jest zarejestrowana w regionie pojazdu albo link dotyczył innej (starej) domeny niż zarejestrowana.',
  'problem.virtual-key.not-registered.remedy':
    'Otwórz krok „Rejestracja w Tesli” i dokończ rejestrację we wszystkich regionach. Potem naciśnij „Pokaż kody parowania” w kroku „Pojazdy” i użyj kodu stamtąd, a nie zachowanego wcześniej.',
  'problem.virtual-key.no-access.what': 'Aplikacja Tesla podaje, że Twoje konto nie przyznało dostępu Twojej domenie.',
  'problem.virtual-key.no-access.why': 'Klucz można zatwierdzić dopiero po zalogowaniu się na konto, do którego należy pojazd.',
  'problem.virtual-key.no-access.remedy':
    'Dokończ krok „Logowanie” na koncie, do którego należy pojazd, a potem naciśnij „Pokaż kody parowania” w kroku „Pojazdy” i zeskanuj kod ponownie.',
  'problem.virtual-key.not-paired.what': 'Pojazd przyjmuje tylko podpisane polecenia, a Twój klucz nie jest w nim zatwierdzony.',
  'problem.virtual-key.not-paired.why': 'W każdym pojeździe klucz zatwierdza się osobno, w aplikacji Tesla.',
  'problem.virtual-key.not-paired.remedy':
    'Otwórz krok „Pojazdy”, naciśnij „Pokaż kody parowania”, zeskanuj kod tego pojazdu telefonem i zatwierdź klucz w aplikacji Tesla.',
  'problem.virtual-key.other-key.what': 'Pojazd nie zna klucza, którym podpisuje Home Assistant.',
  'problem.virtual-key.other-key.why':
    'Klucza nigdy nie zatwierdzono albo tesla_fleet.key zawiera inny klucz niż ten, który jest dostępny w Twojej domenie i został zatwierdzony.',
  'problem.virtual-key.other-key.remedy':
    'Naciśnij tutaj „Coś jest nie tak”. Jeśli kroki „Para kluczy” i „Klucz publiczny w internecie” są gotowe, zatwierdź klucz ponownie za pomocą kodów z kroku „Pojazdy”.',
  'problem.virtual-key.full.what': 'W pojeździe nie ma miejsca na kolejny klucz.',
  'problem.virtual-key.full.why': 'Pojazd mieści ograniczoną liczbę kluczy: kart, telefonów i kluczy aplikacji.',
  'problem.virtual-key.full.remedy':
    'W pojeździe otwórz Controls > Locks i usuń klucz, którego nikt nie potrzebuje. Potem naciśnij „Pokaż kody parowania” w kroku „Pojazdy”.',
  'problem.sign-in.invalid-state.what': 'Home Assistant nie zna logowania, które wróciło z Tesli.',
  'problem.sign-in.invalid-state.why':
    'W międzyczasie uruchomiono ponownie Home Assistanta, link był stary albo my.home-assistant.io prowadzi do innego Home Assistanta niż ten.',
  'problem.sign-in.invalid-state.remedy':
    'Otwórz my.home-assistant.io w tej samej przeglądarce i ustaw tam adres tego Home Assistanta. Potem otwórz nowy link „Zaloguj się w Tesli” w kroku „Logowanie”.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant nie może kontynuować w swoim oknie dialogowym Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Wystąpił w nim błąd. Najczęściej uszkodzony jest plik klucza tesla_fleet.key w folderze konfiguracji albo ten Home Assistant jest za stary.',
  'problem.sign-in.dialog-fails.remedy':
    'Zajrzyj do kroków „Home Assistant” i „Para kluczy”: podają one, czy zachodzi któraś z tych przyczyn. Jeśli nie, otwórz Ustawienia > System > Logi i wklej tutaj to, co tam jest.',
  'problem.credentials.in-use.what': 'Home Assistant nie usuwa poświadczeń aplikacji, których używa integracja.',
  'problem.credentials.in-use.why': 'Integracja Tesla Fleet się nimi loguje.',
  'problem.credentials.in-use.remedy':
    'Nie trzeba ich usuwać: wklej nowy identyfikator i hasło klienta w kroku „Aplikacja w Tesli”; zastąpią one stare.',
  'problem.entry.semantic.what': 'Tesla twierdzi, że nie może przyjąć domeny lub klucza.',
  'problem.entry.semantic.why': 'Najczęściej tę samą domenę lub ten sam klucz ma aplikacja utworzona wcześniej.',
  'problem.entry.semantic.remedy':
    'Otwórz krok „Rejestracja w Tesli”; pokazuje on słowa samej Tesli, po których można to rozróżnić: jeśli chodzi o klucz, utwórz nową parę w kroku „Para kluczy”; jeśli o domenę, wybierz inną w kroku „Klucz publiczny w internecie” albo wklej identyfikator i hasło klienta starszej aplikacji w kroku „Aplikacja w Tesli”.',
  'problem.entry.locked.what': 'Tesla zablokowała konto.',
  'problem.entry.locked.why': 'Przyczynę zna tylko Tesla.',
  'problem.entry.locked.remedy':
    'Zaloguj się na tesla.com i zobacz, czego Tesla wymaga, albo napisz do pomocy technicznej Tesli.',
  'problem.entry.privacy.what': 'Tesla nie podaje tych danych z powodu ustawień prywatności.',
  'problem.entry.privacy.why': 'Udostępnianie danych jest wyłączone w pojeździe lub na koncie.',
  'problem.entry.privacy.remedy':
    'Otwórz w pojeździe Controls > Software > Data Sharing, a w aplikacji Tesla ustawienia swojego konta, i zezwól na nie.',
  'problem.entry.vehicle-asleep.what': 'Pojazd nie odpowiada.',
  'problem.entry.vehicle-asleep.why': 'Jest uśpiony albo nie ma zasięgu.',
  'problem.entry.vehicle-asleep.remedy':
    'Nie musisz nic robić: Home Assistant zapyta ponownie. Jeśli nie chcesz czekać, wybudź pojazd w aplikacji Tesla, a potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”.',
  'problem.entry.mobile-access.what': 'Dostęp mobilny jest wyłączony w pojeździe.',
  'problem.entry.mobile-access.why': 'Bez niego nikt nie połączy się z pojazdem, nawet aplikacja Tesla.',
  'problem.entry.mobile-access.remedy': 'W pojeździe otwórz Controls > Safety i włącz Allow Mobile Access.',
  'problem.entry.not-found.what': 'Tesla twierdzi, że to, o co zapytano, nie istnieje.',
  'problem.entry.not-found.why': 'Pojazd lub produkt energetyczny został sprzedany albo przeniesiony na inne konto.',
  'problem.entry.not-found.remedy':
    'Sprawdź w aplikacji Tesla, czy nadal tam jest. Potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”.',
  'problem.entry.strange-scope.what':
    'Tesla dała Home Assistantowi uprawnienie, którego on nie zna. Integracja nie może się z nim uruchomić.',
  'problem.entry.strange-scope.why':
    'W zakresach dostępu (scopes) Twojej aplikacji w Tesli zaznaczono więcej, niż prosi Home Assistant.',
  'problem.entry.strange-scope.remedy':
    'Otwórz swoją aplikację na developer.tesla.com/dashboard, zostaw zaznaczone tylko te zakresy dostępu, które wymienia krok „Aplikacja w Tesli”, i zapisz. Potem naciśnij „Poproś ponownie o uprawnienia” w kroku „Logowanie”.',
  'problem.entry.vehicle-fault.what': 'Sam pojazd odpowiedział błędem.',
  'problem.entry.vehicle-fault.why': 'Według Tesli może on wymagać ponownego uruchomienia, aktualizacji lub serwisu.',
  'problem.entry.vehicle-fault.remedy':
    'W pojeździe przytrzymaj oba pokrętła na kierownicy, aż ekran zgaśnie. Potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”.',
  'problem.entry.unsupported.what': 'Fleet API Tesli nie obsługuje tego pojazdu.',
  'problem.entry.unsupported.why':
    'Niektóre starsze pojazdy (Model S i X sprzed 2021 roku) nie przyjmują podpisanych poleceń albo tego polecenia.',
  'problem.entry.unsupported.remedy': 'Nic nie można na to poradzić; to, co da się odczytać z pojazdu, nadal przychodzi.',
  'problem.fleetkey.taken.what': 'Ten identyfikator w FleetKey należy już do jakiegoś klucza.',
  'problem.fleetkey.taken.why': 'Identyfikatora nie można tam nadpisać ani usunąć.',
  'problem.fleetkey.taken.remedy':
    'Otwórz krok „Klucz publiczny w internecie” i naciśnij „Umieść klucz publiczny w FleetKey”: użyty zostanie wolny identyfikator.',
  'problem.fleetkey.refused.what': 'FleetKey nie przyjął klucza publicznego.',
  'problem.fleetkey.refused.why':
    'Przyjmuje klucz w formacie PEM, który kończy się wierszem END PUBLIC KEY; możliwe też, że sam ma awarię.',
  'problem.fleetkey.refused.remedy':
    'Otwórz krok „Klucz publiczny w internecie” i naciśnij „Umieść klucz publiczny w FleetKey”, co wyśle go we właściwej postaci; możesz też wybrać tam inny sposób.',
  'problem.hosting.github-404.what': 'GitHub Pages nie pokazuje klucza.',
  'problem.hosting.github-404.why':
    'Bez pliku .nojekyll GitHub pomija foldery o nazwach zaczynających się od kropki; repozytorium musi nazywać się dokładnie USER.github.io; a nowa witryna potrzebuje kilku minut.',
  'problem.hosting.github-404.remedy':
    'Otwórz krok „Klucz publiczny w internecie”: trzy tamtejsze linki tworzą repozytorium i plik .nojekyll oraz umieszczają klucz we właściwym miejscu.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Masz tę aplikację Home Assistanta: dwa pliki w folderze share pozwalają jej odpowiadać kluczem. Zapisuje je ta aplikacja.',
  'hosting.nginx-proxy.guide.option':
    'W Ustawienia > Aplikacje > NGINX Home Assistant SSL proxy > Konfiguracja włącz „active” w części Customize i zapisz. W postaci YAML są to poniższe wiersze.',
  'hosting.nginx-proxy.guide.restart':
    'Potem pozwól jej uruchomić się ponownie. Jeśli nie wróci do działania, ta aplikacja usunie swoje pliki i uruchomi ją ponownie jeszcze raz.',
  'hosting.nginx-proxy.guide.outside':
    'Proxy udostępnia klucz. Brakuje drogi z zewnątrz: domena musi do niego prowadzić, na porcie 443.',
  'hosting.copy.customize': 'Do konfiguracji proxy',
  'wait.nginx-proxy': 'ponowne uruchomienie NGINX Home Assistant SSL proxy',
  'action.hosting.nginx-proxy-write': 'Zapisz pliki',
  'action.hosting.nginx-proxy-restart': 'Uruchom ponownie proxy',
  'action.hosting.nginx-proxy-take-back': 'Usuń pliki dla proxy NGINX',
  'confirm.hosting.nginx-proxy-write':
    'W folderze share zostaną zapisane dwa pliki: klucz publiczny oraz wiersze, dzięki którym proxy go udostępnia. Nic innego się tam nie zmieni. Kontynuować?',
  'confirm.hosting.nginx-proxy-restart':
    'Przez kilka sekund Home Assistant będzie niedostępny przez proxy, także z zewnątrz. Kontynuować?',
  'confirm.hosting.nginx-proxy-take-back':
    'Dwa pliki tej aplikacji zostaną usunięte z folderu share, a proxy uruchomi się ponownie: nie będzie już odpowiadać kluczem, a przez kilka sekund Home Assistant będzie przez nie niedostępny. Kontynuować?',
  'journal.hosting.nginx-proxy-write': 'Zapisano pliki dla proxy NGINX',
  'journal.hosting.nginx-proxy-restart': 'Uruchomiono ponownie proxy NGINX',
  'journal.hosting.nginx-proxy-take-back': 'Usunięto pliki dla proxy NGINX i uruchomiono je ponownie, jeśli jeszcze istnieje',
  'problem.nginx-proxy.duplicate.what': 'Plik {file} w folderze share udostępnia już ścieżkę klucza.',
  'problem.nginx-proxy.duplicate.why':
    'Z dwiema regułami dla jednej ścieżki NGINX się nie uruchomi, a Home Assistant nie byłby już dostępny z zewnątrz.',
  'problem.nginx-proxy.duplicate.remedy':
    'Usuń tę regułę lub ten plik (na przykład aplikacją File editor), a potem naciśnij „Sprawdź jeszcze raz”.',
  'problem.nginx-proxy.does-not-start.what': 'Proxy NGINX nie wróciło do działania po ponownym uruchomieniu.',
  'problem.nginx-proxy.does-not-start.why': 'Coś w jego konfiguracji nie pozwala mu się uruchomić; co to jest, podaje log proxy.',
  'problem.nginx-proxy.does-not-start.remedy': 'Ta aplikacja usunie swoje pliki i uruchomi je ponownie.',
  'problem.nginx-proxy.away.what': 'Proxy NGINX nie odpowiada w wewnętrznej sieci Home Assistanta.',
  'problem.nginx-proxy.away.why':
    'Jest zatrzymane albo się nie uruchamia. Było tak, zanim ta aplikacja zleciła jego ponowne uruchomienie.',
  'problem.nginx-proxy.away.remedy':
    'Otwórz Ustawienia > Aplikacje > NGINX Home Assistant SSL proxy, uruchom je i zajrzyj do jego logu. Potem naciśnij „Sprawdź jeszcze raz”.',
  'problem.nginx-proxy.taken-back.what': 'Proxy NGINX nie uruchomiło się z plikami tej aplikacji, więc zostały one usunięte.',
  'problem.nginx-proxy.taken-back.why': 'Najpewniej inny Twój plik ma regułę dla tej samej ścieżki.',
  'problem.nginx-proxy.taken-back.remedy':
    'Sprawdź, czy Home Assistant jest znów dostępny z zewnątrz. Zajrzyj do logu proxy, zanim spróbujesz jeszcze raz, albo wybierz inny sposób.',

  // notifications
  'notification.title': 'Tesla Fleet potrzebuje Twojej pomocy',
  'notification.open': 'Otwórz Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet znów działa.',
  'notification.healed-step': '{title}: znów w porządku.',

  // pages
  'page.tesla.create': 'Wybierz tam utworzenie nowej aplikacji.',
  'page.tesla.details': 'Podaj, do czego służy aplikacja. Jej nazwy nie może używać nikt inny: ta zawiera Twoją domenę.',
  'page.tesla.client': 'Skopiuj oba adresy dokładnie. Nie pomyl redirect URI z returned URL.',
  'page.tesla.billing': 'Dane płatności można pominąć. Tesla co miesiąc przyznaje każdemu kontu środki.',
  'page.tesla.finished':
    'Otwórz tam swoją nową aplikację. Skopiuj jej identyfikator klienta i hasło klienta i wklej je poniżej. Są przechowywane tylko w Home Assistant.',
  'page.tesla.sign-in': 'Zaloguj się na konto, do którego należą Twoje pojazdy lub produkty energetyczne.',
  'panel.pages.short': 'Znam drogę: pokaż tylko wartości',
  'panel.pages.long': 'Pokaż każdą stronę',
  'panel.pages.drawing': 'Rysunek strony „{heading}” w {place}',
  'panel.pages.number': 'Strona {number} z {count}',
  'panel.pages.empty': 'Pozostaw puste',
  'panel.pages.press': 'Naciśnij tutaj',
  'panel.pair': 'Wklej tu identyfikator klienta i hasło klienta',
  'panel.pair.help': 'Oba naraz albo jeden po drugim, w dowolnej kolejności. Gdy są oba, od razu są sprawdzane i zapisywane.',
  'panel.pair.id-found': 'To jest identyfikator klienta. Brakuje jeszcze hasła klienta.',
  'panel.pair.secret-found': 'To jest hasło klienta. Brakuje jeszcze identyfikatora klienta.',
  'panel.pair.nothing': 'We wklejonym tekście nie ma ani identyfikatora klienta, ani hasła klienta.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Kroki',
  'panel.status.done': 'Gotowe',
  'panel.status.limited': 'Działa częściowo',
  'panel.status.todo': 'Czeka na Ciebie',
  'panel.status.problem': 'Problem',
  'panel.status.waiting': 'Oczekiwanie',
  'panel.status.unknown': 'Jeszcze nie wiadomo',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Na razie ta aplikacja tylko sprawdza. Niczego nie zmieni, dopóki nie naciśniesz przycisku.',
  'panel.plan': 'Gdy tylko dostanie zgodę, sama zrobi to:',
  'panel.wrong': 'Coś jest nie tak',
  'panel.wrong.looking': 'Sprawdzanie wszystkiego…',
  'panel.wrong.found': 'Sprawdzono. W kroku {title} jest problem.',
  'panel.wrong.next': 'Nic nie jest zepsute. Następny jest krok {title}.',
  'panel.wrong.fine':
    'Wszystko jest w porządku. Jeśli gdzieś widzisz komunikat o błędzie, wklej go w części „Wyjaśnij komunikat o błędzie”.',
  'panel.explain': 'Wyjaśnij komunikat o błędzie',
  'panel.explain.label': 'Komunikat',
  'panel.explain.help':
    'Wklej to, co podaje strona Tesli, aplikacja Tesla, okno dialogowe lub log Home Assistanta. Tekst nie jest przechowywany.',
  'panel.explain.button': 'Wyjaśnij',
  'panel.explain.several': 'Ten komunikat może mieć kilka przyczyn. Najbardziej prawdopodobna jest pierwsza:',
  'panel.repairs': 'Co ta aplikacja naprawia sama',
  'panel.repairs.help': 'To, co wyłączysz, pozostaje do zrobienia Tobie: krok pokaże wtedy przycisk.',
  'panel.repairs.paused': 'Automatyczne kroki są wyłączone, więc na razie nic z tego się nie dzieje.',
  'panel.go-to-step': 'Przejdź do kroku {title}',
  'panel.problem.why': 'Dlaczego',
  'panel.problem.remedy': 'Co zrobić',
  'panel.problem.evidence': 'Szczegóły dla pomocy technicznej',
  'panel.copy': 'Kopiuj',
  'panel.copy.label': 'Kopiuj: {label}',
  'panel.copy.done': 'Skopiowano',
  'panel.copy.done.label': 'Skopiowano: {label}',
  'panel.copy.failed': 'Zaznacz tekst i skopiuj go samodzielnie',
  'panel.link.new-tab': '(otwiera się w nowej karcie)',
  'panel.link.qr': 'Możesz też zeskanować ten kod telefonem',
  'panel.link.qr.label': 'Kod QR: {label}',
  'panel.waiting.for': 'Oczekiwanie na {what}',
  'panel.waiting.since': 'Trwa już: {time}',
  'panel.waiting.until': 'pozostało najwyżej: {time}',
  'panel.waiting.overdue': 'powinno się skończyć lada chwila',
  'panel.action.running': '{label}: w toku…',
  'panel.action.sending': 'W toku…',
  'panel.action.cancel': 'Anuluj',
  'panel.action.done': '{label}: gotowe',
  'panel.field.choose': 'Wybierz',
  'panel.field.recommended': 'Zalecane',
  'panel.error.not-offered':
    'Ta możliwość nie jest już dostępna, bo w międzyczasie coś się zmieniło. Strona pokazuje obecny stan.',
  'panel.error.invalid': 'Coś z wpisanych danych nie może być poprawne.',
  'panel.error.failed': 'To się nie udało.',
  'panel.error.refused': 'Żądanie zostało odrzucone: {reason}',
  'panel.error.unreachable': 'Aplikacja nie odpowiedziała. Wpisane dane nie przepadły; spróbuj ponownie za chwilę.',
  'panel.error.answer':
    'Aplikacja odpowiedziała w sposób niezrozumiały dla tej strony (HTTP {status}). Odśwież stronę i spróbuj ponownie.',
  'panel.error.dismiss': 'Zamknij ten komunikat',
  'panel.connection.lost': 'Utracono połączenie, trwa ponowna próba…',
  'panel.connection.stale': 'Widzisz stan z tej chwili: {time}.',
  'panel.connection.back': 'Połączono ponownie',
  'panel.looked': 'Ostatnie sprawdzenie: {time}',
  'panel.look': 'Sprawdź ponownie',
  'panel.look.failed': 'Nie udało się rozpocząć sprawdzania.',
  'panel.report': 'Zapisz raport',
  'panel.report.help': 'Do wklejenia na forum: bez haseł, nazwisk, adresów i numerów pojazdów.',
  'panel.journal': 'Dziennik',
  'panel.journal.empty': 'Nic jeszcze nie zostało zrobione.',
  'panel.journal.failed': '{step}: „{label}” nie powiodło się ({code})',
  'panel.journal.person': 'Przez Ciebie',
  'panel.journal.app': 'Przez aplikację',
  'panel.refused.title': 'Brak dostępu',
  'panel.refused.wait.title': 'Jeszcze nie gotowe',
  'panel.refused.peer': 'Tę stronę można otworzyć tylko w Home Assistancie.',
  'panel.refused.no-user': 'Home Assistant nie podał, kim jesteś. Otwórz tę stronę z paska bocznego Home Assistanta.',
  'panel.refused.not-administrator':
    'Z tej aplikacji mogą korzystać tylko administratorzy Home Assistanta. Poproś jednego z nich o pomoc albo zaloguj się jako administrator.',
  'panel.refused.core-unknown':
    'Aplikacja nie ma teraz połączenia z Home Assistantem, więc nie może sprawdzić, czy masz uprawnienia administratora. Wciąż próbuje; ta strona odświeży się sama. Być może Home Assistant właśnie się uruchamia.',
  'panel.refused.host': 'Tę stronę otwarto pod nazwą, której ona nie używa. Skorzystaj z adresu podanego w logu tej aplikacji.',
  'panel.refused.no-session':
    'Tę stronę otwiera link, który działa tylko raz. Aplikacja zapisuje go w swoim logu, który pokazuje polecenie „docker logs tesla-fleet-setup”. Link już użyty lub starszy niż godzina nikogo nie wpuści.',
  'panel.refused.link': 'Ten link został już użyty albo jest za stary. Zapisz w logu nowy.',
  'panel.refused.too-often': 'Nowy link został zapisany przed chwilą. Zajrzyj do logu.',
  'panel.session.new-link': 'Zapisz nowy link w logu',
  'panel.session.written': 'Nowy link jest już w logu.',
  'panel.refused.same-origin': 'Żądanie nie pochodziło z tej strony.',
  'panel.refused.json': 'Żądanie nie było w formacie JSON.',
  'panel.refused.too-large': 'Przesłane dane są za duże.',
  'panel.refused.not-found': 'Pod tym adresem nic nie ma.',

  // problems
  'problem.unknown.what': 'Oto treść komunikatu: {text}',
  'problem.unknown.why': 'Ta aplikacja nie ma jeszcze dla niego wyjaśnienia.',
  'problem.unknown.remedy':
    'Naciśnij „Coś jest nie tak”, aby sprawdzić wszystkie kroki. Jeśli wszystko jest w porządku, spróbuj ponownie; jeśli problem nie zniknie, zapisz raport w części „Dziennik” i zapytaj z nim w społeczności Home Assistanta.',
  'problem.look.late.what':
    'Ta aplikacja nie otrzymała na czas odpowiedzi na to, co tu sprawdza. Czas oczekiwania w sekundach: {seconds}.',
  'problem.look.late.why': 'Dysk, udział sieciowy lub usługa nie odpowiada.',
  'problem.look.late.remedy':
    'Na razie nie trzeba nic robić: aplikacja sprawdzi ponownie, gdy tylko nadejdzie odpowiedź. Jeśli tak pozostanie, sprawdź dysk i udziały sieciowe urządzenia, na którym działa Home Assistant, i uruchom je ponownie.',
  'problem.store.disk-full.what': 'Dysk jest pełny.',
  'problem.store.disk-full.why': 'Aplikacja nie mogła zapisać tego, co ma zostać zachowane.',
  'problem.store.disk-full.remedy':
    'Zwolnij miejsce na dysku (zwykłą przyczyną są stare kopie zapasowe), a potem spróbuj ponownie.',
  'problem.store.read-only.what': 'Aplikacja nie może zapisywać we własnym folderze danych.',
  'problem.store.read-only.why': 'Najczęściej dysk ma usterkę i system nikomu nie pozwala już na nim zapisywać.',
  'problem.store.read-only.remedy':
    'Uruchom ponownie komputer z Home Assistantem; jeśli to nie pomoże, sprawdź, czy jego dysk nie jest uszkodzony.',
  'problem.store.newer.what': 'Dane tej aplikacji zastąpiono danymi nowszej wersji.',
  'problem.store.newer.why': 'Ta wersja mogłaby je uszkodzić, więc ich nie rusza.',
  'problem.store.newer.remedy':
    'Zaktualizuj tę aplikację w Ustawienia > Aplikacje albo przywróć jej kopię zapasową wykonaną przez tę wersję.',
  'problem.store.failed.why': 'Jej bazy danych nie da się odczytać lub zapisać; być może dysk ma usterkę. Szczegóły są poniżej.',
  'problem.store.failed.remedy':
    'Uruchom tę aplikację ponownie w Ustawienia > Aplikacje: uszkodzona baza danych zostanie zachowana i rozpoczęta na nowo z tym, co da się z niej odczytać.',
  'problem.store.failed.what': 'Ta aplikacja nie mogła zapisać tego, co zostało zrobione.',
  'problem.action.not-offered.what': 'Ta możliwość nie jest już dostępna.',
  'problem.action.not-offered.why': 'Od wyświetlenia strony coś się zmieniło.',
  'problem.action.not-offered.remedy': 'Spójrz na krok jeszcze raz; pokazuje on obecny stan.',
  'problem.action.invalid.what': 'Czegoś brakuje albo ma to złą postać.',
  'problem.action.invalid.why': 'Wpisanych danych nie można użyć w tej postaci.',
  'problem.action.invalid.remedy': 'Wypełnij wszystkie pola, a potem spróbuj ponownie.',
  'problem.home-assistant.away.what': 'Home Assistant nie odpowiada.',
  'problem.home-assistant.away.why': 'Uruchamia się ponownie, aktualizuje się albo został zatrzymany.',
  'problem.home-assistant.away.remedy':
    'Poczekaj kilka minut; aplikacja połączy się sama. Jeśli nadal nie odpowiada, zajrzyj w Home Assistancie do Ustawienia > System > Logi.',
  'problem.home-assistant.refused.what': 'Home Assistant odrzuca token tej aplikacji.',
  'problem.home-assistant.refused.why': 'Token, z którym uruchomiono tę aplikację, nie jest (już) ważny.',
  'problem.home-assistant.refused.remedy':
    'Uruchom ponownie tę aplikację w Ustawienia > Aplikacje: dostanie wtedy nowy token. Jeśli działa w Dockerze, utwórz nowy długoterminowy token dostępu w swoim profilu w Home Assistancie (Bezpieczeństwo) i uruchom ją z nim jako HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'Token tej aplikacji należy do osoby, która nie jest administratorem.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant pozwala zmieniać poświadczenia aplikacji i integracje tylko administratorom.',
  'problem.home-assistant.not-administrator.remedy':
    'Utwórz długoterminowy token dostępu w profilu (Bezpieczeństwo) administratora Home Assistanta i uruchom z nim tę aplikację, podając go jako HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant nie odpowiedział na czas.',
  'problem.home-assistant.slow.why': 'Może być bardzo obciążony, na przykład podczas uruchamiania lub aktualizacji.',
  'problem.home-assistant.slow.remedy': 'Poczekaj minutę, a potem spróbuj ponownie.',
  'problem.home-assistant.gone.what': 'Tego, czego to dotyczyło, nie ma już w Home Assistancie.',
  'problem.home-assistant.gone.why': 'W międzyczasie zostało usunięte lub się zakończyło.',
  'problem.home-assistant.gone.remedy': 'Spójrz na krok jeszcze raz; pokazuje on obecny stan.',
  'problem.home-assistant.storage.what': 'Nie można odczytać danych zapisanych przez Home Assistanta.',
  'problem.home-assistant.storage.why':
    'Aplikacja może czytać jego folder konfiguracji, ale brakowało pliku z wpisami integracji albo nie dało się go otworzyć.',
  'problem.home-assistant.storage.remedy':
    'Spróbuj ponownie za minutę. Jeśli problem nie zniknie, uruchom ponownie tę aplikację w Ustawienia > Aplikacje.',
  'problem.home-assistant.token-expired.what': 'Dostęp Home Assistant do Tesli w tej chwili wygasł.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant odnawia go, gdy następnym razem pyta Teslę. Ta aplikacja mu to zostawia.',
  'problem.home-assistant.token-expired.remedy': 'Odczekaj kilka minut; ta aplikacja sama sprawdzi ponownie.',
  'problem.home-assistant.unknown.what': 'Home Assistant odpowiedział błędem: {text}',
  'problem.home-assistant.unknown.why': 'Nie ma tu jeszcze wyjaśnienia tego błędu.',
  'problem.home-assistant.unknown.remedy': 'Spróbuj ponownie; szczegóły są poniżej oraz w Ustawienia > System > Logi.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant działa w trybie awaryjnym.',
  'problem.home-assistant.recovery-mode.why':
    'Coś w jego konfiguracji nie pozwoliło mu uruchomić się normalnie. W tym trybie nie ma on poświadczeń aplikacji, więc niczego się nie zmienia.',
  'problem.home-assistant.recovery-mode.remedy':
    'Otwórz Ustawienia > System > Logi, popraw konfigurację i uruchom ponownie Home Assistanta.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} jest za stary.',
  'problem.home-assistant.too-old.why': 'Ta aplikacja współpracuje z wersją {oldest} i nowszymi.',
  'problem.home-assistant.too-old.remedy': 'Zaktualizuj Home Assistanta w Ustawienia > Aktualizacje.',
  'problem.home-assistant.my-missing.what': 'Integracja My Home Assistant nie jest włączona.',
  'problem.home-assistant.my-missing.why':
    'Tesla odsyła Twoją przeglądarkę przez my.home-assistant.io. Bez integracji My Home Assistant logowanie nie może wrócić.',
  'problem.home-assistant.my-missing.remedy':
    'Dodaj wiersz my: do configuration.yaml (default_config: już go zawiera), a potem uruchom ponownie Home Assistanta.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Ten Home Assistant nie zna integracji Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Nie przyjmuje poświadczeń aplikacji dla tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Zaktualizuj Home Assistanta w Ustawienia > Aktualizacje.',
  'problem.home-assistant.application-credentials-missing.what': 'Poświadczenia aplikacji nie są włączone w Home Assistancie.',
  'problem.home-assistant.application-credentials-missing.why':
    'Są w nich przechowywane identyfikator i hasło klienta Twojej aplikacji w Tesli.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Dodaj wiersz application_credentials: do configuration.yaml (default_config: już go zawiera), a potem uruchom ponownie Home Assistanta.',
  'problem.key-pair.lost.what': 'Plik klucza tesla_fleet.key zniknął z folderu konfiguracji.',
  'problem.key-pair.lost.why':
    'Został usunięty lub przepadł. W archiwum tej aplikacji jest jego kopia z odciskiem {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Przywróć klucz.',
  'problem.key-pair.several.what': 'Plik klucza zniknął, a Tesla nie zna żadnego z zachowanych kluczy.',
  'problem.key-pair.several.why': 'Bez rejestracji nie wiadomo, który z nich jest właściwy.',
  'problem.key-pair.several.remedy': 'Wybierz ten, który znają Twoje pojazdy, albo utwórz nowy.',
  'problem.key-pair.replaced.what': 'Plik klucza zawiera klucz {found}, ale w Tesli jest zarejestrowany {registered}.',
  'problem.key-pair.replaced.why':
    'Plik został podmieniony, na przykład przez przywrócenie kopii zapasowej albo ponowną konfigurację integracji.',
  'problem.key-pair.replaced.remedy': 'Przywróć zarejestrowany klucz. Obecny zostanie zachowany w archiwum.',
  'problem.key-pair.empty.what': 'Plik klucza jest pusty.',
  'problem.key-pair.empty.why': 'Nie został zapisany w całości, na przykład dlatego, że zabrakło miejsca.',
  'problem.key-pair.empty.remedy': 'Przywróć zachowany klucz, jeśli jest, wklej własny albo utwórz nowy.',
  'problem.key-pair.torn.what': 'Plik klucza jest uszkodzony.',
  'problem.key-pair.torn.why': 'Brakuje jego początku lub końca albo jego dwie połowy do siebie nie pasują.',
  'problem.key-pair.torn.remedy':
    'W kroku „Para kluczy” przywróć zachowany klucz („Przywróć klucz …”), wklej własny („Użyj mojego klucza”) albo naciśnij „Utwórz nową parę kluczy”. Uszkodzony plik też zostanie zachowany.',
  'problem.key-pair.not-a-key.what': 'To nie jest klucz prywatny.',
  'problem.key-pair.not-a-key.why': 'W miejscu klucza prywatnego jest inny tekst.',
  'problem.key-pair.not-a-key.remedy': 'Przywróć zachowany klucz, jeśli jest, wklej własny albo utwórz nowy.',
  'problem.key-pair.encrypted.what': 'Klucz prywatny jest chroniony hasłem.',
  'problem.key-pair.encrypted.why': 'Home Assistant nie może go wpisać.',
  'problem.key-pair.encrypted.remedy': 'Wklej klucz bez hasła albo utwórz nowy.',
  'problem.key-pair.not-ec.what': 'Klucz jest niewłaściwego rodzaju.',
  'problem.key-pair.not-ec.why': 'Tesla przyjmuje tylko klucze EC na krzywej P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Wklej klucz tego rodzaju albo utwórz nowy.',
  'problem.key-pair.public-only.what': 'To jest klucz publiczny.',
  'problem.key-pair.public-only.why': 'Tutaj potrzebny jest klucz prywatny.',
  'problem.key-pair.public-only.remedy': 'Wklej klucz prywatny albo utwórz nową parę.',
  'problem.key-pair.not-a-file.what': 'To, co nazywa się tesla_fleet.key, nie jest plikiem.',
  'problem.key-pair.not-a-file.why':
    'W miejscu pliku klucza leży folder o tej nazwie (albo potok, gniazdo lub urządzenie; szczegóły są poniżej). Docker tworzy taki folder, gdy ma zamontować plik, którego nie ma.',
  'problem.key-pair.not-a-file.remedy': 'Naciśnij „Odłóż na bok” w kroku Para kluczy: pozostanie obok pod inną nazwą.',
  'problem.key-pair.too-large.what': 'Plik tesla_fleet.key jest za duży jak na klucz.',
  'problem.key-pair.too-large.why': 'Plik klucza ma mniej niż tysiąc znaków; pod tą nazwą zapisano coś innego.',
  'problem.key-pair.too-large.remedy': 'Naciśnij „Odłóż na bok” w kroku Para kluczy: pozostanie obok pod inną nazwą.',
  'problem.key-pair.link.what': 'Plik tesla_fleet.key jest dowiązaniem, które donikąd nie prowadzi.',
  'problem.key-pair.link.why':
    'Aplikacja nie znajduje pliku, na który wskazuje dowiązanie. Może leżeć na dysku lub udziale, który teraz nie jest podłączony, albo w folderze, który widzi tylko Home Assistant.',
  'problem.key-pair.link.remedy':
    'Podłącz dysk lub udział albo połóż sam plik w miejscu dowiązania. Jeśli przepadł na dobre, naciśnij „Odłóż na bok” w kroku Para kluczy.',
  'problem.key-pair.no-access.what': 'Aplikacja nie ma prawa czytać pliku klucza.',
  'problem.key-pair.no-access.why': 'Należy do innego użytkownika tego komputera albo jego uprawnienia nie wpuszczają aplikacji.',
  'problem.key-pair.no-access.remedy':
    'Przekaż tesla_fleet.key użytkownikowi, do którego należy folder konfiguracji. Jeśli nikt nie potrzebuje tego klucza, naciśnij „Odłóż na bok” w kroku Para kluczy.',
  'problem.key-pair.open.what': 'Każdy, kto używa tego komputera, może zmienić plik klucza.',
  'problem.key-pair.open.why':
    'Pozwalają na to jego uprawnienia. Inny klucz w jego miejscu położyłby kres wszystkim poleceniom dla twoich pojazdów.',
  'problem.key-pair.open.remedy':
    'Naciśnij „Zapisz plik klucza na nowo” w kroku Para kluczy: ten sam klucz, tylko dla Home Assistanta.',
  'problem.key-pair.form.what': 'Plik klucza nie zaczyna się od klucza.',
  'problem.key-pair.form.why':
    'Przed nim stoi inny tekst, taki jak zapisuje OpenSSL. Home Assistant czyta taki plik, ale narzędzia Tesli go odrzucają.',
  'problem.key-pair.form.remedy':
    'Naciśnij „Zapisz plik klucza na nowo” w kroku Para kluczy: to ten sam klucz, a plik w dotychczasowej postaci zostanie zachowany.',
  'problem.key-pair.no-permissions.what': 'Każdy, kto używa tego komputera, nadal może zmienić plik klucza.',
  'problem.key-pair.no-permissions.why':
    'Pamięć z folderem konfiguracji nie zna uprawnień: kto ma dostęp do folderu, może zmienić plik.',
  'problem.key-pair.no-permissions.remedy': 'Nic do zrobienia, chyba że inni używają tego komputera.',
  'problem.key-pair.failed.what': 'Nie udało się odczytać lub zapisać pliku klucza.',
  'problem.key-pair.failed.why': 'Dysk lub udział, na którym leży, odpowiedział błędem; szczegóły są poniżej.',
  'problem.key-pair.failed.remedy':
    'Uruchom ponownie tę aplikację w Ustawienia > Aplikacje. Jeśli problem nie zniknie, sprawdź stan pamięci w Ustawienia > System > Pamięć masowa.',
  'problem.key-pair.changed-meanwhile.what': 'Plik klucza zmienił się, gdy aplikacja miała go zapisać.',
  'problem.key-pair.changed-meanwhile.why': 'W tej samej chwili coś innego zapisało lub usunęło plik; niczego nie nadpisano.',
  'problem.key-pair.changed-meanwhile.remedy': 'Spójrz na krok jeszcze raz; pokazuje on obecny stan.',
  'problem.key-pair.read-only.what': 'Pliku klucza nie można zapisać.',
  'problem.key-pair.read-only.why': 'Ta aplikacja może folder konfiguracji tylko czytać.',
  'problem.key-pair.read-only.remedy':
    'Uruchom ponownie tę aplikację w Ustawienia > Aplikacje. Jeśli problem nie zniknie, sprawdź stan pamięci w Ustawienia > System > Pamięć masowa.',
  'problem.key-pair.disk-full.what': 'Nie ma już miejsca na plik klucza.',
  'problem.key-pair.disk-full.why': 'Pamięć masowa jest pełna.',
  'problem.key-pair.disk-full.remedy': 'Zwolnij trochę miejsca w Ustawienia > System > Pamięć masowa, a potem spróbuj ponownie.',
  'problem.key-pair.folder-missing.what': 'Nie ma folderu konfiguracji Home Assistanta.',
  'problem.key-pair.folder-missing.why': 'Ta aplikacja nie ma do niego dostępu.',
  'problem.key-pair.folder-missing.remedy': 'Uruchom ponownie tę aplikację w Ustawienia > Aplikacje.',
  'problem.domain.empty.what': 'Nie wpisano domeny.',
  'problem.domain.empty.why': 'Tesla potrzebuje jej, aby pobrać Twój klucz publiczny.',
  'problem.domain.empty.remedy': 'Wpisz domenę taką jak cars.example.com.',
  'problem.domain.ip-address.what': 'To jest adres IP.',
  'problem.domain.ip-address.why': 'Tesla wymaga nazwy z ważnym certyfikatem.',
  'problem.domain.ip-address.remedy': 'Wpisz domenę taką jak cars.example.com.',
  'problem.domain.private.what': 'Ta nazwa istnieje tylko w Twojej sieci domowej.',
  'problem.domain.private.why': 'Tesla łączy się z internetu.',
  'problem.domain.private.remedy': 'Wpisz domenę, która jest dostępna z internetu.',
  'problem.domain.contains-tesla.what': 'Ta domena ma w nazwie „tesla”.',
  'problem.domain.contains-tesla.why': 'Strona Tesli dla deweloperów odrzuca każdą domenę, która zawiera tę nazwę.',
  'problem.domain.contains-tesla.remedy': 'Użyj innej nazwy, na przykład subdomeny takiej jak cars.example.com.',
  'problem.domain.public-suffix.what': 'Pod tą nazwą mają swoje domeny także inne osoby.',
  'problem.domain.public-suffix.why': 'Możesz użyć tylko własnej nazwy w jej obrębie.',
  'problem.domain.public-suffix.remedy': 'Wpisz swoją nazwę w całości, na przykład mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'To nie jest domena.',
  'problem.domain.not-a-domain.why': 'Domena składa się z liter, cyfr, łączników i co najmniej jednej kropki.',
  'problem.domain.not-a-domain.remedy': 'Wpisz domenę taką jak cars.example.com.',
  'problem.pair.client-id-missing.what': 'Brakuje identyfikatora klienta (Client ID).',
  'problem.pair.client-id-missing.why': 'Potrzebne są obie wartości.',
  'problem.pair.client-id-missing.remedy': 'Skopiuj Client ID ze swojej aplikacji na stronie Tesli dla deweloperów.',
  'problem.pair.client-secret-missing.what': 'Brakuje hasła klienta (Client Secret).',
  'problem.pair.client-secret-missing.why': 'Potrzebne są obie wartości.',
  'problem.pair.client-secret-missing.remedy': 'Skopiuj Client Secret ze swojej aplikacji na stronie Tesli dla deweloperów.',
  'problem.pair.client-id-malformed.what': 'To nie jest identyfikator klienta (Client ID).',
  'problem.pair.client-id-malformed.why': 'Wygląda na to, że skopiowano coś innego.',
  'problem.pair.client-id-malformed.remedy':
    'Skopiuj Client ID ze swojej aplikacji na stronie Tesli dla deweloperów; wygląda tak: 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'To nie jest hasło klienta (Client Secret).',
  'problem.pair.client-secret-malformed.why': 'Wygląda na to, że skopiowano coś innego.',
  'problem.pair.client-secret-malformed.remedy':
    'Skopiuj Client Secret ze swojej aplikacji na stronie Tesli dla deweloperów; zaczyna się od ta-secret.',
  'problem.credentials.china.what': 'Aplikację utworzono dla Chin.',
  'problem.credentials.china.why':
    'Jej konta znajdują się w osobnym regionie. Integracja Home Assistanta loguje się tylko na serwerach Tesli poza Chinami.',
  'problem.credentials.china.remedy':
    'Klucz można zarejestrować w Chinach, ale sam Home Assistant nie może się tam zalogować. Konto spoza Chin potrzebuje aplikacji utworzonej na developer.tesla.com.',
  'problem.credentials.other-app.what':
    'Integracja Tesla Fleet używa innej aplikacji w Tesli („{name}”) niż ta, którą wybrano tutaj.',
  'problem.credentials.other-app.why':
    'Wcześniej zalogowano ją za pomocą tamtej aplikacji. Rejestracja i zatwierdzenia są dla każdej aplikacji osobne.',
  'problem.credentials.other-app.remedy':
    'Pozostań przy używanej aplikacji. Aby przejść na drugą, usuń integrację Tesla Fleet w Ustawienia > Urządzenia oraz usługi; logowanie zacznie się tu wtedy od nowa.',
  'problem.registration.other-key.what': 'W Tesli jest dla Twojej domeny zarejestrowany inny klucz publiczny.',
  'problem.registration.other-key.why': 'Wcześniej zarejestrowano starszy klucz.',
  'problem.registration.other-key.remedy':
    'Otwórz krok „Rejestracja w Tesli” i naciśnij „Zarejestruj w regionie …”; Tesla weźmie wtedy klucz, który jest teraz dostępny w Twojej domenie.',
  'problem.sign-in.denied.what': 'Na stronie Tesli nie zezwolono na dostęp.',
  'problem.sign-in.denied.why': 'Naciśnięto Cancel albo stronę zamknięto odmową.',
  'problem.sign-in.denied.remedy':
    'W kroku „Logowanie” naciśnij „Rozpocznij logowanie” (lub „Wczytaj ponownie integrację”) i zezwól na dostęp na stronie Tesli.',
  'problem.sign-in.other-account.what': 'Zalogowano się na inne konto Tesla niż poprzednio.',
  'problem.sign-in.other-account.why': 'Integracja należy do konta, dla którego ją skonfigurowano.',
  'problem.sign-in.other-account.remedy':
    'Wyloguj się w przeglądarce na tesla.com. Potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie” i zaloguj się na poprzednie konto. Drugie konto dodasz tam przyciskiem „Dodaj kolejne konto Tesla”.',
  'problem.sign-in.already-configured.what': 'To konto Tesla jest już skonfigurowane.',
  'problem.sign-in.already-configured.why': 'Każde konto ma jeden wpis.',
  'problem.sign-in.already-configured.remedy':
    'Nie musisz nic robić: krok „Logowanie” pokazuje obecny stan. Kolejne konto dodasz tam przyciskiem „Dodaj kolejne konto Tesla”.',
  'problem.sign-in.tesla-refused.what': 'Po zalogowaniu Tesla nie wydała Home Assistantowi tokena.',
  'problem.sign-in.tesla-refused.why':
    'Może to mieć kilka przyczyn: identyfikator lub hasło klienta w Home Assistancie są błędne; aplikacji brakuje typu Authorization Code (grant type); albo utworzono ją tylko dla produktów energetycznych, a chodzi o pojazdy.',
  'problem.sign-in.tesla-refused.remedy':
    'Otwórz krok „Aplikacja w Tesli”: pokazuje on, czy Tesla przyjmuje identyfikator i hasło klienta; jeśli nie, wklej je tam ponownie. Jeśli tak, otwórz swoją aplikację na developer.tesla.com/dashboard: w polu OAuth Grant Type(s) muszą być Authorization Code i Machine-to-Machine, a zakresy dostępu muszą być takie jak w tym kroku. Potem zacznij od nowa w kroku „Logowanie”.',
  'problem.sign-in.tesla-slow.what': 'Tesla nie odpowiedziała Home Assistantowi na czas.',
  'problem.sign-in.tesla-slow.why': 'Serwery Tesli działają wolno albo nie udało się z nimi połączyć.',
  'problem.sign-in.tesla-slow.remedy':
    'Poczekaj kilka minut, a potem kontynuuj w kroku „Logowanie” („Spróbuj ponownie” lub „Rozpocznij logowanie”).',
  'problem.sign-in.credential-gone.what': 'Home Assistant nie ma poświadczeń aplikacji dla Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Zostały usunięte.',
  'problem.sign-in.credential-gone.remedy':
    'Otwórz swoją aplikację na stronie Tesli dla deweloperów, skopiuj Client ID i Client Secret i wklej oba w kroku „Aplikacja w Tesli”. Niczego nie trzeba tworzyć od nowa.',
  'problem.sign-in.no-url.what': 'Home Assistant nie zna własnego adresu.',
  'problem.sign-in.no-url.why': 'Bez niego logowanie nie może wrócić.',
  'problem.sign-in.no-url.remedy': 'Ustaw adresy w Ustawienia > System > Sieć.',
  'problem.sign-in.aborted.what': 'Home Assistant zakończył logowanie: {reason}',
  'problem.sign-in.aborted.why': 'Nie ma tu jeszcze wyjaśnienia tego błędu.',
  'problem.sign-in.aborted.remedy':
    'Naciśnij „Rozpocznij logowanie” w kroku „Logowanie”. Szczegóły są w Ustawienia > System > Logi.',
  'problem.sign-in.gone.what': 'Logowanie zostało przerwane.',
  'problem.sign-in.gone.why':
    'Najpewniej w międzyczasie uruchomiono ponownie Home Assistanta; zapomina on wtedy otwarte logowanie.',
  'problem.sign-in.gone.remedy': 'Naciśnij „Rozpocznij logowanie” w kroku „Logowanie”. Nic innego nie przepadło.',
  'problem.sign-in.dialog-open.what':
    'W oknie dialogowym Home Assistanta dla Tesla Fleet ktoś się zalogował i może nie skończył.',
  'problem.sign-in.dialog-open.why':
    'Dopóki tamto okno jest otwarte, Home Assistant odrzuca drugie logowanie na to samo konto, a mówi o tym dopiero po wizycie na stronie Tesli.',
  'problem.sign-in.dialog-open.remedy':
    'Jeśli właśnie z niego korzystasz, dokończ tam. Jeśli nie, naciśnij „Zamknij tamto okno” w kroku „Logowanie”: potem zalogujesz się tutaj.',
  'problem.sign-in.dialog-unseen.what': 'Home Assistant zakończył logowanie, bo otwarte jest inne okno dialogowe Tesla Fleet.',
  'problem.sign-in.dialog-unseen.why':
    'Rozpoczęto je tam, gdzie ta aplikacja nie mogła go widzieć. W Home Assistancie pozostaje ono otwarte także po zamknięciu karty w przeglądarce, a następne logowanie skończyłoby się tak samo.',
  'problem.sign-in.dialog-unseen.remedy':
    'Jeśli masz tamto okno przed sobą, zamknij je i naciśnij „Okno jest już zamknięte” w kroku „Logowanie”. Jeśli nie, naciśnij tam „Uruchom ponownie Home Assistanta”: to je zamknie.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant nie przyjmuje tej domeny.',
  'problem.sign-in.invalid-domain.why': 'Wymaga samej nazwy, która kończy się literami.',
  'problem.sign-in.invalid-domain.remedy': 'W kroku „Klucz publiczny w internecie” naciśnij „Zmień domenę” i wpisz inną.',
  'problem.sign-in.public-key-mismatch.what': 'W Tesli jest zarejestrowany inny klucz niż ten w Home Assistancie.',
  'problem.sign-in.public-key-mismatch.why': 'W Twojej domenie jest dostępny inny klucz publiczny niż ten z tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Otwórz krok „Klucz publiczny w internecie” i popraw to, co wskazuje. Potem naciśnij „Spróbuj ponownie” w kroku „Logowanie”.',
  'problem.sign-in.registration-rejected.what': 'Tesla odrzuciła rejestrację wykonaną przez Home Assistanta: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant sam rejestruje na końcu logowania i pokazuje tylko, że się nie udało.',
  'problem.sign-in.registration-rejected.remedy':
    'Otwórz kroki „Klucz publiczny w internecie” i „Rejestracja w Tesli” i popraw to, co wskazują. Potem naciśnij „Spróbuj ponownie” w kroku „Logowanie”.',
  'problem.sign-in.registered-everywhere.what': 'Tesla nie chce zarejestrować Twojej aplikacji po raz drugi.',
  'problem.sign-in.registered-everywhere.why':
    'Twój klucz jest już zarejestrowany we wszystkich regionach, ale Home Assistant koniecznie chce zarejestrować go jeszcze raz, a Tesla na to nie pozwala. Home Assistant nie daje możliwości, aby to ominąć.',
  'problem.sign-in.registered-everywhere.remedy':
    'Wybierz inną subdomenę w kroku „Klucz publiczny w internecie” i rozpocznij logowanie od nowa: dla nowej domeny Tesla znów przyjmie rejestrację.',
  'problem.sign-in.form.what': 'Home Assistant pokazuje błąd: {error}',
  'problem.sign-in.form.why': 'Nie ma tu jeszcze wyjaśnienia tego błędu.',
  'problem.sign-in.form.remedy': 'Naciśnij „Spróbuj ponownie” w kroku „Logowanie”. Szczegóły są w Ustawienia > System > Logi.',
  'problem.sign-in.unknown-step.what': 'Home Assistant pyta o coś nowego ({step}).',
  'problem.sign-in.unknown-step.why': 'Ta wersja Home Assistanta ma krok, którego ta aplikacja nie zna.',
  'problem.sign-in.unknown-step.remedy':
    'Otwórz „Tesla Fleet: Urządzenia oraz usługi”, odpowiedz tam i sprawdź w Ustawienia > Aplikacje, czy jest aktualizacja tej aplikacji.',
  'problem.entry.precondition.what': 'Home Assistant podaje: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Może to mieć kilka przyczyn: aplikacja nie jest zarejestrowana w regionie konta; klucz publiczny nie jest dostępny w Twojej domenie; identyfikator lub hasło klienta należą do innej aplikacji; albo nie zgadza się dozwolone źródło (Allowed Origin).',
  'problem.entry.precondition.remedy':
    'Naciśnij „Coś jest nie tak”: kroki „Rejestracja w Tesli”, „Klucz publiczny w internecie” i „Aplikacja w Tesli” pokażą wtedy, która z przyczyn zachodzi i co nacisnąć. Po naprawie integracja zostanie wczytana ponownie.',
  'problem.entry.out-of-region.what': 'Home Assistant podaje: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Konto znajduje się w innym regionie, niż wskazuje jego token, albo aplikacja nie jest zarejestrowana w regionie konta.',
  'problem.entry.out-of-region.remedy':
    'Otwórz krok „Rejestracja w Tesli” i dokończ rejestrację we wszystkich regionach, a potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”. Jeśli problem nie zniknie, zaloguj się tam ponownie: Tesla wyda wtedy nowy token, który wskazuje właściwy region.',
  'problem.entry.token-refused.what': 'Tesla nie akceptuje już tego logowania.',
  'problem.entry.token-refused.why': 'Token wygasł albo został wycofany, na przykład po zmianie hasła.',
  'problem.entry.token-refused.remedy':
    'Otwórz krok „Logowanie”, naciśnij „Zaloguj się ponownie”, jeśli jest tam ten przycisk, i otwórz link „Zaloguj się w Tesli”.',
  'problem.entry.forbidden.what': 'Tesla odrzuca Home Assistanta (status 403), a Home Assistant nie mówi dlaczego.',
  'problem.entry.forbidden.why':
    'Home Assistant mówi o scopes przy każdej takiej odmowie. Może to być też limit opłat Twojej aplikacji albo konto, którego nie wolno tak używać.',
  'problem.entry.forbidden.remedy':
    'Ta aplikacja zapyta Teslę o powód, gdy tylko rejestracja okaże się w porządku; krok „Logowanie” go wtedy pokaże. Aby zapytać ponownie, naciśnij „Coś jest nie tak”.',
  'problem.entry.forbidden-passed.what': 'Tesla odrzuciła Home Assistanta (status 403), a teraz przyjmuje to samo zapytanie.',
  'problem.entry.forbidden-passed.why': 'Tesla czasem odmawia bez widocznej przyczyny.',
  'problem.entry.forbidden-passed.remedy':
    'Nie musisz nic robić: integracja zostanie wczytana ponownie. Jeśli znów zostanie odrzucona, naciśnij później „Wczytaj ponownie integrację” w kroku „Logowanie”.',
  'problem.entry.renewal-refused.what': 'Tesla odmówiła odnowienia logowania.',
  'problem.entry.renewal-refused.why':
    'Może to być przejściowy błąd serwerów Tesli albo dostęp został cofnięty. Home Assistant nie potrafi tego odróżnić i w obu przypadkach prosi o nowe logowanie.',
  'problem.entry.renewal-refused.remedy':
    'Ta aplikacja sama wczyta integrację ponownie: po 1, 10 i 60 minutach. Jeśli to nie pomoże albo nie chcesz czekać, otwórz krok „Logowanie”, naciśnij „Zaloguj się ponownie”, jeśli jest tam ten przycisk, i otwórz link „Zaloguj się w Tesli”.',
  'problem.entry.credential-gone.what': 'Zniknęły poświadczenia aplikacji tej integracji.',
  'problem.entry.credential-gone.why': 'Zostały usunięte z Home Assistanta.',
  'problem.entry.credential-gone.remedy':
    'Wklej identyfikator i hasło klienta w kroku „Aplikacja w Tesli”; potem otwórz link „Zaloguj się w Tesli” w kroku „Logowanie”, jeśli jest tam widoczny.',
  'problem.entry.rate-limited.what': 'Tesla prosi Home Assistanta o przerwę.',
  'problem.entry.rate-limited.why': 'W krótkim czasie wysłano zbyt wiele zapytań.',
  'problem.entry.rate-limited.remedy': 'Nie musisz nic robić: Home Assistant sam spróbuje ponownie.',
  'problem.proof.no-data.what': 'Home Assistant nie otrzymuje danych z tego pojazdu: {reason}',
  'problem.proof.no-data.why': 'Nie ma tu jeszcze wyjaśnienia tego błędu.',
  'problem.proof.no-data.remedy':
    'Home Assistant co dziesięć minut ponownie pyta Teslę. Szczegóły są w Ustawienia > System > Logi.',
  'problem.entry.unknown.what': 'Integracja się nie wczytuje ({state}): {reason}',
  'problem.entry.unknown.why': 'Nie ma tu jeszcze wyjaśnienia tego błędu.',
  'problem.entry.unknown.remedy':
    'Naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”. Szczegóły są w Ustawienia > System > Logi.',

  // repairs
  'repair.key-pair': 'Twórz parę kluczy, gdy jej nie ma, i zachowuj kopię istniejącej',
  'repair.key-file': 'Przywracaj plik klucza, gdy zniknie, zostanie uszkodzony lub podmieniony',
  'repair.key-host':
    'Po Twojej zgodzie zainstaluj host klucza (Home Assistant uruchomi się ponownie) i dbaj, aby był aktualny i działał',
  'repair.nginx-proxy': 'Dbaj, aby pliki dla proxy NGINX były aktualne, i usuwaj je, gdy proxy się z nimi nie uruchamia',
  'repair.registration': 'Rejestruj ponownie w Tesli, gdy któryś region utraci Twój klucz',
  'repair.credentials': 'Dokańczaj przerwaną wymianę poświadczeń aplikacji i usuwaj te, które pozostawiła ta aplikacja',
  'repair.sign-in': 'Przygotowuj logowanie, gdy tylko jest potrzebne, i doprowadzaj je do końca',
  'repair.reload': 'Wczytuj ponownie integrację, gdy zniknie przyczyna jej awarii',
  'problem.billed-calls.what': 'Zapytania tej aplikacji do Tesli o to, które pojazdy mają Twój klucz, dzisiaj: {most}.',
  'problem.billed-calls.why': 'Tesla może pobierać za to zapytanie opłatę, więc aplikacja nie pyta częściej.',
  'problem.billed-calls.remedy':
    'Nie musisz nic robić: jutro aplikacja zapyta znowu. Zatwierdzony klucz działa i bez tego; pokaże to przycisk „Mignij światłami: …” w kroku „Sprawdzenie działania”.',
  'problem.repair.undone.what':
    'Ta aplikacja naprawiała to w ciągu doby i za każdym razem naprawa została cofnięta. Liczba napraw: {count}.',
  'problem.repair.undone.why':
    'Zmienia to coś innego: inna aplikacja, automatyzacja lub skrypt, synchronizowany folder albo przywracana kopia zapasowa.',
  'problem.repair.undone.remedy': 'Ustal, co to jest, i zatrzymaj to. Potem naciśnij przycisk tego kroku.',
  'fact.billed-calls': 'Dzisiejsze zapytania, za które Tesla może pobrać opłatę',
  'fact.billed-calls.of': '{count} z najwyżej {most}',
  'fact.billed-calls.note': 'Około 0,2 centa za każde, z miesięcznych środków od Tesli',
  'journal.setup.repair': 'Zmieniono to, co aplikacja naprawia sama',
  'journal.setup.sidebar': 'Umieszczono tę stronę na pasku bocznym',
  'journal.setup.no-sidebar': 'Usunięto tę stronę z paska bocznego',

  // start
  'start.store.newer':
    'Tej aplikacji nie można uruchomić: jej dane zapisała nowsza wersja, a ta wersja mogłaby je uszkodzić. Niczego nie zmieniono. Zaktualizuj aplikację albo przywróć jej kopię zapasową utworzoną przez tę wersję.',
  'start.store.read-only':
    'Tej aplikacji nie można uruchomić: nie może zapisywać we własnym folderze danych. Niczego nie zmieniono. Uruchom ponownie komputer, na którym działa Home Assistant; jeśli to nie pomoże, sprawdź, czy jego dysk nie jest uszkodzony.',
  'start.store.disk-full':
    'Tej aplikacji nie można uruchomić: dysk jest pełny. Zwolnij na nim miejsce i uruchom aplikację ponownie.',
  'start.store.failed': 'Tej aplikacji nie można uruchomić. {reason}.',
  'start.options.address':
    'Tej aplikacji nie można uruchomić: HOME_ASSISTANT_URL nie jest adresem takim jak http://192.168.1.10 lub http://192.168.1.10:8123.',
  'start.options.token-file':
    'Tej aplikacji nie można uruchomić: pliku wskazanego w HOME_ASSISTANT_TOKEN_FILE nie da się odczytać.',
  'start.options.token':
    'Tej aplikacji nie można uruchomić: {detail} nie zawiera tokena. Skopiuj token jeszcze raz, w jednym wierszu i bez spacji.',
  'start.options.hosts':
    'Tej aplikacji nie można uruchomić: „{detail}” w PANEL_HOSTS nie jest nazwą taką jak nas.local. Wpisz nazwy bez http:// i bez portu, oddzielone przecinkami.',
  'start.options.world':
    'Tej aplikacji nie można uruchomić: pliku wskazanego w TESLA_FLEET_SETUP_WORLD nie da się użyć. {detail}',
  'start.listen.taken':
    'Tej aplikacji nie można uruchomić: inny program używa portu {port}. Zatrzymaj ten program, a potem uruchom tę aplikację ponownie.',
  'start.listen.failed': 'Tej aplikacji nie można uruchomić: nie może nasłuchiwać na porcie {port} ({reason}).',
  'start.link': 'Otwórz panel tym linkiem, jeden raz i w ciągu godziny: {link}',
  'start.options.no-home-assistant':
    'Tej aplikacji nie można uruchomić: nie podano jej, jak połączyć się z Home Assistantem. Aplikacji Home Assistanta przekazuje to sam Home Assistant. W instalacji bez aplikacji podaj HOME_ASSISTANT_URL i HOME_ASSISTANT_TOKEN w zmiennych środowiskowych.',

  // steps
  'summary.begin': 'Przejrzyj poniższe kroki, a potem pozwól aplikacji zacząć.',
  'summary.check-up': 'Przegląd: kroki w porządku: {well} z {all}. Niczego nie zmieniono.',
  'summary.paused': 'Automatyczne kroki są wstrzymane: aplikacja tylko sprawdza, dopóki ich nie wznowisz.',
  'summary.done': 'Tesla Fleet działa.',
  'summary.done-paused': 'Tesla Fleet działa. Automatyczne kroki są wstrzymane: w razie awarii aplikacja tylko o niej powiadomi.',
  'summary.read-only': 'Home Assistant może odczytywać dane, ale nie może sterować: {names}',
  'summary.charging-only': 'Home Assistant może sterować tylko ładowaniem: {names}',
  'summary.no-location': 'Home Assistant nie otrzymuje lokalizacji: {names}',
  'summary.problem': 'Coś wymaga naprawy.',
  'summary.todo': 'Następny krok należy do Ciebie.',
  'summary.waiting': 'Aplikacja pracuje lub czeka. Teraz nie musisz nic robić.',
  'summary.unknown': 'Czegoś nie udało się teraz sprawdzić. Aplikacja wciąż próbuje.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose':
    'Ta aplikacja działa przez Home Assistanta: musi on odpowiadać i mieć to, czego potrzebuje Tesla Fleet.',
  'step.home-assistant.done': 'Połączono z Home Assistantem {version}',
  'step.home-assistant.away': 'Home Assistant teraz nie odpowiada',
  'step.home-assistant.refused': 'Home Assistant nie wpuszcza tej aplikacji',
  'step.home-assistant.recovery': 'Home Assistant działa w trybie awaryjnym',
  'step.home-assistant.starting': 'Home Assistant się uruchamia',
  'step.home-assistant.lacking': 'W Home Assistancie brakuje czegoś, czego potrzebuje Tesla Fleet',
  'step.home-assistant.connection': 'połączenie z Home Assistantem',
  'step.home-assistant.start': 'koniec uruchamiania Home Assistanta',
  'step.key-pair.title': 'Para kluczy',
  'step.key-pair.purpose':
    'Twoje pojazdy wykonują polecenia podpisane Twoim kluczem prywatnym; Tesla widzi tylko klucz publiczny.',
  'step.key-pair.done': 'Para kluczy jest na miejscu, a jej kopia jest przechowywana',
  'step.key-pair.none': 'Nie ma jeszcze pary kluczy',
  'step.key-pair.found': 'Para kluczy już istnieje; zostanie użyta',
  'step.key-pair.lost': 'Plik klucza zniknął; zachowała się jego kopia',
  'step.key-pair.choose': 'Plik klucza zniknął, a zachowanych kluczy jest kilka',
  'step.key-pair.replaced': 'Plik klucza zawiera inny klucz niż ten, który zna Tesla',
  'step.key-pair.flawed': 'Plik klucza nie jest do końca taki, jak powinien',
  'step.key-pair.unusable': 'Pliku klucza nie można użyć',
  'step.key-pair.unreadable': 'Pliku klucza nie można odczytać',
  'step.key-pair.not-seen': 'Plik klucza nie został jeszcze sprawdzony',
  'step.hosting.title': 'Klucz publiczny w internecie',
  'step.hosting.purpose': 'Tesla i Twoje pojazdy pobierają klucz publiczny z Twojego adresu, aby wiedzieć, kim jesteś.',
  'step.hosting.done': 'Klucz publiczny jest dostępny pod {domain}',
  'step.hosting.none': 'Tesla musi znaleźć Twój klucz publiczny pod Twoim adresem',
  'step.hosting.key-first': 'Najpierw musi powstać para kluczy',
  'step.hosting.looking': 'Szukanie klucza publicznego',
  'step.hosting.under-way': 'Umieszczanie klucza publicznego pod {domain}',
  'step.hosting.wrong': 'Klucz publiczny nie jest jeszcze dostępny pod {domain}',
  'step.hosting.other-key': 'Znajduje się tam inny klucz publiczny',
  'step.hosting.not-seen': 'Stąd klucza publicznego nie widać; Tesla może go mimo to widzieć',
  'step.hosting.changing': 'Trwa zmiana; dopóki się nie sprawdzi, w użyciu pozostaje {domain}',
  'step.hosting.proven': 'Klucz publiczny jest dostępny także pod {domain}: możesz się tam przenieść',
  'guide.hosting.method':
    'Tesla pobiera Twój klucz publiczny z domeny, raz przy każdej rejestracji. Wybierz, jak ma się tam znaleźć; można to później zmienić. Umieszczany jest tam tylko klucz publiczny, który nie jest tajny.',
  'guide.hosting.move':
    'Dodaj https://{domain}/ do dozwolonych źródeł (Allowed Origin) swojej aplikacji na stronie Tesli dla deweloperów, obok adresu {before}. Potem się przenieś.',
  'guide.hosting.choose':
    'Wybierz domenę, która należy do Ciebie i będzie działać przez lata: Twoje samochody ją zapamiętują. Musi być dostępna z internetu przez HTTPS.',
  'step.credentials.title': 'Aplikacja w Tesli',
  'step.credentials.purpose': 'Tesla wpuszcza tylko tych, którzy mają własną aplikację na stronie dla deweloperów.',
  'step.credentials.done': 'Home Assistant ma identyfikator i hasło klienta Twojej aplikacji, a Tesla je akceptuje',
  'step.credentials.none':
    'Utwórz aplikację na stronie Tesli dla deweloperów, a potem wklej tutaj jej identyfikator i hasło klienta',
  'step.credentials.gone': 'Home Assistant utracił identyfikator i hasło klienta Twojej aplikacji; wklej je tutaj ponownie',
  'step.credentials.domain-first': 'Najpierw trzeba wybrać domenę: Tesla o nią pyta',
  'step.credentials.choose': 'Home Assistant ma poświadczenia kilku aplikacji; wybierz tę, której chcesz używać',
  'step.credentials.asking': 'Pytanie Tesli, czy akceptuje identyfikator i hasło klienta',
  'step.credentials.refused': 'Tesla nie akceptuje identyfikatora i hasła klienta',
  'step.credentials.not-ready': 'Tesla nie wszędzie jeszcze wpuszcza tę aplikację',
  'step.credentials.replacing': 'Trwa wymiana poświadczeń',
  'step.credentials.not-seen': 'Poświadczenia aplikacji nie zostały jeszcze sprawdzone',
  'guide.credentials.site':
    'Otwórz stronę Tesli dla deweloperów i zaloguj się na swoje konto Tesla. Tesla wymaga potwierdzonego adresu e-mail i uwierzytelniania wieloskładnikowego.',
  'guide.credentials.scopes':
    'Zaznacz dokładnie poniższe zakresy dostępu (scopes). Dodatkowy zakres może sprawić, że Home Assistant nie uruchomi integracji.',
  'guide.credentials.again':
    'Otwórz swoją aplikację na stronie Tesli dla deweloperów i skopiuj jej Client ID i Client Secret. Jeśli hasło nie jest już pokazywane, utwórz tam nowe. Wklej oba tutaj.',
  'step.registration.title': 'Rejestracja w Tesli',
  'step.registration.purpose':
    'Tesla musi znać Twoją aplikację i Twój klucz w każdym regionie, zanim ktokolwiek będzie mógł się zalogować.',
  'step.registration.done': 'Tesla zarejestrowała Twój klucz dla {domain}',
  'step.registration.earlier': 'Najpierw poprzednie kroki',
  'step.registration.asking': 'Pytanie Tesli, co jest u niej zarejestrowane',
  'step.registration.hosting-first': 'Tesla sama pobiera klucz publiczny; najpierw musi on być dostępny',
  'step.registration.left-to-core': 'Ostatni region Home Assistant zarejestruje sam podczas logowania',
  'step.registration.open': 'Twój klucz nie jest jeszcze zarejestrowany we wszystkich regionach',
  'step.registration.not-seen': 'Nie udało się zapytać Tesli, co jest u niej zarejestrowane',
  'step.registration.refused': 'Tesla odrzuciła rejestrację',
  'step.registration.tesla-needs-time': 'Tesla potrzebuje czasu; aplikacja sama spróbuje ponownie',
  'region.na': 'Ameryka Północna oraz Azja i Pacyfik',
  'region.eu': 'Europa, Bliski Wschód i Afryka',
  'region.cn': 'Chiny',
  'step.sign-in.title': 'Logowanie',
  'step.sign-in.purpose': 'Kontem Tesla zezwalasz Home Assistantowi widzieć to, co Twoje, i tym sterować.',
  'step.sign-in.done': 'Integracja Tesla Fleet jest wczytana',
  'step.sign-in.ready': 'Wszystko gotowe do logowania',
  'step.sign-in.open': 'Zaloguj się w Tesli i zezwól na dostęp',
  'step.sign-in.finishing': 'Home Assistant kończy konfigurację',
  'step.sign-in.refused': 'Home Assistant nie mógł dokończyć konfiguracji',
  'step.sign-in.by-hand': 'Home Assistant pyta o coś, czego ta aplikacja nie zna; odpowiedz na to tam',
  'step.sign-in.again': 'Tesla prosi o ponowne zalogowanie',
  'step.sign-in.renewal': 'Tesla odmówiła odnowienia logowania; integracja zostanie sama wczytana ponownie',
  'step.sign-in.barred': 'Najpierw trzeba zamknąć inne okno dialogowe Tesla Fleet',
  'step.sign-in.failed': 'Integracja Tesla Fleet nie jest wczytana',
  'step.sign-in.retrying': 'Konfiguracja integracji Tesla Fleet nie powiodła się; Home Assistant próbuje ponownie',
  'step.sign-in.loading': 'Trwa wczytywanie integracji Tesla Fleet',
  'step.sign-in.scopes': 'Integracja jest wczytana, ale nie ma dostępu ani do pojazdów, ani do produktów energetycznych',
  'step.sign-in.disabled': 'Integracja Tesla Fleet została przez Ciebie wyłączona; tak zostanie, dopóki jej nie włączysz',
  'step.sign-in.credentials-first': 'Integracji nie można wczytać bez jej poświadczeń aplikacji',
  'step.sign-in.china': 'Home Assistant nie może się zalogować za pomocą aplikacji utworzonej dla Chin',
  'step.sign-in.earlier': 'Najpierw poprzednie kroki',
  'step.sign-in.not-seen': 'Integracja nie została jeszcze sprawdzona',
  'guide.sign-in.allow': 'Zostaw wszystko zaznaczone i zezwól na dostęp.',
  'guide.sign-in.back':
    'My Home Assistant zapyta potem, czy połączyć konto. Potwierdź to; tamta strona zamknie się sama, a ta przejdzie dalej.',
  'step.vehicles.title': 'Pojazdy',
  'step.vehicles.purpose': 'Nowszy pojazd słucha dopiero wtedy, gdy jego właściciel zatwierdzi Twój klucz w aplikacji Tesla.',
  'step.vehicles.done': 'Każdy pojazd, który potrzebuje Twojego klucza, już go ma',
  'step.vehicles.none': 'Na tym koncie nie ma pojazdów',
  'step.vehicles.open': 'Pojazdy, które nie mają jeszcze Twojego klucza: {count}',
  'step.vehicles.asking': 'Pytanie Tesli, które pojazdy potrzebują Twojego klucza',
  'step.vehicles.not-seen': 'Tesla nie podała, które pojazdy mają Twój klucz',
  'step.vehicles.earlier': 'Najpierw integracja musi zostać wczytana',
  'guide.vehicles.begin':
    'Bez Twojego klucza te pojazdy będzie w Home Assistancie widać, ale nie da się nimi sterować. Przygotuj telefon z aplikacją Tesla.',
  'guide.vehicles.phone': 'Otwórz link każdego pojazdu na telefonie z aplikacją Tesla albo zeskanuj jego kod aparatem telefonu.',
  'guide.vehicles.select': 'Jeśli masz kilka produktów, najpierw wybierz pojazd w aplikacji Tesla.',
  'guide.vehicles.approve': 'Zatwierdź klucz w aplikacji Tesla. Ta strona sama to zauważy.',
  'guide.vehicles.driver': 'Jeśli jesteś kierowcą, a nie właścicielem, zatwierdzaj, siedząc w samochodzie.',
  'step.proof.title': 'Sprawdzenie działania',
  'step.proof.purpose': 'Wartości w Home Assistancie są dowodem, że wszystko działa.',
  'step.proof.done': 'Urządzenia z wartościami w Home Assistancie: {count}',
  'step.proof.sleeping': 'Urządzenia bez wartości do tej pory: {count}. Uśpiony pojazd nie ma ich, dopóki się nie wybudzi',
  'step.proof.failing': 'Pojazdy, z których Home Assistant nie otrzymuje danych: {count}',
  'step.proof.none': 'Nie ma jeszcze urządzeń',
  'step.proof.earlier': 'Najpierw integracja musi zostać wczytana',
  'wait.earlier-steps': 'poprzednie kroki',
  'wait.domain': 'domenę',
  'wait.key-pair': 'parę kluczy',
  'wait.hosting': 'pojawienie się klucza publicznego w internecie',
  'wait.look': 'odpowiedź Twojego serwera WWW',
  'wait.tesla': 'Teslę',
  'wait.sign-in': 'logowanie',
  'wait.core': 'Home Assistanta',
  'wait.core-retry': 'ponowną próbę Home Assistanta',
  'wait.reload': 'ponowne wczytanie integracji',
  'wait.pairing': 'zatwierdzenie w aplikacji Tesla',
  'wait.devices': 'urządzenia',
  'wait.sleeping': 'wybudzenie lub odpowiedź urządzeń',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla nie zna tego identyfikatora i hasła klienta.',
  'problem.tesla.unauthorized-client.why':
    'Któreś z nich nie zostało skopiowane w całości, należą do różnych aplikacji, hasło zostało odnowione albo aplikacji brakuje typu Machine-to-Machine (grant type).',
  'problem.tesla.unauthorized-client.remedy':
    'Otwórz swoją aplikację na stronie developer.tesla.com/dashboard. W polu OAuth Grant Type(s) muszą być Authorization Code i Machine-to-Machine. Skopiuj ponownie Client ID i Client Secret i wklej oba w kroku „Aplikacja w Tesli”.',
  'problem.tesla.app-not-ready.what': 'Tesla nie skończyła jeszcze przygotowywać Twojej aplikacji.',
  'problem.tesla.app-not-ready.why':
    'Niektóre serwery Tesli często nie znają nowej aplikacji przez godzinę, a czasem przez półtorej doby.',
  'problem.tesla.app-not-ready.remedy':
    'Nie musisz nic robić: aplikacja sama zapyta ponownie. Aby zapytać od razu, naciśnij „Zapytaj Teslę ponownie” w kroku, który czeka („Aplikacja w Tesli” lub „Rejestracja w Tesli”).',
  'problem.tesla.invalid-scope.what': 'Tesla nie daje Twojej aplikacji takiego dostępu.',
  'problem.tesla.invalid-scope.why':
    'Ten zakres dostępu (scope) nie został zaznaczony przy tworzeniu aplikacji, na przykład dlatego, że służy ona tylko do produktów energetycznych.',
  'problem.tesla.invalid-scope.remedy':
    'Otwórz swoją aplikację na stronie developer.tesla.com/dashboard i zaznacz zakresy dostępu wymienione w kroku „Aplikacja w Tesli”. Potem naciśnij w tym kroku „Zapytaj Teslę ponownie”.',
  'problem.tesla.billing-limit.what': 'Tesla zatrzymała Twoją aplikację z powodu jej limitu opłat.',
  'problem.tesla.billing-limit.why': 'Miesięczny kredyt został wykorzystany albo nie ustawiono metody płatności.',
  'problem.tesla.billing-limit.remedy':
    'Otwórz developer.tesla.com/dashboard, przejdź do rozliczeń swojego konta i podnieś limit albo dodaj metodę płatności; możesz też poczekać do następnego miesiąca. Potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”, jeśli jest tam ten przycisk.',
  'problem.tesla.missing-scopes.what': 'Przyznany dostęp nie wystarcza.',
  'problem.tesla.missing-scopes.why': 'Podczas logowania zaznaczono mniej pól, niż potrzebuje integracja.',
  'problem.tesla.missing-scopes.remedy':
    'W kroku „Logowanie” naciśnij „Poproś ponownie o uprawnienia” i zostaw wszystko zaznaczone na stronie Tesli. Jeśli nie ma tego przycisku, usuń dostęp swojej aplikacji na swoim koncie Tesla (Security, Third-party apps): Home Assistant poprosi wtedy o ponowne zalogowanie. Jeśli zakresu dostępu brakuje w samej aplikacji, najpierw zaznacz go na stronie developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla nie pozwala Twojej aplikacji używać Fleet API.',
  'problem.tesla.no-fleet-api.why':
    'Tesla mówi tak o aplikacjach i logowaniach, które nie należą do Fleet API albo które wyłączyła.',
  'problem.tesla.no-fleet-api.remedy':
    'Otwórz swoją aplikację na developer.tesla.com/dashboard i sprawdź, czy jest aktywna. Potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”. Jeśli problem nie zniknie, naciśnij „Zapisz raport” w części „Dziennik” i zapytaj z nim w społeczności Home Assistanta.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla nie zezwala na to konto w regionie, który zapytano.',
  'problem.tesla.not-allowed-in-region.why': 'Konto należy do innego regionu albo do kraju, w którym Tesla tego nie oferuje.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Otwórz swoje konto Tesla i sprawdź, czy kraj jest właściwy. Potem naciśnij „Wczytaj ponownie integrację” w kroku „Logowanie”. Jeśli problem nie zniknie, naciśnij „Zapisz raport” w części „Dziennik” i zapytaj z nim w społeczności Home Assistanta.',
  'problem.tesla.not-registered.what': 'Twoja aplikacja nie jest zarejestrowana w tym regionie.',
  'problem.tesla.not-registered.why': 'Tesla prowadzi dla każdego regionu osobną rejestrację.',
  'problem.tesla.not-registered.remedy':
    'Otwórz krok „Rejestracja w Tesli” i naciśnij przycisk „Zarejestruj w regionie …” dla tego regionu.',
  'problem.tesla.allowed-origin.what': 'Tesla twierdzi, że domena nie należy do Twojej aplikacji.',
  'problem.tesla.allowed-origin.why': 'Dozwolone źródło (Allowed Origin) aplikacji ma inną domenę główną niż ta wybrana tutaj.',
  'problem.tesla.allowed-origin.remedy':
    'Otwórz swoją aplikację na stronie developer.tesla.com/dashboard, Client Details, i wpisz w polu Allowed Origin wartość, którą pokazuje krok „Aplikacja w Tesli”. Możesz też wybrać inną domenę przyciskiem „Zmień domenę” w kroku „Klucz publiczny w internecie”.',
  'problem.tesla.out-of-region.what': 'Tesla twierdzi, że konto znajduje się w innym regionie.',
  'problem.tesla.out-of-region.why': 'Zapytanie trafiło do niewłaściwego regionu.',
  'problem.tesla.out-of-region.remedy':
    'Naciśnij „Zapytaj Teslę ponownie” w kroku „Pojazdy”. Jeśli problem nie zniknie, naciśnij „Poproś ponownie o uprawnienia” w kroku „Logowanie”: Tesla wyda wtedy nowy token, który wskazuje właściwy region.',
  'problem.tesla.domain-taken.what': 'Ta domena należy do innej aplikacji w Tesli.',
  'problem.tesla.domain-taken.why': 'Domenę może zarejestrować tylko jedna aplikacja. Być może masz już wcześniejszą aplikację.',
  'problem.tesla.domain-taken.remedy':
    'Wklej identyfikator i hasło klienta tej starszej aplikacji w kroku „Aplikacja w Tesli” albo wybierz inną domenę w kroku „Klucz publiczny w internecie”.',
  'problem.tesla.key-taken.what': 'Ten klucz należy do innej aplikacji w Tesli.',
  'problem.tesla.key-taken.why': 'Klucz może zarejestrować tylko jedna aplikacja. Być może masz już wcześniejszą aplikację.',
  'problem.tesla.key-taken.remedy':
    'Wklej identyfikator i hasło klienta tej starszej aplikacji w kroku „Aplikacja w Tesli” albo naciśnij „Utwórz nową parę kluczy” w kroku „Para kluczy”.',
  'problem.tesla.key-download-failed.what': 'Tesla nie mogła pobrać klucza publicznego z Twojej domeny.',
  'problem.tesla.key-download-failed.why':
    'Twój serwer WWW nie odpowiedział na zapytanie Tesli kluczem: najczęstsze przyczyny to przekierowanie, niepełny certyfikat, ochrona przed botami lub zamknięty port.',
  'problem.tesla.key-download-failed.remedy':
    'Otwórz krok „Klucz publiczny w internecie”, naciśnij „Sprawdź jeszcze raz” i postępuj według wskazówek. Potem naciśnij przycisk regionu w kroku „Rejestracja w Tesli”.',
  'problem.tesla.key-too-large.what': 'Tesla twierdzi, że plik w Twojej domenie jest za duży.',
  'problem.tesla.key-too-large.why': 'Zamiast klucza publicznego znajduje się tam certyfikat albo klucz RSA.',
  'problem.tesla.key-too-large.remedy':
    'Umieść tam plik klucza publicznego tej aplikacji: otrzymasz go przez „Zapisz plik klucza publicznego” w kroku „Klucz publiczny w internecie”.',
  'problem.tesla.invalid-domain.what': 'Tesla nie przyjmuje domeny w tej postaci.',
  'problem.tesla.invalid-domain.why': 'Wymaga samej nazwy, zapisanej małymi literami.',
  'problem.tesla.invalid-domain.remedy':
    'W kroku „Klucz publiczny w internecie” naciśnij „Zmień domenę” i wpisz samą nazwę, na przykład cars.example.com.',
  'problem.tesla.unreachable.what': 'Nie udało się połączyć z serwerami Tesli.',
  'problem.tesla.unreachable.why': 'Nie działa połączenie z internetem, filtr blokuje adresy Tesli albo Tesla ma awarię.',
  'problem.tesla.unreachable.remedy':
    'Sprawdź połączenie Home Assistanta z internetem (Ustawienia > System > Sieć) oraz to, czy filtr taki jak AdGuard Home lub Pi-hole nie blokuje nazw z tesla.com. Aplikacja sama spróbuje ponownie.',
  'problem.tesla.down.what': 'Na serwerach Tesli wystąpił błąd.',
  'problem.tesla.down.why': 'To problem po stronie Tesli, który zwykle mija w ciągu kilku minut.',
  'problem.tesla.down.remedy':
    'Nie musisz nic robić: ponowna próba nastąpi sama. Jeśli potrwa to wiele godzin, naciśnij „Coś jest nie tak”, aby sprawdzić wszystkie kroki.',
  'problem.tesla.rate-limited.what': 'Tesla prosi o przerwę: {minutes} min.',
  'problem.tesla.rate-limited.why': 'W krótkim czasie wysłano zbyt wiele zapytań.',
  'problem.tesla.rate-limited.remedy': 'Nie musisz nic robić: ponowna próba nastąpi po przerwie.',
  'problem.tesla.unknown.what': 'Tesla odpowiedziała błędem (status {status}): {text}',
  'problem.tesla.unknown.why': 'Nie ma tu jeszcze wyjaśnienia tego błędu.',
  'problem.tesla.unknown.remedy':
    'Cała odpowiedź jest poniżej, razem z numerem referencyjnym Tesli. Naciśnij „Coś jest nie tak”, aby sprawdzić wszystkie kroki; jeśli problem nie zniknie, naciśnij „Zapisz raport” w części „Dziennik” i zapytaj z nim w społeczności Home Assistanta.',
  'problem.tesla.rate-limited-long.what': 'Tesla prosi o przerwę: około {hours} godz.',
  'problem.tesla.rate-limited-long.why': 'Dzienny lub miesięczny limit zapytań został wykorzystany.',
  'problem.tesla.rate-limited-long.remedy':
    'Nie musisz nic robić: ponowna próba nastąpi po przerwie. Jeśli problem wróci, sprawdź zużycie swojej aplikacji na stronie Tesli dla deweloperów.',
  'problem.tesla.invalid-request.what': 'Tesla twierdzi, że zapytanie nie ma wymaganej postaci.',
  'problem.tesla.invalid-request.why':
    'W zapytaniu wysłanym ręcznie (Postman, curl) brakuje pola, takiego jak domena, jego treść nie jest w formacie JSON albo użyto tokena aplikacji zamiast tokena osoby lub odwrotnie.',
  'problem.tesla.invalid-request.remedy':
    'Ręczne zapytania nie są potrzebne: wysyła je ta aplikacja. Otwórz krok „Rejestracja w Tesli” i naciśnij tam „Zarejestruj w regionie …”.',
};
