# Stands in for ghcr.io/home-assistant/base-debian:trixie: its packages, its environment, and in the place of s6-overlay what of it an
# image can get wrong (`init`, `with-contenv`). bashio is not here: the image must not need it.
FROM stand-in/trixie
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update && apt-get install -y --no-install-recommends bash jq tzdata curl ca-certificates xz-utils \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /usr/share/doc/* /usr/share/man/* /usr/share/locale/*
COPY init /init
COPY with-contenv /command/with-contenv
RUN chmod 755 /init /command/with-contenv && ln -s /command/with-contenv /usr/bin/with-contenv
ENV LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive \
    CURL_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt \
    S6_BEHAVIOUR_IF_STAGE2_FAILS=2 \
    S6_CMD_WAIT_FOR_SERVICES_MAXTIME=0 \
    S6_CMD_WAIT_FOR_SERVICES=1 \
    S6_SERVICES_READYTIME=50
ARG RECIPE
LABEL io.hass.type="base" io.hass.base.name="debian" recipe="${RECIPE}"
ENTRYPOINT ["/init"]
