"""Made-up catalogue records of the kinds historians use, as CSL-JSON, for the citation benchmark.

Seeded, so that every run measures the same records. No record is a real one; the forms are.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

Item = dict[str, Any]

PEOPLE: list[Item] = [
    {"family": "Shtykov", "given": "Terentii F."},
    {"family": "Weathersby", "given": "Kathryn"},
    {"family": "Chen", "given": "Jian"},
    {"family": "Bajanov", "given": "Evgueni P."},
    {"family": "Lodge", "given": "Henry Cabot", "suffix": "Jr."},
    {"family": "von Brentano", "given": "Ulrich"},
    {"family": "de Gaulle", "given": "Charles"},
    {"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"},
    {"family": "Kim", "given": "Il Sung", "static-ordering": True},
    {"family": "Mao", "given": "Zedong", "static-ordering": True},
    {"family": "Peng", "given": "Dehuai"},
    {"family": "Pak", "given": "Heon-yeong"},
    {"family": "Штыков", "given": "Т. Ф."},
    {"family": "毛", "given": "泽东", "static-ordering": True},
    {"family": "김", "given": "일성", "static-ordering": True},
    {"literal": "Politburo of the TsK VKP(b)"},
    {"literal": "Ministry of Foreign Affairs of the USSR"},
    {"literal": "Filippov [Stalin]"},
    {"family": "O’Neill", "given": "Mark"},
    {"family": "Kovalev", "given": "I. V."},
    {"family": "Acheson", "given": "Dean G."},
    {"family": "Gromyko", "given": "Andrei Andreevich"},
    {"family": "Sukarno"},
    {"family": "Ignat'ev", "given": "Semen D."},
]
TITLES = [
    "Telegram from Shtykov to Vyshinsky",
    "Conversation between Stalin and Mao",
    "On the Military Situation in South Korea",
    'Resolution on "The Korean Question"',
    "The Advisers' Group in Pyongyang",
    "Will the Adversary Cross the 38th Parallel?",
    "Report on the Work of the Delegation, 3-8 October 1953",
    "Record No. 105-00027-05",
    "Stop! The Line of Demarcation",
    "Draft of a Letter to Comrade Filippov (Stalin)",
    "О положении в Корее",
    "관계에 대한 보고",
    "关于朝鲜问题的报告",
    "Notes of a “Secret” Meeting: 'Plan B'",
    "Cable 600301/sh",
    "Memoirs: The <i>Pravda</i> Years",
    "Trade & Aid, 50% of $1,000_000",
    "Minutes of the Politburo",
    "Über die Lage im Osten",
    "What Is to Be Done? A Memorandum",
    "Zur ‘Lage’ in „Korea“",
]
GENRES = [
    "telegram",
    "letter",
    "minutes",
    "memorandum",
    "report",
    "note",
    "draft",
    "memorandum of conversation",
]
LOCATIONS = [
    "APRF, f. 45, op. 1, d. 347, ll. 46–49",
    "AVPRF, f. 0102, op. 6, p. 22, d. 49",
    "RGASPI, fond 558, opis 11, delo 328, listy 51–55",
    "APRF, fond 3, opis 65, delo 828, list 12",
    "RGANI, f. 5, op. 30, d. 4, l. 7",
    "Box 12, Folder 3",
    "PRC FMA 105-00027-05",
    "RG 59, 795.00/7-150",
    "Mss. Add. 1234",
    "XIX-J-1-j, 4. doboz, 5/a",
    "f. 17, op. 162, d. 41, ll. 2-4",
    "АПРФ, ф. 3, оп. 65, д. 830, лл. 44–48",
    "mm97083838",
    "box 4, folder 'Korea'",
]
ARCHIVES = [
    ("Wilson Center Digital Archive", None),
    ("National Archives", "College Park, MD"),
    ("Library of Congress", "Washington, DC"),
    ("Russian State Archive of Socio-Political History", "Moscow"),
]
COLLECTIONS = ["Stalin Papers", "Dmitriĭ Antonovich Volkogonov Papers", "Records of the Department of State"]
BOOKS = [
    "Uncertain Partners",
    "Foreign Relations of the United States, 1950, Korea, Volume VII",
    "Sovetsko-Kitaiskie Otnosheniia",
    "The Cold War: A 'New' History",
]
PUBLISHERS = [
    ("Stanford University Press", "Stanford, CA"),
    ("Pamiatniki Istoricheskoi Mysli", "Moscow"),
    ("Government Printing Office", "Washington, DC"),
]
NEWSPAPERS = ["Pravda", "The New York Times", "Rodong Sinmun"]
LOCATORS = [
    ("47", "folio"),
    ("46–49", "folio"),
    ("3", "page"),
    ("12–15", "page"),
    ("107-108", "page"),
    ("12", "paragraph"),
    ("2v", "folio"),
]


def records(count: int, seed: int = 1950) -> Iterator[tuple[Item, str, str]]:
    """Yield items, each with a locator and its label."""
    rng = random.Random(seed)
    makers = [
        archival,
        archival,
        archival,
        letter,
        letter,
        document,
        report,
        interview,
        speech,
        chapter,
        book,
        newspaper,
        article,
        webpage,
        picture,
        thesis,
        shown,
        printed_interview,
    ]
    for number in range(count):
        item = {"id": f"r{number}", **makers[number % len(makers)](rng)}
        locator, label = rng.choice(LOCATORS)
        yield item, locator, label


def maybe(rng: random.Random, chance: float, **facts: Any) -> Item:
    """The facts, or nothing."""
    return facts if rng.random() < chance else {}


def people(rng: random.Random, role: str, chance: float, counts: list[int]) -> Item:
    return maybe(rng, chance, **{role: rng.sample(PEOPLE, rng.choice(counts))})


def issued(rng: random.Random, *, year: bool = False) -> Item:
    if year:
        return {"issued": {"date-parts": [[rng.randint(1945, 2009)]]}}
    forms: list[Callable[[], Item]] = [
        lambda: {"date-parts": [[1950, 9, 29]]},
        lambda: {"date-parts": [[1950, 5, 1]]},
        lambda: {"date-parts": [[1950, 9]]},
        lambda: {"date-parts": [[1949]]},
        lambda: {"date-parts": [[1953, 10, 3], [1953, 10, 8]]},
        lambda: {"date-parts": [[1953, 10, 30], [1953, 11, 2]]},
        lambda: {"date-parts": [[1952, 12, 30], [1953, 1, 2]]},
        lambda: {"date-parts": [[1949], [1951]]},
        lambda: {"date-parts": [[1950, 3], [1950, 5]]},
        lambda: {"date-parts": [[1949]], "season": 1},
        lambda: {"date-parts": [[1950]], "circa": True},
        lambda: {"date-parts": [[1950, 6, 1]], "circa": True},
        lambda: {"literal": "after 3 July 1951"},
        lambda: {"literal": "Spring 1949"},
    ]
    return maybe(rng, 0.9, issued=rng.choice([*forms[:2] * 4, *forms])())


def kept(rng: random.Random) -> Item:
    """Where it is kept and shown."""
    archive, place = rng.choice([ARCHIVES[0], *ARCHIVES])
    return {
        "archive": archive,
        **maybe(rng, 0.9, archive_location=rng.choice(LOCATIONS)),
        **(maybe(rng, 0.5, **{"archive-place": place}) if place else {}),
        **maybe(rng, 0.2, archive_collection=rng.choice(COLLECTIONS)),
        **maybe(
            rng, 0.7, URL=f"https://digitalarchive.wilsoncenter.org/document/{rng.randint(110000, 123000)}"
        ),
    }


def archival(rng: random.Random) -> Item:
    return {
        "type": "manuscript",
        "title": rng.choice(TITLES),
        **people(rng, "author", 0.5, [1, 1, 1, 2, 3, 4, 7]),
        **maybe(rng, 0.4, genre=rng.choice(GENRES)),
        **issued(rng),
        **kept(rng),
    }


def with_translator(rng: random.Random, item: Item) -> Item:
    return {**item, **(people(rng, "translator", 0.2, [1, 2]) if "author" in item else {})}


def letter(rng: random.Random) -> Item:
    item = archival(rng)
    names = rng.sample(PEOPLE, 2)
    made = {**item, "type": "personal_communication", "author": names[:1], "recipient": names[1:]}
    return with_translator(rng, made)


def document(rng: random.Random) -> Item:
    return with_translator(rng, {**archival(rng), "type": "document"})


def report(rng: random.Random) -> Item:
    publisher, place = rng.choice(PUBLISHERS)
    return {
        **archival(rng),
        "type": "report",
        **maybe(rng, 0.5, number=rng.choice(["15", "A-213", "NIE 80"])),
        **maybe(rng, 0.5, publisher=publisher, **{"publisher-place": place}),
    }


def interview(rng: random.Random) -> Item:
    return {
        **archival(rng),
        "type": "interview",
        "author": rng.sample(PEOPLE, 1),
        **people(rng, "interviewer", 0.7, [1, 2]),
    }


def speech(rng: random.Random) -> Item:
    return {
        **archival(rng),
        "type": "speech",
        **maybe(rng, 0.6, event="Second Congress of the Workers’ Party"),
        **maybe(rng, 0.4, **{"event-place": "Pyongyang"}),
    }


def printed(rng: random.Random) -> Item:
    publisher, place = rng.choice(PUBLISHERS)
    return {"publisher": publisher, "publisher-place": place, **issued(rng, year=True)}


def chapter(rng: random.Random) -> Item:
    return {
        "type": "chapter",
        "title": rng.choice(TITLES),
        **people(rng, "author", 0.7, [1, 2, 3, 5]),
        "container-title": rng.choice(BOOKS),
        **people(rng, "editor", 0.6, [1, 2, 3]),
        **maybe(rng, 0.4, volume=rng.choice(["7", "V"])),
        **maybe(rng, 0.7, page=rng.choice(["116-120", "43–59", "101-8"])),
        **printed(rng),
        **maybe(rng, 0.3, URL="https://history.state.gov/historicaldocuments/frus1950v07/d12"),
    }


def book(rng: random.Random) -> Item:
    item = {
        "type": "book",
        "title": rng.choice([*BOOKS, *TITLES]),
        **people(rng, "author", 0.8, [1, 1, 2, 3, 7]),
        **maybe(rng, 0.2, edition="2"),
        **maybe(rng, 0.2, volume="2"),
        **printed(rng),
    }
    return with_translator(rng, item if "author" in item else {**item, **people(rng, "editor", 1, [1, 2])})


def newspaper(rng: random.Random) -> Item:
    return {
        "type": "article-newspaper",
        "title": rng.choice(TITLES),
        **people(rng, "author", 0.5, [1, 2]),
        "container-title": rng.choice(NEWSPAPERS),
        **maybe(rng, 0.5, page="1"),
        "issued": {"date-parts": [[1950, 6, 27]]},
        **maybe(rng, 0.3, URL="https://example.org/pravda/1950/06/27"),
    }


def article(rng: random.Random) -> Item:
    return {
        "type": "article-journal",
        "title": rng.choice(TITLES),
        **people(rng, "author", 1, [1, 2, 3, 4]),
        "container-title": "Cold War International History Project Bulletin",
        "volume": "6",
        **maybe(rng, 0.6, issue="2"),
        "page": rng.choice(["54-84", "120-121", "201-9"]),
        **issued(rng, year=True),
    }


def webpage(rng: random.Random) -> Item:
    number = rng.randint(1, 900)
    return {
        "type": "webpage",
        "title": rng.choice(TITLES),
        **people(rng, "author", 0.4, [1, 2]),
        **maybe(rng, 0.6, **{"container-title": "Sources and Methods"}),
        **maybe(rng, 0.5, publisher="Wilson Center"),
        **maybe(rng, 0.7, issued={"date-parts": [[2012, 6, 25]]}),
        "accessed": {"date-parts": [[2026, 3, 2]]},
        "URL": f"https://example.org/sources/{number}",
    }


def picture(rng: random.Random) -> Item:
    kind = rng.choice(["map", "graphic"])
    said = {"genre": "map"} if kind == "map" else {"medium": "photograph"}
    return {**archival(rng), "type": kind, "title": "The Pusan Perimeter", "genre": "", **said}


def thesis(rng: random.Random) -> Item:
    publisher, place = PUBLISHERS[0]
    return {
        "type": "thesis",
        "title": rng.choice(TITLES),
        **people(rng, "author", 1, [1]),
        "genre": "PhD diss.",
        "publisher": publisher,
        **maybe(rng, 0.5, **{"publisher-place": place}),
        **issued(rng, year=True),
    }


def shown(rng: random.Random) -> Item:
    """A record that names the keeper of the original and, apart from it, the digital archive that shows it."""
    host = ARCHIVES[0][0]
    location = rng.choice(["f. 45, op. 1, d. 347, ll. 46-49", "fond 558, opis 11, delo 328, listy 51–55"])
    item = {**archival(rng), "archive": "RGASPI", "archive_location": location, "archive-place": ""}
    return {**item, rng.choice(["source", "container-title"]): host}


def printed_interview(rng: random.Random) -> Item:
    return {
        **article(rng),
        "type": "interview",
        **people(rng, "interviewer", 0.5, [1]),
        "issued": {"date-parts": [[1993, 5, 3]]},
    }
