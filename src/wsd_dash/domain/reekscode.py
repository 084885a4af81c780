"""A reeks as the code in a link and as a small file, and back; hostile input is refused whole."""

import base64
import binascii
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace

from wsd_dash.domain.adres import read_params
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.reeks import NOTITIE_MAX, PAGINAS, STAPPEN_MAX, TITEL_MAX, Reeks, Stap
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ZOEK_MAX, Weergave
from wsd_dash.errors import ReeksError

CODE_MAX = 7_500
"""Signs of a code in a link: what browsers, proxies and mail programs pass on whole."""
BYTES_MAX = 300_000
"""Bytes of a reeks as JSON: more than the longest allowed titles, notes and choices together."""
WAARDE_MAX = 4_000
"""Signs of one choice: a list of all gemeenten fits."""
KEUZES_MAX = 40
"""Choices of one view: more than there are."""
LONGEST = {"naam": TITEL_MAX, "pagina": TITEL_MAX, "titel": TITEL_MAX, "notitie": NOTITIE_MAX}
SOORT = "reeks van Sociale kwaliteit in beeld"
VERSIE = 1
CODE = re.compile(r"[A-Za-z0-9_-]+")
CHOICES = frozenset(field.name for kind in (Selection, Weergave) for field in fields(kind))

Genegeerd = tuple[int, str, str]
"""What these data do not know: number of the stap as given, field, value."""
Probleem = tuple[str, int, str]


@dataclass(frozen=True)
class Namen:
    """The keys of one written form; those of the link are short."""

    naam: str
    stappen: str
    pagina: str
    keuzes: str
    titel: str
    notitie: str


IN_LINK = Namen("n", "s", "p", "k", "t", "o")
IN_FILE = Namen("naam", "stappen", "pagina", "keuzes", "titel", "notitie")


def to_code(reeks: Reeks) -> str:
    """Return the reeks as one word for a link; one longer than `CODE_MAX` is a `ReeksError`."""
    _refuse(_too_much(reeks))
    plain = json.dumps(_written(reeks, IN_LINK), ensure_ascii=False, separators=(",", ":"))
    packed = zlib.compress(plain.encode(), 9)
    code = base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")
    _refuse([("link-lang", 0, str(len(code)))] if len(code) > CODE_MAX else [])
    return code


def from_code(text: str, data: Dataset) -> tuple[Reeks, tuple[Genegeerd, ...]]:
    """Read the code of a link; return the reeks and what was ignored.

    A stap of a page that does not exist is left out; of another stap what is unknown stays in
    `onbekend`. Anything that is no code of a reeks is a `ReeksError`.
    """
    if len(text) > CODE_MAX:
        raise ReeksError(("link-lang", 0, str(len(text))))
    if not CODE.fullmatch(text):
        raise ReeksError(("geen-code", 0, ""))
    return _read(_parsed(_unpacked(text), "geen-code"), IN_LINK, data)


def to_json(reeks: Reeks) -> str:
    """Return the reeks as the text of a file that a person can read and mend."""
    _refuse(_too_much(reeks))
    written = {"soort": SOORT, "versie": VERSIE, **_written(reeks, IN_FILE)}
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def from_json(body: bytes, data: Dataset) -> tuple[Reeks, tuple[Genegeerd, ...]]:
    """Read a file that `to_json` wrote; as `from_code`, and a `ReeksError` names all problems."""
    if len(body) > BYTES_MAX:
        raise ReeksError(("bestand-groot", 0, str(len(body))))
    raw = _parsed(body, "geen-reeks")
    if not isinstance(raw, dict) or raw.get("soort") != SOORT:
        raise ReeksError(("geen-reeks", 0, ""))
    versie = raw.get("versie")
    if versie != VERSIE:
        raise ReeksError(("versie", 0, _shown(str(versie)) if isinstance(versie, int) else "?"))
    return _read(raw, IN_FILE, data)


def step_params(stap: Stap) -> dict[str, str]:
    """Return the choices of a stap as parameters, with what is unknown back in its place."""
    params = {**stap.selection.to_params(), **stap.weergave.to_params()}
    for name, value in stap.onbekend:
        params[name] = f"{params[name]},{value}" if params.get(name) else value
    return params


def read_step(pagina: str, params: Mapping[str, str], data: Dataset) -> Stap:
    """Return a view as a stap; parameters that are no choice of a view count as unknown."""
    given = {clean_line(name): _clean_value(name, value) for name, value in params.items()}
    selection, weergave, ignored = read_params(data, given)
    strange = tuple(pair for pair in given.items() if pair[0] not in CHOICES and pair[1])
    return Stap(pagina, selection, weergave, onbekend=(*ignored, *strange))


def clean(text: str) -> str:
    """Return a text of one or more lines without signs that cannot be seen."""
    return "".join(x if x.isprintable() or x == "\n" else " " for x in text).strip()


def clean_line(text: str) -> str:
    """Return a text of one line, without signs that cannot be seen."""
    return clean(text.replace("\n", " "))


def _clean_value(name: str, value: str) -> str:
    line = clean_line(value)
    if name == "zoek":
        return line[:ZOEK_MAX].strip()
    return ",".join(filter(None, (part.strip() for part in line.split(","))))


def _written(reeks: Reeks, k: Namen) -> dict[str, object]:
    def step(stap: Stap) -> dict[str, object]:
        told = {
            k.pagina: stap.pagina,
            k.keuzes: step_params(stap),
            k.titel: stap.titel,
            k.notitie: stap.notitie,
        }
        return {name: value for name, value in told.items() if value}

    return {k.naam: reeks.naam, k.stappen: [step(stap) for stap in reeks.stappen]}


def _unpacked(text: str) -> bytes:
    unpack = zlib.decompressobj()
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        plain = unpack.decompress(packed, BYTES_MAX)
    except (binascii.Error, ValueError, zlib.error) as error:
        raise ReeksError(("geen-code", 0, "")) from error
    if not unpack.eof or unpack.unused_data:
        raise ReeksError(("geen-code", 0, ""))
    return plain


def _parsed(body: bytes, code: str) -> object:
    try:
        found: object = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ReeksError((code, 0, "")) from error
    return found


def _read(raw: object, k: Namen, data: Dataset) -> tuple[Reeks, tuple[Genegeerd, ...]]:
    steps = raw.get(k.stappen, []) if isinstance(raw, dict) else None
    if not isinstance(raw, dict) or not isinstance(steps, list):
        raise ReeksError(("geen-reeks", 0, ""))
    if len(steps) > STAPPEN_MAX:
        raise ReeksError(("veel", 0, str(len(steps))))
    _refuse([*_wrong_text(raw, k, "naam", 0), *_wrong_steps(steps, k)])
    ignored: list[Genegeerd] = []
    read: list[Stap] = []
    for number, step in enumerate(steps, 1):
        pagina = step.get(k.pagina, "")
        if pagina not in PAGINAS:
            ignored.append((number, "pagina", clean(pagina)))
            continue
        bare = read_step(pagina, step.get(k.keuzes, {}), data)
        ignored += [(number, name, value) for name, value in bare.onbekend]
        titel, notitie = clean_line(step.get(k.titel, "")), clean(step.get(k.notitie, ""))
        read.append(replace(bare, titel=titel, notitie=notitie))
    return Reeks(clean_line(raw.get(k.naam, "")), tuple(read)), tuple(ignored)


def _wrong_steps(steps: Sequence[object], k: Namen) -> Iterator[Probleem]:
    for number, step in enumerate(steps, 1):
        if not isinstance(step, dict):
            yield "stap", number, ""
            continue
        for name in ("pagina", "titel", "notitie"):
            yield from _wrong_text(step, k, name, number)
        choices = step.get(k.keuzes, {})
        if not isinstance(choices, dict) or len(choices) > KEUZES_MAX:
            yield "keuzes", number, ""
            continue
        for name, value in choices.items():
            if not isinstance(value, str) or len(name) + len(value) > WAARDE_MAX:
                yield "keuze", number, _shown(name)


def _wrong_text(
    found: Mapping[str, object], k: Namen, name: str, number: int
) -> Iterator[Probleem]:
    value = found.get(getattr(k, name), "")
    if not isinstance(value, str):
        yield f"{name}-soort", number, ""
    elif len(value) > LONGEST[name]:
        yield f"{name}-lang", number, str(len(value))


def _too_much(reeks: Reeks) -> Iterator[Probleem]:
    if len(reeks.stappen) > STAPPEN_MAX:
        yield "veel", 0, str(len(reeks.stappen))
    texts = [("naam", 0, reeks.naam)]
    for number, stap in enumerate(reeks.stappen, 1):
        texts += [("titel", number, stap.titel), ("notitie", number, stap.notitie)]
    for name, number, text in texts:
        if len(text) > LONGEST[name]:
            yield f"{name}-lang", number, str(len(text))


def _refuse(problems: Iterable[Probleem]) -> None:
    found = tuple(problems)
    if found:
        raise ReeksError(*found)


def _shown(text: str) -> str:
    """Return what was found, short enough to name."""
    most = 40
    text = clean_line(text[: most + 1])
    return text if len(text) <= most else f"{text[:most]}…"
