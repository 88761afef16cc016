"""The command line as people and scripts use it: lines in, answers out, honest exit statuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.__main__ import app
from tests.conftest import SEEDS

VERBATIM = "expedient for KIM IL SUNG to take urgent steps"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that the first question fills from the seeds."""
    return tmp_path_factory.mktemp("terminal") / "opis.sqlite"


def opis(*arguments: str | Path, stdin: str | None = None) -> Result:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def ask(store: Path, line: str, status: int = 0) -> dict[str, Any]:
    result = opis("ask", line, "--json", "--today", "2026-05-30", "--database", store)
    assert result.exit_code == status, result.output
    answer: dict[str, Any] = json.loads(result.stdout)
    assert set(answer) >= {"command", "outcome", "message", "candidates"}
    return answer


def source(document: int) -> str:
    return SEEDS[document].read_bytes().decode()


def test_a_quotation_is_the_very_slice_of_its_source(store: Path) -> None:
    found = ask(store, "/quote expedient for Kim Il Sung to take urgent steps")["results"][0]
    assert found["text"] == VERBATIM == source(0)[found["start"] : found["end"]]
    assert (found["document"], found["passage"]) == ("112688", 21)
    assert found["citation"].startswith('"Telegram from Shtykov to Gromyko and Stalin", September 29, 1950')
    assert found["speaker"] == "Shtykov"


def test_a_reversed_claim_is_told_by_its_negation(store: Path) -> None:
    checked = ask(store, "/check I replied that it was clear yet")
    assert checked["verdict"] == "differs"
    assert [d["kind"] for d in checked["differences"]] == ["negation"]
    assert ask(store, "/check The moon was made of cheese and honey that evening")["verdict"] == "absent"


def test_a_name_gives_its_spellings_their_evidence_and_where_it_appears(store: Path) -> None:
    found = ask(store, "/people choe yong gon")
    assert (found["name"], found["matched"]["how"]) == ("Choe Yong Gon", "spelt")
    assert {one["text"] for one in found["spellings"]} == {"Choe Yong Gon", "CHOE YONG-GEON"}
    seen = next(one for one in found["equated"] if one["ground"] == "document")
    assert seen["quote"] == "CHOE YONG-GEON [Choe Yong Gon]" == source(0)[seen["start"] : seen["end"]]
    assert (seen["document"], seen["passage"]) == ("112688", 20)
    assert [one["document"] for one in found["documents"]] == ["112688"]
    kim = ask(store, "/people Ким Ир Сен")
    assert kim["name"] == "Kim Il Sung"
    assert {event["document"] for event in kim["events"]} == {"112688", "1950-05-30-6a4036"}
    assert kim["beside"]
    assert [one["document"] for one in ask(store, "/people Shtykov")["sent"]] == [
        "1950-05-30-6a4036",
        "112688",
    ]


def test_a_name_that_only_sounds_alike_is_a_doubt_and_one_that_is_nobody_s_is_missing(store: Path) -> None:
    doubt = ask(store, "/people Vasiliev")
    assert doubt["outcome"] == "unclear" or doubt["matched"]["how"] != "spelt"
    assert ask(store, "/people Zzyzx")["outcome"] == "missing"


def test_a_person_in_any_spelling_narrows_a_search_and_is_completed(store: Path) -> None:
    found = ask(store, '/search attack person:"Ким Ир Сен"')
    assert {one["document"] for one in found["results"]} == {"1950-05-30-6a4036"}
    guessed = ask(store, "/search attack sender:Shtikov")
    assert guessed["results"]
    offered = json.loads(opis("complete", "/people shtik", "--json", "--database", store).stdout)["choices"]
    assert [one["value"] for one in offered] == ["Shtykov"]
    assert json.loads(opis("complete", "/people Choe Y", "--json", "--database", store).stdout)["choices"]
    assert len(offered) <= 25


def test_names_are_put_together_and_taken_apart_again(tmp_path: Path) -> None:
    own = tmp_path / "opis.sqlite"
    assert ask(own, "/people merge name:Shtykov with:Vasil'yev")["kind"] == "merge"
    spelt = {one["text"] for one in ask(own, "/people Shtykov")["spellings"]}
    assert any("asil" in text for text in spelt)
    assert ask(own, "/people merge name:Shtykov with:Vasil'yev", status=1)["reason"] == "names_one_already"
    assert ask(own, "/people undo")["undone"] is True
    assert ask(own, "/people undo", status=1)["reason"] == "nothing_to_undo"
    assert ask(own, "/people merge name:Shtykov with:Napoleon", status=1)["reason"] == "name_unknown"
    assert ask(own, "/people split name:Shtykov spelling:Gromyko", status=1)["reason"] == "not_a_spelling"


def test_a_list_of_persons_is_taken_in_named_and_taken_out(tmp_path: Path) -> None:
    own, file = tmp_path / "opis.sqlite", tmp_path / "korea.csv"
    file.write_text(
        "name,variants,description,viaf\nTerenti Štykov,Shtykov|Stykow,Ambassador,17\n", encoding="utf-8"
    )
    ask(own, "/documents")
    taken = opis("people", "import", file, "--database", own)
    assert taken.exit_code == 0
    found = ask(own, "/people Stykow")
    assert found["name"] == "Shtykov"
    assert found["described"] == [{"text": "Ambassador", "by": "korea.csv", "ids": {"viaf": "17"}}]
    assert opis("people", "drop", "korea.csv", "--database", own).exit_code == 0
    assert opis("people", "drop", "korea.csv", "--database", own).exit_code == 1
    assert ask(own, "/people Shtykov")["described"] == []
    file.write_text("who,what\n1,2\n", encoding="utf-8")
    assert opis("people", "import", file, "--database", own).exit_code == 1


def test_a_citation_comes_in_any_style_and_says_what_is_missing(store: Path) -> None:
    cited = ask(store, "/cite document:112688 style:chicago locator:47 abbreviate:yes")
    assert "APRF, f. 45, op. 1, d. 347, l. 47" in cited["text"]
    assert ask(store, "/cite 1950-05-30-6a4036")["missing"] == ["url"]
    assert ask(store, "/cite 112688 style:ris")["export"].startswith("TY  - MANSCPT")
    assert ask(store, "/cite 112688 accessed:sometime", status=1)["outcome"] == "error"


def test_a_search_gives_slices_of_the_source_best_first(store: Path) -> None:
    found = ask(store, "/search attack june limit:2 export:csl-json")
    for result in found["results"]:
        text = source(1 if result["document"].startswith("1950") else 0)
        assert result["text"] == text[result["start"] : result["end"]]
    assert json.loads(found["export"])
    assert ask(store, "/search attack from:soon", status=1)["reason"] == "not_a_date"


def test_a_summary_has_the_card_and_an_address_on_every_sentence(store: Path) -> None:
    summary = ask(store, "/summary document:112688 words:60")
    assert summary["abstract"]["by"] == "Wilson Center Digital Archive"
    assert summary["card"]["sender"] == "Shtykov"
    for sentence in summary["sentences"]:
        assert sentence["text"] == source(0)[sentence["start"] : sentence["end"]]
    assert ask(store, "/summary document:112688 words:60 abstract:false")["abstract"] is None
    assert ask(store, "/summary search:attack length:short")["sentences"]
    assert ask(store, "/summary", status=1)["reason"] == "summary_of_nothing"
    assert ask(store, "/summary search:zzzz")["outcome"] == "missing"


def test_a_timeline_shows_plans_as_plans_and_writes_its_picture_and_files(
    store: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "timeline.svg"
    line = ask(store, f"/timeline document:1950-05-30-6a4036 picture:{picture} export:csv")
    assert {event["status"] for event in line["events"]} == {"happened", "planned", "conditional"}
    assert line["events"][0]["edtf"] == "1950-05-29"
    assert picture.read_text(encoding="utf-8").lstrip().startswith("<?xml")
    assert "1950-05-29" in line["export"]
    assert (
        ask(store, f"/timeline document:112688 picture:{tmp_path}/no/such.png", status=1)["outcome"]
        == "error"
    )


@pytest.mark.parametrize(
    ("export", "words"),
    [
        ("csv", ",8 and 10 June,"),
        ("ical", ": 8 and 10 June\r\n"),
        ("timelinejs", '"headline": "8 and 10 June"'),
    ],
)
def test_of_a_range_every_view_shows_all_the_words(store: Path, export: str, words: str) -> None:
    line = f"/timeline document:1950-05-30-6a4036 export:{export}"
    answer = ask(store, line)
    stood = {event["text"]: source(1)[event["start"] : event["end"]] for event in answer["events"]}
    assert stood["8 and 10 June"] == "8 and 10 June"
    assert words in answer["export"].replace("\r\n ", "")
    shown = opis("ask", line, "--today", "2026-05-30", "--database", store).output
    assert "1950-06-08/1950-06-10  8 and 10 June (between)  · planned" in shown


def test_a_timeline_of_the_archive_narrows_by_person_search_and_dates(store: Path) -> None:
    assert ask(store, "/timeline person:Stalin")["events"]
    assert ask(store, "/timeline search:attack from:1950-06 to:1950-09 export:ical")["events"]
    assert ask(store, "/timeline search:zzzz")["outcome"] == "missing"
    assert ask(store, "/timeline from:never", status=1)["reason"] == "not_a_date"
    assert ask(store, "/timeline show:all export:timelinejs")["hidden"] == 0


def test_the_number_of_a_document_alone_finds_it(store: Path) -> None:
    found = ask(store, "/find citation:112688")
    assert (found["document"], found["confidence"]) == ("112688", "certain")
    assert ask(store, "/find citation:999999")["outcome"] == "missing"


def test_a_timeline_of_a_document_narrows_by_person_and_search(store: Path) -> None:
    def passages(line: str) -> list[int]:
        return [event["passage"] for event in ask(store, line)["events"]]

    assert passages("/timeline document:112688") == [29, 16]
    assert passages("/timeline document:112688 person:Kim Il Sung") == [16]
    assert passages("/timeline document:112688 search:Shabshin") == [29]
    assert passages("/timeline document:112688 search:Shabshin person:Kim Il Sung") == []


@pytest.mark.parametrize("line", ["/search attack", "/timeline", "/summary search:attack"])
def test_a_range_that_ends_before_it_begins_is_refused_by_name(store: Path, line: str) -> None:
    refused = ask(store, f"{line} from:1960 to:1950", status=1)
    assert refused["reason"] == "dates_reversed"
    assert "1960" in refused["message"]


def test_a_search_that_finds_nothing_says_whether_the_words_or_the_options_are_why(store: Path) -> None:
    assert "all of these words" in ask(store, "/search zzzz")["message"]
    assert "other options" in ask(store, "/search attack from:1800 to:1801")["message"]
    assert ask(store, "/search \N{GRINNING FACE}", status=1)["reason"] == "nothing_asked"


def test_a_quotation_that_stands_in_other_words_says_so(store: Path) -> None:
    def shown(words: str) -> str:
        return opis("ask", f"/quote {words}", "--today", "2026-05-30", "--database", store).output

    assert "Not in just these words" not in shown("expedient for Kim Il Sung to take urgent steps")
    assert "Not in just these words" in shown("expedient for Kim Il Sung to take some urgent steps")


def test_a_week_heads_each_excerpt_with_the_date_of_its_own_year(store: Path) -> None:
    shown = opis("ask", "/week 2026-09-28", "--today", "2026-05-30", "--database", store).output
    assert "29 September 1950" in shown
    assert "29 September 2026" not in shown


def test_a_day_of_the_year_has_what_is_dated_to_it(store: Path) -> None:
    day = ask(store, "/onthisdate")
    assert day["date"] == "2026-05-30"
    assert day["items"][0]["why"] == "dated"
    assert ask(store, "/onthisdate 29 September")["items"][0]["document"] == "112688"
    assert ask(store, "/onthisdate 1 January")["outcome"] == "missing"
    assert ask(store, "/onthisdate someday", status=1)["reason"] == "not_a_day"


def test_reading_turns_pages_and_finds_a_passage(store: Path) -> None:
    page = ask(store, "/read 112688 passage:21")
    assert any(VERBATIM in passage["text"] for passage in page["passages"])
    assert ask(store, "/read 112688 passage:999")["outcome"] == "missing"
    assert ask(store, "/documents")["total"] == 2
    assert ask(store, "/about")["documents"] == 2


def test_a_footnote_finds_its_document_and_doubt_names_candidates(store: Path) -> None:
    assert ask(store, "/find APRF, f. 45, op. 1, d. 347, ll. 46-49")["document"] == "112688"
    assert ask(store, "/cite Shtykov")["outcome"] == "unclear"
    assert len(ask(store, "/cite xyzzy")["candidates"]) <= 5


def test_lines_that_cannot_be_understood_are_wrong_usage(store: Path) -> None:
    assert ask(store, "/sing", status=2)["outcome"] == "error"
    assert ask(store, "/cite 112688 style:vancouver", status=2)["outcome"] == "error"


def test_lines_from_stdin_are_answered_one_by_one(store: Path) -> None:
    result = opis("ask", "-", "--json", "--database", store, stdin="/about\n\n/documents\n")
    assert [json.loads(line)["command"] for line in result.stdout.splitlines()] == ["about", "documents"]


@pytest.mark.parametrize(
    "line",
    [
        "/quote expedient for Kim Il Sung to take urgent steps",
        "/check was clear yet",
        "/cite 112688 style:ris",
        "/summary 112688",
        "/summary search:attack",
        "/timeline document:112688 show:all export:csv",
        "/timeline document:112688",
        "/onthisdate 30 May",
        "/read 112688",
        "/documents",
        "/find APRF, f. 45, op. 1, d. 347, ll. 46-49",
        "/search attack export:ris",
        "/cite Shtykov",
        "/cite xyzzy",
        "/sing",
        "/about",
    ],
)
def test_people_get_the_same_answers_as_lines_to_read(store: Path, line: str) -> None:
    assert opis("ask", line, "--database", store).stdout.strip()


def test_completion_offers_commands_documents_and_choices(store: Path) -> None:
    def offered(line: str) -> list[str]:
        result = opis("complete", line, "--json", "--database", store)
        return [choice["value"] for choice in json.loads(result.stdout)["choices"]]

    assert "/cite" in offered("/ci")
    assert offered("/cite document:gromyko")[0] == "112688"
    assert "chicago-author-date" in offered("/cite 112688 style:chic")
    assert "112688" in opis("complete", "/cite gromyko", "--database", store).stdout


def test_reading_shows_every_field_and_names_what_is_not_stated() -> None:
    documents = json.loads(opis("read", *SEEDS, "--json").stdout)
    assert [d["record_id"] for d in documents] == ["112688", None]
    assert "record_id" in documents[1]["not_stated"]
    for document in documents:
        for kind in ("passages", "dates", "names", "marks"):
            for span in document[kind]:
                assert span["text"] == document["source"][span["start"] : span["end"]]
    assert "Telegram from Shtykov" in opis("read", SEEDS[0]).stdout


def test_a_refused_file_is_named_with_its_reason_and_the_rest_is_done(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    result = opis("read", empty, SEEDS[0], "--json")
    assert result.exit_code == 1
    assert [entry.get("refused") for entry in json.loads(result.stdout)] == ["empty_file", None]
    taken = opis("ingest", empty, SEEDS[0], "--json", "--database", tmp_path / "opis.sqlite")
    assert taken.exit_code == 1
    assert [json.loads(line)["outcome"] for line in taken.stdout.splitlines()] == ["refused", "added"]
    again = opis("ingest", SEEDS[0], "--database", tmp_path / "opis.sqlite")
    assert (again.exit_code, "1 unchanged" in again.output) == (0, True)


def test_the_store_is_checked_and_copied(store: Path, tmp_path: Path) -> None:
    ask(store, "/about")
    assert json.loads(opis("check", "--deep", "--json", "--database", store).stdout)["sound"] is True
    assert "sound" in opis("check", "--database", store).stdout
    copy = tmp_path / "copy.sqlite"
    assert opis("backup", copy, "--database", store).exit_code == 0
    assert json.loads(opis("check", "--json", "--database", copy).stdout)["documents"] == 2


def test_a_store_that_is_none_ends_in_one_sentence(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    other.write_bytes(b"something else entirely, of some length" * 100)
    for command in (("ask", "/about"), ("check",), ("backup", tmp_path / "x")):
        result = opis(*command, "--database", other)
        assert result.exit_code == 1
        assert "is not a store of opis" in result.output
    assert opis("check", "--database", tmp_path / "none.sqlite").exit_code != 0


def test_a_library_is_taken_away_whole(store: Path, tmp_path: Path) -> None:
    ask(store, "/about")
    for name in ("library.bib", "library.ris", "library.json"):
        assert opis("export", "--bibliography", tmp_path / name, "--database", store).exit_code == 0
        assert "Telegram from Shtykov" in (tmp_path / name).read_text(encoding="utf-8")
    assert opis("export", "--bibliography", tmp_path / "library.xyz", "--database", store).exit_code == 2


def test_whatever_is_asked_for_at_once_is_written_and_the_rest_where_one_fails(
    store: Path, tmp_path: Path
) -> None:
    bibliography, calendar = tmp_path / "library.bib", tmp_path / "days.ics"
    asked = ("export", tmp_path / "all", "--bibliography", bibliography, "--calendar", calendar)
    assert opis(*asked, "--database", store).exit_code == 0
    assert all(path.exists() for path in (tmp_path / "all" / "manifest.json", bibliography, calendar))
    calendar.unlink()
    assert opis(*asked, "--database", store).exit_code == 2, "the folder is taken"
    assert calendar.exists()
    assert opis("export", "--database", store).exit_code == 2


def test_every_command_speaks_the_language_that_was_set(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPIS_LOCALE", "de")
    assert "Nennen Sie einen Ordner" in opis("export", "--database", store).output
    assert "kein Speicher von opis" in opis("restore", tmp_path / "none.backup", "--database", store).output


def test_the_bot_without_a_token_says_so(monkeypatch: pytest.MonkeyPatch, store: Path) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "")
    result = opis("run", "--database", store)
    assert result.exit_code == 2
    assert "DISCORD_TOKEN is not set" in result.output


def test_a_page_before_the_first_is_refused_by_the_first_and_one_after_the_last_is_the_last(
    store: Path,
) -> None:
    assert ask(store, "/documents page:0", 1)["message"] == "page takes a number from 1 up, not 0."
    last = opis("ask", "/documents page:99", "--database", store)
    assert "Telegram from Shtykov to Gromyko and Stalin" in last.stdout


def test_words_longer_than_a_sentence_can_hold_are_repeated_in_part(store: Path) -> None:
    message = ask(store, "/quote " + "zyzzyva " * 500)["message"]
    assert message.startswith("These words stand in no document held here: “zyzzyva")
    assert message.endswith("…”.")


@pytest.mark.parametrize("words", ["September", "September 1950", "1950-09", "09-29", "29 September 1950"])
def test_a_month_is_asked_for_by_its_name_alone_or_by_any_of_its_days(store: Path, words: str) -> None:
    shown = opis("ask", f"/month date:{words}", "--today", "2026-05-30", "--database", store).output
    assert "September" in shown
    assert "is no day" not in shown
