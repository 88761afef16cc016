"""Questions about dates, on a real store."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from storage.archive import Archive
from storage.chronology import Within, dated
from storage.extents import julian_day
from storage.intake.shelving import put
from storage.model import COMMON, Document
from tests.dating import dated_document, read_document

NOW = datetime(2026, 5, 30, tzinfo=UTC)
SCOPE = (COMMON,)

CABLE = """Pyongyang, [30 May 1950|1950-05-30|dated]

Kim Il Sung said that training would end [in June|1950-06|event|planned]. Pak came on [29 May|1950-05-29|event].

The rest was to follow [by 1 June|1950-06-01|event|planned|by]. Perhaps it was [12 May|1950-05-12|event|happened||0.3]."""


async def stored(archive: Archive, *documents: Document) -> None:
    for document in documents:
        await archive.database.write(lambda connection, held=document: put(connection, held, "made.txt", NOW))


async def edtf(archive: Archive, within: Within, scope: tuple[str, ...] = SCOPE) -> list[str | None]:
    found = await archive.chronology.mentions(scope, within)
    return [one.mention.edtf for one in found.dated]


async def test_mentions_come_in_order_of_time(archive: Archive) -> None:
    await stored(archive, dated_document(CABLE))
    assert await edtf(archive, Within()) == [
        "1950-05-12",
        "1950-05-29",
        "1950-05-30",
        "1950-06-01",
        "1950-06",
    ]


async def test_a_mention_brings_its_paragraph_and_its_place_in_the_source(archive: Archive) -> None:
    document = dated_document(CABLE)
    await stored(archive, document)
    for one in (await archive.chronology.mentions(SCOPE, Within())).dated:
        assert one.context == document.source[one.context_start :][: len(one.context)]
        assert document.source[one.mention.start : one.mention.end] == one.mention.text


async def test_the_store_gives_the_same_mentions_as_the_document(archive: Archive) -> None:
    document = dated_document(
        f"Header of [30 May 1950|1950-05-30|dated], before the text\n{CABLE}", body_from=2
    )
    await stored(archive, document)
    found = (await archive.chronology.mentions(SCOPE, Within())).dated
    assert sorted(found, key=lambda one: one.mention.start) == list(dated(document))


async def test_the_whole_of_a_range_is_kept(archive: Archive) -> None:
    document = read_document("They are to meet between 8 and 10 June.")
    await stored(archive, document)
    (found,) = (await archive.chronology.mentions(SCOPE, Within())).dated
    assert (found.mention.text, found.words.of(document.source)) == ("10 June", "8 and 10 June")
    assert await archive.documents.get(SCOPE, document.id) == document


async def test_a_name_narrows_to_the_passages_it_stands_in(archive: Archive) -> None:
    await stored(archive, dated_document(CABLE, names={"Kim Il Sung": "Kim Il Sung"}))
    assert await edtf(archive, Within(names=("Kim Il Sung",))) == ["1950-05-29", "1950-06"]
    assert await edtf(archive, Within(names=("Stalin",))) == []


async def test_passages_of_a_search_narrow(archive: Archive) -> None:
    await stored(archive, dated_document(CABLE, id="1"), dated_document(CABLE, id="2"))
    assert await edtf(archive, Within(passages=(("2", 1),))) == ["1950-05-30"]


async def test_a_stretch_of_time_takes_what_touches_it(archive: Archive) -> None:
    await stored(archive, dated_document(CABLE), dated_document("So [since 1949|1949/..|event].", id="2"))
    within = Within(first=julian_day(1950, 6, 2), last=julian_day(1950, 7, 1))
    assert await edtf(archive, within) == ["1949/..", "1950-06"]
    assert await edtf(archive, Within(last=julian_day(1950, 5, 28))) == ["1949/..", "1950-05-12"]


async def test_documents_narrow(archive: Archive) -> None:
    await stored(
        archive, dated_document(CABLE, id="1"), dated_document("On [1 May|1950-05-01|event].", id="2")
    )
    assert await edtf(archive, Within(documents=("2",))) == ["1950-05-01"]


async def test_what_is_left_out_is_said(archive: Archive) -> None:
    await stored(archive, dated_document(CABLE))
    assert not (await archive.chronology.mentions(SCOPE, Within(), most=2)).complete
    assert (await archive.chronology.mentions(SCOPE, Within(), most=5)).complete


async def test_of_two_libraries_the_first_that_holds_a_document_speaks(archive: Archive) -> None:
    await stored(
        archive,
        dated_document("On [1 May|1950-05-01|event].", library="guild:1"),
        dated_document("On [2 May|1950-05-02|event].", library=COMMON),
    )
    assert await edtf(archive, Within(), ("guild:1", COMMON)) == ["1950-05-01"]
    assert await edtf(archive, Within(), (COMMON, "guild:1")) == ["1950-05-02"]
    assert await edtf(archive, Within(), ("guild:2",)) == []


async def test_a_day_of_the_year_finds_certain_days_of_any_year(archive: Archive) -> None:
    await stored(
        archive,
        dated_document(
            "On [30 May|1950-05-30|event], and [in May|1950-05|event], [30 May?|1950-05-30?|event].", id="1"
        ),
        dated_document("On [30 May 1952|1952-05-30|event] or [in 1949|1949|event].", id="2"),
        dated_document("Perhaps on [30 May|1950-05-30|event|happened||0.3].", id="3"),
    )
    found = await archive.chronology.on_day(SCOPE, [(5, 30)])
    assert [(one.document, one.mention.edtf) for one in found if one.extent and one.extent.is_day] == [
        ("1", "1950-05-30"),
        ("2", "1952-05-30"),
    ]


async def test_with_a_day_come_the_days_the_documents_give_as_their_own(archive: Archive) -> None:
    await stored(archive, dated_document("[29.9.50|1950-09-29|sent]\n\nText.\n\n[30.IX.50|1950-09-30|dated]"))
    found = await archive.chronology.on_day(SCOPE, [(9, 29)])
    assert [one.mention.edtf for one in found] == ["1950-09-29", "1950-09-30"]


async def test_the_29th_of_february_is_a_day_like_any_other(archive: Archive) -> None:
    await stored(archive, dated_document("On [29 February 1952|1952-02-29|event]."))
    assert len(await archive.chronology.on_day(SCOPE, [(2, 28), (2, 29)])) == 1
    assert await archive.chronology.on_day(SCOPE, [(3, 1)]) == ()


async def test_a_month_of_the_year_finds_what_is_known_to_the_month(archive: Archive) -> None:
    await stored(
        archive,
        dated_document("[February 1952|1952-02|event], [1 February|1952-02-01|event], [1952|1952|event]."),
    )
    assert [one.mention.edtf for one in await archive.chronology.in_month(SCOPE, 2)] == ["1952-02"]


@pytest.mark.parametrize("column", ["dates_by_day_of_year", "dates_by_month_of_year"])
async def test_days_and_months_of_the_year_are_found_by_an_index(archive: Archive, column: str) -> None:
    asked = {
        "dates_by_day_of_year": "earliest = latest AND strftime('%m-%d', earliest) = '05-30'",
        "dates_by_month_of_year": "latest - earliest BETWEEN 27 AND 30 AND strftime('%m-%d', earliest) = '05-01'",
    }
    question = f"EXPLAIN QUERY PLAN SELECT text FROM dates WHERE library IN (SELECT value FROM json_each('[]')) AND {asked[column]}"  # noqa: S608 - the lines above
    plan = await archive.database.read(lambda connection: connection.execute(question).fetchall())
    assert any(column in row[-1] for row in plan)
