"""Every catalogue says everything that the English one says, in its own language, with the same facts in its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot
from bot.answers.today import MonthDay
from bot.commands.dates import month_day
from bot.rendering.calendar_words import (
    day_of_year,
    long_date,
    month_name,
    short_date,
    short_month,
    weekday_name,
)
from bot.rendering.limits import COMMAND_DESCRIPTION, length
from bot.strings import ENGLISH, available, strings
from storage.reading.dates import date_of

FOLDER = Path(bot.__file__).parent / "locales"
OTHERS = [locale for locale in available() if locale != ENGLISH]
SCRIPTS = {"ru": "[а-яё]", "ko": "[가-힣]", "ja": "[ぁ-ヿ一-鿿]", "zh-CN": "[一-鿿]"}
SAME_EVERYWHERE = re.compile(
    "presence|choice-(chicago|turabian|mla|apa|harvard|gost|bibtex|ris|csl-json|timelinejs)|ingest-(line|progress)"
    "|list-mark|names-words|labelled|qualifier(-limited)?|read-heading|passage-(address|range)|daily-duration|picture-times"
)
_FACT = re.compile(r"\$([a-z-]+)")
_PLACEABLE = re.compile(r"\{[^{}]*\}")


@cache
def entries(locale: str) -> tuple[ast.Message, ...]:
    """Every message of a catalogue; junk is an error of the catalogue."""
    found = []
    for entry in FluentParser().parse((FOLDER / f"{locale}.ftl").read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{locale}: {entry.content[:80]}"
        if isinstance(entry, ast.Message):
            found.append(entry)
    return tuple(found)


@cache
def messages(locale: str) -> dict[str, str]:
    """Every message and attribute of a catalogue, as written."""
    text = (FOLDER / f"{locale}.ftl").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for entry in entries(locale):
        assert entry.id.name not in found, f"{locale}: {entry.id.name} twice"
        found[entry.id.name] = text[entry.value.span.start : entry.value.span.end] if entry.value else ""
        for attribute in entry.attributes:
            span = attribute.value.span
            found[f"{entry.id.name}.{attribute.id.name}"] = text[span.start : span.end]
    return found


def selections(locale: str) -> Iterator[tuple[str, set[str]]]:
    """The forms each message chooses between by number, with its key; choices between given numbers left out."""

    class Selections(Visitor):
        def __init__(self) -> None:
            self.found: list[set[str]] = []

        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the library's name
            keys = [variant.key for variant in node.variants]
            if not any(isinstance(key, ast.NumberLiteral) for key in keys):
                self.found.append({key.name for key in keys if isinstance(key, ast.Identifier)})

    for entry in entries(locale):
        visitor = Selections()
        visitor.visit(entry)
        yield from ((entry.id.name, forms) for forms in visitor.found)


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


@pytest.mark.parametrize("locale", OTHERS)
def test_no_sentence_is_left_in_english(locale: str) -> None:
    english = messages(ENGLISH)
    script = re.compile(SCRIPTS.get(locale, "[^\\W\\d_]"), re.IGNORECASE)
    left = {}
    for key, said in messages(locale).items():
        words = _PLACEABLE.sub(" ", said).split()
        copied = said == english.get(key) and len(words) > 2
        if not SAME_EVERYWHERE.fullmatch(key) and (copied or not script.search(said)):
            left[key] = said
    assert left == {}


@pytest.mark.parametrize("locale", available())
@pytest.mark.parametrize("number", [0, 1, 2, 5, 11, 21, 1_000_000])
def test_every_message_renders_with_its_facts(locale: str, number: int) -> None:
    say = strings(locale)
    for key, source in messages(locale).items():
        said = say.say(key, **dict.fromkeys(_FACT.findall(source), number))
        assert said.strip() or not source.strip(), key
        assert "{" not in said, key


@pytest.mark.parametrize("locale", available())
def test_plurals_have_the_forms_of_their_language_and_no_others(locale: str) -> None:
    forms = set(Locale.parse(locale.replace("-", "_")).plural_form.tags)
    # French and Spanish have a form of their own for whole millions, which no archive here counts.
    needed = forms if locale == "ru" else forms - {"many"}
    wrong = [
        (key, sorted(found))
        for key, found in selections(locale)
        if not needed <= found or not found <= forms | {"other"}
    ]
    assert wrong == []


@pytest.mark.parametrize("locale", available())
def test_descriptions_fit_into_discords_lists(locale: str) -> None:
    long = [
        key
        for key, said in messages(locale).items()
        if (key.startswith(("cmd-", "option-", "choice-")) and length(said) > COMMAND_DESCRIPTION)
        or (key.startswith("menu-") and length(said) > 32)
        or (key.startswith("report-") and key in {"report-title", "report-label"} and length(said) > 45)
    ]
    assert long == []


@pytest.mark.parametrize("locale", available())
def test_the_examples_of_days_and_dates_can_be_typed_as_they_stand(locale: str) -> None:
    written = strings(locale).say("not-a-day", value="")
    (words,) = re.findall(r"30 May|30\. Mai|30 mai|30 de mayo|30 мая|5月30日|5월 30일", written)
    assert month_day(words, date(2026, 1, 1)) == MonthDay(5, 30)
    hint = strings(locale).say("form-hint-date")
    (words,) = re.findall(r"(?<!-)25\.? \w[\w ]* 1950|1950[年년].*?[日일]", hint)
    read = date_of(words)
    assert read is not None
    assert read.edtf == "1950-06-25"


def test_a_locale_of_discord_finds_its_language_and_one_without_a_catalogue_is_english_throughout() -> None:
    assert strings("fr-CA").say("page-next") == "Suivant"
    assert strings("en-US").locale == "en-US"
    assert strings("DE").locale == "de"
    assert strings("zh-TW").say("page-next") == "Next"
    assert long_date(date(2026, 3, 29), strings("sv-SE")) == "29 March 2026"


@pytest.mark.parametrize("locale", available())
def test_dates_are_written_as_the_language_writes_them(locale: str) -> None:
    say, day = strings(locale), date(2024, 2, 29)
    for said in (long_date(day, say), short_date(day, say), day_of_year(2, 29, say)):
        assert "29" in said
    for said in (short_month(day, say), month_name(2, say), weekday_name(7, say)):
        assert said
    assert long_date(day, strings("en-US")) == "February 29, 2024"


def test_one_passage_is_not_said_to_be_several() -> None:
    assert strings("en").say("length-words", words=299, passages=1) == "299 words in one passage"
    assert strings("de").say("length-words", words=299, passages=1) == "299 Wörter in einem Absatz"
    assert strings("fr").say("length-words", words=1, passages=1) == "1 mot en 1 passage"
