"""Every catalogue says everything that the English one says, with the same facts in its sentences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import bot
from bot.rendering.limits import COMMAND_DESCRIPTION, length
from bot.strings import ENGLISH, available, strings

FOLDER = Path(bot.__file__).parent / "locales"
OTHERS = [locale for locale in available() if locale != ENGLISH]
_FACT = re.compile(r"\$([a-z-]+)")


def messages(locale: str) -> dict[str, str]:
    """Every message and attribute of a catalogue, as written; junk is an error of the catalogue."""
    text = (FOLDER / f"{locale}.ftl").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{locale}: {entry.content[:80]}"
        if not isinstance(entry, ast.Message):
            continue
        assert entry.id.name not in found, f"{locale}: {entry.id.name} twice"
        found[entry.id.name] = text[entry.value.span.start : entry.value.span.end] if entry.value else ""
        for attribute in entry.attributes:
            span = attribute.value.span
            found[f"{entry.id.name}.{attribute.id.name}"] = text[span.start : span.end]
    return found


@pytest.mark.parametrize("locale", OTHERS)
def test_a_catalogue_is_complete_and_says_nothing_of_its_own(locale: str) -> None:
    english, theirs = messages(ENGLISH), messages(locale)
    assert sorted(set(english) - set(theirs)) == []
    assert sorted(set(theirs) - set(english)) == []


@pytest.mark.parametrize("locale", OTHERS)
def test_a_translation_has_the_facts_of_the_english_sentence(locale: str) -> None:
    english, theirs = messages(ENGLISH), messages(locale)
    wrong = {
        key: sorted(set(_FACT.findall(said)) ^ set(_FACT.findall(theirs[key])))
        for key, said in english.items()
        if key in theirs and set(_FACT.findall(said)) != set(_FACT.findall(theirs[key]))
    }
    assert wrong == {}


@pytest.mark.parametrize("locale", available())
@pytest.mark.parametrize("number", [0, 1, 2, 5, 21])
def test_every_message_renders_with_its_facts(locale: str, number: int) -> None:
    say = strings(locale)
    for key, source in messages(locale).items():
        said = say.say(key, **dict.fromkeys(_FACT.findall(source), number))
        assert said.strip() or not source.strip(), key
        assert "{" not in said, key


@pytest.mark.parametrize("locale", available())
def test_descriptions_fit_into_discords_lists(locale: str) -> None:
    long = [
        key
        for key, said in messages(locale).items()
        if (key.startswith(("cmd-", "option-")) and length(said) > COMMAND_DESCRIPTION)
        or (key.startswith("menu-") and length(said) > 32)
        or (key.startswith("report-") and key in {"report-title", "report-label"} and length(said) > 45)
    ]
    assert long == []
