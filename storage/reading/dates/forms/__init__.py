"""Ways of writing a time, one kind a module, and the order in which they are looked for."""

from __future__ import annotations

from storage.reading.dates.forms import (
    anaphora,
    clock,
    days,
    deixis,
    durations,
    eastern,
    editors,
    eras,
    feasts,
    figures,
    months_years,
    numerals,
    parts,
    ranges,
    styles,
    vague,
)
from storage.reading.dates.grammar import Form

FORMS: tuple[Form, ...] = (
    *figures.FORMS,
    *eastern.FORMS,
    *numerals.FORMS,
    *ranges.SHARED_MONTH,
    *eras.FORMS,
    *clock.FORMS,
    *styles.FORMS,
    *editors.FORMS,
    *days.FORMS,
    *months_years.FORMS,
    *feasts.FORMS,
    *durations.FORMS,
    *deixis.FORMS,
    *anaphora.FORMS,
    *days.BARE,
    *months_years.BARE,
    *styles.MARKED,
    *anaphora.AFTER_A_TIME,
    *clock.ON_A_DAY,
    *parts.FORMS,
    *ranges.FORMS,
    *parts.QUALIFIED,
    *vague.FORMS,
)
"""Each form works on what the ones before it left: "8 June" is seen before "between 6 and 8 June"."""
