"""Questions to talk about, made of what is seen; they praise, blame and rank nobody (R89)."""

from collections.abc import Iterable, Iterator
from itertools import islice, zip_longest

from contracts.api.performance_headlines import ComparedMeasure, ComparedSchool
from contracts.performance import Group

_MOST = 8
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def prompts_for(measures: Iterable[ComparedMeasure]) -> tuple[str, ...]:
    """Ask about headlines, a few questions in all, those of each measure in turn."""
    asked = [_about(one) for one in measures if one.measure.headline]
    rounds = zip_longest(*asked)
    questions = (question for each in rounds for question in each if question)
    return tuple(islice(questions, _MOST))


def _about(one: ComparedMeasure) -> Iterator[str]:
    name = one.measure.name
    yield from _of_no_figure(one)
    changes = [school.change.value for school in one.schools if school.change.value is not None]
    for word, number in (
        ("fell", sum(change < 0 for change in changes)),
        ("rose", sum(change > 0 for change in changes)),
    ):
        if number:
            yield f"{name} {word} at {_schools(number)}: what changed there?"
    yield from _of_gaps(one)
    yield from _beside_england(one)
    hidden = sum(1 for school in one.schools if _is_suppressed(school))
    if hidden:
        yield (
            f"{name} is suppressed at {_schools(hidden)}: what do you know first-hand of so small "
            "a group?"
        )


def _of_no_figure(one: ComparedMeasure) -> Iterator[str]:
    last = one.measure.years[-1]
    if last.why_none:
        yield f"{one.measure.name} has no figure for {last.year}: what else do you look at?"


def _of_gaps(one: ComparedMeasure) -> Iterator[str]:
    gaps = [
        gap.value
        for school in one.schools
        for gap in school.gaps
        if gap.group is Group.DISADVANTAGED and not gap.nationally and gap.value is not None
    ]
    apart = sum(1 for gap in gaps if gap)
    if apart:
        yield (
            f"{one.measure.name} of disadvantaged pupils differs from that of others at "
            f"{_schools(apart)}: what is being tried?"
        )


def _beside_england(one: ComparedMeasure) -> Iterator[str]:
    nationally = one.england.figures[-1]
    if nationally is None or nationally.value is None:
        return
    values = [figure.value for school in one.schools if (figure := school.figures[-1])]
    above = sum(1 for value in values if value is not None and value > nationally.value)
    below = sum(1 for value in values if value is not None and value < nationally.value)
    places = [
        f"{word} England's at {_schools(number)}"
        for word, number in (("above", above), ("below", below))
        if number
    ]
    if places:
        yield f"{one.measure.name} is {' and '.join(places)}: what could they tell each other?"


def _is_suppressed(school: ComparedSchool) -> bool:
    figure = school.figures[-1]
    return figure is not None and figure.mark == "suppressed"


def _schools(number: int) -> str:
    word = _WORDS[number] if number < len(_WORDS) else str(number)
    return f"{word} school" if number == 1 else f"{word} schools"
