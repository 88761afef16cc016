"""The place in a document as people type it: leaves, folios, pages, paragraphs.

`47`, `l. 47`, `ll. 46-49`, `list 47`, `listy 46–49`, `л. 47об.`, `47ob.`, `p. 3`, `fol. 2v`, `¶12`. What is typed
is kept: nothing is counted, converted or invented. A bare number means a leaf in a Russian file, a page elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LEAF, FOLIO, PAGE, PARAGRAPH, OTHER = "leaf", "folio", "page", "paragraph", "other"

_NAMED = (
    (LEAF, r"ll?\.|listy?\b\.?|leaf\b|leaves\b|лл?\.|листы?\b\.?"),
    (FOLIO, r"ff?\.|fols?\.|fols?\b|folios?\b|folia\b"),
    (PAGE, r"pp?\.|pp?\b(?=\s*\d)|pages?\b|pgs?\.|с\.|стр\."),
    (PARAGRAPH, r"¶+|paras?\.|paras?\b|pars?\.|paragraphs?\b|абз\."),
    (OTHER, r"docs?\.|documents?\b|vols?\.|nos?\.|chaps?\.|ch\.|sec\.|§+|lines?\b|cols?\."),
)
_LABEL = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in _NAMED), re.IGNORECASE)
_NUMBER = re.compile(r"\d+")
_DASH = re.compile(r"(?<=[\w.])\s*[-‐‑‒–—−]\s*(?=\d)")
_VERSO = re.compile(r"(?<=\d)\s*(об|ob)\b\.?", re.IGNORECASE)
_BARE = re.compile(r"\[?\d[\w./\[\]–, ]*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Pinpoint:
    """A place: what kind of place it is, the number or range as typed (dashes printed), and the label typed."""

    kind: str
    number: str
    label: str = ""

    @property
    def several(self) -> bool:
        """Whether more than one leaf, page or paragraph is meant."""
        return bool(re.search(r"\d\S*\s*(?:[–,&]|\band\b|\bи\b)\s*\d", self.number))

    @property
    def ends(self) -> tuple[int, int] | None:
        """The first and the last number named, to compare with what a shelfmark holds; None where there is none."""
        numbers = [int(found) for found in _NUMBER.findall(self.number)]
        return (min(numbers), max(numbers)) if numbers else None


def pinpoint(typed: str | None) -> Pinpoint | None:
    """Read what was typed; None where nothing was. What no rule knows is kept as it is, kind `other`."""
    text = " ".join((typed or "").split()).strip(" ,;")
    if not text:
        return None
    found = _LABEL.match(text)
    if found and found.lastgroup and (rest := text[found.end() :].strip()):
        # `p. ll. 46-47`: a form put its own label before the one that was typed.
        inner = pinpoint(rest) if _LABEL.match(rest) else None
        return inner or Pinpoint(found.lastgroup, _number(rest), found[0])
    number = _number(text)
    return Pinpoint("", number) if _BARE.fullmatch(number) else Pinpoint(OTHER, text)


def _number(text: str) -> str:
    dashed = _DASH.sub("–", text)
    return _VERSO.sub(lambda found: f"{found[1].lower()}.", dashed)
