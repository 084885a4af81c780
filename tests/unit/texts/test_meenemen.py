"""Every reason why nothing can be taken along has a sentence, and a pack explains itself."""

import re

from wsd_dash.config import PROJECT
from wsd_dash.errors import MeeneemError, VastgelegdError, WsdDashError
from wsd_dash.texts import meenemen as words
from wsd_dash.texts import vastgelegd

RAISED = re.compile(r'MeeneemError\(\s*"([a-z-]+)"')
ROOMS = ("cli", "exports", "server")


def codes() -> set[str]:
    files = [path for room in ROOMS for path in (PROJECT / "src/wsd_dash" / room).glob("*.py")]
    return {code for path in files for code in RAISED.findall(path.read_text(encoding="utf-8"))}


def test_every_reason_has_a_sentence() -> None:
    assert codes() - set(words.FOUTEN) == set()
    assert set(words.FOUTEN) - codes() == {"weergave-vorm"}  # stands in one line with reeks-vorm
    for code in words.FOUTEN:
        assert words.refused(MeeneemError(code, "x", keuzes=("a", "b"))).endswith(".")


def test_one_may_choose_from_what_there_is() -> None:
    said = words.refused(MeeneemError("tabel", "x", keuzes=("een", "twee")))
    assert said == "De tabel 'x' hoort niet bij deze weergave. Kies uit: een en twee."


def test_other_errors_say_their_own_sentence() -> None:
    frozen = VastgelegdError("veranderd")
    assert words.refused(frozen) == vastgelegd.refused(frozen)
    assert words.refused(WsdDashError("Cel B2 is te lang.")) == "Cel B2 is te lang."


def test_a_pack_names_its_files() -> None:
    names = {"html": "a.html", "pptx": "a.pptx", "pdf": "a.pdf"}
    said = words.leesmij("Commissie", names, stand="Stand: juli 2024.", versie="abc")
    assert said.startswith("Commissie\r\n=========\r\n")
    assert "\n" not in said.replace("\r\n", "")
    assert all(f"\r\n{name}\r\n" in said for name in names.values())
    assert "Versie van de gegevens: abc." in said
