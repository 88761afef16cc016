# Chaque phrase que voient les lecteurs, en français. Les mots des documents eux-mêmes ne sont jamais ici.
# Devant : ; ? ! et dans les guillemets, les espaces sont insécables.

cmd-cite = Citer un document : forme des archives, Chicago et autres styles, ou export
    .document = Le document : titre, date, numéro ou cote
    .style = Le style de citation ; sans choix, la forme des archives
    .locator = L'endroit dans l'original : 47, ll. 46-49, list 47, p. 3, ¶12
    .abbreviate = Abréger fond, opis, delo et listy en f., op., d. et ll.
    .passage = Le passage de la transcription, si ses feuillets ne sont pas connus
    .accessed = Le jour où vous l'avez lu en ligne, si votre revue le demande
cmd-search = Chercher dans les mots des archives
    .words = Mots ; "une expression" entre guillemets ; -mot pour exclure un mot
    .person = Seulement les documents qui nomment cette personne
    .place = Seulement les documents qui nomment ce lieu
    .kind = Seulement ce type de document : telegram, letter, minutes ...
    .language = Seulement les documents dans cette langue
    .archive = Seulement les originaux de ces archives : APRF, AVPRF ...
    .from = Seulement à partir de cette date : 1950, 1950-06 ou 1950-06-25
    .to = Seulement jusqu'à cette date
    .sender = Seulement les documents de cet expéditeur
    .recipient = Seulement les documents à ce destinataire
    .precision = Seulement les documents datés au moins aussi précisément
    .sort = Les meilleurs d'abord, ou dans l'ordre du temps
    .limit = Combien de documents montrer
    .export = Emporter les notices trouvées en fichier pour Zotero et d'autres
cmd-quote = Trouver une citation et la donner mot pour mot, référencée ; sans mots, une tirée au sort
    .words = Les mots, tels que vous vous en souvenez
    .document = Seulement dans ce document
    .person = Seulement ce que dit cette personne
    .context = Montrer tout le passage autour
    .limit = Combien d'endroits montrer
cmd-check = Vérifier une citation mot à mot contre sa source
    .text = La citation telle que votre texte la donne
    .document = Le document d'où elle vient ; sans choix, tous
cmd-summary = Ce qu'un document est et dit, dans ses propres phrases
    .document = Le document : titre, date, numéro ou cote
    .length = Quelle longueur
    .words = Combien de mots des propres phrases du document
    .about = Les phrases sur cette personne, ce lieu ou cette question
    .search = Des documents que ces mots trouvent, lus ensemble
    .person = Des documents qui nomment cette personne
    .from = Des documents à partir de cette date
    .to = Des documents jusqu'à cette date
    .abstract = Montrer le résumé des archives elles-mêmes
cmd-timeline = Ce qui arriva et quand : événements datés dans l'ordre, projets comme projets
    .document = Seulement ce document
    .person = Seulement où cette personne est nommée
    .place = Seulement où ce lieu est nommé
    .search = Seulement les passages avec ces mots
    .from = À partir de cette date
    .to = Jusqu'à cette date
    .show = Événements et projets seuls, ou aussi cachets et bibliographie
    .picture = Écrire l'image dans ce fichier
    .export = Emporter les événements en fichier : tableau, calendrier ou TimelineJS
cmd-read = Lire un document, passage par passage
    .document = Le document : titre, date, numéro ou cote
    .passage = Commencer à ce passage
    .page = Aller à cette page
cmd-documents = La liste des documents conservés ici
    .page = Aller à cette page
cmd-onthisdate = Ce que les archives ont pour un jour de l'année
    .date = Le jour : 2026-05-30, 05-30 ou 30 mai ; aujourd'hui sans indication
    .limit = Combien d'extraits montrer
cmd-about = Ce qu'est opis et ce qu'il conserve
option-private = Vous seul voyez la réponse, ou tout le monde ici
presence = /search /quote /check
page-previous = Précédent
page-next = Suivant
page-where = Page { $page } sur { $pages }
passage-address = { $document } ¶{ $passage }
passage-range = { $document } ¶{ $first }–{ $last }
press-another = Une autre
press-context = Voir le contexte
press-cite = Citer
press-copy-as = Copier en { $style }
press-read = Lire
press-summary = Résumé
undated = sans date
label-kind = Type
label-date = Date
label-from = De
label-to = À
label-place = Lieu
label-classification = Classification
label-language = Langue originale
label-translator = Traduit par
label-contributor = Communiqué par
label-obtained = Obtenu par
label-funder = Avec le soutien de
label-shelfmark = Cote
label-copies = Exemplaires adressés à
label-length = Longueur
names-heading = Autres documents qu'il nomme
names-words = « { $words } », ¶{ $passage }
names-answered = en réponse à « { $words } » (¶{ $passage })
names-candidates = { $count ->
    [1] celui-ci peut être visé ; les mots ne le disent pas avec certitude :
   *[other] l'un de ceux-ci peut être visé ; les mots ne disent pas lequel :
 }
names-missing = Absents d'ici, autant que leurs mots le disent : { $documents }
named-by-heading = Documents qui le nomment
length-words = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
 } en { $passages ->
    [one] { $passages } passage
   *[other] { $passages } passages
 }
citation-heading = Référence ({ $style })
citation-short = Note abrégée :
citation-bibliography = Bibliographie :
citation-assembled = Composée d'après les indications de la notice : cette copie ne porte pas de référence des archives.
citation-missing = Non indiqué dans cette copie, donc omis : { $fields }.
search-none-words = Rien à chercher : donnez un mot.
search-more = { $count ->
    [one] un autre passage dans ce document
   *[other] { $count } autres passages dans ce document
 }
search-cut = La recherche a atteint sa limite de temps : voici les résultats trouvés jusque-là. Restreignez-la par un autre mot.
search-heading = { $count ->
    [one] { $count } document
   *[other] { $count } documents
 } pour { $words }
quote-heading = { $count ->
    [one] Un endroit
   *[other] { $count } endroits
 } dans les archives
quote-near = Pas exactement dans ces mots. Le plus proche :
quote-speaker-undetermined = Qui parle : non déterminé
quote-speaker = Qui parle : { $speaker }
quote-reported = { $speaker }, rapporté par { $reporter }
quote-translated = dans la traduction de { $translator }
verdict-exact = Exact : ces mots sont dans la source.
verdict-typography = Exact à la typographie près : guillemets, tirets, espaces ou majuscules diffèrent.
verdict-differs = La source diffère.
verdict-omissions = Dans l'ordre, avec des omissions qui ne sont pas signalées.
verdict-omissions-marked = Dans l'ordre, avec des omissions qui sont signalées.
verdict-absent = Pas dans ces archives.
difference = { $kind } : la source a « { $source } », la citation « { $claimed } »
difference-missing = { $kind } : la citation omet « { $source } »
difference-added = { $kind } : la citation ajoute « { $claimed } »
kind-negation = Négation
kind-number = Nombre
kind-date = Date
kind-name = Nom
kind-word = Mot
kind-punctuation = Ponctuation
kind-editorial = Mots de l'éditeur
summary-abstract-by = Résumé de { $by }
summary-sentences = Dans les propres mots du document
summary-unsupported = Le résumé dit ce que le texte conservé ici ne dit pas : { $words }
not-stated = Non indiqué dans cette copie : { $fields }.
timeline-heading = { $count ->
    [one] { $count } événement daté
   *[other] { $count } événements datés
 }
timeline-none = Aucun événement n'est daté ici. show:all montre les cachets et la bibliographie.
timeline-picture-written = L'image est dans { $path }.
status-happened = arrivé
status-planned = prévu
status-conditional = conditionnel
status-generic = en général
qualifier = ({ $qualifier })
qualifier-by = au plus tard
qualifier-until = jusqu'à
qualifier-since = depuis
qualifier-before = avant
qualifier-after = après
qualifier-between = entre
qualifier-beginning = début
qualifier-middle = milieu
qualifier-end = fin
qualifier-first-half = première moitié
qualifier-second-half = seconde moitié
qualifier-about = vers
qualifier-damaged = endommagé
qualifier-and = et
qualifier-or = ou
qualifier-calendar-not-stated = calendrier non précisé
qualifier-fiscal-year = exercice budgétaire
qualifier-old-style = ancien style
qualifier-limited = { $limit } : { $part }
read-heading = { $title }
read-where = Passages { $first }–{ $last } sur { $total }
documents-heading = { $total ->
    [one] { $total } document conservé
   *[other] { $total } documents conservés
 } ici
onthisdate-heading = Le { $date }
onthisdate-none = Rien dans les archives n'est daté du { $date }. Les jours dont on ne sait que le mois restent au mois.
why-dated = Le document est daté de ce jour.
why-sent = Le document fut envoyé ce jour.
why-received = Le document fut reçu ce jour.
why-event = Le document raconte ce qui arriva ce jour.
why-planned = Prévu pour ce jour ; le document ne dit pas que cela arriva.
about-heading = opis { $version } : l'instrument de recherche qui vit dans votre messagerie
about-promise = Il n'invente jamais un mot : ce qu'il cite est mot pour mot dans un document conservé et porte sa référence et le numéro du passage.
about-holds = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
 } avec { $passages } passages, datés de { $earliest } à { $latest }.
about-holds-undated = { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
 } avec { $passages } passages.
about-latency = Discord est à { $milliseconds } ms.
field-kind = type
field-sender = expéditeur
field-recipient = destinataire
field-place = lieu
field-date = date
field-summary = résumé
field-original-language = langue originale
field-language = langue de ce texte
field-classification = classification
field-record-id = numéro de la notice
field-url = adresse web
field-citation = une référence des archives elles-mêmes
field-repository = dépôt
field-source-note = note de source
field-collection = volume ou série
field-number = numéro du document
field-rights = droits
field-shelfmarks = cote
field-credits = traducteur ou contributeur
field-author = auteur
field-leaf = feuillet
field-translator = traducteur
field-title = titre
field-layout = forme
field-people = noms sur la page
field-publication = édition imprimée
field-agents = noms
unclear = Plusieurs documents répondent à « { $searched } ». Lequel ?
missing-document = Aucun document ici ne répond à « { $searched } ». Essayez des mots du titre, la date, le numéro ou la cote.
missing-document-near = Aucun document ici n'est « { $searched } ». Vouliez-vous dire l'un de ceux-ci ?
missing-passage = Ce document n'a pas de passage « { $searched } ».
missing-quotation = Ces mots ne sont dans aucun document conservé ici : « { $searched } ».
missing-speaker = Aucune phrase n'est ici dite avec certitude par « { $searched } ».
missing-sentence = Il n'y a ici aucune phrase à tirer.
missing-words = Aucun document ici n'a tous ces mots : { $searched }.
missing-narrowed = Aucun document ici ne contient { $searched } tout en répondant aux autres options. Retirez-en quelques-unes.
missing-date = Rien ici n'est daté de { $searched }.
missing-week = Rien ici ne tombe dans la semaine du { $searched }.
missing-month = De rien ici on ne sait que cela tomba en { $searched } sans en savoir le jour.
missing-event = Aucun événement daté ici ne répond à { $searched }.
missing-text = La notice de « { $searched } » est conservée ici sans son texte.
refused-otherwise = On ne peut pas répondre à cela ainsi ({ $reason }).
unknown-command = Il n'y a pas de commande « { $command } ». Commandes : /cite /search /quote /check /summary /timeline /read /documents /onthisdate /about
unknown-option = /{ $command } n'a pas d'option « { $option } ».
option-missing = /{ $command } a besoin de l'option « { $option } ».
not-a-choice = « { $value } » n'est pas une valeur de { $option }. Valeurs : { $choices }.
not-a-number = { $option } prend un nombre entier, pas « { $value } ».
not-yes-or-no = { $option } prend oui ou non (yes, no), pas « { $value } ».
out-of-range = { $option } prend un nombre de { $least } à { $most }, pas { $value }.
too-low = { $option } prend un nombre à partir de { $least }, pas { $value }.
not-a-date = « { $value } » n'est pas une date qu'opis sache lire. Écrivez 1950, 1950-06 ou 1950-06-25.
dates-reversed = La période de { $since } à { $until } finit avant de commencer. Inversez les deux.
not-a-day = « { $value } » n'est pas un jour. Écrivez 05-30, 2026-05-30 ou 30 mai.
not-a-locator = « { $value } » n'est pas un endroit qu'opis sache lire. Écrivez 47, ll. 46-49, list 47, p. 3, fol. 2v ou ¶12.
nothing-asked = Il n'y a rien à chercher. Donnez quelques mots.
button-forgotten = Ce bouton date d'avant un redémarrage, et sa question était trop longue pour être gardée. Redemandez avec la commande.
picture-not-written = L'image n'a pas pu être écrite dans { $path } : { $cause }. Choisissez un dossier qui existe et où vous pouvez écrire.
empty-file = Le fichier est vide. Rien n'a été enregistré ; vérifiez le téléchargement et réessayez.
blank-file = Le fichier ne contient que des blancs. Rien n'a été enregistré ; vérifiez le téléchargement et réessayez.
binary-file = Le fichier ne contient pas de texte lisible. Rien n'a été enregistré ; enregistrez la page en texte, HTML ou PDF et réessayez.
unknown-encoding = Le codage du fichier est inconnu. Rien n'a été enregistré ; enregistrez-le en UTF-8 et réessayez.
no-layout = Aucune forme ne reconnaît ce texte. Rien n'a été enregistré ; lisez-le comme texte simple avec --layout plain si c'est un document.
layout-conflict = Deux formes réclament ce texte ({ $layouts }). Rien n'a été enregistré ; nommez la bonne avec --layout.
unknown-layout = Il n'y a pas de forme « { $layout } ». Formes : { $layouts }.
listing = C'est une liste de résultats, pas un document. Rien n'a été enregistré ; ouvrez un document de la liste et prenez sa page.
several-documents = { $documents } documents se suivent dans ce fichier. Rien n'a été enregistré ; mettez chacun dans un fichier à lui.
not-found = Il n'y a pas de fichier { $path }.
vanished = Le fichier a disparu pendant la lecture. Rien n'en a été enregistré ; relancez la commande.
unreadable = Le fichier ne peut pas être lu ({ $cause }). Rien n'en a été enregistré ; vérifiez ses droits.
too-large = Le fichier est plus grand qu'opis n'accepte ({ $megabytes } Mo ; la limite est { $most } Mo). Rien n'a été enregistré ; divisez-le.
line-too-long = Le fichier est une seule ligne de { $characters } caractères. Rien n'a été enregistré ; sous cette forme ce n'est pas un document.
wrong-encoding = Le fichier est en { $encoding }, pas en UTF-8. Rien n'en a été enregistré ; enregistrez-le en UTF-8 (iconv -f { $encoding } -t UTF-8) et réessayez.
stray-nulls = Le fichier contient { $count } caractères nuls (le premier à la ligne { $line }), qu'aucun texte n'a. Rien n'en a été enregistré ; ôtez-les ou enregistrez la page à nouveau.
lone-surrogates = Le document contient des demi-caractères qui ne s'écrivent pas. Rien n'en a été enregistré ; exportez-le à nouveau en UTF-8.
not-a-file = { $path } n'est pas un fichier ordinaire. Rien n'a été enregistré.
link-leads-out = Le lien { $path } mène hors du dossier et n'a pas été suivi. Rien n'en a été enregistré ; nommez le fichier lui-même si c'est lui.
id-taken = Un autre document a déjà l'identifiant { $document } : « { $title } ». Il est gardé et rien de celui-ci n'est enregistré ; donnez-lui un autre identifiant ou une autre bibliothèque.
id-twice = Le fichier a deux documents différents sous l'identifiant { $document }. Le premier, « { $title } », est enregistré, celui-ci non ; donnez-lui un autre identifiant.
too-slow = Lire le fichier prendrait plus de { $seconds } s. Rien n'en a été enregistré ; divisez-le ou enregistrez-le sous une autre forme.
too-much-memory = Lire le fichier prendrait plus de { $megabytes } Mo de mémoire. Rien n'en a été enregistré ; divisez-le ou enregistrez-le sous une autre forme.
parser-fault = opis lui-même a trébuché sur le fichier { $path } ; le journal dit où. Rien n'en a été enregistré ; signalez-le, s'il vous plaît.
no-text = Aucun texte n'a été trouvé dans le fichier. Rien n'a été enregistré.
store-missing = Il n'y a pas de base en { $path }. `opis ask` en crée une et la remplit des exemples.
store-forbidden = La base { $path } ne peut être ni ouverte ni créée. Rien n'a changé ; vérifiez les droits du fichier et de son dossier.
store-newer = La base { $path } a été écrite par un opis plus récent (version { $found } ; celui-ci connaît { $known }). Rien n'a changé ; installez le plus récent.
store-locked = La base { $path } est verrouillée par un autre programme. Rien n'a changé ; arrêtez-le ou réessayez dans un instant.
store-read-only = On ne peut pas écrire dans la base { $path }. Rien n'a changé ; vérifiez les droits du fichier et de son dossier.
store-is-folder = { $path } est un dossier. Rien n'a changé ; nommez un fichier avec --database ou OPIS_DATABASE.
not-a-store = { $path } n'est pas une base d'opis. Rien n'a changé ; nommez un autre fichier avec --database.
store-damaged = La base { $path } est endommagée. Rien n'a changé ; restaurez la dernière sauvegarde.
store-full = Le disque est plein. Ce qui était enregistré est intact ; faites de la place et relancez la commande.
record-unreachable = Le PostgreSQL { $place }, qui tient le registre, ne répond pas. Rien n'est perdu ; vérifiez qu'il fonctionne et peut être joint, puis réessayez.
record-forbidden = Le PostgreSQL { $place }, qui tient le registre, refuse : { $said }. Rien n'a changé ; vérifiez l'utilisateur, le mot de passe et la base dans OPIS_DATABASE.
not-a-copy = { $path } est une base à part, ou la copie d'un autre registre, et reste telle quelle. Nommez par OPIS_COPY un fichier qui n'existe pas encore ; il sera créé.
driver-missing = OPIS_DATABASE nomme un serveur PostgreSQL, et son pilote n'est pas installé : pip install 'opis[postgres]'.
record-elsewhere = Ce fichier est la copie d'un registre tenu dans PostgreSQL et sera refait s'il se perd. Sauvegardez et restaurez le registre avec les outils de PostgreSQL (pg_dump, pg_restore).
doctor-record = Le PostgreSQL { $place } tient le registre ; la copie d'ici en est la version { $version }.
doctor-record-unguarded = Le PostgreSQL { $place } tient le registre, et le rôle qu'opis y emploie échappe à la sécurité par ligne. Créez un rôle ordinaire, propriétaire de la base, et nommez-le dans OPIS_DATABASE.
record-in-use = Le registre { $place } contient déjà quelque chose. Rien n'a changé ; nommez une base vide.
move-to-record = Seule une base dans un fichier peut être déménagée, et seulement vers postgresql://utilisateur@hôte/base.
move-made = { $count ->
    [one] Un document
   *[other] { $count } documents
 }, avec tous les réglages et tous les abonnements : copie faite. { $path } est resté tel quel ; indiquez le registre dans OPIS_DATABASE et démarrez opis.
deadline-passed = La question a pris plus de { $seconds } s et a été arrêtée. Rien n'a changé ; restreignez-la.
check-passed = La base { $path } est saine : { $documents } documents, { $passages } passages, schéma { $version }.
check-failed = La base { $path } est endommagée :
integrity = Le moteur a trouvé : { $what }.
orphan = La ligne { $row } de { $table } n'appartient à rien dans { $parent }.
document-unreadable = Le document { $document } ({ $library }) ne peut pas être lu : { $cause }.
document-not-whole = Le document { $document } ({ $library }) n'est pas entier.
text-altered = Le texte de { $document } ({ $library }) n'est pas celui qui fut enregistré : son empreinte diffère.
seal-broken = Quelque chose de { $document } ({ $library }) n'est pas comme il fut écrit : son sceau est brisé.
offsets-astray = Dans { $document } ({ $library }), un passage ou une mention n'est pas ce qu'il désigne.
index-astray = L'index { $index } et les documents diffèrent en { $rows } lignes.
index-damaged = L'index { $index } est endommagé : { $cause }.
store-fault = La base { $path } n'a pas pu être utilisée. Rien n'a changé ; réessayez.
backup-made = La base a été copiée dans { $path }.
backup-refused = { $path } n'est pas une ancienne sauvegarde d'opis et reste comme il est. Choisissez un autre nom.
restore-made = La base { $path } est maintenant ce qu'était la sauvegarde : { $documents } documents.
restore-kept = La base remplacée est gardée en { $path } ; supprimez-la quand rien ne manque.
restore-refused = La sauvegarde { $path } n'est pas saine. Rien n'a changé ; prenez-en une plus ancienne. On y a trouvé :
ingest-progress = { $count } · { $path }
ingest-line = { $outcome } : { $path }
ingest-total = { $added } ajoutés, { $updated } modifiés, { $unchanged } inchangés, { $duplicate } en double, { $refused } refusés, { $failed } échoués.
settings-wrong = Ces réglages ne peuvent pas être lus : { $names }. Voyez .env.example.
token-missing = DISCORD_TOKEN n'est pas défini. Mettez le jeton du bot (portail des développeurs, Bot, Reset Token) dans l'environnement ou .env et redémarrez.
token-refused = Discord n'accepte pas ce jeton. Rien n'a changé ; copiez-le à nouveau (portail des développeurs, Bot, Reset Token) et redémarrez.
discord-unreachable = Discord est injoignable ({ $cause }). Rien n'a changé ; vérifiez le réseau et redémarrez.
fault = Quelque chose s'est mal passé ici ; le journal l'a sous { $reference }. Rien n'a changé ; réessayez, s'il vous plaît.
chat-welcome = opis. Tapez une commande comme /search ; Tab complète, Ctrl-D quitte.
role-dated = daté
role-sent = envoyé
role-received = reçu
role-deciphered = déchiffré
role-typed = dactylographié
role-printed = imprimé
role-event = événement
role-bibliographic = bibliographie
role-uploaded = mis en ligne
timeline-conflict = { $document } donne plus d'une date comme la sienne : { $stated }. Au lecteur de juger laquelle est juste.
timeline-hidden = { $count ->
    [one] Une autre date est un cachet, une signature ou de la bibliographie
   *[other] { $count } autres dates sont des cachets, des signatures ou de la bibliographie
 } : show:all les montre.
onthisdate-leap = Le 29 février est cherché le 28, car cette année n'en a pas.
why-happened = Le document raconte ce qui arriva ce jour.
why-conditional = Le document nomme ce jour pour une chose qui dépend d'une condition.
abstract-unnamed = la page elle-même
note-mirror-address = Cette copie vient de { $stored } ; l'adresse des archives elles-mêmes est citée.
note-leaf-outside = { $locator } n'est pas parmi les feuillets que nomme la notice. Il est donné comme vous l'avez demandé.
note-leaf-breaks-not-marked = La transcription ne marque pas les feuillets : le passage { $passage } est cité par son numéro.
note-locator-not-understood = « { $locator } » n'est pas une forme d'endroit qu'opis connaît ; il reste comme vous l'avez tapé.
picture-count = { $count ->
    [one] { $count } date
   *[other] { $count } dates
 }
picture-uncertain = incertain
picture-stamp = cachet ou signature
picture-histogram = Colonnes vers le haut : ce qui arriva. Colonnes creuses vers le bas : ce qui était prévu ou dépendait de quelque chose.
picture-transliterated = Les mots d'autres écritures sont ici en lettres latines.
picture-alt = Chronologie : { $title }.
picture-more = Et { $count } lignes de plus.
picture-before = avant { $date }
picture-after = après { $date }
search-unranked = Ces mots sont trop fréquents pour être classés : les derniers ajouts viennent d'abord. Ajoutez un mot plus rare.
search-meant = « { $typed } » n'est nulle part ici ; « { $meant } » a été cherché à la place.
cmd-daily = La page du jour : ce que les archives ont pour cette date, dans un de vos salons
cmd-daily-set = Établir un envoi quotidien ou hebdomadaire, ou en changer un
    .channel = Où ; ici sans choix
    .time = L'heure selon les horloges de cette zone : 08:00
    .zone = Ville, pays ou zone : Berlin, Nepal, Europe/Berlin
    .order = Changer cet envoi au lieu d'en faire un nouveau
    .days = Jours de la semaine : tous les jours, jours ouvrables, lun mer ven
    .content = Un extrait pour le jour, ou ce qu'apporte la semaine
    .empty = Que faire quand rien ne tombe ce jour
    .role = Le rôle à notifier ; personne sans choix
    .thread = Ouvrir un fil sous chaque envoi
    .pin = Épingler chaque envoi à la place du dernier
    .style = Le style de citation
    .library = Seulement cette bibliothèque : common ou server
    .archive = Seulement les originaux de ces archives : APRF, AVPRF ...
    .person = Seulement les documents qui nomment cette personne
    .from = Seulement à partir de cette année
    .to = Seulement jusqu'à cette année
    .dates = Seulement ces sortes de date : dated, sent, received, event
    .window = De combien d'heures un envoi manqué peut être en retard : 1 à 12
cmd-daily-status = Ce que sont devenus les derniers envois et pourquoi, ce qui vient, ce qui manque
    .order = Seulement cet envoi
cmd-daily-preview = Les trois prochains envois tels qu'ils seront
    .order = Quel envoi
cmd-daily-now = Envoyer tout de suite l'envoi du jour, s'il ne l'a pas été
    .order = Quel envoi
cmd-daily-pause = Suspendre un envoi jusqu'à ce que vous le repreniez
    .order = Quel envoi
cmd-daily-resume = Laisser revenir un envoi suspendu
    .order = Quel envoi
cmd-daily-remove = Retirer un envoi et son histoire
    .order = Quel envoi
cmd-week = Ce que les archives ont pour la semaine qui vient
    .date = Le premier jour ; aujourd'hui sans indication
cmd-month = Ce que les archives ont pour ce mois, connu au mois et non au jour
    .date = Un jour du mois ; aujourd'hui sans indication
daily-heading = À cette date : { $date }
daily-late = { $late } de retard : opis n'a pas pu envoyer à temps.
daily-duration = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
daily-leap = Cela appartient au 29 février. C'est montré le 28, car cette année n'a pas de 29.
daily-jubilee = Il y a { $years } ans.
daily-nothing = Rien dans les archives n'est daté du { $date }.
daily-week = Dans les archives : la semaine du { $date }
daily-week-nothing = Rien dans les archives ne tombe dans la semaine du { $date }.
daily-month = Ce mois dans les archives : { $month }
daily-month-only = Connu au mois, pas au jour.
daily-press-about = À propos de cet envoi
daily-none = Ce serveur n'a pas d'envoi quotidien. /daily set en fait un.
daily-made = L'envoi est établi.
daily-changed = L'envoi est changé. Les dates dont l'heure est passée restent comme elles sont.
daily-paused = L'envoi est suspendu.
daily-resumed = L'envoi revient, à partir de la prochaine date qui n'est pas réglée.
daily-removed = L'envoi et son histoire sont retirés.
daily-now = L'envoi du jour :
daily-now-before = L'envoi du jour a déjà eu son tour :
daily-about = À propos de cet envoi
daily-when = { $clock } selon les horloges de { $zone }
daily-content-day = un extrait pour le jour
daily-content-week = la semaine qui vient
daily-empty-silence = silence quand rien ne tombe
daily-empty-note = une note quand rien ne tombe
daily-empty-week = la semaine quand rien ne tombe
daily-empty-month = le mois quand rien ne tombe
daily-thread = un fil pour chacun
daily-pin = épinglé
daily-next = Prochain envoi :
daily-comes = Vient
daily-silence = { $date } : rien ne tombe ce jour, et le silence fut choisi.
daily-nothing-comes = Aucun envoi ne viendra.
daily-lacking = Il manque à opis une permission dans ce salon : { $permission }
daily-paused-by-manager = Suspendu depuis
daily-paused-by-refusal = Arrêté par le refus de Discord depuis
daily-tries = { $count ->
    [one] { $count } essai jusqu'ici.
   *[other] { $count } essais jusqu'ici.
 }
daily-again = Prochain essai :
daily-state-claimed = pas encore envoyé
daily-state-posted = envoyé
daily-state-empty = rien à envoyer
daily-state-missed = manqué
daily-state-paused = suspendu
daily-state-refused = refusé par Discord
daily-state-failed = échoué
daily-state-uncertain = incertain : peut-être envoyé
daily-why-nothing-falls = Rien dans les archives ne tombe ce jour, et le silence fut choisi.
daily-why-window-passed = opis ne tournait pas, ou n'était pas connecté, de l'heure de l'envoi à la fin de son délai.
daily-why-manager = Un responsable l'a suspendu ; /daily resume le fait revenir.
daily-why-answer-lost = La réponse de Discord s'est perdue. opis regarde dans le salon avant d'envoyer à nouveau.
daily-why-withheld = Discord était injoignable ou n'a pas pris l'envoi.
daily-why-cut-off = opis a été arrêté avant que l'envoi parte.
daily-why-composing-failed = opis a trébuché en composant l'envoi ; le journal dit où.
daily-why-zone-unknown = La base des zones de cette machine ne connaît pas la zone. Choisissez-en une autre avec /daily set.
daily-why-deleted = Le message a été effacé aussitôt dans le salon ; il n'est pas renvoyé.
daily-why-thread-refused = Envoyé, mais le fil a été refusé.
daily-why-pin-refused = Envoyé, mais l'épinglage a été refusé.
daily-why-missing-access = opis ne voit pas le salon. Donnez-lui-y « Voir le salon », puis /daily resume.
daily-why-missing-permission = opis ne peut pas écrire dans le salon. Donnez-lui-y « Voir le salon » et « Envoyer des messages », puis /daily resume.
daily-why-channel-gone = Le salon n'existe plus. Choisissez-en un autre avec /daily set.
daily-why-blocked = Les règles du serveur lui-même bloquent l'envoi. Changez-les, puis /daily resume.
daily-told = Sur { $server }, l'envoi #{ $order } pour <#{ $channel }> a été arrêté : { $why }
permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-send-messages-in-threads = Envoyer des messages dans les fils
permission-read-message-history = Voir les anciens messages (sans quoi un envoi coupé ne peut être retrouvé)
permission-create-public-threads = Créer des fils publics
permission-pin-messages = Épingler des messages
permission-mention-everyone = Mentionner tout le monde (pour notifier ce rôle), ou rendez le rôle mentionnable
managers-only = /{ $command } est pour ceux qui gèrent ce serveur.
only-in-a-server = C'est pour les serveurs : utilisez-le là où l'envoi doit venir.
no-such-order = Ce serveur n'a pas d'envoi { $value }. /daily status les montre.
which-order = Ce serveur a { $count } envois. Nommez-en un : { $orders }.
not-a-time = « { $value } » n'est pas une heure. Écrivez 08:00.
not-a-zone = « { $value } » n'est pas à lui seul un fuseau. Choisissez un lieu de la liste, comme Berlin ou Kathmandu.
zone-unclear = « { $value } » peut être { $places }. Choisissez dans la liste.
not-days = « { $value } » ne sont pas des jours de la semaine. Écrivez : tous les jours, jours ouvrables, ou lun mer ven.
days-all = tous les jours
days-weekdays = jours ouvrables
days-weekend = week-end
not-kinds-of-date = « { $value } » ne sont pas des sortes de date. Il y a : dated, sent, received, event.
time-and-zone-needed = Un nouvel envoi a besoin d'une heure et d'une zone : /daily set time:08:00 zone:Berlin
not-a-channel = Les envois ont besoin d'un salon textuel, d'un salon d'annonces ou d'un fil.
everyone-refused = opis ne notifie jamais tout le monde. Choisissez un rôle.
too-many-orders = Ce serveur a déjà { $count } envois. Retirez-en un d'abord.
cannot-post-now = L'envoi est impossible à l'instant : opis se connecte encore à Discord, ou cette machine ne connaît pas la zone { $zone }. Rien n'a été envoyé ; réessayez dans un instant.
no-such-posting = Cet envoi n'est plus dans le registre.
timeline-all = toutes les archives
cmd-find = Trouver le document que cite une note de bas de page collée
    .citation = La note telle qu'elle est dans un livre ou un brouillon
confidence-certain = C'est le document que cite la note.
confidence-likely = C'est très probablement le document que cite la note.
confidence-possible = Ce peut être le document que cite la note.
citation-agrees = S'accorde avec la notice : { $points }.
citation-differs = Diffère de la notice : { $points }.
point-title = titre
point-date = date
point-shelfmark = cote
point-address = adresse web
point-number = numéro
missing-citation = Le document de cette note n'est pas conservé ici.
missing-citation-near = Le document de cette note n'est pas conservé ici. Les plus proches :
digest-heading = { $count ->
    [one] D'après un document
   *[other] D'après { $count } documents lus ensemble
 }
digest-accounts = Récits du { $date } côte à côte ; au lecteur de juger lequel est juste
digest-silent = { $count ->
    [one] Un autre document a été lu ; aucune de ses phrases n'est montrée.
   *[other] { $count } autres documents ont été lus ; aucune de leurs phrases n'est montrée.
 }
label-dated = Daté
label-sent = Envoyé
label-received = Reçu
label-deciphered = Déchiffré
label-typed = Dactylographié
label-numbered = Numéro propre
label-conflict = Dates
card-conflict = le document donne plus d'un jour comme le sien ; tous sont montrés
summary-of-nothing = Nommez un document, ou de quoi le résumé doit être : search, person, from ou to.
feed-title = À cette date
almanac-written = { $path } : { $count ->
    [one] { $count } jour écrit.
   *[other] { $count } jours écrits.
 }
almanac-not-written = { $path } n'a pas pu être écrit : { $cause }. Choisissez un dossier qui existe et où vous pouvez écrire.
nothing-to-export = Nommez un dossier ou un fichier : opis export DOSSIER, ou --bibliography, --calendar ou --feed avec un FICHIER.
menu-source = Trouver la source
menu-mentioned = Citer les documents nommés
source-heading = { $count ->
    [one] Une source
   *[other] { $count } sources
 } des mots de ce message
mentioned-heading = { $count ->
    [one] { $count } document nommé
   *[other] { $count } documents nommés
 } dans ce message
missing-source = Il n'y a pas cinq mots de suite de ce message dans un document conservé ici : « { $searched } ».
missing-mentioned = Ce message ne nomme aucun document conservé ici : « { $searched } ». opis connaît numéros, adresses, cotes et titres.
reply-to = La source de
press-reply = Répondre avec référence
press-share = Partager dans le salon
press-report = Signaler un problème
press-whole = Texte entier en fichier
only-the-asker = Seul qui a demandé peut partager cette réponse. Demandez vous-même avec la commande.
overfull = L'archive contient plus qu'opis ne déballe ({ $entries } fichiers, { $megabytes } Mo). Rien n'en a été enregistré ; envoyez ses fichiers en plus petites parts.
damaged-archive = L'archive est endommagée ({ $cause }). Rien n'en a été enregistré ; téléchargez-la à nouveau.
empty-archive = L'archive est vide. Rien n'a été enregistré ; vérifiez-la là où elle a été faite.
archive-in-archive = Une archive dans une archive n'est pas ouverte. Rien n'en a été enregistré ; déballez-la et envoyez ses fichiers.
archive-without-documents = Aucun des { $files } fichiers de l'archive n'est un document qu'opis sait lire. Rien n'a été enregistré ; ajoutez-en un seul pour en savoir la raison.
damaged-pdf = Le PDF est endommagé ({ $cause }). Rien n'a été enregistré ; téléchargez-le à nouveau.
too-many-pages = Le PDF a { $pages } pages ; opis en prend { $most }. Rien n'a été enregistré ; divisez-le.
no-text-layer = Le PDF contient des images de { $pages } pages et pas de texte. Rien n'a été enregistré ; passez-le d'abord à la reconnaissance de texte.
damaged-html = La page ne se lit pas comme HTML ({ $cause }). Rien n'a été enregistré ; enregistrez-la à nouveau.
damaged-xml = Le fichier ne se lit pas comme XML. Rien n'a été enregistré ; vérifiez-le avec un éditeur XML.
damaged-line = La ligne { $line } n'est pas une notice. Les autres lignes ont été prises ; corrigez celle-ci et relancez la commande.
damaged-front-matter = L'en-tête ne se lit pas ({ $cause }). Rien n'a été enregistré ; corrigez-le et réessayez.
share-forbidden = opis n'est pas membre de ce serveur, et les applications extérieures ne peuvent pas y écrire. La réponse reste à vous.
report-title = Signaler un problème
report-label = Qu'est-ce qui ne va pas dans la réponse ?
report-nowhere = Ce serveur n'a pas choisi de salon pour les signalements, rien n'a donc été envoyé. Ses responsables le peuvent : /settings set reports:#salon
report-sent = Votre signalement est allé dans { $channel }. opis n'en garde pas copie.
report-failed = Votre signalement n'a pas pu aller dans { $channel } : opis ne peut pas y écrire, ou Discord était injoignable. Rien n'a été gardé ; dites-le aux responsables.
report-told = { $member } signale un problème avec la réponse à : { $line }
too-long-for-a-file = Le texte de { $document } est plus long que Discord n'accepte ({ $most } Mo). Lisez-le page par page.
whole-text = Le texte tel que les archives l'ont publié, intact.
cmd-settings = Ce que ce serveur a choisi pour opis
cmd-settings-show = Montrer ce que ce serveur a choisi
cmd-settings-set = Choisir style, langue, visibilité et salon des signalements
    .style = Le style de citation où un membre n'en a pas choisi
    .language = La langue de ce qu'opis dit à tous ici
    .reports = Le salon où vont les signalements
    .no-reports = Ne plus prendre de signalements
    .librarians = Le rôle dont les membres peuvent ajouter des documents avec /library add
    .no-librarians = Seuls ceux qui gèrent le serveur ajoutent des documents
    .citations = Qui voit ce que répondent /cite, /find et /bibliography
    .quotations = Qui voit ce que répondent /quote et /check
    .searches = Qui voit ce que répondent /search, /documents et /read
    .overviews = Qui voit ce que répondent /summary et /timeline
    .days = Qui voit ce que répondent /onthisdate, /week et /month
cmd-my = Ce que vous avez choisi pour vous
cmd-my-show = Montrer ce que vous avez choisi
cmd-my-set = Choisir votre style de citation et votre langue, où que vous demandiez
    .style = Votre style de citation
    .language = La langue de ce qu'opis dit à vous seul
cmd-privacy = Ce qu'opis garde de vous et de ce serveur
cmd-forget = Faire oublier à opis
cmd-forget-me = Faire oublier à opis tout ce qu'il garde de vous
only-on-discord = C'est pour Discord : rien n'est gardé de qui demande au terminal.
settings-heading = Ce que ce serveur a choisi
settings-changed = Changé. Ce que ce serveur a choisi
settings-style = Style de citation :
settings-language = Langue :
settings-reports = Signalements :
settings-reports-nowhere = nulle part
settings-hint = Les membres choisissent leur style et leur langue avec /my set. Envois réguliers : /daily status.
my-heading = Ce que vous avez choisi
my-changed = Changé. Ce que vous avez choisi
my-hint = Où vous n'avez rien choisi, le choix du serveur vaut. /forget me retire tout.
group-citations = Références :
group-quotations = Citations :
group-searches = Recherches :
group-overviews = Résumés et chronologies :
group-days = Jours :
visibility-usual = comme d'habitude
visibility-private = pour qui demande seul
visibility-public = pour tous
privacy-heading = Ce qu'opis garde
privacy-words = Aucun message n'est lu ni gardé. Ce que vous demandez reçoit sa réponse et est oublié.
privacy-member = De vous : votre numéro sur Discord, avec le style et la langue choisis ; et qui a établi un envoi quotidien.
privacy-server = D'un serveur : ses choix, ses envois quotidiens et ce qu'ils sont devenus.
privacy-answers = Des réponses publiques : quel document et quel passage est dans quel message, pour /bibliography.
privacy-log = Le journal de qui héberge opis a les fautes et leurs heures, aucun mot de vous.
privacy-gone = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } après qu'opis est retiré d'un serveur, tout cela est oublié.
privacy-forget = /forget me retire aussitôt ce qui est gardé de vous.
forgotten = Tout ce qu'opis gardait de vous est retiré.
cmd-bibliography = Tout ce qu'opis a cité pour tous dans ce salon, avec un fichier pour Zotero
    .style = Le style de citation
    .order = Notes dans leur ordre, ou entrées par l'alphabet
bibliography-heading = { $count ->
    [one] { $count } document cité
   *[other] { $count } documents cités
 } ici ({ $style })
bibliography-gone = { $count ->
    [one] { $count } autre document n'est
   *[other] { $count } autres documents ne sont
 } plus conservé ici.
missing-bibliography = Rien n'a encore été cité pour tous dans ce salon. /cite et /quote le font.
member-cooling-down = Vos dernières questions furent longues. Reposez-en de longues dans { $seconds } s ; les courtes comme /cite ont réponse aussitôt.
server-cooling-down = Les dernières questions de ce serveur furent longues. Reposez-en de longues dans { $seconds } s ; les courtes comme /cite ont réponse aussitôt.
desk-full = Beaucoup de longues questions attendent à l'instant. Rien n'est perdu ; redemandez dans un moment.
desk-full-for-you = Beaucoup de vos questions attendent leur réponse. Redemandez quand elles seront venues.
cmd-status = Ce qui manque à opis dans ce salon, les prochains envois, les dernières fautes
status-heading = Comment va opis ici
status-lacking = Manque dans ce salon :
status-lacking-nothing = opis a dans ce salon toutes les permissions qu'il lui faut.
lacking-view-channel = Voir le salon : envois quotidiens et signalements ne peuvent pas venir ici.
lacking-send-messages = Envoyer des messages : envois quotidiens et signalements ne peuvent pas venir ici ; les commandes ont réponse quand même.
lacking-send-messages-in-threads = Envoyer des messages dans les fils : envois quotidiens et signalements ne peuvent pas venir dans ce fil.
lacking-embed-links = Intégrer des liens : les aperçus de liens peuvent disparaître.
lacking-attach-files = Joindre des fichiers : images de chronologies et fichiers ne peuvent pas être envoyés.
lacking-read-message-history = Voir les anciens messages : un envoi coupé ne peut être retrouvé.
status-posts = Envois quotidiens et quand ils reviennent (/daily status a le reste) :
status-faults = Dernières fautes :
status-faults-none = Aucune faute depuis qu'opis tourne.
status-fault = s'est mal passé ; le journal de qui héberge opis l'a sous { $reference }.
bibliography-written = { $count ->
    [one] { $count } notice écrite
   *[other] { $count } notices écrites
 } dans { $path }.
doctor-clock = L'horloge s'accorde avec celle de Discord à { $seconds } s.
doctor-clock-astray = L'horloge diffère de celle de Discord de { $seconds } s. Réglez-la (timedatectl set-ntp true), ou les envois viendront à la mauvaise heure.
doctor-folder = On peut écrire dans le dossier { $folder }.
doctor-folder-forbidden = L'utilisateur { $user } ne peut pas écrire dans le dossier { $folder }. Donnez-le-lui (chown), ou nommez-en un autre.
doctor-intents = Aucune intention privilégiée n'est activée, et aucune n'est nécessaire.
doctor-intents-spare = Une intention privilégiée est activée pour cette application. opis n'en a pas besoin ; désactivez-la (portail des développeurs, Bot).
doctor-no-room = Seulement { $megabytes } Mo sont libres dans { $folder }. Faites de la place, ou nommez une base sur un autre disque avec OPIS_DATABASE.
doctor-room = { $megabytes } Mo sont libres dans { $folder }.
doctor-store-new = Il n'y a pas encore de base en { $path } ; le premier démarrage en crée une.
doctor-store-unsound = La base { $path } est endommagée. `opis check` dit où, et `opis restore` reprend la dernière sauvegarde saine.
doctor-token = Discord accepte le jeton de « { $name } ».
doctor-versions = opis { $opis } avec Python { $python } et discord.py { $library }.
export-altered = { $path } n'est pas comme il fut écrit. Rien n'a été pris ; exportez ou copiez à nouveau.
export-folder-taken = { $path } n'est pas un dossier vide. Rien n'a été écrit ; nommez-en un nouveau.
export-of-another-form = { $path } a été écrit par une autre version d'opis. Rien n'a été pris ; installez ici celle qui lui succède.
export-written = { $count ->
    [one] { $count } document écrit
   *[other] { $count } documents écrits
 } dans { $path }.
not-an-export = { $path } ne contient pas d'export d'opis. Rien n'a été pris ; nommez le dossier qu'`opis export` a écrit.
unknown-export = { $path } n'a pas de terminaison qu'opis écrive : .bib, .ris ou .json.

## Noms : de cette langue ; des commandes et des options telles qu'on les tape ; des choix

language-itself = Français
list-mark = { ", " }
labelled = { $label } :
picture-times = { $count } { $what }
name-cite = citer
name-search = chercher
name-quote = citation
name-check = vérifier
name-find = note
name-summary = résumé
name-timeline = chronologie
name-read = lire
name-documents = documents
name-onthisdate = éphéméride
name-week = semaine
name-month = mois
name-bibliography = bibliographie
name-daily = quotidien
name-daily-set = établir
name-daily-status = état
name-daily-preview = aperçu
name-daily-now = maintenant
name-daily-pause = suspendre
name-daily-resume = reprendre
name-daily-remove = retirer
name-about = à-propos
name-settings = réglages
name-settings-show = voir
name-settings-set = changer
name-my = mes-choix
name-my-show = voir
name-my-set = changer
name-privacy = confidentialité
name-forget = oublier
name-forget-me = moi
name-status = situation
name-library = bibliothèque
name-library-add = ajouter
name-library-list = liste
name-library-remove = retirer
name-library-status = état
option-name-document = document
option-name-style = style
option-name-locator = endroit
option-name-passage = passage
option-name-abbreviate = abréger
option-name-accessed = consulté
option-name-words = mots
option-name-person = personne
option-name-place = lieu
option-name-kind = type
option-name-language = langue
option-name-archive = archives
option-name-from = de
option-name-to = à
option-name-sender = expéditeur
option-name-recipient = destinataire
option-name-precision = précision
option-name-sort = tri
option-name-limit = nombre
option-name-export = exporter
option-name-context = contexte
option-name-text = texte
option-name-citation = note
option-name-length = longueur
option-name-about = sujet
option-name-search = recherche
option-name-abstract = résumé
option-name-show = montrer
option-name-page = page
option-name-date = date
option-name-order = ordre
option-name-daily-order = envoi
option-name-time = heure
option-name-zone = fuseau
option-name-channel = salon
option-name-days = jours
option-name-content = contenu
option-name-empty = vide
option-name-role = rôle
option-name-thread = fil
option-name-pin = épingler
option-name-library = bibliothèque
option-name-dates = types_de_date
option-name-window = délai
option-name-reports = signalements
option-name-no-reports = sans_signalements
option-name-file = fichier
option-name-librarians = bibliothécaires
option-name-no-librarians = sans_bibliothécaires
option-name-citations = références
option-name-quotations = citations
option-name-searches = recherches
option-name-overviews = aperçus
option-name-private = privé
choice-usual = Comme d'habitude
choice-archive = La forme des archives
choice-chicago = Chicago, notes
choice-chicago-author-date = Chicago, auteur-date
choice-turabian = Turabian
choice-mla = MLA
choice-apa = APA
choice-harvard = Harvard
choice-gost = GOST
choice-bibtex = BibTeX
choice-ris = RIS
choice-csl-json = CSL JSON
choice-day = Jour
choice-month = Mois
choice-year = Année
choice-relevance = Les meilleurs d'abord
choice-newest = Les plus récents d'abord
choice-oldest = Les plus anciens d'abord
choice-short = Court
choice-medium = Moyen
choice-long = Long
choice-events = Événements et projets
choice-all = Tout, cachets et bibliographie compris
choice-csv = Tableau (CSV)
choice-ical = Calendrier (iCalendar)
choice-timelinejs = TimelineJS
choice-notes = Notes dans leur ordre
choice-alphabetical = Entrées par ordre alphabétique
choice-week = Semaine
choice-silence = Silence
choice-note = Une note
choice-common = La bibliothèque commune
choice-server = La bibliothèque de ce serveur
choice-both = Les deux
choice-private = Pour la personne qui demande
choice-public = Pour tout le monde

## La bibliothèque d'un serveur

cmd-library = Les documents propres à ce serveur : les ajouter, les lister, les retirer
cmd-library-add = Ajouter un document à la bibliothèque de ce serveur : un fichier, ou un texte collé
    .file = Le fichier : texte, PDF, page web, DOCX, EPUB, notices, ZIP ; sans fichier, vous collez un texte
cmd-library-list = Lister les documents propres à ce serveur
    .page = Aller à cette page
cmd-library-remove = Retirer un document de la bibliothèque de ce serveur
    .document = Le document : titre, date, numéro ou cote
cmd-library-status = Ce que contiennent les bibliothèques, et qui peut ajouter à celle de ce serveur
form-paste = Ajouter un document
form-correct = Corriger ce qui a été compris
form-field-text = Le texte du document
form-field-title = Titre
form-field-date = Date
form-hint-text = Comme l'archive le donne, avec son titre et sa date. Un texte plus long : ajoutez-le en fichier.
form-hint-title = Laissez vide pour ce que dit la page elle-même.
form-hint-date = 1950, 1950-06, 1950-06-25 ou 25 juin 1950. Laissez vide pour ce que dit la page.
offer-heading = { $total ->
    [one] Un document a été compris
   *[other] { $total } documents ont été compris
 } dans { $name }. Rien n'est encore enregistré.
offer-more = { $count ->
    [one] Le fichier contient un document de plus.
   *[other] Le fichier contient { $count } documents de plus.
 }
offer-held = Cette bibliothèque a déjà { $document } : l'enregistrer le met à jour.
offer-in-common = La bibliothèque commune a déjà { $document } : il est ici sans être enregistré de nouveau.
offer-hint = Enregistrez-le, corrigez titre et date, ou rejetez-le. Ce qui attend une semaine est rejeté.
offer-hint-archive = Enregistrez tout ce qui a été compris, ou rejetez-le. Pour corriger un titre ou une date, ajoutez ce fichier seul. Ce qui attend une semaine est rejeté.
offer-declined-more = { $count ->
    [one] Un autre a été refusé.
   *[other] { $count } autres ont été refusés.
 }
offer-gone = La proposition { $number } a déjà été enregistrée ou rejetée, ou a trop attendu. Ajoutez de nouveau le fichier.
label-file = Fichier
label-not-stated = Non indiqué
origin-given = donné à la main
origin-guessed = supposé
kin = Un autre texte du même original est ici : « { $title } », { $date } ({ $document }). Chacun se cite pour lui-même.
kin-perhaps = Peut-être un autre texte du même original : « { $title } », { $date } ({ $document }). Cote, jour et correspondants sont les mêmes.
origin-catalogue = Repris du catalogue { $source } ({ $by }) : { $fields }.
origin-person = Donné à la main : { $fields }.
press-store = Enregistrer
press-correct = Corriger
press-discard = Rejeter
press-remove = Retirer
stored-heading = Pris dans { $name }
discarded = { $name } a été rejeté. Rien n'en a été enregistré.
removal-asked = « { $title } » ({ $document }) va être retiré de cette bibliothèque, avec tout ce qui y a été lu. En êtes-vous sûr ?
removed = « { $title } » ({ $document }) a été retiré de cette bibliothèque.
own-heading = { $total ->
    [one] Un document
   *[other] { $total } documents
 } dans cette bibliothèque
missing-own = Cette bibliothèque n'a aucun document propre. /library add en reçoit un.
library-heading = Les bibliothèques
library-common = Pour tous :
library-own = Ici seulement :
library-waiting = { $count ->
    [one] Une proposition attend d'être enregistrée ou rejetée.
   *[other] { $count } propositions attendent d'être enregistrées ou rejetées.
 }
library-may-add = Vous pouvez ajouter des documents : /library add
library-may-not-add = Ceux-là peuvent ajouter des documents avec /library add.
settings-librarians = Peuvent ajouter des documents :
librarians-managers = ceux qui gèrent ce serveur
librarians-only = Les documents sont ajoutés par ceux qui gèrent ce serveur et par le rôle qu'il a choisi pour cela (/library status). Rien n'a été enregistré.
nothing-offered = Il n'y a pas de fichier. Joignez-en un avec file:, ou collez un texte. Rien n'a été enregistré.
attachment-lost = Discord n'a pas remis { $name }. Rien n'a été enregistré ; réessayez.
held-in-common = La bibliothèque commune a déjà { $document } : « { $title } ». Il n'a pas été enregistré de nouveau.
privacy-offers = Des documents proposés à la bibliothèque d'un serveur : le fichier, jusqu'à ce qu'il soit enregistré ou rejeté, une semaine au plus.

## Personnes et lieux par leur nom

cmd-people = Qui est nommé : graphies, documents, événements datés, lettres, qui d'autre apparaît
    .name = Une personne ou un lieu, dans n'importe quelle graphie
cmd-people-merge = Décider pour ce serveur que deux noms désignent une seule personne
    .name = Le nom qui reste
    .with = L'autre nom de la même personne
cmd-people-split = Décider pour ce serveur qu'une graphie ne désigne pas cette personne
    .name = La personne
    .spelling = La graphie qui désigne quelqu'un d'autre
cmd-people-undo = Annuler la dernière décision de ce serveur sur les noms
name-people = personnes
name-people-show = montrer
name-people-merge = réunir
name-people-split = séparer
name-people-undo = annuler
option-name-name = nom
option-name-with = avec
option-name-spelling = graphie
missing-person = Personne du nom de « { $searched } » n'est connu ici, sous cette graphie ou une autre qui sonne de même.
unclear-person = On ne sait pas avec certitude qui est « { $searched } ». Lequel de ces noms ?
people-guessed = Personne ne s'écrit ici « { $asked } ». Seul « { $spelling } » s'en approche : une supposition, pas un résultat.
people-spelt = « { $spelling } » est une graphie de { $name }.
people-described = Dans la liste des personnes de { $list } :
people-spellings = Graphies d'ici (et le nombre de documents) :
people-equated-document = L'éditeur du document met « { $spelling } » et « { $other } » côte à côte :
people-equated-list = « { $spelling } » et « { $other } » sont une seule personne dans la liste de { $list }.
people-equated-own = « { $spelling } » et « { $other } » sont une seule personne dans la liste de noms fournie avec opis.
people-equated-ruling = « { $spelling } » et « { $other } » ont été réunis ici par un gestionnaire.
people-events = Événements datés où ce nom figure ({ $total }) :
people-all-events = Tous les événements
people-sent = Envoyé ({ $total }) :
people-received = Reçu ({ $total }) :
people-documents = Documents où ce nom figure ({ $total }) :
people-more = et { $count } de plus
people-beside = Nommés dans les mêmes passages (et le nombre de documents) :
people-others = Qui d'autre peut être visé :
people-how-spelt = même graphie
people-how-partly = quelques mots sont les mêmes
people-how-sound = se prononce de même
people-ruled-merge = « { $one } » et « { $other } » sont désormais une seule personne ici. /people undo annule cette décision.
people-ruled-split = « { $one } » n'est plus tenu ici pour « { $other } ». /people undo annule cette décision.
people-undone-merge = Annulé : « { $one } » et « { $other } » ne sont plus réunis par une décision prise ici.
people-undone-split = Annulé : « { $one } » peut de nouveau être tenu pour « { $other } ».
name-unknown = Aucun nom ne s'écrit ici « { $value } ». On décide de noms tels que les documents ou les listes les écrivent.
name-unclear = On ne sait pas avec certitude qui est « { $value } ». Il y a ici : { $names }
names-one-already = « { $one } » et « { $other } » sont déjà une seule personne ici.
not-a-spelling = « { $spelling } » n'est pas ici une graphie de { $name } que l'on puisse séparer.
nothing-to-undo = Aucune décision sur les noms n'a été prise ici.
persons-imported = { $count ->
    [one] { $count } personne de la liste { $list } est dans la bibliothèque { $library }.
   *[other] { $count } personnes de la liste { $list } sont dans la bibliothèque { $library }.
}
persons-dropped = La liste { $list } n'est plus dans la bibliothèque { $library }.
persons-not-held = Il n'y a pas de liste { $list } dans la bibliothèque { $library }.
persons-too-many = Le fichier est trop grand pour une liste de personnes. On peut en prendre des parties comme fichiers séparés.
persons-not-utf8 = Le fichier n'est pas écrit en UTF-8. Enregistrez-le en UTF-8 et réessayez.
persons-none = Le fichier ne contient aucune personne.
persons-damaged = Le fichier n'est pas une liste de personnes : il y a une faute à { $line } (une ligne en CSV, un objet en JSON).
persons-without-names = Il n'y a pas de nom à { $line } (une ligne en CSV, un objet en JSON). Chaque personne a besoin de « name ».
