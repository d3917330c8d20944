"""Keep what a file says beside what is in force, to be looked at before it is taken over."""

from dataclasses import dataclass

from chassis.work import Work
from contracts.performance import ImportId
from contracts.permissions import Permission
from performance.imports.commands.comparing import Comparing
from performance.imports.model.dataset_import import Found, Import
from performance.imports.model.reading import Reading
from performance.imports.model.staged import SkippedLine, SkippedLines
from performance.imports.model.staging import parts_of, staged_of
from performance.imports.repository import Imports, Skipped, StagedParts
from performance.known.repository import KnownSchools

_LINES_A_PART = 1_000


@dataclass(frozen=True)
class KeepFound:
    """A file that was read to its end, or to where somebody must say something first."""

    import_id: ImportId
    reading: Reading


async def keep_found(work: Work, command: KeepFound) -> Import:
    """Stage the figures school by school, and say what they would change."""
    imports, parts = Imports(work), StagedParts(work)
    held = await imports.get(command.import_id, needing=Permission.WRITE_HEADLINES)
    gathered, schools = command.reading.gathering, await KnownSchools(work).by_urn()
    staged = staged_of(gathered, schools, command.import_id, work.new_id)
    comparing = Comparing(work)
    for part in staged:
        await parts.save(part)
        await comparing.add(part)
    await _keep_skipped(work, command.import_id, gathered.skipped_lines)
    found = Found(
        file=command.reading.file(),
        schools=comparing.of_schools(),
        areas=comparing.of_areas(),
        parts=parts_of(staged, schools),
        content=command.reading.content,
    )
    same = await imports.in_force(found.content)
    return await imports.save(held.read(found, ImportId(same.id) if same else None, work.now))


async def _keep_skipped(work: Work, import_id: ImportId, lines: list[SkippedLine]) -> None:
    skipped = Skipped(work)
    for start in range(0, len(lines), _LINES_A_PART):
        some = tuple(lines[start : start + _LINES_A_PART])
        part = SkippedLines(id=work.new_id(), import_id=import_id, last=some[-1].line, lines=some)
        await skipped.save(part)
