"""CSL-JSON, as catalogues export it, becomes records."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from storage.model import Agent, Parsed, Refusal
from storage.parsing import parse

LETTER = {
    "id": "http://zotero.org/users/1/items/ABCD",
    "type": "personal_communication",
    "title": "Letter to Stalin",
    "author": [{"family": "Kim", "given": "Il Sung", "static-ordering": True}],
    "recipient": [{"literal": "Filippov [Stalin]"}],
    "issued": {"date-parts": [["1950", 9, 29]]},
    "archive": "Wilson Center Digital Archive",
    "archive_location": "APRF, f. 45, op. 1, d. 347, ll. 46-49",
    "URL": "https://digitalarchive.wilsoncenter.org/document/112688",
}


def records(*items: object) -> list[Parsed | Refusal]:
    return list(parse("export.json", json.dumps(items, ensure_ascii=False, indent=2).encode()))


def test_names_dates_and_places_are_kept_apart_and_the_source_is_the_items_own_json():
    (document,) = records(LETTER)
    assert isinstance(document, Parsed)
    record = document.record
    assert record.record_id == LETTER["id"]
    assert record.agents == (
        Agent(role="author", family="Kim", given="Il Sung", family_first=True),
        Agent(role="recipient", literal="Filippov [Stalin]"),
    )
    assert (record.sender, record.recipient) == ("Kim Il Sung", "Filippov [Stalin]")
    assert record.date is not None
    assert record.date.edtf == "1950-09-29"
    assert record.shelfmarks[0].text == LETTER["archive_location"]
    assert json.loads(document.source) == LETTER


def test_a_suffix_behind_a_comma_in_the_given_name_is_read_as_one():
    (document,) = records({**LETTER, "author": [{"family": "Lodge", "given": "Henry Cabot, Jr."}]})
    assert document.record.agents[0] == Agent(
        role="author", family="Lodge", given="Henry Cabot", suffix="Jr."
    )


def test_ranges_seasons_circa_and_words_keep_their_precision():
    dates = [
        {"date-parts": [[1953, 10, 3], [1953, 10, 8]]},
        {"date-parts": [[1949]], "season": 1},
        {"date-parts": [[1950, 5]], "circa": True},
        {"literal": "early October 1950"},
        {},
    ]
    found = records(*({**LETTER, "issued": date} for date in dates))
    edtfs = [document.record.date and document.record.date.edtf for document in found]
    assert edtfs == ["1953-10-03/1953-10-08", "1949-21", "1950-05~", None, None]
    assert found[3].record.date.text == "early October 1950"


def test_lines_of_the_note_fill_fields_the_catalogue_lacks():
    (document,) = records({**LETTER, "note": "archive-place: Moscow\nSeen in 2019."})
    assert document.record.publication.archive_place == "Moscow"


def test_an_item_that_is_no_record_is_refused_and_the_next_one_read():
    refused, document = records({"type": "book"}, LETTER)
    assert isinstance(refused, Refusal)
    assert isinstance(document, Parsed)


def test_broken_json_keeps_what_came_before_the_break():
    text = json.dumps([LETTER, LETTER], indent=1)
    found = list(parse("export.json", text[: len(text) - 40].encode()))
    assert isinstance(found[0], Parsed)
    assert isinstance(found[-1], Refusal)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*LETTER, "editor", "accessed", "note", "volume"]), ANYTHING))
def test_any_json_gives_a_record_or_a_refusal(item):
    for document in records({**item, "type": "manuscript", "title": "T"}):
        assert isinstance(document, Parsed | Refusal)
