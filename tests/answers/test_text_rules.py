"""The rules that read documents' own words for summaries and cards, each by its cases."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from bot.answers.abstracts import unsupported
from bot.answers.candidates import is_prose
from bot.answers.references import references
from storage.model import Document, Parsed, Part, Record, RecordDate, Section
from storage.reading import read
from tests.cases import Case, cases


def reading(text: str) -> Document:
    record = Record(layout="made", title="Cable", date=RecordDate("June 5, 1950", "1950-06-05"))
    return read(Parsed(record, text, (Section(Part.BODY, 0, len(text), "English"),)))


@pytest.mark.parametrize("case", cases("prose.md"))
def test_a_summary_is_made_of_prose(case: Case) -> None:
    assert ("yes" if is_prose(case.text) else "no") == case.expected


@pytest.mark.parametrize("case", cases("references.md"))
def test_the_documents_a_document_names_are_read(case: Case) -> None:
    document = reading(case.text)
    found = references(document)
    assert len(found) == len(case.json)
    for reference, expected in zip(found, case.json, strict=True):
        stated = asdict(reference) | {
            "numbers": list(reference.numbers),
            "days": list(reference.days),
            "edtf": reference.edtf,
        }
        assert {key: stated[key] for key in expected} == expected
        assert document.source[reference.start : reference.end] == reference.text


@pytest.mark.parametrize("case", cases("abstracts.md"))
def test_what_the_text_does_not_bear_out_is_marked(case: Case) -> None:
    text, abstract = case.text.split("\n---\n")
    assert "\n".join(span.of(abstract) for span in unsupported(reading(text), abstract)) == case.expected
