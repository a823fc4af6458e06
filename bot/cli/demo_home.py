"""The folder in which the demo's town is kept: town/ (store, key, sandbox), and the port of its page."""

import shutil
from pathlib import Path


class Home:
    """A folder of its own, readable by its owner alone. What was begun in making/ and not ended is no town."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.town, self._making = folder, folder / "town", folder / "making"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def is_empty(self) -> bool:
        return not self.town.exists()

    def begin(self) -> Path:
        """Where a new town is made, aside."""
        shutil.rmtree(self._making, ignore_errors=True)
        self._making.mkdir(mode=0o700)
        return self._making

    def move_in(self) -> None:
        """The town is made; nothing of it is open any more."""
        self._making.rename(self.town)

    def forget(self) -> None:
        """The town goes, whole: a rename first, so that no half of one is ever found."""
        if not self.is_empty():
            gone = self.folder / "gone"
            shutil.rmtree(gone, ignore_errors=True)
            self.town.rename(gone)
            shutil.rmtree(gone, ignore_errors=True)

    @property
    def port(self) -> int:
        """The page's last one; 0 where there was none."""
        note = self.folder / "port"
        text = note.read_text() if note.is_file() else ""
        return int(text) if text.isdecimal() and int(text) < 65536 else 0

    @property
    def seed(self) -> str:
        """Of what the town's three weeks came."""
        return (self.town / "seed").read_text()

    def note_seed(self, seed: int) -> None:
        (self._making / "seed").write_text(str(seed))

    def note_port(self, port: int) -> None:
        (self.folder / "port").write_text(str(port))
