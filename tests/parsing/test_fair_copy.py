"""Signs that copying leaves in a page hide nothing from the layouts, and what is stored is the page as it came."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.model import Part, Section
from storage.parsing.fair_copy import fair_copy
from tests.parsing import captures
from tests.parsing.captures import Fields
from tests.parsing.test_layouts import body, read

LEFT_OUT = ("\u200b", "\u2060", "\ufeff")
TEXTS = st.lists(st.sampled_from([*"ab .\n", "\u00ad", "\r", "\r\n", "\xa0", *LEFT_OUT]), max_size=30).map(
    "".join
)

RECORD = Fields(
    title="Telegram from Ivanov to Petrov",
    date="September 29, 1950",
    body="The harvest is in, and trains from Pyongyang were told.\nPetrov has the grain, and Ivanov was told of it.",
    summary="Ivanov tells Petrov of the harvest.",
    source="APRF, fond 45, opis 1, delo 347, listy 46-49",
    number="112688",
    sponsor=None,
    kind="Telegram",
    language="Russian",
    classification=None,
)
FORMS = {
    "page": captures.page,
    "print": captures.printed,
    "flattened": captures.flattened,
    "old site": captures.old_site,
}
SIGNS: dict[str, Callable[[str], str]] = {
    "line ends of old Macintoshes": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "zero-width signs at lines and words": lambda text: text.replace("\n", "\n\u200b").replace(
        " ", " \u2060"
    ),
    "soft hyphens within words": lambda text: text.replace("tr", "t\u00adr").replace("Summ", "Sum\u00adm"),
    "two spaces between justified words": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
}


@pytest.mark.parametrize("signs", SIGNS)
@pytest.mark.parametrize("form", FORMS)
def test_a_page_is_read_through_the_signs_that_copying_left(form, signs):
    plain = FORMS[form](RECORD)
    copied = SIGNS[signs](plain)
    document = read(copied)
    assert document.record == read(plain).record
    assert document.source == copied
    assert fair_copy(body(document)).text.split() == body(read(plain)).split()


@given(text=TEXTS, ends=st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_a_stretch_of_the_fair_copy_is_the_fair_copy_of_its_stretch_of_the_source(text, ends):
    fair = fair_copy(text)
    start, end = sorted(min(at, len(fair.text)) for at in ends)
    found = fair.in_source(Section(Part.BODY, start, end))
    within = text[found.start : found.end]
    assert _without_signs(within) == _without_signs(fair.text[start:end])


def test_a_soft_hyphen_at_the_end_of_a_line_is_kept_since_it_joins_the_word():
    assert fair_copy("dis\u00adtrict com\u00ad\nmittee").text == "district com\u00ad\nmittee"


def test_columns_keep_the_spaces_between_them():
    assert fair_copy("Date:    May      Source:").text == "Date:    May      Source:"


def _without_signs(text):
    return "".join(char for char in text if char not in (*LEFT_OUT, "\u00ad") and not char.isspace())
