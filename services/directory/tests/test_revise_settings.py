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


@pytest.mark.parametrize(
    "fault",
    [
        {"appraisal_mid_term_from_term": 4, "appraisal_mid_term_to_term": 3},
        {"time_in_schools_target_percent": 101},
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
