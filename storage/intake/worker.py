"""A process that understands files and does nothing else: it may be killed at any moment, and nothing is lost.

Started by `storage.intake.workers`. It takes a name, pickled guidance and bytes from its input, gives back what they hold, one pickled
answer at a time, then an empty one, and waits for the next file until its input ends. Frames are preceded by
their length, eight bytes.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import traceback
from dataclasses import dataclass
from typing import BinaryIO

from storage.intake.guidance import Guidance
from storage.intake.understanding import understood

LENGTH = struct.Struct(">Q")
"""What precedes each frame."""

EXHAUSTED = 77
"""The exit status of a process that would have needed more memory than it may take."""


@dataclass(frozen=True, slots=True)
class Stumble:
    """Our own rules broke down over the file; the trace is for the log."""

    trace: str


def main() -> None:
    """Serve files until the input ends. Arguments: megabytes of memory and seconds of CPU a file may take."""
    megabytes, seconds = map(int, sys.argv[1:])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program that started us
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not stand between the frames
    limit_memory(megabytes)
    while (name := frame(sys.stdin.buffer)) is not None:
        guidance, data = frame(sys.stdin.buffer), frame(sys.stdin.buffer)
        if guidance is None or data is None:
            return
        limit_time(seconds)
        serve(name.decode(), data, pickle.loads(guidance), answers)  # noqa: S301 - from the program that started us


def serve(name: str, data: bytes, guidance: Guidance, answers: BinaryIO) -> None:
    """Answer one file. After MemoryError nothing in the process can be trusted: it ends."""
    try:
        for found in understood(name, data, guidance):
            send(answers, pickle.dumps(found, pickle.HIGHEST_PROTOCOL))
    except MemoryError:
        os._exit(EXHAUSTED)
    except Exception:  # noqa: BLE001 - goes to the log of the program that started us
        send(answers, pickle.dumps(Stumble(traceback.format_exc())))
    send(answers, b"")


def send(answers: BinaryIO, answer: bytes) -> None:
    """Write one frame."""
    answers.write(LENGTH.pack(len(answer)))
    answers.write(answer)
    answers.flush()


def frame(source: BinaryIO) -> bytes | None:
    """Read one frame; None at the end of the input."""
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    return source.read(length)


def limit_memory(megabytes: int) -> None:
    """Let the process have no more memory than this, where the system can do that."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))


def limit_time(seconds: int) -> None:
    """Let the process compute so many seconds more, where the system can do that; then the system ends it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - as above

        used = resource.getrusage(resource.RUSAGE_SELF)
        ends = int(used.ru_utime + used.ru_stime) + seconds + 1
        resource.setrlimit(resource.RLIMIT_CPU, (ends, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
