import pytest

from planning.plans.model.term_words import term_meant, term_prefixed


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Term 3", 3),
        ("end of T6", 6),
        ("4", 4),
        ("By the end of term 2", 2),
        ("Autumn 1", 1),
        ("autumn term", 2),
        ("Spring", 4),
        ("Summer 1", 5),
        ("Christmas", 2),
        ("Easter 2027", 4),
        ("December 2026", 2),
        ("18/12/2026", 2),
        ("2027-03-25", 4),
        ("31.05.27", 5),
        ("July", 6),
        ("soon", None),
        ("", None),
        ("12/2027", None),
        ("01/13/2027", None),
        ("Term 9", None),
    ],
)
def test_schools_write_terms_in_many_ways(words: str, term: int | None) -> None:
    assert term_meant(words) == term


@pytest.mark.parametrize(
    ("words", "split"),
    [
        ("T2: auditions", (2, "auditions")),
        ("Term 4 - reading ages", (4, "reading ages")),
        ("Train 6 tutors", (None, "Train 6 tutors")),
        ("T2", (None, "T2")),
    ],
)
def test_a_milestone_may_begin_with_its_term(words: str, split: tuple[int | None, str]) -> None:
    assert term_prefixed(words) == split
