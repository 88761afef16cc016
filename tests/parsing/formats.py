"""Small files of each format, made here: EPUB, DOCX, PDF."""

from __future__ import annotations

import io
import zipfile

_PACKAGE = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>{title}</dc:title>
<dc:identifier>{volume}-2018-05-28T23:53:37.013-04:00</dc:identifier></metadata><manifest>{items}</manifest>
<spine>{refs}</spine></package>"""


def packed(files: dict[str, str | bytes]) -> bytes:
    """A ZIP archive of `files`, in their order."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def epub(pages: dict[str, str], title: str, volume: str = "frus1950v07") -> bytes:
    """An EPUB whose pages are `pages`, by their ids."""
    items = "".join(f'<item id="{i}" href="{i}.html" media-type="application/xhtml+xml"/>' for i in pages)
    refs = "".join(f'<itemref idref="{i}"/>' for i in pages)
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "OEBPS/content.opf": _PACKAGE.format(title=title, volume=volume, items=items, refs=refs),
    }
    return packed(files | {f"OEBPS/{i}.html": page for i, page in pages.items()})


def frus_page(body: str) -> str:
    """A page of a volume as its editors publish it."""
    return (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body><div class="document">{body}</div></body></html>'
    )


def docx(*paragraphs: str) -> bytes:
    """A word processor's file of plain paragraphs."""
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    text = "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in paragraphs)
    return packed({"word/document.xml": f"<w:document {ns}><w:body>{text}</w:body></w:document>"})


def pdf(*lines: str) -> bytes:
    """A one-page PDF with a text layer of `lines`, or none."""
    drawn = (
        "BT /F1 11 Tf 50 750 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        if lines
        else ""
    )
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    made, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n"
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(
        f"{p:010} 00000 n \n" for p in places
    )
    made += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF"
    return made.encode("latin-1")
