"""Whether what is dated happened, was planned, hangs on a condition, or is said of no one time.

Judged from cue words in the sentence and from the side of the document's date on which the time lies. An
intention outweighs a "might"; an "if" outweighs an intention; what lies before the document happened unless the
words say that it was only meant to.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from storage.model import Role, Span, Status
from storage.reading.dates.calendar_days import first_day, last_day
from storage.reading.dates.outlook import Outlook, outlook
from storage.reading.dates.papers import was_sent_on
from storage.reading.dates.readings import Fixed
from storage.reading.dates.resolve import Resolved
from storage.reading.dates.surroundings import sentence_of
from storage.reading.dates.values import Unit, When


def _cues(words: str) -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE).search


_CONDITION = _cues(
    r"(?<!asked )(?<!know )(?<!see )(?<!wondered )if|unless|in case|in the event|provided that|on condition|supposing|"
    r"otherwise|depending on"
)
_INVERTED = re.compile(r"[\"'(\[]*Should\s+(?:the|he|they|we|it|you|I|a|[A-Z])")
_INTENT = _cues(
    r"plan(?:s|ned|ning)?|intend(?:s|ed)?|intention|inclin(?:es?|ed) to|dispos(?:es?|ed) to|propos(?:e|es|ed|al|als|ing)|"
    r"would like|wish(?:es|ed)? to|want(?:s|ed)? to|decid(?:e|es|ed) to|advisable|request(?:s|ed|ing)?|agreed? to|"
    r"scheduled|appointed|expect(?:s|ed)? to|prepar(?:e|es|ed|ing) to|must|should|ought to|need(?:s|ed)? to|necessary to|"
    r"instruct(?:s|ed|ions)?|order(?:s|ed)? (?:to|that)|deadline|due|hop(?:es?|ed|ing)|promis(?:es?|ed)|set for|(?<!have )(?<!has )(?<!had )to be|"
    r"recommend(?:s|ed|ing)?|ask(?:s|ed)? (?:\w+ )?(?:to|that)|was to|were to|is to|are to|let us|task"
)
_POSSIBLE = _cues(r"might|(?-i:may)|could|perhaps|possibly|probably|would have to|likely")
_USUAL = _cues(
    r"usually|normally|generally|as a rule|always|traditionally|typically|annually|yearly|customarily|"
    r"often|(?:every|each)(?=\W*$| (?:year|month|week|day|time|spring|summer|autumn|fall|winter)\b)"
)
_THERE_IS = re.compile(
    r"\bthere (?:is|are)(?: \w+){0,4} (?:in|during|at|around)\s*$|\b(?:falls?|freezes?) in\s*$",
    re.IGNORECASE,
)
_FUTURE = _cues(
    r"will|shall|would|'ll|won't|going to|not later than|no later than|next(?! to\b)|coming|tomorrow"
)
_MEANT = _cues(
    r"planned (?:for|to)|was to|were to|scheduled|had intended|would have|supposed to|meant to|set for"
)
_MEANT_WITHIN = 80
_FORETOLD = re.compile(
    r"\b(?:(?:will|shall)(?! (?:have|recall|remember|note|see|be (?:recalled|remembered|noted|seen|aware))\b)|"
    r"(?:said|says|stated|told|replied|announced|promised|agreed|hoped|informed|reported|assured|declared)\b[^,;]{0,60}\bwould(?! have\b))"
    r"[^,;]{0,50}\b(?:on|by|at) (?:the )?$",
    re.IGNORECASE,
)
_LIMITED = re.compile(r"\b(?:to|until|till|through|by|before) (?:the )?$", re.IGNORECASE)
_LIMIT_BEFORE = 12
_KNOWN = frozenset({"PRESENT_REF", "PAST_REF"})
_REMAINING = re.compile(r"(?:the )?(?:rest|remainder|balance) of\b", re.IGNORECASE)
_BOUNDARY = re.compile(r"[,:]|\b(?:that|and that|because|since|which|who|while|but)\b")


def status(text: str, found: Resolved, role: Role, document: When | None, *, noted: bool = False) -> Status:
    """The status of a resolved date in its sentence; whatever is no event is stated, so it happened.

    `noted` where the words are an editor's, who knows what became of it; a paper's date has always been.
    """
    reading = found.reading
    if role is not Role.EVENT or was_sent_on(text, reading.start):
        return Status.HAPPENED
    if isinstance(reading.sense, Fixed) and reading.sense.timex in _KNOWN:
        return Status.HAPPENED
    sentence = sentence_of(text, reading.start, reading.end)
    if _generic(text, found, sentence):
        return Status.GENERIC
    if _before(found.when, document):
        near = Span(max(sentence.start, reading.start - _MEANT_WITHIN), reading.start)
        return Status.PLANNED if _was_meant(text, near, found.when) else Status.HAPPENED
    ahead = outlook(text, sentence, reading.start, reading.end) is Outlook.AHEAD
    return Status.HAPPENED if noted and not ahead else _of_the_future(text, found, sentence, document)


def _was_meant(text: str, before: Span, when: When | None) -> bool:
    """Whether the words before a past time only announce it: `he said he would come on 20 May`, and nothing that came after."""
    if _MEANT(text, before.start, before.end):
        return True
    told = _FORETOLD.search(text, before.start, before.end) if when and when.unit is Unit.DAY else None
    if told is None:
        return False
    between = Span(told.start(), before.end)
    return outlook(text, between, before.end, before.end) in {Outlook.AHEAD, Outlook.OPEN}


def _of_the_future(text: str, found: Resolved, sentence: Span, document: When | None) -> Status:
    """What lies on the document's own day or after it; of its own day a past verb beside it says that it is done."""
    start, end = found.reading.start, found.reading.end
    after = _after(found.when, document)
    if not after and found.when is not None:
        sentence = _clause(text, sentence, start)
        if _is_done(text, sentence, start):
            return Status.HAPPENED
    if _REMAINING.match(text, start, end):
        return Status.PLANNED
    hanging = _hanging(text, sentence, start)
    if hanging is not None:
        return hanging
    direction = outlook(text, sentence, start, end)
    if _looks_ahead(text, found, sentence) and (after or direction is Outlook.AHEAD):
        return Status.PLANNED
    if after:
        return Status.HAPPENED if _told_afterwards(text, found, document, direction) else Status.PLANNED
    return Status.PLANNED if direction is Outlook.AHEAD and found.when is None else Status.HAPPENED


def _hanging(text: str, sentence: Span, start: int) -> Status | None:
    """What the words before the date make of it: conditional, planned, or nothing."""
    if _CONDITION(text, sentence.start, start) or _INVERTED.match(text, sentence.start, start):
        return Status.CONDITIONAL
    if _INTENT(text, sentence.start, start):
        return Status.PLANNED
    return Status.CONDITIONAL if _POSSIBLE(text, sentence.start, start) else None


def _clause(text: str, sentence: Span, start: int) -> Span:
    """The part of the sentence that holds the date: from the last comma before it on."""
    return Span(max(sentence.start, text.rfind(", ", sentence.start, start) + 1), sentence.end)


def _is_done(text: str, clause: Span, start: int) -> bool:
    """Whether after the last intention or condition before the date a verb in the past follows: `at his request I called`."""
    last = clause.start
    for cues in (_INTENT, _CONDITION, _POSSIBLE):
        while cue := cues(text, last, start):
            last = cue.end()
    return last > clause.start and outlook(text, Span(last, start), start, start) in {
        Outlook.BACK,
        Outlook.LONG_BACK,
    }


def _looks_ahead(text: str, found: Resolved, sentence: Span) -> bool:
    limit = (found.reading.qualifier or "").split()[:1]
    return limit in (["by"], ["until"]) or _FUTURE(text, sentence.start, found.reading.start) is not None


def _generic(text: str, found: Resolved, sentence: Span) -> bool:
    """Heavy rains in July; every June. A date that names its year is of that year."""
    if isinstance(found.reading.sense, Fixed):
        return found.reading.how == "recurring"
    when = found.when
    if when is None or found.how == "explicit" or when.unit not in {Unit.MONTH, Unit.SEASON, Unit.DAY}:
        return False
    if found.how.startswith("counted from"):
        return False
    before = text[sentence.start : found.reading.start]
    clause = _BOUNDARY.split(before)[-1]
    return _THERE_IS.search(clause) is not None or _USUAL(clause, 0, len(clause)) is not None


def _before(when: When | None, document: When | None) -> bool:
    if when is not None and document is not None and (when.year or 1) < 0 < (document.year or 1):
        return True
    mine, its = (last_day(when) if when else None), (first_day(document) if document else None)
    return mine is not None and its is not None and mine < its


def _after(when: When | None, document: When | None) -> bool:
    mine, its = (first_day(when) if when else None), (last_day(document) if document else None)
    return mine is not None and its is not None and mine > its


def _told_afterwards(text: str, found: Resolved, document: When | None, direction: Outlook) -> bool:
    """An editor's or historian's words about what came later, in the past tense: a day with its year, or years on.

    What was extended to a day, or allowed until it, lies ahead of who says so.
    """
    if found.how != "explicit" or direction not in {Outlook.BACK, Outlook.LONG_BACK}:
        return False
    if _LIMITED.search(text, max(0, found.reading.start - _LIMIT_BEFORE), found.reading.start):
        return False
    when, year = found.when or When(), document.year if document else None
    return when.day is not None or (when.year or 0) > (year or 0) + 1
