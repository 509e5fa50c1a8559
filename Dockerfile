FROM node:24-trixie-slim AS build

WORKDIR /build
COPY package.json package-lock.json ./
# Without install scripts: that of better-sqlite3 would look for a compiler, though its package holds the binaries.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json build.ts ./
COPY scripts/panel-size.ts scripts/
COPY src src
# The bundle holds every package but better-sqlite3; of that one only what is loaded at run time is kept.
RUN node build.ts \
    && mkdir -p /app/node_modules/better-sqlite3/prebuilds \
    && cp -R dist/. /app/ \
    && cp -R node_modules/better-sqlite3/LICENSE node_modules/better-sqlite3/package.json node_modules/better-sqlite3/lib \
        /app/node_modules/better-sqlite3/ \
    && cp "node_modules/better-sqlite3/prebuilds/linux-$(node -p process.arch).node" \
        /app/node_modules/better-sqlite3/prebuilds/


FROM ghcr.io/home-assistant/base-debian:trixie

COPY --from=build /usr/local/bin/node /usr/bin/node
COPY --from=build /app /app
COPY rootfs /
COPY run.sh /run.sh
WORKDIR /app
# Fails here, and not on the device, if node or the native module lacks a library of this base.
RUN chmod a+x /run.sh /usr/bin/healthcheck \
    && node -e "new (require('better-sqlite3'))(':memory:').close()"

# s6-overlay, process 1 of the base, leaves a command this long (milliseconds) to end after SIGTERM, and always waits it out: its own
# three seconds would make every stop last longer.
ENV S6_KILL_GRACETIME=1500

CMD ["/run.sh"]

# /usr/bin/healthcheck says why so often. A slow device has half a minute to start before it is called unhealthy.
HEALTHCHECK --interval=2s --timeout=40s --retries=15 CMD ["/usr/bin/healthcheck"]

ARG BUILD_VERSION
ARG BUILD_ARCH
LABEL \
    io.hass.version="${BUILD_VERSION}" \
    io.hass.type="app" \
    io.hass.arch="${BUILD_ARCH}" \
    org.opencontainers.image.title="Tesla Fleet Setup" \
    org.opencontainers.image.description="Sets up and repairs Home Assistant's Tesla Fleet integration" \
    org.opencontainers.image.licenses="MIT" \
    org.opencontainers.image.version="${BUILD_VERSION}" \
    org.opencontainers.image.base.name="ghcr.io/home-assistant/base-debian:trixie"
