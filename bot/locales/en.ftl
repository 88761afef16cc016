# Every sentence a reader sees, in English. What happened, what was kept, what to do next.
# Documents' own words never stand here.

## Commands, as Discord and the terminal list them (at most 100 characters)

cmd-cite = Cite a document: the archive's own form, Chicago and other styles, or an export
    .document = The document: title, date, number or shelfmark
    .style = The citation style; the archive's own form if you choose none
    .locator = The place in the original: 47, ll. 46-49, list 47, p. 3, ¶12
    .abbreviate = Abbreviate fond, opis, delo and listy to f., op., d. and ll.
    .passage = The passage of the transcription, where its leaves are not known
    .accessed = The day you read it on the web, where your journal asks for it
cmd-search = Search the archive's words
    .words = Words; "a phrase" in quotation marks; -word to leave a word out
    .person = Only documents that name this person
    .place = Only documents that name this place
    .kind = Only this kind of document: telegram, letter, minutes ...
    .language = Only documents in this language
    .archive = Only originals from this archive: APRF, AVPRF ...
    .from = Only documents from this date on: 1950, 1950-06 or 1950-06-25
    .to = Only documents up to this date
    .sender = Only documents from this sender
    .recipient = Only documents to this recipient
    .precision = Only documents dated at least this closely
    .sort = Best first, or in order of time
    .limit = How many documents to show
    .export = Take the records found away as a file for Zotero and others
cmd-quote = Find a quotation and give it verbatim, with passage and citation; without words, one drawn by lot
    .words = The words, as you remember them
    .document = Only in this document
    .person = Only what this person says
    .context = Show the whole passage around it
    .limit = How many places to show
cmd-check = Check a quotation word by word against its source
    .text = The quotation as your draft has it
    .document = The document it is from; every document if you choose none
cmd-summary = What a document is and says, in its own sentences
    .document = The document: title, date, number or shelfmark
    .length = How much of it
    .words = How many words of the document's own sentences
    .about = Sentences about this person, place or question
    .search = Of the documents that these words find, read together
    .person = Of the documents that name this person
    .from = Of documents from this date on
    .to = Of documents up to this date
    .abstract = Show the archive's own abstract
cmd-timeline = What happened when: dated events in their order, plans as plans
    .document = Only this document
    .person = Only where this person is named
    .place = Only where this place is named
    .search = Only passages with these words
    .from = From this date on
    .to = Up to this date
    .show = Events and plans only, or stamps and bibliography too
    .picture = Write the picture to this file
    .export = Take the events away as a file: a table, a calendar, or for TimelineJS
cmd-read = Read a document, passage by passage
    .document = The document: title, date, number or shelfmark
    .passage = Begin at this passage
    .page = Turn to this page
cmd-documents = List the documents held here
    .page = Turn to this page
cmd-onthisdate = What the archive holds for a day of the year
    .date = The day: 2026-05-30, 05-30 or 30 May; today if you give none
    .limit = How many excerpts to show
cmd-about = What opis is and holds
option-private = Only you see the answer, or everybody here

## What an answer says around the documents' words

presence = /search /quote /check
page-previous = Previous
page-next = Next
page-where = Page { $page } of { $pages }
passage-address = { $document } ¶{ $passage }
passage-range = { $document } ¶{ $first }–{ $last }
press-another = Another
press-context = Show context
press-cite = Cite
press-copy-as = Copy as { $style }
press-read = Read
press-summary = Summary
undated = undated
label-kind = Kind
label-date = Date
label-from = From
label-to = To
label-place = Place
label-classification = Classification
label-language = Original language
label-translator = Translated by
label-contributor = Contributed by
label-obtained = Obtained by
label-funder = Supported by
label-shelfmark = Shelfmark
label-copies = Copies addressed to
label-length = Length
names-heading = Other documents it names
names-words = “{ $words }”, ¶{ $passage }
names-answered = in reply to “{ $words }” (¶{ $passage })
names-candidates = { $count ->
    [1] this one may be meant; the words do not tell for certain:
   *[other] one of these may be meant; the words do not tell which:
 }
names-missing = Not held here, as far as their words tell: { $documents }
named-by-heading = Documents that name it
length-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
 } in { $passages ->
    [one] one passage
   *[other] { $passages } passages
 }
citation-heading = Citation ({ $style })
citation-short = Short note:
citation-bibliography = Bibliography:
citation-assembled = Assembled from the record's own notes: this copy carries no citation of the archive's.
citation-missing = Not stated in this copy, so left out: { $fields }.
search-none-words = Nothing to look for: give a word.
search-more = { $count ->
    [one] one more passage in this document
   *[other] { $count } more passages in this document
 }
search-cut = The search reached its time limit: these are the results found until then. Narrow it with another word.
search-heading = { $count ->
    [one] One document
   *[other] { $count } documents
 } for { $words }
quote-heading = { $count ->
    [one] One place
   *[other] { $count } places
 } in the archive
quote-near = Not in just these words. What comes nearest:
quote-speaker-undetermined = Speaker: not determined
quote-speaker = Speaker: { $speaker }
quote-reported = { $speaker }, as reported by { $reporter }
quote-translated = in the translation of { $translator }
verdict-exact = Exact: these words stand in the source.
verdict-typography = Exact but for typography: quotation marks, dashes, spaces or capitals differ.
verdict-differs = The source differs.
verdict-omissions = In order, with omissions that are not marked.
verdict-omissions-marked = In order, with omissions that are marked.
verdict-absent = Not in this archive.
difference = { $kind }: the source has “{ $source }”, the quotation “{ $claimed }”
difference-missing = { $kind }: the quotation leaves out “{ $source }”
difference-added = { $kind }: the quotation adds “{ $claimed }”
kind-negation = Negation
kind-number = Number
kind-date = Date
kind-name = Name
kind-word = Word
kind-punctuation = Punctuation
kind-editorial = Editor's words
summary-abstract-by = Abstract by { $by }
summary-sentences = In the document's own words
summary-unsupported = The abstract says what the text held here does not: { $words }
not-stated = Not stated in this copy: { $fields }.
timeline-heading = { $count ->
    [one] One dated event
   *[other] { $count } dated events
 }
timeline-none = No event is dated here. Stamps and bibliography are shown with show:all.
timeline-picture-written = The picture is in { $path }.
status-happened = happened
status-planned = planned
status-conditional = conditional
status-generic = in general
qualifier = ({ $qualifier })
qualifier-by = by
qualifier-until = until
qualifier-since = since
qualifier-before = before
qualifier-after = after
qualifier-between = between
qualifier-beginning = beginning
qualifier-middle = middle
qualifier-end = end
qualifier-first-half = first half
qualifier-second-half = second half
qualifier-about = about
qualifier-damaged = damaged
qualifier-and = and
qualifier-or = or
qualifier-calendar-not-stated = calendar not stated
qualifier-fiscal-year = fiscal year
qualifier-old-style = Old Style
qualifier-limited = { $limit } the { $part }
read-heading = { $title }
read-where = Passages { $first }–{ $last } of { $total }
documents-heading = { $total ->
    [one] One document
   *[other] { $total } documents
 } held here
onthisdate-heading = On { $date }
onthisdate-none = Nothing in the archive is dated to { $date }. Days that are known only by their month are left for the month.
why-dated = The document is dated this day.
why-sent = The document was sent on this day.
why-received = The document was received on this day.
why-event = The document tells what happened on this day.
why-planned = Planned for this day; the document does not say that it happened.
about-heading = opis { $version }: the finding aid that lives in your chat
about-promise = It never makes up a word: whatever it quotes is verbatim from a stored document and carries its citation and passage number.
about-holds = { $documents ->
    [one] One document
   *[other] { $documents } documents
 } with { $passages } passages, dated { $earliest } to { $latest }.
about-holds-undated = { $documents ->
    [one] One document
   *[other] { $documents } documents
 } with { $passages } passages.
about-latency = Discord is { $milliseconds } ms away.

## The names of a record's fields, as readers say them

field-kind = kind
field-sender = sender
field-recipient = recipient
field-place = place
field-date = date
field-summary = abstract
field-original-language = original language
field-language = language of this text
field-classification = classification
field-record-id = record number
field-url = web address
field-citation = a citation of the archive's own
field-repository = repository
field-source-note = source note
field-collection = volume or series
field-number = document number
field-rights = rights
field-shelfmarks = shelfmark
field-credits = translator or contributor
field-author = author
field-leaf = leaf
field-translator = translator
field-title = title
field-layout = layout
field-people = names on the page
field-publication = printed edition
field-agents = names

## Doubt, and what is not here

unclear = Several documents fit “{ $searched }”. Which one?
missing-document = No document here fits “{ $searched }”. Try words of its title, its date, its number or its shelfmark.
missing-document-near = No document here is “{ $searched }”. Did you mean one of these?
missing-passage = That document has no passage “{ $searched }”.
missing-quotation = These words stand in no document held here: “{ $searched }”.
missing-speaker = No sentence here is said for certain by “{ $searched }”.
missing-sentence = There is no sentence to draw here.
missing-words = No document here has all of these words: { $searched }.
missing-narrowed = No document here has { $searched } and fits the other options too. Leave some of them out.
missing-date = Nothing here is dated { $searched }.
missing-week = Nothing here falls in the week from { $searched }.
missing-month = Nothing here is known to have fallen in { $searched } and to no day of it.
missing-event = No dated event here fits { $searched }.
missing-text = The record of “{ $searched }” is held here without its text.

## Refusals: what cannot be asked like this

refused-otherwise = That cannot be answered ({ $reason }).
unknown-command = There is no command “{ $command }”. Commands: /cite /search /quote /check /summary /timeline /read /documents /onthisdate /about
unknown-option = /{ $command } has no option “{ $option }”.
option-missing = /{ $command } needs the option “{ $option }”.
not-a-choice = “{ $value }” is no value of { $option }. It takes: { $choices }.
not-a-number = { $option } takes a whole number, not “{ $value }”.
not-yes-or-no = { $option } takes yes or no, not “{ $value }”.
out-of-range = { $option } takes a number from { $least } to { $most }, not { $value }.
too-low = { $option } takes a number from { $least } up, not { $value }.
not-a-date = “{ $value }” is no date that opis can read. Write 1950, 1950-06 or 1950-06-25.
dates-reversed = The range from { $since } to { $until } ends before it begins. Change the two about.
not-a-day = “{ $value }” is no day. Write 05-30, 2026-05-30 or 30 May.
not-a-locator = “{ $value }” is no place in an original that opis can read. Write 47, ll. 46-49, list 47, p. 3, fol. 2v or ¶12.
nothing-asked = There is nothing to look for. Give some words.
button-forgotten = That button is from before a restart and its question was too long to keep. Ask again with the command.
picture-not-written = The picture could not be written to { $path }: { $cause }. Choose a folder that exists and that you may write to.

## Files that are no documents; nothing of them is stored

empty-file = The file is empty. Nothing was stored; check the download and try again.
blank-file = The file holds white space only. Nothing was stored; check the download and try again.
binary-file = The file holds no readable text. Nothing was stored; save the page as text, HTML or PDF and try again.
unknown-encoding = The file's encoding cannot be told. Nothing was stored; save it as UTF-8 and try again.
no-layout = No layout recognises this text. Nothing was stored; read it as plain text with --layout plain if it is a document.
layout-conflict = Two layouts claim this text ({ $layouts }). Nothing was stored; name the right one with --layout.
unknown-layout = There is no layout “{ $layout }”. Layouts: { $layouts }.
listing = This is a list of search results, not a document. Nothing was stored; open a document of the list and paste its page.
several-documents = { $documents } documents stand one after another in this file. Nothing was stored; put each into a file of its own.
not-found = There is no file { $path }.
vanished = The file vanished while it was being read. Nothing of it was stored; run the command again.
unreadable = The file cannot be read ({ $cause }). Nothing of it was stored; check its permissions.
too-large = The file is larger than opis takes ({ $megabytes } MB; the limit is { $most } MB). Nothing was stored; split it.
line-too-long = The file is one line of { $characters } characters. Nothing was stored; it is no document in this form.
wrong-encoding = The file is in { $encoding }, not in UTF-8. Nothing of it was stored; save it as UTF-8 (iconv -f { $encoding } -t UTF-8) and try again.
stray-nulls = The file holds { $count } null characters (the first in line { $line }), which no text has. Nothing of it was stored; take them out or save the page anew and try again.
lone-surrogates = The document holds half characters that cannot be written. Nothing of it was stored; export it again as UTF-8.
not-a-file = { $path } is no ordinary file. Nothing was stored.
link-leads-out = The link { $path } leads out of the folder and was not followed. Nothing of it was stored; name the file itself if it is meant.
id-taken = Another document has the id { $document } already: “{ $title }”. That one was kept and nothing of this one stored; give it another id or library.
id-twice = The file has two different documents under the id { $document }. The first, “{ $title }”, was stored, this one was not; give it another id.
too-slow = The file would take longer than { $seconds } s to read. Nothing of it was stored; split it, or save it in another form.
too-much-memory = The file would take more than { $megabytes } MB of memory to read. Nothing of it was stored; split it, or save it in another form.
parser-fault = opis itself stumbled over the file { $path }; the log says where. Nothing of it was stored; please report it.
no-text = No text was found in the file. Nothing was stored.

## The store

store-missing = There is no store at { $path }. `opis ask` makes one and fills it from the seeds.
store-forbidden = The store { $path } cannot be opened or made. Nothing was changed; check the permissions of the file and its folder.
store-newer = The store { $path } was written by a newer opis (version { $found }; this one knows { $known }). Nothing was changed; install the newer opis.
store-locked = The store { $path } is locked by another program. Nothing was changed; stop it or try again in a moment.
store-read-only = The store { $path } cannot be written to. Nothing was changed; check the permissions of the file and its folder.
store-is-folder = { $path } is a folder. Nothing was changed; name a file with --database or OPIS_DATABASE.
not-a-store = { $path } is not a store of opis. Nothing was changed; name another file with --database.
store-damaged = The store { $path } is damaged. Nothing was changed; restore the newest backup.
store-full = The disk is full. What was stored before is kept whole; make room and run the command again.
record-unreachable = The PostgreSQL at { $place }, which keeps the record, does not answer. Nothing is lost; see that it runs and can be reached, and try again.
record-forbidden = The PostgreSQL at { $place }, which keeps the record, refuses: { $said }. Nothing was changed; check user, password and database in OPIS_DATABASE.
not-a-copy = { $path } is a store of its own, or a copy of another record, and was left as it is. Name a file that is not there yet with OPIS_COPY; it is made.
driver-missing = OPIS_DATABASE names a PostgreSQL server, and its driver is not installed: pip install 'opis[postgres]'.
record-elsewhere = This file is a copy of a record in PostgreSQL and is made anew when it is lost. Back the record up and restore it with PostgreSQL's own tools (pg_dump, pg_restore).
doctor-record = The PostgreSQL at { $place } keeps the record; the copy here is its version { $version }.
doctor-record-unguarded = The PostgreSQL at { $place } keeps the record, and the role that opis uses there is above row-level security. Make an ordinary role that owns the database, and name it in OPIS_DATABASE.
record-in-use = The record at { $place } holds something already. Nothing was changed; name an empty database.
move-to-record = Only a store in a file can be moved, and only to postgresql://user@host/database.
move-made = { $count ->
    [one] One document
   *[other] { $count } documents
 } and all settings and subscriptions were copied. { $path } is as it was; set OPIS_DATABASE to the record and start opis.
deadline-passed = The question took longer than { $seconds } s and was ended. Nothing was changed; narrow it.
check-passed = The store { $path } is sound: { $documents } documents, { $passages } passages, schema { $version }.
check-failed = The store { $path } is damaged:
integrity = The engine found: { $what }.
orphan = Row { $row } of { $table } belongs to nothing in { $parent }.
document-unreadable = The document { $document } ({ $library }) cannot be read: { $cause }.
document-not-whole = The document { $document } ({ $library }) is not whole.
text-altered = The text of { $document } ({ $library }) is not the one that was stored: its hash differs.
seal-broken = Something of { $document } ({ $library }) is not as it was written: its seal is broken.
offsets-astray = In { $document } ({ $library }) a passage or mention is not the words it points to.
index-astray = The index { $index } and the documents differ in { $rows } rows.
index-damaged = The index { $index } is damaged: { $cause }.
store-fault = The store { $path } could not be used. Nothing was changed; try again.
backup-made = The store was copied to { $path }.
backup-refused = { $path } is no older backup of opis and was left as it is. Choose another name for the backup.
restore-made = The store { $path } now is what the backup was: { $documents } documents.
restore-kept = The replaced store is kept as { $path }; delete it when nothing is missed.
restore-refused = The backup { $path } is not sound. Nothing was changed; take an older backup. Found in it:
export-written = { $count ->
    [one] One document was
   *[other] { $count } documents were
 } written to { $path }.
export-folder-taken = { $path } is no empty folder. Nothing was written; name a new one.
not-an-export = { $path } holds no export of opis. Nothing was taken in; name the folder that `opis export` wrote.
export-altered = { $path } is not as it was written. Nothing was taken in; export again, or copy it again.
export-of-another-form = { $path } was written by another version of opis. Nothing was taken in; install that version's successor here.
ingest-line = { $outcome }: { $path }
ingest-progress = { $count } · { $path }
ingest-total = { $added } added, { $updated } updated, { $unchanged } unchanged, { $duplicate } duplicate, { $refused } refused, { $failed } failed.

## Settings, token, faults

settings-wrong = These settings cannot be read: { $names }. See .env.example for what each takes.
token-missing = DISCORD_TOKEN is not set. Put the bot's token (developer portal, Bot, Reset Token) into the environment or .env and start again.
token-refused = Discord does not accept this token. Nothing was changed; copy it anew (developer portal, Bot, Reset Token) and start again.
discord-unreachable = Discord cannot be reached ({ $cause }). Nothing was changed; check the network and start again.
fault = Something went wrong here, and it is in the log under { $reference }. Nothing was changed; please try again.
doctor-versions = opis { $opis } with Python { $python } and discord.py { $library }.
doctor-store-new = There is no store at { $path } yet; the first start makes one.
doctor-store-unsound = The store { $path } is damaged. Run `opis check` to see where, and `opis restore` with the newest sound backup.
doctor-room = { $megabytes } MB are free in { $folder }.
doctor-no-room = Only { $megabytes } MB are free in { $folder }. Make room, or name a store on another disk with OPIS_DATABASE.
doctor-folder = The folder { $folder } can be written to.
doctor-folder-forbidden = The folder { $folder } cannot be written to by user { $user }. Give it to that user (chown), or name another.
doctor-token = Discord accepts the token of “{ $name }”.
doctor-intents = No privileged intent is switched on, and none is needed.
doctor-intents-spare = A privileged intent is switched on for this application. opis does not need it; switch it off (developer portal, Bot).
doctor-clock = The clock agrees with Discord's to { $seconds } s.
doctor-clock-astray = The clock differs from Discord's by { $seconds } s. Set it (timedatectl set-ntp true), or daily posts come at the wrong time.
chat-welcome = opis. Type a command such as /search, Tab completes, Ctrl-D leaves.

## Roles of dates, and what a timeline says of them

role-dated = dated
role-sent = sent
role-received = received
role-deciphered = deciphered
role-typed = typed
role-printed = printed
role-event = event
role-bibliographic = bibliography
role-uploaded = uploaded
timeline-conflict = { $document } states more than one date as its own: { $stated }. Which is right is for the reader to judge.
timeline-hidden = { $count ->
    [one] One more date is a stamp, a signature or bibliography
   *[other] { $count } more dates are stamps, signatures or bibliography
 }: show:all shows them.
onthisdate-leap = 29 February is looked up on the 28th, because this year has none.
why-happened = The document tells what happened on this day.
why-conditional = The document names this day for something that depends on a condition.
abstract-unnamed = the page itself

## Notes to a citation

note-mirror-address = This copy was stored from { $stored }; the archive's own address is cited.
note-leaf-outside = { $locator } is not among the leaves that the record names. It is given as you asked for it.
note-leaf-breaks-not-marked = The transcription does not mark leaf breaks: passage { $passage } is cited by its number.
note-locator-not-understood = “{ $locator }” is not a form of place that opis knows; it stands as you typed it.

## The picture of a timeline

picture-count = { $count ->
    [one] One date
   *[other] { $count } dates
 }
picture-uncertain = uncertain
picture-stamp = stamp or signature
picture-histogram = Columns upwards: what happened. Hollow columns downwards: what was planned or depended on something.
picture-before = before { $date }
picture-after = after { $date }
picture-transliterated = Words in other scripts are written in Latin letters here.
picture-alt = Timeline: { $title }.
picture-more = And { $count } more lines.

search-unranked = These words are too common to rank: the newest additions come first. Add a rarer word.
search-meant = “{ $typed }” stands nowhere here; “{ $meant }” was looked for instead.

## The daily post: commands

cmd-daily = The post of the day: what the archive holds for this date, in a channel of yours
cmd-daily-set = Set up a daily or weekly post, or change one
    .channel = Where to post; here if you choose none
    .time = The time by that zone's clocks: 08:00
    .zone = City, country or zone: Berlin, Nepal, Europe/Berlin
    .order = Change this post instead of making a new one
    .days = Days of the week: every day, weekdays, Mon Wed Fri
    .content = An excerpt for the day, or what the coming week holds
    .empty = What to do when nothing falls on the day
    .role = The role to ping; nobody is pinged if you choose none
    .thread = Open a thread under each post
    .pin = Pin each post in the place of the last one
    .style = The citation style
    .library = Only documents of this library: common or server
    .archive = Only originals from this archive: APRF, AVPRF ...
    .person = Only documents that name this person
    .from = Only from this year on
    .to = Only up to this year
    .dates = Only these kinds of date: dated, sent, received, event
    .window = How many hours late a missed post may come: 1 to 12
cmd-daily-status = What became of the last posts and why, what comes next, what is missing
    .order = Only this post
cmd-daily-preview = The next three posts as they will look
    .order = Which post
cmd-daily-now = Post today's post at once, if it has not been posted
    .order = Which post
cmd-daily-pause = Stop a post until you resume it
    .order = Which post
cmd-daily-resume = Let a paused post come again
    .order = Which post
cmd-daily-remove = Remove a post and its history
    .order = Which post
cmd-week = What the archive holds for the coming week
    .date = The first day; today if you give none
cmd-month = What the archive holds for this month, known to the month and not to the day
    .date = A day of the month; today if you give none

## The daily post: what stands in the channel

daily-heading = On this date: { $date }
daily-late = { $late } late: opis could not post in time.
daily-duration = { $hours ->
    [0] { $minutes } min
   *[other] { $hours } h { $minutes } min
 }
daily-leap = This belongs to 29 February. It is shown on the 28th, because this year has no 29th.
daily-jubilee = { $years } years ago.
daily-nothing = Nothing in the archive is dated to { $date }.
daily-week-nothing = Nothing in the archive falls in the week from { $date }.
daily-week = In the archive: the week from { $date }
daily-month = This month in the archive: { $month }
daily-month-only = Known to the month, not to the day.
daily-press-about = About this post

## The daily post: what managers are told

daily-none = This server has no daily post. /daily set makes one.
daily-made = The post is set up.
daily-changed = The post is changed. Dates whose time has passed stay as they are.
daily-paused = The post is paused.
daily-resumed = The post comes again, from the next date that is not settled.
daily-removed = The post and its history are removed.
daily-now = Today's post:
daily-now-before = Today's post had its turn already:
daily-about = About this post
daily-when = { $clock } by the clocks of { $zone }
daily-content-day = an excerpt for the day
daily-content-week = the coming week
daily-empty-silence = silence when nothing falls
daily-empty-note = a note when nothing falls
daily-empty-week = the week when nothing falls
daily-empty-month = the month when nothing falls
daily-thread = a thread for each
daily-pin = pinned
daily-next = Next post:
daily-comes = Comes
daily-silence = { $date }: nothing falls on that day, and silence was chosen.
daily-nothing-comes = No post will come.
daily-lacking = opis lacks a permission in that channel: { $permission }
daily-paused-by-manager = Paused since
daily-paused-by-refusal = Stopped by Discord's refusal since
daily-tries = { $count ->
    [one] One try so far.
   *[other] { $count } tries so far.
 }
daily-again = Next try:
daily-state-claimed = not yet posted
daily-state-posted = posted
daily-state-empty = nothing to post
daily-state-missed = missed
daily-state-paused = paused
daily-state-refused = refused by Discord
daily-state-failed = failed
daily-state-uncertain = uncertain: it may have been posted
daily-why-nothing-falls = Nothing in the archive falls on that day, and silence was chosen.
daily-why-window-passed = opis was not running, or not connected, from the time of the post to the end of its window.
daily-why-manager = A manager paused it; /daily resume lets it come again.
daily-why-answer-lost = Discord's answer was lost. opis looks in the channel before it posts again.
daily-why-withheld = Discord could not be reached or did not take the post.
daily-why-cut-off = opis was stopped before the post was sent.
daily-why-composing-failed = opis stumbled while it put the post together; the log says where.
daily-why-zone-unknown = The zone database of this machine does not know the zone. Set another one with /daily set.
daily-why-deleted = The message was deleted in the channel at once; it is not posted again.
daily-why-thread-refused = It was posted, but the thread was refused.
daily-why-pin-refused = It was posted, but pinning was refused.
daily-why-missing-access = opis cannot see the channel. Give it the permission View Channel there, then use /daily resume.
daily-why-missing-permission = opis may not post in the channel. Give it the permissions View Channel and Send Messages there, then use /daily resume.
daily-why-channel-gone = The channel is gone. Choose another with /daily set.
daily-why-blocked = The server's own rules block the post. Change them, then use /daily resume.
daily-told = On { $server }, the post #{ $order } for <#{ $channel }> has been stopped: { $why }
permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-send-messages-in-threads = Send Messages in Threads
permission-read-message-history = Read Message History (without it a post cut off by a fault cannot be found again)
permission-create-public-threads = Create Public Threads
permission-pin-messages = Pin Messages
permission-mention-everyone = Mention Everyone (needed to ping that role), or make the role mentionable

## The daily post: refusals

managers-only = /{ $command } is for those who manage this server.
only-in-a-server = That is for servers: use it where the post is to come.
no-such-order = This server has no post { $value }. /daily status shows them.
which-order = This server has { $count } posts. Name one: { $orders }.
not-a-time = “{ $value }” is no time of day. Write 08:00.
not-a-zone = “{ $value }” is no time zone by itself. Choose a place from the list, such as Berlin or Kathmandu.
zone-unclear = “{ $value }” may be { $places }. Choose one from the list.
not-days = “{ $value }” are no days of the week. Write: every day, weekdays, or Mon Wed Fri.
days-all = every day
days-weekdays = weekdays
days-weekend = weekend
not-kinds-of-date = “{ $value }” are no kinds of date. They are: dated, sent, received, event.
time-and-zone-needed = A new post needs a time and a zone: /daily set time:08:00 zone:Berlin
not-a-channel = Posts need a text channel, an announcement channel or a thread.
everyone-refused = opis never pings everyone. Choose a role.
too-many-orders = This server has { $count } posts already. Remove one first.
cannot-post-now = The post cannot be sent just now: opis is still connecting to Discord, or this machine does not know the zone { $zone }. Nothing was posted; try again in a moment.
no-such-posting = That post is not in the ledger any more.

timeline-all = the whole archive

cmd-find = Find the document that a pasted footnote cites
    .citation = The footnote as it stands in a book or draft
confidence-certain = This is the document the footnote cites.
confidence-likely = This is very likely the document the footnote cites.
confidence-possible = This may be the document the footnote cites.
citation-agrees = Agrees with the record: { $points }.
citation-differs = Differs from the record: { $points }.
point-title = title
point-date = date
point-shelfmark = shelfmark
point-address = web address
point-number = number
missing-citation = The document of this footnote is not held here.
missing-citation-near = The document of this footnote is not held here. These come nearest:
digest-heading = { $count ->
    [one] From one document
   *[other] From { $count } documents read together
 }
digest-accounts = Told of { $date } side by side; which account is right is for the reader to judge
digest-silent = { $count ->
    [one] One more document was read; none of its sentences is shown.
   *[other] { $count } more documents were read; none of their sentences is shown.
 }
label-dated = Dated
label-sent = Sent
label-received = Received
label-deciphered = Deciphered
label-typed = Typed
label-numbered = Its own number
label-conflict = Dates
card-conflict = the document states more than one day as its own; all are shown
summary-of-nothing = Name a document, or what the summary is to be of: search, person, from or to.

## The coming posts as files

feed-title = On this date
almanac-written = { $path }: { $count ->
    [one] one day
   *[other] { $count } days
 } written.
almanac-not-written = { $path } could not be written: { $cause }. Choose a folder that exists and that you may write to.
nothing-to-export = Name a folder or a file: opis export FOLDER, or --bibliography, --calendar or --feed with a FILE.

## What is asked of a message, and the buttons below an answer

menu-source = Find the source
menu-mentioned = Cite documents mentioned
source-heading = { $count ->
    [one] One source
   *[other] { $count } sources
 } of this message's words
mentioned-heading = { $count ->
    [one] One document named
   *[other] { $count } documents named
 } in this message
missing-source = No five words in a row of this message stand in a document held here: “{ $searched }”.
missing-mentioned = This message names no document held here: “{ $searched }”. opis knows numbers, addresses, shelfmarks and titles.
reply-to = The source of
press-reply = Reply with citation
press-share = Share to channel
press-report = Report a problem
press-whole = Whole text as a file
only-the-asker = Only whoever asked can share this answer. Ask with the command yourself.

overfull = The archive holds more than opis unpacks ({ $entries } files, { $megabytes } MB). Nothing of it was stored; send its files in smaller parts.
damaged-archive = The archive is damaged ({ $cause }). Nothing of it was stored; download it again.
empty-archive = The archive is empty. Nothing was stored; look at it where you packed it.
archive-in-archive = An archive inside an archive is not opened. Nothing of it was stored; unpack it and send its files.
archive-without-documents = None of the { $files } files in the archive is a document that opis can read. Nothing was stored; add one of them by itself to be told why.
damaged-pdf = The PDF is damaged ({ $cause }). Nothing was stored; download it again.
too-many-pages = The PDF has { $pages } pages; opis takes { $most }. Nothing was stored; split it.
no-text-layer = The PDF holds pictures of { $pages } pages and no text. Nothing was stored; run it through text recognition first.
damaged-html = The page cannot be read as HTML ({ $cause }). Nothing was stored; save it again.
damaged-xml = The file cannot be read as XML. Nothing was stored; check it with an XML editor.
damaged-line = Line { $line } is no record. The other lines were taken; mend this one and run the command again.
damaged-front-matter = The front matter cannot be read ({ $cause }). Nothing was stored; mend it and try again.
share-forbidden = opis is no member of this server, and outside apps may not post here. The answer stays with you.
report-title = Report a problem
report-label = What is wrong with this answer?
report-nowhere = This server has chosen no channel for reports, so nothing was sent. Its managers can: /settings set reports:#channel
report-sent = Your report went to { $channel }. opis keeps no copy.
report-failed = Your report could not be sent to { $channel }: opis may not post there, or Discord could not be reached. Nothing was kept; tell the managers.
report-told = A problem reported by { $member } with the answer to: { $line }
too-long-for-a-file = The text of { $document } is longer than Discord takes ({ $most } MB). Read it page by page.
whole-text = The text as the archive published it, untouched.

## Settings and privacy

cmd-settings = What this server has chosen for opis
cmd-settings-show = Show what this server has chosen
cmd-settings-set = Choose style, language, visibility and the channel for reports
    .style = The citation style where a member chose none
    .language = The language of what opis says to everybody here
    .reports = The channel that reports of problems go to
    .no-reports = Take no reports any more
    .librarians = The role whose members may add documents with /library add
    .no-librarians = Only managers add documents
    .citations = Who sees what /cite, /find and /bibliography answer
    .quotations = Who sees what /quote and /check answer
    .searches = Who sees what /search, /documents and /read answer
    .overviews = Who sees what /summary and /timeline answer
    .days = Who sees what /onthisdate, /week and /month answer
cmd-my = What you have chosen for yourself
cmd-my-show = Show what you have chosen
cmd-my-set = Choose your citation style and language, wherever you ask
    .style = Your citation style
    .language = The language of what opis says to you alone
cmd-privacy = What opis keeps of you and of this server
cmd-forget = Have opis forget
cmd-forget-me = Have opis forget everything it keeps of you
only-on-discord = That is for Discord: nothing is kept of whoever asks at the terminal.
settings-heading = What this server has chosen
settings-changed = Changed. What this server has chosen
settings-style = Citation style:
settings-language = Language:
settings-reports = Reports of problems:
settings-reports-nowhere = nowhere
settings-hint = Members choose their own style and language with /my set. Standing posts: /daily status.
my-heading = What you have chosen
my-changed = Changed. What you have chosen
my-hint = Where you chose nothing, the server's choice holds. /forget me removes all of it.
group-citations = Citations:
group-quotations = Quotations:
group-searches = Searches:
group-overviews = Summaries and timelines:
group-days = Days:
visibility-usual = as usual
visibility-private = for the asker alone
visibility-public = for everybody
privacy-heading = What opis keeps
privacy-words = No message is read or kept. What you ask is answered and forgotten.
privacy-member = Of you: your number on Discord, with the style and language you chose; and who set up a daily post.
privacy-server = Of a server: its choices, its daily posts and what became of them.
privacy-answers = Of public answers: which document and passage stands in which message, for /bibliography.
privacy-log = The log of whoever hosts opis has faults and their times, no words of yours.
privacy-gone = { $days ->
    [one] One day
   *[other] { $days } days
 } after opis is removed from a server, all of that is forgotten.
privacy-forget = /forget me removes what is kept of you at once.
forgotten = Everything opis kept of you is removed.

## The bibliography of a channel

cmd-bibliography = Everything opis has cited or quoted for all in this channel, with a file for Zotero
    .style = The citation style
    .order = Notes as they came, or entries by the alphabet
bibliography-heading = { $count ->
    [one] One document
   *[other] { $count } documents
 } cited or quoted here ({ $style })
bibliography-gone = { $count ->
    [one] One more document is
   *[other] { $count } more documents are
 } no longer held here.
missing-bibliography = Nothing has been cited or quoted for everybody in this channel yet. /cite and /quote do.

## Whose turn it is, and how the desk stands

member-cooling-down = Your last questions took long. Ask long ones again in { $seconds } s; short ones such as /cite are answered at once.
server-cooling-down = This server's last questions took long. Ask long ones again in { $seconds } s; short ones such as /cite are answered at once.
desk-full = Many long questions are waiting just now. Nothing was lost; ask again in a moment.
desk-full-for-you = Many of your questions are waiting for their answers. Ask again when they have come.
cmd-status = What opis lacks in this channel, the next posts, the last faults
status-heading = How opis stands here
status-lacking = Missing in this channel:
status-lacking-nothing = opis has every permission it needs in this channel.
lacking-view-channel = View Channel: daily posts and reports cannot come here.
lacking-send-messages = Send Messages: daily posts and reports cannot come here; commands are answered all the same.
lacking-send-messages-in-threads = Send Messages in Threads: daily posts and reports cannot come into this thread.
lacking-embed-links = Embed Links: previews of links may vanish.
lacking-attach-files = Attach Files: pictures of timelines and files cannot be posted.
lacking-read-message-history = Read Message History: a post that was cut off cannot be found again.
status-posts = Daily posts, and when they come next (/daily status has the rest):
status-faults = Last faults:
status-faults-none = No fault since opis started.
status-fault = went wrong; the log of whoever hosts opis has it under { $reference }.
bibliography-written = { $count ->
    [one] One record was
   *[other] { $count } records were
 } written to { $path }.
unknown-export = { $path } has no ending that opis writes: .bib, .ris or .json.

## Names: of this language; of commands and options as members type them (lower case, no spaces, at most 32); of choices

language-itself = English
list-mark = { ", " }
labelled = { $label }:
picture-times = { $count } { $what }
name-cite = cite
name-search = search
name-quote = quote
name-check = check
name-find = find
name-summary = summary
name-timeline = timeline
name-read = read
name-documents = documents
name-onthisdate = onthisdate
name-week = week
name-month = month
name-bibliography = bibliography
name-daily = daily
name-daily-set = set
name-daily-status = status
name-daily-preview = preview
name-daily-now = now
name-daily-pause = pause
name-daily-resume = resume
name-daily-remove = remove
name-about = about
name-settings = settings
name-settings-show = show
name-settings-set = set
name-my = my
name-my-show = show
name-my-set = set
name-privacy = privacy
name-forget = forget
name-forget-me = me
name-status = status
name-library = library
name-library-add = add
name-library-list = list
name-library-remove = remove
name-library-status = status
option-name-document = document
option-name-style = style
option-name-locator = locator
option-name-passage = passage
option-name-abbreviate = abbreviate
option-name-accessed = accessed
option-name-words = words
option-name-person = person
option-name-place = place
option-name-kind = kind
option-name-language = language
option-name-archive = archive
option-name-from = from
option-name-to = to
option-name-sender = sender
option-name-recipient = recipient
option-name-precision = precision
option-name-sort = sort
option-name-limit = limit
option-name-export = export
option-name-context = context
option-name-text = text
option-name-citation = citation
option-name-length = length
option-name-about = about
option-name-search = search
option-name-abstract = abstract
option-name-show = show
option-name-page = page
option-name-date = date
option-name-order = order
option-name-daily-order = order
option-name-time = time
option-name-zone = zone
option-name-channel = channel
option-name-days = days
option-name-content = content
option-name-empty = empty
option-name-role = role
option-name-thread = thread
option-name-pin = pin
option-name-library = library
option-name-dates = dates
option-name-window = window
option-name-reports = reports
option-name-no-reports = no_reports
option-name-file = file
option-name-librarians = librarians
option-name-no-librarians = no_librarians
option-name-citations = citations
option-name-quotations = quotations
option-name-searches = searches
option-name-overviews = overviews
option-name-private = private
choice-usual = As usual
choice-archive = The archive's own form
choice-chicago = Chicago, notes
choice-chicago-author-date = Chicago, author-date
choice-turabian = Turabian
choice-mla = MLA
choice-apa = APA
choice-harvard = Harvard
choice-gost = GOST
choice-bibtex = BibTeX
choice-ris = RIS
choice-csl-json = CSL JSON
choice-day = Day
choice-month = Month
choice-year = Year
choice-relevance = Best first
choice-newest = Newest first
choice-oldest = Oldest first
choice-short = Short
choice-medium = Medium
choice-long = Long
choice-events = Events and plans
choice-all = All, with stamps and bibliography
choice-csv = Table (CSV)
choice-ical = Calendar (iCalendar)
choice-timelinejs = TimelineJS
choice-notes = Notes as they came
choice-alphabetical = Entries by the alphabet
choice-week = Week
choice-silence = Silence
choice-note = A note
choice-common = The common library
choice-server = This server's library
choice-both = Both
choice-private = For the asker alone
choice-public = For everybody

## A server's own library

cmd-library = This server's own documents: add them, list them, remove them
cmd-library-add = Add a document to this server's library: a file, or a text that you paste
    .file = The file: text, PDF, web page, DOCX, EPUB, record file, ZIP; leave it out to paste a text
cmd-library-list = List this server's own documents
    .page = Turn to this page
cmd-library-remove = Take a document out of this server's library
    .document = The document: title, date, number or shelfmark
cmd-library-status = What the libraries hold, and who may add to this server's
form-paste = Add a document
form-correct = Correct what was understood
form-field-text = The document's text
form-field-title = Title
form-field-date = Date
form-hint-text = As the archive has it, with its heading and date. A longer text: save it as a file and add that.
form-hint-title = Leave it empty for what the page itself says.
form-hint-date = 1950, 1950-06, 1950-06-25 or 25 June 1950. Leave it empty for what the page itself says.
offer-heading = { $total ->
    [one] One document was
   *[other] { $total } documents were
 } understood in { $name }. Nothing is stored yet.
offer-more = { $count ->
    [one] One more document is in the file.
   *[other] { $count } more documents are in the file.
 }
offer-held = This library holds { $document } already: storing brings it up to date.
offer-in-common = The common library holds { $document } already: it is here without being stored again.
offer-hint = Store it, correct title and date, or discard it. What waits a week is discarded.
offer-hint-archive = Store all that was understood, or discard it. To correct a title or a date, add that file by itself. What waits a week is discarded.
offer-declined-more = { $count ->
    [one] One more was refused.
   *[other] { $count } more were refused.
 }
offer-gone = The offer { $number } was stored or discarded already, or has waited too long. Add the file again.
label-file = File
label-not-stated = Not stated
origin-given = given
origin-guessed = guessed
kin = Another text of the same original is held: “{ $title }”, { $date } ({ $document }). Each is cited for itself.
kin-perhaps = Perhaps another text of the same original: “{ $title }”, { $date } ({ $document }). Reference, day and correspondents are the same.
origin-catalogue = Taken from the catalogue { $source } ({ $by }): { $fields }.
origin-person = Given by a person: { $fields }.
press-store = Store
press-correct = Correct
press-discard = Discard
press-remove = Remove
stored-heading = Taken from { $name }
discarded = { $name } was discarded. Nothing of it was stored.
removal-asked = “{ $title }” ({ $document }) is to be taken out of this library, with everything that was read in it. Are you sure?
removed = “{ $title }” ({ $document }) was taken out of this library.
own-heading = { $total ->
    [one] One document
   *[other] { $total } documents
 } in this library
missing-own = This library holds no document of its own. /library add takes one in.
library-heading = The libraries
library-common = For all:
library-own = Only here:
library-waiting = { $count ->
    [one] One offer waits to be stored or discarded.
   *[other] { $count } offers wait to be stored or discarded.
 }
library-may-add = You may add documents: /library add
library-may-not-add = Those may add documents with /library add.
settings-librarians = Documents may be added by:
librarians-managers = those who manage this server
librarians-only = Documents are added by those who manage this server and by the role it chose for that (/library status). Nothing was stored.
nothing-offered = There is no file. Attach one with file:, or paste a text. Nothing was stored.
attachment-lost = Discord did not hand over { $name }. Nothing was stored; try again.
held-in-common = The common library holds { $document } already: “{ $title }”. It was not stored again.
privacy-offers = Of documents offered to a server's library: the file, until it is stored or discarded, a week at most.

## Persons and places by name

cmd-people = Who is named: every spelling, documents, dated events, letters, who else appears
    .name = A person or place, in any spelling
cmd-people-merge = Decide for this server that two names are one person's
    .name = The name that stays
    .with = The other name of the same person
cmd-people-split = Decide for this server that a spelling is not this person's
    .name = The person
    .spelling = The spelling that is somebody else's
cmd-people-undo = Take back this server's last decision on names
name-people = people
name-people-show = show
name-people-merge = merge
name-people-split = split
name-people-undo = undo
option-name-name = name
option-name-with = with
option-name-spelling = spelling
missing-person = Nobody named “{ $searched }” is known here, in this spelling or one that sounds like it.
unclear-person = It is not certain who “{ $searched }” is. Which of these?
people-guessed = Nobody here is spelt “{ $asked }”. Only “{ $spelling }” comes near: a guess, no finding.
people-spelt = “{ $spelling }” is a spelling of { $name }.
people-described = In the list of persons of { $list }:
people-spellings = Spelt here (in so many documents):
people-equated-document = The document's editor puts “{ $spelling }” and “{ $other }” side by side:
people-equated-list = “{ $spelling }” and “{ $other }” are one person in the list of { $list }.
people-equated-own = “{ $spelling }” and “{ $other }” are one person in the list of names that comes with opis.
people-equated-ruling = “{ $spelling }” and “{ $other }” were put together by a manager here.
people-events = Dated events where they are named ({ $total }):
people-all-events = All events
people-sent = Sent ({ $total }):
people-received = Received ({ $total }):
people-documents = Documents that name them ({ $total }):
people-more = and { $count } more
people-beside = Named in the same passages (in so many documents):
people-others = Who else may be meant:
people-how-spelt = spelt so
people-how-partly = some words are the same
people-how-sound = sounds alike
people-ruled-merge = “{ $one }” and “{ $other }” are one person here from now on. /people undo takes it back.
people-ruled-split = “{ $one }” is no longer taken for “{ $other }” here. /people undo takes it back.
people-undone-merge = Taken back: “{ $one }” and “{ $other }” are no longer put together by a decision made here.
people-undone-split = Taken back: “{ $one }” may be taken for “{ $other }” again.
name-unknown = No name here is spelt “{ $value }”. Decisions are made on names as documents or lists spell them.
name-unclear = It is not certain who “{ $value }” is. Here are: { $names }
names-one-already = “{ $one }” and “{ $other }” are one person here already.
not-a-spelling = “{ $spelling }” is no spelling of { $name } here that could be taken away.
nothing-to-undo = No decision on names has been made here.
persons-imported = { $count ->
    [one] One person of the list { $list } is in the library { $library }.
   *[other] { $count } persons of the list { $list } are in the library { $library }.
}
persons-dropped = The list { $list } is no longer in the library { $library }.
persons-not-held = There is no list { $list } in the library { $library }.
persons-too-many = The file is too large for a list of persons. Parts of it can be taken in as files of their own.
persons-not-utf8 = The file is not written in UTF-8. Save it as UTF-8 and try again.
persons-none = The file holds no person.
persons-damaged = The file is no list of persons: something is wrong at { $line } (a line in CSV, an object in JSON).
persons-without-names = There is no name at { $line } (a line in CSV, an object in JSON). Every person needs “name”.
