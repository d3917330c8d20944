"""A gateway's published keys, on a free port."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from jwt import PyJWK
from jwt.algorithms import OKPAlgorithm

from chassis.testing import KEY


def public(key: PyJWK) -> dict[str, object]:
    """Show the public half of a key."""
    shown = {**OKPAlgorithm.to_jwk(key.key, as_dict=True), "kid": key.key_id, "alg": "EdDSA"}
    return {name: value for name, value in shown.items() if name != "d"}


@contextmanager
def published(keys: list[PyJWK] | None = None) -> Generator[str]:
    """Publish keys while inside; a list given may change meanwhile."""
    shown = keys if keys is not None else [KEY]

    class Gateway(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"keys": [public(key) for key in shown]}).encode()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    serving = Thread(target=server.serve_forever)
    serving.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/.well-known/jwks.json"
    finally:
        server.shutdown()
        serving.join()
        server.server_close()
