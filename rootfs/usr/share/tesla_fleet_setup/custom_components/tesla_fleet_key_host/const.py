"""Constants of the Tesla Fleet key host."""

from typing import Final

DOMAIN: Final = "tesla_fleet_key_host"

# Where Tesla looks for the public key of an app, below its domain.
KEY_PATH: Final = "/.well-known/appspecific/com.tesla.3p.public-key.pem"

# The private key that the Tesla Fleet integration signs commands with.
KEY_FILE: Final = "tesla_fleet.key"
