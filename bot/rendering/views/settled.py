"""Settings, privacy and what was forgotten, and a document's whole text as a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers.settled import Forgotten, OwnSettings, Privacy, ServerSettings, WholeText
from bot.rendering.view import Attachment, Block, Facts, Heading, Line, Run, Style, line
from bot.rendering.views.registry import laid_out, librarians
from bot.strings import Strings, strings

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


@laid_out.register
def _(answer: ServerSettings, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("settings-changed" if answer.changed else "settings-heading"))
    yield Facts(_chosen(answer.style, answer.language, say))
    told = (
        Run(str(answer.reports), Style.CHANNEL)
        if answer.reports
        else Run(say.say("settings-reports-nowhere"))
    )
    yield Line((Run(say.say("settings-reports"), Style.STRONG), Run(" "), told))
    yield librarians(answer.librarians, say)
    yield Facts(
        tuple((say.say(f"group-{group}"), say.say(f"visibility-{way}")) for group, way in answer.visibility)
    )
    yield line(say.say("settings-hint"), small=True)


@laid_out.register
def _(answer: OwnSettings, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("my-changed" if answer.changed else "my-heading"))
    yield Facts(_chosen(answer.style, answer.language, say))
    yield line(say.say("my-hint"), small=True)


@laid_out.register
def _(answer: Privacy, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("privacy-heading"))
    for key in (
        "privacy-words",
        "privacy-member",
        "privacy-server",
        "privacy-answers",
        "privacy-offers",
        "privacy-log",
    ):
        yield line("• " + say.say(key))
    yield line(say.say("privacy-gone", days=answer.days))
    yield line(say.say("privacy-forget"))


@laid_out.register
def _(answer: Forgotten, say: Strings) -> Iterator[Block]:  # noqa: ARG001 - told by its type alone
    yield line(say.say("forgotten"))


@laid_out.register
def _(answer: WholeText, say: Strings) -> Iterator[Block]:
    yield Heading(answer.title)
    yield line(say.say("whole-text"))
    name = _UNSAFE.sub("-", answer.document).strip("-") or "document"
    yield Attachment(f"{name}.txt", answer.source.encode("utf-8", "surrogatepass"))


def _chosen(style: str | None, language: str | None, say: Strings) -> tuple[tuple[str, str], ...]:
    usual = say.say("visibility-usual")
    return (
        (say.say("settings-style"), say.say(f"choice-{style}") if style else usual),
        (say.say("settings-language"), strings(language).say("language-itself") if language else usual),
    )
