"""Which day it is, for every rule that turns on one: the date on the wall in England."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def day_of(moment: datetime) -> date:
    """Tell the date in London: in summer it is an hour ahead of the services' UTC."""
    return moment.astimezone(LONDON).date()
