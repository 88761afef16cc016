"""Timelines to take away."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

from bot.answers.timeline import Show, timeline
from bot.answers.timeline_export import to_csv, to_icalendar, to_timelinejs
from tests.dating import dated_document

NOW = datetime(2026, 5, 30, 12, 0, tzinfo=UTC)
CABLE = """Kim, Pak; and Mao met on [29 May|1950-05-29|event], "at his <request>". Oil is due [in June|1950-06|event|planned].

It was sent [at 20:23|1950-05-29T20:23:00|sent]. The war began [in 264|-0264|event] and lasted [for years|../1950-06-01|event|planned|by]."""
EVENTS = timeline(dated_document(CABLE, title="Cable; from, Shtykov"), show=Show.ALL).events


def test_the_table_has_a_line_for_each_event_with_its_value_and_words() -> None:
    data = to_csv(EVENTS).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(data)))
    assert [row["edtf"] for row in rows] == [event.edtf for event in EVENTS]
    meeting = next(row for row in rows if row["edtf"] == "1950-05-29")
    assert meeting["sentence"] == 'Kim, Pak; and Mao met on 29 May, "at his <request>".'
    assert (meeting["earliest"], meeting["latest"], meeting["status"]) == (
        "1950-05-29",
        "1950-05-29",
        "happened",
    )
    bound = next(row for row in rows if row["edtf"].startswith(".."))
    assert (bound["earliest"], bound["latest"]) == ("", "1950-06-01")
    assert data.endswith("\r\n")


def test_words_that_look_like_a_formula_are_made_harmless() -> None:
    events = timeline(dated_document('=HYPERLINK("x") was typed on [1 May|1950-05-01|event].')).events
    rows = list(csv.DictReader(io.StringIO(to_csv(events).data.decode("utf-8-sig"))))
    assert rows[0]["sentence"].startswith("'=HYPERLINK")


def test_a_calendar_holds_days_and_says_what_it_cannot_hold() -> None:
    made = to_icalendar(EVENTS, NOW)
    lines = made.data.decode().replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert made.left_out == 1
    assert lines.count("BEGIN:VEVENT") == len(EVENTS) - 1
    assert "DTSTART;VALUE=DATE:19500601" in lines
    assert "DTEND;VALUE=DATE:19500701" in lines
    assert "DTSTART:19500529T202300" in lines
    assert "DTSTAMP:20260530T120000Z" in lines


def test_plans_are_tentative_in_a_calendar() -> None:
    entries = to_icalendar(EVENTS, NOW).data.decode().split("BEGIN:VEVENT")[1:]
    june = next(entry for entry in entries if "19500701" in entry)
    assert "STATUS:TENTATIVE" in june
    assert "CATEGORIES:planned" in june


def test_calendar_lines_are_short_and_escaped() -> None:
    data = to_icalendar(EVENTS, NOW).data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert rb"SUMMARY:Cable\; from\, Shtykov: 29 May" in data.replace(b"\r\n ", b"")


def test_an_entry_keeps_its_name_from_export_to_export() -> None:
    names = [
        [line for line in to_icalendar(EVENTS, moment).data.decode().split("\r\n") if line.startswith("UID")]
        for moment in (NOW, datetime(2027, 1, 1, tzinfo=UTC))
    ]
    assert names[0] == names[1]
    assert len(set(names[0])) == len(names[0])


def test_timelinejs_gets_dates_no_closer_than_the_values_and_no_markup() -> None:
    made = json.loads(to_timelinejs(EVENTS, "<Cable>").data)
    assert made["title"]["text"]["headline"] == "&lt;Cable&gt;"
    slides = {
        slide["start_date"].get("day", slide["start_date"].get("month", "year")): slide
        for slide in made["events"]
    }
    assert slides["year"]["start_date"] == {"year": -264}
    assert slides[6]["start_date"] == {"year": 1950, "month": 6}
    assert slides[6]["group"] == "planned"
    meeting = next(slide for slide in made["events"] if slide["display_date"] == "29 May")
    assert (
        meeting["text"]["text"]
        == "<p>Kim, Pak; and Mao met on 29 May, &quot;at his &lt;request&gt;&quot;.</p>"
    )
    assert next(s for s in made["events"] if s["group"] == "sent")["start_date"]["hour"] == 20
