"""What the page on accessibility says: status, research, what falls short, whom to tell."""

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave
from wsd_dash.texts import toegankelijkheid as words
from wsd_dash.viewmodels.pagina import Kop, Link, Voet
from wsd_dash.viewmodels.verklaring import Afwijking, Onderdeel, VerklaringView

NAMEN = (words.OORZAAK, words.GEVOLG, words.MAATREGEL)


def build_toegankelijkheid(
    data: Dataset, selection: Selection, weergave: Weergave
) -> VerklaringView:
    """Build the page on accessibility."""
    del data, selection, weergave
    return VerklaringView(
        Kop(words.ZIN, words.KORT, words.ONDERZIN),
        (
            Onderdeel(*words.STATUS),
            Onderdeel(*words.ONDERZOEK),
            Onderdeel(
                words.AFWIJKINGEN_KOP,
                (words.AFWIJKINGEN_UITLEG,),
                afwijkingen=tuple(
                    Afwijking(wat, tuple(zip(NAMEN, regels, strict=True)))
                    for wat, *regels in words.AFWIJKINGEN
                ),
            ),
            _with_links(*words.AANBIEDER),
            _with_links(*words.KLACHT, contact=True),
        ),
        Voet(words.VOET),
    )


def _with_links(
    kop: str,
    alineas: tuple[str, ...],
    links: tuple[tuple[str, str], ...],
    *,
    contact: bool = False,
) -> Onderdeel:
    return Onderdeel(kop, alineas, contact, links=tuple(Link(*link) for link in links))
