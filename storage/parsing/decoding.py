"""From bytes to text, or to the reason why there is none. Only UTF-8 is taken, since offsets and hashes rest on it.

Nothing is replaced, dropped or guessed: a text in another encoding is refused, not repaired.
"""

from __future__ import annotations

import codecs

from storage.model import Refusal

_UTF_16_AND_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes) -> str | Refusal:
    """The text of UTF-8 bytes, untouched but for a byte order mark; `unknown_encoding` or `binary_file` otherwise."""
    if data.startswith(_UTF_16_AND_32):
        return Refusal("unknown_encoding", {"byte": 0})
    if b"\0" in data:
        return Refusal("binary_file", {"byte": data.index(b"\0")})
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        return Refusal("unknown_encoding", {"byte": error.start})
