"""Folding: what it makes of words, and that the way back to the source is never lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.folding import fold, folded, placed, words
from tests.cases import cases

ANY_TEXT = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("ab.'’- ÒУ周½")), max_size=60)


@given(ANY_TEXT)
def test_both_ways_of_folding_agree(text):
    assert folded(text).text == fold(text)


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_folded_text_is_lower_case_ascii_words_with_one_space_between(text):
    result = fold(text)
    assert result.isascii()
    assert result == " ".join(result.lower().split())
    assert all(word.isalnum() for word in result.split())


@given(ANY_TEXT)
def test_every_folded_character_knows_its_place_in_the_source(text):
    result = folded(text)
    assert len(result.offsets) == len(result.text)
    assert list(result.offsets) == sorted(result.offsets)
    for word, span in result.words():
        assert 0 <= span.start < span.end <= len(text)
        assert word in fold(span.of(text)).replace(" ", "")


@given(ANY_TEXT)
def test_words_are_placed_where_folding_places_them(text):
    assert list(placed(text)) == list(folded(text).words())


@given(st.text(alphabet="aeonÒòèéñüöÄйё ", max_size=30))
def test_composed_and_decomposed_accents_fold_alike(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("case", cases("folding.md"))
def test_words_fold_as_the_cases_say(case):
    assert fold(case.text) == case.expected


def test_words_are_repeated_as_often_as_they_stand_in_the_text():
    assert words("Kim, KIM and kim") == ["kim", "kim", "and", "kim"]


@pytest.mark.parametrize(
    ("source", "found"), [("toward P'UNGGI [BUNKEI]", "P'UNGGI"), ("Ch’ŏngjin.", "Ch’ŏngjin")]
)
def test_a_folded_word_is_cut_from_the_source_with_its_own_typography(source, found):
    wanted = fold(found)
    assert [span.of(source) for word, span in folded(source).words() if word == wanted] == [found]
