"""Text on its way to a reader: plain words in which two private characters open and close italics.

The one intermediate form of every style. `Typography` knows how a tradition quotes and punctuates
(American marks go inside the closing quotation mark, British ones stay outside); `plain` and `markdown`
are the two ways out. Words are never changed here: no re-casing, no respelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.escape import escape

_ON, _OFF = "\ue000", "\ue001"
_TAGS = re.compile(r"</?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>", re.IGNORECASE)
_UNPRINTED = re.compile(
    r"[\ue000\ue001\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?![\t\n\r])[\x00-\x1f\x7f]"
    # Joiners make an emoji of several signs, and part letters in Persian; two in a row do nothing.
    r"|[\u200c\u200d](?=[\u200c\u200d])"
)
_TIDY = re.compile(r"[\w.,;:()/?&=-]+(?: [\w.,;:()/?&=-]+)*")
"""Text of everyday signs with single spaces: most texts, which need no tidying."""
_ADDRESS = re.compile(r"https?://[^\s<>]+[^\s<>.,;:!?)”’]")

_MERGED = {
    "!": {".": "!", "?": "!?", ":": "!", ",": "!,", ";": "!;"},
    "?": {"!": "?!", ".": "?", ":": "?", ",": "?,", ";": "?;"},
    ".": {"!": ".!", "?": ".?", ":": ".:", ",": ".,", ";": ".;"},
    ":": {"!": "!", "?": "?", ".": ":", ",": ":,", ";": ":;"},
    ",": {"!": ",!", "?": ",?", ":": ",:", ".": ",.", ";": ",;"},
    ";": {"!": "!", "?": "?", ":": ";", ",": ";,", ".": ";"},
}
"""What two marks that meet become: the table every CSL processor prints by."""


def tidy(text: str | None) -> str:
    """Give `text` on one line, without what cannot be printed and without a catalogue's tags."""
    if not text:
        return ""
    if _TIDY.fullmatch(text):
        return text
    return " ".join(_UNPRINTED.sub("", _TAGS.sub("", text)).split())


def italic(text: str) -> str:
    """Set `text` in italics; italics within it stand upright, as printers do."""
    if not text:
        return ""
    return f"{_ON}{text.translate({ord(_ON): _OFF, ord(_OFF): _ON})}{_OFF}".replace(_ON + _OFF, "")


def titled(title: str) -> str:
    """Make a title's own `<i>` italics; every other tag goes."""
    if _TIDY.fullmatch(title):
        return title
    bare = _UNPRINTED.sub("", title)
    marked = re.sub(r"<i>(.*?)</i>", lambda m: f"{_ON}{m[1]}{_OFF}", bare, flags=re.IGNORECASE | re.DOTALL)
    return " ".join(_TAGS.sub("", marked).split())


def plain(text: str) -> str:
    """The words alone."""
    return text.replace(_ON, "").replace(_OFF, "")


def markdown(text: str) -> str:
    """The words for Discord: italics as asterisks, every other sign escaped, addresses in angle brackets."""
    pieces, last = [], 0
    for found in _ADDRESS.finditer(text):
        pieces += [_escaped(text[last : found.start()]), f"<{plain(found[0])}>"]
        last = found.end()
    return "".join([*pieces, _escaped(text[last:])])


def _escaped(text: str) -> str:
    return escape(text).replace(_ON, "*").replace(_OFF, "*")


@dataclass(frozen=True, slots=True)
class Typography:
    """How a printing tradition quotes: its outer and inner marks, and whether commas and stops go inside them."""

    outer: tuple[str, str]
    inner: tuple[str, str]
    inside: bool

    def quoted(self, title: str) -> str:
        """Put `title` between quotation marks; the quotation marks within it become the other kind."""
        if not title:
            return ""
        return f"{self.outer[0]}{self._levelled(title, depth=1)}{self.outer[1]}"

    def set(self, text: str) -> str:
        """Turn the straight quotation marks and apostrophes of `text` into printed ones; printed ones stay."""
        return self._levelled(text, depth=0)

    def _levelled(self, text: str, *, depth: int) -> str:
        if not _QUOTE.search(text):
            return text
        pieces, stack = [], list[str]()
        kept = _kept(text, printed=depth == 0)
        for at, char in enumerate(text):
            if char not in _QUOTES or at in kept:
                pieces.append(char)
            elif _opens(text, at):
                pieces.append(self._pair(depth + len(stack))[0])
                stack.append(_CLOSING[char])
            elif _closes(text, at, stack):
                while stack and stack.pop() != _CLOSING.get(char, char):
                    pass
                pieces.append(self._pair(depth + len(stack))[1])
            else:
                pieces.append("’" if char in "'’‘" else char)
        return "".join(pieces)

    def _pair(self, depth: int) -> tuple[str, str]:
        return self.inner if depth % 2 else self.outer

    def ended(self, text: str, mark: str) -> str:
        """Add one punctuation mark, merged with the mark `text` ends in, inside closing quotes where that is done."""
        body = text[: self._before_closers(text, mark)]
        last = body[-1:]
        if not text or not mark or last == mark:
            return text
        merged = body[:-1] + _MERGED[last][mark] if last in _MERGED else body + mark
        closers = text[len(body) :]
        if last not in _MERGED and not closers.strip(_OFF):
            return text + mark
        return merged + closers

    def _before_closers(self, text: str, mark: str) -> int:
        """Where a mark is put: before the closing quotation marks it moves inside of, before italics that merely end."""
        end = len(text.rstrip(_OFF))
        if not self.inside or mark in ";:":
            return end
        while end and text[end - 1] in (_OFF, self.outer[1]):
            end -= 1
        if text[end - 1 : end] == "’" and end < len(text) and _closes_inner(text[:end]):
            end -= 1
        return end

    def joined(self, parts: Iterable[str], by: str = ", ") -> str:
        """Join what is there of `parts`; a mark that opens `by` is merged with the one before it."""
        result = ""
        for part in parts:
            if not part:
                continue
            if not result:
                result = part
            elif by[0] in _MERGED:
                result = self.ended(result, by[0]) + by[1:] + part
            else:
                result += by + part
        return result


_CLOSING = {'"': '"', "“": "”", "'": "'", "‘": "’"}
_QUOTES = "\"“”'‘’"
_GERMAN = re.compile("„[^„“”]*[“”]")
_QUOTE = re.compile(f"[{_QUOTES}]")


def _kept(text: str, *, printed: bool) -> set[int]:
    """Where marks stand that are not changed: those that close a German quotation, and all printed ones if asked."""
    closing = {found.end() - 1 for found in _GERMAN.finditer(text)}
    return closing | {at for at, char in enumerate(text) if char in "“”‘’"} if printed else closing


def _opens(text: str, at: int) -> bool:
    """Whether the mark at `at` opens a quotation; an apostrophe before a figure or a lone letter does not."""
    char, before, after = text[at], text[at - 1] if at else " ", text[at + 1 : at + 2]
    if char in "”’" or not after or after.isspace():
        return False
    if char == "“":
        return True
    if not (before.isspace() or before in f"([{{—–-/“‘\"'{_ON}"):
        return False
    if char == '"':
        return True
    return _closing_single(text, at) is not None and not after.isdigit()


def _closing_single(text: str, at: int) -> int | None:
    found = re.compile(r"['’](?![^\W\d_])").search(text, at + 1)
    return found.start() if found else None


def _closes_inner(text: str) -> bool:
    """Whether the last `’` of `text` closes a quotation and is no apostrophe."""
    opened = text.rfind("‘")
    return opened >= 0 and not re.search(r"’(?!\w)", text[opened:-1])


def _closes(text: str, at: int, stack: list[str]) -> bool:
    char = text[at]
    if char in "'’‘":
        after = text[at + 1 : at + 2]
        return bool(stack) and stack[-1] in "'’" and not after.isalnum()
    return bool(stack) or char == "”"


AMERICAN = Typography(("“", "”"), ("‘", "’"), inside=True)
BRITISH = Typography(("‘", "’"), ("“", "”"), inside=False)
