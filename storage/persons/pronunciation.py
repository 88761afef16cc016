"""How a whole name may be said: keys under which its spellings meet across alphabets, romanisations and orders.

A skeleton (`storage.persons.skeleton`) hears single words. A name needs more: letters that stand for different sounds in
different systems (`Tsung-jen`, `Zongren`; `Khrushchev`, `Hruščev`), Korean family names that each system begins with
another letter (`Rhee`, `Yi`, `Li`), and family names that stand first or last. Equal keys propose, and prove nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from storage.folding import fold
from storage.persons.skeleton import joined_skeleton

_HANGUL = re.compile(r"(?<=[가-힣])(?=[가-힣])")
_MOST_READINGS = 12
_SHORTEST = 2
_SHORTEST_PART = 3
_LONGEST_NAME = 6

_READ_OTHERWISE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        (r"^j", "r"),  # Wade and Giles: jen, jung are Pinyin's ren, rong
        (r"(?:^|(?<=[aeiou]))j(?=[aeou])", "y"),  # German and Slavic: Jakob, Mikojan
        (r"qu", "ch"),  # Pinyin: Qun, Quan
        (r"kh", "h"),  # Russian renders h by kh
        (r"c(?=[aou]|[^aeiouhysz]|$)", "k"),
        (r"^w(?=[aeiou])", ""),  # Woon, Un
        (r"x", "ks"),
        (r"^[rl]y", "y"),  # Ryong, Yong; Lyuh, Yuh
    )
)
"""Letters that another system would write for the same sound; each may be read either way."""

_FAMILIES = (
    "yi lee li ri rhee rhie i ni yee",
    "no roh ro noh",
    "yu yoo ryu ryoo you lyu",
    "yo yeo ryo lyo lyuh yuh ryeo",
    "im lim rim yim rhim",
    "yang ryang",
    "yom ryom yeom ryeom",
    "u woo oo",
    "o oh",
    "ho heo hur huh",
    "pak park bak",
)
_FAMILY = {name: names.split()[0] for names in _FAMILIES for name in names.split()}
"""Korean family names by one of their spellings: what each system writes has few letters in common with the others."""


def said(name: str) -> tuple[str, ...]:
    """The folded words of a name, the syllables of Hangul apart: `김일성` is (gim, il, seong)."""
    return tuple(fold(_HANGUL.sub(" ", name)).split())


@lru_cache(maxsize=100_000)
def sounds(words: tuple[str, ...]) -> frozenset[str]:
    """Keys of a name's sound, in each order it may be written in; empty where too little is said to tell."""
    if not words or len(words) > _LONGEST_NAME:
        return frozenset()
    keys = {_joined(read) for order in orders(words) for read in _readings(order)}
    return frozenset(key for key in keys if len(key) >= _SHORTEST)


@lru_cache(maxsize=100_000)
def sounds_of_parts(words: tuple[str, ...]) -> frozenset[str]:
    """Keys of the sounds of a name's beginnings and ends: `Macarthur` alone, `de Lattre` alone."""
    ends = [words[:n] for n in range(1, len(words))] + [words[n:] for n in range(1, len(words))]
    telling = (part for part in ends[: 2 * _LONGEST_NAME] if len("".join(part)) > _SHORTEST_PART)
    return frozenset(
        key for part in telling for key in map(_joined, _readings(part)) if len(key) >= _SHORTEST
    )


def orders(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """As written, and with the family name brought to the front from the end, or the other way round."""
    return {words, (words[-1], *words[:-1]), (*words[1:], words[0])}


def _readings(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    choices = [_ways(word) for word in words]
    if len(words) > 1 and words[0] in _FAMILY:
        choices[0] = (f"={_FAMILY[words[0]]}", *choices[0])
    return [tuple(one) for _, one in zip(range(_MOST_READINGS), product(*choices), strict=False)]


@lru_cache(maxsize=100_000)
def _ways(word: str) -> tuple[str, ...]:
    """The word as written, and as another system would write it."""
    ways = [word]
    for pattern, other in _READ_OTHERWISE:
        ways += [read for way in ways if (read := pattern.sub(other, way)) != way]
    return tuple(dict.fromkeys(ways))


def _joined(words: tuple[str, ...]) -> str:
    if words[0].startswith("="):
        return f"{words[0]}:{joined_skeleton(('', *words[1:]))}"
    return joined_skeleton(words)
