"""Standing orders as managers see them: what happened, why, what comes next, and what stands in the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.answers.standing import AboutPost, Arranged, Coming, PostedNow, Preview, Standing, Standings
from bot.rendering.calendar_words import long_date, weekday_name
from bot.rendering.view import Block, Heading, Line, Rule, Run, Style, line
from bot.rendering.views.posted import duration
from bot.rendering.views.registry import laid_out
from bot.strings import Strings
from storage.memory.daily import BY_MANAGER, EVERY_DAY, Content, Posting, State, Subscription, WhenEmpty


@laid_out.register
def _(answer: Standings, say: Strings) -> Iterator[Block]:
    if not answer.standings:
        yield line(say.say("daily-none"))
    for number, standing in enumerate(answer.standings):
        if number:
            yield Rule()
        yield from _standing(standing, say)


@laid_out.register
def _(answer: Arranged, say: Strings) -> Iterator[Block]:
    yield line(say.say(f"daily-{answer.done}"))
    if answer.done != "removed":
        yield from _standing(answer.standing, say)
    for coming in answer.preview:
        yield Rule()
        yield from _coming(coming, say)


@laid_out.register
def _(answer: Preview, say: Strings) -> Iterator[Block]:
    yield _headline(answer.subscription, say)
    if not answer.coming:
        yield line(say.say("daily-nothing-comes"))
    for coming in answer.coming:
        yield Rule()
        yield from _coming(coming, say)


@laid_out.register
def _(answer: PostedNow, say: Strings) -> Iterator[Block]:
    yield line(say.say("daily-now-before" if answer.before else "daily-now"))
    yield from _posting(answer.posting, answer.subscription, say)


@laid_out.register
def _(answer: AboutPost, say: Strings) -> Iterator[Block]:
    yield Heading(say.say("daily-about"))
    yield from _posting(answer.posting, answer.subscription, say)
    yield _headline(answer.subscription, say)


def _standing(standing: Standing, say: Strings) -> Iterator[Block]:
    order = standing.subscription
    yield _headline(order, say)
    yield line(_wishes(order, say), small=True)
    if order.pause is not None:
        since = Run(order.pause.since.isoformat(), Style.MOMENT)
        key = "daily-paused-by-manager" if order.pause.reason == BY_MANAGER else "daily-paused-by-refusal"
        yield Line((Run(say.say(key) + " "), since, Run(" " + _why(order.pause.reason, "", say))))
    for name in standing.lacking:
        yield line(say.say("daily-lacking", permission=say.say(f"permission-{name}")))
    for posting in standing.last:
        yield from _posting(posting, order, say)
    if standing.coming is not None:
        yield _moment("daily-next", standing.coming.at, say)
    else:
        yield line(say.say("daily-nothing-comes"))


def _headline(order: Subscription, say: Strings) -> Line:
    when = say.say("daily-when", clock=f"{order.clock:%H:%M}", zone=order.zone)
    number = Run(f"#{order.id}", Style.STRONG)
    return Line((number, Run(" "), Run(str(order.channel), Style.CHANNEL), Run(f" · {when}")))


def _wishes(order: Subscription, say: Strings) -> str:
    """What the order wishes beyond time and place, in one line."""
    named = [say.say(f"daily-content-{order.content.value}")]
    if order.weekdays != EVERY_DAY:
        named.append(say.listed(weekday_name(day, say) for day in sorted(order.weekdays)))
    if order.when_empty is not WhenEmpty.SILENCE and order.content is Content.DAY:
        named.append(say.say(f"daily-empty-{order.when_empty.value}"))
    chosen = order.selection
    named += [*filter(None, (chosen.archive, chosen.person)), *chosen.libraries]
    named += [say.say(f"role-{role}") for role in chosen.roles]
    if chosen.earliest or chosen.latest:
        named.append(f"{chosen.earliest or ''}–{chosen.latest or ''}")
    named += [say.say(f"daily-{what}") for what in ("thread", "pin") if getattr(order, what)]
    return " · ".join([*named, say.say(f"choice-{order.style}")])


def _posting(posting: Posting, order: Subscription, say: Strings) -> Iterator[Block]:
    """One date: what became of it, why, and when it is tried again."""
    state = say.say(f"daily-state-{posting.state.value}")
    runs = [Run(f"{long_date(posting.day, say)}: "), Run(state, Style.STRONG)]
    if posting.posted is not None:
        runs += [Run(" "), Run(posting.posted.isoformat(), Style.MOMENT)]
        late = posting.posted - posting.due
        if late.total_seconds() > 300:
            runs.append(Run(" " + say.say("daily-late", late=duration(late, say))))
    yield Line(tuple(runs))
    if posting.reason:
        yield line(_why(posting.reason, posting.detail, say), small=True)
    if posting.message is not None:
        address = f"https://discord.com/channels/{order.guild}/{order.channel}/{posting.message}"
        yield Line((Run(address, Style.MESSAGE),), small=True)
    if posting.state is State.CLAIMED:
        yield line(say.say("daily-tries", count=posting.attempts), small=True)
        if posting.again is not None:
            yield _moment("daily-again", posting.again, say)


def _why(reason: str, detail: str, say: Strings) -> str:
    """A reason in words; the fault's own words, if any, in brackets."""
    key = f"daily-why-{reason}"
    sentence = say.say(key) if say.knows(key) else reason
    return f"{sentence} ({detail})" if detail else sentence


def _coming(coming: Coming, say: Strings) -> Iterator[Block]:
    yield _moment("daily-comes", coming.at, say)
    if coming.edition is None:
        yield line(say.say("daily-silence", date=long_date(coming.day, say)))
    else:
        yield from laid_out(coming.edition, say)


def _moment(key: str, at: datetime, say: Strings) -> Line:
    return Line((Run(say.say(key) + " "), Run(at.isoformat(), Style.MOMENT)))
