"""A key the services believe beside the gateway's own, so that they can be asked directly."""

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.request import urlopen

from jwt.algorithms import OKPAlgorithm

from chassis.testing import a_signing_key
from chassis.tokens import mint
from contracts.access import Actor

KEY = a_signing_key("bench")


def bearer(actor: Actor) -> dict[str, str]:
    """Vouch for somebody as the gateway would, for a minute."""
    return {"Authorization": f"Bearer {mint(actor, key=KEY)}"}


@contextmanager
def published_keys(gateway_port: int | None = None) -> Generator[str]:
    """Publish the bench's key, and a gateway's with it, while inside; gives the address."""

    class Publishing(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"keys": [*_theirs(gateway_port), _ours()]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            del format, args

    server = ThreadingHTTPServer(("127.0.0.1", 0), Publishing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def _ours() -> dict[str, Any]:
    public = OKPAlgorithm.to_jwk(KEY.key.public_key(), as_dict=True)
    return {**public, "kid": KEY.key_id, "alg": "EdDSA", "use": "sig"}


def _theirs(port: int | None) -> list[dict[str, Any]]:
    if port is None:
        return []
    with urlopen(f"http://127.0.0.1:{port}/.well-known/jwks.json") as answer:
        return json.load(answer)["keys"]
