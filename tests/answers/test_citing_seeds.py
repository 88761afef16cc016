"""Both seeds, read from their files, come out in every style as a copy-editor would have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answers.citing import cite
from storage.model import Parsed, Record
from storage.parsing import parse
from storage.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"
PLACE = "APRF, fond 45, opis 1, delo 347, listy 46–49"
URL = "https://digitalarchive.wilsoncenter.org/document/112688"
TITLE = "Telegram from Shtykov to Gromyko and Stalin"
ENTRIES = {
    "archive": f'"{TITLE}", September 29, 1950, Wilson Center Digital Archive, {PLACE.replace("–", "-")}. {URL}',
    "chicago": f"“{TITLE}.” September 29, 1950. {PLACE}. Wilson Center Digital Archive. {URL}.",
    "turabian": f"“{TITLE}.” September 29, 1950. {PLACE}. Wilson Center Digital Archive. {URL}.",
    "chicago-author-date": f"“{TITLE}.” 1950. September 29. {PLACE}. Wilson Center Digital Archive. {URL}.",
    "mla": f"“{TITLE}.” 29 Sept. 1950, Wilson Center Digital Archive, {PLACE}, {URL}.",
    "apa": f"{TITLE}. (1950, September 29). Wilson Center Digital Archive ({PLACE}). {URL}",
    "harvard": f"‘{TITLE}’ (1950) 29 September. {PLACE}. Wilson Center Digital Archive. Available at: {URL}",
    "gost": f"{TITLE}. 29 сентября 1950 г. // АПРФ. Ф. 45. Оп. 1. Д. 347. Л. 46–49. Wilson Center Digital Archive. URL: {URL}.",
}
SHORT = {
    "chicago": f"“{TITLE},” l. 47.",
    "turabian": f"“{TITLE},” l. 47.",
    "chicago-author-date": f"(“{TITLE}” 1950, l. 47)",
    "mla": f"(“{TITLE},” l. 47)",
    "apa": f"({TITLE}, 1950, l. 47)",
    "harvard": f"(‘{TITLE}’, 1950, l. 47)",
    "gost": f"{TITLE}. Л. 47.",
}


def seed(number: str) -> Record:
    (file,) = SEEDS.glob(f"{number}_*.txt")
    (parsed,) = parse(file.name, file.read_bytes())
    assert isinstance(parsed, Parsed)
    return read(parsed).record


@pytest.mark.parametrize("style", ENTRIES)
def test_the_telegrams_entry(style):
    assert cite(seed("000"), document="112688", style=style).bibliography == ENTRIES[style]


@pytest.mark.parametrize("style", SHORT)
def test_the_telegrams_second_mention_names_the_leaf(style):
    assert cite(seed("000"), document="112688", style=style, locator="47").short == SHORT[style]


@pytest.mark.parametrize("style", ["chicago", "turabian"])
def test_the_telegrams_note_with_a_leaf_in_abbreviations(style):
    citation = cite(seed("000"), document="112688", style=style, locator="47", abbreviate=True)
    assert citation.text == (
        f"“{TITLE},” September 29, 1950, APRF, f. 45, op. 1, d. 347, l. 47, Wilson Center Digital Archive, {URL}."
    )


def test_the_archives_own_words_with_a_leaf():
    citation = cite(seed("000"), document="112688", locator="47")
    assert citation.text == (
        f'"{TITLE}", September 29, 1950, Wilson Center Digital Archive, APRF, fond 45, opis 1, delo 347, list 47. {URL}'
    )
    assert not citation.assembled


def test_the_cable_names_both_archives_and_its_translator_and_lacks_an_address():
    citation = cite(seed("004"), document="cable", style="chicago")
    assert citation.text == (
        "“Cable Nos. 408–410, Shtykov to Vyshinsky (for the Politburo),” trans. Gary Goldberg, May 30, 1950, "
        "Library of Congress, Manuscript Division, Dmitriĭ Antonovich Volkogonov papers, 1887–1995, mm97083838, "
        "Archive of the President of the Russian Federation (APRF), Wilson Center Digital Archive."
    )
    assert citation.missing == ("url",)
    assert "Leon Levy" not in citation.text + citation.bibliography


def test_the_cables_archival_form_keeps_the_source_line():
    assert cite(seed("004"), document="cable").text == (
        "“Cable Nos. 408–410, Shtykov to Vyshinsky (for the Politburo),” May 30, 1950, Wilson Center Digital Archive, "
        "Library of Congress, Manuscript Division, Dmitriĭ Antonovich Volkogonov papers, 1887-1995, mm97083838. "
        "Archive of the President of the Russian Federation (APRF). Translated by Gary Goldberg."
    )
