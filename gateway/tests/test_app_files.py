import asyncio
from pathlib import Path

import pytest

from chassis.testing import MemoryStore
from gateway.testing import a_site

SCRIPT = "console.log('as small as can be');" * 40


@pytest.fixture
def built(tmp_path: Path) -> Path:
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<!doctype html><title>Ashlode</title>", "utf-8")
    (dist / "assets" / "app-1a2b3c.js").write_text(SCRIPT, "utf-8")
    (dist / "assets" / "app-1a2b3c.js.br").write_bytes(b"brotli's own bytes")
    (dist / "mark.svg").write_text("<svg/>", "utf-8")
    (tmp_path / "secret.txt").write_text("not to be served", "utf-8")
    return dist


async def test_every_page_is_the_index_and_is_asked_for_again(
    store: MemoryStore, built: Path
) -> None:
    async with a_site(store, static_dir=built) as site:
        browser = await site.browser()
        page = await browser.get("/schools/stavermarsh/plan")
        again = await browser.get("/", headers={"If-None-Match": page.headers["etag"]})

    assert "Ashlode" in page.text
    assert page.headers["cache-control"] == "no-cache"
    assert again.status_code == 304


async def test_hashed_files_are_kept_for_a_year_and_come_compressed(
    store: MemoryStore, built: Path
) -> None:
    async with a_site(store, static_dir=built) as site:
        browser = await site.browser()
        path = "/assets/app-1a2b3c.js"
        brotli = await _encoding(site.url, path, "gzip, br")
        plain = await browser.get(path, headers={"Accept-Encoding": "identity"})

    assert brotli == "br"
    assert plain.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert plain.headers["vary"] == "Accept-Encoding"
    assert plain.text == SCRIPT


async def test_what_the_build_did_not_compress_is_compressed_here(
    store: MemoryStore, built: Path
) -> None:
    (built / "assets" / "app-1a2b3c.js.br").unlink()
    async with a_site(store, static_dir=built) as site:
        browser = await site.browser()
        answer = await browser.get("/assets/app-1a2b3c.js", headers={"Accept-Encoding": "gzip"})

    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text == SCRIPT


@pytest.mark.parametrize("path", ["/assets/gone-9f.js", "/favicon.ico", "/../secret.txt"])
async def test_a_file_that_is_not_there_is_not_the_index(
    store: MemoryStore, built: Path, path: str
) -> None:
    async with a_site(store, static_dir=built) as site:
        browser = await site.browser()
        answer = await browser.get(path)

    assert answer.status_code == 404


async def test_an_unknown_api_address_is_a_problem_not_a_page(
    store: MemoryStore, built: Path
) -> None:
    async with a_site(store, static_dir=built) as site:
        browser = await site.browser()
        answer = await browser.get("/api/nowhere")

    assert answer.headers["content-type"] == "application/problem+json"


async def test_every_answer_tells_the_browser_what_to_refuse(
    store: MemoryStore, built: Path
) -> None:
    async with a_site(store, static_dir=built) as site:
        browser = await site.browser()
        answers = [
            await browser.get("/"),
            await browser.get("/api/session"),
            await browser.get("/api/planning/plans/x"),
        ]

    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert "strict-transport-security" not in answer.headers  # this site has no TLS


async def _encoding(url: str, path: str, accepted: str) -> str:
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: {accepted}\r\n"
    writer.write(f"{head}Connection: close\r\n\r\n".encode())
    answer = (await reader.read()).partition(b"\r\n\r\n")[0].decode().casefold()
    writer.close()
    return answer.partition("content-encoding: ")[2].partition("\r\n")[0]
