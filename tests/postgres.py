"""A PostgreSQL for the tests, from the system's packages: a data folder of its own, reached by a socket, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

MISSING = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
OWNER = "opis"
"""An ordinary role that owns its databases: what row-level security binds."""


def binaries() -> Path | None:
    """Where initdb and pg_ctl are; None where PostgreSQL is not installed."""
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name))
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else []
    return next((folder for folder in (*places, *reversed(packaged)) if (folder / "initdb").exists()), None)


class Server:
    """A running server; `base` makes an empty database of the OWNER's."""

    def __init__(self, tools: Path, folder: Path, user: str | None) -> None:
        self.folder = folder
        self._tools = tools
        self._user = user
        self._numbers = count(1)

    def base(self) -> str:
        name = f"opis_{next(self._numbers)}"
        self.order(f"CREATE DATABASE {name} OWNER {OWNER}")
        return f"postgresql://{OWNER}@/{name}?host={self.folder}"

    def order(self, sql: str, base: str = "postgres") -> None:
        """Run a statement as the server's superuser."""
        with psycopg.connect(
            f"postgresql://postgres@/{base}?host={self.folder}", autocommit=True
        ) as connection:
            connection.execute(sql.encode())

    def start(self) -> None:
        # Durability is the server's business and its own tests'; here it would only cost time.
        settings = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-s", "-o", settings, "start")
        # After a crash it says that it has started while it still recovers.
        ends = time.monotonic() + 20
        while not self._answers() and time.monotonic() < ends:
            time.sleep(0.05)

    def _answers(self) -> bool:
        try:
            self.order("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def stop(self, mode: str = "immediate") -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-s", "-m", mode, "stop")

    def make(self) -> None:
        self._run("initdb", "-D", str(self.folder / "data"), "-U", "postgres", "-A", "trust", "--no-sync")
        self.start()
        self.order(f"CREATE ROLE {OWNER} LOGIN")

    def _run(self, program: str, *arguments: str) -> None:
        log = self.folder / f"{program}.log"
        with log.open("ab") as out:
            done = subprocess.run(
                [self._tools / program, *arguments],
                stdout=out,
                stderr=out,
                user=self._user,
                group=self._user and "nogroup",
                extra_groups=[] if self._user else None,
                cwd=self.folder,
                check=False,
            )
        assert done.returncode == 0, log.read_text()


@contextmanager
def running(tools: Path) -> Iterator[Server]:
    """A server for the length of the block. The superuser may not run one, so `nobody` does it for them."""
    folder = Path(tempfile.mkdtemp(prefix="opis-pg-"))
    user = "nobody" if os.getuid() == 0 else None
    if user:
        shutil.chown(folder, user)
    folder.chmod(0o755)
    server = Server(tools, folder, user)
    try:
        server.make()
        yield server
        server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
