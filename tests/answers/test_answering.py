"""Which of the places located answer for the words asked for."""

import pytest

from bot.answers.quoted import answering
from storage.finding.quotations import Place
from tests.making import document

HELD = document()
SHORT = "five words are but few"
LONG = " ".join(["word"] * 20)


def located(*scores):
    return tuple((Place("common", "1", (1, 1), n, n + 1, "x", score), HELD) for n, score in enumerate(scores))


def scores(found):
    return [place.score for place, _ in found]


@pytest.mark.parametrize(
    ("asked", "score", "answers"),
    [(SHORT, 65.0, False), (SHORT, 70.0, True), (LONG, 61.0, True), (LONG, 55.0, False)],
)
def test_few_words_must_be_more_like_the_place_than_many(asked, score, answers):
    assert bool(answering(asked, located(score))) is answers


def test_places_of_nearly_one_score_are_all_shown_and_those_far_behind_are_not():
    assert scores(answering(SHORT, located(90.0, 80.0, 74.0))) == [90.0, 80.0]


def test_no_place_is_no_answer():
    assert answering(SHORT, ()) == ()
