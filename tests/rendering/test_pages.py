"""A message longer than Discord allows cannot be built, and nothing of an answer is lost between pages."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from operator import mul

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rendering.limits import COMPONENTS, TEXT, clip, length
from bot.rendering.pages import Page, Text, pages
from bot.rendering.view import (
    Block,
    Copyable,
    Facts,
    Heading,
    Line,
    Marked,
    Press,
    Presses,
    Quote,
    Rule,
    Run,
    Style,
    View,
)

_WORDS = [Style.PLAIN, Style.STRONG, Style.EMPHASIS, Style.CODE]
_words = st.builds(Run, st.text(max_size=9000), st.sampled_from(_WORDS))
_moments = st.builds(Run, st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat), st.just(Style.MOMENT))
_runs = st.lists(_words | _moments, max_size=3).map(tuple)
_floods = st.builds(mul, st.sampled_from(("`", "```", "*", "👩‍👩‍👧‍👦", "\u200b")), st.integers(1, 3000))
_blocks = st.one_of(
    st.builds(Heading, st.text(max_size=6000) | _floods),
    st.builds(Marked, _floods, _floods),
    st.builds(Copyable, _floods),
    st.builds(Line, _runs, st.booleans()),
    st.builds(Quote, _runs),
    st.builds(Copyable, st.text(max_size=9000)),
    st.builds(
        Facts, st.lists(st.tuples(st.text(max_size=40), st.text(max_size=5000)), max_size=4).map(tuple)
    ),
    st.just(Rule()),
    st.builds(
        Presses,
        st.lists(st.builds(Press, st.just("Cite"), st.just("cite 1")), min_size=1, max_size=5).map(tuple),
    ),
)


def text_of(page: Page) -> str:
    return "\n".join(item.markdown for item in page.items if isinstance(item, Text))


def parts_of(page: Page) -> int:
    return sum(1 + (len(item.buttons) if isinstance(item, Presses) else 0) for item in page.items)


@given(st.lists(_blocks, max_size=30).map(tuple))
@settings(max_examples=60)
def test_every_page_of_any_answer_is_within_discords_limits(blocks: tuple[Block, ...]) -> None:
    for page in pages(View(blocks)):
        assert page.items
        assert sum(length(item.markdown) for item in page.items if isinstance(item, Text)) <= TEXT - 200
        assert parts_of(page) + 9 <= COMPONENTS


def shown(markdown: str) -> str:
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown)


def test_a_heading_shows_a_title_as_written() -> None:
    title = "- [masked](https://example.org) @everyone ``` *a* \u202eb"
    (page,) = pages(View((Heading(title),)))
    assert (
        text_of(page) == r"### \- \[masked\](https\://example.org) \@everyone \`\`\` \*a\* " + "\u202eb\u202c"
    )


def test_a_long_quotation_is_cut_between_words_and_kept_whole() -> None:
    words = " ".join(f"word{n}*" for n in range(3000))
    cut = pages(View((Quote((Run(words),)),)))
    assert len(cut) > 1
    together = " ".join(shown(text_of(page)).replace("> ", "").replace("\n", " ") for page in cut)
    assert together.split() == words.split()


def test_an_answer_of_many_results_becomes_pages() -> None:
    blocks: list[Block] = []
    for n in range(60):
        blocks += [Quote((Run(f"passage {n}"),)), Presses((Press("Cite", f"cite {n}"),)), Rule()]
    assert len(pages(View(tuple(blocks)))) > 1


@given(st.text(max_size=300), st.integers(2, 120))
def test_a_clipped_text_is_never_longer_than_asked(text: str, most: int) -> None:
    assert length(clip(text, most)) <= most
