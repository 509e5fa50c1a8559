"""Diagnostics of the Tesla Fleet key host."""

from __future__ import annotations

from typing import Any

from homeassistant.core import HomeAssistant

from . import KeyHostConfigEntry
from .const import KEY_FILE, KEY_PATH


async def async_get_config_entry_diagnostics(
    hass: HomeAssistant, entry: KeyHostConfigEntry
) -> dict[str, Any]:
    """Tell which key is served; it is public."""
    key = await hass.async_add_executor_job(entry.runtime_data.read)
    return {
        "file": KEY_FILE,
        "path": KEY_PATH,
        "usable": key is not None,
        "fingerprint": None if key is None else key.fingerprint,
    }
