"""The commands, one file each: what a member may type, in Discord and at the terminal."""

from __future__ import annotations

from bot.commands.about import ABOUT
from bot.commands.bibliography import BIBLIOGRAPHY
from bot.commands.check import CHECK
from bot.commands.cite import CITE
from bot.commands.daily import DAILY
from bot.commands.daily_set import DAILY_SET
from bot.commands.declaration import Command
from bot.commands.documents import DOCUMENTS
from bot.commands.find import FIND
from bot.commands.library import LIBRARY
from bot.commands.message import MENTIONED, REPLY, SOURCE
from bot.commands.onthisdate import ONTHISDATE
from bot.commands.people import PEOPLE
from bot.commands.quote import QUOTE
from bot.commands.read import READ
from bot.commands.search import SEARCH
from bot.commands.settings import SETTINGS
from bot.commands.status import STATUS
from bot.commands.summary import SUMMARY
from bot.commands.timeline import TIMELINE
from bot.commands.week import MONTH, WEEK
from bot.commands.whole import WHOLE

COMMANDS: tuple[Command, ...] = (
    CITE,
    SEARCH,
    QUOTE,
    CHECK,
    FIND,
    SUMMARY,
    TIMELINE,
    *PEOPLE,
    READ,
    DOCUMENTS,
    ONTHISDATE,
    WEEK,
    MONTH,
    BIBLIOGRAPHY,
    DAILY_SET,
    *DAILY,
    ABOUT,
    *SETTINGS,
    *LIBRARY,
    STATUS,
    WHOLE,
    SOURCE,
    MENTIONED,
    REPLY,
)
