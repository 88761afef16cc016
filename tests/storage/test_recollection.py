"""Weighing remembered words against a text: which stretch they come from, whatever happened to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.finding.recollection import Recollection

TEXT = (
    "he replied that the united states would not press for any assistance on the islands at this time".split()
)
RARITY = {word: 2.0 if word in {"the", "that", "for", "on", "at"} else 6.0 for word in TEXT}


def heard(remembered, text=TEXT):
    words = remembered.split()
    found = Recollection(words, RARITY).along(text)
    return " ".join(text[found.start : found.end]), found.weight, Recollection(words, RARITY).most


@pytest.mark.parametrize(
    ("remembered", "stretch"),
    [
        ("would not press for any assistance", "would not press for any assistance"),
        ("would not press assistance", "would not press for any assistance"),
        ("woud not pres for any asistance", "would not press for any assistance"),
        ("would not for press any assistance", "would not press for any assistance"),
        ("would not indeed press for any assistance", "would not press for any assistance"),
        ("would not ask for any assistance", "would not press for any assistance"),
        ("wouldnot press for any assis tance", "would not press for any assistance"),
    ],
    ids=["as it is", "left out", "misspelt", "moved", "put in", "put for another", "joined and parted"],
)
def test_the_stretch_is_found_whatever_happened_to_its_words(remembered, stretch):
    assert heard(remembered)[0] == stretch


def test_words_that_all_came_through_weigh_the_most_they_can():
    _, weight, most = heard("united states would not press")
    assert weight == most == 30.0


def test_each_slip_weighs_less_than_none_and_a_rare_word_more_than_a_common_one():
    _, whole, _ = heard("press for any assistance on the islands")
    _, without_common, _ = heard("press for any assistance on islands")
    _, without_rare, _ = heard("press for any on the islands")
    assert whole > without_common > without_rare


def test_words_of_another_text_weigh_nothing_worth_speaking_of():
    assert heard("harvest railways weather")[1] <= 0


@given(
    st.lists(st.sampled_from([*TEXT, "wether", "x", "ofthe"]), min_size=1, max_size=12),
    st.lists(st.sampled_from(TEXT), max_size=20),
)
def test_no_text_weighs_more_than_the_words_themselves(remembered, text):
    recollection = Recollection(remembered, RARITY)
    found = recollection.along(text)
    assert found.weight <= recollection.most
    assert 0 <= found.start <= found.end <= len(text)
