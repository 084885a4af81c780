"""The glossary takes condities and thema's from the data set, and links with the selection."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import woordenlijst as words
from wsd_dash.viewmodels.woordenlijst import Woord, build_woordenlijst, explain

SELECTION = Selection(soort=("project",))


def entries(data: Dataset) -> list[Woord]:
    view = build_woordenlijst(data, SELECTION, Weergave())
    return [woord for groep in view.groepen for woord in groep.woorden]


def test_items_follow_their_kind_with_the_words_of_the_data(mini: Dataset) -> None:
    keys = [woord.sleutel for woord in entries(mini)]
    assert len(set(keys)) == len(keys)
    for kind, items in (("conditie", mini.condities), ("thema", mini.themas)):
        at = keys.index(kind) + 1
        assert keys[at : at + len(items)] == list(items)
    sez = entries(mini)[keys.index("sez")]
    assert sez.woord == mini.condities["sez"].naam
    assert sez.uitleg.lower().count(mini.condities["sez"].omschrijving.lower()) == 1
    assert sez.glyph == "sez"


def test_links_keep_the_selection_and_lead_to_a_place(mini: Dataset) -> None:
    found = {woord.sleutel: woord for woord in entries(mini)}
    assert found["activiteit"].waar[0].href == "activiteiten?soort=project"
    assert found["overeenstemming"].waar[0].href == "bronnen?soort=project#overeenstemming"


def test_the_sentence_counts_the_entries_and_every_group_can_be_reached(mini: Dataset) -> None:
    view = build_woordenlijst(mini, SELECTION, Weergave())
    assert view.kop.zin.startswith(f"{len(entries(mini))} woorden")
    assert [link.href for link in view.sprongen] == [f"#{g.sleutel}" for g in view.groepen]


def test_a_page_gets_the_meaning_of_its_own_terms(mini: Dataset) -> None:
    found = explain(mini, SELECTION, "dekking")
    assert {x.sleutel for x in found} == set(words.OP_PAGINA["dekking"])
    assert found[0].meer.href == f"woordenlijst?soort=project#{found[0].sleutel}"
    assert explain(mini, SELECTION, "privacy") == ()
