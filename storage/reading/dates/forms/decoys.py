"""Numbers and names that are no dates: references, counts, army units, hills, codes; streets, newspapers, people.

Archives number everything, and a year is a number; each rule here names a way in which a number is used.
"""

from __future__ import annotations

import re

_NUMBERED = re.compile(
    r"(?:\b(?:nos?|nr|numbers?|fond|f|opis|op|delo|d|papka|listy?|l{1,2}|pp?|pgs?|pages?|lines?|copy|copies|box|folder|vols?|"
    r"volume|document|doc|docs|record|resolution|articles?|art|item|file|reel|roll|protocol|order|telegrams?|cables?|"
    r"despatch|dispatch|cablegram|airgram|room|nsc|hill|height|point|div|division|chapter|paragraph|para|section|nn|ft|"
    r"kv|case|bundle|series|part|telephone|phone|tel|route|flight|grid|square|sheet|unit|form|col|cols|version|ver|release|clause|sec|table|fig|appendix|annex|your|my|our|"
    r"(?:re|my|our|ur|your)?(?:emb|dept?|leg|con|cir)(?:tel|des|desp)?s?)[.:]?|[#№§$£€¥]|nº|n°|№)\s*(?:nº|n°|nos?\.?)?\s*$",
    re.IGNORECASE,
)
_THINGS = (
    r"(?:men|tons?|tonnes|km|kilomet\w+|miles?|met(?:er|re)s?|feet|copies|divisions?|troops|soldiers|people|persons|"
    r"prisoners|dead|killed|wounded|casualties|aircraft|planes|tanks|guns|ships|vessels|rubles|roubles|dollars|yuan|won|"
    r"yen|marks|francs|kg|pounds|acres|hectares|inhabitants|civilians|officers|workers|families|rifles|bombs|vehicles|"
    r"trucks|horses|parallel|degrees|cases|students|members|refugees|villages|houses|sorties|rounds|votes|delegates|sq|"
    r"foot|inch|inches|yards?|pages?|words?|seats?|items?|volts?|watts?|strong|horsepower|million|billion|thousand|hundred|dozen|"
    r"kw|kilowatt\w*|head|units|pieces|cars|wagons|mm|cm|victims|bodies|peasants|pairs|coats|uniforms|sets|barrels|bales|crates|"
    r"shells|mines|mortars|howitzers|machine|submarines|tractors|sheets|calories|k?c/s|[kM]Hz|[kM]c|cycles|rpm|pistols)\b"
)
_COUNT = re.compile(rf"[ -]?\s?{_THINGS}|\s?(?:%|per cent|percent)")
_COUNT_DESCRIBED = re.compile(rf"[ -](?!the |his |their |its |a |an )[a-z-]+ {_THINGS}")
_POINTS_TO_TIME = re.compile(
    r"\b(?:in|of|since|until|till|from|by|to|before|after|during|between|circa|year|early|late|mid|and|the)[ -]$",
    re.IGNORECASE,
)
_ROW = re.compile(r"(?<!\d)(?:\d{1,6} ?(?:[-,&]|and|or|to|through) ?){1,5}$")
_FILE = re.compile(r"[/.]\d{1,2}-(?:\d{4},? (?:and |or )?)?$")
_CODE = re.compile(r"(?<![A-Za-z])(?!MID|PRE)[A-Z]{1,3}-$|/[A-Z]{1,4}\.$|\d : ?$")
_NAMES_A_DAY = re.compile(
    r"(?: \[[^\]\n]{1,8}\])?[\]>]{0,2},? (?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?|May) \d{1,2}(?!\d)"
)
_OPENS_A_TIME = re.compile(r"\b(?:in|since|until|till|during|by|year|of) $", re.IGNORECASE)
_COUNTED = re.compile(r"\.(?! ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) ")
_NEWSPAPER = re.compile(
    r" (?:Express|Times|Telegraph|Mirror|Post|Herald|Tribune|Mail|News|Independent|Chronicle|Dispatch)\b"
)
_FIRST_NAME = re.compile(r"(?:April|June|August) [A-Z][a-z]+\b")
_TITLED = re.compile(
    r"\b(?:Comrade|Mrs?|Miss|Dr|General|Colonel|Private|Madame|President|Minister|Ambassador)\.? $"
)
_IN_TIME = re.compile(
    r"\b(?:in|of|by|since|until|from|to|the|this|that|last|next|early|late|mid|during|on|before|after)[\s-]$",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"(?: \d{1,2}(?:st|nd|rd|th)?)? (?:Street|Square|Avenue|Bridge|Road|Plaza|Boulevard|Stadium|Factory|Works|Plant|Mine|School|Institute|University|Hospital|"
    r"Hotel|Township|Movement|Theses|Brigade|Regiment|Society|League|Club|Prize|[Mm]agazine)\b"
)
_PROGRAMME = re.compile(r"\b(?:Agenda|Vision|Horizon|Strategy) $")
_LENGTH = 40


def is_reference(text: str, start: int) -> bool:
    """Whether the number at `start` is a reference's: No. 1340, fond 45, copy 12, $1500."""
    return _NUMBERED.search(text, max(0, start - _LENGTH), start) is not None


def numbers_a_paper(text: str, start: int, end: int) -> bool:
    """Whether the number is a telegram's: `Embassy's 1276, July 24`, or `1552.` at the head of its text."""
    if _NAMES_A_DAY.match(text, end) and not _OPENS_A_TIME.search(text, max(0, start - _LENGTH), start):
        return True
    return text[max(0, start - 2) : start] in {"", "\n\n"} and _COUNTED.match(text, end) is not None


def points_to_time(text: str, start: int) -> bool:
    """Whether the word before `start` is one that goes before times: in, since, by."""
    return _POINTS_TO_TIME.search(text, max(0, start - _LENGTH), start) is not None


def counts_things(text: str, start: int, end: int) -> bool:
    """Whether the number says how many: 1500 tons, 2000 killed, but not `in 1936 foreign troops`."""
    if _COUNT.match(text, end) is not None:
        return True
    return not points_to_time(text, start) and _COUNT_DESCRIBED.match(text, end) is not None


def names_a_unit(text: str, start: int, end: int) -> bool:
    """Whether the number is part of a longer code or row of figures: 16030 1340, /document/1950, 1340-sh."""
    row = _ROW.search(text, max(0, start - _LENGTH), start)
    if row and is_reference(text, row.start()):
        return True
    before, after = text[max(0, start - 3) : start], text[end : end + 2]
    if before[-1:] in {"/", "_", "#", "$"} or after[:1] in {"/", "_", "#"}:
        return True
    if _CODE.search(text, max(0, start - _LENGTH), start) or _FILE.search(
        text, max(0, start - _LENGTH), start
    ):
        return True
    if before.rstrip(" ")[-1:].isdigit() and before[-1:] == " ":
        return True
    if before[-1:] in {".", ",", "-"} and before[-2:-1].isdigit():
        return before[-1:] != "-" or (after[:1] == "-" and after[1:].isdigit())
    return after[:1] in {",", "."} and after[1:].isdigit()


def names_something_else(text: str, end: int) -> bool:
    """Whether something is named after the date that ends there: 28 September Street, the May Fourth Movement."""
    return _NAMED_AFTER.match(text, end) is not None


def names_a_programme(text: str, start: int) -> bool:
    """Whether the year that starts there is part of a programme's name: Agenda 2000."""
    return _PROGRAMME.search(text, max(0, start - _LENGTH), start) is not None


def names_a_newspaper(text: str, end: int) -> bool:
    """Whether the day of the week that ends there names a newspaper: the Sunday Times."""
    return _NEWSPAPER.match(text, end) is not None


def is_first_name(text: str, start: int) -> bool:
    """Whether the month that starts there is a person's: August Bebel, but not `in August Denmark fell`."""
    if _TITLED.search(text, max(0, start - _LENGTH), start):
        return True
    return (
        _FIRST_NAME.match(text, start) is not None
        and _IN_TIME.search(text, max(0, start - _LENGTH), start) is None
    )
