"""Take over people from a file, all or nobody."""

from chassis.work import Work
from contracts.api.directory_imports import Outcome, PeopleImportView, PersonRow
from contracts.base import Frozen
from contracts.errors import Forbidden
from contracts.permissions import Permission
from directory.files.people import PeopleFound
from directory.files.refusals import ImportRefused
from directory.known.repository import KnownSchools
from directory.people.model.matching import Matching
from directory.people.repository import People


class ImportPeople(Frozen):
    """What the file says, to be applied or only looked at."""

    found: PeopleFound
    apply: bool


async def import_people(work: Work, command: ImportPeople) -> PeopleImportView:
    """Judge every row; one refused row and nobody is taken over. A Head's people are proposals."""
    if Permission.MANAGE_PEOPLE not in work.actor.permissions():
        raise Forbidden(f"this needs the permission {Permission.MANAGE_PEOPLE}")
    people = People(work)
    emails = sorted({row.email for row in command.found.rows})
    matching = Matching(
        actor=work.actor,
        schools=await KnownSchools(work).named(),
        new_id=work.new_id,
        before={one.email: one for one in await people.with_emails(emails)},
    )
    rows = matching.judge(command.found.rows)
    refused = [row for row in rows if row.outcome is Outcome.REFUSED]
    if command.apply:
        if refused:
            raise ImportRefused(refused)
        for email, person in matching.after.items():
            await people.keep(matching.before.get(email), person)
    return PeopleImportView(
        applied=command.apply,
        can_apply=not refused,
        file=command.found.file,
        rows=tuple(_shown(row, applied=command.apply) for row in rows),
    )


def _shown(row: PersonRow, *, applied: bool) -> PersonRow:
    return row if applied or row.outcome is not Outcome.NEW else row.but(person_id=None)
