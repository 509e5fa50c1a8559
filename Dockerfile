FROM node:24-trixie-slim AS build

WORKDIR /build
COPY package.json package-lock.json ./
# Without install scripts: that of better-sqlite3 would look for a compiler, though its package holds the binaries.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json build.ts ./
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
RUN chmod a+x /run.sh \
    && node -e "new (require('better-sqlite3'))(':memory:').close()"

CMD ["/run.sh"]

HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8099/healthz"]

ARG BUILD_VERSION
ARG BUILD_ARCH
LABEL \
    io.hass.version="${BUILD_VERSION}" \
    io.hass.type="app" \
    io.hass.arch="${BUILD_ARCH}"
