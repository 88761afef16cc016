"""Numbers of volumes, issues and documents: which take a label, and the ordinals of editions."""

from __future__ import annotations

import re

_NUMERIC = re.compile(r"\w{0,2}\d+\w{0,2}(?:\s*[-–,&]\s*\w{0,2}\d+\w{0,2})*")


def numeric(text: str) -> bool:
    """Whether a number takes its label: `no. 15`, but `NIE 80`."""
    return _NUMERIC.fullmatch(text) is not None


def labelled(label: str, number: str) -> str:
    """`vol. 6`, `vols. 6–7`."""
    several = re.search(r"\d\s*[-–,&]\s*\d", number)
    return f"{label.removesuffix('.')}s. {number}" if several else f"{label} {number}"


def ordinal(edition: str) -> str:
    """`2nd ed.`; an edition in words as it is written."""
    if not edition.isdigit():
        return edition
    ending = (
        "th"
        if edition[-2:] in {"11", "12", "13"}
        else {"1": "st", "2": "nd", "3": "rd"}.get(edition[-1], "th")
    )
    return f"{edition}{ending} ed."
