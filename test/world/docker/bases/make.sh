#!/usr/bin/env bash
# Makes the stand-ins for the two base images of the Dockerfile and gives them the real ones' tags, in the engine of DOCKER_HOST:
#   make.sh FOLDER NODE_VERSION RECIPE
# FOLDER is for what lies about meanwhile. RECIPE becomes a label, by which it is seen later that they need not be made again.
set -euo pipefail

folder=$1 node_version=$2 recipe=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$folder/root
context=$folder/context

rm -rf "$root" "$context"
mkdir -p "$context/node" "$context/npm"

# Debian, as slim as debian:trixie-slim. The machine's own mirror: no host name is written in this file.
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null || true; } |
  { grep -v '^ *#' || true; } | { grep -oE '(https?|file)://[^ ]+/debian/?( |$)' || true; } | tr -d ' ' | sort -u | sed -n 1p)
[ -n "$mirror" ] || { echo "no Debian mirror in the machine's apt sources" >&2; exit 1; }
# debootstrap mounts /proc in the root: in namespaces of its own nothing stays mounted or running when it is cut off.
unshare --mount --pid --fork --kill-child --mount-proc debootstrap --variant=minbase trixie "$root" "$mirror" \
  /usr/share/debootstrap/scripts/sid
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/log/* "$root"/usr/share/{doc,man,locale,info}/*
tar -C "$root" -c . | docker import - stand-in/trixie

# Node as it is published, and the npm of its line.
fetch() {
  (cd "$folder" && npm pack --silent "$1" | sed -n '$p')
}
tar -C "$context/node" --strip-components=1 -xf "$folder/$(fetch "node-linux-$(node -p process.arch)@$node_version")"
tar -C "$context/npm" --strip-components=1 -xf "$folder/$(fetch 'npm@^11')"
cp -L /etc/ssl/certs/ca-certificates.crt "$context/"
printf 'registry=%s\n' "$(npm config get registry)" >"$context/npmrc"

docker build --build-arg RECIPE="$recipe" --tag node:24-trixie-slim --file "$here/node.Dockerfile" "$context"
docker build --build-arg RECIPE="$recipe" --tag ghcr.io/home-assistant/base-debian:trixie \
  --file "$here/home-assistant.Dockerfile" "$here"
rm -rf "$root" "$context" "$folder"/*.tgz
