import type { Words } from './text.ts';

/** Spanish. */
export const es: Words = {
  // actions
  'action.setup.begin': 'Empezar',
  'action.setup.pause': 'Pausar los pasos automáticos',
  'action.setup.resume': 'Reanudar los pasos automáticos',
  'action.setup.sidebar': 'Mostrar en el panel lateral',
  'action.setup.no-sidebar': 'No mostrar en el panel lateral',
  'action.ask-again': 'Preguntar otra vez a Tesla',
  'action.look-again': 'Mirar otra vez',
  'action.try-again': 'Volver a intentarlo',
  'action.key-pair.generate': 'Crear un par de claves nuevo',
  'action.key-pair.adopt': 'Usar este par de claves',
  'action.key-pair.restore': 'Restaurar la clave {fingerprint}',
  'action.key-pair.import': 'Usar una clave mía',
  'action.key-pair.tidy': 'Escribir de nuevo el archivo de la clave',
  'action.key-pair.set-aside': 'Apartarlo',
  'action.hosting.choose': 'Siguiente',
  'action.hosting.choose-other': 'Elegir otro método',
  'action.hosting.domain': 'Usar este dominio',
  'action.hosting.fleetkey-create': 'Poner la clave pública en FleetKey',
  'action.hosting.take': 'Usar {domain}: tu clave ya está allí',
  'action.hosting.move': 'Pasar a {domain}',
  'action.hosting.stay': 'Seguir con {domain}',
  'action.hosting.change': 'Cambiar el método',
  'action.hosting.change-domain': 'Cambiar el dominio',
  'action.credentials.save': 'Guardar',
  'action.credentials.replace': 'Introducir otro ID de cliente y otro secreto',
  'action.credentials.choose': 'Usar esta aplicación',
  'action.credentials.choose-used': 'Continuar con “{name}”',
  'action.credentials.finish': 'Terminar la sustitución',
  'action.credentials.remove': 'Eliminar “{name}”',
  'action.registration.register.na': 'Registrar en Norteamérica y Asia-Pacífico',
  'action.registration.register.eu': 'Registrar en Europa, Oriente Medio y África',
  'action.registration.register.cn': 'Registrar en China',
  'action.sign-in.start': 'Comenzar el inicio de sesión',
  'action.sign-in.restart': 'Comenzar de nuevo el inicio de sesión',
  'action.sign-in.continue': 'Continuar',
  'action.sign-in.again': 'Iniciar sesión otra vez',
  'action.sign-in.reload': 'Recargar la integración',
  'action.sign-in.enable': 'Habilitar la integración',
  'action.sign-in.abandon': 'Cerrar el inicio de sesión abierto',
  'action.sign-in.close-dialog': 'Cerrar ese diálogo',
  'action.sign-in.dialog-closed': 'Ya lo he cerrado',
  'action.vehicles.look': 'Preguntar otra vez a Tesla',
  'action.vehicles.pair': 'Mostrar los códigos de emparejamiento',
  'action.proof.flash': 'Hacer parpadear las luces de {name}',
  'confirm.key-pair.generate':
    'El archivo que hay ahora se guarda en el archivo histórico de esta aplicación y después se sustituye por un par de claves nuevo. Los vehículos tienen que aprobar de nuevo una clave nueva.',
  'confirm.key-pair.renew':
    'La clave en uso se guarda en el archivo histórico de esta aplicación y después se sustituye por una nueva. Hay que registrarla de nuevo en Tesla, y cada vehículo tiene que aprobarla de nuevo.',
  'confirm.key-pair.set-aside':
    'Lo que hay ahí pasa a llamarse tesla_fleet.key.aside-1 (o el siguiente número libre) y se queda en la carpeta de configuración. Después se restaura la clave guardada o, si no hay ninguna, se crea una nueva; los vehículos tienen que aprobar de nuevo una clave nueva.',
  'confirm.hosting.fleetkey-create':
    'FleetKey.cc recibe tu clave pública y la ofrece con un nombre creado al azar. Ninguno de los dos se puede cambiar ni eliminar después. ¿Continuar?',
  'confirm.hosting.move':
    'Tu clave se registra en Tesla para {domain}, y cada vehículo ({vehicles}) tiene que aprobarla de nuevo. Añade antes https://{domain}/ al campo Allowed Origin de tu aplicación en el sitio para desarrolladores de Tesla. Deja la clave en {before} hasta que los vehículos la hayan aprobado. La integración, sus entidades y su historial se conservan.',
  'confirm.credentials.remove':
    'Las credenciales de la aplicación “{name}” no las creó esta aplicación. ¿Eliminarlas de Home Assistant?',
  'confirm.registration.unseen':
    'Desde aquí no se ve la clave correcta en {domain}. Si la ves allí con tu teléfono, con la Wi-Fi apagada, puede que Tesla también la vea: lo que cuenta es su propia comprobación. No se pierde nada si Tesla la rechaza.',
  'confirm.sign-in.close-dialog': 'Se abandona lo que se empezó en ese diálogo. No se pierde nada más.',
  'confirm.sign-in.restart':
    'Home Assistant se reinicia: las automatizaciones y todo lo demás se detienen uno o dos minutos. ¿Continuar?',
  'confirm.proof.flash':
    'Esto despierta el vehículo y hace parpadear sus luces. Tesla cuenta un despertar y un comando, unos 2 céntimos en total, que cubre el crédito mensual.',
  'field.private-key': 'Clave privada (PEM)',
  'field.private-key.help': 'El texto del archivo, con las líneas BEGIN y END. Nunca sale de Home Assistant.',
  'field.domain': 'Dominio',
  'field.domain.help': 'Por ejemplo cars.example.com: sin https:// y sin ruta',
  'field.github-user': 'Nombre de usuario en GitHub',
  'field.github-user.help': 'Tu clave se encuentra después en USER.github.io',
  'field.method': 'Cómo llega la clave hasta allí',
  'field.client-id': 'ID de cliente',
  'field.client-secret': 'Secreto del cliente',
  'field.client-secret.help': 'Empieza por ta-secret. Va a Home Assistant y esta aplicación no lo guarda.',
  'field.app': 'Aplicación en Tesla',
  'link.developer-site': 'Sitio para desarrolladores de Tesla',
  'link.public-key': 'Guardar el archivo de la clave pública',
  'link.public-key-archive': 'Guardarla como sitio para subir (ZIP)',
  'link.github.repository': 'Crear el repositorio',
  'link.github.no-jekyll': 'Añadir el archivo .nojekyll',
  'link.github.config': 'Cambiar _config.yml',
  'link.github.key': 'Añadir la clave pública',
  'link.netlify': 'Página de subida de Netlify',
  'link.cloudflare-pages': 'Página de subida de Cloudflare',
  'link.sign-in': 'Iniciar sesión en Tesla',
  'link.integration': 'Tesla Fleet en Dispositivos y servicios',
  'link.pairing': 'Aprobar la clave para {name}',
  'fact.plain': '{text}',
  'fact.version': 'Versión',
  'fact.fingerprint': 'Huella digital',
  'fact.domain': 'Dominio',
  'fact.key-url': 'Dirección de la clave pública',
  'fact.github.repository': 'Repositorio {domain}',
  'fact.github.no-jekyll': 'Archivo .nojekyll',
  'fact.github.config': 'Línea para _config.yml',
  'fact.github.key': 'Clave pública',
  'fact.tick.done': 'Hecho',
  'fact.tick.open': 'Aún no se ha visto',
  'fact.credential': 'Credenciales de la aplicación',
  'fact.client-id': 'Client ID',
  'fact.registration.ours': 'Registrado con tu clave',
  'fact.registration.other-key': 'Registrado con otra clave',
  'fact.registration.missing': 'No registrado',
  'fact.registration.not-told': 'Tesla no lo dice (una aplicación solo para productos de energía)',
  'fact.registration.failed': 'Tesla no ha respondido correctamente',
  'fact.registration.not-seen': 'Aún no se ha preguntado',
  'fact.account': 'Cuenta de Tesla',
  'fact.accounts': 'Cuenta de Tesla {title}',
  'fact.entry.loaded': 'Cargada',
  'fact.entry.setup_retry': 'Error de configuración, se volverá a intentar',
  'fact.entry.setup_error': 'No se pudo configurar',
  'fact.entry.setup_in_progress': 'Inicializando',
  'fact.entry.not_loaded': 'No se ha cargado',
  'fact.entry.disabled': 'Deshabilitada',
  'fact.vehicle': 'Vehículo',
  'fact.vehicle.paired': 'Tiene tu clave',
  'fact.vehicle.unpaired': 'Aún no tiene tu clave',
  'fact.vehicle.not-needed': 'No necesita clave',
  'fact.vehicle.not-told': 'Tesla no lo ha dicho',
  'fact.vehicle.signed': '{about} · solo acepta órdenes firmadas',
  'fact.values': 'Entidades con un valor: {count} de {of}',
  'fact.no-values': 'Aún sin valores',
  'journal.setup.begin': 'La aplicación puede actuar por sí sola',
  'journal.setup.pause': 'La aplicación solo mira',
  'journal.store.rebuilt':
    'La base de datos de esta aplicación estaba dañada. Se guardó como {file} y se empezó de nuevo con lo que se pudo leer de ella; el resto se vuelve a averiguar. El archivo de la clave y la integración siguen como estaban',
  'journal.asked-again': 'Se ha mirado otra vez',
  'journal.failed': '{action}: ha fallado ({code})',
  'journal.key-pair.generate': 'Se creó un par de claves nuevo',
  'journal.key-pair.adopt': 'Se usa el par de claves que ya había y se guardó una copia',
  'journal.key-pair.tidy': 'El archivo de la clave se escribió de nuevo, con la misma clave',
  'journal.key-pair.set-aside': 'Lo que ocupaba el lugar del archivo de la clave se apartó',
  'journal.key-pair.restore': 'El archivo de la clave se restauró desde el archivo histórico',
  'journal.key-pair.import': 'Se puso en su sitio una clave tuya',
  'journal.hosting.choose': 'Se eligió el método para la clave pública',
  'journal.hosting.domain': 'Se eligió el dominio',
  'journal.hosting.fleetkey-create': 'La clave pública se puso en FleetKey',
  'journal.hosting.move': 'Se pasó al dominio nuevo',
  'journal.hosting.stay': 'Se abandonó el cambio de dominio',
  'journal.credentials.save': 'El ID de cliente y el secreto se guardaron en Home Assistant',
  'journal.credentials.choose': 'Se eligió la aplicación en Tesla',
  'journal.credentials.finish': 'Se terminó la sustitución de las credenciales',
  'journal.credentials.remove': 'Se eliminaron credenciales de la aplicación',
  'journal.registration.register': 'La clave se registró en Tesla',
  'journal.sign-in.start': 'Se comenzó el inicio de sesión',
  'journal.sign-in.continue': 'El inicio de sesión continuó',
  'journal.sign-in.reload': 'Se recargó la integración',
  'journal.sign-in.enable': 'Se habilitó la integración',
  'journal.sign-in.abandon': 'Se cerró un inicio de sesión abierto',
  'journal.sign-in.close-dialog': 'Se cerró un diálogo de Home Assistant que había quedado abierto',
  'journal.sign-in.dialog-closed': 'Se indicó que el otro diálogo está cerrado',
  'journal.sign-in.restart': 'Home Assistant se reinició para cerrar el otro diálogo',
  'journal.vehicles.pair': 'Se empezó un emparejamiento',
  'journal.proof.flash': 'Se hicieron parpadear las luces',

  // begin
  'begin.title': 'Tu Tesla en Home Assistant',
  'begin.will': 'Qué va a ocurrir',
  'begin.will.key': 'Esta aplicación crea un par de claves y lleva la clave pública adonde Tesla la encuentra.',
  'begin.will.app': 'Creas una aplicación en el sitio de desarrolladores de Tesla. Esta página muestra qué poner y dónde.',
  'begin.will.sign-in':
    'Inicias sesión en Tesla y apruebas la clave con tu teléfono. Todo lo demás se hace por ti y se vigila desde entonces.',
  'begin.hand': 'Qué tener a mano',
  'begin.hand.account': 'Tu cuenta de Tesla, con una dirección de correo verificada y autenticación de múltiples factores',
  'begin.hand.phone': 'Tu teléfono con la app de Tesla, si tienes un vehículo',
  'begin.hand.address':
    'Una dirección duradera en internet: un dominio tuyo, Home Assistant Cloud o una cuenta gratuita en GitHub',
  'begin.time': 'Cuánto tarda',
  'begin.time.answer':
    'Esta aplicación hace su parte en menos de un minuto. La mayor parte del tiempo se va en el formulario de Tesla, con cinco campos por rellenar y seis casillas por marcar. A veces Tesla tarda un día y medio en admitir una aplicación nueva; esta página espera entonces por ti.',
  'late.tesla':
    'Esto tarda más de lo habitual. No se pierde nada y la aplicación sigue preguntando. «Comprobar de nuevo», al pie de esta página, pregunta de inmediato.',
  'late.hosting':
    'Esto tarda más de lo habitual. Abre la dirección de la clave pública en tu teléfono, con el wifi apagado: si la clave tampoco se ve allí, Tesla no puede encontrarla.',
  'late.core': 'Esto tarda más de lo habitual. Busca el motivo en Home Assistant, en Configuración > Sistema > Registros.',
  'late.pairing':
    'Esto tarda más de lo habitual. Tiene que ser el teléfono del propietario y el vehículo tiene que estar accesible: despiértalo en la app de Tesla y vuelve a abrir el enlace.',
  'late.sleeping': 'Esto tarda más de lo habitual. Abre la app de Tesla para despertar el vehículo o haz un trayecto corto.',

  // certificates
  'hosting.own-https.name': 'Esta misma aplicación, por HTTPS',
  'hosting.own-https.description':
    'Tienes un certificado en la carpeta ssl de Home Assistant y un puerto 443 abierto, pero ningún proxy inverso: esta aplicación responde por sí sola, con la clave y nada más.',
  'hosting.own-https.guide.files':
    'Indica el certificado y su clave tal como se llaman en la carpeta ssl, por ejemplo los de las aplicaciones Let’s Encrypt o DuckDNS.',
  'hosting.own-https.guide.port':
    'En la configuración de esta aplicación, en Red, asigna un número al puerto {port}, por ejemplo {port}.',
  'hosting.own-https.guide.docker': 'Publica el puerto {port} del contenedor y monta la carpeta de tus certificados en /ssl.',
  'hosting.own-https.guide.router':
    'En tu router, reenvía el puerto 443 desde internet a ese puerto de este equipo. Tesla solo llega por el puerto 443.',
  'action.hosting.certificate': 'Usar este certificado',
  'action.hosting.change-certificate': 'Cambiar el certificado',
  'journal.hosting.certificate': 'Se eligió el certificado',
  'field.certificate': 'Certificado con su cadena',
  'field.certificate.help': 'Un archivo de la carpeta ssl; el que tiene la cadena completa',
  'field.certificate-key': 'Clave privada del certificado',
  'fact.certificate.names': 'Certificado para',
  'fact.certificate.issuer': 'Emitido por',
  'fact.certificate.until': 'Válido hasta',
  'problem.certificate.absent.what': 'No hay ningún archivo {file} en la carpeta ssl.',
  'problem.certificate.absent.why': 'Tiene otro nombre, o nada lo ha puesto allí todavía.',
  'problem.certificate.absent.remedy':
    'Mira con una aplicación como File editor cómo se llaman los archivos de ssl, y vuelve a elegir el certificado.',
  'problem.certificate.unreadable.what': 'El archivo {file} no se puede leer.',
  'problem.certificate.unreadable.why': 'Es una carpeta, o esta aplicación no tiene permiso para abrirlo.',
  'problem.certificate.unreadable.remedy': 'Elige otro archivo.',
  'problem.certificate.too-large.what': 'El archivo {file} es demasiado grande para ser un certificado o una clave.',
  'problem.certificate.too-large.why': 'Lo más probable es que sea otro tipo de archivo.',
  'problem.certificate.too-large.remedy': 'Elige otro archivo.',
  'problem.certificate.not-a-certificate.what': 'El archivo {file} no contiene ningún certificado.',
  'problem.certificate.not-a-certificate.why': 'Su texto no tiene ningún bloque BEGIN CERTIFICATE que se pueda leer.',
  'problem.certificate.not-a-certificate.remedy':
    'Elige el archivo con el certificado y su cadena, a menudo llamado fullchain.pem.',
  'problem.certificate.not-a-key.what': 'El archivo {file} no contiene ninguna clave privada que se pueda usar.',
  'problem.certificate.not-a-key.why': 'Su texto no tiene ningún bloque con una clave privada que se pueda leer.',
  'problem.certificate.not-a-key.remedy': 'Elige la clave del certificado, a menudo llamada privkey.pem.',
  'problem.certificate.encrypted.what': 'La clave privada de {file} pide una frase de contraseña.',
  'problem.certificate.encrypted.why': 'No hay nadie para escribirla cuando se inicia la aplicación.',
  'problem.certificate.encrypted.remedy': 'Pon allí una clave sin frase de contraseña.',
  'problem.certificate.other-key.what': 'La clave privada de {file} no es la del certificado.',
  'problem.certificate.other-key.why': 'Los dos archivos vienen de certificados distintos, o se están renovando en este momento.',
  'problem.certificate.other-key.remedy': 'Si no pasa en unos minutos, elige los dos archivos que se corresponden.',
  'problem.certificate.in-use.what': 'El puerto HTTPS de esta aplicación está ocupado.',
  'problem.certificate.in-use.why': 'Otro programa escucha en él.',
  'problem.certificate.in-use.remedy': 'Reinicia esta aplicación. Si continúa, el registro dice más.',
  'problem.certificate.other-name.what': 'El certificado no es para {domain}.',
  'problem.certificate.other-name.why': 'Es para: {names}.',
  'problem.certificate.other-name.remedy': 'Consigue un certificado que incluya este nombre, o usa un dominio que figure en él.',
  'problem.certificate.expired.what': 'El certificado caducó el {date}.',
  'problem.certificate.expired.why': 'Lo que lo renueva no lo ha hecho.',
  'problem.certificate.expired.remedy':
    'Mira el registro de lo que lo renueva (por ejemplo la aplicación Let’s Encrypt, que hay que iniciar para ello). El nuevo se usa automáticamente.',
  'problem.certificate.ends-soon.what': 'El certificado caduca el {date}.',
  'problem.certificate.ends-soon.why': 'A estas alturas ya debería haberse renovado.',
  'problem.certificate.ends-soon.remedy':
    'Mira el registro de lo que lo renueva (por ejemplo la aplicación Let’s Encrypt, que hay que iniciar para ello). El nuevo se usa automáticamente.',
  'problem.certificate.self-signed.what': 'El certificado está firmado por sí mismo.',
  'problem.certificate.self-signed.why': 'Tesla, como cualquier navegador, solo confía en certificados de autoridades conocidas.',
  'problem.certificate.self-signed.remedy': 'Consigue uno de Let’s Encrypt; es gratis.',
  'problem.certificate.no-chain.what': 'El certificado viene sin su cadena.',
  'problem.certificate.no-chain.why': 'Los navegadores suelen encontrar por sí solos la parte que falta; Tesla no.',
  'problem.certificate.no-chain.remedy': 'Elige el archivo con la cadena completa, a menudo llamado fullchain.pem.',

  // entry-causes
  'problem.entry.precondition-region.what':
    'Home Assistant dice: A condition has not been met to process the request. Tu aplicación no está registrada en esta región.',
  'problem.entry.precondition-region.why':
    'Home Assistant pregunta al servidor de Tesla de la región a la que pertenece la cuenta, y Tesla no conoce allí tu dominio.',
  'problem.entry.precondition-region.remedy':
    'Abre el paso Registro en Tesla y pulsa el botón de esa región; la integración se carga después de nuevo.',
  'problem.entry.precondition-other-key.what':
    'Home Assistant dice: A condition has not been met to process the request. En esta región está registrada una clave distinta de la tuya.',
  'problem.entry.precondition-other-key.why': 'Tu dominio se registró antes con otro par de claves.',
  'problem.entry.precondition-other-key.remedy':
    'Abre el paso Registro en Tesla y pulsa el botón de esa región; Tesla toma entonces la clave actual.',
  'problem.entry.precondition-hosting.what':
    'Home Assistant dice: A condition has not been met to process the request. Tu clave pública no se encuentra en {domain}.',
  'problem.entry.precondition-hosting.why': 'Tesla quiere que la clave siga donde estaba en el registro.',
  'problem.entry.precondition-hosting.remedy': 'Abre el paso Clave pública en internet; dice qué va mal allí.',
  'problem.entry.precondition-credentials.what':
    'Home Assistant dice: A condition has not been met to process the request. Tesla no acepta el ID de cliente y el secreto.',
  'problem.entry.precondition-credentials.why':
    'Las credenciales de la aplicación en Home Assistant no son las de una aplicación que Tesla conozca.',
  'problem.entry.precondition-credentials.remedy':
    'Copia el ID de cliente y el secreto del cliente de tu aplicación en el sitio para desarrolladores de Tesla, y pégalos en el paso Aplicación en Tesla.',
  'problem.entry.precondition-none.what': 'Home Assistant dice: A condition has not been met to process the request.',
  'problem.entry.precondition-none.why':
    'Tu aplicación está registrada en todas las regiones, la clave se encuentra, y Tesla acepta el ID de cliente y el secreto. Así que o bien Tesla necesita unos minutos después de un registro, o bien el Allowed Origin de la aplicación no coincide.',
  'problem.entry.precondition-none.remedy':
    'Espera unos minutos; Home Assistant lo vuelve a intentar por sí solo. Si continúa, mira en el sitio para desarrolladores de Tesla el Allowed Origin de tu aplicación: tiene que ser https://{domain}/.',
  'problem.entry.unknown-scope.what':
    'Tesla dio a Home Assistant un permiso que este no conoce: {scope}. La integración no puede iniciarse con él.',
  'problem.entry.unknown-scope.why':
    'En los permisos (Scopes) de tu aplicación en Tesla hay marcado más de lo que pide Home Assistant.',
  'problem.entry.unknown-scope.remedy':
    'En el sitio para desarrolladores de Tesla abre tu aplicación, quita la marca de {scope} y guarda. Después pulsa aquí “Volver a pedir los permisos”.',
  'problem.sign-in.scopes-partly.what': 'En el inicio de sesión no se permitió todo: {scopes}',
  'problem.sign-in.scopes-partly.why':
    'Se quitó una marca en la página de Tesla, o la aplicación en Tesla recibió este permiso más tarde.',
  'problem.sign-in.scopes-partly.remedy':
    'Si lo quieres, asegúrate en el sitio para desarrolladores de Tesla de que tu aplicación lo tiene y pulsa después “Volver a pedir los permisos”. Si no, déjalo como está.',
  'remedy.sign-in.scopes-by-hand':
    'Si lo quieres: abre tu cuenta de Tesla, Security, Third-party apps, y elimina el acceso de tu aplicación. En unas horas Home Assistant te pide que vuelvas a iniciar sesión; permítelo todo entonces. Si no, déjalo como está.',
  'problem.sign-in.consent-by-hand.what': 'Desde aquí no se puede hacer que Home Assistant vuelva a pedir los permisos.',
  'problem.sign-in.consent-by-hand.why':
    'Las credenciales de la aplicación en uso se añadieron a mano. Home Assistant las conserva mientras la integración las usa.',
  'problem.sign-in.consent-by-hand.remedy':
    'Abre tu cuenta de Tesla, Security, Third-party apps, y elimina el acceso de tu aplicación. En unas horas Home Assistant te pide que vuelvas a iniciar sesión; permítelo todo entonces.',
  'action.sign-in.consent': 'Volver a pedir los permisos',
  'journal.sign-in.consent': 'Se hizo que Home Assistant volviera a pedir los permisos',
  'confirm.sign-in.consent':
    'Home Assistant te pide que vuelvas a iniciar sesión en Tesla. Hasta que lo hagas, la integración no funciona; los dispositivos, las entidades y su historial se conservan.',
  'action.sign-in.take-key': 'Recargar la integración con la clave nueva',
  'journal.sign-in.take-key': 'Se recargó la integración para que firme con la clave actual',
  'action.sign-in.add': 'Añadir otra cuenta de Tesla',
  'journal.sign-in.add': 'Se empezó el inicio de sesión de otra cuenta de Tesla',
  'fact.not-allowed': 'No permitido',

  // hosting
  'hosting.advice.external': 'Se llega a Home Assistant desde fuera en {host}.',
  'hosting.advice.cloud': 'Home Assistant Cloud llega a él en {host}.',
  'hosting.advice.certificates': 'En la carpeta ssl hay: {files}.',
  'hosting.advice.app': 'La aplicación {name} está instalada.',
  'known-host.accepted': 'Tesla aceptó nombres bajo {host} ({seen}; {source})',
  'known-host.refused': 'Tesla rechazó nombres bajo {host} ({seen}; {source})',
  'known-host.mixed': 'Tesla aceptó algunos nombres bajo {host} y rechazó otros ({seen}; {source})',
  'fact.known-host': 'Visto por otras personas',
  'fact.domain.letters': 'En letras',
  'problem.domain.refused-host.what': 'Se sabe que Tesla rechaza nombres bajo {host} (visto: {seen}).',
  'problem.domain.refused-host.why': 'Su sitio para desarrolladores no dice nada, o dice que el dominio no es válido.',
  'problem.domain.refused-host.remedy':
    'Puede que entretanto haya cambiado: pruébalo allí. Si lo rechaza, elige aquí otro dominio u otro método.',
  'problem.domain.passing.what': 'El nombre {domain} no es duradero.',
  'problem.domain.passing.why':
    'Los túneles sin cuenta reciben un nombre nuevo en cada inicio. Con él se pierden el registro y la aprobación de los vehículos.',
  'problem.domain.passing.remedy': 'Usa un nombre que dure años.',
  'hosting.copy.path': 'Ruta',
  'hosting.copy.target': 'Reenviar a',
  'hosting.copy.snippet': 'Para {program}',
  'hosting.guide.no-redirect':
    'Tesla no sigue ninguna redirección: la propia dirección tiene que responder con la clave, por HTTPS y sin inicio de sesión.',
  'hosting.reverse-proxy.name': 'Proxy inverso',
  'hosting.reverse-proxy.description':
    'Un servidor web o túnel tuyo, accesible desde internet por HTTPS, pasa una sola ruta a esta aplicación: NGINX Proxy Manager, Caddy, Traefik, Apache, Cloudflared y similares.',
  'hosting.reverse-proxy.guide.path': 'En tu proxy inverso, añade a tu dominio una regla para la ruta de abajo, y para nada más.',
  'hosting.reverse-proxy.guide.target': 'Haz que la regla reenvíe a {target}.',
  'hosting.reverse-proxy.guide.elsewhere':
    'Si el proxy inverso no funciona en el propio Home Assistant, activa el puerto {port} en la configuración de esta aplicación, en Red, y reenvía a la dirección IP de Home Assistant.',
  'hosting.reverse-proxy.guide.docker':
    'Si el propio proxy inverso funciona en un contenedor o en otro equipo, reenvía a la dirección IP de este equipo.',
  'hosting.reverse-proxy.guide.certificate':
    'El certificado tiene que estar completo: usa la cadena completa (a menudo un archivo llamado fullchain.pem), no solo el certificado.',
  'hosting.github-pages.name': 'GitHub Pages',
  'hosting.github-pages.description':
    'Gratis, sin dominio, sin puerto abierto y sin túnel: un sitio tuyo en GitHub que contiene la clave pública. Tesla aceptó sitios así (varios informes, agosto de 2026).',
  'hosting.github-pages.guide.account':
    'Necesitas una cuenta gratuita en GitHub. Su nombre de usuario pasa a formar parte de la dirección, que no puede contener “tesla”.',
  'hosting.github-pages.guide.press':
    'Pulsa los enlaces en su orden. Cada uno abre una página de GitHub ya rellenada; pulsa allí el botón verde (Create repository, Commit changes).',
  'hosting.github-pages.guide.others': 'Ya hay un sitio en {domain}: se queda como está, solo se añaden estos archivos.',
  'hosting.github-pages.guide.jekyll':
    'Ese sitio lo genera Jekyll, que omite las carpetas que empiezan por un punto. Añade la línea de abajo a _config.yml; si ya hay un include:, añádele “.well-known”.',
  'hosting.github-pages.guide.ticks': 'Vuelve aquí después de cada uno: lo que está hecho se marca en un minuto, más o menos.',
  'hosting.github-pages.guide.publishing':
    'Todo está en su sitio. GitHub publica el sitio en unos minutos; la primera vez, en diez como mucho. Si no lo hace, mira en Settings > Pages del repositorio: allí tiene que estar elegida la rama.',
  'hosting.static-site.name': 'Netlify o Cloudflare Pages',
  'hosting.static-site.description':
    'Gratis: sueltas un archivo comprimido en la página de subida de un servicio de sitios estáticos. La documentación de Home Assistant dijo que ambos funcionan (2025).',
  'hosting.static-site.domain.help':
    'El nombre que el servicio dio a tu sitio, por ejemplo my-cars.netlify.app o my-cars.pages.dev',
  'hosting.static-site.guide.save': 'Guarda el archivo comprimido desde esta página. Contiene el sitio entero.',
  'hosting.static-site.guide.netlify':
    'Netlify: inicia sesión antes; si no, el sitio desaparece después de una hora. Descomprime el archivo y suelta la carpeta en su página.',
  'hosting.static-site.guide.cloudflare':
    'Cloudflare Pages: elige subir tus archivos, da un nombre al proyecto y suelta allí el archivo comprimido.',
  'hosting.static-site.guide.name': 'Después introduce aquí el nombre del sitio.',
  'hosting.static-site.guide.publish': 'Esta página nota por sí sola cuándo está allí la clave.',
  'hosting.fleetkey.name': 'FleetKey',
  'hosting.fleetkey.description':
    'Un solo botón: FleetKey.cc, un servicio de terceros, guarda tu clave pública y la ofrece. Tesla aceptó sus nombres (2025-09), con un registro fallido en una cuenta (2026-05).',
  'hosting.fleetkey.guide.what':
    'FleetKey lo lleva un tercero, no Tesla ni Home Assistant. Recibe tu clave pública, que no es ningún secreto, y nada más. El nombre que da no se puede cambiar ni eliminar, y tus vehículos dependen de él durante años.',
  'hosting.fleetkey.guide.wait': 'FleetKey suele ofrecer una clave enseguida. Mira otra vez dentro de un minuto.',
  'hosting.fleetkey.guide.new-key': 'Una clave nueva necesita un nombre nuevo: el que ya existe conserva su clave para siempre.',
  'hosting.elsewhere.name': 'En otro lugar',
  'hosting.elsewhere.description':
    'Tú pones el archivo de la clave en cualquier servidor web, o ya lo tiene algo allí; esta aplicación comprueba que sea correcto.',
  'hosting.elsewhere.guide.save': 'Guarda el archivo de la clave pública desde esta página.',
  'hosting.elsewhere.guide.put': 'Ponlo en tu servidor web de forma que se encuentre en {url}.',
  'hosting.elsewhere.guide.dot-folder':
    'Algunos servidores web ocultan las carpetas que empiezan por un punto. En GitHub Pages, añade también un archivo vacío llamado .nojekyll junto a la carpeta .well-known.',
  'problem.hosting.service.unreachable.what': 'No se pudo llegar a {service}.',
  'problem.hosting.service.unreachable.why': 'La conexión a internet está caída, un filtro lo bloquea o {service} no funciona.',
  'problem.hosting.service.unreachable.remedy': 'Vuelve a intentarlo dentro de unos minutos.',
  'problem.hosting.service.limited.what': '{service} pide una pausa.',
  'problem.hosting.service.limited.why': 'Llegaron demasiadas peticiones de tu conexión a internet en una hora.',
  'problem.hosting.service.limited.remedy': 'No se ha perdido nada. Continúa; se mira otra vez antes de una hora.',
  'problem.hosting.service.refused.what': '{service} dijo que no.',
  'problem.hosting.service.refused.why': 'Lo que dijo está abajo.',
  'problem.hosting.service.refused.remedy': 'Vuelve a intentarlo, o elige otro método para la clave pública.',
  'problem.hosting.service.down.what': '{service} tuvo un error propio.',
  'problem.hosting.service.down.why': 'Es cosa suya y casi siempre pasa.',
  'problem.hosting.service.down.remedy': 'Vuelve a intentarlo dentro de unos minutos, o elige otro método para la clave pública.',
  'problem.hosting.service.unreadable.what': '{service} respondió de una forma que esta aplicación no conoce.',
  'problem.hosting.service.unreadable.why': 'Ha cambiado desde que se hizo esta versión de la aplicación.',
  'problem.hosting.service.unreadable.remedy':
    'Busca una actualización de esta aplicación, o elige otro método para la clave pública.',

  // hosting-look
  'problem.hosting.dns.what': 'El nombre {domain} no existe en internet.',
  'problem.hosting.dns.why':
    'Ningún servidor de nombres lo conoce: hay un error al escribirlo, o la entrada no se creó o se eliminó.',
  'problem.hosting.dns.remedy':
    'Compara el nombre con el que figura en el proveedor de tu dominio. Una entrada nueva puede tardar unos minutos en conocerse.',
  'problem.hosting.dns-empty.what': 'El nombre {domain} existe, pero no lleva a ninguna parte.',
  'problem.hosting.dns-empty.why': 'No tiene dirección IPv4 ni IPv6 (ningún registro A ni AAAA).',
  'problem.hosting.dns-empty.remedy':
    'En el proveedor de tu dominio, asigna al nombre la dirección pública de tu casa o de tu servidor web.',
  'problem.hosting.dns-private.what': 'El nombre {domain} lleva a una dirección de una red doméstica.',
  'problem.hosting.dns-private.why':
    'Direcciones como 192.168.x.x o 10.x.x.x existen en todas las casas y solo son accesibles desde dentro.',
  'problem.hosting.dns-private.remedy':
    'En el proveedor de tu dominio (o en lo que mantiene el nombre actualizado, como Duck DNS), introduce la dirección pública de tu conexión a internet.',
  'problem.hosting.dns-carrier.what':
    'El nombre {domain} lleva a una dirección que tu proveedor de internet reparte entre muchos clientes (CGNAT).',
  'problem.hosting.dns-carrier.why':
    'Desde fuera nadie llega a una casa que está detrás de una dirección así (100.64.x.x a 100.127.x.x).',
  'problem.hosting.dns-carrier.remedy':
    'Pide a tu proveedor una dirección pública, o elige un método que no la necesite: GitHub Pages, Home Assistant Cloud o un túnel como Cloudflared.',
  'problem.hosting.dns-home-only.what': 'El nombre {domain} solo se conoce en tu casa.',
  'problem.hosting.dns-home-only.why':
    'Lo conoce tu router o tu propio servidor de nombres; los servidores de nombres públicos, no.',
  'problem.hosting.dns-home-only.remedy': 'Crea una entrada para el nombre en el proveedor de tu dominio.',
  'problem.hosting.dns-broken.what': 'Los servidores de nombres de {domain} no responden correctamente.',
  'problem.hosting.dns-broken.why': 'Están caídos, o las firmas del dominio (DNSSEC) están rotas.',
  'problem.hosting.dns-broken.remedy':
    'Mira si hay un fallo en el proveedor de tu dominio. Si hace poco se activó DNSSEC o se cambió de proveedor, puede que sus claves no coincidan: desactiva allí DNSSEC.',
  'problem.hosting.dns-unanswered.what': 'No se pudo averiguar si {domain} existe: no respondió ningún servidor de nombres.',
  'problem.hosting.dns-unanswered.why':
    'La conexión a internet de Home Assistant está caída, o un filtro de tu red retiene estas consultas.',
  'problem.hosting.dns-unanswered.remedy':
    'Comprueba la conexión a internet. Si la dirección muestra la clave en un teléfono con la Wi-Fi apagada, continúa: lo que cuenta es la comprobación de Tesla.',
  'problem.hosting.refused.what': 'Nadie responde en {domain}, puerto 443.',
  'problem.hosting.refused.why':
    'La conexión se rechaza: allí no funciona ningún servidor web, o el puerto no se reenvía a él. Algunos routers también rechazan que se mire su propia dirección desde dentro.',
  'problem.hosting.refused.remedy':
    'Prueba la dirección en un teléfono con la Wi-Fi apagada. Si allí muestra la clave, continúa: lo que cuenta es la comprobación de Tesla. Si no, mira el reenvío de puertos de tu router (443) y tu servidor web.',
  'problem.hosting.timeout.what': 'No se consigue ninguna conexión con {domain}, puerto 443.',
  'problem.hosting.timeout.why':
    'Un cortafuegos la descarta, el puerto no está reenviado, la dirección es antigua o tu proveedor bloquea el puerto 443. Algunos routers también descartan que se mire su propia dirección desde dentro.',
  'problem.hosting.timeout.remedy':
    'Prueba la dirección en un teléfono con la Wi-Fi apagada. Si allí muestra la clave, continúa: lo que cuenta es la comprobación de Tesla. Si no, mira el reenvío de puertos de tu router y si el nombre lleva a tu dirección actual.',
  'problem.hosting.unreachable.what': 'Desde aquí no hay ningún camino a la dirección de {domain}.',
  'problem.hosting.unreachable.why':
    'Lo dice la propia red: la dirección no está en uso, o esta conexión no llega a las de su tipo (IPv6).',
  'problem.hosting.unreachable.remedy':
    'Prueba la dirección en un teléfono con la Wi-Fi apagada. Si allí muestra la clave, continúa. Si no, compara la dirección del nombre con tu dirección pública.',
  'problem.hosting.reset.what': 'La conexión con {domain} se corta en cuanto se establece.',
  'problem.hosting.reset.why': 'La termina un cortafuegos, un filtro o el propio router.',
  'problem.hosting.reset.remedy':
    'Prueba la dirección en un teléfono con la Wi-Fi apagada. Mira el cortafuegos que hay delante de tu servidor web y los bloqueos por país.',
  'problem.hosting.network.what': 'La comprobación de {domain} falló de una forma que esta aplicación no conoce.',
  'problem.hosting.network.why': 'Lo que pasó está en los detalles de abajo.',
  'problem.hosting.network.remedy':
    'Mira otra vez. Si la dirección muestra la clave en un teléfono con la Wi-Fi apagada, continúa: lo que cuenta es la comprobación de Tesla.',
  'problem.hosting.tls-none.what': 'En {domain}, puerto 443, responde algo que no habla HTTPS.',
  'problem.hosting.tls-none.why':
    'Lo más probable es que el puerto 443 del router lleve a un puerto HTTP sin cifrar, por ejemplo al de Home Assistant (80 u 8123).',
  'problem.hosting.tls-none.remedy':
    'Reenvía el puerto 443 al puerto HTTPS de tu servidor web, o haz que hable HTTPS en ese puerto.',
  'problem.hosting.tls-expired.what': 'El certificado de {domain} ha caducado.',
  'problem.hosting.tls-expired.why': 'Lo que lo renueva no lo ha hecho, o el servidor web sigue usando el antiguo.',
  'problem.hosting.tls-expired.remedy':
    'Renuévalo (por ejemplo iniciando la aplicación Let’s Encrypt, o en NGINX Proxy Manager en SSL Certificates) y reinicia después el servidor web.',
  'problem.hosting.tls-not-yet.what': 'El certificado de {domain} aún no es válido.',
  'problem.hosting.tls-not-yet.why': 'Se creó en un equipo cuyo reloj va adelantado, o el reloj de Home Assistant va atrasado.',
  'problem.hosting.tls-not-yet.remedy': 'Comprueba la fecha y la hora de los dos equipos.',
  'problem.hosting.tls-name.what': 'El certificado que se muestra en {domain} es para otro nombre.',
  'problem.hosting.tls-name.why':
    'El servidor web no tiene certificado para este nombre y muestra otro, o el nombre lleva a otro servidor web (a menudo la página del propio router).',
  'problem.hosting.tls-name.remedy':
    'Consigue un certificado para {domain} y asígnalo al sitio de ese nombre. Los detalles de abajo dicen para qué nombres es el actual.',
  'problem.hosting.tls-self-signed.what': 'El certificado de {domain} está firmado por sí mismo.',
  'problem.hosting.tls-self-signed.why':
    'Muchos servidores web y routers crean uno así por su cuenta mientras no tienen otro. Tesla no confía en él.',
  'problem.hosting.tls-self-signed.remedy': 'Consigue uno de Let’s Encrypt; es gratis.',
  'problem.hosting.tls-chain.what': 'El servidor web de {domain} omite una parte de la cadena de su certificado.',
  'problem.hosting.tls-chain.why':
    'Falta el certificado que va entre el tuyo y la autoridad conocida. Los navegadores suelen encontrarlo por sí solos, así que allí la página se ve bien; Tesla no lo hace.',
  'problem.hosting.tls-chain.remedy':
    'Usa el archivo con la cadena completa (a menudo llamado fullchain.pem) en lugar del certificado solo (cert.pem).',
  'problem.hosting.tls-authority.what': 'El certificado de {domain} viene de una autoridad que nadie conoce.',
  'problem.hosting.tls-authority.why':
    'La autoridad propia de una empresa o de una casa, un certificado de prueba (Let’s Encrypt staging), el certificado de origen de Cloudflare visto sin Cloudflare, o un filtro que mira dentro de las conexiones.',
  'problem.hosting.tls-authority.remedy': 'Consigue un certificado de una autoridad pública como Let’s Encrypt.',
  'problem.hosting.tls-old.what': 'El servidor web de {domain} solo habla formas antiguas de TLS.',
  'problem.hosting.tls-old.why': 'TLS 1.0 y 1.1 están en desuso desde 2020.',
  'problem.hosting.tls-old.remedy': 'Actualiza el servidor web o activa en él TLS 1.2 y 1.3.',
  'problem.hosting.tls-refused.what': 'El servidor web rechaza el nombre {domain}.',
  'problem.hosting.tls-refused.why':
    'No tiene certificado para él: el sitio de ese nombre no está configurado, o aún no pudo obtener un certificado (Caddy, Traefik y Cloudflare actúan así).',
  'problem.hosting.tls-refused.remedy':
    'Busca este nombre en el registro del servidor web; configura el sitio, o espera a que tenga su certificado.',
  'problem.hosting.tls-client.what': 'El servidor web de {domain} pide un certificado a sus visitantes.',
  'problem.hosting.tls-client.why': 'Solo deja entrar a dispositivos conocidos (mTLS). Tesla no tiene un certificado así.',
  'problem.hosting.tls-client.remedy': 'Excluye de esa regla la ruta de la clave, o usa otro subdominio para la clave.',
  'problem.hosting.tls-cut.what': 'El servidor web de {domain} termina la conexión antes de que esté cifrada.',
  'problem.hosting.tls-cut.why':
    'Un túnel o proxy sin nada detrás, un cortafuegos que mira los nombres, o un servicio que no habla HTTPS.',
  'problem.hosting.tls-cut.remedy': 'Mira adónde lleva el puerto 443, y también su registro.',
  'problem.hosting.tls-timeout.what': 'El servidor web de {domain} acepta la conexión y después no dice nada.',
  'problem.hosting.tls-timeout.why': 'Está bloqueado, está sobrecargado, o detrás del puerto 443 hay algo que no habla HTTPS.',
  'problem.hosting.tls-timeout.remedy': 'Reinicia el servidor web; mira adónde lleva el puerto 443.',
  'problem.hosting.tls.what': 'No se consigue ninguna conexión cifrada con {domain}.',
  'problem.hosting.tls.why': 'Los detalles de abajo contienen las palabras de la biblioteca de cifrado.',
  'problem.hosting.tls.remedy': 'Mira el certificado y los ajustes de TLS de tu servidor web.',
  'problem.hosting.http-timeout.what': 'El servidor web de {domain} acepta la petición y no responde.',
  'problem.hosting.http-timeout.why':
    'Lo que hay detrás está bloqueado: la dirección a la que reenvía es incorrecta, o un cortafuegos intermedio descarta la conexión.',
  'problem.hosting.http-timeout.remedy': 'Comprueba la dirección a la que reenvía la regla de la clave.',
  'problem.hosting.http-cut.what': 'El servidor web de {domain} termina la conexión en lugar de responder.',
  'problem.hosting.http-cut.why': 'Una regla que bloquea (por ejemplo el estado 444 de nginx), o un fallo del servidor web.',
  'problem.hosting.http-cut.remedy': 'Mira el registro del servidor web y las reglas que bloquean a visitantes desconocidos.',
  'problem.hosting.http-broken.what': 'Lo que responde en {domain} no es un servidor web.',
  'problem.hosting.http-broken.why': 'La respuesta no sigue las reglas de HTTP.',
  'problem.hosting.http-broken.remedy': 'Mira adónde lleva el puerto 443.',
  'problem.hosting.redirect.what': 'La dirección redirige a {location}.',
  'problem.hosting.redirect.why':
    'Tesla no sigue ninguna redirección: ni a otro nombre (con o sin www), ni a un inicio de sesión, ni a otra ruta.',
  'problem.hosting.redirect.remedy':
    'Haz que el servidor web responda en el propio {domain}. Si redirige a un nombre que es tuyo, también puedes elegir ese nombre aquí.',
  'problem.hosting.not-found.what': 'El servidor web de {domain} no encuentra la clave (404).',
  'problem.hosting.not-found.why':
    'La regla para la ruta, o el archivo, aún no está allí, tiene otro nombre o está en una carpeta que el servidor web oculta porque empieza por un punto.',
  'problem.hosting.not-found.remedy': 'Compara la ruta letra por letra y pulsa después “Mirar otra vez”.',
  'problem.hosting.forbidden.what': 'El servidor web de {domain} no deja ver la clave a nadie (estado {status}).',
  'problem.hosting.forbidden.why': 'Pide un inicio de sesión, solo permite direcciones conocidas, o no puede leer el archivo.',
  'problem.hosting.forbidden.remedy':
    'Excluye esta única ruta del inicio de sesión o de la lista de acceso; no hay nada secreto en ella.',
  'problem.hosting.bot-wall.what': 'Delante de {domain} hay una protección contra robots.',
  'problem.hosting.bot-wall.why':
    'Quiere ver el navegador de una persona. Los servidores de Tesla no lo son, y esta aplicación tampoco.',
  'problem.hosting.bot-wall.remedy':
    'Excluye de ella la ruta /.well-known/. En Cloudflare: Security > WAF > Custom rules, acción Skip, para esta ruta; desactiva también para ella Bot Fight Mode y Under Attack Mode.',
  'problem.hosting.limited.what': 'El servidor web de {domain} dice que se le ha preguntado demasiadas veces (429).',
  'problem.hosting.limited.why': 'Hay un límite para visitantes, en tu servidor web o en quien lo aloja.',
  'problem.hosting.limited.remedy':
    'Espera una hora y pulsa después “Mirar otra vez”. Si continúa, sube el límite para esta ruta.',
  'problem.hosting.gateway.what': 'El servidor web de {domain} no llega a donde debería reenviar (estado {status}).',
  'problem.hosting.gateway.why':
    'La dirección o el puerto de la regla es incorrecto, o el puerto de esta aplicación no está abierto para él.',
  'problem.hosting.gateway.remedy': 'Compara la dirección y el puerto de la regla con los que muestra esta página.',
  'problem.hosting.cloudflare.what': 'Cloudflare no llega a tu servidor web (estado {status}).',
  'problem.hosting.cloudflare.why':
    'El túnel está caído, el puerto 443 está cerrado para Cloudflare, o el certificado que hay detrás no encaja con el modo que está puesto allí.',
  'problem.hosting.cloudflare.remedy':
    'Mira el estado del túnel (aplicación Cloudflared), o en Cloudflare en SSL/TLS > Overview. El número {status} se explica en la documentación de Cloudflare.',
  'problem.hosting.status.what': 'El servidor web de {domain} responde con el estado {status}.',
  'problem.hosting.status.why': 'Tesla solo acepta la clave con el estado 200.',
  'problem.hosting.status.remedy': 'Busca esta ruta en el registro del servidor web.',
  'problem.hosting.home-assistant.what': 'En lugar de la clave aparece la página de Home Assistant.',
  'problem.hosting.home-assistant.why': 'El dominio lleva a Home Assistant, y allí nada responde en la ruta de la clave.',
  'problem.hosting.home-assistant.remedy':
    'Elige el método “El propio Home Assistant”, o añade a tu proxy inverso la regla para la ruta.',
  'problem.hosting.login.what': 'En lugar de la clave aparece una página de inicio de sesión.',
  'problem.hosting.login.why':
    'Algo delante del servidor web pregunta quién llega: Authelia, authentik, Cloudflare Access y similares.',
  'problem.hosting.login.remedy': 'Excluye esta única ruta del inicio de sesión (bypass); no hay nada secreto en ella.',
  'problem.hosting.html.what': 'En lugar de la clave aparece una página web.',
  'problem.hosting.html.why':
    'El servidor web muestra una página para cualquier ruta, o la regla para la ruta de la clave no surte efecto.',
  'problem.hosting.html.remedy':
    'Haz que esta única ruta responda con la clave. Los detalles de abajo muestran cómo empieza la página.',
  'problem.hosting.empty.what': 'El archivo en {domain} está vacío.',
  'problem.hosting.empty.why': 'Se creó pero no se llenó, o el servidor web perdió lo que hay detrás.',
  'problem.hosting.empty.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.body-cut.what': 'La respuesta de {domain} termina a la mitad.',
  'problem.hosting.body-cut.why': 'El servidor web anuncia más de lo que envía, o pierde lo que hay detrás.',
  'problem.hosting.body-cut.remedy': 'Reinicia el servidor web y pulsa después “Mirar otra vez”.',
  'problem.hosting.body-slow.what': 'La respuesta de {domain} llega a cuentagotas: la clave no llegó a tiempo.',
  'problem.hosting.body-slow.why': 'El servidor web o la conexión con él están sobrecargados.',
  'problem.hosting.body-slow.remedy': 'Pulsa “Mirar otra vez” más tarde; si continúa, reinicia el servidor web.',
  'problem.hosting.encoded.what': 'El servidor web de {domain} comprime la respuesta aunque nadie lo ha pedido.',
  'problem.hosting.encoded.why': 'Envía el archivo comprimido a todo el mundo; quien no lo descomprime ve algo ilegible.',
  'problem.hosting.encoded.remedy': 'Desactiva la compresión para esta ruta, o pon allí el archivo sin comprimir.',
  'problem.hosting.too-large.what': 'El archivo en {domain} es más grande que una clave pública.',
  'problem.hosting.too-large.why': 'Contiene otra cosa, o mucho más que la clave. Tesla dice a eso “too large”.',
  'problem.hosting.too-large.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí solo ese archivo.',
  'problem.hosting.certificate.what': 'En lugar de la clave se encuentra un certificado.',
  'problem.hosting.certificate.why':
    'Los dos se confunden con facilidad: un certificado pertenece a un servidor web; la clave pública, a tus vehículos.',
  'problem.hosting.certificate.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.request.what': 'En lugar de la clave se encuentra una solicitud de certificado (CSR).',
  'problem.hosting.request.why': 'Se crea junto a una clave con OpenSSL, y se tomó por ella.',
  'problem.hosting.request.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.rsa.what': 'Allí se encuentra una clave de otro tipo (como RSA).',
  'problem.hosting.rsa.why': 'Los vehículos solo aceptan claves en la curva elíptica P-256.',
  'problem.hosting.rsa.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.wrong-curve.what': 'Allí se encuentra una clave en otra curva elíptica.',
  'problem.hosting.wrong-curve.why': 'Los vehículos solo aceptan la curva P-256 (prime256v1).',
  'problem.hosting.wrong-curve.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.openssh.what': 'Allí se encuentra una clave en formato SSH.',
  'problem.hosting.openssh.why': 'Se creó con ssh-keygen. Tesla solo lee PEM, el formato que empieza por BEGIN PUBLIC KEY.',
  'problem.hosting.openssh.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.private-key.what': 'En {domain} está publicada una clave PRIVADA. Todo el mundo puede leerla.',
  'problem.hosting.private-key.why':
    'Se puso allí el archivo equivocado. Quien la haya leído puede firmar comandos para los vehículos que han aprobado su mitad pública.',
  'problem.hosting.private-key.remedy':
    'Elimina ese archivo del servidor web de inmediato. Si es la clave en uso, crea un par de claves nuevo en el paso Par de claves y elimina la clave antigua en los vehículos, en Controles > Bloqueos (Controls > Locks).',
  'problem.hosting.der.what': 'La clave está allí, pero en forma binaria.',
  'problem.hosting.der.why': 'Tesla solo lee PEM, el texto que empieza por BEGIN PUBLIC KEY.',
  'problem.hosting.der.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.base64.what': 'La clave está allí, pero sin su primera y su última línea.',
  'problem.hosting.base64.why': 'Las líneas BEGIN PUBLIC KEY y END PUBLIC KEY forman parte de ella.',
  'problem.hosting.base64.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo, tal como está.',
  'problem.hosting.escaped.what': 'La clave está allí, pero sin sus finales de línea.',
  'problem.hosting.escaped.why': 'Se convirtieron en signos como \\n cuando el texto se copió en una configuración.',
  'problem.hosting.escaped.remedy':
    'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo como archivo, y no como texto en una configuración.',
  'problem.hosting.torn.what': 'La clave en {domain} está dañada o cortada.',
  'problem.hosting.torn.why': 'Se perdió una parte al copiarla.',
  'problem.hosting.torn.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí de nuevo ese archivo.',
  'problem.hosting.not-pem.what': 'En {domain} se encuentra algo distinto de una clave pública.',
  'problem.hosting.not-pem.why': 'En los detalles de abajo se ve cómo empieza.',
  'problem.hosting.not-pem.remedy': 'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo.',
  'problem.hosting.other-key.what': 'En {domain} se encuentra otra clave pública.',
  'problem.hosting.other-key.why': 'Todavía hay allí un archivo más antiguo, o el de otra persona.',
  'problem.hosting.other-key.remedy':
    'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo. Los vehículos no deben aprobar una clave que no es tuya.',
  'problem.hosting.warning.ipv6.what': 'La clave no se encuentra por IPv6, solo por IPv4.',
  'problem.hosting.warning.ipv6.why':
    'El nombre lleva también a una dirección IPv6 en la que el servidor web no responde con la clave. No se sabe por cuál de las dos llega Tesla.',
  'problem.hosting.warning.ipv6.remedy':
    'Haz que el servidor web escuche también en IPv6, o elimina la entrada AAAA del nombre en el proveedor de tu dominio.',
  'problem.hosting.warning.some-addresses.what': 'La clave no se encuentra en todas las direcciones del nombre.',
  'problem.hosting.warning.some-addresses.why':
    'El nombre lleva a varios servidores web, y no todos tienen la clave. Puede que haya quedado una dirección antigua.',
  'problem.hosting.warning.some-addresses.remedy': 'Elimina en el proveedor de tu dominio las direcciones que ya no se usan.',
  'problem.hosting.warning.spreading.what': 'Aún no todos los servidores de nombres conocen el nombre.',
  'problem.hosting.warning.spreading.why': 'Se creó o se cambió hace poco.',
  'problem.hosting.warning.spreading.remedy': 'Si Tesla no lo encuentra, espera una hora.',
  'problem.hosting.warning.ends-soon.what': 'El certificado de {domain} caduca en menos de una semana.',
  'problem.hosting.warning.ends-soon.why': 'A estas alturas ya debería haberse renovado.',
  'problem.hosting.warning.ends-soon.remedy': 'Mira lo que lo renueva. Tesla necesita uno válido en cada registro.',
  'problem.hosting.warning.text-around.what': 'En el archivo hay más que la clave.',
  'problem.hosting.warning.text-around.why':
    'Antes o después hay texto o una marca invisible. No se sabe si Tesla lo acepta así.',
  'problem.hosting.warning.text-around.remedy':
    'Pulsa “Guardar el archivo de la clave pública” y pon allí ese archivo, tal como está.',

  // key-host
  'hosting.home-assistant.name': 'El propio Home Assistant',
  'hosting.home-assistant.description':
    'Home Assistant es accesible desde internet por HTTPS, también con Home Assistant Cloud: una pequeña integración, escrita por esta aplicación, hace que responda con la clave en la misma dirección.',
  'hosting.home-assistant.domain.help': 'El nombre con el que se llega a Home Assistant desde fuera, sin https:// y sin puerto',
  'hosting.home-assistant.guide.what':
    'Esta aplicación escribe la integración “Tesla Fleet key host” en la carpeta custom_components de Home Assistant, reinicia Home Assistant y la añade. Responde con la clave pública y no hace nada más.',
  'hosting.home-assistant.guide.restart':
    'Home Assistant ve la integración nueva después de un reinicio. Antes se verifica su configuración.',
  'hosting.home-assistant.guide.outside':
    'Home Assistant ofrece la clave. Lo que falta es el camino desde fuera: tiene que ser accesible en este dominio, por el puerto 443, igual que llega a él tu navegador cuando estás fuera de casa.',
  'action.hosting.key-host-write': 'Añadirla a Home Assistant',
  'action.hosting.key-host-restart': 'Reiniciar Home Assistant',
  'action.hosting.key-host-add': 'Añadir la integración',
  'action.hosting.key-host-enable': 'Habilitar la integración',
  'action.hosting.key-host-reload': 'Recargar el servidor de la clave',
  'action.hosting.key-host-remove': 'Eliminar Tesla Fleet key host',
  'confirm.hosting.key-host-write':
    'La integración “Tesla Fleet key host” se escribe en la carpeta de configuración y Home Assistant se reinicia: las automatizaciones y todo lo demás se detienen uno o dos minutos. ¿Continuar?',
  'confirm.hosting.key-host-remove':
    'La integración “Tesla Fleet key host” y sus archivos se eliminan; Home Assistant deja de responder con la clave. Los vehículos que la han aprobado la conservan, pero Tesla quiere verla en cada registro nuevo.',
  'journal.hosting.key-host-write': 'El servidor de la clave se escribió en la carpeta de configuración',
  'journal.hosting.key-host-restart': 'Home Assistant se reinició para el servidor de la clave',
  'journal.hosting.key-host-add': 'El servidor de la clave se añadió a Home Assistant',
  'journal.hosting.key-host-enable': 'Se habilitó el servidor de la clave',
  'journal.hosting.key-host-reload': 'Se recargó el servidor de la clave',
  'journal.hosting.key-host-remove': 'El servidor de la clave se eliminó de Home Assistant',
  'wait.restart': 'que Home Assistant se reinicie',
  'fact.key-host': 'Tesla Fleet key host',
  'fact.key-host.absent': 'No está',
  'fact.key-host.foreign': 'Hay otra cosa en su lugar',
  'fact.key-host.written': 'Escrita; Home Assistant aún no la ha visto',
  'fact.key-host.known': 'Aún no se ha añadido',
  'fact.key-host.loaded': 'Cargada (versión {version})',
  'fact.key-host.not-loaded': 'No se ha cargado',
  'problem.key-host.foreign.what':
    'La carpeta custom_components/tesla_fleet_key_host contiene algo que esta aplicación no ha escrito.',
  'problem.key-host.foreign.why': 'Alguien lo ha puesto allí, o viene de otra instalación de esta aplicación.',
  'problem.key-host.foreign.remedy':
    'No se toca. Mira qué contiene; si nadie la necesita, elimina la carpeta (por ejemplo con la aplicación File editor) y mira otra vez. O elige otro método.',
  'problem.folder.read-only.what': 'No se puede escribir en la carpeta {folder}.',
  'problem.folder.read-only.why': 'El disco tiene un fallo, o la carpeta pertenece a otro.',
  'problem.folder.read-only.remedy':
    'Reinicia el equipo en Configuración > Sistema. Si continúa, elige otro método en el paso Clave pública en internet.',
  'problem.folder.disk-full.what': 'No se pudo escribir nada en la carpeta {folder}: el disco está lleno.',
  'problem.folder.disk-full.why': 'Un archivo se escribe entero o no se escribe: lo que había antes sigue en uso.',
  'problem.folder.disk-full.remedy':
    'Libera espacio en Configuración > Sistema > Almacenamiento (la causa habitual son copias de seguridad antiguas) y vuelve a intentarlo.',
  'problem.folder.failed.what': 'No se pudo cambiar la carpeta {folder}.',
  'problem.folder.failed.why': 'Los detalles están abajo.',
  'problem.folder.failed.remedy': 'Vuelve a intentarlo, o elige otro método en el paso Clave pública en internet.',
  'problem.key-host.disabled.what': 'La integración “Tesla Fleet key host” está deshabilitada.',
  'problem.key-host.disabled.why': 'Alguien la ha deshabilitado en Dispositivos y servicios.',
  'problem.key-host.disabled.remedy': 'Habilítala de nuevo, o elige otro método para la clave pública.',
  'problem.key-host.not-known.what': 'Home Assistant se reinició, pero no conoce la integración.',
  'problem.key-host.not-known.why':
    'Puede que funcione en modo seguro, en el que omite las integraciones personalizadas, o que no pudiera leer la carpeta.',
  'problem.key-host.not-known.remedy':
    'Reinicia Home Assistant una vez más. Si continúa, busca tesla_fleet_key_host en Configuración > Sistema > Registros, o elige otro método.',
  'problem.home-assistant.configuration-invalid.what': 'Home Assistant no se reinició: su configuración tiene un error.',
  'problem.home-assistant.configuration-invalid.why':
    'Con él, Home Assistant podría no volver a iniciarse. No tiene que ver con esta aplicación; lo que dice Home Assistant está abajo.',
  'problem.home-assistant.configuration-invalid.remedy':
    'Corrígelo (Configuración > Herramientas para desarrolladores > YAML > Verificar configuración también lo muestra) y vuelve a intentarlo.',

  // messages
  'problem.app.redirect-uri.what': 'Tesla no conoce la dirección a la que debería devolverte.',
  'problem.app.redirect-uri.why':
    'En tu aplicación en Tesla falta el Allowed Redirect URI, tiene un error al escribirlo o está en el campo Returned URL. También puede ser que My Home Assistant no esté habilitado: entonces Home Assistant pide otra dirección.',
  'problem.app.redirect-uri.remedy':
    'Abre tu aplicación en developer.tesla.com/dashboard, Client Details, pon https://my.home-assistant.io/redirect/oauth en Allowed Redirect URI (no en Returned URL) y guarda. Si ya está allí, mira aquí el paso Home Assistant: dice si My Home Assistant está habilitado.',
  'problem.app.client-id-missing.what': 'Home Assistant no envió ningún ID de cliente a Tesla.',
  'problem.app.client-id-missing.why': 'Las credenciales de la aplicación se guardaron con un ID de cliente vacío o mal pegado.',
  'problem.app.client-id-missing.remedy':
    'Copia el ID de cliente y el secreto del cliente de tu aplicación en developer.tesla.com/dashboard, y pega ambos en el paso Aplicación en Tesla.',
  'problem.app.domain-refused.what': 'El sitio para desarrolladores de Tesla no acepta el dominio.',
  'problem.app.domain-refused.why':
    'El nombre contiene “tesla”, está en un servicio que Tesla bloquea, es muy nuevo o no tiene certificado de una autoridad pública. A veces el sitio rechaza un dominio que está bien.',
  'problem.app.domain-refused.remedy':
    'Abre el paso Clave pública en internet y elige otro dominio: un sitio de GitHub Pages, un subdominio de un nombre que exista desde hace más tiempo o una dirección de Nabu Casa. Si quieres conservar este, espera unos días o escribe a Tesla con el formulario de soporte del sitio para desarrolladores. Todo lo demás se queda como está.',
  'problem.app.no-policy.what': 'Tesla muestra “No policy rules” o un error antes del inicio de sesión.',
  'problem.app.no-policy.why': 'El dominio de tu aplicación aún no está registrado en la región de tu cuenta.',
  'problem.app.no-policy.remedy':
    'Abre el paso Registro en Tesla y pulsa “Registrar en …” para tu región; después sigue el enlace del paso Inicio de sesión. Con una aplicación nueva, esto puede tardar un día y medio.',
  'problem.app.sign-in-page.what': 'La página de inicio de sesión de Tesla tiene un error propio.',
  'problem.app.sign-in-page.why':
    'No dice nada más. Casi siempre es cosa de Tesla y pasa; también se ve mientras la aplicación no está registrada en la región de la cuenta.',
  'problem.app.sign-in-page.remedy':
    'Mira el paso Registro en Tesla. Si está hecho, espera unos minutos y sigue de nuevo el enlace “Iniciar sesión en Tesla” en el paso Inicio de sesión, en una ventana privada del navegador.',
  'problem.virtual-key.not-registered.what': 'La app de Tesla dice que tu aplicación no está registrada en Tesla.',
  'problem.virtual-key.not-registered.why':
    'El dominio no está registrado en la región del vehículo, o el enlace era para un dominio (antiguo) distinto del registrado.',
  'problem.virtual-key.not-registered.remedy':
    'Abre el paso Registro en Tesla hasta que todas las regiones estén hechas. Después pulsa “Mostrar los códigos de emparejamiento” en el paso Vehículos y usa el código de allí, no uno que hayas guardado.',
  'problem.virtual-key.no-access.what': 'La app de Tesla dice que tu cuenta no ha dado acceso a tu dominio.',
  'problem.virtual-key.no-access.why':
    'La clave solo se puede aprobar después de iniciar sesión con la cuenta a la que pertenece el vehículo.',
  'problem.virtual-key.no-access.remedy':
    'Termina el paso Inicio de sesión con la cuenta del vehículo; después pulsa “Mostrar los códigos de emparejamiento” en el paso Vehículos y escanea el código otra vez.',
  'problem.virtual-key.not-paired.what': 'El vehículo solo acepta comandos firmados y no ha aprobado tu clave.',
  'problem.virtual-key.not-paired.why': 'Cada vehículo aprueba una clave por separado, en la app de Tesla.',
  'problem.virtual-key.not-paired.remedy':
    'Abre el paso Vehículos, pulsa “Mostrar los códigos de emparejamiento”, escanea el código de este vehículo con tu teléfono y apruébalo en la app de Tesla.',
  'problem.virtual-key.other-key.what': 'El vehículo no conoce la clave con la que firma Home Assistant.',
  'problem.virtual-key.other-key.why':
    'O bien la clave nunca se aprobó, o bien tesla_fleet.key es distinta de la que se encuentra en tu dominio y se aprobó.',
  'problem.virtual-key.other-key.remedy':
    'Pulsa aquí “Algo va mal”. Si los pasos Par de claves y Clave pública en internet están hechos, aprueba la clave de nuevo con los códigos del paso Vehículos.',
  'problem.virtual-key.full.what': 'El vehículo no tiene sitio para otra clave.',
  'problem.virtual-key.full.why': 'Un vehículo admite un número limitado de claves: tarjetas, teléfonos y las de aplicaciones.',
  'problem.virtual-key.full.remedy':
    'En el vehículo, abre Controles > Bloqueos (Controls > Locks) y elimina una clave que nadie necesite. Después pulsa “Mostrar los códigos de emparejamiento” en el paso Vehículos.',
  'problem.sign-in.invalid-state.what': 'Home Assistant no conoce el inicio de sesión que volvió de Tesla.',
  'problem.sign-in.invalid-state.why':
    'Home Assistant se reinició entretanto, el enlace era antiguo, o my.home-assistant.io lleva a un Home Assistant distinto de este.',
  'problem.sign-in.invalid-state.remedy':
    'Abre my.home-assistant.io en el mismo navegador e indica allí la dirección de este Home Assistant. Después sigue el nuevo enlace “Iniciar sesión en Tesla” en el paso Inicio de sesión.',
  'problem.sign-in.dialog-fails.what': 'Home Assistant no puede continuar en su diálogo de Tesla Fleet.',
  'problem.sign-in.dialog-fails.why':
    'Tuvo un error propio. Lo más habitual es que el archivo de la clave tesla_fleet.key de la carpeta de configuración esté dañado, o que este Home Assistant sea demasiado antiguo.',
  'problem.sign-in.dialog-fails.remedy':
    'Mira los pasos Home Assistant y Par de claves: dicen si es una de estas cosas. Si no, abre Configuración > Sistema > Registros y pega aquí lo que dice.',
  'problem.credentials.in-use.what': 'Home Assistant no elimina credenciales de la aplicación que usa una integración.',
  'problem.credentials.in-use.why': 'La integración Tesla Fleet inicia sesión con ellas.',
  'problem.credentials.in-use.remedy':
    'No hace falta eliminarlas: pega el nuevo ID de cliente y el nuevo secreto en el paso Aplicación en Tesla; ocupan el lugar de los antiguos.',
  'problem.entry.semantic.what': 'Tesla dice que no puede aceptar el dominio o la clave.',
  'problem.entry.semantic.why': 'Lo más habitual es que una aplicación creada antes tenga el mismo dominio o la misma clave.',
  'problem.entry.semantic.remedy':
    'Abre el paso Registro en Tesla; muestra las palabras de Tesla, que distinguen los dos casos: si es la clave, crea un par nuevo en el paso Par de claves; si es el dominio, elige otro en el paso Clave pública en internet, o pega los datos de la aplicación anterior en el paso Aplicación en Tesla.',
  'problem.entry.locked.what': 'Tesla ha bloqueado la cuenta.',
  'problem.entry.locked.why': 'Solo Tesla conoce el motivo.',
  'problem.entry.locked.remedy': 'Inicia sesión en tesla.com y mira qué pide, o escribe al soporte de Tesla.',
  'problem.entry.privacy.what': 'Tesla no da estos datos por los ajustes de privacidad.',
  'problem.entry.privacy.why': 'El uso compartido de datos está desactivado en el vehículo o en la cuenta.',
  'problem.entry.privacy.remedy':
    'En el vehículo, abre Controles > Software > Uso compartido de datos (Controls > Software > Data Sharing), y en la app de Tesla los ajustes de tu cuenta, y permítelo.',
  'problem.entry.vehicle-asleep.what': 'El vehículo no responde.',
  'problem.entry.vehicle-asleep.why': 'Está dormido o no tiene cobertura.',
  'problem.entry.vehicle-asleep.remedy':
    'No hay que hacer nada: Home Assistant vuelve a preguntar. Si lo quieres ahora mismo, despierta el vehículo en la app de Tesla y pulsa después “Recargar la integración” en el paso Inicio de sesión.',
  'problem.entry.mobile-access.what': 'El acceso móvil está desactivado en el vehículo.',
  'problem.entry.mobile-access.why': 'Sin él nadie llega al vehículo, tampoco la app de Tesla.',
  'problem.entry.mobile-access.remedy':
    'En el vehículo, abre Controles > Seguridad (Controls > Safety) y activa Permitir acceso móvil (Allow Mobile Access).',
  'problem.entry.not-found.what': 'Tesla dice que lo que se pidió no existe.',
  'problem.entry.not-found.why': 'Un vehículo o producto de energía se vendió o se pasó a otra cuenta.',
  'problem.entry.not-found.remedy':
    'Mira en la app de Tesla si todavía está. Después pulsa “Recargar la integración” en el paso Inicio de sesión.',
  'problem.entry.strange-scope.what':
    'Tesla dio a Home Assistant un permiso que este no conoce. La integración no puede iniciarse con él.',
  'problem.entry.strange-scope.why':
    'En los permisos (Scopes) de tu aplicación en Tesla hay marcado más de lo que pide Home Assistant.',
  'problem.entry.strange-scope.remedy':
    'Abre tu aplicación en developer.tesla.com/dashboard, deja marcados solo los permisos (Scopes) que enumera el paso Aplicación en Tesla y guarda. Después pulsa “Volver a pedir los permisos” en el paso Inicio de sesión.',
  'problem.entry.vehicle-fault.what': 'El propio vehículo respondió con un error.',
  'problem.entry.vehicle-fault.why': 'Tesla dice que podría necesitar un reinicio, una actualización o servicio técnico.',
  'problem.entry.vehicle-fault.remedy':
    'En el vehículo, mantén pulsadas las dos ruedas del volante hasta que la pantalla se apague. Después pulsa “Recargar la integración” en el paso Inicio de sesión.',
  'problem.entry.unsupported.what': 'La Fleet API de Tesla no es compatible con este vehículo.',
  'problem.entry.unsupported.why':
    'Algunos vehículos más antiguos (Model S y X anteriores a 2021) no aceptan comandos firmados, o no este comando.',
  'problem.entry.unsupported.remedy': 'No se puede hacer nada al respecto; lo que se puede leer del vehículo sigue llegando.',
  'problem.fleetkey.taken.what': 'El id en FleetKey ya pertenece a una clave.',
  'problem.fleetkey.taken.why': 'Allí no se puede sobrescribir ni eliminar un id.',
  'problem.fleetkey.taken.remedy':
    'Abre el paso Clave pública en internet y pulsa “Poner la clave pública en FleetKey”: usa un id que esté libre.',
  'problem.fleetkey.refused.what': 'FleetKey no aceptó la clave pública.',
  'problem.fleetkey.refused.why': 'Acepta una en formato PEM que termine con la línea END PUBLIC KEY, o tiene un fallo propio.',
  'problem.fleetkey.refused.remedy':
    'Abre el paso Clave pública en internet y pulsa “Poner la clave pública en FleetKey”, que la envía en el formato correcto; o elige allí otro método.',
  'problem.hosting.github-404.what': 'GitHub Pages no muestra la clave.',
  'problem.hosting.github-404.why':
    'Sin un archivo .nojekyll, GitHub omite las carpetas que empiezan por un punto; el repositorio tiene que llamarse exactamente USER.github.io; y un sitio nuevo necesita unos minutos.',
  'problem.hosting.github-404.remedy':
    'Abre el paso Clave pública en internet: sus tres enlaces crean el repositorio, el archivo .nojekyll y la clave en el lugar correcto.',

  // nginx-proxy
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'Tienes esta aplicación de Home Assistant: dos archivos en la carpeta share hacen que responda con la clave. Los escribe esta aplicación.',
  'hosting.nginx-proxy.guide.option':
    'En Configuración > Aplicaciones > NGINX Home Assistant SSL proxy > Configuración, activa “active” en Customize y guarda. En YAML son las líneas de abajo.',
  'hosting.nginx-proxy.guide.restart':
    'Después deja que se reinicie. Si no vuelve, esta aplicación retira sus archivos y lo reinicia una vez más.',
  'hosting.nginx-proxy.guide.outside':
    'El proxy ofrece la clave. Lo que falta es el camino desde fuera: el dominio tiene que llevar a él, por el puerto 443.',
  'hosting.copy.customize': 'Para su configuración',
  'wait.nginx-proxy': 'que NGINX Home Assistant SSL proxy se reinicie',
  'action.hosting.nginx-proxy-write': 'Escribir los archivos',
  'action.hosting.nginx-proxy-restart': 'Reiniciar el proxy',
  'action.hosting.nginx-proxy-take-back': 'Eliminar los archivos para el proxy NGINX',
  'confirm.hosting.nginx-proxy-write':
    'Se escriben dos archivos en la carpeta share: la clave pública y las líneas con las que el proxy la ofrece. No se cambia nada más allí. ¿Continuar?',
  'confirm.hosting.nginx-proxy-restart':
    'Durante unos segundos no se puede llegar a Home Assistant a través del proxy, tampoco desde fuera. ¿Continuar?',
  'confirm.hosting.nginx-proxy-take-back':
    'Los dos archivos de esta aplicación se eliminan de la carpeta share y el proxy se reinicia: deja de responder con la clave, y durante unos segundos no se puede llegar a Home Assistant a través de él. ¿Continuar?',
  'journal.hosting.nginx-proxy-write': 'Se escribieron los archivos para el proxy NGINX',
  'journal.hosting.nginx-proxy-restart': 'Se reinició el proxy NGINX',
  'journal.hosting.nginx-proxy-take-back': 'Se eliminaron los archivos para el proxy NGINX, y este se reinició si aún está',
  'problem.nginx-proxy.duplicate.what': 'El archivo {file} de la carpeta share ya se encarga de la ruta de la clave.',
  'problem.nginx-proxy.duplicate.why':
    'Con dos reglas para una misma ruta, NGINX no se inicia, y ya no se podría llegar a Home Assistant desde fuera.',
  'problem.nginx-proxy.duplicate.remedy':
    'Elimina esa regla o el archivo (por ejemplo con la aplicación File editor) y pulsa después “Mirar otra vez”.',
  'problem.nginx-proxy.does-not-start.what': 'El proxy NGINX no ha vuelto después de reiniciarse.',
  'problem.nginx-proxy.does-not-start.why': 'Algo en su configuración le impide iniciarse; el registro del proxy dice qué es.',
  'problem.nginx-proxy.does-not-start.remedy': 'Esta aplicación retira sus archivos y lo reinicia.',
  'problem.nginx-proxy.away.what': 'El proxy NGINX no responde en la red propia de Home Assistant.',
  'problem.nginx-proxy.away.why':
    'Está detenido, o no se inicia. Ya estaba así antes de que esta aplicación lo hiciera reiniciar.',
  'problem.nginx-proxy.away.remedy':
    'Abre Configuración > Aplicaciones > NGINX Home Assistant SSL proxy, inícialo y mira su registro. Después pulsa “Mirar otra vez”.',
  'problem.nginx-proxy.taken-back.what':
    'El proxy NGINX no se inició con los archivos de esta aplicación, así que se han retirado.',
  'problem.nginx-proxy.taken-back.why': 'Lo más probable es que otro archivo tuyo tenga una regla para la misma ruta.',
  'problem.nginx-proxy.taken-back.remedy':
    'Comprueba que se vuelve a llegar a Home Assistant desde fuera. Mira el registro del proxy antes de intentarlo otra vez, o elige otro método.',

  // notifications
  'notification.title': 'Tesla Fleet te necesita',
  'notification.open': 'Abrir Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet vuelve a funcionar.',
  'notification.healed-step': '{title}: de nuevo en orden.',

  // pages
  'page.tesla.create': 'Elige allí crear una aplicación nueva.',
  'page.tesla.details': 'Di para qué es la aplicación. Su nombre no puede usarlo nadie más: este contiene tu dominio.',
  'page.tesla.client': 'Copia las dos direcciones exactamente. No confundas la redirect URI con la returned URL.',
  'page.tesla.billing': 'Puedes omitir los datos de pago. Tesla da a cada cuenta un crédito todos los meses.',
  'page.tesla.finished':
    'Abre allí tu nueva aplicación. Copia su ID de cliente y su secreto del cliente y pégalos abajo. Solo se guardan en Home Assistant.',
  'page.tesla.sign-in': 'Inicia sesión con la cuenta a la que pertenecen tus vehículos o productos de energía.',
  'panel.pages.short': 'Conozco el camino: mostrar solo los valores',
  'panel.pages.long': 'Mostrar cada página',
  'panel.pages.drawing': 'Dibujo de la página «{heading}» en {place}',
  'panel.pages.number': 'Página {number} de {count}',
  'panel.pages.empty': 'Dejar vacío',
  'panel.pages.press': 'Pulsa aquí',
  'panel.pair': 'Pega aquí el ID de cliente y el secreto del cliente',
  'panel.pair.help':
    'Los dos a la vez o uno tras otro, en cualquier orden. Cuando estén los dos, se comprueban y se guardan enseguida.',
  'panel.pair.id-found': 'Este es el ID de cliente. Falta todavía el secreto del cliente.',
  'panel.pair.secret-found': 'Este es el secreto del cliente. Falta todavía el ID de cliente.',
  'panel.pair.nothing': 'En lo pegado no hay ni un ID de cliente ni un secreto del cliente.',

  // panel
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Pasos',
  'panel.status.done': 'Hecho',
  'panel.status.limited': 'Funciona en parte',
  'panel.status.todo': 'Te toca a ti',
  'panel.status.problem': 'Problema',
  'panel.status.waiting': 'En espera',
  'panel.status.unknown': 'Aún no se sabe',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'Por ahora esta aplicación solo mira. No cambia nada hasta que pulses un botón.',
  'panel.plan': 'En cuanto pueda, hará esto por sí sola:',
  'panel.wrong': 'Algo va mal',
  'panel.wrong.looking': 'Comprobándolo todo…',
  'panel.wrong.found': 'Comprobado. El paso {title} tiene un problema.',
  'panel.wrong.next': 'No hay nada roto. Lo siguiente es el paso {title}.',
  'panel.wrong.fine':
    'Todas las comprobaciones están en orden. Si ves un mensaje de error en algún sitio, pégalo en “Explicar un mensaje de error”.',
  'panel.explain': 'Explicar un mensaje de error',
  'panel.explain.label': 'El mensaje',
  'panel.explain.help':
    'Pega lo que dice la página de Tesla, la app de Tesla, un diálogo o el registro de Home Assistant. No se guarda.',
  'panel.explain.button': 'Explicar',
  'panel.explain.several': 'Este mensaje tiene varias causas. La más probable va primero:',
  'panel.repairs': 'Lo que esta aplicación repara por sí sola',
  'panel.repairs.help': 'Lo que esté desactivado queda en tus manos: el paso muestra entonces el botón.',
  'panel.repairs.paused': 'Los pasos automáticos están desactivados, así que por ahora no se hace nada de esto.',
  'panel.go-to-step': 'Ir al paso {title}',
  'panel.problem.why': 'Por qué',
  'panel.problem.remedy': 'Qué hacer',
  'panel.problem.evidence': 'Detalles para pedir ayuda',
  'panel.copy': 'Copiar',
  'panel.copy.label': 'Copiar {label}',
  'panel.copy.done': 'Copiado',
  'panel.copy.done.label': 'Copiado: {label}',
  'panel.copy.failed': 'Selecciona el texto y cópialo tú',
  'panel.link.new-tab': '(se abre en una pestaña nueva)',
  'panel.link.qr': 'O escanea este código con tu teléfono',
  'panel.link.qr.label': 'Código QR: {label}',
  'panel.waiting.for': 'Esperando: {what}',
  'panel.waiting.since': 'Desde hace {time}',
  'panel.waiting.until': 'como máximo en {time}',
  'panel.waiting.overdue': 'debería terminar en cualquier momento',
  'panel.action.running': '{label}: en curso…',
  'panel.action.sending': 'En curso…',
  'panel.action.cancel': 'Cancelar',
  'panel.action.done': '{label}: hecho',
  'panel.field.choose': 'Elige una opción',
  'panel.field.recommended': 'Recomendado',
  'panel.error.not-offered':
    'Esto ya no está disponible, porque entretanto las cosas han cambiado. La página muestra cómo están ahora.',
  'panel.error.invalid': 'Algo de lo que has rellenado no puede ser correcto.',
  'panel.error.failed': 'Eso no ha funcionado.',
  'panel.error.refused': 'La petición fue rechazada: {reason}',
  'panel.error.unreachable':
    'La aplicación no ha respondido. No se ha perdido nada de lo que escribiste; vuelve a intentarlo dentro de un momento.',
  'panel.error.answer':
    'La aplicación ha respondido de una forma que esta página no entiende (HTTP {status}). Recarga la página y vuelve a intentarlo.',
  'panel.error.dismiss': 'Cerrar este mensaje',
  'panel.connection.lost': 'Conexión perdida, reintentando…',
  'panel.connection.stale': 'Lo que ves es cómo estaban las cosas en este momento: {time}.',
  'panel.connection.back': 'Conectado de nuevo',
  'panel.looked': 'Última comprobación: {time}',
  'panel.look': 'Comprobar de nuevo',
  'panel.look.failed': 'No se pudo iniciar la comprobación.',
  'panel.report': 'Guardar un informe',
  'panel.report.help': 'Para pegarlo en un foro: sin secretos, nombres, direcciones ni números de vehículo.',
  'panel.journal': 'Diario',
  'panel.journal.empty': 'Todavía no se ha hecho nada.',
  'panel.journal.failed': '{step}: “{label}” no ha funcionado ({code})',
  'panel.journal.person': 'Por ti',
  'panel.journal.app': 'Por la aplicación',
  'panel.refused.title': 'Sin acceso',
  'panel.refused.wait.title': 'Aún no está lista',
  'panel.refused.peer': 'Esta página solo se puede abrir desde Home Assistant.',
  'panel.refused.no-user': 'Home Assistant no ha dicho quién eres. Abre esta página desde el panel lateral de Home Assistant.',
  'panel.refused.not-administrator':
    'Solo los administradores de Home Assistant pueden usar esta aplicación. Pídeselo a uno de ellos o inicia sesión como administrador.',
  'panel.refused.core-unknown':
    'La aplicación no tiene conexión con Home Assistant en este momento, así que no puede comprobar si eres administrador. Lo sigue intentando; esta página se recarga sola. Puede que Home Assistant se esté iniciando.',
  'panel.refused.host':
    'Se ha pedido esta página con un nombre que no es el suyo. Usa la dirección que aparece en el registro de esta aplicación.',
  'panel.refused.no-session':
    'Esta página se abre con un enlace que funciona una sola vez. Esta aplicación lo escribe en su registro, que puedes ver con el comando “docker logs tesla-fleet-setup”. Un enlace ya usado o con más de una hora no deja entrar a nadie.',
  'panel.refused.link': 'Este enlace ya se ha usado o es demasiado antiguo. Haz que se escriba uno nuevo en el registro.',
  'panel.refused.too-often': 'Hace un momento se escribió un enlace nuevo. Mira el registro.',
  'panel.session.new-link': 'Escribir un enlace nuevo en el registro',
  'panel.session.written': 'Ya hay un enlace nuevo en el registro.',
  'panel.refused.same-origin': 'La petición no venía de esta página.',
  'panel.refused.json': 'La petición no estaba en formato JSON.',
  'panel.refused.too-large': 'Lo que se envió es demasiado grande.',
  'panel.refused.not-found': 'No hay nada en esta dirección.',

  // problems
  'problem.unknown.what': 'Esto es lo que decía: {text}',
  'problem.unknown.why': 'Esta aplicación aún no tiene ninguna explicación para ello.',
  'problem.unknown.remedy':
    'Pulsa “Algo va mal” para que se comprueben todos los pasos. Si todo está en orden, vuelve a intentarlo; si continúa, guarda un informe en Diario y pregunta con él en la comunidad de Home Assistant.',
  'problem.look.late.what': 'Esta aplicación ha esperado {seconds} segundos una respuesta a lo que mira aquí.',
  'problem.look.late.why': 'El disco, un recurso compartido de red o un servicio no responde.',
  'problem.look.late.remedy':
    'De momento no hay que hacer nada: la aplicación vuelve a mirar en cuanto llega una respuesta. Si continúa así, comprueba el disco y los recursos compartidos de red del dispositivo en el que se ejecuta Home Assistant y reinícialo.',
  'problem.store.disk-full.what': 'El disco está lleno.',
  'problem.store.disk-full.why': 'Esta aplicación no pudo anotar lo que hay que guardar.',
  'problem.store.disk-full.remedy':
    'Libera espacio en el disco (las copias de seguridad antiguas son la causa habitual) y vuelve a intentarlo.',
  'problem.store.read-only.what': 'Esta aplicación no puede escribir en su propia carpeta de datos.',
  'problem.store.read-only.why': 'Por lo general el disco tiene un fallo y el sistema ya no deja escribir a nadie en él.',
  'problem.store.read-only.remedy': 'Reinicia el equipo de Home Assistant; si no ayuda, comprueba si su disco está dañado.',
  'problem.store.newer.what': 'Los datos de esta aplicación se sustituyeron por los de una versión más nueva.',
  'problem.store.newer.why': 'Esta versión podría dañarlos y no los toca.',
  'problem.store.newer.remedy':
    'Actualiza esta aplicación en Configuración > Aplicaciones, o restaura una copia de seguridad suya que haya hecho esta versión.',
  'problem.store.failed.why':
    'No se puede leer o escribir su base de datos; quizá el disco tenga un fallo. Los detalles están abajo.',
  'problem.store.failed.remedy':
    'Reinicia esta aplicación en Configuración > Aplicaciones: una base de datos dañada se guarda y se empieza de nuevo con lo que se pueda leer de ella.',
  'problem.store.failed.what': 'Esta aplicación no pudo anotar lo que se hizo.',
  'problem.action.not-offered.what': 'Esto ya no está disponible.',
  'problem.action.not-offered.why': 'Las cosas han cambiado desde que se mostró la página.',
  'problem.action.not-offered.remedy': 'Mira el paso otra vez; muestra cómo están las cosas ahora.',
  'problem.action.invalid.what': 'Falta algo o tiene una forma incorrecta.',
  'problem.action.invalid.why': 'Lo que se rellenó no se puede usar tal como está.',
  'problem.action.invalid.remedy': 'Rellena todos los campos y vuelve a intentarlo.',
  'problem.home-assistant.away.what': 'Home Assistant no responde.',
  'problem.home-assistant.away.why': 'Se está reiniciando, se está actualizando o se ha detenido.',
  'problem.home-assistant.away.remedy':
    'Espera unos minutos; la aplicación se conecta por sí sola. Si sigue sin responder, mira en Configuración > Sistema > Registros en Home Assistant.',
  'problem.home-assistant.refused.what': 'Home Assistant rechaza el token de esta aplicación.',
  'problem.home-assistant.refused.why': 'El token con el que se inició esta aplicación no es válido o ha dejado de serlo.',
  'problem.home-assistant.refused.remedy':
    'Reinicia esta aplicación en Configuración > Aplicaciones: entonces recibe un token nuevo. Si funciona en Docker, crea un nuevo token de acceso de larga duración en tu perfil de Home Assistant (Seguridad) e iníciala con él como HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.not-administrator.what': 'El token de esta aplicación pertenece a alguien que no es administrador.',
  'problem.home-assistant.not-administrator.why':
    'Home Assistant solo deja a los administradores cambiar las credenciales de la aplicación y las integraciones.',
  'problem.home-assistant.not-administrator.remedy':
    'Crea un token de acceso de larga duración en el perfil (Seguridad) de un administrador de Home Assistant e inicia esta aplicación con él como HOME_ASSISTANT_TOKEN.',
  'problem.home-assistant.slow.what': 'Home Assistant no respondió a tiempo.',
  'problem.home-assistant.slow.why': 'Puede que esté muy ocupado, por ejemplo durante un inicio o una actualización.',
  'problem.home-assistant.slow.remedy': 'Espera un minuto y vuelve a intentarlo.',
  'problem.home-assistant.gone.what': 'Lo que se buscaba ya no está en Home Assistant.',
  'problem.home-assistant.gone.why': 'Se eliminó o terminó entretanto.',
  'problem.home-assistant.gone.remedy': 'Mira el paso otra vez; muestra cómo están las cosas ahora.',
  'problem.home-assistant.storage.what': 'No se puede leer el almacenamiento de Home Assistant.',
  'problem.home-assistant.storage.why':
    'La aplicación puede leer su carpeta de configuración, pero el archivo de las entradas de configuración faltaba o no se pudo abrir.',
  'problem.home-assistant.storage.remedy':
    'Vuelve a intentarlo dentro de un minuto. Si continúa, reinicia esta aplicación en Configuración > Aplicaciones.',
  'problem.home-assistant.token-expired.what': 'El acceso de Home Assistant a Tesla ha caducado por el momento.',
  'problem.home-assistant.token-expired.why':
    'Home Assistant lo renueva la próxima vez que pregunta a Tesla. Esta aplicación se lo deja a él.',
  'problem.home-assistant.token-expired.remedy': 'Espera unos minutos; esta aplicación vuelve a mirar por sí sola.',
  'problem.home-assistant.unknown.what': 'Home Assistant respondió con un error: {text}',
  'problem.home-assistant.unknown.why': 'Aquí aún no hay ninguna explicación para ello.',
  'problem.home-assistant.unknown.remedy':
    'Vuelve a intentarlo; los detalles están abajo y en Configuración > Sistema > Registros.',
  'problem.home-assistant.recovery-mode.what': 'Home Assistant funciona en modo de recuperación.',
  'problem.home-assistant.recovery-mode.why':
    'Algo en su configuración le impidió iniciarse con normalidad. En este modo no tiene credenciales de la aplicación, así que no se cambia nada.',
  'problem.home-assistant.recovery-mode.remedy':
    'Abre Configuración > Sistema > Registros, corrige la configuración y reinicia Home Assistant.',
  'problem.home-assistant.too-old.what': 'Home Assistant {version} es demasiado antiguo.',
  'problem.home-assistant.too-old.why': 'Esta aplicación conoce el funcionamiento de {oldest} y versiones posteriores.',
  'problem.home-assistant.too-old.remedy': 'Actualiza Home Assistant en Configuración > Actualizaciones.',
  'problem.home-assistant.my-missing.what': 'My Home Assistant no está habilitado.',
  'problem.home-assistant.my-missing.why':
    'Tesla devuelve tu navegador a través de my.home-assistant.io. Sin la integración My Home Assistant, el inicio de sesión no puede volver.',
  'problem.home-assistant.my-missing.remedy':
    'Añade una línea con my: a configuration.yaml (default_config: ya lo incluye) y reinicia después Home Assistant.',
  'problem.home-assistant.tesla-fleet-missing.what': 'Este Home Assistant no conoce la integración Tesla Fleet.',
  'problem.home-assistant.tesla-fleet-missing.why': 'No acepta credenciales de la aplicación para tesla_fleet.',
  'problem.home-assistant.tesla-fleet-missing.remedy': 'Actualiza Home Assistant en Configuración > Actualizaciones.',
  'problem.home-assistant.application-credentials-missing.what':
    'Las credenciales de la aplicación no están habilitadas en Home Assistant.',
  'problem.home-assistant.application-credentials-missing.why':
    'Allí se guardan el ID de cliente y el secreto de tu aplicación en Tesla.',
  'problem.home-assistant.application-credentials-missing.remedy':
    'Añade una línea con application_credentials: a configuration.yaml (default_config: ya lo incluye) y reinicia después Home Assistant.',
  'problem.key-pair.lost.what': 'El archivo de la clave tesla_fleet.key ha desaparecido de la carpeta de configuración.',
  'problem.key-pair.lost.why':
    'Se eliminó o se perdió. El archivo histórico de esta aplicación tiene una copia con la huella digital {fingerprint}.',
  'problem.key-pair.lost.remedy': 'Restaura la clave.',
  'problem.key-pair.several.what': 'El archivo de la clave ha desaparecido, y Tesla no conoce ninguna de las claves guardadas.',
  'problem.key-pair.several.why': 'Sin un registro, nada indica cuál de ellas es la correcta.',
  'problem.key-pair.several.remedy': 'Elige la que conocen tus vehículos, o crea una nueva.',
  'problem.key-pair.replaced.what': 'El archivo de la clave contiene la clave {found}, pero Tesla tiene registrada {registered}.',
  'problem.key-pair.replaced.why':
    'El archivo se sustituyó, por ejemplo al restaurar una copia de seguridad o al configurar de nuevo la integración.',
  'problem.key-pair.replaced.remedy': 'Restaura la clave registrada. La que hay ahora se conserva en el archivo histórico.',
  'problem.key-pair.empty.what': 'El archivo de la clave está vacío.',
  'problem.key-pair.empty.why': 'No se escribió por completo, por ejemplo porque el almacenamiento estaba lleno.',
  'problem.key-pair.empty.remedy': 'Restaura la clave guardada si la hay, pega una o crea una nueva.',
  'problem.key-pair.torn.what': 'El archivo de la clave está dañado.',
  'problem.key-pair.torn.why': 'Le falta el principio o el final, o sus dos mitades no se corresponden.',
  'problem.key-pair.torn.remedy':
    'En el paso Par de claves restaura la clave guardada (“Restaurar la clave …”), pega una (“Usar una clave mía”) o pulsa “Crear un par de claves nuevo”. El archivo dañado también se conserva.',
  'problem.key-pair.not-a-key.what': 'Esto no es una clave privada.',
  'problem.key-pair.not-a-key.why': 'Hay otro texto donde debería haber una clave privada.',
  'problem.key-pair.not-a-key.remedy': 'Restaura la clave guardada si la hay, pega una o crea una nueva.',
  'problem.key-pair.encrypted.what': 'La clave privada está protegida con una frase de contraseña.',
  'problem.key-pair.encrypted.why': 'Home Assistant no puede introducir ninguna.',
  'problem.key-pair.encrypted.remedy': 'Pega la clave sin frase de contraseña, o crea una nueva.',
  'problem.key-pair.not-ec.what': 'La clave es de un tipo incorrecto.',
  'problem.key-pair.not-ec.why': 'Tesla solo acepta claves EC en la curva P-256 (prime256v1).',
  'problem.key-pair.not-ec.remedy': 'Pega una clave de ese tipo, o crea una nueva.',
  'problem.key-pair.public-only.what': 'Esto es una clave pública.',
  'problem.key-pair.public-only.why': 'Aquí hace falta la clave privada.',
  'problem.key-pair.public-only.remedy': 'Pega la clave privada, o crea un par nuevo.',
  'problem.key-pair.not-a-file.what': 'Lo que se llama tesla_fleet.key no es un archivo.',
  'problem.key-pair.not-a-file.why':
    'En el lugar del archivo de la clave hay una carpeta con ese nombre (o una tubería, un socket o un dispositivo; los detalles están abajo). Docker crea una carpeta así cuando debe montar un archivo que no existe.',
  'problem.key-pair.not-a-file.remedy': 'Pulsa «Apartarlo» en el paso Par de claves: queda al lado, con otro nombre.',
  'problem.key-pair.too-large.what': 'El archivo tesla_fleet.key es demasiado grande para ser una clave.',
  'problem.key-pair.too-large.why': 'Un archivo de clave tiene menos de mil caracteres; con este nombre se guardó otra cosa.',
  'problem.key-pair.too-large.remedy': 'Pulsa «Apartarlo» en el paso Par de claves: queda al lado, con otro nombre.',
  'problem.key-pair.link.what': 'El archivo tesla_fleet.key es un enlace que no lleva a ninguna parte.',
  'problem.key-pair.link.why':
    'Esta aplicación no encuentra el archivo al que apunta el enlace. Puede estar en una unidad o un recurso compartido que ahora no está conectado, o en una carpeta que solo ve Home Assistant.',
  'problem.key-pair.link.remedy':
    'Conecta la unidad o el recurso compartido, o pon el propio archivo en lugar del enlace. Si se perdió para siempre, pulsa «Apartarlo» en el paso Par de claves.',
  'problem.key-pair.no-access.what': 'Esta aplicación no puede leer el archivo de la clave.',
  'problem.key-pair.no-access.why': 'Pertenece a otro usuario de este equipo, o sus permisos dejan fuera a esta aplicación.',
  'problem.key-pair.no-access.remedy':
    'Entrega tesla_fleet.key al usuario al que pertenece la carpeta de configuración. Si nadie necesita esa clave, pulsa «Apartarlo» en el paso Par de claves.',
  'problem.key-pair.open.what': 'Cualquiera que use este equipo puede cambiar el archivo de la clave.',
  'problem.key-pair.open.why':
    'Sus permisos lo consienten. Otra clave en su lugar acabaría con todas las órdenes a tus vehículos.',
  'problem.key-pair.open.remedy':
    'Pulsa «Escribir de nuevo el archivo de la clave» en el paso Par de claves: la misma clave, solo para Home Assistant.',
  'problem.key-pair.form.what': 'El archivo de la clave no empieza por la clave.',
  'problem.key-pair.form.why':
    'Delante hay otro texto, como lo escribe OpenSSL. Home Assistant lee un archivo así, pero las herramientas de Tesla lo rechazan.',
  'problem.key-pair.form.remedy':
    'Pulsa «Escribir de nuevo el archivo de la clave» en el paso Par de claves: es la misma clave, y el archivo tal como estaba se guarda.',
  'problem.key-pair.no-permissions.what': 'Cualquiera que use este equipo todavía puede cambiar el archivo de la clave.',
  'problem.key-pair.no-permissions.why':
    'El almacenamiento de la carpeta de configuración no guarda permisos: quien llega a la carpeta puede cambiar el archivo.',
  'problem.key-pair.no-permissions.remedy': 'No hay nada que hacer, salvo que otras personas usen este equipo.',
  'problem.key-pair.failed.what': 'No se pudo leer o escribir el archivo de la clave.',
  'problem.key-pair.failed.why':
    'El disco o el recurso compartido en el que está respondió con un error; los detalles están abajo.',
  'problem.key-pair.failed.remedy':
    'Reinicia esta aplicación en Configuración > Aplicaciones. Si continúa, mira el estado del almacenamiento en Configuración > Sistema > Almacenamiento.',
  'problem.key-pair.changed-meanwhile.what': 'El archivo de la clave cambió cuando la aplicación estaba a punto de escribirlo.',
  'problem.key-pair.changed-meanwhile.why':
    'Algo distinto escribió o eliminó el archivo en el mismo momento; no se ha sobrescrito nada.',
  'problem.key-pair.changed-meanwhile.remedy': 'Mira el paso otra vez; muestra cómo están las cosas ahora.',
  'problem.key-pair.read-only.what': 'No se puede escribir el archivo de la clave.',
  'problem.key-pair.read-only.why': 'La carpeta de configuración es de solo lectura para esta aplicación.',
  'problem.key-pair.read-only.remedy':
    'Reinicia esta aplicación en Configuración > Aplicaciones. Si continúa, mira el estado del almacenamiento en Configuración > Sistema > Almacenamiento.',
  'problem.key-pair.disk-full.what': 'No queda espacio para el archivo de la clave.',
  'problem.key-pair.disk-full.why': 'El almacenamiento está lleno.',
  'problem.key-pair.disk-full.remedy': 'Libera espacio en Configuración > Sistema > Almacenamiento y vuelve a intentarlo.',
  'problem.key-pair.folder-missing.what': 'No se encuentra la carpeta de configuración de Home Assistant.',
  'problem.key-pair.folder-missing.why': 'Esta aplicación no tiene acceso a ella.',
  'problem.key-pair.folder-missing.remedy': 'Reinicia esta aplicación en Configuración > Aplicaciones.',
  'problem.domain.empty.what': 'No se ha introducido ningún dominio.',
  'problem.domain.empty.why': 'Tesla necesita uno para recoger de allí tu clave pública.',
  'problem.domain.empty.remedy': 'Introduce un dominio como cars.example.com.',
  'problem.domain.ip-address.what': 'Esto es una dirección IP.',
  'problem.domain.ip-address.why': 'Tesla quiere un nombre con un certificado válido.',
  'problem.domain.ip-address.remedy': 'Introduce un dominio como cars.example.com.',
  'problem.domain.private.what': 'Este nombre solo existe en tu red doméstica.',
  'problem.domain.private.why': 'Tesla mira desde internet.',
  'problem.domain.private.remedy': 'Introduce un dominio accesible desde internet.',
  'problem.domain.contains-tesla.what': 'Este dominio tiene “tesla” en su nombre.',
  'problem.domain.contains-tesla.why':
    'El sitio para desarrolladores de Tesla rechaza todos los dominios que contienen su nombre.',
  'problem.domain.contains-tesla.remedy': 'Usa otro nombre, por ejemplo un subdominio como cars.example.com.',
  'problem.domain.public-suffix.what': 'Otras personas tienen sus dominios bajo este nombre.',
  'problem.domain.public-suffix.why': 'Solo puedes usar un nombre tuyo por debajo de él.',
  'problem.domain.public-suffix.remedy': 'Introduce tu propio nombre completo, por ejemplo mycars.duckdns.org.',
  'problem.domain.not-a-domain.what': 'Esto no es un dominio.',
  'problem.domain.not-a-domain.why': 'Un dominio tiene letras, cifras, guiones y al menos un punto.',
  'problem.domain.not-a-domain.remedy': 'Introduce un dominio como cars.example.com.',
  'problem.pair.client-id-missing.what': 'Falta el ID de cliente.',
  'problem.pair.client-id-missing.why': 'Hacen falta los dos valores.',
  'problem.pair.client-id-missing.remedy': 'Copia el ID de cliente de tu aplicación en el sitio para desarrolladores de Tesla.',
  'problem.pair.client-secret-missing.what': 'Falta el secreto del cliente.',
  'problem.pair.client-secret-missing.why': 'Hacen falta los dos valores.',
  'problem.pair.client-secret-missing.remedy':
    'Copia el secreto del cliente de tu aplicación en el sitio para desarrolladores de Tesla.',
  'problem.pair.client-id-malformed.what': 'Esto no es un ID de cliente.',
  'problem.pair.client-id-malformed.why': 'Parece que se ha copiado otra cosa.',
  'problem.pair.client-id-malformed.remedy':
    'Copia el ID de cliente de tu aplicación en el sitio para desarrolladores de Tesla; tiene un aspecto como 1234abcd-12ab-34cd-56ef-1234567890ab.',
  'problem.pair.client-secret-malformed.what': 'Esto no es un secreto del cliente.',
  'problem.pair.client-secret-malformed.why': 'Parece que se ha copiado otra cosa.',
  'problem.pair.client-secret-malformed.remedy':
    'Copia el secreto del cliente de tu aplicación en el sitio para desarrolladores de Tesla; empieza por ta-secret.',
  'problem.credentials.china.what': 'La aplicación se creó para China.',
  'problem.credentials.china.why':
    'Sus cuentas están en una región propia. La integración de Home Assistant solo inicia sesión en los servidores de Tesla fuera de China.',
  'problem.credentials.china.remedy':
    'La clave se puede registrar en China, pero el propio Home Assistant no puede iniciar sesión allí. Una cuenta de fuera de China necesita una aplicación creada en developer.tesla.com.',
  'problem.credentials.other-app.what':
    'La integración Tesla Fleet usa una aplicación en Tesla (“{name}”) distinta de la elegida aquí.',
  'problem.credentials.other-app.why':
    'Antes se inició sesión con esa aplicación. El registro y las aprobaciones pertenecen a cada aplicación.',
  'problem.credentials.other-app.remedy':
    'Continúa con la aplicación en uso. Para cambiar a la otra, elimina la integración Tesla Fleet en Configuración > Dispositivos y servicios; el inicio de sesión empieza entonces aquí de nuevo.',
  'problem.registration.other-key.what': 'Tesla tiene registrada otra clave pública para tu dominio.',
  'problem.registration.other-key.why': 'Antes se registró una clave más antigua.',
  'problem.registration.other-key.remedy':
    'Abre el paso Registro en Tesla y pulsa “Registrar en …”; Tesla toma entonces la clave que se encuentra ahora en tu dominio.',
  'problem.sign-in.denied.what': 'El acceso no se permitió en la página de Tesla.',
  'problem.sign-in.denied.why': 'Se pulsó Cancelar, o la página se cerró con un no.',
  'problem.sign-in.denied.remedy':
    'En el paso Inicio de sesión pulsa “Comenzar el inicio de sesión” (o “Recargar la integración”) y permite el acceso en la página de Tesla.',
  'problem.sign-in.other-account.what': 'Has iniciado sesión con una cuenta de Tesla distinta de la anterior.',
  'problem.sign-in.other-account.why': 'La integración pertenece a la cuenta con la que se configuró.',
  'problem.sign-in.other-account.remedy':
    'En el navegador, cierra la sesión en tesla.com. Después pulsa “Recargar la integración” en el paso Inicio de sesión e inicia sesión con la cuenta de antes. Una segunda cuenta se añade allí con “Añadir otra cuenta de Tesla”.',
  'problem.sign-in.already-configured.what': 'Esta cuenta de Tesla ya está configurada.',
  'problem.sign-in.already-configured.why': 'Hay una entrada para cada cuenta.',
  'problem.sign-in.already-configured.remedy':
    'No hay que hacer nada: el paso Inicio de sesión muestra cómo está. Otra cuenta se añade allí con “Añadir otra cuenta de Tesla”.',
  'problem.sign-in.tesla-refused.what': 'Tesla no dio a Home Assistant ningún token después del inicio de sesión.',
  'problem.sign-in.tesla-refused.why':
    'Esto tiene varias causas: el ID de cliente o el secreto en Home Assistant son incorrectos; a la aplicación le falta el tipo Authorization Code; o se creó solo para productos de energía y se piden vehículos.',
  'problem.sign-in.tesla-refused.remedy':
    'Abre el paso Aplicación en Tesla: dice si Tesla acepta el ID de cliente y el secreto; si no, pégalos allí de nuevo. Si los acepta, abre tu aplicación en developer.tesla.com/dashboard: en OAuth Grant Type(s) tienen que estar Authorization Code y Machine-to-Machine, y los permisos (Scopes) tienen que ser los de ese paso. Después empieza de nuevo en el paso Inicio de sesión.',
  'problem.sign-in.tesla-slow.what': 'Tesla no respondió a tiempo a Home Assistant.',
  'problem.sign-in.tesla-slow.why': 'Los servidores de Tesla van lentos o no se pudo llegar a ellos.',
  'problem.sign-in.tesla-slow.remedy':
    'Espera unos minutos y continúa en el paso Inicio de sesión (“Volver a intentarlo” o “Comenzar el inicio de sesión”).',
  'problem.sign-in.credential-gone.what': 'Home Assistant no tiene credenciales de la aplicación para Tesla Fleet.',
  'problem.sign-in.credential-gone.why': 'Se eliminaron.',
  'problem.sign-in.credential-gone.remedy':
    'Abre tu aplicación en el sitio para desarrolladores de Tesla, copia el ID de cliente y el secreto del cliente, y pega ambos en el paso Aplicación en Tesla. No hay que crear nada de nuevo.',
  'problem.sign-in.no-url.what': 'Home Assistant no conoce su propia dirección.',
  'problem.sign-in.no-url.why': 'Sin ella, el inicio de sesión no puede volver.',
  'problem.sign-in.no-url.remedy': 'Indica las direcciones en Configuración > Sistema > Red.',
  'problem.sign-in.aborted.what': 'Home Assistant terminó el inicio de sesión: {reason}',
  'problem.sign-in.aborted.why': 'Aquí aún no hay ninguna explicación para ello.',
  'problem.sign-in.aborted.remedy':
    'Pulsa “Comenzar el inicio de sesión” en el paso Inicio de sesión. Los detalles están en Configuración > Sistema > Registros.',
  'problem.sign-in.gone.what': 'El inicio de sesión se interrumpió.',
  'problem.sign-in.gone.why':
    'Lo más probable es que Home Assistant se reiniciara entretanto; entonces olvida un inicio de sesión abierto.',
  'problem.sign-in.gone.remedy': 'Pulsa “Comenzar el inicio de sesión” en el paso Inicio de sesión. No se ha perdido nada más.',
  'problem.sign-in.dialog-open.what':
    'En el diálogo del propio Home Assistant para Tesla Fleet alguien inició sesión y quizá no terminó.',
  'problem.sign-in.dialog-open.why':
    'Mientras ese diálogo esté abierto, Home Assistant rechaza un segundo inicio de sesión con la misma cuenta, y solo lo dice cuando ya has pasado por Tesla.',
  'problem.sign-in.dialog-open.remedy':
    'Si estás trabajando en él ahora mismo, termínalo allí. Si no, pulsa “Cerrar ese diálogo” en el paso Inicio de sesión: después inicias sesión aquí.',
  'problem.sign-in.dialog-unseen.what':
    'Home Assistant terminó el inicio de sesión porque hay otro diálogo de Tesla Fleet abierto.',
  'problem.sign-in.dialog-unseen.why':
    'Se empezó donde esta aplicación no podía verlo. En Home Assistant sigue abierto aunque se cerrara su pestaña del navegador, y el próximo inicio de sesión acabaría igual.',
  'problem.sign-in.dialog-unseen.remedy':
    'Si tienes ese diálogo delante, ciérralo y pulsa “Ya lo he cerrado” en el paso Inicio de sesión. Si no, pulsa allí “Reiniciar Home Assistant”: eso lo cierra.',
  'problem.sign-in.invalid-domain.what': 'Home Assistant no acepta el dominio.',
  'problem.sign-in.invalid-domain.why': 'Quiere solo un nombre que termine en letras.',
  'problem.sign-in.invalid-domain.remedy': 'En el paso Clave pública en internet pulsa “Cambiar el dominio” e introduce otro.',
  'problem.sign-in.public-key-mismatch.what': 'Tesla ha registrado una clave distinta de la de Home Assistant.',
  'problem.sign-in.public-key-mismatch.why': 'En tu dominio se encuentra una clave pública distinta de la de tesla_fleet.key.',
  'problem.sign-in.public-key-mismatch.remedy':
    'Abre el paso Clave pública en internet y corrige lo que dice. Después pulsa “Volver a intentarlo” en el paso Inicio de sesión.',
  'problem.sign-in.registration-rejected.what': 'Tesla rechazó el registro que hizo Home Assistant: {detail}',
  'problem.sign-in.registration-rejected.why':
    'Home Assistant hace el registro por sí solo al final del inicio de sesión y solo muestra que ha fallado.',
  'problem.sign-in.registration-rejected.remedy':
    'Abre los pasos Clave pública en internet y Registro en Tesla, y corrige lo que dicen. Después pulsa “Volver a intentarlo” en el paso Inicio de sesión.',
  'problem.sign-in.registered-everywhere.what': 'Tesla se niega a registrar tu aplicación por segunda vez.',
  'problem.sign-in.registered-everywhere.why':
    'Tu clave ya está registrada en todas las regiones, pero Home Assistant insiste en registrarla una vez más, y Tesla dice que no. Home Assistant no ofrece ninguna forma de evitarlo.',
  'problem.sign-in.registered-everywhere.remedy':
    'Elige otro subdominio en el paso Clave pública en internet y comienza de nuevo el inicio de sesión: para un dominio nuevo, Tesla vuelve a aceptar un registro.',
  'problem.sign-in.form.what': 'Home Assistant muestra un error: {error}',
  'problem.sign-in.form.why': 'Aquí aún no hay ninguna explicación para ello.',
  'problem.sign-in.form.remedy':
    'Pulsa “Volver a intentarlo” en el paso Inicio de sesión. Los detalles están en Configuración > Sistema > Registros.',
  'problem.sign-in.unknown-step.what': 'Home Assistant pregunta algo nuevo ({step}).',
  'problem.sign-in.unknown-step.why': 'Esta versión de Home Assistant tiene un paso que esta aplicación no conoce.',
  'problem.sign-in.unknown-step.remedy':
    'Abre “Tesla Fleet en Dispositivos y servicios”, respóndelo allí y busca una actualización de esta aplicación en Configuración > Aplicaciones.',
  'problem.entry.precondition.what': 'Home Assistant dice: A condition has not been met to process the request.',
  'problem.entry.precondition.why':
    'Esto tiene varias causas: la aplicación no está registrada en la región de la cuenta; la clave pública no se encuentra en tu dominio; el ID de cliente o el secreto son de otra aplicación; o el Allowed Origin no coincide.',
  'problem.entry.precondition.remedy':
    'Pulsa “Algo va mal”: los pasos Registro en Tesla, Clave pública en internet y Aplicación en Tesla dicen entonces cuál de ellas es y qué pulsar. Cuando esté arreglado, la integración se carga de nuevo.',
  'problem.entry.out-of-region.what': 'Home Assistant dice: This user is not present in the current region.',
  'problem.entry.out-of-region.why':
    'La cuenta está en una región distinta de la que dice su token, o la aplicación no está registrada en la región donde está la cuenta.',
  'problem.entry.out-of-region.remedy':
    'Abre el paso Registro en Tesla hasta que todas las regiones estén hechas y pulsa después “Recargar la integración” en el paso Inicio de sesión. Si continúa, inicia sesión allí otra vez: Tesla da entonces un token nuevo, que indica la región correcta.',
  'problem.entry.token-refused.what': 'Tesla ya no acepta el inicio de sesión.',
  'problem.entry.token-refused.why': 'El token ha caducado o se ha retirado, por ejemplo después de cambiar la contraseña.',
  'problem.entry.token-refused.remedy':
    'Abre el paso Inicio de sesión, pulsa “Iniciar sesión otra vez” si aparece y sigue el enlace “Iniciar sesión en Tesla”.',
  'problem.entry.forbidden.what': 'Tesla rechaza a Home Assistant (estado 403), y Home Assistant no dice por qué.',
  'problem.entry.forbidden.why':
    'Home Assistant habla de scopes en todo rechazo de este tipo. También puede ser el límite de facturación de tu aplicación o una cuenta que no se puede usar así.',
  'problem.entry.forbidden.remedy':
    'Esta aplicación pregunta a Tesla el motivo en cuanto el registro está en orden; el paso Inicio de sesión lo muestra entonces. Para que se pregunte otra vez, pulsa “Algo va mal”.',
  'problem.entry.forbidden-passed.what': 'Tesla rechazó a Home Assistant (estado 403) y ahora acepta la misma petición.',
  'problem.entry.forbidden-passed.why': 'A veces Tesla rechaza sin una causa visible.',
  'problem.entry.forbidden-passed.remedy':
    'No hay que hacer nada: la integración se vuelve a cargar. Si se rechaza otra vez, pulsa más tarde “Recargar la integración” en el paso Inicio de sesión.',
  'problem.entry.renewal-refused.what': 'Tesla se negó a renovar el inicio de sesión.',
  'problem.entry.renewal-refused.why':
    'Puede ser un error pasajero de los servidores de Tesla, o se retiró el acceso. Home Assistant no puede distinguirlo y en ambos casos pide un nuevo inicio de sesión.',
  'problem.entry.renewal-refused.remedy':
    'Esta aplicación vuelve a cargar la integración por sí sola: después de 1, 10 y 60 minutos. Si eso no ayuda, o si no quieres esperar, abre el paso Inicio de sesión, pulsa “Iniciar sesión otra vez” si aparece y sigue el enlace “Iniciar sesión en Tesla”.',
  'problem.entry.credential-gone.what': 'Las credenciales de la aplicación de la integración han desaparecido.',
  'problem.entry.credential-gone.why': 'Se eliminaron de Home Assistant.',
  'problem.entry.credential-gone.remedy':
    'Pega el ID de cliente y el secreto en el paso Aplicación en Tesla; después sigue el enlace “Iniciar sesión en Tesla” en el paso Inicio de sesión, si aparece.',
  'problem.entry.rate-limited.what': 'Tesla pide una pausa a Home Assistant.',
  'problem.entry.rate-limited.why': 'Se hicieron demasiadas peticiones en poco tiempo.',
  'problem.entry.rate-limited.remedy': 'No hay que hacer nada: Home Assistant lo vuelve a intentar por sí solo.',
  'problem.proof.no-data.what': 'Home Assistant no recibe datos de este vehículo: {reason}',
  'problem.proof.no-data.why': 'Aquí aún no hay ninguna explicación para ello.',
  'problem.proof.no-data.remedy':
    'Home Assistant vuelve a preguntar a Tesla cada diez minutos. Los detalles están en Configuración > Sistema > Registros.',
  'problem.entry.unknown.what': 'La integración no se carga ({state}): {reason}',
  'problem.entry.unknown.why': 'Aquí aún no hay ninguna explicación para ello.',
  'problem.entry.unknown.remedy':
    'Pulsa “Recargar la integración” en el paso Inicio de sesión. Los detalles están en Configuración > Sistema > Registros.',

  // repairs
  'repair.key-pair': 'Crear un par de claves donde no hay ninguno y guardar una copia del que haya',
  'repair.key-file': 'Reponer el archivo de la clave cuando se pierde, se daña o se sustituye',
  'repair.key-host':
    'Instalar el servidor de la clave cuando hayas dado tu acuerdo (reinicia Home Assistant) y mantenerlo actualizado y en marcha',
  'repair.nginx-proxy': 'Mantener actualizados los archivos para el proxy NGINX y eliminarlos si no se inicia con ellos',
  'repair.registration': 'Registrar de nuevo en Tesla cuando una región ha perdido tu clave',
  'repair.credentials':
    'Terminar una sustitución interrumpida de las credenciales de la aplicación y eliminar las que esta aplicación ya no usa',
  'repair.sign-in': 'Preparar un inicio de sesión en cuanto haga falta, y terminarlo',
  'repair.reload': 'Recargar la integración cuando desaparece la causa de su fallo',
  'problem.billed-calls.what': 'Esta aplicación ha preguntado hoy {most} veces a Tesla qué vehículos tienen tu clave.',
  'problem.billed-calls.why': 'Tesla puede cobrar por esta pregunta, así que la aplicación no la hace más veces.',
  'problem.billed-calls.remedy':
    'No hay que hacer nada: mañana se vuelve a preguntar. Una clave aprobada funciona entretanto; “Hacer parpadear las luces de …” en el paso Prueba lo demuestra.',
  'problem.repair.undone.what': 'Esta aplicación ha corregido esto {count} veces en un día, y cada vez se ha deshecho.',
  'problem.repair.undone.why':
    'Alguna otra cosa lo cambia: otra aplicación, una automatización o un script, una carpeta que se sincroniza, una copia de seguridad que se restaura.',
  'problem.repair.undone.remedy': 'Averigua qué es y detenlo. Después pulsa el botón de este paso.',
  'fact.billed-calls': 'Preguntas de hoy por las que Tesla puede cobrar',
  'fact.billed-calls.of': '{count} de {most} como máximo',
  'fact.billed-calls.note': 'Unos 0,2 centavos de dólar cada una, cubiertos por el crédito mensual de Tesla',
  'journal.setup.repair': 'Se cambió lo que esta aplicación repara por sí sola',
  'journal.setup.sidebar': 'Esta página se puso en el panel lateral',
  'journal.setup.no-sidebar': 'Esta página no se muestra en el panel lateral',

  // start
  'start.store.newer':
    'Esta aplicación no puede iniciarse: una versión más nueva escribió sus datos, y esta versión podría dañarlos. No se ha cambiado nada. Actualiza la aplicación o restaura una copia de seguridad suya hecha con esta versión.',
  'start.store.read-only':
    'Esta aplicación no puede iniciarse: no puede escribir en su propia carpeta de datos. No se ha cambiado nada. Reinicia el equipo de Home Assistant; si eso no ayuda, mira si su disco está dañado.',
  'start.store.disk-full':
    'Esta aplicación no puede iniciarse: el disco está lleno. Libera espacio en él y vuelve a iniciar la aplicación.',
  'start.store.failed': 'Esta aplicación no puede iniciarse. {reason}.',
  'start.options.address':
    'Esta aplicación no puede iniciarse: HOME_ASSISTANT_URL no es una dirección como http://192.168.1.10 o http://192.168.1.10:8123.',
  'start.options.token-file':
    'Esta aplicación no puede iniciarse: no se puede leer el archivo que indica HOME_ASSISTANT_TOKEN_FILE.',
  'start.options.token':
    'Esta aplicación no puede iniciarse: {detail} no contiene un token. Copia el token otra vez, en una sola línea y sin espacios.',
  'start.options.hosts':
    'Esta aplicación no puede iniciarse: «{detail}» en PANEL_HOSTS no es un nombre como nas.local. Escribe los nombres sin http:// y sin puerto, separados por comas.',
  'start.options.world':
    'Esta aplicación no puede iniciarse: no se puede usar el archivo que indica TESLA_FLEET_SETUP_WORLD. {detail}',
  'start.listen.taken':
    'Esta aplicación no puede iniciarse: otro programa usa el puerto {port}. Detén ese programa y vuelve a iniciar esta aplicación.',
  'start.listen.failed': 'Esta aplicación no puede iniciarse: no puede escuchar en el puerto {port} ({reason}).',
  'start.link': 'Abre el panel una vez con este enlace, en el plazo de una hora: {link}',
  'start.options.no-home-assistant':
    'Esta aplicación no puede iniciarse: no se le ha dicho cómo llegar a Home Assistant. Home Assistant se lo dice por sí solo a sus aplicaciones. Si tu instalación no tiene aplicaciones, indica HOME_ASSISTANT_URL y HOME_ASSISTANT_TOKEN en su entorno.',

  // steps
  'summary.begin': 'Mira los pasos de abajo y deja después que la aplicación empiece.',
  'summary.check-up': 'Revisión: {well} de {all} pasos están en orden. No se ha cambiado nada.',
  'summary.paused': 'Los pasos automáticos están en pausa: la aplicación solo mira hasta que los reanudes.',
  'summary.done': 'Tesla Fleet funciona.',
  'summary.done-paused':
    'Tesla Fleet funciona. Los pasos automáticos están en pausa: si algo se estropea, la aplicación solo lo avisa.',
  'summary.read-only': 'Home Assistant puede leer, pero no controlar: {names}',
  'summary.charging-only': 'Home Assistant solo puede controlar la carga: {names}',
  'summary.no-location': 'Home Assistant no recibe la ubicación: {names}',
  'summary.problem': 'Hay algo que corregir.',
  'summary.todo': 'El siguiente paso es tuyo.',
  'summary.waiting': 'La aplicación está trabajando o esperando. Ahora mismo no tienes que hacer nada.',
  'summary.unknown': 'Algo no se ha podido comprobar ahora mismo. La aplicación lo sigue intentando.',
  'step.home-assistant.title': 'Home Assistant',
  'step.home-assistant.purpose':
    'Esta aplicación trabaja a través de Home Assistant: tiene que responder y tener lo que Tesla Fleet necesita.',
  'step.home-assistant.done': 'Conectado a Home Assistant {version}',
  'step.home-assistant.away': 'Home Assistant no responde ahora mismo',
  'step.home-assistant.refused': 'Home Assistant rechaza esta aplicación',
  'step.home-assistant.recovery': 'Home Assistant funciona en modo de recuperación',
  'step.home-assistant.starting': 'Home Assistant se está iniciando',
  'step.home-assistant.lacking': 'A Home Assistant le falta algo que Tesla Fleet necesita',
  'step.home-assistant.connection': 'la conexión con Home Assistant',
  'step.home-assistant.start': 'que Home Assistant termine de iniciarse',
  'step.key-pair.title': 'Par de claves',
  'step.key-pair.purpose': 'Tus vehículos obedecen las órdenes firmadas con tu clave privada; Tesla solo llega a ver la pública.',
  'step.key-pair.done': 'El par de claves está en su sitio y se guarda una copia',
  'step.key-pair.none': 'Todavía no hay ningún par de claves',
  'step.key-pair.found': 'Ya hay un par de claves; se usará ese',
  'step.key-pair.lost': 'El archivo de la clave ha desaparecido; se guardó una copia',
  'step.key-pair.choose': 'El archivo de la clave ha desaparecido y hay varias claves guardadas',
  'step.key-pair.replaced': 'El archivo de la clave contiene una clave distinta de la que Tesla conoce',
  'step.key-pair.flawed': 'El archivo de la clave no está del todo como debe',
  'step.key-pair.unusable': 'El archivo de la clave no se puede usar',
  'step.key-pair.unreadable': 'El archivo de la clave no se puede leer',
  'step.key-pair.not-seen': 'Todavía no se ha mirado el archivo de la clave',
  'step.hosting.title': 'Clave pública en internet',
  'step.hosting.purpose': 'Tesla y tus vehículos toman la clave pública de una dirección tuya para saber quién eres.',
  'step.hosting.done': 'La clave pública se encuentra en {domain}',
  'step.hosting.none': 'Tesla tiene que encontrar tu clave pública en una dirección tuya',
  'step.hosting.key-first': 'Primero tiene que haber un par de claves',
  'step.hosting.looking': 'Buscando la clave pública',
  'step.hosting.under-way': 'Llevando la clave pública a {domain}',
  'step.hosting.wrong': 'La clave pública aún no se encuentra en {domain}',
  'step.hosting.other-key': 'Allí se encuentra otra clave pública',
  'step.hosting.not-seen': 'Desde aquí no se ve la clave pública; aun así, puede que Tesla la vea',
  'step.hosting.changing': 'Hay un cambio en curso; hasta que se confirme, {domain} sigue en uso',
  'step.hosting.proven': 'La clave pública también se encuentra en {domain}: puedes pasar a ese dominio',
  'guide.hosting.method':
    'Tesla recoge tu clave pública de un dominio, una vez en cada registro. Elige cómo llega hasta allí; se puede cambiar más tarde. Allí solo se pone la clave pública, que no es ningún secreto.',
  'guide.hosting.move':
    'Añade https://{domain}/ al campo Allowed Origin de tu aplicación en el sitio para desarrolladores de Tesla, junto al de {before}. Después, cambia de dominio.',
  'guide.hosting.choose':
    'Elige un dominio que sea tuyo y que vaya a durar años: tus coches lo conservan. Tiene que ser accesible desde internet por HTTPS.',
  'step.credentials.title': 'Aplicación en Tesla',
  'step.credentials.purpose': 'Tesla solo deja entrar a quien tiene una aplicación propia en su sitio de desarrolladores.',
  'step.credentials.done': 'Home Assistant tiene el ID de cliente y el secreto de tu aplicación, y Tesla los acepta',
  'step.credentials.none':
    'Crea una aplicación en el sitio para desarrolladores de Tesla y pega aquí su ID de cliente y su secreto',
  'step.credentials.gone': 'Home Assistant ha perdido el ID de cliente y el secreto de tu aplicación; vuelve a pegarlos aquí',
  'step.credentials.domain-first': 'Primero hay que elegir el dominio: Tesla lo pide',
  'step.credentials.choose': 'Home Assistant tiene credenciales de varias aplicaciones; elige la que quieras usar',
  'step.credentials.asking': 'Preguntando a Tesla si acepta el ID de cliente y el secreto',
  'step.credentials.refused': 'Tesla no acepta el ID de cliente y el secreto',
  'step.credentials.not-ready': 'Tesla aún no deja entrar a la aplicación en todas partes',
  'step.credentials.replacing': 'Se están sustituyendo las credenciales',
  'step.credentials.not-seen': 'Todavía no se han mirado las credenciales de la aplicación',
  'guide.credentials.site':
    'Abre el sitio para desarrolladores de Tesla e inicia sesión con tu cuenta de Tesla. Tesla exige un correo electrónico verificado y autenticación multifactor.',
  'guide.credentials.scopes':
    'Marca exactamente los permisos (Scopes) de abajo. Uno de más puede impedir que Home Assistant inicie la integración.',
  'guide.credentials.again':
    'Abre tu aplicación en el sitio para desarrolladores de Tesla y copia su ID de cliente y su secreto del cliente. Si el secreto ya no se muestra, crea allí uno nuevo. Pega ambos aquí.',
  'step.registration.title': 'Registro en Tesla',
  'step.registration.purpose':
    'Tesla tiene que conocer tu aplicación y tu clave en cada región antes de que alguien pueda iniciar sesión.',
  'step.registration.done': 'Tesla ha registrado tu clave para {domain}',
  'step.registration.earlier': 'Antes van los pasos anteriores',
  'step.registration.asking': 'Preguntando a Tesla qué tiene registrado',
  'step.registration.hosting-first': 'Tesla recoge la clave pública por su cuenta; primero hay que poder encontrarla',
  'step.registration.left-to-core': 'Home Assistant registra por sí solo la última región durante el inicio de sesión',
  'step.registration.open': 'Tu clave aún no está registrada en todas las regiones',
  'step.registration.not-seen': 'No se pudo preguntar a Tesla qué tiene registrado',
  'step.registration.refused': 'Tesla rechazó el registro',
  'step.registration.tesla-needs-time': 'Tesla necesita tiempo; la aplicación lo vuelve a intentar por sí sola',
  'region.na': 'Norteamérica y Asia-Pacífico',
  'region.eu': 'Europa, Oriente Medio y África',
  'region.cn': 'China',
  'step.sign-in.title': 'Inicio de sesión',
  'step.sign-in.purpose': 'Con tu cuenta de Tesla permites que Home Assistant vea y controle lo que es tuyo.',
  'step.sign-in.done': 'La integración Tesla Fleet está cargada',
  'step.sign-in.ready': 'Todo está listo para el inicio de sesión',
  'step.sign-in.open': 'Inicia sesión en Tesla y permite el acceso',
  'step.sign-in.finishing': 'Home Assistant está terminando la configuración',
  'step.sign-in.refused': 'Home Assistant no pudo terminar la configuración',
  'step.sign-in.by-hand': 'Home Assistant pregunta algo que esta aplicación no conoce; respóndelo allí',
  'step.sign-in.again': 'Tesla te pide que vuelvas a iniciar sesión',
  'step.sign-in.renewal': 'Tesla se negó a renovar el inicio de sesión; la integración se vuelve a cargar por sí sola',
  'step.sign-in.barred': 'Antes hay que cerrar otro diálogo de Tesla Fleet',
  'step.sign-in.failed': 'La integración Tesla Fleet no está cargada',
  'step.sign-in.retrying': 'La integración Tesla Fleet no se pudo configurar; Home Assistant lo vuelve a intentar',
  'step.sign-in.loading': 'La integración Tesla Fleet se está cargando',
  'step.sign-in.scopes': 'La integración está cargada, pero no puede ver ni vehículos ni productos de energía',
  'step.sign-in.disabled': 'Has deshabilitado la integración Tesla Fleet; seguirá así hasta que la habilites',
  'step.sign-in.credentials-first': 'La integración no puede cargarse sin sus credenciales de la aplicación',
  'step.sign-in.china': 'Home Assistant no puede iniciar sesión con una aplicación creada para China',
  'step.sign-in.earlier': 'Antes van los pasos anteriores',
  'step.sign-in.not-seen': 'Todavía no se ha mirado la integración',
  'guide.sign-in.allow': 'Deja todo marcado y permite el acceso.',
  'guide.sign-in.back':
    'My Home Assistant pregunta después si quieres vincular la cuenta. Confírmalo; la página se cierra sola y esta continúa.',
  'step.vehicles.title': 'Vehículos',
  'step.vehicles.purpose': 'Un vehículo más nuevo solo obedece cuando su propietario ha aprobado tu clave en la app de Tesla.',
  'step.vehicles.done': 'Todos los vehículos que necesitan tu clave la tienen',
  'step.vehicles.none': 'No hay vehículos en esta cuenta',
  'step.vehicles.open': 'Vehículos que aún no tienen tu clave: {count}',
  'step.vehicles.asking': 'Preguntando a Tesla qué vehículos necesitan tu clave',
  'step.vehicles.not-seen': 'Tesla no ha dicho qué vehículos tienen tu clave',
  'step.vehicles.earlier': 'Primero tiene que estar cargada la integración',
  'guide.vehicles.begin':
    'Sin tu clave, estos vehículos se pueden ver desde Home Assistant, pero no controlar. Ten a mano el teléfono con la app de Tesla.',
  'guide.vehicles.phone':
    'Abre el enlace de cada vehículo en el teléfono que tiene la app de Tesla, o escanea su código con la cámara del teléfono.',
  'guide.vehicles.select': 'Si tienes varios productos, elige primero el vehículo en la app de Tesla.',
  'guide.vehicles.approve': 'Aprueba la clave en la app de Tesla. Esta página lo nota por sí sola.',
  'guide.vehicles.driver': 'Si eres conductor y no propietario, siéntate en el coche para aprobarla.',
  'step.proof.title': 'Prueba',
  'step.proof.purpose': 'Los valores en Home Assistant son la prueba de que todo funciona.',
  'step.proof.done': 'Dispositivos con valores en Home Assistant: {count}',
  'step.proof.sleeping': 'Dispositivos sin valores por ahora: {count}. Un vehículo dormido no tiene ninguno hasta que despierta',
  'step.proof.failing': 'Vehículos de los que Home Assistant no recibe datos: {count}',
  'step.proof.none': 'Todavía no hay dispositivos',
  'step.proof.earlier': 'Primero tiene que estar cargada la integración',
  'wait.earlier-steps': 'los pasos anteriores',
  'wait.domain': 'un dominio',
  'wait.key-pair': 'el par de claves',
  'wait.hosting': 'que la clave pública se encuentre en internet',
  'wait.look': 'la respuesta de tu servidor web',
  'wait.tesla': 'Tesla',
  'wait.sign-in': 'el inicio de sesión',
  'wait.core': 'Home Assistant',
  'wait.core-retry': 'que Home Assistant lo vuelva a intentar',
  'wait.reload': 'que la integración se vuelva a cargar',
  'wait.pairing': 'la aprobación en la app de Tesla',
  'wait.devices': 'los dispositivos',
  'wait.sleeping': 'que los dispositivos despierten o respondan',

  // tesla-answers
  'problem.tesla.unauthorized-client.what': 'Tesla no conoce este ID de cliente y este secreto.',
  'problem.tesla.unauthorized-client.why':
    'Uno de los dos no se copió completo, pertenecen a aplicaciones distintas, el secreto se renovó o a la aplicación le falta el tipo Machine-to-Machine.',
  'problem.tesla.unauthorized-client.remedy':
    'Abre tu aplicación en developer.tesla.com/dashboard. En OAuth Grant Type(s) tienen que estar Authorization Code y Machine-to-Machine. Copia de nuevo el ID de cliente y el secreto del cliente, y pega ambos en el paso Aplicación en Tesla.',
  'problem.tesla.app-not-ready.what': 'Tesla no ha terminado de configurar tu aplicación.',
  'problem.tesla.app-not-ready.why':
    'A menudo, algunos servidores de Tesla no conocen una aplicación nueva durante una hora, a veces durante un día y medio.',
  'problem.tesla.app-not-ready.remedy':
    'No hay que hacer nada: la aplicación vuelve a preguntar por sí sola. Para preguntar ahora mismo, pulsa “Preguntar otra vez a Tesla” en el paso que espera (Aplicación en Tesla o Registro en Tesla).',
  'problem.tesla.invalid-scope.what': 'Tesla no concede este acceso a tu aplicación.',
  'problem.tesla.invalid-scope.why':
    'El permiso no se marcó al crear la aplicación, por ejemplo porque es solo para productos de energía.',
  'problem.tesla.invalid-scope.remedy':
    'Abre tu aplicación en developer.tesla.com/dashboard y marca los permisos (Scopes) que enumera el paso Aplicación en Tesla. Después pulsa “Preguntar otra vez a Tesla” en ese paso.',
  'problem.tesla.billing-limit.what': 'Tesla ha detenido tu aplicación por su límite de facturación.',
  'problem.tesla.billing-limit.why': 'El crédito mensual está agotado o no hay ningún método de pago.',
  'problem.tesla.billing-limit.remedy':
    'Abre developer.tesla.com/dashboard, ve a la facturación de tu cuenta y sube el límite o añade un método de pago; o espera al mes que viene. Después pulsa “Recargar la integración” en el paso Inicio de sesión, si aparece allí.',
  'problem.tesla.missing-scopes.what': 'El acceso que se permitió no es suficiente.',
  'problem.tesla.missing-scopes.why': 'En el inicio de sesión se marcaron menos casillas de las que la integración necesita.',
  'problem.tesla.missing-scopes.remedy':
    'En el paso Inicio de sesión pulsa “Volver a pedir los permisos” y deja todo marcado en la página de Tesla. Si no existe ese botón, elimina el acceso de tu aplicación en tu cuenta de Tesla (Security, Third-party apps): Home Assistant te pedirá entonces que vuelvas a iniciar sesión. Si a la propia aplicación le falta un permiso, márcalo antes en developer.tesla.com/dashboard.',
  'problem.tesla.no-fleet-api.what': 'Tesla no deja que tu aplicación use la Fleet API.',
  'problem.tesla.no-fleet-api.why':
    'Tesla dice esto de aplicaciones e inicios de sesión que no son de su Fleet API o que ha desactivado.',
  'problem.tesla.no-fleet-api.remedy':
    'Abre tu aplicación en developer.tesla.com/dashboard y comprueba que está activa. Luego pulsa “Recargar la integración” en el paso Inicio de sesión. Si continúa, pulsa “Guardar un informe” en Diario y pregunta con él en la comunidad de Home Assistant.',
  'problem.tesla.not-allowed-in-region.what': 'Tesla no permite esta cuenta en la región que se preguntó.',
  'problem.tesla.not-allowed-in-region.why': 'La cuenta pertenece a otra región o a un país en el que Tesla no ofrece esto.',
  'problem.tesla.not-allowed-in-region.remedy':
    'Abre tu cuenta de Tesla y comprueba que el país es correcto. Luego pulsa “Recargar la integración” en el paso Inicio de sesión. Si continúa, pulsa “Guardar un informe” en Diario y pregunta con él en la comunidad de Home Assistant.',
  'problem.tesla.not-registered.what': 'Tu aplicación no está registrada en esta región.',
  'problem.tesla.not-registered.why': 'Tesla lleva un registro aparte para cada región.',
  'problem.tesla.not-registered.remedy': 'Abre el paso Registro en Tesla y pulsa el botón “Registrar en …” de esa región.',
  'problem.tesla.allowed-origin.what': 'Tesla dice que el dominio no pertenece a tu aplicación.',
  'problem.tesla.allowed-origin.why': 'El Allowed Origin de la aplicación tiene otro dominio raíz que el elegido aquí.',
  'problem.tesla.allowed-origin.remedy':
    'Abre tu aplicación en developer.tesla.com/dashboard, Client Details, y pon en Allowed Origin el valor que muestra el paso Aplicación en Tesla. O elige el otro dominio con “Cambiar el dominio” en el paso Clave pública en internet.',
  'problem.tesla.out-of-region.what': 'Tesla dice que la cuenta está en otra región.',
  'problem.tesla.out-of-region.why': 'La petición fue a la región equivocada.',
  'problem.tesla.out-of-region.remedy':
    'Pulsa “Preguntar otra vez a Tesla” en el paso Vehículos. Si continúa, pulsa “Volver a pedir los permisos” en el paso Inicio de sesión: Tesla da entonces un token nuevo, que indica la región correcta.',
  'problem.tesla.domain-taken.what': 'Este dominio pertenece a otra aplicación en Tesla.',
  'problem.tesla.domain-taken.why':
    'Un dominio solo lo puede registrar una aplicación. Puede que hayas creado una aplicación antes.',
  'problem.tesla.domain-taken.remedy':
    'Pega el ID de cliente y el secreto de esa aplicación anterior en el paso Aplicación en Tesla, o elige otro dominio en el paso Clave pública en internet.',
  'problem.tesla.key-taken.what': 'Esta clave pertenece a otra aplicación en Tesla.',
  'problem.tesla.key-taken.why': 'Una clave solo la puede registrar una aplicación. Puede que hayas creado una aplicación antes.',
  'problem.tesla.key-taken.remedy':
    'Pega el ID de cliente y el secreto de esa aplicación anterior en el paso Aplicación en Tesla, o pulsa “Crear un par de claves nuevo” en el paso Par de claves.',
  'problem.tesla.key-download-failed.what': 'Tesla no pudo recoger la clave pública de tu dominio.',
  'problem.tesla.key-download-failed.why':
    'Tu servidor web no respondió a la petición de Tesla con la clave: las causas habituales son una redirección, un certificado incompleto, una protección contra bots o un puerto cerrado.',
  'problem.tesla.key-download-failed.remedy':
    'Abre el paso Clave pública en internet, pulsa “Mirar otra vez” y sigue lo que dice. Después pulsa el botón de la región en el paso Registro en Tesla.',
  'problem.tesla.key-too-large.what': 'Tesla dice que el archivo de tu dominio es demasiado grande.',
  'problem.tesla.key-too-large.why': 'Allí se encuentra un certificado o una clave RSA en lugar de la clave pública.',
  'problem.tesla.key-too-large.remedy':
    'Pon allí el archivo de la clave pública de esta aplicación: “Guardar el archivo de la clave pública” en el paso Clave pública en internet te lo da.',
  'problem.tesla.invalid-domain.what': 'Tesla no acepta el dominio en esta forma.',
  'problem.tesla.invalid-domain.why': 'Quiere solo el nombre, en minúsculas.',
  'problem.tesla.invalid-domain.remedy':
    'En el paso Clave pública en internet pulsa “Cambiar el dominio” e introduce solo el nombre, por ejemplo cars.example.com.',
  'problem.tesla.unreachable.what': 'No se pudo llegar a los servidores de Tesla.',
  'problem.tesla.unreachable.why':
    'La conexión a internet está caída, un filtro bloquea los servidores de Tesla o Tesla está caída.',
  'problem.tesla.unreachable.remedy':
    'Comprueba la conexión a internet de Home Assistant (Configuración > Sistema > Red) y si un filtro como AdGuard Home o Pi-hole bloquea nombres de tesla.com. La aplicación lo vuelve a intentar por sí sola.',
  'problem.tesla.down.what': 'Los servidores de Tesla tuvieron un error propio.',
  'problem.tesla.down.why': 'Es cosa de Tesla y casi siempre pasa en unos minutos.',
  'problem.tesla.down.remedy':
    'No hay que hacer nada: se vuelve a intentar automáticamente. Si dura horas, pulsa “Algo va mal” para que se comprueben todos los pasos.',
  'problem.tesla.rate-limited.what': 'Tesla pide una pausa de {minutes} minutos.',
  'problem.tesla.rate-limited.why': 'Se hicieron demasiadas peticiones en poco tiempo.',
  'problem.tesla.rate-limited.remedy': 'No hay que hacer nada: se vuelve a intentar cuando termine la pausa.',
  'problem.tesla.unknown.what': 'Tesla respondió con un error (estado {status}): {text}',
  'problem.tesla.unknown.why': 'Aquí aún no hay ninguna explicación para ello.',
  'problem.tesla.unknown.remedy':
    'La respuesta completa está abajo, con la referencia de Tesla. Pulsa “Algo va mal” para que se comprueben todos los pasos; si continúa, pulsa “Guardar un informe” en Diario y pregunta con él en la comunidad de Home Assistant.',
  'problem.tesla.rate-limited-long.what': 'Tesla pide una pausa de unas {hours} horas.',
  'problem.tesla.rate-limited-long.why': 'El límite de peticiones de un día o de un mes está agotado.',
  'problem.tesla.rate-limited-long.remedy':
    'No hay que hacer nada: se vuelve a intentar cuando termine la pausa. Si se repite, mira el uso de tu aplicación en el sitio para desarrolladores de Tesla.',
  'problem.tesla.invalid-request.what': 'Tesla dice que la petición no es como la quiere.',
  'problem.tesla.invalid-request.why':
    'A una llamada hecha a mano (Postman, curl) le falta un campo como el dominio, su cuerpo no es JSON o lleva el token de la aplicación donde corresponde el de una persona, o al revés.',
  'problem.tesla.invalid-request.remedy':
    'No hacen falta llamadas a mano: las hace esta aplicación. Abre el paso Registro en Tesla y pulsa allí “Registrar en …”.',
};
