"""The cases of the sources that are easy to get wrong, each as it must stand in the data."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest

Rij = dict[str, str]
Tabellen = dict[str, list[Rij]]

LAND_VAN_CUIJK = {"Cuijk", "Grave", "Mill en Sint Hubert"}
REGIOS = ("Zuid-Gelderland", "De Liemers", "Zuid-Holland Noord")
MANTELZORG = {
    "studerende-mantelzorgers-han",
    "jonge-mantelzorgers-basisonderwijs",
    "studentonderzoek-animatie-studerende-mantelzorgers",
    "afstudeeronderzoek-studerende-mantelzorgers",
    "traject-jonge-mantelzorgers-arnhem",
}
OP_DE_HOGESCHOOL = (
    "studerende-mantelzorgers-han",
    "inventarisatie-werkervaring-han",
    "week-van-inclusie-2022",
    "vakgemeenschap-effectencalculator",
    "armoede-experience",
    "academie-overstijgend-armoede",
    "leeratelier-positieve-gezondheid",
    "interprofessionele-samenwerking-huisartsen",
    "learning-community-samenwerken-in-de-wijk",
    "hackathon-armoede-en-schulden",
    "essaybundel-inclusiviteit-in-de-stad",
    "kenniscafe-sekswerkbranche",
)


@pytest.fixture(scope="module")
def code_van(tabellen: Tabellen) -> dict[str, str]:
    """The gemeentecode of each official name."""
    return {rij["gemeentenaam"]: rij["gemeentecode"] for rij in tabellen["gemeenten"]}


def rows_of(tabellen: Tabellen, tabel: str, **where: str) -> list[Rij]:
    return [
        rij
        for rij in tabellen[tabel]
        if all(rij[kolom] == waarde for kolom, waarde in where.items())
    ]


def gemeenten_of(tabellen: Tabellen, activiteit_id: str, betekenis: str) -> list[str]:
    """Give the names, one per row, so that a gemeente that stands twice shows."""
    names = {rij["gemeentecode"]: rij["gemeentenaam"] for rij in tabellen["gemeenten"]}
    rows = rows_of(
        tabellen, "activiteit_locaties", activiteit_id=activiteit_id, betekenis=betekenis
    )
    return sorted(names[rij["gemeentecode"]] for rij in rows if rij["gemeentecode"])


def gebieden_of(tabellen: Tabellen, activiteit_id: str) -> set[str]:
    names = {rij["gebied_id"]: rij["naam"] for rij in tabellen["gebieden"]}
    rows = rows_of(tabellen, "activiteit_locaties", activiteit_id=activiteit_id)
    return {names[rij["gebied_id"]] for rij in rows if rij["gebied_id"]}


def test_druten_and_wijchen_are_two_gemeenten_aalten_and_dinxperlo_one(
    tabellen: Tabellen,
) -> None:
    gemeenten = gemeenten_of(tabellen, "zakgeldproject", "uitvoering")
    assert gemeenten == ["Aalten", "Druten", "Wijchen"]


def test_dinxperlo_is_known_as_a_name_within_aalten(
    tabellen: Tabellen, code_van: dict[str, str]
) -> None:
    rows = rows_of(tabellen, "gemeente_namen", naam_in_bron="Dinxperlo")
    assert [rij["gemeentecode"] for rij in rows] == [code_van["Aalten"]]


@pytest.mark.parametrize(
    ("activiteit_id", "plaats", "gemeente"),
    [
        ("just-prepare", "Gemert", "Gemert-Bakel"),
        ("de-mors-aan-zet", "De Mors", "Leiden"),
    ],
)
def test_a_gemeente_that_the_source_does_not_name_is_marked_as_derived(
    tabellen: Tabellen,
    code_van: dict[str, str],
    activiteit_id: str,
    plaats: str,
    gemeente: str,
) -> None:
    rows = rows_of(
        tabellen,
        "activiteit_locaties",
        activiteit_id=activiteit_id,
        gemeentecode=code_van[gemeente],
    )
    assert [(rij["betekenis"], rij["basis"]) for rij in rows] == [("uitvoering", "afgeleid")]
    assert plaats in rows[0]["naam_in_bron"]
    assert gemeente not in rows[0]["naam_in_bron"]


@pytest.mark.parametrize("naam", sorted(LAND_VAN_CUIJK))
@pytest.mark.parametrize(
    ("tabel", "naamkolom", "codekolom"),
    [
        ("deelnemers", "naam_in_bron", "gemeentecode"),
        ("gemeente_namen", "naam_in_bron", "gemeentecode"),
        ("herindelingen", "naam_oud", "code_nieuw"),
    ],
)
def test_an_abolished_participant_leads_to_land_van_cuijk(
    tabellen: Tabellen,
    code_van: dict[str, str],
    naam: str,
    tabel: str,
    naamkolom: str,
    codekolom: str,
) -> None:
    rows = rows_of(tabellen, tabel, **{naamkolom: naam})
    assert [rij[codekolom] for rij in rows] == [code_van["Land van Cuijk"]]


def test_delfzijl_leads_to_eemsdelta(tabellen: Tabellen, code_van: dict[str, str]) -> None:
    rows = rows_of(tabellen, "herindelingen", naam_oud="Delfzijl")
    assert [rij["code_nieuw"] for rij in rows] == [code_van["Eemsdelta"]]


@pytest.mark.parametrize(
    ("activiteit_id", "gebied", "gemeenten"),
    [
        ("sociaal-arrangeren", "Zuid-Gelderland", []),
        ("week-tegen-armoede-2022", "De Liemers", ["Lingewaard", "Venlo"]),
        ("positieve-gezondheid-proeftuinen", "Zuid-Holland Noord", []),
        ("leeratelier-positieve-gezondheid", "Zuid-Holland Noord", []),
    ],
)
def test_a_region_stays_a_region(
    tabellen: Tabellen, activiteit_id: str, gebied: str, gemeenten: list[str]
) -> None:
    assert gebieden_of(tabellen, activiteit_id) == {gebied}
    assert gemeenten_of(tabellen, activiteit_id, "uitvoering") == gemeenten


def test_the_regions_are_known_as_regions(tabellen: Tabellen) -> None:
    soort = {rij["naam"]: rij["soort"] for rij in tabellen["gebieden"]}
    assert {naam: soort[naam] for naam in REGIOS} == dict.fromkeys(REGIOS, "regio")


def test_no_gemeente_is_filled_in_for_a_region(tabellen: Tabellen) -> None:
    """A location with a gemeente never rests on the name of a region."""
    regions = {rij[kolom] for rij in tabellen["gebieden"] for kolom in ("naam", "naam_in_bron")}
    filled = [
        (rij["activiteit_id"], rij["naam_in_bron"])
        for rij in tabellen["activiteit_locaties"]
        if rij["gemeentecode"] and rij["naam_in_bron"] in regions
    ]
    assert filled == []


def test_a_literal_gemeente_stands_in_the_name_the_source_gives(tabellen: Tabellen) -> None:
    names = defaultdict(set)
    for tabel, kolom in (("gemeenten", "gemeentenaam"), ("gemeente_namen", "naam_in_bron")):
        for rij in tabellen[tabel]:
            names[rij["gemeentecode"]].add(rij[kolom])
    unnamed = [
        (rij["activiteit_id"], rij["naam_in_bron"])
        for rij in tabellen["activiteit_locaties"]
        if rij["gemeentecode"]
        and rij["basis"] == "letterlijk"
        and not any(naam in rij["naam_in_bron"] for naam in names[rij["gemeentecode"]])
    ]
    assert unnamed == []


def test_a_location_is_one_gemeente_or_one_region_or_one_wijk(tabellen: Tabellen) -> None:
    places = ("gemeentecode", "gebied_id", "wijk_id")
    wrong = [
        rij
        for rij in tabellen["activiteit_locaties"]
        if sum(bool(rij[kolom]) for kolom in places) != 1
    ]
    assert wrong == []


def test_the_gemeente_that_paid_along_is_involved_not_the_place_of_work(
    tabellen: Tabellen,
) -> None:
    assert gemeenten_of(tabellen, "sociaal-arrangeren", "betrokken") == ["Nijmegen"]
    assert "Nijmegen" not in gemeenten_of(tabellen, "sociaal-arrangeren", "uitvoering")


def test_welkome_wijk_was_in_seven_gemeenten(tabellen: Tabellen) -> None:
    assert gemeenten_of(tabellen, "welkome-wijk", "uitvoering") == [
        "Arnhem",
        "Beuningen",
        "Heumen",
        "Hoorn",
        "Houten",
        "Koggenland",
        "Nijmegen",
    ]
    assert gebieden_of(tabellen, "welkome-wijk") == set()


@pytest.mark.parametrize(
    ("activiteit_id", "gemeente"),
    [
        ("landelijk-symposium-2024", "Ede"),
        ("symposium-kennisagenda-2022", "Nijmegen"),
        ("the-future-of-us-keynote", "Arnhem"),
        ("age-friendly-symposium-2024", "'s-Gravenhage"),
    ],
)
def test_a_venue_is_only_a_venue(tabellen: Tabellen, activiteit_id: str, gemeente: str) -> None:
    assert gemeenten_of(tabellen, activiteit_id, "bijeenkomst") == [gemeente]
    assert gemeenten_of(tabellen, activiteit_id, "uitvoering") == []


@pytest.mark.parametrize("activiteit_id", OP_DE_HOGESCHOOL)
def test_the_seat_of_a_hogeschool_is_no_place_of_work(
    tabellen: Tabellen, activiteit_id: str
) -> None:
    assert rows_of(tabellen, "activiteiten", activiteit_id=activiteit_id)
    assert gemeenten_of(tabellen, activiteit_id, "uitvoering") == []


def test_the_mantelzorg_studies_stay_apart(tabellen: Tabellen) -> None:
    ids = [rij["activiteit_id"] for rij in tabellen["activiteiten"]]
    assert Counter(i for i in ids if i in MANTELZORG) == dict.fromkeys(MANTELZORG, 1)


def test_zakgeldproject_is_one_activiteit_of_three_sources(tabellen: Tabellen) -> None:
    named = [
        rij["activiteit_id"]
        for rij in tabellen["activiteiten"]
        if re.search(r"zakg[e€]ld", rij["naam"], re.IGNORECASE)
    ]
    assert named == ["zakgeldproject"]
    rows = rows_of(tabellen, "activiteit_bronnen", activiteit_id="zakgeldproject")
    assert {rij["bron_id"] for rij in rows} == {"wsdan-2024-05", "wsdan-2022-11", "wsdan-webpagina"}


def test_the_subjects_of_jip_are_no_professionaliseringsthemas(tabellen: Tabellen) -> None:
    names = " ".join(rij["naam"].lower() for rij in tabellen["themas"])
    for subject in ("transitie", "talentontwikkeling", "mantelzorg"):
        assert subject not in names
    assert Counter(rij["lijst"] for rij in tabellen["themas"]) == {"2023-2026": 5, "2022": 5}


def test_taking_part_is_not_being_active(tabellen: Tabellen) -> None:
    active = {
        rij["gemeentecode"]
        for rij in tabellen["activiteit_locaties"]
        if rij["betekenis"] == "uitvoering"
    }
    participating = {rij["gemeentecode"] for rij in tabellen["deelnemers"]}
    assert participating - active


def test_the_two_vws_programmes_stay_two(tabellen: Tabellen) -> None:
    programmes = {
        rij["activiteit_id"]: rij
        for rij in tabellen["activiteiten"]
        if rij["activiteit_id"].startswith("versterken-medisch-sociaal-")
    }
    assert set(programmes) == {
        "versterken-medisch-sociaal-wsdan",
        "versterken-medisch-sociaal-wsdhl",
    }
    assert len({rij["werkplaats_id"] for rij in programmes.values()}) == 2
    assert all("VWS" in rij["financier"] for rij in programmes.values())
    parts = Counter(
        rij["onderdeel_van"]
        for rij in tabellen["activiteiten"]
        if rij["onderdeel_van"] in programmes
    )
    assert parts == dict.fromkeys(programmes, 3)


def test_all_activiteiten_of_the_sources_are_there_once(tabellen: Tabellen) -> None:
    ids = [rij["activiteit_id"] for rij in tabellen["activiteiten"]]
    assert len(ids) == len(set(ids)) == 88


def test_every_activiteit_has_a_source(tabellen: Tabellen) -> None:
    reported = {rij["activiteit_id"] for rij in tabellen["activiteit_bronnen"]}
    assert {rij["activiteit_id"] for rij in tabellen["activiteiten"]} == reported
