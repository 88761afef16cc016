"""Whether the words about a date look back or ahead: the cue words that stand in for tense.

No tagger of parts of speech is needed for it: will, would, plans to and by look ahead; was, had and most
words in -ed look back, the first two without looking aside.
"""

from __future__ import annotations

import re
from enum import IntEnum

from storage.model import Span


class Outlook(IntEnum):
    """The direction of the words about a date."""

    LONG_BACK = -2
    BACK = -1
    OPEN = 0
    AHEAD = 1


_AHEAD = (
    r"will|shall|'ll|won't|would|to be|is to|are to|plan(?:s|ned|ning)? (?:to|for)|intend(?:s|ed)?|expect(?:s|ed)?|"
    r"schedul(?:e|ed)|due|set (?:to|for)|(?:is|are) called for|going to|must|should|(?-i:may)|might|could|can|until|not later than|no later than|next(?! to\b)|upcoming|"
    r"coming|request(?:s|ed)? (?:to|that)|propos(?:e|es|ed|al)|ask(?:s|ed)? (?:to|for|that)|hop(?:e|es|ed) to|ready by|"
    r"tomorrow|future|forthcoming|deadline|expires?|starts|begins|opens|resumes?|convenes?|takes place|kicks off|comes|arrives|leaves|let us|necessary to"
)
_LONG_BACK = r"had|was|were"
_BACK = (
    r"has|have|did|ago|since|said|told|met|took|came|went|began|fell|rose|made|held|sent|gave|saw|left|"
    r"found|became|won|lost|led|brought|kept|wrote|yesterday|ended|(?!united\b)[a-z]{3,}ed"
)
_CUE = re.compile(
    rf"\b(?=[a-z'])(?:(?P<ahead>{_AHEAD})|(?P<long>(?:{_LONG_BACK})(?:(?: not| also| then)? (?!(?:{_AHEAD})\b)[a-z]{{3,}}ed\b)?)|(?<!\bbe )(?<!\bis )(?<!\bare )(?P<back>{_BACK}))\b",
    re.IGNORECASE,
)


def outlook(text: str, sentence: Span, start: int, end: int) -> Outlook:
    """The direction of the nearest cue before the date in its sentence, else of the first one after it."""
    found = None
    for cue in _CUE.finditer(text, sentence.start, start):
        found = cue
    if found is None:
        found = _CUE.search(text, end, sentence.end)
    if found is None:
        return Outlook.OPEN
    return {"ahead": Outlook.AHEAD, "long": Outlook.LONG_BACK}.get(found.lastgroup or "", Outlook.BACK)
