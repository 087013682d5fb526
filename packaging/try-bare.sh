#!/bin/bash
# Tries what was built on a Debian system without Python, as an ordinary user. As root, with debootstrap, network for
# Debian's packages, and some minutes:
#
#   packaging/try-bare.sh ROOT dist/acupress-desktop_VERSION_amd64.deb       install, use, remove
#   packaging/try-bare.sh ROOT dist/acupress-desktop-VERSION-linux-x86_64.tar.xz
#   packaging/try-bare.sh ROOT dist/acupress-desktop_VERSION_all.deb         the small one, with Debian 13's own Python
#
# ROOT is a folder for the system; it is made (bookworm, minbase; trixie for the small package) if it is not there, and left as it was: what is
# done happens in a layer above it, which goes again. Pictures, sounds and words come into ROOT.seen.
set -eu
# Mounts and processes of its own: all of them end with it.
[ -n "${TRY_BARE:-}" ] || exec env TRY_BARE=1 unshare --mount --pid --fork --kill-child --propagation private bash "$0" "$@"
root=$1 file=$(readlink -f "$2") here=$(dirname "$(readlink -f "$0")")
. "$here/roots.sh"
# The small package is for the Debian that has Qt for Python.
case $file in *_all.deb) suite=trixie ;; *) suite=bookworm ;; esac
[ -d "$root/usr" ] || debootstrap --variant=minbase $suite "$root"
layer_over "$root"
cp "$file" "$all/tmp/"; cp "$here/try-bare-inside.sh" "$all/tmp/"
chroot "$all" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
  bash /tmp/try-bare-inside.sh "/tmp/$(basename "$file")" 2>&1 | tee "$seen/$(basename "$file").txt"
cp -a "$all/seen/." "$seen/"
grep -q '^TRIED: ok$' "$seen/$(basename "$file").txt"
