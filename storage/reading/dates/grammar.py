"""Forms: patterns over the kinds of tokens, and how a match becomes one token of a higher kind.

A form is written in the words of `words.KINDS`: `day=DAY month=MONTH (COMMA? year=YEAR)?`. Forms are applied
one after another, each to what the ones before it left, as a reader first sees "8 June" and then "between
6 and 8 June". No form repeats without bound, so reading time grows with the text and not faster.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from storage.reading.dates.kinds import KINDS
from storage.reading.dates.tokens import Tokens

_NAME = re.compile(r"(?:(?P<group>[a-z]\w*)=)?(?P<kinds>[A-Z]+(?:\|[A-Z]+)*)|\s+")


def pattern(form: str) -> re.Pattern[str]:
    """Compile a form; `A|B` is one token of either kind, `A | B C` a choice, `name=KIND` is caught as `name`."""

    def sign(match: re.Match[str]) -> str:
        if match["kinds"] is None:
            return ""
        signs = "".join(KINDS[kind] for kind in match["kinds"].split("|"))
        either = signs if len(signs) == 1 else f"[{signs}]"
        return f"(?P<{match['group']}>{either})" if match["group"] else either

    return re.compile(_NAME.sub(sign, form))


@dataclass(frozen=True, slots=True)
class Hit:
    """A form's match in a text: its tokens' worths and places by the names the form gives them."""

    text: str
    tokens: Tokens
    match: re.Match[str]

    @property
    def start(self) -> int:
        """Where the match begins in the text."""
        return self.tokens.starts[self.match.start()]

    @property
    def end(self) -> int:
        """Where the match ends in the text."""
        return self.tokens.ends[self.match.end() - 1]

    def before(self, length: int) -> str:
        """So many characters before the match."""
        return self.text[max(0, self.start - length) : self.start]

    def has(self, name: str) -> bool:
        """Whether the named token is there."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    def worth(self, name: str) -> object:
        """What the named token is worth; None where it is absent."""
        return self.tokens.worths[self.match.start(name)] if self.has(name) else None

    def number(self, name: str) -> int | None:
        """The named token's worth where it is a number."""
        worth = self.worth(name)
        return worth if isinstance(worth, int) else None

    def span(self, name: str) -> tuple[int, int]:
        """Where the named token or group of tokens stands in the text."""
        first, last = self.match.span(name)
        return self.tokens.starts[first], self.tokens.ends[last - 1]


@dataclass(frozen=True, slots=True)
class Made:
    """The token a form makes of its match."""

    kind: str
    worth: object


@dataclass(frozen=True, slots=True)
class Form:
    """A way of writing a time: its name, its pattern, and what it makes of a match (None: it was none)."""

    name: str
    pattern: re.Pattern[str]
    make: Callable[[Hit], Made | None]


def form(name: str, written: str, make: Callable[[Hit], Made | None]) -> Form:
    """A form from its written pattern."""
    return Form(name, pattern(written), make)


def apply(forms: Iterable[Form], text: str, tokens: Tokens) -> Tokens:
    """The tokens after each form in turn has put its own in the place of its matches."""
    for each in forms:
        found = [
            (match.start(), match.end(), made)
            for match in each.pattern.finditer(tokens.kinds)
            if (made := each.make(Hit(text, tokens, match))) is not None
        ]
        if found:
            tokens = _replaced(tokens, found)
    return tokens


def _replaced(tokens: Tokens, found: list[tuple[int, int, Made]]) -> Tokens:
    kinds: list[str] = []
    new = Tokens()
    here = 0
    for first, last, made in found:
        kinds += (tokens.kinds[here:first], KINDS[made.kind])
        new.starts += tokens.starts[here:first]
        new.ends += tokens.ends[here:first]
        new.worths += tokens.worths[here:first]
        new.starts.append(tokens.starts[first])
        new.ends.append(tokens.ends[last - 1])
        new.worths.append(made.worth)
        here = last
    kinds.append(tokens.kinds[here:])
    new.starts += tokens.starts[here:]
    new.ends += tokens.ends[here:]
    new.worths += tokens.worths[here:]
    new.kinds = "".join(kinds)
    return new
