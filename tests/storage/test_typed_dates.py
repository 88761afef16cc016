"""Dates as people type them."""

import pytest

from storage.finding.typed_dates import dates_as_figures


@pytest.mark.parametrize(
    ("typed", "figures"),
    [
        ("30 may 1950", "19500530"),
        ("30th May, 1950", "19500530"),
        ("May 30, 1950", "19500530"),
        ("30.5.50", "19500530"),
        ("30.05.1950", "19500530"),
        ("30.V.50", "19500530"),
        ("5/30/50", "19500530"),
        ("30/5/1950", "19500530"),
        ("1950-05-30", "19500530"),
        ("1950-5", "195005"),
        ("Sept. 1950", "195009"),
        ("shtykov may 1950 stalin", "shtykov 195005 stalin"),
    ],
)
def test_a_date_becomes_one_word_of_figures(typed, figures):
    assert dates_as_figures(typed) == figures


@pytest.mark.parametrize(
    "typed",
    ["1950", "may", "Nos. 408-410", "13/13/50", "32.1.1950", "112688", "listy 46-49", "3.14", "1.2.3.4"],
)
def test_what_is_no_date_stays_as_it_is(typed):
    assert dates_as_figures(typed) == typed
