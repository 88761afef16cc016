"""Citations of both seeds, as a copy-editor would pass them."""

from __future__ import annotations

import pytest

from bot.answers.citing import cite
from storage.model import Credit, Record, RecordDate, Shelfmark

SEED_ADDRESS = "https://digitalarchive.wilsoncenter.org/document/112688"
MIRROR = "https://wilson-center.drivingcreative.com/document/112688"

TELEGRAM = Record(
    layout="wilson-print",
    title="Telegram from Shtykov to Gromyko and Stalin",
    kind="telegram",
    sender="Shtykov",
    recipient="Gromyko and Stalin",
    date=RecordDate("September 29, 1950", "1950-09-29"),
    url=MIRROR,
    record_id="112688",
    citation=(
        '"Telegram from Shtykov to Gromyko and Stalin", September 29, 1950, Wilson Center Digital Archive, '
        f"APRF, fond 45, opis 1, delo 347, listy 46-49. <{MIRROR}>"
    ),
    repository="Wilson Center Digital Archive",
    shelfmarks=(
        Shelfmark(
            text="APRF, fond 45, opis 1, delo 347, listy 46-49",
            archive="APRF",
            fond="45",
            opis="1",
            delo="347",
            listy="46-49",
        ),
    ),
)

CABLE = Record(
    layout="wilson-page",
    title="Cable Nos. 408-410, Shtykov to Vyshinsky (for the Politburo)",
    kind="cable",
    date=RecordDate("May 30, 1950", "1950-05-30"),
    repository="Wilson Center Digital Archive",
    source_note=(
        "Library of Congress, Manuscript Division, Dmitriĭ Antonovich Volkogonov papers, 1887-1995, mm97083838. "
        "Archive of the President of the Russian Federation (APRF). Translated by Gary Goldberg."
    ),
    credits=(Credit("translator", "Gary Goldberg"),),
)


def test_the_archives_own_citation_is_given_unchanged_but_for_the_mirrors_address():
    citation = cite(TELEGRAM, document="112688")
    assert citation.text == (
        '"Telegram from Shtykov to Gromyko and Stalin", September 29, 1950, Wilson Center Digital Archive, '
        f"APRF, fond 45, opis 1, delo 347, listy 46-49. {SEED_ADDRESS}"
    )
    assert not citation.assembled
    assert citation.missing == ()
    assert [(note.reason, note.facts["stored"]) for note in citation.notes] == [("mirror_address", MIRROR)]


@pytest.mark.parametrize("style", ["chicago", "turabian"])
def test_a_full_note_gives_title_date_shelfmark_host_and_address(style):
    assert cite(TELEGRAM, document="112688", style=style).text == (
        "“Telegram from Shtykov to Gromyko and Stalin,” September 29, 1950, APRF, fond 45, opis 1, delo 347, "
        f"listy 46–49, Wilson Center Digital Archive, {SEED_ADDRESS}."
    )


def test_a_leaf_replaces_the_range_and_stands_in_the_short_note_but_not_in_the_entry():
    citation = cite(TELEGRAM, document="112688", style="chicago", locator="47", abbreviate=True)
    assert "APRF, f. 45, op. 1, d. 347, l. 47, Wilson Center Digital Archive, " in citation.text
    assert citation.short == "“Telegram from Shtykov to Gromyko and Stalin,” l. 47."
    assert citation.bibliography == (
        "“Telegram from Shtykov to Gromyko and Stalin.” September 29, 1950. APRF, f. 45, op. 1, d. 347, "
        f"ll. 46–49. Wilson Center Digital Archive. {SEED_ADDRESS}."
    )


def test_a_record_without_an_address_is_cited_without_one_and_says_so():
    citation = cite(CABLE, document="cable", style="chicago")
    assert citation.text == (
        "“Cable Nos. 408–410, Shtykov to Vyshinsky (for the Politburo),” trans. Gary Goldberg, May 30, 1950, "
        "Library of Congress, Manuscript Division, Dmitriĭ Antonovich Volkogonov papers, 1887–1995, mm97083838, "
        "Archive of the President of the Russian Federation (APRF), Wilson Center Digital Archive."
    )
    assert citation.missing == ("url",)
    assert citation.assembled


def test_a_passage_is_no_leaf_and_the_citation_says_so():
    citation = cite(TELEGRAM, document="112688", style="chicago", passage=12)
    assert "listy 46–49" in citation.text
    assert "para. 12" in citation.text
    assert "leaf_breaks_not_marked" in [note.reason for note in citation.notes]


def test_a_leaf_outside_the_records_range_is_said_so():
    citation = cite(TELEGRAM, document="112688", locator="l. 90")
    assert "leaf_outside" in [note.reason for note in citation.notes]


@pytest.mark.parametrize("typed", ["47v", "47v.", "47ob", "47 ob.", "л. 47об.", "fol. 47v"])
def test_the_back_of_a_leaf_is_in_the_language_of_the_russian_form(typed):
    assert "Л. 47об." in cite(TELEGRAM, document="112688", style="gost", locator=typed).text
