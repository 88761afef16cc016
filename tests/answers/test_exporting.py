"""Exports: what other programs read is what the record says, whatever stands in it."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.citing import cite
from bot.answers.exporting import ENDINGS, EXPORTS, export
from storage.model import Agent, Publication, Record, RecordDate
from storage.parsing import parse
from tests.answers.test_citing import SEED_ADDRESS, TELEGRAM

HOSTILE = "A {brace & 100% of $5_\nTY  - JOUR\nER  - \n#1 ~ ^ \\"


def made(title: str, **facts: object) -> Record:
    stated = {"date": RecordDate("1950-09-29", "1950-09-29"), "url": "https://example.org/a_b%20c?x=1&y=2#z"}
    return Record(layout="csl_json", title=title, **{**stated, **facts})  # type: ignore[arg-type]


def test_every_format_has_an_ending():
    assert set(ENDINGS) == set(EXPORTS)


def test_citing_in_an_export_format_gives_the_files_text():
    citation = cite(TELEGRAM, document="112688", style="ris")
    assert citation.export == export([("112688", TELEGRAM)], "ris")
    assert "UR  - " + SEED_ADDRESS in citation.export


def test_a_title_cannot_start_a_tag_of_its_own():
    lines = export([("x", made(HOSTILE))], "ris").splitlines()
    assert [line for line in lines if line.startswith(("TY  -", "ER  -"))] == ["TY  - MANSCPT", "ER  - "]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines if line)


def test_a_letter_names_its_recipient_and_a_manuscript_does_not_turn_him_into_an_author():
    agents = (Agent(role="author", literal="Kim Il Sung"), Agent(role="recipient", literal="Stalin"))
    letter = made("On the front", agents=agents, publication=Publication(type="personal_communication"))
    manuscript = made("On the front", agents=agents, publication=Publication(type="manuscript"))
    assert "A2  - Stalin" in export([("x", letter)], "ris")
    assert "A2  -" not in export([("x", manuscript)], "ris")
    assert "note = {To Stalin}" in export([("x", manuscript)], "bibtex")


def test_who_has_no_tag_in_ris_is_named_in_words_among_the_keywords():
    agents = (
        Agent(role="author", family="Kang", given="Sang-ho"),
        Agent(role="translator", family="Goldberg", given="Gary"),
        Agent(role="interviewer", family="Lankov", given="Andrei"),
    )
    file = export(
        [("x", made("Recollections", agents=agents, publication=Publication(type="interview")))], "ris"
    )
    assert {"KW  - Translated by Gary Goldberg", "KW  - Interview by Andrei Lankov"} <= set(file.splitlines())


def test_a_call_number_and_the_date_of_what_is_reprinted_leave_in_every_format():
    stated = Publication(type="chapter", call_number="DS918 .U5", original_date="1951-01-12")
    record = made("On the front", publication=stated)
    assert "CN  - DS918 .U5" in (ris := export([("x", record)], "ris"))
    assert "N1  - Date of the original: January 12, 1951" in ris
    assert "origdate = {1951-01-12}" in (bibtex := export([("x", record)], "bibtex"))
    assert "note = {DS918 .U5}" in bibtex
    (item,) = json.loads(export([("x", record)], "csl-json"))
    assert item["original-date"] == {"date-parts": [[1951, 1, 12]]}
    assert item["call-number"] == "DS918 .U5"
    (parsed,) = parse("one.json", json.dumps([item]).encode())
    assert parsed.record.publication == stated


def test_a_comma_does_not_split_a_body():
    body = (Agent(role="author", literal="Council of Ministers, USSR"),)
    record = made("Decision", agents=body, publication=Publication(type="manuscript"))
    assert "AU  - Council of Ministers (USSR)" in export([("x", record)], "ris")
    assert "author = {{Council of Ministers, USSR}}" in export([("x", record)], "bibtex")


def test_particles_and_suffixes_are_written_where_zotero_finds_them():
    agents = (
        Agent(role="author", family="Brentano", given="Ulrich", particle="von"),
        Agent(role="author", family="Lodge", given="Henry Cabot", suffix="Jr."),
    )
    record = made("Notes", agents=agents, publication=Publication(type="manuscript"))
    (item,) = json.loads(export([("x", record)], "csl-json"))
    assert item["author"] == [
        {"family": "von Brentano", "given": "Ulrich"},
        {"family": "Lodge", "given": "Henry Cabot, Jr."},
    ]
    assert "author = {von Brentano, Ulrich and Lodge, Jr., Henry Cabot}" in export([("x", record)], "bibtex")


def test_an_address_is_never_escaped():
    assert "url = {https://example.org/a_b%20c?x=1&y=2#z}" in export([("x", made("Notes"))], "bibtex")


def test_two_documents_of_one_key_get_two():
    file = export([("a b", made("One")), ("a/b", made("Two"))], "bibtex")
    assert re.findall(r"@\w+\{(.+),", file) == ["a-b", "a-b-2"]


@pytest.mark.parametrize("edtf", ["1950", "1950-05", "1953-10-03/1953-10-08", "1950~", "1949-21", None])
def test_a_date_is_as_precise_as_the_record(edtf):
    record = made("Notes", date=RecordDate(edtf or "early 1950", edtf))
    (item,) = json.loads(export([("x", record)], "csl-json"))
    parts = item["issued"].get("date-parts", [])
    assert all(
        len(part) == len(day.removesuffix("-21").strip("~").split("-"))
        for part, day in zip(parts, (edtf or "").split("/"), strict=False)
    )
    assert ("literal" in item["issued"]) == (edtf in {"1949-21", None})


@pytest.mark.parametrize(
    ("edtf", "first", "other"),
    [
        ("1950-09-29", "PY  - 1950-09-29", "DA  - 1950/09/29/"),
        ("1950-09", "PY  - 1950-09", "DA  - 1950/09//"),
        ("1953-10-03/1953-10-08", "PY  - 1953-10-03/1953-10-08", "DA  - 1953-10-03/1953-10-08"),
        ("1950~", "PY  - 1950~", "N1  - Date: circa 1950"),
        ("1949-21", "PY  - 1949", "DA  - 1949///Spring"),
    ],
)
def test_the_first_date_of_a_ris_record_is_edtf_and_the_other_is_ris(edtf, first, other):
    lines = export([("x", made("Notes", date=RecordDate(edtf, edtf)))], "ris").splitlines()
    dates = [line for line in lines if line[:2] in {"PY", "Y1", "DA"}]
    assert dates[0] == first
    assert other in lines


def test_a_newspapers_day_stands_where_each_reader_takes_it():
    record = made("On the front", publication=Publication(type="article-newspaper"))
    lines = export([("x", record)], "ris").splitlines()
    assert [line for line in lines if line[:2] in {"PY", "Y1", "DA"}] == ["Y1  - 1950-09-29", "PY  - 1950"]


def test_a_shelfmark_is_a_keyword_too_and_read_back_it_is_none():
    file = export([("112688", TELEGRAM)], "ris")
    assert "KW  - APRF, fond 45, opis 1, delo 347, listy 46-49" in file
    (parsed,) = parse("one.ris", file.encode())
    assert [mark.text for mark in parsed.record.shelfmarks] == [
        "APRF, fond 45, opis 1, delo 347, listy 46-49"
    ]


@given(st.text(max_size=80), st.text(max_size=40), st.sampled_from(EXPORTS))
def test_any_text_leaves_files_whole(title, name, style):
    record = made(
        title, agents=(Agent(role="author", literal=name),), publication=Publication(type="manuscript")
    )
    file = export([("x", record)], style)
    if style == "csl-json":
        assert len(json.loads(file)) == 1
    elif style == "ris":
        assert file.count("\nER  - ") == 1
    else:
        bare = re.sub(r"\\[{}]", "", file)
        assert bare.count("{") == bare.count("}")
        assert file.replace("\\{", "{").count("{") == file.replace("\\}", "}").count("}")
