"""The sentence for every problem in the data: where, what was found, what to do."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from wsd_dash.contract.issue import Code, Issue, Report, Severity
from wsd_dash.texts.formats import count

SHOWN_PER_COLUMN = 5
MAX_VALUE = 80
WHOLE = 2000
"""Room for a list that comes from the contract and must stay whole."""

SENTENCES: Mapping[Code, str] = {
    # The folder and its files.
    "bestand_ontbreekt": "Het bestand {waarde} ontbreekt. Zet het in de map.",
    "bestand_dicht": "Het bestand {waarde} kan niet worden geopend. Kijk of het een gewoon"
    " bestand is dat u mag lezen.",
    "bestand_leeg": "Het bestand is leeg. Zet er minstens de kopregel in.",
    "bestand_onbekend": "Het bestand {waarde} hoort niet bij de gegevens en wordt niet gelezen."
    " Haal het weg of verbeter de naam.",
    "pad_buiten_map": "{waarde} wijst naar een plek buiten de map. Zet het bestand zelf in de map.",
    "contract_wijkt_af": "De beschrijving {waarde} is anders dan die van de app. De app"
    " controleert met haar eigen beschrijving. Vervang het bestand in de map.",
    # From bytes to rows.
    "geen_utf8": "Het bestand is niet opgeslagen als UTF-8 (vermoedelijk {vermoedelijk})."
    " Sla het opnieuw op als 'CSV UTF-8'.",
    "nul_teken": "Er staat een nul-teken in het bestand; het is vermoedelijk beschadigd."
    " Haal dat teken weg of sla het bestand opnieuw op als 'CSV UTF-8'.",
    "scheidingsteken": "De kolommen zijn gescheiden door {gevonden}, niet door een komma."
    " Sla het bestand op met komma's tussen de kolommen.",
    "regeleinde": "Regels eindigen op de Windows-manier. Het bestand is leesbaar; sla het liever"
    " op met gewone regeleinden (LF).",
    "aanhaling_open": "Een dubbel aanhalingsteken wordt geopend en nergens gesloten. Alles"
    " hierna is niet gelezen. Sluit het aanhalingsteken.",
    "aanhaling_fout": "Na een dubbel aanhalingsteken staat nog tekst. Alles hierna is niet"
    " gelezen. Schrijf een aanhalingsteken binnen een tekst twee keer.",
    "kop_ontbreekt": "Deze kolom ontbreekt in de kopregel. Voeg de kolom toe.",
    "kop_onbekend": "De kopregel heeft een onbekende kolom {waarde}. Verbeter de naam of haal"
    " de kolom weg.",
    "kop_dubbel": "De kolom {waarde} staat twee keer in de kopregel. Haal er een weg.",
    "kop_volgorde": "De kolommen staan niet in de afgesproken volgorde; {waarde} staat op de"
    " eerste verkeerde plek. Gebruik deze volgorde: {volgorde}.",
    "rij_te_kort": "De rij heeft {gevonden} velden in plaats van {verwacht}. Vul de rij aan;"
    " een leeg veld blijft leeg, de komma blijft staan.",
    "rij_te_lang": "De rij heeft {gevonden} velden in plaats van {verwacht}. Zet een tekst met"
    " een komma tussen dubbele aanhalingstekens.",
    "regel_leeg": "De regel is leeg en wordt overgeslagen. Haal de regel weg.",
    # Shape of cells, keys and references.
    "waarde_ontbreekt": "Hier moet iets staan. Vul een waarde in.",
    "cel_te_lang": "De tekst is langer dan {lengte} tekens: {waarde}. Maak de tekst korter.",
    "spatie_rondom": "Voor of na {waarde} staat een spatie. Haal die weg.",
    "waarde_onbekend": "{waarde} mag hier niet staan.{suggestie} Kies uit: {toegestaan}.",
    "geen_geheel_getal": "{waarde} is geen heel getal. Schrijf alleen cijfers, zonder punt of"
    " komma.",
    "geen_getal": "{waarde} is geen getal. Schrijf cijfers, met een punt voor de decimalen.",
    "geen_jaar": "{waarde} is geen jaar. Schrijf vier cijfers, zoals 2024.",
    "geen_datum": "{waarde} is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2024-06-30.",
    "geen_ja_nee": "{waarde} is geen ja of nee. Schrijf ja of nee, met kleine letters.",
    "vorm_onjuist": "{waarde} heeft niet de afgesproken vorm. Schrijf {vorm}.",
    "te_laag": "{waarde} is lager dan {grens}. Verbeter het getal.",
    "te_hoog": "{waarde} is hoger dan {grens}. Verbeter het getal.",
    "sleutel_dubbel": "{waarde} staat al in rij {eerste}. Haal een van de twee weg of verbeter"
    " het kenmerk.",
    "verwijzing": "{waarde} staat niet in de tabel {doel}.{suggestie} Verbeter het kenmerk of voeg"
    " het toe aan {doel}.",
    # Places.
    "gemeente_onbekend": "{waarde} is geen gemeentecode van nu.{suggestie} Verbeter de code.",
    "gemeente_opgeheven": "{waarde} is de code van {naam}, een opgeheven gemeente."
    " Gebruik de opvolger: {opvolger}.",
    "locatie_leeg": "Gemeente, gebied en wijk zijn alle drie leeg. Vul er precies een in.",
    "locatie_meervoudig": "Er is meer dan een soort plaats gevuld ({gevuld}: {waarde})."
    " Laat er een staan en maak voor de andere een eigen rij.",
    # Meaning.
    "datum_bestaat_niet": "{waarde} staat niet op de kalender. Verbeter de maand of de dag.",
    "einde_voor_begin": "Het einde {waarde} ligt voor het begin {begin}. Verbeter een van de twee.",
    "jaren_volgorde": "De jaren {waarde} staan niet op volgorde of staan er dubbel. Schrijf"
    " {beter}.",
    "periode_basis": "Er is een begin of einde, maar niet of de bron het zegt. Vul letterlijk of"
    " afgeleid in.",
    "bron_ontbreekt": "De activiteit {waarde} heeft geen bron. Voeg een rij toe aan"
    " activiteit_bronnen.",
    "onderdeel_kring": "De activiteiten zijn onderdeel van elkaar: {kring}. Maak een van deze"
    " velden leeg.",
    "geen_webadres": "{waarde} is geen webadres. Schrijf een volledig adres dat begint met"
    " https:// of http://.",
    # Coderingen.
    "motivatie_ontbreekt": "Bij code {code} hoort een motivatie. Schrijf in een zin welk gegeven"
    " in de bron dit draagt.",
    "hoofdaccenten": "Er zijn {aantal} hoofdaccenten (code 2) voor {activiteit_id}, {dimensie},"
    " {codeur}. Er mogen er hoogstens twee zijn: maak van de andere een 1.",
    "nb_gemengd": "Code nb staat naast {ook} voor {activiteit_id}, {dimensie}, {codeur}. Geef alle"
    " items van deze dimensie nb, of geen.",
    "geheel_gemengd": "Code geheel staat naast {ook} voor {activiteit_id}, {dimensie}, {codeur}."
    " Geef alle vier de condities geheel, of geen.",
    "geheel_bij_thema": "Code geheel geldt alleen voor condities, niet voor thema's"
    " ({activiteit_id}, {codeur}). Kies 0, 1, 2 of nb.",
    "item_onbekend": "{waarde} hoort niet bij de dimensie {dimensie}.{suggestie} Verbeter het"
    " item of de dimensie.",
    # Text.
    "html": "In de tekst staat opmaakcode (HTML): {waarde}. Schrijf gewone tekst.",
    "verminkt": "De tekst bevat verminkte letters: {waarde}. Typ die letters opnieuw.",
    "stuurteken": "De tekst bevat een stuurteken, zoals een tab of een regeleinde: {waarde}."
    " Haal het weg.",
    "leesrichting": "De tekst bevat een onzichtbaar teken dat de leesrichting omkeert: {waarde}."
    " Haal het weg.",
    "onzichtbaar": "De tekst bevat een onzichtbaar teken: {waarde}. Haal het weg.",
    "e_mailadres": "In de tekst lijkt een e-mailadres te staan: {waarde}. Haal het weg.",
    "telefoonnummer": "In de tekst lijkt een telefoonnummer te staan: {waarde}. Haal het weg.",
}

FORMS: Mapping[str, str] = {
    "[a-z0-9]+(-[a-z0-9]+)*": "kleine letters, cijfers en koppeltekens, zoals de-mors",
    "GM[0-9]{4}": "GM en vier cijfers, zoals GM0202",
    "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?": "een jaar, maand of dag, zoals 2024, 2024-06 of 2024-06-30",
    "([0-9]{4}(;[0-9]{4})*)?": "jaren met een puntkomma ertussen, zoals 2022;2024",
    "[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*": "regelnummers, zoals 30,34-36",
    "[0-9a-f]{64}": "64 cijfers of letters van a tot en met f",
}
"""What a declared pattern asks for, in words; the contract test keeps this list whole."""

SEPARATORS: Mapping[str, str] = {";": "een puntkomma", "\t": "een tab", "|": "een streep"}

SEVERITIES: Mapping[Severity, str] = {"fout": "fout", "let_op": "let op"}


def few_of_each_kind(issues: Sequence[Issue]) -> Iterator[tuple[Issue, int]]:
    """Yield no more than a few issues of one kind in one column, in the order given.

    The number tells how many of the same kind are left out; it stands with the last one shown.
    """
    kinds = Counter(_kind(issue) for issue in issues)
    seen: Counter[tuple[str, str, str]] = Counter()
    for issue in issues:
        kind = _kind(issue)
        seen[kind] += 1
        if seen[kind] <= SHOWN_PER_COLUMN:
            last = seen[kind] == SHOWN_PER_COLUMN
            yield issue, kinds[kind] - SHOWN_PER_COLUMN if last else 0


def _kind(issue: Issue) -> tuple[str, str, str]:
    return issue.code, issue.table, issue.column


def issue_list(report: Report) -> list[str]:
    """Return the items of the list a reader of the app sees: errors first, then remarks."""
    return [
        f"{issue_sentence(issue)} {repeated(more)}" if more else issue_sentence(issue)
        for issues in (report.errors, report.warnings)
        for issue, more in few_of_each_kind(issues)
    ]


def issue_total(report: Report) -> str:
    """Say how many problems there are, in how many tables, and what lists those left out."""
    found = count(len(report.issues), "probleem", "problemen")
    tables = len({issue.table for issue in report.issues if issue.table})
    where = f" in {count(tables, 'tabel', 'tabellen')}" if tables else ""
    be = "is" if len(report.issues) == 1 else "zijn"
    total = f"Er {be} {found}{where}."
    if len(issue_list(report)) == len(report.issues):
        return total
    return (
        f"{total} Hieronder staan van elke soort hoogstens {SHOWN_PER_COLUMN} per kolom. "
        "U ziet ze allemaal met de opdracht: wsd-dash controleer --json."
    )


def repeated(times: int) -> str:
    """Say how often the same problem follows in the same column."""
    return f"Hetzelfde geldt voor nog {count(times, 'rij', 'rijen')}."


def issue_sentence(issue: Issue) -> str:
    """Return "tabel, rij, kolom: what was found. What to do." for one problem."""
    return f"{issue_address(issue)}: {issue_finding(issue)}"


def issue_address(issue: Issue) -> str:
    """Return where the problem is, as far as it is in one place."""
    parts = [visible(issue.table) or "map"]
    if issue.row is not None:
        parts.append(f"rij {issue.row}")
    if issue.column:
        parts.append(f"kolom {visible(issue.column)}")
    return ", ".join(parts)


def issue_finding(issue: Issue) -> str:
    """Return what was found and what to do, without the address."""
    words = {name: visible(text) for name, text in issue.detail.items()}
    words["waarde"] = f"'{visible(issue.value)}'"
    words["gevonden"] = SEPARATORS.get(issue.detail.get("gevonden", ""), words.get("gevonden", ""))
    suggestion = words.get("suggestie", "")
    words["suggestie"] = f" Bedoelde u '{suggestion}'?" if suggestion else ""
    words["vorm"] = FORMS.get(issue.detail.get("patroon", ""), words.get("betekenis", ""))
    words["volgorde"] = visible(issue.detail.get("volgorde", ""), longest=WHOLE)
    words["toegestaan"] = visible(issue.detail.get("toegestaan", ""), longest=WHOLE)
    return SENTENCES[issue.code].format_map(words)


def visible(text: str, *, longest: int = MAX_VALUE) -> str:
    """Return at most so many signs of a text, with every hidden sign written out as its code."""
    pieces = [_visible_sign(sign) for sign in text[: longest + 1]]
    size = sum(map(len, pieces))
    if size <= longest:
        return "".join(pieces)
    while size >= longest:
        size -= len(pieces.pop())
    return "".join(pieces) + "…"


def _visible_sign(sign: str) -> str:
    category = unicodedata.category(sign)
    hidden = category.startswith("C") or category in {"Zl", "Zp"}
    odd_space = category == "Zs" and sign != " "
    return f"[U+{ord(sign):04X}]" if hidden or odd_space else sign
