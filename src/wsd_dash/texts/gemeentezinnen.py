"""Three sentences about a gemeente for a note: each whole, with n, state of sources and caution."""

from collections.abc import Mapping, Sequence

from wsd_dash.domain.gemeente import Deelname
from wsd_dash.domain.locaties import Stand
from wsd_dash.texts import formats, plaats


def state(peildatum: str, filters: str = "") -> str:
    """Write the state of the sources and the active filters, to stand between brackets."""
    text = f"stand van de bronnen: {formats.date(peildatum)}"
    return f"{text}; filters: {filters}" if filters else text


def of_all(n: int, totaal: int) -> str:
    """Write n: `n = 6 van 88 activiteiten`."""
    return f"n = {formats.number(n)} van {formats.activiteiten(totaal)}"


def reported(  # noqa: PLR0913 - the facts of one sentence, by name
    naam: str,
    n: int,
    totaal: int,
    *,
    jaren: str,
    bronnen: str,
    tussen: str,
    gefilterd: bool,
    apart: Mapping[str, int],
) -> str:
    """Say what is reported in a gemeente, of how many, over which years.

    `apart` counts, per meaning of place, what touches the gemeente without counting.
    """
    filtered = " bij deze filters" if gefilterd else ""
    years = f", over {jaren}" if jaren else ""
    counted = "; ".join(x for x in (of_all(n, totaal), plaats.left_out(apart)) if x)
    return (
        f"Volgens {bronnen} {'is' if n == 1 else 'zijn'} in {naam}{filtered} "
        f"{formats.activiteiten(n)} gemeld{years} ({counted}; {tussen}); wat er meer "
        "gebeurde, en wat daarna, staat er niet in."
    )


def not_reported(  # noqa: PLR0913 - the facts of one sentence, by name
    naam: str,
    totaal: int,
    kind: Stand,
    *,
    bronnen: str,
    tussen: str,
    gefilterd: bool,
    apart: Mapping[str, int],
) -> str:
    """Say that nothing is reported in a gemeente, in the words of its kind of empty."""
    if kind is Stand.NIET_NAGEGAAN:
        return (
            f"{naam} is niet nagegaan: de gemeente ligt buiten het werkgebied waar de makers in "
            f"{bronnen} naar keken ({of_all(0, totaal)}; {tussen}), en dat zegt niets over wat er "
            "gebeurt."
        )
    filtered = " bij deze filters" if gefilterd else ""
    elsewhere = [key for key, k in apart.items() if k]
    if elsewhere and kind is not Stand.REGIO:
        return (
            f"Volgens {bronnen} is {naam}{filtered} {plaats.only_as(elsewhere)} "
            f"({of_all(0, totaal)}; {plaats.left_out(apart)}; {tussen}); niet gemeld is niet "
            "hetzelfde als niet gedaan."
        )
    only = "alleen in een regio waar het bij hoort" if kind is Stand.REGIO else ""
    tail = f", {only}" if only else ""
    return (
        f"Volgens {bronnen} is in {naam}{filtered} geen activiteit gemeld{tail} "
        f"({of_all(0, totaal)}; {tussen}); niet gemeld is niet hetzelfde als niet gedaan."
    )


def labelled(  # noqa: PLR0913 - the facts of one sentence, by name
    naam: str,
    n: int,
    counts: Sequence[tuple[str, float]],
    geen: int,
    *,
    te_weinig: int = 0,
    geheel: int = 0,
    labels: str,
    tussen: str,
) -> str:
    """Say on which condities the reported work is aimed; `counts` are those that occur.

    `geen` counts what has no conditie; `te_weinig` and `geheel` are the parts of it with too
    little text, and about sociale kwaliteit as a whole.
    """
    body = _one(naam, counts) if n == 1 else _several(naam, n, counts, geen)
    whole = f"n = {formats.number(n)}{_why_none(te_weinig, geheel)}"
    more = "; een activiteit kan er meer hebben" if sum(x for _, x in counts) + geen > n else ""
    return (
        f"{body} ({whole}; {labels}{more}; {tussen}); de labels zijn automatisch voorgesteld in "
        "twee rondes en door geen commissie bevestigd."
    )


def _why_none(te_weinig: int, geheel: int) -> str:
    parts = [f"{formats.number(te_weinig)} met te weinig tekst"] if te_weinig else []
    if geheel:
        parts.append(f"{formats.number(geheel)} over sociale kwaliteit als geheel")
    return f", waarvan {formats.listing(parts)}" if parts else ""


def _one(naam: str, counts: Sequence[tuple[str, float]]) -> str:
    names = formats.listing([name for name, _ in counts])
    what = f"het label {names}" if names else "geen label voor een conditie"
    return f"De ene activiteit in {naam} kreeg {what}"


def _several(naam: str, n: int, counts: Sequence[tuple[str, float]], geen: int) -> str:
    of = f"Van de {formats.activiteiten(n)} in {naam}"
    if not counts:
        return f"{of} kreeg er geen een label voor een conditie"
    name, value = counts[0]
    parts = [f"{formats.number(value)} het label {name}"]
    parts += [f"{formats.number(value)} {name}" for name, value in counts[1:]]
    parts += [f"{formats.number(geen)} geen conditie"] if geen else []
    return f"{of} {'kreeg' if value == 1 else 'kregen'} {formats.listing(parts)}"


def mentioned(naam: str, total: int, work: int, *, bronnen: str, tussen: str) -> str:
    """Say how often the sources mention the gemeente, and that a name is no activiteit."""
    if total == 0:
        return (
            f"{naam} wordt niet genoemd in {bronnen} (n = 0 vermeldingen; {tussen}); dat is "
            "niet hetzelfde als dat er niets gebeurt."
        )
    often = f"waarvan {formats.number(work)} keer" if work else "maar nooit"
    return (
        f"{naam} wordt {formats.number(total)} keer genoemd in {bronnen}, {often} als plaats van "
        f"werk (n = {formats.count(total, 'vermelding', 'vermeldingen')}, ook in namen en andere "
        f"schrijfwijzen; {tussen}); een naam is nog geen activiteit."
    )


def participates(naam: str, werkplaats: str, kind: Deelname, *, namen: str, datum: str) -> str:
    """Say whether a gemeente is on a list of participants; a clause without a full stop."""
    dated = f"een lijst van {datum}" if datum else "een lijst zonder datum"
    if kind is Deelname.ONBEKEND:
        return f"van de werkplaats {werkplaats} is de deelnemerslijst onbekend"
    if kind is Deelname.NIET:
        return f"{naam} staat niet op de deelnemerslijst van de werkplaats {werkplaats}, {dated}"
    names = f" (als {namen})" if namen else ""
    return f"{naam} staat{names} op de deelnemerslijst van de werkplaats {werkplaats}, {dated}"


def context(
    naam: str, deelname: Sequence[str], k: int, *, gemeld: int, totaal: int, tussen: str
) -> str:
    """Say who takes part and what is only regional, with the caution on its place."""
    part = "; ".join(deelname)
    part = part[:1].upper() + part[1:]
    n = f"{of_all(gemeld, totaal)}; {tussen}"
    if k:
        tail = (
            f"regionaal {'is' if k == 1 else 'zijn'} {formats.activiteiten(k)} gemeld, en of die "
            f"in {naam} {'plaatsvond' if k == 1 else 'plaatsvonden'}, zegt de bron niet"
        )
    else:
        tail = "deelnemen is niet hetzelfde als een gemelde activiteit"
    return f"{part}; {tail} ({n})."
