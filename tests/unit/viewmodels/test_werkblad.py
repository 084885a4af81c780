"""The worksheet as data."""

from dataclasses import replace
from itertools import pairwise

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.invloed import disputed
from wsd_dash.domain.selection import Selection, Telwijze, Themabereik
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import werkblad as words
from wsd_dash.viewmodels.werkblad import EERSTE, WerkbladView, build_werkblad

ALLE = Weergave(rijen="alle")


def view(data: Dataset, selection: Selection | None = None, *, alle: bool = True) -> WerkbladView:
    return build_werkblad(data, selection or Selection(), ALLE if alle else Weergave())


def test_the_sentence_says_what_was_counted(mini: Dataset) -> None:
    work = disputed(mini, Selection())
    built = view(mini)
    assert built.kop.zin == (
        f"{words.sentence(work.oordelen, work.betwist, work.kantelend)} "
        f"{words.too_little(work.onbeoordeeld)}"
    )
    assert f"{work.oordelen} oordelen" in built.voet.n
    assert built.kop.onderzin == words.BESLISSEN
    assert len(built.vragen) == len(work.punten)
    assert built.versie == mini.version


def test_a_question_shows_both_rounds_source_and_effect(mini: Dataset) -> None:
    for vraag in view(mini).vragen:
        assert len(vraag.rondes) == 2
        assert vraag.rondes[0].code != vraag.rondes[1].code
        assert all(cel.woord and cel.stelligheid for cel in vraag.rondes)
        assert vraag.bron
        assert vraag.gevolg.startswith(("Telt dit label als '", "Verandert de matrix niet: "))
        assert vraag.href.startswith("activiteit?activiteit=")


def test_no_line_number_stands_on_the_page(mini: Dataset) -> None:
    """Line numbers point into one reading of the text: they stand in files, beside its hash."""
    lines = {v.regels for a in mini.activiteiten.values() for v in a.vindplaatsen}
    assert not [v for v in view(mini).vragen if any(f" {x}" in v.bron for x in lines if "-" in x)]


def test_what_decides_on_an_empty_cell_comes_first(mini: Dataset) -> None:
    selection = Selection(themabereik=Themabereik.ALLE)
    flags = ["leeg" in v.gevolg for v in view(mini, selection).vragen]
    assert all(one >= two for one, two in pairwise(flags))


def test_the_first_view_is_short_and_leads_to_the_rest(mini: Dataset) -> None:
    built, n = view(mini, alle=False), len(view(mini).vragen)
    assert len(built.vragen) == min(n, EERSTE)
    assert bool(built.afgekapt) == (n > EERSTE)
    assert "rijen=alle" in built.toon_alle.href
    assert view(mini).afgekapt == ""


def test_the_filters_stand_on_the_paper_and_in_the_links(mini: Dataset) -> None:
    chosen = Selection(soort=("project",), labels=Labels.RUIM)
    built = view(mini, chosen)
    assert "soort: project" in built.selectie
    assert all("soort=project" in link.href for link in built.links)
    assert view(mini).selectie == words.ALLE


def test_divided_weights_are_said_to_count_whole(mini: Dataset) -> None:
    assert words.HEEL in view(mini, Selection(telwijze=Telwijze.VERDEELD)).noten
    assert words.HEEL not in view(mini).noten


def test_without_judgements_the_page_offers_a_way_back(mini: Dataset) -> None:
    built = view(mini, Selection(soort=("netwerk",), bron=("wsdhl-2024-07",)))
    assert (built.leeg, built.vragen) == (words.LEEG_TITEL, ())
    assert built.wis.href == "werkblad"


def test_full_agreement_is_no_error(mini: Dataset) -> None:
    same = {
        key: replace(a, oordelen=tuple(o for o in a.oordelen if o.codeur == "ronde-1"))
        for key, a in mini.activiteiten.items()
    }
    built = view(replace(mini, activiteiten=same))
    assert built.leeg == words.LEEG_TITEL
    assert any("van maar één ronde" in part for part in built.voet.delen)
    agreed = next(
        a.activiteit_id
        for a in mini.activiteiten.values()
        if a.activiteit_id
        not in {p.activiteit.activiteit_id for p in disputed(mini, Selection()).punten}
    )
    alone = view(replace(mini, activiteiten={agreed: mini.activiteiten[agreed]}))
    assert alone.leeg == words.GEEN_TITEL
    assert alone.leeg_tekst.startswith("Over geen van de 9 oordelen")
