"""Every number of the cadence rules K1-K17 in words, and who said it: the brief or the trust."""

from contracts.api.directory_trust import CadenceLine, Source
from contracts.directory import TrustSettings

_BRIEF = (
    ("K1", "Each school has one improvement plan (SIP) a year"),
    ("K2", "Every colleague has one appraisal mid-term review a cycle"),
    ("K3", "Each Headteacher is met once at the start of Term 1"),
    ("K4", "Support is reviewed regularly, informally and at ELG"),
    ("K5", "There are two trust PD days: one in Term 2, one in Term 6"),
    ("K6", "One virtual after-school session falls between the two PD days"),
    ("K7", "There are two themed reviews a year, and each covers every school"),
    ("K8", "English, maths, PSHE, pastoral leads and SENCOs meet at least 3 times a year"),
    ("K9", "Disadvantaged, attendance, data, CPD and T&L leads meet at least 2 times a year"),
    ("K10", "Other faculties meet at least once a year"),
    ("K11", "The School Improvement Team meets at least once a term, 6 times a year"),
    ("K12", "ELG meets every fortnight"),
    ("K13", "The CEO and each Headteacher meet every fortnight"),
    ("K14", "School Improvement Leads present to each LGB"),
    ("K15", "Trustees are updated regularly"),
    ("K16", "The School Improvement Team is in schools as much as possible"),
    ("K17", "Each school reviews subjects in its own cycle"),
)

_TRUST = (
    ("K1", "Plans are published by the end of Term {}", "sip_published_by_end_of_term"),
    (
        "K1",
        "A plan is Off track while {}% or fewer of its milestones under way are on track",
        "plan_off_track_up_to_percent",
    ),
    ("K1", "Above that it is At risk below {}%", "plan_at_risk_below_percent"),
    ("K2", "Mid-term reviews begin in Term {}", "appraisal_mid_term_from_term"),
    ("K2", "Mid-term reviews end with Term {}", "appraisal_mid_term_to_term"),
    ("K3", "The meeting falls in the first {} school weeks", "support_meeting_within_school_weeks"),
    ("K3", "Each Headteacher is met by the {}", "head_meets"),
    ("K4", "Reviews logged each term: at least {}", "support_reviews_each_term"),
    ("K14", "Presentations to each LGB in a cycle: {}", "lgb_presentations_each_cycle"),
    ("K15", "Updates to trustees in a cycle: {}", "trustee_updates_each_cycle"),
    ("K16", "Share of diary time in schools aimed at: {}%", "time_in_schools_target_percent"),
)


def cadence_lines(settings: TrustSettings) -> tuple[CadenceLine, ...]:
    """List the rules in order, the brief's words before the trust's own numbers."""
    said = [
        CadenceLine(rule=rule, words=words, source=Source.BRIEF, setting=None)
        for rule, words in _BRIEF
    ]
    said += [
        CadenceLine(
            rule=rule,
            words=words.format(getattr(settings, setting)),
            source=Source.TRUST_SETTING,
            setting=setting,
        )
        for rule, words, setting in _TRUST
    ]
    return tuple(sorted(said, key=lambda line: int(line.rule.removeprefix("K"))))
