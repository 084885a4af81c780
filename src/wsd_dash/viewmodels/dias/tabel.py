"""The tidy tables behind a slide that several pages share: activiteiten, labels, places."""

from collections.abc import Iterable, Mapping, Sequence

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import DIMENSIES, Dataset
from wsd_dash.domain.dia import Kolom, Tabel, Waarde
from wsd_dash.domain.filters import in_themabereik
from wsd_dash.domain.selection import Selection
from wsd_dash.texts import diatabel as words
from wsd_dash.texts import filters, formats
from wsd_dash.viewmodels.activiteiten import place_cell


def column(data: Dataset, tabel: str, naam: str, *, titel: str = "", als: str = "") -> Kolom:
    """Return a column as the contract describes it; `als` renames it for machines."""
    found = data.package.table(tabel).column(naam)
    return Kolom(als or naam, titel or found.title, found.description)


def own(naam: str) -> Kolom:
    """Return a column that no table of the contract has."""
    titel, uitleg = words.KOLOMMEN[naam]
    return Kolom(naam, titel, uitleg)


def key_columns(data: Dataset) -> tuple[Kolom, Kolom]:
    """Return the columns that say which activiteit a row is about."""
    return (
        column(data, "activiteiten", "activiteit_id", titel=words.KENMERK_ACTIVITEIT),
        column(data, "activiteiten", "naam", titel=words.NAAM_ACTIVITEIT, als="activiteit"),
    )


def yes_no(value: bool) -> str:  # noqa: FBT001 - one fact, spelled as in the contract
    """Write a yes or no as the contract does."""
    return "ja" if value else "nee"


def whole(value: float) -> float:
    """Return a count as a whole number where it is one."""
    value = round(value, formats.NOISE)
    return int(value) if float(value).is_integer() else value


def activiteit_table(
    data: Dataset, activiteiten: Iterable[Activiteit], selection: Selection
) -> Tabel:
    """Return a row per activiteit with what is known of it; codes beside their labels."""
    named = (
        ("activiteit_id", ""),
        ("naam", ""),
        ("soort", "soort_code"),
        ("kern_of_rand", "kern_of_rand_code"),
        ("werkplaats_id", ""),
        ("leeratelier_id", ""),
    )
    columns = [column(data, "activiteiten", naam, als=als) for naam, als in named]
    labelled = [own(f"{naam}_naam") for naam in ("soort", "kern_of_rand", "werkplaats")]
    return Tabel(
        "activiteiten",
        words.ACTIVITEITEN,
        (
            *columns,
            *labelled,
            own("leeratelier_naam"),
            column(data, "activiteiten", "onderdeel_van"),
            column(data, "activiteiten", "voornemen"),
            column(data, "activiteiten", "jaren"),
            column(data, "activiteiten", "jaar_basis"),
            own("jaar_basis_naam"),
            own("gemeentecodes"),
            own("plaats"),
            own("bron_ids"),
        ),
        tuple(_activiteit(data, a, selection) for a in activiteiten),
    )


def _activiteit(data: Dataset, a: Activiteit, selection: Selection) -> tuple[Waarde, ...]:
    atelier = data.leerateliers.get(a.leeratelier_id)

    def label(naam: str, code: str) -> str:
        return data.label("activiteiten", naam, code) if code else ""

    return (
        a.activiteit_id,
        a.naam,
        a.soort,
        a.kern_of_rand,
        a.werkplaats_id,
        a.leeratelier_id or None,
        label("soort", a.soort),
        label("kern_of_rand", a.kern_of_rand),
        data.werkplaatsen[a.werkplaats_id].naam_kort,
        atelier.naam if atelier else filters.GEEN_LEERATELIER,
        a.onderdeel_van or None,
        yes_no(a.voornemen),
        " ".join(str(jaar) for jaar in a.jaren) or None,
        a.jaar_basis or None,
        label("jaar_basis", a.jaar_basis) or None,
        " ".join(a.gemeenten(*selection.betekenis)) or None,
        place_cell(a, data, betekenis=selection.betekenis).tekst,
        " ".join(a.bronnen),
    )


def label_table(data: Dataset, activiteiten: Sequence[Activiteit], selection: Selection) -> Tabel:
    """Return a row per label that counts, or per reason why none does, as labels now count."""
    within = {a.activiteit_id for a in in_themabereik(activiteiten, data, selection)}
    rows: list[tuple[Waarde, ...]] = []
    for a in activiteiten:
        for dimensie in DIMENSIES:
            if dimensie == "thema" and a.activiteit_id not in within:
                continue
            uitkomst = a.uitkomst(dimensie, labels=selection.labels)
            found: Mapping[str, int | None] = uitkomst.waarden
            if uitkomst.rest is not None:
                found = {uitkomst.rest.value: None}
            rows += [
                (a.activiteit_id, a.naam, dimensie, code, item_name(data, dimensie, code), value)
                for code, value in found.items()
            ]
    return Tabel(
        "labels",
        words.LABELS.format(labels=filters.LABELS[selection.labels]),
        (
            *key_columns(data),
            column(data, "coderingen", "dimensie"),
            column(data, "coderingen", "item"),
            own("item_naam"),
            own("accent"),
        ),
        tuple(rows),
        words.LABELS_NOOT,
    )


def item_name(data: Dataset, dimensie: str, code: str) -> str:
    """Return the name of a conditie or thema, or the words of a remainder."""
    item = data.dimensie(dimensie).get(code)
    return item.naam if item else filters.REST[code]


def count_table(
    naam: str,
    titel: str,
    rows: Iterable[tuple[str, str, float]],
    *,
    telt: str = "aantal",
    noot: str = "",
) -> Tabel:
    """Return a table of code, name and number; `telt` names the column of what is counted."""
    return Tabel(
        naam,
        titel,
        (own("code"), own("naam"), own(telt)),
        tuple((code, name, whole(n)) for code, name, n in rows),
        noot,
    )
