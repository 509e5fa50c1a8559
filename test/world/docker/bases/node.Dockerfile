# Stands in for node:24-trixie-slim: Debian, the official Node binary, npm; no Python, no compiler.
FROM stand-in/trixie
COPY node/bin/node /usr/local/bin/node
COPY npm /usr/local/lib/node_modules/npm
# The machine's own authorities and registry: a private authority may sign what npm asks.
COPY ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY npmrc /usr/local/etc/npmrc
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
ARG RECIPE
LABEL recipe="${RECIPE}"
CMD ["node"]
