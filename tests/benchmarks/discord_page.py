"""A message as Discord's clients show it, in HTML: Components V2 and the markdown that text displays take.

Drawn are the parts opis sends: container, text display, separator, media gallery, file, rows of buttons. Anything
else raises KeyError, so that no picture leaves out what a member would see. Pages load nothing from the network.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

STYLE = """
* { box-sizing: border-box; margin: 0; padding: 0 }
body { font: 16px/22px "gg sans", "Noto Sans", sans-serif; background: #888; width: max-content }
.sheet { display: flex; align-items: flex-start; background: #888 }
.client { padding: 14px 16px 18px; background: var(--page); color: var(--text) }
.dark { --page: #323339; --box: #393a41; --edge: #46474e; --text: #e3e3e6; --muted: #a3a4ac; --strong: #fff; --bar: #65666e;
  --button: #4a4b52; --label: #fff; --link: #7bb0f5; --code: #2c2d32; --chip: #464b78; --chipped: #d0d5ff }
.light { --page: #fbfbfb; --box: #fff; --edge: #e0e0e4; --text: #2e2f34; --muted: #62636c; --strong: #060607; --bar: #c4c5cb;
  --button: #ebebed; --label: #2e2f34; --link: #0a62c9; --code: #f2f2f4; --chip: #e0e3fd; --chipped: #3e4bc4 }
.desktop { width: 720px } .phone { width: 390px; padding-inline: 10px }
.asked { color: var(--muted); font-size: 13px; line-height: 18px; margin: 0 0 4px 56px }
.asked b { color: var(--text) } .asked code, .tag, .name { font-weight: 600 } .asked code { font-family: inherit }
.row { display: flex; gap: 16px } .body { flex: 1; min-width: 0; max-width: 616px }
.face { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #8c6a3f; color: #fff; font: 600 20px/40px serif;
  text-align: center }
.phone .row { gap: 10px } .phone .face { width: 34px; height: 34px; font-size: 17px; line-height: 34px }
.phone .asked { margin-left: 44px }
.name { color: var(--strong) } .tag { background: #5865f2; color: #fff; border-radius: 3px; padding: 1px 4px; font-size: 10px }
.when, .private { color: var(--muted); font-size: 12px }
.box { background: var(--box); border: 1px solid var(--edge); border-left: 4px solid; border-radius: 8px; padding: 15px;
  margin: 4px 0; display: flex; flex-direction: column; gap: 8px; max-width: 600px }
.phone .box { padding: 12px }
.text > * { white-space: pre-wrap; overflow-wrap: anywhere }
.text h3 { font-size: 16px; line-height: 22px; color: var(--strong); margin: 4px 0 2px } .text h3:first-child { margin-top: 0 }
.text small { display: block; font-size: 13px; line-height: 18px; color: var(--muted) }
.text blockquote { border-left: 4px solid var(--bar); border-radius: 4px; padding: 0 8px 0 12px }
.text b { color: var(--strong) }
.text pre { background: var(--code); border: 1px solid var(--edge); border-radius: 4px; padding: 8px; margin: 4px 0;
  font: 14px/18px "Noto Sans Mono", monospace }
.text a { color: var(--link); text-decoration: none } .chip { background: var(--chip); color: var(--chipped); border-radius: 3px; padding: 0 2px }
hr { border: 0; border-top: 1px solid var(--edge); margin: 4px 0 }
.buttons { display: flex; flex-wrap: wrap; gap: 8px }
.buttons span { background: var(--button); color: var(--label); border-radius: 8px; padding: 5px 15px; font-size: 14px; min-height: 32px;
  font-weight: 500; max-width: 100% }
.box img { width: 100%; border-radius: 8px; display: block }
.file { border: 1px solid var(--edge); background: var(--code); border-radius: 8px; padding: 12px; color: var(--link) }
.file small { color: var(--muted); display: block }
"""
_INLINE = re.compile(
    r"\\([^0-9A-Za-z\s])|<t:(\d+):f>|<#(\d+)>|<@&(\d+)>|<(https?://[^\s>]+)>|(https?://[^\s<>]+)|(\*\*)|(\*)|`([^`]+)`"
)


@dataclass(frozen=True)
class Shown:
    """A message: its components as sent, the bytes of its files by address, who asked what, and who sees it."""

    components: list[dict[str, Any]]
    files: Mapping[str, bytes]
    asked: str
    private: bool


def page(message: Shown, clients: tuple[tuple[str, str], ...], locale: str = "en") -> str:
    """The message side by side in several clients, each (`dark` or `light`, `desktop` or `phone`), for readers of a language."""
    drawn = "".join(_client(message, *client) for client in clients)
    head = f'<!doctype html><html lang="{locale}"><meta charset="utf-8"><style>{STYLE}</style>'
    return f'{head}<div class="sheet">{drawn}</div>'


def _client(message: Shown, theme: str, width: str) -> str:
    parts = "".join(_part(part, message.files) for part in message.components)
    private = (
        '<div class="private">👁 Only you can see this · Dismiss message</div>' if message.private else ""
    )
    return (
        f'<div class="client {theme} {width}"><div class="asked"><b>Mary</b> used <code>{html.escape(message.asked)}</code></div>'
        '<div class="row"><div class="face">о</div><div class="body"><span class="name">opis</span> '
        f'<span class="tag">APP</span> <span class="when">Today at 12:00</span>{parts}{private}</div></div></div>'
    )


def _part(part: Mapping[str, Any], files: Mapping[str, bytes]) -> str:  # noqa: PLR0911 - one case a component
    inner = [_part(child, files) for child in part.get("components", ())]
    match part["type"]:
        case 17:
            return f'<div class="box" style="border-left-color:#{part["accent_color"]:06x}">{"".join(inner)}</div>'
        case 10:
            return f'<div class="text">{markdown(part["content"])}</div>'
        case 14:
            return "<hr>"
        case 1:
            return f'<div class="buttons">{"".join(inner)}</div>'
        case 2:
            return f"<span>{html.escape(part['label'])}</span>"
        case 12:
            return "".join(_picture(item, files) for item in part["items"])
        case 13:
            address = part["file"]["url"]
            size = len(files[address])
            return f'<div class="file">📄 {html.escape(address.rsplit("/", 1)[-1])}<small>{size} bytes</small></div>'
    raise KeyError(part["type"])


def _picture(item: Mapping[str, Any], files: Mapping[str, bytes]) -> str:
    data = base64.b64encode(files[item["media"]["url"]]).decode()
    return f'<img alt="{html.escape(item["description"])}" src="data:image/png;base64,{data}">'


def markdown(text: str) -> str:
    """Discord's markdown as HTML: headings, small lines, block quotes and code blocks by line, the rest within lines."""
    done: list[str] = []
    for number, piece in enumerate(re.split(r"```\n(.*?)\n```\n?", text, flags=re.DOTALL)):
        if number % 2:
            done.append(f"<pre>{html.escape(piece)}</pre>")
        else:
            done += _lines(piece)
    return "".join(done)


def _lines(text: str) -> list[str]:
    done: list[str] = []
    quoted: list[str] = []
    for line in [*text.removesuffix("\n").split("\n"), ""] if text.strip() else []:
        if line.startswith("> "):
            quoted.append(inline(line[2:]))
            continue
        if quoted:
            done.append(f"<blockquote>{'<br>'.join(quoted)}</blockquote>")
            quoted = []
        tag, words = next(
            (
                (tag, line[len(mark) :])
                for mark, tag in (("### ", "h3"), ("-# ", "small"))
                if line.startswith(mark)
            ),
            ("div", line),
        )
        done.append(f"<{tag}>{inline(words) or '&#8203;'}</{tag}>")
    return done[:-1]


def inline(text: str) -> str:
    """Escapes, bold, italics, code, addresses, moments and mentions within a line; what is opened is closed by its end."""
    done, at, is_open = [], 0, dict.fromkeys(("b", "i"), False)
    for match in _INLINE.finditer(text):
        done.append(html.escape(text[at : match.start()]))
        at = match.end()
        literal, moment, channel, role, shielded, address, bold, italic, code = match.groups()
        if bold or italic:
            tag = "b" if bold else "i"
            done.append(f"</{tag}>" if is_open[tag] else f"<{tag}>")
            is_open[tag] = not is_open[tag]
        elif moment:
            done.append(
                f'<span class="chip">{datetime.fromtimestamp(int(moment), UTC):%-d %B %Y at %H:%M}</span>'
            )
        elif channel or role:
            done.append(f'<span class="chip">{"#reading-room" if channel else "@readers"}</span>')
        elif shielded or address:
            done.append(f"<a>{html.escape(shielded or address)}</a>")
        else:
            done.append(f"<code>{html.escape(code)}</code>" if code else html.escape(literal))
    return "".join([*done, html.escape(text[at:])])
