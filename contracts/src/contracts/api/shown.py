"""The root of views that show one aggregate in full."""

from pydantic import ConfigDict

from contracts.base import Aggregate


class Shown(Aggregate):
    """A view with its aggregate's id and version: the version is the ETag to send as If-Match."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)
