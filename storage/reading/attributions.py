"""Verbs of speech and their subjects: `KIM IL SUNG asked me`, `he then explained that`, `I replied`.

A subject is resolved only where nothing speaks against it: a pronoun stands for the one man who spoke before it and
since whom nobody else was named. Speech inside another's speech, and verbs after `if` or `whether`, tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storage.model import Document, Passage, Span
from storage.reading.naming import TITLES, is_name, is_short_form, known_form
from storage.reading.sentences import sentences

_SPOKE = (
    r"said|says|stated|states|asked|asks|repl(?:ied|ies)|respond(?:ed|s)|answer(?:ed|s)|explain(?:ed|s)|report(?:ed|s)|told|tells|"
    r"inform(?:ed|s)|declar(?:ed|es)|noted|notes|stress(?:ed|es)|emphasi[sz]e[ds]|added|adds|announced|believe[ds]|thinks?|thought|"
    r"consider(?:ed|s)|hope[ds]|wished|wants|wanted|expressed|expresses|reiterated|point(?:ed|s) out|remark(?:ed|s)|observed|insist(?:ed|s)|"
    r"propose[ds]|suggest(?:ed|s)|recommend(?:ed|s)|warned|complained|confirmed|admitted|mentioned|inquired|enquired|recounted|"
    r"exclaimed|continued|concluded|indicated|claimed|maintain(?:ed|s)|argued|assured|requested|promised|agree[ds]|conveyed|underscored|"
    r"would like|spoke|raised|advised|objected|protested|communicated|commented|opined|feels|felt|shared his|dodged|made (?:a|the) "
    r"(?:remark|statement|proposal|point|request)|was of the opinion"
)
_ADVERBS = (
    r"(?:\s*,?\s*(?:then|also|again|further|once|himself|herself|briefly|had|has|have|later|thereupon|therefore|repeatedly|first|finally|"
    r"however|for example|in turn|in reply|in answer|at once|frankly|personally|would|do|did|only)\s*,?)*"
)
_NAME = r"(?:[^\W\d_a-z][\w.'’ʹ-]*(?:\[[^\]]{1,20}\])?(?:\s(?:\[[^\]]{1,30}\]\s)?(?:and\s)?[^\W\d_a-z][\w.'’ʹ-]*){0,6})"
_HEADS = (
    r"(?:(?:prime|foreign|deputy|vice|first|acting|former|chief)\s)*(?:chief|minister|ambassador|chairman|president|premier|secretary|"
    r"general|marshal|generalissimo|commander|delegate|representative|advis[eo]r|consul|envoy|director|head|leader|charg[ée]|chancellor|king|"
    r"commissar|attach[ée]|counsell?or)"
)
_OFFICE = rf"(?:[Tt]he\s(?:[A-Z]\w+\s){{0,2}}(?i:{_HEADS})(?:\s(?:of|for|to|in)\s(?:the\s)?[\w'’-]+(?:\s(?!of\b)[\w'’-]+)?){{0,2}})"
_VERB_WITH_SUBJECT = re.compile(
    rf"(?<![\w'’-])(?:(?P<pronoun>I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Tt]he latter)|(?P<name>{_NAME})|(?P<office>{_OFFICE}))"
    rf"(?:\s\[[^\]]{{1,40}}\])?(?:,[^,.]{{1,60}},)?{_ADVERBS}\s(?P<verb>{_SPOKE})\b"
)
_VERB_JOINED = re.compile(
    rf"\band(?:\sthen|\salso|\sthereby)?\s(?P<joined>{_SPOKE})\s(?:me\s|him\s|them\s|us\s)?(?:that|how|whether|about)\b"
)
_SUBORDINATE = re.compile(
    r"\b(?:that|if|whether|in case|when|because|which|who|whom|where|while|since|until|before|after|what|how|than)\s$"
)
_TOGETHER = re.compile(rf"(?<!,)\sand(?:\salso)?\s(?:(?:{TITLES})\s)?$")
_PREPOSITION = re.compile(r"\b(?:in|of|for|to|with|from|by|on|at|about|between|against|and his|and her)\s$")
"""What stands behind one is no subject: `its representative in Xinjiang, who proposed`."""

_CONTENT = re.compile(r"\b(?:that|whether|how)\b|:")
_NEW_CLAUSE = re.compile(r"(?:;|,\s(?:and|but|while|whereupon|to which)(?:\sthen)?|:)\s*$")
_IN_PARENTHESIS = re.compile(
    rf"\b(?:I|we|our|us|my|We|Our|My|you)\b[^.;]{{0,80}},\s(?:(?:{TITLES})\s)?{_NAME}\s(?:{_SPOKE}),"
)
_REACH = 3
"""So many passages back a pronoun may look."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of speech: where its subject begins, and whom that names; `own` is the author's first person.

    `who` is None where the subject stands for nobody that can be named for certain.
    """

    start: int
    who: str | None
    own: bool = False


def attributions(document: Document, passage: Passage) -> list[Attribution]:
    """The verbs of speech of the passage and of the one before it, in order."""
    found: list[Attribution] = []
    spoke: list[Attribution] = []
    first = max(0, passage.number - 1 - _REACH)
    for near in document.passages[first : passage.number]:
        here: list[Attribution] = []
        foreign = speaks_as_another(near)
        for sentence in sentences(document.source, near.start, near.end):
            here += _of_sentence(document, sentence, [a for a in here if not a.own] or spoke, foreign=foreign)
        spoke = [a for a in here if not a.own] or spoke
        if near.number >= passage.number - 1:
            found += here
    return found


def speaks_as_another(passage: Passage) -> bool:
    """Whether the passage's first person may be another's than the author's: `We, Mao Zedong said, ...`."""
    return _IN_PARENTHESIS.search(passage.text) is not None


def _of_sentence(
    document: Document, sentence: Span, spoke: list[Attribution], *, foreign: bool
) -> Iterator[Attribution]:
    """The attributions of one sentence, without those that stand inside what another says."""
    subject: Attribution | None = None
    spoken = sentence.start
    for found in _verbs(document.source, sentence):
        before = document.source[sentence.start : found.start()]
        nested = _CONTENT.search(document.source, spoken, found.start()) and not _NEW_CLAUSE.search(before)
        if subject and (nested or _SUBORDINATE.search(before)):
            continue
        if _SUBORDINATE.search(before):
            yield Attribution(found.start(), None)
            continue
        who, own = _subject(document, found, sentence, spoke, subject)
        if _PREPOSITION.search(before) or (subject and who is None and not own):
            continue
        subject, spoken = Attribution(found.start(), who, own=own and not foreign), found.end()
        yield subject


def _verbs(source: str, sentence: Span) -> list[re.Match[str]]:
    found = [*_VERB_WITH_SUBJECT.finditer(source, *sentence), *_VERB_JOINED.finditer(source, *sentence)]
    return sorted(found, key=lambda match: match.start())


def _subject(
    document: Document,
    found: re.Match[str],
    sentence: Span,
    spoke: list[Attribution],
    subject: Attribution | None,
) -> tuple[str | None, bool]:
    groups = found.groupdict()
    before = document.source[sentence.start : found.start()]
    if "joined" in groups:
        return (subject.who, subject.own) if subject else _only_name(document, sentence, found.start())
    if _TOGETHER.search(before):
        return None, False
    if groups["name"]:
        return _person(document, found), False
    if groups["office"]:
        return groups["office"], False
    if groups["pronoun"] in {"I", "We", "we"}:
        return None, True
    single = groups["pronoun"].lower() in {"he", "she"}
    return (_antecedent(document, sentence, found.start(), spoke, subject) if single else None), False


def _antecedent(
    document: Document, sentence: Span, at: int, spoke: list[Attribution], subject: Attribution | None
) -> str | None:
    """For whom `he` stands: the sentence's own subject, else the only one who spoke, nobody else being named since."""
    if subject and not subject.own:
        return subject.who
    before = document.source[sentence.start : at].rstrip()
    opens = not before or before.endswith(",") or len(before.split()) == 1
    who = {said.who for said in spoke}
    if not opens or len(who) != 1 or None in who:
        return None
    named = {name.name for name in document.names if spoke[-1].start < name.start < at}
    in_sentence = any(sentence.start <= name.start < at for name in document.names)
    return next(iter(who)) if named <= who and not in_sentence else None


def _only_name(document: Document, sentence: Span, at: int) -> tuple[str | None, bool]:
    """The subject of `... joined the conversation and said that`: the one name before it, if there is one."""
    own = re.match(r"(?:I|We)\b", sentence.of(document.source)) is not None
    names = {name.name for name in document.names if sentence.start <= name.start and name.end <= at}
    return (names.pop() if len(names) == 1 and not own else None), own


def _person(document: Document, found: re.Match[str]) -> str | None:
    """The subject's name in its known form; None for a capital that merely opens the sentence."""
    start, end = found.span("name")
    named = [name for name in document.names if start <= name.start and name.end <= end]
    if len(named) == 1 and " and " not in found["name"]:
        return named[0].name
    words = [word for word in found["name"].split() if word == "and" or is_name(word)]
    bare = re.sub(rf"^(?:and\s|(?:{TITLES})\s)+", "", " ".join(words))
    return known_form(bare) if bare and not all(map(is_short_form, bare.split())) else None
