"""Makes any text show in Discord as it stands: nothing in a document formats, links, mentions or reorders by itself.

Discord's parser takes a backslash before any character that is no letter, digit or space as "this one literally".
"""

from __future__ import annotations

import re

# Markup anywhere in a line, and the openers of mentions, time stamps, custom emoji and masked links.
_ANYWHERE = re.compile(r"[\\*_~|`\[\]<>@#]")
# Lists count only at the start of a line; `1.` needs its full stop escaped, not its digit.
_LINE_START = re.compile(r"^([ \t\u00a0]*)([-+])(?=\s)|^([ \t\u00a0]*\d{1,9})([.)])(?=\s)", re.MULTILINE)
_LINK = re.compile(r"(?i)(https?|steam|discord):(?=//)")
_OPENERS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE_FLOOD = re.compile("([\u200b-\u200d\u2060\ufeff])\\1{2,}")


def escape(text: str) -> str:
    """`text` with every character that Discord would interpret escaped.

    Line breaks stay. Unclosed direction marks are closed at each line's end, so that they cannot turn what follows;
    a run of more than two equal invisible characters is shown as two.
    """
    text = _INVISIBLE_FLOOD.sub(r"\1\1", text)
    text = _ANYWHERE.sub(lambda m: "\\" + m[0], text)
    text = _LINE_START.sub(_escape_list, text)
    text = _LINK.sub(r"\1\\:", text)
    return _close_directions(text) if _DIRECTION.search(text) else text


def _escape_list(match: re.Match[str]) -> str:
    return f"{match[1]}\\{match[2]}" if match[2] else f"{match[3]}\\{match[4]}"


def _close_directions(text: str) -> str:
    return "\n".join(map(_close_line, text.split("\n")))


def _close_line(line: str) -> str:
    still_open: list[str] = []
    for mark in _DIRECTION.findall(line):
        if mark in _OPENERS:
            still_open.append(_OPENERS[mark])
        elif mark in still_open:
            del still_open[len(still_open) - 1 - still_open[::-1].index(mark) :]
    return line + "".join(reversed(still_open))


def fence(text: str) -> str:
    """`text` in a code block that it cannot close."""
    return f"```\n{unclosing(text)}\n```"


def unclosing(text: str) -> str:
    """`text` with a zero-width space between three backticks in a row, which would close a code block."""
    return text.replace("```", "`\u200b`\u200b`")
