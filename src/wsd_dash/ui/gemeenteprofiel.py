"""The parts of the gemeente page on screen: the profile, and the place to choose one."""

from collections.abc import Sequence

import streamlit as st

from wsd_dash.texts import gemeente as words
from wsd_dash.texts import gemeentestart as startwoorden
from wsd_dash.ui.html import draw
from wsd_dash.ui.kaartblok import draw_small
from wsd_dash.ui.kopieer import copy_button
from wsd_dash.viewmodels.gemeente import ProfielView
from wsd_dash.viewmodels.gemeenteprofiel import Groep

ZINNEN = "drie-zinnen"


def draw_start(groepen: Sequence[Groep]) -> None:
    """Draw the gemeenten to choose from."""
    with st.container(key="gemeentestart"):
        for number, groep in enumerate(groepen):
            _draw_group(groep.tekst, (Groep("", groep.links),), sleutel=f"start-{number}")
    draw("tekst", kop="", alineas=[startwoorden.GEMELD_NOOT], soort="wsd-noot")


def draw_profile(view: ProfielView) -> None:
    """Draw the profile: what is reported at the left, what the gemeente is at the right.

    Where nothing is reported, what lies around it takes that place.
    """
    if view.meer:
        _draw_group(words.MEER_KOP, (view.meer,), sleutel="meer")
    if view.wis:
        draw("leeg", titel=words.LEEG_FILTER, tekst=view.wis_tekst, links=[view.wis])
    links, rechts = st.columns([9, 5], gap="large")
    with links:
        _draw_reported(view)
        _draw_sentences(view.zinnen)
        _draw_together(view)
    with rechts:
        _draw_card(view)
        draw(
            "verdeling",
            titel=view.vermeldingen.kop,
            delen=view.vermeldingen.delen,
            noot=view.vermeldingen.noot,
        )
    with rechts if view.jaren else links:
        _draw_around(view)


def _draw_around(view: ProfielView) -> None:
    _draw_group(words.APART, view.apart, sleutel="apart")
    zinnen = [view.regionaal_zin] if view.regionaal_zin else []
    _draw_group(words.REGIONAAL, view.regionaal, sleutel="regio", alineas=zinnen)
    _draw_group(words.DEELNAME, (), sleutel="deelname", alineas=view.deelname)
    with st.container(key="niet-weten"):
        draw("opsomming", titel=words.NIET_WETEN, punten=view.niet)


def _draw_reported(view: ProfielView) -> None:
    if view.jaren is None or view.labels is None:
        return
    draw(
        "jaarblokken",
        titel=words.JAREN_TITEL,
        kop=words.KOP_ACTIVITEIT,
        conditie=words.KOP_CONDITIE,
        tabel=view.jaren,
    )
    labels = view.labels
    with st.container(key="gemeentelabels"):
        condities, themas = st.columns(2, gap="large")
    with condities:
        draw("staven", titel=words.CONDITIES, noot=labels.condities_noot, rijen=labels.condities)
    with themas:
        draw("staven", titel=words.THEMAS, noot=labels.themas_noot, rijen=labels.themas)
        draw(
            "keuze",
            naam=words.THEMABEREIK,
            toon_naam=True,
            sleutel="themabereik",
            links=labels.themakeuze,
            noot="",
        )
    draw("tekst", kop="", alineas=[labels.voorbehoud], soort="wsd-noot")


def _draw_together(view: ProfielView) -> None:
    if view.jaren is None:
        return
    _draw_group(words.LEERATELIERS, (view.ateliers,), sleutel="atelier")
    partners = words.PARTNERS_NOOT if view.partners else words.GEEN_PARTNERS
    _draw_group(words.PARTNERS, (), sleutel="partner", alineas=[partners])
    if view.partners:
        draw("feiten", rijen=view.partners)


def _draw_sentences(zinnen: Sequence[str]) -> None:
    with st.container(key="gemeentezinnen"):
        draw("zinnen", titel=words.ZINNEN, sleutel=ZINNEN, zinnen=zinnen)
        copy_button(words.KOPIEER_ZINNEN, wat=ZINNEN, hoofd=False)


def _draw_card(view: ProfielView) -> None:
    with st.container(key="paneel-gemeente"):
        kaart, feiten = st.columns([2, 3], gap="small")
        with kaart:
            draw_small(view.standen, alt=view.kaart_alt, gekozen=view.gekozen, key="profielkaart")
        with feiten:
            draw("profielkaart", kaart=view.kaart)


def _draw_group(
    kop: str, groepen: Sequence[Groep], *, sleutel: str, alineas: Sequence[str] = ()
) -> None:
    filled = [groep for groep in groepen if groep.links]
    draw("verwijzingen", kop=kop, alineas=alineas, groepen=filled, sleutel=sleutel, breed=False)
