"""/check: verdicts on words, kinds of differences, and what may never be called exact."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.alterations import Kind
from bot.answers.checking import Comparison, Verdict, compare
from storage.reading.sentences import sentences
from tests.cases import Case, cases
from tests.conftest import SEEDS

SOURCE = (
    "I replied that it was not clear yet, but that they had to undertake urgent measures. KIM IL SUNG wanted to form 15 "
    "divisions on 29 September. Should the enemy cross, they [the North Korean leadership - AM] would be unable to resist."
)


def said(found: Comparison) -> dict[str, object]:
    differences = [[d.op, d.source, d.claimed, d.kind.value] for d in found.differences]
    return {"verdict": found.verdict.value, "differences": differences}


@pytest.mark.parametrize("case", cases("checks.md"))
def test_a_claim_gets_its_verdict_and_its_differences(case: Case) -> None:
    assert said(compare(case.blocks["claim"], case.text)) == case.json


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_sentence_of_both_seeds_is_exact(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for span in sentences(source):
        sentence = span.of(source)
        if re.search(r"\w", sentence):
            assert compare(sentence, source).verdict is Verdict.EXACT, sentence


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_sentence_of_both_seeds_without_its_negation_differs_by_it(path: Path) -> None:
    negation = re.compile(r"\b(?:not|no) ")
    source = path.read_text(encoding="utf-8")
    for span in sentences(source):
        altered, found = negation.subn("", span.of(source), count=1)
        if found:
            result = compare(altered, source)
            assert result.verdict is Verdict.DIFFERS
            assert Kind.NEGATION in {difference.kind for difference in result.differences}


def test_the_span_of_a_claim_is_the_source_s_own_stretch() -> None:
    found = compare("kim il sung wanted to form 15 divisions", SOURCE)
    assert found.span.of(SOURCE) == "KIM IL SUNG wanted to form 15 divisions"


def test_of_two_places_with_the_same_words_the_one_that_is_nearer_in_type_is_given() -> None:
    source = "THE LETTER WAS SENT. Later the letter was sent."
    assert compare("the letter was sent", source).span.start == source.index("the letter")


def test_an_empty_claim_is_absent() -> None:
    assert compare(" … ", SOURCE).verdict is Verdict.ABSENT


def test_a_claim_is_found_in_a_text_too_long_to_compare_whole() -> None:
    filler = " ".join(f"word{number} stands here" for number in range(6000))
    source = f"{filler} {SOURCE} {filler}"
    found = compare(SOURCE.replace("was not clear", "was clear"), source)
    assert found.verdict is Verdict.DIFFERS
    assert found.span.of(source) == SOURCE


WORDS = SOURCE.split()


@given(
    st.integers(0, len(WORDS) - 1),
    st.sampled_from(["not", "31", "July", "Stalin", "tree", "", "[so]"]),
    st.booleans(),
)
def test_an_altered_claim_is_never_exact(at: int, new: str, instead: bool) -> None:
    claim = [*WORDS[:at], *([new] if new else []), *WORDS[at + 1 if instead else at :]]
    altered = " ".join(claim)
    if altered not in SOURCE:
        assert compare(altered, SOURCE).verdict is not Verdict.EXACT


@given(st.text(max_size=80), st.text(max_size=200))
def test_any_claim_against_any_text_has_a_span_inside_it(claim: str, source: str) -> None:
    found = compare(claim, source)
    assert 0 <= found.span.start <= found.span.end <= len(source)
    for difference in found.differences:
        assert 0 <= difference.span.start <= difference.span.end <= len(source)
    if found.verdict is Verdict.EXACT:
        assert "".join(found.claimed.split()).strip("\"“”„«»'‘’.…[]()`´‚‛‟‹›") in "".join(source.split())
