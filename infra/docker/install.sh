#!/bin/sh
# Installs one member of the workspace and what it needs into a folder that then needs nothing else.
# Usage, from the project's root: infra/docker/install.sh <member> <folder>
# The image runs exactly this; tests/integration runs it too.
set -eu
member=$1
folder=$2
python3 -m venv "$folder"
UV_PROJECT_ENVIRONMENT="$folder" uv sync --frozen --no-dev --no-editable --package "$member"
