"""The reader of case files: text rules written down as Markdown, so that adding one needs no Python.

A case file holds cases. A case opens with a heading of the second level, which is its name and reads as
a sentence of behaviour; below stand fenced blocks, each with the word that says what it is:

    ## A page without a footer has no summary

    ```text
    Skip to content
    ...
    ```

    ```json
    {"title": "...", "summary": null}
    ```

Anything else (prose, level-one headings) is commentary. The last line end of a block is not part of it.
`text escapes` after the fence has `\\f`, `\\t`, `\\n`, `\\xa0`, `\\u2028` and `\\\\` read as Python does, for what an
editor would hide or strip. A fence may have more than three backticks where the text itself has some.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "cases"

_FENCE = re.compile(r"^(?P<fence>`{3,})\s*(?P<word>[\w-]+)?[ \t]*(?P<options>.*)$")
_ESCAPE = re.compile(r"\\(?:[fntr\\]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})")
_PLAIN_ESCAPES = {"f": "\f", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


@dataclass(frozen=True)
class Case:
    """One case: its name, where it stands (`file.md:12`), and its blocks by their word, verbatim."""

    name: str
    where: str
    blocks: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The input."""
        return self.blocks["text"]

    @property
    def expected(self) -> str:
        """What must come out, as text."""
        return self.blocks["expected"]

    @property
    def json(self) -> Any:
        """What must come out, as data."""
        return json.loads(self.blocks["json"])


def cases(pattern: str, folder: Path = FOLDER) -> list[Any]:
    """Every case of the files that match `pattern` (`wilson_*.md`), ready for `pytest.mark.parametrize`.

    A pattern that matches no file and a file without a case are errors: a misspelt name must not pass as green.
    """
    files = sorted(folder.glob(pattern))
    if not files:
        raise FileNotFoundError(f"no case file matches {folder / pattern}")
    return [pytest.param(case, id=f"{path.stem}: {case.name}") for path in files for case in read_cases(path)]


def read_cases(path: Path) -> list[Case]:
    """The cases of one file in their order."""
    found = list(_cases(path.name, path.read_bytes().decode("utf-8").replace("\r\n", "\n").split("\n")))
    if not found:
        raise ValueError(f"{path} holds no case")
    return found


def _cases(file: str, lines: list[str]) -> Iterator[Case]:
    case: Case | None = None
    number = 0
    while number < len(lines):
        line = lines[number]
        if line.startswith("## "):
            if case is not None:
                yield case
            case = Case(line[3:].strip(), f"{file}:{number + 1}")
        elif (fence := _FENCE.match(line)) and case is not None:
            number = _read_block(case, fence, lines, number + 1)
        number += 1
    if case is not None:
        yield case


def _read_block(case: Case, fence: re.Match[str], lines: list[str], first: int) -> int:
    """Put the block that starts at line `first` into the case; give the number of its closing line."""
    word = fence["word"] or "text"
    try:
        last = lines.index(fence["fence"], first)
    except ValueError:
        raise ValueError(f"{case.where}: the block `{word}` is not closed") from None
    if word in case.blocks:
        raise ValueError(f"{case.where}: two blocks are called `{word}`")
    block = "\n".join(lines[first:last])
    case.blocks[word] = _ESCAPE.sub(_unescape, block) if "escapes" in fence["options"].split() else block
    return last


def _unescape(found: re.Match[str]) -> str:
    escape = found.group()[1:]
    return _PLAIN_ESCAPES[escape] if escape in _PLAIN_ESCAPES else chr(int(escape[1:], 16))
