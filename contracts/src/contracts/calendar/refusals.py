"""The one way a calendar says no; the message names the term or the day that is wrong."""

from contracts.errors import Invalid


class CalendarRefused(Invalid):
    """These dates cannot be a school year; raised as it is, also from inside a pydantic model."""

    code = "calendar-refused"

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message, errors=[{"field": field, "message": message}])
