"""The commands, one file each: what a member may type, in Discord and at the terminal."""

from __future__ import annotations

from bot.commands.about import ABOUT
from bot.commands.cite import CITE
from bot.commands.declaration import Command
from bot.commands.documents import DOCUMENTS
from bot.commands.read import READ
from bot.commands.summary import SUMMARY

COMMANDS: tuple[Command, ...] = (CITE, SUMMARY, READ, DOCUMENTS, ABOUT)
