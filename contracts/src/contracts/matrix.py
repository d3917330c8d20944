"""The role matrix of domain §5, one row a permission, one column a role.

    all   every school, and what belongs to the trust
    own   the schools where the role is held
    self  the person's own record
    inv   only where invited
    agg   counts only
    -     nothing (deny by default)

A person with several roles has the union. The owning service checks the row again whatever
the gateway thought.
"""

from enum import StrEnum

from contracts.people import Role
from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable


class Scope(StrEnum):
    """How far a permission reaches for a role."""

    ALL = "all"
    OWN = "own"
    SELF = "self"
    INVITED = "inv"
    COUNTS = "agg"


_COLUMNS = (
    Role.CEO,
    Role.SCHOOL_IMPROVEMENT_LEAD,
    Role.CPD_MANAGER,
    Role.DATA_SPECIALIST,
    Role.HEADTEACHER,
    Role.SCHOOL_LEADER,
    Role.COLLEAGUE,
    Role.GOVERNOR,
    Role.TRUSTEE,
    Role.EXTERNAL,
    Role.OPS,
    Role.GATEWAY,
)

_TABLE: dict[P, str] = {
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_CALENDAR:                 "all  all  all  all  all  all  all  all  all  -    all  -",
    P.SET_CALENDAR:                  "all  -    -    -    -    -    -    -    -    -    -    -",
    P.SET_SCHOOL_CALENDAR:           "all  -    -    -    own  -    -    -    -    -    -    -",
    P.READ_SCHOOLS:                  "all  all  all  all  all  all  all  all  all  all  all  -",
    P.MANAGE_SCHOOLS:                "all  -    -    -    -    -    -    -    -    -    all  -",
    P.READ_PEOPLE:                   "all  all  all  all  all  all  all  all  all  -    all  -",
    P.MANAGE_PEOPLE:                 "all  -    -    -    own  -    -    -    -    -    all  -",
    P.APPROVE_PEOPLE:                "all  -    -    -    -    -    -    -    -    -    all  -",
    P.IDENTIFY_PEOPLE:               "-    -    -    -    -    -    -    -    -    -    -    all",
    P.READ_SETTINGS:                 "all  all  all  all  all  all  all  all  all  -    all  -",
    P.SET_SETTINGS:                  "all  -    -    -    -    -    -    -    -    -    -    -",
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_PRIORITIES:               "all  all  all  all  all  all  all  all  all  -    -    -",
    P.SET_PRIORITIES:                "all  -    -    -    -    -    -    -    -    -    -    -",
    P.READ_PLAN_TITLES:              "all  all  all  all  all  all  own  own  all  -    -    -",
    P.READ_DRAFT_PLAN:               "-    -    -    -    own  own  -    -    -    -    -    -",
    P.READ_SHARED_PLAN:              "all  all  -    -    own  own  -    -    -    -    -    -",
    P.READ_PUBLISHED_PLAN:           "all  all  all  all  all  own  own  own  all  -    -    -",
    P.WRITE_PLAN:                    "-    -    -    -    own  own  -    -    -    -    -    -",
    P.PUBLISH_PLAN:                  "-    -    -    -    own  -    -    -    -    -    -    -",
    P.RATE_MILESTONE:                "-    -    -    -    own  own  -    -    -    -    -    -",
    P.COMMENT_MILESTONE:             "-    all  -    -    own  own  -    -    -    -    -    -",
    P.READ_ALIGNMENT:                "all  all  all  -    all  all  -    -    -    -    -    -",
    P.RECORD_ALIGNMENT:              "-    -    -    -    own  -    -    -    -    -    -    -",
    P.READ_APPRAISAL:                "self self self self self self self -    -    -    -    -",
    P.WRITE_APPRAISAL:               "self self self self self self self -    -    -    -    -",
    P.READ_APPRAISAL_COMPLETION:     "agg  -    agg  -    own  -    self -    agg  -    -    -",
    P.READ_INBOX:                    "all  all  -    -    own  own  -    -    -    -    -    -",
    P.ANSWER_ACTION:                 "-    -    -    -    own  -    -    -    -    -    -    -",
    P.PROGRESS_ACTION:               "-    -    -    -    own  own  -    -    -    -    -    -",
    P.READ_SUPPORT:                  "all  all  all  -    own  own  -    -    agg  -    -    -",
    P.WRITE_SUPPORT:                 "-    own  -    -    own  -    -    -    -    -    -    -",
    P.READ_DIARY:                    "all  all  self self own  -    -    -    agg  -    -    -",
    P.WRITE_DIARY:                   "-    self self self -    -    -    -    -    -    -    -",
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_FORUMS:                   "all  all  all  all  all  all  all  all  all  -    -    -",
    P.SET_FORUMS:                    "all  inv  inv  inv  -    -    -    -    -    -    -    -",
    P.READ_CADENCE:                  "all  all  inv  inv  own  inv  -    -    -    -    -    -",
    P.READ_ELG:                      "all  inv  inv  inv  all  -    -    -    -    -    -    -",
    P.WRITE_ELG:                     "all  -    -    -    all  -    -    -    -    -    -    -",
    P.READ_ONE_TO_ONE_NOTES:         "inv  -    -    -    inv  -    -    -    -    -    -    -",
    P.WRITE_ONE_TO_ONE_NOTES:        "inv  -    -    -    inv  -    -    -    -    -    -    -",
    P.READ_ONE_TO_ONES:              "all  -    -    -    own  -    -    -    -    -    -    -",
    P.WRITE_ONE_TO_ONES:             "all  -    -    -    own  -    -    -    -    -    -    -",
    P.READ_SHARED_ACTIONS:           "all  self self self own  self -    -    -    -    -    -",
    P.WRITE_SHARED_ACTIONS:          "all  -    -    -    own  -    -    -    -    -    -    -",
    P.READ_SUPPORT_MEETINGS:         "all  all  all  -    own  own  -    -    -    -    -    -",
    P.WRITE_SUPPORT_MEETINGS:        "all  all  -    -    own  -    -    -    -    -    -    -",
    P.READ_ENQUIRY:                  "all  inv  -    -    own  -    -    -    -    -    -    -",
    P.WRITE_ENQUIRY:                 "all  -    -    -    -    -    -    -    -    -    -    -",
    P.ANSWER_ENQUIRY:                "-    -    -    -    own  -    -    -    -    -    -    -",
    P.READ_FORUM:                    "all  all  inv  inv  own  inv  inv  -    -    inv  -    -",
    P.WRITE_FORUM:                   "-    inv  inv  inv  -    inv  -    -    -    -    -    -",
    P.READ_OWN_ACTIONS:              "self self self self self self self self self self -    -",
    P.UPDATE_OWN_ACTIONS:            "self self self self self self self self self self -    -",
    P.KEEP_CALENDAR_FEED:            "self self self self self self self self self -    -    -",
    P.READ_CALENDAR_FEEDS:           "-    -    -    -    -    -    -    -    -    -    -    all",
    P.READ_BOARD_MEETINGS:           "all  inv  -    -    own  -    -    own  inv  -    -    -",
    P.WRITE_BOARD_MEETINGS:          "all  -    -    -    own  -    -    own  inv  -    -    -",
    P.READ_GOVERNANCE:               "all  all  -    -    own  -    -    own  all  -    -    -",
    P.RECORD_PRESENTATION:           "all  all  -    -    own  -    -    -    -    -    -    -",
    P.UPDATE_TRUSTEES:               "all  -    -    -    -    -    -    -    -    -    -    -",
    P.READ_BOARD_QUESTIONS:          "all  self self self own  -    -    own  inv  -    -    -",
    P.ASK_BOARD_QUESTION:            "all  -    -    -    own  -    -    own  inv  -    -    -",
    P.ANSWER_BOARD_QUESTION:         "all  self self self own  -    -    -    -    -    -    -",
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_OPEN_INTELLIGENCE:        "all  all  all  all  own  -    -    -    -    -    -    -",
    P.READ_TEAM_INTELLIGENCE:        "all  all  all  all  -    -    -    -    -    -    -    -",
    P.READ_RESTRICTED_INTELLIGENCE:  "all  self self self -    -    -    -    -    -    -    -",
    P.WRITE_INTELLIGENCE:            "-    all  all  all  -    -    -    -    -    -    -    -",
    P.READ_CASE:                     "all  all  inv  all  -    -    -    -    -    -    -    -",
    P.WRITE_CASE:                    "all  all  -    all  -    -    -    -    -    -    -    -",
    P.READ_REVIEW_DRAFT:             "all  all  all  -    inv  inv  inv  inv  inv  inv  -    -",
    P.WRITE_REVIEW:                  "-    all  -    -    -    -    -    -    -    -    -    -",
    P.READ_REVIEW_REPORT:            "all  all  all  all  all  all  all  all  all  inv  -    -",
    P.READ_SUBJECT_REVIEW:           "agg  inv  -    -    own  own  inv  own  -    inv  -    -",
    P.WRITE_SUBJECT_REVIEW:          "-    -    -    -    own  own  -    -    -    -    -    -",
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_CPD:                      "all  all  all  all  all  all  all  all  all  inv  -    -",
    P.WRITE_CPD:                     "-    all  all  -    -    own  -    -    -    -    -    -",
    P.ENROL_SELF:                    "-    -    -    -    -    -    self -    -    -    -    -",
    P.REQUEST_PROGRAMME:             "-    -    -    -    own  own  self -    -    -    -    -",
    P.APPROVE_PROGRAMME:             "-    all  all  -    -    -    -    -    -    -    -    -",
    P.READ_SECONDMENT:               "all  all  all  -    own  -    self -    agg  -    -    -",
    P.WRITE_SECONDMENT:              "all  -    all  -    own  -    -    -    -    -    -    -",
    P.DECIDE_SECONDMENT:             "all  -    -    -    -    -    -    -    -    -    -    -",
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_RISK_TIER:                "all  all  all  all  own  -    -    -    all  -    -    -",
    P.READ_RISK_RATIONALE:           "all  all  all  all  own  -    -    -    -    -    -    -",
    P.SET_RISK_TIER:                 "all  all  -    all  -    -    -    -    -    -    -    -",
    P.READ_SIGNALS:                  "all  all  -    all  own  own  -    -    -    -    -    -",
    P.SET_THRESHOLDS:                "all  -    -    all  -    -    -    -    -    -    -    -",
    P.READ_HEADLINES:                "all  all  all  all  all  own  own  own  all  -    -    -",
    P.WRITE_HEADLINES:               "-    -    -    all  -    own  -    -    -    -    -    -",
    P.READ_RETURN:                   "all  all  -    all  own  own  -    -    -    -    -    -",
    P.WRITE_RETURN:                  "-    -    -    all  -    own  -    -    -    -    -    -",
    P.RUN_COLLECTION:                "-    -    -    all  -    -    -    -    -    -    -    -",
    P.READ_HEADS_REPORT:             "all  all  -    all  own  own  -    -    -    -    -    -",
    P.READ_PUBLISHED_HEADS_REPORT:   "all  all  -    all  own  own  -    own  all  -    -    -",
    P.WRITE_HEADS_REPORT:            "-    -    -    -    own  own  -    -    -    -    -    -",
    P.SUBMIT_HEADS_REPORT:           "-    -    -    -    own  -    -    -    -    -    -    -",
    P.ACCEPT_HEADS_REPORT:           "all  -    -    -    -    -    -    -    -    -    -    -",
    P.PUBLISH_HEADS_REPORT:          "all  -    -    -    own  -    -    -    -    -    -    -",
    #                                 CEO  SIL  CPD  DATA HEAD LEAD COLL LGB  TRST EXT  OPS  GATE
    P.READ_GRID:                     "all  all  -    -    all  own  -    own  -    -    -    -",
    P.READ_UNPUBLISHED_PROGRESS:     "all  all  -    -    all  own  -    -    -    -    -    -",
    P.READ_SCHOOL_IN_FULL:           "all  all  -    -    own  own  -    -    -    -    -    -",
    P.READ_TRUST_SUMMARY:            "all  all  -    -    all  -    -    -    all  -    -    -",
    P.READ_CADENCE_LEDGER:           "all  all  -    -    own  -    -    -    -    -    -    -",
    P.READ_ACTION_BOOK:              "all  all  -    -    own  -    -    -    -    -    -    -",
    P.READ_GOVERNANCE_VIEW:          "all  all  -    -    own  -    -    own  all  -    -    -",
    P.READ_ACCESS_AUDIT:             "all  -    -    -    -    -    -    -    -    -    -    -",
    P.OPERATE:                       "-    -    -    -    -    -    -    -    -    -    all  -",
}  # fmt: skip


def _row(cells: str) -> dict[Role, Scope]:
    pairs = zip(_COLUMNS, cells.split(), strict=True)
    return {role: Scope(cell) for role, cell in pairs if cell != "-"}


MATRIX: dict[P, dict[Role, Scope]] = {
    permission: _row(cells) for permission, cells in _TABLE.items()
}
