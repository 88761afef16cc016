"""The forms of the store: from nothing and from every earlier form to the same tables, with a copy kept first."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from pathlib import Path

import pytest

from storage.database import Database
from storage.migrations import Step, form, latest, steps, take
from storage.rows import rows, seal, sealed_values
from tests.making import document as made
from tests.storage.remembering import files

SCHEMA = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"


def schema(path: Path) -> list[tuple[str, str, str]]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute(SCHEMA).fetchall()


def store_of_form(path: Path, number: int) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for step in steps():
            if step.number <= number:
                take(connection, [step])


def test_every_step_has_its_own_number_and_there_is_a_first() -> None:
    numbers = [step.number for step in steps()]
    assert numbers == sorted(set(numbers))
    assert numbers[0] == 1


@pytest.mark.parametrize("step", steps(), ids=lambda step: step.name)
async def test_a_store_of_an_earlier_form_becomes_as_a_new_one(step: Step, tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "new.sqlite")).close()
    store_of_form(tmp_path / "old.sqlite", step.number)
    await (await Database.open(tmp_path / "old.sqlite")).close()
    assert schema(tmp_path / "old.sqlite") == schema(tmp_path / "new.sqlite")


async def test_a_store_that_must_be_brought_forward_is_copied_first(tmp_path: Path) -> None:
    store_of_form(tmp_path / "opis.sqlite", 1)
    before = schema(tmp_path / "opis.sqlite")
    await (await Database.open(tmp_path / "opis.sqlite")).close()
    assert schema(tmp_path / "opis.sqlite.form-1.backup") == before


async def test_a_new_store_and_one_of_the_latest_form_leave_no_copy(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "opis.sqlite")).close()
    await (await Database.open(tmp_path / "opis.sqlite")).close()
    assert files(tmp_path) == ["opis.sqlite"]


def test_a_seal_from_before_ranges_were_kept_whole_still_holds() -> None:
    document = made()
    values, tables = sealed_values(document), rows(document)
    earlier = [[row[:-2] for row in held] if name == "dates" else held for name, held in tables.items()]
    assert seal(values, tables) == hashlib.sha256(repr((values, earlier)).encode()).hexdigest()


def test_a_step_that_fails_leaves_the_form_before_it(tmp_path: Path) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half_done (a TEXT)")
        raise ZeroDivisionError

    store_of_form(tmp_path / "opis.sqlite", latest())
    before = schema(tmp_path / "opis.sqlite")
    with contextlib.closing(sqlite3.connect(tmp_path / "opis.sqlite", isolation_level=None)) as connection:
        with pytest.raises(ZeroDivisionError):
            take(connection, [Step(latest() + 1, "m999_failing", fail)])
        assert form(connection) == latest()
    assert schema(tmp_path / "opis.sqlite") == before


def test_a_step_taken_meanwhile_by_another_program_is_not_taken_twice(tmp_path: Path) -> None:
    store_of_form(tmp_path / "opis.sqlite", latest())
    once = schema(tmp_path / "opis.sqlite")
    store_of_form(tmp_path / "opis.sqlite", latest())
    assert schema(tmp_path / "opis.sqlite") == once


def test_every_table_of_ours_is_strict(tmp_path: Path) -> None:
    store_of_form(tmp_path / "opis.sqlite", latest())
    with contextlib.closing(sqlite3.connect(tmp_path / "opis.sqlite")) as connection:
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
        )
        assert [name for name, strict in tables if not strict and not name.startswith("sqlite_")] == []
