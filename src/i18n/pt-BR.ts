import type { Words } from './text.ts';

/** Portuguese of Brazil. */
export const ptBR: Words = {
  // actions
  'action.setup.begin': 'Começar',
  'action.setup.pause': 'Pausar as etapas automáticas',
  'action.setup.resume': 'Retomar as etapas automáticas',
  'action.setup.sidebar': 'Mostrar na barra lateral',
  'action.setup.no-sidebar': 'Fora da barra lateral',
  'action.ask-again': 'Perguntar à Tesla de novo',
  'action.look-again': 'Verificar de novo',
  'action.try-again': 'Tentar novamente',
  'action.key-pair.generate': 'Criar um novo par de chaves',
  'action.key-pair.adopt': 'Usar este par de chaves',
  'action.key-pair.restore': 'Restaurar a chave {fingerprint}',
  'action.key-pair.import': 'Usar uma chave minha',
  'action.key-pair.tidy': 'Regravar o arquivo da chave',
  'action.key-pair.set-aside': 'Pôr de lado',
  'action.hosting.choose': 'Próximo',
  'action.hosting.choose-other': 'Escolher outro método',
  'action.hosting.domain': 'Usar este domínio',
  'action.hosting.fleetkey-create': 'Colocar a chave pública no FleetKey',
  'action.hosting.take': 'Usar {domain}: a sua chave já está lá',
  'action.hosting.move': 'Mudar para {domain}',
  'action.hosting.stay': 'Ficar com {domain}',
  'action.hosting.change': 'Alterar o método',
  'action.hosting.change-domain': 'Alterar o domínio',
  'action.credentials.save': 'Salvar',
  'action.credentials.replace': 'Informar outro ID de cliente e segredo',
  'action.credentials.choose': 'Usar este aplicativo',
  'action.credentials.choose-used': 'Continuar com “{name}”',
  'action.credentials.finish': 'Concluir a substituição',
  'action.credentials.remove': 'Remover “{name}”',
  'action.registration.register.na': 'Registrar na América do Norte e Ásia-Pacífico',
  'action.registration.register.eu': 'Registrar na Europa, Oriente Médio e África',
  'action.registration.register.cn': 'Registrar na China',
  'action.sign-in.start': 'Iniciar o login',
  'action.sign-in.restart': 'Recomeçar o login',
  'action.sign-in.continue': 'Continuar',
  'action.sign-in.again': 'Entrar novamente',
  'action.sign-in.reload': 'Recarregar a integração',
  'action.sign-in.enable': 'Habilitar a integração',
  'action.sign-in.abandon': 'Fechar o login aberto',
  'action.sign-in.close-dialog': 'Fechar essa caixa de diálogo',
  'action.sign-in.dialog-closed': 'Já fechei',
  'action.vehicles.look': 'Perguntar à Tesla de novo',
  'action.vehicles.pair': 'Mostrar os códigos de pareamento',
  'action.proof.flash': 'Piscar as luzes de {name}',
  'confirm.key-pair.generate':
    'O arquivo que está lá agora é guardado entre as cópias deste aplicativo e depois substituído por um novo par de chaves. Os veículos precisam aprovar de novo uma chave nova.',
  'confirm.key-pair.renew':
    'A chave em uso é guardada entre as cópias deste aplicativo e depois substituída por uma nova. Ela precisa ser registrada de novo na Tesla, e cada veículo precisa aprová-la de novo.',
  'confirm.key-pair.set-aside':
    'O que está ali passa a se chamar tesla_fleet.key.aside-1 (ou o próximo número livre) e fica na pasta de configuração. Depois a chave guardada é restaurada ou, se não houver nenhuma, uma nova é criada; os veículos precisam aprovar de novo uma chave nova.',
  'confirm.hosting.fleetkey-create':
    'O FleetKey.cc recebe a sua chave pública e a publica sob um nome criado ao acaso. Nem a chave nem o nome podem ser alterados ou removidos depois. Continuar?',
  'confirm.hosting.move':
    'A sua chave será registrada na Tesla para {domain}, e cada veículo ({vehicles}) precisa aprová-la de novo. Antes, adicione https://{domain}/ às origens permitidas (Allowed Origin) do seu aplicativo no site de desenvolvedores da Tesla. Deixe a chave em {before} até os veículos terem aprovado. A integração, as entidades dela e o histórico permanecem.',
  'confirm.credentials.remove':
    'As credenciais de aplicativo “{name}” não foram criadas por este aplicativo. Removê-las do Home Assistant?',
  'confirm.registration.unseen':
    'Daqui não se vê a chave certa em {domain}. Se você a vê lá com o celular, com o Wi-Fi desligado, a Tesla talvez também a veja: o que decide é a verificação da própria Tesla. Nada se perde se a Tesla recusar.',
  'confirm.sign-in.close-dialog': 'O que foi iniciado nessa caixa de diálogo é abandonado. Nada mais se perde.',
  'confirm.sign-in.restart':
    'O Home Assistant reinicia: as automações e todo o resto ficam parados por um ou dois minutos. Continuar?',
  'confirm.proof.flash':
    'Isto acorda o veículo e pisca as luzes dele. A Tesla conta um despertar e um comando, juntos cerca de 2 centavos de dólar, cobertos pelo crédito mensal.',
  'field.private-key': 'Chave privada (PEM)',
  'field.private-key.help': 'O texto do arquivo, com as linhas BEGIN e END. Ele nunca sai do Home Assistant.',
  'field.domain': 'Domínio',
  'field.domain.help': 'Por exemplo cars.example.com: sem https://, sem caminho',
  'field.github-user': 'Nome de usuário no GitHub',
  'field.github-user.help': 'A sua chave então é encontrada em USER.github.io',
  'field.method': 'Como a chave chega lá',
  'field.client-id': 'ID de cliente',
  'field.client-secret': 'Segredo de cliente',
  'field.client-secret.help': 'Começa com ta-secret. Ele vai para o Home Assistant e não é guardado por este aplicativo.',
  'field.app': 'Aplicativo na Tesla',
  'link.developer-site': 'Site de desenvolvedores da Tesla',
  'link.public-key': 'Salvar o arquivo da chave pública',
  'link.public-key-archive': 'Salvá-la como um site para enviar (ZIP)',
  'link.github.repository': 'Criar o repositório',
  'link.github.no-jekyll': 'Adicionar o arquivo .nojekyll',
  'link.github.config': 'Alterar _config.yml',
  'link.github.key': 'Adicionar a chave pública',
  'link.netlify': 'Página de envio da Netlify',
  'link.cloudflare-pages': 'Página de envio da Cloudflare',
  'link.sign-in': 'Entrar na Tesla',
  'link.integration': 'Tesla Fleet em Dispositivos & serviços',
  'link.pairing': 'Aprovar a chave para {name}',
  'fact.plain': '{text}',
  'fact.version': 'Versão',
  'fact.fingerprint': 'Impressão digital',
  'fact.domain': 'Domínio',
  'fact.key-url': 'Endereço da chave pública',
  'fact.github.repository': 'Repositório {domain}',
  'fact.github.no-jekyll': 'Arquivo .nojekyll',
  'fact.github.config': 'Linha para _config.yml',
  'fact.github.key': 'Chave pública',
  'fact.tick.done': 'Feito',
  'fact.tick.open': 'Ainda não visto',
  'fact.credential': 'Credenciais de aplicativo',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Registrada com a sua chave',
  'fact.registration.other-key': 'Registrada com outra chave',
  'fact.registration.missing': 'Não registrada',
  'fact.registration.not-told': 'A Tesla não diz (um aplicativo só para produtos de energia)',
  'fact.registration.failed': 'A Tesla não respondeu direito',
  'fact.registration.not-seen': 'Ainda não perguntado',
  'fact.account': 'Conta Tesla',
  'fact.accounts': 'Conta Tesla {title}',
  'fact.entry.loaded': 'Carregado',
  'fact.entry.setup_retry': 'Falha na configuração, tentará novamente',
  'fact.entry.setup_error': 'Falha ao configurar',
  'fact.entry.setup_in_progress': 'Inicializando',
  'fact.entry.not_loaded': 'Não carregado',
  'fact.entry.disabled': 'Desabilitado',
  'fact.vehicle': 'Veículo',
  'fact.vehicle.paired': 'Tem a sua chave',
  'fact.vehicle.unpaired': 'Ainda não tem a sua chave',
  'fact.vehicle.not-needed': 'Não precisa de chave',
  'fact.vehicle.not-told': 'A Tesla não disse',
  'fact.vehicle.signed': '{about} · só aceita comandos assinados',
  'fact.values': '{count} de {of} entidades têm um valor',
  'fact.no-values': 'Ainda sem valores',
  'journal.setup.begin': 'O aplicativo pode agir sozinho',
  'journal.setup.pause': 'O aplicativo só observa',
  'journal.store.rebuilt':
    'O banco de dados deste aplicativo estava danificado. Ele foi guardado como {file} e recomeçado com o que se pôde ler dele; o resto é descoberto de novo. O arquivo da chave e a integração estão como estavam',
  'journal.asked-again': 'Verificado de novo',
  'journal.failed': '{action} falhou ({code})',
  'journal.key-pair.generate': 'Um novo par de chaves foi criado',
  'journal.key-pair.adopt': 'O par de chaves que já existia é usado, e uma cópia foi guardada',
  'journal.key-pair.tidy': 'O arquivo da chave foi regravado, com a mesma chave',
  'journal.key-pair.set-aside': 'O que estava no lugar do arquivo da chave foi posto de lado',
  'journal.key-pair.restore': 'O arquivo da chave foi restaurado de uma cópia guardada',
  'journal.key-pair.import': 'Uma chave sua foi colocada no lugar',
  'journal.hosting.choose': 'O método para a chave pública foi escolhido',
  'journal.hosting.domain': 'O domínio foi escolhido',
  'journal.hosting.fleetkey-create': 'A chave pública foi colocada no FleetKey',
  'journal.hosting.move': 'Mudança para o novo domínio feita',
  'journal.hosting.stay': 'Desistiu-se da mudança de domínio',
  'journal.credentials.save': 'O ID de cliente e o segredo foram salvos no Home Assistant',
  'journal.credentials.choose': 'O aplicativo na Tesla foi escolhido',
  'journal.credentials.finish': 'A substituição das credenciais foi concluída',
  'journal.credentials.remove': 'Credenciais de aplicativo foram removidas',
  'journal.registration.register': 'A chave foi registrada na Tesla',
  'journal.sign-in.start': 'O login foi iniciado',
  'journal.sign-in.continue': 'O login continuou',
  'journal.sign-in.reload': 'A integração foi recarregada',
  'journal.sign-in.enable': 'A integração foi habilitada',
  'journal.sign-in.abandon': 'Um login aberto foi fechado',
  'journal.sign-in.close-dialog': 'Uma caixa de diálogo do Home Assistant que ficou aberta foi fechada',
  'journal.sign-in.dialog-closed': 'A outra caixa de diálogo foi dada como fechada',
  'journal.sign-in.restart': 'O Home Assistant foi reiniciado para fechar a outra caixa de diálogo',
  'journal.vehicles.pair': 'Um pareamento foi iniciado',
  'journal.proof.flash': 'As luzes foram piscadas',

  // begin
  'begin.title': 'O seu Tesla no Home Assistant',
  'begin.will': 'O que vai acontecer',
  'begin.will.key': 'Este aplicativo cria um par de chaves e leva a chave pública para onde a Tesla a encontra.',
  'begin.will.app': 'Você cria um aplicativo no site de desenvolvedores da Tesla. Esta página mostra o que preencher e onde.',
  'begin.will.sign-in':
    'Você entra na Tesla e aprova a chave com o telefone. Todo o resto é feito para você, e acompanhado dali em diante.',
  'begin.hand': 'O que ter à mão',
  'begin.hand.account': 'A sua conta Tesla, com um endereço de e-mail verificado e autenticação multifator',
  'begin.hand.phone': 'O seu telefone com o aplicativo da Tesla, se você tem um veículo',
  'begin.hand.address':
    'Um endereço duradouro na internet: um domínio seu, o Home Assistant Cloud ou uma conta gratuita no GitHub',
  'begin.time': 'Quanto tempo leva',
  'begin.time.answer':
    'Este aplicativo faz a parte dele em menos de um minuto. A maior parte do tempo vai para o formulário da Tesla, com cinco campos para preencher e seis caixas para marcar. Às vezes a Tesla leva um dia e meio para admitir um novo aplicativo; esta página então espera por você.',
  'late.tesla':
    'Isto está demorando mais do que o normal. Nada se perde, e o aplicativo continua perguntando. “Verificar novamente”, no fim desta página, pergunta na hora.',
  'late.hosting':
    'Isto está demorando mais do que o normal. Abra o endereço da chave pública no telefone, com o Wi-Fi desligado: se a chave também não aparecer ali, a Tesla não consegue encontrá-la.',
  'late.core': 'Isto está demorando mais do que o normal. Procure o motivo no Home Assistant, em Configurações > Sistema > Logs.',
  'late.pairing':
    'Isto está demorando mais do que o normal. Precisa ser o telefone do proprietário, e o veículo precisa estar acessível: acorde-o no aplicativo da Tesla e abra o link de novo.',
  'late.sleeping':
    'Isto está demorando mais do que o normal. Abra o aplicativo da Tesla para acordar o veículo ou faça um trajeto curto.',

  // certificates
  'hosting.own-https.name': 'Este próprio aplicativo, por HTTPS',
  'hosting.own-https.description':
    'Você tem um certificado na pasta ssl do Home Assistant e uma porta 443 aberta, mas nenhum proxy reverso: este aplicativo responde sozinho, com a chave e nada mais.',
  'hosting.own-https.guide.files':
    'Indique o certificado e a chave dele pelos nomes que têm na pasta ssl, por exemplo os dos aplicativos Let’s Encrypt ou DuckDNS.',
  'hosting.own-https.guide.port': 'Na configuração deste aplicativo, em Rede, dê um número à porta {port}, por exemplo {port}.',
  'hosting.own-https.guide.docker': 'Publique a porta {port} do contêiner e monte a pasta dos seus certificados em /ssl.',
  'hosting.own-https.guide.router':
    'No seu roteador, encaminhe a porta 443 da internet para essa porta desta máquina. A Tesla vem só pela porta 443.',
  'action.hosting.certificate': 'Usar este certificado',
  'action.hosting.change-certificate': 'Alterar o certificado',
  'journal.hosting.certificate': 'O certificado foi escolhido',
  'field.certificate': 'Certificado com a cadeia dele',
  'field.certificate.help': 'Um arquivo na pasta ssl; o que tem a cadeia completa',
  'field.certificate-key': 'Chave privada do certificado',
  'fact.certificate.names': 'Certificado para',
  'fact.certificate.issuer': 'Emitido por',
  'fact.certificate.until': 'Válido até',
  'problem.certificate.absent.what': 'Não há um arquivo {file} na pasta ssl.',
  'problem.certificate.absent.why': 'Ele tem outro nome, ou nada o colocou lá ainda.',
  'problem.certificate.absent.remedy':
    'Veja com um aplicativo como o File editor como se chamam os arquivos em ssl e escolha o certificado de novo.',
  'problem.certificate.unreadable.what': 'O arquivo {file} não pode ser lido.',
  'problem.certificate.unreadable.why': 'É uma pasta, ou este aplicativo não tem permissão para abri-lo.',
  'problem.certificate.unreadable.remedy': 'Escolha outro arquivo.',
  'problem.certificate.too-large.what': 'O arquivo {file} é grande demais para ser um certificado ou uma chave.',
  'problem.certificate.too-large.why': 'O mais provável é que seja outro tipo de arquivo.',
  'problem.certificate.too-large.remedy': 'Escolha outro arquivo.',
  'problem.certificate.not-a-certificate.what': 'O arquivo {file} não contém um certificado.',
  'problem.certificate.not-a-certificate.why': 'O texto dele não tem um bloco BEGIN CERTIFICATE que possa ser lido.',
  'problem.certificate.not-a-certificate.remedy':
    'Escolha o arquivo com o certificado e a cadeia dele, muitas vezes chamado fullchain.pem.',
  'problem.certificate.not-a-key.what': 'O arquivo {file} não contém uma chave privada que possa ser usada.',
  'problem.certificate.not-a-key.why': 'O texto dele não tem um bloco com uma chave privada que possa ser lido.',
  'problem.certificate.not-a-key.remedy': 'Escolha a chave do certificado, muitas vezes chamada privkey.pem.',
  'problem.certificate.encrypted.what': 'A chave privada em {file} pede uma senha.',
  'problem.certificate.encrypted.why': 'Não há ninguém para digitá-la quando o aplicativo inicia.',
  'problem.certificate.encrypted.remedy': 'Coloque lá uma chave sem senha.',
  'problem.certificate.other-key.what': 'A chave privada em {file} não é a do certificado.',
  'problem.certificate.other-key.why': 'Os dois arquivos vêm de certificados diferentes, ou estão sendo renovados neste momento.',
  'problem.certificate.other-key.remedy': 'Se isso não passar em alguns minutos, escolha os dois arquivos que combinam.',
  'problem.certificate.in-use.what': 'A porta HTTPS deste aplicativo está ocupada.',
  'problem.certificate.in-use.why': 'Outro programa atende nela.',
  'problem.certificate.in-use.remedy': 'Reinicie este aplicativo. Se continuar, o log diz mais.',
  'problem.certificate.other-name.what': 'O certificado não é para {domain}.',
  'problem.certificate.other-name.why': 'Ele é para: {names}.',
  'problem.certificate.other-name.remedy': 'Obtenha um certificado com este nome ou use um domínio que ele contenha.',
  'problem.certificate.expired.what': 'O certificado expirou em {date}.',
  'problem.certificate.expired.why': 'O que deveria renová-lo não o fez.',
  'problem.certificate.expired.remedy':
    'Veja o log do que o renova (por exemplo o aplicativo Let’s Encrypt, que precisa ser iniciado para isso). O novo certificado passa a ser usado automaticamente.',
  'problem.certificate.ends-soon.what': 'O certificado expira em {date}.',
  'problem.certificate.ends-soon.why': 'A esta altura ele já deveria ter sido renovado.',
  'problem.certificate.ends-soon.remedy':
    'Veja o log do que o renova (por exemplo o aplicativo Let’s Encrypt, que precisa ser iniciado para isso). O novo certificado passa a ser usado automaticamente.',
  'problem.certificate.self-signed.what': 'O certificado é autoassinado.',
  'problem.certificate.self-signed.why': 'A Tesla, como todo navegador, só confia em certificados de autoridades conhecidas.',
  'problem.certificate.self-signed.remedy': 'Obtenha um da Let’s Encrypt; é gratuito.',
  'problem.certificate.no-chain.what': 'O certificado vem sem a cadeia dele.',
  'problem.certificate.no-chain.why': 'Os navegadores muitas vezes encontram sozinhos a parte que falta; a Tesla não.',
  'problem.certificate.no-chain.remedy': 'Escolha o arquivo com a cadeia completa, muitas vezes chamado fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'O Home Assistant diz: A condition has not been met to process the request. O seu aplicativo não está registrado nesta região.',
  'problem.entry.precondition-region.why':
    'O Home Assistant pergunta ao servidor da Tesla da região à qual a conta pertence, e lá a Tesla não conhece o seu domínio.',
  'problem.entry.precondition-region.remedy':
    'Abra a etapa Registro na Tesla e pressione o botão dessa região; a integração então é carregada de novo.',
  'problem.entry.precondition-other-key.what':
    'O Home Assistant diz: A condition has not been met to process the request. Nesta região está registrada outra chave, que não é a sua.',
  'problem.entry.precondition-other-key.why': 'O seu domínio foi registrado antes com outro par de chaves.',
  'problem.entry.precondition-other-key.remedy':
    'Abra a etapa Registro na Tesla e pressione o botão dessa região; a Tesla então usa a chave atual.',
  'problem.entry.precondition-hosting.what':
    'O Home Assistant diz: A condition has not been met to process the request. A sua chave pública não é encontrada em {domain}.',
  'problem.entry.precondition-hosting.why': 'A Tesla quer que a chave permaneça onde estava no registro.',
  'problem.entry.precondition-hosting.remedy': 'Abra a etapa Chave pública na internet; ela diz o que está errado lá.',
  'problem.entry.precondition-credentials.what':
    'O Home Assistant diz: A condition has not been met to process the request. A Tesla não aceita o ID de cliente e o segredo.',
  'problem.entry.precondition-credentials.why':
    'As credenciais de aplicativo no Home Assistant não são as de um aplicativo que a Tesla conhece.',
  'problem.entry.precondition-credentials.remedy':
    'Copie o ID de cliente e o segredo de cliente do seu aplicativo no site de desenvolvedores da Tesla e cole-os na etapa Aplicativo na Tesla.',
  'problem.entry.precondition-none.what': 'O Home Assistant diz: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'O seu aplicativo está registrado em todas as regiões, a chave é encontrada, e a Tesla aceita o ID de cliente e o segredo. Então ou a Tesla precisa de alguns minutos depois de um registro, ou a origem permitida do aplicativo não combina.',
  'problem.entry.precondition-none.remedy':
    'Espere alguns minutos; o Home Assistant tenta novamente sozinho. Se continuar, veja no site de desenvolvedores da Tesla a Allowed Origin do seu aplicativo: ela deve ser https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'A Tesla deu ao Home Assistant uma permissão que ele não conhece: {scope}. A integração não pode iniciar com ela.',
  'problem.entry.unknown-scope.why': 'Nos escopos do seu aplicativo na Tesla está marcado mais do que o Home Assistant pede.',
  'problem.entry.unknown-scope.remedy':
    'No site de desenvolvedores da Tesla, abra o seu aplicativo, desmarque {scope} e salve. Depois pressione “Pedir as permissões de novo” aqui.',
  'problem.sign-in.scopes-partly.what': 'Nem tudo foi permitido no login: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Uma marca foi tirada na página da Tesla, ou o aplicativo na Tesla recebeu este escopo depois.',
  'problem.sign-in.scopes-partly.remedy':
    'Se você quer essa permissão, veja no site de desenvolvedores da Tesla se o seu aplicativo a tem e depois pressione “Pedir as permissões de novo”. Caso contrário, deixe como está.',
  'remedy.sign-in.scopes-by-hand':
    'Se você quer essa permissão: abra a sua conta Tesla, Security, Third-party apps, e remova o acesso do seu aplicativo. Em algumas horas o Home Assistant pede que você entre novamente; permita tudo então. Caso contrário, deixe como está.',
  'problem.sign-in.consent-by-hand.what': 'Daqui não é possível fazer o Home Assistant pedir as permissões de novo.',
  'problem.sign-in.consent-by-hand.why':
    'As credenciais de aplicativo em uso foram adicionadas à mão. O Home Assistant as mantém enquanto a integração as usa.',
  'problem.sign-in.consent-by-hand.remedy':
    'Abra a sua conta Tesla, Security, Third-party apps, e remova o acesso do seu aplicativo. Em algumas horas o Home Assistant pede que você entre novamente; permita tudo então.',
  'action.sign-in.consent': 'Pedir as permissões de novo',
  'journal.sign-in.consent': 'O Home Assistant foi levado a pedir as permissões de novo',
  'confirm.sign-in.consent':
    'O Home Assistant pede que você entre novamente na Tesla. Até você fazer isso, a integração não funciona; os dispositivos, as entidades e o histórico permanecem.',
  'action.sign-in.take-key': 'Recarregar a integração com a nova chave',
  'journal.sign-in.take-key': 'A integração foi recarregada, para que assine com a chave atual',
  'action.sign-in.add': 'Adicionar outra conta Tesla',
  'journal.sign-in.add': 'Foi iniciado o login de outra conta Tesla',
  'fact.not-allowed': 'Não permitido',

  // hosting
  'hosting.advice.external': 'O Home Assistant é acessado de fora em {host}.',
  'hosting.advice.cloud': 'O Home Assistant Cloud o acessa em {host}.',
  'hosting.advice.certificates': 'Na pasta ssl há: {files}.',
  'hosting.advice.app': 'O aplicativo {name} está instalado.',
  'known-host.accepted': 'A Tesla aceitou nomes sob {host} ({seen}; {source})',
  'known-host.refused': 'A Tesla recusou nomes sob {host} ({seen}; {source})',
  'known-host.mixed': 'A Tesla aceitou alguns nomes sob {host} e recusou outros ({seen}; {source})',
  'fact.known-host': 'Visto por outras pessoas',
  'fact.domain.letters': 'Em letras',
  'problem.domain.refused-host.what': 'Sabe-se que a Tesla recusa nomes sob {host} (visto em {seen}).',
  'problem.domain.refused-host.why': 'O site de desenvolvedores dela não diz nada, ou diz que o domínio não é válido.',
  'problem.domain.refused-host.remedy':
    'Isso pode ter mudado nesse meio-tempo: experimente lá. Se for recusado, escolha outro domínio ou outro método aqui.',
  'problem.domain.passing.what': 'O nome {domain} não é duradouro.',
  'problem.domain.passing.why':
    'Túneis sem conta recebem um novo nome a cada início. Com isso se perdem o registro e a aprovação dos veículos.',
  'problem.domain.passing.remedy': 'Use um nome que permaneça por anos.',
  'hosting.copy.path': 'Caminho',
  'hosting.copy.target': 'Encaminhar para',
  'hosting.copy.snippet': 'Para {program}',
  'hosting.guide.no-redirect':
    'A Tesla não segue redirecionamentos: o próprio endereço precisa responder com a chave, por HTTPS e sem login.',
  'hosting.reverse-proxy.name': 'Proxy reverso',
  'hosting.reverse-proxy.description':
    'Um servidor web ou túnel seu, acessível pela internet por HTTPS, encaminha um caminho para este aplicativo: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared e semelhantes.',
  'hosting.reverse-proxy.guide.path':
    'No seu proxy reverso, adicione ao seu domínio uma regra para o caminho abaixo, e para nada mais.',
  'hosting.reverse-proxy.guide.target': 'Faça a regra encaminhar para {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Se o proxy reverso não roda no próprio Home Assistant, ligue a porta {port} na configuração deste aplicativo, em Rede, e encaminhe para o endereço IP do Home Assistant.',
  'hosting.reverse-proxy.guide.docker':
    'Se o proxy reverso roda ele mesmo em um contêiner ou em outra máquina, encaminhe para o endereço IP desta máquina.',
  'hosting.reverse-proxy.guide.certificate':
    'O certificado precisa estar completo: use a cadeia completa (muitas vezes um arquivo chamado fullchain.pem), e não só o certificado.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratuito, e não precisa de domínio, porta aberta nem túnel: um site seu no GitHub que contém a chave pública. A Tesla aceitou sites assim (vários relatos, agosto de 2026).',
  'hosting.github-pages.guide.account':
    'Você precisa de uma conta gratuita no GitHub. O nome de usuário dela passa a fazer parte do endereço, que não pode conter “tesla”.',
  'hosting.github-pages.guide.press':
    'Pressione os links na ordem. Cada um abre uma página do GitHub já preenchida; pressione lá o botão verde (Create repository, Commit changes).',
  'hosting.github-pages.guide.others': 'Já existe um site em {domain}: ele fica como está, só estes arquivos são adicionados.',
  'hosting.github-pages.guide.jekyll':
    'Esse site é gerado pelo Jekyll, que deixa de fora pastas que começam com um ponto. Adicione a linha abaixo ao _config.yml; se já houver um include:, adicione “.well-known” a ele.',
  'hosting.github-pages.guide.ticks': 'Volte aqui depois de cada um: o que está feito é marcado em cerca de um minuto.',
  'hosting.github-pages.guide.publishing':
    'Está tudo no lugar. O GitHub publica o site em alguns minutos, da primeira vez em até dez. Se não publicar, veja Settings > Pages do repositório: a branch precisa estar escolhida lá.',
  'hosting.static-site.name': 'Netlify ou Cloudflare Pages',
  'hosting.static-site.description':
    'Gratuito: você solta um arquivo compactado na página de envio de um serviço de sites estáticos. A documentação do Home Assistant citou os dois como funcionando (2025).',
  'hosting.static-site.domain.help': 'O nome que o serviço deu ao seu site, por exemplo my-cars.netlify.app ou my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Salve o arquivo compactado desta página. Ele contém o site inteiro.',
  'hosting.static-site.guide.netlify':
    'Netlify: entre na sua conta primeiro, senão o site some depois de uma hora. Descompacte o arquivo e solte a pasta na página da Netlify.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: escolha enviar os seus arquivos (upload assets), dê um nome ao projeto e solte o arquivo compactado lá.',
  'hosting.static-site.guide.name': 'Depois informe aqui o nome do site.',
  'hosting.static-site.guide.publish': 'Esta página percebe sozinha quando a chave está lá.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Um só botão: o FleetKey.cc, um serviço de terceiros, guarda a sua chave pública e a publica. A Tesla aceitou os nomes dele (2025-09), com um registro que falhou em uma conta (2026-05).',
  'hosting.fleetkey.guide.what':
    'O FleetKey é operado por terceiros, não pela Tesla nem pelo Home Assistant. Ele recebe a sua chave pública, que não é segredo, e nada mais. O nome que ele dá não pode ser alterado nem removido, e os seus veículos dependem dele por anos.',
  'hosting.fleetkey.guide.wait': 'O FleetKey geralmente publica uma chave na hora. Verifique de novo em um minuto.',
  'hosting.fleetkey.guide.new-key': 'Uma chave nova precisa de um nome novo: o que está lá mantém a chave dele para sempre.',
  'hosting.elsewhere.name': 'Em outro lugar',
  'hosting.elsewhere.description':
    'Você mesmo coloca o arquivo da chave em qualquer servidor web, ou algo já o tem lá; este aplicativo verifica se está certo.',
  'hosting.elsewhere.guide.save': 'Salve o arquivo da chave pública desta página.',
  'hosting.elsewhere.guide.put': 'Coloque-o no seu servidor web de modo que seja encontrado em {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Alguns servidores web escondem pastas que começam com um ponto. No GitHub Pages, adicione também um arquivo vazio chamado .nojekyll ao lado da pasta .well-known.',
  'problem.hosting.service.unreachable.what': 'Não foi possível acessar {service}.',
  'problem.hosting.service.unreachable.why':
    'A conexão com a internet caiu, um filtro bloqueia o acesso, ou {service} está fora do ar.',
  'problem.hosting.service.unreachable.remedy': 'Tente novamente em alguns minutos.',
  'problem.hosting.service.limited.what': '{service} pede uma pausa.',
  'problem.hosting.service.limited.why': 'Vieram pedidos demais da sua conexão com a internet em uma hora.',
  'problem.hosting.service.limited.remedy': 'Nada se perdeu. Prossiga; isto é verificado de novo dentro de uma hora.',
  'problem.hosting.service.refused.what': '{service} disse não.',
  'problem.hosting.service.refused.why': 'O que foi dito está abaixo.',
  'problem.hosting.service.refused.remedy': 'Tente novamente ou escolha outro método para a chave pública.',
  'problem.hosting.service.down.what': '{service} teve um erro próprio.',
  'problem.hosting.service.down.why': 'Isto é do lado do serviço e geralmente passa.',
  'problem.hosting.service.down.remedy': 'Tente novamente em alguns minutos ou escolha outro método para a chave pública.',
  'problem.hosting.service.unreadable.what': '{service} respondeu de um jeito que este aplicativo não conhece.',
  'problem.hosting.service.unreadable.why': 'O serviço mudou desde que esta versão do aplicativo foi feita.',
  'problem.hosting.service.unreadable.remedy':
    'Procure uma atualização deste aplicativo ou escolha outro método para a chave pública.',

  // hosting-look
  'problem.hosting.dns.what': 'O nome {domain} não existe na internet.',
  'problem.hosting.dns.why':
    'Nenhum servidor de nomes o conhece: há um erro de digitação, ou a entrada não foi criada ou foi removida.',
  'problem.hosting.dns.remedy':
    'Compare o nome com o que está no provedor do seu domínio. Uma entrada nova pode levar alguns minutos para ser conhecida.',
  'problem.hosting.dns-empty.what': 'O nome {domain} existe, mas não leva a lugar nenhum.',
  'problem.hosting.dns-empty.why': 'Ele não tem endereço IPv4 nem IPv6 (nenhum registro A ou AAAA).',
  'problem.hosting.dns-empty.remedy':
    'No provedor do seu domínio, dê ao nome o endereço público da sua casa ou do seu servidor web.',
  'problem.hosting.dns-private.what': 'O nome {domain} leva a um endereço de uma rede doméstica.',
  'problem.hosting.dns-private.why':
    'Endereços como 192.168.x.x ou 10.x.x.x existem em todas as casas e só são acessíveis de dentro.',
  'problem.hosting.dns-private.remedy':
    'No provedor do seu domínio (ou no que mantém o nome atualizado, como o Duck DNS), informe o endereço público da sua conexão com a internet.',
  'problem.hosting.dns-carrier.what':
    'O nome {domain} leva a um endereço que o seu provedor de internet divide entre muitos clientes (CGNAT).',
  'problem.hosting.dns-carrier.why': 'De fora, ninguém alcança uma casa atrás de um endereço assim (100.64.x.x a 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Peça ao seu provedor um endereço público ou escolha um método que não precise de um: GitHub Pages, Home Assistant Cloud ou um túnel como o Cloudflared.',
  'problem.hosting.dns-home-only.what': 'O nome {domain} só é conhecido na sua casa.',
  'problem.hosting.dns-home-only.why':
    'O seu roteador ou o seu próprio servidor de nomes o conhece; os servidores de nomes públicos não.',
  'problem.hosting.dns-home-only.remedy': 'Crie uma entrada para o nome no provedor do seu domínio.',
  'problem.hosting.dns-broken.what': 'Os servidores de nomes de {domain} não respondem direito.',
  'problem.hosting.dns-broken.why': 'Eles estão fora do ar, ou as assinaturas do domínio (DNSSEC) estão quebradas.',
  'problem.hosting.dns-broken.remedy':
    'Veja se há uma falha no provedor do seu domínio. Se o DNSSEC foi ligado ou o provedor foi trocado há pouco, as chaves dele podem não combinar: desligue o DNSSEC lá.',
  'problem.hosting.dns-unanswered.what': 'Não foi possível descobrir se {domain} existe: nenhum servidor de nomes respondeu.',
  'problem.hosting.dns-unanswered.why':
    'A conexão do Home Assistant com a internet caiu, ou um filtro na sua rede retém essas perguntas.',
  'problem.hosting.dns-unanswered.remedy':
    'Verifique a conexão com a internet. Se o endereço mostra a chave em um celular com o Wi-Fi desligado, prossiga: o que decide é a verificação da própria Tesla.',
  'problem.hosting.refused.what': 'Ninguém responde em {domain}, porta 443.',
  'problem.hosting.refused.why':
    'A conexão é recusada: nenhum servidor web roda lá, ou a porta não é encaminhada para ele. Alguns roteadores também recusam o acesso ao próprio endereço feito de dentro.',
  'problem.hosting.refused.remedy':
    'Experimente o endereço em um celular com o Wi-Fi desligado. Se ele mostrar a chave, prossiga: o que decide é a verificação da própria Tesla. Se não, veja o encaminhamento de portas do seu roteador (443) e o seu servidor web.',
  'problem.hosting.timeout.what': 'Não se consegue uma conexão com {domain}, porta 443.',
  'problem.hosting.timeout.why':
    'Um firewall a descarta, a porta não é encaminhada, o endereço é antigo, ou o seu provedor bloqueia a porta 443. Alguns roteadores também descartam o acesso ao próprio endereço feito de dentro.',
  'problem.hosting.timeout.remedy':
    'Experimente o endereço em um celular com o Wi-Fi desligado. Se ele mostrar a chave, prossiga: o que decide é a verificação da própria Tesla. Se não, veja o encaminhamento de portas do seu roteador e se o nome leva ao seu endereço atual.',
  'problem.hosting.unreachable.what': 'Daqui não há caminho até o endereço de {domain}.',
  'problem.hosting.unreachable.why':
    'A própria rede diz isso: o endereço não está em uso, ou esta conexão não alcança endereços desse tipo (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Experimente o endereço em um celular com o Wi-Fi desligado. Se ele mostrar a chave, prossiga. Se não, compare o endereço do nome com o seu endereço público.',
  'problem.hosting.reset.what': 'A conexão com {domain} é cortada assim que é feita.',
  'problem.hosting.reset.why': 'Um firewall, um filtro ou o próprio roteador a encerra.',
  'problem.hosting.reset.remedy':
    'Experimente o endereço em um celular com o Wi-Fi desligado. Veja o firewall na frente do seu servidor web e se há bloqueio por país.',
  'problem.hosting.network.what': 'A verificação de {domain} falhou de um jeito que este aplicativo não conhece.',
  'problem.hosting.network.why': 'O que aconteceu está nos detalhes abaixo.',
  'problem.hosting.network.remedy':
    'Verifique de novo. Se o endereço mostra a chave em um celular com o Wi-Fi desligado, prossiga: o que decide é a verificação da própria Tesla.',
  'problem.hosting.tls-none.what': 'Em {domain}, porta 443, responde algo que não fala HTTPS.',
  'problem.hosting.tls-none.why':
    'O mais provável é que a porta 443 do roteador leve a uma porta HTTP simples, por exemplo à do Home Assistant (80 ou 8123).',
  'problem.hosting.tls-none.remedy':
    'Encaminhe a porta 443 para a porta HTTPS do seu servidor web, ou faça-o falar HTTPS nessa porta.',
  'problem.hosting.tls-expired.what': 'O certificado de {domain} expirou.',
  'problem.hosting.tls-expired.why': 'O que deveria renová-lo não o fez, ou o servidor web ainda usa o antigo.',
  'problem.hosting.tls-expired.remedy':
    'Renove-o (por exemplo iniciando o aplicativo Let’s Encrypt, ou no NGINX Proxy Manager em SSL Certificates) e depois reinicie o servidor web.',
  'problem.hosting.tls-not-yet.what': 'O certificado de {domain} ainda não é válido.',
  'problem.hosting.tls-not-yet.why':
    'Ele foi criado em uma máquina com o relógio adiantado, ou o relógio do Home Assistant está atrasado.',
  'problem.hosting.tls-not-yet.remedy': 'Verifique a data e a hora das duas máquinas.',
  'problem.hosting.tls-name.what': 'O certificado mostrado em {domain} é para outro nome.',
  'problem.hosting.tls-name.why':
    'O servidor web não tem certificado para este nome e mostra outro, ou o nome leva a outro servidor web (muitas vezes a página do próprio roteador).',
  'problem.hosting.tls-name.remedy':
    'Obtenha um certificado para {domain} e use-o no site desse nome. Os detalhes abaixo dizem para quais nomes é o atual.',
  'problem.hosting.tls-self-signed.what': 'O certificado de {domain} é autoassinado.',
  'problem.hosting.tls-self-signed.why':
    'Muitos servidores web e roteadores criam um assim sozinhos enquanto não têm outro. A Tesla não confia nele.',
  'problem.hosting.tls-self-signed.remedy': 'Obtenha um da Let’s Encrypt; é gratuito.',
  'problem.hosting.tls-chain.what': 'O servidor web de {domain} deixa de fora uma parte da cadeia do certificado.',
  'problem.hosting.tls-chain.why':
    'Falta o certificado entre o seu e a autoridade conhecida. Os navegadores muitas vezes o encontram sozinhos, por isso a página parece certa neles; a Tesla não.',
  'problem.hosting.tls-chain.remedy':
    'Use o arquivo com a cadeia completa (muitas vezes chamado fullchain.pem) no lugar de só o certificado (cert.pem).',
  'problem.hosting.tls-authority.what': 'O certificado de {domain} vem de uma autoridade que ninguém conhece.',
  'problem.hosting.tls-authority.why':
    'Uma autoridade própria de uma empresa ou de uma casa, um certificado de teste (Let’s Encrypt staging), o certificado de origem da Cloudflare visto sem a Cloudflare, ou um filtro que examina as conexões.',
  'problem.hosting.tls-authority.remedy': 'Obtenha um certificado de uma autoridade pública, como a Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'O servidor web de {domain} só fala formas antigas de TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 e 1.1 estão fora de uso desde 2020.',
  'problem.hosting.tls-old.remedy': 'Atualize o servidor web ou ligue TLS 1.2 e 1.3 nele.',
  'problem.hosting.tls-refused.what': 'O servidor web recusa o nome {domain}.',
  'problem.hosting.tls-refused.why':
    'Ele não tem certificado para esse nome: o site desse nome não está configurado nele, ou ele ainda não conseguiu obter um certificado (Caddy, Traefik e Cloudflare fazem assim).',
  'problem.hosting.tls-refused.remedy':
    'Procure este nome no log do servidor web; configure o site ou espere até o certificado dele estar lá.',
  'problem.hosting.tls-client.what': 'O servidor web de {domain} pede um certificado aos visitantes.',
  'problem.hosting.tls-client.why': 'Ele só deixa entrar dispositivos conhecidos (mTLS). A Tesla não tem um certificado assim.',
  'problem.hosting.tls-client.remedy': 'Tire o caminho da chave dessa regra ou use outro subdomínio para a chave.',
  'problem.hosting.tls-cut.what': 'O servidor web de {domain} encerra a conexão antes de ela ser criptografada.',
  'problem.hosting.tls-cut.why':
    'Um túnel ou proxy sem nada atrás, um firewall que examina nomes, ou um serviço que não fala HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Veja para onde leva a porta 443 e o log do que está lá.',
  'problem.hosting.tls-timeout.what': 'O servidor web de {domain} aceita a conexão e depois não diz nada.',
  'problem.hosting.tls-timeout.why': 'Ele está travado, sobrecarregado, ou atrás da porta 443 há algo que não fala HTTPS.',
  'problem.hosting.tls-timeout.remedy': 'Reinicie o servidor web; veja para onde leva a porta 443.',
  'problem.hosting.tls.what': 'Não se consegue uma conexão criptografada com {domain}.',
  'problem.hosting.tls.why': 'Os detalhes abaixo trazem as palavras da biblioteca de criptografia.',
  'problem.hosting.tls.remedy': 'Veja o certificado e as configurações de TLS do seu servidor web.',
  'problem.hosting.http-timeout.what': 'O servidor web de {domain} aceita o pedido e não responde.',
  'problem.hosting.http-timeout.why':
    'O que está atrás dele está travado: o endereço para onde ele encaminha está errado, ou um firewall no meio descarta a conexão.',
  'problem.hosting.http-timeout.remedy': 'Verifique o endereço para onde a regra da chave encaminha.',
  'problem.hosting.http-cut.what': 'O servidor web de {domain} encerra a conexão em vez de responder.',
  'problem.hosting.http-cut.why': 'Uma regra que bloqueia (por exemplo o status 444 do nginx), ou uma falha do servidor web.',
  'problem.hosting.http-cut.remedy': 'Veja o log do servidor web e as regras que bloqueiam visitantes desconhecidos.',
  'problem.hosting.http-broken.what': 'O que responde em {domain} não é um servidor web.',
  'problem.hosting.http-broken.why': 'A resposta não segue as regras do HTTP.',
  'problem.hosting.http-broken.remedy': 'Veja para onde leva a porta 443.',
  'problem.hosting.redirect.what': 'O endereço redireciona para {location}.',
  'problem.hosting.redirect.why':
    'A Tesla não segue redirecionamentos: nem para outro nome (com ou sem www), nem para um login, nem para outro caminho.',
  'problem.hosting.redirect.remedy':
    'Faça o servidor web responder no próprio {domain}. Se ele leva a um nome que é seu, você também pode escolher esse nome aqui.',
  'problem.hosting.not-found.what': 'O servidor web de {domain} não encontra a chave (404).',
  'problem.hosting.not-found.why':
    'A regra para o caminho, ou o arquivo, ainda não está lá, tem outro nome, ou está em uma pasta que o servidor web esconde porque começa com um ponto.',
  'problem.hosting.not-found.remedy': 'Compare o caminho letra por letra e depois pressione “Verificar de novo”.',
  'problem.hosting.forbidden.what': 'O servidor web de {domain} não deixa ninguém ver a chave (status {status}).',
  'problem.hosting.forbidden.why': 'Ele pede um login, só permite endereços conhecidos, ou não tem permissão para ler o arquivo.',
  'problem.hosting.forbidden.remedy': 'Tire só este caminho do login ou da lista de acesso; não há nada secreto nele.',
  'problem.hosting.bot-wall.what': 'Há uma proteção contra robôs na frente de {domain}.',
  'problem.hosting.bot-wall.why':
    'Ela quer ver o navegador de uma pessoa. Os servidores da Tesla não são isso, e este aplicativo também não.',
  'problem.hosting.bot-wall.remedy':
    'Tire dela o caminho /.well-known/. Na Cloudflare: Security > WAF > Custom rules, ação Skip, para este caminho; desligue também Bot Fight Mode e Under Attack Mode para ele.',
  'problem.hosting.limited.what': 'O servidor web de {domain} diz que recebeu pedidos demais (429).',
  'problem.hosting.limited.why': 'Um limite para visitantes, no seu servidor web ou em quem o hospeda.',
  'problem.hosting.limited.remedy':
    'Espere uma hora e pressione “Verificar de novo”. Se continuar, aumente o limite para este caminho.',
  'problem.hosting.gateway.what': 'O servidor web de {domain} não alcança aquilo para onde deveria encaminhar (status {status}).',
  'problem.hosting.gateway.why':
    'O endereço ou a porta na regra está errado, ou a porta deste aplicativo não está aberta para ele.',
  'problem.hosting.gateway.remedy': 'Compare o endereço e a porta na regra com os que esta página mostra.',
  'problem.hosting.cloudflare.what': 'A Cloudflare não alcança o seu servidor web (status {status}).',
  'problem.hosting.cloudflare.why':
    'O túnel está fora do ar, a porta 443 está fechada para a Cloudflare, ou o certificado atrás dela não combina com o modo definido lá.',
  'problem.hosting.cloudflare.remedy':
    'Veja o estado do túnel (aplicativo Cloudflared) ou, na Cloudflare, SSL/TLS > Overview. O número {status} é explicado na documentação da Cloudflare.',
  'problem.hosting.status.what': 'O servidor web de {domain} responde com o status {status}.',
  'problem.hosting.status.why': 'A Tesla só aceita a chave com o status 200.',
  'problem.hosting.status.remedy': 'Procure este caminho no log do servidor web.',
  'problem.hosting.home-assistant.what': 'No lugar da chave aparece a página do próprio Home Assistant.',
  'problem.hosting.home-assistant.why': 'O domínio leva ao Home Assistant, e lá nada responde no caminho da chave.',
  'problem.hosting.home-assistant.remedy':
    'Escolha o método “O próprio Home Assistant” ou adicione a regra para o caminho ao seu proxy reverso.',
  'problem.hosting.login.what': 'No lugar da chave aparece uma página de login.',
  'problem.hosting.login.why':
    'Algo na frente do servidor web pergunta quem está lá: Authelia, authentik, Cloudflare Access e semelhantes.',
  'problem.hosting.login.remedy': 'Tire só este caminho do login (bypass); não há nada secreto nele.',
  'problem.hosting.html.what': 'No lugar da chave aparece uma página da web.',
  'problem.hosting.html.why':
    'O servidor web mostra uma página para qualquer caminho, ou a regra para o caminho da chave não tem efeito.',
  'problem.hosting.html.remedy': 'Faça só este caminho responder com a chave. Os detalhes abaixo mostram como a página começa.',
  'problem.hosting.empty.what': 'O arquivo em {domain} está vazio.',
  'problem.hosting.empty.why': 'Ele foi criado mas não preenchido, ou o servidor web perdeu o que está atrás dele.',
  'problem.hosting.empty.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.body-cut.what': 'A resposta de {domain} termina no meio.',
  'problem.hosting.body-cut.why': 'O servidor web anuncia mais do que envia, ou perde o que está atrás dele.',
  'problem.hosting.body-cut.remedy': 'Reinicie o servidor web e depois pressione “Verificar de novo”.',
  'problem.hosting.body-slow.what': 'A resposta de {domain} vem a conta-gotas: a chave não chegou a tempo.',
  'problem.hosting.body-slow.why': 'O servidor web ou a conexão com ele está sobrecarregado.',
  'problem.hosting.body-slow.remedy': 'Pressione “Verificar de novo” mais tarde; se continuar, reinicie o servidor web.',
  'problem.hosting.encoded.what': 'O servidor web de {domain} compacta a resposta sem que ninguém tenha pedido.',
  'problem.hosting.encoded.why': 'Ele envia o arquivo compactado para todos; quem não o descompacta vê algo ilegível.',
  'problem.hosting.encoded.remedy': 'Desligue a compactação para este caminho ou coloque lá o arquivo descompactado.',
  'problem.hosting.too-large.what': 'O arquivo em {domain} é maior do que uma chave pública.',
  'problem.hosting.too-large.why': 'Ele contém outra coisa, ou muito além da chave. A Tesla diz “too large” nesse caso.',
  'problem.hosting.too-large.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque lá só esse arquivo.',
  'problem.hosting.certificate.what': 'No lugar da chave é encontrado um certificado.',
  'problem.hosting.certificate.why':
    'Os dois se confundem facilmente: um certificado pertence a um servidor web, a chave pública aos seus veículos.',
  'problem.hosting.certificate.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.request.what': 'No lugar da chave é encontrada uma solicitação de certificado (CSR).',
  'problem.hosting.request.why': 'Ela é criada junto com uma chave pelo OpenSSL e foi confundida com ela.',
  'problem.hosting.request.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.rsa.what': 'É encontrada lá uma chave de outro tipo (como RSA).',
  'problem.hosting.rsa.why': 'Os veículos só aceitam chaves na curva elíptica P-256.',
  'problem.hosting.rsa.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.wrong-curve.what': 'É encontrada lá uma chave em outra curva elíptica.',
  'problem.hosting.wrong-curve.why': 'Os veículos só aceitam a curva P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.openssh.what': 'É encontrada lá uma chave na forma do SSH.',
  'problem.hosting.openssh.why': 'Ela foi criada pelo ssh-keygen. A Tesla só lê PEM, a forma que começa com BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.private-key.what': 'Uma chave PRIVADA está publicada em {domain}. Qualquer pessoa pode lê-la.',
  'problem.hosting.private-key.why':
    'O arquivo errado foi colocado lá. Quem a leu pode assinar comandos para veículos que aprovaram a metade pública dela.',
  'problem.hosting.private-key.remedy':
    'Remova esse arquivo do servidor web imediatamente. Se for a chave em uso, crie um novo par de chaves na etapa Par de chaves e remova a chave antiga nos veículos, em Controls > Locks.',
  'problem.hosting.der.what': 'A chave está lá, mas em forma binária.',
  'problem.hosting.der.why': 'A Tesla só lê PEM, o texto que começa com BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.base64.what': 'A chave está lá, mas sem a primeira e a última linha.',
  'problem.hosting.base64.why': 'As linhas BEGIN PUBLIC KEY e END PUBLIC KEY fazem parte dela.',
  'problem.hosting.base64.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá, como ele é.',
  'problem.hosting.escaped.what': 'A chave está lá, mas sem as quebras de linha.',
  'problem.hosting.escaped.why': 'Elas viraram sinais como \\n quando o texto foi copiado para uma configuração.',
  'problem.hosting.escaped.remedy':
    'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá como arquivo, e não como texto em uma configuração.',
  'problem.hosting.torn.what': 'A chave em {domain} está danificada ou cortada.',
  'problem.hosting.torn.why': 'Uma parte se perdeu ao ser copiada.',
  'problem.hosting.torn.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá de novo.',
  'problem.hosting.not-pem.what': 'Em {domain} é encontrada outra coisa, e não uma chave pública.',
  'problem.hosting.not-pem.why': 'O começo dela está nos detalhes abaixo.',
  'problem.hosting.not-pem.remedy': 'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá.',
  'problem.hosting.other-key.what': 'Outra chave pública é encontrada em {domain}.',
  'problem.hosting.other-key.why': 'Um arquivo mais antigo ainda está lá, ou o de outra pessoa.',
  'problem.hosting.other-key.remedy':
    'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá. Os veículos não devem aprovar uma chave que não é sua.',
  'problem.hosting.warning.ipv6.what': 'A chave não é encontrada por IPv6, só por IPv4.',
  'problem.hosting.warning.ipv6.why':
    'O nome leva também a um endereço IPv6 em que o servidor web não responde com a chave. Não se sabe por qual dos dois a Tesla vem.',
  'problem.hosting.warning.ipv6.remedy':
    'Faça o servidor web atender também por IPv6, ou remova a entrada AAAA do nome no provedor do seu domínio.',
  'problem.hosting.warning.some-addresses.what': 'A chave não é encontrada em todos os endereços do nome.',
  'problem.hosting.warning.some-addresses.why':
    'O nome leva a vários servidores web, e nem todos têm a chave. Um endereço antigo pode ter ficado.',
  'problem.hosting.warning.some-addresses.remedy': 'Remova, no provedor do seu domínio, os endereços que não estão mais em uso.',
  'problem.hosting.warning.spreading.what': 'Nem todos os servidores de nomes conhecem o nome ainda.',
  'problem.hosting.warning.spreading.why': 'Ele foi criado ou alterado há pouco tempo.',
  'problem.hosting.warning.spreading.remedy': 'Se a Tesla não o encontrar, espere uma hora.',
  'problem.hosting.warning.ends-soon.what': 'O certificado de {domain} expira dentro de uma semana.',
  'problem.hosting.warning.ends-soon.why': 'A esta altura ele já deveria ter sido renovado.',
  'problem.hosting.warning.ends-soon.remedy': 'Veja o que o renova. A Tesla precisa de um certificado válido a cada registro.',
  'problem.hosting.warning.text-around.what': 'Há mais no arquivo do que a chave.',
  'problem.hosting.warning.text-around.why':
    'Há um texto ou um sinal invisível antes ou depois dela. Não se sabe se a Tesla a aceita assim.',
  'problem.hosting.warning.text-around.remedy':
    'Pressione “Salvar o arquivo da chave pública” e coloque esse arquivo lá, como ele é.',

  // key-host
  'hosting.home-assistant.name': 'O próprio Home Assistant',
  'hosting.home-assistant.description':
    'O Home Assistant é acessado pela internet por HTTPS, inclusive pelo Home Assistant Cloud: uma pequena integração, escrita por este aplicativo, faz com que ele responda com a chave no mesmo endereço.',
  'hosting.home-assistant.domain.help': 'O nome pelo qual o Home Assistant é acessado de fora, sem https:// e sem porta',
  'hosting.home-assistant.guide.what':
    'Este aplicativo grava a integração “Tesla Fleet key host” na pasta custom_components do Home Assistant, reinicia o Home Assistant e a adiciona. Ela responde com a chave pública e não faz mais nada.',
  'hosting.home-assistant.guide.restart':
    'O Home Assistant vê a nova integração depois de reiniciar. Antes, a configuração dele é verificada.',
  'hosting.home-assistant.guide.outside':
    'O Home Assistant já entrega a chave. O que falta é o acesso de fora: ele precisa ser acessível por este domínio, na porta 443, como o seu navegador o acessa quando você está na rua.',
  'action.hosting.key-host-write': 'Adicionar ao Home Assistant',
  'action.hosting.key-host-restart': 'Reiniciar o Home Assistant',
  'action.hosting.key-host-add': 'Adicionar a integração',
  'action.hosting.key-host-enable': 'Habilitar a integração',
  'action.hosting.key-host-reload': 'Recarregar o key host',
  'action.hosting.key-host-remove': 'Remover o Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'A integração “Tesla Fleet key host” é gravada na pasta de configuração, e o Home Assistant reinicia: as automações e todo o resto ficam parados por um ou dois minutos. Continuar?',
  'confirm.hosting.key-host-remove':
    'A integração “Tesla Fleet key host” e os arquivos dela são removidos; o Home Assistant deixa de responder com a chave. Os veículos que a aprovaram a mantêm, mas a cada novo registro a Tesla quer vê-la.',
  'journal.hosting.key-host-write': 'O key host foi gravado na pasta de configuração',
  'journal.hosting.key-host-restart': 'O Home Assistant foi reiniciado para o key host',
  'journal.hosting.key-host-add': 'O key host foi adicionado ao Home Assistant',
  'journal.hosting.key-host-enable': 'O key host foi habilitado',
  'journal.hosting.key-host-reload': 'O key host foi recarregado',
  'journal.hosting.key-host-remove': 'O key host foi removido do Home Assistant',
  'wait.restart': 'que o Home Assistant reinicie',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'Não está lá',
  'fact.key-host.foreign': 'Há outra coisa no lugar dele',
  'fact.key-host.written': 'Gravado; o Home Assistant ainda não o viu',
  'fact.key-host.known': 'Ainda não adicionado',
  'fact.key-host.loaded': 'Carregado (versão {version})',
  'fact.key-host.not-loaded': 'Não carregado',
  'problem.key-host.foreign.what': 'A pasta custom_components/tesla_fleet_key_host contém algo que este aplicativo não gravou.',
  'problem.key-host.foreign.why': 'Alguém o colocou lá, ou ele vem de outra instalação deste aplicativo.',
  'problem.key-host.foreign.remedy':
    'Ele não é tocado. Veja o que há na pasta; se ninguém precisa dela, exclua-a (por exemplo com o aplicativo File editor) e verifique de novo. Ou escolha outro método.',
  'problem.folder.read-only.what': 'Não é possível gravar na pasta {folder}.',
  'problem.folder.read-only.why': 'O disco tem um defeito, ou a pasta pertence a outro usuário.',
  'problem.folder.read-only.remedy':
    'Reinicie a máquina em Configurações > Sistema. Se continuar, escolha outro método na etapa Chave pública na internet.',
  'problem.folder.disk-full.what': 'Não foi possível gravar nada na pasta {folder}: o disco está cheio.',
  'problem.folder.disk-full.why': 'Um arquivo é gravado por inteiro ou não é gravado: o que estava lá antes continua em uso.',
  'problem.folder.disk-full.remedy':
    'Libere espaço em Configurações > Sistema > Armazenamento (backups antigos são a causa comum) e tente novamente.',
  'problem.folder.failed.what': 'Não foi possível alterar a pasta {folder}.',
  'problem.folder.failed.why': 'Os detalhes estão abaixo.',
  'problem.folder.failed.remedy': 'Tente novamente ou escolha outro método na etapa Chave pública na internet.',
  'problem.key-host.disabled.what': 'A integração “Tesla Fleet key host” está desabilitada.',
  'problem.key-host.disabled.why': 'Alguém a desabilitou em Dispositivos & serviços.',
  'problem.key-host.disabled.remedy': 'Habilite-a de novo ou escolha outro método para a chave pública.',
  'problem.key-host.not-known.what': 'O Home Assistant foi reiniciado, mas não conhece a integração.',
  'problem.key-host.not-known.why':
    'Ele pode estar no modo de segurança, em que deixa de fora o que é personalizado, ou não conseguiu ler a pasta.',
  'problem.key-host.not-known.remedy':
    'Reinicie o Home Assistant mais uma vez. Se continuar, procure tesla_fleet_key_host em Configurações > Sistema > Logs, ou escolha outro método.',
  'problem.home-assistant.configuration-invalid.what': 'O Home Assistant não foi reiniciado: a configuração dele tem um erro.',
  'problem.home-assistant.configuration-invalid.why':
    'Com esse erro, o Home Assistant talvez não iniciasse de novo. Isso não tem a ver com este aplicativo; o que o Home Assistant diz está abaixo.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Corrija-o (Configurações > Ferramentas de desenvolvedor > YAML > Verificar a configuração também o mostra) e tente novamente.',

  // messages
  'problem.app.redirect-uri.what': 'A Tesla não conhece o endereço para o qual deve mandar você de volta.',
  'problem.app.redirect-uri.why':
    'No seu aplicativo na Tesla, a redirect URI está faltando, tem um erro de digitação ou está no campo da Returned URL. Também pode ser que o My Home Assistant não esteja habilitado: então o Home Assistant pede outro endereço.',
  'problem.app.redirect-uri.remedy':
    'Abra o seu aplicativo em developer.tesla.com/dashboard, Client Details, coloque https://my.home-assistant.io/redirect/oauth em Allowed Redirect URI (não em Returned URL) e salve. Se já estiver lá, olhe aqui a etapa Home Assistant: ela diz se o My Home Assistant está habilitado.',
  'problem.app.client-id-missing.what': 'O Home Assistant não enviou um ID de cliente à Tesla.',
  'problem.app.client-id-missing.why': 'As credenciais de aplicativo foram salvas com um ID de cliente vazio ou colado errado.',
  'problem.app.client-id-missing.remedy':
    'Copie o ID de cliente e o segredo de cliente do seu aplicativo em developer.tesla.com/dashboard e cole os dois na etapa Aplicativo na Tesla.',
  'problem.app.domain-refused.what': 'O site de desenvolvedores da Tesla não aceita o domínio.',
  'problem.app.domain-refused.why':
    'O nome contém “tesla”, está em um serviço que a Tesla bloqueia, é muito novo ou não tem um certificado de uma autoridade pública. Às vezes o site recusa um domínio que está certo.',
  'problem.app.domain-refused.remedy':
    'Abra a etapa Chave pública na internet e escolha outro domínio: um site do GitHub Pages, um subdomínio de um nome que existe há mais tempo ou um endereço da Nabu Casa. Se quiser manter este, espere alguns dias ou escreva à Tesla pelo formulário de suporte do site de desenvolvedores. Todo o resto fica no lugar.',
  'problem.app.no-policy.what': 'A Tesla mostra “No policy rules” ou um erro antes do login.',
  'problem.app.no-policy.why': 'O domínio do seu aplicativo ainda não está registrado na região da sua conta.',
  'problem.app.no-policy.remedy':
    'Abra a etapa Registro na Tesla e pressione “Registrar na …” para a sua região; depois siga o link da etapa Login. Para um aplicativo novo, isso pode levar um dia e meio.',
  'problem.app.sign-in-page.what': 'A página de login da Tesla tem um erro próprio.',
  'problem.app.sign-in-page.why':
    'Ela não diz mais do que isso. Geralmente é do lado da Tesla e passa; também acontece enquanto o aplicativo não está registrado na região da conta.',
  'problem.app.sign-in-page.remedy':
    'Olhe a etapa Registro na Tesla. Se estiver concluída, espere alguns minutos e siga de novo o link “Entrar na Tesla” na etapa Login, em uma janela privada do navegador.',
  'problem.virtual-key.not-registered.what': 'O app Tesla diz que o seu aplicativo não está registrado na Tesla.',
  'problem.virtual-key.not-registered.why':
    'O domínio não está registrado na região do veículo, ou o link era para outro domínio (um antigo), e não para o registrado.',
  'problem.virtual-key.not-registered.remedy':
    'Abra a etapa Registro na Tesla até que todas as regiões estejam concluídas. Depois pressione “Mostrar os códigos de pareamento” na etapa Veículos e use o código de lá, não um que você guardou.',
  'problem.virtual-key.no-access.what': 'O app Tesla diz que a sua conta não concedeu acesso ao seu domínio.',
  'problem.virtual-key.no-access.why': 'A chave só pode ser aprovada depois de um login com a conta à qual o veículo pertence.',
  'problem.virtual-key.no-access.remedy':
    'Conclua a etapa Login com a conta do veículo, depois pressione “Mostrar os códigos de pareamento” na etapa Veículos e leia o código de novo.',
  'problem.virtual-key.not-paired.what': 'O veículo só aceita comandos assinados e não aprovou a sua chave.',
  'problem.virtual-key.not-paired.why': 'Cada veículo aprova uma chave separadamente, no app Tesla.',
  'problem.virtual-key.not-paired.remedy':
    'Abra a etapa Veículos, pressione “Mostrar os códigos de pareamento”, leia o código deste veículo com o celular e aprove a chave no app Tesla.',
  'problem.virtual-key.other-key.what': 'O veículo não conhece a chave com que o Home Assistant assina.',
  'problem.virtual-key.other-key.why':
    'Ou a chave nunca foi aprovada, ou tesla_fleet.key é diferente da chave que é encontrada no seu domínio e foi aprovada.',
  'problem.virtual-key.other-key.remedy':
    'Pressione “Algo está errado” aqui. Se as etapas Par de chaves e Chave pública na internet estiverem concluídas, aprove a chave de novo com os códigos da etapa Veículos.',
  'problem.virtual-key.full.what': 'O veículo não tem espaço para mais uma chave.',
  'problem.virtual-key.full.why': 'Um veículo guarda um número limitado de chaves: cartões, celulares e as de aplicativos.',
  'problem.virtual-key.full.remedy':
    'No veículo, abra Controls > Locks e remova uma chave de que ninguém precisa. Depois pressione “Mostrar os códigos de pareamento” na etapa Veículos.',
  'problem.sign-in.invalid-state.what': 'O Home Assistant não conhece o login que voltou da Tesla.',
  'problem.sign-in.invalid-state.why':
    'O Home Assistant foi reiniciado nesse meio-tempo, o link era antigo, ou my.home-assistant.io leva a outro Home Assistant, e não a este.',
  'problem.sign-in.invalid-state.remedy':
    'Abra my.home-assistant.io no mesmo navegador e defina lá o endereço deste Home Assistant. Depois siga o novo link “Entrar na Tesla” na etapa Login.',
  'problem.sign-in.dialog-fails.what': 'O Home Assistant não consegue continuar na caixa de diálogo dele para o Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Ele teve um erro próprio. Na maioria das vezes, o arquivo da chave tesla_fleet.key na pasta de configuração está danificado, ou este Home Assistant é antigo demais.',
  'problem.sign-in.dialog-fails.remedy':
    'Olhe as etapas Home Assistant e Par de chaves: elas dizem se é um desses casos. Se não for, abra Configurações > Sistema > Logs e cole aqui o que ele diz.',
  'problem.credentials.in-use.what': 'O Home Assistant não remove credenciais de aplicativo que uma integração usa.',
  'problem.credentials.in-use.why': 'A integração Tesla Fleet entra com elas.',
  'problem.credentials.in-use.remedy':
    'Não é preciso removê-las: cole o novo ID de cliente e o novo segredo na etapa Aplicativo na Tesla; eles tomam o lugar dos antigos.',
  'problem.entry.semantic.what': 'A Tesla diz que o domínio ou a chave não pode ser aceito.',
  'problem.entry.semantic.why': 'Na maioria das vezes, um aplicativo criado antes tem o mesmo domínio ou a mesma chave.',
  'problem.entry.semantic.remedy':
    'Abra a etapa Registro na Tesla; ela mostra as palavras da própria Tesla, que distinguem os dois casos: se for a chave, crie um novo par na etapa Par de chaves; se for o domínio, escolha outro na etapa Chave pública na internet ou cole o ID de cliente e o segredo do aplicativo mais antigo na etapa Aplicativo na Tesla.',
  'problem.entry.locked.what': 'A Tesla bloqueou a conta.',
  'problem.entry.locked.why': 'Só a Tesla sabe o motivo.',
  'problem.entry.locked.remedy': 'Entre em tesla.com e veja o que é pedido lá, ou escreva ao suporte da Tesla.',
  'problem.entry.privacy.what': 'A Tesla não fornece estes dados por causa das configurações de privacidade.',
  'problem.entry.privacy.why': 'O compartilhamento de dados está desligado no veículo ou na conta.',
  'problem.entry.privacy.remedy':
    'No veículo, abra Controls > Software > Data Sharing e, no app Tesla, as configurações da sua conta, e permita o compartilhamento.',
  'problem.entry.vehicle-asleep.what': 'O veículo não responde.',
  'problem.entry.vehicle-asleep.why': 'Ele está dormindo ou sem sinal.',
  'problem.entry.vehicle-asleep.remedy':
    'Nada a fazer: o Home Assistant pergunta de novo. Se quiser agora mesmo, acorde o veículo no app Tesla e depois pressione “Recarregar a integração” na etapa Login.',
  'problem.entry.mobile-access.what': 'O acesso móvel está desligado no veículo.',
  'problem.entry.mobile-access.why': 'Sem ele, ninguém alcança o veículo, nem o app Tesla.',
  'problem.entry.mobile-access.remedy': 'No veículo, abra Controls > Safety e ligue Allow Mobile Access.',
  'problem.entry.not-found.what': 'A Tesla diz que o que foi pedido não existe.',
  'problem.entry.not-found.why': 'Um veículo ou produto de energia foi vendido ou passado para outra conta.',
  'problem.entry.not-found.remedy':
    'Veja no app Tesla se ele ainda está lá. Depois pressione “Recarregar a integração” na etapa Login.',
  'problem.entry.strange-scope.what':
    'A Tesla deu ao Home Assistant uma permissão que ele não conhece. A integração não pode iniciar com ela.',
  'problem.entry.strange-scope.why': 'Nos escopos do seu aplicativo na Tesla está marcado mais do que o Home Assistant pede.',
  'problem.entry.strange-scope.remedy':
    'Abra o seu aplicativo em developer.tesla.com/dashboard, deixe marcados só os escopos que a etapa Aplicativo na Tesla lista e salve. Depois pressione “Pedir as permissões de novo” na etapa Login.',
  'problem.entry.vehicle-fault.what': 'O próprio veículo respondeu com um erro.',
  'problem.entry.vehicle-fault.why':
    'A Tesla diz que ele pode precisar de uma reinicialização, de uma atualização ou de assistência.',
  'problem.entry.vehicle-fault.remedy':
    'No veículo, segure os dois botões de rolagem do volante até a tela apagar. Depois pressione “Recarregar a integração” na etapa Login.',
  'problem.entry.unsupported.what': 'A Fleet API da Tesla não é compatível com este veículo.',
  'problem.entry.unsupported.why':
    'Alguns veículos mais antigos (Model S e X de antes de 2021) não aceitam comandos assinados, ou não aceitam este comando.',
  'problem.entry.unsupported.remedy': 'Não há o que fazer; o que pode ser lido do veículo continua chegando.',
  'problem.fleetkey.taken.what': 'O id no FleetKey já pertence a uma chave.',
  'problem.fleetkey.taken.why': 'Lá, um id não pode ser sobrescrito nem removido.',
  'problem.fleetkey.taken.remedy':
    'Abra a etapa Chave pública na internet e pressione “Colocar a chave pública no FleetKey”: esse botão usa um id que está livre.',
  'problem.fleetkey.refused.what': 'O FleetKey não aceitou a chave pública.',
  'problem.fleetkey.refused.why':
    'Ele aceita uma chave na forma PEM que termine com a linha END PUBLIC KEY, ou está com uma falha própria.',
  'problem.fleetkey.refused.remedy':
    'Abra a etapa Chave pública na internet e pressione “Colocar a chave pública no FleetKey”, que a envia na forma certa; ou escolha outro método lá.',
  'problem.hosting.github-404.what': 'O GitHub Pages não mostra a chave.',
  'problem.hosting.github-404.why':
    'Sem um arquivo .nojekyll, o GitHub deixa de fora pastas que começam com um ponto; o repositório precisa se chamar exatamente USER.github.io; e um site novo precisa de alguns minutos.',
  'problem.hosting.github-404.remedy':
    'Abra a etapa Chave pública na internet: os três links dela criam o repositório, o arquivo .nojekyll e a chave no lugar certo.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Você tem este aplicativo do Home Assistant: dois arquivos na pasta share fazem com que ele responda com a chave. Eles são escritos pelo Tesla Fleet Setup.',
  'hosting.nginx-proxy.guide.option':
    'Em Configurações > Aplicativos > NGINX Home Assistant SSL proxy > Configuração, ligue “active” em Customize e salve. Em YAML são as linhas abaixo.',
  'hosting.nginx-proxy.guide.restart':
    'Depois deixe-o reiniciar. Se ele não voltar, este aplicativo retira os arquivos e o reinicia mais uma vez.',
  'hosting.nginx-proxy.guide.outside':
    'O proxy já entrega a chave. O que falta é o acesso de fora: o domínio precisa levar a ele, na porta 443.',
  'hosting.copy.customize': 'Para a configuração dele',
  'wait.nginx-proxy': 'que o NGINX Home Assistant SSL proxy reinicie',
  'action.hosting.nginx-proxy-write': 'Gravar os arquivos',
  'action.hosting.nginx-proxy-restart': 'Reiniciar o proxy',
  'action.hosting.nginx-proxy-take-back': 'Remover os arquivos para o proxy NGINX',
  'confirm.hosting.nginx-proxy-write':
    'Dois arquivos são gravados na pasta share: a chave pública e as linhas com que o proxy a entrega. Nada mais lá é alterado. Continuar?',
  'confirm.hosting.nginx-proxy-restart':
    'Por alguns segundos o Home Assistant não poderá ser acessado pelo proxy, nem de fora. Continuar?',
  'confirm.hosting.nginx-proxy-take-back':
    'Os dois arquivos deste aplicativo são removidos da pasta share, e o proxy reinicia: ele deixa de responder com a chave, e por alguns segundos o Home Assistant não poderá ser acessado por ele. Continuar?',
  'journal.hosting.nginx-proxy-write': 'Os arquivos para o proxy NGINX foram gravados',
  'journal.hosting.nginx-proxy-restart': 'O proxy NGINX foi reiniciado',
  'journal.hosting.nginx-proxy-take-back':
    'Os arquivos para o proxy NGINX foram removidos, e ele foi reiniciado se ainda estiver lá',
  'problem.nginx-proxy.duplicate.what': 'O arquivo {file} na pasta share já atende o caminho da chave.',
  'problem.nginx-proxy.duplicate.why':
    'Com duas regras para um mesmo caminho, o NGINX não inicia, e o Home Assistant não poderia mais ser acessado de fora.',
  'problem.nginx-proxy.duplicate.remedy':
    'Remova essa regra ou o arquivo (por exemplo com o aplicativo File editor) e depois pressione “Verificar de novo”.',
  'problem.nginx-proxy.does-not-start.what': 'O proxy NGINX não voltou depois de reiniciar.',
  'problem.nginx-proxy.does-not-start.why': 'Algo na configuração dele o impede de iniciar; o log do proxy diz o quê.',
  'problem.nginx-proxy.does-not-start.remedy': 'Este aplicativo retira os arquivos e o reinicia.',
  'problem.nginx-proxy.away.what': 'O proxy NGINX não responde na rede do próprio Home Assistant.',
  'problem.nginx-proxy.away.why': 'Ele está parado ou não inicia. Já estava assim antes de este aplicativo o reiniciar.',
  'problem.nginx-proxy.away.remedy':
    'Abra Configurações > Aplicativos > NGINX Home Assistant SSL proxy, inicie-o e veja o log dele. Depois pressione “Verificar de novo”.',
  'problem.nginx-proxy.taken-back.what':
    'O proxy NGINX não iniciou com os arquivos deste aplicativo, por isso eles foram retirados.',
  'problem.nginx-proxy.taken-back.why': 'O mais provável é que outro arquivo seu tenha uma regra para o mesmo caminho.',
  'problem.nginx-proxy.taken-back.remedy':
    'Verifique se o Home Assistant volta a ser acessível de fora. Veja o log do proxy antes de tentar mais uma vez, ou escolha outro método.',

  // notifications
  'notification.title': 'O Tesla Fleet precisa de você',
  'notification.open': 'Abrir o Tesla Fleet Setup',
  'notification.healed': 'O Tesla Fleet funciona novamente.',
  'notification.healed-step': '{title}: em ordem novamente.',

  // pages
  'page.tesla.create': 'Escolha ali criar um novo aplicativo.',
  'page.tesla.details':
    'Diga para que serve o aplicativo. O nome não pode ser usado por mais ninguém: este contém o seu domínio.',
  'page.tesla.client': 'Copie os dois endereços exatamente. Não confunda a redirect URI com a returned URL.',
  'page.tesla.billing': 'Os dados de pagamento podem ser omitidos. A Tesla dá um crédito a cada conta todos os meses.',
  'page.tesla.finished':
    'Abra ali o seu novo aplicativo. Copie o ID de cliente e o segredo de cliente e cole-os abaixo. Eles são guardados somente no Home Assistant.',
  'page.tesla.sign-in': 'Entre com a conta à qual pertencem os seus veículos ou produtos de energia.',
  'panel.pages.short': 'Conheço o caminho: mostrar só os valores',
  'panel.pages.long': 'Mostrar cada página',
  'panel.pages.drawing': 'Desenho da página “{heading}” em {place}',
  'panel.pages.number': 'Página {number} de {count}',
  'panel.pages.empty': 'Deixar vazio',
  'panel.pages.press': 'Pressione aqui',
  'panel.pair': 'Cole aqui o ID de cliente e o segredo de cliente',
  'panel.pair.help':
    'Os dois de uma vez ou um após o outro, em qualquer ordem. Quando houver os dois, são verificados e salvos na hora.',
  'panel.pair.id-found': 'Este é o ID de cliente. Ainda falta o segredo de cliente.',
  'panel.pair.secret-found': 'Este é o segredo de cliente. Ainda falta o ID de cliente.',
  'panel.pair.nothing': 'No que foi colado não há nem um ID de cliente nem um segredo de cliente.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Etapas',
  'panel.status.done': 'Concluída',
  'panel.status.limited': 'Funciona em parte',
  'panel.status.todo': 'Esperando por você',
  'panel.status.problem': 'Problema',
  'panel.status.waiting': 'Aguardando',
  'panel.status.unknown': 'Ainda não se sabe',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Por enquanto este aplicativo só observa. Ele não muda nada até você pressionar um botão.',
  'panel.plan': 'Assim que puder, ele faz isto sozinho:',
  'panel.wrong': 'Algo está errado',
  'panel.wrong.looking': 'Verificando tudo…',
  'panel.wrong.found': 'Verificado. A etapa {title} tem um problema.',
  'panel.wrong.next': 'Nada está quebrado. A seguir vem a etapa {title}.',
  'panel.wrong.fine':
    'Todas as verificações estão em ordem. Se você vir uma mensagem de erro em algum lugar, cole-a em “Explicar uma mensagem de erro”.',
  'panel.explain': 'Explicar uma mensagem de erro',
  'panel.explain.label': 'A mensagem',
  'panel.explain.help':
    'Cole o que diz a página da Tesla, o app Tesla, uma caixa de diálogo ou o log do Home Assistant. O texto não é guardado.',
  'panel.explain.button': 'Explicar',
  'panel.explain.several': 'Esta mensagem tem várias causas. A mais provável vem primeiro:',
  'panel.repairs': 'O que este aplicativo conserta sozinho',
  'panel.repairs.help': 'O que estiver desligado fica por sua conta: a etapa então mostra o botão.',
  'panel.repairs.paused': 'As etapas automáticas estão desligadas, então por enquanto nada disto é feito.',
  'panel.go-to-step': 'Ir para a etapa {title}',
  'panel.problem.why': 'Por quê',
  'panel.problem.remedy': 'O que fazer',
  'panel.problem.evidence': 'Detalhes para o suporte',
  'panel.copy': 'Copiar',
  'panel.copy.label': 'Copiar {label}',
  'panel.copy.done': 'Copiado',
  'panel.copy.done.label': 'Copiado: {label}',
  'panel.copy.failed': 'Selecione o texto e copie-o você mesmo',
  'panel.link.new-tab': '(abre em uma nova aba)',
  'panel.link.qr': 'Ou leia este código com o celular',
  'panel.link.qr.label': 'Código QR: {label}',
  'panel.waiting.for': 'Aguardando {what}',
  'panel.waiting.since': 'Há {time}',
  'panel.waiting.until': 'no máximo em {time}',
  'panel.waiting.overdue': 'deve terminar a qualquer momento',
  'panel.action.running': '{label}: em andamento…',
  'panel.action.sending': 'Em andamento…',
  'panel.action.cancel': 'Cancelar',
  'panel.action.done': '{label}: feito',
  'panel.field.choose': 'Escolha',
  'panel.field.recommended': 'Recomendado',
  'panel.error.not-offered':
    'Isto não está mais disponível, porque as coisas mudaram nesse meio-tempo. A página mostra como estão agora.',
  'panel.error.invalid': 'Algo que foi preenchido não pode estar certo.',
  'panel.error.failed': 'Não funcionou.',
  'panel.error.refused': 'O pedido foi recusado: {reason}',
  'panel.error.unreachable': 'O aplicativo não respondeu. Nada do que você digitou se perdeu; tente novamente daqui a pouco.',
  'panel.error.answer':
    'O aplicativo respondeu de um jeito que esta página não entende (HTTP {status}). Recarregue a página e tente novamente.',
  'panel.error.dismiss': 'Fechar esta mensagem',
  'panel.connection.lost': 'Conexão perdida, tentando novamente…',
  'panel.connection.stale': 'O que você vê é como estava neste momento: {time}.',
  'panel.connection.back': 'Conectado novamente',
  'panel.looked': 'Última verificação: {time}',
  'panel.look': 'Verificar novamente',
  'panel.look.failed': 'Não foi possível iniciar a verificação.',
  'panel.report': 'Salvar um relatório',
  'panel.report.help': 'Para colar em um fórum: sem segredos, nomes, endereços nem números de veículos.',
  'panel.journal': 'Diário',
  'panel.journal.empty': 'Nada foi feito ainda.',
  'panel.journal.failed': '{step}: “{label}” não funcionou ({code})',
  'panel.journal.person': 'Por você',
  'panel.journal.app': 'Pelo aplicativo',
  'panel.refused.title': 'Sem acesso',
  'panel.refused.wait.title': 'Ainda não está pronto',
  'panel.refused.peer': 'Esta página só pode ser aberta de dentro do Home Assistant.',
  'panel.refused.no-user': 'O Home Assistant não disse quem você é. Abra esta página pela barra lateral do Home Assistant.',
  'panel.refused.not-administrator':
    'Só administradores do Home Assistant podem usar este aplicativo. Peça a um deles ou entre como administrador.',
  'panel.refused.core-unknown':
    'O aplicativo está sem conexão com o Home Assistant no momento e por isso não consegue verificar se você é administrador. Ele continua tentando; esta página se recarrega sozinha. Talvez o Home Assistant esteja iniciando.',
  'panel.refused.host': 'Esta página foi aberta por um nome que não é o dela. Use o endereço que está no log deste aplicativo.',
  'panel.refused.no-session':
    'Esta página é aberta por um link que funciona uma única vez. Este aplicativo o escreve no seu log, que o comando “docker logs tesla-fleet-setup” mostra. Um link já usado, ou com mais de uma hora, não deixa ninguém entrar.',
  'panel.refused.link': 'Este link já foi usado ou é antigo demais. Peça para escrever um novo no log.',
  'panel.refused.too-often': 'Um novo link foi escrito há instantes. Olhe o log.',
  'panel.session.new-link': 'Escrever um novo link no log',
  'panel.session.written': 'Há um novo link no log agora.',
  'panel.refused.same-origin': 'O pedido não veio desta página.',
  'panel.refused.json': 'O pedido não estava no formato JSON.',
  'panel.refused.too-large': 'O que foi enviado é grande demais.',
  'panel.refused.not-found': 'Não há nada neste endereço.',

  // problems
  'problem.unknown.what': 'Isto é o que foi dito: {text}',
  'problem.unknown.why': 'Este aplicativo ainda não tem uma explicação para isto.',
  'problem.unknown.remedy':
    'Pressione “Algo está errado” para que todas as etapas sejam verificadas. Se tudo estiver em ordem, tente novamente; se continuar, salve um relatório em Diário e pergunte com ele na comunidade do Home Assistant.',
  'problem.look.late.what': 'Este aplicativo esperou {seconds} segundos por uma resposta ao que ele olha aqui.',
  'problem.look.late.why': 'O disco, um compartilhamento de rede ou um serviço não responde.',
  'problem.look.late.remedy':
    'A princípio não há nada a fazer: o aplicativo olha de novo assim que chegar uma resposta. Se continuar assim, verifique o disco e os compartilhamentos de rede do dispositivo em que o Home Assistant funciona e reinicie-o.',
  'problem.store.disk-full.what': 'O disco está cheio.',
  'problem.store.disk-full.why': 'Este aplicativo não conseguiu anotar o que deve ser guardado.',
  'problem.store.disk-full.remedy': 'Libere espaço no disco (backups antigos são a causa comum) e tente de novo.',
  'problem.store.read-only.what': 'Este aplicativo não pode gravar na própria pasta de dados.',
  'problem.store.read-only.why': 'Na maioria das vezes o disco tem uma falha, e o sistema não deixa mais ninguém gravar nele.',
  'problem.store.read-only.remedy': 'Reinicie a máquina do Home Assistant; se não ajudar, veja se o disco dela está danificado.',
  'problem.store.newer.what': 'Os dados deste aplicativo foram substituídos pelos de uma versão mais nova.',
  'problem.store.newer.why': 'Esta versão poderia danificá-los e não mexe neles.',
  'problem.store.newer.remedy':
    'Atualize este aplicativo em Configurações > Aplicativos, ou restaure um backup dele feito por esta versão.',
  'problem.store.failed.why':
    'Seu banco de dados não pode ser lido ou gravado; o disco pode ter uma falha. Os detalhes estão abaixo.',
  'problem.store.failed.remedy':
    'Reinicie este aplicativo em Configurações > Aplicativos: um banco de dados danificado é guardado e recomeçado com o que se pode ler dele.',
  'problem.store.failed.what': 'Este aplicativo não conseguiu anotar o que foi feito.',
  'problem.action.not-offered.what': 'Isto não está mais disponível.',
  'problem.action.not-offered.why': 'As coisas mudaram desde que a página foi mostrada.',
  'problem.action.not-offered.remedy': 'Olhe a etapa de novo; ela mostra como as coisas estão agora.',
  'problem.action.invalid.what': 'Algo está faltando ou está na forma errada.',
  'problem.action.invalid.why': 'O que foi preenchido não pode ser usado como está.',
  'problem.action.invalid.remedy': 'Preencha todos os campos e tente novamente.',
  'problem.home-assistant.away.what': 'O Home Assistant não responde.',
  'problem.home-assistant.away.why': 'Ele está reiniciando, atualizando ou foi parado.',
  'problem.home-assistant.away.remedy':
    'Espere alguns minutos; o aplicativo se conecta sozinho. Se ele não voltar, veja Configurações > Sistema > Logs no Home Assistant.',
  'problem.home-assistant.refused.what': 'O Home Assistant recusa o token deste aplicativo.',
  'problem.home-assistant.refused.why': 'O token com que este aplicativo foi iniciado não é válido (ou deixou de ser).',
  'problem.home-assistant.refused.remedy':
    'Reinicie este aplicativo em Configurações > Aplicativos: ele então recebe um novo token. Se ele roda em Docker, crie um novo token de acesso de longa duração no seu perfil no Home Assistant (Segurança) e inicie-o com esse token como HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'O token deste aplicativo pertence a alguém que não é administrador.',
  'problem.home-assistant.not-administrator.why':
    'O Home Assistant deixa só administradores alterarem credenciais de aplicativo e integrações.',
  'problem.home-assistant.not-administrator.remedy':
    'Crie um token de acesso de longa duração no perfil (Segurança) de um administrador do Home Assistant e inicie este aplicativo com esse token como HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'O Home Assistant não respondeu a tempo.',
  'problem.home-assistant.slow.why': 'Ele pode estar muito ocupado, por exemplo durante uma inicialização ou atualização.',
  'problem.home-assistant.slow.remedy': 'Espere um minuto e tente novamente.',
  'problem.home-assistant.gone.what': 'O item em questão não está mais no Home Assistant.',
  'problem.home-assistant.gone.why': 'Ele foi removido ou terminou nesse meio-tempo.',
  'problem.home-assistant.gone.remedy': 'Olhe a etapa de novo; ela mostra como as coisas estão agora.',
  'problem.home-assistant.storage.what': 'Não é possível ler o armazenamento do Home Assistant.',
  'problem.home-assistant.storage.why':
    'O aplicativo pode ler a pasta de configuração, mas o arquivo das entradas de configuração não estava lá ou não pôde ser aberto.',
  'problem.home-assistant.storage.remedy':
    'Tente novamente em um minuto. Se continuar, reinicie este aplicativo em Configurações > Aplicativos.',
  'problem.home-assistant.token-expired.what': 'O acesso do Home Assistant à Tesla expirou no momento.',
  'problem.home-assistant.token-expired.why':
    'O Home Assistant o renova na próxima vez que consulta a Tesla. Este aplicativo deixa isso com ele.',
  'problem.home-assistant.token-expired.remedy': 'Aguarde alguns minutos; este aplicativo verifica de novo sozinho.',
  'problem.home-assistant.unknown.what': 'O Home Assistant respondeu com um erro: {text}',
  'problem.home-assistant.unknown.why': 'Ainda não há uma explicação para isto aqui.',
  'problem.home-assistant.unknown.remedy': 'Tente novamente; os detalhes estão abaixo e em Configurações > Sistema > Logs.',
  'problem.home-assistant.recovery-mode.what': 'O Home Assistant está no modo de recuperação.',
  'problem.home-assistant.recovery-mode.why':
    'Algo na configuração o impediu de iniciar normalmente. Neste modo ele não tem credenciais de aplicativo, por isso nada é alterado.',
  'problem.home-assistant.recovery-mode.remedy':
    'Abra Configurações > Sistema > Logs, corrija a configuração e reinicie o Home Assistant.',
  'problem.home-assistant.too-old.what': 'O Home Assistant {version} é antigo demais.',
  'problem.home-assistant.too-old.why': 'Este aplicativo conhece o funcionamento da versão {oldest} e mais novas.',
  'problem.home-assistant.too-old.remedy': 'Atualize o Home Assistant em Configurações > Atualizações.',
  'problem.home-assistant.my-missing.what': 'O My Home Assistant não está habilitado.',
  'problem.home-assistant.my-missing.why':
    'A Tesla manda o seu navegador de volta por my.home-assistant.io. Sem a integração My Home Assistant, o login não consegue voltar.',
  'problem.home-assistant.my-missing.remedy':
    'Adicione uma linha com my: ao configuration.yaml (default_config: já a inclui) e depois reinicie o Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Este Home Assistant não conhece a integração Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'Ele não aceita credenciais de aplicativo para tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Atualize o Home Assistant em Configurações > Atualizações.',
  'problem.home-assistant.application-credentials-missing.what':
    'As credenciais de aplicativo não estão habilitadas no Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'O ID de cliente e o segredo do seu aplicativo na Tesla ficam guardados lá.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Adicione uma linha com application_credentials: ao configuration.yaml (default_config: já a inclui) e depois reinicie o Home Assistant.',
  'problem.key-pair.lost.what': 'O arquivo da chave tesla_fleet.key sumiu da pasta de configuração.',
  'problem.key-pair.lost.why':
    'Ele foi removido ou perdido. Este aplicativo guardou uma cópia com a impressão digital {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Restaure a chave.',
  'problem.key-pair.several.what': 'O arquivo da chave sumiu, e a Tesla não conhece nenhuma das chaves guardadas.',
  'problem.key-pair.several.why': 'Sem um registro, nada diz qual delas é a certa.',
  'problem.key-pair.several.remedy': 'Escolha a que os seus veículos conhecem ou crie uma nova.',
  'problem.key-pair.replaced.what': 'O arquivo da chave contém a chave {found}, mas a Tesla registrou {registered}.',
  'problem.key-pair.replaced.why':
    'O arquivo foi substituído, por exemplo por um backup restaurado ou porque a integração foi configurada de novo.',
  'problem.key-pair.replaced.remedy':
    'Restaure a chave registrada. A que está lá agora fica guardada entre as cópias deste aplicativo.',
  'problem.key-pair.empty.what': 'O arquivo da chave está vazio.',
  'problem.key-pair.empty.why': 'Ele não foi gravado por completo, por exemplo porque o armazenamento estava cheio.',
  'problem.key-pair.empty.remedy': 'Restaure a chave guardada se houver uma, cole uma ou crie uma nova.',
  'problem.key-pair.torn.what': 'O arquivo da chave está danificado.',
  'problem.key-pair.torn.why': 'Falta o começo ou o fim dele, ou as duas metades não combinam.',
  'problem.key-pair.torn.remedy':
    'Na etapa Par de chaves, restaure a chave guardada (“Restaurar a chave …”), cole uma (“Usar uma chave minha”) ou pressione “Criar um novo par de chaves”. O arquivo danificado também fica guardado.',
  'problem.key-pair.not-a-key.what': 'Isto não é uma chave privada.',
  'problem.key-pair.not-a-key.why': 'Há outro texto onde deveria haver uma chave privada.',
  'problem.key-pair.not-a-key.remedy': 'Restaure a chave guardada se houver uma, cole uma ou crie uma nova.',
  'problem.key-pair.encrypted.what': 'A chave privada está protegida por uma senha.',
  'problem.key-pair.encrypted.why': 'O Home Assistant não tem como digitar uma senha.',
  'problem.key-pair.encrypted.remedy': 'Cole a chave sem senha ou crie uma nova.',
  'problem.key-pair.not-ec.what': 'A chave é do tipo errado.',
  'problem.key-pair.not-ec.why': 'A Tesla aceita só chaves EC na curva P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Cole uma chave desse tipo ou crie uma nova.',
  'problem.key-pair.public-only.what': 'Isto é uma chave pública.',
  'problem.key-pair.public-only.why': 'Aqui é necessária a chave privada.',
  'problem.key-pair.public-only.remedy': 'Cole a chave privada ou crie um novo par.',
  'problem.key-pair.not-a-file.what': 'O que se chama tesla_fleet.key não é um arquivo.',
  'problem.key-pair.not-a-file.why':
    'No lugar do arquivo da chave há uma pasta com esse nome (ou um pipe, um socket ou um dispositivo; os detalhes estão abaixo). O Docker cria uma pasta assim quando deve montar um arquivo que não existe.',
  'problem.key-pair.not-a-file.remedy': 'Pressione “Pôr de lado” na etapa Par de chaves: fica ao lado, com outro nome.',
  'problem.key-pair.too-large.what': 'O arquivo tesla_fleet.key é grande demais para ser uma chave.',
  'problem.key-pair.too-large.why': 'Um arquivo de chave tem menos de mil caracteres; outra coisa foi salva com esse nome.',
  'problem.key-pair.too-large.remedy': 'Pressione “Pôr de lado” na etapa Par de chaves: fica ao lado, com outro nome.',
  'problem.key-pair.link.what': 'O arquivo tesla_fleet.key é um link que não leva a nada.',
  'problem.key-pair.link.why':
    'Este aplicativo não encontra o arquivo para o qual o link aponta. Ele pode estar em uma unidade ou um compartilhamento que não está conectado agora, ou em uma pasta que só o Home Assistant vê.',
  'problem.key-pair.link.remedy':
    'Conecte a unidade ou o compartilhamento, ou ponha o próprio arquivo no lugar do link. Se ele se perdeu de vez, pressione “Pôr de lado” na etapa Par de chaves.',
  'problem.key-pair.no-access.what': 'Este aplicativo não tem permissão para ler o arquivo da chave.',
  'problem.key-pair.no-access.why': 'Ele pertence a outro usuário desta máquina, ou suas permissões barram este aplicativo.',
  'problem.key-pair.no-access.remedy':
    'Passe tesla_fleet.key para o usuário a quem pertence a pasta de configuração. Se ninguém precisa dessa chave, pressione “Pôr de lado” na etapa Par de chaves.',
  'problem.key-pair.open.what': 'Qualquer pessoa que use esta máquina pode mudar o arquivo da chave.',
  'problem.key-pair.open.why':
    'Suas permissões deixam. Outra chave no lugar dela acabaria com todos os comandos aos seus veículos.',
  'problem.key-pair.open.remedy':
    'Pressione “Regravar o arquivo da chave” na etapa Par de chaves: a mesma chave, só para o Home Assistant.',
  'problem.key-pair.form.what': 'O arquivo da chave não começa com a chave.',
  'problem.key-pair.form.why':
    'Há outro texto antes dela, como o OpenSSL escreve. O Home Assistant lê um arquivo assim, mas as ferramentas da própria Tesla o recusam.',
  'problem.key-pair.form.remedy':
    'Pressione “Regravar o arquivo da chave” na etapa Par de chaves: é a mesma chave, e o arquivo como estava é guardado.',
  'problem.key-pair.no-permissions.what': 'Qualquer pessoa que use esta máquina ainda pode mudar o arquivo da chave.',
  'problem.key-pair.no-permissions.why':
    'O armazenamento da pasta de configuração não guarda permissões: quem alcança a pasta pode mudar o arquivo.',
  'problem.key-pair.no-permissions.remedy': 'Nada a fazer, a menos que outros usem esta máquina.',
  'problem.key-pair.failed.what': 'Não foi possível ler ou gravar o arquivo da chave.',
  'problem.key-pair.failed.why': 'O disco ou compartilhamento em que ele está respondeu com um erro; os detalhes estão abaixo.',
  'problem.key-pair.failed.remedy':
    'Reinicie este aplicativo em Configurações > Aplicativos. Se continuar, veja o estado do armazenamento em Configurações > Sistema > Armazenamento.',
  'problem.key-pair.changed-meanwhile.what': 'O arquivo da chave mudou quando o aplicativo estava para gravá-lo.',
  'problem.key-pair.changed-meanwhile.why': 'Outra coisa gravou ou removeu o arquivo no mesmo instante; nada foi sobrescrito.',
  'problem.key-pair.changed-meanwhile.remedy': 'Olhe a etapa de novo; ela mostra como as coisas estão agora.',
  'problem.key-pair.read-only.what': 'Não é possível gravar o arquivo da chave.',
  'problem.key-pair.read-only.why': 'A pasta de configuração é somente leitura para este aplicativo.',
  'problem.key-pair.read-only.remedy':
    'Reinicie este aplicativo em Configurações > Aplicativos. Se continuar, veja o estado do armazenamento em Configurações > Sistema > Armazenamento.',
  'problem.key-pair.disk-full.what': 'Não há mais espaço para o arquivo da chave.',
  'problem.key-pair.disk-full.why': 'O armazenamento está cheio.',
  'problem.key-pair.disk-full.remedy': 'Libere espaço em Configurações > Sistema > Armazenamento e tente novamente.',
  'problem.key-pair.folder-missing.what': 'A pasta de configuração do Home Assistant não está lá.',
  'problem.key-pair.folder-missing.why': 'Este aplicativo não tem acesso a ela.',
  'problem.key-pair.folder-missing.remedy': 'Reinicie este aplicativo em Configurações > Aplicativos.',
  'problem.domain.empty.what': 'Nenhum domínio foi informado.',
  'problem.domain.empty.why': 'A Tesla precisa de um para buscar a sua chave pública.',
  'problem.domain.empty.remedy': 'Informe um domínio como cars.example.com.',
  'problem.domain.ip-address.what': 'Isto é um endereço IP.',
  'problem.domain.ip-address.why': 'A Tesla quer um nome com um certificado válido.',
  'problem.domain.ip-address.remedy': 'Informe um domínio como cars.example.com.',
  'problem.domain.private.what': 'Este nome só existe na sua rede doméstica.',
  'problem.domain.private.why': 'A Tesla olha pela internet.',
  'problem.domain.private.remedy': 'Informe um domínio que seja acessível pela internet.',
  'problem.domain.contains-tesla.what': 'Este domínio tem “tesla” no nome.',
  'problem.domain.contains-tesla.why': 'O site de desenvolvedores da Tesla recusa qualquer domínio que contenha o nome dela.',
  'problem.domain.contains-tesla.remedy': 'Use outro nome, por exemplo um subdomínio como cars.example.com.',
  'problem.domain.public-suffix.what': 'Outras pessoas têm os domínios delas sob este nome.',
  'problem.domain.public-suffix.why': 'Você só pode usar um nome seu abaixo dele.',
  'problem.domain.public-suffix.remedy': 'Informe o seu próprio nome por completo, por exemplo mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Isto não é um domínio.',
  'problem.domain.not-a-domain.why': 'Um domínio tem letras, algarismos, hifens e pelo menos um ponto.',
  'problem.domain.not-a-domain.remedy': 'Informe um domínio como cars.example.com.',
  'problem.pair.client-id-missing.what': 'Falta o ID de cliente.',
  'problem.pair.client-id-missing.why': 'Os dois valores são necessários.',
  'problem.pair.client-id-missing.remedy': 'Copie o ID de cliente do seu aplicativo no site de desenvolvedores da Tesla.',
  'problem.pair.client-secret-missing.what': 'Falta o segredo de cliente.',
  'problem.pair.client-secret-missing.why': 'Os dois valores são necessários.',
  'problem.pair.client-secret-missing.remedy':
    'Copie o segredo de cliente do seu aplicativo no site de desenvolvedores da Tesla.',
  'problem.pair.client-id-malformed.what': 'Isto não é um ID de cliente.',
  'problem.pair.client-id-malformed.why': 'Parece que outra coisa foi copiada.',
  'problem.pair.client-id-malformed.remedy':
    'Copie o ID de cliente do seu aplicativo no site de desenvolvedores da Tesla; ele se parece com 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Isto não é um segredo de cliente.',
  'problem.pair.client-secret-malformed.why': 'Parece que outra coisa foi copiada.',
  'problem.pair.client-secret-malformed.remedy':
    'Copie o segredo de cliente do seu aplicativo no site de desenvolvedores da Tesla; ele começa com ta-secret.',
  'problem.credentials.china.what': 'O aplicativo foi criado para a China.',
  'problem.credentials.china.why':
    'As contas dele ficam em uma região própria. A integração do Home Assistant só entra em servidores da Tesla fora da China.',
  'problem.credentials.china.remedy':
    'A chave pode ser registrada na China, mas o próprio Home Assistant não consegue entrar lá. Uma conta fora da China precisa de um aplicativo criado em developer.tesla.com.',
  'problem.credentials.other-app.what':
    'A integração Tesla Fleet usa outro aplicativo na Tesla (“{name}”), diferente do escolhido aqui.',
  'problem.credentials.other-app.why':
    'O login foi feito antes com aquele aplicativo. Registro e aprovações pertencem cada um a um aplicativo.',
  'problem.credentials.other-app.remedy':
    'Continue com o aplicativo em uso. Para mudar para o outro aplicativo, remova a integração Tesla Fleet em Configurações > Dispositivos & serviços; então o login recomeça aqui.',
  'problem.registration.other-key.what': 'A Tesla tem outra chave pública registrada para o seu domínio.',
  'problem.registration.other-key.why': 'Uma chave mais antiga foi registrada antes.',
  'problem.registration.other-key.remedy':
    'Abra a etapa Registro na Tesla e pressione “Registrar na …”; a Tesla então usa a chave que é encontrada agora no seu domínio.',
  'problem.sign-in.denied.what': 'O acesso não foi permitido na página da Tesla.',
  'problem.sign-in.denied.why': 'O botão de cancelar foi pressionado, ou a página foi fechada com um não.',
  'problem.sign-in.denied.remedy':
    'Na etapa Login, pressione “Iniciar o login” (ou “Recarregar a integração”) e permita o acesso na página da Tesla.',
  'problem.sign-in.other-account.what': 'Você entrou com uma conta Tesla diferente da anterior.',
  'problem.sign-in.other-account.why': 'A integração pertence à conta com que foi configurada.',
  'problem.sign-in.other-account.remedy':
    'No navegador, saia da conta em tesla.com. Depois pressione “Recarregar a integração” na etapa Login e entre com a conta anterior. Uma segunda conta é adicionada com “Adicionar outra conta Tesla” lá.',
  'problem.sign-in.already-configured.what': 'Esta conta Tesla já está configurada.',
  'problem.sign-in.already-configured.why': 'Há uma entrada para cada conta.',
  'problem.sign-in.already-configured.remedy':
    'Nada a fazer: a etapa Login mostra como ela está. Outra conta é adicionada com “Adicionar outra conta Tesla” lá.',
  'problem.sign-in.tesla-refused.what': 'A Tesla não deu um token ao Home Assistant depois do login.',
  'problem.sign-in.tesla-refused.why':
    'Isto tem várias causas: o ID de cliente ou o segredo no Home Assistant está errado; falta ao aplicativo o tipo de concessão (grant type) Authorization Code; ou ele foi criado só para produtos de energia, e veículos são pedidos.',
  'problem.sign-in.tesla-refused.remedy':
    'Abra a etapa Aplicativo na Tesla: ela diz se a Tesla aceita o ID de cliente e o segredo; se não, cole-os lá de novo. Se aceita, abra o seu aplicativo em developer.tesla.com/dashboard: em OAuth Grant Type(s) devem estar Authorization Code e Machine-to-Machine, e os escopos devem ser os dessa etapa. Depois recomece na etapa Login.',
  'problem.sign-in.tesla-slow.what': 'A Tesla não respondeu ao Home Assistant a tempo.',
  'problem.sign-in.tesla-slow.why': 'Os servidores da Tesla estão lentos ou não puderam ser acessados.',
  'problem.sign-in.tesla-slow.remedy':
    'Espere alguns minutos e continue na etapa Login (“Tentar novamente” ou “Iniciar o login”).',
  'problem.sign-in.credential-gone.what': 'O Home Assistant não tem credenciais de aplicativo para o Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Elas foram removidas.',
  'problem.sign-in.credential-gone.remedy':
    'Abra o seu aplicativo no site de desenvolvedores da Tesla, copie o ID de cliente e o segredo de cliente e cole os dois na etapa Aplicativo na Tesla. Nada precisa ser criado de novo.',
  'problem.sign-in.no-url.what': 'O Home Assistant não conhece o próprio endereço.',
  'problem.sign-in.no-url.why': 'Sem ele, o login não consegue voltar.',
  'problem.sign-in.no-url.remedy': 'Defina os endereços em Configurações > Sistema > Rede.',
  'problem.sign-in.aborted.what': 'O Home Assistant encerrou o login: {reason}',
  'problem.sign-in.aborted.why': 'Ainda não há uma explicação para isto aqui.',
  'problem.sign-in.aborted.remedy':
    'Pressione “Iniciar o login” na etapa Login. Os detalhes estão em Configurações > Sistema > Logs.',
  'problem.sign-in.gone.what': 'O login foi interrompido.',
  'problem.sign-in.gone.why': 'O mais provável é que o Home Assistant tenha sido reiniciado; ele então esquece um login aberto.',
  'problem.sign-in.gone.remedy': 'Pressione “Iniciar o login” na etapa Login. Nada mais se perdeu.',
  'problem.sign-in.dialog-open.what':
    'Na caixa de diálogo do próprio Home Assistant para o Tesla Fleet alguém entrou na conta e talvez não tenha terminado.',
  'problem.sign-in.dialog-open.why':
    'Enquanto essa caixa de diálogo estiver aberta, o Home Assistant recusa um segundo login com a mesma conta, e só diz isso depois que você passou pela Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Se você está trabalhando nela agora, termine lá. Se não, pressione “Fechar essa caixa de diálogo” na etapa Login: depois você entra por aqui.',
  'problem.sign-in.dialog-unseen.what':
    'O Home Assistant encerrou o login, porque outra caixa de diálogo do Tesla Fleet está aberta.',
  'problem.sign-in.dialog-unseen.why':
    'Ela foi iniciada onde este aplicativo não podia vê-la. No Home Assistant ela continua aberta mesmo que a aba dela no navegador tenha sido fechada, e o próximo login terminaria do mesmo jeito.',
  'problem.sign-in.dialog-unseen.remedy':
    'Se você tem essa caixa de diálogo à sua frente, feche-a e pressione “Já fechei” na etapa Login. Se não, pressione “Reiniciar o Home Assistant” lá: isso a fecha.',
  'problem.sign-in.invalid-domain.what': 'O Home Assistant não aceita o domínio.',
  'problem.sign-in.invalid-domain.why': 'Ele quer só um nome, que termine em letras.',
  'problem.sign-in.invalid-domain.remedy': 'Na etapa Chave pública na internet, pressione “Alterar o domínio” e informe outro.',
  'problem.sign-in.public-key-mismatch.what': 'A Tesla registrou outra chave, diferente da que está no Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'No seu domínio é encontrada outra chave pública, e não a de tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Abra a etapa Chave pública na internet e corrija o que ela diz. Depois pressione “Tentar novamente” na etapa Login.',
  'problem.sign-in.registration-rejected.what': 'A Tesla rejeitou o registro que o Home Assistant fez: {detail}',
  'problem.sign-in.registration-rejected.why':
    'O Home Assistant faz o registro sozinho no fim do login e mostra apenas que falhou.',
  'problem.sign-in.registration-rejected.remedy':
    'Abra as etapas Chave pública na internet e Registro na Tesla e corrija o que elas dizem. Depois pressione “Tentar novamente” na etapa Login.',
  'problem.sign-in.registered-everywhere.what': 'A Tesla se recusa a registrar o seu aplicativo uma segunda vez.',
  'problem.sign-in.registered-everywhere.why':
    'A sua chave já está registrada em todas as regiões, mas o Home Assistant insiste em registrar mais uma vez, e a Tesla diz não. O Home Assistant não oferece como evitar isso.',
  'problem.sign-in.registered-everywhere.remedy':
    'Escolha outro subdomínio na etapa Chave pública na internet e recomece o login: para um domínio novo, a Tesla aceita um registro de novo.',
  'problem.sign-in.form.what': 'O Home Assistant mostra um erro: {error}',
  'problem.sign-in.form.why': 'Ainda não há uma explicação para isto aqui.',
  'problem.sign-in.form.remedy':
    'Pressione “Tentar novamente” na etapa Login. Os detalhes estão em Configurações > Sistema > Logs.',
  'problem.sign-in.unknown-step.what': 'O Home Assistant pergunta algo novo ({step}).',
  'problem.sign-in.unknown-step.why': 'Esta versão do Home Assistant tem uma etapa que este aplicativo não conhece.',
  'problem.sign-in.unknown-step.remedy':
    'Abra “Tesla Fleet em Dispositivos & serviços”, responda lá e procure uma atualização deste aplicativo em Configurações > Aplicativos.',
  'problem.entry.precondition.what': 'O Home Assistant diz: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Isto tem várias causas: o aplicativo não está registrado na região da conta; a chave pública não é encontrada no seu domínio; o ID de cliente ou o segredo são de outro aplicativo; ou a origem permitida não combina.',
  'problem.entry.precondition.remedy':
    'Pressione “Algo está errado”: as etapas Registro na Tesla, Chave pública na internet e Aplicativo na Tesla então dizem qual dessas é a causa e o que pressionar. Quando estiver corrigido, a integração é carregada de novo.',
  'problem.entry.out-of-region.what': 'O Home Assistant diz: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'A conta fica em uma região diferente da que o token dela diz, ou o aplicativo não está registrado na região em que ela fica.',
  'problem.entry.out-of-region.remedy':
    'Abra a etapa Registro na Tesla até que todas as regiões estejam concluídas e depois pressione “Recarregar a integração” na etapa Login. Se continuar, entre novamente lá: a Tesla então dá um novo token, que indica a região certa.',
  'problem.entry.token-refused.what': 'A Tesla não aceita mais o login.',
  'problem.entry.token-refused.why': 'O token expirou ou foi revogado, por exemplo depois de uma troca de senha.',
  'problem.entry.token-refused.remedy':
    'Abra a etapa Login, pressione “Entrar novamente” se o botão aparecer e siga o link “Entrar na Tesla”.',
  'problem.entry.forbidden.what': 'A Tesla recusa o Home Assistant (status 403), e o Home Assistant não diz por quê.',
  'problem.entry.forbidden.why':
    'O Home Assistant fala de scopes em toda recusa desse tipo. Também pode ser o limite de cobrança do seu aplicativo, ou uma conta que não pode ser usada assim.',
  'problem.entry.forbidden.remedy':
    'Este aplicativo pergunta o motivo à Tesla assim que o registro estiver em ordem; a etapa Login então o mostra. Para que se pergunte de novo, pressione “Algo está errado”.',
  'problem.entry.forbidden-passed.what': 'A Tesla recusou o Home Assistant (status 403) e agora aceita o mesmo pedido.',
  'problem.entry.forbidden-passed.why': 'Às vezes a Tesla recusa sem uma causa visível.',
  'problem.entry.forbidden-passed.remedy':
    'Nada a fazer: a integração é carregada de novo. Se for recusada outra vez, pressione mais tarde “Recarregar a integração” na etapa Login.',
  'problem.entry.renewal-refused.what': 'A Tesla se recusou a renovar o login.',
  'problem.entry.renewal-refused.why':
    'Pode ser um erro passageiro dos servidores da Tesla, ou o acesso foi retirado. O Home Assistant não consegue distinguir e pede um novo login nos dois casos.',
  'problem.entry.renewal-refused.remedy':
    'Este aplicativo carrega a integração de novo sozinho: depois de 1, 10 e 60 minutos. Se isso não ajudar, ou se você não quiser esperar, abra a etapa Login, pressione “Entrar novamente” se o botão aparecer e siga o link “Entrar na Tesla”.',
  'problem.entry.credential-gone.what': 'As credenciais de aplicativo da integração sumiram.',
  'problem.entry.credential-gone.why': 'Elas foram removidas do Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Cole o ID de cliente e o segredo na etapa Aplicativo na Tesla; depois siga o link “Entrar na Tesla” na etapa Login, se ele aparecer.',
  'problem.entry.rate-limited.what': 'A Tesla pede uma pausa ao Home Assistant.',
  'problem.entry.rate-limited.why': 'Foram feitos pedidos demais em pouco tempo.',
  'problem.entry.rate-limited.remedy': 'Nada a fazer: o Home Assistant tenta novamente sozinho.',
  'problem.proof.no-data.what': 'O Home Assistant não recebe dados deste veículo: {reason}',
  'problem.proof.no-data.why': 'Ainda não há uma explicação para isto aqui.',
  'problem.proof.no-data.remedy':
    'O Home Assistant pergunta de novo à Tesla a cada dez minutos. Os detalhes estão em Configurações > Sistema > Logs.',
  'problem.entry.unknown.what': 'A integração não carrega ({state}): {reason}',
  'problem.entry.unknown.why': 'Ainda não há uma explicação para isto aqui.',
  'problem.entry.unknown.remedy':
    'Pressione “Recarregar a integração” na etapa Login. Os detalhes estão em Configurações > Sistema > Logs.',

  // repairs
  'repair.key-pair': 'Criar um par de chaves onde não há nenhum e guardar uma cópia do que já existe',
  'repair.key-file': 'Recolocar o arquivo da chave quando ele for perdido, danificado ou substituído',
  'repair.key-host':
    'Instalar o key host depois que você concordar (isso reinicia o Home Assistant) e mantê-lo atualizado e em funcionamento',
  'repair.nginx-proxy': 'Manter atualizados os arquivos para o proxy NGINX e removê-los quando ele não iniciar com eles',
  'repair.registration': 'Registrar de novo na Tesla quando uma região tiver perdido a sua chave',
  'repair.credentials':
    'Concluir uma substituição interrompida de credenciais de aplicativo e remover as que este aplicativo deixou para trás',
  'repair.sign-in': 'Preparar um login assim que for necessário e concluí-lo',
  'repair.reload': 'Recarregar a integração quando a causa da falha dela tiver passado',
  'problem.billed-calls.what': 'Hoje este aplicativo já perguntou {most} vezes à Tesla quais veículos têm a sua chave.',
  'problem.billed-calls.why': 'A Tesla pode cobrar por esta pergunta, por isso o aplicativo não a faz mais vezes.',
  'problem.billed-calls.remedy':
    'Nada a fazer: a pergunta será feita de novo amanhã. Uma chave que foi aprovada já funciona enquanto isso; “Piscar as luzes de …” na etapa Comprovação mostra que sim.',
  'problem.repair.undone.what': 'Este aplicativo corrigiu isto {count} vezes em um dia, e todas as vezes foi desfeito.',
  'problem.repair.undone.why':
    'Outra coisa o altera: outro aplicativo, uma automação ou um script, uma pasta sincronizada, um backup que é restaurado.',
  'problem.repair.undone.remedy': 'Descubra o que é e pare isso. Depois pressione o botão desta etapa.',
  'fact.billed-calls': 'Perguntas de hoje pelas quais a Tesla pode cobrar',
  'fact.billed-calls.of': '{count} de no máximo {most}',
  'fact.billed-calls.note': 'Cerca de 0,2 centavo de dólar cada, coberto pelo crédito mensal da Tesla',
  'journal.setup.repair': 'Foi alterado o que o aplicativo conserta sozinho',
  'journal.setup.sidebar': 'Esta página foi colocada na barra lateral',
  'journal.setup.no-sidebar': 'Esta página fica fora da barra lateral',

  // start
  'start.store.newer':
    'Este aplicativo não pode iniciar: uma versão mais nova dele gravou os dados, e esta versão poderia danificá-los. Nada foi alterado. Atualize o aplicativo ou restaure um backup dele feito por esta versão.',
  'start.store.read-only':
    'Este aplicativo não pode iniciar: ele não tem permissão para gravar na própria pasta de dados. Nada foi alterado. Reinicie a máquina do Home Assistant; se não adiantar, veja se o disco dela está danificado.',
  'start.store.disk-full':
    'Este aplicativo não pode iniciar: o disco está cheio. Libere espaço nele e inicie o aplicativo de novo.',
  'start.store.failed': 'Este aplicativo não pode iniciar. {reason}.',
  'start.options.address':
    'Este aplicativo não pode iniciar: HOME_ASSISTANT_URL não é um endereço como http://192.168.1.10 ou http://192.168.1.10:8123.',
  'start.options.token-file':
    'Este aplicativo não pode iniciar: o arquivo indicado em HOME_ASSISTANT_TOKEN_FILE não pode ser lido.',
  'start.options.token':
    'Este aplicativo não pode iniciar: {detail} não contém um token. Copie o token de novo, em uma só linha e sem espaços.',
  'start.options.hosts':
    'Este aplicativo não pode iniciar: “{detail}” em PANEL_HOSTS não é um nome como nas.local. Escreva os nomes sem http:// e sem porta, separados por vírgulas.',
  'start.options.world':
    'Este aplicativo não pode iniciar: o arquivo indicado em TESLA_FLEET_SETUP_WORLD não pode ser usado. {detail}',
  'start.listen.taken':
    'Este aplicativo não pode iniciar: outro programa usa a porta {port}. Pare esse programa e inicie este aplicativo de novo.',
  'start.listen.failed': 'Este aplicativo não pode iniciar: ele não consegue escutar na porta {port} ({reason}).',
  'start.link': 'Abra o painel uma vez por este link, dentro de uma hora: {link}',
  'start.options.no-home-assistant':
    'Este aplicativo não pode iniciar: não lhe disseram como acessar o Home Assistant. O Home Assistant informa isso a um aplicativo por conta própria. Onde não há aplicativos, defina HOME_ASSISTANT_URL e HOME_ASSISTANT_TOKEN no ambiente dele.',

  // steps
  'summary.begin': 'Veja as etapas abaixo e depois deixe o aplicativo começar.',
  'summary.check-up': 'Verificação: {well} de {all} etapas estão em ordem. Nada foi alterado.',
  'summary.paused': 'As etapas automáticas estão pausadas: o aplicativo só observa até você retomá-las.',
  'summary.done': 'O Tesla Fleet funciona.',
  'summary.done-paused':
    'O Tesla Fleet funciona. As etapas automáticas estão pausadas: se algo quebrar, o aplicativo apenas avisa.',
  'summary.read-only': 'O Home Assistant pode ler, mas não controlar: {names}',
  'summary.charging-only': 'O Home Assistant só pode controlar a recarga: {names}',
  'summary.no-location': 'O Home Assistant não recebe a localização: {names}',
  'summary.problem': 'Algo precisa ser corrigido.',
  'summary.todo': 'A próxima etapa é com você.',
  'summary.waiting': 'O aplicativo está trabalhando ou aguardando. Você não precisa fazer nada agora.',
  'summary.unknown': 'Algo não pôde ser verificado agora. O aplicativo continua tentando.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose':
    'Este aplicativo trabalha por meio do Home Assistant: ele precisa responder e ter o que o Tesla Fleet necessita.',
  'step.home-assistant.done': 'Conectado ao Home Assistant {version}',
  'step.home-assistant.away': 'O Home Assistant não está respondendo agora',
  'step.home-assistant.refused': 'O Home Assistant recusa este aplicativo',
  'step.home-assistant.recovery': 'O Home Assistant está no modo de recuperação',
  'step.home-assistant.starting': 'O Home Assistant está iniciando',
  'step.home-assistant.lacking': 'Falta no Home Assistant algo de que o Tesla Fleet precisa',
  'step.home-assistant.connection': 'a conexão com o Home Assistant',
  'step.home-assistant.start': 'que o Home Assistant termine de iniciar',
  'step.key-pair.title': 'Par de chaves',
  'step.key-pair.purpose':
    'Os seus veículos obedecem aos comandos assinados com a sua chave privada; a Tesla vê apenas a pública.',
  'step.key-pair.done': 'O par de chaves está no lugar, e uma cópia dele está guardada',
  'step.key-pair.none': 'Ainda não há um par de chaves',
  'step.key-pair.found': 'Já existe um par de chaves; ele será usado',
  'step.key-pair.lost': 'O arquivo da chave sumiu; uma cópia dele foi guardada',
  'step.key-pair.choose': 'O arquivo da chave sumiu, e várias chaves foram guardadas',
  'step.key-pair.replaced': 'O arquivo da chave contém outra chave, diferente da que a Tesla conhece',
  'step.key-pair.flawed': 'O arquivo da chave não está bem como deveria',
  'step.key-pair.unusable': 'O arquivo da chave não pode ser usado',
  'step.key-pair.unreadable': 'O arquivo da chave não pode ser lido',
  'step.key-pair.not-seen': 'O arquivo da chave ainda não foi verificado',
  'step.hosting.title': 'Chave pública na internet',
  'step.hosting.purpose': 'A Tesla e os seus veículos buscam a chave pública em um endereço seu para saber quem você é.',
  'step.hosting.done': 'A chave pública é encontrada em {domain}',
  'step.hosting.none': 'A Tesla precisa encontrar a sua chave pública em um endereço seu',
  'step.hosting.key-first': 'Primeiro é preciso haver um par de chaves',
  'step.hosting.looking': 'Procurando a chave pública',
  'step.hosting.under-way': 'Levando a chave pública para {domain}',
  'step.hosting.wrong': 'A chave pública ainda não é encontrada em {domain}',
  'step.hosting.other-key': 'Outra chave pública é encontrada lá',
  'step.hosting.not-seen': 'Daqui não é possível ver a chave pública; mesmo assim, a Tesla talvez a veja',
  'step.hosting.changing': 'Uma mudança está em andamento; até que ela seja comprovada, {domain} continua em uso',
  'step.hosting.proven': 'A chave pública também é encontrada em {domain}: você pode mudar para lá',
  'guide.hosting.method':
    'A Tesla busca a sua chave pública em um domínio, uma vez a cada registro. Escolha como ela chega lá; isso pode ser alterado depois. Só a chave pública é colocada lá; ela não é segredo.',
  'guide.hosting.move':
    'Adicione https://{domain}/ às origens permitidas (Allowed Origin) do seu aplicativo no site de desenvolvedores da Tesla, ao lado da de {before}. Depois faça a mudança.',
  'guide.hosting.choose':
    'Escolha um domínio que seja seu e que vá durar anos: os seus carros ficam ligados a ele. Ele precisa ser acessível pela internet por HTTPS.',
  'step.credentials.title': 'Aplicativo na Tesla',
  'step.credentials.purpose': 'A Tesla só deixa entrar quem tem um aplicativo próprio no site de desenvolvedores.',
  'step.credentials.done': 'O Home Assistant tem o ID de cliente e o segredo do seu aplicativo, e a Tesla os aceita',
  'step.credentials.none': 'Crie um aplicativo no site de desenvolvedores da Tesla e cole aqui o ID de cliente e o segredo dele',
  'step.credentials.gone': 'O Home Assistant perdeu o ID de cliente e o segredo do seu aplicativo; cole-os aqui de novo',
  'step.credentials.domain-first': 'O domínio precisa ser escolhido primeiro: a Tesla pergunta por ele',
  'step.credentials.choose': 'O Home Assistant tem credenciais de vários aplicativos; escolha qual usar',
  'step.credentials.asking': 'Perguntando à Tesla se ela aceita o ID de cliente e o segredo',
  'step.credentials.refused': 'A Tesla não aceita o ID de cliente e o segredo',
  'step.credentials.not-ready': 'A Tesla ainda não deixa o aplicativo entrar em todos os lugares',
  'step.credentials.replacing': 'As credenciais estão sendo substituídas',
  'step.credentials.not-seen': 'As credenciais de aplicativo ainda não foram verificadas',
  'guide.credentials.site':
    'Abra o site de desenvolvedores da Tesla e entre com a sua conta Tesla. A Tesla exige um e-mail verificado e autenticação multifator.',
  'guide.credentials.scopes':
    'Marque exatamente os escopos abaixo. Um escopo a mais pode impedir o Home Assistant de iniciar a integração.',
  'guide.credentials.again':
    'Abra o seu aplicativo no site de desenvolvedores da Tesla e copie o ID de cliente (Client ID) e o segredo de cliente (Client Secret). Se o segredo não for mais mostrado, crie um novo lá. Cole os dois aqui.',
  'step.registration.title': 'Registro na Tesla',
  'step.registration.purpose':
    'A Tesla precisa conhecer o seu aplicativo e a sua chave em cada região antes que alguém possa entrar.',
  'step.registration.done': 'A Tesla registrou a sua chave para {domain}',
  'step.registration.earlier': 'As etapas anteriores vêm primeiro',
  'step.registration.asking': 'Perguntando à Tesla o que ela tem registrado',
  'step.registration.hosting-first': 'A própria Tesla busca a chave pública; primeiro é preciso que ela seja encontrada',
  'step.registration.left-to-core': 'O Home Assistant registra sozinho a última região durante o login',
  'step.registration.open': 'A sua chave ainda não está registrada em todas as regiões',
  'step.registration.not-seen': 'Não foi possível perguntar à Tesla o que ela tem registrado',
  'step.registration.refused': 'A Tesla recusou o registro',
  'step.registration.tesla-needs-time': 'A Tesla precisa de tempo; o aplicativo tenta novamente sozinho',
  'region.na': 'América do Norte e Ásia-Pacífico',
  'region.eu': 'Europa, Oriente Médio e África',
  'region.cn': 'China',
  'step.sign-in.title': 'Login',
  'step.sign-in.purpose': 'Com a sua conta Tesla você permite que o Home Assistant veja e controle o que é seu.',
  'step.sign-in.done': 'A integração Tesla Fleet está carregada',
  'step.sign-in.ready': 'Está tudo pronto para o login',
  'step.sign-in.open': 'Entre na Tesla e permita o acesso',
  'step.sign-in.finishing': 'O Home Assistant está concluindo a configuração',
  'step.sign-in.refused': 'O Home Assistant não conseguiu concluir a configuração',
  'step.sign-in.by-hand': 'O Home Assistant pergunta algo que este aplicativo não conhece; responda lá',
  'step.sign-in.again': 'A Tesla pede que você entre novamente',
  'step.sign-in.renewal': 'A Tesla se recusou a renovar o login; a integração é carregada de novo sozinha',
  'step.sign-in.barred': 'Outra caixa de diálogo do Tesla Fleet precisa ser fechada antes',
  'step.sign-in.failed': 'A integração Tesla Fleet não está carregada',
  'step.sign-in.retrying': 'Falha na configuração da integração Tesla Fleet; o Home Assistant tentará novamente',
  'step.sign-in.loading': 'A integração Tesla Fleet está sendo carregada',
  'step.sign-in.scopes': 'A integração está carregada, mas não pode ver nem veículos nem produtos de energia',
  'step.sign-in.disabled': 'Você desabilitou a integração Tesla Fleet; ela fica assim até você habilitá-la',
  'step.sign-in.credentials-first': 'A integração não pode carregar sem as credenciais de aplicativo dela',
  'step.sign-in.china': 'O Home Assistant não consegue entrar com um aplicativo criado para a China',
  'step.sign-in.earlier': 'As etapas anteriores vêm primeiro',
  'step.sign-in.not-seen': 'A integração ainda não foi verificada',
  'guide.sign-in.allow': 'Deixe tudo marcado e permita o acesso.',
  'guide.sign-in.back':
    'O My Home Assistant então pergunta se deve vincular a conta. Confirme; aquela página se fecha sozinha, e esta continua.',
  'step.vehicles.title': 'Veículos',
  'step.vehicles.purpose': 'Um veículo mais novo só obedece depois que o proprietário aprova a sua chave no aplicativo da Tesla.',
  'step.vehicles.done': 'Todos os veículos que precisam da sua chave já a têm',
  'step.vehicles.none': 'Nenhum veículo nesta conta',
  'step.vehicles.open': 'Veículos que ainda não têm a sua chave: {count}',
  'step.vehicles.asking': 'Perguntando à Tesla quais veículos precisam da sua chave',
  'step.vehicles.not-seen': 'A Tesla não disse quais veículos têm a sua chave',
  'step.vehicles.earlier': 'A integração precisa ser carregada primeiro',
  'guide.vehicles.begin':
    'Sem a sua chave, estes veículos podem ser vistos, mas não controlados, pelo Home Assistant. Tenha à mão o celular com o app Tesla.',
  'guide.vehicles.phone':
    'Abra o link de cada veículo no celular que tem o app Tesla, ou leia o código dele com a câmera do celular.',
  'guide.vehicles.select': 'Se você tem vários produtos, primeiro escolha o veículo no app Tesla.',
  'guide.vehicles.approve': 'Aprove a chave no app Tesla. Esta página percebe sozinha.',
  'guide.vehicles.driver': 'Se você é motorista e não o proprietário, sente-se no carro para aprovar.',
  'step.proof.title': 'Comprovação',
  'step.proof.purpose': 'Valores no Home Assistant são a prova de que tudo funciona.',
  'step.proof.done': 'Dispositivos com valores no Home Assistant: {count}',
  'step.proof.sleeping': 'Dispositivos sem valores até agora: {count}. Um veículo dormindo não tem nenhum até acordar',
  'step.proof.failing': 'Veículos dos quais o Home Assistant não recebe dados: {count}',
  'step.proof.none': 'Ainda não há dispositivos',
  'step.proof.earlier': 'A integração precisa ser carregada primeiro',
  'wait.earlier-steps': 'as etapas anteriores',
  'wait.domain': 'um domínio',
  'wait.key-pair': 'o par de chaves',
  'wait.hosting': 'que a chave pública seja encontrada na internet',
  'wait.look': 'a resposta do seu servidor web',
  'wait.tesla': 'a Tesla',
  'wait.sign-in': 'o login',
  'wait.core': 'o Home Assistant',
  'wait.core-retry': 'que o Home Assistant tente novamente',
  'wait.reload': 'que a integração seja carregada de novo',
  'wait.pairing': 'a aprovação no app Tesla',
  'wait.devices': 'os dispositivos',
  'wait.sleeping': 'que os dispositivos acordem ou respondam',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'A Tesla não conhece este ID de cliente e segredo.',
  'problem.tesla.unauthorized-client.why':
    'Um deles não foi copiado por completo, eles pertencem a aplicativos diferentes, o segredo foi renovado ou falta ao aplicativo o tipo de concessão (grant type) Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Abra o seu aplicativo em developer.tesla.com/dashboard. Em OAuth Grant Type(s) devem estar Authorization Code e Machine-to-Machine. Copie de novo o ID de cliente e o segredo de cliente e cole os dois na etapa Aplicativo na Tesla.',
  'problem.tesla.app-not-ready.what': 'A Tesla ainda não terminou de preparar o seu aplicativo.',
  'problem.tesla.app-not-ready.why':
    'Um aplicativo novo muitas vezes fica desconhecido para alguns servidores da Tesla por uma hora, às vezes por um dia e meio.',
  'problem.tesla.app-not-ready.remedy':
    'Nada a fazer: este aplicativo pergunta de novo sozinho. Para perguntar já, pressione “Perguntar à Tesla de novo” na etapa que está aguardando (Aplicativo na Tesla ou Registro na Tesla).',
  'problem.tesla.invalid-scope.what': 'A Tesla não dá este acesso ao seu aplicativo.',
  'problem.tesla.invalid-scope.why':
    'O escopo não foi marcado quando o aplicativo foi criado, por exemplo porque ele é só para produtos de energia.',
  'problem.tesla.invalid-scope.remedy':
    'Abra o seu aplicativo em developer.tesla.com/dashboard e marque os escopos que a etapa Aplicativo na Tesla lista. Depois pressione “Perguntar à Tesla de novo” nessa etapa.',
  'problem.tesla.billing-limit.what': 'A Tesla parou o seu aplicativo por causa do limite de cobrança dele.',
  'problem.tesla.billing-limit.why': 'O crédito mensal acabou, ou nenhuma forma de pagamento está definida.',
  'problem.tesla.billing-limit.remedy':
    'Abra developer.tesla.com/dashboard, vá até a cobrança da sua conta e aumente o limite ou adicione uma forma de pagamento; ou espere o próximo mês. Depois pressione “Recarregar a integração” na etapa Login, se o botão aparecer lá.',
  'problem.tesla.missing-scopes.what': 'O acesso que foi permitido não é suficiente.',
  'problem.tesla.missing-scopes.why': 'No login foram marcadas menos caixas do que a integração precisa.',
  'problem.tesla.missing-scopes.remedy':
    'Na etapa Login, pressione “Pedir as permissões de novo” e deixe tudo marcado na página da Tesla. Se esse botão não existir, remova o acesso do seu aplicativo na sua conta Tesla (Security, Third-party apps): o Home Assistant então pede que você entre novamente. Se faltar um escopo no próprio aplicativo, primeiro marque-o em developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'A Tesla não deixa o seu aplicativo usar a Fleet API.',
  'problem.tesla.no-fleet-api.why': 'A Tesla diz isso de aplicativos e logins que não são da Fleet API, ou que ela desativou.',
  'problem.tesla.no-fleet-api.remedy':
    'Abra o seu aplicativo em developer.tesla.com/dashboard e veja se ele está ativo. Depois pressione “Recarregar a integração” na etapa Login. Se continuar, pressione “Salvar um relatório” em Diário e pergunte com ele na comunidade do Home Assistant.',
  'problem.tesla.not-allowed-in-region.what': 'A Tesla não permite esta conta na região consultada.',
  'problem.tesla.not-allowed-in-region.why': 'A conta pertence a outra região, ou a um país em que a Tesla não oferece isso.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Abra a sua conta Tesla e veja se o país está certo. Depois pressione “Recarregar a integração” na etapa Login. Se continuar, pressione “Salvar um relatório” em Diário e pergunte com ele na comunidade do Home Assistant.',
  'problem.tesla.not-registered.what': 'O seu aplicativo não está registrado nesta região.',
  'problem.tesla.not-registered.why': 'A Tesla mantém um registro próprio para cada região.',
  'problem.tesla.not-registered.remedy': 'Abra a etapa Registro na Tesla e pressione o botão “Registrar na …” dessa região.',
  'problem.tesla.allowed-origin.what': 'A Tesla diz que o domínio não pertence ao seu aplicativo.',
  'problem.tesla.allowed-origin.why': 'A origem permitida do aplicativo tem um domínio raiz diferente do escolhido aqui.',
  'problem.tesla.allowed-origin.remedy':
    'Abra o seu aplicativo em developer.tesla.com/dashboard, Client Details, e coloque em Allowed Origin o valor que a etapa Aplicativo na Tesla mostra. Ou escolha o outro domínio com “Alterar o domínio” na etapa Chave pública na internet.',
  'problem.tesla.out-of-region.what': 'A Tesla diz que a conta fica em outra região.',
  'problem.tesla.out-of-region.why': 'O pedido foi para a região errada.',
  'problem.tesla.out-of-region.remedy':
    'Pressione “Perguntar à Tesla de novo” na etapa Veículos. Se continuar, pressione “Pedir as permissões de novo” na etapa Login: a Tesla então dá um novo token, que indica a região certa.',
  'problem.tesla.domain-taken.what': 'Este domínio pertence a outro aplicativo na Tesla.',
  'problem.tesla.domain-taken.why':
    'Um domínio só pode ser registrado por um aplicativo. Talvez você já tenha criado um aplicativo antes.',
  'problem.tesla.domain-taken.remedy':
    'Cole o ID de cliente e o segredo desse aplicativo mais antigo na etapa Aplicativo na Tesla, ou escolha outro domínio na etapa Chave pública na internet.',
  'problem.tesla.key-taken.what': 'Esta chave pertence a outro aplicativo na Tesla.',
  'problem.tesla.key-taken.why':
    'Uma chave só pode ser registrada por um aplicativo. Talvez você já tenha criado um aplicativo antes.',
  'problem.tesla.key-taken.remedy':
    'Cole o ID de cliente e o segredo desse aplicativo mais antigo na etapa Aplicativo na Tesla, ou pressione “Criar um novo par de chaves” na etapa Par de chaves.',
  'problem.tesla.key-download-failed.what': 'A Tesla não conseguiu buscar a chave pública no seu domínio.',
  'problem.tesla.key-download-failed.why':
    'O seu servidor web não respondeu ao pedido da Tesla com a chave: um redirecionamento, um certificado incompleto, uma proteção contra robôs ou uma porta fechada são as causas comuns.',
  'problem.tesla.key-download-failed.remedy':
    'Abra a etapa Chave pública na internet, pressione “Verificar de novo” e siga o que ela diz. Depois pressione o botão da região na etapa Registro na Tesla.',
  'problem.tesla.key-too-large.what': 'A Tesla diz que o arquivo no seu domínio é grande demais.',
  'problem.tesla.key-too-large.why': 'No lugar da chave pública há um certificado ou uma chave RSA.',
  'problem.tesla.key-too-large.remedy':
    'Coloque lá o arquivo da chave pública deste aplicativo: “Salvar o arquivo da chave pública” na etapa Chave pública na internet o entrega a você.',
  'problem.tesla.invalid-domain.what': 'A Tesla não aceita o domínio nesta forma.',
  'problem.tesla.invalid-domain.why': 'Ela quer só o nome, em letras minúsculas.',
  'problem.tesla.invalid-domain.remedy':
    'Na etapa Chave pública na internet, pressione “Alterar o domínio” e informe só o nome, por exemplo cars.example.com.',
  'problem.tesla.unreachable.what': 'Não foi possível acessar os servidores da Tesla.',
  'problem.tesla.unreachable.why':
    'A conexão com a internet caiu, um filtro bloqueia os servidores da Tesla, ou a Tesla está fora do ar.',
  'problem.tesla.unreachable.remedy':
    'Verifique a conexão do Home Assistant com a internet (Configurações > Sistema > Rede) e se um filtro como AdGuard Home ou Pi-hole bloqueia nomes de tesla.com. Este aplicativo tenta novamente sozinho.',
  'problem.tesla.down.what': 'Os servidores da Tesla tiveram um erro próprio.',
  'problem.tesla.down.why': 'Isto é do lado da Tesla e geralmente passa em minutos.',
  'problem.tesla.down.remedy':
    'Nada a fazer: a nova tentativa é automática. Se durar horas, pressione “Algo está errado” para que todas as etapas sejam verificadas.',
  'problem.tesla.rate-limited.what': 'A Tesla pede uma pausa de {minutes} minutos.',
  'problem.tesla.rate-limited.why': 'Foram feitos pedidos demais em pouco tempo.',
  'problem.tesla.rate-limited.remedy': 'Nada a fazer: haverá uma nova tentativa quando a pausa acabar.',
  'problem.tesla.unknown.what': 'A Tesla respondeu com um erro (status {status}): {text}',
  'problem.tesla.unknown.why': 'Ainda não há uma explicação para isto aqui.',
  'problem.tesla.unknown.remedy':
    'A resposta completa está abaixo, com a referência da Tesla. Pressione “Algo está errado” para que todas as etapas sejam verificadas; se continuar, pressione “Salvar um relatório” em Diário e pergunte com ele na comunidade do Home Assistant.',
  'problem.tesla.rate-limited-long.what': 'A Tesla pede uma pausa de cerca de {hours} horas.',
  'problem.tesla.rate-limited-long.why': 'O limite de pedidos de um dia ou de um mês se esgotou.',
  'problem.tesla.rate-limited-long.remedy':
    'Nada a fazer: haverá uma nova tentativa quando a pausa acabar. Se acontecer de novo, veja o uso do seu aplicativo no site de desenvolvedores da Tesla.',
  'problem.tesla.invalid-request.what': 'A Tesla diz que o pedido não está como ela quer.',
  'problem.tesla.invalid-request.why':
    'Em uma chamada feita à mão (Postman, curl) falta um campo como o domínio, o conteúdo não é JSON, ou ela leva o token do aplicativo onde deveria estar o de uma pessoa, ou o contrário.',
  'problem.tesla.invalid-request.remedy':
    'Não é preciso fazer chamadas à mão: este aplicativo as faz. Abra a etapa Registro na Tesla e pressione “Registrar na …” lá.',
};
