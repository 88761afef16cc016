"""The handbook of how archives write dates (`tests/cases/dates.md`) is what the reader does."""

from __future__ import annotations

import pytest

from storage.model import DatedMention, Role, Status
from storage.reading.dates import read_dates
from tests.cases import Case, cases

DOCUMENT = "1950-05-30"


def line(text: str, mention: DatedMention) -> str:
    """A mention as the handbook writes it."""
    words = " ".join((mention.whole.of(text) if mention.whole else mention.text).split())
    if mention.edtf is None:
        return f"{words} ~ {mention.timex}"
    parts = [words, "=", mention.edtf]
    if mention.qualifier:
        parts.append(f"({mention.qualifier})")
    if mention.role is not Role.EVENT:
        parts.append(mention.role)
    if mention.status is not Status.HAPPENED:
        parts.append(mention.status)
    return " ".join(parts)


@pytest.mark.parametrize("case", cases("dates.md"))
def test_the_handbook_of_dates_is_kept(case: Case) -> None:
    day = case.blocks.get("document", DOCUMENT)
    mentions = read_dates(case.text, record_date=day)
    with_vague = " ~ " in case.expected
    found = [
        line(case.text, mention)
        for mention in mentions
        if mention.edtf is not None or (with_vague and mention.whole is None)
    ]
    assert "\n".join(found) == case.expected, case.where
