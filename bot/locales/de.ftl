# Jeder Satz, den Lesende sehen, auf Deutsch. Die Worte der Dokumente selbst stehen nie hier.

cmd-cite = Ein Dokument zitieren: in der Form des Archivs, Chicago und anderen Stilen, oder als Export
    .document = Das Dokument: Titel, Datum, Nummer oder Signatur
    .style = Der Zitierstil; ohne Wahl die Form des Archivs
    .locator = Die Stelle im Original: 47, ll. 46-49, list 47, p. 3, ¶12
    .abbreviate = Fond, Opis, Delo und Listy zu f., op., d. und ll. kürzen
    .passage = Der Absatz der Transkription, wo ihre Blätter nicht bekannt sind
    .accessed = Der Tag, an dem Sie es im Netz gelesen haben, falls Ihre Zeitschrift danach fragt
cmd-search = Die Worte des Archivs durchsuchen
    .words = Wörter; "eine Wendung" in Anführungszeichen; -Wort schließt ein Wort aus
    .person = Nur Dokumente, die diese Person nennen
    .place = Nur Dokumente, die diesen Ort nennen
    .kind = Nur diese Art von Dokument: telegram, letter, minutes ...
    .language = Nur Dokumente in dieser Sprache
    .archive = Nur Originale aus diesem Archiv: APRF, AVPRF ...
    .from = Nur Dokumente ab diesem Datum: 1950, 1950-06 oder 1950-06-25
    .to = Nur Dokumente bis zu diesem Datum
    .sender = Nur Dokumente von diesem Absender
    .recipient = Nur Dokumente an diesen Empfänger
    .precision = Nur Dokumente, die mindestens so genau datiert sind
    .sort = Beste zuerst, oder in der Folge der Zeit
    .limit = Wie viele Dokumente gezeigt werden
    .export = Die gefundenen Nachweise als Datei für Zotero und andere mitnehmen
cmd-quote = Ein Zitat finden und wörtlich geben, mit Absatz und Nachweis; ohne Worte eines nach dem Los
    .words = Die Worte, wie Sie sie im Kopf haben
    .document = Nur in diesem Dokument
    .person = Nur was diese Person sagt
    .context = Den ganzen Absatz darum zeigen
    .limit = Wie viele Stellen gezeigt werden
cmd-check = Ein Zitat Wort für Wort an seiner Quelle prüfen
    .text = Das Zitat, wie es in Ihrem Entwurf steht
    .document = Das Dokument, aus dem es stammt; ohne Wahl jedes
cmd-summary = Was ein Dokument ist und sagt, in seinen eigenen Sätzen
    .document = Das Dokument: Titel, Datum, Nummer oder Signatur
    .length = Wie viel davon
    .words = Wie viele Wörter aus den eigenen Sätzen des Dokuments
    .about = Sätze über diese Person, diesen Ort oder diese Frage
    .search = Aus den Dokumenten, die diese Wörter finden, zusammen gelesen
    .person = Aus den Dokumenten, die diese Person nennen
    .from = Aus Dokumenten ab diesem Datum
    .to = Aus Dokumenten bis zu diesem Datum
    .abstract = Die Zusammenfassung des Archivs selbst zeigen
cmd-timeline = Was wann geschah: datierte Ereignisse in ihrer Folge, Pläne als Pläne
    .document = Nur dieses Dokument
    .person = Nur wo diese Person genannt ist
    .place = Nur wo dieser Ort genannt ist
    .search = Nur Absätze mit diesen Wörtern
    .from = Ab diesem Datum
    .to = Bis zu diesem Datum
    .show = Nur Ereignisse und Pläne, oder auch Stempel und Bibliographisches
    .picture = Das Bild in diese Datei schreiben
    .export = Die Ereignisse als Datei mitnehmen: Tabelle, Kalender oder für TimelineJS
cmd-read = Ein Dokument lesen, Absatz für Absatz
    .document = Das Dokument: Titel, Datum, Nummer oder Signatur
    .passage = Bei diesem Absatz beginnen
    .page = Diese Seite aufschlagen
cmd-documents = Die vorhandenen Dokumente auflisten
    .page = Diese Seite aufschlagen
cmd-onthisdate = Was das Archiv zu einem Tag des Jahres hat
    .date = Der Tag: 2026-05-30, 05-30 oder 30. Mai; ohne Angabe heute
    .limit = Wie viele Auszüge gezeigt werden
cmd-about = Was opis ist und hat
option-private = Nur Sie sehen die Antwort, oder alle hier
presence = /search /quote /check
page-previous = Zurück
page-next = Weiter
page-where = Seite { $page } von { $pages }
passage-address = { $document } ¶{ $passage }
passage-range = { $document } ¶{ $first }–{ $last }
press-another = Ein anderes
press-context = Zusammenhang zeigen
press-cite = Zitieren
press-copy-as = Kopieren als { $style }
press-read = Lesen
press-summary = Zusammenfassung
undated = undatiert
label-kind = Art
label-date = Datum
label-from = Von
label-to = An
label-place = Ort
label-classification = Einstufung
label-language = Originalsprache
label-translator = Übersetzt von
label-contributor = Beigetragen von
label-obtained = Beschafft von
label-funder = Gefördert von
label-shelfmark = Signatur
label-copies = Ausfertigungen an
label-length = Länge
names-heading = Andere Dokumente, die es nennt
names-words = „{ $words }“, ¶{ $passage }
names-answered = als Antwort auf „{ $words }“ (¶{ $passage })
names-candidates = { $count ->
    [1] dieses kann gemeint sein; die Worte sagen es nicht sicher:
   *[other] eines von diesen kann gemeint sein; die Worte sagen nicht, welches:
 }
names-missing = Hier nicht vorhanden, soweit die Worte es erkennen lassen: { $documents }
named-by-heading = Dokumente, die es nennen
length-words = { $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
 } in { $passages ->
    [one] einem Absatz
   *[other] { $passages } Absätzen
 }
citation-heading = Nachweis ({ $style })
citation-short = Kurzbeleg:
citation-bibliography = Bibliographie:
citation-assembled = Aus den eigenen Angaben des Datensatzes gebildet: diese Kopie trägt keinen Nachweis des Archivs.
citation-missing = In dieser Kopie nicht angegeben und darum weggelassen: { $fields }.
search-none-words = Nichts zu suchen: geben Sie ein Wort ein.
search-more = { $count ->
    [one] ein weiterer Absatz in diesem Dokument
   *[other] { $count } weitere Absätze in diesem Dokument
 }
search-cut = Die Suche hat ihre Zeitgrenze erreicht: dies sind die bis dahin gefundenen Ergebnisse. Grenzen Sie sie mit einem weiteren Wort ein.
search-heading = { $count ->
    [one] Ein Dokument
   *[other] { $count } Dokumente
 } zu { $words }
quote-heading = { $count ->
    [one] Eine Stelle
   *[other] { $count } Stellen
 } im Archiv
quote-near = Nicht genau in diesen Worten. Am nächsten kommt:
quote-speaker-undetermined = Sprecher: nicht bestimmt
quote-speaker = Sprecher: { $speaker }
quote-reported = { $speaker }, nach dem Bericht von { $reporter }
quote-translated = in der Übersetzung von { $translator }
verdict-exact = Genau: diese Worte stehen in der Quelle.
verdict-typography = Genau bis auf die Typographie: Anführungszeichen, Striche, Leerzeichen oder Großschreibung weichen ab.
verdict-differs = Die Quelle weicht ab.
verdict-omissions = In der Folge, mit Auslassungen, die nicht gekennzeichnet sind.
verdict-omissions-marked = In der Folge, mit Auslassungen, die gekennzeichnet sind.
verdict-absent = Nicht in diesem Archiv.
difference = { $kind }: die Quelle hat „{ $source }“, das Zitat „{ $claimed }“
difference-missing = { $kind }: das Zitat lässt „{ $source }“ aus
difference-added = { $kind }: das Zitat fügt „{ $claimed }“ hinzu
kind-negation = Verneinung
kind-number = Zahl
kind-date = Datum
kind-name = Name
kind-word = Wort
kind-punctuation = Zeichensetzung
kind-editorial = Worte des Herausgebers
summary-abstract-by = Zusammenfassung von { $by }
summary-sentences = In den eigenen Worten des Dokuments
summary-unsupported = Die Zusammenfassung sagt, was der hier vorhandene Text nicht sagt: { $words }
not-stated = In dieser Kopie nicht angegeben: { $fields }.
timeline-heading = { $count ->
    [one] Ein datiertes Ereignis
   *[other] { $count } datierte Ereignisse
 }
timeline-none = Hier ist kein Ereignis datiert. Stempel und Bibliographisches zeigt show:all.
timeline-picture-written = Das Bild liegt in { $path }.
status-happened = geschehen
status-planned = geplant
status-conditional = bedingt
status-generic = im Allgemeinen
qualifier = ({ $qualifier })
qualifier-by = bis spätestens
qualifier-until = bis
qualifier-since = seit
qualifier-before = vor
qualifier-after = nach
qualifier-between = zwischen
qualifier-beginning = Anfang
qualifier-middle = Mitte
qualifier-end = Ende
qualifier-first-half = erste Hälfte
qualifier-second-half = zweite Hälfte
qualifier-about = etwa
qualifier-damaged = beschädigt
qualifier-and = und
qualifier-or = oder
qualifier-calendar-not-stated = Kalender nicht angegeben
qualifier-fiscal-year = Haushaltsjahr
qualifier-old-style = alten Stils
qualifier-limited = { $limit } { $part }
read-heading = { $title }
read-where = Absätze { $first }–{ $last } von { $total }
documents-heading = { $total ->
    [one] Ein Dokument ist
   *[other] { $total } Dokumente sind
 } hier vorhanden
onthisdate-heading = Am { $date }
onthisdate-none = Nichts im Archiv ist auf den { $date } datiert. Tage, von denen nur der Monat bekannt ist, gehören zum Monat.
why-dated = Das Dokument ist auf diesen Tag datiert.
why-sent = Das Dokument wurde an diesem Tag abgesandt.
why-received = Das Dokument ging an diesem Tag ein.
why-event = Das Dokument erzählt, was an diesem Tag geschah.
why-planned = Für diesen Tag geplant; das Dokument sagt nicht, dass es geschah.
about-heading = opis { $version }: das Findbuch, das in Ihrem Chat wohnt
about-promise = Es erfindet kein Wort: was es zitiert, steht wörtlich in einem gespeicherten Dokument und trägt Nachweis und Absatznummer.
about-holds = { $documents ->
    [one] Ein Dokument
   *[other] { $documents } Dokumente
 } mit { $passages } Absätzen, datiert { $earliest } bis { $latest }.
about-holds-undated = { $documents ->
    [one] Ein Dokument
   *[other] { $documents } Dokumente
 } mit { $passages } Absätzen.
about-latency = Discord ist { $milliseconds } ms entfernt.
field-kind = Art
field-sender = Absender
field-recipient = Empfänger
field-place = Ort
field-date = Datum
field-summary = Zusammenfassung
field-original-language = Originalsprache
field-language = Sprache dieses Textes
field-classification = Einstufung
field-record-id = Nummer des Datensatzes
field-url = Webadresse
field-citation = ein Nachweis des Archivs selbst
field-repository = Archiv
field-source-note = Quellenangabe
field-collection = Band oder Reihe
field-number = Dokumentnummer
field-rights = Rechte
field-shelfmarks = Signatur
field-credits = Übersetzer oder Beiträger
field-author = Verfasser
field-leaf = Blatt
field-translator = Übersetzer
field-title = Titel
field-layout = Form
field-people = Namen auf der Seite
field-publication = gedruckte Ausgabe
field-agents = Namen
unclear = Auf „{ $searched }“ passen mehrere Dokumente. Welches?
missing-document = Kein Dokument hier passt auf „{ $searched }“. Versuchen Sie Wörter des Titels, das Datum, die Nummer oder die Signatur.
missing-document-near = Kein Dokument hier ist „{ $searched }“. Meinten Sie eines von diesen?
missing-passage = Dieses Dokument hat keinen Absatz „{ $searched }“.
missing-quotation = Diese Worte stehen in keinem der Dokumente hier: „{ $searched }“.
missing-speaker = Kein Satz hier stammt mit Sicherheit von „{ $searched }“.
missing-sentence = Hier gibt es keinen Satz zu ziehen.
missing-words = Kein Dokument hier hat alle diese Wörter: { $searched }.
missing-narrowed = Kein Dokument hier hat { $searched } und passt auch zu den übrigen Angaben. Lassen Sie einige weg.
missing-date = Nichts hier ist auf { $searched } datiert.
missing-week = Nichts hier fällt in die Woche ab { $searched }.
missing-month = Von nichts hier ist bekannt, dass es in { $searched } fiel, ohne dass sein Tag bekannt wäre.
missing-event = Kein datiertes Ereignis hier passt auf { $searched }.
missing-text = Der Datensatz „{ $searched }“ ist hier ohne seinen Text vorhanden.
refused-otherwise = So lässt sich das nicht beantworten ({ $reason }).
unknown-command = Einen Befehl „{ $command }“ gibt es nicht. Befehle: /cite /search /quote /check /summary /timeline /read /documents /onthisdate /about
unknown-option = /{ $command } hat keine Option „{ $option }“.
option-missing = /{ $command } braucht die Option „{ $option }“.
not-a-choice = „{ $value }“ ist kein Wert von { $option }. Möglich sind: { $choices }.
not-a-number = { $option } nimmt eine ganze Zahl, nicht „{ $value }“.
not-yes-or-no = { $option } nimmt ja oder nein (yes, no), nicht „{ $value }“.
out-of-range = { $option } nimmt eine Zahl von { $least } bis { $most }, nicht { $value }.
too-low = { $option } nimmt eine Zahl ab { $least }, nicht { $value }.
not-a-date = „{ $value }“ ist kein Datum, das opis lesen kann. Schreiben Sie 1950, 1950-06 oder 1950-06-25.
dates-reversed = Der Zeitraum von { $since } bis { $until } endet, bevor er beginnt. Vertauschen Sie die beiden.
not-a-day = „{ $value }“ ist kein Tag. Schreiben Sie 05-30, 2026-05-30 oder 30. Mai.
not-a-locator = „{ $value }“ ist keine Stelle, die opis lesen kann. Schreiben Sie 47, ll. 46-49, list 47, p. 3, fol. 2v oder ¶12.
nothing-asked = Es gibt nichts zu suchen. Geben Sie ein paar Wörter ein.
button-forgotten = Dieser Knopf stammt von vor einem Neustart, und seine Frage war zu lang, um sie zu behalten. Fragen Sie noch einmal mit dem Befehl.
picture-not-written = Das Bild konnte nicht nach { $path } geschrieben werden: { $cause }. Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.
empty-file = Die Datei ist leer. Nichts wurde gespeichert; prüfen Sie den Download und versuchen Sie es erneut.
blank-file = Die Datei enthält nur Leerraum. Nichts wurde gespeichert; prüfen Sie den Download und versuchen Sie es erneut.
binary-file = Die Datei enthält keinen lesbaren Text. Nichts wurde gespeichert; sichern Sie die Seite als Text, HTML oder PDF und versuchen Sie es erneut.
unknown-encoding = Die Kodierung der Datei ist nicht zu erkennen. Nichts wurde gespeichert; sichern Sie sie als UTF-8 und versuchen Sie es erneut.
no-layout = Keine Form erkennt diesen Text. Nichts wurde gespeichert; lesen Sie ihn mit --layout plain als einfachen Text, wenn er ein Dokument ist.
layout-conflict = Zwei Formen beanspruchen diesen Text ({ $layouts }). Nichts wurde gespeichert; nennen Sie die richtige mit --layout.
unknown-layout = Eine Form „{ $layout }“ gibt es nicht. Formen: { $layouts }.
listing = Das ist eine Trefferliste, kein Dokument. Nichts wurde gespeichert; öffnen Sie ein Dokument der Liste und nehmen Sie dessen Seite.
several-documents = { $documents } Dokumente stehen in dieser Datei hintereinander. Nichts wurde gespeichert; legen Sie jedes in eine eigene Datei.
not-found = Es gibt keine Datei { $path }.
vanished = Die Datei verschwand, während sie gelesen wurde. Nichts davon wurde gespeichert; rufen Sie den Befehl erneut auf.
unreadable = Die Datei lässt sich nicht lesen ({ $cause }). Nichts davon wurde gespeichert; prüfen Sie ihre Rechte.
too-large = Die Datei ist größer, als opis annimmt ({ $megabytes } MB; die Grenze ist { $most } MB). Nichts wurde gespeichert; teilen Sie sie.
line-too-long = Die Datei ist eine einzige Zeile von { $characters } Zeichen. Nichts wurde gespeichert; in dieser Form ist sie kein Dokument.
wrong-encoding = Die Datei ist in { $encoding }, nicht in UTF-8. Nichts davon wurde gespeichert; sichern Sie sie als UTF-8 (iconv -f { $encoding } -t UTF-8) und versuchen Sie es erneut.
stray-nulls = Die Datei enthält { $count } Nullzeichen (das erste in Zeile { $line }), die kein Text hat. Nichts davon wurde gespeichert; entfernen Sie sie oder sichern Sie die Seite neu.
lone-surrogates = Das Dokument enthält halbe Zeichen, die sich nicht schreiben lassen. Nichts davon wurde gespeichert; exportieren Sie es neu als UTF-8.
not-a-file = { $path } ist keine gewöhnliche Datei. Nichts wurde gespeichert.
link-leads-out = Der Verweis { $path } führt aus dem Ordner hinaus und wurde nicht verfolgt. Nichts davon wurde gespeichert; nennen Sie die Datei selbst, wenn sie gemeint ist.
id-taken = Ein anderes Dokument hat bereits die Kennung { $document }: „{ $title }“. Jenes blieb, von diesem wurde nichts gespeichert; geben Sie ihm eine andere Kennung oder Bibliothek.
id-twice = Die Datei hat zwei verschiedene Dokumente unter der Kennung { $document }. Das erste, „{ $title }“, wurde gespeichert, dieses nicht; geben Sie ihm eine andere Kennung.
too-slow = Die Datei zu lesen würde länger als { $seconds } s dauern. Nichts davon wurde gespeichert; teilen Sie sie oder sichern Sie sie in anderer Form.
too-much-memory = Die Datei zu lesen würde mehr als { $megabytes } MB Speicher brauchen. Nichts davon wurde gespeichert; teilen Sie sie oder sichern Sie sie in anderer Form.
parser-fault = opis selbst ist über die Datei { $path } gestolpert; das Protokoll sagt, wo. Nichts davon wurde gespeichert; bitte melden Sie es.
no-text = In der Datei wurde kein Text gefunden. Nichts wurde gespeichert.
store-missing = Unter { $path } liegt kein Speicher. `opis ask` legt einen an und füllt ihn mit den Beispielen.
store-forbidden = Der Speicher { $path } lässt sich nicht öffnen oder anlegen. Nichts wurde geändert; prüfen Sie die Rechte der Datei und ihres Ordners.
store-newer = Der Speicher { $path } wurde von einem neueren opis geschrieben (Version { $found }; dieses kennt { $known }). Nichts wurde geändert; installieren Sie das neuere opis.
store-locked = Der Speicher { $path } wird von einem anderen Programm gesperrt. Nichts wurde geändert; beenden Sie es oder versuchen Sie es gleich noch einmal.
store-read-only = In den Speicher { $path } lässt sich nicht schreiben. Nichts wurde geändert; prüfen Sie die Rechte der Datei und ihres Ordners.
store-is-folder = { $path } ist ein Ordner. Nichts wurde geändert; nennen Sie mit --database oder OPIS_DATABASE eine Datei.
not-a-store = { $path } ist kein Speicher von opis. Nichts wurde geändert; nennen Sie mit --database eine andere Datei.
store-damaged = Der Speicher { $path } ist beschädigt. Nichts wurde geändert; spielen Sie die neueste Sicherung ein.
store-full = Der Datenträger ist voll. Was zuvor gespeichert war, ist unversehrt; schaffen Sie Platz und rufen Sie den Befehl erneut auf.
record-unreachable = Das PostgreSQL unter { $place }, das die Urschrift führt, antwortet nicht. Nichts ist verloren; sehen Sie nach, ob es läuft und erreichbar ist, und versuchen Sie es erneut.
record-forbidden = Das PostgreSQL unter { $place }, das die Urschrift führt, lehnt ab: { $said }. Nichts wurde geändert; prüfen Sie Benutzer, Kennwort und Datenbank in OPIS_DATABASE.
not-a-copy = { $path } ist ein eigener Speicher oder die Abschrift einer anderen Urschrift und wurde gelassen, wie es ist. Nennen Sie mit OPIS_COPY eine Datei, die es noch nicht gibt; sie wird angelegt.
driver-missing = OPIS_DATABASE nennt einen PostgreSQL-Server, und sein Treiber ist nicht installiert: pip install 'opis[postgres]'.
record-elsewhere = Diese Datei ist die Abschrift einer Urschrift in PostgreSQL und wird neu angelegt, wenn sie verlorengeht. Sichern Sie die Urschrift mit den Mitteln von PostgreSQL (pg_dump, pg_restore).
doctor-record = Das PostgreSQL unter { $place } führt die Urschrift; die Abschrift hier ist ihre Fassung { $version }.
doctor-record-unguarded = Das PostgreSQL unter { $place } führt die Urschrift, und die Rolle, die opis dort benutzt, steht über der Zeilensicherheit. Legen Sie eine gewöhnliche Rolle an, der die Datenbank gehört, und nennen Sie sie in OPIS_DATABASE.
record-in-use = Die Urschrift unter { $place } enthält schon etwas. Nichts wurde geändert; nennen Sie eine leere Datenbank.
move-to-record = Nur ein Speicher in einer Datei kann umziehen, und nur nach postgresql://Benutzer@Rechner/Datenbank.
move-made = { $count ->
    [one] Ein Dokument
   *[other] { $count } Dokumente
 } sowie alle Einstellungen und Abonnements wurden kopiert. { $path } ist, wie es war; setzen Sie OPIS_DATABASE auf die Urschrift und starten Sie opis.
deadline-passed = Die Frage dauerte länger als { $seconds } s und wurde beendet. Nichts wurde geändert; grenzen Sie sie ein.
check-passed = Der Speicher { $path } ist heil: { $documents } Dokumente, { $passages } Absätze, Schema { $version }.
check-failed = Der Speicher { $path } ist beschädigt:
integrity = Die Datenbank meldet: { $what }.
orphan = Zeile { $row } von { $table } gehört zu nichts in { $parent }.
document-unreadable = Das Dokument { $document } ({ $library }) lässt sich nicht lesen: { $cause }.
document-not-whole = Das Dokument { $document } ({ $library }) ist nicht vollständig.
text-altered = Der Text von { $document } ({ $library }) ist nicht der gespeicherte: seine Prüfsumme weicht ab.
seal-broken = Etwas an { $document } ({ $library }) ist nicht, wie es geschrieben wurde: sein Siegel ist gebrochen.
offsets-astray = In { $document } ({ $library }) ist ein Absatz oder eine Erwähnung nicht das, worauf sie zeigt.
index-astray = Das Verzeichnis { $index } und die Dokumente weichen in { $rows } Zeilen ab.
index-damaged = Das Verzeichnis { $index } ist beschädigt: { $cause }.
store-fault = Der Speicher { $path } ließ sich nicht benutzen. Nichts wurde geändert; versuchen Sie es erneut.
backup-made = Der Speicher wurde nach { $path } kopiert.
backup-refused = { $path } ist keine ältere Sicherung von opis und blieb, wie es ist. Wählen Sie einen anderen Namen.
restore-made = Der Speicher { $path } ist nun, was die Sicherung war: { $documents } Dokumente.
restore-kept = Der ersetzte Speicher liegt noch unter { $path }; löschen Sie ihn, wenn nichts fehlt.
restore-refused = Die Sicherung { $path } ist nicht heil. Nichts wurde geändert; nehmen Sie eine ältere. Darin gefunden:
ingest-progress = { $count } · { $path }
ingest-line = { $outcome }: { $path }
ingest-total = { $added } neu, { $updated } geändert, { $unchanged } unverändert, { $duplicate } doppelt, { $refused } abgelehnt, { $failed } gescheitert.
settings-wrong = Diese Einstellungen sind nicht lesbar: { $names }. .env.example sagt, was jede nimmt.
token-missing = DISCORD_TOKEN ist nicht gesetzt. Tragen Sie das Token des Bots (Developer Portal, Bot, Reset Token) in die Umgebung oder in .env ein und starten Sie erneut.
token-refused = Discord nimmt dieses Token nicht an. Nichts wurde geändert; kopieren Sie es neu (Developer Portal, Bot, Reset Token) und starten Sie erneut.
discord-unreachable = Discord ist nicht erreichbar ({ $cause }). Nichts wurde geändert; prüfen Sie das Netz und starten Sie erneut.
fault = Hier ging etwas schief; im Protokoll steht es unter { $reference }. Nichts wurde geändert; bitte versuchen Sie es erneut.
chat-welcome = opis. Tippen Sie einen Befehl wie /search; Tab ergänzt, Strg-D beendet.
role-dated = datiert
role-sent = abgesandt
role-received = eingegangen
role-deciphered = entziffert
role-typed = getippt
role-printed = gedruckt
role-event = Ereignis
role-bibliographic = Bibliographie
role-uploaded = hochgeladen
timeline-conflict = { $document } nennt mehr als ein Datum als eigenes: { $stated }. Welches stimmt, urteilen die Lesenden.
timeline-hidden = { $count ->
    [one] Ein weiteres Datum ist Stempel, Unterschrift oder Bibliographie
   *[other] { $count } weitere Daten sind Stempel, Unterschriften oder Bibliographie
 }: show:all zeigt sie.
onthisdate-leap = Der 29. Februar steht am 28., weil dieses Jahr keinen hat.
why-happened = Das Dokument erzählt, was an diesem Tag geschah.
why-conditional = Das Dokument nennt diesen Tag für etwas, das von einer Bedingung abhängt.
abstract-unnamed = der Seite selbst
note-mirror-address = Diese Kopie stammt von { $stored }; zitiert ist die Adresse des Archivs selbst.
note-leaf-outside = { $locator } gehört nicht zu den Blättern, die der Datensatz nennt. Es steht so da, wie Sie es verlangt haben.
note-leaf-breaks-not-marked = Die Transkription kennzeichnet keine Blattgrenzen: Absatz { $passage } ist mit seiner Nummer zitiert.
note-locator-not-understood = „{ $locator }“ ist keine Stellenangabe, die opis kennt; sie steht so, wie Sie sie getippt haben.
picture-count = { $count ->
    [one] Ein Datum
   *[other] { $count } Daten
 }
picture-uncertain = unsicher
picture-stamp = Stempel oder Unterschrift
picture-histogram = Säulen nach oben: was geschah. Hohle Säulen nach unten: was geplant war oder von etwas abhing.
picture-transliterated = Wörter in anderen Schriften stehen hier in lateinischen Buchstaben.
picture-alt = Zeitleiste: { $title }.
picture-more = Und { $count } weitere Zeilen.
picture-before = vor { $date }
picture-after = nach { $date }
search-unranked = Diese Wörter sind zu häufig, um sie zu ordnen: die neuesten Zugänge kommen zuerst. Fügen Sie ein selteneres Wort hinzu.
search-meant = „{ $typed }“ steht hier nirgends; gesucht wurde stattdessen „{ $meant }“.
cmd-daily = Der Beitrag des Tages: was das Archiv zu diesem Datum hat, in einem Ihrer Kanäle
cmd-daily-set = Einen täglichen oder wöchentlichen Beitrag einrichten oder ändern
    .channel = Wohin; ohne Wahl hierher
    .time = Die Zeit nach den Uhren dieser Zone: 08:00
    .zone = Stadt, Land oder Zone: Berlin, Nepal, Europe/Berlin
    .order = Diesen Beitrag ändern, statt einen neuen anzulegen
    .days = Wochentage: jeden Tag, werktags, Mo Mi Fr
    .content = Ein Auszug zum Tag, oder was die kommende Woche bringt
    .empty = Was geschieht, wenn nichts auf den Tag fällt
    .role = Die Rolle, die benachrichtigt wird; ohne Wahl niemand
    .thread = Unter jedem Beitrag einen Thread eröffnen
    .pin = Jeden Beitrag anstelle des letzten anheften
    .style = Der Zitierstil
    .library = Nur Dokumente dieser Bibliothek: common oder server
    .archive = Nur Originale aus diesem Archiv: APRF, AVPRF ...
    .person = Nur Dokumente, die diese Person nennen
    .from = Erst ab diesem Jahr
    .to = Nur bis zu diesem Jahr
    .dates = Nur diese Arten von Datum: dated, sent, received, event
    .window = Wie viele Stunden ein verpasster Beitrag zu spät kommen darf: 1 bis 12
cmd-daily-status = Was aus den letzten Beiträgen wurde und warum, was kommt, was fehlt
    .order = Nur dieser Beitrag
cmd-daily-preview = Die nächsten drei Beiträge, wie sie aussehen werden
    .order = Welcher Beitrag
cmd-daily-now = Den heutigen Beitrag sofort senden, wenn er noch nicht kam
    .order = Welcher Beitrag
cmd-daily-pause = Einen Beitrag anhalten, bis Sie ihn fortsetzen
    .order = Welcher Beitrag
cmd-daily-resume = Einen angehaltenen Beitrag wieder kommen lassen
    .order = Welcher Beitrag
cmd-daily-remove = Einen Beitrag und seine Geschichte entfernen
    .order = Welcher Beitrag
cmd-week = Was das Archiv zur kommenden Woche hat
    .date = Der erste Tag; ohne Angabe heute
cmd-month = Was das Archiv zu diesem Monat hat, auf den Monat und nicht auf den Tag bekannt
    .date = Ein Tag des Monats; ohne Angabe heute
daily-heading = An diesem Tag: { $date }
daily-late = { $late } zu spät: opis konnte nicht rechtzeitig senden.
daily-duration = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
daily-leap = Das gehört zum 29. Februar. Es steht am 28., weil dieses Jahr keinen 29. hat.
daily-jubilee = Vor { $years } Jahren.
daily-nothing = Nichts im Archiv ist auf den { $date } datiert.
daily-week = Im Archiv: die Woche ab { $date }
daily-week-nothing = Nichts im Archiv fällt in die Woche ab { $date }.
daily-month = Dieser Monat im Archiv: { $month }
daily-month-only = Auf den Monat bekannt, nicht auf den Tag.
daily-press-about = Über diesen Beitrag
daily-none = Dieser Server hat keinen täglichen Beitrag. /daily set richtet einen ein.
daily-made = Der Beitrag ist eingerichtet.
daily-changed = Der Beitrag ist geändert. Daten, deren Zeit vorbei ist, bleiben, wie sie sind.
daily-paused = Der Beitrag ist angehalten.
daily-resumed = Der Beitrag kommt wieder, ab dem nächsten Datum, das nicht erledigt ist.
daily-removed = Der Beitrag und seine Geschichte sind entfernt.
daily-now = Der heutige Beitrag:
daily-now-before = Der heutige Beitrag war schon an der Reihe:
daily-about = Über diesen Beitrag
daily-when = { $clock } nach den Uhren von { $zone }
daily-content-day = ein Auszug zum Tag
daily-content-week = die kommende Woche
daily-empty-silence = Stille, wenn nichts fällt
daily-empty-note = eine Notiz, wenn nichts fällt
daily-empty-week = die Woche, wenn nichts fällt
daily-empty-month = der Monat, wenn nichts fällt
daily-thread = ein Thread für jeden
daily-pin = angeheftet
daily-next = Nächster Beitrag:
daily-comes = Kommt
daily-silence = { $date }: auf diesen Tag fällt nichts, und Stille ist gewählt.
daily-nothing-comes = Es wird kein Beitrag kommen.
daily-lacking = opis fehlt in diesem Kanal eine Berechtigung: { $permission }
daily-paused-by-manager = Angehalten seit
daily-paused-by-refusal = Durch Discords Ablehnung angehalten seit
daily-tries = { $count ->
    [one] Bisher ein Versuch.
   *[other] Bisher { $count } Versuche.
 }
daily-again = Nächster Versuch:
daily-state-claimed = noch nicht gesendet
daily-state-posted = gesendet
daily-state-empty = nichts zu senden
daily-state-missed = verpasst
daily-state-paused = angehalten
daily-state-refused = von Discord abgelehnt
daily-state-failed = gescheitert
daily-state-uncertain = unsicher: vielleicht gesendet
daily-why-nothing-falls = Nichts im Archiv fällt auf diesen Tag, und Stille ist gewählt.
daily-why-window-passed = opis lief von der Zeit des Beitrags bis zum Ende seiner Frist nicht oder war nicht verbunden.
daily-why-manager = Angehalten von der Verwaltung; /daily resume lässt ihn wieder kommen.
daily-why-answer-lost = Discords Antwort ging verloren. opis sieht im Kanal nach, bevor es noch einmal sendet.
daily-why-withheld = Discord war nicht erreichbar oder nahm den Beitrag nicht an.
daily-why-cut-off = opis wurde angehalten, bevor der Beitrag gesendet war.
daily-why-composing-failed = opis ist beim Zusammenstellen des Beitrags gestolpert; das Protokoll sagt, wo.
daily-why-zone-unknown = Die Zonendatenbank dieser Maschine kennt die Zone nicht. Wählen Sie mit /daily set eine andere.
daily-why-deleted = Die Nachricht wurde im Kanal sofort gelöscht; sie wird nicht noch einmal gesendet.
daily-why-thread-refused = Gesendet, aber der Thread wurde abgelehnt.
daily-why-pin-refused = Gesendet, aber das Anheften wurde abgelehnt.
daily-why-missing-access = opis sieht den Kanal nicht. Geben Sie ihm dort „Kanal ansehen“ und rufen Sie /daily resume auf.
daily-why-missing-permission = opis darf in dem Kanal nicht schreiben. Geben Sie ihm dort „Kanal ansehen“ und „Nachrichten senden“ und rufen Sie /daily resume auf.
daily-why-channel-gone = Den Kanal gibt es nicht mehr. Wählen Sie mit /daily set einen anderen.
daily-why-blocked = Die Regeln des Servers selbst halten den Beitrag auf. Ändern Sie sie und rufen Sie /daily resume auf.
daily-told = Auf { $server } wurde der Beitrag #{ $order } für <#{ $channel }> angehalten: { $why }
permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-send-messages-in-threads = Nachrichten in Threads senden
permission-read-message-history = Nachrichtenverlauf lesen (sonst ist ein abgebrochener Beitrag nicht wiederzufinden)
permission-create-public-threads = Öffentliche Threads erstellen
permission-pin-messages = Nachrichten anheften
permission-mention-everyone = Alle erwähnen (nötig, um die Rolle zu benachrichtigen), oder machen Sie die Rolle erwähnbar
managers-only = /{ $command } ist für die, die diesen Server verwalten.
only-in-a-server = Das ist für Server: benutzen Sie es dort, wo der Beitrag erscheinen soll.
no-such-order = Dieser Server hat keinen Beitrag { $value }. /daily status zeigt sie.
which-order = Dieser Server hat { $count } Beiträge. Nennen Sie einen: { $orders }.
not-a-time = „{ $value }“ ist keine Uhrzeit. Schreiben Sie 08:00.
not-a-zone = „{ $value }“ ist für sich keine Zeitzone. Wählen Sie einen Ort aus der Liste, etwa Berlin oder Kathmandu.
zone-unclear = „{ $value }“ kann { $places } sein. Wählen Sie aus der Liste.
not-days = „{ $value }“ sind keine Wochentage. Schreiben Sie: jeden Tag, werktags, oder Mo Mi Fr.
days-all = jeden Tag
days-weekdays = werktags
days-weekend = Wochenende
not-kinds-of-date = „{ $value }“ sind keine Arten von Datum. Es gibt: dated, sent, received, event.
time-and-zone-needed = Ein neuer Beitrag braucht Zeit und Zone: /daily set time:08:00 zone:Berlin
not-a-channel = Beiträge brauchen einen Textkanal, einen Ankündigungskanal oder einen Thread.
everyone-refused = opis benachrichtigt nie alle. Wählen Sie eine Rolle.
too-many-orders = Dieser Server hat schon { $count } Beiträge. Entfernen Sie zuerst einen.
cannot-post-now = Der Beitrag lässt sich gerade nicht senden: opis verbindet sich noch mit Discord, oder diese Maschine kennt die Zone { $zone } nicht. Nichts wurde gesendet; versuchen Sie es gleich noch einmal.
no-such-posting = Diesen Beitrag kennt das Verzeichnis nicht mehr.
timeline-all = das ganze Archiv
cmd-find = Das Dokument finden, das eine eingefügte Fußnote zitiert
    .citation = Die Fußnote, wie sie in einem Buch oder Entwurf steht
confidence-certain = Das ist das Dokument, das die Fußnote zitiert.
confidence-likely = Das ist sehr wahrscheinlich das Dokument, das die Fußnote zitiert.
confidence-possible = Das könnte das Dokument sein, das die Fußnote zitiert.
citation-agrees = Stimmt mit dem Datensatz überein: { $points }.
citation-differs = Weicht vom Datensatz ab: { $points }.
point-title = Titel
point-date = Datum
point-shelfmark = Signatur
point-address = Webadresse
point-number = Nummer
missing-citation = Das Dokument dieser Fußnote ist hier nicht vorhanden.
missing-citation-near = Das Dokument dieser Fußnote ist hier nicht vorhanden. Diese kommen ihm am nächsten:
digest-heading = { $count ->
    [one] Aus einem Dokument
   *[other] Aus { $count } Dokumenten, zusammen gelesen
 }
digest-accounts = Über { $date } nebeneinander; welche Darstellung stimmt, urteilen die Lesenden
digest-silent = { $count ->
    [one] Ein weiteres Dokument wurde gelesen; keiner seiner Sätze ist gezeigt.
   *[other] { $count } weitere Dokumente wurden gelesen; keiner ihrer Sätze ist gezeigt.
 }
label-dated = Datiert
label-sent = Abgesandt
label-received = Eingegangen
label-deciphered = Entziffert
label-typed = Getippt
label-numbered = Eigene Nummer
label-conflict = Daten
card-conflict = das Dokument nennt mehr als einen Tag als eigenen; alle sind gezeigt
summary-of-nothing = Nennen Sie ein Dokument, oder wovon die Zusammenfassung sein soll: search, person, from oder to.
feed-title = An diesem Tag
almanac-written = { $path }: { $count ->
    [one] ein Tag
   *[other] { $count } Tage
 } geschrieben.
almanac-not-written = { $path } konnte nicht geschrieben werden: { $cause }. Wählen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen.
nothing-to-export = Nennen Sie einen Ordner oder eine Datei: opis export ORDNER, oder --bibliography, --calendar oder --feed mit einer DATEI.
menu-source = Quelle finden
menu-mentioned = Genannte Dokumente zitieren
source-heading = { $count ->
    [one] Eine Quelle
   *[other] { $count } Quellen
 } der Worte dieser Nachricht
mentioned-heading = { $count ->
    [one] Ein Dokument ist
   *[other] { $count } Dokumente sind
 } in dieser Nachricht genannt
missing-source = Keine fünf Wörter dieser Nachricht stehen hintereinander in einem Dokument hier: „{ $searched }“.
missing-mentioned = Diese Nachricht nennt kein Dokument, das hier vorhanden ist: „{ $searched }“. opis kennt Nummern, Adressen, Signaturen und Titel.
reply-to = Die Quelle zu
press-reply = Mit Nachweis antworten
press-share = Im Kanal teilen
press-report = Problem melden
press-whole = Ganzer Text als Datei
only-the-asker = Nur wer gefragt hat, kann diese Antwort teilen. Fragen Sie selbst mit dem Befehl.
overfull = Das Archiv enthält mehr, als opis entpackt ({ $entries } Dateien, { $megabytes } MB). Nichts davon wurde gespeichert; schicken Sie seine Dateien in kleineren Teilen.
damaged-archive = Das Archiv ist beschädigt ({ $cause }). Nichts davon wurde gespeichert; laden Sie es erneut herunter.
empty-archive = Das Archiv ist leer. Nichts wurde gespeichert; sehen Sie dort nach, wo es gepackt wurde.
archive-in-archive = Ein Archiv in einem Archiv wird nicht geöffnet. Nichts davon wurde gespeichert; entpacken Sie es und schicken Sie seine Dateien.
archive-without-documents = Keine der { $files } Dateien im Archiv ist ein Dokument, das opis lesen kann. Nichts wurde gespeichert; fügen Sie eine davon einzeln hinzu, um den Grund zu erfahren.
damaged-pdf = Das PDF ist beschädigt ({ $cause }). Nichts wurde gespeichert; laden Sie es erneut herunter.
too-many-pages = Das PDF hat { $pages } Seiten; opis nimmt { $most }. Nichts wurde gespeichert; teilen Sie es.
no-text-layer = Das PDF enthält Bilder von { $pages } Seiten und keinen Text. Nichts wurde gespeichert; lassen Sie zuerst eine Texterkennung laufen.
damaged-html = Die Seite lässt sich nicht als HTML lesen ({ $cause }). Nichts wurde gespeichert; sichern Sie sie erneut.
damaged-xml = Die Datei lässt sich nicht als XML lesen. Nichts wurde gespeichert; prüfen Sie sie mit einem XML-Editor.
damaged-line = Zeile { $line } ist kein Datensatz. Die anderen Zeilen wurden genommen; richten Sie diese und rufen Sie den Befehl erneut auf.
damaged-front-matter = Der Vorspann lässt sich nicht lesen ({ $cause }). Nichts wurde gespeichert; richten Sie ihn und versuchen Sie es erneut.
share-forbidden = opis gehört nicht zu diesem Server, und fremde Apps dürfen hier nicht schreiben. Die Antwort bleibt bei Ihnen.
report-title = Problem melden
report-label = Was stimmt an dieser Antwort nicht?
report-nowhere = Dieser Server hat keinen Kanal für Meldungen gewählt, darum wurde nichts gesendet. Die Verwaltung kann es: /settings set reports:#kanal
report-sent = Ihre Meldung ging an { $channel }. opis behält keine Kopie.
report-failed = Ihre Meldung konnte nicht an { $channel } gesendet werden: opis darf dort nicht schreiben, oder Discord war nicht erreichbar. Nichts wurde behalten; sagen Sie es der Verwaltung.
report-told = { $member } meldet ein Problem mit der Antwort auf: { $line }
too-long-for-a-file = Der Text von { $document } ist länger, als Discord annimmt ({ $most } MB). Lesen Sie ihn Seite für Seite.
whole-text = Der Text, wie das Archiv ihn veröffentlicht hat, unverändert.
cmd-settings = Was dieser Server für opis gewählt hat
cmd-settings-show = Zeigen, was dieser Server gewählt hat
cmd-settings-set = Stil, Sprache, Sichtbarkeit und den Kanal für Meldungen wählen
    .style = Der Zitierstil, wo ein Mitglied keinen gewählt hat
    .language = Die Sprache dessen, was opis hier allen sagt
    .reports = Der Kanal, in den Problemmeldungen gehen
    .no-reports = Keine Meldungen mehr annehmen
    .librarians = Die Rolle, deren Mitglieder mit /library add Dokumente hinzufügen dürfen
    .no-librarians = Nur wer den Server verwaltet, fügt Dokumente hinzu
    .citations = Wer sieht, was /cite, /find und /bibliography antworten
    .quotations = Wer sieht, was /quote und /check antworten
    .searches = Wer sieht, was /search, /documents und /read antworten
    .overviews = Wer sieht, was /summary und /timeline antworten
    .days = Wer sieht, was /onthisdate, /week und /month antworten
cmd-my = Was Sie für sich gewählt haben
cmd-my-show = Zeigen, was Sie gewählt haben
cmd-my-set = Ihren Zitierstil und Ihre Sprache wählen, wo immer Sie fragen
    .style = Ihr Zitierstil
    .language = Die Sprache dessen, was opis nur Ihnen sagt
cmd-privacy = Was opis von Ihnen und diesem Server behält
cmd-forget = opis vergessen lassen
cmd-forget-me = opis alles vergessen lassen, was es von Ihnen behält
only-on-discord = Das ist für Discord: von denen, die an der Konsole fragen, wird nichts behalten.
settings-heading = Was dieser Server gewählt hat
settings-changed = Geändert. Was dieser Server gewählt hat
settings-style = Zitierstil:
settings-language = Sprache:
settings-reports = Problemmeldungen:
settings-reports-nowhere = nirgendwohin
settings-hint = Mitglieder wählen ihren Stil und ihre Sprache mit /my set. Regelmäßige Beiträge: /daily status.
my-heading = Was Sie gewählt haben
my-changed = Geändert. Was Sie gewählt haben
my-hint = Wo Sie nichts gewählt haben, gilt die Wahl des Servers. /forget me entfernt alles.
group-citations = Nachweise:
group-quotations = Zitate:
group-searches = Suchen:
group-overviews = Zusammenfassungen und Zeitleisten:
group-days = Tage:
visibility-usual = wie üblich
visibility-private = nur für die Fragenden
visibility-public = für alle
privacy-heading = Was opis behält
privacy-words = Keine Nachricht wird gelesen oder behalten. Was Sie fragen, wird beantwortet und vergessen.
privacy-member = Von Ihnen: Ihre Nummer bei Discord mit dem Stil und der Sprache, die Sie gewählt haben; und wer einen täglichen Beitrag eingerichtet hat.
privacy-server = Von einem Server: was er gewählt hat, seine täglichen Beiträge und was aus ihnen wurde.
privacy-answers = Von öffentlichen Antworten: welches Dokument und welcher Absatz in welcher Nachricht steht, für /bibliography.
privacy-log = Das Protokoll der Betreiber enthält Fehler und ihre Zeiten, keine Worte von Ihnen.
privacy-gone = { $days ->
    [one] Einen Tag
   *[other] { $days } Tage
 } nachdem opis von einem Server entfernt wurde, ist all das vergessen.
privacy-forget = /forget me entfernt sofort, was von Ihnen behalten ist.
forgotten = Alles, was opis von Ihnen behielt, ist entfernt.
cmd-bibliography = Alles, was opis in diesem Kanal für alle zitiert hat, mit einer Datei für Zotero
    .style = Der Zitierstil
    .order = Belege in ihrer Folge, oder Einträge nach dem Alphabet
bibliography-heading = { $count ->
    [one] Ein Dokument
   *[other] { $count } Dokumente
 } hier zitiert ({ $style })
bibliography-gone = { $count ->
    [one] Ein weiteres Dokument ist
   *[other] { $count } weitere Dokumente sind
 } hier nicht mehr vorhanden.
missing-bibliography = In diesem Kanal wurde noch nichts für alle zitiert. /cite und /quote tun das.
member-cooling-down = Ihre letzten Fragen haben lange gedauert. Lange sind in { $seconds } s wieder möglich; kurze wie /cite werden sofort beantwortet.
server-cooling-down = Die letzten Fragen dieses Servers haben lange gedauert. Lange sind in { $seconds } s wieder möglich; kurze wie /cite werden sofort beantwortet.
desk-full = Gerade warten viele lange Fragen. Nichts ging verloren; fragen Sie gleich noch einmal.
desk-full-for-you = Viele Ihrer Fragen warten noch auf Antwort. Fragen Sie wieder, wenn sie gekommen sind.
cmd-status = Was opis in diesem Kanal fehlt, die nächsten Beiträge, die letzten Fehler
status-heading = Wie es um opis hier steht
status-lacking = Fehlt in diesem Kanal:
status-lacking-nothing = opis hat in diesem Kanal jede Berechtigung, die es braucht.
lacking-view-channel = Kanal ansehen: tägliche Beiträge und Meldungen können nicht hierher kommen.
lacking-send-messages = Nachrichten senden: tägliche Beiträge und Meldungen können nicht hierher kommen; Befehle werden trotzdem beantwortet.
lacking-send-messages-in-threads = Nachrichten in Threads senden: tägliche Beiträge und Meldungen können nicht in diesen Thread kommen.
lacking-embed-links = Links einbetten: Vorschauen von Links können verschwinden.
lacking-attach-files = Dateien anhängen: Bilder von Zeitleisten und Dateien können nicht gesendet werden.
lacking-read-message-history = Nachrichtenverlauf lesen: ein abgebrochener Beitrag ist nicht wiederzufinden.
status-posts = Tägliche Beiträge und wann sie wieder kommen (/daily status hat das Übrige):
status-faults = Letzte Fehler:
status-faults-none = Kein Fehler, seit opis läuft.
status-fault = ging schief; im Protokoll der Betreiber steht es unter { $reference }.
bibliography-written = { $count ->
    [one] Ein Nachweis wurde
   *[other] { $count } Nachweise wurden
 } nach { $path } geschrieben.
doctor-clock = Die Uhr stimmt mit der von Discord auf { $seconds } s überein.
doctor-clock-astray = Die Uhr weicht von der von Discord um { $seconds } s ab. Stellen Sie sie (timedatectl set-ntp true), sonst kommen tägliche Beiträge zur falschen Zeit.
doctor-folder = In den Ordner { $folder } lässt sich schreiben.
doctor-folder-forbidden = In den Ordner { $folder } kann der Benutzer { $user } nicht schreiben. Geben Sie ihn diesem Benutzer (chown) oder nennen Sie einen anderen.
doctor-intents = Kein privilegierter Intent ist eingeschaltet, und keiner wird gebraucht.
doctor-intents-spare = Für diese Anwendung ist ein privilegierter Intent eingeschaltet. opis braucht ihn nicht; schalten Sie ihn aus (Developer Portal, Bot).
doctor-no-room = In { $folder } sind nur { $megabytes } MB frei. Schaffen Sie Platz, oder nennen Sie mit OPIS_DATABASE einen Speicher auf einem anderen Datenträger.
doctor-room = In { $folder } sind { $megabytes } MB frei.
doctor-store-new = Unter { $path } liegt noch kein Speicher; der erste Start legt einen an.
doctor-store-unsound = Der Speicher { $path } ist beschädigt. `opis check` zeigt, wo; `opis restore` spielt die neueste heile Sicherung ein.
doctor-token = Discord nimmt das Token von „{ $name }“ an.
doctor-versions = opis { $opis } mit Python { $python } und discord.py { $library }.
export-altered = { $path } ist nicht, wie es geschrieben wurde. Nichts wurde aufgenommen; exportieren oder kopieren Sie erneut.
export-folder-taken = { $path } ist kein leerer Ordner. Nichts wurde geschrieben; nennen Sie einen neuen.
export-of-another-form = { $path } wurde von einer anderen Version von opis geschrieben. Nichts wurde aufgenommen; installieren Sie hier deren Nachfolger.
export-written = { $count ->
    [one] Ein Dokument wurde
   *[other] { $count } Dokumente wurden
 } nach { $path } geschrieben.
not-an-export = { $path } enthält keinen Export von opis. Nichts wurde aufgenommen; nennen Sie den Ordner, den `opis export` geschrieben hat.
unknown-export = { $path } hat keine Endung, die opis schreibt: .bib, .ris oder .json.

## Namen: dieser Sprache; von Befehlen und Optionen, wie Mitglieder sie tippen; von dem, was zur Wahl steht

language-itself = Deutsch
list-mark = { ", " }
labelled = { $label }:
picture-times = { $count } { $what }
name-cite = zitieren
name-search = suchen
name-quote = zitat
name-check = prüfen
name-find = fußnote
name-summary = zusammenfassung
name-timeline = zeitleiste
name-read = lesen
name-documents = dokumente
name-onthisdate = jahrestag
name-week = woche
name-month = monat
name-bibliography = bibliographie
name-daily = täglich
name-daily-set = einrichten
name-daily-status = stand
name-daily-preview = vorschau
name-daily-now = jetzt
name-daily-pause = anhalten
name-daily-resume = fortsetzen
name-daily-remove = entfernen
name-about = über
name-settings = einstellungen
name-settings-show = zeigen
name-settings-set = ändern
name-my = meine
name-my-show = zeigen
name-my-set = ändern
name-privacy = datenschutz
name-forget = vergessen
name-forget-me = mich
name-status = zustand
name-library = bibliothek
name-library-add = hinzufügen
name-library-list = liste
name-library-remove = entfernen
name-library-status = stand
option-name-document = dokument
option-name-style = stil
option-name-locator = stelle
option-name-passage = absatz
option-name-abbreviate = abkürzen
option-name-accessed = abgerufen
option-name-words = wörter
option-name-person = person
option-name-place = ort
option-name-kind = art
option-name-language = sprache
option-name-archive = archiv
option-name-from = von
option-name-to = bis
option-name-sender = absender
option-name-recipient = empfänger
option-name-precision = genauigkeit
option-name-sort = reihenfolge
option-name-limit = anzahl
option-name-export = export
option-name-context = zusammenhang
option-name-text = text
option-name-citation = fußnote
option-name-length = länge
option-name-about = thema
option-name-search = suche
option-name-abstract = abstract
option-name-show = zeigen
option-name-page = seite
option-name-date = datum
option-name-order = reihung
option-name-daily-order = beitrag
option-name-time = zeit
option-name-zone = zone
option-name-channel = kanal
option-name-days = tage
option-name-content = inhalt
option-name-empty = leer
option-name-role = rolle
option-name-thread = thread
option-name-pin = anheften
option-name-library = bibliothek
option-name-dates = datumsarten
option-name-window = frist
option-name-reports = meldungen
option-name-no-reports = keine_meldungen
option-name-file = datei
option-name-librarians = bibliothekare
option-name-no-librarians = keine_bibliothekare
option-name-citations = nachweise
option-name-quotations = zitate
option-name-searches = suchen
option-name-overviews = überblicke
option-name-private = privat
choice-usual = Wie üblich
choice-archive = Form des Archivs
choice-chicago = Chicago, Fußnoten
choice-chicago-author-date = Chicago, Autor-Jahr
choice-turabian = Turabian
choice-mla = MLA
choice-apa = APA
choice-harvard = Harvard
choice-gost = GOST
choice-bibtex = BibTeX
choice-ris = RIS
choice-csl-json = CSL JSON
choice-day = Tag
choice-month = Monat
choice-year = Jahr
choice-relevance = Beste zuerst
choice-newest = Neueste zuerst
choice-oldest = Älteste zuerst
choice-short = Kurz
choice-medium = Mittel
choice-long = Lang
choice-events = Ereignisse und Pläne
choice-all = Alles, auch Stempel und Bibliographisches
choice-csv = Tabelle (CSV)
choice-ical = Kalender (iCalendar)
choice-timelinejs = TimelineJS
choice-notes = Belege in ihrer Folge
choice-alphabetical = Einträge nach dem Alphabet
choice-week = Woche
choice-silence = Stille
choice-note = Eine Notiz
choice-common = Die gemeinsame Bibliothek
choice-server = Die Bibliothek dieses Servers
choice-both = Beide
choice-private = Nur für die Fragenden
choice-public = Für alle

## Die eigene Bibliothek eines Servers

cmd-library = Die eigenen Dokumente dieses Servers: hinzufügen, auflisten, entfernen
cmd-library-add = Der Bibliothek dieses Servers ein Dokument hinzufügen: eine Datei oder einen eingefügten Text
    .file = Die Datei: Text, PDF, Webseite, DOCX, EPUB, Nachweise, ZIP; ohne Datei fügen Sie einen Text ein
cmd-library-list = Die eigenen Dokumente dieses Servers auflisten
    .page = Diese Seite aufschlagen
cmd-library-remove = Ein Dokument aus der Bibliothek dieses Servers nehmen
    .document = Das Dokument: Titel, Datum, Nummer oder Signatur
cmd-library-status = Was die Bibliotheken enthalten und wer der dieses Servers etwas hinzufügen darf
form-paste = Ein Dokument hinzufügen
form-correct = Verstandenes berichtigen
form-field-text = Der Text des Dokuments
form-field-title = Titel
form-field-date = Datum
form-hint-text = Wie das Archiv ihn hat, mit Überschrift und Datum. Längeres bitte als Datei hinzufügen.
form-hint-title = Leer lassen für das, was die Seite selbst sagt.
form-hint-date = 1950, 1950-06, 1950-06-25 oder 25. Juni 1950. Leer lassen für das, was die Seite sagt.
offer-heading = { $total ->
    [one] Ein Dokument wurde
   *[other] { $total } Dokumente wurden
 } in { $name } verstanden. Noch ist nichts gespeichert.
offer-more = { $count ->
    [one] Ein weiteres Dokument steht in der Datei.
   *[other] { $count } weitere Dokumente stehen in der Datei.
 }
offer-held = Diese Bibliothek hat { $document } schon: Speichern bringt es auf den neuen Stand.
offer-in-common = Die gemeinsame Bibliothek hat { $document } schon: Es ist hier, ohne noch einmal gespeichert zu werden.
offer-hint = Speichern, Titel und Datum berichtigen oder verwerfen. Was eine Woche wartet, wird verworfen.
offer-hint-archive = Alles Verstandene speichern oder verwerfen. Um Titel oder Datum zu berichtigen, fügen Sie die Datei einzeln hinzu. Was eine Woche wartet, wird verworfen.
offer-declined-more = { $count ->
    [one] Eine weitere wurde abgelehnt.
   *[other] { $count } weitere wurden abgelehnt.
 }
offer-gone = Das Angebot { $number } wurde schon gespeichert oder verworfen, oder es hat zu lange gewartet. Fügen Sie die Datei noch einmal hinzu.
label-file = Datei
label-not-stated = Nicht angegeben
origin-given = von Hand
origin-guessed = vermutet
kin = Ein anderer Text desselben Originals ist hier: „{ $title }“, { $date } ({ $document }). Jeder wird für sich zitiert.
kin-perhaps = Vielleicht ein anderer Text desselben Originals: „{ $title }“, { $date } ({ $document }). Signatur, Tag und Beteiligte sind gleich.
origin-catalogue = Aus dem Katalog { $source } ({ $by }) übernommen: { $fields }.
origin-person = Von Hand angegeben: { $fields }.
press-store = Speichern
press-correct = Berichtigen
press-discard = Verwerfen
press-remove = Entfernen
stored-heading = Übernommen aus { $name }
discarded = { $name } wurde verworfen. Nichts davon wurde gespeichert.
removal-asked = „{ $title }“ ({ $document }) soll aus dieser Bibliothek genommen werden, mit allem, was darin gelesen wurde. Sind Sie sicher?
removed = „{ $title }“ ({ $document }) wurde aus dieser Bibliothek genommen.
own-heading = { $total ->
    [one] Ein Dokument
   *[other] { $total } Dokumente
 } in dieser Bibliothek
missing-own = Diese Bibliothek hat kein eigenes Dokument. /library add nimmt eines auf.
library-heading = Die Bibliotheken
library-common = Für alle:
library-own = Nur hier:
library-waiting = { $count ->
    [one] Ein Angebot wartet darauf, gespeichert oder verworfen zu werden.
   *[other] { $count } Angebote warten darauf, gespeichert oder verworfen zu werden.
 }
library-may-add = Sie dürfen Dokumente hinzufügen: /library add
library-may-not-add = Diese dürfen mit /library add Dokumente hinzufügen.
settings-librarians = Dokumente hinzufügen dürfen:
librarians-managers = alle, die diesen Server verwalten
librarians-only = Dokumente fügen hinzu, wer diesen Server verwaltet und wer die dafür gewählte Rolle hat (/library status). Nichts wurde gespeichert.
nothing-offered = Es ist keine Datei da. Hängen Sie mit file: eine an, oder fügen Sie einen Text ein. Nichts wurde gespeichert.
attachment-lost = Discord hat { $name } nicht herausgegeben. Nichts wurde gespeichert; versuchen Sie es noch einmal.
held-in-common = Die gemeinsame Bibliothek hat { $document } schon: „{ $title }“. Es wurde nicht noch einmal gespeichert.
privacy-offers = Von Dokumenten, die der Bibliothek eines Servers angeboten wurden: die Datei, bis sie gespeichert oder verworfen ist, höchstens eine Woche.

## Personen und Orte nach Namen

cmd-people = Wer genannt wird: alle Schreibungen, Dokumente, datierte Ereignisse, Briefe, wer noch vorkommt
    .name = Eine Person oder ein Ort, in jeder Schreibung
cmd-people-merge = Für diesen Server entscheiden, dass zwei Namen eine Person meinen
    .name = Der Name, der bleibt
    .with = Der andere Name derselben Person
cmd-people-split = Für diesen Server entscheiden, dass eine Schreibung nicht diese Person meint
    .name = Die Person
    .spelling = Die Schreibung, die jemand anderen meint
cmd-people-undo = Die letzte Entscheidung dieses Servers über Namen zurücknehmen
name-people = personen
name-people-show = zeigen
name-people-merge = vereinen
name-people-split = trennen
name-people-undo = zurücknehmen
option-name-name = name
option-name-with = mit
option-name-spelling = schreibung
missing-person = Niemand namens „{ $searched }“ ist hier bekannt, weder so geschrieben noch ähnlich gesprochen.
unclear-person = Es ist nicht sicher, wer „{ $searched }“ ist. Wer von diesen?
people-guessed = Niemand ist hier „{ $asked }“ geschrieben. Nur „{ $spelling }“ kommt nahe: eine Vermutung, kein Fund.
people-spelt = „{ $spelling }“ ist eine Schreibung von { $name }.
people-described = In der Personenliste von { $list }:
people-spellings = Hier geschrieben (in so vielen Dokumenten):
people-equated-document = Der Herausgeber des Dokuments stellt „{ $spelling }“ und „{ $other }“ nebeneinander:
people-equated-list = „{ $spelling }“ und „{ $other }“ sind in der Liste von { $list } eine Person.
people-equated-own = „{ $spelling }“ und „{ $other }“ sind in der Namensliste, die opis mitbringt, eine Person.
people-equated-ruling = „{ $spelling }“ und „{ $other }“ hat hier jemand von der Serververwaltung vereint.
people-events = Datierte Ereignisse, bei denen der Name steht ({ $total }):
people-all-events = Alle Ereignisse
people-sent = Gesendet ({ $total }):
people-received = Empfangen ({ $total }):
people-documents = Dokumente, die den Namen nennen ({ $total }):
people-more = und { $count } weitere
people-beside = In denselben Absätzen genannt (in so vielen Dokumenten):
people-others = Wer noch gemeint sein kann:
people-how-spelt = so geschrieben
people-how-partly = einige Wörter sind gleich
people-how-sound = klingt ähnlich
people-ruled-merge = „{ $one }“ und „{ $other }“ sind hier ab jetzt eine Person. /people undo nimmt es zurück.
people-ruled-split = „{ $one }“ gilt hier nicht mehr als „{ $other }“. /people undo nimmt es zurück.
people-undone-merge = Zurückgenommen: „{ $one }“ und „{ $other }“ sind nicht mehr durch eine hiesige Entscheidung vereint.
people-undone-split = Zurückgenommen: „{ $one }“ kann wieder als „{ $other }“ gelten.
name-unknown = Kein Name ist hier „{ $value }“ geschrieben. Entschieden wird über Namen, wie Dokumente oder Listen sie schreiben.
name-unclear = Es ist nicht sicher, wer „{ $value }“ ist. Hier gibt es: { $names }
names-one-already = „{ $one }“ und „{ $other }“ sind hier schon eine Person.
not-a-spelling = „{ $spelling }“ ist hier keine Schreibung von { $name }, die sich abtrennen ließe.
nothing-to-undo = Hier ist noch nichts über Namen entschieden worden.
persons-imported = { $count ->
    [one] Eine Person der Liste { $list } ist in der Bibliothek { $library }.
   *[other] { $count } Personen der Liste { $list } sind in der Bibliothek { $library }.
}
persons-dropped = Die Liste { $list } ist nicht mehr in der Bibliothek { $library }.
persons-not-held = In der Bibliothek { $library } gibt es keine Liste { $list }.
persons-too-many = Die Datei ist zu groß für eine Personenliste. Teile davon lassen sich als eigene Dateien aufnehmen.
persons-not-utf8 = Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.
persons-none = Die Datei enthält keine Person.
persons-damaged = Die Datei ist keine Personenliste: Bei { $line } (eine Zeile in CSV, ein Objekt in JSON) stimmt etwas nicht.
persons-without-names = Bei { $line } (eine Zeile in CSV, ein Objekt in JSON) fehlt der Name. Jede Person braucht „name“.
