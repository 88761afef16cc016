"""Names as the styles print them: whole or short, turned for an index or not, and lists of them.

Family names of East Asia come first and stay there; particles and suffixes keep their place; a body's name,
a pseudonym with the editor's identification (`Filippov [Stalin]`) and any script are printed as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from storage.model import Agent

_EASTERN = re.compile(
    r"[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff]"
)


_JOINED = re.compile(r"\.(?=[^\W\d_])")


def whole(agent: Agent) -> str:
    """The name as one says it: `Ulrich von Brentano`, `Henry Cabot Lodge Jr.`, `Kim Il Sung`, `毛泽东`."""
    if agent.literal:
        return agent.literal
    if agent.family_first or _scripted(agent):
        return _eastern(agent)
    name = _spaced(_given(agent), agent.dropping_particle, _family(agent))
    return _suffixed(name, agent, comma=agent.comma_suffix)


def short(agent: Agent) -> str:
    """The name of a second mention: `von Brentano`, `Lodge`, `Kim`."""
    return agent.literal or _family(agent) or agent.given or ""


def turned(agent: Agent, *, demoted: bool = False) -> str:
    """The name for an index: `Lodge, Henry Cabot, Jr.`; `von Brentano, Ulrich`, or `Brentano, Ulrich von` where demoted."""
    if agent.literal or not (agent.family and agent.given):
        return whole(agent)
    if agent.family_first or _scripted(agent):
        return _eastern(agent)
    if demoted:
        name = f"{agent.family}, {_spaced(_given(agent), agent.dropping_particle, agent.particle)}"
    else:
        name = f"{_family(agent)}, {_spaced(_given(agent), agent.dropping_particle)}"
    return _suffixed(name, agent, comma=True)


def listed(agents: Sequence[Agent], form: Callable[[Agent], str], *, at_least: int, shown: int) -> str:
    """Names in a sentence: `A and B`; `A, B, and C`; from `at_least` names on the first `shown` and `et al.`."""
    names = [form(agent) for agent in agents]
    if len(names) >= at_least:
        return f"{', '.join(names[:shown])}{',' if shown > 1 else ''} et al."
    if len(names) > 2:
        return f"{', '.join(names[:-1])}, and {names[-1]}"
    return " and ".join(names)


def indexed(agents: Sequence[Agent], *, at_least: int, shown: int, demoted: bool = True) -> str:
    """Names at the head of an entry, the first one turned: `Lodge, Henry Cabot, Jr., and Ulrich von Brentano`."""
    names = [turned(agents[0], demoted=demoted), *(whole(agent) for agent in agents[1:])] if agents else []
    if len(names) >= at_least:
        return f"{', '.join(names[:shown])}, et al."
    if len(names) == 2 and agents[1].literal and names[0] == whole(agents[0]):
        # The comma belongs to the turned name; two bodies are joined as in a sentence.
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}" if len(names) > 1 else "".join(names)


def _family(agent: Agent) -> str:
    if agent.particle and agent.family:
        joint = "" if agent.particle[-1] in "’'-" else " "
        return f"{agent.particle}{joint}{agent.family}"
    return agent.family or ""


def _given(agent: Agent) -> str:
    """The given name, initials that were written without spaces apart: `A. M.` for `A.M.`"""
    return _JOINED.sub(". ", agent.given or "")


def _scripted(agent: Agent) -> bool:
    return bool(_EASTERN.search(f"{agent.family or ''}{agent.given or ''}"))


def _eastern(agent: Agent) -> str:
    joint = "" if _scripted(agent) else " "
    return joint.join(part for part in (_family(agent), agent.given) if part)


def _suffixed(name: str, agent: Agent, *, comma: bool) -> str:
    return f"{name}{', ' if comma else ' '}{agent.suffix}" if agent.suffix else name


def _spaced(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)


def ampersand(people: Sequence[str], *, at_least: int) -> str:
    """`A & B`; `A, B, & C`; from `at_least` names on the first and `et al.`."""
    if len(people) >= at_least:
        return f"{people[0]} et al."
    if len(people) > 2:
        return f"{', '.join(people[:-1])}, & {people[-1]}"
    return " & ".join(people)


def initialled(agent: Agent, *, turned: bool = False, spaced: bool = True) -> str:
    """The name with initials: `H. C. Lodge, Jr.`, turned `Lodge, H. C., Jr.`; scripts without initials stay whole."""
    if agent.literal or not (agent.family and agent.given) or _scripted(agent):
        return whole(agent)
    given = _spaced(_initials(agent.given, " " if spaced else ""), agent.dropping_particle)
    if turned:
        return _suffixed(f"{_family(agent)}, {given}", agent, comma=True)
    name = f"{_family(agent)} {given}" if agent.family_first else f"{given} {_family(agent)}"
    return _suffixed(name, agent, comma=agent.comma_suffix)


def _initials(given: str, joint: str) -> str:
    return joint.join(_initial(word) for word in re.findall(r"[^\s.]+(?:\.-[^\s.]+)*\.?", given))


def _initial(word: str) -> str:
    """`Evgueni` is `E.`, `Jean-Paul` is `J.-P.`, `Heon-yeong` is `H.`; `Iu.` is an initial already."""
    if word.endswith(".") and "-" not in word:
        return word
    parts = [part for part in re.split(r"\.?-", word) if part]
    return "-".join(f"{part[0]}." for part in [*parts[:1], *filter(str.istitle, parts[1:])])
