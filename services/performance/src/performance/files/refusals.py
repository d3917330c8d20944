"""Why a file of figures is not read, in a way that says what to do."""

from chassis.files.refusals import FileRefused


class LayoutUnknown(FileRefused):
    """No known kind of file has these headings; `mappable`: its columns may be matched by hand.

    `kind` names the layout it is most like, `missing` what it lacks for that.
    """

    code = "layout-unknown"

    def __init__(self, message: str, *, kind: str | None, missing: tuple[str, ...]) -> None:
        super().__init__(message, kind=kind, missing=list(missing), mappable=True)
        self.kind = kind
        self.missing = missing


class WordUnknown(FileRefused):
    """A label of the file is not known: its row would be lost or taken for another (DfE too)."""

    code = "word-unknown"

    def __init__(self, heading: str, word: str, line: int) -> None:
        super().__init__(
            f'line {line}: "{word}" under {heading} is not a word this kind of file is known for'
        )
