"""Are exports read by others as they were meant? Sixty made-up records, hostile ones among them, through three formats.

    python tests/benchmarks/exports.py --node-modules DIR [--pandoc PROGRAM]

Needs Node with `citation-js` installed in DIR, and pandoc 3 (PyPI's `pypandoc_binary` brings one). Prints, for each
format and reader, how many titles, names, dates, shelfmarks and addresses came back intact, and what did not.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from citation_records import records

sys.path.insert(0, str(Path(__file__).parents[2]))

from bot.answers.exporting import ENDINGS, export
from storage.parsing import parse

Item = dict[str, Any]
HERE = Path(__file__).parent
PANDOC = {"bibtex": "biblatex", "ris": "ris", "csl-json": "csljson"}
HOSTILE = [
    "100% of {the} $5 & #1_draft ~ ^caret \\ backslash",
    "An unbalanced { brace",
    "Closing } first {",
    "A title\nTY  - JOUR\nTI  - Injected\nER  - \n",
    "@article{evil, title = {Injected}}",
    'Quotes "straight" and ‘curly’',
    "Diacritics: Dmitriĭ, Õ, ŭ, ʹ, PAK HÒN-YÒNG",
    "CIPHERED TELEGRAM 600301/sh",
    "관계에 대한 보고 — 关于朝鲜问题的报告",
    "Ends with a backslash \\",
]


def sample() -> list[Item]:
    """Fifty made-up records and ten hostile ones."""
    items = [item for item, _, _ in records(50, seed=60)]
    for number, title in enumerate(HOSTILE):
        items.append(
            {
                "id": f"hostile{number}",
                "type": "manuscript",
                "title": title,
                "author": [
                    {"family": "Shtykov", "given": "T. & F."},
                    {"literal": "Council of Ministers, USSR and others"},
                ],
                "issued": {"date-parts": [[1950, 9, 29]]},
                "archive": "Wilson Center Digital Archive",
                "archive_location": "APRF, f. 45, op. 1, d. 347, ll. 46-49 & 105-00027-05",
                "URL": f"https://example.org/a_b%20c/{number}?x=1&y=#top",
            }
        )
    return items


def main() -> None:
    """Export, read back, compare, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--node-modules", type=Path, required=True)
    options.add_argument("--pandoc", default="pandoc")
    asked = options.parse_args()
    items = sample()
    held = [(d.record.record_id, d.record) for d in parse("sample.json", json.dumps(items).encode())]
    with tempfile.TemporaryDirectory() as folder:
        for style, ending in ENDINGS.items():
            file = Path(folder) / f"sample{ending}"
            file.write_text(export(held, style), encoding="utf-8")
            pandoc = [asked.pandoc, "-f", PANDOC[style], "-t", "csljson", str(file)]
            node = ["node", str(HERE / "citejs.js"), str(asked.node_modules.resolve()), str(file)]
            for reader, command in (("pandoc", pandoc), ("citation-js", node)):
                compare(f"{style} read by {reader}", items, read(command))


def read(command: list[str]) -> list[Item]:
    """What a reader makes of a file; nothing where it refuses it."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr[-500:])
        return []
    return json.loads(done.stdout)


def compare(label: str, items: list[Item], found: list[Item]) -> None:
    """Print what of each kind came back."""
    checks = {
        "title": title,
        "names": names,
        "translators": translators,
        "year": year,
        "day": day,
        "shelfmark": shelfmark,
        "address": address,
    }
    kept = dict.fromkeys(checks, 0)
    asked = dict.fromkeys(checks, 0)
    lost: list[str] = []
    for item, back in zip(items, found, strict=False):
        for name, check in checks.items():
            meant = check(item)
            if not meant:
                continue
            asked[name] += 1
            whole = flat(json.dumps(back, ensure_ascii=False))
            came = {"shelfmark": meant in whole, "translators": all(word in whole for word in meant.split())}
            if came.get(name, meant in check(back)):
                kept[name] += 1
            else:
                lost.append(f"    {item['id']} {name}: {meant!r} came back as {check(back)!r}")
    print(f"{label}: {len(found)} of {len(items)}; " + ", ".join(f"{n} {kept[n]}/{asked[n]}" for n in checks))
    print("\n".join(lost[:8]))


def flat(text: object) -> str:
    """Text for comparison: one line, one kind of dash and quotation mark, no markup, no brace."""
    line = " ".join(str(text).replace("<i>", "").replace("</i>", "").split())
    same = {
        "–": "-",
        "—": "-",
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "{": "(",
        "}": ")",
        "\\\\": "\\",
        '\\"': '"',
    }
    for one, other in same.items():
        line = line.replace(one, other)
    return line.replace("--", "-")


def title(item: Item) -> str:
    return flat(item.get("title", ""))


def names(item: Item) -> str:
    return flat("; ".join(map(one_name, item.get("author", []))))


def translators(item: Item) -> str:
    """Their names; a reader that has no field for them may keep them in words."""
    return flat(" ".join(map(one_name, item.get("translator", []))))


def one_name(person: Item) -> str:
    parts = ("dropping-particle", "non-dropping-particle", "family", "given", "suffix", "literal")
    words = (
        " ".join(str(person.get(part, "")) for part in parts)
        .replace(",", " ")
        .replace("(", " ")
        .replace(")", " ")
    )
    return " ".join(sorted(words.split()))


def year(item: Item) -> str:
    parts = item.get("issued", {}).get("date-parts") or [[""]]
    return str(parts[0][0])


def day(item: Item) -> str:
    parts = item.get("issued", {}).get("date-parts") or [[]]
    whole = [[int(number) for number in part] for part in parts if len(part) == 3]
    return str(whole) if whole else ""


def shelfmark(item: Item) -> str:
    return flat(item.get("archive_location", ""))


def address(item: Item) -> str:
    return str(item.get("URL", ""))


if __name__ == "__main__":
    main()
