"""Debian's nginx in front of a service: unpacked from its package, never installed or started
by the system, on a port of its own."""

import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from suite_local.ports import answers, free_port
from suite_local.programs import Program
from suite_local.tools import TOOLS, one_at_a_time

_CONFIGURATION = """
daemon off; worker_processes auto; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    keepalive_requests 1000000;
    upstream service {{ server {service}; keepalive 32; keepalive_requests 1000000; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection "";
        }}
    }}
}}
"""


def nginx_binary() -> Path | None:
    """Give the one on PATH, or Debian's unpacked into .tools; None where neither can be had."""
    if found := shutil.which("nginx"):
        return Path(found)
    binary = TOOLS / "nginx" / "usr" / "sbin" / "nginx"
    apt, dpkg = shutil.which("apt-get"), shutil.which("dpkg-deb")
    if not binary.exists() and apt and dpkg:
        with one_at_a_time("nginx"):
            _unpack(apt, dpkg, TOOLS / "nginx")
    return binary if binary.exists() else None


@contextmanager
def nginx_before(service_url: str, folder: Path) -> Generator[str | None]:
    """Run nginx before a service; gives its address, or None if there is no nginx."""
    binary = nginx_binary()
    if binary is None:
        yield None
        return
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    configuration = folder / "nginx.conf"
    service = service_url.removeprefix("http://")
    configuration.write_text(_CONFIGURATION.format(folder=folder, service=service, port=port))
    command = [str(binary), "-p", str(folder), "-c", str(configuration)]
    program = Program("nginx", command, folder, {})
    program.start()
    try:
        program.until(lambda: answers(port))
        yield f"http://127.0.0.1:{port}"
    finally:
        program.stop()


def _unpack(apt: str, dpkg: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    fetched = subprocess.run(
        [apt, "-q", "download", "nginx"], cwd=folder, capture_output=True, check=False
    )
    for package in folder.glob("*.deb") if not fetched.returncode else ():
        subprocess.run([dpkg, "-x", package, folder], check=True)
