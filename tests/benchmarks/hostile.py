"""Hostile documents through a loopback Discord: whatever stands in a title or a text shows as written and breaks nothing.

Every command is asked about each of them. It ends well where no text display opens a code fence it does not close, links,
mentions or begins a list by a document's own signs, where every direction mark is closed in its line, and where
Discord's own document objects to nothing.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from shared import arguments, checked

from storage.archive import Archive

TITLES = (
    "[x](https://evil.example/a) @everyone <@1> <@&2> <#3> <t:0:R> </cite:1> <:e:1> ||S|| **B** __U__ ~~C~~ `D` ```E```",
    "\u202eturned \u2067isolated",
    "zero" + "\u200b" * 3000 + "width" + "\u2060" * 9 + "\ufeff" * 9,
    "word " * 1200,
    "x" * 6000,
    "`" * 6000,
    "👩‍👩‍👧‍👦" * 900,
    *(
        f"{sign} begins"
        for sign in ("-", "*", "+", "#", "###", "-#", ">", ">>>", "1.", "12)", "```", "\\", "|", "~~")
    ),
    "one\n- two\n# three\n> four",
    "steam://run/1 discord://x https://evil.example/b?x=(1)_a*b*c_",
)
TEXT = "\n\n".join(
    f"{sign} a paragraph about the railway, @everyone [x](https://evil.example/c)"
    for sign in (
        "#",
        "-#",
        "-",
        "*",
        "+",
        ">",
        ">>>",
        "1.",
        "12)",
        "```",
        "`",
        "||",
        "~~",
        "__",
        "\u202e",
        "<@1>",
        "@here",
    )
)
STYLES = ("archive", "chicago", "mla", "apa", "harvard", "gost", "bibtex", "ris")
OURS = re.compile(r"```\n.*?\n```|<https?://[^>\s]*>", re.DOTALL)
"""What is meant as markup: code blocks and addresses without a preview."""
FORBIDDEN = {
    "a code fence": r"```",
    "a masked link": r"(?<!\\)\]\(",
    "a mention": r"(?<!\\)(?:@(?:everyone|here)|<(?:[@#]|t:|/|:))",
    "a link": r"(?:https?|steam|discord)://",
    "a list": r"(?m)^(?:> )?+\s*(?:[-+*]|\d+[.)]) (?:begins|two|a para)",
    "a heading or a quotation": r"(?m)^(?:> )?+\s*(?:#{1,3}|-#|>+) (?:begins|three|four|a para)",
    "a flood": "([\u200b\u2060\ufeff])\\1{2}",
}


def record(number: int, title: str) -> str:
    """A line of a record file that says the same in every field."""
    words = (
        "sender",
        "recipient",
        "kind",
        "place",
        "summary",
        "shelfmark",
        "repository",
        "language",
        "rights",
    )
    fields = dict.fromkeys(words, title[:400]) | (
        {"citation": f"{title[:400]} @everyone"} if number % 2 else {}
    )
    held = {
        "id": f"h{number}",
        "title": title,
        "text": TEXT,
        "date": f"1950-01-{number + 1:02}",
        "url": title[:90],
    }
    return json.dumps({**held, **fields, "people": [title[:90]]})


def wrong(markdown: str) -> Iterator[str]:
    """What in a text display comes of a document's own signs."""
    bare = OURS.sub("", markdown)
    yield from (what for what, pattern in FORBIDDEN.items() if re.search(pattern, bare))
    for line in bare.split("\n"):
        if len(re.findall("[\u202a\u202b\u202d\u202e]", line)) != line.count("\u202c"):
            yield "an open direction mark"


def displays(components: list[dict[str, Any]]) -> Iterator[str]:
    for one in components:
        if "content" in one:
            yield one["content"]
        yield from displays(one.get("components", []))


async def ask_all(sim: Any, faults: list[str]) -> int:
    """Every command about every document; how many questions that were."""
    asked = 0

    async def ask(name: str, **options: Any) -> None:
        nonlocal asked
        asked += 1
        answer = await sim.slash(name, options=options, user=sim.world.user(f"member{asked}"), timeout=20)
        said = list(displays(answer.message.components)) if answer.message else []
        found = [what for markdown in said for what in wrong(markdown)] or ([] if said else ["no answer"])
        faults.extend(f"/{name} {str(options)[:60]}: {what}" for what in dict.fromkeys(found))

    for number, title in enumerate(TITLES):
        for style in STYLES:
            await ask("cite", document=f"h{number}", style=style)
        for name in ("summary", "read", "timeline"):
            await ask(name, document=f"h{number}")
        for name, option in {
            "cite": "document",
            "find": "citation",
            "check": "text",
            "search": "words",
        }.items():
            await ask(name, **{option: title[:600]})
        await ask("quote", words=title[:600])
        await ask("onthisdate", date=f"01-{number + 1:02}")
        await sim.autocomplete("cite", "document", title[:90])
    for name, option in {"search": "words", "quote": "words", "check": "text"}.items():
        await ask(name, **{option: "a paragraph about the railway"})
    await ask("documents")
    await ask("bibliography")
    return asked


async def measure(shared: Path) -> int:
    sys.path[:0] = [str(shared / "tools" / "discord_sim")]
    from sim import Sim  # type: ignore[import-not-found]

    store = Path(tempfile.mkdtemp()) / "opis.sqlite"
    lines = "\n".join(record(number, title) for number, title in enumerate(TITLES))
    async with await Archive.open(store) as archive:
        await archive.ingest.data("hostile.jsonl", lines.encode())
    faults: list[str] = []
    async with Sim(rate_limits=False) as sim:
        bot = await sim.start_bot([sys.executable, "-m", "bot", "run"], env={"OPIS_DATABASE": str(store)})
        await sim.ready("cite")
        asked = await ask_all(sim, faults)
        print(
            f"documents {len(TITLES)}, asked {asked}, violations {len(sim.violations)}, faults {len(faults)}"
        )
        print("\n".join([*map(str, sim.violations[:10]), *faults[:20]]))
        code, _ = await bot.stop()
    return 1 if faults or sim.violations or code else 0


if __name__ == "__main__":
    parser, needs = arguments(__doc__, "tools/discord_sim/sim.py")
    sys.exit(asyncio.run(measure(checked(parser.parse_args(), needs))))
