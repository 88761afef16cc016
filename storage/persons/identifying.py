"""Who is one person, and on whose word: spellings become persons.

Spellings are one name where they fold to the same letters, where a document's editors equate them, where a list of
persons gives both, or where a manager has ruled so. What merely sounds alike is never put together. Two entries of one
list of persons are never one, whatever else says so. Family names that stand alone are names of their own: nobody
knows which Kim they mean.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from storage.persons.authority import Listed, Ruling, RulingKind
from storage.persons.person import Equated, Gathered, Ground, Person, Spelling, letters, marks
from storage.persons.person_files import OWN
from storage.persons.pronunciation import said, sounds
from storage.persons.uniting import Uniting
from storage.reading.naming import is_full_name, is_surname

_SYLLABLES = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


@dataclass
class _Node:
    """A name while the roster is made: its spellings, and all that belongs to them."""

    texts: Counter[str] = field(default_factory=Counter)
    documents: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    forms: set[tuple[str, str]] = field(default_factory=set)
    stated: list[tuple[str, str, str]] = field(default_factory=list)
    described: list[Listed] = field(default_factory=list)

    def met(self, text: str, name: str, documents: int, times: int) -> None:
        """Count mentions that are written `text` and known as `name`."""
        self.texts[text] += times
        self.documents[text] += documents
        self.known[name] += times
        self.forms.add((text, name))


class Identified:
    """Makes persons of what was gathered."""

    def __init__(self, gathered: Gathered) -> None:
        self._contested = _contested(gathered)
        self._places = gathered.places
        self._nodes: defaultdict[str, _Node] = defaultdict(_Node)
        self._equated: list[tuple[str, str, Equated]] = []
        for row in gathered.written:
            self._write(*row)
        for name, part, library, document in gathered.stated:
            if node := self._node(name):
                self._nodes[node].texts[name] += 0
                self._nodes[node].stated.append((library, document, part))
        self._namesakes = Counter((one.library, one.list, self._node(one.name)) for one in gathered.listed)
        entries = [(one, self._entry(one)) for one in gathered.listed if letters(one.name)]
        for ruling in gathered.rulings:
            for name in (ruling.one, ruling.other):
                self._nodes[self._node(name)].texts[name] += 0
        self._uniting = Uniting(self._nodes)
        for one, node in entries:
            self._uniting.enter(node, (one.library, one.list), one.position)
        self._unite(gathered.rulings)
        self.persons = {
            node: person
            for group in self._uniting.groups()
            if self._is_met(group)
            for person in [self._person(group)]
            for node in group
        }

    def words(self, node: str) -> tuple[str, ...]:
        """The words of a name, from the spelling that has the fewest: `Shtykov`, not `S H T Y K O V`."""
        return min(map(said, self._nodes[node].texts), key=len)

    def is_syllables(self, node: str) -> bool:
        """Whether only a list knows the spelling, as another of a name, in a script whose words are syllables."""
        held = self._nodes[node]
        if not all(map(_SYLLABLES.search, held.texts)):
            return False
        return not (held.forms or held.stated or held.described or any(held.texts.values()))

    def _node(self, text: str) -> str:
        """The name that a spelling is: its letters, and its signs where a list tells two apart by them alone."""
        key = letters(text)
        return f"{key}\0{marks(text)}" if key in self._contested else key

    def _write(self, name: str, text: str, documents: int, times: int) -> None:
        key, known = letters(text), letters(name)
        if not key or not known:
            return
        node = self._node(text if key == known else name)
        held = self._nodes[node]
        other = self._node(text)
        if other == node or not _equates(text, name):
            # A part of a name, `Dulles [Allen Dulles]`, is this person's here and nobody's elsewhere.
            held.met(text, name, documents, times)
            held.texts[name] += 0
            return
        self._nodes[other].met(text, name, documents, times)
        held.texts[name] += 0
        self._equated.append((other, node, Equated(Ground.DOCUMENT, text, name)))

    def _entry(self, one: Listed) -> str:
        node = self._node(one.name)
        if self._namesakes[one.library, one.list, node] > 1:
            # Several persons of one name in one list: none of them has the spelling to himself.
            node = f"{letters(one.name)}\0{marks(one.name)}\0{one.position}"
        self._nodes[node].texts[one.name] += 0
        self._nodes[node].described.append(one)
        for variant in one.variants:
            other = self._node(variant)
            if other and other != node:
                self._nodes[other].texts[variant] += 0
                self._equated.append((other, node, Equated(Ground.LIST, variant, one.name, one.title)))
        return node

    def _unite(self, rulings: Iterable[Ruling]) -> None:
        alone: set[str] = set()
        merged: list[tuple[str, str, Equated]] = []
        for ruling in rulings:
            one, other = self._node(ruling.one), self._node(ruling.other)
            if ruling.kind is RulingKind.SPLIT:
                alone.add(one)
                merged = [pair for pair in merged if one not in pair[:2]]
            else:
                merged.append((one, other, Equated(Ground.RULING, ruling.one, ruling.other)))
        kept = []
        doubtful = _doubtful(self._equated)
        # Lists before brackets: they say of whom they speak.
        for pair in sorted(self._equated, key=lambda pair: pair[2].ground is Ground.DOCUMENT):
            one, other, equated = pair
            if {one, other} & alone or (equated.ground is Ground.DOCUMENT and one in doubtful):
                continue
            if self._uniting.unite(one, other):
                kept.append(pair)
        for pair in merged:
            self._uniting.unite(*pair[:2], by_ruling=True)
        self._kept: defaultdict[str, list[Equated]] = defaultdict(list)
        for one, _, equated in kept + merged:
            self._kept[one].append(equated)

    def _is_met(self, group: Iterable[str]) -> bool:
        """Whether anything here speaks of them: the list that comes with opis knows many of whom nothing does."""
        nodes = [self._nodes[node] for node in group]
        return any(
            node.forms or node.stated or any(one.library != OWN for one in node.described) for node in nodes
        )

    def _person(self, group: list[str]) -> Person:
        nodes = [self._nodes[node] for node in group]
        texts, documents, known = Counter[str](), Counter[str](), Counter[str]()
        for node in nodes:
            texts.update(node.texts)
            documents.update(node.documents)
            known.update(node.known)
        spellings = sorted(
            (Spelling(text, times, documents[text]) for text, times in texts.items()),
            key=lambda s: (-s.times, s.text.isupper(), s.text),
        )
        described = tuple(one for node in nodes for one in node.described)
        name = _called(spellings, known, described)
        return Person(
            name,
            tuple(
                spelling for spelling in spellings if spelling.times or not _written_so(spelling, spellings)
            ),
            tuple(dict.fromkeys(equated for node in group for equated in self._kept[node])),
            tuple(one for one in described if one.library != OWN),
            frozenset(form for node in nodes for form in node.forms),
            tuple(stated for node in nodes for stated in node.stated),
            is_place=not self._places.isdisjoint(known),
        )


def _contested(gathered: Gathered) -> frozenset[str]:
    """Letters that one list has for several persons: `Chang Chun` and `Chang Ch'ün`."""
    met: Counter[tuple[str, str, str]] = Counter(
        (one.library, one.list, letters(one.name)) for one in gathered.listed
    )
    taken = {key for (_, _, key), times in met.items() if times > 1}
    same = (r for r in gathered.rulings if r.kind is RulingKind.SPLIT and letters(r.one) == letters(r.other))
    return frozenset(taken | {letters(ruling.one) for ruling in same})


def _equates(text: str, name: str) -> bool:
    """Whether a bracket says that two names are one everywhere: not where one is a part of the other, or a family name."""
    shorter, longer = sorted((said(text), said(name)), key=len)
    if len(shorter) == 1 and (is_surname(shorter[0]) or shorter[0] in longer):
        return False
    return is_full_name(name.replace("\n", " "))


def _doubtful(equated: Iterable[tuple[str, str, Equated]]) -> set[str]:
    """Spellings that documents equate with names which have nothing to do with each other: whose they are is not known."""
    others: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for one, other, pair in equated:
        if pair.ground is Ground.DOCUMENT:
            others[one][other] = pair.other
    return {
        one
        for one, names in others.items()
        if len(names) > 1 and not frozenset.intersection(*(sounds(said(name)) for name in names.values()))
    }


def _called(spellings: list[Spelling], known: Counter[str], described: tuple[Listed, ...]) -> str:
    """The form a person is known by: the known form met most often, else a list's."""
    plain = [name for name, _ in known.most_common() if not name.isupper()]
    return plain[0] if plain else described[0].name if described else spellings[0].text


def _written_so(spelling: Spelling, spellings: list[Spelling]) -> bool:
    """Whether documents write the same letters: what a record or list writes besides says nothing more."""
    return any(other.times and letters(other.text) == letters(spelling.text) for other in spellings)
