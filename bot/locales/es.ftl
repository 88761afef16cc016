# Todas las frases que ven los lectores, en español. Las palabras de los documentos nunca están aquí.

## Órdenes, tal como las enumeran Discord y la terminal (100 caracteres como mucho)

cmd-cite = Citar un documento: la forma del archivo, Chicago y otros estilos, o un fichero de referencias
    .document = El documento: título, fecha, número o signatura
    .style = El estilo de la referencia; si no elige ninguno, la forma del archivo
    .locator = El lugar en el original: 47, ll. 46-49, list 47, p. 3, ¶12
    .abbreviate = Abreviar fond, opis, delo y listy como f., op., d. y ll.
    .passage = El párrafo de la transcripción, si no se conocen sus hojas
    .accessed = El día en que lo consultó en la red, si su revista lo pide
cmd-search = Buscar en las palabras del archivo
    .words = Palabras; "una frase" entre comillas; -palabra para excluirla
    .person = Solo documentos que nombran a esta persona
    .place = Solo documentos que nombran este lugar
    .kind = Solo este tipo de documento: telegram, letter, minutes ...
    .language = Solo documentos en esta lengua
    .archive = Solo originales de este archivo: APRF, AVPRF ...
    .from = Solo documentos desde esta fecha: 1950, 1950-06 o 1950-06-25
    .to = Solo documentos hasta esta fecha
    .sender = Solo documentos de este remitente
    .recipient = Solo documentos para este destinatario
    .precision = Solo documentos fechados con al menos esta precisión
    .sort = Primero los más pertinentes, o por orden cronológico
    .limit = Cuántos documentos mostrar
    .export = Llevarse los registros hallados en un fichero para Zotero y otros
cmd-quote = Encontrar una cita y darla al pie de la letra, con referencia; sin palabras, una al azar
    .words = Las palabras, tal como las recuerda
    .document = Solo en este documento
    .person = Solo lo que dice esta persona
    .context = Mostrar todo el párrafo que la rodea
    .limit = Cuántos lugares mostrar
cmd-check = Cotejar una cita con su fuente, palabra por palabra
    .text = La cita tal como figura en su borrador
    .document = El documento del que procede; si no elige ninguno, todos
cmd-summary = Qué es un documento y qué dice, con sus propias frases
    .document = El documento: título, fecha, número o signatura
    .length = Cuánto mostrar
    .words = Cuántas palabras de las frases del propio documento
    .about = Frases sobre esta persona, este lugar o esta cuestión
    .search = De los documentos que hallan estas palabras, leídos juntos
    .person = De los documentos que nombran a esta persona
    .from = De documentos desde esta fecha
    .to = De documentos hasta esta fecha
    .abstract = Mostrar el resumen del propio archivo
cmd-timeline = Qué ocurrió y cuándo: hechos fechados en su orden; los planes, como planes
    .document = Solo este documento
    .person = Solo donde se nombra a esta persona
    .place = Solo donde se nombra este lugar
    .search = Solo párrafos con estas palabras
    .from = Desde esta fecha
    .to = Hasta esta fecha
    .show = Solo hechos y planes, o también sellos y bibliografía
    .picture = Escribir la imagen en este fichero
    .export = Llevarse los hechos en un fichero: tabla, calendario o TimelineJS
cmd-read = Leer un documento, párrafo por párrafo
    .document = El documento: título, fecha, número o signatura
    .passage = Empezar en este párrafo
    .page = Ir a esta página
cmd-documents = La lista de los documentos que se guardan aquí
    .page = Ir a esta página
cmd-onthisdate = Qué guarda el archivo para un día del año
    .date = El día: 2026-05-30, 05-30 o 30 de mayo; hoy si no indica ninguno
    .limit = Cuántos extractos mostrar
cmd-about = Qué es opis y qué guarda
option-private = La respuesta la ve solo usted, o todos los presentes

## Lo que una respuesta dice alrededor de las palabras de los documentos

presence = /search /quote /check
page-previous = Anterior
page-next = Siguiente
page-where = Página { $page } de { $pages }
passage-address = { $document } ¶{ $passage }
passage-range = { $document } ¶{ $first }–{ $last }
press-another = Otra
press-context = Ver el contexto
press-cite = Citar
press-copy-as = Copiar como { $style }
press-read = Leer
press-summary = Resumen
undated = sin fecha
label-kind = Tipo documental
label-date = Fecha
label-from = De
label-to = Para
label-place = Lugar
label-classification = Clasificación
label-language = Lengua del original
label-translator = Traducción de
label-contributor = Aportado por
label-obtained = Obtenido por
label-funder = Con el apoyo de
label-shelfmark = Signatura
label-copies = Copias dirigidas a
label-length = Extensión
names-heading = Otros documentos que nombra
names-words = «{ $words }», ¶{ $passage }
names-answered = en respuesta a «{ $words }» (¶{ $passage })
names-candidates = { $count ->
    [1] puede tratarse de este; las palabras no lo dicen con certeza:
   *[other] puede tratarse de uno de estos; las palabras no dicen de cuál:
 }
names-missing = No se encuentran aquí, hasta donde dicen sus palabras: { $documents }
named-by-heading = Documentos que lo nombran
length-words = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
 } en { $passages ->
    [one] { $passages } párrafo
   *[other] { $passages } párrafos
 }
citation-heading = Referencia ({ $style })
citation-short = Nota abreviada:
citation-bibliography = Bibliografía:
citation-assembled = Formada con los datos del propio registro: esta copia no trae ninguna referencia del archivo.
citation-missing = No consta en esta copia y por eso se omite: { $fields }.
search-none-words = No hay nada que buscar: escriba una palabra.
search-more = { $count ->
    [one] un párrafo más en este documento
   *[other] { $count } párrafos más en este documento
 }
search-cut = La búsqueda agotó su tiempo: estos son los resultados hallados hasta entonces. Acótela con otra palabra.
search-heading = { $count ->
    [one] Un documento
   *[other] { $count } documentos
 } para { $words }
quote-heading = { $count ->
    [one] Un lugar
   *[other] { $count } lugares
 } en el archivo
quote-near = No exactamente con estas palabras. Lo más cercano:
quote-speaker-undetermined = Quién habla: sin determinar
quote-speaker = Quién habla: { $speaker }
quote-reported = { $speaker }, según refiere { $reporter }
quote-translated = en traducción de { $translator }
verdict-exact = Exacta: estas palabras están en la fuente.
verdict-typography = Exacta salvo la tipografía: difieren comillas, rayas, espacios o mayúsculas.
verdict-differs = La fuente difiere.
verdict-omissions = En su orden, con omisiones que no están señaladas.
verdict-omissions-marked = En su orden, con omisiones señaladas.
verdict-absent = No está en este archivo.
difference = { $kind }: la fuente dice «{ $source }»; la cita, «{ $claimed }»
difference-missing = { $kind }: la cita omite «{ $source }»
difference-added = { $kind }: la cita añade «{ $claimed }»
kind-negation = Negación
kind-number = Número
kind-date = Fecha
kind-name = Nombre
kind-word = Palabra
kind-punctuation = Puntuación
kind-editorial = Palabras del editor
summary-abstract-by = Resumen de { $by }
summary-sentences = Con las propias palabras del documento
summary-unsupported = El resumen dice lo que no dice el texto que aquí se guarda: { $words }
not-stated = No consta en esta copia: { $fields }.
timeline-heading = { $count ->
    [one] Un hecho fechado
   *[other] { $count } hechos fechados
 }
timeline-none = Aquí no hay ningún hecho fechado. Los sellos y la bibliografía se ven con show:all.
timeline-picture-written = La imagen está en { $path }.
status-happened = ocurrió
status-planned = previsto
status-conditional = condicional
status-generic = en general
qualifier = ({ $qualifier })
qualifier-by = a más tardar
qualifier-until = hasta
qualifier-since = desde
qualifier-before = antes de
qualifier-after = después de
qualifier-between = entre
qualifier-beginning = principios
qualifier-middle = mediados
qualifier-end = finales
qualifier-first-half = primera mitad
qualifier-second-half = segunda mitad
qualifier-about = hacia
qualifier-damaged = dañado
qualifier-and = y
qualifier-or = o
qualifier-calendar-not-stated = calendario sin indicar
qualifier-fiscal-year = año fiscal
qualifier-old-style = estilo antiguo
qualifier-limited = { $limit }: { $part }
read-heading = { $title }
read-where = Párrafos { $first }–{ $last } de { $total }
documents-heading = { $total ->
    [one] Aquí se guarda un documento
   *[other] Aquí se guardan { $total } documentos
 }
onthisdate-heading = En esta fecha: { $date }
onthisdate-none = Nada en el archivo está fechado el { $date }. Los días de los que solo se conoce el mes quedan para el mes.
why-dated = El documento está fechado en este día.
why-sent = El documento se envió en este día.
why-received = El documento se recibió en este día.
why-event = El documento cuenta lo que ocurrió en este día.
why-planned = Previsto para este día; el documento no dice que ocurriera.
about-heading = opis { $version }: el instrumento de descripción que vive en su chat
about-promise = Nunca inventa una palabra: cuanto cita está al pie de la letra en un documento guardado y lleva su referencia y el número de párrafo.
about-holds = { $documents ->
    [one] Un documento
   *[other] { $documents } documentos
 } con { $passages ->
    [one] un párrafo
   *[other] { $passages } párrafos
 }, fechas extremas: { $earliest } – { $latest }.
about-holds-undated = { $documents ->
    [one] Un documento
   *[other] { $documents } documentos
 } con { $passages ->
    [one] un párrafo
   *[other] { $passages } párrafos
 }.
about-latency = Discord está a { $milliseconds } ms.

## Los nombres de los campos de un registro

field-kind = tipo documental
field-sender = remitente
field-recipient = destinatario
field-place = lugar
field-date = fecha
field-summary = resumen
field-original-language = lengua del original
field-language = lengua de este texto
field-classification = clasificación
field-record-id = número de registro
field-url = dirección web
field-citation = una referencia del propio archivo
field-repository = archivo
field-source-note = nota sobre la fuente
field-collection = volumen o serie
field-number = número del documento
field-rights = derechos
field-shelfmarks = signatura
field-credits = traductor o colaborador
field-author = autor
field-leaf = hoja
field-translator = traductor
field-title = título
field-layout = forma
field-people = nombres en la página
field-publication = edición impresa
field-agents = nombres

## La duda, y lo que no está aquí

unclear = A «{ $searched }» responden varios documentos. ¿Cuál?
missing-document = Ningún documento de aquí responde a «{ $searched }». Pruebe con palabras del título, la fecha, el número o la signatura.
missing-document-near = Ningún documento de aquí es «{ $searched }». ¿Quiso decir alguno de estos?
missing-passage = Ese documento no tiene ningún párrafo «{ $searched }».
missing-quotation = Estas palabras no están en ningún documento de los que se guardan aquí: «{ $searched }».
missing-speaker = Ninguna frase de aquí la dice con certeza «{ $searched }».
missing-sentence = Aquí no hay ninguna frase que sortear.
missing-words = Ningún documento de aquí tiene todas estas palabras: { $searched }.
missing-narrowed = Ningún documento de aquí tiene { $searched } y cumple también las demás opciones. Quite algunas.
missing-date = Nada de lo de aquí está fechado en { $searched }.
missing-week = Nada de lo de aquí cae en la semana del { $searched }.
missing-month = De nada de lo de aquí se sabe que cayera en { $searched } sin saberse el día.
missing-event = Ningún hecho fechado de aquí responde a { $searched }.
missing-text = El registro de «{ $searched }» se guarda aquí sin su texto.

## Negativas: lo que no puede preguntarse así

refused-otherwise = Eso no puede responderse ({ $reason }).
unknown-command = No hay ninguna orden «{ $command }». Órdenes: /cite /search /quote /check /summary /timeline /read /documents /onthisdate /about
unknown-option = /{ $command } no tiene la opción «{ $option }».
option-missing = /{ $command } necesita la opción «{ $option }».
not-a-choice = «{ $value }» no es un valor de { $option }. Admite: { $choices }.
not-a-number = { $option } admite un número entero, no «{ $value }».
not-yes-or-no = { $option } admite sí o no (yes, no), no «{ $value }».
out-of-range = { $option } admite un número de { $least } a { $most }, no { $value }.
too-low = { $option } admite un número a partir de { $least }, no { $value }.
not-a-date = «{ $value }» no es una fecha que opis sepa leer. Escriba 1950, 1950-06 o 1950-06-25.
dates-reversed = El período de { $since } a { $until } termina antes de empezar. Intercambie los dos.
not-a-day = «{ $value }» no es un día. Escriba 05-30, 2026-05-30 o 30 de mayo.
not-a-locator = «{ $value }» no es un lugar de un original que opis sepa leer. Escriba 47, ll. 46-49, list 47, p. 3, fol. 2v o ¶12.
nothing-asked = No hay nada que buscar. Escriba algunas palabras.
button-forgotten = Ese botón es anterior a un reinicio y su pregunta era demasiado larga para conservarla. Pregunte de nuevo con la orden.
picture-not-written = La imagen no pudo escribirse en { $path }: { $cause }. Elija una carpeta que exista y en la que pueda escribir.

## Ficheros que no son documentos; de ellos no se guarda nada

empty-file = El fichero está vacío. No se guardó nada; compruebe la descarga e inténtelo de nuevo.
blank-file = El fichero solo contiene espacios en blanco. No se guardó nada; compruebe la descarga e inténtelo de nuevo.
binary-file = El fichero no contiene texto legible. No se guardó nada; guarde la página como texto, HTML o PDF e inténtelo de nuevo.
unknown-encoding = No puede saberse la codificación del fichero. No se guardó nada; guárdelo como UTF-8 e inténtelo de nuevo.
no-layout = Ninguna forma reconoce este texto. No se guardó nada; si es un documento, léalo como texto simple con --layout plain.
layout-conflict = Dos formas reclaman este texto ({ $layouts }). No se guardó nada; indique la correcta con --layout.
unknown-layout = No hay ninguna forma «{ $layout }». Formas: { $layouts }.
listing = Esto es una lista de resultados, no un documento. No se guardó nada; abra un documento de la lista y tome su página.
several-documents = En este fichero hay { $documents } documentos seguidos. No se guardó nada; ponga cada uno en un fichero propio.
not-found = No hay ningún fichero { $path }.
vanished = El fichero desapareció mientras se leía. No se guardó nada de él; ejecute la orden de nuevo.
unreadable = El fichero no puede leerse ({ $cause }). No se guardó nada de él; compruebe sus permisos.
too-large = El fichero es mayor de lo que opis admite ({ $megabytes } MB; el límite es { $most } MB). No se guardó nada; divídalo.
line-too-long = El fichero es una sola línea de { $characters } caracteres. No se guardó nada; en esta forma no es un documento.
wrong-encoding = El fichero está en { $encoding }, no en UTF-8. No se guardó nada de él; guárdelo como UTF-8 (iconv -f { $encoding } -t UTF-8) e inténtelo de nuevo.
stray-nulls = El fichero contiene { $count } caracteres nulos (el primero en la línea { $line }), que ningún texto tiene. No se guardó nada de él; quítelos o guarde la página de nuevo e inténtelo otra vez.
lone-surrogates = El documento contiene medios caracteres que no pueden escribirse. No se guardó nada de él; expórtelo de nuevo como UTF-8.
not-a-file = { $path } no es un fichero ordinario. No se guardó nada.
link-leads-out = El enlace { $path } sale de la carpeta y no se siguió. No se guardó nada de él; indique el propio fichero si es ese el que quiere.
id-taken = Otro documento tiene ya el identificador { $document }: «{ $title }». Se conservó aquel y de este no se guardó nada; dele otro identificador u otra biblioteca.
id-twice = El fichero tiene dos documentos distintos con el identificador { $document }. Se guardó el primero, «{ $title }», y este no; dele otro identificador.
too-slow = Leer el fichero llevaría más de { $seconds } s. No se guardó nada de él; divídalo o guárdelo en otra forma.
too-much-memory = Leer el fichero requeriría más de { $megabytes } MB de memoria. No se guardó nada de él; divídalo o guárdelo en otra forma.
parser-fault = El propio opis tropezó con el fichero { $path }; el registro de sucesos dice dónde. No se guardó nada de él; comuníquelo, por favor.
no-text = No se encontró texto en el fichero. No se guardó nada.

## El almacén

store-missing = No hay ningún almacén en { $path }. `opis ask` crea uno y lo llena con los ejemplos.
store-forbidden = El almacén { $path } no puede abrirse ni crearse. No se cambió nada; compruebe los permisos del fichero y de su carpeta.
store-newer = El almacén { $path } lo escribió un opis más reciente (versión { $found }; este conoce la { $known }). No se cambió nada; instale el opis más reciente.
store-locked = Otro programa tiene bloqueado el almacén { $path }. No se cambió nada; deténgalo o inténtelo de nuevo en un momento.
store-read-only = No puede escribirse en el almacén { $path }. No se cambió nada; compruebe los permisos del fichero y de su carpeta.
store-is-folder = { $path } es una carpeta. No se cambió nada; indique un fichero con --database u OPIS_DATABASE.
not-a-store = { $path } no es un almacén de opis. No se cambió nada; indique otro fichero con --database.
store-damaged = El almacén { $path } está dañado. No se cambió nada; restaure la última copia de seguridad.
store-full = El disco está lleno. Lo guardado antes sigue íntegro; haga sitio y ejecute la orden de nuevo.
record-unreachable = El PostgreSQL de { $place }, que lleva el registro, no responde. No se perdió nada; vea si está en marcha y es accesible, e inténtelo de nuevo.
record-forbidden = El PostgreSQL de { $place }, que lleva el registro, se niega: { $said }. No se cambió nada; compruebe usuario, contraseña y base en OPIS_DATABASE.
not-a-copy = { $path } es un almacén propio, o la copia de otro registro, y se dejó como está. Indique en OPIS_COPY un archivo que aún no exista; se creará.
driver-missing = OPIS_DATABASE indica un servidor PostgreSQL y su controlador no está instalado: pip install 'opis[postgres]'.
record-elsewhere = Este archivo es la copia de un registro en PostgreSQL y se rehace si se pierde. Guarde y restaure el registro con las herramientas de PostgreSQL (pg_dump, pg_restore).
doctor-record = El PostgreSQL de { $place } lleva el registro; la copia de aquí es su versión { $version }.
doctor-record-unguarded = El PostgreSQL de { $place } lleva el registro, y el rol que opis usa allí está por encima de la seguridad por filas. Cree un rol corriente, dueño de la base de datos, e indíquelo en OPIS_DATABASE.
record-in-use = El registro de { $place } ya contiene algo. No se cambió nada; indique una base de datos vacía.
move-to-record = Solo puede trasladarse un almacén en un archivo, y solo a postgresql://usuario@servidor/base.
move-made = { $count ->
    [one] Se copió un documento
   *[other] Se copiaron { $count } documentos
 }, con todos los ajustes y suscripciones. { $path } quedó como estaba; indique el registro en OPIS_DATABASE e inicie opis.
deadline-passed = La pregunta llevó más de { $seconds } s y se interrumpió. No se cambió nada; acótela.
check-passed = El almacén { $path } está sano: { $documents } documentos, { $passages } párrafos, esquema { $version }.
check-failed = El almacén { $path } está dañado:
integrity = La base de datos encontró: { $what }.
orphan = La fila { $row } de { $table } no pertenece a nada en { $parent }.
document-unreadable = El documento { $document } ({ $library }) no puede leerse: { $cause }.
document-not-whole = El documento { $document } ({ $library }) no está completo.
text-altered = El texto de { $document } ({ $library }) no es el que se guardó: su suma de comprobación difiere.
seal-broken = Algo de { $document } ({ $library }) no está como se escribió: su sello está roto.
offsets-astray = En { $document } ({ $library }), un párrafo o una mención no son las palabras a las que apuntan.
index-astray = El índice { $index } y los documentos difieren en { $rows } filas.
index-damaged = El índice { $index } está dañado: { $cause }.
store-fault = El almacén { $path } no pudo usarse. No se cambió nada; inténtelo de nuevo.
backup-made = El almacén se copió en { $path }.
backup-refused = { $path } no es una copia de seguridad anterior de opis y quedó como estaba. Elija otro nombre para la copia.
restore-made = El almacén { $path } es ahora lo que era la copia: { $documents } documentos.
restore-kept = El almacén sustituido se conserva como { $path }; bórrelo cuando vea que no falta nada.
restore-refused = La copia de seguridad { $path } no está sana. No se cambió nada; tome una anterior. Se halló en ella:
export-written = { $count ->
    [one] Se escribió un documento
   *[other] Se escribieron { $count } documentos
 } en { $path }.
export-folder-taken = { $path } no es una carpeta vacía. No se escribió nada; indique una nueva.
not-an-export = { $path } no contiene ninguna exportación de opis. No se incorporó nada; indique la carpeta que escribió `opis export`.
export-altered = { $path } no está como se escribió. No se incorporó nada; expórtelo o cópielo de nuevo.
export-of-another-form = { $path } lo escribió otra versión de opis. No se incorporó nada; instale aquí la versión que la sucede.
ingest-line = { $outcome }: { $path }
ingest-progress = { $count } · { $path }
ingest-total = { $added } añadidos, { $updated } actualizados, { $unchanged } sin cambios, { $duplicate } duplicados, { $refused } rechazados, { $failed } fallidos.

## Ajustes, token, fallos

settings-wrong = Estos ajustes no pueden leerse: { $names }. En .env.example consta qué admite cada uno.
token-missing = DISCORD_TOKEN no está definido. Ponga el token del bot (Developer Portal, Bot, Reset Token) en el entorno o en .env e inicie de nuevo.
token-refused = Discord no acepta este token. No se cambió nada; cópielo otra vez (Developer Portal, Bot, Reset Token) e inicie de nuevo.
discord-unreachable = No se puede llegar a Discord ({ $cause }). No se cambió nada; compruebe la red e inicie de nuevo.
fault = Algo salió mal aquí; en el registro de sucesos consta como { $reference }. No se cambió nada; inténtelo de nuevo, por favor.
doctor-versions = opis { $opis } con Python { $python } y discord.py { $library }.
doctor-store-new = Aún no hay almacén en { $path }; el primer inicio crea uno.
doctor-store-unsound = El almacén { $path } está dañado. `opis check` muestra dónde; `opis restore` recupera la última copia sana.
doctor-room = En { $folder } hay { $megabytes } MB libres.
doctor-no-room = En { $folder } solo hay { $megabytes } MB libres. Haga sitio o indique con OPIS_DATABASE un almacén en otro disco.
doctor-folder = Se puede escribir en la carpeta { $folder }.
doctor-folder-forbidden = El usuario { $user } no puede escribir en la carpeta { $folder }. Désela a ese usuario (chown) o indique otra.
doctor-token = Discord acepta el token de «{ $name }».
doctor-intents = No hay activado ningún intent privilegiado, ni hace falta ninguno.
doctor-intents-spare = Esta aplicación tiene activado un intent privilegiado. opis no lo necesita; desactívelo (Developer Portal, Bot).
doctor-clock = El reloj concuerda con el de Discord con un margen de { $seconds } s.
doctor-clock-astray = El reloj difiere del de Discord en { $seconds } s. Póngalo en hora (timedatectl set-ntp true) o las publicaciones diarias llegarán a deshora.
chat-welcome = opis. Escriba una orden como /search; Tab completa, Ctrl-D sale.

## Papeles de las fechas, y lo que de ellas dice una cronología

role-dated = fechado
role-sent = enviado
role-received = recibido
role-deciphered = descifrado
role-typed = mecanografiado
role-printed = impreso
role-event = hecho
role-bibliographic = bibliografía
role-uploaded = subido a la red
timeline-conflict = { $document } da más de una fecha como suya: { $stated }. Cuál es la buena, lo juzga quien lee.
timeline-hidden = { $count ->
    [one] Otra fecha es un sello, una firma o bibliografía
   *[other] Otras { $count } fechas son sellos, firmas o bibliografía
 }: se ven con show:all.
onthisdate-leap = El 29 de febrero se muestra el 28, porque este año no lo tiene.
why-happened = El documento cuenta lo que ocurrió en este día.
why-conditional = El documento nombra este día para algo que depende de una condición.
abstract-unnamed = la propia página

## Notas a una referencia

note-mirror-address = Esta copia procede de { $stored }; se cita la dirección del propio archivo.
note-leaf-outside = { $locator } no está entre las hojas que nombra el registro. Se da tal como lo pidió.
note-leaf-breaks-not-marked = La transcripción no señala los cambios de hoja: el párrafo { $passage } se cita por su número.
note-locator-not-understood = «{ $locator }» no es una forma de lugar que opis conozca; queda como la escribió.

## La imagen de una cronología

picture-count = { $count ->
    [one] Una fecha
   *[other] { $count } fechas
 }
picture-uncertain = incierto
picture-stamp = sello o firma
picture-histogram = Columnas hacia arriba: lo que ocurrió. Columnas huecas hacia abajo: lo previsto o lo que dependía de algo.
picture-before = antes de { $date }
picture-after = después de { $date }
picture-transliterated = Las palabras en otras escrituras van aquí en letras latinas.
picture-alt = Cronología: { $title }.
picture-more = Y { $count } líneas más.

search-unranked = Estas palabras son demasiado comunes para ordenarlas: primero van las últimas incorporaciones. Añada una palabra más rara.
search-meant = «{ $typed }» no está aquí en ninguna parte; en su lugar se buscó «{ $meant }».

## La publicación diaria: órdenes

cmd-daily = La publicación del día: lo que el archivo guarda para esta fecha, en un canal suyo
cmd-daily-set = Establecer una publicación diaria o semanal, o cambiar una
    .channel = Dónde publicar; si no elige, aquí
    .time = La hora según los relojes de esa zona: 08:00
    .zone = Ciudad, país o zona: Berlin, Nepal, Europe/Berlin
    .order = Cambiar esta publicación en vez de hacer otra
    .days = Días de la semana: todos los días, laborables, lun mié vie
    .content = Un extracto para el día, o lo que trae la semana que viene
    .empty = Qué hacer cuando nada cae en el día
    .role = El rol al que avisar; si no elige ninguno, no se avisa a nadie
    .thread = Abrir un hilo bajo cada publicación
    .pin = Fijar cada publicación en lugar de la anterior
    .style = El estilo de la referencia
    .library = Solo documentos de esta biblioteca: common o server
    .archive = Solo originales de este archivo: APRF, AVPRF ...
    .person = Solo documentos que nombran a esta persona
    .from = Solo desde este año
    .to = Solo hasta este año
    .dates = Solo estas clases de fecha: dated, sent, received, event
    .window = Cuántas horas puede retrasarse una publicación perdida: de 1 a 12
cmd-daily-status = Qué fue de las últimas publicaciones y por qué, qué viene, qué falta
    .order = Solo esta publicación
cmd-daily-preview = Las tres próximas publicaciones, tal como se verán
    .order = Qué publicación
cmd-daily-now = Publicar ya lo de hoy, si aún no se ha publicado
    .order = Qué publicación
cmd-daily-pause = Detener una publicación hasta que la reanude
    .order = Qué publicación
cmd-daily-resume = Hacer que vuelva una publicación detenida
    .order = Qué publicación
cmd-daily-remove = Quitar una publicación y su historial
    .order = Qué publicación
cmd-week = Qué guarda el archivo para la semana que viene
    .date = El primer día; hoy si no indica ninguno
cmd-month = Qué guarda el archivo para este mes, conocido por el mes y no por el día
    .date = Un día del mes; hoy si no indica ninguno

## La publicación diaria: lo que aparece en el canal

daily-heading = En esta fecha: { $date }
daily-late = Con { $late } de retraso: opis no pudo publicar a tiempo.
daily-duration = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
daily-leap = Esto corresponde al 29 de febrero. Se muestra el 28 porque este año no tiene día 29.
daily-jubilee = Hace { $years ->
    [one] { $years } año
   *[other] { $years } años
 }.
daily-nothing = Nada en el archivo está fechado el { $date }.
daily-week-nothing = Nada en el archivo cae en la semana del { $date }.
daily-week = En el archivo: la semana del { $date }
daily-month = Este mes en el archivo: { $month }
daily-month-only = Se conoce el mes, no el día.
daily-press-about = Sobre esta publicación

## La publicación diaria: lo que se dice a quienes administran

daily-none = Este servidor no tiene publicación diaria. Con /daily set se hace una.
daily-made = La publicación está establecida.
daily-changed = La publicación está cambiada. Las fechas cuya hora ya pasó quedan como están.
daily-paused = La publicación está detenida.
daily-resumed = La publicación vuelve, desde la próxima fecha que no esté resuelta.
daily-removed = La publicación y su historial se han quitado.
daily-now = La publicación de hoy:
daily-now-before = La publicación de hoy ya tuvo su turno:
daily-about = Sobre esta publicación
daily-when = { $clock } según los relojes de { $zone }
daily-content-day = un extracto para el día
daily-content-week = la semana que viene
daily-empty-silence = silencio cuando nada cae
daily-empty-note = una nota cuando nada cae
daily-empty-week = la semana cuando nada cae
daily-empty-month = el mes cuando nada cae
daily-thread = un hilo para cada una
daily-pin = fijada
daily-next = Próxima publicación:
daily-comes = Llega
daily-silence = { $date }: nada cae en ese día, y se eligió el silencio.
daily-nothing-comes = No habrá ninguna publicación.
daily-lacking = A opis le falta un permiso en ese canal: { $permission }
daily-paused-by-manager = Detenida desde
daily-paused-by-refusal = Detenida por negativa de Discord desde
daily-tries = { $count ->
    [one] Un intento hasta ahora.
   *[other] { $count } intentos hasta ahora.
 }
daily-again = Próximo intento:
daily-state-claimed = aún sin publicar
daily-state-posted = publicada
daily-state-empty = nada que publicar
daily-state-missed = perdida
daily-state-paused = detenida
daily-state-refused = rechazada por Discord
daily-state-failed = fallida
daily-state-uncertain = incierto: puede que se publicara
daily-why-nothing-falls = Nada en el archivo cae en ese día, y se eligió el silencio.
daily-why-window-passed = opis no estaba en marcha, o no estaba conectado, desde la hora de la publicación hasta el fin de su plazo.
daily-why-manager = La detuvo alguien que administra; con /daily resume vuelve.
daily-why-answer-lost = Se perdió la respuesta de Discord. opis mira en el canal antes de publicar otra vez.
daily-why-withheld = No se pudo llegar a Discord, o no aceptó la publicación.
daily-why-cut-off = opis se detuvo antes de que se enviara la publicación.
daily-why-composing-failed = opis tropezó al componer la publicación; el registro de sucesos dice dónde.
daily-why-zone-unknown = La base de zonas de esta máquina no conoce la zona. Ponga otra con /daily set.
daily-why-deleted = El mensaje se borró en el canal al instante; no se publica otra vez.
daily-why-thread-refused = Se publicó, pero se rechazó el hilo.
daily-why-pin-refused = Se publicó, pero se rechazó fijarla.
daily-why-missing-access = opis no ve el canal. Dele allí el permiso «Ver canales» y use /daily resume.
daily-why-missing-permission = opis no puede publicar en el canal. Dele allí los permisos «Ver canales» y «Enviar mensajes» y use /daily resume.
daily-why-channel-gone = El canal ya no existe. Elija otro con /daily set.
daily-why-blocked = Las normas del propio servidor bloquean la publicación. Cámbielas y use /daily resume.
daily-told = En { $server } se ha detenido la publicación #{ $order } para <#{ $channel }>: { $why }
permission-view-channel = Ver canales
permission-send-messages = Enviar mensajes
permission-send-messages-in-threads = Enviar mensajes en hilos
permission-read-message-history = Leer el historial de mensajes (sin él no puede volver a encontrarse una publicación cortada por un fallo)
permission-create-public-threads = Crear hilos públicos
permission-pin-messages = Fijar mensajes
permission-mention-everyone = Mencionar a todos (hace falta para avisar a ese rol), o haga que el rol se pueda mencionar

## La publicación diaria: negativas

managers-only = /{ $command } es para quienes administran este servidor.
only-in-a-server = Eso es para servidores: úselo donde la publicación haya de aparecer.
no-such-order = Este servidor no tiene la publicación { $value }. /daily status las muestra.
which-order = Este servidor tiene { $count } publicaciones. Indique una: { $orders }.
not-a-time = «{ $value }» no es una hora del día. Escriba 08:00.
not-a-zone = «{ $value }» por sí solo no es una zona horaria. Elija un lugar de la lista, como Berlin o Kathmandu.
zone-unclear = «{ $value }» puede ser { $places }. Elija en la lista.
not-days = «{ $value }» no son días de la semana. Escriba: todos los días, laborables o lun mié vie.
days-all = todos los días
days-weekdays = laborables
days-weekend = fin de semana
not-kinds-of-date = «{ $value }» no son clases de fecha. Son: dated, sent, received, event.
time-and-zone-needed = Una publicación nueva necesita hora y zona: /daily set time:08:00 zone:Berlin
not-a-channel = Las publicaciones necesitan un canal de texto, un canal de anuncios o un hilo.
everyone-refused = opis nunca avisa a todos. Elija un rol.
too-many-orders = Este servidor tiene ya { $count } publicaciones. Quite antes una.
cannot-post-now = La publicación no puede enviarse ahora: opis aún se está conectando a Discord, o esta máquina no conoce la zona { $zone }. No se publicó nada; inténtelo de nuevo en un momento.
no-such-posting = Esa publicación ya no consta en el libro.

timeline-all = todo el archivo

cmd-find = Encontrar el documento que cita una nota al pie pegada
    .citation = La nota al pie tal como figura en un libro o borrador
confidence-certain = Este es el documento que cita la nota.
confidence-likely = Muy probablemente este es el documento que cita la nota.
confidence-possible = Este puede ser el documento que cita la nota.
citation-agrees = Concuerda con el registro: { $points }.
citation-differs = Difiere del registro: { $points }.
point-title = título
point-date = fecha
point-shelfmark = signatura
point-address = dirección web
point-number = número
missing-citation = El documento de esta nota no se guarda aquí.
missing-citation-near = El documento de esta nota no se guarda aquí. Estos son los que más se le acercan:
digest-heading = { $count ->
    [one] De un documento
   *[other] De { $count } documentos leídos juntos
 }
digest-accounts = Lo que se cuenta de { $date }, lado a lado; qué relato es el bueno, lo juzga quien lee
digest-silent = { $count ->
    [one] Se leyó un documento más; no se muestra ninguna de sus frases.
   *[other] Se leyeron { $count } documentos más; no se muestra ninguna de sus frases.
 }
label-dated = Fechado
label-sent = Enviado
label-received = Recibido
label-deciphered = Descifrado
label-typed = Mecanografiado
label-numbered = Número propio
label-conflict = Fechas
card-conflict = el documento da más de un día como suyo; se muestran todos
summary-of-nothing = Indique un documento, o de qué ha de ser el resumen: search, person, from o to.

## Las próximas publicaciones como ficheros

feed-title = En esta fecha
almanac-written = { $path }: { $count ->
    [one] un día escrito
   *[other] { $count } días escritos
 }.
almanac-not-written = { $path } no pudo escribirse: { $cause }. Elija una carpeta que exista y en la que pueda escribir.
nothing-to-export = Indique una carpeta o un fichero: opis export CARPETA, o --bibliography, --calendar o --feed con un FICHERO.

## Lo que se pregunta a un mensaje, y los botones bajo una respuesta

menu-source = Buscar la fuente
menu-mentioned = Citar documentos mencionados
source-heading = { $count ->
    [one] Una fuente
   *[other] { $count } fuentes
 } de las palabras de este mensaje
mentioned-heading = { $count ->
    [one] Un documento nombrado
   *[other] { $count } documentos nombrados
 } en este mensaje
missing-source = No hay cinco palabras seguidas de este mensaje que estén en un documento de los que se guardan aquí: «{ $searched }».
missing-mentioned = Este mensaje no nombra ningún documento de los que se guardan aquí: «{ $searched }». opis reconoce números, direcciones, signaturas y títulos.
reply-to = La fuente de
press-reply = Responder con la referencia
press-share = Compartir en el canal
press-report = Avisar de un problema
press-whole = Todo el texto en un fichero
only-the-asker = Esta respuesta solo puede compartirla quien preguntó. Pregunte usted con la orden.

overfull = El archivo comprimido contiene más de lo que opis descomprime ({ $entries } ficheros, { $megabytes } MB). No se guardó nada de él; envíe sus ficheros en partes menores.
damaged-archive = El archivo comprimido está dañado ({ $cause }). No se guardó nada de él; descárguelo de nuevo.
empty-archive = El archivo comprimido está vacío. No se guardó nada; compruébelo donde se hizo.
archive-in-archive = No se abre un archivo comprimido dentro de otro. No se guardó nada de él; descomprímalo y envíe sus ficheros.
archive-without-documents = Ninguno de los { $files } ficheros del archivo comprimido es un documento que opis pueda leer. No se guardó nada; añada uno solo para saber el motivo.
damaged-pdf = El PDF está dañado ({ $cause }). No se guardó nada; descárguelo de nuevo.
too-many-pages = El PDF tiene { $pages } páginas; opis admite { $most }. No se guardó nada; divídalo.
no-text-layer = El PDF contiene imágenes de { $pages } páginas y ningún texto. No se guardó nada; pásele antes un reconocimiento de texto.
damaged-html = La página no puede leerse como HTML ({ $cause }). No se guardó nada; guárdela de nuevo.
damaged-xml = El fichero no puede leerse como XML. No se guardó nada; compruébelo con un editor de XML.
damaged-line = La línea { $line } no es un registro. Las demás se incorporaron; corrija esta y ejecute la orden de nuevo.
damaged-front-matter = El encabezamiento del fichero no puede leerse ({ $cause }). No se guardó nada; corríjalo e inténtelo de nuevo.
share-forbidden = opis no es miembro de este servidor, y las aplicaciones de fuera no pueden publicar aquí. La respuesta queda para usted.
report-title = Avisar de un problema
report-label = ¿Qué está mal en esta respuesta?
report-nowhere = Este servidor no ha elegido canal para los avisos, así que no se envió nada. Quienes lo administran pueden: /settings set reports:#canal
report-sent = Su aviso fue a { $channel }. opis no guarda copia.
report-failed = Su aviso no pudo enviarse a { $channel }: opis no puede publicar allí, o no se pudo llegar a Discord. No se guardó nada; dígalo a quienes administran.
report-told = { $member } avisa de un problema en la respuesta a: { $line }
too-long-for-a-file = El texto de { $document } es mayor de lo que Discord admite ({ $most } MB). Léalo página a página.
whole-text = El texto tal como lo publicó el archivo, sin tocar.

## Ajustes y privacidad

cmd-settings = Lo que este servidor ha elegido para opis
cmd-settings-show = Mostrar lo que este servidor ha elegido
cmd-settings-set = Elegir estilo, lengua, visibilidad y el canal de avisos
    .style = El estilo de la referencia si el miembro no eligió otro
    .language = La lengua de lo que opis dice aquí a todos
    .reports = El canal al que van los avisos de problemas
    .no-reports = No recibir más avisos
    .librarians = El rol cuyos miembros pueden añadir documentos con /library add
    .no-librarians = Solo quienes administran añaden documentos
    .citations = Quién ve lo que responden /cite, /find y /bibliography
    .quotations = Quién ve lo que responden /quote y /check
    .searches = Quién ve lo que responden /search, /documents y /read
    .overviews = Quién ve lo que responden /summary y /timeline
    .days = Quién ve lo que responden /onthisdate, /week y /month
cmd-my = Lo que usted ha elegido para sí
cmd-my-show = Mostrar lo que ha elegido
cmd-my-set = Elegir su estilo de referencia y su lengua, dondequiera que pregunte
    .style = Su estilo de referencia
    .language = La lengua de lo que opis le dice solo a usted
cmd-privacy = Qué guarda opis de usted y de este servidor
cmd-forget = Hacer que opis olvide
cmd-forget-me = Hacer que opis olvide todo lo que guarda de usted
only-on-discord = Eso es para Discord: de quien pregunta en la terminal no se guarda nada.
settings-heading = Lo que este servidor ha elegido
settings-changed = Cambiado. Lo que este servidor ha elegido
settings-style = Estilo de la referencia:
settings-language = Lengua:
settings-reports = Avisos de problemas:
settings-reports-nowhere = a ninguna parte
settings-hint = Cada miembro elige su estilo y su lengua con /my set. Publicaciones fijas: /daily status.
my-heading = Lo que usted ha elegido
my-changed = Cambiado. Lo que usted ha elegido
my-hint = Donde no eligió nada vale lo que eligió el servidor. /forget me lo borra todo.
group-citations = Referencias:
group-quotations = Citas:
group-searches = Búsquedas:
group-overviews = Resúmenes y cronologías:
group-days = Días:
visibility-usual = como de costumbre
visibility-private = solo para quien pregunta
visibility-public = para todos
privacy-heading = Lo que guarda opis
privacy-words = No se lee ni se guarda ningún mensaje. Lo que usted pregunta se responde y se olvida.
privacy-member = De usted: su número en Discord, con el estilo y la lengua que eligió; y quién estableció una publicación diaria.
privacy-server = De un servidor: lo que eligió, sus publicaciones diarias y qué fue de ellas.
privacy-answers = De las respuestas públicas: qué documento y qué párrafo está en qué mensaje, para /bibliography.
privacy-log = En el registro de sucesos de quien aloja opis hay fallos y sus horas, ninguna palabra de usted.
privacy-gone = { $days ->
    [one] Un día
   *[other] { $days } días
 } después de quitar opis de un servidor, todo eso se olvida.
privacy-forget = /forget me borra al instante lo que se guarda de usted.
forgotten = Todo lo que opis guardaba de usted está borrado.

## La bibliografía de un canal

cmd-bibliography = Todo lo que opis ha citado para todos en este canal, con un fichero para Zotero
    .style = El estilo de la referencia
    .order = Notas según llegaron, o entradas por orden alfabético
bibliography-heading = { $count ->
    [one] Un documento citado
   *[other] { $count } documentos citados
 } aquí ({ $style })
bibliography-gone = { $count ->
    [one] Un documento más ya no se guarda
   *[other] { $count } documentos más ya no se guardan
 } aquí.
missing-bibliography = En este canal aún no se ha citado nada para todos. Lo hacen /cite y /quote.

## De quién es el turno, y cómo está el mostrador

member-cooling-down = Sus últimas preguntas llevaron mucho tiempo. Haga otra larga dentro de { $seconds } s; las cortas, como /cite, se responden al momento.
server-cooling-down = Las últimas preguntas de este servidor llevaron mucho tiempo. Haga otra larga dentro de { $seconds } s; las cortas, como /cite, se responden al momento.
desk-full = Ahora mismo esperan muchas preguntas largas. No se perdió nada; pregunte de nuevo en un momento.
desk-full-for-you = Muchas de sus preguntas esperan respuesta. Pregunte de nuevo cuando hayan llegado.
cmd-status = Qué le falta a opis en este canal, las próximas publicaciones, los últimos fallos
status-heading = Cómo está opis aquí
status-lacking = Falta en este canal:
status-lacking-nothing = opis tiene en este canal todos los permisos que necesita.
lacking-view-channel = Ver canales: las publicaciones diarias y los avisos no pueden llegar aquí.
lacking-send-messages = Enviar mensajes: las publicaciones diarias y los avisos no pueden llegar aquí; las órdenes se responden igualmente.
lacking-send-messages-in-threads = Enviar mensajes en hilos: las publicaciones diarias y los avisos no pueden llegar a este hilo.
lacking-embed-links = Insertar enlaces: las vistas previas de los enlaces pueden desaparecer.
lacking-attach-files = Adjuntar archivos: no pueden enviarse ficheros ni imágenes de cronologías.
lacking-read-message-history = Leer el historial de mensajes: una publicación cortada no puede volver a encontrarse.
status-posts = Publicaciones diarias y cuándo llegan (lo demás, en /daily status):
status-faults = Últimos fallos:
status-faults-none = Ningún fallo desde que opis se inició.
status-fault = salió mal; en el registro de sucesos de quien aloja opis consta como { $reference }.
bibliography-written = { $count ->
    [one] Se escribió un registro
   *[other] Se escribieron { $count } registros
 } en { $path }.
unknown-export = { $path } no tiene ninguna terminación que opis escriba: .bib, .ris o .json.

## Nombres: de esta lengua; de órdenes y opciones tal como se escriben; de lo que puede elegirse

language-itself = Español
list-mark = { ", " }
labelled = { $label }:
picture-times = { $count } { $what }
name-cite = citar
name-search = buscar
name-quote = cita
name-check = cotejar
name-find = nota
name-summary = resumen
name-timeline = cronología
name-read = leer
name-documents = documentos
name-onthisdate = efeméride
name-week = semana
name-month = mes
name-bibliography = bibliografía
name-daily = diaria
name-daily-set = establecer
name-daily-status = estado
name-daily-preview = avance
name-daily-now = ahora
name-daily-pause = detener
name-daily-resume = reanudar
name-daily-remove = quitar
name-about = acerca
name-settings = ajustes
name-settings-show = ver
name-settings-set = cambiar
name-my = mis-ajustes
name-my-show = ver
name-my-set = cambiar
name-privacy = privacidad
name-forget = olvidar
name-forget-me = todo-lo-mío
name-status = situación
name-library = biblioteca
name-library-add = añadir
name-library-list = lista
name-library-remove = quitar
name-library-status = estado
option-name-document = documento
option-name-style = estilo
option-name-locator = lugar_en_original
option-name-passage = párrafo
option-name-abbreviate = abreviar
option-name-accessed = consultado
option-name-words = palabras
option-name-person = persona
option-name-place = lugar
option-name-kind = tipo
option-name-language = lengua
option-name-archive = archivo
option-name-from = desde
option-name-to = hasta
option-name-sender = remitente
option-name-recipient = destinatario
option-name-precision = precisión
option-name-sort = orden
option-name-limit = cuántos
option-name-export = exportar
option-name-context = contexto
option-name-text = texto
option-name-citation = nota
option-name-length = extensión
option-name-about = sobre
option-name-search = búsqueda
option-name-abstract = resumen_del_archivo
option-name-show = mostrar
option-name-page = página
option-name-date = fecha
option-name-order = ordenar
option-name-daily-order = publicación
option-name-time = hora
option-name-zone = zona
option-name-channel = canal
option-name-days = días
option-name-content = contenido
option-name-empty = si_no_hay_nada
option-name-role = rol
option-name-thread = hilo
option-name-pin = fijar
option-name-library = biblioteca
option-name-dates = clases_de_fecha
option-name-window = plazo
option-name-reports = avisos
option-name-no-reports = sin_avisos
option-name-file = fichero
option-name-librarians = bibliotecarios
option-name-no-librarians = sin_bibliotecarios
option-name-citations = referencias
option-name-quotations = citas
option-name-searches = búsquedas
option-name-overviews = panoramas
option-name-private = privada
choice-usual = Como de costumbre
choice-archive = La forma del propio archivo
choice-chicago = Chicago, notas
choice-chicago-author-date = Chicago, autor-fecha
choice-turabian = Turabian
choice-mla = MLA
choice-apa = APA
choice-harvard = Harvard
choice-gost = GOST
choice-bibtex = BibTeX
choice-ris = RIS
choice-csl-json = CSL JSON
choice-day = Día
choice-month = Mes
choice-year = Año
choice-relevance = Primero los más pertinentes
choice-newest = Primero los más recientes
choice-oldest = Primero los más antiguos
choice-short = Corta
choice-medium = Media
choice-long = Larga
choice-events = Hechos y planes
choice-all = Todo, con sellos y bibliografía
choice-csv = Tabla (CSV)
choice-ical = Calendario (iCalendar)
choice-timelinejs = TimelineJS
choice-notes = Notas según llegaron
choice-alphabetical = Entradas por orden alfabético
choice-week = Semana
choice-silence = Silencio
choice-note = Una nota
choice-common = La biblioteca común
choice-server = La biblioteca de este servidor
choice-both = Ambas
choice-private = Solo para quien pregunta
choice-public = Para todos

## La biblioteca de un servidor

cmd-library = Los documentos propios de este servidor: añadirlos, enumerarlos, quitarlos
cmd-library-add = Añadir un documento a la biblioteca de este servidor: un fichero o un texto pegado
    .file = El fichero: texto, PDF, página web, DOCX, EPUB, registros, ZIP; sin él se pega un texto
cmd-library-list = Enumerar los documentos propios de este servidor
    .page = Ir a esta página
cmd-library-remove = Quitar un documento de la biblioteca de este servidor
    .document = El documento: título, fecha, número o signatura
cmd-library-status = Qué guardan las bibliotecas y quién puede añadir a la de este servidor
form-paste = Añadir un documento
form-correct = Corregir lo entendido
form-field-text = El texto del documento
form-field-title = Título
form-field-date = Fecha
form-hint-text = Como lo tiene el archivo, con encabezado y fecha. Si es más largo, añádalo como fichero.
form-hint-title = Déjelo vacío para lo que dice la propia página.
form-hint-date = 1950, 1950-06, 1950-06-25 o 25 de junio de 1950. Vacío: lo que dice la propia página.
offer-heading = { $total ->
    [one] Se entendió un documento
   *[other] Se entendieron { $total } documentos
 } en { $name }. Aún no se ha guardado nada.
offer-more = { $count ->
    [one] Hay un documento más en el fichero.
   *[other] Hay { $count } documentos más en el fichero.
 }
offer-held = Esta biblioteca ya tiene { $document }: guardarlo lo pone al día.
offer-in-common = La biblioteca común ya tiene { $document }: está aquí sin guardarlo otra vez.
offer-hint = Guárdelo, corrija título y fecha, o descártelo. Lo que espera una semana se descarta.
offer-hint-archive = Guarde todo lo que se ha entendido, o descártelo. Para corregir un título o una fecha, añada ese fichero solo. Lo que espera una semana se descarta.
offer-declined-more = { $count ->
    [one] Otro más fue rechazado.
   *[other] Otros { $count } fueron rechazados.
 }
offer-gone = La propuesta { $number } ya se guardó o se descartó, o ha esperado demasiado. Añada el fichero de nuevo.
label-file = Fichero
label-not-stated = No consta
origin-given = dado por una persona
origin-guessed = conjeturado
kin = Se conserva otro texto del mismo original: «{ $title }», { $date } ({ $document }). Cada uno se cita por sí mismo.
kin-perhaps = Quizá otro texto del mismo original: «{ $title }», { $date } ({ $document }). Signatura, día y corresponsales son los mismos.
origin-catalogue = Tomado del catálogo { $source } ({ $by }): { $fields }.
origin-person = Dado por una persona: { $fields }.
press-store = Guardar
press-correct = Corregir
press-discard = Descartar
press-remove = Quitar
stored-heading = Incorporado de { $name }
discarded = { $name } se descartó. No se guardó nada de él.
removal-asked = «{ $title }» ({ $document }) se va a quitar de esta biblioteca, con todo lo que se leyó en él. ¿Está seguro?
removed = «{ $title }» ({ $document }) se quitó de esta biblioteca.
own-heading = { $total ->
    [one] Un documento
   *[other] { $total } documentos
 } en esta biblioteca
missing-own = Esta biblioteca no tiene ningún documento propio. /library add incorpora uno.
library-heading = Las bibliotecas
library-common = Para todos:
library-own = Solo aquí:
library-waiting = { $count ->
    [one] Una propuesta espera a que se guarde o se descarte.
   *[other] { $count } propuestas esperan a que se guarden o se descarten.
 }
library-may-add = Usted puede añadir documentos: /library add
library-may-not-add = Ellos pueden añadir documentos con /library add.
settings-librarians = Pueden añadir documentos:
librarians-managers = quienes administran este servidor
librarians-only = Los documentos los añaden quienes administran este servidor y el rol elegido para ello (/library status). No se guardó nada.
nothing-offered = No hay ningún fichero. Adjunte uno con file: o pegue un texto. No se guardó nada.
attachment-lost = Discord no entregó { $name }. No se guardó nada; inténtelo de nuevo.
held-in-common = La biblioteca común ya tiene { $document }: «{ $title }». No se guardó otra vez.
privacy-offers = De los documentos propuestos a la biblioteca de un servidor: el fichero, hasta que se guarde o se descarte, una semana como mucho.

## Personas y lugares por su nombre

cmd-people = Quién es nombrado: grafías, documentos, hechos fechados, cartas, quién más aparece
    .name = Una persona o un lugar, en cualquier grafía
cmd-people-merge = Decidir para este servidor que dos nombres son de una sola persona
    .name = El nombre que queda
    .with = El otro nombre de la misma persona
cmd-people-split = Decidir para este servidor que una grafía no es de esta persona
    .name = La persona
    .spelling = La grafía que es de otra persona
cmd-people-undo = Deshacer la última decisión de este servidor sobre nombres
name-people = personas
name-people-show = mostrar
name-people-merge = unir
name-people-split = separar
name-people-undo = deshacer
option-name-name = nombre
option-name-with = con
option-name-spelling = grafía
missing-person = Aquí no se conoce a nadie llamado «{ $searched }», ni con esta grafía ni con otra que suene igual.
unclear-person = No es seguro quién es «{ $searched }». ¿Cuál de estos?
people-guessed = Aquí nadie se escribe «{ $asked }». Solo «{ $spelling }» se acerca: es una conjetura, no un hallazgo.
people-spelt = «{ $spelling }» es una grafía de { $name }.
people-described = En la lista de personas de { $list }:
people-spellings = Grafías de aquí (y en cuántos documentos):
people-equated-document = El editor del documento pone «{ $spelling }» y «{ $other }» uno junto a otro:
people-equated-list = «{ $spelling }» y «{ $other }» son una sola persona en la lista de { $list }.
people-equated-own = «{ $spelling }» y «{ $other }» son una sola persona en la lista de nombres que trae opis.
people-equated-ruling = «{ $spelling }» y «{ $other }» fueron unidos aquí por quien administra.
people-events = Hechos fechados donde aparece el nombre ({ $total }):
people-all-events = Todos los hechos
people-sent = Enviado ({ $total }):
people-received = Recibido ({ $total }):
people-documents = Documentos con este nombre ({ $total }):
people-more = y { $count } más
people-beside = Nombrados en los mismos párrafos (y en cuántos documentos):
people-others = Quién más puede ser:
people-how-spelt = se escribe así
people-how-partly = coinciden algunas palabras
people-how-sound = suena parecido
people-ruled-merge = Desde ahora «{ $one }» y «{ $other }» son aquí una sola persona. /people undo lo deshace.
people-ruled-split = «{ $one }» ya no se toma aquí por «{ $other }». /people undo lo deshace.
people-undone-merge = Deshecho: «{ $one }» y «{ $other }» ya no están unidos por una decisión tomada aquí.
people-undone-split = Deshecho: «{ $one }» puede tomarse de nuevo por «{ $other }».
name-unknown = Ningún nombre se escribe aquí «{ $value }». Se decide sobre nombres tal como los escriben documentos o listas.
name-unclear = No es seguro quién es «{ $value }». Aquí hay: { $names }
names-one-already = «{ $one }» y «{ $other }» ya son aquí una sola persona.
not-a-spelling = «{ $spelling }» no es aquí una grafía de { $name } que se pueda separar.
nothing-to-undo = Aquí no se ha decidido nada sobre nombres.
persons-imported = { $count ->
    [one] En la biblioteca { $library } hay una persona de la lista { $list }.
   *[other] En la biblioteca { $library } hay { $count } personas de la lista { $list }.
}
persons-dropped = La lista { $list } ya no está en la biblioteca { $library }.
persons-not-held = En la biblioteca { $library } no hay ninguna lista { $list }.
persons-too-many = El fichero es demasiado grande para una lista de personas. Se puede tomar por partes, en ficheros separados.
persons-not-utf8 = El fichero no está escrito en UTF-8. Guárdelo en UTF-8 e inténtelo de nuevo.
persons-none = El fichero no contiene ninguna persona.
persons-damaged = El fichero no es una lista de personas: hay un fallo en { $line } (una línea en CSV, un objeto en JSON).
persons-without-names = Falta el nombre en { $line } (una línea en CSV, un objeto en JSON). Toda persona necesita «name».
