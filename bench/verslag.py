"""Writes what was measured as docs/prestaties.md: tables, bars met or not in words, and method."""

import importlib.metadata
import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from groei import Growth
from ways import EXTRA, NAIEF, OWN, Way

KB, MB = 1_000, 1_000_000
MAP_BAR, PAGE_BAR = 3 * KB, 12 * KB
BYTES_BAR, SPEED_BAR, GROWTH_BAR = 100, 4, 2
PACKAGES = ("streamlit", "plotly", "pydeck", "dash", "streamlit-folium", "pandas")
NAMES = {"": "Overzicht", "regiokaart": "Regiokaart", "dekking": "Condities en thema's"}
NAMES |= {"activiteiten": "Activiteiten", "tijdlijn": "Tijdlijn", "netwerk": "Netwerk"}
NAMES |= {"weinig-genoemd": "Weinig genoemd", "werkblad": "Werkblad"}
COMMAND = "uv run --group bench python bench/kaart.py --grenzen BESTAND --ook folium,dash --schrijf"
METHOD = """\
- Een echte Chromium zonder scherm en zonder grafische kaart opent elke manier in een leeg profiel.
  Een pydeck-kaart (WebGL) is daardoor trager dan op een gewone computer; bytes veranderen niet.
- De twaalf klikken voegen waarden toe aan de filters leeratelier, conditie en soort. Elke
  klik verandert een kleur op de kaart. Alle manieren tellen met dezelfde code uit dezelfde gegevens
  en onthouden hun telling.
- Bytes: één bezoek, geteld zoals de server ze maakt ("kaart", "kaart en omslag", "pagina") en op de
  draad, na compressie, door een doorgeefluik. "Omslag" zijn de berichten die het raamwerk bij elke
  klik stuurt, wat er ook verandert.
- Tijd: andere bezoeken, om de beurt langs alle manieren, zodat drukte op de machine allen treft.
  Van het indrukken van de muis tot het beeld met de laatste wijziging in de kaart. Bij SVG en HTML
  meldt de browser die wijziging (MutationObserver); bij een canvas wordt na elke tekenopdracht het
  beeld, verkleind tot 400 bij 400 punten, met het vorige vergeleken.
- Eerste beeld: van het openen van het adres tot de laatste wijziging in de kaart.
- De grenzen komen voor alle manieren uit één bestand; de andere krijgen ze als GeoJSON met vijf
  decimalen. Voor plotly is dat geen kunstmatig zwaar bestand: het telt ongeveer 13.000 punten.
- Wat een andere manier van internet vraagt (plotly een wereldkaart, pydeck een achtergrondkaart),
  geeft de meting zelf meteen, leeg. Zonder netwerk zou plotly anders niets tekenen.
- Groei: de echte gegevens, vermenigvuldigd met nieuwe sleutels en verschoven gemeenten
  (`bench/synthetisch.py`). CPU-seconden van de server per klik; "koud" is een keuze die nog niemand
  vroeg, "warm" dezelfde keuze nog eens."""


@dataclass
class Result:
    """What was measured of one way.

    Bytes are per click: `kaart` of the map itself, `overhead` of the messages around every run,
    `rest` of the other parts of the page (all as sent, before compression), `draad` on the wire.
    `gewicht` is the whole first load on the wire. `geometry` counts fetched geometry files: at the
    first load, during the clicks, at a second load. Milliseconds are of every click of every round.
    """

    kaart: float = 0
    overhead: float = 0
    rest: float = 0
    draad: float = 0
    gewicht: int = 0
    geometry: tuple[int, ...] = ()
    buiten: int = 0
    fout: str = ""
    ms: list[float] = field(default_factory=list)
    eerste: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @property
    def pagina(self) -> float:
        """Bytes of the whole page per click, before compression."""
        return self.kaart + self.overhead + self.rest

    @property
    def measured(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.ms)


def write(
    ways: Sequence[Way],
    results: Mapping[str, Result],
    growth: Sequence[Growth],
    *,
    rounds: int,
    chromium: str,
) -> dict[str, str]:
    """Return the sections of the document, by title."""
    day = date.today().isoformat()  # noqa: DTZ011 - the host's day
    found = {}
    if rounds:
        made = f"Gemeten op {day} met:\n\n```sh\n{COMMAND}\n```"
        tables = [_bytes_table(ways, results), _time_table(ways, results)]
        body = [made, _setting(chromium, rounds), *tables, *_failures(ways, results)]
        found["Dezelfde kaart, dezelfde twaalf klikken"] = "\n\n".join(body)
        found["Gehaald of niet"] = "\n".join(_bars(results))
    if growth:
        found["Groei"] = growth_section(growth, day)
    return found | {"Hoe is gemeten": METHOD}


def _setting(chromium: str, rounds: int) -> str:
    machine = f"{os.cpu_count()} rekenkernen, {platform.machine()}, {platform.system()}"
    visits = f"{rounds} rondes van twaalf klikken per manier"
    return f"Machine: {machine}. {_versions(chromium)}. {visits}."


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 stay under."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def _versions(chromium: str) -> str:
    found = [f"Python {platform.python_version()}", f"Chromium {chromium}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return ", ".join(found)


def _bytes_table(ways: Sequence[Way], results: Mapping[str, Result]) -> str:
    rows = [
        (
            way.uitleg,
            _number(r.kaart),
            _number(r.kaart + r.overhead),
            _number(r.pagina),
            _number(r.draad),
            _ratio(results, way, "pagina"),
            _decimal(r.gewicht / MB, 2),
            str(r.buiten),
        )
        for way, r in ((way, results[way.naam]) for way in ways)
        if r.measured
    ]
    heads = ("manier", "kaart", "kaart en omslag", "pagina", "op de draad", "t.o.v. (a)")
    heads += ("eerste keer laden, MB", "vragen aan internet")
    return "Bytes van server naar browser, per klik:\n\n" + _table(heads, rows)


def _time_table(ways: Sequence[Way], results: Mapping[str, Result]) -> str:
    rows = [
        (
            way.uitleg,
            _number(statistics.median(r.ms)),
            _number(p95(r.ms)),
            _ratio(results, way, "ms"),
            _ratio(results, way, "ms", to=EXTRA["dash"].naam),
            _number(statistics.median(r.eerste)),
            _decimal(statistics.median(r.cpu), 3),
        )
        for way, r in ((way, results[way.naam]) for way in ways)
        if r.measured
    ]
    heads = ("manier", "klik tot beeld, ms (mediaan)", "ms (p95)", "t.o.v. (a)", "t.o.v. (e)")
    heads += ("eerste beeld, ms", "CPU-s van de server per klik")
    return "Tijd:\n\n" + _table(heads, rows)


def _failures(ways: Sequence[Way], results: Mapping[str, Result]) -> list[str]:
    return [
        f"Niet gemeten: {way.uitleg}. {results[way.naam].fout}"
        for way in ways
        if not results[way.naam].measured
    ]


def _ratio(results: Mapping[str, Result], way: Way, what: str, to: str = "a") -> str:
    mine, other = _value(results, way.naam, what), _value(results, to, what)
    if not mine or not other or way.naam == to:
        return ""
    return f"{_decimal(other / mine, 1)} keer zo weinig" if mine < other else _more(mine / other)


def _more(times: float) -> str:
    return f"{_decimal(times, 1)} keer zo veel"


def _value(results: Mapping[str, Result], naam: str, what: str) -> float:
    found = results.get(naam)
    if found is None or not found.measured:
        return 0
    return statistics.median(found.ms) if what == "ms" else float(getattr(found, what))


def _bars(results: Mapping[str, Result]) -> list[str]:
    lines = []
    for way in OWN:
        r = results.get(way.naam)
        if r is None or not r.measured:
            continue
        small = r.kaart + r.overhead
        lines += [
            _bar(f"{way.uitleg}: kaart en omslag hoogstens 3 kB per klik", small <= MAP_BAR,
                 f"{_number(small)} bytes"),
            _bar(f"{way.uitleg}: hele pagina hoogstens 12 kB per klik", r.pagina <= PAGE_BAR,
                 f"{_number(r.pagina)} bytes"),
            _bar(f"{way.uitleg}: niets van internet", not r.buiten, f"{r.buiten} vragen"),
        ]  # fmt: skip
        lines += _against(results, way)
        if way.naam == "grenzen" and len(r.geometry) > 1:
            first, *later = r.geometry
            lines.append(
                _bar(f"{way.uitleg}: grenzen één keer per browser", not any(later),
                     f"{first} bestanden bij het eerste bezoek, daarna {sum(later)}")
            )  # fmt: skip
    return lines


def _against(results: Mapping[str, Result], way: Way) -> list[str]:
    a, e = NAIEF[0].naam, EXTRA["dash"].naam
    lines = []
    mine = results[way.naam]
    if results.get(a) and results[a].measured:
        fewer = results[a].kaart / mine.kaart if mine.kaart else 0
        faster = _value(results, a, "ms") / _value(results, way.naam, "ms")
        lines.append(_bar(f"{way.uitleg}: kaart minstens 100 keer minder bytes dan (a)",
                          fewer >= BYTES_BAR, f"{_decimal(fewer, 0)} keer"))  # fmt: skip
        lines.append(_bar(f"{way.uitleg}: minstens 4 keer sneller dan (a)",
                          faster >= SPEED_BAR, f"{_decimal(faster, 1)} keer"))  # fmt: skip
    if results.get(e) and results[e].measured:
        faster = _value(results, e, "ms") / _value(results, way.naam, "ms")
        lines.append(_bar(f"{way.uitleg}: sneller dan Plotly Dash (e)", faster > 1,
                          f"{_decimal(faster, 1)} keer"))  # fmt: skip
    return lines


def growth_section(growth: Sequence[Growth], day: str) -> str:
    """Return how loading, memory and clicks grow with the number of activiteiten."""
    made = f"Gemeten op {day} met `{COMMAND}`; met `--rondes 0` alleen deze sectie."
    bars = "\n".join(_growth_bars(growth))
    return "\n\n".join([made, bars, _growth_table(growth), _click_table(growth)])


def _growth_bars(growth: Sequence[Growth]) -> list[str]:
    by_number = {g.aantal: g for g in growth}
    if not {100, 10_000} <= by_number.keys():
        return []
    small, large = by_number[100], by_number[10_000]
    return [
        _bar(f"{NAMES[page]}: filter bij 10.000 activiteiten hoogstens 2 keer zo duur als bij 100",
             large.koud[page] <= GROWTH_BAR * small.koud[page],
             f"{_decimal(large.koud[page] / small.koud[page], 1)} keer")
        for page in small.koud
    ]  # fmt: skip


def _bar(text: str, met: bool, found: str) -> str:  # noqa: FBT001 - what the line says
    return f"- {'Gehaald' if met else '**Niet gehaald**'}: {text} ({found})."


def _growth_table(growth: Sequence[Growth]) -> str:
    rows = [(_number(g.aantal), _decimal(g.start, 1), _number(g.megabytes)) for g in growth]
    heads = ("activiteiten", "gegevens laden en nakijken, s", "geheugen na gebruik, MB")
    return _table(heads, rows)


def _click_table(growth: Sequence[Growth]) -> str:
    rows = [
        (
            NAMES[page],
            _number(g.aantal),
            _decimal(g.koud[page] * 1000, 0),
            _decimal(g.warm[page] * 1000, 0),
            _decimal(g.langst[page] * 1000, 0),
            _number(g.bytes[page]),
        )
        for page in growth[0].koud
        for g in growth
    ]
    heads = ("pagina", "activiteiten", "koud, CPU-ms per klik", "warm, CPU-ms", "langste wacht, ms")
    return _table((*heads, "bytes per klik"), rows)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    rule = ["---", *["--:"] * (len(heads) - 1)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (heads, rule, *rows))


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", ".")


def _decimal(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".replace(".", ",")
