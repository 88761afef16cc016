"""Documents made up for benchmarks: pages in the form of the archive's prints, as many as wanted, the same for one seed."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

FIRST_NUMBER = 900_001

_PEOPLE = (
    "Shtykov",
    "Vyshinsky",
    "Gromyko",
    "Stalin",
    "Kim Il Sung",
    "Pak Heon-yeong",
    "Zhou Enlai",
    "Kovalev",
    "Roshchin",
)
_WORDS = (
    "the situation at the front remains serious and our comrades ask for advice on further steps before winter comes "
    "aircraft ammunition railway bridges have been destroyed while negotiations with the commission continue under "
    "pressure from the enemy who attacks along the river towards the city without regard for losses or weather"
).split()


def page(number: int, seed: int) -> str:
    """The page of the document of that number."""
    chance = random.Random(f"{seed}/{number}")
    sender, recipient = chance.sample(_PEOPLE, 2)
    day = date(1950, 1, 1) + timedelta(days=chance.randrange(365))
    written = f"{day:%B} {day.day}, {day.year}"
    title = f"Telegram from {sender} to {recipient}"
    source = f"APRF, fond 45, opis 1, delo {chance.randrange(300, 400)}, listy {number}-{number + 1}"
    return "\n\n".join(
        (
            written,
            title,
            "Citation:",
            f'"{title}", {written}, Wilson Center Digital Archive, {source}.\n<https://example.org/document/{number}>',
            "Summary:",
            _sentence(chance, 25),
            "Original Language:",
            "Russian",
            "Contents:",
            "Translation - English",
            f"CIPHERED TELEGRAM # {number}",
            f"Sent on {day:%m/%d/%y} at 20:23 p.m.",
            *(_paragraph(chance, day) for _ in range(chance.randrange(2, 9))),
        )
    )


def write_pages(folder: Path, count: int, seed: int) -> list[Path]:
    """Write so many pages into a folder, one a file."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{number}.txt" for number in range(FIRST_NUMBER, FIRST_NUMBER + count)]
    for path in paths:
        path.write_text(page(int(path.stem), seed), encoding="utf-8")
    return paths


def _paragraph(chance: random.Random, day: date) -> str:
    later = day + timedelta(days=chance.randrange(30))
    sentences = [_sentence(chance, chance.randrange(8, 30)) for _ in range(chance.randrange(1, 6))]
    return " ".join(
        [*sentences, f"{chance.choice(_PEOPLE)} will answer on {later.day} {later:%B} {later.year}."]
    )


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS, k=words)).capitalize() + "."
