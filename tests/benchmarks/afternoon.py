"""A scripted afternoon at the desk: every command, option, button, menu and form; everybody, everywhere; and every fault.

Members, managers, the owner and strangers ask in a server, a thread, direct messages and as a user-installed app, in all languages.
It ends well where Discord's own document objects to nothing, no deadline was missed, nothing pinged, every answer
said something, and the token stands nowhere in the log.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

from shared import arguments, checked

WORDS = "expedient for Kim Il Sung to take urgent steps"
LINES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("cite", {"document": "112688"}),
    ("cite", {"document": "112688", "style": "chicago", "locator": "47", "abbreviate": True}),
    ("cite", {"document": "112688", "style": "ris", "private": True}),
    ("cite", {"document": "Shtykov"}),
    ("cite", {"document": "@everyone <@&1> ```[a](https://b.c)"}),
    ("search", {"words": "telegram", "limit": 5, "private": False}),
    ("search", {"words": '"urgent steps" -peace', "person": "Kim Il Sung", "from": "1950", "to": "1951"}),
    ("search", {"words": "\u202e\u200b\u200b\u200b\u200b*_~|`"}),
    ("quote", {"words": WORDS, "context": True, "limit": 2}),
    ("quote", {"words": "nothing of this stands anywhere at all"}),
    ("quote", {"person": "Shtykov"}),
    ("check", {"text": f"{WORDS} now", "document": "112688"}),
    ("check", {"text": "he said 'no' and \"yes\"", "private": False}),
    ("find", {"citation": "APRF, f. 45, op. 1, d. 347, ll. 46-49"}),
    ("summary", {"document": "112688", "length": "short"}),
    ("summary", {"search": "telegram"}),
    ("timeline", {}),
    ("timeline", {"document": "112688", "show": "all"}),
    ("read", {"document": "112688", "passage": 3}),
    ("documents", {}),
    ("people show", {"name": "Kim Il Sung"}),
    ("onthisdate", {"date": "05-30"}),
    ("onthisdate", {}),
    ("week", {}),
    ("month", {}),
    ("bibliography", {"style": "mla", "order": "alphabetical"}),
    ("my set", {"style": "apa", "language": "usual"}),
    ("my show", {}),
    ("privacy", {}),
    ("forget me", {}),
    ("about", {}),
)
MANAGED: tuple[tuple[str, dict[str, Any]], ...] = (
    ("settings show", {}),
    ("settings set", {"style": "chicago", "citations": "private"}),
    ("settings set", {"style": "usual", "citations": "usual", "language": "usual"}),
    ("daily set", {"time": "08:00", "zone": "Europe/Berlin"}),
    ("daily status", {}),
    ("daily preview", {}),
    ("daily pause", {}),
    ("daily resume", {}),
    ("daily remove", {}),
    ("status", {}),
)
RULINGS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("people merge", {"name": "Shtykov", "with": "Vyshinsky"}),
    ("people undo", {}),
    ("people split", {"name": "Kim Il Sung", "spelling": "KIM IL SUNG"}),
    ("people undo", {}),
)
"""For managers, in a group that everybody sees: Discord cannot hide them."""
LOCALES = ("de", "fr", "es-ES", "es-419", "ru", "ko", "zh-CN", "ja", "zh-TW")
SCRIPTS = {"ru": "[а-я]", "ko": "[가-힣]", "zh-CN": "[一-鿿]", "ja": "[ぁ-ヿ一-鿿]"}
PERSONAL = ("my set", "my show", "privacy", "forget me")
THREAD = 11
HEARTBEAT = 2
"""Seconds between two heartbeats: short, so that a dead connection shows soon."""
TYPED = ("", "telgram", "shtykov 1950", "112", "ÀÉ", "x" * 90)


class Afternoon:
    """What was asked and what came of it."""

    def __init__(self, sim: Any, refused: type[Exception]) -> None:
        self.sim, self.refused = sim, refused
        self.empty: list[str] = []
        self.unanswered: list[str] = []
        self.foreign: list[str] = []
        self.asked = self.pressed = 0
        self.commands: set[str] = set()

    async def ask(self, name: str, options: dict[str, Any], **where: Any) -> Any:
        self.commands.add(name)
        answer = await self.sim.slash(name, options=options, **where)
        self.note(f"/{name} {options} {list(where)}", answer)
        return answer

    def note(self, what: str, answer: Any) -> None:
        self.asked += 1
        if not answer.ok:
            self.unanswered.append(what)
        elif answer.modal is None and not (answer.text or answer.content or answer.files):
            self.empty.append(what)

    async def press_all(self, answer: Any, **where: Any) -> None:
        """Press every button of an answer once; fill the form where one opens."""
        if answer.message is None:
            return
        for custom in [button["custom_id"] for button in answer.message.buttons if "custom_id" in button]:
            try:
                pressed = await self.sim.press(answer, custom, **where)
            except (self.refused, LookupError):
                continue  # turned over by an earlier press: that button is gone
            self.pressed += 1
            self.note(f"button {custom}", pressed)
            if pressed.modal is not None:
                self.note("form", await self.sim.submit(pressed, {"words": "@everyone the *leaf* is wrong"}))


async def everybody_everywhere(afternoon: Afternoon) -> None:
    sim = afternoon.sim
    people = [sim.alice, *(sim.world.user(f"member-{code}", locale=code) for code in LOCALES)]
    thread = next(channel for channel in sim.guild.channels.values() if channel.type == THREAD)
    places: list[dict[str, Any]] = [
        {},
        {"channel": thread},
        {"guild": None},
        {"guild": None, "install": "user"},
    ]
    for number, (name, options) in enumerate(LINES):
        for turn, place in enumerate(places):
            asker = people[(number + turn) % len(people)]
            answer = await afternoon.ask(name, options, user=asker, **place)
            if not place:
                await afternoon.press_all(answer, user=asker)
    await each_in_their_language(afternoon, people)
    for name, options in MANAGED:
        answer = await afternoon.ask(name, options, user=sim.admin)
        await afternoon.press_all(answer, user=sim.admin)
        with contextlib.suppress(afternoon.refused):
            await afternoon.ask(name, options, user=sim.alice)
            afternoon.unanswered.append(f"/{name} was open to a plain member")
    for name, options in RULINGS:
        refused = await afternoon.ask(name, options, user=sim.alice)
        if "who manage this server" not in refused.text:
            afternoon.unanswered.append(f"/{name} was open to a plain member")
        await afternoon.press_all(await afternoon.ask(name, options, user=sim.admin), user=sim.admin)
    await afternoon.ask("settings set", {"reports": sim.daily}, user=sim.admin)
    await afternoon.press_all(await afternoon.ask("cite", {"document": "112688"}))
    stranger = sim.world.user("stranger", locale="ja")
    await afternoon.press_all(await afternoon.ask("quote", {"words": WORDS}), user=stranger)
    for command, option in (("cite", "document"), ("read", "document"), ("check", "document")):
        for typed in TYPED:
            choices = (await sim.autocomplete(command, option, typed)).choices
            if not typed and not choices:
                afternoon.empty.append(f"completion of /{command} {option}")


async def each_in_their_language(afternoon: Afternoon, people: list[Any]) -> None:
    """Everything once in each language: what one member alone sees is in theirs."""
    for asker in people:
        for name, options in LINES:
            wished = options if name in PERSONAL else {**options, "private": True}
            answer = await afternoon.ask(name, wished, user=asker)
            said = "\n".join((answer.text or "", answer.content or ""))
            if not re.search(SCRIPTS.get(asker.locale, ""), said):
                afternoon.foreign.append(f"/{name} for {asker.locale}: {said[:80]}")


async def library(afternoon: Afternoon) -> None:
    """A file and a pasted text are offered, corrected and stored, listed and removed; whoever may not is told so."""
    sim, text = (
        afternoon.sim,
        b"Memorandum of a talk\n\n3 May 1951\n\nThe minister said that the roads were bad.\n",
    )
    offered = await sim.slash("library add", user=sim.admin, file=("talk.txt", text))
    afternoon.note("/library add file", offered)
    form = await sim.press(offered, "Correct", user=sim.admin)
    corrected = await sim.submit(form, {"title": "A talk about roads", "date": "3 May 1951"})
    afternoon.note("corrections", corrected)
    afternoon.note("store", await sim.press(offered, "Store", user=sim.admin))
    pasted = await sim.submit(
        await sim.slash("library add", user=sim.admin), {"text": text.decode() + "Twice."}
    )
    afternoon.note("pasted", pasted)
    afternoon.note("discard", await sim.press(pasted, "Discard", user=sim.admin))
    afternoon.note("/library add by a member", await sim.slash("library add"))
    afternoon.commands.add("library add")
    await afternoon.press_all(await afternoon.ask("library list", {}, user=sim.admin), user=sim.admin)
    await afternoon.ask("library status", {}, user=sim.admin)
    choices = (await sim.autocomplete("library remove", "document", "", user=sim.admin)).choices
    if not choices:
        afternoon.empty.append("completion of /library remove")
    for choice in choices:
        await afternoon.ask("library remove", {"document": choice["value"]}, user=sim.admin)


async def menus(afternoon: Afternoon) -> None:
    sim = afternoon.sim
    said = f"Who wrote that it is {WORDS}? See 112688, or https://digitalarchive.wilsoncenter.org/document/112688"
    for text in (said, "Shall we meet on Monday?", "👩‍👩‍👧‍👦" * 50):
        for where in ({}, {"guild": None}):
            message = await sim.say(text, channel=sim.world.dm(sim.alice) if where else sim.general)
            for menu in ("Find the source", "Cite documents mentioned"):
                afternoon.commands.add(menu)
                answer = await sim.context_menu(menu, message, **where)
                afternoon.note(menu, answer)
                await afternoon.press_all(answer)


async def faults(afternoon: Afternoon) -> list[str]:
    """Each fault, then a question that must be answered: what went wrong."""
    sim, wrong = afternoon.sim, []

    async def recovered(what: str) -> None:
        for _ in range(20):
            answer = await sim.slash("about")
            if answer.ok:
                return
            await asyncio.sleep(0.5)
        wrong.append(what)

    for what, rule in {
        "429 of the route": {"status": 429, "retry_after": 0.5},
        "429 of all": {"status": 429, "retry_after": 0.5, "is_global": True},
        "500": {"status": 500},
        "502": {"status": 502},
        "reset before": {"reset": True},
        "reset after": {"reset": True, "after": True},
        "slow": {"delay": 1.5},
    }.items():
        sim.fault(r"/callback$", **rule)
        answer = await sim.slash("cite", document="112688")
        if not answer.ok:
            wrong.append(f"{what}: no answer")
        sim.clear_faults()
        await recovered(what)
    for what, break_off in {
        "gateway drop": sim.gateway.drop,
        "RECONNECT": sim.gateway.reconnect,
        "INVALID_SESSION, resumable": lambda: sim.gateway.invalidate(resumable=True),
        "INVALID_SESSION": lambda: sim.gateway.invalidate(resumable=False),
        "close 4000": lambda: sim.gateway.close(4000),
    }.items():
        await break_off()
        await asyncio.sleep(3)
        await recovered(what)
    sim.gateway.refuse(5)
    await sim.gateway.drop()
    await asyncio.sleep(6)
    await recovered("outage")
    sim.gateway.acknowledge = False
    await asyncio.sleep(3 * HEARTBEAT)
    sim.gateway.acknowledge = True
    await recovered("zombie")
    sim.fault(r"/callback$", delay=3.2)
    await sim.slash("cite", document="112688")
    sim.clear_faults()
    await recovered("expired interaction")
    wrong += await faults_of_slow_answers(sim)
    await recovered("slow answers")
    await sim.deny(sim.daily, "send_messages")
    form = await sim.press(await sim.slash("cite", document="112688"), "Report a problem")
    if not (await sim.submit(form, {"words": "The leaf is wrong"})).ok:
        wrong.append("lost permission: the report was not answered")
    await sim.delete_channel(sim.daily)
    form = await sim.press(await sim.slash("cite", document="112688"), "Report a problem")
    if not (await sim.submit(form, {"words": "The leaf is wrong"})).ok:
        wrong.append("deleted channel: the report was not answered")
    await recovered("deleted channel")
    return wrong


async def faults_of_slow_answers(sim: Any) -> list[str]:
    """An answer that was announced and then meets a fault: what went wrong. A picture for each takes its time."""
    wrong = []
    for number, (what, rule) in enumerate(
        {"500": {"status": 500}, "429": {"status": 429, "retry_after": 0.5}, "reset": {"reset": True}}.items()
    ):
        sim.fault(r"/messages/@original$", **rule)
        answer = await sim.slash("timeline", options={"from": str(1900 + number)}, timeout=20)
        if not answer.ok:
            wrong.append(f"{what} after the announcement: no answer")
        sim.clear_faults()
    answer = await sim.slash("timeline", options={"from": "1890"}, timeout=20)
    if answer.message is not None:
        await sim.delete_message(answer.message)
    return wrong


async def spend(shared: Path) -> int:
    sys.path[:0] = [str(shared / "tools" / "discord_sim")]
    from sim import Refused, Sim  # type: ignore[import-not-found]

    folder = tempfile.mkdtemp()
    async with Sim(heartbeat=HEARTBEAT) as sim:
        sim.world.channel(sim.guild, "notes", type=THREAD, parent=sim.general)
        bot = await sim.start_bot(
            [sys.executable, "-m", "bot", "run"], env={"OPIS_DATABASE": f"{folder}/opis.sqlite"}
        )
        await sim.ready("cite", "about")
        afternoon = Afternoon(sim, Refused)
        await everybody_everywhere(afternoon)
        await library(afternoon)
        await menus(afternoon)
        # Of the faults some keep the answer from coming in time by themselves.
        missed, pings = sim.stats.missed_deadline, sum(bool(message.pings) for message in _messages(sim))
        wrong = await faults(afternoon)
        print(sim.report())
        for violation in sim.violations[:20]:
            print("violation:", violation)
        code, seconds = await bot.stop()
        token = "Bot " in bot.output() or (getattr(sim, "token", "") or "\0") in bot.output()
    figures = {
        "commands": len(afternoon.commands),
        "asked": afternoon.asked,
        "buttons pressed": afternoon.pressed,
        "violations": len(sim.violations),
        "gaps": len(sim.judge.gaps),
        "missed deadlines": missed,
        "pings": pings,
        "unanswered": afternoon.unanswered,
        "empty": afternoon.empty,
        "not in the asker's language": afternoon.foreign,
        "faults not overcome": wrong,
        "token in the log": token,
        "SIGTERM": (code, round(seconds, 1)),
    }
    for name, figure in figures.items():
        print(f"{name}: {figure}")
    bad = [figures[name] for name in list(figures)[3:-1]]
    return 1 if any(bad) or code else 0


def _messages(sim: Any) -> list[Any]:
    return [
        m
        for g in sim.world.guilds.values()
        for c in g.channels.values()
        for m in getattr(c, "messages", {}).values()
    ]


if __name__ == "__main__":
    parser, needs = arguments(__doc__, "tools/discord_sim/sim.py")
    sys.exit(asyncio.run(spend(checked(parser.parse_args(), needs))))
