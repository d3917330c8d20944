import re
from collections.abc import Iterator

import pytest

from demo_trust.content.reading import ashlode

TRIPWIRE = re.compile(
    r"""\bUPN\b | \b[A-Z]\d{12}\b
      | date\ of\ birth | \bborn\ (in|on)\b | \b(his|her)\ (mother|father|parents?)\b
      | \b(named|called)\ (?-i:[A-Z])[a-z]+
      | (?<!\bin\ )(?<!\bstage\ )\b(one|two|three|four|five|[1-5])\ (year\ \d+\ )?
        (pupils?|students?|boys?|girls?|child|children)\b
      | safeguarding | allegation | \bdiagnos | \bmedical | \bself-harm | \bexclud
      | \b(capability|disciplinary|salary|pay\ rise|grievance)\b""",
    re.VERBOSE | re.IGNORECASE,
)
AMERICAN = re.compile(
    r"\b(program|behavior|color|center|organiz\w+|recogniz\w+|math)\b", re.IGNORECASE
)


def texts() -> Iterator[str]:
    """Every free text somebody could read: of the trust, schools, plans, meetings and figures."""
    content = ashlode()
    yield from strings(content.trust.model_dump(mode="json"))
    yield from strings({key: one.model_dump(mode="json") for key, one in content.schools.items()})
    yield from strings([plan.model_dump(mode="json") for plan in content.plans])
    yield from strings(content.year.model_dump(mode="json"))
    yield from strings(content.performance.model_dump(mode="json"))


def strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():  # pyright: ignore[reportUnknownVariableType]
                yield from strings(inner)  # pyright: ignore[reportUnknownArgumentType]
        case list():
            for inner in value:  # pyright: ignore[reportUnknownVariableType]
                yield from strings(inner)  # pyright: ignore[reportUnknownArgumentType]
        case _:
            return


def test_no_text_is_about_a_pupil_or_a_colleague() -> None:
    assert [text for text in texts() if TRIPWIRE.search(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Three pupils in Year 6 need a reading partner",
        "A student called Sam was moved to another group",
        "UPN A123456789012",
        "One Year 9 boy is at risk of leaving",
        "A safeguarding concern was raised",
    ],
)
def test_the_tripwire_bites(text: str) -> None:
    assert TRIPWIRE.search(text)


def test_no_text_names_anybody() -> None:
    surnames = {one.name.split()[-1] for one in ashlode().people}
    named = re.compile(rf"\b({'|'.join(sorted(surnames))})\b")

    assert [text for text in texts() if named.search(text)] == []
    assert named.search("Ask Deshmukh")


def test_spelling_is_british() -> None:
    assert [text for text in texts() if AMERICAN.search(text)] == []


def test_no_text_is_empty_talk_or_a_stand_in() -> None:
    stand_in = re.compile(r"lorem|ipsum|\bTBC\b|\bTODO\b|\bxxx\b", re.IGNORECASE)

    assert [text for text in texts() if stand_in.search(text)] == []


def test_objectives_are_each_written_once() -> None:
    titles = [o.title for p in ashlode().plans if p.cycle == "2026-27" for o in p.objectives]

    assert len(set(titles)) == len(titles)
