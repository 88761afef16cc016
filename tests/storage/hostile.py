"""A worker over which every kind of file breaks down: the name says how."""

from __future__ import annotations

import os
from collections.abc import Iterator

from storage.intake import worker
from storage.intake.guidance import Guidance
from storage.model import Document, Refusal
from tests.making import document


def understood(name: str, data: bytes, guidance: Guidance) -> Iterator[Document | Refusal]:
    yield document("1", data.decode() or "text")
    if name == "endless":
        while True:
            pass
    if name == "bomb":
        held = [bytearray(1 << 20)]
        while True:
            held.append(bytearray(1 << 20))
    if name == "crash":
        os.abort()
    if name == "fault":
        raise ZeroDivisionError
    if name == "chatter":
        print("a library says hello")
    yield Refusal("no_text", {"environment": sorted(os.environ)})


if __name__ == "__main__":
    worker.understood = understood
    worker.main()
