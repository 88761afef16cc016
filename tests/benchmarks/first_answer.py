"""The first answer through a loopback Discord: the words, no objection of Discord's own document, and the time it takes.

Prints the ratio to a bare bot of the same framework, measured in the same run, command by command in turn.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

from shared import arguments, checked

WORDS = "expedient for Kim Il Sung to take urgent steps"
VERBATIM = "expedient for KIM IL SUNG to take urgent steps"


async def measure(shared: Path, rounds: int) -> int:
    sys.path[:0] = [str(shared / "tools" / "discord_sim")]
    from load import percentile  # type: ignore[import-not-found]
    from sim import Sim  # type: ignore[import-not-found]

    folder = tempfile.mkdtemp()
    bare_bot = shared / "tools" / "discord_sim" / "selftest" / "bot.py"
    async with Sim() as ours, Sim() as bare:
        await ours.start_bot(
            [sys.executable, "-m", "bot", "run"], env={"OPIS_DATABASE": f"{folder}/opis.sqlite"}
        )
        await bare.start_bot([sys.executable, str(bare_bot)])
        await ours.ready("quote", "cite")
        await bare.ready("ping", "fruit")
        answer = await ours.slash("quote", words=WORDS)
        print(answer.text)
        found = VERBATIM in answer.text
        print("verbatim words shown:", found)
        times: dict[str, list[float]] = {"opis": [], "bare": []}
        for _ in range(rounds):
            times["opis"].append(await timed(ours.slash("quote", words=WORDS)))
            times["bare"].append(await timed(bare.slash("ping", text="hello")))
        p50 = {name: percentile(values, 50) for name, values in times.items()}
        print(
            f"p50 /quote {p50['opis']:.2f} ms, bare {p50['bare']:.2f} ms, ratio {p50['opis'] / p50['bare']:.2f}"
        )
        print(ours.report())
        code, seconds = await ours.bots[0].stop()
        print(f"SIGTERM: exit {code} in {seconds:.2f} s")
        return 0 if found and not ours.violations and code == 0 else 1


async def timed(interaction: Any) -> float:
    answered = await interaction
    assert answered.ok, answered
    return float(answered.final_ms)


if __name__ == "__main__":
    parser, needs = arguments(__doc__, "tools/discord_sim/sim.py")
    parser.add_argument("--rounds", type=int, default=200)
    options = parser.parse_args()
    sys.exit(asyncio.run(measure(checked(options, needs), options.rounds)))
