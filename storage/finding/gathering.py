"""Takes all rows of a question in one step of the engine.

Between two steps Python's lock is free, and who computes beside takes it: a hundred rows, fetched one by one while
others think, are waited for a hundred times.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any


def together(columns: str, statement: str) -> str:
    """The statement that gives the `columns` of all rows of another as one value, for `rows_of`."""
    return f"SELECT json_group_array(json_array({columns})) FROM ({statement})"  # noqa: S608 - constants only


def rows_of(
    connection: sqlite3.Connection, statement: str, values: Mapping[str, object] | Sequence[object]
) -> list[list[Any]]:
    """The rows of a statement made by `together`: numbers, texts and nothings."""
    rows: list[list[Any]] = json.loads(connection.execute(statement, values).fetchone()[0])
    return rows
