"""The one path at which the public key is served."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from aiohttp import web

from homeassistant.core import HomeAssistant, callback
from homeassistant.helpers.http import HomeAssistantView
from homeassistant.util.hass_dict import HassKey

from .const import DOMAIN, KEY_PATH
from .key import KeyFile

DATA_VIEW: Final[HassKey[KeyView]] = HassKey(DOMAIN)


class KeyView(HomeAssistantView):
    """Serves the public key to everyone: it is no secret."""

    name = DOMAIN
    url = KEY_PATH
    requires_auth = False

    def __init__(self, hass: HomeAssistant) -> None:
        """Serve nothing yet."""
        self._hass = hass
        self.file: KeyFile | None = None

    async def get(self, request: web.Request) -> web.Response:
        """Answer with the key as it is now."""
        key = None
        if self.file is not None:
            key = await self._hass.async_add_executor_job(self.file.read)
        if key is None:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        return web.Response(
            body=key.pem,
            headers={
                "Content-Type": "application/x-pem-file",
                # A rotated key must be seen at once.
                "Cache-Control": "no-store",
            },
        )

    async def head(self, request: web.Request) -> web.Response:
        """Answer as to GET; aiohttp leaves the body out."""
        return await self.get(request)


@callback
def async_get_view(hass: HomeAssistant) -> KeyView:
    """Return the view. A view cannot be taken back, so there is one until Home Assistant ends."""
    if (view := hass.data.get(DATA_VIEW)) is None:
        view = hass.data[DATA_VIEW] = KeyView(hass)
        hass.http.register_view(view)
    return view
