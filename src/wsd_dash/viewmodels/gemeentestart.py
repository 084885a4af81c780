"""Choosing a gemeente: four to begin with, those with an activiteit, those that take part."""

from collections.abc import Sequence

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.locaties import GemeenteStand, Stand, gemeente_standen
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import filters, formats
from wsd_dash.texts import gemeentestart as words
from wsd_dash.viewmodels.adres import gemeente_href, href
from wsd_dash.viewmodels.gemeenteprofiel import Groep
from wsd_dash.viewmodels.pagina import Kop, Link


def build_start(
    data: Dataset, selection: Selection, *, gefilterd: bool
) -> tuple[Kop, tuple[Groep, ...]]:
    """Return the sentence and the groups of links; empty groups are left out."""
    standen = gemeente_standen(data, selection)
    of_kind = {kind: [s for s in standen if s.stand is kind] for kind in Stand}
    meanings = [data.label("activiteit_locaties", "betekenis", x) for x in selection.betekenis]
    zin = words.sentence(
        len(of_kind[Stand.GEMELD]),
        len(standen),
        gefilterd=gefilterd,
        betekenis="" if selection.betekenis == Selection().betekenis else filters.either(meanings),
    )
    groups = (
        Groep(
            words.VOORBEELDEN_KOP,
            (
                *(
                    Link(data.gemeenten[code].naam, gemeente_href(code, selection))
                    for code in words.VOORBEELDEN
                    if code in data.gemeenten
                ),
                Link(words.VERGELIJK, href("vergelijken", selection)),
            ),
        ),
        *(
            Groep(text.format(n=len(of_kind[kind])), _links(of_kind[kind], selection))
            for kind, text in (
                (Stand.GEMELD, words.GEMELD),
                (Stand.DEELNEMEND, words.DEELNEMEND),
                (Stand.REGIO, words.REGIO),
            )
        ),
    )
    kop = Kop(zin, words.KORT, words.sub_sentence(len(of_kind[Stand.NIET_NAGEGAAN])))
    return kop, tuple(group for group in groups if group.links)


def _links(standen: Sequence[GemeenteStand], selection: Selection) -> tuple[Link, ...]:
    def note(s: GemeenteStand) -> str:
        n = formats.number(s.aantal) if s.aantal else ""
        return words.AFGELEID.format(aantal=n) if s.afgeleid else n

    return tuple(
        Link(s.gemeentenaam, gemeente_href(s.gemeentecode, selection), noot=note(s))
        for s in sorted(standen, key=lambda s: formats.sort_name(s.gemeentenaam))
    )
