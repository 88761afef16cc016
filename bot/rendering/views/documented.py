"""A document as `opis read` shows it to a person: the record, the passages, the dates."""

from __future__ import annotations

from bot.rendering.view import Block, Facts, Heading, Line, Rule, Run, Style, View, line, quote
from bot.rendering.views.registry import field_names, labelled
from bot.strings import Strings
from storage.model import Document, Record

_FIELDS = (
    "kind",
    "sender",
    "recipient",
    "place",
    "summary",
    "original_language",
    "classification",
    "record_id",
    "url",
)


def document_view(document: Document, say: Strings) -> View:
    """Everything that was understood, in the order of a finding aid."""
    blocks: list[Block] = [Heading(document.record.title), Facts(tuple(_rows(document.record, say)))]
    for passage in document.passages:
        blocks += [line(f"¶{passage.number}", small=True), quote(passage.text)]
    blocks.append(Rule())
    for date in document.dates:
        said = (
            f"  {date.text}  · {say.say(f'role-{date.role.value}')}, {say.say(f'status-{date.status.value}')}"
        )
        blocks.append(Line((Run(date.edtf or date.timex or "–", Style.STRONG), Run(said))))
    blocks.append(
        line(say.say("not-stated", fields=field_names(document.record.not_stated, say)), small=True)
    )
    return View(tuple(blocks))


def _rows(record: Record, say: Strings) -> list[tuple[str, str]]:
    rows = [("layout", record.layout)]
    if record.date:
        rows.append(("date", f"{record.date.text} ({record.date.edtf or '–'}, {record.date.origin})"))
    rows += [(name, str(getattr(record, name))) for name in _FIELDS if getattr(record, name)]
    rows += [("shelfmarks", shelfmark.text) for shelfmark in record.shelfmarks]
    rows += [("credits", f"{credit.name} ({credit.role})") for credit in record.credits]
    return [(labelled(f"field-{name}", say), value) for name, value in rows]
