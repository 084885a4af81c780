"""What the house tests look at: the committed files and the parsed modules."""

import ast
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "src" / "wsd_dash"


@dataclass(frozen=True)
class Module:
    """One Python file with its syntax tree."""

    path: Path

    @property
    def name(self) -> str:
        """The path as written in the repository."""
        return self.path.relative_to(PROJECT).as_posix()

    @cached_property
    def text(self) -> str:
        """The source."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed source."""
        return ast.parse(self.text)

    def imports(self) -> set[str]:
        """Return the dotted names this file imports, wherever in the file."""
        names: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
        return names

    def strings(self) -> list[ast.Constant]:
        """Return the string literals that are no docstring, of a module or of anything in it."""
        documentation = {
            id(node.value) for node in ast.walk(self.tree) if isinstance(node, ast.Expr)
        }
        return [
            node
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documentation
        ]


def modules(*folders: str) -> Sequence[Module]:
    """Return every Python file of the given folders, or of the whole product."""
    roots = [PROJECT / folder for folder in folders] or [PACKAGE, PROJECT / "pages"]
    files = [path for root in roots for path in sorted(root.rglob("*.py"))]
    return [Module(path) for path in files]


def committed_files() -> Sequence[Path]:
    """Return every file that is in version control or about to be."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    found = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    return [path for line in found.stdout.splitlines() if (path := PROJECT / line).is_file()]
