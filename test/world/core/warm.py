"""Load what Core loads here, so that Python keeps it compiled: several Cores that start at once would each do that for themselves."""

import importlib
import sys
from pathlib import Path

import homeassistant.bootstrap
import homeassistant.components
import homeassistant.runner

sys.path.insert(0, str(Path(__file__).parent))
from requirements import closure  # noqa: E402

components = Path(homeassistant.components.__file__).parent
failed = []
for domain in sorted(closure()):
    for file in sorted((components / domain).glob("*.py")):
        name = f"homeassistant.components.{domain}" + ("" if file.stem == "__init__" else f".{file.stem}")
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001
            # A platform of an integration that is not here: Core does not load it either.
            failed.append(f"{name}: {error!r}")
print(f"loaded {len(sys.modules)} modules; not loaded: {failed}")
