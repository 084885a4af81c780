"""What is committed holds nothing of the machine it was made on, and says where it came from."""

import re
import tomllib

from house.huis import PROJECT, committed_files

TEXT = {".py", ".md", ".toml", ".yml", ".json", ".csv", ".lock", ".js", ".css", ".txt", ".html", ""}
MACHINE = re.compile(
    r"(?<![\w.])/(?:"  # an absolute path ...
    r"work|root|opt|home/[a-z]+|Users/[a-z]+|tmp"  # ... of somebody's machine
    r")/|[A-Z]:\\Users\\",
    re.IGNORECASE,
)
PUBLIC_INDEX = {"https://pypi.org/simple", "https://files.pythonhosted.org"}


def test_the_lock_file_names_only_the_public_index() -> None:
    text = (PROJECT / "uv.lock").read_text(encoding="utf-8")
    hosts = set(re.findall(r"https?://[^/\"\s]+(?:/simple(?=\"))?", text))
    assert hosts == PUBLIC_INDEX


def test_the_lock_file_is_complete() -> None:
    with (PROJECT / "uv.lock").open("rb") as file:
        packages = tomllib.load(file)["package"]
    from_index = [p for p in packages if "registry" in p["source"]]
    assert len(from_index) >= 60
    assert not [p["name"] for p in from_index if not all("hash" in w for w in p.get("wheels", []))]


def test_no_committed_text_names_a_path_of_a_machine() -> None:
    found = []
    for path in committed_files():
        if path.suffix in TEXT and path.name != "test_bestanden.py":
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{path.relative_to(PROJECT)}: {hit}" for hit in MACHINE.findall(text)]
    assert not found


def test_every_data_file_is_accounted_for() -> None:
    readme = (PROJECT / "data" / "README.md").read_text(encoding="utf-8")
    files = [path for path in committed_files() if path.parent == PROJECT / "data"]
    assert not [path.name for path in files if path.name not in readme and path.name != "README.md"]
