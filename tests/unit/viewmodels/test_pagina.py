"""Filters as chips: each says what it is and how to be rid of it."""

from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

from wsd_dash.domain.codering import Labels, Oordeel
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import LIST_FIELDS, Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.activiteit import build_activiteit
from wsd_dash.viewmodels.activiteiten import build_activiteiten
from wsd_dash.viewmodels.bronnen import build_bronnen
from wsd_dash.viewmodels.dekking import build_dekking
from wsd_dash.viewmodels.pagina import Chip, active_filters, code_name, describe_selection

EVERY = Selection(
    periode=(2021, 2024),
    betekenis=("bijeenkomst", "betrokken"),
    labels=Labels.RUIM,
    telwijze=Telwijze.HOOFD,
    themabereik=Themabereik.ALLE,
)


def chips(dataset: Dataset, selection: Selection) -> tuple[Chip, ...]:
    return active_filters(dataset, selection, Weergave(kaart="tabel"), pagina="regiokaart")


def test_defaults_are_no_filters(mini: Dataset) -> None:
    assert chips(mini, Selection()) == ()
    assert describe_selection(mini, Selection()) == ""


def test_each_code_has_a_chip_that_removes_only_itself(mini: Dataset) -> None:
    found = chips(mini, Selection(conditie=("sez", "nb"), gemeente=("GM0518",)))
    assert [(chip.veld, chip.waarde) for chip in found] == [
        ("Gemeente", "'s-Gravenhage"),
        ("Conditie", "sociaal-economische zekerheid"),
        ("Conditie", "te weinig tekst"),
    ]
    assert [chip.weg for chip in found] == [
        "regiokaart?conditie=sez,nb&kaart=tabel",
        "regiokaart?gemeente=GM0518&conditie=nb&kaart=tabel",
        "regiokaart?gemeente=GM0518&conditie=sez&kaart=tabel",
    ]
    assert found[0].weg_tekst == "Verwijder filter Gemeente: 's-Gravenhage"


def test_a_long_list_ends_with_a_chip_that_removes_only_the_unnamed(mini: Dataset) -> None:
    codes = mini.known_codes()["gemeente"][:9]
    selection = Selection(gemeente=codes, conditie=("sez",))

    def drawn(hoogstens: int) -> list[Chip]:
        found = active_filters(
            mini, selection, Weergave(), pagina="regiokaart", hoogstens=hoogstens
        )
        return [chip for chip in found if chip.veld == "Gemeente"]

    *named, last = drawn(6)
    assert [x.waarde for x in named] == [mini.gemeenten[code].naam for code in codes[:6]]
    assert last == Chip(
        "Gemeente",
        "en nog 3",
        f"regiokaart?gemeente={','.join(codes[:6])}&conditie=sez",
        "Verwijder filter Gemeente: en nog 3, alle keuzes die hier niet staan",
    )
    assert [x.waarde for x in drawn(9)] == [mini.gemeenten[code].naam for code in codes]
    assert drawn(8)[-1].waarde == "en nog 1"


def test_a_line_of_text_names_every_filter(mini: Dataset) -> None:
    codes = mini.known_codes()["gemeente"][:9]
    assert describe_selection(mini, Selection(gemeente=codes)).count("gemeente: ") == 9


def test_choices_that_differ_from_the_default_are_chips_too(mini: Dataset) -> None:
    assert [(chip.veld, chip.waarde) for chip in chips(mini, EVERY)] == [
        ("Jaar", "2021 tot en met 2024"),
        ("Plaats", "waar men bijeenkwam of wie opdracht gaf of meebetaalde"),
        ("Welke labels tellen mee?", "minstens één ronde"),
        ("Hoe tellen?", "alleen hoofdaccent"),
        ("Thema's", "achteraf toegepast op alle activiteiten"),
    ]


def test_every_code_a_link_may_hold_has_a_word(mini: Dataset) -> None:
    for field, codes in mini.known_codes().items():
        if field in LIST_FIELDS:
            words = [code_name(mini, field, code) for code in codes]
            assert all(words), field
            assert len(set(words)) == len(words), field


def test_following_every_removal_in_turn_leads_to_the_defaults(mini: Dataset) -> None:
    known = mini.known_codes()
    lists = {name: known[name][:2] for name in LIST_FIELDS}
    selection = replace(EVERY, **lists)  # type: ignore[arg-type]
    for left in range(sum(map(len, lists.values())) + 5, 0, -1):
        found = chips(mini, selection)
        assert len(found) == left
        params = dict(parse_qsl(urlsplit(found[0].weg).query))
        selection, ignored = Selection.from_params(params, known=known)
        assert ignored == ()
    assert selection == Selection()


def test_a_selection_reads_as_one_line(mini: Dataset) -> None:
    selection = Selection(soort=("project",), leeratelier=("geen",), periode=(2024, 2024))
    assert describe_selection(mini, selection) == (
        "leeratelier: leeratelier niet genoemd; soort: project; jaar: 2024"
    )
    assert describe_selection(mini, selection, skip=("soort", "leeratelier")) == "jaar: 2024"


def test_every_page_that_counts_labels_follows_what_a_committee_confirmed(mini: Dataset) -> None:
    old = mini.activiteiten["week-tegen-armoede-2022"]
    stem = Oordeel("conditie", "sez", "commissie", "2", "codering", "hoog", "", "vastgesteld")
    new = replace(old, oordelen=(*old.oordelen, stem))
    data = replace(mini, activiteiten={**mini.activiteiten, old.activiteit_id: new})
    here = Weergave(activiteit=old.activiteit_id)
    blad = build_activiteit(data, Selection(), here).blad
    assert blad is not None
    for text in (
        build_dekking(data, Selection(), Weergave()).kop.onderzin,
        build_bronnen(data, Selection(), Weergave()).voorbehoud,
        build_activiteiten(data, Selection(), Weergave()).voorbehoud,
        blad.voorbehoud,
    ):
        assert "een commissie heeft er 1 bevestigd" in text
        assert "geen commissie" not in text
