"""Fold the characters that archives and printers vary, one for one, so that every offset stays true.

No-break and thin spaces become spaces, curly quotes straight ones, every dash a hyphen, full-width digits
plain ones. It never changes the length of a text, and never the text that is shown.
"""

from __future__ import annotations

_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\x1f"
)
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_SINGLE = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4`"
_DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_FULLWIDTH = {0xFF10 + digit: str(digit) for digit in range(10)}
_FOLDS: dict[int, str] = {
    **{ord(char): " " for char in _SPACES},
    **{ord(char): "-" for char in _HYPHENS},
    **{ord(char): "'" for char in _SINGLE},
    **{ord(char): '"' for char in _DOUBLE},
    **_FULLWIDTH,
    ord("\uff0f"): "/",
    ord("\uff1a"): ":",
    ord("\uff0e"): ".",
    ord("\uff0c"): ",",
    ord("\r"): "\n",
    ord("\f"): "\n",
    ord("\u2028"): "\n",
    ord("\u2029"): "\n",
}


def plain(text: str) -> str:
    """The text with its typography folded: as long as `text`, position for position."""
    return text.translate(_FOLDS)
