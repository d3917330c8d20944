"""Hold figures against the thresholds whenever either has changed (R91).

What is judged is always how the sheets stand now, never what a message says: so a message that
comes twice, late or out of order leads to the same signals.
"""

from collections.abc import Iterable

from chassis.work import Work
from contracts.performance import Dataset, DatasetImported, FiguresPublished, ThresholdsSet, Year
from contracts.performance.measures import measures
from contracts.schools import SchoolId, SchoolRecorded
from performance.known.model import KnownSchool
from performance.known.repository import KnownSchools
from performance.sheets.model.sheet import sheet_id
from performance.sheets.repository import AreaSheets, Sheets
from performance.signals.model.judging import Bench, judged
from performance.signals.model.known import ByYear, Published, by_key
from performance.signals.model.watch import Watch
from performance.signals.repository import Signals, ThresholdsOfTrust, Watches

_ENGLAND = "england"
_JUDGED = tuple(dict.fromkeys(measure.dataset for measure in measures().values()))


async def judge_figures(work: Work, fact: FiguresPublished) -> None:
    """Judge a school by what was published of it."""
    await _judge_one(work, fact.school_id, (fact.dataset,))


async def judge_import(work: Work, fact: DatasetImported) -> None:
    """Judge every school of the trust anew by a data set: England's figures may be other now."""
    for school in await KnownSchools(work).open_ones():
        await _judge(work, school, (fact.dataset,))


async def judge_all(work: Work, _fact: ThresholdsSet) -> None:
    """Judge every school of the trust by the thresholds in force."""
    for school in await KnownSchools(work).open_ones():
        await _judge(work, school, _JUDGED)


async def judge_phase(work: Work, fact: SchoolRecorded) -> None:
    """Judge a school by the thresholds of the phase it has now."""
    await _judge_one(work, fact.school.school_id, _JUDGED)


async def _judge_one(work: Work, school_id: SchoolId, datasets: Iterable[Dataset]) -> None:
    school = await KnownSchools(work).seek(school_id)
    if school is not None and school.open:
        await _judge(work, school, datasets)


async def _judge(work: Work, school: KnownSchool, datasets: Iterable[Dataset]) -> None:
    """Judge what there is of these data sets, and count that it was done."""
    school_id, signals, watches = SchoolId(school.id), Signals(work), Watches(work)
    thresholds = (await ThresholdsOfTrust(work).in_force()).of_phase(school.phase)
    sheets = await Sheets(work).of_school(school_id)
    for dataset in datasets:
        of_school: ByYear = {
            one.year: by_key(one.published) for one in sheets if one.dataset is dataset
        }
        held = await signals.of_dataset(school_id, dataset)
        if not of_school and not held:
            continue
        bench = Bench(
            school_id=school_id,
            published=Published(of_school, await _of_england(work, dataset, of_school)),
            held=held,
            today=work.today,
        )
        wanted = [one for one in thresholds if measures()[one.measure].dataset is dataset]
        for signal, told in judged(bench, wanted):
            await signals.save(signal, *told)
    watch = await watches.seek(school.id) or Watch(id=school.id, school_id=school_id)
    await watches.save(watch.judged())


async def _of_england(work: Work, dataset: Dataset, years: Iterable[Year]) -> ByYear:
    sheets = [await AreaSheets(work).seek(sheet_id(_ENGLAND, year, dataset)) for year in years]
    return {one.year: by_key(one.published) for one in sheets if one}
