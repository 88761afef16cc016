"""Files packed into one (EPUB, DOCX): opened within bounds, so that a small file cannot become an endless one."""

from __future__ import annotations

import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from html.entities import name2codepoint
from typing import BinaryIO

from lxml import etree

_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})

MOST_ENTRIES = 20_000
MOST_BYTES = 400 * 1024 * 1024
MOST_BYTES_OF_ONE = 64 * 1024 * 1024

DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(KeyError, ValueError, IndexError, RuntimeError),  # RuntimeError: encrypted; NotImplementedError is one
)
"""What a damaged, encrypted or strangely packed archive raises."""


class Overfull(Exception):  # noqa: N818 - named for what the archive is
    """What is packed is more than is ever unpacked: `entries` files or `size` bytes."""

    def __init__(self, entries: int, size: int) -> None:
        super().__init__(entries, size)
        self.entries = entries
        self.size = size


@contextmanager
def unpacked(data: bytes | BinaryIO) -> Iterator[zipfile.ZipFile]:
    """The archive in `data`, its stated sizes within bounds; raises Overfull or zipfile.BadZipFile."""
    with zipfile.ZipFile(io.BytesIO(data) if isinstance(data, bytes) else data) as archive:
        entries = archive.infolist()
        size = sum(entry.file_size for entry in entries)
        if len(entries) > MOST_ENTRIES or size > MOST_BYTES:
            raise Overfull(len(entries), size)
        yield archive


def entry(archive: zipfile.ZipFile, name: str | zipfile.ZipInfo) -> bytes:
    """The bytes of an entry, at most as many as one may have: a stated size can lie."""
    with archive.open(name) as file:
        data = file.read(MOST_BYTES_OF_ONE + 1)
    if len(data) > MOST_BYTES_OF_ONE:
        raise Overfull(1, len(data))
    return data


def _sign(found: re.Match[bytes]) -> bytes:
    name = found[1].decode()
    if name in _OF_XML:
        return found[0]
    point = name2codepoint.get(name)
    return f"&#{point};".encode() if point else f"&amp;{name};".encode()


def tree(data: bytes) -> etree._Element | None:
    """The root of an XML page, mended where it is broken; None where nothing can be made of it.

    Entities and document types are never expanded or fetched. Signs that HTML knows by name (`&nbsp;`, `&eacute;`) are
    those signs; any other name stays in the text as it is written.
    """
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        return etree.fromstring(_NAMED.sub(_sign, data), parser)
    except etree.XMLSyntaxError:
        return None
