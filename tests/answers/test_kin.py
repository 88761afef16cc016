"""Two texts of one original know each other, and where a field comes from that the page does not state is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.desk import Desk
from bot.rendering.pages import Text, pages
from bot.rendering.views import view_of
from bot.strings import strings
from bot.terminal.ask import answer_line
from storage.archive import Archive
from storage.kinship import same_original
from storage.model import COMMON, Record, RecordDate, Shelfmark, own_library
from storage.reading.shelfmark import read_source_note
from tests.conftest import SEEDS

OTHER = """September 30, 1950

Telegram from Kim Il Sung and Pak Heon-yeong to Stalin

{body}

The answer came on the next day, and the units were counted again by the staff.

The two leaders describe the situation at the front and ask for help.

Document Information

Source

APRF, f. 45, op. 1, d. 347, ll. 46–49. {credit}

Record ID

{number}
"""
BODY = " ".join(f"The enemy landed {n} units and we ask for help number {n * 3}." for n in range(30))


def record(
    note: str,
    *,
    day: str = "1950-09-29",
    title: str = "Telegram",
    sender: str | None = None,
    to: str | None = None,
) -> Record:
    shelfmarks: tuple[Shelfmark, ...] = read_source_note(note).shelfmarks
    return Record(
        layout="wilson_page",
        title=title,
        sender=sender,
        recipient=to,
        date=RecordDate(day, day),
        shelfmarks=shelfmarks,
    )


LEAVES = "APRF, fond 45, opis 1, delo 347, listy 46-49."
FILE = "PRC FMA 206-00049-01"
SHTYKOV = {"sender": "Shtykov", "to": "Gromyko"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (record(LEAVES), record("APRF: F. 45, Op. 1, D. 347, Ll. 46-49"), True),
        (
            record(LEAVES),
            record("APRF, f. 45, op. 1, d. 347, ll. 0046–49; AVPRF, f. 1, op. 2, d. 3, l. 4"),
            True,
        ),
        (record(LEAVES), record(LEAVES.replace("46-49", "46")), None),
        (record(LEAVES), record(LEAVES.replace("delo 347", "delo 348")), None),
        (record(LEAVES), record(LEAVES.replace("APRF", "RGASPI")), None),
        (record(LEAVES), record(LEAVES, day="1950-09-30"), None),
        (record(LEAVES, **SHTYKOV), record(LEAVES, day="1950-09-30", **SHTYKOV), True),
        (record(FILE), record(FILE), None),
        (record(FILE, **SHTYKOV), record(FILE, **SHTYKOV), False),
        (record(FILE, **SHTYKOV), record(FILE, day="1950-09-30", **SHTYKOV), None),
        (record(FILE, **SHTYKOV), record(FILE, sender="Shtykov", to="Stalin"), None),
        (
            replace(record(FILE, **SHTYKOV), collection="A volume", number="1"),
            replace(record(FILE, **SHTYKOV), collection="A volume", number="2"),
            None,
        ),
        (record("Copy courtesy of NSA."), record("Copy courtesy of NSA."), None),
    ],
)
def test_one_original_is_told_by_its_place_and_its_date(
    one: Record, other: Record, same: bool | None
) -> None:
    assert same_original(one, other) is same
    assert same_original(other, one) is same


@pytest.fixture
async def desk(archive: Archive, tmp_path: Path) -> Desk:
    await archive.ingest.together([SEEDS[0]])
    page = tmp_path / "page.txt"
    page.write_text(
        OTHER.format(body=BODY, credit="Translated by Vera Example.", number=900).replace(
            "September 30", "September 29"
        )
    )
    await archive.ingest.together([page], library=own_library(7))
    return Desk(archive)


async def asked(desk: Desk, line: str, guild: int) -> tuple[str, Any]:
    say = strings()
    scope = (COMMON, own_library(guild))
    _, answer = await answer_line(desk, line, scope=scope, today=date(2026, 5, 30), locale="en")
    shown = [
        item.markdown for page in pages(view_of(answer, say)) for item in page.items if isinstance(item, Text)
    ]
    return "\n".join(shown), answer


@pytest.mark.parametrize("command", ["summary", "read", "cite"])
async def test_two_translations_of_one_telegram_name_each_other(desk: Desk, command: str) -> None:
    said, _ = await asked(desk, f"{command} 112688", 7)
    assert "Another text of the same original is held" in said
    assert "Kim Il Sung and Pak Heon-yeong to Stalin" in said
    assert "in the translation of Vera Example" in said
    back, _ = await asked(desk, f"{command} 900", 7)
    assert "Telegram from Shtykov to Gromyko and Stalin" in back


@pytest.mark.parametrize("command", ["summary", "read", "cite"])
async def test_a_text_of_another_server_is_not_named(desk: Desk, command: str) -> None:
    said, answer = await asked(desk, f"{command} 112688", 8)
    assert "same original" not in said
    assert "Vera" not in repr(answer)


TEXT = """12 March 1955

Report of the Provincial Committee on the Harvest

The harvest in Ryanggang failed after the flood. The provincial committee asked for four thousand tons of barley.
"""
RIS = """TY  - GEN
TI  - Report of the Provincial Committee on the Harvest
DA  - 1955/03/12/
AB  - The committee reports on the harvest.
DB  - GARF
AN  - fond 5446, opis 98, delo 721, listy 11-14
ER  -
"""


async def test_an_answer_says_which_catalogue_a_field_comes_from(archive: Archive) -> None:
    (report,) = await archive.ingest.data("report.txt", TEXT.encode() * 3)
    await archive.ingest.data("zotero.ris", RIS.encode())
    cited, _ = await asked(Desk(archive), f"cite {report.document}", 7)
    assert "fond 5446, opis 98, delo 721, listy 11–14, GARF" in cited
    assert "Taken from the catalogue zotero.ris (RIS): " in cited
    assert "shelfmark" in cited.partition("RIS")[2]
    card, _ = await asked(Desk(archive), f"summary {report.document}", 7)
    assert "Taken from the catalogue zotero.ris (RIS): " in card
    assert "Abstract by zotero.ris" in card
