"""A server's own library: what was understood of an offered file, what became of it, what is removed, the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.answers.offered import Declined, Discarded, LibraryStatus, Offered, Removed, Stored, Understood
from bot.rendering.limits import clip
from bot.rendering.view import Block, Facts, Heading, Line, Press, Presses, Rule, Run, Style, Way, line
from bot.rendering.views.registry import field_label, field_names, labelled, laid_out, librarians
from bot.strings import Strings
from storage.documents import Holdings
from storage.intake.ingest import Outcome

_FACT = 600
"""Characters of one fact that are shown: the file itself is stored whole."""
_REFUSALS = 3


@laid_out.register
def _(answer: Offered, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("offer-heading", total=answer.total, name=clip(answer.name, _FACT)))
    for number, document in enumerate(answer.documents):
        if number:
            yield Rule()
        yield Facts(tuple(_understood(document, say)))
        for ids, key in ((answer.common, "offer-in-common"), (answer.held, "offer-held")):
            if document.document in ids:
                yield line(say.say(key, document=document.document))
    if answer.total > len(answer.documents):
        yield line(say.say("offer-more", count=answer.total - len(answer.documents)), small=True)
    for declined in answer.refusals[:_REFUSALS]:
        yield _declined(declined, say)
    if len(answer.refusals) > _REFUSALS:
        yield line(say.say("offer-declined-more", count=len(answer.refusals) - _REFUSALS), small=True)
    yield line(say.say("offer-hint-archive" if answer.archive else "offer-hint"), small=True)
    asked = f"offer:{answer.number}"
    correct = Press(say.say("press-correct"), f"library correct {asked}", way=Way.FORM)
    yield Presses(
        (
            Press(say.say("press-store"), f"library store {asked}", way=Way.INSTEAD),
            *((correct,) if answer.total == 1 and not answer.archive else ()),
            Press(say.say("press-discard"), f"library discard {asked}", way=Way.INSTEAD),
        )
    )


def _declined(declined: Declined, say: Strings) -> Line:
    sentence = say.explain(declined.refusal.reason, declined.refusal.facts)
    if declined.file is None:
        return line(sentence, small=True)
    return Line((Run(clip(declined.file, _FACT), Style.CODE), Run(f"  {sentence}")), small=True)


def _understood(document: Understood, say: Strings) -> Iterator[tuple[str, str]]:
    """The rows of what was understood; a field that was guessed or given says so."""
    if document.file is not None:
        yield labelled("label-file", say), clip(document.file, _FACT)
    rows = {
        "title": document.title,
        "date": document.date.text if document.date else None,
        "kind": document.kind,
        "layout": document.layout,
        "shelfmarks": "; ".join(document.shelfmarks),
    }
    for name, value in rows.items():
        if value:
            how = "given" if name in document.given else "guessed" if _guessed(name, document) else None
            shown = clip(value, _FACT)
            told = f"{shown} ({say.say(f'origin-{how}')})" if how else shown
            yield field_label(name, say), told
    length = say.say("length-words", words=document.words, passages=document.passages)
    yield labelled("label-length", say), length
    if document.not_stated:
        yield labelled("label-not-stated", say), field_names(document.not_stated, say)


def _guessed(name: str, document: Understood) -> bool:
    return name in document.guessed or (
        name == "date" and document.date is not None and document.date.origin == "guessed"
    )


@laid_out.register
def _(answer: Stored, say: Strings) -> Iterator[Block]:
    counts = Counter(report.outcome for report in answer.reports)
    yield Heading(say.say("stored-heading", name=clip(answer.name, _FACT)))
    yield line(say.say("ingest-total", **{outcome.value: counts[outcome] for outcome in Outcome}))
    told = [report for report in answer.reports if report.document][:_REFUSALS]
    for report in told:
        date = report.date or say.say("undated")
        yield Line(
            (
                Run(f"{date}  "),
                Run(clip(report.title or "", _FACT), Style.STRONG),
                Run(f"  {report.document}", Style.CODE),
            )
        )
    for report in [report for report in answer.reports if report.reason][:_REFUSALS]:
        yield line(say.explain(report.reason or "", report.facts), small=True)
    if told:
        yield Presses((Press(say.say("press-read"), f"read document:{told[0].document}"),))


@laid_out.register
def _(answer: Discarded, say: Strings) -> Iterator[Block]:
    yield line(say.say("discarded", name=clip(answer.name, _FACT)))


@laid_out.register
def _(answer: Removed, say: Strings) -> Iterator[Block]:
    title = clip(answer.title, _FACT)
    yield line(say.say("removed" if answer.sure else "removal-asked", title=title, document=answer.document))
    if not answer.sure:
        asked = f"library remove document:{answer.document} sure:true"
        yield Presses((Press(say.say("press-remove"), asked, way=Way.INSTEAD),))


@laid_out.register
def _(answer: LibraryStatus, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("library-heading"))
    rows = [(say.say("library-common"), _holdings(answer.common, say))]
    if answer.own is not None:
        rows.append((say.say("library-own"), _holdings(answer.own, say)))
    yield Facts(tuple(rows))
    if answer.waiting:
        yield line(say.say("library-waiting", count=answer.waiting))
    yield librarians(answer.librarians, say)
    yield line(say.say("library-may-add" if answer.may_add else "library-may-not-add"), small=True)


def _holdings(held: Holdings, say: Strings) -> str:
    key = "about-holds" if held.earliest else "about-holds-undated"
    facts = {"earliest": held.earliest or "", "latest": held.latest or ""}
    return say.say(key, documents=held.documents, passages=held.passages, **facts)
