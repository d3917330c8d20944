"""Why an import does not go on."""

from contracts.errors import Conflict, Invalid


class BeingRead(Conflict):
    """Somebody's file is on its way into this import just now."""

    code = "import-being-read"


class NotPreviewed(Conflict):
    """Only what was read, looked at and neither taken over nor refused can be taken over."""

    code = "import-not-previewed"


class NotCommitted(Conflict):
    """Only what was taken over can be taken back."""

    code = "import-not-committed"


class ImportedAlready(Conflict):
    """The same file, read in the same way, is in force: nothing would change."""

    code = "imported-already"


class NothingToTake(Invalid):
    """The file says nothing about a school of the trust, England or a local authority."""

    code = "nothing-to-take"


class InForce(Conflict):
    """What was taken over is not thrown away."""

    code = "import-in-force"
