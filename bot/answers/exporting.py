"""Files for other programs: one document, the results of a search or a whole library, as BibLaTeX, RIS or CSL-JSON.

The writers belong to citing; this is the door for whoever needs a file and no citation.
"""

from __future__ import annotations

from bot.answers.citing.formats import EXPORTS, export

__all__ = ["ENDINGS", "EXPORTS", "export"]

ENDINGS = {"bibtex": ".bib", "ris": ".ris", "csl-json": ".json"}
"""The ending of each format's files."""
