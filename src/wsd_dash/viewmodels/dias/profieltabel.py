"""The tables behind the profile of one gemeente: its facts, organisaties and mentions."""

from collections.abc import Iterable, Iterator

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Tabel, Waarde
from wsd_dash.domain.gemeente import Profiel
from wsd_dash.domain.vermelding import count_mentions
from wsd_dash.texts import diadeel, diatabel
from wsd_dash.texts import gemeente as words
from wsd_dash.viewmodels.dias.tabel import column, count_table, key_columns, own
from wsd_dash.viewmodels.gemeente import ProfielView
from wsd_dash.viewmodels.gemeenteprofiel import Groep


def profile_tables(data: Dataset, found: Profiel, view: ProfielView) -> tuple[Tabel, ...]:
    """Return everything the profile says, in the order of the page."""
    profiel = Tabel(
        "profiel",
        diadeel.PROFIEL.format(naam=view.kaart.naam),
        (own("kenmerk"), own("waarde")),
        tuple(_facts(view)),
    )
    counts = count_mentions(data, found.stand.gemeentecode)
    mentions = count_table(
        "vermeldingen",
        diatabel.VERMELDINGEN,
        ((key, words.VERMELDINGEN[key], n) for key, n in counts.items()),
        telt="keer",
        noot=view.vermeldingen.noot,
    )
    organisaties = Tabel(
        "organisaties",
        diatabel.ORGANISATIES,
        (
            *key_columns(data),
            column(data, "organisaties", "organisatie_id", titel=diatabel.KENMERK_ORGANISATIE),
            column(
                data, "organisaties", "naam", titel=diatabel.NAAM_ORGANISATIE, als="organisatie"
            ),
            own("rol"),
            own("rol_naam"),
        ),
        tuple(_partners(data, found)),
        words.PARTNERS_NOOT,
    )
    return profiel, organisaties, mentions


def _facts(view: ProfielView) -> Iterator[tuple[Waarde, ...]]:
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        (diatabel.GEMEENTE, (view.kaart.regel, *view.kaart.feiten)),
        (words.LEERATELIERS, (f"{x.tekst}: {x.noot}" for x in view.ateliers.links)),
        (words.PARTNERS, (f"{rol}: {names}" for rol, names in view.partners)),
        (diatabel.VERMELDINGEN, (view.vermeldingen.kop,)),
        (words.APART, _links(view.apart)),
        (words.REGIONAAL, _links(view.regionaal)),
        (words.DEELNAME, view.deelname),
        (words.NIET_WETEN, view.niet),
        (words.ZINNEN, view.zinnen),
    )
    for kop, lines in groups:
        for line in lines:
            yield kop, line


def _links(groups: Iterable[Groep]) -> Iterator[str]:
    for group in groups:
        for link in group.links:
            noot = f" ({link.noot})" if link.noot else ""
            yield f"{group.tekst} {link.tekst}{noot}"


def _partners(data: Dataset, found: Profiel) -> Iterator[tuple[Waarde, ...]]:
    rol = data.package.table("activiteit_organisaties").column("rol")
    pairs = dict.fromkeys(
        (a.activiteit_id, a.naam, b.organisatie_id, b.rol)
        for a in found.gemeld
        for b in a.betrokkenen
    )
    for activiteit_id, activiteit, organisatie_id, code in pairs:
        naam = data.organisaties[organisatie_id].naam
        yield activiteit_id, activiteit, organisatie_id, naam, code, rol.label(code)
