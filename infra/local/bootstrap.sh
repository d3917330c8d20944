#!/bin/sh
# Makes ready what a target needs, each only when it is missing or has changed:
#   python   uv and the workspace        node   the app's packages
#   app      the built app               browser   Debian's Chromium
#   office   LibreOffice's writer, to open what is exported to Word
# Usage: infra/local/bootstrap.sh python app …
set -eu
cd "$(dirname "$0")/../.."

UV_VERSION=0.13.9
# Believe the machine's own certificate store: a school's network may look into TLS.
export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}"

stop() {
    echo "$1" >&2
    exit 1
}

apt() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    echo "installing $* …"
    apt-get -q -o DPkg::Lock::Timeout=300 update >/dev/null &&
        DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
            install --no-install-recommends "$@" >/dev/null
}

python() {
    if [ "$(.tools/bin/uv --version 2>/dev/null | cut -d' ' -f2)" != "$UV_VERSION" ]; then
        echo "fetching uv $UV_VERSION …"
        python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
            stop "Python 3.11 or newer is needed: install it as python3."
        python3 -m venv .tools >/dev/null 2>&1 || { apt python3-venv && python3 -m venv .tools; } ||
            stop "Python's venv is missing: install the package python3-venv."
        .tools/bin/pip install --quiet --disable-pip-version-check "uv==$UV_VERSION" ||
            stop "uv could not be fetched: is there a way to the Python package index?"
    fi
    ldconfig -p | grep -q libpangoft2-1.0 && ldconfig -p | grep -q libharfbuzz-subset ||
        apt libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core ||
        echo "Minutes print as PDF once Pango is there: install libpangoft2-1.0-0." >&2
    UV_PYTHON_DOWNLOADS=never .tools/bin/uv sync --quiet --frozen --all-packages --all-groups
}

node() {
    command node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null ||
        stop "Node.js 20 or newer is needed to build the app: install it, and npm with it."
    if changed node-packages frontend/package-lock.json || [ ! -d frontend/node_modules ]; then
        echo "installing the app's packages …"
        npm --prefix frontend ci --no-audit --no-fund --loglevel=error
        settled node-packages
    fi
}

app() {
    node
    # What the build reads: everything under frontend/ but what tools put there.
    files=$(find frontend \( -name node_modules -o -name dist -o -name coverage \
        -o -name .vite -o -name test-results -o -name playwright-report \) -prune \
        -o -type f -print | LC_ALL=C sort)
    # shellcheck disable=SC2086  # the project's file names hold no spaces
    if changed app $files || [ ! -f frontend/dist/index.html ]; then
        echo "building the app …"
        npm --prefix frontend run --silent build >.tools/app.log 2>&1 ||
            { cat .tools/app.log >&2; stop "The app could not be built."; }
        settled app
    fi
}

browser() {
    [ -x /usr/bin/chromium ] || apt chromium ||
        stop "Chromium is needed for the journeys: install the package chromium."
}

office() {
    [ -x /usr/bin/soffice ] || apt libreoffice-writer-nogui ||
        stop "LibreOffice is needed to check the Word export: install libreoffice-writer-nogui."
}

# Whether files differ from when this name was last settled.
changed() {
    name=$1
    shift
    cat "$@" | cksum >".tools/$name.now"
    ! cmp -s ".tools/$name.now" ".tools/$name.settled"
}

settled() {
    mv ".tools/$1.now" ".tools/$1.settled"
}

mkdir -p .tools
if command -v flock >/dev/null; then
    exec 9>.tools/bootstrap.lock
    flock 9
fi
for part in "$@"; do
    case $part in
    python | node | app | browser | office) "$part" ;;
    *) stop "bootstrap.sh knows python, node, app, browser and office, not $part." ;;
    esac
done
