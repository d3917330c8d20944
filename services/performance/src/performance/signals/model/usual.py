"""Thresholds that hold until a trust sets its own; each is a trust setting, none is the DfE's."""

from contracts.performance import Beyond, Group, MeasureCode, Threshold, ThresholdKind
from contracts.schools import Phase

_SECONDARY = (Phase.SECONDARY, Phase.MIDDLE_DEEMED_SECONDARY, Phase.ALL_THROUGH)
_PRIMARY = (Phase.PRIMARY, Phase.MIDDLE_DEEMED_PRIMARY)
_KS2 = (*_PRIMARY, Phase.ALL_THROUGH)
_LEVEL, _ENGLAND = ThresholdKind.LEVEL, ThresholdKind.GAP_TO_ENGLAND
_OTHERS, _CHANGE = ThresholdKind.GAP_TO_OTHERS, ThresholdKind.CHANGE


def _above(
    measure: str,
    amount: float,
    phases: tuple[Phase, ...],
    kind: ThresholdKind = _LEVEL,
    group: Group = Group.ALL,
) -> Threshold:
    return Threshold(
        measure=MeasureCode(measure),
        group=group,
        phases=phases,
        kind=kind,
        beyond=Beyond.ABOVE,
        amount=amount,
    )


def _below(
    measure: str,
    amount: float,
    phases: tuple[Phase, ...],
    kind: ThresholdKind = _LEVEL,
    group: Group = Group.ALL,
) -> Threshold:
    return _above(measure, amount, phases, kind, group).but(beyond=Beyond.BELOW)


USUAL = (
    _above("persistent-absence", 25, _SECONDARY),
    _above("persistent-absence", 15, _PRIMARY),
    _above("overall-absence", 9, _SECONDARY),
    _above("overall-absence", 6.5, _PRIMARY),
    _above("suspension-rate", 25, _SECONDARY),
    _above("suspension-rate", 4, _PRIMARY),
    _below("attainment-8", 40, _SECONDARY),
    _below("attainment-8", 4, _SECONDARY, _CHANGE),
    _below("attainment-8", 17, _SECONDARY, _OTHERS, Group.DISADVANTAGED),
    _below("grade-5-english-maths", 10, _SECONDARY, _ENGLAND),
    _below("rwm-expected", 50, _KS2),
    _below("rwm-expected", 25, _KS2, _OTHERS, Group.DISADVANTAGED),
)
