"""Documents printed in volumes: how historians name the volume, and the document in it.

`Foreign Relations of the United States, 1950, Korea, Volume VII`, document 12, is `FRUS, 1950, Korea, vol. VII,
doc. 12`. Other series keep their name. The year of a volume is that of its documents and part of its title.
"""

from __future__ import annotations

import re

_SERIES = (
    (re.compile(r"^Papers Relating to the Foreign Relations of the United States\b"), "FRUS"),
    (re.compile(r"^Foreign Relations of the United States\b"), "FRUS"),
)
_DIPLOMATIC = re.compile(r"^FRUS[:,]? Diplomatic Papers\b")
_VOLUME = re.compile(r"\bVolumes? (?=[IVXLC\d])")


def customary(collection: str, number: str) -> str:
    """The volume as footnotes name it, with the document's number."""
    name = collection
    for pattern, abbreviation in _SERIES:
        name = pattern.sub(abbreviation, name)
    name = _VOLUME.sub("vol. ", _DIPLOMATIC.sub("FRUS", name))
    return ", ".join(part for part in (name, numbered(number)) if part)


def numbered(number: str) -> str:
    """`doc. 12`; a number that is written with its own word is kept."""
    return f"doc. {number}" if re.match(r"\[?[\dIVXLC]", number) else number
