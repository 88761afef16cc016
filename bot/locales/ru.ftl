# Каждая фраза, которую видят читатели, по-русски. Слова самих документов здесь не стоят никогда.

## Команды, как их перечисляют Discord и терминал (не более 100 знаков)

cmd-cite = Сослаться на документ: в форме архива, по Чикаго, ГОСТ и другим стилям или выгрузкой
    .document = Документ: заголовок, дата, номер или архивный шифр
    .style = Стиль ссылки; без выбора — форма самого архива
    .locator = Место в подлиннике: 47, ll. 46-49, list 47, p. 3, ¶12
    .abbreviate = Сокращать fond, opis, delo и listy до f., op., d. и ll.
    .passage = Абзац публикации, если листы в ней не указаны
    .accessed = День, когда вы читали документ в сети, если этого требует журнал
cmd-search = Искать в словах архива
    .words = Слова; "словосочетание" в кавычках; -слово, чтобы исключить слово
    .person = Только документы, где названо это лицо
    .place = Только документы, где названо это место
    .kind = Только этот вид документа: telegram, letter, minutes ...
    .language = Только документы на этом языке
    .archive = Только подлинники из этого архива: APRF, AVPRF ...
    .from = Только документы с этой даты: 1950, 1950-06 или 1950-06-25
    .to = Только документы по эту дату
    .sender = Только документы от этого отправителя
    .recipient = Только документы этому адресату
    .precision = Только документы, датированные не менее точно
    .sort = Сначала самые подходящие или по времени
    .limit = Сколько документов показать
    .export = Забрать найденные записи файлом для Zotero и других программ
cmd-quote = Найти цитату и привести её дословно, со ссылкой; без слов — по жребию
    .words = Слова, как вы их помните
    .document = Только в этом документе
    .person = Только сказанное этим лицом
    .context = Показать весь абзац вокруг
    .limit = Сколько мест показать
cmd-check = Сверить цитату с источником слово за словом
    .text = Цитата, как она стоит в вашей рукописи
    .document = Документ, из которого она взята; без выбора — все
cmd-summary = Что это за документ и что в нём сказано, его собственными предложениями
    .document = Документ: заголовок, дата, номер или архивный шифр
    .length = Насколько подробно
    .words = Сколько слов из предложений самого документа
    .about = Предложения об этом лице, месте или вопросе
    .search = По документам, которые находят эти слова, вместе
    .person = По документам, где названо это лицо
    .from = По документам с этой даты
    .to = По документам по эту дату
    .abstract = Показать аннотацию самого архива
cmd-timeline = Что и когда произошло: датированные события по порядку, планы — как планы
    .document = Только этот документ
    .person = Только там, где названо это лицо
    .place = Только там, где названо это место
    .search = Только абзацы с этими словами
    .from = С этой даты
    .to = По эту дату
    .show = Только события и планы или также штампы и библиография
    .picture = Записать рисунок в этот файл
    .export = Забрать события файлом: таблица, календарь или TimelineJS
cmd-read = Читать документ абзац за абзацем
    .document = Документ: заголовок, дата, номер или архивный шифр
    .passage = Начать с этого абзаца
    .page = Открыть эту страницу
cmd-documents = Перечень документов, которые здесь хранятся
    .page = Открыть эту страницу
cmd-onthisdate = Что есть в архиве на этот день года
    .date = День: 2026-05-30, 05-30 или 30 мая; без указания — сегодня
    .limit = Сколько выдержек показать
cmd-about = Что такое opis и что в нём хранится
option-private = Ответ видите только вы или все здесь

## Что сказано вокруг слов документов

presence = /search /quote /check
page-previous = Назад
page-next = Вперёд
page-where = Страница { $page } из { $pages }
passage-address = { $document } ¶{ $passage }
passage-range = { $document } ¶{ $first }–{ $last }
press-another = Другая
press-context = Показать контекст
press-cite = Сослаться
press-copy-as = Копировать: { $style }
press-read = Читать
press-summary = Содержание
undated = без даты
label-kind = Вид документа
label-date = Дата
label-from = От кого
label-to = Кому
label-place = Место
label-classification = Гриф
label-language = Язык подлинника
label-translator = Перевод
label-contributor = Предоставлено
label-obtained = Получено
label-funder = При поддержке
label-shelfmark = Архивный шифр
label-copies = Рассылка
label-length = Объём
names-heading = Другие документы, которые в нём названы
names-words = «{ $words }», ¶{ $passage }
names-answered = в ответ на «{ $words }» (¶{ $passage })
names-candidates = { $count ->
    [1] возможно, этот; слова не говорят наверняка:
   *[other] возможно, один из них; какой именно, слова не говорят:
 }
names-missing = Здесь не хранятся, насколько можно судить по словам: { $documents }
named-by-heading = Документы, в которых он назван
length-words = { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слов
   *[other] { $words } слова
 } в { $passages ->
    [one] { $passages } абзаце
    [few] { $passages } абзацах
    [many] { $passages } абзацах
   *[other] { $passages } абзаца
 }
citation-heading = Ссылка ({ $style })
citation-short = Повторная ссылка:
citation-bibliography = Библиография:
citation-assembled = Составлено по сведениям самой записи: в этой копии нет ссылки, данной архивом.
citation-missing = В этой копии не указано и потому опущено: { $fields }.
search-none-words = Искать нечего: введите слово.
search-more = ещё { $count ->
    [one] { $count } абзац
    [few] { $count } абзаца
    [many] { $count } абзацев
   *[other] { $count } абзаца
 } в этом документе
search-cut = Время поиска истекло: показано найденное до этого. Уточните запрос ещё одним словом.
search-heading = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 } по запросу { $words }
quote-heading = { $count ->
    [one] { $count } место
    [few] { $count } места
    [many] { $count } мест
   *[other] { $count } места
 } в архиве
quote-near = Дословно так не сказано. Ближе всего:
quote-speaker-undetermined = Кто говорит: не установлено
quote-speaker = Кто говорит: { $speaker }
quote-reported = { $speaker }, в передаче: { $reporter }
quote-translated = перевод: { $translator }
verdict-exact = Точно: эти слова стоят в источнике.
verdict-typography = Точно, кроме набора: кавычки, тире, пробелы или прописные буквы отличаются.
verdict-differs = В источнике иначе.
verdict-omissions = По порядку, но с пропусками, которые не отмечены.
verdict-omissions-marked = По порядку, с отмеченными пропусками.
verdict-absent = В этом архиве такого нет.
difference = { $kind }: в источнике «{ $source }», в цитате «{ $claimed }»
difference-missing = { $kind }: в цитате пропущено «{ $source }»
difference-added = { $kind }: в цитате добавлено «{ $claimed }»
kind-negation = Отрицание
kind-number = Число
kind-date = Дата
kind-name = Имя
kind-word = Слово
kind-punctuation = Пунктуация
kind-editorial = Слова публикатора
summary-abstract-by = Аннотация ({ $by })
summary-sentences = Словами самого документа
summary-unsupported = В аннотации сказано то, чего нет в хранящемся здесь тексте: { $words }
not-stated = В этой копии не указано: { $fields }.
timeline-heading = { $count ->
    [one] { $count } датированное событие
    [few] { $count } датированных события
    [many] { $count } датированных событий
   *[other] { $count } датированного события
 }
timeline-none = Здесь нет датированных событий. Штампы и библиографию покажет show:all.
timeline-picture-written = Рисунок записан в { $path }.
status-happened = произошло
status-planned = планировалось
status-conditional = при условии
status-generic = вообще
qualifier = ({ $qualifier })
qualifier-by = к этому сроку
qualifier-until = до
qualifier-since = с
qualifier-before = ранее
qualifier-after = позднее
qualifier-between = между
qualifier-beginning = начало
qualifier-middle = середина
qualifier-end = конец
qualifier-first-half = первая половина
qualifier-second-half = вторая половина
qualifier-about = около
qualifier-damaged = повреждено
qualifier-and = и
qualifier-or = или
qualifier-calendar-not-stated = календарь не указан
qualifier-fiscal-year = финансовый год
qualifier-old-style = старый стиль
qualifier-limited = { $limit }: { $part }
read-heading = { $title }
read-where = Абзацы { $first }–{ $last } из { $total }
documents-heading = Здесь { $total ->
    [one] хранится { $total } документ
    [few] хранятся { $total } документа
    [many] хранится { $total } документов
   *[other] хранится { $total } документа
 }
onthisdate-heading = В этот день: { $date }
onthisdate-none = На { $date } в архиве ничего не датировано. Дни, для которых известен только месяц, отнесены к месяцу.
why-dated = Документ датирован этим днём.
why-sent = Документ отправлен в этот день.
why-received = Документ получен в этот день.
why-event = В документе рассказано, что произошло в этот день.
why-planned = Намечено на этот день; что это произошло, в документе не сказано.
about-heading = opis { $version }: архивная опись в вашем чате
about-promise = Он не придумывает ни слова: всё, что он цитирует, дословно взято из хранящегося документа и снабжено ссылкой и номером абзаца.
about-holds = { $documents ->
    [one] { $documents } документ
    [few] { $documents } документа
    [many] { $documents } документов
   *[other] { $documents } документа
 }, { $passages ->
    [one] { $passages } абзац
    [few] { $passages } абзаца
    [many] { $passages } абзацев
   *[other] { $passages } абзаца
 }; даты — от { $earliest } до { $latest }.
about-holds-undated = { $documents ->
    [one] { $documents } документ
    [few] { $documents } документа
    [many] { $documents } документов
   *[other] { $documents } документа
 }, { $passages ->
    [one] { $passages } абзац
    [few] { $passages } абзаца
    [many] { $passages } абзацев
   *[other] { $passages } абзаца
 }.
about-latency = До Discord { $milliseconds } мс.

## Названия сведений записи

field-kind = вид документа
field-sender = отправитель
field-recipient = адресат
field-place = место
field-date = дата
field-summary = аннотация
field-original-language = язык подлинника
field-language = язык этого текста
field-classification = гриф
field-record-id = номер записи
field-url = адрес в сети
field-citation = ссылка, данная самим архивом
field-repository = место хранения
field-source-note = примечание об источнике
field-collection = том или серия
field-number = номер документа
field-rights = права
field-shelfmarks = архивный шифр
field-credits = переводчик или участник издания
field-author = автор
field-leaf = лист
field-translator = переводчик
field-title = заголовок
field-layout = форма
field-people = имена на странице
field-publication = печатное издание
field-agents = имена

## Сомнение, и чего здесь нет

unclear = Запросу «{ $searched }» отвечают несколько документов. Какой из них?
missing-document = Ни один документ здесь не отвечает запросу «{ $searched }». Попробуйте слова заголовка, дату, номер или архивный шифр.
missing-document-near = Документа «{ $searched }» здесь нет. Может быть, вы имели в виду один из этих?
missing-passage = В этом документе нет абзаца «{ $searched }».
missing-quotation = Этих слов нет ни в одном хранящемся здесь документе: «{ $searched }».
missing-speaker = Ни об одном предложении здесь нельзя с уверенностью сказать, что его произносит «{ $searched }».
missing-sentence = Здесь нет предложения для жребия.
missing-words = Ни в одном документе здесь нет всех этих слов: { $searched }.
missing-narrowed = Здесь нет документа, где есть { $searched } и который подходит под остальные условия. Уберите часть условий.
missing-date = Здесь ничего не датировано { $searched }.
missing-week = Здесь ничего не приходится на неделю с { $searched }.
missing-month = Здесь нет ничего, о чём был бы известен только месяц { $searched }, без дня.
missing-event = Ни одно датированное событие здесь не отвечает запросу { $searched }.
missing-text = Запись «{ $searched }» хранится здесь без текста.

## Отказы: о чём нельзя спросить так

refused-otherwise = На это нельзя ответить ({ $reason }).
unknown-command = Команды «{ $command }» нет. Команды: /cite /search /quote /check /summary /timeline /read /documents /onthisdate /about
unknown-option = У /{ $command } нет параметра «{ $option }».
option-missing = Команде /{ $command } нужен параметр «{ $option }».
not-a-choice = «{ $value }» — не значение параметра { $option }. Возможны: { $choices }.
not-a-number = { $option } принимает целое число, а не «{ $value }».
not-yes-or-no = { $option } принимает да или нет (yes, no), а не «{ $value }».
out-of-range = { $option } принимает число от { $least } до { $most }, а не { $value }.
too-low = { $option } принимает число не меньше { $least }, а не { $value }.
not-a-date = «{ $value }» — не дата, которую opis умеет читать. Пишите 1950, 1950-06 или 1950-06-25.
dates-reversed = Промежуток с { $since } по { $until } кончается раньше, чем начинается. Поменяйте их местами.
not-a-day = «{ $value }» — не день. Пишите 05-30, 2026-05-30 или 30 мая.
not-a-locator = «{ $value }» — не место в подлиннике, которое opis умеет читать. Пишите 47, ll. 46-49, list 47, p. 3, fol. 2v или ¶12.
nothing-asked = Искать нечего. Введите несколько слов.
button-forgotten = Эта кнопка осталась от времени до перезапуска, а её вопрос был слишком длинным, чтобы его сохранить. Спросите снова командой.
picture-not-written = Рисунок не удалось записать в { $path }: { $cause }. Выберите существующую папку, в которую вам можно писать.

## Файлы, которые не документы; ничего из них не сохраняется

empty-file = Файл пуст. Ничего не сохранено; проверьте загрузку и попробуйте снова.
blank-file = В файле одни пробелы. Ничего не сохранено; проверьте загрузку и попробуйте снова.
binary-file = В файле нет читаемого текста. Ничего не сохранено; сохраните страницу как текст, HTML или PDF и попробуйте снова.
unknown-encoding = Кодировку файла определить нельзя. Ничего не сохранено; сохраните его в UTF-8 и попробуйте снова.
no-layout = Ни одна форма не узнаёт этот текст. Ничего не сохранено; если это документ, прочтите его как простой текст: --layout plain.
layout-conflict = На этот текст притязают две формы ({ $layouts }). Ничего не сохранено; назовите верную: --layout.
unknown-layout = Формы «{ $layout }» нет. Формы: { $layouts }.
listing = Это список результатов поиска, а не документ. Ничего не сохранено; откройте документ из списка и возьмите его страницу.
several-documents = В этом файле подряд стоят несколько документов ({ $documents }). Ничего не сохранено; поместите каждый в отдельный файл.
not-found = Файла { $path } нет.
vanished = Файл исчез во время чтения. Ничего из него не сохранено; выполните команду снова.
unreadable = Файл не читается ({ $cause }). Ничего из него не сохранено; проверьте права доступа.
too-large = Файл больше, чем принимает opis ({ $megabytes } МБ; предел — { $most } МБ). Ничего не сохранено; разделите его.
line-too-long = Файл — одна строка, знаков в ней: { $characters }. Ничего не сохранено; в таком виде это не документ.
wrong-encoding = Файл в кодировке { $encoding }, а не в UTF-8. Ничего из него не сохранено; сохраните его в UTF-8 (iconv -f { $encoding } -t UTF-8) и попробуйте снова.
stray-nulls = В файле есть нулевые знаки ({ $count }, первый в строке { $line }), которых в тексте не бывает. Ничего из него не сохранено; уберите их или сохраните страницу заново и попробуйте снова.
lone-surrogates = В документе есть половинки знаков, которые нельзя записать. Ничего из него не сохранено; выгрузите его снова в UTF-8.
not-a-file = { $path } — не обычный файл. Ничего не сохранено.
link-leads-out = Ссылка { $path } ведёт за пределы папки, и по ней не пошли. Ничего из неё не сохранено; назовите сам файл, если нужен он.
id-taken = Номер { $document } уже есть у другого документа: «{ $title }». Тот оставлен, из этого ничего не сохранено; дайте ему другой номер или другую библиотеку.
id-twice = В файле два разных документа под номером { $document }. Первый, «{ $title }», сохранён, этот — нет; дайте ему другой номер.
too-slow = Чтение файла заняло бы больше { $seconds } с. Ничего из него не сохранено; разделите его или сохраните в другом виде.
too-much-memory = Чтение файла потребовало бы больше { $megabytes } МБ памяти. Ничего из него не сохранено; разделите его или сохраните в другом виде.
parser-fault = opis сам споткнулся на файле { $path }; где именно — сказано в журнале. Ничего из него не сохранено; пожалуйста, сообщите об этом.
no-text = В файле не найдено текста. Ничего не сохранено.

## Хранилище

store-missing = По адресу { $path } нет хранилища. `opis ask` создаст его и наполнит образцами.
store-forbidden = Хранилище { $path } нельзя ни открыть, ни создать. Ничего не изменено; проверьте права на файл и его папку.
store-newer = Хранилище { $path } записано более новым opis (версия { $found }; этот знает { $known }). Ничего не изменено; установите более новый opis.
store-locked = Хранилище { $path } заперто другой программой. Ничего не изменено; остановите её или попробуйте чуть позже.
store-read-only = В хранилище { $path } нельзя писать. Ничего не изменено; проверьте права на файл и его папку.
store-is-folder = { $path } — папка. Ничего не изменено; назовите файл через --database или OPIS_DATABASE.
not-a-store = { $path } — не хранилище opis. Ничего не изменено; назовите другой файл через --database.
store-damaged = Хранилище { $path } повреждено. Ничего не изменено; восстановите последнюю резервную копию.
store-full = Диск полон. Сохранённое ранее цело; освободите место и выполните команду снова.
record-unreachable = PostgreSQL по адресу { $place }, где ведётся запись, не отвечает. Ничего не потеряно; проверьте, работает ли он и доступен ли, и повторите попытку.
record-forbidden = PostgreSQL по адресу { $place }, где ведётся запись, отказывает: { $said }. Ничего не изменено; проверьте пользователя, пароль и базу в OPIS_DATABASE.
not-a-copy = { $path } — самостоятельное хранилище или копия другой записи; оно оставлено как есть. Назовите в OPIS_COPY файл, которого ещё нет; он будет создан.
driver-missing = OPIS_DATABASE называет сервер PostgreSQL, но его драйвер не установлен: pip install 'opis[postgres]'.
record-elsewhere = Этот файл — копия записи, которая ведётся в PostgreSQL; утраченная копия создаётся заново. Сохраняйте и восстанавливайте запись средствами PostgreSQL (pg_dump, pg_restore).
doctor-record = Запись ведёт PostgreSQL по адресу { $place }; здешняя копия — её версия { $version }.
doctor-record-unguarded = Запись ведёт PostgreSQL по адресу { $place }, но роль, под которой там работает opis, стоит выше защиты строк. Создайте обычную роль, владеющую базой, и назовите её в OPIS_DATABASE.
record-in-use = Запись по адресу { $place } уже что-то содержит. Ничего не изменено; назовите пустую базу.
move-to-record = Перенести можно только хранилище в файле и только в postgresql://пользователь@узел/база.
move-made = Скопировано: { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }, а также все настройки и подписки. { $path } остаётся как было; укажите запись в OPIS_DATABASE и запустите opis.
deadline-passed = Ответ занял больше { $seconds } с и был прерван. Ничего не изменено; сузьте вопрос.
check-passed = Хранилище { $path } исправно: документов { $documents }, абзацев { $passages }, схема { $version }.
check-failed = Хранилище { $path } повреждено:
integrity = База данных сообщает: { $what }.
orphan = Строка { $row } таблицы { $table } ни к чему не относится в { $parent }.
document-unreadable = Документ { $document } ({ $library }) не читается: { $cause }.
document-not-whole = Документ { $document } ({ $library }) неполон.
text-altered = Текст документа { $document } ({ $library }) не тот, что был сохранён: контрольная сумма отличается.
seal-broken = Что-то в документе { $document } ({ $library }) не такое, каким было записано: печать нарушена.
offsets-astray = В документе { $document } ({ $library }) абзац или упоминание — не те слова, на которые они указывают.
index-astray = Указатель { $index } и документы расходятся; строк: { $rows }.
index-damaged = Указатель { $index } повреждён: { $cause }.
store-fault = Хранилищем { $path } не удалось воспользоваться. Ничего не изменено; попробуйте снова.
backup-made = Хранилище скопировано в { $path }.
backup-refused = { $path } — не прежняя резервная копия opis и оставлен как есть. Выберите для копии другое имя.
restore-made = Хранилище { $path } теперь такое, каким была копия; документов: { $documents }.
restore-kept = Заменённое хранилище сохранено как { $path }; удалите его, когда убедитесь, что всё на месте.
restore-refused = Резервная копия { $path } неисправна. Ничего не изменено; возьмите более раннюю. Что в ней найдено:
export-written = { $count ->
    [one] Записан { $count } документ
    [few] Записано { $count } документа
    [many] Записано { $count } документов
   *[other] Записано { $count } документа
 } в { $path }.
export-folder-taken = { $path } — не пустая папка. Ничего не записано; назовите новую.
not-an-export = В { $path } нет выгрузки opis. Ничего не принято; назовите папку, которую записал `opis export`.
export-altered = { $path } не такой, каким был записан. Ничего не принято; выгрузите или скопируйте снова.
export-of-another-form = { $path } записан другой версией opis. Ничего не принято; установите здесь следующую за ней версию.
ingest-line = { $outcome }: { $path }
ingest-progress = { $count } · { $path }
ingest-total = Добавлено { $added }, обновлено { $updated }, без изменений { $unchanged }, повторов { $duplicate }, отклонено { $refused }, не удалось { $failed }.

## Настройки, токен, сбои

settings-wrong = Эти настройки не читаются: { $names }. Что принимает каждая, сказано в .env.example.
token-missing = DISCORD_TOKEN не задан. Впишите токен бота (Developer Portal, Bot, Reset Token) в окружение или в .env и запустите снова.
token-refused = Discord не принимает этот токен. Ничего не изменено; скопируйте его заново (Developer Portal, Bot, Reset Token) и запустите снова.
discord-unreachable = Discord недоступен ({ $cause }). Ничего не изменено; проверьте сеть и запустите снова.
fault = Здесь что-то пошло не так; в журнале это записано под номером { $reference }. Ничего не изменено; попробуйте, пожалуйста, снова.
doctor-versions = opis { $opis }, Python { $python } и discord.py { $library }: версии.
doctor-store-new = По адресу { $path } ещё нет хранилища; его создаст первый запуск.
doctor-store-unsound = Хранилище { $path } повреждено. `opis check` покажет где; `opis restore` вернёт последнюю исправную копию.
doctor-room = В { $folder } свободно { $megabytes } МБ.
doctor-no-room = В { $folder } свободно всего { $megabytes } МБ. Освободите место или назовите через OPIS_DATABASE хранилище на другом диске.
doctor-folder = В папку { $folder } можно писать.
doctor-folder-forbidden = Пользователь { $user } не может писать в папку { $folder }. Отдайте её этому пользователю (chown) или назовите другую.
doctor-token = Discord принимает токен «{ $name }».
doctor-intents = Ни один привилегированный intent не включён, и ни один не нужен.
doctor-intents-spare = Для этого приложения включён привилегированный intent. opis он не нужен; выключите его (Developer Portal, Bot).
doctor-clock = Часы сходятся с часами Discord с точностью до { $seconds } с.
doctor-clock-astray = Часы расходятся с часами Discord на { $seconds } с. Выставьте их (timedatectl set-ntp true), иначе ежедневные записи придут не вовремя.
chat-welcome = opis. Введите команду, например /search; Tab дополняет, Ctrl-D завершает.

## Роли дат, и что говорит о них хронология

role-dated = датировано
role-sent = отправлено
role-received = получено
role-deciphered = расшифровано
role-typed = перепечатано
role-printed = отпечатано
role-event = событие
role-bibliographic = библиография
role-uploaded = выложено
timeline-conflict = { $document } называет своей больше одной даты: { $stated }. Какая верна, судить читателю.
timeline-hidden = Ещё { $count ->
    [one] { $count } дата — штамп, подпись или библиография
    [few] { $count } даты — штампы, подписи или библиография
    [many] { $count } дат — штампы, подписи или библиография
   *[other] { $count } даты — штампы, подписи или библиография
 }: их покажет show:all.
onthisdate-leap = 29 февраля показано 28-го: в этом году такого дня нет.
why-happened = В документе рассказано, что произошло в этот день.
why-conditional = В документе этот день назван для того, что зависит от условия.
abstract-unnamed = сама страница

## Примечания к ссылке

note-mirror-address = Эта копия взята с { $stored }; в ссылке — адрес самого архива.
note-leaf-outside = { $locator } нет среди листов, которые названы в записи. Место дано так, как вы указали.
note-leaf-breaks-not-marked = Границы листов в публикации не отмечены: абзац { $passage } назван по номеру.
note-locator-not-understood = «{ $locator }» — обозначение места, которого opis не знает; оно оставлено как есть.

## Рисунок хронологии

picture-count = { $count ->
    [one] { $count } дата
    [few] { $count } даты
    [many] { $count } дат
   *[other] { $count } даты
 }
picture-uncertain = неточно
picture-stamp = штамп или подпись
picture-histogram = Столбики вверх — что произошло. Пустые столбики вниз — что планировалось или зависело от условия.
picture-before = до: { $date }
picture-after = после: { $date }
picture-transliterated = Слова других письменностей даны здесь латинскими буквами.
picture-alt = Хронология: { $title }.
picture-more = И ещё строк: { $count }.

search-unranked = Эти слова слишком часты, чтобы упорядочить находки: сначала идут новейшие поступления. Добавьте слово пореже.
search-meant = «{ $typed }» здесь нигде нет; вместо этого искали «{ $meant }».

## Ежедневная запись: команды

cmd-daily = Запись дня: что есть в архиве на эту дату, в вашем канале
cmd-daily-set = Завести ежедневную или еженедельную запись или изменить её
    .channel = Где публиковать; без выбора — здесь
    .time = Время по часам этого пояса: 08:00
    .zone = Город, страна или пояс: Berlin, Nepal, Europe/Berlin
    .order = Изменить эту запись, а не заводить новую
    .days = Дни недели: каждый день, будни, пн ср пт
    .content = Выдержка на день или что приносит ближайшая неделя
    .empty = Что делать, когда на день ничего не приходится
    .role = Роль, которую оповестить; без выбора — никого
    .thread = Открывать под каждой записью ветку
    .pin = Закреплять каждую запись вместо прежней
    .style = Стиль ссылки
    .library = Только документы этой библиотеки: common или server
    .archive = Только подлинники из этого архива: APRF, AVPRF ...
    .person = Только документы, где названо это лицо
    .from = Только с этого года
    .to = Только по этот год
    .dates = Только эти виды дат: dated, sent, received, event
    .window = На сколько часов может опоздать пропущенная запись: от 1 до 12
cmd-daily-status = Что стало с последними записями и почему, что дальше, чего не хватает
    .order = Только эта запись
cmd-daily-preview = Три ближайшие записи, какими они будут
    .order = Какая запись
cmd-daily-now = Опубликовать сегодняшнюю запись сейчас, если её ещё не было
    .order = Какая запись
cmd-daily-pause = Остановить запись, пока вы её не возобновите
    .order = Какая запись
cmd-daily-resume = Возобновить остановленную запись
    .order = Какая запись
cmd-daily-remove = Удалить запись и её историю
    .order = Какая запись
cmd-week = Что есть в архиве на ближайшую неделю
    .date = Первый день; без указания — сегодня
cmd-month = Что есть в архиве на этот месяц, известное до месяца, но не до дня
    .date = День месяца; без указания — сегодня

## Ежедневная запись: что стоит в канале

daily-heading = В этот день: { $date }
daily-late = Опоздание — { $late }: opis не мог опубликовать вовремя.
daily-duration = { $hours ->
    [0] { $minutes } мин
   *[other] { $hours } ч { $minutes } мин
 }
daily-leap = Это относится к 29 февраля. Показано 28-го, потому что в этом году нет 29-го.
daily-jubilee = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
 } назад.
daily-nothing = На дату { $date } в архиве ничего нет.
daily-week-nothing = На неделю с { $date } в архиве ничего не приходится.
daily-week = В архиве: неделя с { $date }
daily-month = Этот месяц в архиве: { $month }
daily-month-only = Известно до месяца, но не до дня.
daily-press-about = Об этой записи

## Ежедневная запись: что говорится управляющим

daily-none = На этом сервере нет ежедневной записи. Завести её: /daily set.
daily-made = Запись заведена.
daily-changed = Запись изменена. Даты, время которых прошло, остаются как были.
daily-paused = Запись остановлена.
daily-resumed = Запись снова выходит, со следующей даты, по которой ещё ничего не решено.
daily-removed = Запись и её история удалены.
daily-now = Сегодняшняя запись:
daily-now-before = Очередь сегодняшней записи уже была:
daily-about = Об этой записи
daily-when = { $clock } по часам { $zone }
daily-content-day = выдержка на день
daily-content-week = ближайшая неделя
daily-empty-silence = молчание, когда ничего нет
daily-empty-note = примечание, когда ничего нет
daily-empty-week = неделя, когда ничего нет
daily-empty-month = месяц, когда ничего нет
daily-thread = ветка для каждой
daily-pin = закрепляется
daily-next = Следующая запись:
daily-comes = Выйдет
daily-silence = { $date }: на этот день ничего не приходится, и выбрано молчание.
daily-nothing-comes = Записей не будет.
daily-lacking = opis не хватает права в этом канале: { $permission }
daily-paused-by-manager = Остановлена с
daily-paused-by-refusal = Остановлена из-за отказа Discord с
daily-tries = { $count ->
    [one] Пока { $count } попытка.
    [few] Пока { $count } попытки.
    [many] Пока { $count } попыток.
   *[other] Пока { $count } попытки.
 }
daily-again = Следующая попытка:
daily-state-claimed = ещё не опубликована
daily-state-posted = опубликована
daily-state-empty = публиковать нечего
daily-state-missed = пропущена
daily-state-paused = остановлена
daily-state-refused = отклонена Discord
daily-state-failed = не удалась
daily-state-uncertain = неясно: возможно, опубликована
daily-why-nothing-falls = На этот день в архиве ничего не приходится, и выбрано молчание.
daily-why-window-passed = opis не работал или не был на связи от времени записи до конца её срока.
daily-why-manager = Остановлено управляющим; /daily resume возобновит.
daily-why-answer-lost = Ответ Discord потерян. Прежде чем публиковать снова, opis посмотрит в канале.
daily-why-withheld = Discord был недоступен или не принял запись.
daily-why-cut-off = opis был остановлен раньше, чем запись ушла.
daily-why-composing-failed = opis споткнулся, составляя запись; где именно — сказано в журнале.
daily-why-zone-unknown = База часовых поясов этой машины не знает пояса. Задайте другой: /daily set.
daily-why-deleted = Сообщение сразу же удалили в канале; снова оно не публикуется.
daily-why-thread-refused = Опубликовано, но в ветке отказано.
daily-why-pin-refused = Опубликовано, но в закреплении отказано.
daily-why-missing-access = opis не видит канала. Дайте ему там право «Просматривать каналы», затем /daily resume.
daily-why-missing-permission = opis не может писать в этот канал. Дайте ему там права «Просматривать каналы» и «Отправлять сообщения», затем /daily resume.
daily-why-channel-gone = Канала больше нет. Выберите другой: /daily set.
daily-why-blocked = Запись не пропускают правила самого сервера. Измените их, затем /daily resume.
daily-told = Сервер { $server }: запись #{ $order } для <#{ $channel }> остановлена: { $why }
permission-view-channel = Просматривать каналы
permission-send-messages = Отправлять сообщения
permission-send-messages-in-threads = Отправлять сообщения в ветках
permission-read-message-history = Читать историю сообщений (без этого запись, прерванную сбоем, не найти)
permission-create-public-threads = Создавать публичные ветки
permission-pin-messages = Закреплять сообщения
permission-mention-everyone = Упоминать всех (нужно, чтобы оповестить эту роль), или разрешите упоминать саму роль

## Ежедневная запись: отказы

managers-only = /{ $command } — для тех, кто управляет этим сервером.
only-in-a-server = Это для серверов: используйте там, где запись должна выходить.
no-such-order = На этом сервере нет записи { $value }. Их показывает /daily status.
which-order = На этом сервере несколько записей ({ $count }). Назовите одну: { $orders }.
not-a-time = «{ $value }» — не время суток. Пишите 08:00.
not-a-zone = «{ $value }» само по себе не часовой пояс. Выберите место из списка, например Berlin или Kathmandu.
zone-unclear = «{ $value }» может означать: { $places }. Выберите из списка.
not-days = «{ $value }» — не дни недели. Пишите: каждый день, будни или пн ср пт.
days-all = каждый день
days-weekdays = будни
days-weekend = выходные
not-kinds-of-date = «{ $value }» — не виды дат. Есть: dated, sent, received, event.
time-and-zone-needed = Новой записи нужны время и пояс: /daily set time:08:00 zone:Berlin
not-a-channel = Для записей нужен текстовый канал, канал объявлений или ветка.
everyone-refused = opis никогда не оповещает всех. Выберите роль.
too-many-orders = На этом сервере записей уже { $count }. Сначала удалите одну.
cannot-post-now = Сейчас опубликовать запись нельзя: opis ещё соединяется с Discord, или эта машина не знает пояса { $zone }. Ничего не опубликовано; попробуйте чуть позже.
no-such-posting = Этой записи в журнале больше нет.

timeline-all = весь архив

cmd-find = Найти документ, на который ссылается вставленная сноска
    .citation = Сноска, как она стоит в книге или рукописи
confidence-certain = Это документ, на который ссылается сноска.
confidence-likely = Весьма вероятно, это документ, на который ссылается сноска.
confidence-possible = Возможно, это документ, на который ссылается сноска.
citation-agrees = Сходится с записью: { $points }.
citation-differs = Расходится с записью: { $points }.
point-title = заголовок
point-date = дата
point-shelfmark = архивный шифр
point-address = адрес в сети
point-number = номер
missing-citation = Документа из этой сноски здесь нет.
missing-citation-near = Документа из этой сноски здесь нет. Ближе всего к ней:
digest-heading = { $count ->
    [one] Из { $count } документа
    [few] Из { $count } документов, прочитанных вместе
    [many] Из { $count } документов, прочитанных вместе
   *[other] Из { $count } документа, прочитанных вместе
 }
digest-accounts = О дате { $date } — рядом; какое свидетельство верно, судить читателю
digest-silent = { $count ->
    [one] Прочитан ещё { $count } документ; ни одно его предложение не показано.
    [few] Прочитано ещё { $count } документа; ни одно их предложение не показано.
    [many] Прочитано ещё { $count } документов; ни одно их предложение не показано.
   *[other] Прочитано ещё { $count } документа; ни одно их предложение не показано.
 }
label-dated = Датирован
label-sent = Отправлен
label-received = Получен
label-deciphered = Расшифрован
label-typed = Напечатан
label-numbered = Собственный номер
label-conflict = Даты
card-conflict = документ называет своим больше одного дня; показаны все
summary-of-nothing = Назовите документ или то, по чему составить содержание: search, person, from или to.

## Предстоящие записи файлами

feed-title = В этот день
almanac-written = { $path }: { $count ->
    [one] записан { $count } день
    [few] записано { $count } дня
    [many] записано { $count } дней
   *[other] записано { $count } дня
 }.
almanac-not-written = { $path } записать не удалось: { $cause }. Выберите существующую папку, в которую вам можно писать.
nothing-to-export = Назовите папку или файл: opis export ПАПКА либо --bibliography, --calendar или --feed и ФАЙЛ.

## О чём спрашивают сообщение, и кнопки под ответом

menu-source = Найти источник
menu-mentioned = Сослаться на документы
source-heading = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
 } слов этого сообщения
mentioned-heading = В этом сообщении { $count ->
    [one] назван { $count } документ
    [few] названы { $count } документа
    [many] названо { $count } документов
   *[other] названо { $count } документа
 }
missing-source = Никаких пяти слов подряд из этого сообщения нет ни в одном хранящемся здесь документе: «{ $searched }».
missing-mentioned = В этом сообщении не назван ни один хранящийся здесь документ: «{ $searched }». opis узнаёт номера, адреса, архивные шифры и заголовки.
reply-to = Источник сообщения
press-reply = Ответить со ссылкой
press-share = Показать каналу
press-report = Сообщить об ошибке
press-whole = Весь текст файлом
only-the-asker = Поделиться этим ответом может только тот, кто спросил. Спросите командой сами.

overfull = В архиве больше, чем распаковывает opis (файлов { $entries }, { $megabytes } МБ). Ничего из него не сохранено; присылайте файлы меньшими частями.
damaged-archive = Архивный файл повреждён ({ $cause }). Ничего из него не сохранено; скачайте его снова.
empty-archive = Архивный файл пуст. Ничего не сохранено; проверьте его там, где он был создан.
archive-in-archive = Архивный файл внутри архивного файла не открывается. Ничего из него не сохранено; распакуйте его и пришлите его файлы.
archive-without-documents = Среди файлов в архиве ({ $files }) нет ни одного документа, который opis может прочесть. Ничего не сохранено; добавьте один из них отдельно, чтобы узнать причину.
damaged-pdf = PDF повреждён ({ $cause }). Ничего не сохранено; скачайте его снова.
too-many-pages = В PDF страниц: { $pages }; opis принимает { $most }. Ничего не сохранено; разделите его.
no-text-layer = В PDF изображения страниц ({ $pages }) и никакого текста. Ничего не сохранено; сначала распознайте текст.
damaged-html = Страница не читается как HTML ({ $cause }). Ничего не сохранено; сохраните её снова.
damaged-xml = Файл не читается как XML. Ничего не сохранено; проверьте его в редакторе XML.
damaged-line = Строка { $line } — не запись. Остальные строки приняты; исправьте эту и выполните команду снова.
damaged-front-matter = Заголовок файла (front matter) не читается ({ $cause }). Ничего не сохранено; исправьте его и попробуйте снова.
share-forbidden = opis не состоит на этом сервере, а посторонним приложениям писать здесь нельзя. Ответ остаётся у вас.
report-title = Сообщить об ошибке
report-label = Что не так с этим ответом?
report-nowhere = На этом сервере не выбран канал для сообщений об ошибках, поэтому ничего не отправлено. Управляющие могут выбрать: /settings set reports:#канал
report-sent = Ваше сообщение отправлено в { $channel }. opis не хранит копии.
report-failed = Ваше сообщение не удалось отправить в { $channel }: opis не может туда писать, или Discord был недоступен. Ничего не сохранено; скажите управляющим.
report-told = { $member } сообщает об ошибке в ответе на: { $line }
too-long-for-a-file = Текст документа { $document } больше, чем принимает Discord ({ $most } МБ). Читайте его по страницам.
whole-text = Текст, каким его опубликовал архив, без изменений.

## Настройки и личные данные

cmd-settings = Что выбрал для opis этот сервер
cmd-settings-show = Показать, что выбрал этот сервер
cmd-settings-set = Выбрать стиль, язык, видимость ответов и канал для сообщений об ошибках
    .style = Стиль ссылки, если участник не выбрал своего
    .language = Язык того, что opis говорит здесь всем
    .reports = Канал, куда идут сообщения об ошибках
    .no-reports = Больше не принимать сообщений об ошибках
    .librarians = Роль, участники которой могут добавлять документы командой /library add
    .no-librarians = Документы добавляют только управляющие
    .citations = Кто видит ответы /cite, /find и /bibliography
    .quotations = Кто видит ответы /quote и /check
    .searches = Кто видит ответы /search, /documents и /read
    .overviews = Кто видит ответы /summary и /timeline
    .days = Кто видит ответы /onthisdate, /week и /month
cmd-my = Что вы выбрали для себя
cmd-my-show = Показать, что вы выбрали
cmd-my-set = Выбрать свой стиль ссылки и язык, где бы вы ни спрашивали
    .style = Ваш стиль ссылки
    .language = Язык того, что opis говорит вам одному
cmd-privacy = Что opis хранит о вас и об этом сервере
cmd-forget = Велеть opis забыть
cmd-forget-me = Велеть opis забыть всё, что он хранит о вас
only-on-discord = Это для Discord: о тех, кто спрашивает из терминала, ничего не хранится.
settings-heading = Что выбрал этот сервер
settings-changed = Изменено. Что выбрал этот сервер
settings-style = Стиль ссылки:
settings-language = Язык:
settings-reports = Сообщения об ошибках:
settings-reports-nowhere = никуда
settings-hint = Участники выбирают свой стиль и язык через /my set. Постоянные записи: /daily status.
my-heading = Что вы выбрали
my-changed = Изменено. Что вы выбрали
my-hint = Где вы ничего не выбрали, действует выбор сервера. Всё это удаляет /forget me.
group-citations = Ссылки:
group-quotations = Цитаты:
group-searches = Поиск:
group-overviews = Содержание и хронология:
group-days = Дни:
visibility-usual = как обычно
visibility-private = только спросившему
visibility-public = всем
privacy-heading = Что хранит opis
privacy-words = Ни одно сообщение не читается и не хранится. На вопрос даётся ответ, и он забывается.
privacy-member = О вас: ваш номер в Discord, выбранные вами стиль и язык; и кто завёл ежедневную запись.
privacy-server = О сервере: его выбор, его ежедневные записи и что с ними стало.
privacy-answers = Об ответах, видных всем: какой документ и абзац стоит в каком сообщении, для /bibliography.
privacy-log = В журнале того, у кого работает opis, — сбои и их время, но не ваши слова.
privacy-gone = Через { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
 } после удаления opis с сервера всё это забывается.
privacy-forget = /forget me сразу удаляет то, что хранится о вас.
forgotten = Всё, что opis хранил о вас, удалено.

## Библиография канала

cmd-bibliography = Всё, на что opis сослался для всех в этом канале, с файлом для Zotero
    .style = Стиль ссылки
    .order = Сноски по порядку или список по алфавиту
bibliography-heading = { $count ->
    [one] { $count } документ, приведённый здесь
    [few] { $count } документа, приведённых здесь
    [many] { $count } документов, приведённых здесь
   *[other] { $count } документа, приведённых здесь
 } ({ $style })
bibliography-gone = Ещё { $count ->
    [one] { $count } документа
    [few] { $count } документов
    [many] { $count } документов
   *[other] { $count } документа
 } здесь больше нет.
missing-bibliography = В этом канале для всех ещё ничего не приведено. Для этого есть /cite и /quote.

## Чья очередь, и как дела у opis

member-cooling-down = Ваши последние вопросы были долгими. Долгие можно задать снова через { $seconds } с; на короткие, такие как /cite, ответ будет сразу.
server-cooling-down = Последние вопросы этого сервера были долгими. Долгие можно задать снова через { $seconds } с; на короткие, такие как /cite, ответ будет сразу.
desk-full = Сейчас ждёт много долгих вопросов. Ничего не потеряно; спросите чуть позже.
desk-full-for-you = Многие ваши вопросы ждут ответа. Спросите снова, когда ответы придут.
cmd-status = Чего opis не хватает в этом канале, ближайшие записи, последние сбои
status-heading = Как дела у opis здесь
status-lacking = Не хватает в этом канале:
status-lacking-nothing = В этом канале у opis есть все нужные права.
lacking-view-channel = Просматривать каналы: ежедневные записи и сообщения об ошибках сюда не дойдут.
lacking-send-messages = Отправлять сообщения: ежедневные записи и сообщения об ошибках сюда не дойдут; на команды opis ответит и так.
lacking-send-messages-in-threads = Отправлять сообщения в ветках: ежедневные записи и сообщения об ошибках не дойдут в эту ветку.
lacking-embed-links = Встраивать ссылки: предпросмотр ссылок может пропасть.
lacking-attach-files = Прикреплять файлы: рисунки хронологий и файлы отправить нельзя.
lacking-read-message-history = Читать историю сообщений: прерванную запись не найти.
status-posts = Ежедневные записи и когда они выйдут (остальное — в /daily status):
status-faults = Последние сбои:
status-faults-none = С запуска opis сбоев не было.
status-fault = — сбой; в журнале того, у кого работает opis, он под номером { $reference }.
bibliography-written = { $count ->
    [one] Записана { $count } ссылка
    [few] Записаны { $count } ссылки
    [many] Записано { $count } ссылок
   *[other] Записано { $count } ссылки
 } в { $path }.
unknown-export = У { $path } нет окончания, которое пишет opis: .bib, .ris или .json.

## Имена: этого языка; команд и параметров, как их набирают участники; вариантов выбора

language-itself = Русский
list-mark = { ", " }
labelled = { $label }:
picture-times = { $what } ({ $count })
name-cite = ссылка
name-search = поиск
name-quote = цитата
name-check = сверить
name-find = сноска
name-summary = содержание
name-timeline = хронология
name-read = читать
name-documents = документы
name-onthisdate = в-этот-день
name-week = неделя
name-month = месяц
name-bibliography = библиография
name-daily = ежедневно
name-daily-set = задать
name-daily-status = состояние
name-daily-preview = предпросмотр
name-daily-now = сейчас
name-daily-pause = остановить
name-daily-resume = возобновить
name-daily-remove = удалить
name-about = об-opis
name-settings = настройки
name-settings-show = показать
name-settings-set = изменить
name-my = мои
name-my-show = показать
name-my-set = изменить
name-privacy = личные-данные
name-forget = забыть
name-forget-me = меня
name-status = состояние
name-library = библиотека
name-library-add = добавить
name-library-list = список
name-library-remove = удалить
name-library-status = состояние
option-name-document = документ
option-name-style = стиль
option-name-locator = место_в_деле
option-name-passage = абзац
option-name-abbreviate = сокращать
option-name-accessed = дата_обращения
option-name-words = слова
option-name-person = лицо
option-name-place = место
option-name-kind = вид
option-name-language = язык
option-name-archive = архив
option-name-from = с
option-name-to = по
option-name-sender = отправитель
option-name-recipient = адресат
option-name-precision = точность
option-name-sort = порядок
option-name-limit = сколько
option-name-export = выгрузка
option-name-context = контекст
option-name-text = текст
option-name-citation = сноска
option-name-length = объём
option-name-about = о_чём
option-name-search = поиск
option-name-abstract = аннотация
option-name-show = показать
option-name-page = страница
option-name-date = дата
option-name-order = расположение
option-name-daily-order = запись
option-name-time = время
option-name-zone = пояс
option-name-channel = канал
option-name-days = дни
option-name-content = содержание
option-name-empty = если_пусто
option-name-role = роль
option-name-thread = ветка
option-name-pin = закреплять
option-name-library = библиотека
option-name-dates = виды_дат
option-name-window = срок
option-name-reports = ошибки
option-name-no-reports = без_сообщений
option-name-file = файл
option-name-librarians = библиотекари
option-name-no-librarians = без_библиотекарей
option-name-citations = ссылки
option-name-quotations = цитаты
option-name-searches = поиски
option-name-overviews = обзоры
option-name-private = только_мне
choice-usual = Как обычно
choice-archive = Форма самого архива
choice-chicago = Чикаго, сноски
choice-chicago-author-date = Чикаго, автор — дата
choice-turabian = Turabian
choice-mla = MLA
choice-apa = APA
choice-harvard = Гарвард
choice-gost = ГОСТ
choice-bibtex = BibTeX
choice-ris = RIS
choice-csl-json = CSL JSON
choice-day = День
choice-month = Месяц
choice-year = Год
choice-relevance = Сначала самые подходящие
choice-newest = Сначала новые
choice-oldest = Сначала старые
choice-short = Кратко
choice-medium = Средне
choice-long = Подробно
choice-events = События и планы
choice-all = Всё, со штампами и библиографией
choice-csv = Таблица (CSV)
choice-ical = Календарь (iCalendar)
choice-timelinejs = TimelineJS
choice-notes = Сноски по порядку
choice-alphabetical = Список по алфавиту
choice-week = Неделя
choice-silence = Молчание
choice-note = Примечание
choice-common = Общая библиотека
choice-server = Библиотека этого сервера
choice-both = Обе
choice-private = Только спросившему
choice-public = Всем

## Собственная библиотека сервера

cmd-library = Собственные документы этого сервера: добавить, перечислить, удалить
cmd-library-add = Добавить документ в библиотеку этого сервера: файл или вставленный текст
    .file = Файл: текст, PDF, веб-страница, DOCX, EPUB, записи, ZIP; без файла вставляется текст
cmd-library-list = Перечислить собственные документы этого сервера
    .page = Открыть эту страницу
cmd-library-remove = Изъять документ из библиотеки этого сервера
    .document = Документ: заголовок, дата, номер или архивный шифр
cmd-library-status = Что хранят библиотеки и кто может пополнять библиотеку этого сервера
form-paste = Добавить документ
form-correct = Исправить понятое
form-field-text = Текст документа
form-field-title = Заголовок
form-field-date = Дата
form-hint-text = Как в архиве, с заголовком и датой. Более длинный текст сохраните файлом и добавьте его.
form-hint-title = Оставьте пустым, чтобы осталось сказанное на самой странице.
form-hint-date = 1950, 1950-06, 1950-06-25 или 25 июня 1950. Пусто — как сказано на странице.
offer-heading = { $total ->
    [one] Понят { $total } документ
    [few] Поняты { $total } документа
    [many] Понято { $total } документов
   *[other] Понято { $total } документа
 } в файле { $name }. Пока ничего не сохранено.
offer-more = { $count ->
    [one] В файле ещё { $count } документ.
    [few] В файле ещё { $count } документа.
    [many] В файле ещё { $count } документов.
   *[other] В файле ещё { $count } документа.
 }
offer-held = В этой библиотеке уже есть { $document }: сохранение обновит его.
offer-in-common = В общей библиотеке уже есть { $document }: он доступен здесь и не сохраняется ещё раз.
offer-hint = Сохраните, исправьте заголовок и дату или отклоните. Что ждёт неделю, отклоняется.
offer-hint-archive = Сохраните всё понятое или отклоните. Чтобы исправить заголовок или дату, добавьте этот файл отдельно. Что ждёт неделю, отклоняется.
offer-declined-more = { $count ->
    [one] Отказано ещё в { $count } месте.
    [few] Отказано ещё в { $count } местах.
    [many] Отказано ещё в { $count } местах.
   *[other] Отказано ещё в { $count } местах.
 }
offer-gone = Предложение { $number } уже сохранено или отклонено либо ждало слишком долго. Добавьте файл ещё раз.
label-file = Файл
label-not-stated = Не указано
origin-given = указано человеком
origin-guessed = предположительно
kin = Есть и другой текст того же оригинала: «{ $title }», { $date } ({ $document }). Каждый цитируется отдельно.
kin-perhaps = Возможно, другой текст того же оригинала: «{ $title }», { $date } ({ $document }). Шифр, день и корреспонденты совпадают.
origin-catalogue = Взято из каталога { $source } ({ $by }): { $fields }.
origin-person = Указано человеком: { $fields }.
press-store = Сохранить
press-correct = Исправить
press-discard = Отклонить
press-remove = Изъять
stored-heading = Взято из { $name }
discarded = { $name }: отклонено. Ничего не сохранено.
removal-asked = «{ $title }» ({ $document }) будет изъят из этой библиотеки со всем, что в нём прочитано. Вы уверены?
removed = «{ $title }» ({ $document }) изъят из этой библиотеки.
own-heading = { $total ->
    [one] { $total } документ
    [few] { $total } документа
    [many] { $total } документов
   *[other] { $total } документа
 } в этой библиотеке
missing-own = В этой библиотеке нет собственных документов. /library add принимает их.
library-heading = Библиотеки
library-common = Для всех:
library-own = Только здесь:
library-waiting = { $count ->
    [one] { $count } предложение ждёт решения.
    [few] { $count } предложения ждут решения.
    [many] { $count } предложений ждут решения.
   *[other] { $count } предложения ждут решения.
 }
library-may-add = Вы можете добавлять документы: /library add
library-may-not-add = Названные могут добавлять документы командой /library add.
settings-librarians = Документы могут добавлять:
librarians-managers = управляющие этим сервером
librarians-only = Документы добавляют управляющие этим сервером и выбранная для этого роль (/library status). Ничего не сохранено.
nothing-offered = Файла нет. Приложите его через file: или вставьте текст. Ничего не сохранено.
attachment-lost = Discord не отдал { $name }. Ничего не сохранено; попробуйте ещё раз.
held-in-common = В общей библиотеке уже есть { $document }: «{ $title }». Он не сохранён ещё раз.
privacy-offers = О документах, предложенных библиотеке сервера: файл, пока его не сохранят или не отклонят, не дольше недели.

## Лица и места по именам

cmd-people = Кто назван: все написания, документы, датированные события, письма, кто ещё упомянут
    .name = Лицо или место в любом написании
cmd-people-merge = Решить для этого сервера, что два имени принадлежат одному лицу
    .name = Имя, которое остаётся
    .with = Другое имя того же лица
cmd-people-split = Решить для этого сервера, что написание принадлежит не этому лицу
    .name = Лицо
    .spelling = Написание, которое принадлежит другому
cmd-people-undo = Отменить последнее решение этого сервера об именах
name-people = лица
name-people-show = показать
name-people-merge = объединить
name-people-split = разделить
name-people-undo = отменить
option-name-name = имя
option-name-with = с
option-name-spelling = написание
missing-person = Имя «{ $searched }» здесь неизвестно ни в этом написании, ни в созвучном.
unclear-person = Нельзя сказать наверняка, кто такой «{ $searched }». Кто из них?
people-guessed = Написания «{ $asked }» здесь нет. Близко только «{ $spelling }»: это догадка, а не находка.
people-spelt = «{ $spelling }» — одно из написаний имени { $name }.
people-described = В списке лиц издания { $list }:
people-spellings = Написания (и число документов):
people-equated-document = Издатель документа ставит «{ $spelling }» и «{ $other }» рядом:
people-equated-list = «{ $spelling }» и «{ $other }» — одно лицо в списке { $list }.
people-equated-own = «{ $spelling }» и «{ $other }» — одно лицо в списке имён, который идёт вместе с opis.
people-equated-ruling = «{ $spelling }» и «{ $other }» объединены здесь решением управляющего.
people-events = Датированные события с этим именем ({ $total }):
people-all-events = Все события
people-sent = Отправлено ({ $total }):
people-received = Получено ({ $total }):
people-documents = Документы с этим именем ({ $total }):
people-more = и ещё { $count }
people-beside = Названы в тех же абзацах (и число документов):
people-others = Кто ещё может подразумеваться:
people-how-spelt = так и пишется
people-how-partly = совпадает часть слов
people-how-sound = созвучно
people-ruled-merge = Отныне «{ $one }» и «{ $other }» здесь одно лицо. /people undo отменяет это решение.
people-ruled-split = «{ $one }» здесь больше не считается именем «{ $other }». /people undo отменяет это решение.
people-undone-merge = Отменено: «{ $one }» и «{ $other }» больше не объединены здешним решением.
people-undone-split = Отменено: «{ $one }» снова может считаться именем «{ $other }».
name-unknown = Написания «{ $value }» здесь нет. Решения принимаются об именах в том виде, в каком их пишут документы или списки.
name-unclear = Нельзя сказать наверняка, кто такой «{ $value }». Здесь есть: { $names }
names-one-already = «{ $one }» и «{ $other }» здесь уже одно лицо.
not-a-spelling = «{ $spelling }» здесь не такое написание имени { $name }, которое можно отделить.
nothing-to-undo = Решений об именах здесь не принимали.
persons-imported = Лиц из списка { $list } в библиотеке { $library }: { $count }.
persons-dropped = Списка { $list } больше нет в библиотеке { $library }.
persons-not-held = В библиотеке { $library } нет списка { $list }.
persons-too-many = Файл слишком велик для списка лиц. Его можно принять по частям, отдельными файлами.
persons-not-utf8 = Файл записан не в UTF-8. Сохраните его в UTF-8 и попробуйте снова.
persons-none = В файле нет ни одного лица.
persons-damaged = Файл не является списком лиц: ошибка в месте { $line } (строка в CSV, объект в JSON).
persons-without-names = В месте { $line } (строка в CSV, объект в JSON) нет имени. Каждому лицу нужно поле «name».
