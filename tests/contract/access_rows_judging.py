"""What each operation on signals, thresholds and risk takes."""

from typing import Any

from access_asking import HERE, Operation

from contracts.permissions import Permission as P  # noqa: N817 - keeps the table readable

_WATCHES = (P.READ_SIGNALS, P.SET_THRESHOLDS)
_WHY, _TIER = (P.READ_RISK_RATIONALE,), (P.READ_RISK_TIER,)
_RECORD: dict[str, Any] = {"place": HERE, "named": {"school_id": HERE}}
_SEEN = {"kind": "soft", "words": "Lessons began late on both visits."}
_JUDGEMENT = {"tier": "targeted", "rationale": "Lessons begin late.", "evidence": [_SEEN]}

JUDGING = [
    Operation("list_signals", (P.READ_SIGNALS,), None, HERE, listing=True),
    Operation("get_thresholds", _WATCHES),
    Operation("set_thresholds", _WATCHES, P.SET_THRESHOLDS, body={"thresholds": []}, version=0),
    Operation("list_risk", _WHY, None, HERE, listing=True),
    Operation("list_tiers", _TIER, None, HERE, listing=True),
    Operation("get_risk", _WHY, **_RECORD),
    Operation("set_risk_tier", _WHY, P.SET_RISK_TIER, body=_JUDGEMENT, **_RECORD),
]
