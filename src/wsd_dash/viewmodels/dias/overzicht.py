"""The first page as a slide: how much is reported, where, on what, and how sure that is."""

from collections.abc import Sequence
from dataclasses import replace

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Cijferdeel, Regel, Tabel
from wsd_dash.domain.filters import select
from wsd_dash.domain.labels import Labelstand, count_labels
from wsd_dash.domain.locaties import Plaats, split_by_place
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diadeel, diatabel, stand
from wsd_dash.texts import overzicht as words
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said
from wsd_dash.viewmodels.dias.kaartdeel import gemeente_table, map_part
from wsd_dash.viewmodels.dias.plaats import place_table
from wsd_dash.viewmodels.dias.staven import item_part
from wsd_dash.viewmodels.dias.tabel import activiteit_table, count_table, label_table
from wsd_dash.viewmodels.overzicht import build_overzicht
from wsd_dash.viewmodels.regiokaart import build_regiokaart

NEDERLAND = "nederland"


def make_overzicht(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the first page."""
    view = build_overzicht(data, selection, weergave)
    found = select(data, selection)
    places = split_by_place(found, data, selection)
    plain = Weergave(kaart=weergave.kaart, focus=weergave.focus or NEDERLAND)
    kaart = build_regiokaart(data, selection.without("gemeente"), Weergave()).kaart
    condities, conditie_table = item_part(
        data, found, selection, "conditie", noot=view.condities_noot
    )
    _, thema_table = item_part(data, found, selection, "thema", noot=view.themas_noot)
    labels = count_labels(found)
    missing = len(found) - len(places[Plaats.GEMEENTE])
    return Inhoud(
        kop=view.kop,
        delen=(
            map_part(replace(kaart, alt=view.kaart_alt), plain),
            condities,
            _figures(found, len(places[Plaats.GEMEENTE]), labels, selection),
        ),
        tabellen=(
            gemeente_table(data, selection, plain, view.standen),
            conditie_table,
            thema_table,
            _certainty(labels, view.labels_noot),
            place_table(places, selection),
            activiteit_table(data, found, selection),
            label_table(data, found, selection),
        ),
        kanttekeningen=said(stand.KAART, view.labels_noot, stand.GEEN_SUBSIDIE),
        filters=filter_words(data, selection),
        n=view.voet.n,
        onbekend=diawoorden.together(
            [diawoorden.not_placed(missing, selection.betekenis), *view.voet.delen[:1]]
        ),
    )


def _figures(
    found: Sequence[Activiteit], known: int, labels: Labelstand, selection: Selection
) -> Cijferdeel:
    n, projecten = len(found), sum(a.soort == "project" for a in found)
    certain = (
        (Regel(*diadeel.named_labels(labels.genoemd, labels.totaal)),) if labels.totaal else ()
    )
    return Cijferdeel(
        diadeel.CIJFERS,
        (
            Regel(*diadeel.figure(n, "activiteit gemeld", "activiteiten gemeld")),
            Regel(*diadeel.figure(projecten, "daarvan is een project", "daarvan zijn projecten")),
            Regel(diadeel.figure(known, "", "")[0], diadeel.known_place(selection.betekenis)),
            *certain,
        ),
    )


def _certainty(labels: Labelstand, noot: str) -> Tabel:
    counts = (labels.genoemd, labels.beide, labels.een)
    rows = zip(("genoemd", "beide", "een"), words.LABEL_DELEN, counts, strict=True)
    return count_table("zekerheid", diatabel.ZEKERHEID, rows, telt="labels", noot=noot)
