"""The tree keeps its shape: services alike, files short, the chassis free of school words.

Every check takes a tree, so that each can be shown to bite on one built wrong on purpose.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLICE = {"__init__", "model", "commands", "queries", "reactions", "repository", "routes"}
WHOLE_SERVICE = {
    *("__init__", "main", "subscriptions", "importing"),
    *("examples", "renew"),
}
EXAMPLES = re.compile(r"examples_of_[a-z_]+$")
PURE = {"files"}  # file formats a service reads: no slice, and no store or web in it
SCHOOL_WORDS = re.compile(
    r"school|headteacher|improvement|milestone|governor|trustee|pupil|academic", re.IGNORECASE
)
LONGEST_SOURCE, LONGEST_TEST, LONGEST_FUNCTION = 200, 300, 40


def test_every_service_has_the_one_skeleton() -> None:
    assert list(odd_parts(ROOT)) == []


def test_files_and_functions_stay_short() -> None:
    assert list(too_long(ROOT)) == []


def test_the_chassis_knows_no_school_word() -> None:
    assert list(school_words(ROOT / "chassis/src")) == []


def test_no_rule_takes_its_day_from_the_clock_of_another_country() -> None:
    assert list(foreign_days(ROOT)) == []


def test_every_member_is_typed_and_described() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        members: list[str] = tomllib.load(file)["tool"]["uv"]["workspace"]["members"]

    for member in members:
        package = next((ROOT / member / "src").iterdir())
        assert (package / "py.typed").exists(), member
        assert (ROOT / member / "README.md").exists(), member


@pytest.mark.parametrize(
    ("check", "file", "text"),
    [
        ("odd", "services/odd/src/odd/plans/utilities.py", ""),
        ("long", "services/odd/src/odd/main.py", "x = 1\n" * 201),
        ("long", "services/odd/tests/test_odd.py", "x = 1\n" * 301),
        ("long", "chassis/src/chassis/x.py", "def f():\n" + "    x = 1\n" * 41),
        ("words", "chassis/src/chassis/x.py", "school = 1\n"),
        ("days", "services/odd/src/odd/x.py", "today = work.now.date()\n"),
        ("days", "gateway/src/gateway/x.py", "today = date.today()\n"),
    ],
)
def test_each_check_bites(check: str, file: str, text: str, tmp_path: Path) -> None:
    (tmp_path / file).parent.mkdir(parents=True)
    (tmp_path / file).write_text(text)

    found = CHECKS[check](tmp_path)

    assert [where for where in found if Path(file).stem in where] != []


def python_files(tree: Path) -> Iterator[Path]:
    for file in tree.glob("**/*.py"):
        inside = file.relative_to(tree)
        if not any(part.startswith(".") or part == "node_modules" for part in inside.parts):
            yield file


def odd_parts(tree: Path) -> Iterator[str]:
    for package in tree.glob("services/*/src/*"):
        for part in package.iterdir():
            if part.is_dir() and part.name not in {"__pycache__", *PURE}:
                names = {inner.stem for inner in part.iterdir() if inner.name != "__pycache__"}
                yield from (f"{part.relative_to(tree)}/{name}" for name in sorted(names - SLICE))
            elif (
                part.suffix == ".py"
                and part.stem not in WHOLE_SERVICE
                and not EXAMPLES.match(part.stem)
            ):
                yield str(part.relative_to(tree))


def too_long(tree: Path) -> Iterator[str]:
    for file in python_files(tree):
        text = file.read_text("utf-8")
        limit = LONGEST_TEST if "tests" in file.parts else LONGEST_SOURCE
        if len(text.splitlines()) > limit:
            yield f"{file.relative_to(tree)}: {len(text.splitlines())} lines"
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    yield f"{file.relative_to(tree)}: {node.name} has {length} lines"


def school_words(tree: Path) -> Iterator[str]:
    for file in python_files(tree):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            if SCHOOL_WORDS.search(line):
                yield f"{file.relative_to(tree)}:{number}: {line.strip()}"


def foreign_days(tree: Path) -> Iterator[str]:
    """Find a moment cut down to its UTC date: `contracts.days.day_of` is the one way to a day."""
    for file in python_files(tree):
        if "src" not in file.relative_to(tree).parts or file.name == "days.py":
            continue
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            if re.search(r"\.(date|today)\(\)", line):
                yield f"{file.relative_to(tree)}:{number}: {line.strip()}"


CHECKS = {
    "odd": odd_parts,
    "long": too_long,
    "words": school_words,
    "days": foreign_days,
}
