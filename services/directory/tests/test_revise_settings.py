import pytest

from chassis.testing import MemoryStore, app_of, client_of, someone
from contracts.access import Actor
from contracts.api.directory_trust import CadenceLine, Source
from contracts.directory import DEFAULT_SETTINGS, SettingsChanged, TrustSettings
from contracts.people import Role
from contracts.samples import sample_of
from directory.examples import STAVERMARSH
from directory.main import DIRECTORY
from directory.settings.model.cadence import cadence_lines
from directory.settings.model.settings import THE_ONE, Settings

CEO = someone("rosalind", Role.CEO)
OPS = someone("night-shift", Role.OPS)
HEAD = someone("amara", Role.HEADTEACHER, at=STAVERMARSH)
UNSEEN = {"If-Match": '"0"'}


def numbers(**changes: object) -> dict[str, object]:
    return {**DEFAULT_SETTINGS.model_dump(), **changes}


def test_changed_settings_are_kept_and_announced_as_agreed() -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)
    wanted = numbers(head_meets="Senior School Improvement Lead")

    answer = client.put("/settings", json=wanted, headers=UNSEEN)

    assert (answer.status_code, answer.json()["version"]) == (200, 1)
    assert answer.json()["settings"] == wanted
    assert [fact.data for fact in store.outbox] == [sample_of(SettingsChanged).data]


def test_defaults_stand_until_somebody_changes_them() -> None:
    client = client_of(app_of(DIRECTORY, MemoryStore()), HEAD)

    shown = client.get("/settings").json()

    assert (shown["version"], shown["settings"]) == (0, numbers())


def test_every_number_the_brief_does_not_give_is_called_a_trust_setting() -> None:
    lines = cadence_lines(DEFAULT_SETTINGS)

    settings = [line.setting for line in lines if line.source is Source.TRUST_SETTING]
    assert sorted(filter(None, settings)) == sorted(TrustSettings.model_fields)
    assert list(dict.fromkeys(line.rule for line in lines)) == [f"K{n}" for n in range(1, 18)]
    assert (
        CadenceLine(
            rule="K16",
            words="Share of diary time in schools aimed at: 60%",
            source=Source.TRUST_SETTING,
            setting="time_in_schools_target_percent",
        )
        in lines
    )


def test_settings_kept_before_there_were_shares_have_the_assumed_ones() -> None:
    kept = Settings(id=THE_ONE, version=3)
    store = MemoryStore(settings=[kept])
    older = store.kept["settings", THE_ONE]["settings"]
    for share in ("plan_off_track_up_to_percent", "plan_at_risk_below_percent"):
        del older[share]

    shown = client_of(app_of(DIRECTORY, store), HEAD).get("/settings").json()

    assert (shown["version"], shown["settings"]) == (3, numbers())


def test_a_trust_sets_its_own_shares() -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)
    own = numbers(plan_off_track_up_to_percent=40, plan_at_risk_below_percent=90)

    answer = client.put("/settings", json=own, headers=UNSEEN)

    assert [
        (line["words"], line["source"])
        for line in answer.json()["rules"]
        if (line["setting"] or "").startswith("plan_")
    ] == [
        (
            "A plan is Off track while 40% or fewer of its milestones under way are on track",
            "trust setting",
        ),
        ("Above that it is At risk below 90%", "trust setting"),
    ]


@pytest.mark.parametrize(
    "fault",
    [
        {"appraisal_mid_term_from_term": 4, "appraisal_mid_term_to_term": 3},
        {"time_in_schools_target_percent": 101},
        {"plan_off_track_up_to_percent": 75, "plan_at_risk_below_percent": 75},
        {"sip_published_by_end_of_term": 0},
    ],
)
def test_numbers_that_cannot_be_are_refused(fault: dict[str, int]) -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), CEO)

    answer = client.put("/settings", json=numbers(**fault), headers=UNSEEN)

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert (store.kept, store.outbox) == ({}, [])


@pytest.mark.parametrize("actor", [HEAD, OPS])
def test_only_the_ceo_sets_them(actor: Actor) -> None:
    store = MemoryStore()
    client = client_of(app_of(DIRECTORY, store), actor)

    answer = client.put("/settings", json=numbers(), headers=UNSEEN)

    assert (answer.status_code, store.outbox) == (403, [])
