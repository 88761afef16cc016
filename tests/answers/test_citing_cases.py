"""Citations, pinpoints and names as the case files write them down."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.answers.citing import cite, names
from bot.answers.citing.pinpoints import pinpoint
from bot.answers.citing.shelfmark import place, printed
from storage.model import Record
from storage.parsing import parse
from tests.cases import cases


def record(item: dict[str, Any]) -> Record:
    (document,) = parse("case.json", json.dumps([{"id": "x", **item}]).encode())
    return document.record


@pytest.mark.parametrize("case", cases("citations.md"))
def test_a_record_is_cited_as_the_case_says(case):
    asked = case.json
    lines = []
    for style in (line.split(":")[0] for line in case.expected.splitlines() if not line.startswith(" ")):
        citation = cite(record(asked["item"]), document="x", style=style, locator=asked.get("locator"))
        lines += [f"{style}: {citation.text}", f"  short: {citation.short}"]
        if citation.bibliography != citation.text:
            lines.append(f"  entry: {citation.bibliography}")
    assert "\n".join(lines) == case.expected


@pytest.mark.parametrize("case", cases("pinpoints.md"))
def test_a_pinpoint_is_put_where_the_case_says(case):
    shelfmark, typed = case.text.splitlines()
    wanted = pinpoint(typed)
    assert wanted is not None
    put = place(printed(shelfmark), wanted)
    assert put.text + ("\noutside" if put.held is False else "") == case.expected


@pytest.mark.parametrize("case", cases("names.md"))
def test_a_name_is_printed_as_the_case_says(case):
    (agent,) = record({"type": "manuscript", "title": "T", "author": [case.json]}).agents
    forms = (
        names.whole(agent),
        names.short(agent),
        names.turned(agent),
        names.initialled(agent, turned=True),
    )
    assert "\n".join(forms) == case.expected
