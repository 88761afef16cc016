"""What stands around a name, and tells a place from a person: `toward P'UNGGI [BUNKEI] and JIJYON [TISEN]`."""

from __future__ import annotations

import re

from storage.reading.naming import TITLES

_NAME = r"[^\W\d_a-z][\w'’ʹ-]*(?:\s[^\W\d_a-z][\w'’ʹ-]*){0,2}"
_SITE = r"(?:area|base|bay|city|country|county|district|island|lake|liberation|line|outskirts|port|province|region|river|town|village)"
_LOCAL = re.compile(
    r"(?<!\w)(?i:at|near|into|inside|outside|toward|towards|around|throughout|through|via|"
    r"(?<!confidence )(?<!faith )(?<!trust )(?<!interest )(?<!believe )in|"
    rf"{_SITE}s?\sof)\s(?:the\s)?(?:{_NAME}(?:\s\[[^\[\]]*\])?(?:,|\s(?:and|or))\s)*$"
)
_TITLED = re.compile(rf"(?<!\w)(?:{TITLES})\s$")

REACH = 80
"""Characters before a name that may tell."""


def shows_place(before: str) -> bool:
    """Whether the words before a name are said of places: `in`, `toward`, `the island of`."""
    return _LOCAL.search(" ".join(before.split()) + " ") is not None


def shows_person(before: str) -> bool:
    """Whether a title stands before a name."""
    return _TITLED.search(" ".join(before.split()) + " ") is not None
