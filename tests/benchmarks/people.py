"""Names: do spellings of one person find each other amid real names, and are different persons ever put together?

people.py --shared DIR [--store FILE] [--pairs tests/cases/people_pairs.md]
Volumes: each EPUB of DIR/corpora/frus is ingested into --store (default: a new one in a temporary folder). Its list of
persons, where it has one, and the names of its index are the truth: every entry is somebody else.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
import tempfile
import time
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, permutations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from lxml import etree

from storage.archive import Archive
from storage.model import COMMON, PersonList
from storage.parsing import parse
from storage.persons.authority import Listed
from storage.persons.people import _gathered
from storage.persons.person import Gathered, Person, letters
from storage.persons.person_files import own_list
from storage.persons.roster import Roster

_GIVEN = re.compile(r"[^\W\d_][\w.’'-]*")
_EASTERN = re.compile(r"[A-Z][\w’']+ [A-Z][\w’']+-[\w’']+")
_RANK = re.compile(r"^(?:(?:Vice|Rear|Brig|Maj|Lt|Gen|Col|Adm|Capt|Comdr|Dr|Mr|Sir|Lord|Marshal)\.? )+")


def index_of(volume: Path) -> list[str]:
    """The names of persons that a volume's index lists, given names first."""
    with zipfile.ZipFile(volume) as archive:
        page = next(name for name in archive.namelist() if name.endswith("/index.html"))
        root = etree.fromstring(archive.read(page), etree.XMLParser(recover=True))
    names = []
    for item in root.iter("{*}li"):
        if item.getparent().get("class") != "index":
            continue
        head = " ".join((item.text or "").split()).split(":")[0]
        head = re.sub(r"(?:,? \d.*|\s*\(.*|\.)$", "", head).strip(" ,")
        family, comma, given = head.partition(", ")
        words = _RANK.sub("", given).split()
        if comma and words and all(map(_GIVEN.fullmatch, words)) and any(word[0].isupper() for word in words):
            names.append(f"{' '.join(words)} {family}")
        elif _EASTERN.fullmatch(head):
            names.append(head)
    return list(dict.fromkeys(names))


def together(roster: Roster, names: Iterable[str]) -> list[tuple[str, str]]:
    """Different names of one list that one person has."""
    of: defaultdict[Person, list[str]] = defaultdict(list)
    for name in names:
        for person in roster.spelt(name):
            of[person].append(name)
    pairs = (pair for held in of.values() for pair in combinations(dict.fromkeys(held), 2))
    return [pair for pair in pairs if letters(pair[0]) != letters(pair[1])]


def false_merges(volume: Path, gathered: Gathered) -> None:
    index = index_of(volume)
    lists = [one for one in parse(volume.name, volume.read_bytes()) if isinstance(one, PersonList)]
    truth = {
        "index": index,
        **{f"list of persons ({one.title})": [e.name for e in one.entries] for one in lists},
    }
    written = tuple((name, name, 1, 1) for names in truth.values() for name in names)
    bare = Gathered((*gathered.written, *written), gathered.stated, own_list())
    for what, names in truth.items():
        merged = together(Roster(bare), names)
        entries = tuple(Listed(COMMON, "v", "v", n, name) for n, name in enumerate(names))
        listed = together(Roster(Gathered(bare.written, bare.stated, (*entries, *own_list()))), names)
        print(
            f"{volume.name}: {len(names)} names in the {what}; put together as mentions {len(merged)} {merged}, as a list {len(listed)} {listed}"
        )


def pairs_of(cases: Path) -> Iterator[tuple[str, str]]:
    for block in re.findall(r"```text\n(.*?)```", cases.read_text(encoding="utf-8"), re.DOTALL):
        yield from (tuple(line.split(" | ")) for line in block.strip().splitlines())


def find_pairs(cases: Path, gathered: Gathered) -> None:
    """Where one spelling is held amid the archive's names, the place at which the other finds it."""
    ranks: Counter[str] = Counter()
    missed, spent = [], 0.0
    for held, asked in (way for pair in pairs_of(cases) for way in permutations(pair)):
        rows = (
            *(row for row in gathered.written if letters(row[1]) not in (letters(held), letters(asked))),
            (held, held, 1, 1),
        )
        roster = Roster(Gathered(rows, gathered.stated, gathered.listed))
        began = time.process_time()
        found = [{letters(s.text) for s in m.person.spellings} for m in roster.matches(asked)]
        spent += time.process_time() - began
        at = next((n for n, spellings in enumerate(found) if letters(held) in spellings), None)
        ranks[
            "missed"
            if at is None
            else "first"
            if at == 0
            else "2-10"
            if at < 10
            else "11-25"
            if at < 25
            else "later"
        ] += 1
        if at is None or at >= 10:
            missed.append((held, asked, at))
    print(
        f"{ranks.total()} ways: {dict(ranks)}; {1000 * spent / ranks.total():.2f} ms CPU each; not among ten: {missed}"
    )


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, required=True)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--pairs", type=Path, default=Path(__file__).parents[1] / "cases" / "people_pairs.md")
    options = parser.parse_args()
    volumes = sorted((options.shared / "corpora" / "frus").glob("*.epub"))
    with tempfile.TemporaryDirectory() as folder:
        async with await Archive.open(options.store or Path(folder) / "opis.sqlite") as archive:
            async for _ in archive.ingest.paths(volumes):
                pass
            gathered = await archive.database.read(
                lambda connection: _gathered(connection, (COMMON,)), seconds=60
            )
            print(f"{len(gathered.written)} pairs of spellings, {len(gathered.stated)} lines of records")
            for volume in volumes:
                false_merges(volume, gathered)
            find_pairs(options.pairs, gathered)
            await times(archive)


async def times(archive: Archive) -> None:
    """A name asked for the first time, and again; the names of most documents."""
    scope = (COMMON,)
    began = time.perf_counter()
    await archive.people.find(scope, "Chiang")
    print(f"names gathered in {time.perf_counter() - began:.2f} s")
    roster = await archive.people._roster(scope)
    often = sorted(set(roster._persons.values()), key=lambda person: -person.use)[:20]
    from bot.commands.declaration import Request
    from bot.commands.people import answer
    from bot.desk import Desk

    spent = []
    for person in often:
        began = time.perf_counter()
        await answer(Desk(archive), Request({"name": person.name}, scope))
        spent.append((time.perf_counter() - began, person.name, person.use))
    print(
        "the names of most documents:",
        *(f"{name} ({held}) {1000 * s:.0f} ms" for s, name, held in sorted(spent)[::-1][:6]),
    )
    began = time.perf_counter()
    for typed in ("chou", "shtik", "kim il", "tschiang", "marsh", "Ачесон"):
        await archive.people.find(scope, typed, 25)
    print(f"completion: {1000 * (time.perf_counter() - began) / 6:.1f} ms each")


asyncio.run(main())
