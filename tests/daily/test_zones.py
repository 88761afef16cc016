"""A zone is found by what people type, and never by what is no zone."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.daily.zones import Place, find, resolve

SUMMER = datetime(2026, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("berl", "Europe/Berlin"),
        ("Germany", "Europe/Berlin"),
        ("münchen", "Europe/Berlin"),
        ("Moskau", "Europe/Moscow"),
        ("Москва", "Europe/Moscow"),
        ("moscw", "Europe/Moscow"),
        ("sao paulo", "America/Sao_Paulo"),
        ("são paulo", "America/Sao_Paulo"),
        ("san fransisco", "America/Los_Angeles"),
        ("calcuta", "Asia/Kolkata"),
        ("bombay", "Asia/Kolkata"),
        ("nepal", "Asia/Kathmandu"),
        ("chatham", "Pacific/Chatham"),
        ("pyongyan", "Asia/Pyongyang"),
        ("北京", "Asia/Shanghai"),
        ("america/new_y", "America/New_York"),
        ("est", "America/New_York"),
        ("utc", "UTC"),
    ],
)
def test_the_first_place_offered_is_the_one_meant(typed: str, zone: str):
    assert find(typed)[0].zone == zone


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("UTC", "UTC"),
        ("Seoul", "Asia/Seoul"),
    ],
)
def test_a_zones_own_name_or_the_one_place_of_a_name_is_understood(typed: str, zone: str):
    assert resolve(typed) == zone


@pytest.mark.parametrize("typed", ["EST", "CET", "UTC+2", "+02:00", "Etc/GMT+5", "korea", "moscw", ""])
def test_abbreviations_offsets_and_doubtful_names_are_no_zone(typed: str):
    assert isinstance(resolve(typed), tuple)


def test_what_fits_nothing_finds_nothing():
    assert find("xqzxqzxq") == ()


@given(st.text(max_size=40), st.integers(0, 30))
def test_any_words_give_at_most_as_many_places_as_asked_for_each_of_a_known_zone(typed: str, limit: int):
    found = find(typed, limit)
    assert len(found) <= limit
    assert all(ZoneInfo(place.zone) for place in found)
    assert len({(place.zone, place.city) for place in found}) == len(found)


def test_nothing_typed_offers_each_zone_once_by_its_most_populous_place():
    zones = [place.zone for place in find("")]
    assert len(zones) == len(set(zones)) == 25


def test_a_label_says_where_it_is_and_what_its_clocks_show_now():
    assert Place("Asia/Kathmandu", "Kathmandu", "Nepal").label(SUMMER) == "Kathmandu, Nepal (UTC+05:45)"
    assert Place("America/St_Johns", "St Johns", "Canada").label(SUMMER) == "St Johns, Canada (UTC-02:30)"
    assert Place("UTC", "UTC").label(SUMMER) == "UTC (UTC)"
