"""Which held documents a document names, and which name it: surely, perhaps, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answers.references import Links, find_links, references
from bot.answers.references.own_number import own_numbers
from bot.answers.references.parties import same_party
from bot.answers.references.volumes import named_volume
from storage.model import Document, Part
from storage.reading.dates import read_dates
from tests.making import document
from tests.storage.keeping import keep

SCOPE = ("common",)
EMBASSY, STATE = "The Ambassador in China (Stuart)", "The Secretary of State"
VOLUME = {"repository": "Office", "collection": "China, 1947, Volume VII"}


def wire(key: str, day: str, sender: str, recipient: str, text: str, **stated: object) -> Document:
    title = f"{sender} to {recipient}"
    stated = {"kind": "Telegram", "sender": sender, "recipient": recipient, **stated}
    return replace(
        document(key, text, title=title, date=day, **stated), dates=read_dates(text, record_date=day)
    )


def printed(number: str, day: str, text: str, note: str = "", **stated: object) -> Document:
    """A document of a volume; `note` is the editors'."""
    source = "\n\n".join(filter(None, (text, note)))
    whole = document(f"v/d{number}", source, title="Memorandum", date=day, **{**VOLUME, **stated})
    whole = replace(whole, record=replace(whole.record, number=number))
    if not note:
        return whole
    *body, last = whole.passages
    return replace(whole, passages=(*body, replace(last, part=Part.NOTE)))


async def links(archive, of: Document, *others: Document) -> Links:
    await keep(archive.database, of, *others)
    return await find_links(archive, SCOPE, of)


def told(found: Links) -> list[tuple[str, list[str], list[str]]]:
    return [
        (link.reference.text, [one.document for one in link.held], [one.document for one in link.candidates])
        for link in found.names
    ]


async def test_a_number_and_its_day_name_a_document(archive) -> None:
    asked = wire("b", "1947-03-06", STATE, EMBASSY, "281. Please report.")
    answered = wire(
        "a", "1947-03-09", EMBASSY, STATE, "500. Your 281, March 6. In reply to your 281, March 6 I report."
    )
    found = await links(archive, answered, asked)
    assert told(found) == [("Your 281, March 6", ["b"], [])]
    back = await find_links(archive, SCOPE, asked)
    assert [(one.teller.document, one.reference.text) for one in back.named_by] == [
        ("a", "Your 281, March 6")
    ]


async def test_another_senders_telegram_of_that_number_and_day_is_not_meant(archive) -> None:
    other = wire("b", "1947-03-06", "The Consul General at Mukden (Ward)", STATE, "281. Quiet.")
    found = await links(archive, wire("a", "1947-03-09", EMBASSY, STATE, "500. Deptel 281, March 6."), other)
    assert told(found) == [("Deptel 281, March 6", [], [])]


async def test_two_that_fit_are_candidates(archive) -> None:
    others = (
        wire(key, "1947-03-06", sender, STATE, "281. Quiet.")
        for key, sender in (("b", EMBASSY), ("c", "The Chargé in China (Vincent)"))
    )
    found = await links(
        archive, wire("a", "1947-03-09", STATE, EMBASSY, "500. Embtel 281, March 6."), *others
    )
    assert told(found) == [("Embtel 281, March 6", [], ["b", "c"])]


async def test_a_letter_is_known_by_its_day_and_both_correspondents(archive) -> None:
    kim = document(
        "b",
        "Dear comrade.",
        title="Letter",
        date="1950-05-01",
        kind="Letter",
        sender="Kim Il Sung",
        recipient="Stalin",
    )
    mao = document(
        "c",
        "Dear comrade.",
        title="Letter",
        date="1950-05-01",
        kind="Letter",
        sender="Mao Zedong",
        recipient="Stalin",
    )
    reply = document(
        "a", "I received your letter of May 1.", kind="Letter", sender="Stalin", recipient="Kim Il Sung"
    )
    assert told(await links(archive, reply, kim, mao)) == [("your letter of May 1", ["b"], [])]


async def test_a_telegram_known_by_its_day_alone_is_in_doubt(archive) -> None:
    sent = wire("b", "1940-04-23", EMBASSY, STATE, "264. The review went off well.")
    found = await links(
        archive, wire("a", "1940-04-29", STATE, EMBASSY, "Your telegram April 23rd. Barley was sold."), sent
    )
    assert told(found) == [("Your telegram April 23rd", [], ["b"])]


async def test_a_number_without_a_day_needs_both_correspondents(archive) -> None:
    asked = document(
        "b", "Words.", title="Cable Nos. 408-410", date="1950-05-20", sender="Gromyko", recipient="Shtykov"
    )
    reply = document("a", "In reply to your No. 409: yes.", sender="Shtykov", recipient="Gromyko")
    stranger = document("c", "In reply to your No. 409: yes.", sender="Kovalev", recipient="Stalin")
    found = await links(archive, reply, asked, stranger)
    assert told(found) == [("your No. 409", ["b"], [])]
    assert found.names[0].reference.answers
    assert told(await find_links(archive, SCOPE, stranger)) == [("your No. 409", [], [])]


async def test_an_editions_numbers_name_its_documents(archive) -> None:
    note = "1 See Document 12; ante, p. 5 [Pg. 5 includes portions of Doc. 12 and Doc. 13]. Telegram of May 3, p. 6 [Pg. 6 includes portions of Doc. 12 and Doc. 13]."
    teller = printed("14", "1947-05-09", "Words.", note)
    found = await links(
        archive, teller, printed("12", "1947-05-03", "One."), printed("13", "1947-05-04", "Two.")
    )
    assert told(found) == [
        ("Document 12", ["v/d12"], []),
        ("ante, p. 5", [], ["v/d12", "v/d13"]),
        ("Telegram of May 3, p. 6", ["v/d12"], []),
    ]
    assert [
        one.teller.document
        for one in (await find_links(archive, SCOPE, printed("12", "1947-05-03", "One."))).named_by
    ] == ["v/d14"]


async def test_supra_is_the_document_before(archive) -> None:
    teller = printed("14", "1947-05-09", "Words.", "1 Supra.")
    before = printed("13", "1947-05-04", "Two.")
    assert told(await links(archive, teller, before)) == [("Supra", ["v/d13"], [])]
    (naming,) = (await find_links(archive, SCOPE, before)).named_by
    assert naming.teller.document == "v/d14"


async def test_what_a_delegate_calls_document_12_is_another_matter(archive) -> None:
    teller = printed(
        "14", "1947-05-09", "The committee then took up Document 12 of its agenda (Document 12)."
    )
    assert told(await links(archive, teller, printed("12", "1947-05-03", "One."))) == []


async def test_another_volume_is_found_by_its_number(archive) -> None:
    teller = printed("14", "1947-05-09", "Words.", "1 Volume IX, Document 3.")
    other = replace(printed("3", "1946-05-09", "Words.", collection="Japan, 1946, Volume IX"), id="w")
    assert told(await links(archive, teller, other)) == [("Volume IX, Document 3", ["w"], [])]


@pytest.mark.parametrize(
    ("note", "entries"),
    [
        ("1 Documents 12 and 13.", [("12", None), ("13", None)]),
        ("1 Documents 12–13.", [("12", None), ("13", None)]),
        ("1 See vol. II, Documents 12, 13.", [("12", "vol. II"), ("13", "vol. II")]),
        ("1 FRUS, 1946, vol. II, Japan, Document 12.", [("12", "FRUS, 1946, vol. II")]),
        (
            "1 See Volume IX, Document 190, note 6, and Document 12.",
            [("190", "Volume IX"), ("12", "Volume IX")],
        ),
        ("1 See vol. II, p. 4, and Document 12.", []),
        ("1 Ibid., Document 12.", []),
        ("1 See Documents 12 and 13 in that volume.", []),
        ("1 U.N. Document 1234 was withdrawn.", []),
        ("1 Document 507 in Volume XIII.", [("507", "in Volume XIII")]),
        ("1 Attachment to Document 121, Volume XIV.", [("121", "Volume XIV")]),
    ],
)
def test_numbers_are_those_of_the_volume_that_is_named(note, entries) -> None:
    found = references(printed("14", "1947-05-09", "Words.", note))
    assert [(entry, one.volume) for one in found for entry in one.entries] == entries


async def test_nothing_is_said_of_documents_of_other_libraries(archive) -> None:
    asked = replace(wire("b", "1947-03-06", STATE, EMBASSY, "281. Please report."), library="other")
    found = await links(archive, wire("a", "1947-03-09", EMBASSY, STATE, "500. Your 281, March 6."), asked)
    assert told(found) == [("Your 281, March 6", [], [])]


@pytest.mark.parametrize(
    ("title", "kind", "opening", "written", "holds"),
    [
        ("Cable Nos. 408-410, Shtykov to Vyshinsky", "Cable", (), "409", True),
        ("Telegram", "Telegram", ("secret", "565. Deptel 380, April 19."), "565", True),
        ("A to B", None, ("No. 921 Chungking, February 3",), "921", True),
        ("A to B", "Airgram", ("A–121. Reference the Embassy's.",), "A-121", True),
        ("A to B", "Cablegram", ("Cablegram UN409 NEW YORK, 4 September 1946",), "UN409", True),
        ("A to B", "Telegram", ("1. First point.", "2. Second."), "1", False),
        ("A to B", "Memorandum", ("15. The army.",), "15", False),
        ("A to B", "Telegram", ("Copy No. 3",), "3", False),
    ],
)
def test_a_documents_own_numbers_are_read(title, kind, opening, written, holds) -> None:
    assert own_numbers(title, kind, opening).hold(written) is holds


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (EMBASSY, "the Embassy in China", True),
        (STATE, "The Acting Secretary of State", True),
        (STATE, "The Secretary of Defense (Johnson)", False),
        ("Filippov [Stalin]", "Stalin", True),
        ("Shtykov", "Vyshinsky", False),
        ("the Secretary", EMBASSY, None),
        (None, EMBASSY, None),
    ],
)
def test_correspondents_are_told_apart_by_names_and_places(one, other, same) -> None:
    assert same_party(one, other) is same


@pytest.mark.parametrize(
    ("words", "volume"),
    [
        ("Volume IX", "Japan, 1946, Volume IX"),
        ("Foreign Relations, 1947, vol. vii", "China, 1947, Volume VII"),
        ("vol. VII", "China, 1947, Volume VII"),
        ("vol. II", None),
    ],
)
def test_a_volume_is_known_by_number_and_year(words, volume) -> None:
    held = ("China, 1947, Volume VII", "Korea, 1950, Volume VII", "Japan, 1946, Volume IX")
    assert named_volume(words, held[0], held) == volume
