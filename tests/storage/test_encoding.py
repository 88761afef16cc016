"""What bytes are text, and what is said of those that are not."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.encoding import LONGEST_LINE, decode
from storage.model import Refusal

RUSSIAN = "Товарищ Ким Ир Сен просит сообщить мнение по этому вопросу. Штыков.\n" * 5
SEED = Path(__file__).parent.parent.parent / "seeds" / "004_7d5869c0783f0c93.txt"


def reason(data: bytes) -> str:
    found = decode(data)
    assert isinstance(found, Refusal), found[:40]
    return found.reason


def fact(data: bytes, name: str) -> object:
    found = decode(data)
    assert isinstance(found, Refusal), found[:40]
    return found.facts[name]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_every_text_in_utf_8_is_taken_as_it_stands(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.binary())
def test_any_bytes_are_text_or_refused_with_a_reason(data: bytes) -> None:
    found = decode(data)
    if isinstance(found, str):
        assert data.removeprefix(codecs.BOM_UTF8).startswith(found.encode())


def test_line_ends_form_feeds_and_tabs_stay_as_they_are() -> None:
    assert decode(b"a\r\nb\rc\x0cd\te\n") == "a\r\nb\rc\fd\te\n"


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode(codecs.BOM_UTF8 + b"29 September 1950") == "29 September 1950"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_named_with_or_without_its_mark(encoding: str) -> None:
    assert fact(SEED.read_text(encoding="utf-8").encode(encoding), "encoding") == "UTF-16"


@pytest.mark.parametrize(
    ("encoding", "name"), [("cp1251", "windows-1251"), ("koi8-r", "KOI8-R"), ("cp866", "IBM866")]
)
def test_russian_in_an_old_encoding_is_named(encoding: str, name: str) -> None:
    assert reason(RUSSIAN.encode(encoding)) == "wrong_encoding"
    assert fact(RUSSIAN.encode(encoding), "encoding") == name


def test_western_text_in_an_old_encoding_is_named_with_the_line() -> None:
    data = "Moscow\nto “Filippov” – très secret".encode("cp1252")
    assert fact(data, "encoding") == "windows-1252"
    assert fact(data, "line") == 2


def test_an_encoding_that_cannot_be_told_is_not_guessed() -> None:
    assert reason(("毛泽东致斯大林电" * 9).encode("gb18030")) == "unknown_encoding"


def test_a_text_with_stray_nulls_is_refused_with_their_number_and_line() -> None:
    data = SEED.read_bytes().replace(b"\n", b"\n\0", 2)
    assert reason(data) == "stray_nulls"
    assert (fact(data, "count"), fact(data, "line")) == (2, 2)


@pytest.mark.parametrize(
    ("data", "form"),
    [
        (b"%PDF-1.7\n%...", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n", "PNG"),
        (bytes(range(1, 32)) * 9, ""),
    ],
)
def test_what_is_no_text_is_called_binary_and_its_form_named_if_known(data: bytes, form: str) -> None:
    assert reason(data) == "binary_file"
    assert fact(data, "form") == form


def test_a_line_without_end_is_refused_wherever_it_stands() -> None:
    line = b"x" * (LONGEST_LINE + 1)
    for data in (line, b"one\n" + line, line + b"\nlast\n", b"a\n" * 99 + line + b"\n"):
        assert reason(data) == "line_too_long"
        assert fact(data, "characters") == LONGEST_LINE + 1


def test_many_lines_are_not_one_long_line() -> None:
    data = (b"x" * 999 + b"\n") * 5000
    assert decode(data) == data.decode()


def test_a_text_cut_in_the_middle_of_a_character_is_text_up_to_there() -> None:
    whole = "Pak Hòn-Yòng said — "
    assert decode(whole.encode()[:-2]) == "Pak Hòn-Yòng said "


def test_a_lone_last_byte_does_not_make_an_old_encoding_utf_8() -> None:
    assert reason("un café".encode("cp1252")) == "wrong_encoding"
