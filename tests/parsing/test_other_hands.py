"""Pages that went through other hands: another editor's spaces, another site's marks, labels in other letters."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from storage.model import Parsed
from storage.parsing import parse
from storage.reading import read
from tests.parsing import captures
from tests.parsing.captures import Fields

RECORD = Fields(
    title="Telegram, Shtykov to Vyshinsky",
    date="May 12, 1950",
    body="TOP SECRET\n\nI met with Kim Il Sung at the “mission” in Wŏnsan.\n\nHe asked for four thousand tons of barley.\n\n"
    "I replied that half of it could be sent.\n\nSHTYKOV",
    summary="Shtykov reports that Kim Il Sung asked him for barley after the harvest in the north had failed.",
    source="AVPRF, fond 059a, opis 5a, delo 3, papka 11, list 90. Translated by Gary Goldberg.",
    kind="Telegram",
    language="Russian",
)
_LABELS = r"^(Citation|Summary|Original Language|Contents|Document Information|Source|Rights|Type|Language|Record ID)(:?)"


def labels(change: Callable[[re.Match[str]], str]) -> Callable[[str], str]:
    return lambda page: re.sub(rf"{_LABELS}(?=$|\s)", change, page, flags=re.MULTILINE)


HANDS: dict[str, Callable[[str], str]] = {
    "labels in capitals": labels(lambda label: label[0].upper()),
    "labels in small letters": labels(lambda label: label[0].lower()),
    "labels in bold": labels(lambda label: f"**{label[0]}**"),
    "labels as headings": labels(lambda label: f"## {label[0]}"),
    "wide colons": labels(lambda label: label[0].replace(":", "：")),
    "spaces before colons": labels(lambda label: label[0].replace(":", " :")),
    "a question about cookies above the date": lambda page: page.replace(
        "Skip to content",
        "Skip to content\nWe use cookies to improve your experience. Learn more.\nAccept all",
    ),
    "values beside their labels": lambda page: re.sub(
        r"^(Type|Language|Record ID)\n+", r"\1 ", page, flags=re.MULTILINE
    ),
    "no-break spaces": lambda page: page.replace(" ", "\u00a0"),
    "a menu above the date": lambda page: page.replace(
        "Skip to content", "Skip to content\nMain navigation\nSearch\nBrowse"
    ),
    "a saved page that names no encoding": lambda page: (
        "<html><body>"
        + "".join(f"<p>{line}</p>" for line in page.split("\n") if line.strip())
        + "</body></html>"
    ),
}


@pytest.mark.parametrize("hand", HANDS)
@pytest.mark.parametrize("form", [captures.page, captures.printed], ids=["page", "print"])
def test_a_page_says_the_same_through_other_hands(form: Callable[[Fields], str], hand: str) -> None:
    page = form(RECORD)
    changed = HANDS[hand](page)
    assert said(changed) == said(page)


def said(page: str) -> tuple[object, ...]:
    """What is read of a page, with plain spaces."""
    (found,) = parse("page", page.encode())
    assert isinstance(found, Parsed), found
    document = read(found)
    record = document.record
    words = " ".join(document.body.of(document.source).split())
    shelfmarks = [mark.text for mark in record.shelfmarks]
    return (
        *(
            record.title,
            record.date and record.date.edtf,
            record.summary and " ".join(record.summary.split()),
        ),
        *(record.record_id, record.kind, record.original_language, shelfmarks, record.credits, words),
    )
