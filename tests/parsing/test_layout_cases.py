"""The case files of the layouts: a page as text, and what it states. Adding a case needs no Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from storage.model import Parsed, Part
from storage.parsing import parse
from tests.cases import Case, cases


@pytest.mark.parametrize("case", [*cases("wilson_*.md"), *cases("plain.md")])
def test_a_page_is_read_as_its_case_says(case: Case):
    (document,) = parse("page.txt", case.text.encode())
    expected = case.json
    if "refused" in expected:
        assert not isinstance(document, Parsed)
        assert document.reason == expected["refused"]
        return
    assert isinstance(document, Parsed), document
    assert {field: stated(document, field) for field in expected} == expected


def stated(document: Parsed, field: str) -> Any:
    """What a document states under a name of the case files, in their form."""
    form = FORMS.get(field)
    return form(document) if form else getattr(document.record, field)


def section(document: Parsed, part: Part) -> str | None:
    return next((document.source[s.start : s.end] for s in document.sections if s.part is part), None)


FORMS: dict[str, Callable[[Parsed], Any]] = {
    "body": lambda document: section(document, Part.BODY),
    "original": lambda document: section(document, Part.ORIGINAL),
    "date": lambda document: document.record.date and document.record.date.text,
    "date_origin": lambda document: document.record.date and document.record.date.origin,
    "credits": lambda document: [[credit.role, credit.name] for credit in document.record.credits],
    "people": lambda document: list(document.record.people),
    "guessed": lambda document: sorted(document.record.guessed),
}
