"""The page of one activiteit as data."""

from wsd_dash.domain.codering import Labels
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.viewmodels.activiteit import ActiviteitView, Blad, build_activiteit
from wsd_dash.viewmodels.kenmerken import Kenmerk


def build(data: Dataset, activiteit: str, selection: Selection | None = None) -> ActiviteitView:
    return build_activiteit(data, selection or Selection(), Weergave(activiteit=activiteit))


def sheet(data: Dataset, activiteit: str) -> Blad:
    blad = build(data, activiteit).blad
    assert blad is not None
    return blad


def texts(facts: tuple[Kenmerk, ...], naam: str) -> list[str]:
    return [line.tekst for fact in facts if fact.naam == naam for line in fact.regels]


def notes(facts: tuple[Kenmerk, ...], naam: str) -> list[str]:
    return [line.noot for fact in facts if fact.naam == naam for line in fact.regels]


def test_the_sentence_and_what_is_disputed(mini: Dataset) -> None:
    kop = build(mini, "week-tegen-armoede-2022").kop
    assert kop.zin == (
        "Week tegen Armoede 2022 richt zich volgens de labels op sociaal-economische zekerheid."
    )
    assert kop.onderzin == (
        "Over 2 van de 9 labels verschillen de twee rondes: samenwerken en politiserend werken. "
        "Geen commissie heeft de labels bevestigd."
    )
    assert [link.tekst for link in kop.kruimels] == ["Activiteiten", "Week tegen Armoede 2022"]


def test_the_sentence_follows_which_labels_count(mini: Dataset) -> None:
    both = build(mini, "de-mors-aan-zet").kop.zin
    wide = build(mini, "de-mors-aan-zet", Selection(labels=Labels.RUIM)).kop.zin
    assert both == "De Mors aan zet richt zich volgens de labels op sociale inclusie."
    assert wide == (
        "De Mors aan zet richt zich volgens de labels op sociale inclusie en draagt bij aan "
        "sociaal-economische zekerheid en sociale empowerment."
    )


def test_an_unknown_activiteit_is_a_calm_page(mini: Dataset) -> None:
    view = build(mini, "bestaat-niet", Selection(soort=("project",)))
    assert view.blad is None
    assert view.kop.zin == "Deze activiteit kennen we niet"
    assert view.lijst.href == "activiteiten?soort=project"
    assert view.voet.n == "9 activiteiten in de gegevens"


def test_facts_say_what_is_not_known(mini: Dataset) -> None:
    feiten = sheet(mini, "digital-twin-wijkniveau").feiten
    assert texts(feiten, "Leeratelier") == ["niet genoemd in de bronnen"]
    assert texts(feiten, "Financier") == ["niet bekend"]
    assert texts(feiten, "Voornemen") == ["ja, de bron meldt alleen een plan"]
    assert notes(feiten, "Kern of rand") == ["alleen kort genoemd in de bron"]
    assert notes(feiten, "Wanneer") == ["Jaar van de bron."]


def test_the_moment_has_its_precision_and_basis(mini: Dataset) -> None:
    feiten = sheet(mini, "week-tegen-armoede-2022").feiten
    assert texts(feiten, "Wanneer") == ["2022"]
    assert notes(feiten, "Wanneer") == ["Staat in de bron. Alleen het jaar is bekend."]
    assert texts(feiten, "Jaren") == []


def test_a_programme_and_its_parts_are_linked(mini: Dataset) -> None:
    part = sheet(mini, "hoopvol-en-kwetsbaar").feiten
    whole = sheet(mini, "themagroep-sociale-basis").feiten
    assert texts(part, "Onderdeel van") == ["Landelijke themagroep Sociale Basis"]
    assert texts(whole, "Onderdelen") == ["Hoopvol en kwetsbaar"]


def test_organisaties_stand_by_role_with_their_remark(mini: Dataset) -> None:
    found = sheet(mini, "sociaal-arrangeren").organisaties
    assert texts(found, "Betaalt mee") == ["Gemeente Nijmegen", "Ministerie van VWS"]
    assert notes(found, "Draagt bij") == ["Deed de evaluatie."]
    assert not [line.href for fact in found for line in fact.regels if line.href]


def test_places_stand_by_meaning_with_basis_and_name(mini: Dataset) -> None:
    week = sheet(mini, "week-tegen-armoede-2022")
    assert texts(week.plaatsen, "Waar het werk gebeurt") == ["Venlo", "Lingewaard"]
    assert notes(week.plaatsen, "Waar het werk gebeurt")[0] == "Letterlijk in de bron."
    assert texts(week.plaatsen, "Ook in een regio") == ["De Liemers"]
    assert notes(week.plaatsen, "Ook in een regio")[0].startswith(
        "Een regio wordt niet over gemeenten verdeeld."
    )
    assert week.gemeenten == ("GM0983", "GM1705")
    mors = sheet(mini, "de-mors-aan-zet").plaatsen
    assert texts(mors, "Waar het werk gebeurt") == ["Leiden", "Wijk De Mors (Leiden)"]
    assert notes(mors, "Waar het werk gebeurt")[0].startswith("Afgeleid uit “De Mors”.")


def test_a_region_alone_or_a_meeting_is_no_gemeente_of_work(mini: Dataset) -> None:
    region = sheet(mini, "sociaal-arrangeren")
    assert texts(region.plaatsen, "Waar het werk gebeurt") == ["Zuid-Gelderland"]
    assert texts(region.plaatsen, "Wie opdracht gaf of meebetaalde") == ["Nijmegen"]
    assert region.gemeenten == ()
    meeting = sheet(mini, "landelijk-symposium-2024")
    assert texts(meeting.plaatsen, "Waar het werk gebeurt") == ["niet genoemd in de bronnen"]
    assert texts(meeting.plaatsen, "Waar men bijeenkwam") == ["Ede"]
    assert meeting.gemeenten == ()


def test_products_and_events_are_told_with_their_state(mini: Dataset) -> None:
    event = sheet(mini, "landelijk-symposium-2024").opbrengst
    assert texts(event, "Gebeurtenissen") == [
        "6 juni 2024: Landelijk symposium van de werkplaatsen"
    ]
    assert "Alleen aangekondigd. Datum afgeleid." in notes(event, "Gebeurtenissen")[0]
    month = sheet(mini, "traject-jonge-mantelzorgers-arnhem").opbrengst
    assert texts(month, "Gebeurtenissen") == ["februari 2021: Start van het traject"]
    product = sheet(mini, "digital-twin-wijkniveau").opbrengst
    assert "Stand volgens de bron: voornemen." in notes(product, "Producten")[0]


def test_sources_have_heading_and_date_but_no_line_numbers(mini: Dataset) -> None:
    blad = sheet(mini, "landelijk-symposium-2024")
    assert blad.bronnen_kop == "Bronnen"
    assert [line.noot for line in blad.bronnen] == ["kop: Voorwoord", "kop: Leestips"]
    assert all("regel" not in f"{line.tekst} {line.noot}".lower() for line in blad.bronnen)


def test_the_report_names_id_and_data_version(mini: Dataset) -> None:
    melding = sheet(mini, "week-tegen-armoede-2022").melding
    assert "week-tegen-armoede-2022" in melding.bericht
    assert mini.version in melding.bericht
    assert "Label:" not in melding.bericht
