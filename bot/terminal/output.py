"""What scripts read on stdout: one JSON object a line."""

from __future__ import annotations

import json
import sys
from typing import Any


def print_json(value: dict[str, Any]) -> None:
    """One object on one line, at once; lone surrogates as escapes, so that any text can be written."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        sys.stdout.write(text + "\n")
    except UnicodeEncodeError:
        sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()
