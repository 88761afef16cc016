"""Where a document stands on the web: the archive's own address, also where the record was copied from a mirror.

Rewrites one host only, the Wilson Center's, whose record numbers and paths are the same wherever the site was
copied; every other address is cited as stored. No address is ever made up.
"""

from __future__ import annotations

import re

from bot.answers.citing.marked import tidy

WILSON_HOST = "digitalarchive.wilsoncenter.org"
_RECORD = re.compile(r"https?://([^/\s]+)(/document/[^\s<>?#]+)[^\s<>]*", re.IGNORECASE)
_MIRRORS = re.compile(
    r"(?:^|\.)(?:drivingcreative\.com|dvincitest\.com)$|wilson-?center|wilsoncenter", re.IGNORECASE
)


def canonical(url: str | None) -> str:
    """The address to cite; the stored one unless it is a mirror's copy of a Wilson Center record."""
    stored = "".join(tidy(url).split()).strip("<>")
    found = _RECORD.fullmatch(stored)
    if found and found[1].lower() != WILSON_HOST and _MIRRORS.search(found[1]):
        return f"https://{WILSON_HOST}{found[2]}"
    return stored
