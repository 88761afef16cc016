"""What a file's bytes give: its documents, parsed and read, lists of persons, or the reasons why there are none. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from storage.columns import record_values
from storage.intake.guidance import NONE, Guidance, guided
from storage.model import Document, Parsed, PersonList, Refusal
from storage.parsing import PLAIN, parse
from storage.reading import read


def understood(
    name: str, data: bytes, guidance: Guidance = NONE
) -> Iterator[Document | PersonList | Refusal]:
    """Yield what the file gives, in its order; `name` is a hint."""
    for found in guided(_parsed(name, data, guidance), guidance):
        yield found if isinstance(found, Refusal | PersonList) else storable(read(found))


def _parsed(name: str, data: bytes, guidance: Guidance) -> Iterator[Parsed | PersonList | Refusal]:
    for found in parse(name, data):
        if guidance.anyhow and isinstance(found, Refusal) and found.reason == "no_layout":
            yield from parse(name, data, layout=PLAIN.name)
        else:
            yield found


def parse_and_read(
    name: str, data: bytes, guidance: Guidance = NONE
) -> list[Document | PersonList | Refusal]:
    """Everything that the file gives."""
    return list(understood(name, data, guidance))


def storable(document: Document) -> Document | Refusal:
    """The document, unless it holds half characters, which JSON can smuggle in and nobody can write or show."""
    try:
        document.source.encode()
        document.id.encode()
        record_values(document.record)
    except ValueError:
        return Refusal("lone_surrogates")
    return document
