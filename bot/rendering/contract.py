"""Answers as JSON, exactly as `docs/command-line.md` promises: scripts rely on it, so keys are added and never changed."""

from __future__ import annotations

from dataclasses import asdict
from functools import singledispatch
from typing import Any

from bot.answers.answer import Answer, Candidate, Found, Missing, Refused, Unclear
from bot.answers.citing import Citation
from bot.answers.digest import Digest
from bot.answers.edition import Edition
from bot.answers.footnotes import FoundCitation
from bot.answers.listing import About, Listing
from bot.answers.people import Profile
from bot.answers.quoted import Checked, Quotations
from bot.answers.reading import ReadingPage
from bot.answers.searching import Results
from bot.answers.summarising import Summary
from bot.answers.timeline import Timeline
from bot.answers.today import OnThisDate
from bot.rendering.card_json import card_json
from bot.rendering.dated_json import event_json, item_json
from bot.rendering.person_json import profile_json
from bot.rendering.pictured import PicturedTimeline
from bot.rendering.views import missing_sentence, unclear_sentence
from bot.strings import Strings


def as_json(command: str, answer: Answer[Any], say: Strings) -> dict[str, Any]:
    """One object: what was asked, how it ended, and the command's own keys."""
    head: dict[str, Any] = {"command": command, "outcome": "found", "message": "", "candidates": []}
    match answer:
        case Found(value):
            return head | face(value)
        case Unclear():
            said = unclear_sentence(answer, say)
            people = {"people": [asdict(name) for name in answer.names]} if answer.names else {}
            offered = _offered(answer.candidates)
            return head | {"outcome": "unclear", "message": said, "candidates": offered} | people
        case Missing():
            said = missing_sentence(answer, say)
            return head | {"outcome": "missing", "message": said, "candidates": _offered(answer.candidates)}
        case Refused(reason, facts):
            return head | {"outcome": "error", "message": say.explain(reason, facts), "reason": reason}


def _offered(candidates: tuple[Candidate, ...]) -> list[dict[str, Any]]:
    return [asdict(candidate) for candidate in candidates]


@singledispatch
def face(value: object) -> dict[str, Any]:
    """The keys of one command's answer; raises TypeError for an answer the contract does not know: a fault of ours."""
    raise TypeError(f"the contract has no face for {type(value).__name__}")


@face.register
def _(value: Citation) -> dict[str, Any]:
    return {
        "document": value.document,
        "style": value.style,
        "text": value.text,
        "markdown": value.markdown,
        "short": value.short,
        "bibliography": value.bibliography,
        "in_text": value.in_text,
        "assembled": value.assembled,
        "missing": list(value.missing),
        "notes": [{"reason": note.reason, **note.facts} for note in value.notes],
        "export": value.export,
        "origins": [asdict(source) for source in value.origins],
        "kin": [asdict(one) for one in value.kin],
    }


@face.register
def _(value: Results) -> dict[str, Any]:
    found = [asdict(result) | {"found": [list(span) for span in result.found]} for result in value.results]
    export = {"export": value.export[1]} if value.export else {}
    head = {"results": found, "complete": value.complete, "ranked": value.ranked, "meant": dict(value.meant)}
    return head | export


@face.register
def _(value: Quotations) -> dict[str, Any]:
    return {"results": [asdict(result) | {"citation": result.citation.text} for result in value.results]}


@face.register
def _(value: Checked) -> dict[str, Any]:
    differences = [
        {
            "op": d.op,
            "source": d.source,
            "claimed": d.claimed,
            "kind": d.kind.value,
            "start": d.span.start,
            "end": d.span.end,
        }
        for d in value.differences
    ]
    return {
        "verdict": value.verdict.value,
        "document": value.document,
        "title": value.title,
        "passage": value.passage,
        "start": value.start,
        "end": value.end,
        "source_text": value.source_text,
        "citation": value.citation.text if value.citation else None,
        "differences": differences,
        "typography": list(value.typography),
    }


@face.register
def _(value: Summary) -> dict[str, Any]:
    abstract = value.abstract and {
        "text": value.abstract.text,
        "by": value.abstract.by,
        "unsupported": [span.of(value.abstract.text) for span in value.abstract.unsupported],
    }
    return {
        "document": value.document,
        "title": value.title,
        "abstract": abstract,
        "sentences": [asdict(sentence) for sentence in value.sentences],
        "not_stated": list(value.not_stated),
        "card": card_json(value.card),
        "kin": [asdict(one) for one in value.kin],
    }


@face.register
def _(value: PicturedTimeline) -> dict[str, Any]:
    pictured = {
        "title": value.title,
        "picture": value.written,
        "alt": value.picture.alt if value.picture else None,
    }
    export = {"export": value.export[1].decode("utf-8", "replace")} if value.export else {}
    return face(value.timeline) | pictured | export


@face.register
def _(value: Digest) -> dict[str, Any]:
    return {
        "documents": list(value.documents),
        "sentences": [asdict(sentence) for sentence in value.sentences],
        "accounts": [
            {"edtf": a.edtf, "events": [event_json(event) for event in a.events]} for a in value.accounts
        ],
        "silent": list(value.silent),
        "citations": [{"document": one.document, "text": one.text} for one in value.citations],
    }


@face.register
def _(value: FoundCitation) -> dict[str, Any]:
    return {
        "document": value.card.id,
        "title": value.card.record.title,
        "confidence": value.confidence,
        "agrees": list(value.agrees),
        "differs": list(value.differs),
        "others": _offered(value.others),
    }


@face.register
def _(value: Timeline) -> dict[str, Any]:
    return {
        "events": [event_json(event) for event in value.events],
        "conflicts": [
            {"document": c.document, "statements": [event_json(event) for event in c.statements]}
            for c in value.conflicts
        ],
        "hidden": value.hidden,
        "unplaced": value.unplaced,
    }


@face.register
def _(value: Profile) -> dict[str, Any]:
    return profile_json(value) | {"events": [event_json(event) for event in value.events]}


@face.register
def _(value: OnThisDate) -> dict[str, Any]:
    return {"date": value.date, "leap": value.leap, "items": [item_json(item) for item in value.items]}


@face.register
def _(value: Edition) -> dict[str, Any]:
    return {
        "date": value.day.isoformat(),
        "kind": value.kind.value,
        "items": [{"date": line.day.isoformat(), **item_json(line.item)} for line in value.lines],
        "events": [event_json(event) for event in value.events],
    }


@face.register
def _(value: ReadingPage) -> dict[str, Any]:
    passages = [
        {"number": p.number, "start": p.start, "end": p.end, "text": p.text, "part": p.part.value}
        for p in value.passages
    ]
    return {
        "document": value.document,
        "title": value.title,
        "passages": passages,
        "page": value.page,
        "pages": value.pages,
        "total": value.total,
        "kin": [asdict(one) for one in value.kin],
    }


@face.register
def _(value: Listing) -> dict[str, Any]:
    documents = [
        {
            "document": card.id,
            "title": card.record.title,
            "date": card.record.date.edtf if card.record.date else None,
            "kind": card.record.kind,
            "layout": card.record.layout,
            "library": card.library,
        }
        for card in value.documents
    ]
    return {"documents": documents, "total": value.total, "page": value.page, "pages": value.pages}


@face.register
def _(value: About) -> dict[str, Any]:
    return asdict(value)
