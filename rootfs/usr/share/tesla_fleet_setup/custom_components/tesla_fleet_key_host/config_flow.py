"""Config flow of the Tesla Fleet key host."""

from __future__ import annotations

from typing import Any

from homeassistant.config_entries import ConfigFlow, ConfigFlowResult

from .const import DOMAIN


class KeyHostConfigFlow(ConfigFlow, domain=DOMAIN):
    """There is nothing to choose."""

    VERSION = 1

    async def async_step_user(
        self, user_input: dict[str, Any] | None = None
    ) -> ConfigFlowResult:
        """Make the one entry."""
        return self.async_create_entry(title="Tesla Fleet key host", data={})
