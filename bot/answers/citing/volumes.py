"""Documents printed in volumes: how historians name the volume, and the document in it.

`Foreign Relations of the United States, 1950, Korea, Volume VII`, document 12, is `FRUS, 1950, Korea, vol. VII,
doc. 12`. Other series keep their name. The year of a volume is that of its documents and part of its title.
"""

from __future__ import annotations

import re

_SERIES = r"(?:Papers Relating to the )?Foreign Relations of the United States(?:[:,]? Diplomatic Papers)?"
_BEHIND = re.compile(
    rf"(?P<title>.+?) \((?P<series>{_SERIES})(?:, (?P<years>[\d–-]+))?(?:, (?P<volume>Volume .+))?\)"
)
_ABBREVIATED = re.compile(rf"^{_SERIES}")
_VOLUME = re.compile(r"\bVolumes? (?=[IVXLC\d])")


def full_name(collection: str) -> str:
    """The volume as its title page has it, where a catalogue puts the series in parentheses behind the title."""
    found = _BEHIND.fullmatch(collection)
    if not found:
        return collection
    return ", ".join(
        part for part in (found["series"], found["years"], found["title"], found["volume"]) if part
    )


def customary(collection: str, number: str) -> str:
    """The volume as footnotes name it, with the document's number."""
    name = _VOLUME.sub("vol. ", _ABBREVIATED.sub("FRUS", full_name(collection)))
    return ", ".join(part for part in (name, numbered(number)) if part)


def numbered(number: str) -> str:
    """`doc. 12`; a number that is written with its own word is kept."""
    return f"doc. {number}" if re.match(r"\[?[\dIVXLC]", number) else number
