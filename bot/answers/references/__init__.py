"""Other documents that a document names: what its words say of them, and which of them are held."""

from bot.answers.references.linking import Links, Naming, find_links
from bot.answers.references.own_number import stated_numbers
from bot.answers.references.reading import references, references_in
from bot.answers.references.reference import Reference
from bot.answers.references.resolving import Link

__all__ = [
    "Link",
    "Links",
    "Naming",
    "Reference",
    "find_links",
    "references",
    "references_in",
    "stated_numbers",
]
