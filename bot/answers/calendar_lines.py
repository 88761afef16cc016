"""Content lines of iCalendar (RFC 5545): their words escaped, the lines folded."""

from __future__ import annotations

_LINE_OCTETS = 75


def escaped(text: str) -> str:
    """A text as iCalendar wants it: on one line, its own separators escaped."""
    plain = " ".join(text.split())
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, f"\\{sign}")
    return "".join(character for character in plain if character.isprintable())


def folded(line: str) -> str:
    """A content line broken into lines of at most 75 octets, none within a character."""
    pieces, octets = [""], 0
    for character in line:
        size = len(character.encode())
        if octets + size > _LINE_OCTETS - (len(pieces) > 1):
            pieces.append("")
            octets = 0
        pieces[-1] += character
        octets += size
    return "\r\n ".join(pieces) + "\r\n"
