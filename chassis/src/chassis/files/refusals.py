"""Why a file is not taken."""

from contracts.errors import Invalid


class FileRefused(Invalid):
    """The file cannot be read as what it should be; the message says what to do instead."""

    code = "file-refused"
