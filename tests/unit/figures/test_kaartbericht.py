"""The message of the map component: short, complete, and split where it repeats."""

import json
from dataclasses import replace
from typing import Any

from wsd_dash.domain.kenmerken import Kenmerken
from wsd_dash.domain.locaties import GemeenteStand, Stand
from wsd_dash.figures.kaart import build_map_spec
from wsd_dash.figures.kaartbericht import shared_messages, whole_message

ARNHEM = GemeenteStand("GM0202", "Arnhem", "Gelderland", Stand.GEMELD, 6, deelnemer=True)
DUIVEN = GemeenteStand("GM0226", "Duiven", "Gelderland", Stand.REGIO, deelnemer=True)
OVERBETUWE = GemeenteStand("GM1734", "Overbetuwe", "Gelderland", Stand.DEELNEMEND, deelnemer=True)
EDE = GemeenteStand("GM0228", "Ede", "Gelderland", Stand.NIETS)
GEMERT = GemeenteStand("GM1652", "Gemert-Bakel", "Noord-Brabant", Stand.GEMELD, 1, afgeleid=True)
GRONINGEN = GemeenteStand("GM0014", "Groningen", "Groningen", Stand.NIET_NAGEGAAN)
ALL = (ARNHEM, DUIVEN, OVERBETUWE, EDE, GEMERT, GRONINGEN)
NAMEN = {"sez": "zekerheid", "inclusie": "inclusie", "impact": "impact", "armoede": "Armoede"}
KENMERKEN = {"GM0202": Kenmerken(("sez", "inclusie"), (), ("armoede",))}


def message(standen: tuple[GemeenteStand, ...] = ALL, **changes: Any) -> dict[str, Any]:
    arguments = {
        "weergave": "zeshoeken", "gekozen": None, "focus": "nederland", "geometrie": None,
        "alt": "Kaart", "kenmerken": KENMERKEN, "namen": NAMEN,
    }  # fmt: skip
    spec = build_map_spec(standen, **{**arguments, **changes})
    found: dict[str, Any] = json.loads(whole_message(spec, hoogte=400, kiesbaar=True))
    return found


def test_every_gemeente_that_is_not_unchecked_is_named() -> None:
    stand = message()["stand"]
    assert stand["gemeld"] == "0202,6,01,,3;1652,1"
    assert (stand["deelnemend"], stand["regio"], stand["niets"]) == ("1734", "0226", "0228")
    assert (stand["afgeleid"], stand["deelnemers"]) == ("1652", "0202 0226 1734")
    assert "0014" not in json.dumps(stand)


def test_names_beyond_the_alphabet_still_get_a_sign_of_their_own() -> None:
    namen = {f"item{i}": f"naam {i}" for i in range(64)}
    about = {"GM0202": Kenmerken(("item0", "item61", "item62", "item63"), (), ())}
    stand = message((ARNHEM,), kenmerken=about, namen=namen)["stand"]
    assert stand["gemeld"] == "0202,6,0ZÀÁ"


def test_a_provincie_is_named_whole_when_nothing_in_it_was_left_unchecked() -> None:
    many = tuple(replace(EDE, gemeentecode=f"GM{i:04d}") for i in range(1000, 1020))
    stand = message((*many, ARNHEM, GEMERT))["stand"]
    assert stand["provincies"] == "Gelderland"
    assert "niets" not in stand
    unchecked = replace(GRONINGEN, provincie="Gelderland")
    stand = message((*many, unchecked))["stand"]
    assert "provincies" not in stand
    assert len(stand["niets"].split()) == len(many)


def test_another_meaning_of_place_takes_the_place_of_nothing_reported() -> None:
    stand = message(ook={"GM0228": ("bijeenkomst",), "GM0202": ("betrokken",)})["stand"]
    assert stand["ook"] == {"alleen gemeld als plaats van een bijeenkomst": "0228"}


def test_a_measure_has_its_words_and_a_count_of_none() -> None:
    none = replace(ARNHEM, aantal=0)
    stand = message((none,), maat="accent-inclusie")["stand"]
    assert stand["gemeld"].startswith("0202,0,")
    assert stand["maat"] == [
        "activiteit met hoofdaccent op inclusie",
        "activiteiten met hoofdaccent op inclusie",
        "wel gemeld, niet met hoofdaccent op inclusie",
    ]


def test_a_map_for_looking_only_carries_no_words() -> None:
    spec = build_map_spec(
        ALL, weergave="zeshoeken", gekozen=None, focus="nederland", geometrie=None, alt="Kaart"
    )
    looking = json.loads(whole_message(spec, hoogte=None, kiesbaar=False))
    assert looking["woorden"] == {}
    assert "maat" not in looking["stand"]


def pair(standen: tuple[GemeenteStand, ...] = ALL, gekozen: str | None = None) -> dict[str, bytes]:
    def spec(**changes: Any) -> Any:
        return build_map_spec(
            standen, weergave="zeshoeken", gekozen=gekozen, geometrie=None, alt="Kaart" * 30,
            kenmerken=KENMERKEN, namen=NAMEN, gebieden={"de-liemers": ("GM0226",)}, **changes,
        )  # fmt: skip

    maps = {
        "klein": (spec(focus="nederland", kader="arnhem-nijmegen"), 320),
        "groot": (spec(focus="arnhem-nijmegen"), 700),
    }
    return shared_messages("kaart", maps, drager="klein")


def test_maps_of_a_group_share_one_content_and_what_does_not_change_is_a_message_of_its_own() -> (
    None
):
    first, last = (json.loads(m) for m in pair().values())
    assert set(first["beelden"]) == {"klein", "groot"}
    assert set(last) == {"groep", "naam", "woorden"}
    assert last["woorden"]["gebieden"] == {"de-liemers": "0226"}
    assert pair()["groot"] == pair((ARNHEM,), gekozen="GM0202")["groot"]
    assert pair()["klein"] != pair(gekozen="GM0202")["klein"]


def test_the_part_that_changes_stays_small_when_every_gemeente_is_in_the_werkgebied() -> None:
    provincies = ("Gelderland", "Zuid-Holland", "Limburg")
    many = [
        replace(EDE, gemeentecode=f"GM{code:04d}", provincie=provincies[code % 3])
        for code in range(310)
    ]
    about = Kenmerken(tuple(NAMEN)[:2], tuple(NAMEN)[2:3], tuple(NAMEN)[3:])
    counted = [replace(ARNHEM, gemeentecode=f"GM{code:04d}") for code in range(400, 432)]
    spec = build_map_spec(
        (*many, *counted), weergave="zeshoeken", gekozen="GM0400", focus="arnhem-nijmegen",
        geometrie=None, alt="Kaart" * 40, namen=NAMEN,
        kenmerken={s.gemeentecode: about for s in counted},
    )  # fmt: skip
    maps = {"klein": (spec, 320), "groot": (spec, 700)}
    messages = shared_messages("kaart", maps, drager="klein")
    assert len(messages["klein"]) < 1_900


def test_a_map_that_is_alone_gets_what_changes_from_a_mount_that_draws_nothing() -> None:
    spec = build_map_spec(
        ALL, weergave="zeshoeken", gekozen=None, focus="nederland", geometrie=None, alt="Kaart",
        groot=True,
    )  # fmt: skip
    found = shared_messages("kaart", {"groot": (spec, 700)}, drager="bericht")
    assert set(json.loads(found["bericht"])["beelden"]) == {"groot"}
    assert set(json.loads(found["groot"])) == {"groep", "naam", "woorden"}
