"""The log tells what happened and where, and never a token or a member's words."""

from __future__ import annotations

import json
import logging

import pytest

from bot.terminal.logs import Json, Plain

TOKEN = f"{'MTE4' * 6}.{'GxYzAb'}.{'q1w2e3' * 6}"  # in the form of a token, and none
WORDS = "what a member typed"
FORMS = [Plain(), Json()]


def fault() -> BaseException:
    try:
        try:
            {}[WORDS]
        except KeyError as first:
            raise ValueError(f"no date in {WORDS}") from first
    except ValueError as second:
        return second


def event(message: str, *facts: object, why: BaseException | None = None) -> logging.LogRecord:
    trace = (type(why), why, why.__traceback__) if why else None
    return logging.LogRecord("opis.discord", logging.ERROR, __file__, 1, message, facts, trace)


@pytest.mark.parametrize("form", FORMS)
def test_a_fault_is_told_by_its_kinds_and_places_alone(form: logging.Formatter) -> None:
    written = form.format(event("Fault %s in %s", "1a2b3c4d", "search", why=fault()))
    assert WORDS not in written
    assert "Fault 1a2b3c4d in search" in written
    assert "builtins.KeyError" in written
    assert "builtins.ValueError" in written
    assert "test_logs.py" in written


@pytest.mark.parametrize("form", FORMS)
def test_a_token_is_taken_out_wherever_it_stands(form: logging.Formatter) -> None:
    assert TOKEN not in form.format(event("Authorization: Bot %s", TOKEN))


def test_a_trace_that_another_handler_wrote_down_is_not_taken_over() -> None:
    record = event("Fault", why=fault())
    logging.Formatter().format(record)
    assert WORDS not in Plain().format(record)


def test_the_json_form_is_one_object_a_line_with_its_time() -> None:
    written = Json().format(event("two\nlines", why=fault()))
    assert "\n" not in written
    assert {"time", "level", "logger", "message", "fault"} == set(json.loads(written))
