"""Phonetic skeletons: what stays of a name when it has been through several alphabets.

Consonants fall into classes (l with r, t with d, p with b, k with g, all sibilants and affricates together),
vowels go: `Khrushchev`, `Chruschtschow` and `Kruschev` meet. Skeletons propose candidates; that two names
have one skeleton says nothing about their being one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_CLASSES = {
    "S": "schtsch shch tsch szcz sch tch tzu tse tsu dzh dsch cz sz sh ch zh ts tz dz dj hs ks q j c s z x",
    "KL": "chr",
    "K": "kh gh ck qu k g",
    "T": "th t d",
    "P": "p b",
    "F": "ph f v w",
    "N": "ng n",
    "L": "l r",
    "M": "m",
}
_CLASS_OF = {letters: name for name, all_letters in _CLASSES.items() for letters in all_letters.split()}
_SOUND = re.compile("|".join(sorted(_CLASS_OF, key=lambda letters: (-len(letters), letters))))
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=200_000)
def skeleton(word: str) -> str:
    """The skeleton of one folded word; a leading vowel is kept as `A`, a leading y as `Y`, a number as it is."""
    if word.isdigit():
        return word
    lead = "A" if word[:1] in tuple("aeiou") else "Y" if word[:1] == "y" else ""
    sounds = "".join(_CLASS_OF[found[0]] for found in _SOUND.finditer(word))
    return lead + _DOUBLED.sub(r"\1", sounds)


def joined_skeleton(words: Sequence[str]) -> str:
    """The skeleton of words said as one."""
    first, *others = map(skeleton, words)
    return _DOUBLED.sub(r"\1", first + "".join(sound.lstrip("AY") for sound in others))
