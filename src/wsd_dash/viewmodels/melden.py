"""Reporting a mistake: the message a reader sends about an activiteit or one of its labels."""

from dataclasses import dataclass
from urllib.parse import quote

from wsd_dash.texts import melden as words


@dataclass(frozen=True)
class Melding:
    """A prepared message; `sleutel` is the id of its element on the page."""

    sleutel: str
    tekst: str
    onderwerp: str
    bericht: str


def report(*, naam: str, kenmerk: str, versie: str, item: str = "", label: str = "") -> Melding:
    """Prepare the message about an activiteit, or about one label of it."""
    return Melding(
        f"meld-{item or 'activiteit'}",
        words.MELD_LABEL.format(label=label) if label else words.MELD,
        words.ONDERWERP.format(kenmerk=kenmerk) + (f", {label}" if label else ""),
        words.message(naam=naam, kenmerk=kenmerk, label=label, versie=versie),
    )


def mail_href(melding: Melding, adres: str) -> str:
    """Return the mail link with subject and body filled in; empty without an address."""
    if not adres:
        return ""
    subject, body = (quote(text, safe="") for text in (melding.onderwerp, melding.bericht))
    return f"mailto:{quote(adres, safe='@+')}?subject={subject}&body={body}"
