"""Where tests put their files: into memory where there is room for them, for each commit waits for the disk.

A kill of the process leaves what was written there as it would on a disk; what a power cut leaves no test here can say.
"""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - chosen for its speed; pytest makes folders of its own in it
ROOM_BYTES = 4 << 30


def pytest_configure() -> None:
    """Containers often have 64 MB there: then the disk it is."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK):
        return
    if shutil.disk_usage(MEMORY).free >= ROOM_BYTES:
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None
