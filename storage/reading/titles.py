"""Kind, sender and recipient, as a title states them.

Titles say it in few ways: `Telegram from A to B`, `Cable Nos. 408-410, A to B (for the Politburo)`, `The Ambassador in
China (Stuart) to the Secretary of State`, `Memorandum of Conversation, by A`. What goes on between two parties
(`Record of Conversation between A and B`) has neither sender nor recipient. A title that says less leaves more open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from storage.reading.naming import known_form

_ADJECTIVE = (
    "ciphered|coded|encrypted|decoded|enciphered|draft|circular|secret|top secret|confidential|urgent|personal|joint|official|"
    "diplomatic|intelligence|political|verbatim|abridged|verbal|oral|handwritten|telephone|press|editorial|airgram"
)
_NOUN = (
    "aide-m[ée]moire|airgram|agreement|appeal|briefing|bulletin|cable|cablegram|circular|communiqu[ée]|conversation|declaration|decision|"
    "decree|despatch|diary|directive|dispatch|instruction|interview|letter|memo|memoranda|memorandum|message|minute|note verbale|note|"
    "brief|extract|paper|proposal|protocol|record|release|report|resolution|savingram|speech|statement|stenogram|submission|summary|telegram|testimony|"
    "telex|transcript|treaty"
)
_TOPIC = r"(?: (?:of|on) (?:a |the )?(?:telephone )?(?:conversation|meeting|talk|discussion)s?)?"
_KIND = re.compile(rf"\b(?:(?:{_ADJECTIVE}) )*(?:{_NOUN})s?{_TOPIC}\b(?!-)", re.IGNORECASE)
_NUMBERS = re.compile(
    r"\s*[,(]?\s*(?:(?:Nos?\b|№|N[ºo°])[.:]?\s*)*[\w/.-]*\d[\w/.-]*(?:\s*(?:,|and|-|–)\s*\d[\w/-]*)*\)?",
    re.IGNORECASE,
)
_FROM = re.compile(r"[\s,:;-]*(?:sent\s)?(?:from|by)\s+(?=\S)", re.IGNORECASE)
_TO = re.compile(r"[\s,:;-]*(?:addressed\s)?to\s+(?=\S)", re.IGNORECASE)
_BY_NAME = re.compile(
    r"[\s,:;-]*(?=[^\W\d_a-zа-я]|\[)(?!(?i:to|concerning|regarding|on|about|for|with|containing)\b)"
)
_SPLIT = re.compile(
    r"(?P<comma>,)?\s+(?:reports\s+|writes\s+|cables\s+|replies\s+)?to\s+(?=\S)", re.IGNORECASE
)
_ATTACHED = re.compile(
    r"\b(?:ambassador|minister|mission|assistant|advis[eo]r|delegat(?:e|ion)|representative|envoy|counsell?or|aide|attach[ée]|observer|"
    r"visits?|trips?|journey|travel|aid|assistance|approach|return|answers?|repl(?:y|ies)|response|addition|addendum|annex|according|"
    r"introduction|relat(?:ing|ion)|regard|respect|due|prior|attitude|support|invitation|move|threat|right|access|deputy|secretary)$",
    re.IGNORECASE,
)
"""After these words `to` belongs to an office or an affair: `Ambassador to Cuba`, `a trip to China`."""

_TOPIC_AFTER = re.compile(
    r"(?:,?\s+(?:via|through|transmitting|regarding|concerning|about|re|with|containing|reporting|informing|requesting|relaying|"
    r"forwarding|conveying|describing|dated|in response|for transmission|from)\s.*"
    r"|(?<!adviser)(?<!advisor)(?<!commission)(?<!committee)(?<!council)(?<!delegate)(?<!expert)(?<!representative)\s+on\s.*"
    r"|\s\((?:for\s[^)]*|[Ee]xcerpts?)\).*|,\s(?:for|of\s(?:a\s)?(?:conversation|discussion)|[‘'“\"]|\d).*|\s?\[(?:(?:via|through|for)\s[^\]]*|\d{1,3})\].*|[:;].*|,?\s[‘“\"'].*)$",
    re.IGNORECASE | re.DOTALL,
)
_OPENS_PARTY = re.compile(r"[^\W\d_a-zа-я]|\[|(?:the|all|certain|c|cde|comrade)\b")
_LAST_BY = re.compile(r",?\s+(?i:by|from)\s+(?=[^\W\d_a-z]|the\b)")
_MUTUAL = re.compile(r"\bbetween\b", re.IGNORECASE)
_LONGEST = 400
"""A longer line is no title."""

_OWN = re.compile(r"\b(?:his|her|their|its|my|our)\b")


@dataclass(frozen=True, slots=True)
class Headline:
    """What a title states; None for what it leaves open."""

    kind: str | None = None
    sender: str | None = None
    recipient: str | None = None


def read_title(title: str) -> Headline:
    """Read a title. Words are given as written, but for titles in capitals, which are given in running form."""
    line = " ".join(title.split())
    if not 0 < len(line) <= _LONGEST:
        return Headline()
    found = _KIND.match(line)
    if found and not (line[0].isupper() or line.islower()):
        return Headline()
    headline = _after_kind(found[0], line[found.end() :]) if found else _without_kind(line)
    return _in_running_form(headline) if line.isupper() else headline


def _after_kind(kind: str, rest: str) -> Headline:
    """`Cable Nos. 408-410, A to B`, `Letter from A to B`, `Report by A`, `Submission to B`, `Report to B by A`."""
    if numbers := _NUMBERS.match(rest):
        rest = rest[numbers.end() :]
    if _MUTUAL.search(rest):
        return Headline(kind)
    if named := _FROM.match(rest) or _BY_NAME.match(rest):
        sender, recipient = _parties(rest[named.end() :])
        stated = recipient is not None or _FROM.match(rest) is not None
        return Headline(kind, sender if stated else None, recipient)
    addressed = _TO.match(rest)
    if addressed is None or not _is_party(rest, addressed.end()):
        return Headline(kind)
    recipient, _, sender = _LAST_BY.sub("\n", rest[addressed.end() :], count=1).partition("\n")
    return Headline(kind, _party(sender), _party(recipient))


def _without_kind(line: str) -> Headline:
    """`The Ambassador in China (Stuart) to the Secretary of State`, or a kind further on: `Cabinet Decision 159`."""
    sender, recipient = _parties(line)
    later = _KIND.search(line)
    if later and (recipient is None or later.start() < len(sender or "")):
        before = line[: later.start()].split()
        if len(before) <= 4 and not any(word.islower() for word in before):
            return _after_kind(later[0], line[later.end() :])
        return Headline(later[0] if len(before) <= 6 else None)
    if recipient is None or sender is None or _OWN.search(sender):
        return Headline()
    return Headline(None, sender, recipient)


def _parties(words: str) -> tuple[str | None, str | None]:
    """Sender and recipient of `A to B`; no recipient where every `to` belongs to an office or an affair."""
    splits = [
        split
        for split in _SPLIT.finditer(words)
        if split["comma"] or not _ATTACHED.search(words[: split.start()])
    ]
    chosen = next((split for split in splits if split["comma"] or words[split.start() - 1] == ")"), None)
    chosen = chosen or next((split for split in splits if _is_party(words, split.end())), None)
    if chosen is None or chosen.start() == 0:
        return _party(words), None
    return _party(words[: chosen.start()]), _party(words[chosen.end() :])


def _is_party(words: str, at: int) -> bool:
    """Whether a name or an office may begin here, and not a verb: `to discuss`."""
    return words.islower() or _OPENS_PARTY.match(words, at) is not None


def _party(words: str) -> str | None:
    bare = _TOPIC_AFTER.sub("", words).strip(" ,;:")
    return (bare if bare.endswith((" Jr.", " Sr.")) else bare.rstrip(".")) or None


def _in_running_form(headline: Headline) -> Headline:
    return Headline(
        *(value and known_form(value) for value in (headline.kind, headline.sender, headline.recipient))
    )
