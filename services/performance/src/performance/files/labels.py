"""Whom a row is about, by the words files use; the words differ by year and publication."""

from contracts.performance import Group, Status

_GROUPS: dict[Group, tuple[str, ...]] = {
    Group.ALL: ("total", "all pupils", "all", "all students"),
    Group.BOYS: ("boys", "male"),
    Group.GIRLS: ("girls", "female"),
    Group.DISADVANTAGED: ("disadvantaged",),
    Group.NOT_DISADVANTAGED: (
        "not known to be disadvantaged",
        "not disadvantaged",
        "non-disadvantaged",
        "disadvantaged all other",
        "all other pupils",
    ),
    Group.SEN_SUPPORT: ("sen support", "sen support (k)"),
    Group.EHCP: ("ehcp", "ehc plan", "education, health and care plan"),
    Group.NO_SEN: ("no sen", "no identified sen", "no special educational need"),
}
_BY_WORDS = {word: group for group, words in _GROUPS.items() for word in (*words, group.value)}
OUR_TOPICS = frozenset(
    {
        "total",
        "all pupils",
        "sex",
        "gender",
        "disadvantage",
        "disadvantage status",
        "disadvantaged status",
    }
)
"""Topics all of whose words must be known: a new word there would be a figure lost unseen."""
_STATUSES = {
    "final": Status.FINAL,
    "revised": Status.REVISED,
    "provisional": Status.PROVISIONAL,
    "school-reported": Status.SCHOOL_REPORTED,
    "school reported": Status.SCHOOL_REPORTED,
}


def folded(words: str) -> str:
    """Write words so that they compare whatever their case and spacing."""
    return " ".join(words.casefold().split())


def group_called(words: str) -> Group | None:
    """Find the group that words name; None if they name none of ours."""
    return _BY_WORDS.get(folded(words))


def status_called(words: str) -> Status | None:
    """Find how settled figures are by a file's word for it: "Final", "Revised", "Provisional"."""
    return _STATUSES.get(folded(words))
