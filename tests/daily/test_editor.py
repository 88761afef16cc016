"""What a post says: true to the day, never twice before all others had their turn, and silent where silence was chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.answers.almanac import to_atom, to_icalendar
from bot.answers.edition import Kind
from bot.answers.today import Item, Why
from bot.daily.choosing import attested, choose, is_leap, jubilee, plausible, same, wanted
from bot.daily.editor import FRESH, ArchiveEditor, Wish, wish_of
from bot.desk import Desk
from storage.archive import Archive
from storage.memory.daily import Content, Excerpt, Posting, Selection, State, Subscription, WhenEmpty
from storage.memory.postings import Postings
from storage.memory.subscriptions import Subscriptions
from storage.model import Document, Name, Record, RecordDate, Role, Shelfmark, Status

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ORDER = Subscription(id=0, guild=5, channel=6, clock=time(8), zone="UTC", since=NOW)
ITEM = Item(
    document="a",
    title="A telegram",
    passage=1,
    start=0,
    end=10,
    text=" ".join(["word"] * 30),
    why=Why.DATED,
    edtf="1950-05-30",
    role=Role.DATED,
    status=Status.HAPPENED,
    words="May 30, 1950",
    year=1950,
    years=76,
)


def document(number: str, **record) -> Document:
    return Document(id=number, record=Record(layout="plain", title=number, **record), source="", sections=())


def item(number: str, **others) -> Item:
    return replace(ITEM, document=number, **others)


def held(*items: Item) -> dict[str, Document]:
    return {i.document: document(i.document) for i in items}


def test_what_was_never_posted_comes_first_then_what_was_posted_longest_ago():
    a, b, c = item("a"), item("b"), item("c")
    history = {("common", "a", 1): date(2024, 5, 30), ("common", "b", 1): date(2023, 5, 30)}
    assert choose([a, b, c], held(a, b, c), history) == c
    history["common", "c", 1] = date(2025, 5, 30)
    assert choose([a, b, c], held(a, b, c), history) == b
    assert choose([], {}, history) is None


def test_the_best_attested_is_what_a_document_states_of_itself_or_tells_on_the_very_day():
    dated = document("a", date=RecordDate("May 30, 1950", "1950-05-30"))
    happened = replace(ITEM, why=Why.HAPPENED, role=Role.EVENT)
    ladder = [
        attested(ITEM, dated),
        attested(happened, dated),
        attested(replace(happened, edtf="1950-05-20"), dated),
        attested(replace(happened, edtf="1949-05-20"), dated),
        attested(replace(ITEM, why=Why.PLANNED), dated),
        attested(replace(ITEM, why=Why.CONDITIONAL), dated),
    ]
    assert ladder == [0, 0, 1, 2, 3, 4]


def test_of_items_never_posted_the_best_attested_is_chosen():
    happened, planned = item("c", why=Why.HAPPENED), item("b", why=Why.PLANNED)
    conditional = item("a", why=Why.CONDITIONAL)
    documents = held(happened, planned, conditional)
    assert choose([conditional, planned, happened], documents, {}) == happened
    assert choose([conditional, planned], documents, {}) == planned


@pytest.mark.parametrize(
    ("words", "year", "fits"),
    [
        ("29 September", 1950, True),
        ("29 September", 1949, True),
        ("November 15", 1847, False),
        ("July 10, noon", 1935, False),
        ("November 15, 1847", 1847, True),
        ("28.9.47", 1947, True),
    ],
)
def test_a_year_that_no_word_names_must_lie_near_the_documents_own(words: str, year: int, fits: bool):
    dated = document("a", date=RecordDate("May 30, 1950", "1950-05-30"))
    assert plausible(replace(ITEM, words=words, year=year), dated) is fits
    assert plausible(replace(ITEM, words=words, year=year), document("a"))


def test_of_equals_the_one_that_reads_well_is_chosen():
    long, short, good = item("a", text="word " * 400), item("b", text="Yes."), item("c")
    assert choose([long, short, good], held(long, short, good), {}) == good


def test_the_words_chosen_before_are_found_again():
    first, second = item("a"), item("a", start=50)
    assert same([first, second], Excerpt("common", "a", 1, 50, 60)) == second
    assert same([first], Excerpt("common", "a", 1, 99, 120)) == first
    assert same([first], Excerpt("common", "b", 1, 0, 10)) is None


@pytest.mark.parametrize(
    ("years", "round_one"), [(75, 75), (50, 50), (10, 10), (76, None), (0, None), (None, None)]
)
def test_round_anniversaries_are_told(years: int | None, round_one: int | None):
    assert jubilee(years) == round_one


def test_only_29_february_shown_on_the_28th_is_told_to_be_so():
    assert is_leap(item("a", edtf="1956-02-29"), date(2026, 2, 28))
    assert not is_leap(item("a", edtf="1956-02-28"), date(2026, 2, 28))
    assert not is_leap(item("a", edtf="1956-02-29"), date(2028, 2, 29))


@pytest.mark.parametrize(
    ("selection", "fits"),
    [
        (Selection(), True),
        (Selection(archive="avp rf"), True),
        (Selection(archive="APRF"), False),
        (Selection(person="choe yong-geon"), True),
        (Selection(person="Molotov"), True),
        (Selection(person="Mao"), False),
        (Selection(earliest=1950, latest=1950), True),
        (Selection(earliest=1951), False),
        (Selection(latest=1949), False),
        (Selection(roles=("dated", "event")), True),
        (Selection(roles=("event",)), False),
    ],
)
def test_a_selection_narrows_by_archive_person_period_and_kind_of_date(selection: Selection, fits: bool):
    held = document(
        "a", recipient="V. M. Molotov", shelfmarks=(Shelfmark(text="AVP RF, fond 059a", archive="AVP RF"),)
    )
    held = replace(held, names=(Name(0, 5, "CHOE YONG-GEON", "Choe Yong Gon"),))
    assert wanted(ITEM, held, selection) is fits


def test_a_subscription_sees_the_common_library_and_its_servers_own_alone():
    assert wish_of(ORDER).scope == ("common", "guild:5")
    chosen = replace(ORDER, selection=Selection(libraries=("guild:5",)))
    assert wish_of(chosen).scope == ("guild:5",)
    foreign = replace(ORDER, selection=Selection(libraries=("guild:6",)))
    assert wish_of(foreign).scope == ("common", "guild:5")


class Bureau:
    """An editor over the seeds, and the clock it goes by."""

    def __init__(self, archive: Archive) -> None:
        self.now = NOW
        self.subscriptions = Subscriptions(archive.database)
        self.postings = Postings(archive.database)
        self.editor = ArchiveEditor(archive, self.postings, Desk(archive).think, clock=lambda: self.now)


@pytest.fixture
async def bureau(seeded: Archive) -> Bureau:
    return Bureau(seeded)


async def test_the_excerpt_is_verbatim_cited_and_dated_to_the_day(bureau: Bureau, seeded: Archive):
    edition = await bureau.editor.compose(ORDER, date(2025, 5, 30))
    assert edition.kind is Kind.EXCERPT
    held = await seeded.documents.get(("common",), edition.item.document)
    assert held.source[edition.item.start : edition.item.end] == edition.item.text
    assert edition.item.edtf == "1950-05-30"
    assert edition.jubilee == 75
    assert "Wilson Center" in edition.item.citation
    assert edition.excerpt == Excerpt(
        "common", held.id, edition.item.passage, edition.item.start, edition.item.end
    )


async def test_a_word_known_to_be_a_plan_is_never_posted_as_what_happened(bureau: Bureau):
    for day in (date(2026, 6, 8), date(2026, 6, 10), date(2026, 6, 1)):
        edition = await bureau.editor.compose(ORDER, day)
        assert edition is None or edition.item.why in {Why.PLANNED, Why.CONDITIONAL}


@pytest.mark.parametrize(
    ("choice", "kind"),
    [
        (WhenEmpty.SILENCE, None),
        (WhenEmpty.NOTE, Kind.NOTE),
        (WhenEmpty.WEEK, Kind.WEEK),
        (WhenEmpty.MONTH, Kind.MONTH),
    ],
)
async def test_an_empty_day_is_met_as_the_managers_chose(
    bureau: Bureau, choice: WhenEmpty, kind: Kind | None
):
    order = replace(ORDER, when_empty=choice)
    edition = await bureau.editor.compose(order, date(2026, 9, 26))
    assert (edition and edition.kind) == kind
    nothing = await bureau.editor.compose(order, date(2026, 12, 1))
    assert nothing is None or nothing.kind is Kind.NOTE


async def test_a_month_without_a_day_stands_only_in_the_month(bureau: Bureau):
    month = await bureau.editor.month(Wish(), date(2026, 6, 20))
    assert {event.edtf for event in month.events} == {"1950-06"}
    assert await bureau.editor.compose(ORDER, date(2026, 6, 20)) is None


async def test_the_weekly_post_names_each_day_on_which_something_falls(bureau: Bureau):
    edition = await bureau.editor.compose(replace(ORDER, content=Content.WEEK), date(2026, 9, 26))
    assert [line.day.day for line in edition.lines] == [28, 29, 30]
    assert await bureau.editor.week(Wish(), date(2026, 12, 1)) is None


async def test_what_was_posted_comes_again_only_after_the_others_of_its_day(bureau: Bureau, seeded: Archive):
    order = await bureau.subscriptions.add(ORDER)
    first = await bureau.editor.compose(order, date(2026, 9, 29))
    row = Posting(
        subscription=order.id,
        day=date(2026, 9, 29),
        due=NOW,
        state=State.POSTED,
        excerpt=first.excerpt,
    )
    await bureau.postings.claim(row)
    again = await bureau.editor.compose(order, date(2027, 9, 29))
    assert (again.excerpt == first.excerpt) == (first.others == 0)
    assert (await bureau.editor.compose(order, date(2026, 9, 29), first.excerpt)).excerpt == first.excerpt


async def test_documents_added_meanwhile_are_seen_after_a_while(bureau: Bureau, seeded: Archive):
    day = date(2026, 7, 4)
    assert await bureau.editor.compose(ORDER, day) is None
    text = '{"id": "new", "title": "A note", "text": "The delegation arrived in the morning.", "date": "1954-07-04"}'
    await seeded.ingest.data("new.jsonl", text.encode())
    assert await bureau.editor.compose(ORDER, day) is None
    bureau.now += FRESH
    edition = await bureau.editor.compose(ORDER, day)
    assert edition.item.document == "new"


async def test_coming_posts_are_written_for_calendars_and_feed_readers(bureau: Bureau):
    lines = await bureau.editor.coming(Wish(), date(2026, 9, 26), 7)
    calendar = to_icalendar(lines, NOW)
    assert calendar.startswith(b"BEGIN:VCALENDAR\r\n")
    assert calendar.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in calendar.split(b"\r\n"))
    starts = [line for line in calendar.decode().split("\r\n") if line.startswith("DTSTART")]
    assert starts == [f"DTSTART;VALUE=DATE:202609{day}" for day in (28, 29, 30)]
    feed = ET.fromstring(to_atom(lines, NOW, "On this date"))  # noqa: S314 - our own words
    name = "{http://www.w3.org/2005/Atom}"
    assert [entry.find(f"{name}title").text[:10] for entry in feed.findall(f"{name}entry")] == [
        "1950-09-30",
        "1950-09-29",
        "1950-09-28",
    ]
    assert len({entry.find(f"{name}id").text for entry in feed.findall(f"{name}entry")}) == 3


def test_an_almanac_of_nothing_is_a_whole_file(tmp_path: Path):
    assert to_icalendar([], NOW).count(b"\r\n") == 5
    assert ET.fromstring(to_atom([], NOW, "On \x00 date"))[1].text == "On \ufffd date"  # noqa: S314 - our own words
