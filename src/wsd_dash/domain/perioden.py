"""Years: which years an activiteit touches, and which activiteiten fall in a period."""


def years_of(jaren: str, start: str, eind: str) -> tuple[int, ...]:
    """Return all years an activiteit touches, sorted.

    `jaren` is the `;`-separated list of years of mention; `start` and `eind` are partial ISO
    dates. Only a period known at both ends fills the years between.
    """
    years = {int(year) for year in jaren.split(";") if year}
    ends = [int(date[:4]) for date in (start, eind) if date]
    both = 2
    years.update(range(ends[0], ends[1] + 1) if len(ends) == both else ends)
    return tuple(sorted(years))


def overlaps(jaren: tuple[int, ...], first: int, last: int) -> bool:
    """Whether any of these years lies in the period, both ends included."""
    return any(first <= year <= last for year in jaren)
