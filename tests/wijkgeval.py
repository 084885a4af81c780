"""The mini data set with a few wijken in it, for tests about the map of wijken."""

from dataclasses import replace

from wsd_dash.domain.activiteit import Locatie
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.register import Wijk

BRON = "schatting van de makers, midden van de wijk"
GEITENKAMP = Wijk("geitenkamp", "Geitenkamp", "GM0202", 5.937, 51.997, BRON)
DUKENBURG = Wijk("dukenburg", "Dukenburg", "GM0268", 5.796, 51.813, BRON)
LANKFORST = Wijk("lankforst", "Lankforst", "GM0268", 5.808, 51.819, BRON)
SPOORBUURT = Wijk("spoorbuurt", "Spoorbuurt", "GM0268", None, None, "geen plaats ingevuld")
WIJKEN = (GEITENKAMP, DUKENBURG, LANKFORST, SPOORBUURT)


def with_wijken(
    dataset: Dataset,
    *places: tuple[str, str],
    betekenis: str = "uitvoering",
    basis: str = "letterlijk",
) -> Dataset:
    """Return the data set with these wijken and, per (activiteit_id, wijk_id), a location."""
    activiteiten = dict(dataset.activiteiten)
    for key, wijk_id in places:
        place = Locatie("", "", wijk_id, betekenis, basis, wijk_id, "wsdan-2021-05")
        old = activiteiten[key]
        activiteiten[key] = replace(old, locaties=(*old.locaties, place))
    wijken = {wijk.wijk_id: wijk for wijk in WIJKEN}
    return replace(dataset, activiteiten=activiteiten, wijken=wijken)
