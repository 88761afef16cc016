"""Quotations found and quotations checked: the source's words first, then where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.checking import Verdict
from bot.answers.differences import Difference
from bot.answers.quoted import Checked, Quotation, Quotations
from bot.rendering.view import Block, Heading, Line, Marked, Press, Presses, Rule, Run, Style, line, quote
from bot.rendering.views.registry import address, laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: Quotations, say: Strings) -> Iterator[Block]:
    if not answer.so_worded:
        yield line(say.say("quote-near"))
    elif len(answer.results) > 1:
        yield Heading(say.say("quote-heading", count=len(answer.results)))
    for number, result in enumerate(answer.results):
        if number:
            yield Rule()
        another = (Press(say.say("press-another"), answer.again),) if answer.again else ()
        yield from quotation_blocks(result, say, *another)


def quotation_blocks(result: Quotation, say: Strings, *more: Press) -> Iterator[Block]:
    """One quotation: the words, then where they stand and who says them, with `more` buttons before the usual ones."""
    yield Line((Run(result.date or say.say("undated")), Run("  "), Run(result.title, Style.STRONG)))
    yield quote(result.text if result.context is None else result.context)
    yield Marked(result.citation.markdown, result.citation.text, copyable=False)
    yield line(f"{_where(result, say)} · {_speaker(result, say)}", small=True)
    context = f"read document:{result.document} passage:{result.passage}"
    yield Presses(
        (
            *more,
            Press(say.say("press-context"), context),
            Press(say.say("press-cite"), f"cite document:{result.document}"),
        )
    )


def _speaker(result: Quotation, say: Strings) -> str:
    """The chain from whoever speaks to the reader."""
    if result.speaker is None:
        return say.say("quote-speaker-undetermined")
    chain = result.speaker
    if result.reporter:
        chain = say.say("quote-reported", speaker=chain, reporter=result.reporter)
    if result.translator:
        chain = f"{chain}, {say.say('quote-translated', translator=result.translator)}"
    return say.say("quote-speaker", speaker=chain)


def _where(result: Quotation, say: Strings) -> str:
    if result.last == result.passage:
        return address(result.document, result.passage, say)
    return say.say("passage-range", document=result.document, first=result.passage, last=result.last)


@laid_out.register
def _(answer: Checked, say: Strings) -> Iterator[Block]:
    yield Line((Run(say.say(_verdict(answer)), Style.STRONG),))
    if answer.verdict is Verdict.ABSENT or answer.document is None:
        return
    for difference in answer.differences:
        yield line("• " + _difference(difference, say))
    yield quote(answer.source_text or "")
    if answer.citation:
        yield Marked(answer.citation.markdown, answer.citation.text, copyable=False)
    yield line(address(answer.document, answer.passage, say), small=True)
    context = f"read document:{answer.document} passage:{answer.passage or 1}"
    yield Presses(
        (
            Press(say.say("press-context"), context),
            Press(say.say("press-cite"), f"cite document:{answer.document}"),
        )
    )


def _verdict(answer: Checked) -> str:
    """The key of the verdict's sentence; omissions that the quotation shows are another matter than silent ones."""
    shown = answer.verdict is Verdict.OMISSIONS and all(d.marked for d in answer.differences)
    return "verdict-omissions-marked" if shown else f"verdict-{answer.verdict.value}"


def _difference(difference: Difference, say: Strings) -> str:
    facts = {
        "kind": say.say(f"kind-{difference.kind.value}"),
        "source": difference.source,
        "claimed": difference.claimed,
    }
    if not difference.claimed:
        return say.say("difference-missing", **facts)
    return say.say("difference-added" if not difference.source else "difference", **facts)
