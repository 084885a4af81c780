"""The page on who is named where, as data: sentence, drawing, panel and table say the same."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import Package, load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.netwerk import Counts, around, count_netwerk
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import ZONDER_HOGESCHOLEN, Weergave
from wsd_dash.sources.tables import load_tables
from wsd_dash.texts import netwerk as words
from wsd_dash.viewmodels.netwerk import MEEST, NetwerkView, build_netwerk

NUMBER = re.compile(r"\d+")
HAN = "hogeschool-van-arnhem-en-nijmegen"


def load_real(package: Package) -> Dataset:
    return build_dataset(load_tables(PROJECT / "data", package), package)


ECHT = load_real(load_package(PROJECT / "data" / "datapackage.json"))
SELECTIONS = st.builds(
    Selection,
    werkplaats=st.sampled_from([(), *((key,) for key in ECHT.werkplaatsen)]),
    leeratelier=st.sampled_from([(), ("geen",), *((key,) for key in ECHT.leerateliers)]),
    gemeente=st.sampled_from([(), ("GM0202",), ("GM0268", "GM0202"), ("GM0014",)]),
    soort=st.sampled_from([(), ("project",), ("netwerk",)]),
    conditie=st.sampled_from([(), ("sez",)]),
)
WEERGAVEN = st.builds(
    Weergave,
    organisatie=st.sampled_from(["", "movisie", HAN, "rijnstad"]),
    partnertype=st.sampled_from(["", ZONDER_HOGESCHOLEN, "welzijn", "rijk"]),
    rol=st.sampled_from(["", "werk"]),
    rijen=st.sampled_from(["", "alle"]),
)


def build(data: Dataset, selection: Selection | None = None, **chosen: str) -> NetwerkView:
    return build_netwerk(data, selection or Selection(), Weergave(**chosen))


def names(view: NetwerkView) -> list[list[str]]:
    return [[plek.tekst for plek in kolom] for kolom in view.tekening.kolommen]


def looks(view: NetwerkView, kolom: int) -> dict[str, str]:
    return {p.tekst: p.soort for p in view.tekening.kolommen[kolom] if p.soort != "kop"}


@settings(max_examples=40, deadline=None)
@given(SELECTIONS, WEERGAVEN)
def test_the_numbers_of_the_sentence_are_those_of_the_netwerk(
    selection: Selection, weergave: Weergave
) -> None:
    view = build_netwerk(ECHT, selection, weergave)
    counts = Counts(ECHT, partnertype=weergave.partnertype, rol=weergave.rol)
    netwerk = count_netwerk(ECHT, around(ECHT, selection), counts)
    n, k = len(netwerk.knopen), len(netwerk.verbindend)
    here, zonder = len(netwerk.activiteiten), netwerk.zonder_organisatie
    allowed = {k, n, here, zonder}
    assert {int(x) for x in NUMBER.findall(view.kop.zin)} <= allowed
    if n > 1:
        start = str(k) if k else "Geen"
        assert view.kop.zin.startswith(f"{start} van de {n} genoemde organisaties")
    assert len(view.kop.kort.split()) <= 12
    assert bool(view.leeg) == (not n)
    assert len(view.rijen) <= (n if weergave.rijen else MEEST)
    assert (view.toon_alle is None) == (len(view.rijen) == n)


@settings(max_examples=40, deadline=None)
@given(SELECTIONS, WEERGAVEN)
def test_no_filter_or_choice_moves_a_name(selection: Selection, weergave: Weergave) -> None:
    assert names(build_netwerk(ECHT, selection, weergave)) == names(build(ECHT))


@settings(max_examples=40, deadline=None)
@given(SELECTIONS, WEERGAVEN)
def test_the_drawing_says_what_the_table_says(selection: Selection, weergave: Weergave) -> None:
    view = build_netwerk(ECHT, selection, weergave)
    counts = Counts(ECHT, partnertype=weergave.partnertype, rol=weergave.rol)
    netwerk = count_netwerk(ECHT, around(ECHT, selection), counts)
    left, right = view.tekening.lijnen
    assert len(left) == sum(len(k.werelden) for k in netwerk.verbindend)
    assert len(right) == sum(len(k.gemeenten) for k in netwerk.verbindend)
    lit = [naam for naam, soort in looks(view, 1).items() if not soort]
    table = {rij.plek.tekst: rij.cellen for rij in view.rijen}
    assert set(lit) == {ECHT.organisaties[k.organisatie_id].naam for k in netwerk.verbindend}
    assert set(lit) <= set(table)
    per_height = Counter(line.naar for line in left)
    assert sorted(per_height.values()) == sorted(len(k.werelden) for k in netwerk.verbindend)
    for before, chosen in zip(view.tekening.lijnen, view.tekening.gekozen, strict=True):
        assert {(x.van, x.naar) for x in chosen} <= {(x.van, x.naar) for x in before}


def test_choosing_in_the_drawing_leaves_all_but_panel_and_choice_the_same() -> None:
    before, after = build(ECHT), build(ECHT, organisatie="movisie")
    assert after.kop == before.kop
    assert after.tekening.lijnen == before.tekening.lijnen
    assert [r.cellen for r in after.rijen] == [r.cellen for r in before.rijen]
    (chosen,) = [p for kolom in after.tekening.kolommen for p in kolom if p.gekozen]
    assert (chosen.tekst, chosen.zet) == ("Movisie", "organisatie=movisie")
    assert chosen.href == "netwerk"
    assert before.tekening.gekozen == ((), ())


def test_the_panel_of_an_organisatie_lists_its_activiteiten_with_its_role() -> None:
    view = build(ECHT, organisatie="movisie")
    own = [
        a
        for a in ECHT.activiteiten.values()
        if any(b.organisatie_id == "movisie" for b in a.betrokkenen)
    ]
    assert [rij.activiteit_id for rij in view.paneel.rijen] == [a.activiteit_id for a in own]
    assert view.paneel.titel == "Movisie"
    assert view.paneel.zinnen[0].startswith(f"Genoemd bij {len(own)} activiteiten: ")
    roles = {ECHT.label("activiteit_organisaties", "rol", b.rol)
             for a in own for b in a.betrokkenen if b.organisatie_id == "movisie"}  # fmt: skip
    assert all(any(rij.regel.startswith(role) for role in roles) for rij in view.paneel.rijen)


def test_a_long_panel_is_cut_with_a_link_to_the_rest() -> None:
    short, whole = build(ECHT, organisatie=HAN), build(ECHT, organisatie=HAN, rijen="alle")
    assert short.paneel.meer is not None
    assert short.paneel.meer.href == f"netwerk?rijen=alle&organisatie={HAN}"
    assert whole.paneel.meer is None
    assert len(whole.paneel.rijen) > len(short.paneel.rijen)


def test_two_choices_together_are_what_both_hold() -> None:
    view = build(ECHT, Selection(leeratelier=("armoede",)), organisatie="movisie")
    assert view.paneel.titel == "Movisie × Armoede"  # noqa: RUF001  # as on every page
    assert view.paneel.rijen
    assert all("Armoede" in rij.regel for rij in view.paneel.rijen)
    assert len(view.tekening.gekozen[0]) == 1


def test_without_a_choice_the_panel_says_what_strikes(mini: Dataset) -> None:
    view = build(mini)
    assert view.paneel.zinnen[0] == words.both(["Ministerie van VWS"])
    assert view.paneel.zinnen[1].startswith("Bij deze keuzes delen 3 leerateliers geen organisatie")
    assert view.paneel.zinnen[2].startswith("Zonder hogescholen en lectoraten delen 3")
    assert words.LEES_GEMEENTE in view.paneel.zinnen
    assert not view.paneel.naar


def test_the_choices_say_what_the_other_gives(mini: Dataset) -> None:
    kinds, roles = build(mini).keuzes
    assert kinds.effect == words.effect(words.ZONDER, 1, 5)
    assert roles.effect == words.effect(words.WERK_LANG, 0, 3)
    kinds, _ = build(mini, partnertype=ZONDER_HOGESCHOLEN).keuzes
    assert kinds.effect == words.effect(words.ALLE_SOORTEN, 1, 7)


def test_what_does_not_connect_now_keeps_its_place_and_falls_silent() -> None:
    view = build(ECHT, partnertype=ZONDER_HOGESCHOLEN)
    parties = looks(view, 1)
    assert parties[ECHT.organisaties[HAN].naam] == "stil"
    assert parties["Movisie"] == ""
    assert words.GRIJS in view.tekening.legenda
    assert words.STREEP not in view.tekening.legenda


@pytest.mark.parametrize(
    ("selection", "chosen"),
    [
        (Selection(soort=("netwerk",), conditie=("nb",)), {}),
        (Selection(), {"partnertype": "bewoners"}),
    ],
)
def test_with_nothing_to_draw_the_page_says_why(
    mini: Dataset, selection: Selection, chosen: dict[str, str]
) -> None:
    view = build(mini, selection, **chosen)
    assert view.leeg
    assert view.wis.href == "netwerk"
    assert view.rijen == ()
    assert view.kop.kort == "Geen organisaties bij deze filters"


def test_the_footer_says_n_and_what_a_place_means(mini: Dataset) -> None:
    voet = build(mini).voet
    assert voet.n == "n = 9 activiteiten"
    assert voet.delen[0] == "met een organisatie die hier meetelt: 5 van de 9"
    assert words.PLAATS in voet.delen
