"""Let performance's tests share their attacker and the worlds it is set on."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
