#!/bin/sh
# Runs a command inside the root, in the mount and process namespaces that the caller (process.ts) made for it alone:
#   enter.sh ROOT CONFIG RIG COMMAND...
# CONFIG becomes /config; RIG holds the private hosts, resolv.conf and ca.pem. Nothing of this is seen outside the namespace.
set -eu
root=$1 config=$2 rig=$3
shift 3

mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
# A fresh /mnt for every Core, so that several run at once over the same root without a folder of each being left in it.
mount -t tmpfs tmpfs "$root/mnt"
mkdir "$root/mnt/config" "$root/mnt/rig"
mount --bind "$config" "$root/mnt/config"
mount --bind "$rig" "$root/mnt/rig"
mount --bind "$rig/hosts" "$root/etc/hosts"
mount --bind "$rig/resolv.conf" "$root/etc/resolv.conf"
mount -t tmpfs tmpfs "$root/tmp"

exec chroot "$root" "$@"
