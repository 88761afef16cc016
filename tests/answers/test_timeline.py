"""What happened when, and what was only planned."""

from __future__ import annotations

import pytest

from bot.answers.timeline import Event, Show, grain, grouped, timeline
from storage.chronology import dated
from storage.extents import Precision, julian_day
from storage.model import Status
from tests.dating import dated_document, read_document

CABLE = """Sent on [09/29/50 at 20:23|1950-09-29T20:23:00|sent]

On [29 September|1950-09-29|event] I met Kim Il Sung. Training will end [in October|1950-10|event|planned].

Rains fall [in July|1950-07|event|generic] every year. On [28.9.50|1950-09-28|event], [A.I.] Shabshin told us of it.

[30.IX.50|1950-09-30|dated]"""


def values(events: tuple[Event, ...]) -> list[str]:
    return [event.edtf for event in events]


def test_events_come_first_and_stamps_only_on_request() -> None:
    line = timeline(dated_document(CABLE))
    assert values(line.events) == ["1950-09-28", "1950-09-29", "1950-10"]
    assert line.hidden == 3
    everything = timeline(dated_document(CABLE), show=Show.ALL)
    assert values(everything.events) == [
        *("1950-07", "1950-09-28", "1950-09-29", "1950-09-29T20:23:00", "1950-09-30", "1950-10")
    ]
    assert everything.hidden == 0


def test_a_plan_is_shown_as_a_plan() -> None:
    statuses = {event.edtf: event.status for event in timeline(dated_document(CABLE)).events}
    assert statuses == {
        "1950-09-28": Status.HAPPENED,
        "1950-09-29": Status.HAPPENED,
        "1950-10": Status.PLANNED,
    }


def test_an_event_brings_its_whole_sentence_and_its_address() -> None:
    document = dated_document(CABLE)
    for event in timeline(document, show=Show.ALL).events:
        assert document.source[event.start : event.end] == event.text
        assert document.source[event.sentence_start :].startswith(event.sentence)
        assert event.sentence_start <= event.start < event.sentence_start + len(event.sentence)
    meeting = timeline(document).events[1]
    assert (meeting.sentence, meeting.passage) == ("On 29 September I met Kim Il Sung.", 2)


def test_the_days_a_document_gives_as_its_own_stand_side_by_side() -> None:
    (conflict,) = timeline(dated_document(CABLE)).conflicts
    assert [(event.role.value, event.edtf) for event in conflict.statements] == [
        ("sent", "1950-09-29T20:23:00"),
        ("dated", "1950-09-30"),
    ]


def test_one_day_stated_twice_is_no_conflict() -> None:
    twice = "[29 May 1950|1950-05-29|dated]\n\nWords.\n\n[29.V.50|1950-05-29|dated]"
    assert timeline(dated_document(twice)).conflicts == ()


def test_what_was_read_with_doubt_is_not_placed_but_counted() -> None:
    line = timeline(dated_document("On [5/6|1950-05-06|event|happened||0.4], or [some days later||event]."))
    assert line.events == ()
    assert line.unplaced == 2


def test_a_date_with_a_question_mark_is_uncertain() -> None:
    marked = "[1 May|1950-05-01?|event] [2 May|1950-05-02|event|happened|about] [3 May|1950-05-03|event|happened||0.6] [4 May|1950-05-04|event]"
    assert [event.uncertain for event in timeline(dated_document(marked)).events] == [True, True, True, False]


def test_the_end_of_a_month_stands_behind_its_middle() -> None:
    marked = "[end of June|1950-06|event|planned|end] [15 June|1950-06-15|event] [early June|1950-06|event|planned|beginning]"
    assert [e.text for e in timeline(dated_document(marked)).events] == [
        "early June",
        "15 June",
        "end of June",
    ]


def test_hours_order_the_events_of_a_day() -> None:
    marked = "[at 18:00|1950-06-25T18:00:00|event] [at 4 a.m.|1950-06-25T04:00:00|event] [that day|1950-06-25|event]"
    assert [e.text for e in timeline(dated_document(marked)).events] == ["that day", "at 4 a.m.", "at 18:00"]


def test_a_stretch_of_time_bounds_the_timeline() -> None:
    line = timeline(dated_document(CABLE), first=julian_day(1950, 9, 29), last=julian_day(1950, 9, 30))
    assert values(line.events) == ["1950-09-29"]


def test_several_documents_make_one_timeline() -> None:
    documents = [
        dated_document("On [2 May|1950-05-02|event].", id="a"),
        dated_document("On [1 May|1950-05-01|event].", id="b"),
    ]
    line = timeline(mention for document in documents for mention in dated(document))
    assert [event.document for event in line.events] == ["b", "a"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They are to meet between 8 and 10 June.", ["8 and 10 June"]),
        ("They need oil for June and July.", ["June and July"]),
        ("He came on 8 and 12 May.", ["8 and 12 May"]),
        ("They met on 9 or 10 May.", ["9 or 10 May"]),
        ("They talked from 14:00 to 16:30 on 29 May.", ["14:00 to 16:30 on 29 May"] * 2),
        ("They met on 29 May.", ["29 May"]),
    ],
)
def test_a_range_or_group_is_shown_with_all_its_words(text: str, words: list[str]) -> None:
    document = read_document(text)
    events = timeline(document).events
    assert [event.text for event in events] == words
    assert all(document.source[event.start : event.end] == event.text for event in events)


def test_thousands_of_events_are_grouped_by_what_keeps_them_few() -> None:
    days = " ".join(f"[x|1950-{month:02d}-{day:02d}|event]" for month in (1, 2, 3) for day in range(1, 29))
    events = timeline(dated_document(days)).events
    assert grain(events, 100) is Precision.DAY
    assert grain(events, 40) is Precision.MONTH
    assert grain(events, 2) is Precision.YEAR
    assert [(group.edtf, len(group.events)) for group in grouped(events, Precision.MONTH)] == [
        ("1950-01", 28),
        ("1950-02", 28),
        ("1950-03", 28),
    ]


def test_what_is_dated_to_the_year_has_a_group_beside_the_months() -> None:
    events = timeline(dated_document("[x|1950-01-03|event] [y|1950|event] [z|1950-01-05|event]")).events
    assert [(g.edtf, len(g.events)) for g in grouped(events, Precision.MONTH)] == [
        ("1950", 1),
        ("1950-01", 2),
    ]


def test_years_before_christ_are_grouped_and_ordered() -> None:
    events = timeline(dated_document("[x|-0217|event] [y|-0264/-0241|event] [z|-0218-12|event]")).events
    assert values(events) == ["-0264/-0241", "-0218-12", "-0217"]
    assert [group.edtf for group in grouped(events, Precision.YEAR)] == ["-0264", "-0218", "-0217"]
