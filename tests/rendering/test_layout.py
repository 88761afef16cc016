"""A page as Discord takes it."""

from __future__ import annotations

from bot.rendering.layout import AskButton, Deed, LongLines, layout, read_custom_id
from bot.rendering.pages import pages
from bot.rendering.view import Press, Presses, View, line


async def test_buttons_that_ask_the_same_differ_in_their_ids_and_ask_the_same() -> None:
    said = ("cite document:112688", "cite document:" + "9" * 90)
    rows = [block for words in said * 3 for block in (line("words"), Presses((Press("Cite", words),)))]
    long_lines = LongLines()
    view, _ = layout(pages(View(tuple(rows))), 0, "search words:x", ("<", ">", ""), long_lines)
    ids = [str(child.custom_id) for child in view.walk_children() if isinstance(child, AskButton)]
    assert len(set(ids)) == 6
    assert all(len(custom) <= 100 for custom in ids)
    assert [read_custom_id(custom, long_lines) for custom in ids] == [(Deed.ANEW, 0, w) for w in said * 3]
