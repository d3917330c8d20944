from gateway.testing import HEAD, Site


async def test_a_demo_person_enters_and_is_known(site: Site) -> None:
    browser = await site.as_(HEAD)

    session = (await browser.get("/api/session")).json()

    assert session["person"] == {"id": HEAD.id, "name": HEAD.name, "email": HEAD.email}
    assert session["hat"] == "headteacher"
    assert session["trust_name"] == "Ashlode Trust"
    assert "planning.rate-milestone" in session["permissions"]
    assert session["demo"] is True


async def test_whoever_has_not_signed_in_is_told_so(site: Site) -> None:
    browser = await site.browser()

    answer = await browser.get("/api/session")

    assert answer.status_code == 401
    assert answer.json()["code"] == "not-signed-in"
