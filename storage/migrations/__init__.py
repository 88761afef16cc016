"""The store's forms, one numbered step each: the number in a step's file name is the form it leads to.

A step is a module `mNNN_subject` with `apply(connection)`. On a store that is there each runs in its own
transaction together with the new number (`PRAGMA user_version`), so that the store is always in one form or the
next; before the first of them a copy of the store is put beside it. A released step is never edited again.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sqlite3
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

OURS = 0x6F706973
"""`opis` in ASCII: the application id in the header of every store."""

_NAME = re.compile(r"m(\d{3})_\w+")


class Step(NamedTuple):
    """One step: the form it leads to, its module's name, and what it does inside the transaction it is given."""

    number: int
    name: str
    apply: Callable[[sqlite3.Connection], None]


@cache
def steps() -> tuple[Step, ...]:
    """Every step this program knows, in order."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    numbered = sorted((int(found[1]), found[0]) for found in map(_NAME.fullmatch, names) if found)
    return tuple(
        Step(number, name, importlib.import_module(f"{__name__}.{name}").apply) for number, name in numbered
    )


def latest() -> int:
    """The form this program writes."""
    return steps()[-1].number


def form(connection: sqlite3.Connection) -> int:
    """The form the store is in; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, *, before_first: Callable[[int], None]) -> None:
    """Bring the store to the latest form; `before_first(form)` is called if steps are due on a store that holds one.

    A new store is made in one transaction, so that nobody meets half of one. Several programs may call this at
    once on one file: each step is looked at again inside its transaction.
    """
    found = form(connection)
    due = [step for step in steps() if step.number > found]
    if due and found:
        before_first(found)
    connection.execute("PRAGMA foreign_keys = OFF")
    for together in [[step] for step in due] if found else [due]:
        take(connection, together)
    connection.execute("PRAGMA foreign_keys = ON")


def take(connection: sqlite3.Connection, together: Iterable[Step]) -> None:
    """Take steps in one transaction, without those that were taken meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in together:
            if form(connection) < step.number:
                step.apply(connection)
                connection.execute(f"PRAGMA application_id = {OURS}")
                connection.execute(f"PRAGMA user_version = {step.number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
