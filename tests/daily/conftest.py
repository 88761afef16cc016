"""What the tests of the daily post may ask for."""

from __future__ import annotations

import pytest

from storage.engine import Engine
from tests.daily.desk import Desk


@pytest.fixture
def desk(engine: Engine) -> Desk:
    return Desk(engine)
