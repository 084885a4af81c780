"""The public sources of boundaries: who they are, where they answer and how their pages go on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from wsd_dash.errors import GeodataError
from wsd_dash.sources.download import origin

Page = dict[str, Any]


@dataclass(frozen=True)
class Grensbron:
    """One source. `host` answers at `path`, in which `{jaar}` is the year asked.

    A source that is not `per_jaar` knows only the boundaries of today. One that is `telt` goes on
    with `startIndex` when it says to have matched more than it returned.
    """

    id: str
    bron: str
    licentie: str
    host: str
    path: str
    per_jaar: bool = True
    telt: bool = False

    def address(self, jaar: str, instead: str = "") -> str:
        """Return the address of the first page; `instead` takes the place of the own host."""
        return (instead.rstrip("/") or self.host) + self.path.format(jaar=jaar)


WFS: Final = urlencode(
    {
        "service": "WFS",
        "version": "2.0.0",
        "request": "GetFeature",
        "typeName": "gebiedsindelingen:gemeente_gegeneraliseerd",
        "outputFormat": "application/json",
        "srsName": "EPSG:4326",
    }
)
BRONNEN: Final = (
    Grensbron(
        id="cbs",
        bron="CBS / Kadaster",
        licentie="CC BY 4.0",
        host="https://service.pdok.nl",
        path=f"/cbs/gebiedsindelingen/{{jaar}}/wfs/v1_0?{WFS}",
        telt=True,
    ),
    Grensbron(
        id="kadaster",
        bron="Kadaster",
        licentie="CC BY 4.0",
        host="https://api.pdok.nl",
        path="/kadaster/brk-bestuurlijke-gebieden/ogc/v1/collections/gemeentegebied/items"
        "?f=json&limit=1000",
        per_jaar=False,
    ),
    Grensbron(
        id="cartomap",
        bron="CBS / Kadaster (cartomap)",
        licentie="CC BY 4.0",
        host="https://cartomap.github.io",
        path="/nl/wgs84/gemeente_{jaar}.geojson",
    ),
)
"""In the order in which they are tried."""


def collect_pages(
    bron: Grensbron, url: str, fetch: Callable[[str], Page], *, most_pages: int
) -> Page:
    """Fetch a page and all that follow it, and return them as one FeatureCollection.

    Raises `GeodataError` when a next page lies on another server, when the pages do not end, when
    one has another CRS, or when fewer features came than the source says there are.
    """
    start, seen = url, {url}
    page = fetch(url)
    features, crs = list(page["features"]), page.get("crs")
    while following := _next_url(bron, page, start=start, url=url, got=len(features)):
        if origin(following) != origin(start):
            raise GeodataError("andere_server", origin(following)[1])
        if following in seen or len(seen) >= most_pages or not page["features"]:
            raise GeodataError("eindeloos")
        url = following
        seen.add(url)
        page = fetch(url)
        features += page["features"]
        if page.get("crs") != crs:
            raise GeodataError("crs", "")
    matched = _matched(page)
    if matched is not None and len(features) < matched:
        raise GeodataError("te_weinig", f"{len(features)} van de {matched}")
    return {"type": "FeatureCollection", **({"crs": crs} if crs else {}), "features": features}


def _next_url(bron: Grensbron, page: Page, *, start: str, url: str, got: int) -> str:
    """Return the address of the next page, or "" at the last one."""
    links = page.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, dict) and link.get("rel") == "next":
            return urljoin(url, str(link.get("href", "")))
    following = page.get("next")
    if isinstance(following, str):
        return urljoin(url, following)
    matched = _matched(page)
    if bron.telt and matched is not None and got < matched:
        return _with_start(start, got)
    return ""


def _matched(page: Page) -> int | None:
    found = page.get("numberMatched")
    return found if isinstance(found, int) else None


def _with_start(url: str, start: int) -> str:
    parts = urlsplit(url)
    query = urlencode([*parse_qsl(parts.query), ("startIndex", str(start))])
    return urlunsplit(parts._replace(query=query))
