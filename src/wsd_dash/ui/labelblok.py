"""The labels, the sources and "Meld het" of one activiteit, as its page places them."""

from wsd_dash.texts import labelstand as words
from wsd_dash.texts import melden, menu
from wsd_dash.ui.html import draw
from wsd_dash.viewmodels.activiteit import Blad
from wsd_dash.viewmodels.melden import mail_href

KNOP = {"klaar": menu.GEKOPIEERD, "mislukt": menu.KOPIEER_ZELF}
KOPPEN = (words.LABEL, words.RONDE_1, words.RONDE_2, words.STAND_EN_BASIS)


def draw_labels(blad: Blad, *, meldadres: str) -> None:
    """Draw the table of labels; without `meldadres` each report is a text to copy."""
    reports = [row.melding for row in blad.labels.rijen]
    draw(
        "labels",
        t=blad.labels,
        w=words,
        koppen=KOPPEN,
        rondes=words.RONDES,
        kort=melden.MELD_KORT if meldadres else melden.KOPIEER_KORT,
        links={report.sleutel: mail_href(report, meldadres) for report in reports},
        knop=KNOP,
        voorbehoud=blad.voorbehoud,
    )


def draw_sources(blad: Blad, *, meldadres: str) -> None:
    """Draw where the sources report this activiteit, and the way to report a mistake."""
    draw(
        "bronblok",
        b=blad,
        link=mail_href(blad.melding, meldadres),
        knop=KNOP,
        noot=melden.MAIL_NOOT if meldadres else melden.KOPIEER_NOOT,
    )
