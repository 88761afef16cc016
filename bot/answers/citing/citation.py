"""What citing returns: the citation in its forms, and what could not be stated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.answers.kin import Kin, Source


@dataclass(frozen=True, slots=True)
class Note:
    """Something a reader should know about a citation. `reason` is a key of the sentences, `facts` fill its places.

    mirror_address          the record was stored from `stored`; `cited` is the archive's own address
    leaf_outside            the leaf `locator` is not among the leaves the record names
    leaf_breaks_not_marked  passage `passage` is cited by its number: the transcription does not mark leaves
    locator_not_understood  `locator` was kept as typed
    """

    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A document cited in one style.

    text          the full form: a note, or the entry in styles without notes
    markdown      the same for Discord: italics, everything else escaped, the address in angle brackets
    short         the second mention: a short note, or what stands in parentheses in the text
    bibliography  the entry of a bibliography
    in_text       what stands in the text: a parenthesis in author-date styles, the short note elsewhere
    assembled     True where the archive states no citation and this was built from the record
    missing       what the record does not state and the citation therefore lacks
    export        the file's text where the style is an export format, else None
    origins       where what is cited comes from, as far as the page does not state it
    kin           the other texts of the original that are held: each is cited for itself
    """

    document: str
    style: str
    text: str
    markdown: str
    short: str
    bibliography: str
    in_text: str
    assembled: bool
    missing: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    export: str | None = None
    origins: tuple[Source, ...] = ()
    kin: tuple[Kin, ...] = ()
