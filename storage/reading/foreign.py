"""Whether a word is a transliterated Russian or Chinese word, or not in Latin letters, and so no English.

Positive evidence only: letter groups and endings that English lacks, and words that part wholly into pinyin syllables.
Words without such evidence count as English: a gloss taken for an editor's insertion does less harm than the reverse.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’ʹʼ-][^\W\d_]+)*['’ʹ]?")
_RUSSIAN = re.compile(
    r"zh|kh|shch|tsi|tsk|ch(?:n|k)|vz|vs(?:p|t|k)|"
    r"(?:[iy]y|yi|ii|aya|aia|oye|oe|nie|niye|stvo|nost['’ʹ]?|iya|tsia|vka|nik|niki|shik|chik|[ao]vets|izm|[bdlmnrstz]['’ʹ])\b|"
    r"[bdlmnrstvz]['’ʹ](?=[bcdfghjklmnpqrvwxz]|s[a-z])"
)
_NOT_RUSSIAN = re.compile(
    r"(?:['’]s|n['’]t|khaki|cookie|movie|zombie|genie|prairie|shoe|toe|foe|hoe|canoe|oboe)$"
)
_NOUN = re.compile(r"(?:tsi?ya|tsia|nik|stvo|[ae]nie|nost|vka|shchina|khoz|zhim)$")
_INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split()
_FINALS = (
    "iang iong uang ueng ang eng ing ong iao ian uai uan van ai ei ao ou an en in un ia ie iu ua ui uo ue ve er a o e i u v"
).split()
_SYLLABLE = rf"(?:(?:{'|'.join(sorted(_INITIALS, key=len, reverse=True))})?(?:{'|'.join(_FINALS)}))"
_PINYIN = re.compile(rf"{_SYLLABLE}+")
_CHINESE = re.compile(r"zh|q(?!u)|\bx|[^e]x|iao|uai|uang|iong|ong[bzyj]|ziben|[aiou]$|ng[bdfhjklmpqwxz]")
_ENGLISH = frozenset(
    "a an he she me we be bu man men woman women human open taken can ran ban pan long song gang hang pin sun run gun bin "
    "ten pen den hen can dan in on no so do go to too also who you china sino moon soon noon union run lie die tie pie due "
    "sue kung fu tea pea sea yuan mao dai gong her per mu pi si xi yu era area idea via hui gao bei nan dong du wu lu su".split()
)


def is_foreign(words: str) -> bool:
    """Whether the words hold evidence of being another language's: `nastuplenie`, `zhengzhi ziben`, `наступление`."""
    found = [word.lower() for word in _WORD.findall(words)]
    if not found:
        return False
    if any(
        not word.isascii() and re.search(r"[^\W\d_]", word.encode("ascii", "ignore").decode()) is None
        for word in found
    ):
        return True
    if any(_RUSSIAN.search(word) and not _NOT_RUSSIAN.search(word) for word in found):
        return True
    return _is_pinyin(found)


def _is_pinyin(found: list[str]) -> bool:
    """Whether all words part into syllables of Mandarin, and not only by chance as `more` and `change` do."""
    if any(
        word in _ENGLISH or not _PINYIN.fullmatch(word) or re.fullmatch(r"\w{2,}[^zsch]e", word)
        for word in found
    ):
        return False
    letters = sum(map(len, found))
    return letters > 8 or (letters > 2 and any(_CHINESE.search(word) for word in found))


def is_foreign_noun(word: str) -> bool:
    """Whether one word ends as Russian nouns and no surnames do: `Instantsia`, `okhotnik`."""
    return _NOUN.search(word.lower()) is not None
