"""What one server added is seen there and nowhere else: by no command, no completion, no count, no post, no file."""

from __future__ import annotations

import asyncio
import json
import re
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.commands import COMMANDS
from bot.commands.completion import complete_line
from bot.commands.declaration import Place, Request
from bot.commands.line import Spoken, understand
from bot.desk import Desk
from bot.rendering.pages import Text, pages
from bot.rendering.view import Attachment
from bot.rendering.views import view_of
from bot.strings import strings
from bot.terminal.opening import opened
from storage.memory.daily import Selection, Subscription
from storage.model import COMMON, own_library
from tests.bot.drawn_questions import HERE, Question, holdings, questions
from tests.bot.neighbours import Told, neighbours
from tests.conftest import NOON

OURS, THEIRS = 11, 22
PAGE = """30 May 1955

Letter from Zorbanov to Quelimane

Zorbanov wrote on 30 May 1955 that the barley had been lost in Ryanggang. Quelimane was told in Vrbas.

Comrade Zorbanov wrote to Quelimane again on 1 June 1955, and the barley of Ryanggang was not mentioned.

The plenum of the committee met on 2 June 1955; in May 1955 the barley had been counted, and Zorbanov signed.
"""
SECRET = re.compile("zorbanov|quelimane|ryanggang|vrbas", re.IGNORECASE)
TELLING = "cite search quote check find summary timeline people read documents onthisdate week month bibliography text source mentioned reply"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with opened(tmp_path / "opis.sqlite", seeded=True) as desk:
        (report,) = await desk.archive.ingest.data("letter.txt", PAGE.encode(), library=own_library(OURS))
        assert report.document
        await desk.archive.offers.add(own_library(OURS), "Zorbanov.txt", PAGE.encode(), desk.now())
        yield desk


async def asked(desk: Desk, line: str, guild: int) -> str:
    """Everything that a member of a server gets for a line: as it is drawn, with its files, and the answer itself."""
    spoken = understand(line, COMMANDS)
    assert isinstance(spoken, Spoken), line
    scope = (COMMON, own_library(guild))
    place = Place(guild, guild * 10, 1, manager=True, librarian=True)
    request = Request(spoken.options, scope, NOON.date(), "en", place, 1, guild * 10)
    say = strings()
    answer = await spoken.command.answer(desk, request)
    view = view_of(answer, say)
    seen = [item.markdown for page in pages(view) for item in page.items if isinstance(item, Text)]
    files = [b.data.decode("utf-8", "replace") for b in view.blocks if isinstance(b, Attachment)]
    return "\n".join([*seen, *files, repr(answer)])


def lines(document: str) -> dict[str, tuple[str, ...]]:
    """For every command, lines that give the document away to whoever may see it: by its id, its words, its days."""
    return {
        "cite": (f"cite {document}", f"cite document:{document} style:ris"),
        "search": ("search barley", "search barley export:bibtex", "search barley from:1955 to:1955"),
        "quote": ("quote barley had been lost", f"quote words:barley document:{document}"),
        "check": ("check the barley had been lost", f"check text:barley document:{document}"),
        "find": ("find Letter, 30 May 1955.",),
        "summary": (f"summary {document}", "summary search:barley", "summary from:1955 to:1955"),
        "timeline": (
            f"timeline {document}",
            "timeline from:1955 to:1955 export:csv",
            "timeline search:barley",
        ),
        "people": ("people Sorbanow",),
        "people merge": ("people merge name:Shtykov with:Sorbanow",),
        "people split": ("people split name:Sorbanow spelling:Shtykov",),
        "people undo": ("people undo",),
        "read": (f"read {document}", f"read document:{document} passage:1"),
        "documents": ("documents",),
        "onthisdate": ("onthisdate 05-30", "onthisdate 06-02"),
        "week": ("week 05-28",),
        "month": ("month 05-01",),
        "bibliography": ("bibliography",),
        "daily set": ("daily set time:08:00 zone:Europe/Berlin",),
        "daily status": ("daily status",),
        "daily preview": ("daily preview",),
        "daily now": ("daily now",),
        "daily pause": ("daily pause",),
        "daily resume": ("daily resume",),
        "daily remove": ("daily remove",),
        "daily about": ("daily about d1-2026-05-30",),
        "about": ("about",),
        "settings show": ("settings show",),
        "settings set": ("settings set style:mla",),
        "my show": ("my show",),
        "my set": ("my set style:apa",),
        "privacy": ("privacy",),
        "forget me": ("forget me",),
        "library add": ("library add",),
        "library list": ("library list",),
        "library remove": (f"library remove {document}", f"library remove document:{document} sure:true"),
        "library status": ("library status",),
        "library paste": ("library paste text:barley",),
        "library correct": ("library correct offer:1 title:x",),
        "library offer": ("library offer 1",),
        "library store": ("library store 1",),
        "library discard": ("library discard 1",),
        "status": ("status",),
        "text": (f"text {document}",),
        "source": ("source we heard that the barley had been lost in that year",),
        "mentioned": (f"mentioned see {document} of 30 May 1955",),
        "reply": (f"reply document:{document} start:40 end:90",),
    }


async def held(desk: Desk) -> str:
    ((card,), _) = await desk.archive.documents.listing((own_library(OURS),))
    return card.id


def test_every_command_is_asked() -> None:
    assert set(lines("1")) == {command.name for command in COMMANDS}


async def test_no_command_of_another_server_tells_of_the_document(desk: Desk) -> None:
    desk.archive.answered.note(THEIRS * 10, THEIRS, 5, [(await held(desk), 1)])
    for asks in lines(await held(desk)).values():
        for line in asks:
            told = await asked(desk, line, THEIRS)
            assert not SECRET.search(told), line
    ((card,), _) = await desk.archive.documents.listing((own_library(OURS),))
    assert card.id == await held(desk)
    assert await desk.archive.offers.count(own_library(OURS)) == 1


async def test_the_same_questions_tell_of_it_in_its_own_server(desk: Desk) -> None:
    document = await held(desk)
    desk.archive.answered.note(OURS * 10, OURS, 5, [(document, 1)])
    for name in (*TELLING.split(), "library list", "library offer"):
        for line in lines(document)[name]:
            assert SECRET.search(await asked(desk, line, OURS)), line


async def test_no_completion_offers_the_document_or_its_people_elsewhere(desk: Desk) -> None:
    document = await held(desk)
    options = [(command, option) for command in COMMANDS for option in command.options if not option.choices]
    offered_here = 0
    for command, option in options:
        for typed in ("", "Zorb", "Letter", "1955", document):
            line = f"/{command.name} {option.name}:{typed or ' '}"
            theirs = await complete_line(desk, (COMMON, own_library(THEIRS)), line, COMMANDS)
            assert not any(SECRET.search(choice.name + choice.value) for choice in theirs), line
            ours = await complete_line(desk, (COMMON, own_library(OURS)), line, COMMANDS)
            offered_here += any(SECRET.search(choice.name) for choice in ours)
    assert offered_here > 10


async def test_a_misspelt_word_is_not_corrected_by_another_servers_words(desk: Desk) -> None:
    for line in ("search zorbanof", "search zorbanof telegram", "quote zorbanof wrote to somebody on 30 May"):
        assert "Zorbanov" in await asked(desk, line, OURS), line
        assert not SECRET.search(await asked(desk, line, THEIRS)), line


async def test_whether_another_server_has_a_word_is_not_to_be_found_out_by_asking_for_it(desk: Desk) -> None:
    page = PAGE.replace("Zorbanov", "Zorbanof")
    await desk.archive.ingest.data("letter.txt", page.encode(), library=own_library(THEIRS))
    # Their own word is looked for in the place of one that stands in no document they see, whoever has it.
    assert "Zorbanof" in await asked(desk, "search zorbanov", THEIRS)
    assert "Zorbanof" in await asked(desk, "quote zorbanov had been lost", THEIRS)
    assert "Zorbanof" in await asked(desk, "check zorbanov signed", THEIRS)


@pytest.mark.parametrize("libraries", [(), (own_library(OURS),), (own_library(OURS), COMMON)])
async def test_a_post_draws_on_its_own_server_whatever_its_order_names(
    desk: Desk, libraries: tuple[str, ...]
) -> None:
    drawn = Selection(libraries=libraries)
    ours, theirs = (
        Subscription(id=0, guild=guild, channel=1, clock=NOON.time(), zone="UTC", since=NOON, selection=drawn)
        for guild in (OURS, THEIRS)
    )
    for day in (NOON.date(), NOON.date().replace(month=6, day=2)):
        assert SECRET.search(repr(await desk.daily.editor.compose(ours, day)))
        assert not SECRET.search(repr(await desk.daily.editor.compose(theirs, day)))


async def test_figures_count_what_may_be_seen(desk: Desk) -> None:
    assert "documents=3" in await asked(desk, "about", OURS)
    assert "documents=2" in await asked(desk, "about", THEIRS)
    assert "total=2" in await asked(desk, "documents", THEIRS)


async def test_a_document_of_the_same_id_in_another_server_is_another_document(desk: Desk) -> None:
    document = await held(desk)
    text = PAGE.replace("Zorbanov", "Somebody").replace("Quelimane", "Nobody")
    text = text.replace("Ryanggang", "Elsewhere").replace("Vrbas", "a town")
    line = json.dumps({"id": document, "title": "Another letter", "text": text, "date": "1955-05-30"})
    (report,) = await desk.archive.ingest.data("b.jsonl", line.encode(), library=own_library(THEIRS))
    assert report.document == document
    for asks in lines(document).values():
        for one in asks:
            assert not SECRET.search(await asked(desk, one, THEIRS)), one


async def told(seed: int, count: int) -> list[tuple[Question, Told, set[str]]]:
    """Drawn questions, what is told in both stores, and the other server's words that came out."""
    chance, answers = Random(seed), []  # noqa: S311 - nobody guards a secret with it
    held = holdings(chance)
    _, here, there = held
    with tempfile.TemporaryDirectory() as folder:
        async with neighbours(Path(folder), held) as asking:
            for question in questions(chance, held, count):
                answer = await asking.ask(question, chance)
                leaked = answer.leaked((there if question.guild == HERE else here).words)
                answers.append((question, answer, leaked))
    return answers


@settings(
    max_examples=2,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.generate],  # a smaller seed is no simpler example
)
@given(seed=st.integers(0, 1 << 32))
def test_a_server_is_told_what_it_would_be_told_if_the_other_were_not_there(seed: int) -> None:
    answers = asyncio.run(told(seed, 100))
    assert sum(answer.found for _, answer, _ in answers) > len(answers) / 3
    for question, answer, leaked in answers:
        assert not leaked, question.line
        assert question.ranked or answer.beside == answer.alone, question.line
