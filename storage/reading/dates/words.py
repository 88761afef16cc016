"""The vocabulary of time: which words can stand in a date, of which kind, and what each is worth.

A language is added here and nowhere else. Words that are also something else (may, march, fall) are listed
only in the spelling that makes a date likely; what remains doubtful has a kind of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from storage.reading.dates.kinds import KINDS
from storage.reading.dates.values import Unit

_MONTHS = "january february - april - june july august september october november december"
_MONTHS_ABROAD = """
januar|jänner|janvier|enero|январь|января|январе
februar|feber|février|febrero|февраль|февраля|феврале
märz|mars|marzo|март|марта|марте
avril|abril|апрель|апреля|апреле
mai|mayo|май|мая|мае
juni|juin|junio|июнь|июня|июне
juli|juillet|julio|июль|июля|июле
août|aout|agosto|август|августа|августе
septembre|septiembre|setiembre|сентябрь|сентября|сентябре
oktober|octobre|octubre|октябрь|октября|октябре
novembre|noviembre|ноябрь|ноября|ноябре
dezember|décembre|diciembre|декабрь|декабря|декабре
"""
# In small letters only, as these languages write them: Dubna is a town, Marta a woman.
_MONTHS_FARTHER = """
ianuarie|stycznia|styczeń|ledna|január|januara|януари|gennaio
februarie|lutego|luty|února|február|februara|февруари|febbraio
martie|marca|marzec|března|március|marta|marzo
aprilie|kwietnia|kwiecień|dubna|április|aprila|април|aprile
maja|maj|května|május|maggio
iunie|czerwca|czerwiec|června|június|juna|юни|giugno
iulie|lipca|lipiec|července|július|jula|юли|luglio
sierpnia|sierpień|srpna|augusztus|avgusta
septembrie|września|wrzesień|září|szeptember|septembra|септември|settembre
octombrie|października|październik|října|október|oktobra|октомври|ottobre
noiembrie|listopada|listopad|listopadu|novembra|ноември
decembrie|grudnia|grudzień|prosince|decembra|декември|dicembre
"""
_MONTH_ABBREVIATIONS = """
Jan|янв|JAN Feb|Febr|Fév|фев|FEB Mar|мар|MAR Apr|Avr|апр|APR - Jun|июн|JUN Jul|Juil|июл|JUL Aug|авг|AUG
Sep|Sept|сен|сент|SEP|SEPT Oct|Okt|окт|OCT Nov|нояб|ноя|NOV Dec|Dez|Déc|Dic|дек|DEC
"""
_MISREAD = "n-u u-n m-rn un-im e-c c-e e-o b-h h-b t-f l-i i-l l-1 i-1 y-v g-q J-I O-0 o-0 S-5"
_SMALL_ABBREVIATIONS = "jan|janv|ene feb|févr - abr|avr - - juil - sept oct nov déc|dic"
_WEEKDAYS = """
monday|montag|lundi|lunes|понедельник tuesday|dienstag|mardi|martes|вторник
wednesday|mittwoch|mercredi|miércoles|среда|среду thursday|donnerstag|jeudi|jueves|четверг
friday|freitag|vendredi|viernes|пятница|пятницу saturday|samstag|sonnabend|samedi|sábado|суббота|субботу
sunday|sonntag|dimanche|domingo|воскресенье
"""
_WEEKDAY_ABBREVIATIONS = "Mon Tue|Tues Wed|Weds Thu|Thur|Thurs Fri Sat Sun"
_CARDINALS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """
first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth - - - - - - - - - thirtieth
"""
_UNITS = {
    "day|days": Unit.DAY,
    "week|weeks|semaine": Unit.WEEK,
    "weekend|weekends": Unit.WEEKEND,
    "month|months|месяца": Unit.MONTH,
    "quarter|quarters|quartal|quartals|квартал|квартала|квартале": Unit.QUARTER,
    "decade|decades": Unit.DECADE,
    "century|centuries|siècle|siglo|jahrhundert|jahrhunderts|век|века|веке": Unit.CENTURY,
    "millennium|millennia": Unit.MILLENNIUM,
}
_CLOCK_UNITS = {"hour|hours|hrs": Unit.HOUR, "minute|minutes": Unit.MINUTE, "seconds": Unit.SECOND}
_OFTEN = {
    "daily|everyday|nightly": "XXXX-XX-XX", "weekly": "XXXX-WXX", "monthly": "XXXX-XX", "quarterly": "XXXX-QX",
    "annual|annually|yearly": "XXXX", "hourly": "XXXX-XX-XXTXX",
}  # fmt: skip
_DAYPARTS = {
    "morning|mornings|forenoon": "MO",
    "afternoon|afternoons": "AF",
    "evening|evenings": "EV",
    "daytime": "DT",
}
_SEASONS = {
    "spring|весной|весны|весна|frühjahr|frühling|printemps|primavera": "SP",
    "summer|summers|летом|лето|sommer|verano": "SU",
    "autumn|осенью|осени|осень|herbst|automne|otoño": "FA",
    "winter|winters|зимой|зимы|зима|hiver|invierno": "WI",
}
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"
_SMALL = {
    "THE": "the der die das den dem le la les el los",
    "A": "a an another",
    "THIS": "this these",
    "THAT": "that those",
    "SAME": "same very",
    "NEXT": "next coming upcoming",
    "FOLLOWING": "following ensuing subsequent succeeding intervening",
    "LAST": "last",
    "PAST": "past",
    "PREVIOUS": "previous preceding prior",
    "CURRENT": "current",
    "PRESENT": "present",
    "NEW": "new",
    "EARLY": "early earliest anfang начале начала début",
    "LATE": "late latter ende конце конца концу",
    "MID": "mid mitte середине середины mi",
    "START": "beginning start onset outset principios comienzos",
    "MIDDLE": "middle mediados",
    "END": "end close finales",
    "PART": "part",
    "REST": "rest remainder balance whole course entire",
    "HALF": "half",
    "OF": "of de del du",
    "IN": "in im en в",
    "ON": "on upon",
    "AT": "at",
    "BY": "by",
    "UNTIL": "until till до",
    "SINCE": "since",
    "FROM": "from vom с",
    "TO": "to through по bis au al",
    "BETWEEN": "between",
    "DURING": "during throughout",
    "FOR": "for",
    "WITHIN": "within",
    "AND": "and und et y и",
    "OR": "or",
    "BEFORE": "before prior",
    "AFTER": "after",
    "AGO": "ago",
    "LATER": "later afterwards afterward thereafter hence",
    "EARLIER": "earlier previously before",
    "CIRCA": "circa about around approximately ca roughly some nearly almost",
    "ONLY": "just only barely",
    "FEW": "few several many numerous countless",
    "COUPLE": "couple",
    "EVERY": "every each",
    "PER": "per",
    "LONG": "long",
    "OLD": "old",
    "AGE": "age",
    "TIME": "time",
    "BEING": "being",
    "MOMENT": "moment",
    "EVEN": "even",
    "DATEWORD": "date",
    "MODERN": "modern",
    "EVE": "eve",
    "NOW": "now currently nowadays presently",
    "RECENT": "recently lately recent",
    "FORMER": "former formerly",
    "FUTURE": "future",
    "POSSESSIVE": "s",
    "STYLE": "style",
    "FORTNIGHT": "fortnight fortnights",
}
LEXICON: dict[str, tuple[str, object]] = {}
"""Word as written -> the character of its kind, and its worth. Case counts: "may" is no month."""


def _add(kind: str, words: Mapping[str, object], *, spelled: bool = False) -> None:
    """Enter words in lower case, capitalised and in capitals; `spelled` only as they stand."""
    for group, worth in words.items():
        for word in group.split("|"):
            for spelling in (word,) if spelled else (word, word.capitalize(), word.upper()):
                LEXICON.setdefault(spelling, (KINDS[kind], worth))


def _numbered(words: str, first: int = 1, step: int = 1) -> dict[str, object]:
    return {word: first + step * place for place, word in enumerate(words.split()) if word != "-"}


def _grouped(lines: str) -> dict[str, object]:
    return {line: place for place, line in enumerate(lines.split(), 1)}


def _misread_months() -> dict[str, object]:
    """English months with one letter taken for another by a scanner: Juue, Septernber, 0ctober."""
    confusions = [pair.split("-") for pair in _MISREAD.split()]
    return {
        f"{name[:place]}{misread}{name[place + len(letters) :]}": number
        for name, number in _numbered(_MONTHS.title().replace(" - ", " March ", 1)).items()
        for letters, misread in confusions
        for place in range(len(name))
        if name.startswith(letters, place)
    }


MISREAD_MONTHS = frozenset(_misread_months())
"""Spellings that are no month's; with a day beside them they are a month's that was misread."""


def _fill() -> None:
    _add("MONTH", _numbered(_MONTHS))
    _add("MONTHABROAD", _grouped(_MONTHS_ABROAD))
    _add("MONTHABROAD", _grouped(_MONTHS_FARTHER), spelled=True)
    _add("MONTHABROAD", _misread_months(), spelled=True)
    _add("MAYBEMONTH", {"March|MARCH": 3, "May|MAY": 5}, spelled=True)
    _add("MONTHABBR", _numbered(_MONTH_ABBREVIATIONS), spelled=True)
    _add("WEEKDAY", _numbered(_WEEKDAYS))
    _add("WEEKDAYS", _numbered("mondays tuesdays wednesdays thursdays fridays saturdays sundays"))
    _add("WEEKDAYABBR", _numbered(_WEEKDAY_ABBREVIATIONS), spelled=True)
    _add("CARDINAL", _numbered(_CARDINALS))
    _add("TENS", _numbered(_TENS, 20, 10))
    _add("DECADEWORD", _numbered(_DECADES, 20, 10))
    _add("HUNDRED", {"hundred": 100, "dozen": 12, "thousand": 1000})
    _add("ORDINALWORD", _numbered(_ORDINALS))
    _add(
        "ORDINALWORD",
        {"первом|первого": 1, "втором|второго": 2, "третьем|третьего": 3, "четвертом|четвёртом": 4},
    )
    _add("SECOND", {"second": 2})
    _add("ERANAME", {"showa|shōwa": 1925, "taisho|taishō": 1911, "meiji": 1867, "heisei": 1988})
    _add("ERANAME", {"juche|chuche": 1911, "minguo|minkuo": 1911, "dangi|tangi": -2333})
    _add("FISCAL", {"FY": None}, spelled=True)
    _add("FISCAL", {"fiscal": None})
    _add("UNIT", _UNITS)
    _add("YEARWORD", {"year|years|year|año|jahre|jahres|année|г|год|года|году|годах|годы": Unit.YEAR})
    _add("CLOCKUNIT", _CLOCK_UNITS)
    _add("OFTEN", _OFTEN)
    _add("DAYPART", _DAYPARTS)
    _add("NIGHT", {"night|nights|nighttime": "NI"})
    _add("TONIGHT", {"tonight": "NI"})
    _add("NOON", {"noon|midday": "12:00", "midnight": "24:00"})
    _add("MONTHABBR", _numbered(_SMALL_ABBREVIATIONS), spelled=True)
    _add("CIRCA", {"c": None}, spelled=True)
    _add("AMPM", {"am|AM": 0, "pm|PM": 12}, spelled=True)
    _add("HOURS", {"h|H|hr": 0}, spelled=True)
    _add("SEASON", _SEASONS)
    _add("MAYBESEASON", {"fall": "FA"})
    _add(
        "TODAY",
        {
            "today|сегодня|heute|hoy": 0,
            "yesterday|вчера|gestern|ayer": -1,
            "tomorrow|завтра": 1,
            "позавчера": -2,
        },
    )
    _add("INSTANT", {"instant|inst": 0, "ultimo|ult": -1, "proximo|prox": 1, "ulto": -1, "ditto": None})
    _add("ERA", {"BC|BCE": -1, "AD|CE": 1}, spelled=True)
    _add("CHRISTMAS", {"Christmas": (12, 25)}, spelled=True)
    _add("EASTER", {"Easter": None}, spelled=True)
    _add("ZONE", {"GMT|UTC|Z": "Z", "EST": "-05", "EDT": "-04", "CST": "-06", "PST": "-08"}, spelled=True)
    for kind, words in _SMALL.items():
        _add(kind, dict.fromkeys(words.split()))


_fill()
SIGNS: dict[str, str] = {
    sign: KINDS[kind]
    for sign, kind in {
        ",": "COMMA", ".": "DOT", "-": "DASH", "/": "SLASH", "(": "OPEN", "[": "OPEN", ")": "CLOSE", "]": "CLOSE",
        "?": "QUERY", '"': "QUOTE", "'": "APOSTROPHE",
    }.items()
}  # fmt: skip
