"""Choosing the document a reader means, from the cases in finding.md."""

from __future__ import annotations

import pytest

from bot.answers.answer import Found, Missing, Unclear
from bot.answers.finding import MOST, find_document
from storage.model import Shelfmark
from tests.cases import cases
from tests.making import document
from tests.storage.keeping import keep

COMMON = ("common",)
HELD = (
    ("112688", "Telegram from Shtykov to Gromyko and Stalin", "1950-09-29", {"record_id": "112688"}),
    ("w2", "Ciphered Telegram No. 600081, Shtykov to Vyshinsky", "1950-05-30", {}),
    ("w3", "Cable Nos. 408-410, Shtykov to Vyshinsky (for the Politburo)", "1950-05-30", {}),
    ("frus/d12", "Memorandum of Conversation", "1951-01-05", {}),
    ("frus/d13", "Memorandum of Conversation", "1951-03", {}),
    ("w6", "Letter from Kim Il Sung to Mao Zedong", "1952-11-03", {}),
    ("w7", "Report on the Visit of Zhou Enlai", "1954", {}),
)


@pytest.fixture
async def held(archive):
    made = (document(key, "Words.", title=title, date=date, **stated) for key, title, date, stated in HELD)
    await keep(archive.database, *made)
    return archive


def told(answer) -> str:
    match answer:
        case Found(card):
            return f"-> {card.id}"
        case Unclear(_, candidates):
            return " ".join(["?", *sorted(c.document for c in candidates)])
        case Missing(candidates=candidates):
            return " ".join(["-", *sorted(c.document for c in candidates)])
    raise AssertionError(answer)


@pytest.mark.parametrize("case", cases("finding.md"))
async def test_what_is_typed_finds_what_is_meant(held, case):
    answers = [told(await find_document(held, COMMON, line)) for line in case.text.splitlines()]
    assert "\n".join(answers) == case.expected


async def test_a_candidate_is_named_with_title_and_date(held):
    answer = await find_document(held, COMMON, "30 may 1950")
    assert isinstance(answer, Unclear)
    assert {(c.title, c.date) for c in answer.candidates} == {
        (HELD[1][1], "1950-05-30"),
        (HELD[2][1], "1950-05-30"),
    }


async def test_never_more_than_five_are_named(archive):
    made = (document(f"m{n}", "Words.", title="Memorandum of Conversation", date=None) for n in range(9))
    await keep(archive.database, *made)
    answer = await find_document(archive, COMMON, "memorandum of conversation")
    assert isinstance(answer, Unclear)
    assert len(answer.candidates) == MOST


async def test_nothing_typed_finds_nothing(held):
    assert isinstance(await find_document(held, COMMON, " . "), Missing)


async def test_a_shelfmark_finds_its_document(archive):
    mark = Shelfmark(text="APRF, fond 45, opis 1, delo 347, listy 46-49", archive="APRF")
    await keep(archive.database, document("one", shelfmarks=(mark,)), document("two"))
    answer = await find_document(archive, COMMON, "aprf fond 45 delo 347")
    assert told(answer) == "-> one"


async def test_a_document_of_another_library_is_never_named(archive):
    await keep(archive.database, document("secret", title="Letter to Stalin", library="guild:1"))
    assert isinstance(await find_document(archive, COMMON, "secret"), Missing)
    assert (await find_document(archive, COMMON, "letter to stalin")) == Missing("letter to stalin")
