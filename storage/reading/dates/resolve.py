"""Which time is meant: the values of readings, in the order of the text.

A report is read from its own date, a story from the time it has reached. What cannot be told stays open: no
EDTF, and X in the TIMEX3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from storage.model import Span
from storage.reading.dates.calendar_days import shifted
from storage.reading.dates.counting import tell
from storage.reading.dates.forms.durations import timex_of
from storage.reading.dates.progress import Progress
from storage.reading.dates.readings import Calendar, Fixed, Length, Link, Reading, Same
from storage.reading.dates.survey import survey
from storage.reading.dates.values import When
from storage.reading.dates.writing import edtf, timex


@dataclass(frozen=True, slots=True)
class Resolved:
    """A reading and its values; `whole` is the range or group of which this is a member."""

    reading: Reading
    when: When | None
    edtf: str | None
    timex: str | None
    how: str
    confidence: float
    whole: Span | None = None


def resolve(
    readings: Sequence[Reading],
    text: str,
    document: When | None,
    *,
    cited: Callable[[int, int], bool] | None = None,
    noted: Callable[[int], bool] | None = None,
) -> Iterator[Resolved]:
    """Resolve the readings of a folded text against the document's date.

    `cited` tells the stretches that are citations: their years say nothing of the times the text speaks of.
    `noted` tells the places that are an editor's notes, who knows of later papers, too.
    """
    asides = frozenset(reading.start for reading in readings if cited and cited(reading.start, reading.end))
    progress = Progress(
        text, survey([each for each in readings if each.start not in asides], document), asides, noted
    )
    for reading in readings:
        if reading.members:
            yield from _group(reading, progress)
        else:
            yield from _single(reading, progress)


def _single(reading: Reading, progress: Progress) -> Iterator[Resolved]:
    sense = reading.sense
    if isinstance(sense, Fixed) and sense.of_stories and progress.report:
        return
    if isinstance(sense, Fixed | Length):
        fixed = sense.timex if isinstance(sense, Fixed) else timex_of(sense)
        yield Resolved(reading, None, None, fixed, reading.how, 0.5)
        return
    told = tell(reading, progress)
    if isinstance(told.when, When):
        if isinstance(sense, Same):
            reading = _as_before(reading, progress)
        progress.move(reading, told.when)
        confidence = min(told.confidence, 0.7 if reading.qualifier == "damaged" else 1.0)
        value = told.edtf if told.timex else edtf(told.when)
        yield Resolved(reading, told.when, value, told.timex or timex(told.when), told.how, confidence)
    elif told.when is not None:
        yield Resolved(reading, None, None, told.when, told.how, told.confidence)


def _as_before(reading: Reading, progress: Progress) -> Reading:
    """Of the end of June, "by this time" is by the end."""
    part = (progress.points[-1].qualifier or "").split()[-1:]
    if part not in (["beginning"], ["middle"], ["end"]):
        return reading
    return replace(reading, qualifier=f"{reading.qualifier} the {part[0]}" if reading.qualifier else part[0])


def _group(reading: Reading, progress: Progress) -> Iterator[Resolved]:
    if isinstance(reading.members[0].sense, Length):
        for member in reading.members:
            yield from _single(member, progress)
        return
    found = _members(reading, progress)
    value = joined(found, reading.link) if len(found) == len(reading.members) else None
    whole = Span(reading.start, reading.end)
    if value is None:
        yield from (replace(each, whole=whole) for each in found)
        return
    widths = [each.reading.end - each.reading.start for each in found]
    fullest = widths.index(max(widths))
    for place, each in enumerate(found):
        qualifier = each.reading.qualifier or _JOINTS.get(reading.link or Link.RANGE)
        part = replace(each.reading, qualifier=qualifier)
        yield replace(
            each,
            reading=part,
            edtf=value if place == fullest else None,
            whole=whole,
        )


_JOINTS = {Link.ALL: "and", Link.EITHER: "or"}


def _members(reading: Reading, progress: Progress) -> list[Resolved]:
    """Resolve the last member first: it carries what the others leave out."""
    *before, last = reading.members
    found = list(_single(last, progress))
    right = found[0].when if found else None
    for member in reversed(before):
        shared = _shared(member, right) if right is not None else None
        found[:0] = [shared] if shared else list(_single(member, progress))
    if right is not None:
        progress.move(last, right)
    return found


def _shared(member: Reading, right: When) -> Resolved | None:
    """A month later than the right-hand one belongs to the year before."""
    sense = member.sense
    if (
        not isinstance(sense, Calendar)
        or sense.when.year is not None
        or right.year is None
        or sense.when.clock
    ):
        return None
    when = replace(sense.when, year=right.year)
    if when.day is not None and when.month is None:
        when = replace(when, month=right.month)
    if right.month is not None and (when.month or 0, when.day or 0) > (right.month, right.day or 31):
        when = replace(when, year=right.year - 1)
    return Resolved(member, when, edtf(when), timex(when), "year shared with the end of the range", 0.9)


def joined(members: Sequence[Resolved], link: Link | None) -> str | None:
    """The EDTF of a group: an interval, a set of all, or one of a set.

    None where EDTF has no such value: times of the day have no intervals, seasons no sets.
    """
    values = [(each.edtf or "").split("/", maxsplit=1)[0] for each in members]
    whens = [each.when for each in members]
    if not all(values) or any(when is None or when.clock for when in whens):
        return None
    if link is Link.RANGE or (link is Link.ALL and _adjoin([when for when in whens if when])):
        return f"{values[0]}/{(members[-1].edtf or '').split('/')[-1]}"
    if any(when and when.part for when in whens):
        return None
    return f"[{','.join(values)}]" if link is Link.EITHER else f"{{{','.join(values)}}}"


def _adjoin(whens: Sequence[When]) -> bool:
    return all(
        left.unit is right.unit and right in {shifted(left, 1, left.unit), _next_part(left)}
        for left, right in pairwise(whens)
    )


def _next_part(when: When) -> When:
    following = {"SP": "SU", "SU": "FA", "Q1": "Q2", "Q2": "Q3", "Q3": "Q4", "H1": "H2"}
    return replace(when, part=following.get(when.part or "", "none"))
