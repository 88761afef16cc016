"""Which documents and passages an answer gives: what a bibliography of a channel is made of."""

from __future__ import annotations

from bot.answers.citing import Citation
from bot.answers.mentioned import Mentioned
from bot.answers.quoted import Checked, Quotations
from bot.answers.sources import Reply, Sources
from bot.answers.summarising import Summary

Given = tuple[tuple[str, int | None], ...]
"""Documents, each with the passage that is quoted; None where the whole document is cited."""


def given(answer: object) -> Given:
    """What is cited or quoted in an answer; empty for answers that do neither."""
    match answer:
        case Citation(document=document) | Summary(document=document):
            return ((document, None),)
        case Checked(document=str(document), passage=passage):
            return ((document, passage),)
        case Reply(quotation):
            return ((quotation.document, quotation.passage),)
        case Quotations(results=results) | Sources(quotations=results):
            return tuple((result.document, result.passage) for result in results)
        case Mentioned(citations):
            return tuple((citation.document, None) for citation in citations)
    return ()
