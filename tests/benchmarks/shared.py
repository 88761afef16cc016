"""Where the measuring tools and corpora lie: given by `--shared PATH`; each script says what is missing where it is."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def arguments(about: str, *needs: str) -> tuple[argparse.ArgumentParser, list[str]]:
    """A parser with `--shared`, and the folders below it that the script needs."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument(
        "--shared", type=Path, required=True, help="folder with the measuring tools and corpora"
    )
    return parser, list(needs)


def checked(options: argparse.Namespace, needs: list[str]) -> Path:
    """The folder, or an end that names what is not there."""
    lacking = [need for need in needs if not (options.shared / need).exists()]
    if lacking:
        sys.exit(f"Missing below {options.shared}: {', '.join(lacking)}")
    return Path(options.shared)
