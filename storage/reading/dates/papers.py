"""The day under which a paper is cited: `your telegram of the 24th`, `despatch No. 1639 of 29 September`, `the March 8 Agreement`.

Such a date names the paper; it does not say that something happened in the story. A treaty, law or decision that is
named by its date is cited likewise. What was sent, signed or handed over *on* a day happened.
"""

from __future__ import annotations

import re

_MESSAGE = (
    r"(?:tels?|telegrams?|cables?|cablegrams?|letters?|notes?|messages?|memorand(?:um|a|ums)|memos?\.?|telexe?s?|d[ei]spatch(?:es)?|"
    r"airgrams?|savingrams?|radiograms?|wires?|instructions?|directives?|circulars?|communications?|aides?[- ]m[ée]moires?|"
    r"repl(?:y|ies)|answers?|minutes?|reports?|editorials?|communiqu[ée]s?|papers?|drafts?|bulletins?|notices?|enclosures?|summary|submissions?|reur|maps?|"
    r"(?:re|my|our|ur|your)?-?(?:emb|dept?|leg|con|info|gen|mis|cir)\w{0,4}(?:tel|des|desp|ins|note|gram)s?|(?:re|my|our|ur)(?:tel?|des|desp|gram)s?)"
)
_ACT = (
    r"(?:orders?[- ]in[- ]council|resolutions?|decrees?|decisions?|orders?|agreements?|accords?|treat(?:y|ies)|protocols?|conventions?|pacts?|"
    r"declarations?|laws?|acts?|ordinances?|regulations?|constitution|charter|contracts?|proclamations?|edicts?|ultimatum|"
    r"mandate|statutes?)"
)
_PAPER = rf"(?:{_MESSAGE}|{_ACT})"
_PRESS = (
    r"(?:Times|Pravda|Izvestiya?|Trud|Herald|Tribune|Gazette|Bulletin|News|Post|Daily|Journal|Notes|Digest|Ilbo|S[hi]?inmun|"
    r"Ribao|Pao|Star|Monitor|Guardian|Telegraph|Review|Monde|Zeitung|Rundschau|Deutschland|Humanité|Standard|Globe|Chronicle|"
    r"Observer|Agency|TASS|issues?|editions?)"
)
_SERIES = (
    r"(?:Secto|Tosec|Delga|Gadel|Usun|Usgoc|Torep|Repto|Todep|Polto|Depto|Topol|Ecato|Toeca|Excon|Telac|Actel|Dulte|Tedul|"
    r"Secun|Polad|(?!FY)[A-Z]{2,8}(?=[ -]?\d))"
)
_ABROAD = (
    r"(?:Schreiben|Briefe?s?|Telegramm(?:s|e)?|Note|Erla(?:ss|ß)(?:es)?|Bericht(?:s|es)?|Verordnung|Gesetz(?:es)?|Vertrag(?:s|es)?|"
    r"Weisung|lettres?|télégrammes?|dépêches?|circulaires?|décrets?|loi|traité|rapport|cartas?|telegramas?|oficios?|notas?|"
    r"decretos?|ley|tratado|informe)"
)
_SIGN = r"(?:\b[Nn]o[st]?\.? ?|Nº ?|№ ?|\b[Nn]r\.? ?|\bn° ?|#)"
_NUMBER = rf"(?>(?:{_SIGN}|\bnumbers? )?(?:[A-Z]{{1,3}}[./-]? ?)?\d{{1,6}}+(?:[-/]\w{{1,6}}+)?)"
_BRACKET = r"(?: [\[(][^\])\n]{1,16}[\])]){0,2}"
_NUMBERS = rf"{_NUMBER}{_BRACKET}(?:(?:, ?| )(?:and |or |to |through )?{_NUMBER}{_BRACKET}){{0,4}}"
_OFFICE = (
    r"ambassador|minister|secretary|state|department|embassy|legation|mission|government|consul|consulate|general|chief|staff|"
    r"commander|president|chairman|committee|council|politburo|ministry|army|delegation|premier|marshal|comrade|foreign|central"
)
_ADDRESS = (
    r"(?> (?:(?:from|to|by|of|for|in|at|and|the|a|our|your|you|his|its|with|between|on|regarding|concerning|addressed|sent|"
    rf"repeated|as|info|both|all|unnumbered|{_OFFICE})\b|(?-i:[A-ZÀ-ŽА-Я])[\w.'&-]*|\([^)\n]{{1,40}}\)|{_NUMBER}),?)"
)
_BEFORE = re.compile(
    "|".join(
        (
            rf"\b{_PAPER}(?:,? {_NUMBERS})?{_BRACKET}{_ADDRESS}{{0,9}}?{_BRACKET},? (?:of|from|under date of) (?:the )?$",
            rf"\b(?:{_PAPER}|embassy|department|legation|mission|(?-i:{_SERIES})){_BRACKET}[ -]?{_NUMBERS}(?:, part \w+)?{_ADDRESS}{{0,6}}?,? (?:the )?$",
            rf"\b{_PAPER} (?:from|to|by) {_ADDRESS[4:-1]}{_ADDRESS}{{0,8}}?(?:,|(?<=,)) $",
            rf"(?:\b(?:your|my|our|his|their)|'s|s') (?:unnumbered|{_NUMBERS})(?:,| of| dated)? (?:the )?$",
            rf"(?:\b(?:your|my|our|his|their)|'s|s') {_NUMBER}{_ADDRESS}{{1,8}}? of (?:the )?$",
            rf"(?:\b(?:your|my|our|his|their)|'s|s') (?:\w+ )?{_MESSAGE} (?:the )?$",
            r"(?-i:\b[A-Z]{1,4}[./ -]? ?\d{1,5})(?: [\[(][^\])\n]{1,12}[\])])? of (?:the )?$",
            rf"{_SIGN}{_NUMBERS}(?:,| of| dated| from| от| vom| du| de| del)? (?:the |le )?$",
            rf"\b(?:sent|repeated) (?-i:[A-Z])\w+ as {_NUMBER}, $",
            rf"\b{_PAPER}\b[^.;]{{0,80}} (?:and|or) (?:one|another|that|those) (?:dated|of)(?: the)? $",
            r"\bunder date (?:the )?$",
            r"\bdated,? (?:at )?(?:(?-i:[A-Z])\w+,? ){0,3}(?:on )?(?:the )?$",
            r"\b(?:\w{2,4}tels?|\w{3}(?:des|desp|ins)|unnumbered),? $",
            r"\b(?:yours? of (?:the )?|your |reur |reference |ref\.? |(?:dept|department|embassy|legation|consulate|emb)'s )$",
            rf"(?-i:\b{_PRESS})['\"]?(?: of| dated|,) (?:the )?$",
            rf"\b{_ABROAD}(?:,? {_NUMBER})?{_ADDRESS}{{0,6}}? (?:vom|du|del?|en date du|de fecha|fechad[ao] el) $",
            r"[а-яё]+ (?:№ ?\S{1,12} )?от $",
            r"\b(?-i:N?AA|TNA|PRO|NARA|AWM) ?: ?[^\])]{0,80}$",
            r"(?:^|  )\d{0,3} ?(?:Of|Dated|Telegram of) $",
        )
    ),
    re.IGNORECASE,
)
_HAPPENING = re.compile(
    r" (?:(?!and|or|the|an?\b)[\w-]+ ){0,2}?(?:meetings?|conferences?|talks?|conversations?|speech|speeches|sessions?|interview|"
    r"elections?|attacks?|incident|events?|statement|address|broadcast|uprising|coup|visit)\b"
)
_AFTER = re.compile(
    rf"(?:'s)?,? (?P<described>(?:(?!and|or|the|an?\b)[\w-]+ ){{1,2}})??(?:{_PAPER}|editions?|issues?)\b",
    re.IGNORECASE,
)
_AFTER_ABROAD = re.compile(r" ?(?:来|來|致)?(?:电|電|函|信|照会|照會|号电)|자 (?:전문|전보|서한|편지|보고)")
_POINTED = re.compile(
    r"(?:\b(?:the|your|my|our|his|her|their|its|this|that|said|above)|'s|s') $", re.IGNORECASE
)
_ON = re.compile(
    r"\b(?:on|by|until|since|after|before|from|to|till|between|during|and|in|at) $", re.IGNORECASE
)
_AT_A_TIME = re.compile(
    r"\b(?:on|by|until|since|after|before|from|to|till|between|during|in|at) $", re.IGNORECASE
)
_IBIDEM = re.compile(r"[,;]? ?\(?(?:ibid|op\. cit|loc\. cit)\b", re.IGNORECASE)
_TITLE = (
    re.compile(r"[,(] ?$"),
    re.compile(
        r"[,.]?\"|\)[,.]* \d|\)?,? (?:[A-Z]\w+,? ){0,2}(?:pp?\.|vols?\.|page|volume|(?:[Bb]ook|[Pp]art) \w|Stat\.|ff\.)"
    ),
)
_QUOTED_TITLE, _YEAR = re.compile(r"(?:,\"|\",) $"), re.compile(r"\d{4}")
_ADVERBIAL = re.compile(
    r"(?<!\w)(?:in|by|since|until|during|after|before|till|between|at|for|about|early|late|mid|was|were|is|than|when|that) $"
    r"|(?<!dated )(?<!\w)on $",
    re.IGNORECASE,
)
_SENT_ON = re.compile(rf"\b{_PAPER}(?: {_NUMBER})?,?(?: on)? (?:the )?$", re.IGNORECASE)
_AND_OF = re.compile(
    rf"(?>[ ,;(]|\b(?:and|or|to|through|of|dated|the|from|both|[ap]\.? ?m\b\.?)|\[[^\]\n]{{1,12}}\]|{_NUMBER}){{1,40}}+"
)
_REACH = 140
_SENT = 48


def is_cited_by_its_date(text: str, start: int, end: int) -> bool:
    """Whether the date at `start:end` is the name of a paper or an act, by the words before or after it."""
    before, after = _about(text, start, end)
    if _HAPPENING.match(after):
        return False
    return (
        (_ADVERBIAL.search(before) is None and _BEFORE.search(before) is not None)
        or _is_attribute(before, after, text[start:end])
        or _closes_a_title(before, after, text[start:end])
    )


def goes_on(text: str, cited: int, start: int) -> bool:
    """Whether the date at `start` continues the citation that ended at `cited`: `despatches of 3 May, 5 May and 7 May`."""
    between = text[cited:start].replace("\n", " ") if 0 < start - cited < _REACH // 2 else ""
    return between.strip() != ";" and _AND_OF.fullmatch(between) is not None


def dates_a_paper(text: str, start: int, end: int) -> bool:
    """Whether a paper was written or sent on that date: it lies before the time at which it is spoken of."""
    return was_sent_on(text, start) or is_cited_by_its_date(text, start, end)


def was_sent_on(text: str, start: int) -> bool:
    """Whether the words before say that a paper was sent on that date: `their letter on 3 May`."""
    return _SENT_ON.search(text[max(0, start - _SENT) : start].replace("\n", " ")) is not None


def _about(text: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after, with the ends of lines as spaces."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH // 2]
    return before.replace("\n", " "), after.replace("\n", " ")


def _is_attribute(before: str, after: str, words: str) -> bool:
    """`the March 8 Agreement`, but not `On 8 March notes were exchanged`."""
    if _AFTER_ABROAD.match(after):
        return True
    named = _AFTER.match(after)
    if named is None or not (after.startswith("'s ") or any(map(str.isdigit, words))):
        return False
    if after[1:2].isupper() and named["described"] is None and not _AT_A_TIME.search(before):
        return True
    pointed = _POINTED.search(before) is not None or words.startswith(("the ", "The "))
    return pointed or (named["described"] is None and _ON.search(before) is None)


def _closes_a_title(before: str, after: str, words: str) -> bool:
    """`Foreign Relations, 1942, China, p. 558`; `"U.S. Policy Toward China", January 11, 1949`."""
    opening, closing = _TITLE
    if _IBIDEM.match(after):
        return True
    if _QUOTED_TITLE.search(before) and _YEAR.search(words):
        return True
    return opening.search(before) is not None and closing.match(after) is not None
