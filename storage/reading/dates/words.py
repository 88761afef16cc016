"""The vocabulary of time: which words and signs can stand in a date, and what each is worth.

Forms are written over kinds, not over words (`DAY MONTH YEAR`), so that a language is added here and
nowhere else. Words that are also something else (may, march, sun, fall) are listed only in the spelling
that makes a date likely; what remains doubtful is a kind of its own.
"""

from __future__ import annotations

from storage.reading.dates.values import Unit


def _listed(words: str) -> list[str]:
    return words.split()


_NAMES = _listed(
    "OTHER BREAK COMMA DOT DASH SLASH COLON OPEN CLOSE QUOTE "
    "DAY NUMBER TWODIGITS YEAR ORDINAL CARDINAL ORDINALWORD SECOND FEW "
    "NUMERIC DOTTED CLOCK HHMM DECADE SHORTYEAR GROUP DAMAGED "
    "MONTH MONTHABBR MAYBEMONTH WEEKDAY WEEKDAYABBR UNIT CLOCKUNIT OFTEN SEASON MAYBESEASON DAYPART NOON AMPM OCLOCK ZONE "
    "TODAY TONIGHT YEARWORD HOLIDAY INSTANT ERA "
    "THE A THIS THAT SAME NEXT LAST CURRENT EARLY LATE MID START MIDDLE END HALF "
    "OF IN ON AT BY UNTIL SINCE FROM TO BETWEEN AND OR DURING BEFORE AFTER AGO LATER EARLIER CIRCA THAN "
    "EVERY PER NOW RECENTLY PAST FUTURE TIME PERIOD ALL MORE LESS OLD OWN "
    "DATE TIMEOFDAY DURATION VAGUE"
)
KINDS: dict[str, str] = {name: chr(0x4E00 + place) for place, name in enumerate(_NAMES)}
"""Each kind's sign in the string of kinds that forms are matched against."""

Worth = object
LEXICON: dict[str, tuple[str, Worth]] = {}


def _spellings(word: str) -> tuple[str, ...]:
    return (word, word.capitalize(), word.upper())


def _add(kind: str, words: dict[str, Worth] | str, *, spell: bool = True) -> None:
    worths = words if isinstance(words, dict) else {word: word for word in words.split()}
    for word, worth in worths.items():
        for spelling in _spellings(word) if spell else (word,):
            LEXICON.setdefault(spelling, (KINDS[kind], worth))


def _numbered(words: str) -> dict[str, Worth]:
    return {word: place for place, group in enumerate(words.split(), 1) for word in group.split("|")}


_MONTHS = (
    "january|januar|jänner|janvier|enero|январь|января|январе "
    "february|februar|feber|février|febrero|февраль|февраля|феврале "
    "märz|mars|marzo|март|марта|марте "
    "april|avril|abril|апрель|апреля|апреле "
    "mai|mayo|май|мая|мае "
    "june|juni|juin|junio|июнь|июня|июне "
    "july|juli|juillet|julio|июль|июля|июле "
    "august|août|agosto|август|августа|августе "
    "september|septembre|septiembre|setiembre|сентябрь|сентября|сентябре "
    "october|oktober|octobre|octubre|октябрь|октября|октябре "
    "november|novembre|noviembre|ноябрь|ноября|ноябре "
    "december|dezember|décembre|diciembre|декабрь|декабря|декабре"
)
_MONTH_ABBREVIATIONS = (
    "jan|янв feb|febr|fév|фев|февр mar|мар apr|avr|abr|апр 0 jun|июн jul|juil|июл aug|aoû|авг "
    "sep|sept|set|сен|сент oct|okt|окт nov|нояб dec|dez|déc|dic|дек"
)
_WEEKDAYS = (
    "monday|montag|lundi|lunes|понедельник tuesday|dienstag|mardi|martes|вторник "
    "wednesday|mittwoch|mercredi|miércoles|среда|среду thursday|donnerstag|jeudi|jueves|четверг "
    "friday|freitag|vendredi|viernes|пятница|пятницу saturday|samstag|sonnabend|samedi|sábado|суббота|субботу "
    "sunday|sonntag|dimanche|domingo|воскресенье"
)
_UNITS: dict[str, Worth] = {
    **dict.fromkeys(("day", "days"), Unit.DAY),
    **dict.fromkeys(("week", "weeks"), Unit.WEEK),
    **dict.fromkeys(("fortnight", "fortnights"), Unit.WEEK),
    **dict.fromkeys(("weekend", "weekends"), Unit.WEEKEND),
    **dict.fromkeys(("month", "months"), Unit.MONTH),
    **dict.fromkeys(("quarter", "quarters"), Unit.QUARTER),
    **dict.fromkeys(("decade", "decades"), Unit.DECADE),
    **dict.fromkeys(("century", "centuries"), Unit.CENTURY),
    **dict.fromkeys(("millennium", "millennia"), Unit.MILLENNIUM),
}
_TENS = dict(
    zip(_listed("twenty thirty forty fifty sixty seventy eighty ninety"), range(20, 100, 10), strict=True)
)

_add("MONTH", _numbered(_MONTHS))
_add("MAYBEMONTH", {"March": 3, "MARCH": 3, "May": 5, "MAY": 5}, spell=False)
_add("MONTHABBR", {w: n for w, n in _numbered(_MONTH_ABBREVIATIONS).items() if w != "0"})
for _word in (
    "mar",
    "dec",
    "set",
    "sept",
    "jan",
    "jun",
    "oct",
    "dic",
    "sep",
    "nov",
    "feb",
    "apr",
    "jul",
    "aug",
):
    LEXICON.pop(_word, None)  # lower-case these are words of some language
_add("WEEKDAY", _numbered(_WEEKDAYS))
_add(
    "WEEKDAYABBR",
    {"Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5},
    spell=False,
)
_add("UNIT", _UNITS)
_add("YEARWORD", dict.fromkeys(("year", "years"), Unit.YEAR))
_add("CLOCKUNIT", {"hour": Unit.HOUR, "hours": Unit.HOUR, "hrs": Unit.HOUR, "minute": Unit.MINUTE, "minutes": Unit.MINUTE, "seconds": Unit.SECOND})  # fmt: skip
_add("SEASON", {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"})
_add("MAYBESEASON", {"fall": "FA"})
_add("DAYPART", {"morning": "MO", "forenoon": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV"})  # fmt: skip
_add("NOON", {"noon": "12:00", "midday": "12:00", "midnight": "24:00"})
_add("AMPM", {"am": 0, "pm": 12, "AM": 0, "PM": 12}, spell=False)
_add("OCLOCK", "o'clock")
_add("TODAY", {"today": 0, "yesterday": -1, "tomorrow": 1})
_add("TONIGHT", {"tonight": "NI"})
_add("INSTANT", {"instant": 0, "inst": 0, "ultimo": -1, "ult": -1, "proximo": 1, "prox": 1})
_add("ERA", {"BC": -1, "BCE": -1, "AD": 1, "CE": 1}, spell=False)
_add("CARDINAL", {w: n for n, w in enumerate(_listed("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"), 1)})  # fmt: skip
_add("CARDINAL", {**_TENS, "hundred": 100})
_add("ORDINALWORD", {w: n for n, w in enumerate(_listed("first 0 third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"), 1) if w != "0"})  # fmt: skip
_add("SECOND", {"second": 2})
for _kind, _words in {
    "THE": "the der die das den dem le la les el los",
    "A": "a an",
    "THIS": "this these",
    "THAT": "that those",
    "SAME": "same",
    "NEXT": "next following coming",
    "LAST": "last past previous preceding",
    "CURRENT": "current present",
    "EARLY": "early",
    "LATE": "late",
    "MID": "mid",
    "START": "beginning start",
    "MIDDLE": "middle",
    "END": "end close",
    "HALF": "half",
    "OF": "of de del du",
    "IN": "in",
    "ON": "on",
    "AT": "at",
    "BY": "by",
    "UNTIL": "until till",
    "SINCE": "since",
    "FROM": "from",
    "TO": "to through",
    "BETWEEN": "between",
    "AND": "and und et y и",
    "OR": "or",
    "BEFORE": "before",
    "AFTER": "after",
    "AGO": "ago",
    "LATER": "later afterwards afterward",
    "EARLIER": "earlier previously",
    "CIRCA": "circa about around approximately ca roughly",
    "FEW": "few several",
    "EVERY": "every each",
    "PER": "per",
}.items():
    _add(_kind, _words)
_add("NOW", "now currently nowadays")
_add("RECENTLY", "recently lately recent")
SIGNS: dict[str, str] = {
    sign: KINDS[kind]
    for sign, kind in {
        ",": "COMMA", ".": "DOT", "-": "DASH", "/": "SLASH", ":": "COLON", '"': "QUOTE",
        "(": "OPEN", "[": "OPEN", ")": "CLOSE", "]": "CLOSE",
    }.items()
}  # fmt: skip
