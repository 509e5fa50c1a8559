import type { Words } from './text.ts';

/** French. */
export const fr: Words = {
  // actions
  'action.setup.begin': 'Commencer',
  'action.setup.pause': 'Mettre en pause les étapes automatiques',
  'action.setup.resume': 'Reprendre les étapes automatiques',
  'action.setup.sidebar': 'Afficher dans la barre latérale',
  'action.setup.no-sidebar': 'Pas dans la barre latérale',
  'action.ask-again': 'Redemander à Tesla',
  'action.look-again': 'Vérifier à nouveau',
  'action.try-again': 'Réessayer',
  'action.key-pair.generate': 'Créer une nouvelle paire de clés',
  'action.key-pair.adopt': 'Utiliser cette paire de clés',
  'action.key-pair.restore': 'Restaurer la clé {fingerprint}',
  'action.key-pair.import': 'Utiliser une de mes clés',
  'action.key-pair.tidy': 'Réécrire le fichier de clé',
  'action.key-pair.set-aside': 'Mettre de côté',
  'action.hosting.choose': 'Suivant',
  'action.hosting.choose-other': 'Choisir une autre méthode',
  'action.hosting.domain': 'Utiliser ce domaine',
  'action.hosting.fleetkey-create': 'Déposer la clé publique chez FleetKey',
  'action.hosting.take': 'Utiliser {domain} : votre clé y est déjà',
  'action.hosting.move': 'Passer à {domain}',
  'action.hosting.stay': 'Rester avec {domain}',
  'action.hosting.change': 'Changer de méthode',
  'action.hosting.change-domain': 'Changer de domaine',
  'action.credentials.save': 'Enregistrer',
  'action.credentials.replace': 'Saisir un autre ID client et secret client',
  'action.credentials.choose': 'Utiliser cette application',
  'action.credentials.choose-used': 'Continuer avec « {name} »',
  'action.credentials.finish': 'Terminer le remplacement',
  'action.credentials.remove': 'Supprimer « {name} »',
  'action.registration.register.na': 'Enregistrer en Amérique du Nord et Asie-Pacifique',
  'action.registration.register.eu': 'Enregistrer en Europe, Moyen-Orient et Afrique',
  'action.registration.register.cn': 'Enregistrer en Chine',
  'action.sign-in.start': 'Lancer la connexion',
  'action.sign-in.restart': 'Relancer la connexion',
  'action.sign-in.continue': 'Continuer',
  'action.sign-in.again': 'Se reconnecter',
  'action.sign-in.reload': 'Recharger l’intégration',
  'action.sign-in.enable': 'Activer l’intégration',
  'action.sign-in.abandon': 'Fermer la connexion en cours',
  'action.sign-in.close-dialog': 'Fermer cette boîte de dialogue',
  'action.sign-in.dialog-closed': 'Je l’ai fermée',
  'action.vehicles.look': 'Redemander à Tesla',
  'action.vehicles.pair': 'Afficher les codes d’appairage',
  'action.proof.flash': 'Faire clignoter les feux de {name}',
  'confirm.key-pair.generate':
    'Le fichier actuel est conservé dans l’archive de cette application, puis remplacé par une nouvelle paire de clés. Les véhicules doivent approuver de nouveau une nouvelle clé.',
  'confirm.key-pair.renew':
    'La clé utilisée est conservée dans l’archive de cette application, puis remplacée par une nouvelle. Celle-ci doit être enregistrée de nouveau chez Tesla, et chaque véhicule doit l’approuver de nouveau.',
  'confirm.key-pair.set-aside':
    'Ce qui s’y trouve est renommé en tesla_fleet.key.aside-1 (ou le prochain numéro libre) et reste dans le dossier de configuration. Ensuite, la clé conservée est restaurée ou, s’il n’y en a aucune, une nouvelle est créée ; les véhicules doivent approuver une nouvelle clé.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc reçoit votre clé publique et la publie sous un nom tiré au hasard. Ni la clé ni le nom ne peuvent être modifiés ou supprimés plus tard. Continuer ?',
  'confirm.hosting.move':
    'Votre clé est enregistrée chez Tesla pour {domain}, et chaque véhicule ({vehicles}) doit l’approuver de nouveau. Ajoutez d’abord https://{domain}/ au champ Allowed Origin de votre application sur le site développeur de Tesla. Laissez la clé à {before} jusqu’à ce que les véhicules l’aient approuvée. L’intégration, ses entités et leur historique restent.',
  'confirm.credentials.remove':
    'Les informations d’identification de l’application « {name} » n’ont pas été créées par cette application. Les supprimer de Home Assistant ?',
  'confirm.registration.unseen':
    'D’ici, la bonne clé n’est pas visible à {domain}. Si vous l’y voyez avec votre téléphone, Wi-Fi désactivé, Tesla peut la voir aussi : c’est ce que Tesla voit qui compte. Rien n’est perdu si Tesla refuse.',
  'confirm.sign-in.close-dialog': 'Ce qui a été commencé dans cette boîte de dialogue est abandonné. Rien d’autre n’est perdu.',
  'confirm.sign-in.restart':
    'Home Assistant redémarre : les automatisations et tout le reste s’arrêtent une minute ou deux. Continuer ?',
  'confirm.proof.flash':
    'Cela réveille le véhicule et fait clignoter ses feux. Tesla compte un réveil et une commande, environ 2 centimes au total, couverts par le crédit mensuel.',
  'field.private-key': 'Clé privée (PEM)',
  'field.private-key.help': 'Le texte du fichier, avec les lignes BEGIN et END. Il ne quitte jamais Home Assistant.',
  'field.domain': 'Domaine',
  'field.domain.help': 'Par exemple cars.example.com : sans https:// ni chemin',
  'field.github-user': 'Nom d’utilisateur chez GitHub',
  'field.github-user.help': 'Votre clé se trouve ensuite à USER.github.io',
  'field.method': 'Comment la clé y arrive',
  'field.client-id': 'ID client',
  'field.client-secret': 'Secret client',
  'field.client-secret.help': 'Commence par ta-secret. Il va dans Home Assistant et n’est pas conservé par cette application.',
  'field.app': 'Application chez Tesla',
  'link.developer-site': 'Site développeur de Tesla',
  'link.public-key': 'Enregistrer le fichier de la clé publique',
  'link.public-key-archive': 'L’enregistrer comme site à téléverser (ZIP)',
  'link.github.repository': 'Créer le dépôt',
  'link.github.no-jekyll': 'Ajouter le fichier .nojekyll',
  'link.github.config': 'Modifier _config.yml',
  'link.github.key': 'Ajouter la clé publique',
  'link.netlify': 'Page de téléversement de Netlify',
  'link.cloudflare-pages': 'Page de téléversement de Cloudflare',
  'link.sign-in': 'Se connecter chez Tesla',
  'link.integration': 'Tesla Fleet dans Appareils et services',
  'link.pairing': 'Approuver la clé pour {name}',
  'fact.plain': '{text}',
  'fact.version': 'Version',
  'fact.fingerprint': 'Empreinte',
  'fact.domain': 'Domaine',
  'fact.key-url': 'Adresse de la clé publique',
  'fact.github.repository': 'Dépôt {domain}',
  'fact.github.no-jekyll': 'Fichier .nojekyll',
  'fact.github.config': 'Ligne pour _config.yml',
  'fact.github.key': 'Clé publique',
  'fact.tick.done': 'Terminé',
  'fact.tick.open': 'Pas encore vu',
  'fact.credential': 'Informations d’identification de l’application',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Enregistré avec votre clé',
  'fact.registration.other-key': 'Enregistré avec une autre clé',
  'fact.registration.missing': 'Non enregistré',
  'fact.registration.not-told': 'Tesla ne le dit pas (une application pour produits énergétiques uniquement)',
  'fact.registration.failed': 'Tesla n’a pas répondu correctement',
  'fact.registration.not-seen': 'Pas encore demandé',
  'fact.account': 'Compte Tesla',
  'fact.accounts': 'Compte Tesla {title}',
  'fact.entry.loaded': 'Chargé',
  'fact.entry.setup_retry': 'Échec de la configuration, nouvel essai',
  'fact.entry.setup_error': 'Échec de la configuration',
  'fact.entry.setup_in_progress': 'Initialisation',
  'fact.entry.not_loaded': 'Non chargé',
  'fact.entry.disabled': 'Désactivé',
  'fact.vehicle': 'Véhicule',
  'fact.vehicle.paired': 'A votre clé',
  'fact.vehicle.unpaired': 'N’a pas encore votre clé',
  'fact.vehicle.not-needed': 'N’a pas besoin de clé',
  'fact.vehicle.not-told': 'Tesla ne l’a pas dit',
  'fact.vehicle.signed': '{about} · n’accepte que des commandes signées',
  'fact.values': '{count} entités sur {of} ont une valeur',
  'fact.no-values': 'Pas encore de valeurs',
  'journal.setup.begin': 'L’application peut agir d’elle-même',
  'journal.setup.pause': 'L’application ne fait que regarder',
  'journal.store.rebuilt':
    'La base de données de cette application était endommagée. Elle a été conservée sous {file} et recommencée avec ce qui a pu en être lu ; le reste est déterminé à nouveau. Le fichier de clé et l’intégration sont tels qu’ils étaient',
  'journal.asked-again': 'Nouvelle vérification effectuée',
  'journal.failed': '{action} : échec ({code})',
  'journal.key-pair.generate': 'Une nouvelle paire de clés a été créée',
  'journal.key-pair.adopt': 'La paire de clés déjà présente est utilisée et une copie en est conservée',
  'journal.key-pair.tidy': 'Le fichier de clé a été réécrit, avec la même clé',
  'journal.key-pair.set-aside': 'Ce qui se trouvait à la place du fichier de clé a été mis de côté',
  'journal.key-pair.restore': 'Le fichier de clé a été restauré depuis l’archive',
  'journal.key-pair.import': 'Une de vos clés a été mise en place',
  'journal.hosting.choose': 'La méthode pour la clé publique a été choisie',
  'journal.hosting.domain': 'Le domaine a été choisi',
  'journal.hosting.fleetkey-create': 'La clé publique a été déposée chez FleetKey',
  'journal.hosting.move': 'Passage au nouveau domaine effectué',
  'journal.hosting.stay': 'Le changement de domaine a été abandonné',
  'journal.credentials.save': 'L’ID client et le secret client ont été enregistrés dans Home Assistant',
  'journal.credentials.choose': 'L’application chez Tesla a été choisie',
  'journal.credentials.finish': 'Le remplacement des informations d’identification a été terminé',
  'journal.credentials.remove': 'Des informations d’identification de l’application ont été supprimées',
  'journal.registration.register': 'La clé a été enregistrée chez Tesla',
  'journal.sign-in.start': 'La connexion a été lancée',
  'journal.sign-in.continue': 'La connexion a continué',
  'journal.sign-in.reload': 'L’intégration a été rechargée',
  'journal.sign-in.enable': 'L’intégration a été activée',
  'journal.sign-in.abandon': 'Une connexion en cours a été fermée',
  'journal.sign-in.close-dialog': 'Une boîte de dialogue de Home Assistant restée ouverte a été fermée',
  'journal.sign-in.dialog-closed': 'L’autre boîte de dialogue a été déclarée fermée',
  'journal.sign-in.restart': 'Home Assistant a été redémarré pour fermer l’autre boîte de dialogue',
  'journal.vehicles.pair': 'Un appairage a été commencé',
  'journal.proof.flash': 'Les feux ont clignoté',

  // begin
  'begin.title': 'Votre Tesla dans Home Assistant',
  'begin.will': 'Ce qui va se passer',
  'begin.will.key': 'Cette application crée une paire de clés et place la clé publique là où Tesla la trouve.',
  'begin.will.app': 'Vous créez une application sur le site des développeurs de Tesla. Cette page montre quoi saisir et où.',
  'begin.will.sign-in':
    'Vous vous connectez chez Tesla et approuvez la clé avec votre téléphone. Tout le reste est fait pour vous, puis surveillé.',
  'begin.hand': 'Ce qu’il faut avoir sous la main',
  'begin.hand.account': 'Votre compte Tesla, avec une adresse e-mail vérifiée et l’authentification multifacteur',
  'begin.hand.phone': 'Votre téléphone avec l’application mobile Tesla, si vous avez un véhicule',
  'begin.hand.address':
    'Une adresse durable sur Internet : un domaine à vous, Home Assistant Cloud ou un compte gratuit chez GitHub',
  'begin.time': 'Combien de temps cela prend',
  'begin.time.answer':
    'La part de cette application est faite en moins d’une minute. C’est le formulaire de Tesla qui prend le plus de temps, avec cinq champs à remplir et six cases à cocher. Il arrive que Tesla mette un jour et demi à admettre une nouvelle application ; cette page attend alors pour vous.',
  'late.tesla':
    'Cela prend plus de temps que d’habitude. Rien n’est perdu et l’application continue de demander. « Tout vérifier à nouveau », au bas de cette page, demande tout de suite.',
  'late.hosting':
    'Cela prend plus de temps que d’habitude. Ouvrez l’adresse de la clé publique sur votre téléphone, Wi-Fi désactivé : si la clé ne s’y affiche pas non plus, Tesla ne peut pas la trouver.',
  'late.core':
    'Cela prend plus de temps que d’habitude. Cherchez-en la raison dans Home Assistant, sous Paramètres > Système > Journaux.',
  'late.pairing':
    'Cela prend plus de temps que d’habitude. Il doit s’agir du téléphone du propriétaire, et le véhicule doit être joignable : réveillez-le dans l’application mobile Tesla, puis ouvrez de nouveau le lien.',
  'late.sleeping':
    'Cela prend plus de temps que d’habitude. Ouvrez l’application mobile Tesla pour réveiller le véhicule, ou faites un petit trajet.',

  // certificates
  'hosting.own-https.name': 'Cette application elle-même, en HTTPS',
  'hosting.own-https.description':
    'Vous avez un certificat dans le dossier ssl de Home Assistant et un port 443 ouvert, mais pas de proxy inverse : cette application répond elle-même, avec la clé et rien d’autre.',
  'hosting.own-https.guide.files':
    'Indiquez le certificat et sa clé tels qu’ils se nomment dans le dossier ssl, par exemple ceux des applications Let’s Encrypt ou DuckDNS.',
  'hosting.own-https.guide.port':
    'Dans la configuration de cette application, sous Réseau, donnez un numéro au port {port}, par exemple {port}.',
  'hosting.own-https.guide.docker': 'Publiez le port {port} du conteneur, et montez le dossier de vos certificats dans /ssl.',
  'hosting.own-https.guide.router':
    'Dans votre routeur, redirigez le port 443 d’internet vers ce port de cette machine. Tesla ne passe que par le port 443.',
  'action.hosting.certificate': 'Utiliser ce certificat',
  'action.hosting.change-certificate': 'Changer de certificat',
  'journal.hosting.certificate': 'Le certificat a été choisi',
  'field.certificate': 'Certificat avec sa chaîne',
  'field.certificate.help': 'Un fichier du dossier ssl ; celui avec la chaîne complète',
  'field.certificate-key': 'Clé privée du certificat',
  'fact.certificate.names': 'Certificat pour',
  'fact.certificate.issuer': 'Émis par',
  'fact.certificate.until': 'Valide jusqu’au',
  'problem.certificate.absent.what': 'Il n’y a pas de fichier {file} dans le dossier ssl.',
  'problem.certificate.absent.why': 'Il a un autre nom, ou rien ne l’y a encore déposé.',
  'problem.certificate.absent.remedy':
    'Regardez avec une application comme File editor comment se nomment les fichiers de ssl, et choisissez de nouveau le certificat.',
  'problem.certificate.unreadable.what': 'Le fichier {file} ne peut pas être lu.',
  'problem.certificate.unreadable.why': 'C’est un dossier, ou cette application n’a pas le droit de l’ouvrir.',
  'problem.certificate.unreadable.remedy': 'Choisissez un autre fichier.',
  'problem.certificate.too-large.what': 'Le fichier {file} est trop gros pour être un certificat ou une clé.',
  'problem.certificate.too-large.why': 'C’est sans doute un autre type de fichier.',
  'problem.certificate.too-large.remedy': 'Choisissez un autre fichier.',
  'problem.certificate.not-a-certificate.what': 'Le fichier {file} ne contient pas de certificat.',
  'problem.certificate.not-a-certificate.why': 'Son texte n’a pas de bloc BEGIN CERTIFICATE lisible.',
  'problem.certificate.not-a-certificate.remedy':
    'Choisissez le fichier avec le certificat et sa chaîne, souvent nommé fullchain.pem.',
  'problem.certificate.not-a-key.what': 'Le fichier {file} ne contient pas de clé privée utilisable.',
  'problem.certificate.not-a-key.why': 'Son texte n’a pas de bloc de clé privée lisible.',
  'problem.certificate.not-a-key.remedy': 'Choisissez la clé du certificat, souvent nommée privkey.pem.',
  'problem.certificate.encrypted.what': 'La clé privée dans {file} demande une phrase secrète.',
  'problem.certificate.encrypted.why': 'Personne n’est là pour la saisir quand l’application démarre.',
  'problem.certificate.encrypted.remedy': 'Déposez-y une clé sans phrase secrète.',
  'problem.certificate.other-key.what': 'La clé privée dans {file} n’est pas celle du certificat.',
  'problem.certificate.other-key.why':
    'Les deux fichiers viennent de certificats différents, ou sont en cours de renouvellement.',
  'problem.certificate.other-key.remedy':
    'Si cela ne passe pas en quelques minutes, choisissez les deux fichiers qui vont ensemble.',
  'problem.certificate.in-use.what': 'Le port HTTPS de cette application est déjà pris.',
  'problem.certificate.in-use.why': 'Un autre programme l’utilise.',
  'problem.certificate.in-use.remedy': 'Redémarrez cette application. Si cela persiste, le journal en dit plus.',
  'problem.certificate.other-name.what': 'Le certificat n’est pas pour {domain}.',
  'problem.certificate.other-name.why': 'Il est pour : {names}.',
  'problem.certificate.other-name.remedy':
    'Procurez-vous un certificat qui contient ce nom, ou utilisez un domaine qu’il contient.',
  'problem.certificate.expired.what': 'Le certificat a expiré le {date}.',
  'problem.certificate.expired.why': 'Ce qui doit le renouveler ne l’a pas fait.',
  'problem.certificate.expired.remedy':
    'Regardez le journal de ce qui le renouvelle (par exemple l’application Let’s Encrypt, qu’il faut démarrer pour cela). Le nouveau est pris en compte automatiquement.',
  'problem.certificate.ends-soon.what': 'Le certificat expire le {date}.',
  'problem.certificate.ends-soon.why': 'Il aurait déjà dû être renouvelé.',
  'problem.certificate.ends-soon.remedy':
    'Regardez le journal de ce qui le renouvelle (par exemple l’application Let’s Encrypt, qu’il faut démarrer pour cela). Le nouveau est pris en compte automatiquement.',
  'problem.certificate.self-signed.what': 'Le certificat est signé par lui-même.',
  'problem.certificate.self-signed.why':
    'Tesla, comme tout navigateur, ne fait confiance qu’aux certificats d’autorités connues.',
  'problem.certificate.self-signed.remedy': 'Procurez-vous-en un chez Let’s Encrypt ; c’est gratuit.',
  'problem.certificate.no-chain.what': 'Le certificat vient sans sa chaîne.',
  'problem.certificate.no-chain.why':
    'Les navigateurs trouvent souvent d’eux-mêmes la partie manquante ; Tesla ne la trouve pas.',
  'problem.certificate.no-chain.remedy': 'Choisissez le fichier avec la chaîne complète, souvent nommé fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant dit : A condition has not been met to process the request. Votre application n’est pas enregistrée dans cette région.',
  'problem.entry.precondition-region.why':
    'Home Assistant interroge le serveur de Tesla de la région à laquelle appartient le compte, et Tesla n’y connaît pas votre domaine.',
  'problem.entry.precondition-region.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et appuyez sur le bouton de cette région ; l’intégration est ensuite rechargée.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant dit : A condition has not been met to process the request. Une autre clé que la vôtre est enregistrée dans cette région.',
  'problem.entry.precondition-other-key.why': 'Votre domaine a été enregistré auparavant avec une autre paire de clés.',
  'problem.entry.precondition-other-key.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et appuyez sur le bouton de cette région ; Tesla prend alors la clé actuelle.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant dit : A condition has not been met to process the request. Votre clé publique ne se trouve pas à {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla veut que la clé reste là où elle était lors de l’enregistrement.',
  'problem.entry.precondition-hosting.remedy': 'Ouvrez l’étape Clé publique sur internet ; elle dit ce qui ne va pas.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant dit : A condition has not been met to process the request. Tesla n’accepte pas l’ID client et le secret client.',
  'problem.entry.precondition-credentials.why':
    'Les informations d’identification de l’application dans Home Assistant ne sont pas celles d’une application que Tesla connaît.',
  'problem.entry.precondition-credentials.remedy':
    'Copiez l’ID client et le secret client de votre application sur le site développeur de Tesla, et collez-les dans l’étape Application chez Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant dit : A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Votre application est enregistrée dans toutes les régions, la clé est trouvée, et Tesla accepte l’ID client et le secret client. Donc soit Tesla a besoin de quelques minutes après un enregistrement, soit l’Allowed Origin de l’application ne convient pas.',
  'problem.entry.precondition-none.remedy':
    'Attendez quelques minutes ; Home Assistant réessaie de lui-même. Si cela persiste, regardez sur le site développeur de Tesla l’Allowed Origin de votre application : ce doit être https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla a donné à Home Assistant une autorisation qu’il ne connaît pas : {scope}. L’intégration ne peut pas démarrer avec elle.',
  'problem.entry.unknown-scope.why':
    'Dans les scopes de votre application chez Tesla, plus de cases sont cochées que Home Assistant n’en demande.',
  'problem.entry.unknown-scope.remedy':
    'Sur le site développeur de Tesla, ouvrez votre application, décochez {scope}, et enregistrez. Appuyez ensuite ici sur « Redemander les autorisations ».',
  'problem.sign-in.scopes-partly.what': 'Tout n’a pas été autorisé à la connexion : {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Une case a été décochée sur la page de Tesla, ou l’application chez Tesla a reçu ce scope plus tard.',
  'problem.sign-in.scopes-partly.remedy':
    'Si vous le voulez, vérifiez sur le site développeur de Tesla que votre application l’a, puis appuyez sur « Redemander les autorisations ». Sinon, laissez les choses ainsi.',
  'remedy.sign-in.scopes-by-hand':
    'Si vous le voulez : ouvrez votre compte Tesla, Security, Third-party apps, et supprimez l’accès de votre application. En quelques heures, Home Assistant vous demande de vous reconnecter ; autorisez alors tout. Sinon, laissez les choses ainsi.',
  'problem.sign-in.consent-by-hand.what':
    'D’ici, il n’est pas possible de faire redemander les autorisations par Home Assistant.',
  'problem.sign-in.consent-by-hand.why':
    'Les informations d’identification de l’application utilisées ont été ajoutées à la main. Home Assistant les garde tant que l’intégration les utilise.',
  'problem.sign-in.consent-by-hand.remedy':
    'Ouvrez votre compte Tesla, Security, Third-party apps, et supprimez l’accès de votre application. En quelques heures, Home Assistant vous demande de vous reconnecter ; autorisez alors tout.',
  'action.sign-in.consent': 'Redemander les autorisations',
  'journal.sign-in.consent': 'Home Assistant a été amené à redemander les autorisations',
  'confirm.sign-in.consent':
    'Home Assistant vous demande de vous reconnecter chez Tesla. Tant que vous ne l’avez pas fait, l’intégration ne fonctionne pas ; les appareils, les entités et leur historique restent.',
  'action.sign-in.take-key': 'Recharger l’intégration avec la nouvelle clé',
  'journal.sign-in.take-key': 'L’intégration a été rechargée, pour qu’elle signe avec la clé actuelle',
  'action.sign-in.add': 'Ajouter un autre compte Tesla',
  'journal.sign-in.add': 'Une connexion d’un autre compte Tesla a été commencée',
  'fact.not-allowed': 'Non autorisé',

  // hosting
  'hosting.advice.external': 'Home Assistant est accessible de l’extérieur à {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud y accède à {host}.',
  'hosting.advice.certificates': 'Dans le dossier ssl se trouvent : {files}.',
  'hosting.advice.app': 'L’application {name} est installée.',
  'known-host.accepted': 'Tesla a accepté des noms sous {host} ({seen} ; {source})',
  'known-host.refused': 'Tesla a refusé des noms sous {host} ({seen} ; {source})',
  'known-host.mixed': 'Tesla a accepté certains noms sous {host} et en a refusé d’autres ({seen} ; {source})',
  'fact.known-host': 'Constaté par d’autres',
  'fact.domain.letters': 'En lettres',
  'problem.domain.refused-host.what': 'On sait que Tesla refuse les noms sous {host} (constaté : {seen}).',
  'problem.domain.refused-host.why': 'Son site développeur ne dit rien, ou dit que le domaine n’est pas valide.',
  'problem.domain.refused-host.remedy':
    'Cela a peut-être changé entre-temps : essayez là-bas. Si c’est refusé, choisissez ici un autre domaine ou une autre méthode.',
  'problem.domain.passing.what': 'Le nom {domain} ne dure pas.',
  'problem.domain.passing.why':
    'Les tunnels sans compte reçoivent un nouveau nom à chaque démarrage. L’enregistrement et l’approbation des véhicules sont alors perdus.',
  'problem.domain.passing.remedy': 'Utilisez un nom qui reste pendant des années.',
  'hosting.copy.path': 'Chemin',
  'hosting.copy.target': 'Transférer vers',
  'hosting.copy.snippet': 'Pour {program}',
  'hosting.guide.no-redirect':
    'Tesla ne suit aucune redirection : l’adresse elle-même doit répondre avec la clé, en HTTPS et sans connexion à un compte.',
  'hosting.reverse-proxy.name': 'Proxy inverse',
  'hosting.reverse-proxy.description':
    'Un serveur web ou un tunnel à vous, accessible depuis internet en HTTPS, transmet un seul chemin à cette application : NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared et autres.',
  'hosting.reverse-proxy.guide.path':
    'Dans votre proxy inverse, ajoutez à votre domaine une règle pour le chemin ci-dessous, et pour rien d’autre.',
  'hosting.reverse-proxy.guide.target': 'Faites transférer la règle vers {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Si le proxy inverse ne fonctionne pas sur la machine de Home Assistant, activez le port {port} dans la configuration de cette application sous Réseau, et transférez plutôt vers l’adresse IP de Home Assistant.',
  'hosting.reverse-proxy.guide.docker':
    'Si le proxy inverse fonctionne lui-même dans un conteneur ou sur une autre machine, transférez plutôt vers l’adresse IP de cette machine-ci.',
  'hosting.reverse-proxy.guide.certificate':
    'Le certificat doit être complet : utilisez la chaîne complète (souvent un fichier nommé fullchain.pem), et non le certificat seul.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratuit, sans domaine, ni port ouvert, ni tunnel : un site à vous chez GitHub, qui contient la clé publique. Tesla a accepté de tels sites (plusieurs témoignages, août 2026).',
  'hosting.github-pages.guide.account':
    'Il vous faut un compte gratuit chez GitHub. Son nom d’utilisateur fait partie de l’adresse, qui ne doit pas contenir « tesla ».',
  'hosting.github-pages.guide.press':
    'Suivez les liens dans l’ordre. Chacun ouvre une page de GitHub déjà remplie ; appuyez-y sur le bouton vert (Create repository, Commit changes).',
  'hosting.github-pages.guide.others': 'Il y a déjà un site à {domain} : il reste tel quel, seuls ces fichiers sont ajoutés.',
  'hosting.github-pages.guide.jekyll':
    'Ce site est construit par Jekyll, qui laisse de côté les dossiers commençant par un point. Ajoutez la ligne ci-dessous à _config.yml ; s’il y a déjà un include:, ajoutez-y « .well-known ».',
  'hosting.github-pages.guide.ticks': 'Revenez ici après chacun : ce qui est fait est coché au bout d’une minute environ.',
  'hosting.github-pages.guide.publishing':
    'Tout est en place. GitHub publie le site en quelques minutes, la première fois en dix minutes au plus. Si ce n’est pas le cas, regardez sous Settings > Pages du dépôt : la branche doit y être choisie.',
  'hosting.static-site.name': 'Netlify ou Cloudflare Pages',
  'hosting.static-site.description':
    'Gratuit : vous déposez une archive sur la page de téléversement d’un hébergeur de sites statiques. La documentation de Home Assistant a cité les deux comme fonctionnant (2025).',
  'hosting.static-site.domain.help':
    'Le nom que l’hébergeur a donné à votre site, par exemple my-cars.netlify.app ou my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Enregistrez l’archive depuis cette page. Elle contient tout le site.',
  'hosting.static-site.guide.netlify':
    'Netlify : connectez-vous d’abord, sinon le site disparaît au bout d’une heure. Décompressez l’archive et déposez le dossier sur sa page.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages : choisissez de téléverser vos fichiers (assets), donnez un nom au projet, et déposez-y l’archive.',
  'hosting.static-site.guide.name': 'Saisissez ensuite ici le nom du site.',
  'hosting.static-site.guide.publish': 'Cette page remarque d’elle-même quand la clé est là.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Un seul bouton : FleetKey.cc, un service tenu par quelqu’un d’autre, garde votre clé publique et la publie. Tesla a accepté ses noms (2025-09), avec un enregistrement échoué pour un compte (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey est tenu par quelqu’un d’autre, ni par Tesla ni par Home Assistant. Il reçoit votre clé publique, qui n’est pas secrète, et rien de plus. Le nom qu’il donne ne peut être ni changé ni supprimé, et vos véhicules en dépendent pendant des années.',
  'hosting.fleetkey.guide.wait': 'Le plus souvent, FleetKey publie une clé tout de suite. Vérifiez de nouveau dans une minute.',
  'hosting.fleetkey.guide.new-key': 'Une nouvelle clé a besoin d’un nouveau nom : celui qui existe garde sa clé pour toujours.',
  'hosting.elsewhere.name': 'Ailleurs',
  'hosting.elsewhere.description':
    'Vous déposez vous-même le fichier de clé sur n’importe quel serveur web, ou il y est déjà ; cette application vérifie qu’il est correct.',
  'hosting.elsewhere.guide.save': 'Enregistrez le fichier de la clé publique depuis cette page.',
  'hosting.elsewhere.guide.put': 'Déposez-le sur votre serveur web pour qu’il se trouve à {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Certains serveurs web cachent les dossiers commençant par un point. Sur GitHub Pages, ajoutez aussi un fichier vide nommé .nojekyll à côté du dossier .well-known.',
  'problem.hosting.service.unreachable.what': '{service} n’a pas pu être joint.',
  'problem.hosting.service.unreachable.why':
    'La connexion internet est coupée, un filtre bloque l’accès, ou {service} est en panne.',
  'problem.hosting.service.unreachable.remedy': 'Réessayez dans quelques minutes.',
  'problem.hosting.service.limited.what': '{service} demande une pause.',
  'problem.hosting.service.limited.why': 'Trop de demandes sont venues de votre connexion internet en une heure.',
  'problem.hosting.service.limited.remedy': 'Rien n’est perdu. Continuez ; une nouvelle vérification a lieu dans l’heure.',
  'problem.hosting.service.refused.what': '{service} a refusé.',
  'problem.hosting.service.refused.why': 'Sa réponse est ci-dessous.',
  'problem.hosting.service.refused.remedy': 'Réessayez, ou choisissez une autre méthode pour la clé publique.',
  'problem.hosting.service.down.what': '{service} a eu une erreur interne.',
  'problem.hosting.service.down.why': 'Cela vient de chez eux et passe le plus souvent.',
  'problem.hosting.service.down.remedy': 'Réessayez dans quelques minutes, ou choisissez une autre méthode pour la clé publique.',
  'problem.hosting.service.unreadable.what': '{service} a répondu d’une façon que cette application ne connaît pas.',
  'problem.hosting.service.unreadable.why': 'Ce service a changé depuis la création de cette version de l’application.',
  'problem.hosting.service.unreadable.remedy':
    'Cherchez une mise à jour de cette application, ou choisissez une autre méthode pour la clé publique.',

  // hosting-look
  'problem.hosting.dns.what': 'Le nom {domain} n’existe pas sur internet.',
  'problem.hosting.dns.why':
    'Aucun serveur de noms ne le connaît : une faute de frappe, ou l’entrée n’a pas été créée ou a été supprimée.',
  'problem.hosting.dns.remedy':
    'Comparez le nom avec celui qui figure chez le fournisseur de votre domaine. Une nouvelle entrée peut mettre quelques minutes à être connue.',
  'problem.hosting.dns-empty.what': 'Le nom {domain} existe, mais ne mène nulle part.',
  'problem.hosting.dns-empty.why': 'Il n’a ni adresse IPv4 ni adresse IPv6 (aucun enregistrement A ni AAAA).',
  'problem.hosting.dns-empty.remedy':
    'Chez le fournisseur de votre domaine, donnez à ce nom l’adresse publique de votre domicile ou de votre serveur web.',
  'problem.hosting.dns-private.what': 'Le nom {domain} mène à une adresse de réseau domestique.',
  'problem.hosting.dns-private.why':
    'Les adresses comme 192.168.x.x ou 10.x.x.x existent dans chaque foyer et ne sont accessibles que de l’intérieur.',
  'problem.hosting.dns-private.remedy':
    'Chez le fournisseur de votre domaine (ou dans ce qui tient le nom à jour, comme Duck DNS), saisissez l’adresse publique de votre connexion internet.',
  'problem.hosting.dns-carrier.what':
    'Le nom {domain} mène à une adresse que votre fournisseur d’accès partage entre de nombreux clients (CGNAT).',
  'problem.hosting.dns-carrier.why':
    'De l’extérieur, personne n’atteint un domicile derrière une telle adresse (100.64.x.x à 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Demandez une adresse publique à votre fournisseur d’accès, ou choisissez une méthode qui n’en a pas besoin : GitHub Pages, Home Assistant Cloud, ou un tunnel comme Cloudflared.',
  'problem.hosting.dns-home-only.what': 'Le nom {domain} n’est connu que chez vous.',
  'problem.hosting.dns-home-only.why':
    'Votre routeur ou votre propre serveur de noms le connaît ; les serveurs de noms publics ne le connaissent pas.',
  'problem.hosting.dns-home-only.remedy': 'Créez une entrée pour ce nom chez le fournisseur de votre domaine.',
  'problem.hosting.dns-broken.what': 'Les serveurs de noms de {domain} ne répondent pas correctement.',
  'problem.hosting.dns-broken.why': 'Ils sont en panne, ou les signatures du domaine (DNSSEC) sont invalides.',
  'problem.hosting.dns-broken.remedy':
    'Cherchez une panne chez le fournisseur de votre domaine. Si DNSSEC a été activé ou si le fournisseur a été changé récemment, ses clés ne correspondent peut-être pas : désactivez-y DNSSEC.',
  'problem.hosting.dns-unanswered.what': 'Impossible de savoir si {domain} existe : aucun serveur de noms n’a répondu.',
  'problem.hosting.dns-unanswered.why':
    'La connexion internet de Home Assistant est coupée, ou un filtre de votre réseau retient ce genre de questions.',
  'problem.hosting.dns-unanswered.remedy':
    'Vérifiez la connexion internet. Si l’adresse affiche la clé sur un téléphone, Wi-Fi désactivé, continuez : c’est ce que Tesla voit qui compte.',
  'problem.hosting.refused.what': 'Personne ne répond à {domain}, port 443.',
  'problem.hosting.refused.why':
    'La connexion est refusée : aucun serveur web n’y fonctionne, ou le port n’est pas redirigé vers lui. Certains routeurs refusent aussi l’accès à leur propre adresse depuis l’intérieur.',
  'problem.hosting.refused.remedy':
    'Essayez l’adresse sur un téléphone, Wi-Fi désactivé. Si elle y affiche la clé, continuez : c’est ce que Tesla voit qui compte. Sinon, regardez la redirection de port de votre routeur (443) et votre serveur web.',
  'problem.hosting.timeout.what': 'Aucune connexion à {domain}, port 443, ne s’établit.',
  'problem.hosting.timeout.why':
    'Un pare-feu la bloque, le port n’est pas redirigé, l’adresse est ancienne, ou votre fournisseur d’accès bloque le port 443. Certains routeurs bloquent aussi l’accès à leur propre adresse depuis l’intérieur.',
  'problem.hosting.timeout.remedy':
    'Essayez l’adresse sur un téléphone, Wi-Fi désactivé. Si elle y affiche la clé, continuez : c’est ce que Tesla voit qui compte. Sinon, regardez la redirection de port de votre routeur et si le nom mène à votre adresse actuelle.',
  'problem.hosting.unreachable.what': 'D’ici, aucun chemin ne mène à l’adresse de {domain}.',
  'problem.hosting.unreachable.why':
    'C’est le réseau lui-même qui le dit : l’adresse n’est pas utilisée, ou cette connexion n’atteint pas ce type d’adresse (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Essayez l’adresse sur un téléphone, Wi-Fi désactivé. Si elle y affiche la clé, continuez. Sinon, comparez l’adresse du nom avec votre adresse publique.',
  'problem.hosting.reset.what': 'La connexion à {domain} est coupée dès qu’elle est établie.',
  'problem.hosting.reset.why': 'Un pare-feu, un filtre ou le routeur lui-même y met fin.',
  'problem.hosting.reset.remedy':
    'Essayez l’adresse sur un téléphone, Wi-Fi désactivé. Regardez le pare-feu devant votre serveur web, et le blocage par pays.',
  'problem.hosting.network.what': 'La vérification de {domain} a échoué d’une façon que cette application ne connaît pas.',
  'problem.hosting.network.why': 'Ce qui s’est passé figure dans les détails ci-dessous.',
  'problem.hosting.network.remedy':
    'Vérifiez de nouveau. Si l’adresse affiche la clé sur un téléphone, Wi-Fi désactivé, continuez : c’est ce que Tesla voit qui compte.',
  'problem.hosting.tls-none.what': 'À {domain}, port 443, ce qui répond ne parle pas HTTPS.',
  'problem.hosting.tls-none.why':
    'Le plus probable est que le port 443 du routeur mène à un simple port HTTP, par exemple à celui de Home Assistant (80 ou 8123).',
  'problem.hosting.tls-none.remedy':
    'Redirigez le port 443 vers le port HTTPS de votre serveur web, ou activez HTTPS sur ce port.',
  'problem.hosting.tls-expired.what': 'Le certificat de {domain} a expiré.',
  'problem.hosting.tls-expired.why': 'Ce qui doit le renouveler ne l’a pas fait, ou le serveur web utilise encore l’ancien.',
  'problem.hosting.tls-expired.remedy':
    'Renouvelez-le (par exemple en démarrant l’application Let’s Encrypt, ou dans NGINX Proxy Manager sous SSL Certificates), puis redémarrez le serveur web.',
  'problem.hosting.tls-not-yet.what': 'Le certificat de {domain} n’est pas encore valide.',
  'problem.hosting.tls-not-yet.why':
    'Il a été créé sur une machine dont l’horloge avance, ou l’horloge de Home Assistant retarde.',
  'problem.hosting.tls-not-yet.remedy': 'Vérifiez la date et l’heure des deux machines.',
  'problem.hosting.tls-name.what': 'Le certificat présenté à {domain} est pour un autre nom.',
  'problem.hosting.tls-name.why':
    'Le serveur web n’a pas de certificat pour ce nom et en présente un autre, ou le nom mène à un autre serveur web (souvent la page du routeur lui-même).',
  'problem.hosting.tls-name.remedy':
    'Procurez-vous un certificat pour {domain} et donnez-le au site de ce nom. Les détails ci-dessous disent pour quels noms est le certificat actuel.',
  'problem.hosting.tls-self-signed.what': 'Le certificat de {domain} est signé par lui-même.',
  'problem.hosting.tls-self-signed.why':
    'Beaucoup de serveurs web et de routeurs en créent un eux-mêmes tant qu’ils n’en ont pas d’autre. Tesla ne lui fait pas confiance.',
  'problem.hosting.tls-self-signed.remedy': 'Procurez-vous-en un chez Let’s Encrypt ; c’est gratuit.',
  'problem.hosting.tls-chain.what': 'Le serveur web de {domain} omet une partie de la chaîne de son certificat.',
  'problem.hosting.tls-chain.why':
    'Le certificat entre le vôtre et l’autorité connue manque. Les navigateurs le trouvent souvent d’eux-mêmes, la page y semble donc correcte ; Tesla ne le trouve pas.',
  'problem.hosting.tls-chain.remedy':
    'Utilisez le fichier avec la chaîne complète (souvent nommé fullchain.pem) à la place du certificat seul (cert.pem).',
  'problem.hosting.tls-authority.what': 'Le certificat de {domain} vient d’une autorité que personne ne connaît.',
  'problem.hosting.tls-authority.why':
    'L’autorité propre à une entreprise ou à un foyer, un certificat de test (Let’s Encrypt staging), le certificat d’origine de Cloudflare vu sans Cloudflare, ou un filtre qui inspecte les connexions.',
  'problem.hosting.tls-authority.remedy': 'Procurez-vous un certificat auprès d’une autorité publique comme Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'Le serveur web de {domain} ne parle que d’anciennes formes de TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 et 1.1 ne sont plus utilisés depuis 2020.',
  'problem.hosting.tls-old.remedy': 'Mettez le serveur web à jour ou activez-y TLS 1.2 et 1.3.',
  'problem.hosting.tls-refused.what': 'Le serveur web refuse le nom {domain}.',
  'problem.hosting.tls-refused.why':
    'Il n’a pas de certificat pour ce nom : le site n’y est pas configuré, ou il n’a pas encore pu obtenir de certificat (Caddy, Traefik et Cloudflare réagissent ainsi).',
  'problem.hosting.tls-refused.remedy':
    'Cherchez ce nom dans le journal du serveur web ; configurez le site, ou attendez que son certificat soit là.',
  'problem.hosting.tls-client.what': 'Le serveur web de {domain} demande un certificat à ses visiteurs.',
  'problem.hosting.tls-client.why': 'Il ne laisse entrer que les appareils connus (mTLS). Tesla n’a pas de tel certificat.',
  'problem.hosting.tls-client.remedy':
    'Sortez le chemin de la clé de cette règle, ou utilisez un autre sous-domaine pour la clé.',
  'problem.hosting.tls-cut.what': 'Le serveur web de {domain} met fin à la connexion avant qu’elle soit chiffrée.',
  'problem.hosting.tls-cut.why':
    'Un tunnel ou un proxy sans rien derrière, un pare-feu qui regarde les noms, ou un service qui ne parle pas HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Regardez où mène le port 443, et le journal de ce qui s’y trouve.',
  'problem.hosting.tls-timeout.what': 'Le serveur web de {domain} accepte la connexion, puis ne dit rien.',
  'problem.hosting.tls-timeout.why':
    'Il est bloqué, il est surchargé, ou ce qui se trouve derrière le port 443 ne parle pas HTTPS.',
  'problem.hosting.tls-timeout.remedy': 'Redémarrez le serveur web ; regardez où mène le port 443.',
  'problem.hosting.tls.what': 'Aucune connexion chiffrée à {domain} ne s’établit.',
  'problem.hosting.tls.why': 'Les détails ci-dessous reprennent les mots de la bibliothèque de chiffrement.',
  'problem.hosting.tls.remedy': 'Regardez le certificat et les réglages TLS de votre serveur web.',
  'problem.hosting.http-timeout.what': 'Le serveur web de {domain} reçoit la demande et ne répond pas.',
  'problem.hosting.http-timeout.why':
    'Ce qui se trouve derrière est bloqué : l’adresse vers laquelle il transfère est fausse, ou un pare-feu intermédiaire bloque la connexion.',
  'problem.hosting.http-timeout.remedy': 'Vérifiez l’adresse vers laquelle transfère la règle pour la clé.',
  'problem.hosting.http-cut.what': 'Le serveur web de {domain} met fin à la connexion au lieu de répondre.',
  'problem.hosting.http-cut.why': 'Une règle qui bloque (par exemple le statut 444 de nginx), ou une panne du serveur web.',
  'problem.hosting.http-cut.remedy': 'Regardez le journal du serveur web, et les règles qui bloquent les visiteurs inconnus.',
  'problem.hosting.http-broken.what': 'Ce qui répond à {domain} n’est pas un serveur web.',
  'problem.hosting.http-broken.why': 'La réponse ne suit pas les règles de HTTP.',
  'problem.hosting.http-broken.remedy': 'Regardez où mène le port 443.',
  'problem.hosting.redirect.what': 'L’adresse redirige vers {location}.',
  'problem.hosting.redirect.why':
    'Tesla ne suit aucune redirection : ni vers un autre nom (avec ou sans www), ni vers une page de connexion, ni vers un autre chemin.',
  'problem.hosting.redirect.remedy':
    'Faites répondre le serveur web à {domain} même. Si la redirection mène à un nom qui est à vous, vous pouvez aussi choisir ce nom ici.',
  'problem.hosting.not-found.what': 'Le serveur web de {domain} ne trouve pas la clé (404).',
  'problem.hosting.not-found.why':
    'La règle pour le chemin, ou le fichier, n’est pas encore là, a un autre nom, ou se trouve dans un dossier que le serveur web cache parce qu’il commence par un point.',
  'problem.hosting.not-found.remedy': 'Comparez le chemin lettre par lettre, puis appuyez sur « Vérifier à nouveau ».',
  'problem.hosting.forbidden.what': 'Le serveur web de {domain} ne laisse personne voir la clé (statut {status}).',
  'problem.hosting.forbidden.why':
    'Il demande une connexion à un compte, n’autorise que des adresses connues, ou n’a pas le droit de lire le fichier.',
  'problem.hosting.forbidden.remedy':
    'Sortez ce seul chemin de la demande de connexion ou de la liste d’accès ; il ne contient rien de secret.',
  'problem.hosting.bot-wall.what': 'Une protection contre les robots se trouve devant {domain}.',
  'problem.hosting.bot-wall.why':
    'Elle veut voir le navigateur d’un humain. Les serveurs de Tesla n’en sont pas un, et cette application non plus.',
  'problem.hosting.bot-wall.remedy':
    'Sortez-en le chemin /.well-known/. Chez Cloudflare : Security > WAF > Custom rules, action Skip, pour ce chemin ; désactivez aussi Bot Fight Mode et Under Attack Mode pour lui.',
  'problem.hosting.limited.what': 'Le serveur web de {domain} dit qu’il a été interrogé trop souvent (429).',
  'problem.hosting.limited.why': 'Une limite pour les visiteurs, sur votre serveur web ou chez celui qui l’héberge.',
  'problem.hosting.limited.remedy':
    'Attendez une heure, puis appuyez sur « Vérifier à nouveau ». Si cela persiste, augmentez la limite pour ce chemin.',
  'problem.hosting.gateway.what': 'Le serveur web de {domain} n’atteint pas ce vers quoi il doit transférer (statut {status}).',
  'problem.hosting.gateway.why':
    'L’adresse ou le port dans la règle est faux, ou le port de cette application ne lui est pas ouvert.',
  'problem.hosting.gateway.remedy': 'Comparez l’adresse et le port de la règle avec ceux que cette page affiche.',
  'problem.hosting.cloudflare.what': 'Cloudflare n’atteint pas votre serveur web (statut {status}).',
  'problem.hosting.cloudflare.why':
    'Le tunnel est coupé, le port 443 est fermé à Cloudflare, ou le certificat qui se trouve derrière ne convient pas au mode défini chez Cloudflare.',
  'problem.hosting.cloudflare.remedy':
    'Regardez l’état du tunnel (application Cloudflared), ou chez Cloudflare sous SSL/TLS > Overview. Le numéro {status} est expliqué dans la documentation de Cloudflare.',
  'problem.hosting.status.what': 'Le serveur web de {domain} répond avec le statut {status}.',
  'problem.hosting.status.why': 'Tesla n’accepte la clé qu’avec le statut 200.',
  'problem.hosting.status.remedy': 'Cherchez ce chemin dans le journal du serveur web.',
  'problem.hosting.home-assistant.what': 'La page de Home Assistant lui-même arrive à la place de la clé.',
  'problem.hosting.home-assistant.why': 'Le domaine mène à Home Assistant, et rien n’y répond au chemin de la clé.',
  'problem.hosting.home-assistant.remedy':
    'Choisissez la méthode « Home Assistant lui-même », ou ajoutez la règle pour le chemin à votre proxy inverse.',
  'problem.hosting.login.what': 'Une page de connexion arrive à la place de la clé.',
  'problem.hosting.login.why':
    'Quelque chose devant le serveur web demande qui est là : Authelia, authentik, Cloudflare Access et autres.',
  'problem.hosting.login.remedy': 'Sortez ce seul chemin de la demande de connexion (bypass) ; il ne contient rien de secret.',
  'problem.hosting.html.what': 'Une page web arrive à la place de la clé.',
  'problem.hosting.html.why':
    'Le serveur web affiche une page pour chaque chemin, ou la règle pour le chemin de la clé n’a pas d’effet.',
  'problem.hosting.html.remedy':
    'Faites répondre ce seul chemin avec la clé. Les détails ci-dessous montrent le début de la page.',
  'problem.hosting.empty.what': 'Le fichier à {domain} est vide.',
  'problem.hosting.empty.why': 'Il a été créé mais pas rempli, ou le serveur web a perdu ce qui se trouve derrière.',
  'problem.hosting.empty.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.body-cut.what': 'La réponse de {domain} s’arrête au milieu.',
  'problem.hosting.body-cut.why': 'Le serveur web annonce plus qu’il n’envoie, ou perd ce qui se trouve derrière.',
  'problem.hosting.body-cut.remedy': 'Redémarrez le serveur web, puis appuyez sur « Vérifier à nouveau ».',
  'problem.hosting.body-slow.what': 'La réponse de {domain} arrive au compte-gouttes : la clé n’est pas arrivée à temps.',
  'problem.hosting.body-slow.why': 'Le serveur web ou la connexion vers lui est surchargé.',
  'problem.hosting.body-slow.remedy':
    'Appuyez plus tard sur « Vérifier à nouveau » ; si cela persiste, redémarrez le serveur web.',
  'problem.hosting.encoded.what': 'Le serveur web de {domain} compresse la réponse alors que personne ne l’a demandé.',
  'problem.hosting.encoded.why':
    'Il envoie le fichier compressé à tous ; celui qui ne décompresse pas voit quelque chose d’illisible.',
  'problem.hosting.encoded.remedy': 'Désactivez la compression pour ce chemin, ou déposez-y le fichier non compressé.',
  'problem.hosting.too-large.what': 'Le fichier à {domain} est plus gros qu’une clé publique.',
  'problem.hosting.too-large.why':
    'Il contient autre chose, ou beaucoup de choses en plus de la clé. Tesla répond alors « too large ».',
  'problem.hosting.too-large.remedy':
    'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez là-bas ce fichier seul.',
  'problem.hosting.certificate.what': 'Un certificat se trouve à la place de la clé.',
  'problem.hosting.certificate.why':
    'Les deux se confondent facilement : un certificat va avec un serveur web, la clé publique avec vos véhicules.',
  'problem.hosting.certificate.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.request.what': 'Une demande de certificat (CSR) se trouve à la place de la clé.',
  'problem.hosting.request.why': 'Elle est créée à côté d’une clé avec OpenSSL, et a été prise pour elle.',
  'problem.hosting.request.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.rsa.what': 'Une clé d’un autre type (comme RSA) s’y trouve.',
  'problem.hosting.rsa.why': 'Les véhicules n’acceptent que les clés sur la courbe elliptique P-256.',
  'problem.hosting.rsa.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.wrong-curve.what': 'Une clé sur une autre courbe elliptique s’y trouve.',
  'problem.hosting.wrong-curve.why': 'Les véhicules n’acceptent que la courbe P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.openssh.what': 'Une clé au format SSH s’y trouve.',
  'problem.hosting.openssh.why':
    'Elle a été créée par ssh-keygen. Tesla ne lit que le format PEM, celui qui commence par BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.private-key.what': 'Une clé PRIVÉE est publiée à {domain}. Tout le monde peut la lire.',
  'problem.hosting.private-key.why':
    'Le mauvais fichier y a été déposé. Quiconque l’a lu peut signer des commandes pour les véhicules qui ont approuvé sa moitié publique.',
  'problem.hosting.private-key.remedy':
    'Supprimez tout de suite ce fichier du serveur web. Si c’est la clé utilisée, créez une nouvelle paire de clés dans l’étape Paire de clés, et supprimez l’ancienne clé dans les véhicules sous Controls > Locks.',
  'problem.hosting.der.what': 'La clé est là, mais sous forme binaire.',
  'problem.hosting.der.why': 'Tesla ne lit que le format PEM, le texte qui commence par BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.base64.what': 'La clé est là, mais sans sa première ni sa dernière ligne.',
  'problem.hosting.base64.why': 'Les lignes BEGIN PUBLIC KEY et END PUBLIC KEY en font partie.',
  'problem.hosting.base64.remedy':
    'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas, tel quel.',
  'problem.hosting.escaped.what': 'La clé est là, mais pas ses fins de ligne.',
  'problem.hosting.escaped.why': 'Elles ont été changées en signes comme \\n quand le texte a été copié dans une configuration.',
  'problem.hosting.escaped.remedy':
    'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez là-bas ce fichier en tant que fichier, et non comme texte dans une configuration.',
  'problem.hosting.torn.what': 'La clé à {domain} est endommagée ou tronquée.',
  'problem.hosting.torn.why': 'Une partie a été perdue lors de la copie.',
  'problem.hosting.torn.remedy':
    'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez de nouveau ce fichier là-bas.',
  'problem.hosting.not-pem.what': 'Autre chose qu’une clé publique se trouve à {domain}.',
  'problem.hosting.not-pem.why': 'Son début figure dans les détails ci-dessous.',
  'problem.hosting.not-pem.remedy': 'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas.',
  'problem.hosting.other-key.what': 'Une autre clé publique se trouve à {domain}.',
  'problem.hosting.other-key.why': 'Un ancien fichier s’y trouve encore, ou celui de quelqu’un d’autre.',
  'problem.hosting.other-key.remedy':
    'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas. Les véhicules ne doivent pas approuver une clé qui n’est pas la vôtre.',
  'problem.hosting.warning.ipv6.what': 'La clé ne se trouve pas en IPv6, seulement en IPv4.',
  'problem.hosting.warning.ipv6.why':
    'Le nom mène aussi à une adresse IPv6 à laquelle le serveur web ne répond pas avec la clé. On ne sait pas par laquelle des deux Tesla passe.',
  'problem.hosting.warning.ipv6.remedy':
    'Faites écouter le serveur web aussi en IPv6, ou supprimez l’entrée AAAA du nom chez le fournisseur de votre domaine.',
  'problem.hosting.warning.some-addresses.what': 'La clé ne se trouve pas à toutes les adresses du nom.',
  'problem.hosting.warning.some-addresses.why':
    'Le nom mène à plusieurs serveurs web, et tous n’ont pas la clé. Une ancienne adresse est peut-être restée.',
  'problem.hosting.warning.some-addresses.remedy':
    'Supprimez chez le fournisseur de votre domaine les adresses qui ne sont plus utilisées.',
  'problem.hosting.warning.spreading.what': 'Certains serveurs de noms ne connaissent pas encore le nom.',
  'problem.hosting.warning.spreading.why': 'Il a été créé ou modifié il y a peu de temps.',
  'problem.hosting.warning.spreading.remedy': 'Si Tesla ne le trouve pas, attendez une heure.',
  'problem.hosting.warning.ends-soon.what': 'Le certificat de {domain} expire dans moins d’une semaine.',
  'problem.hosting.warning.ends-soon.why': 'Il aurait déjà dû être renouvelé.',
  'problem.hosting.warning.ends-soon.remedy':
    'Regardez ce qui le renouvelle. Tesla a besoin d’un certificat valide à chaque enregistrement.',
  'problem.hosting.warning.text-around.what': 'Le fichier contient autre chose en plus de la clé.',
  'problem.hosting.warning.text-around.why':
    'Du texte ou une marque invisible se trouve avant ou après. On ne sait pas si Tesla l’accepte ainsi.',
  'problem.hosting.warning.text-around.remedy':
    'Appuyez sur « Enregistrer le fichier de la clé publique » et déposez ce fichier là-bas, tel quel.',

  // key-host
  'hosting.home-assistant.name': 'Home Assistant lui-même',
  'hosting.home-assistant.description':
    'Home Assistant est accessible depuis internet en HTTPS, aussi par Home Assistant Cloud : une petite intégration, écrite par cette application, le fait répondre avec la clé à la même adresse.',
  'hosting.home-assistant.domain.help': 'Le nom sous lequel Home Assistant est accessible de l’extérieur, sans https:// ni port',
  'hosting.home-assistant.guide.what':
    'Cette application écrit l’intégration « Tesla Fleet key host » dans le dossier custom_components de Home Assistant, redémarre Home Assistant et l’ajoute. Elle répond avec la clé publique et ne fait rien d’autre.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant voit la nouvelle intégration après un redémarrage. Sa configuration est d’abord vérifiée.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant publie la clé. Ce qui manque, c’est l’accès de l’extérieur : il doit être accessible sous ce domaine, sur le port 443, comme votre navigateur y accède quand vous êtes en déplacement.',
  'action.hosting.key-host-write': 'L’ajouter à Home Assistant',
  'action.hosting.key-host-restart': 'Redémarrer Home Assistant',
  'action.hosting.key-host-add': 'Ajouter l’intégration',
  'action.hosting.key-host-enable': 'Activer l’intégration',
  'action.hosting.key-host-reload': 'Recharger Tesla Fleet key host',
  'action.hosting.key-host-remove': 'Supprimer Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'L’intégration « Tesla Fleet key host » est écrite dans le dossier de configuration, et Home Assistant redémarre : les automatisations et tout le reste s’arrêtent une minute ou deux. Continuer ?',
  'confirm.hosting.key-host-remove':
    'L’intégration « Tesla Fleet key host » et ses fichiers sont supprimés ; Home Assistant ne répond plus avec la clé. Les véhicules qui l’ont approuvée la gardent, mais à chaque nouvel enregistrement, Tesla veut la voir.',
  'journal.hosting.key-host-write': 'Tesla Fleet key host a été écrit dans le dossier de configuration',
  'journal.hosting.key-host-restart': 'Home Assistant a été redémarré pour Tesla Fleet key host',
  'journal.hosting.key-host-add': 'Tesla Fleet key host a été ajouté à Home Assistant',
  'journal.hosting.key-host-enable': 'Tesla Fleet key host a été activé',
  'journal.hosting.key-host-reload': 'Tesla Fleet key host a été rechargé',
  'journal.hosting.key-host-remove': 'Tesla Fleet key host a été supprimé de Home Assistant',
  'wait.restart': 'le redémarrage de Home Assistant',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Absent',
  'fact.key-host.foreign': 'Quelque chose d’autre est à sa place',
  'fact.key-host.written': 'Écrit ; Home Assistant ne l’a pas encore vu',
  'fact.key-host.known': 'Pas encore ajouté',
  'fact.key-host.loaded': 'Chargé (version {version})',
  'fact.key-host.not-loaded': 'Non chargé',
  'problem.key-host.foreign.what':
    'Le dossier custom_components/tesla_fleet_key_host contient quelque chose que cette application n’a pas écrit.',
  'problem.key-host.foreign.why': 'Quelqu’un l’y a mis, ou cela vient d’une autre installation de cette application.',
  'problem.key-host.foreign.remedy':
    'Rien n’y est touché. Regardez-en le contenu ; si personne n’en a besoin, supprimez le dossier (par exemple avec l’application File editor), puis vérifiez de nouveau. Ou choisissez une autre méthode.',
  'problem.folder.read-only.what': 'Impossible d’écrire dans le dossier {folder}.',
  'problem.folder.read-only.why': 'Le disque est défectueux, ou le dossier appartient à quelqu’un d’autre.',
  'problem.folder.read-only.remedy':
    'Redémarrez la machine sous Paramètres > Système. Si cela persiste, choisissez une autre méthode dans l’étape Clé publique sur internet.',
  'problem.folder.disk-full.what': 'Rien n’a pu être écrit dans le dossier {folder} : le disque est plein.',
  'problem.folder.disk-full.why': 'Un fichier est écrit en entier ou pas du tout : ce qui était là avant est toujours utilisé.',
  'problem.folder.disk-full.remedy':
    'Libérez de la place sous Paramètres > Système > Stockage (d’anciennes sauvegardes sont la cause habituelle), puis réessayez.',
  'problem.folder.failed.what': 'Le dossier {folder} n’a pas pu être modifié.',
  'problem.folder.failed.why': 'Les détails sont ci-dessous.',
  'problem.folder.failed.remedy': 'Réessayez, ou choisissez une autre méthode dans l’étape Clé publique sur internet.',
  'problem.key-host.disabled.what': 'L’intégration « Tesla Fleet key host » est désactivée.',
  'problem.key-host.disabled.why': 'Quelqu’un l’a désactivée dans Appareils et services.',
  'problem.key-host.disabled.remedy': 'Réactivez-la, ou choisissez une autre méthode pour la clé publique.',
  'problem.key-host.not-known.what': 'Home Assistant a été redémarré, mais ne connaît pas l’intégration.',
  'problem.key-host.not-known.why':
    'Il fonctionne peut-être en mode sans échec, où il laisse de côté tout ce qui est personnalisé, ou il n’a pas pu lire le dossier.',
  'problem.key-host.not-known.remedy':
    'Redémarrez Home Assistant encore une fois. Si cela persiste, cherchez tesla_fleet_key_host sous Paramètres > Système > Journaux, ou choisissez une autre méthode.',
  'problem.home-assistant.configuration-invalid.what':
    'Home Assistant n’a pas été redémarré : sa configuration contient une erreur.',
  'problem.home-assistant.configuration-invalid.why':
    'Avec elle, Home Assistant pourrait ne plus démarrer. Elle n’a rien à voir avec cette application ; ce que dit Home Assistant est ci-dessous.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Corrigez-la (Paramètres > Outils de développement > YAML > Vérifier la configuration l’affiche aussi), puis réessayez.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla ne connaît pas l’adresse à laquelle il doit vous renvoyer.',
  'problem.app.redirect-uri.why':
    'Dans votre application chez Tesla, l’Allowed Redirect URI manque, contient une faute de frappe, ou se trouve dans le champ Returned URL. Il se peut aussi que My Home Assistant ne soit pas activé : Home Assistant demande alors une autre adresse.',
  'problem.app.redirect-uri.remedy':
    'Ouvrez votre application sur developer.tesla.com/dashboard, Client Details, mettez https://my.home-assistant.io/redirect/oauth dans Allowed Redirect URI (pas dans Returned URL), et enregistrez. Si l’adresse y est déjà, regardez ici l’étape Home Assistant : elle dit si My Home Assistant est activé.',
  'problem.app.client-id-missing.what': 'Home Assistant n’a envoyé aucun ID client à Tesla.',
  'problem.app.client-id-missing.why':
    'Les informations d’identification de l’application ont été enregistrées avec un ID client vide ou mal collé.',
  'problem.app.client-id-missing.remedy':
    'Copiez l’ID client et le secret client de votre application sur developer.tesla.com/dashboard, et collez les deux dans l’étape Application chez Tesla.',
  'problem.app.domain-refused.what': 'Le site développeur de Tesla n’accepte pas le domaine.',
  'problem.app.domain-refused.why':
    'Le nom contient « tesla », se trouve chez un hébergeur que Tesla bloque, est très récent, ou n’a pas de certificat d’une autorité publique. Parfois, le site refuse un domaine qui est correct.',
  'problem.app.domain-refused.remedy':
    'Ouvrez l’étape Clé publique sur internet et choisissez un autre domaine : un site GitHub Pages, un sous-domaine d’un nom qui existe depuis plus longtemps, ou une adresse de Nabu Casa. Si vous voulez garder celui-ci, attendez quelques jours ou écrivez à Tesla par le formulaire d’assistance du site développeur. Tout le reste demeure en place.',
  'problem.app.no-policy.what': 'Tesla affiche « No policy rules » ou une erreur avant la connexion.',
  'problem.app.no-policy.why': 'Le domaine de votre application n’est pas encore enregistré dans la région de votre compte.',
  'problem.app.no-policy.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et appuyez sur « Enregistrer en … » pour votre région, puis suivez le lien de l’étape Connexion. Pour une nouvelle application, cela peut prendre un jour et demi.',
  'problem.app.sign-in-page.what': 'La page de connexion de Tesla a une erreur interne.',
  'problem.app.sign-in-page.why':
    'Elle n’en dit pas plus. Le plus souvent, cela vient de Tesla et passe ; cela se produit aussi tant que l’application n’est pas enregistrée dans la région du compte.',
  'problem.app.sign-in-page.remedy':
    'Regardez l’étape Enregistrement chez Tesla. Si elle est terminée, attendez quelques minutes et suivez de nouveau le lien « Se connecter chez Tesla » dans l’étape Connexion, dans une fenêtre privée du navigateur.',
  'problem.virtual-key.not-registered.what':
    'L’application mobile Tesla dit que votre application n’est pas enregistrée chez Tesla.',
  'problem.virtual-key.not-registered.why':
    'Le domaine n’est pas enregistré dans la région du véhicule, ou le lien était pour un autre domaine (un ancien) que celui qui est enregistré.',
  'problem.virtual-key.not-registered.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et continuez jusqu’à ce que toutes les régions soient faites. Appuyez ensuite sur « Afficher les codes d’appairage » dans l’étape Véhicules et utilisez le code affiché, et non un code que vous auriez gardé.',
  'problem.virtual-key.no-access.what':
    'L’application mobile Tesla dit que votre compte n’a pas accordé d’accès à votre domaine.',
  'problem.virtual-key.no-access.why':
    'La clé ne peut être approuvée qu’après une connexion avec le compte auquel appartient le véhicule.',
  'problem.virtual-key.no-access.remedy':
    'Terminez l’étape Connexion avec le compte du véhicule, puis appuyez sur « Afficher les codes d’appairage » dans l’étape Véhicules et scannez de nouveau le code.',
  'problem.virtual-key.not-paired.what': 'Le véhicule n’accepte que des commandes signées, et n’a pas approuvé votre clé.',
  'problem.virtual-key.not-paired.why': 'Chaque véhicule approuve une clé séparément, dans l’application mobile Tesla.',
  'problem.virtual-key.not-paired.remedy':
    'Ouvrez l’étape Véhicules, appuyez sur « Afficher les codes d’appairage », scannez le code de ce véhicule avec votre téléphone, et approuvez dans l’application mobile Tesla.',
  'problem.virtual-key.other-key.what': 'Le véhicule ne connaît pas la clé avec laquelle Home Assistant signe.',
  'problem.virtual-key.other-key.why':
    'Soit la clé n’a jamais été approuvée, soit tesla_fleet.key est une autre clé que celle qui se trouve sur votre domaine et qui a été approuvée.',
  'problem.virtual-key.other-key.remedy':
    'Appuyez ici sur « Quelque chose ne va pas ». Si les étapes Paire de clés et Clé publique sur internet sont terminées, approuvez de nouveau la clé avec les codes de l’étape Véhicules.',
  'problem.virtual-key.full.what': 'Le véhicule n’a plus de place pour une autre clé.',
  'problem.virtual-key.full.why': 'Un véhicule contient un nombre limité de clés : cartes, téléphones, et clés d’applications.',
  'problem.virtual-key.full.remedy':
    'Dans le véhicule, ouvrez Controls > Locks et supprimez une clé dont personne n’a besoin. Appuyez ensuite sur « Afficher les codes d’appairage » dans l’étape Véhicules.',
  'problem.sign-in.invalid-state.what': 'Home Assistant ne connaît pas la connexion qui est revenue de Tesla.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant a été redémarré entre-temps, le lien était ancien, ou my.home-assistant.io mène à un autre Home Assistant que celui-ci.',
  'problem.sign-in.invalid-state.remedy':
    'Ouvrez my.home-assistant.io dans le même navigateur et définissez-y l’adresse de ce Home Assistant. Suivez ensuite le nouveau lien « Se connecter chez Tesla » dans l’étape Connexion.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant ne peut pas continuer dans sa boîte de dialogue pour Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Il a eu une erreur interne. Le plus souvent, le fichier de clé tesla_fleet.key du dossier de configuration est endommagé, ou ce Home Assistant est trop ancien.',
  'problem.sign-in.dialog-fails.remedy':
    'Regardez les étapes Home Assistant et Paire de clés : elles disent si c’est l’une de ces causes. Sinon, ouvrez Paramètres > Système > Journaux et collez ici ce qui y est écrit.',
  'problem.credentials.in-use.what':
    'Home Assistant ne supprime pas les informations d’identification de l’application qu’une intégration utilise.',
  'problem.credentials.in-use.why': 'L’intégration Tesla Fleet se connecte avec elles.',
  'problem.credentials.in-use.remedy':
    'Inutile de les supprimer : collez le nouvel ID client et le nouveau secret client dans l’étape Application chez Tesla ; ils prennent la place des anciens.',
  'problem.entry.semantic.what': 'Tesla dit que le domaine ou la clé ne peut pas être accepté.',
  'problem.entry.semantic.why': 'Le plus souvent, une application créée auparavant détient le même domaine ou la même clé.',
  'problem.entry.semantic.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla ; elle montre les mots mêmes de Tesla, qui permettent de distinguer les deux : pour la clé, créez une nouvelle paire dans l’étape Paire de clés ; pour le domaine, choisissez-en un autre dans l’étape Clé publique sur internet, ou collez l’ID client et le secret client de l’ancienne application dans l’étape Application chez Tesla.',
  'problem.entry.locked.what': 'Tesla a verrouillé le compte.',
  'problem.entry.locked.why': 'Seul Tesla en connaît la raison.',
  'problem.entry.locked.remedy':
    'Connectez-vous sur tesla.com et voyez ce qui vous est demandé, ou écrivez à l’assistance de Tesla.',
  'problem.entry.privacy.what': 'Tesla ne donne pas ces données à cause des réglages de confidentialité.',
  'problem.entry.privacy.why': 'Le partage des données est désactivé dans le véhicule ou dans le compte.',
  'problem.entry.privacy.remedy':
    'Dans le véhicule, ouvrez Controls > Software > Data Sharing, et dans l’application mobile Tesla, les réglages de votre compte, et autorisez-le.',
  'problem.entry.vehicle-asleep.what': 'Le véhicule ne répond pas.',
  'problem.entry.vehicle-asleep.why': 'Il est en veille, ou n’a pas de réseau.',
  'problem.entry.vehicle-asleep.remedy':
    'Rien à faire : Home Assistant redemande. Si vous le voulez tout de suite, réveillez le véhicule dans l’application mobile Tesla, puis appuyez sur « Recharger l’intégration » dans l’étape Connexion.',
  'problem.entry.mobile-access.what': 'L’accès mobile est désactivé dans le véhicule.',
  'problem.entry.mobile-access.why': 'Sans lui, personne n’atteint le véhicule, pas même l’application mobile Tesla.',
  'problem.entry.mobile-access.remedy': 'Dans le véhicule, ouvrez Controls > Safety et activez Allow Mobile Access.',
  'problem.entry.not-found.what': 'Tesla dit que ce qui a été demandé n’existe pas.',
  'problem.entry.not-found.why': 'Un véhicule ou un produit énergétique a été vendu ou transféré à un autre compte.',
  'problem.entry.not-found.remedy':
    'Regardez dans l’application mobile Tesla s’il y est encore. Appuyez ensuite sur « Recharger l’intégration » dans l’étape Connexion.',
  'problem.entry.strange-scope.what':
    'Tesla a donné à Home Assistant une autorisation qu’il ne connaît pas. L’intégration ne peut pas démarrer avec elle.',
  'problem.entry.strange-scope.why':
    'Dans les scopes de votre application chez Tesla, plus de cases sont cochées que Home Assistant n’en demande.',
  'problem.entry.strange-scope.remedy':
    'Ouvrez votre application sur developer.tesla.com/dashboard, ne laissez cochés que les scopes indiqués dans l’étape Application chez Tesla, et enregistrez. Appuyez ensuite sur « Redemander les autorisations » dans l’étape Connexion.',
  'problem.entry.vehicle-fault.what': 'Le véhicule lui-même a répondu par une erreur.',
  'problem.entry.vehicle-fault.why':
    'Tesla dit qu’il a peut-être besoin d’un redémarrage, d’une mise à jour ou d’un passage en atelier.',
  'problem.entry.vehicle-fault.remedy':
    'Dans le véhicule, maintenez enfoncées les deux molettes du volant jusqu’à ce que l’écran s’éteigne. Appuyez ensuite sur « Recharger l’intégration » dans l’étape Connexion.',
  'problem.entry.unsupported.what': 'La Fleet API de Tesla ne prend pas en charge ce véhicule.',
  'problem.entry.unsupported.why':
    'Certains véhicules plus anciens (Model S et X d’avant 2021) n’acceptent pas de commandes signées, ou pas cette commande-là.',
  'problem.entry.unsupported.remedy': 'On ne peut rien y faire ; ce qui peut être lu du véhicule arrive quand même.',
  'problem.fleetkey.taken.what': 'L’identifiant chez FleetKey appartient déjà à une clé.',
  'problem.fleetkey.taken.why': 'Un identifiant ne peut y être ni écrasé ni supprimé.',
  'problem.fleetkey.taken.remedy':
    'Ouvrez l’étape Clé publique sur internet et appuyez sur « Déposer la clé publique chez FleetKey » : un identifiant libre est alors utilisé.',
  'problem.fleetkey.refused.what': 'FleetKey n’a pas accepté la clé publique.',
  'problem.fleetkey.refused.why':
    'Il en accepte une au format PEM, qui se termine par la ligne END PUBLIC KEY, ou il a lui-même une panne.',
  'problem.fleetkey.refused.remedy':
    'Ouvrez l’étape Clé publique sur internet et appuyez sur « Déposer la clé publique chez FleetKey », qui l’envoie sous la bonne forme ; ou choisissez-y une autre méthode.',
  'problem.hosting.github-404.what': 'GitHub Pages n’affiche pas la clé.',
  'problem.hosting.github-404.why':
    'Sans fichier .nojekyll, GitHub laisse de côté les dossiers commençant par un point ; le dépôt doit se nommer exactement USER.github.io ; et un nouveau site a besoin de quelques minutes.',
  'problem.hosting.github-404.remedy':
    'Ouvrez l’étape Clé publique sur internet : ses trois liens créent le dépôt, le fichier .nojekyll et la clé au bon endroit.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Vous avez cette application de Home Assistant : deux fichiers dans le dossier share la font répondre avec la clé. C’est Tesla Fleet Setup qui les écrit.',
  'hosting.nginx-proxy.guide.option':
    'Sous Paramètres > Applications > NGINX Home Assistant SSL proxy > Configuration, activez « active » sous Customize, et enregistrez. En YAML, ce sont les lignes ci-dessous.',
  'hosting.nginx-proxy.guide.restart':
    'Faites-le ensuite redémarrer. S’il ne revient pas, cette application retire ses fichiers et le redémarre encore une fois.',
  'hosting.nginx-proxy.guide.outside':
    'Le proxy publie la clé. Ce qui manque, c’est l’accès de l’extérieur : le domaine doit y mener, sur le port 443.',
  'hosting.copy.customize': 'Pour sa configuration',
  'wait.nginx-proxy': 'le redémarrage de NGINX Home Assistant SSL proxy',
  'action.hosting.nginx-proxy-write': 'Écrire les fichiers',
  'action.hosting.nginx-proxy-restart': 'Redémarrer le proxy',
  'action.hosting.nginx-proxy-take-back': 'Supprimer les fichiers pour le proxy NGINX',
  'confirm.hosting.nginx-proxy-write':
    'Deux fichiers sont écrits dans le dossier share : la clé publique, et les lignes par lesquelles le proxy la publie. Rien d’autre n’y est changé. Continuer ?',
  'confirm.hosting.nginx-proxy-restart':
    'Pendant quelques secondes, Home Assistant n’est pas accessible par le proxy, ni de l’extérieur. Continuer ?',
  'confirm.hosting.nginx-proxy-take-back':
    'Les deux fichiers de cette application sont supprimés du dossier share, et le proxy redémarre : il ne répond plus avec la clé, et pendant quelques secondes Home Assistant n’est pas accessible par lui. Continuer ?',
  'journal.hosting.nginx-proxy-write': 'Les fichiers pour le proxy NGINX ont été écrits',
  'journal.hosting.nginx-proxy-restart': 'Le proxy NGINX a été redémarré',
  'journal.hosting.nginx-proxy-take-back':
    'Les fichiers pour le proxy NGINX ont été supprimés, et il a été redémarré s’il est encore là',
  'problem.nginx-proxy.duplicate.what': 'Le fichier {file} dans le dossier share répond déjà au chemin de la clé.',
  'problem.nginx-proxy.duplicate.why':
    'Avec deux règles pour un même chemin, NGINX ne démarre pas, et Home Assistant ne serait plus accessible de l’extérieur.',
  'problem.nginx-proxy.duplicate.remedy':
    'Supprimez cette règle ou le fichier (par exemple avec l’application File editor), puis appuyez sur « Vérifier à nouveau ».',
  'problem.nginx-proxy.does-not-start.what': 'Le proxy NGINX n’est pas revenu après son redémarrage.',
  'problem.nginx-proxy.does-not-start.why':
    'Quelque chose dans sa configuration l’empêche de démarrer ; le journal du proxy dit quoi.',
  'problem.nginx-proxy.does-not-start.remedy': 'Cette application retire ses fichiers et le redémarre.',
  'problem.nginx-proxy.away.what': 'Le proxy NGINX ne répond pas dans le réseau propre à Home Assistant.',
  'problem.nginx-proxy.away.why':
    'Il est arrêté, ou ne démarre pas. C’était déjà le cas avant que cette application ne le fasse redémarrer.',
  'problem.nginx-proxy.away.remedy':
    'Ouvrez Paramètres > Applications > NGINX Home Assistant SSL proxy, démarrez-le et regardez son journal. Appuyez ensuite sur « Vérifier à nouveau ».',
  'problem.nginx-proxy.taken-back.what':
    'Le proxy NGINX n’a pas démarré avec les fichiers de cette application, ils ont donc été retirés.',
  'problem.nginx-proxy.taken-back.why': 'Le plus probable est qu’un autre fichier à vous a une règle pour le même chemin.',
  'problem.nginx-proxy.taken-back.remedy':
    'Vérifiez que Home Assistant est de nouveau accessible de l’extérieur. Regardez le journal du proxy avant d’essayer encore une fois, ou choisissez une autre méthode.',

  // notifications
  'notification.title': 'Tesla Fleet a besoin de vous',
  'notification.open': 'Ouvrir Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet fonctionne de nouveau.',
  'notification.healed-step': '{title} : de nouveau en ordre.',

  // pages
  'page.tesla.create': 'Choisissez-y la création d’une nouvelle application.',
  'page.tesla.details':
    'Dites à quoi sert l’application. Son nom ne doit être utilisé par personne d’autre : celui-ci contient votre domaine.',
  'page.tesla.client': 'Copiez les deux adresses exactement. Ne confondez pas la redirect URI et la returned URL.',
  'page.tesla.billing': 'Les données de paiement ne sont pas nécessaires. Tesla accorde chaque mois un crédit à chaque compte.',
  'page.tesla.finished':
    'Ouvrez-y votre nouvelle application. Copiez son ID client et son secret client, et collez-les ci-dessous. Ils ne sont conservés que dans Home Assistant.',
  'page.tesla.sign-in': 'Connectez-vous avec le compte auquel appartiennent vos véhicules ou produits énergétiques.',
  'panel.pages.short': 'Je connais le chemin : n’afficher que les valeurs',
  'panel.pages.long': 'Afficher chaque page',
  'panel.pages.drawing': 'Dessin de la page « {heading} » sur {place}',
  'panel.pages.number': 'Page {number} sur {count}',
  'panel.pages.empty': 'Laisser vide',
  'panel.pages.press': 'Appuyer ici',
  'panel.pair': 'Collez ici l’ID client et le secret client',
  'panel.pair.help':
    'Les deux à la fois ou l’un après l’autre, dans n’importe quel ordre. Dès que les deux sont là, ils sont vérifiés et enregistrés.',
  'panel.pair.id-found': 'C’est l’ID client. Il manque encore le secret client.',
  'panel.pair.secret-found': 'C’est le secret client. Il manque encore l’ID client.',
  'panel.pair.nothing': 'Le texte collé ne contient ni ID client ni secret client.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Étapes',
  'panel.status.done': 'Terminé',
  'panel.status.limited': 'Fonctionne en partie',
  'panel.status.todo': 'À vous de jouer',
  'panel.status.problem': 'Problème',
  'panel.status.waiting': 'En attente',
  'panel.status.unknown': 'Pas encore connu',
  'panel.announce': '{title} : {status}. {summary}',
  'panel.automatic.off':
    'Pour l’instant, cette application ne fait que regarder. Elle ne change rien tant que vous n’appuyez pas sur un bouton.',
  'panel.plan': 'Dès qu’elle y sera autorisée, elle fera ceci d’elle-même :',
  'panel.wrong': 'Quelque chose ne va pas',
  'panel.wrong.looking': 'Vérification de l’ensemble…',
  'panel.wrong.found': 'Vérifié. L’étape {title} a un problème.',
  'panel.wrong.next': 'Rien n’est cassé. La suite est l’étape {title}.',
  'panel.wrong.fine':
    'Toutes les vérifications sont bonnes. Si vous voyez un message d’erreur quelque part, collez-le sous « Expliquer un message d’erreur ».',
  'panel.explain': 'Expliquer un message d’erreur',
  'panel.explain.label': 'Le message',
  'panel.explain.help':
    'Collez ce que dit la page de Tesla, l’application mobile Tesla, une boîte de dialogue ou le journal de Home Assistant. Ce texte n’est pas conservé.',
  'panel.explain.button': 'Expliquer',
  'panel.explain.several': 'Ce message a plusieurs causes possibles. La plus probable est en premier :',
  'panel.repairs': 'Ce que cette application répare d’elle-même',
  'panel.repairs.help': 'Ce qui est désactivé vous est laissé : l’étape affiche alors le bouton.',
  'panel.repairs.paused': 'Les étapes automatiques sont désactivées : pour l’instant, rien de tout cela n’est fait.',
  'panel.go-to-step': 'Aller à l’étape {title}',
  'panel.problem.why': 'Pourquoi',
  'panel.problem.remedy': 'Que faire',
  'panel.problem.evidence': 'Détails pour l’assistance',
  'panel.copy': 'Copier',
  'panel.copy.label': 'Copier : {label}',
  'panel.copy.done': 'Copié',
  'panel.copy.done.label': 'Copié : {label}',
  'panel.copy.failed': 'Sélectionnez le texte et copiez-le vous-même',
  'panel.link.new-tab': '(s’ouvre dans un nouvel onglet)',
  'panel.link.qr': 'Ou scannez ce code avec votre téléphone',
  'panel.link.qr.label': 'Code QR : {label}',
  'panel.waiting.for': 'En attente : {what}',
  'panel.waiting.since': 'Depuis {time}',
  'panel.waiting.until': 'au plus tard dans {time}',
  'panel.waiting.overdue': 'devrait se terminer d’un instant à l’autre',
  'panel.action.running': '{label} : en cours…',
  'panel.action.sending': 'En cours…',
  'panel.action.cancel': 'Annuler',
  'panel.action.done': '{label} : fait',
  'panel.field.choose': 'Veuillez choisir',
  'panel.field.recommended': 'Recommandé',
  'panel.error.not-offered':
    'Ce n’est plus proposé, car la situation a changé entre-temps. La page montre où en sont les choses maintenant.',
  'panel.error.invalid': 'Une des valeurs saisies ne peut pas être correcte.',
  'panel.error.failed': 'Cela n’a pas fonctionné.',
  'panel.error.refused': 'La demande a été refusée : {reason}',
  'panel.error.unreachable':
    'L’application n’a pas répondu. Rien de ce que vous avez saisi n’est perdu ; réessayez dans un instant.',
  'panel.error.answer':
    'L’application a répondu d’une façon que cette page ne comprend pas (HTTP {status}). Rechargez la page et réessayez.',
  'panel.error.dismiss': 'Fermer ce message',
  'panel.connection.lost': 'Connexion perdue, nouvel essai…',
  'panel.connection.stale': 'Vous voyez l’état à ce moment : {time}.',
  'panel.connection.back': 'De nouveau connecté',
  'panel.looked': 'Dernière vérification : {time}',
  'panel.look': 'Tout vérifier à nouveau',
  'panel.look.failed': 'La vérification n’a pas pu être lancée.',
  'panel.report': 'Enregistrer un rapport',
  'panel.report.help': 'À coller dans un forum : sans secrets, noms, adresses ni numéros de véhicule.',
  'panel.journal': 'Journal d’activité',
  'panel.journal.empty': 'Rien n’a encore été fait.',
  'panel.journal.failed': '{step} : « {label} » n’a pas fonctionné ({code})',
  'panel.journal.person': 'Par vous',
  'panel.journal.app': 'Par l’application',
  'panel.refused.title': 'Accès refusé',
  'panel.refused.wait.title': 'Pas encore prêt',
  'panel.refused.peer': 'Cette page ne peut être ouverte que depuis Home Assistant.',
  'panel.refused.no-user':
    'Home Assistant n’a pas indiqué qui vous êtes. Ouvrez cette page depuis la barre latérale de Home Assistant.',
  'panel.refused.not-administrator':
    'Seuls les administrateurs de Home Assistant peuvent utiliser cette application. Demandez à l’un d’eux, ou connectez-vous avec un compte d’administrateur.',
  'panel.refused.core-unknown':
    'L’application n’a pas de connexion à Home Assistant en ce moment, elle ne peut donc pas vérifier si vous êtes administrateur. Elle continue d’essayer ; cette page se recharge d’elle-même. Home Assistant est peut-être en train de démarrer.',
  'panel.refused.host':
    'Cette page est demandée sous un nom qui n’est pas le sien. Utilisez l’adresse qui figure dans le journal de cette application.',
  'panel.refused.no-session':
    'Cette page s’ouvre avec un lien qui ne fonctionne qu’une fois. Cette application l’écrit dans son journal, que la commande « docker logs tesla-fleet-setup » affiche. Un lien déjà utilisé, ou vieux de plus d’une heure, ne laisse entrer personne.',
  'panel.refused.link': 'Ce lien a déjà été utilisé, ou il est trop ancien. Faites-en écrire un nouveau dans le journal.',
  'panel.refused.too-often': 'Un nouveau lien vient d’être écrit. Regardez dans le journal.',
  'panel.session.new-link': 'Écrire un nouveau lien dans le journal',
  'panel.session.written': 'Un nouveau lien est maintenant dans le journal.',
  'panel.refused.same-origin': 'La demande ne provenait pas de cette page.',
  'panel.refused.json': 'La demande n’était pas au format JSON.',
  'panel.refused.too-large': 'Ce qui a été envoyé est trop volumineux.',
  'panel.refused.not-found': 'Il n’y a rien à cette adresse.',

  // problems
  'problem.unknown.what': 'Voici ce qui a été dit : {text}',
  'problem.unknown.why': 'Cette application n’a pas encore d’explication pour cela.',
  'problem.unknown.remedy':
    'Appuyez sur « Quelque chose ne va pas » pour faire vérifier toutes les étapes. Si tout est en ordre, réessayez ; si cela persiste, enregistrez un rapport sous Journal d’activité et posez la question avec ce rapport dans la communauté Home Assistant.',
  'problem.look.late.what': 'Cette application a attendu {seconds} secondes une réponse à ce qu’elle regarde ici.',
  'problem.look.late.why': 'Le disque, un partage réseau ou un service ne répond pas.',
  'problem.look.late.remedy':
    'Rien à faire dans un premier temps : l’application regarde de nouveau dès qu’une réponse arrive. Si cela persiste, vérifiez le disque et les partages réseau de l’appareil sur lequel Home Assistant fonctionne, et redémarrez-le.',
  'problem.store.disk-full.what': 'Le disque est plein.',
  'problem.store.disk-full.why': 'Cette application n’a pas pu noter ce qui doit être conservé.',
  'problem.store.disk-full.remedy':
    'Libérez de la place sur le disque (d’anciennes sauvegardes en sont la cause habituelle), puis réessayez.',
  'problem.store.read-only.what': 'Cette application n’a pas le droit d’écrire dans son propre dossier de données.',
  'problem.store.read-only.why': 'Le plus souvent, le disque a un défaut et le système ne laisse plus personne y écrire.',
  'problem.store.read-only.remedy':
    'Redémarrez la machine de Home Assistant ; si cela n’aide pas, vérifiez si son disque est endommagé.',
  'problem.store.newer.what': 'Les données de cette application ont été remplacées par celles d’une version plus récente.',
  'problem.store.newer.why': 'Cette version pourrait les endommager et n’y touche pas.',
  'problem.store.newer.remedy':
    'Mettez à jour cette application dans Paramètres > Applications, ou restaurez une sauvegarde faite par cette version.',
  'problem.store.failed.why':
    'Sa base de données ne peut pas être lue ou écrite ; le disque a peut-être un défaut. Les détails sont ci-dessous.',
  'problem.store.failed.remedy':
    'Redémarrez cette application dans Paramètres > Applications : une base de données endommagée est conservée, puis recommencée avec ce qui peut en être lu.',
  'problem.store.failed.what': 'Cette application n’a pas pu noter ce qui a été fait.',
  'problem.action.not-offered.what': 'Ce n’est plus proposé.',
  'problem.action.not-offered.why': 'La situation a changé depuis l’affichage de la page.',
  'problem.action.not-offered.remedy': 'Regardez de nouveau l’étape ; elle montre où en sont les choses maintenant.',
  'problem.action.invalid.what': 'Quelque chose manque ou n’a pas la bonne forme.',
  'problem.action.invalid.why': 'Ce qui a été saisi n’est pas utilisable tel quel.',
  'problem.action.invalid.remedy': 'Remplissez tous les champs, puis réessayez.',
  'problem.home-assistant.away.what': 'Home Assistant ne répond pas.',
  'problem.home-assistant.away.why': 'Il redémarre, se met à jour ou a été arrêté.',
  'problem.home-assistant.away.remedy':
    'Attendez quelques minutes ; l’application se connecte d’elle-même. S’il ne revient pas, regardez sous Paramètres > Système > Journaux dans Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant refuse le jeton de cette application.',
  'problem.home-assistant.refused.why':
    'Le jeton avec lequel cette application a été démarrée n’est pas valide, ou ne l’est plus.',
  'problem.home-assistant.refused.remedy':
    'Redémarrez cette application sous Paramètres > Applications : elle reçoit alors un nouveau jeton. Si elle fonctionne dans Docker, créez un nouveau jeton d’accès longue durée dans votre profil de Home Assistant (Sécurité), et démarrez-la avec celui-ci comme HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what':
    'Le jeton de cette application appartient à quelqu’un qui n’est pas administrateur.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant ne laisse que les administrateurs modifier les informations d’identification de l’application et les intégrations.',
  'problem.home-assistant.not-administrator.remedy':
    'Créez un jeton d’accès longue durée dans le profil (Sécurité) d’un administrateur de Home Assistant, et démarrez cette application avec celui-ci comme HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant n’a pas répondu à temps.',
  'problem.home-assistant.slow.why': 'Il est peut-être très occupé, par exemple pendant un démarrage ou une mise à jour.',
  'problem.home-assistant.slow.remedy': 'Attendez une minute, puis réessayez.',
  'problem.home-assistant.gone.what': 'Ce dont il s’agissait n’est plus dans Home Assistant.',
  'problem.home-assistant.gone.why': 'Cela a été supprimé ou s’est terminé entre-temps.',
  'problem.home-assistant.gone.remedy': 'Regardez de nouveau l’étape ; elle montre où en sont les choses maintenant.',
  'problem.home-assistant.storage.what': 'Le stockage de Home Assistant ne peut pas être lu.',
  'problem.home-assistant.storage.why':
    'L’application peut lire son dossier de configuration, mais le fichier des entrées de configuration manquait ou n’a pas pu être ouvert.',
  'problem.home-assistant.storage.remedy':
    'Réessayez dans une minute. Si cela persiste, redémarrez cette application sous Paramètres > Applications.',
  'problem.home-assistant.token-expired.what': 'L’accès de Home Assistant à Tesla a expiré pour le moment.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant le renouvelle la prochaine fois qu’il interroge Tesla. Cette application le lui laisse.',
  'problem.home-assistant.token-expired.remedy': 'Attendez quelques minutes ; cette application regarde de nouveau d’elle-même.',
  'problem.home-assistant.unknown.what': 'Home Assistant a répondu par une erreur : {text}',
  'problem.home-assistant.unknown.why': 'Il n’y a pas encore d’explication ici.',
  'problem.home-assistant.unknown.remedy': 'Réessayez ; les détails sont ci-dessous et sous Paramètres > Système > Journaux.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant fonctionne en mode de récupération.',
  'problem.home-assistant.recovery-mode.why':
    'Quelque chose dans sa configuration l’a empêché de démarrer normalement. Dans ce mode, il n’a pas d’informations d’identification de l’application, donc rien n’est changé.',
  'problem.home-assistant.recovery-mode.remedy':
    'Ouvrez Paramètres > Système > Journaux, corrigez la configuration et redémarrez Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} est trop ancien.',
  'problem.home-assistant.too-old.why': 'Cette application connaît le fonctionnement de la version {oldest} et des suivantes.',
  'problem.home-assistant.too-old.remedy': 'Mettez Home Assistant à jour sous Paramètres > Mises à jour.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant n’est pas activé.',
  'problem.home-assistant.my-missing.why':
    'Tesla renvoie votre navigateur par my.home-assistant.io. Sans l’intégration My Home Assistant, la connexion ne peut pas revenir.',
  'problem.home-assistant.my-missing.remedy':
    'Ajoutez une ligne avec my: à configuration.yaml (default_config: l’a déjà), puis redémarrez Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Ce Home Assistant ne connaît pas l’intégration Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why':
    'Il n’accepte pas d’informations d’identification de l’application pour tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Mettez Home Assistant à jour sous Paramètres > Mises à jour.',
  'problem.home-assistant.application-credentials-missing.what':
    'Les informations d’identification de l’application ne sont pas activées dans Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'C’est là que sont conservés l’ID client et le secret client de votre application chez Tesla.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Ajoutez une ligne avec application_credentials: à configuration.yaml (default_config: l’a déjà), puis redémarrez Home Assistant.',
  'problem.key-pair.lost.what': 'Le fichier de clé tesla_fleet.key a disparu du dossier de configuration.',
  'problem.key-pair.lost.why':
    'Il a été supprimé ou perdu. L’archive de cette application en contient une copie avec l’empreinte {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Restaurez la clé.',
  'problem.key-pair.several.what': 'Le fichier de clé a disparu, et Tesla ne connaît aucune des clés conservées.',
  'problem.key-pair.several.why': 'Sans enregistrement, rien ne dit laquelle est la bonne.',
  'problem.key-pair.several.remedy': 'Choisissez celle que vos véhicules connaissent, ou créez-en une nouvelle.',
  'problem.key-pair.replaced.what': 'Le fichier de clé contient la clé {found}, mais Tesla a enregistré {registered}.',
  'problem.key-pair.replaced.why':
    'Le fichier a été remplacé, par exemple par la restauration d’une sauvegarde ou par une nouvelle configuration de l’intégration.',
  'problem.key-pair.replaced.remedy':
    'Restaurez la clé enregistrée. Celle qui s’y trouve maintenant est conservée dans l’archive.',
  'problem.key-pair.empty.what': 'Le fichier de clé est vide.',
  'problem.key-pair.empty.why': 'Il n’a pas été écrit en entier, par exemple parce que le stockage était plein.',
  'problem.key-pair.empty.remedy': 'Restaurez la clé conservée s’il y en a une, collez-en une, ou créez-en une nouvelle.',
  'problem.key-pair.torn.what': 'Le fichier de clé est endommagé.',
  'problem.key-pair.torn.why': 'Son début ou sa fin manque, ou ses deux moitiés ne vont pas ensemble.',
  'problem.key-pair.torn.remedy':
    'Dans l’étape Paire de clés, restaurez la clé conservée (« Restaurer la clé … »), collez-en une (« Utiliser une de mes clés »), ou appuyez sur « Créer une nouvelle paire de clés ». Le fichier endommagé est conservé aussi.',
  'problem.key-pair.not-a-key.what': 'Ce n’est pas une clé privée.',
  'problem.key-pair.not-a-key.why': 'Il y a un autre texte là où une clé privée est attendue.',
  'problem.key-pair.not-a-key.remedy': 'Restaurez la clé conservée s’il y en a une, collez-en une, ou créez-en une nouvelle.',
  'problem.key-pair.encrypted.what': 'La clé privée est protégée par une phrase secrète.',
  'problem.key-pair.encrypted.why': 'Home Assistant ne peut pas en saisir.',
  'problem.key-pair.encrypted.remedy': 'Collez la clé sans phrase secrète, ou créez-en une nouvelle.',
  'problem.key-pair.not-ec.what': 'La clé n’est pas du bon type.',
  'problem.key-pair.not-ec.why': 'Tesla n’accepte que les clés EC sur la courbe P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Collez une clé de ce type, ou créez-en une nouvelle.',
  'problem.key-pair.public-only.what': 'C’est une clé publique.',
  'problem.key-pair.public-only.why': 'Ici, il faut la clé privée.',
  'problem.key-pair.public-only.remedy': 'Collez la clé privée, ou créez une nouvelle paire.',
  'problem.key-pair.not-a-file.what': 'Ce qui s’appelle tesla_fleet.key n’est pas un fichier.',
  'problem.key-pair.not-a-file.why':
    'À la place du fichier de clé se trouve un dossier de ce nom (ou un tube, un socket ou un périphérique ; les détails sont ci-dessous). Docker crée un tel dossier lorsqu’il doit monter un fichier qui n’existe pas.',
  'problem.key-pair.not-a-file.remedy':
    'Appuyez sur « Mettre de côté » à l’étape Paire de clés : l’élément reste à côté, sous un autre nom.',
  'problem.key-pair.too-large.what': 'Le fichier tesla_fleet.key est trop grand pour être une clé.',
  'problem.key-pair.too-large.why':
    'Un fichier de clé compte moins de mille caractères ; autre chose a été enregistré sous ce nom.',
  'problem.key-pair.too-large.remedy':
    'Appuyez sur « Mettre de côté » à l’étape Paire de clés : l’élément reste à côté, sous un autre nom.',
  'problem.key-pair.link.what': 'Le fichier tesla_fleet.key est un lien qui ne mène nulle part.',
  'problem.key-pair.link.why':
    'Cette application ne trouve pas le fichier que désigne le lien. Il se trouve peut-être sur un disque ou un partage qui n’est pas connecté pour l’instant, ou dans un dossier que seul Home Assistant voit.',
  'problem.key-pair.link.remedy':
    'Connectez le disque ou le partage, ou mettez le fichier lui-même à la place du lien. S’il est perdu pour de bon, appuyez sur « Mettre de côté » à l’étape Paire de clés.',
  'problem.key-pair.no-access.what': 'Cette application n’a pas le droit de lire le fichier de clé.',
  'problem.key-pair.no-access.why':
    'Il appartient à un autre utilisateur de cette machine, ou ses permissions excluent cette application.',
  'problem.key-pair.no-access.remedy':
    'Attribuez tesla_fleet.key à l’utilisateur à qui appartient le dossier de configuration. Si personne n’a besoin de cette clé, appuyez sur « Mettre de côté » à l’étape Paire de clés.',
  'problem.key-pair.open.what': 'Toute personne qui utilise cette machine peut modifier le fichier de clé.',
  'problem.key-pair.open.why':
    'Ses permissions le laissent faire. Une autre clé à sa place mettrait fin à toutes les commandes vers vos véhicules.',
  'problem.key-pair.open.remedy':
    'Appuyez sur « Réécrire le fichier de clé » à l’étape Paire de clés : la même clé, pour Home Assistant seul.',
  'problem.key-pair.form.what': 'Le fichier de clé ne commence pas par la clé.',
  'problem.key-pair.form.why':
    'Un autre texte la précède, comme OpenSSL l’écrit. Home Assistant lit un tel fichier, mais les outils de Tesla le refusent.',
  'problem.key-pair.form.remedy':
    'Appuyez sur « Réécrire le fichier de clé » à l’étape Paire de clés : c’est la même clé, et le fichier tel qu’il était est conservé.',
  'problem.key-pair.no-permissions.what': 'Toute personne qui utilise cette machine peut encore modifier le fichier de clé.',
  'problem.key-pair.no-permissions.why':
    'Le stockage du dossier de configuration ne conserve pas de permissions : qui accède au dossier peut modifier le fichier.',
  'problem.key-pair.no-permissions.remedy': 'Rien à faire, sauf si d’autres personnes utilisent cette machine.',
  'problem.key-pair.failed.what': 'Le fichier de clé n’a pas pu être lu ou écrit.',
  'problem.key-pair.failed.why':
    'Le disque ou le partage où il se trouve a répondu par une erreur ; les détails sont ci-dessous.',
  'problem.key-pair.failed.remedy':
    'Redémarrez cette application sous Paramètres > Applications. Si cela persiste, regardez l’état du stockage sous Paramètres > Système > Stockage.',
  'problem.key-pair.changed-meanwhile.what': 'Le fichier de clé a changé au moment où l’application allait l’écrire.',
  'problem.key-pair.changed-meanwhile.why':
    'Quelque chose d’autre a écrit ou supprimé le fichier au même moment ; rien n’a été écrasé.',
  'problem.key-pair.changed-meanwhile.remedy': 'Regardez de nouveau l’étape ; elle montre où en sont les choses maintenant.',
  'problem.key-pair.read-only.what': 'Le fichier de clé ne peut pas être écrit.',
  'problem.key-pair.read-only.why': 'Le dossier de configuration est en lecture seule pour cette application.',
  'problem.key-pair.read-only.remedy':
    'Redémarrez cette application sous Paramètres > Applications. Si cela persiste, regardez l’état du stockage sous Paramètres > Système > Stockage.',
  'problem.key-pair.disk-full.what': 'Il n’y a plus de place pour le fichier de clé.',
  'problem.key-pair.disk-full.why': 'Le stockage est plein.',
  'problem.key-pair.disk-full.remedy': 'Libérez de la place sous Paramètres > Système > Stockage, puis réessayez.',
  'problem.key-pair.folder-missing.what': 'Le dossier de configuration de Home Assistant est introuvable.',
  'problem.key-pair.folder-missing.why': 'Cette application n’y a pas accès.',
  'problem.key-pair.folder-missing.remedy': 'Redémarrez cette application sous Paramètres > Applications.',
  'problem.domain.empty.what': 'Aucun domaine n’a été saisi.',
  'problem.domain.empty.why': 'Tesla en a besoin pour y chercher votre clé publique.',
  'problem.domain.empty.remedy': 'Saisissez un domaine comme cars.example.com.',
  'problem.domain.ip-address.what': 'C’est une adresse IP.',
  'problem.domain.ip-address.why': 'Tesla veut un nom avec un certificat valide.',
  'problem.domain.ip-address.remedy': 'Saisissez un domaine comme cars.example.com.',
  'problem.domain.private.what': 'Ce nom n’existe que dans votre réseau domestique.',
  'problem.domain.private.why': 'Tesla regarde depuis internet.',
  'problem.domain.private.remedy': 'Saisissez un domaine accessible depuis internet.',
  'problem.domain.contains-tesla.what': 'Ce domaine contient « tesla » dans son nom.',
  'problem.domain.contains-tesla.why': 'Le site développeur de Tesla refuse tout domaine qui contient son nom.',
  'problem.domain.contains-tesla.remedy': 'Utilisez un autre nom, par exemple un sous-domaine comme cars.example.com.',
  'problem.domain.public-suffix.what': 'D’autres personnes ont leurs domaines sous ce nom.',
  'problem.domain.public-suffix.why': 'Vous ne pouvez utiliser qu’un nom à vous sous celui-ci.',
  'problem.domain.public-suffix.remedy': 'Saisissez votre propre nom en entier, par exemple mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Ce n’est pas un domaine.',
  'problem.domain.not-a-domain.why': 'Un domaine se compose de lettres, de chiffres, de traits d’union et d’au moins un point.',
  'problem.domain.not-a-domain.remedy': 'Saisissez un domaine comme cars.example.com.',
  'problem.pair.client-id-missing.what': 'L’ID client manque.',
  'problem.pair.client-id-missing.why': 'Les deux valeurs sont nécessaires.',
  'problem.pair.client-id-missing.remedy': 'Copiez l’ID client de votre application sur le site développeur de Tesla.',
  'problem.pair.client-secret-missing.what': 'Le secret client manque.',
  'problem.pair.client-secret-missing.why': 'Les deux valeurs sont nécessaires.',
  'problem.pair.client-secret-missing.remedy': 'Copiez le secret client de votre application sur le site développeur de Tesla.',
  'problem.pair.client-id-malformed.what': 'Ce n’est pas un ID client.',
  'problem.pair.client-id-malformed.why': 'On dirait qu’autre chose a été copié.',
  'problem.pair.client-id-malformed.remedy':
    'Copiez l’ID client de votre application sur le site développeur de Tesla ; il ressemble à 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Ce n’est pas un secret client.',
  'problem.pair.client-secret-malformed.why': 'On dirait qu’autre chose a été copié.',
  'problem.pair.client-secret-malformed.remedy':
    'Copiez le secret client de votre application sur le site développeur de Tesla ; il commence par ta-secret.',
  'problem.credentials.china.what': 'Votre application chez Tesla a été créée pour la Chine.',
  'problem.credentials.china.why':
    'Ses comptes se trouvent dans une région à part. L’intégration de Home Assistant ne se connecte qu’aux serveurs de Tesla hors de Chine.',
  'problem.credentials.china.remedy':
    'La clé peut être enregistrée en Chine, mais Home Assistant lui-même ne peut pas s’y connecter. Un compte hors de Chine a besoin d’une application créée sur developer.tesla.com.',
  'problem.credentials.other-app.what':
    'L’intégration Tesla Fleet utilise une autre application chez Tesla (« {name} ») que celle choisie ici.',
  'problem.credentials.other-app.why':
    'La connexion a été faite auparavant avec cette application. L’enregistrement et les approbations sont propres à chaque application.',
  'problem.credentials.other-app.remedy':
    'Continuez avec l’application utilisée. Pour passer à l’autre application, supprimez l’intégration Tesla Fleet sous Paramètres > Appareils et services ; la connexion recommence alors ici.',
  'problem.registration.other-key.what': 'Tesla a enregistré une autre clé publique pour votre domaine.',
  'problem.registration.other-key.why': 'Une clé plus ancienne a été enregistrée auparavant.',
  'problem.registration.other-key.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et appuyez sur « Enregistrer en … » ; Tesla prend alors la clé qui se trouve maintenant sur votre domaine.',
  'problem.sign-in.denied.what': 'L’accès n’a pas été autorisé sur la page de Tesla.',
  'problem.sign-in.denied.why': 'Le bouton d’annulation a été utilisé, ou la page a été fermée par un refus.',
  'problem.sign-in.denied.remedy':
    'Dans l’étape Connexion, appuyez sur « Lancer la connexion » (ou « Recharger l’intégration »), et autorisez l’accès sur la page de Tesla.',
  'problem.sign-in.other-account.what': 'Vous vous êtes connecté avec un autre compte Tesla qu’auparavant.',
  'problem.sign-in.other-account.why': 'L’intégration appartient au compte avec lequel elle a été configurée.',
  'problem.sign-in.other-account.remedy':
    'Dans le navigateur, déconnectez-vous sur tesla.com. Appuyez ensuite sur « Recharger l’intégration » dans l’étape Connexion, et connectez-vous avec le compte précédent. Un deuxième compte s’ajoute avec « Ajouter un autre compte Tesla » au même endroit.',
  'problem.sign-in.already-configured.what': 'Ce compte Tesla est déjà configuré.',
  'problem.sign-in.already-configured.why': 'Il y a une entrée par compte.',
  'problem.sign-in.already-configured.remedy':
    'Rien à faire : l’étape Connexion montre où il en est. Un autre compte s’ajoute avec « Ajouter un autre compte Tesla » au même endroit.',
  'problem.sign-in.tesla-refused.what': 'Tesla n’a pas donné de jeton à Home Assistant après la connexion.',
  'problem.sign-in.tesla-refused.why':
    'Cela a plusieurs causes : l’ID client ou le secret client dans Home Assistant est faux ; il manque à votre application le type Authorization Code ; ou elle a été créée uniquement pour des produits énergétiques, alors que des véhicules sont demandés.',
  'problem.sign-in.tesla-refused.remedy':
    'Ouvrez l’étape Application chez Tesla : elle dit si Tesla accepte l’ID client et le secret client ; sinon, collez-les-y de nouveau. S’ils sont acceptés, ouvrez votre application sur developer.tesla.com/dashboard : ses OAuth Grant Type(s) doivent être Authorization Code et Machine-to-Machine, et les scopes ceux de cette étape. Recommencez ensuite dans l’étape Connexion.',
  'problem.sign-in.tesla-slow.what': 'Tesla n’a pas répondu à temps à Home Assistant.',
  'problem.sign-in.tesla-slow.why': 'Les serveurs de Tesla sont lents ou n’ont pas pu être joints.',
  'problem.sign-in.tesla-slow.remedy':
    'Attendez quelques minutes, puis continuez dans l’étape Connexion (« Réessayer » ou « Lancer la connexion »).',
  'problem.sign-in.credential-gone.what':
    'Home Assistant n’a pas d’informations d’identification de l’application pour Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Elles ont été supprimées.',
  'problem.sign-in.credential-gone.remedy':
    'Ouvrez votre application sur le site développeur de Tesla, copiez l’ID client et le secret client, et collez les deux dans l’étape Application chez Tesla. Rien n’est à recréer.',
  'problem.sign-in.no-url.what': 'Home Assistant ne connaît pas sa propre adresse.',
  'problem.sign-in.no-url.why': 'Sans elle, la connexion ne peut pas revenir.',
  'problem.sign-in.no-url.remedy': 'Définissez les adresses sous Paramètres > Système > Réseau.',
  'problem.sign-in.aborted.what': 'Home Assistant a mis fin à la connexion : {reason}',
  'problem.sign-in.aborted.why': 'Il n’y a pas encore d’explication ici.',
  'problem.sign-in.aborted.remedy':
    'Appuyez sur « Lancer la connexion » dans l’étape Connexion. Les détails sont sous Paramètres > Système > Journaux.',
  'problem.sign-in.gone.what': 'La connexion a été interrompue.',
  'problem.sign-in.gone.why':
    'Le plus probable est que Home Assistant a été redémarré entre-temps ; il oublie alors une connexion en cours.',
  'problem.sign-in.gone.remedy': 'Appuyez sur « Lancer la connexion » dans l’étape Connexion. Rien d’autre n’est perdu.',
  'problem.sign-in.dialog-open.what':
    'Dans la boîte de dialogue de Home Assistant pour Tesla Fleet, quelqu’un s’est connecté et n’a peut-être pas terminé.',
  'problem.sign-in.dialog-open.why':
    'Tant que cette boîte de dialogue est ouverte, Home Assistant refuse une seconde connexion avec le même compte, et ne le dit qu’après votre passage chez Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Si vous y travaillez en ce moment, terminez là-bas. Sinon, appuyez sur « Fermer cette boîte de dialogue » dans l’étape Connexion : vous vous connectez ensuite ici.',
  'problem.sign-in.dialog-unseen.what':
    'Home Assistant a mis fin à la connexion, car une autre boîte de dialogue pour Tesla Fleet est ouverte.',
  'problem.sign-in.dialog-unseen.why':
    'Elle a été commencée là où cette application ne pouvait pas la voir. Dans Home Assistant, elle reste ouverte même si son onglet dans le navigateur a été fermé, et la prochaine connexion finirait de la même façon.',
  'problem.sign-in.dialog-unseen.remedy':
    'Si vous avez cette boîte de dialogue devant vous, fermez-la et appuyez sur « Je l’ai fermée » dans l’étape Connexion. Sinon, appuyez sur « Redémarrer Home Assistant » au même endroit : cela la ferme.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant n’accepte pas le domaine.',
  'problem.sign-in.invalid-domain.why': 'Il veut un nom seul, qui se termine par des lettres.',
  'problem.sign-in.invalid-domain.remedy':
    'Dans l’étape Clé publique sur internet, appuyez sur « Changer de domaine », et saisissez-en un autre.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla a enregistré une autre clé que celle de Home Assistant.',
  'problem.sign-in.public-key-mismatch.why':
    'La clé publique qui se trouve sur votre domaine n’est pas celle de tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Ouvrez l’étape Clé publique sur internet et corrigez ce qu’elle indique. Appuyez ensuite sur « Réessayer » dans l’étape Connexion.',
  'problem.sign-in.registration-rejected.what': 'Tesla a rejeté l’enregistrement fait par Home Assistant : {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant enregistre de lui-même à la fin de la connexion et montre seulement que cela a échoué.',
  'problem.sign-in.registration-rejected.remedy':
    'Ouvrez les étapes Clé publique sur internet et Enregistrement chez Tesla, et corrigez ce qu’elles indiquent. Appuyez ensuite sur « Réessayer » dans l’étape Connexion.',
  'problem.sign-in.registered-everywhere.what': 'Tesla refuse d’enregistrer votre application une deuxième fois.',
  'problem.sign-in.registered-everywhere.why':
    'Votre clé est déjà enregistrée dans toutes les régions, mais Home Assistant tient à l’enregistrer encore une fois, et Tesla refuse. Home Assistant n’offre aucun moyen de l’éviter.',
  'problem.sign-in.registered-everywhere.remedy':
    'Choisissez un autre sous-domaine dans l’étape Clé publique sur internet et relancez la connexion : pour un nouveau domaine, Tesla accepte de nouveau un enregistrement.',
  'problem.sign-in.form.what': 'Home Assistant affiche une erreur : {error}',
  'problem.sign-in.form.why': 'Il n’y a pas encore d’explication ici.',
  'problem.sign-in.form.remedy':
    'Appuyez sur « Réessayer » dans l’étape Connexion. Les détails sont sous Paramètres > Système > Journaux.',
  'problem.sign-in.unknown-step.what': 'Home Assistant demande quelque chose de nouveau ({step}).',
  'problem.sign-in.unknown-step.why': 'Cette version de Home Assistant a une étape que cette application ne connaît pas.',
  'problem.sign-in.unknown-step.remedy':
    'Ouvrez « Tesla Fleet dans Appareils et services », répondez-y, et cherchez une mise à jour de cette application sous Paramètres > Applications.',
  'problem.entry.precondition.what': 'Home Assistant dit : A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Cela a plusieurs causes : votre application n’est pas enregistrée dans la région du compte ; la clé publique ne se trouve pas sur votre domaine ; l’ID client ou le secret client est celui d’une autre application ; ou l’Allowed Origin ne convient pas.',
  'problem.entry.precondition.remedy':
    'Appuyez sur « Quelque chose ne va pas » : les étapes Enregistrement chez Tesla, Clé publique sur internet et Application chez Tesla disent alors de quoi il s’agit, et sur quel bouton appuyer. Une fois le problème réglé, l’intégration est rechargée.',
  'problem.entry.out-of-region.what': 'Home Assistant dit : This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'Le compte se trouve dans une autre région que celle qu’indique son jeton, ou l’application n’est pas enregistrée dans la région où il se trouve.',
  'problem.entry.out-of-region.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et continuez jusqu’à ce que toutes les régions soient faites, puis appuyez sur « Recharger l’intégration » dans l’étape Connexion. Si cela persiste, reconnectez-vous au même endroit : Tesla donne alors un nouveau jeton, qui indique la bonne région.',
  'problem.entry.token-refused.what': 'Tesla n’accepte plus la connexion.',
  'problem.entry.token-refused.why': 'Le jeton a expiré ou a été retiré, par exemple après un changement de mot de passe.',
  'problem.entry.token-refused.remedy':
    'Ouvrez l’étape Connexion, appuyez sur « Se reconnecter » si ce bouton est affiché, et suivez le lien « Se connecter chez Tesla ».',
  'problem.entry.forbidden.what': 'Tesla refuse Home Assistant (statut 403), et Home Assistant ne dit pas pourquoi.',
  'problem.entry.forbidden.why':
    'Home Assistant parle de scopes à chaque refus de ce genre. Ce peut aussi être la limite de facturation de votre application, ou un compte qui ne peut pas être utilisé ainsi.',
  'problem.entry.forbidden.remedy':
    'Cette application demande la raison à Tesla dès que l’enregistrement est en ordre ; l’étape Connexion la montre alors. Pour la faire demander de nouveau, appuyez sur « Quelque chose ne va pas ».',
  'problem.entry.forbidden-passed.what': 'Tesla a refusé Home Assistant (statut 403) et accepte maintenant la même demande.',
  'problem.entry.forbidden-passed.why': 'Tesla refuse parfois sans cause visible.',
  'problem.entry.forbidden-passed.remedy':
    'Rien à faire : l’intégration est rechargée. Si elle est de nouveau refusée, appuyez plus tard sur « Recharger l’intégration » dans l’étape Connexion.',
  'problem.entry.renewal-refused.what': 'Tesla a refusé de renouveler la connexion.',
  'problem.entry.renewal-refused.why':
    'Ce peut être une erreur passagère des serveurs de Tesla, ou l’accès a été retiré. Home Assistant ne peut pas les distinguer et demande une nouvelle connexion dans les deux cas.',
  'problem.entry.renewal-refused.remedy':
    'Cette application recharge l’intégration d’elle-même : après 1, 10 et 60 minutes. Si cela n’aide pas, ou si vous ne voulez pas attendre, ouvrez l’étape Connexion, appuyez sur « Se reconnecter » si ce bouton est affiché, et suivez le lien « Se connecter chez Tesla ».',
  'problem.entry.credential-gone.what':
    'Les informations d’identification de l’application utilisées par l’intégration ont disparu.',
  'problem.entry.credential-gone.why': 'Elles ont été supprimées de Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Collez l’ID client et le secret client dans l’étape Application chez Tesla ; suivez ensuite le lien « Se connecter chez Tesla » dans l’étape Connexion, s’il est affiché.',
  'problem.entry.rate-limited.what': 'Tesla demande une pause à Home Assistant.',
  'problem.entry.rate-limited.why': 'Trop de demandes ont été faites en peu de temps.',
  'problem.entry.rate-limited.remedy': 'Rien à faire : Home Assistant réessaie de lui-même.',
  'problem.proof.no-data.what': 'Home Assistant ne reçoit aucune donnée de ce véhicule : {reason}',
  'problem.proof.no-data.why': 'Il n’y a pas encore d’explication ici.',
  'problem.proof.no-data.remedy':
    'Home Assistant redemande à Tesla toutes les dix minutes. Les détails sont sous Paramètres > Système > Journaux.',
  'problem.entry.unknown.what': 'L’intégration ne se charge pas ({state}) : {reason}',
  'problem.entry.unknown.why': 'Il n’y a pas encore d’explication ici.',
  'problem.entry.unknown.remedy':
    'Appuyez sur « Recharger l’intégration » dans l’étape Connexion. Les détails sont sous Paramètres > Système > Journaux.',

  // repairs
  'repair.key-pair': 'Créer une paire de clés là où il n’y en a pas, et garder une copie de celle qui existe',
  'repair.key-file': 'Remettre le fichier de clé s’il est perdu, endommagé ou remplacé',
  'repair.key-host':
    'Installer Tesla Fleet key host une fois que vous avez accepté (cela redémarre Home Assistant), et le garder à jour et en marche',
  'repair.nginx-proxy': 'Garder à jour les fichiers pour le proxy NGINX, et les supprimer s’il ne démarre pas avec eux',
  'repair.registration': 'Enregistrer de nouveau chez Tesla quand une région a perdu votre clé',
  'repair.credentials':
    'Terminer un remplacement interrompu des informations d’identification de l’application, et supprimer celles que cette application a laissées derrière elle',
  'repair.sign-in': 'Préparer une connexion dès qu’il en faut une, et la terminer',
  'repair.reload': 'Recharger l’intégration une fois que la cause de son échec a disparu',
  'problem.billed-calls.what': 'Cette application a demandé {most} fois à Tesla aujourd’hui quels véhicules ont votre clé.',
  'problem.billed-calls.why': 'Tesla peut facturer cette question, l’application ne la pose donc pas plus souvent.',
  'problem.billed-calls.remedy':
    'Rien à faire : la question sera posée de nouveau demain. Une clé approuvée fonctionne entre-temps ; « Faire clignoter les feux de … » dans l’étape Preuve le montre.',
  'problem.repair.undone.what': 'Cette application a corrigé cela {count} fois en une journée, et chaque fois cela a été défait.',
  'problem.repair.undone.why':
    'Quelque chose d’autre le modifie : une autre application, une automatisation ou un script, un dossier synchronisé, une sauvegarde restaurée.',
  'problem.repair.undone.remedy': 'Trouvez ce que c’est et arrêtez-le. Appuyez ensuite sur le bouton de cette étape.',
  'fact.billed-calls': 'Questions d’aujourd’hui que Tesla peut facturer',
  'fact.billed-calls.of': '{count} sur {most} au maximum',
  'fact.billed-calls.note': 'Environ 0,2 centime de dollar chacune, couverte par le crédit mensuel de Tesla',
  'journal.setup.repair': 'Ce que l’application répare d’elle-même a été modifié',
  'journal.setup.sidebar': 'Cette page a été ajoutée à la barre latérale',
  'journal.setup.no-sidebar': 'Cette page reste hors de la barre latérale',

  // start
  'start.store.newer':
    'Cette application ne peut pas démarrer : ses données ont été écrites par une version plus récente, et cette version-ci pourrait les abîmer. Rien n’a été changé. Mettez l’application à jour, ou restaurez une de ses sauvegardes faite par cette version-ci.',
  'start.store.read-only':
    'Cette application ne peut pas démarrer : elle n’a pas le droit d’écrire dans son propre dossier de données. Rien n’a été changé. Redémarrez la machine de Home Assistant ; si cela ne suffit pas, vérifiez si son disque est endommagé.',
  'start.store.disk-full':
    'Cette application ne peut pas démarrer : le disque est plein. Libérez de la place et redémarrez l’application.',
  'start.store.failed': 'Cette application ne peut pas démarrer. {reason}.',
  'start.options.address':
    'Cette application ne peut pas démarrer : HOME_ASSISTANT_URL n’est pas une adresse du type http://192.168.1.10 ou http://192.168.1.10:8123.',
  'start.options.token-file':
    'Cette application ne peut pas démarrer : le fichier indiqué par HOME_ASSISTANT_TOKEN_FILE ne peut pas être lu.',
  'start.options.token':
    'Cette application ne peut pas démarrer : {detail} ne contient pas de jeton. Copiez à nouveau le jeton, sur une seule ligne et sans espace.',
  'start.options.hosts':
    'Cette application ne peut pas démarrer : « {detail} » dans PANEL_HOSTS n’est pas un nom du type nas.local. Écrivez les noms sans http:// et sans port, séparés par des virgules.',
  'start.options.world':
    'Cette application ne peut pas démarrer : le fichier indiqué par TESLA_FLEET_SETUP_WORLD est inutilisable. {detail}',
  'start.listen.taken':
    'Cette application ne peut pas démarrer : un autre programme utilise le port {port}. Arrêtez ce programme, puis redémarrez cette application.',
  'start.listen.failed': 'Cette application ne peut pas démarrer : elle ne peut pas écouter sur le port {port} ({reason}).',
  'start.link': 'Ouvrez le panneau avec ce lien, une seule fois et dans l’heure : {link}',
  'start.options.no-home-assistant':
    'Cette application ne peut pas démarrer : on ne lui a pas dit comment joindre Home Assistant. Home Assistant l’indique de lui-même à une application. Sans applications, donnez HOME_ASSISTANT_URL et HOME_ASSISTANT_TOKEN dans son environnement.',

  // steps
  'summary.begin': 'Regardez les étapes ci-dessous, puis laissez l’application commencer.',
  'summary.check-up': 'Contrôle : {well} étapes sur {all} sont en ordre. Rien n’a été changé.',
  'summary.paused':
    'Les étapes automatiques sont en pause : l’application ne fait que regarder jusqu’à ce que vous les repreniez.',
  'summary.done': 'Tesla Fleet fonctionne.',
  'summary.done-paused':
    'Tesla Fleet fonctionne. Les étapes automatiques sont en pause : en cas de panne, l’application se contente de le signaler.',
  'summary.read-only': 'Home Assistant peut lire, mais pas commander : {names}',
  'summary.charging-only': 'Home Assistant ne peut commander que la charge : {names}',
  'summary.no-location': 'Home Assistant ne reçoit pas la position : {names}',
  'summary.problem': 'Quelque chose doit être corrigé.',
  'summary.todo': 'La prochaine étape est à vous.',
  'summary.waiting': 'L’application travaille ou attend. Vous n’avez rien à faire pour l’instant.',
  'summary.unknown': 'Quelque chose n’a pas pu être vérifié pour l’instant. L’application continue d’essayer.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose':
    'Cette application travaille à travers Home Assistant : il doit répondre et avoir ce dont Tesla Fleet a besoin.',
  'step.home-assistant.done': 'Connecté à Home Assistant {version}',
  'step.home-assistant.away': 'Home Assistant ne répond pas pour l’instant',
  'step.home-assistant.refused': 'Home Assistant refuse cette application',
  'step.home-assistant.recovery': 'Home Assistant fonctionne en mode de récupération',
  'step.home-assistant.starting': 'Home Assistant est en train de démarrer',
  'step.home-assistant.lacking': 'Il manque à Home Assistant quelque chose dont Tesla Fleet a besoin',
  'step.home-assistant.connection': 'la connexion à Home Assistant',
  'step.home-assistant.start': 'la fin du démarrage de Home Assistant',
  'step.key-pair.title': 'Paire de clés',
  'step.key-pair.purpose':
    'Vos véhicules obéissent aux commandes signées avec votre clé privée ; Tesla ne voit que la clé publique.',
  'step.key-pair.done': 'La paire de clés est en place, et une copie en est conservée',
  'step.key-pair.none': 'Il n’y a pas encore de paire de clés',
  'step.key-pair.found': 'Il y a déjà une paire de clés ; elle sera utilisée',
  'step.key-pair.lost': 'Le fichier de clé a disparu ; une copie en a été conservée',
  'step.key-pair.choose': 'Le fichier de clé a disparu, et plusieurs clés ont été conservées',
  'step.key-pair.replaced': 'Le fichier de clé contient une autre clé que celle que Tesla connaît',
  'step.key-pair.flawed': 'Le fichier de clé n’est pas tout à fait comme il faut',
  'step.key-pair.unusable': 'Le fichier de clé n’est pas utilisable',
  'step.key-pair.unreadable': 'Le fichier de clé ne peut pas être lu',
  'step.key-pair.not-seen': 'Le fichier de clé n’a pas encore été examiné',
  'step.hosting.title': 'Clé publique sur internet',
  'step.hosting.purpose':
    'Tesla et vos véhicules cherchent la clé publique à une adresse qui est à vous, pour savoir qui vous êtes.',
  'step.hosting.done': 'La clé publique se trouve à {domain}',
  'step.hosting.none': 'Tesla doit trouver votre clé publique à une adresse qui vous appartient',
  'step.hosting.key-first': 'Il faut d’abord une paire de clés',
  'step.hosting.looking': 'Recherche de la clé publique',
  'step.hosting.under-way': 'Mise en place de la clé publique à {domain}',
  'step.hosting.wrong': 'La clé publique ne se trouve pas encore à {domain}',
  'step.hosting.other-key': 'Une autre clé publique s’y trouve',
  'step.hosting.not-seen': 'D’ici, la clé publique n’est pas visible ; Tesla peut la voir malgré tout',
  'step.hosting.changing': 'Un changement est en cours ; tant qu’il n’a pas fait ses preuves, {domain} reste utilisé',
  'step.hosting.proven': 'La clé publique se trouve aussi à {domain} : vous pouvez y passer',
  'guide.hosting.method':
    'Tesla va chercher votre clé publique sur un domaine, une fois à chaque enregistrement. Choisissez comment elle y arrive ; cela peut être changé plus tard. Seule la clé publique y est déposée ; elle n’est pas secrète.',
  'guide.hosting.move':
    'Ajoutez https://{domain}/ au champ Allowed Origin de votre application sur le site développeur de Tesla, à côté de {before}. Passez ensuite au nouveau domaine.',
  'guide.hosting.choose':
    'Choisissez un domaine qui est à vous et qui durera des années : vos voitures le gardent. Il doit être accessible depuis internet en HTTPS.',
  'step.credentials.title': 'Application chez Tesla',
  'step.credentials.purpose': 'Tesla n’admet que ceux qui ont leur propre application sur son site des développeurs.',
  'step.credentials.done': 'Home Assistant a l’ID client et le secret client de votre application, et Tesla les accepte',
  'step.credentials.none':
    'Créez une application sur le site développeur de Tesla, puis collez ici son ID client et son secret client',
  'step.credentials.gone':
    'Home Assistant a perdu l’ID client et le secret client de votre application ; collez-les ici de nouveau',
  'step.credentials.domain-first': 'Le domaine doit d’abord être choisi : Tesla le demande',
  'step.credentials.choose':
    'Home Assistant a les informations d’identification de plusieurs applications ; choisissez celle à utiliser',
  'step.credentials.asking': 'Demande à Tesla s’il accepte l’ID client et le secret client',
  'step.credentials.refused': 'Tesla n’accepte pas l’ID client et le secret client',
  'step.credentials.not-ready': 'Tesla ne laisse pas encore entrer votre application partout',
  'step.credentials.replacing': 'Les informations d’identification sont en cours de remplacement',
  'step.credentials.not-seen': 'Les informations d’identification de l’application n’ont pas encore été examinées',
  'guide.credentials.site':
    'Ouvrez le site développeur de Tesla et connectez-vous avec votre compte Tesla. Tesla exige une adresse e-mail vérifiée et l’authentification multifacteur.',
  'guide.credentials.scopes':
    'Cochez exactement les scopes ci-dessous. Un de plus peut empêcher Home Assistant de démarrer l’intégration.',
  'guide.credentials.again':
    'Ouvrez votre application sur le site développeur de Tesla et copiez son ID client et son secret client. Si le secret n’est plus affiché, créez-en un nouveau là-bas. Collez les deux ici.',
  'step.registration.title': 'Enregistrement chez Tesla',
  'step.registration.purpose':
    'Tesla doit connaître votre application et votre clé dans chaque région avant que quelqu’un puisse se connecter.',
  'step.registration.done': 'Tesla a enregistré votre clé pour {domain}',
  'step.registration.earlier': 'Les étapes précédentes passent d’abord',
  'step.registration.asking': 'Demande à Tesla ce qui est enregistré',
  'step.registration.hosting-first': 'Tesla va chercher la clé publique lui-même ; elle doit d’abord être trouvée',
  'step.registration.left-to-core': 'Home Assistant enregistre lui-même la dernière région pendant la connexion',
  'step.registration.open': 'Votre clé n’est pas encore enregistrée dans toutes les régions',
  'step.registration.not-seen': 'Impossible de demander à Tesla ce qui est enregistré',
  'step.registration.refused': 'Tesla a refusé l’enregistrement',
  'step.registration.tesla-needs-time': 'Tesla a besoin de temps ; l’application réessaie d’elle-même',
  'region.na': 'Amérique du Nord et Asie-Pacifique',
  'region.eu': 'Europe, Moyen-Orient et Afrique',
  'region.cn': 'Chine',
  'step.sign-in.title': 'Connexion',
  'step.sign-in.purpose': 'Avec votre compte Tesla, vous autorisez Home Assistant à voir et à commander ce qui est à vous.',
  'step.sign-in.done': 'L’intégration Tesla Fleet est chargée',
  'step.sign-in.ready': 'Tout est prêt pour la connexion',
  'step.sign-in.open': 'Connectez-vous chez Tesla et autorisez l’accès',
  'step.sign-in.finishing': 'Home Assistant termine la configuration',
  'step.sign-in.refused': 'Home Assistant n’a pas pu terminer la configuration',
  'step.sign-in.by-hand': 'Home Assistant demande quelque chose que cette application ne connaît pas ; répondez-y là-bas',
  'step.sign-in.again': 'Tesla vous demande de vous reconnecter',
  'step.sign-in.renewal': 'Tesla a refusé de renouveler la connexion ; l’intégration est rechargée d’elle-même',
  'step.sign-in.barred': 'Une autre boîte de dialogue pour Tesla Fleet doit d’abord être fermée',
  'step.sign-in.failed': 'L’intégration Tesla Fleet n’est pas chargée',
  'step.sign-in.retrying': 'Échec de la configuration de l’intégration Tesla Fleet ; Home Assistant réessaie',
  'step.sign-in.loading': 'L’intégration Tesla Fleet est en cours de chargement',
  'step.sign-in.scopes': 'L’intégration est chargée, mais ne peut voir ni véhicules ni produits énergétiques',
  'step.sign-in.disabled': 'Vous avez désactivé l’intégration Tesla Fleet ; elle le reste jusqu’à ce que vous l’activiez',
  'step.sign-in.credentials-first':
    'L’intégration ne peut pas se charger sans ses informations d’identification de l’application',
  'step.sign-in.china': 'Home Assistant ne peut pas se connecter avec une application créée pour la Chine',
  'step.sign-in.earlier': 'Les étapes précédentes passent d’abord',
  'step.sign-in.not-seen': 'L’intégration n’a pas encore été examinée',
  'guide.sign-in.allow': 'Laissez tout coché et autorisez l’accès.',
  'guide.sign-in.back':
    'My Home Assistant demande ensuite s’il faut lier le compte. Confirmez ; la page se ferme d’elle-même, et celle-ci continue.',
  'step.vehicles.title': 'Véhicules',
  'step.vehicles.purpose':
    'Un véhicule récent n’obéit qu’une fois que son propriétaire a approuvé votre clé dans l’application mobile Tesla.',
  'step.vehicles.done': 'Chaque véhicule qui a besoin de votre clé l’a',
  'step.vehicles.none': 'Aucun véhicule dans ce compte',
  'step.vehicles.open': 'Véhicules qui n’ont pas encore votre clé : {count}',
  'step.vehicles.asking': 'Demande à Tesla quels véhicules ont besoin de votre clé',
  'step.vehicles.not-seen': 'Tesla n’a pas indiqué quels véhicules ont votre clé',
  'step.vehicles.earlier': 'L’intégration doit d’abord être chargée',
  'guide.vehicles.begin':
    'Sans votre clé, ces véhicules sont visibles dans Home Assistant, mais ne peuvent pas être commandés. Gardez à portée de main votre téléphone avec l’application mobile Tesla.',
  'guide.vehicles.phone':
    'Ouvrez le lien de chaque véhicule sur le téléphone qui a l’application mobile Tesla, ou scannez son code avec l’appareil photo du téléphone.',
  'guide.vehicles.select': 'Si vous avez plusieurs produits, choisissez d’abord le véhicule dans l’application mobile Tesla.',
  'guide.vehicles.approve': 'Approuvez la clé dans l’application mobile Tesla. Cette page le remarque d’elle-même.',
  'guide.vehicles.driver': 'Si vous êtes conducteur et non propriétaire, installez-vous dans la voiture pour approuver.',
  'step.proof.title': 'Preuve',
  'step.proof.purpose': 'Des valeurs dans Home Assistant sont la preuve que tout fonctionne.',
  'step.proof.done': 'Appareils avec des valeurs dans Home Assistant : {count}',
  'step.proof.sleeping': 'Appareils sans valeurs jusqu’ici : {count}. Un véhicule en veille n’en a pas avant son réveil',
  'step.proof.failing': 'Véhicules dont Home Assistant ne reçoit aucune donnée : {count}',
  'step.proof.none': 'Il n’y a pas encore d’appareils',
  'step.proof.earlier': 'L’intégration doit d’abord être chargée',
  'wait.earlier-steps': 'les étapes précédentes',
  'wait.domain': 'un domaine',
  'wait.key-pair': 'la paire de clés',
  'wait.hosting': 'la clé publique à trouver sur internet',
  'wait.look': 'la réponse de votre serveur web',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'la connexion',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'le nouvel essai de Home Assistant',
  'wait.reload': 'le rechargement de l’intégration',
  'wait.pairing': 'l’approbation dans l’application mobile Tesla',
  'wait.devices': 'les appareils',
  'wait.sleeping': 'le réveil ou la réponse des appareils',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla ne connaît pas cet ID client et ce secret client.',
  'problem.tesla.unauthorized-client.why':
    'L’un d’eux n’a pas été copié en entier, ils appartiennent à des applications différentes, le secret a été renouvelé, ou il manque à votre application le type Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Ouvrez votre application sur developer.tesla.com/dashboard. Ses OAuth Grant Type(s) doivent être Authorization Code et Machine-to-Machine. Copiez de nouveau l’ID client et le secret client, et collez les deux dans l’étape Application chez Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla n’a pas fini de mettre en place votre application.',
  'problem.tesla.app-not-ready.why':
    'Une nouvelle application reste souvent inconnue de certains serveurs de Tesla pendant une heure, parfois pendant un jour et demi.',
  'problem.tesla.app-not-ready.remedy':
    'Rien à faire : cette application redemande d’elle-même. Pour demander tout de suite, appuyez sur « Redemander à Tesla » dans l’étape qui attend (Application chez Tesla ou Enregistrement chez Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla ne donne pas cet accès à votre application.',
  'problem.tesla.invalid-scope.why':
    'Le scope n’a pas été coché à la création de l’application, par exemple parce qu’elle est réservée aux produits énergétiques.',
  'problem.tesla.invalid-scope.remedy':
    'Ouvrez votre application sur developer.tesla.com/dashboard et cochez les scopes indiqués dans l’étape Application chez Tesla. Appuyez ensuite sur « Redemander à Tesla » dans cette étape.',
  'problem.tesla.billing-limit.what': 'Tesla a arrêté votre application à cause de sa limite de facturation.',
  'problem.tesla.billing-limit.why': 'Le crédit mensuel est épuisé, ou aucun moyen de paiement n’est défini.',
  'problem.tesla.billing-limit.remedy':
    'Ouvrez developer.tesla.com/dashboard, allez à la facturation de votre compte, et augmentez la limite ou ajoutez un moyen de paiement ; ou attendez le mois prochain. Appuyez ensuite sur « Recharger l’intégration » dans l’étape Connexion, si ce bouton y est affiché.',
  'problem.tesla.missing-scopes.what': 'L’accès autorisé ne suffit pas.',
  'problem.tesla.missing-scopes.why': 'À la connexion, moins de cases ont été cochées que l’intégration n’en a besoin.',
  'problem.tesla.missing-scopes.remedy':
    'Dans l’étape Connexion, appuyez sur « Redemander les autorisations », et laissez tout coché sur la page de Tesla. S’il n’y a pas de tel bouton, supprimez l’accès de votre application dans votre compte Tesla (Security, Third-party apps) : Home Assistant vous demande alors de vous reconnecter. Si un scope manque dans l’application elle-même, cochez-le d’abord sur developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla ne laisse pas votre application utiliser la Fleet API.',
  'problem.tesla.no-fleet-api.why':
    'Tesla dit cela des applications et des connexions qui ne sont pas de sa Fleet API, ou qu’il a coupées.',
  'problem.tesla.no-fleet-api.remedy':
    'Ouvrez votre application sur developer.tesla.com/dashboard et vérifiez qu’elle est active. Appuyez ensuite sur « Recharger l’intégration » dans l’étape Connexion. Si cela persiste, appuyez sur « Enregistrer un rapport » sous Journal d’activité et posez la question avec ce rapport dans la communauté Home Assistant.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla n’autorise pas ce compte dans la région interrogée.',
  'problem.tesla.not-allowed-in-region.why':
    'Le compte appartient à une autre région, ou à un pays où Tesla ne propose pas ce service.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Ouvrez votre compte Tesla et vérifiez que son pays est le bon. Appuyez ensuite sur « Recharger l’intégration » dans l’étape Connexion. Si cela persiste, appuyez sur « Enregistrer un rapport » sous Journal d’activité et posez la question avec ce rapport dans la communauté Home Assistant.',
  'problem.tesla.not-registered.what': 'Votre application n’est pas enregistrée dans cette région.',
  'problem.tesla.not-registered.why': 'Tesla tient un enregistrement distinct pour chaque région.',
  'problem.tesla.not-registered.remedy':
    'Ouvrez l’étape Enregistrement chez Tesla et appuyez sur le bouton « Enregistrer en … » de cette région.',
  'problem.tesla.allowed-origin.what': 'Tesla dit que le domaine n’appartient pas à votre application.',
  'problem.tesla.allowed-origin.why': 'L’Allowed Origin de l’application a un autre domaine racine que celui choisi ici.',
  'problem.tesla.allowed-origin.remedy':
    'Ouvrez votre application sur developer.tesla.com/dashboard, Client Details, et mettez dans Allowed Origin la valeur indiquée dans l’étape Application chez Tesla. Ou choisissez l’autre domaine avec « Changer de domaine » dans l’étape Clé publique sur internet.',
  'problem.tesla.out-of-region.what': 'Tesla dit que le compte se trouve dans une autre région.',
  'problem.tesla.out-of-region.why': 'La demande est allée à la mauvaise région.',
  'problem.tesla.out-of-region.remedy':
    'Appuyez sur « Redemander à Tesla » dans l’étape Véhicules. Si cela persiste, appuyez sur « Redemander les autorisations » dans l’étape Connexion : Tesla donne alors un nouveau jeton, qui indique la bonne région.',
  'problem.tesla.domain-taken.what': 'Ce domaine appartient à une autre application chez Tesla.',
  'problem.tesla.domain-taken.why':
    'Un domaine ne peut être enregistré que par une seule application. Vous en avez peut-être déjà créé une.',
  'problem.tesla.domain-taken.remedy':
    'Collez l’ID client et le secret client de cette ancienne application dans l’étape Application chez Tesla, ou choisissez un autre domaine dans l’étape Clé publique sur internet.',
  'problem.tesla.key-taken.what': 'Cette clé appartient à une autre application chez Tesla.',
  'problem.tesla.key-taken.why':
    'Une clé ne peut être enregistrée que par une seule application. Vous en avez peut-être déjà créé une.',
  'problem.tesla.key-taken.remedy':
    'Collez l’ID client et le secret client de cette ancienne application dans l’étape Application chez Tesla, ou appuyez sur « Créer une nouvelle paire de clés » dans l’étape Paire de clés.',
  'problem.tesla.key-download-failed.what': 'Tesla n’a pas pu récupérer la clé publique sur votre domaine.',
  'problem.tesla.key-download-failed.why':
    'Votre serveur web n’a pas répondu à la demande de Tesla avec la clé : une redirection, un certificat incomplet, une protection contre les robots ou un port fermé sont les causes habituelles.',
  'problem.tesla.key-download-failed.remedy':
    'Ouvrez l’étape Clé publique sur internet, appuyez sur « Vérifier à nouveau » et suivez ce qui est indiqué. Appuyez ensuite sur le bouton de la région dans l’étape Enregistrement chez Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla dit que le fichier de votre domaine est trop volumineux.',
  'problem.tesla.key-too-large.why': 'Un certificat ou une clé RSA s’y trouve à la place de la clé publique.',
  'problem.tesla.key-too-large.remedy':
    'Déposez-y le fichier de la clé publique de cette application : « Enregistrer le fichier de la clé publique » dans l’étape Clé publique sur internet vous le donne.',
  'problem.tesla.invalid-domain.what': 'Tesla n’accepte pas le domaine sous cette forme.',
  'problem.tesla.invalid-domain.why': 'Il faut le nom seul, en minuscules.',
  'problem.tesla.invalid-domain.remedy':
    'Dans l’étape Clé publique sur internet, appuyez sur « Changer de domaine », et saisissez le nom seul, par exemple cars.example.com.',
  'problem.tesla.unreachable.what': 'Les serveurs de Tesla n’ont pas pu être joints.',
  'problem.tesla.unreachable.why':
    'La connexion internet est coupée, un filtre bloque les serveurs de Tesla, ou Tesla est en panne.',
  'problem.tesla.unreachable.remedy':
    'Vérifiez la connexion internet de Home Assistant (Paramètres > Système > Réseau), et si un filtre comme AdGuard Home ou Pi-hole bloque des noms de tesla.com. L’application réessaie d’elle-même.',
  'problem.tesla.down.what': 'Les serveurs de Tesla ont eu une erreur interne.',
  'problem.tesla.down.why': 'Cela vient de Tesla et passe le plus souvent en quelques minutes.',
  'problem.tesla.down.remedy':
    'Rien à faire : un nouvel essai a lieu automatiquement. Si cela dure des heures, appuyez sur « Quelque chose ne va pas » pour faire vérifier toutes les étapes.',
  'problem.tesla.rate-limited.what': 'Tesla demande une pause de {minutes} minutes.',
  'problem.tesla.rate-limited.why': 'Trop de demandes ont été faites en peu de temps.',
  'problem.tesla.rate-limited.remedy': 'Rien à faire : un nouvel essai a lieu une fois la pause terminée.',
  'problem.tesla.unknown.what': 'Tesla a répondu par une erreur (statut {status}) : {text}',
  'problem.tesla.unknown.why': 'Il n’y a pas encore d’explication ici.',
  'problem.tesla.unknown.remedy':
    'La réponse complète est ci-dessous, avec la référence de Tesla. Appuyez sur « Quelque chose ne va pas » pour faire vérifier toutes les étapes ; si cela persiste, appuyez sur « Enregistrer un rapport » sous Journal d’activité et posez la question avec ce rapport dans la communauté Home Assistant.',
  'problem.tesla.rate-limited-long.what': 'Tesla demande une pause d’environ {hours} heures.',
  'problem.tesla.rate-limited-long.why': 'La limite de demandes pour un jour ou un mois est atteinte.',
  'problem.tesla.rate-limited-long.remedy':
    'Rien à faire : un nouvel essai a lieu une fois la pause terminée. Si cela revient, regardez l’utilisation de votre application sur le site développeur de Tesla.',
  'problem.tesla.invalid-request.what': 'Tesla dit que la demande n’a pas la forme attendue.',
  'problem.tesla.invalid-request.why':
    'Dans un appel fait à la main (Postman, curl), il manque un champ comme le domaine, le contenu n’est pas du JSON, ou il porte le jeton de l’application là où il faut celui d’une personne, ou l’inverse.',
  'problem.tesla.invalid-request.remedy':
    'Les appels à la main sont inutiles : cette application les fait. Ouvrez l’étape Enregistrement chez Tesla et appuyez sur « Enregistrer en … ».',
};
