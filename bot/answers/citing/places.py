"""Pinpoints and page ranges in print: labels, singular and plural, and how a range is shortened.

A leaf is labelled in every style, a page only where the style does so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.answers.citing.pinpoints import FOLIO, LEAF, OTHER, PAGE, PARAGRAPH, Pinpoint

CHICAGO_LABELS = {
    LEAF: ("l.", "ll."),
    FOLIO: ("fol.", "fols."),
    PAGE: ("p.", "pp."),
    PARAGRAPH: ("para.", "paras."),
}
MLA_LABELS = {**CHICAGO_LABELS, PARAGRAPH: ("par.", "pars.")}
_RANGE = re.compile(r"(?<![\w.])(\d+)\s*[-–—]\s*(\d+)(?![\w.])")


def labelled(pinpoint: Pinpoint, labels: Mapping[str, tuple[str, str]] = CHICAGO_LABELS) -> str:
    """The pinpoint with its label: `l. 47`, `ll. 46–49`, `fol. 2v`, `para. 12`; what no rule knows as it was typed."""
    if pinpoint.kind == OTHER or pinpoint.kind not in labels:
        return f"{pinpoint.label} {pinpoint.number}".strip()
    return f"{labels[pinpoint.kind][pinpoint.several]} {pinpoint.number}"


def labelled_shortened(pinpoint: Pinpoint) -> str:
    """The same with a range of pages as Chicago shortens it: `pp. 107–8`; leaves are never shortened."""
    return labelled(replace(pinpoint, number=pages(pinpoint.number)) if pinpoint.kind == PAGE else pinpoint)


def unlabelled_page(pinpoint: Pinpoint, labels: Mapping[str, tuple[str, str]] = CHICAGO_LABELS) -> str:
    """The pinpoint with its label, a page as its bare number."""
    return pages(pinpoint.number) if pinpoint.kind == PAGE else labelled(pinpoint, labels)


def pages(text: str) -> str:
    """A page range as Chicago shortens it: `3–10`, `100–104`, `107–8`, `321–28`, `1496–500`."""
    return _RANGE.sub(lambda found: f"{found[1]}–{_chicago(found[1], found[2])}", text)


def two_digits(text: str) -> str:
    """A page range as MLA shortens it: `96–101`, `103–04`, `395–401`."""
    return _RANGE.sub(lambda found: f"{found[1]}–{_shortened(found[1], found[2], 2)}", text)


def full(text: str) -> str:
    """A page range with both numbers whole: `321–328`."""
    return _RANGE.sub(lambda found: f"{found[1]}–{_expanded(found[1], found[2])}", text)


def _expanded(first: str, last: str) -> str:
    return first[: len(first) - len(last)] + last if len(last) < len(first) else last


def _chicago(first: str, last: str) -> str:
    last = _expanded(first, last)
    if len(first) != len(last) or len(first) < 3 or int(first) % 100 == 0 or int(last) < int(first):
        return last
    if 0 < int(first) % 100 < 10:
        return _shortened(first, last, 1)
    return _shortened(first, last, 2) if len(first) != 4 or _same(first, last) >= 2 else last


def _shortened(first: str, last: str, least: int) -> str:
    last = _expanded(first, last)
    if len(first) != len(last) or int(last) < int(first):
        return last
    keep = max(len(last) - _same(first, last), min(least, len(last)))
    return last[len(last) - keep :]


def _same(first: str, last: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
