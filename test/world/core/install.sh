#!/usr/bin/env bash
# Builds what a real Home Assistant Core needs, once, in a cache folder that git ignores:
#   install.sh CACHE VERSION...      e.g. install.sh .cache/core 2026.11.0 2026.6.4
# A Debian forky root brings Python 3.14; each Core version has a virtual environment of its own in it, with the requirements
# of the integrations that load here. Takes about three minutes from nothing beside other work; does nothing when all is there. May be interrupted at
# any point and run again: a part counts only once its `.complete` is there. Packages come by uv, which keeps them where it does
# for everybody on this machine, so that a further version or a further checkout takes what is the same from there.
# Exit code 78: this machine cannot run a real Core (the last line says why). 64: called wrongly.
set -euo pipefail

[ $# -ge 2 ] || { printf 'usage: install.sh CACHE VERSION...\n' >&2; exit 64; }
cache=$(mkdir -p "$1" && cd "$1" && pwd)
shift
root=$cache/root
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf 'core: %s\n' "$*" >&2; }

cannot() {
  say "cannot be built here: $1"
  exit 78
}

# The last lines of a failed step's log, then the step's name.
failed() {
  tail -n 20 "$2" >&2 || true
  say "$1 failed; all of it is in $2"
  exit 1
}

complete() {
  local version
  [ -e "$root/.complete" ] || return 1
  for version in "$@"; do
    [ -e "$root/opt/core-$version/.complete" ] || return 1
  done
}

complete "$@" && exit 0

[ "$(uname -s)" = Linux ] || cannot 'a real Core needs Linux'
[ "$(id -u)" = 0 ] || cannot 'a real Core needs root (its root folder is entered with chroot and its ports are below 1024)'
unshare --mount true 2>/dev/null || cannot 'this machine does not allow a mount namespace (unshare --mount)'

# Two runs at once would build in the same place: the second waits for the first.
exec 9>"$cache/.lock"
flock --timeout 900 9 || { say 'another installation has held the lock for 15 minutes'; exit 1; }
complete "$@" && exit 0

# The machine's own Debian mirror: no host name is written in this file.
mirror() {
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null || true; } |
    { grep -v '^ *#' || true; } | { grep -oE '(https?|file)://[^ ]+/debian/?( |$)' || true; } | tr -d ' ' | sort -u | sed -n 1p
}

if [ ! -e "$root/.complete" ]; then
  if ! command -v debootstrap >/dev/null; then
    command -v apt-get >/dev/null || cannot 'debootstrap is missing and there is no apt-get to install it'
    { apt-get update -qq && apt-get install -y -qq debootstrap; } >"$cache/apt.log" 2>&1 || failed 'installing debootstrap' "$cache/apt.log"
  fi
  [ -e /usr/share/debootstrap/scripts/sid ] || cannot 'debootstrap has no script for Debian sid'
  source=$(mirror)
  [ -n "$source" ] || cannot "no Debian mirror in the machine's apt sources"
  say 'making the root (Debian forky)'
  rm -rf "$root" "$root.part"
  # Nothing of the root has to outlive a power cut: dpkg need not wait for the disk.
  mkdir -p "$root.part/etc/dpkg/dpkg.cfg.d"
  echo force-unsafe-io >"$root.part/etc/dpkg/dpkg.cfg.d/tests"
  # debootstrap mounts /proc in the root: in namespaces of its own nothing stays mounted or running when it is cut off.
  unshare --mount --pid --fork --kill-child --mount-proc debootstrap --variant=minbase --include=ca-certificates,python3,python3-venv,g++,python3-dev \
    forky "$root.part" "$source" /usr/share/debootstrap/scripts/sid >"$cache/debootstrap.log" 2>&1 ||
    failed 'making the root' "$cache/debootstrap.log"
  rm -rf "$root.part"/var/cache/apt/archives/*.deb
  mv "$root.part" "$root"
  touch "$root/.complete"
fi

# A private authority may sign the machine's registries: the root gets the machine's own bundle, resolver and pip settings.
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
if [ -e /etc/pip.conf ]; then cp -L /etc/pip.conf "$root/etc/pip.conf"; fi
cp "$here/requirements.py" "$here/warm.py" "$root/opt/"

mkdir -p "$root/opt/packages"
packages=${UV_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/uv}
mkdir -p "$packages"
# uv does not read pip's settings: it is told of the machine's own registry by these.
index=$(pip3 config get global.index-url 2>/dev/null || true)

for version in "$@"; do
  venv=/opt/core-$version
  [ -e "$root$venv/.complete" ] && continue
  say "installing Home Assistant Core $version"
  rm -rf "${root:?}$venv"
  # shellcheck disable=SC2016 # What stands in the single quotes is expanded inside the namespace.
  unshare --mount --pid --fork --kill-child --mount-proc="$root/proc" \
    bash -euc 'mount --bind "$1" "$2/opt/packages"; shift; exec chroot "$@"' bash "$packages" \
    "$root" /bin/bash -euo pipefail -s -- "$venv" "$version" "${PIP_INDEX_URL:-$index}" \
    >"$cache/install-$version.log" 2>&1 <<'INSIDE' || failed "installing Core $version" "$cache/install-$version.log"
venv=$1 version=$2 index=$3
export LANG=C.UTF-8 HOME=/tmp SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt PIP_DISABLE_PIP_VERSION_CHECK=1
export UV_CACHE_DIR=/opt/packages UV_LINK_MODE=copy UV_PYTHON_DOWNLOADS=never VIRTUAL_ENV=$venv
if [ -n "$index" ]; then export UV_DEFAULT_INDEX=$index PIP_INDEX_URL=$index; fi
if [ ! -x /opt/uv/bin/uv ]; then
  python3 -m venv /opt/uv
  /opt/uv/bin/pip install -q uv==0.13.9
fi
PATH=$PATH:/opt/uv/bin
uv venv -q "$venv"
uv pip install -q wheel "homeassistant==$version"
"$venv/bin/python" /opt/requirements.py >"$venv/requirements.txt"
cat "$venv/requirements.txt"
uv pip install -q -r "$venv/requirements.txt"
"$venv/bin/python" /opt/warm.py
"$venv/bin/hass" --version
INSIDE
  touch "$root$venv/.complete"
done
say "ready: $*"
