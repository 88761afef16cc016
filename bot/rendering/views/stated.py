"""How the desk stands, as a server's managers are told: in words, with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers.desk_status import DeskStatus
from bot.rendering.view import Block, Heading, Line, Run, Style, line, strong
from bot.rendering.views.registry import laid_out
from bot.strings import Strings


@laid_out.register
def _(answer: DeskStatus, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("status-heading"))
    if answer.latency is not None:
        yield line(say.say("about-latency", milliseconds=answer.latency), small=True)
    yield strong(say.say("status-lacking" if answer.lacking else "status-lacking-nothing"))
    for name in answer.lacking:
        yield line("• " + say.say(f"lacking-{name}"))
    yield strong(say.say("status-posts" if answer.coming else "daily-none"))
    for number, channel, at in answer.coming:
        when = Run(at.isoformat(), Style.MOMENT) if at else Run(say.say("daily-nothing-comes"))
        yield Line((Run(f"• #{number} "), Run(str(channel), Style.CHANNEL), Run(" "), when))
    yield strong(say.say("status-faults" if answer.faults else "status-faults-none"))
    for command, at, reference in answer.faults:
        yield Line(
            (
                Run(f"• /{command} "),
                Run(at.isoformat(), Style.MOMENT),
                Run(" " + say.say("status-fault", reference=reference)),
            )
        )
