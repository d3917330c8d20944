"""The school's words for roles, said and understood."""

from contracts.people import Role

TITLES = {
    Role.CEO: "Chief Executive",
    Role.SCHOOL_IMPROVEMENT_LEAD: "School Improvement Lead",
    Role.CPD_MANAGER: "CPD Manager",
    Role.DATA_SPECIALIST: "Data specialist",
    Role.HEADTEACHER: "Headteacher",
    Role.SCHOOL_LEADER: "School leader",
    Role.COLLEAGUE: "Colleague",
    Role.GOVERNOR: "Governor",
    Role.TRUSTEE: "Trustee",
    Role.EXTERNAL: "External reviewer",
    Role.OPS: "Operations",
}

_ALSO = {
    "ceo": Role.CEO,
    "sil": Role.SCHOOL_IMPROVEMENT_LEAD,
    "head": Role.HEADTEACHER,
    "head teacher": Role.HEADTEACHER,
    "teacher": Role.COLLEAGUE,
    "slt": Role.SCHOOL_LEADER,
    "lgb governor": Role.GOVERNOR,
    "ops": Role.OPS,
    "external": Role.EXTERNAL,
}

_CALLED = (
    {title.casefold(): role for role, title in TITLES.items()}
    | {role.value.replace("-", " "): role for role in TITLES}
    | _ALSO
)


def role_called(words: str) -> Role | None:
    """Understand a role as people write it; None for words that name none."""
    return _CALLED.get(" ".join(words.casefold().replace("-", " ").split()))
