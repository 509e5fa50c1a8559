"""Print the Python requirements of the integrations that the tests load, and of all that these depend on.

Core starts with --skip-pip, so all of them must be there before; without some of them the real frontend never ends its
loading screen (as measured with 2026.11.0).
"""

import json
from pathlib import Path

import homeassistant.components

LOADED = (
    "tesla_fleet frontend my config onboarding api system_log repairs diagnostics hassio application_credentials"
    " conversation ffmpeg stream camera infrared radio_frequency assist_pipeline tts backup recorder"
).split()
# Versions that the registry does not hold are replaced by the nearest one that it does.
REPLACED = {"tesla-fleet-api==1.19.0": "tesla-fleet-api==1.18.1"}

components = Path(homeassistant.components.__file__).parent


def closure() -> dict[str, list[str]]:
    """Return the integrations that are loaded, and those that these depend on, with the requirements of each."""
    todo, seen = list(LOADED), {}
    while todo:
        domain = todo.pop()
        if domain in seen or not (components / domain / "manifest.json").exists():
            continue
        manifest = json.loads((components / domain / "manifest.json").read_text())
        seen[domain] = manifest.get("requirements", [])
        todo.extend(manifest.get("dependencies", []))
    return seen


if __name__ == "__main__":
    wanted = {requirement for requirements in closure().values() for requirement in requirements}
    print("\n".join(sorted(REPLACED.get(requirement, requirement) for requirement in wanted)))
