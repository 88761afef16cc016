"""Ten thousand random questions of two servers: is either told anything that only the other's being there can have told?

    python tests/benchmarks/leaks.py [--questions 10000] [--seed 1]

Every command and every completion is asked in a store that both servers share, and in one that holds nothing of the other's;
what is told must be the same. What ranks documents by how rare words are may order them otherwise: the index counts the words
of all libraries. That is counted apart; a word of the other's may not stand there either.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bot.drawn_questions import HERE, holdings, questions
from tests.bot.neighbours import neighbours

OF_ONE_WORLD = 250
"""Questions to the same two servers, which add, remove, order and rule in between; then others are drawn."""


async def ask(seed: int, count: int, tally: Counter[str], of_command: Counter[str]) -> None:
    """Ask `count` questions of two servers that `seed` draws."""
    chance = Random(seed)
    held = holdings(chance)
    _, here, there = held
    with tempfile.TemporaryDirectory() as folder:
        async with neighbours(Path(folder), held) as asking:
            for question in questions(chance, held, count):
                told = await asking.ask(question, chance)
                kind = "completions" if question.typing else "questions"
                tally[kind] += 1
                tally[f"{kind} answered"] += told.found
                of_command[question.command.name] += 1
                leaked = told.leaked((there if question.guild == HERE else here).words)
                otherwise = told.beside != told.alone
                tally["words of the other server"] += len(leaked)
                tally["ordered otherwise"] += otherwise and question.ranked
                tally["ranked"] += question.ranked and not question.typing
                tally["told otherwise"] += otherwise and not question.ranked
                if leaked or (otherwise and not question.ranked):
                    print(
                        f"seed {seed}, server {question.guild}: {question.line} {sorted(leaked)}", flush=True
                    )


def main() -> int:
    """Print the tally; 1 where anything leaked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    tally: Counter[str] = Counter()
    of_command: Counter[str] = Counter()
    began = time.process_time()
    for number in range(-(-options.questions // OF_ONE_WORLD)):
        count = min(OF_ONE_WORLD, options.questions - number * OF_ONE_WORLD)
        asyncio.run(ask(options.seed + number, count, tally, of_command))
    for name, times in sorted(tally.items()):
        print(f"{name:30} {times}")
    least, times = min(of_command.items(), key=lambda one: one[1])
    print(
        f"{len(of_command)} commands, the least asked /{least} {times} times; {time.process_time() - began:.0f} s CPU"
    )
    return int(bool(tally["told otherwise"] or tally["words of the other server"]))


if __name__ == "__main__":
    sys.exit(main())
