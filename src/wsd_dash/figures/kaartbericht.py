"""The gemeentekaart as the message its component reads: short, and split so that parts repeat.

A message has up to three parts: `stand` (what the gemeenten show), `beelden` (which part of the
country each map shows) and `woorden` (what never changes while a reader filters). Maps of one group
share parts, so that a filter click sends each of them once at most.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.kaart import EMPTY_KINDS, Inhoud, MapSpec
from wsd_dash.texts import kaart as texts
from wsd_dash.texts import plaats

SIGNS: Final = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""One sign per name, in the order of `namen`; later names take letters from U+00C0 on."""
BEYOND: Final = 0xC0
MANY: Final = 12
"""From this many gemeenten in one provincie on, naming the provincie is much shorter."""


def whole_message(spec: MapSpec, *, hoogte: int | None, kiesbaar: bool) -> bytes:
    """Return all that one map on its own needs; one for looking only needs fewer words."""
    parts = {
        "stand": _stand(spec.inhoud, kiesbaar=kiesbaar),
        "beelden": {"": picture(spec, hoogte=hoogte, kiesbaar=kiesbaar)},
        "woorden": _words(spec.inhoud) if kiesbaar else {},
    }
    return _pack(parts)


def shared_messages(
    groep: str, specs: Mapping[str, tuple[MapSpec, int]], *, drager: str
) -> dict[str, bytes]:
    """Return a message per map of a group; `specs` gives each map's spec and greatest height.

    `drager` carries what changes on a filter: the first of the maps, or a mount that draws nothing
    itself. The last map carries what does not change, so that with a `drager` of its own it need
    not be sent again. All show the content of the last.
    """
    last = list(specs)[-1]
    inhoud = specs[last][0].inhoud
    names = dict.fromkeys((drager, *specs))
    messages: dict[str, dict[str, Any]] = {name: {"groep": groep, "naam": name} for name in names}
    messages[drager]["stand"] = _stand(inhoud, kiesbaar=True)
    messages[drager]["beelden"] = {
        name: picture(spec, hoogte=height, kiesbaar=True) for name, (spec, height) in specs.items()
    }
    messages[last]["woorden"] = _words(inhoud)
    return {name: _pack(parts) for name, parts in messages.items()}


def picture(spec: MapSpec, *, hoogte: int | None, kiesbaar: bool) -> dict[str, Any]:
    """Return what one map shows of the country, and how."""
    facts = {
        "weergave": spec.weergave,
        "focus": spec.focus.to_data(),
        "kader": spec.kader.to_data() if spec.kader else None,
        "groot": spec.groot,
        "titel": spec.titel,
        "geometrie": spec.geometrie,
        "hoogte": hoogte,
        "kiesbaar": kiesbaar,
    }
    return {key: value for key, value in facts.items() if value}


def _stand(inhoud: Inhoud, *, kiesbaar: bool) -> dict[str, Any]:
    """Return what every gemeente shows; codes are named without their `GM`."""
    counted = [s for s in inhoud.standen if s.stand is Stand.GEMELD or s.aantal]
    provincies, niets = _whole_provinces(inhoud.standen)
    empties = {
        kind.value: _codes(s for s in inhoud.standen if s.stand is kind and not s.aantal)
        for kind in EMPTY_KINDS
    }
    facts: dict[str, Any] = {
        "gemeld": ";".join(f"{_short(s.gemeentecode)},{s.aantal}" for s in counted),
        **empties,
        "niets": _codes(niets),
        "provincies": ",".join(provincies),
        "deelnemers": _codes(s for s in inhoud.standen if s.deelnemer),
        "afgeleid": _codes(s for s in counted if s.afgeleid),
        "gekozen": inhoud.gekozen,
        "alt": inhoud.alt,
    }
    if kiesbaar:
        facts["gemeld"] = ";".join(_described(s, inhoud) for s in counted)
        facts["maat"] = texts.measure_words(inhoud.maat, inhoud.namen)
        facts["ook"] = _remarks(inhoud)
    return {key: value for key, value in facts.items() if value}


def _described(stand: GemeenteStand, inhoud: Inhoud) -> str:
    """Write `0202,6,02,5,1a`: code, count, and a sign per conditie, thema and leeratelier."""
    signs = {name: _sign(i) for i, name in enumerate(inhoud.namen)}
    found = inhoud.kenmerken.get(stand.gemeentecode)
    kinds = (found.condities, found.themas, found.leerateliers) if found else ()
    fields = ["".join(signs[x] for x in ids if x in signs) for ids in kinds]
    return ",".join([_short(stand.gemeentecode), str(stand.aantal), *fields]).rstrip(",")


def _sign(i: int) -> str:
    return SIGNS[i] if i < len(SIGNS) else chr(BEYOND + i - len(SIGNS))


def _remarks(inhoud: Inhoud) -> dict[str, str]:
    """Return, per sentence that takes the place of `niets gemeld`, the codes it holds for."""
    empty = {s.gemeentecode for s in inhoud.standen if not s.aantal and s.stand is not Stand.GEMELD}
    codes: dict[str, list[str]] = defaultdict(list)
    for code, betekenissen in sorted(inhoud.ook.items()):
        if code in empty and betekenissen:
            codes[plaats.only_as(betekenissen)].append(_short(code))
    return {sentence: " ".join(found) for sentence, found in codes.items()}


def _whole_provinces(
    standen: Iterable[GemeenteStand],
) -> tuple[list[str], list[GemeenteStand]]:
    """Split `niets gemeld` into provincies to name whole, and the gemeenten left over.

    Whole means: every gemeente that no other part of the message names.
    """
    niets: dict[str, list[GemeenteStand]] = defaultdict(list)
    unchecked = set()
    for stand in standen:
        if stand.stand is Stand.NIETS and not stand.aantal:
            niets[stand.provincie].append(stand)
        elif stand.stand is Stand.NIET_NAGEGAAN:
            unchecked.add(stand.provincie)
    whole = sorted(p for p, found in niets.items() if len(found) >= MANY and p not in unchecked)
    return whole, [s for p, found in niets.items() if p not in whole for s in found]


def _words(inhoud: Inhoud) -> dict[str, Any]:
    """Return the words and names that do not depend on what is filtered."""
    return {
        "teksten": texts.component_words(),
        "namen": list(inhoud.namen.values()),
        "gebieden": {
            gebied: " ".join(_short(code) for code in codes)
            for gebied, codes in inhoud.gebieden.items()
            if codes
        },
    }


def _pack(message: Mapping[str, Any]) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()


def _short(code: str) -> str:
    return code.removeprefix("GM")


def _codes(standen: Iterable[GemeenteStand]) -> str:
    return " ".join(sorted(_short(s.gemeentecode) for s in standen))
