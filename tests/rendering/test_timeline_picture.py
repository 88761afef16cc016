"""The picture of a timeline: what is laid out, what is drawn, what is said."""

from __future__ import annotations

import struct
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementTree as ET

import pytest

from bot.answers.timeline import Event, Show, timeline
from bot.rendering.lettering import ELLIPSIS, Lettering
from bot.rendering.timeline_layout import MOST_ROWS, MOST_TICKS, PICTURE_WIDTH, Fill, Tail, lay_out
from bot.rendering.timeline_picture import draw
from bot.rendering.timeline_scale import Scale
from bot.rendering.timeline_sheet import lettered
from bot.rendering.timeline_words import alt_text, named
from bot.strings import available, strings
from storage.extents import julian_day
from tests.dating import dated_document, read_document

SAY = strings()
LETTERS = Lettering("en")
CABLE = """On [29 May|1950-05-29|event] I met Kim. The weapons are to come [by 1 June|1950-06-01|event|planned|by].

Three divisions finish [in June|1950-06|event|planned]; [in July|1950-07|event|conditional] there may be rain. It began about [3 May|1950-05-03?|event].

Moscow, [30 May 1950|1950-05-30|dated]"""


def events(marked: str = CABLE, show: Show = Show.ALL) -> tuple[Event, ...]:
    return timeline(dated_document(marked), show=show).events


def many(count: int) -> tuple[Event, ...]:
    days = (f"On [day {n}|1950-{n % 12 + 1:02d}-{n % 28 + 1:02d}|event] it went on." for n in range(count))
    return events("\n\n".join(days))


def test_each_status_has_its_own_mark() -> None:
    fills = {row.heading: row.shapes[0].fill for row in lay_out(events()).rows}
    assert fills == {
        "3 May": Fill.SOLID,
        "29 May": Fill.SOLID,
        "30 May 1950": Fill.STAMP,
        "by 1 June": Fill.HOLLOW,
        "in June": Fill.HOLLOW,
        "in July": Fill.BROKEN,
    }


def test_what_is_uncertain_is_hatched() -> None:
    assert [row.heading for row in lay_out(events()).rows if row.shapes[0].hatched] == ["3 May"]


def test_a_month_is_as_wide_as_a_month_and_a_day_is_a_point() -> None:
    shapes = {row.heading: row.shapes[0] for row in lay_out(events()).rows}
    june = shapes["in June"]
    assert (june.first, june.last) == (julian_day(1950, 6, 1), julian_day(1950, 6, 30))
    assert shapes["29 May"].is_point


def test_a_bound_points_to_its_side() -> None:
    shapes = {row.heading: row.shapes[0] for row in lay_out(events()).rows}
    assert shapes["by 1 June"].tail is Tail.BACK
    since = lay_out(events("[since 1949|1949/..|event|happened|since]")).rows[0].shapes[0]
    assert since.tail is Tail.FORWARD


def test_what_is_said_five_times_is_one_row() -> None:
    (row,) = lay_out(
        events("[1 June|1950-06-01|event] [then|1950-06-01|event] [that day|1950-06-01|event]")
    ).rows
    assert row.times == 3


def test_a_row_is_headed_by_all_the_words_of_a_range() -> None:
    events = timeline(read_document("They are to meet between 8 and 10 June.")).events
    assert [row.heading for row in lay_out(events).rows] == ["8 and 10 June"]


def test_thousands_of_events_fit_the_page() -> None:
    chart = lay_out(many(2000))
    assert len(chart.rows) <= MOST_ROWS
    assert sum(row.times for row in chart.rows) == 2000
    assert all(row.gathered and row.crowded for row in chart.rows)


def on_scale(marked: str) -> Scale:
    return Scale(lay_out(events(marked)), 700, 1350, 90)


def test_a_row_grows_with_the_pile_of_what_fell_on_one_day() -> None:
    spread = " ".join(f"[d|1950-{month:02d}-10|event]" for month in range(1, 13) for _ in range(2))
    others = " ".join(f"[d|1950-{month:02d}-{day:02d}|event]" for month in range(1, 13) for day in (5, 20))
    day = " ".join(f"[d|1950-11-10T{hour:02d}:00:00|event]" for hour in range(9, 22))
    scale = on_scale(f"{spread} {others} {day}")
    heights = {row.edtf: scale.height(row) for row in scale.chart.rows}
    assert heights["1950-11"] > heights["1950-10"] == 90
    assert not any(map(scale.counts, scale.chart.rows))


def test_a_tower_of_marks_is_counted_in_columns() -> None:
    others = " ".join(
        f"[d|1950-{month:02d}-{day:02d}|event]" for month in range(1, 13) for day in range(5, 26, 5)
    )
    day = " ".join(f"[d|1950-11-10T{n // 6:02d}:{n % 6}0:00|event]" for n in range(30))
    scale = on_scale(f"{others} {day}")
    assert [row.edtf for row in scale.chart.rows if scale.counts(row)] == ["1950-11"]


def test_a_few_far_off_are_gathered_before_and_after_the_many() -> None:
    marked = "[long ago|1887|event] " + " ".join(
        f"[x|1950-{n % 12 + 1:02d}-{n % 28 + 1:02d}|event]" for n in range(300)
    )
    chart = lay_out(events(f"{marked} [some day|1995|event]"))
    assert (chart.rows[0].edtf, chart.rows[-1].edtf) == ("../1950-01", "1950-12/..")
    assert [row.edtf for row in chart.rows[1:-1]] == [f"1950-{month:02d}" for month in range(1, 13)]
    assert julian_day(1949, 12, 1) < chart.first < chart.last < julian_day(1951, 2, 1)


def test_what_lies_far_from_all_others_does_not_squeeze_a_gathered_picture() -> None:
    days = " ".join(f"[d|1950-{month:02d}-{day:02d}|event]" for month in (5, 6, 7) for day in range(1, 13))
    chart = lay_out(events(f"[x|1890-06|event] {days}"))
    assert chart.rows[0].edtf.startswith("../1950")
    assert chart.first > julian_day(1949, 12, 31)


def test_the_axis_has_few_ticks_at_every_scale() -> None:
    for value in (
        "1950-06-01/1950-06-03",
        "1950-06",
        "1950",
        "1950/1953",
        "1850/1950",
        "0500/1950",
        "-0500/0500",
    ):
        chart = lay_out(events(f"[x|{value}|event]"))
        assert 1 <= len(chart.ticks) <= MOST_TICKS + 1
        assert all(chart.first <= tick.day <= chart.last for tick in chart.ticks)


def test_one_date_far_off_does_not_make_a_blot_of_the_rest() -> None:
    chart = lay_out(
        events("[1 May|1950-05-01|event] [2 May|1950-05-02|event] [9 May|1950-05-09|event] [once|1887|event]")
    )
    assert chart.first > julian_day(1949, 1, 1)


@pytest.mark.parametrize("count", [1, 8, 30, 2000])
def test_a_picture_is_a_png_of_the_width_of_a_slide(count: int) -> None:
    picture = draw(many(count), "Cable", SAY)
    assert picture.data.startswith(b"\x89PNG")
    across, down = struct.unpack(">II", picture.data[16:24])
    assert across == PICTURE_WIDTH
    assert 300 < down < 2400


def test_the_same_timeline_gives_the_same_picture() -> None:
    assert draw(events(), "Cable", SAY).data == draw(events(), "Cable", SAY).data


def test_a_picture_can_be_drawn_as_svg() -> None:
    picture = draw(events(), "Cable", SAY, form="svg")
    assert ET.fromstring(picture.data).tag.endswith("svg")  # noqa: S314 - drawn by ourselves


def test_dollars_and_other_signs_are_letters_not_formulas() -> None:
    marked = "The $300 million and the $5 of {x^2} \\alpha came on [1 May|1950-05-01|event]."
    assert draw(events(marked), "$x_1$ <&>", SAY).data


def test_everything_drawn_is_said() -> None:
    alt = draw(events(), "Cable Nos. 408-410", SAY).alt
    assert "Cable Nos. 408-410" in alt
    for row in lay_out(events()).rows:
        assert row.heading in alt
    assert "planned" in alt


def test_pictures_drawn_at_once_are_as_those_drawn_alone() -> None:
    alone = [draw(many(count), "Cable", SAY).data for count in (3, 5)]
    with ThreadPoolExecutor(2) as threads:
        together = list(threads.map(lambda count: draw(many(count), "Cable", SAY).data, (3, 5)))
    assert together == alone


def test_what_draws_is_loaded_only_to_draw() -> None:
    code = "import sys, bot.rendering.timeline_picture; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_is_said_keeps_to_a_thousand_characters_and_counts_the_rest() -> None:
    chart = lay_out(many(2000))
    short = alt_text(chart, "Cable", SAY, most=200)
    assert len(short) <= 200
    assert "more" in short
    assert len(draw(many(18), "T" * 2000, SAY).alt) <= 1000


def test_gathered_rows_say_how_many_happened_and_how_many_were_planned() -> None:
    marked = "\n\n".join(
        f"On [day {n}|1950-{n % 12 + 1:02d}-{n % 28 + 1:02d}|event|{'planned' if n % 3 else 'happened'}] it went on."
        for n in range(60)
    )
    assert "happened" in draw(events(marked), "Cable", SAY).alt


def test_months_are_named_in_the_readers_language() -> None:
    assert named("1950-06", SAY) == "Jun 1950"
    assert named("1950-06-25", SAY) == "25 Jun 1950"
    assert named("1950-06-25", strings("en-US")) == "Jun 25, 1950"
    assert named("1950-06-25", strings("de")) == "25. Juni 1950"
    assert named("1950", SAY) == "1950"
    assert named("195X", SAY) == "195X"
    assert named("-0264-03", SAY) == "-0264-03"


def test_what_no_typeface_here_has_is_written_in_latin_letters_and_it_is_known() -> None:
    bare = Lettering("en", tuple)
    assert bare.writable("毛泽东 met Шtykov") == ("Mao Ze Dong met Шtykov", True)
    assert bare.writable("PAK HÒN-YÒNG") == ("PAK HÒN-YÒNG", False)
    assert LETTERS.writable("नमस्ते")[1]


def test_a_machine_without_the_readers_letters_draws_in_english() -> None:
    assert lettered(strings("ja"), tuple)[1].locale == "en"
    assert lettered(strings("ru"), tuple)[1].locale == "ru"


@pytest.mark.parametrize("locale", available())
def test_no_empty_box_is_ever_drawn(locale: str) -> None:
    """matplotlib warns of a letter that it has not, and a warning is an error here."""
    told = events("On [25 June 1950|1950-06-25|event|happened] 金日成は言った 편지 письмо سلام 👩 ﷽ \ue000.")
    assert draw(told, "金日成致斯大林的信 — 편지 — 手紙 — हिन्दी", strings(locale)).data


def test_scripts_without_spaces_break_between_letters_and_never_before_a_full_stop() -> None:
    said = "東京は日本の首都である。大阪は商業の町である。"
    broken = LETTERS.lines(said, 25, 200, 9)
    assert "".join(broken) == said
    assert len(broken) > 1
    assert not any(line.startswith("。") for line in broken)


def test_lines_never_run_over_their_space() -> None:
    for text in (
        "one two three four five six seven eight",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
        "x",
    ):
        for line in LETTERS.lines(text, 25, 200, 2):
            assert LETTERS.width(line, 25) <= 200


def test_an_excerpt_shows_the_date_and_what_leads_there() -> None:
    sentence = "The weapons had been transported to the newly formed divisions, and the delivery would be completed by 1 June."
    start = sentence.index("1 June")
    (line,) = LETTERS.excerpt(sentence, start, start + 6, 25, 400, 1)
    assert line.startswith(ELLIPSIS)
    assert line.endswith("1 June.")
    assert LETTERS.excerpt("By 1 June.", 3, 9, 25, 400, 1) == ["By 1 June."]
