"""Every sentence a reader sees comes from the Fluent catalogues in `bot/locales`; this module only fetches them.

Errors and refusals carry keys and facts; here they become sentences that say what happened, what was kept
and what to do next. Documents' own words never pass through a catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

ENGLISH = "en"

LONGEST = 2000
"""Characters of one fact in a sentence; a longer one ends in `…`."""


class UnknownMessageError(KeyError):
    """A key that the English catalogue does not hold: a fault of ours, found by the tests."""


class Strings:
    """The sentences of one language; what its catalogue lacks is said in English.

    `locale` is the one that dates and numbers are written for; English where the one asked for has no catalogue, so
    that a sentence never mixes two languages.
    """

    def __init__(self, locale: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.locale = locale
        self._bundles = bundles
        # The same few sentences are said again and again, and formatting one costs as much as finding a passage.
        self._said = lru_cache(maxsize=2048)(self._format)

    def say(self, key: str, /, **facts: Any) -> str:
        """The sentence under `key` with `facts` in their places; raises UnknownMessageError for an unknown key."""
        return self._said(key, tuple(facts.items()))

    def _format(self, key: str, facts: tuple[tuple[str, Any], ...]) -> str:
        message_id, _, attribute = key.replace("_", "-").partition(".")
        for bundle in self._bundles:
            if not bundle.has_message(message_id):
                continue
            message = bundle.get_message(message_id)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                printable = {name.replace("_", "-"): _shortened(fact) for name, fact in facts}
                text, _errors = bundle.format_pattern(pattern, printable)
                return str(text)
        raise UnknownMessageError(key)

    def listed(self, items: Iterable[str]) -> str:
        """Names one after another, with the language's own mark between them."""
        return self.say("list-mark").join(items)

    def knows(self, key: str) -> bool:
        """Whether some catalogue holds `key`."""
        return any(bundle.has_message(key.replace("_", "-")) for bundle in self._bundles)

    def explain(self, reason: str, facts: Mapping[str, object]) -> str:
        """The sentence for a refusal's reason; a reason without a sentence of its own gets the general one."""
        printable = {k: v if isinstance(v, int | float | str) else str(v) for k, v in facts.items()}
        if self.knows(reason):
            return self.say(reason, **printable)
        return self.say("refused-otherwise", reason=reason)


def _shortened(fact: object) -> object:
    """A fact as a sentence can hold it: of more than `LONGEST` characters the library says nothing at all."""
    if isinstance(fact, str) and len(fact) > LONGEST:
        return fact[: LONGEST - 1] + "…"
    return fact


@lru_cache
def strings(locale: str = ENGLISH) -> Strings:
    """The sentences for a Discord or BCP 47 locale (`de`, `en-US`, `zh-CN`), falling back by language, then to English."""
    held = {name.lower(): name for name in available()}
    asked = locale.replace("_", "-")
    own = held.get(asked.lower()) or held.get(asked.partition("-")[0].lower())
    if own is None:
        return Strings(ENGLISH, (_bundle(ENGLISH),))
    bundles = tuple(_bundle(name) for name in dict.fromkeys((own, ENGLISH)))
    return Strings(own if asked.lower() == own.lower() else asked, bundles)


@lru_cache
def available() -> tuple[str, ...]:
    """The locales that have a catalogue."""
    folder = resources.files("bot") / "locales"
    return tuple(sorted(f.name.removesuffix(".ftl") for f in folder.iterdir() if f.name.endswith(".ftl")))


@lru_cache
def _bundle(locale: str) -> FluentBundle:
    source = (resources.files("bot") / "locales" / f"{locale}.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle
