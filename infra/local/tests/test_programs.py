import subprocess
import sys
from pathlib import Path

import pytest

from suite_local.ports import first_free_from, free_port, is_free, kept_port
from suite_local.programs import DidNotStart, Program, sweep

_ASLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


def test_what_a_crashed_run_left_is_ended_at_the_next_start(tmp_path: Path) -> None:
    left = subprocess.Popen(_ASLEEP, start_new_session=True)
    born = Path(f"/proc/{left.pid}/stat").read_text().rpartition(")")[2].split()[19]
    (tmp_path / "pids").mkdir()
    (tmp_path / "pids" / "planning").write_text(f"{left.pid} {born}")

    assert sweep(tmp_path) == ["planning"]

    assert left.wait(10) == -9
    assert list((tmp_path / "pids").iterdir()) == []


def test_another_program_that_has_the_number_since_is_left_alone(tmp_path: Path) -> None:
    stranger = subprocess.Popen(_ASLEEP, start_new_session=True)
    (tmp_path / "pids").mkdir()
    (tmp_path / "pids" / "planning").write_text(f"{stranger.pid} 1")

    assert sweep(tmp_path) == []

    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_a_program_that_ends_while_starting_shows_its_last_words(tmp_path: Path) -> None:
    words = "import sys; sys.exit('the port is taken')"
    program = Program("planning", [sys.executable, "-c", words], tmp_path, {})
    program.start()

    with pytest.raises(DidNotStart, match="planning ended while starting:\nthe port is taken"):
        program.until(lambda: False)
    program.kill()


def test_a_program_that_will_not_stop_is_made_to(tmp_path: Path) -> None:
    words = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True)"
    command = [sys.executable, "-c", f"{words}; time.sleep(600)"]
    program = Program("planning", command, tmp_path, {})
    program.start()
    program.until(lambda: program.log.read_text() == "1\n")
    pid = program.pid

    program.stop(within=0.2)

    assert not Path(f"/proc/{pid}").exists()


def test_ports_are_kept_and_never_given_twice(tmp_path: Path) -> None:
    kept = kept_port(tmp_path, "planning")
    others = {kept_port(tmp_path, "directory"), free_port(), first_free_from(kept + 1)}

    assert kept_port(tmp_path, "planning") == kept
    assert is_free(kept)
    assert len(others - {kept}) == 3
