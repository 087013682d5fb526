#!/bin/bash
# Tries the bundle on Wayland without a screen: weston and sway, in a Debian 13 of its own. As root, with debootstrap,
# network for Debian's packages, and some minutes:
#
#   packaging/try-wayland.sh ROOT dist/acupress-desktop-VERSION-linux-x86_64.tar.xz
#
# ROOT is a folder for the system (trixie, minbase); it is made if it is not there, and left as it was: what is done
# happens in a layer above it, which goes again. Pictures and words come into ROOT.seen.
set -eu
# Mounts and processes of its own: all of them end with it.
[ -n "${TRY_BARE:-}" ] || exec env TRY_BARE=1 unshare --mount --pid --fork --kill-child --propagation private bash "$0" "$@"
root=$1 file=$(readlink -f "$2") here=$(dirname "$(readlink -f "$0")")
. "$here/roots.sh"
make_root trixie "$root" wayland weston sway grim wtype fuzzel foot jq dbus dbus-bin xz-utils procps python3-minimal \
  fonts-dejavu-core fonts-noto-cjk adwaita-icon-theme libgl1 libegl1 libfontconfig1 libdbus-1-3 libgssapi-krb5-2 libbrotli1 \
  libxkbcommon-x11-0 libx11-xcb1 libglib2.0-0t64 libpulse0 libcups2t64 libspeechd2 libxrandr2 libxext6 libdrm2 \
  libwayland-client0 libwayland-cursor0
layer_over "$root"
cp "$file" "$all/tmp/bundle.tar.xz"; cp "$here/try-wayland-inside.sh" "$all/tmp/"
chroot "$all" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash /tmp/try-wayland-inside.sh 2>&1 | tee "$seen/try-wayland.txt"
cp -a "$all/seen/." "$seen/"
grep -q '^TRIED: ok$' "$seen/try-wayland.txt"
