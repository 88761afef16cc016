"""The reader of case files is itself held to account, since most text rules are tested through it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import cases, read_cases

FILE = """# Dates

Commentary with a `code` word.

## A full date is read

```text
On 9 April a conversation
took place.
```

```expected
1949-04-09
```

## Escapes show what an editor would hide

````text escapes
one\\ftwo\\xa0three \\\\f
```
````

```json
{"edtf": null}
```
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "dates.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_case_has_a_name_a_place_and_its_blocks_verbatim(tmp_path):
    case, _ = read_cases(write(tmp_path, FILE))
    assert case.name == "A full date is read"
    assert case.where == "dates.md:5"
    assert case.text == "On 9 April a conversation\ntook place."
    assert case.expected == "1949-04-09"


def test_escapes_are_read_only_where_asked_for(tmp_path):
    _, case = read_cases(write(tmp_path, FILE))
    assert case.text == "one\ftwo\xa0three \\f\n```"
    assert case.json == {"edtf": None}


def test_every_case_becomes_a_parameter_named_after_it(tmp_path):
    write(tmp_path, FILE)
    assert [parameter.id for parameter in cases("*.md", tmp_path)] == [
        "dates: A full date is read",
        "dates: Escapes show what an editor would hide",
    ]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("# No case here\n", "holds no case"),
        ("## Open\n\n```text\nnever closed\n", "not closed"),
        ("## Twice\n\n```text\na\n```\n\n```text\nb\n```\n", "two blocks"),
    ],
)
def test_a_malformed_case_file_is_an_error(tmp_path, text, complaint):
    path = write(tmp_path, text)
    with pytest.raises(ValueError, match=complaint):
        read_cases(path)


def test_a_pattern_that_matches_no_file_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        cases("wilsn_*.md", tmp_path)
