from contracts.directory import CalendarPublished, NetworkRecorded, SettingsChanged
from contracts.people import PersonRecorded
from contracts.schools import SchoolRecorded
from directory.main import DIRECTORY


def test_everything_the_others_keep_of_the_directory_can_be_told_again() -> None:
    told = [snapshot.tell.__annotations__["return"] for snapshot in DIRECTORY.snapshots]

    assert {*told} == {
        SchoolRecorded,
        PersonRecorded,
        NetworkRecorded,
        CalendarPublished,
        SettingsChanged,
    }
