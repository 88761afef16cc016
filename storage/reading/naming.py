"""What a name looks like on the page: capitals, initials, hyphens, titles before it, and the form it is known by.

It knows no person and no place. Words that are capitalised for other reasons (offices, bodies, headings) are
listed; whatever is left and looks like a name is taken for one only beside further evidence (see `names`).
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

TITLES = (
    r"[Cc]omrades?|COMRADES?|[Cc]des?\.?|[Cc]omrs?\.?|[Tt]ov\.|Messrs\.?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Madame|Mme\.?|Sir|"
    r"(?:[Mm]ajor |[Ll]ieutenant |[Cc]olonel |[Bb]rigadier |[Rr]ear |[Vv]ice )?(?:[Gg]enerals?|[Cc]olonel|[Aa]dmiral)|GENERAL|"
    r"[Gg]en\.|[Cc]ol\.|[Mm]aj\.|[Ll]t\.|[Cc]apt\.|[Aa]dm\.|[Mm]arshal|[Mm]ajor|[Cc]aptain|[Gg]eneralissimo|"
    r"(?:[Vv]ice[ -])?(?:[Pp]resident|[Pp]remier|[Cc]hairman)|(?:[Pp]rime |[Ff]oreign |[Dd]efen[cs]e )?[Mm]inister|[Cc]hancellor|"
    r"(?:[Ss]oviet )?[Aa]mbassador|[Ss]ecretary|[Cc]harg[ée]|[Cc]onsul|[Cc]ounsell?or|[Aa]ttach[ée]"
)
"""Words that announce a person: one of them, then the name."""

OFFICES = frozenset(
    "academy administration affairs agency air aircraft ambassador archive archives area armed army arms artillery assembly "
    "assistant association authority aviation bank battalion board brigade bureau cabinet central chairman chancellor charge "
    "charter chief citizens college colonel command commander commissar commission committee communist conference congress "
    "consul corps council counsellor court cultural declaration defence defense delegation democratic department deputy director "
    "district division document east eastern economic embassy executive external federal federation finance first fleet force "
    "forces foreign foundation fourth freedom front general government governor group guard headquarters high highest house information "
    "institute intelligence interior internal international joint labor labour league legation liberation major marshal meeting "
    "military minister ministers ministry mission nation national nations naval navy north northern office officer operations "
    "organization parliament party people people's peoples peoples' plan plenum police politburo political premier president "
    "presidium press prime protocol radio reconstruction red regiment region republic resolution revolution revolutionary second "
    "secretariat secretary security senate service social socialist south southern soviet soviets special staff standing state "
    "states subcommittee supreme third trade treaty union united university vice volunteers war west western worker's workers "
    "workers' world young youth act agreement article bill branch cablegram colonial colonies commonwealth conservative convention "
    "concessions country crown customs dominion dominions election electoral electric empire employers exchange imperial "
    "independent industry interim law lease liberal manager member members mutual oil parliamentary permanent personnel preparatory "
    "public representative representatives republican republicans round royal section strike table tariff treasury trustee "
    "trusteeship".split()
)
"""Words that are capitalised as parts of offices and bodies; a run with one of them is no person's name."""

_NOT_NAMES = frozenset(
    "a about accordingly after again all also although an and another any are as at attachment be because before both but by "
    "can cable ciphered chapter classified code coded confidential copies copy department dear did distribution do document "
    "during each earlier either excerpt first following for from further greetings had has have he her here his how however i if "
    "immediate in indeed instead instantsia instantsiya is it its last later letter line list many may meanwhile memorandum "
    "message moreover most mr must my neither never next no nobody none nor not note notes now number of on once one only or "
    "other our page paragraph part perhaps please priority protocol received record reference regarding reply report reporting "
    "resolution restricted second secret sent several she should since so some special still strictly subject such summary "
    "telegram than that the their them then there therefore these they third this those though three thus to today top translated "
    "translation two typed under unclassified until upon urgent very was we were what when where whether which while who "
    "why will with without would yes yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december am pm end signed original version draft "
    "decision decree minutes appendix annex enclosure contents citation source title american americans british chinese "
    "communists english french german germans indian japanese korean koreans polish russian russians".split()
)
"""Words that begin sentences, head pages, or name peoples: never a name by themselves."""

_SURNAMES = frozenset(
    "ahn an bae bai bak bo cai cao chai chen cheng chi cho choe choi chong chou chung dai deng ding dong du fan fang feng fu gao "
    "ge geng gong gu guan guo ha han hao he ho hong hou hu hua huang hwang hyon im jang jeon jeong ji jia jiang jiao jin jo jung "
    "kang kim ko kong ku kwak kwon lai lee lei li liang liao lim lin liu long lu luo ma mao meng min mo mok mun na nam nguyen ni "
    "nie oh ou pae pak pan pang park peng pham qi qian qiao qin qu ren rhee ri rim ro roh ryu sa shao shen shi shim shin so song "
    "su suh sun tai tan tang tao teng tian tran wan wang wei wen wu xi xia xiao xie xing xiong xu xue yan yang yao ye yi yim yin "
    "yoo you yu yuan yun zeng zha zhai zhang zhao zheng zhong zhou zhu zou zuo".split()
)
_PARTICLES = frozenset("al bin da de del den der di du el ibn la le ten ter van von y".split())
_CAPITALISED = re.compile(r"[^\W\d_a-z][^\W\d_]*(?:['’ʹʻ`.-][^\W\d_]*)*")
_SHORT_FORM = re.compile(
    r"[A-Z]{2,4}|[B-DF-HJ-NP-TV-XZ]{5,6}|(?=.*[a-z])[A-Z][a-z]*(?:[A-Z][a-z]*){2,}|[A-Z]{2,}[(/][a-z][)/]"
)
_LETTER_SPACED = re.compile(r"(?:[^\W\d_a-z] ){3,}[^\W\d_a-z](?!\w)")


def is_name(word: str) -> bool:
    """Whether one word may be (part of) a name: it is capitalised, and no office, heading or sentence opening."""
    bare = _bare(word)
    return _CAPITALISED.fullmatch(word) is not None and bare not in OFFICES and bare not in _NOT_NAMES


def is_full_name(words: str) -> bool:
    """Whether up to five words together look like one name, particles allowed: `Pak Hon Yong`, `van der Meer`."""
    parts = words.split()
    return (
        0 < len(parts) <= 5
        and any(is_name(part) for part in parts)
        and all(is_name(part) or _is_name_part(part) for part in parts)
    )


def _is_name_part(word: str) -> bool:
    return word.lower() in _PARTICLES or (word[:1].isupper() and is_surname(word))


def is_particle(word: str) -> bool:
    """Whether a word stands inside names without a capital: `de`, `von`."""
    return word in _PARTICLES


def is_like(one: str, other: str) -> bool:
    """Whether two names may be spellings of one: more than half of their letters agree, in order."""
    return SequenceMatcher(None, _bare(one), _bare(other)).ratio() > 0.5


def is_surname(word: str) -> bool:
    """Whether a word is a common Chinese, Korean or Vietnamese family name: it comes first and may stand alone."""
    return _bare(word) in _SURNAMES


def is_office(word: str) -> bool:
    """Whether a capitalised word belongs to an office or a body."""
    return _bare(word) in OFFICES


def is_short_form(word: str) -> bool:
    """Whether a word is an abbreviation of a body: `CC`, `VKP(b)`, `KChZhD`; family names in capitals are none."""
    return _SHORT_FORM.fullmatch(word) is not None and not is_surname(word)


def known_form(text: str) -> str:
    """The name as running text would have it: `KIM IL SUNG` is `Kim Il Sung`, `S H T Y K O V` is `Shtykov`."""
    words = " ".join(text.split())
    if _LETTER_SPACED.fullmatch(words):
        words = words.replace(" ", "")
    if words.endswith(("'S", "’S")) and words.isupper():
        words = words[:-2]
    return " ".join(_recapitalised(word) for word in words.split())


def _recapitalised(word: str) -> str:
    """`YONG-GEON` is `Yong-geon`, `P'UNGGI` is `P'unggi`, `A.I.` and `McCarthy` stay."""
    letters = word.lstrip("([\"“'‘")
    if not word.isupper() or len(re.sub(r"\W", "", word)) < 2 or re.fullmatch(r"(?:[^\W\d_]\.)+", word):
        return word
    return word[: len(word) - len(letters)] + letters[:1] + letters[1:].lower()


def _bare(word: str) -> str:
    return word.strip(".,;:!?()[]\"“”'’").removesuffix("'s").removesuffix("’s").lower()
