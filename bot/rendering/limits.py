"""Discord's limits, counted in one place. Source: Discord's API documentation (message, component and command pages).

Lengths are counted in UTF-16 code units, the stricter of the two ways Discord's clients and servers count.
"""

from __future__ import annotations

import re

TEXT = 4000
"""Characters of all text displays of one message together."""
COMPONENTS = 40
"""Components of one message, nested ones included."""
BUTTONS_IN_ROW = 5
BUTTON_LABEL = 80
CUSTOM_ID = 100
CHOICES = 25
CHOICE_NAME = 100
CHOICE_VALUE = 100
COMMAND_DESCRIPTION = 100
FILE_BYTES = 10 * 1024 * 1024
FILES = 10
ALT_TEXT = 1024
MODAL_TITLE = 45
TEXT_LABEL = 45
TEXT_INPUT = 4000
"""Characters that a form's field takes."""
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def length(text: str) -> int:
    """The length of `text` as Discord may count it: UTF-16 code units."""
    return len(text) if text.isascii() else len(text) + len(_ASTRAL.findall(text))


def clip(text: str, most: int) -> str:
    """`text`, cut at a word with an ellipsis where it is longer than `most`; never longer, never blank for a non-blank text."""
    text = " ".join(text.split())
    if length(text) <= most:
        return text
    cut = text[: most - 1]
    while length(cut) > most - 1:
        cut = cut[:-1]
    at_word = cut.rsplit(" ", 1)[0]
    return (at_word if len(at_word) * 2 > len(cut) else cut).rstrip() + "…"
