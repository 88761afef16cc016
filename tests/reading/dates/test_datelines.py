"""A record's date and a dateline give the day of writing: never the received date, corrections taken, a month a month."""

from __future__ import annotations

import pytest

from storage.reading.dates import date_of


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("September 29, 1950", "1950-09-29"),
        ("July 06, 1949", "1949-07-06"),
        ("Canberra, 17 December 1949", "1949-12-17"),
        ("27 October, 1944.", "1944-10-27"),
        ("6th October, 1941.", "1941-10-06"),
        ("February 1946", "1946-02"),
        ("June, 1934", "1934-06"),
        ("1948", "1948"),
        ("1950-09", "1950-09"),
        ("spring 1950", "1950-21"),
        ("24.III.50", "1950-03-24"),
        ("30 мая 1950 г.", "1950-05-30"),
        ("29March 1946", "1946-03-29"),
        ("May-50", "1950-05"),
    ],
)
def test_a_date_is_read_at_the_grain_of_its_words(words: str, edtf: str) -> None:
    found = date_of(words)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Chungking, January 11, 1943—1 p.m. [Received January 12—7:25 a.m.]", "1943-01-11"),
        ("Chungking, September 23, 1943.[Received October 14.]", "1943-09-23"),
        ("MOSCOW, 10 September 1943, 3.30 p.m.", "1943-09-10"),
        ("WASHINGTON, 20 May 1940,11.08 p.m.", "1940-05-20"),
    ],
)
def test_neither_the_received_date_nor_the_hour_is_part_of_it(words: str, edtf: str) -> None:
    found = date_of(words)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    ("words", "edtf", "text"),
    [
        ("Dairen, January 21 [18], 1947.", "1947-01-18", "January 21 [18], 1947"),
        ("June [July] 18, 1949", "1949-07-18", "June [July] 18, 1949"),
        ("Peiping, 6 [3?] August 1947.", "1947-08-03?", "6 [3?] August 1947"),
        ("Dairen, April [7?], 1947.", "1947-04-07?", "April [7?], 1947"),
        ("CANBERRA, [12] [1] May 1948", "1948-05-12", "[12] [1] May 1948"),
        ("2 [November] [1] 1945", "1945-11-02", "2 [November] [1] 1945"),
        ("6 Sep[tember 19]46", "1946-09-06", "6 Sep[tember 19]46"),
        ("14 October [1948], 8 p.m.", "1948-10-14", "14 October [1948], 8 p.m."),
        ("Jakarta, [July 1974]1", "1974-07", "July 1974"),
        ("Canberra, 17 October 19751", "1975-10-17", "17 October 1975"),
        ("NEW YORK [1], 14 May 1941", "1941-05-14", "14 May 1941"),
    ],
)
def test_the_editor_is_believed_and_his_footnotes_are_not_figures(words: str, edtf: str, text: str) -> None:
    found = date_of(words)
    assert found is not None
    assert (found.edtf, found.text) == (edtf, text)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("n.d. [after 10 February 1937]", "1937-02-10/.."),
        ("before July 5, 1950", "../1950-07-05"),
        ("November 9–10, 1949", "1949-11-09/1949-11-10"),
        ("circa 1900", "1900~"),
    ],
)
def test_what_is_known_only_within_limits_keeps_them(words: str, edtf: str) -> None:
    found = date_of(words)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    "words", ["", "[undated]", "[Washington, undated.]", "n.d.", "29 September", "No. 1340"]
)
def test_what_names_no_year_gives_none(words: str) -> None:
    assert date_of(words) is None
