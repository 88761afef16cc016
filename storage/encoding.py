"""From bytes to text, or to the reason why there is none. Only UTF-8 is taken: offsets and hashes rest on it.

Nothing is replaced, dropped or guessed into a text. For bytes in another encoding the evidence is weighed all
the same, so that the refusal can name it and say how to convert the file.
"""

from __future__ import annotations

import codecs
import re

from storage.model import Refusal

LONGEST_LINE = 4_000_000
"""Bytes in a line beyond which a file is no text. A volume pasted as one line has less."""

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_FORMS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!", "RAR"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"SQLite format 3\x00", "SQLite"),
)
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1b\x7f]")
_CYRILLIC_RUN = re.compile(rb"[\x80-\xff]{3,}")
# The ten commonest Russian letters: what a wrong guess turns into rare letters, capitals or frames.
_COMMON = frozenset("оеаинтсрвл")
_SAMPLE = 65_536
_MUCH_CONTROL = 0.01
_MUCH_CYRILLIC = 0.5


def decode(data: bytes) -> str | Refusal:
    """The text of UTF-8 bytes, untouched but for a byte order mark; otherwise why it is none.

    A file that was cut off in the middle of its last character is text up to there.

    Reasons: `binary_file` (form, byte), `wrong_encoding` (encoding, line), `unknown_encoding` (byte, line),
    `stray_nulls` (count, line), `line_too_long` (characters, most). Bytes are counted from 0, lines from 1.
    """
    return _unreadable(data) or _utf_8(data)


def _unreadable(data: bytes) -> Refusal | None:
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            return Refusal("wrong_encoding", {"encoding": encoding, "line": 1})
    for signature, form in _FORMS:
        if data.startswith(signature):
            return Refusal("binary_file", {"form": form, "byte": 0})
    return _nulls(data) or _binary(data) or _endless_line(data)


def _nulls(data: bytes) -> Refusal | None:
    count = data.count(0)
    if not count:
        return None
    sample = data[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    if max(odd, even) > len(sample) * 0.3 and min(odd, even) < len(sample) * 0.05:
        return Refusal("wrong_encoding", {"encoding": "UTF-16", "line": 1})
    at = data.index(0)
    if count > len(data) * _MUCH_CONTROL or _CONTROL.search(sample):
        return Refusal("binary_file", {"form": "", "byte": at})
    return Refusal("stray_nulls", {"count": count, "line": _line(data, at)})


def _binary(data: bytes) -> Refusal | None:
    sample = data[:_SAMPLE]
    controls = _CONTROL.findall(sample)
    if len(controls) <= len(sample) * _MUCH_CONTROL:
        return None
    return Refusal("binary_file", {"form": "", "byte": data.index(controls[0])})


def _endless_line(data: bytes) -> Refusal | None:
    start = 0
    while len(data) - start > LONGEST_LINE:
        end = data.rfind(b"\n", start, start + LONGEST_LINE)
        if end < 0:
            length = (data.find(b"\n", start) + 1 or len(data) + 1) - 1 - start
            return Refusal("line_too_long", {"characters": length, "most": LONGEST_LINE})
        start = end + 1
    return None


def _utf_8(data: bytes) -> str | Refusal:
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_cut_off(data, error):
            return data[: error.start].decode("utf-8")
        encoding = _likely(data)
        line = _line(data, error.start)
        if encoding:
            return Refusal("wrong_encoding", {"encoding": encoding, "line": line})
        return Refusal("unknown_encoding", {"byte": error.start, "line": line})


def _is_cut_off(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether all is UTF-8 but for a character that the end of the data cuts. One lone byte proves nothing."""
    if error.reason != "unexpected end of data":
        return False
    return len(data) - error.start > 1 or not data[: error.start].isascii()


def _likely(data: bytes) -> str | None:
    """The encoding that fits bytes which are not UTF-8: Cyrillic if they come in words, Western if they stand alone."""
    high = sum(byte >= 0x80 for byte in data[:_SAMPLE])
    in_words = sum(map(len, _CYRILLIC_RUN.findall(data[:_SAMPLE])))
    if in_words > high * _MUCH_CYRILLIC:
        return _likely_cyrillic(data[:_SAMPLE])
    return "windows-1252" if _decodes(data, "cp1252") else None


def _likely_cyrillic(sample: bytes) -> str | None:
    def share(encoding: str) -> float:
        letters = [letter for letter in sample.decode(encoding, "replace") if letter > "\x7f"]
        return sum(letter in _COMMON for letter in letters) / len(letters)

    names = {"cp1251": "windows-1251", "koi8-r": "KOI8-R", "cp866": "IBM866"}
    best = max(names, key=share)
    return names[best] if share(best) > _MUCH_CYRILLIC / 2 else None


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1
