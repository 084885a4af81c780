"""One activiteit as a slide: what is known of it, its labels round by round, and the sources."""

from collections.abc import Iterator, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.codering import COMMISSIE, RONDEN, Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.dia import Lijstdeel, Regel, Tabel, Tabeldeel, Waarde
from wsd_dash.domain.labelstand import label_rows
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import activiteit as words
from wsd_dash.texts import dia as diawoorden
from wsd_dash.texts import diabespreken, diatabel, formats, labelstand, stand
from wsd_dash.texts import werkblad as werkbladwoorden
from wsd_dash.viewmodels.activiteit import ActiviteitView, Blad, build_activiteit
from wsd_dash.viewmodels.dias.inhoud import Inhoud, filter_words, said, short_list
from wsd_dash.viewmodels.dias.tabel import activiteit_table, column, key_columns, own
from wsd_dash.viewmodels.pagina import Kop

VIEW_FIELDS = ("labels",)
"""What the sentence of one activiteit depends on; filters hold nothing back here."""
LABELS = 9
"""Labels that a slide has room for: all there are."""


def make_activiteit(data: Dataset, selection: Selection, weergave: Weergave) -> Inhoud:
    """Make the slide of the activiteit the link names; one it does not know gets a calm slide."""
    view = build_activiteit(data, selection, weergave)
    activiteit = data.activiteiten.get(weergave.activiteit)
    reading = Selection(**{name: getattr(selection, name) for name in VIEW_FIELDS})
    filters = filter_words(data, reading)
    if view.blad is None or activiteit is None:
        return _unknown(data, view, filters, gevraagd=bool(weergave.activiteit))
    blad = view.blad
    return Inhoud(
        kop=view.kop,
        delen=(
            short_list(diabespreken.WAT_BEKEND, list(_facts(blad))),
            _labels(blad, sum(row.nul for row in label_rows(activiteit, data))),
            short_list(
                blad.bronnen_kop, [Regel("", _joined(x.tekst, x.noot)) for x in blad.bronnen]
            ),
        ),
        tabellen=(
            _fact_table(blad),
            _judgement_table(data, activiteit),
            activiteit_table(data, [activiteit], selection),
        ),
        kanttekeningen=said(blad.voorbehoud, stand.GEEN_SUBSIDIE),
        filters=filters,
        n=f"n = {view.voet.n}",
        onbekend=diabespreken.missing(_missing(activiteit)),
    )


def _unknown(data: Dataset, view: ActiviteitView, filters: str, *, gevraagd: bool) -> Inhoud:
    """Return the slide of a link without an activiteit that is known."""
    zin = words.LEEG_TITEL if gevraagd else diabespreken.GEEN_ACTIVITEIT
    uitleg = words.LEEG if gevraagd else diabespreken.GEEN_ACTIVITEIT_UITLEG
    return Inhoud(
        kop=Kop(formats.sentence(zin), zin),
        delen=(Lijstdeel(zin, (Regel("", uitleg),)),),
        tabellen=(activiteit_table(data, data.activiteiten.values(), Selection()),),
        kanttekeningen=(),
        filters=filters,
        n=f"n = {view.voet.n}",
    )


def _facts(blad: Blad) -> Iterator[Regel]:
    """Yield a line per fact: what it is, where, when and with whom."""
    for fact in (*blad.feiten, *blad.plaatsen, *blad.organisaties):
        yield Regel(f"{fact.naam}:", formats.listing([regel.tekst for regel in fact.regels]))


def _joined(tekst: str, noot: str) -> str:
    return f"{tekst} ({noot})" if noot else tekst


def _labels(blad: Blad, nul: int) -> Tabeldeel:
    """Return a row per label that a round sees; `nul` counts those that neither does."""
    rows = tuple(
        (row.naam, *(ronde.woord for ronde in row.rondes), row.commissie or row.stand)
        for row in blad.labels.rijen
    )
    return Tabeldeel(
        blad.labels.kop,
        (diabespreken.LABEL, *werkbladwoorden.RONDES, diabespreken.STAND),
        rows[:LABELS],
        meer=diawoorden.more(len(rows) - LABELS),
        noot=diabespreken.zero(nul),
    )


def _missing(a: Activiteit) -> Sequence[str]:
    """Return what no source says of this activiteit."""
    known = {
        words.LEERATELIER: a.leeratelier_id,
        words.WANNEER: a.jaren,
        diabespreken.GEMEENTE: a.gemeenten("uitvoering"),
        words.FINANCIER: a.financier,
    }
    return [naam.lower() for naam, value in known.items() if not value]


def _fact_table(blad: Blad) -> Tabel:
    facts = (*blad.feiten, *blad.plaatsen, *blad.organisaties, *blad.opbrengst)
    texts = ((diabespreken.OMSCHRIJVING, blad.omschrijving), (words.OPMERKING, blad.opmerking))
    rows: list[tuple[Waarde, ...]] = [(naam, text, None) for naam, text in texts if text]
    rows += [(x.naam, regel.tekst, regel.noot or None) for x in facts for regel in x.regels]
    rows += [(blad.bronnen_kop, regel.tekst, regel.noot or None) for regel in blad.bronnen]
    return Tabel(
        "kenmerken",
        diabespreken.WAT_BEKEND,
        (own("kenmerk"), own("waarde"), own("noot")),
        tuple(rows),
    )


def _judgement_table(data: Dataset, a: Activiteit) -> Tabel:
    """Return a row per judgement: which coder says what of which label, and what it rests on."""
    names = ("dimensie", "item", "codeur", "code", "basis", "stelligheid", "motivatie", "status")
    states = {item: row.stand for row in label_rows(a, data) for item in row.items}
    return Tabel(
        "oordelen",
        diatabel.OORDELEN,
        (
            *key_columns(data),
            *(column(data, "coderingen", naam) for naam in names),
            own("item_naam"),
            own("code_naam"),
            own("stand_label"),
        ),
        tuple(
            (
                a.activiteit_id,
                a.naam,
                *_judged(o, data),
                labelstand.STAND[states[o.item]] if o.item in states else None,
            )
            for o in a.oordelen
            if o.codeur in (*RONDEN, COMMISSIE)
        ),
    )


def _judged(o: Oordeel, data: Dataset) -> tuple[Waarde, ...]:
    item = data.items[o.item]
    return (
        item.dimensie,
        o.item,
        o.codeur,
        o.code,
        o.basis or None,
        o.stelligheid or None,
        o.motivatie or None,
        o.status or None,
        item.naam,
        data.label("coderingen", "code", o.code),
    )
