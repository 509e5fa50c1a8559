"""Serves the public key of the Tesla Fleet integration at the path where Tesla looks for it."""

from __future__ import annotations

from pathlib import Path

from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant

from .const import KEY_FILE
from .key import KeyFile
from .view import async_get_view

type KeyHostConfigEntry = ConfigEntry[KeyFile]


async def async_setup_entry(hass: HomeAssistant, entry: KeyHostConfigEntry) -> bool:
    """Serve the key from now on."""
    entry.runtime_data = KeyFile(Path(hass.config.path(KEY_FILE)))
    async_get_view(hass).file = entry.runtime_data
    return True


async def async_unload_entry(hass: HomeAssistant, entry: KeyHostConfigEntry) -> bool:
    """Serve it no more."""
    async_get_view(hass).file = None
    return True
