#!/bin/bash
# Tries the setup of Windows without Windows: under Wine, in a Debian 13 of its own. As root, with debootstrap, Xvfb,
# network for Debian's packages, and some minutes:
#
#   packaging/try-windows.sh ROOT dist/acupress-desktop-VERSION-windows-x86_64-setup.exe    install, use, remove
#   packaging/try-windows.sh ROOT --tests [ROOM...]      the tests of these rooms under Windows' Python; has never run
#
# ROOT is a folder for the system (trixie, minbase, Wine; 2 GB); it is made if it is not there, and left as it was: what
# is done happens in a layer above it, which goes again. Pictures and words come into ROOT.seen. What Wine has not is no
# fault of the setup: it lacks Windows' icuuc.dll, which Qt 6.10 and later ask for old encodings. A stub stands in, which
# knows none.
set -eu
# Mounts and processes of its own: all of them end with it.
[ -n "${TRY_BARE:-}" ] || exec env TRY_BARE=1 unshare --mount --pid --fork --kill-child --propagation private bash "$0" "$@"
root=$1 here=$(dirname "$(readlink -f "$0")") what=$2
shift 2
. "$here/roots.sh"
make_root trixie "$root" wine wine wine64 fonts-dejavu-core fonts-noto-cjk xauth xvfb openbox xdotool imagemagick procps \
  x11-utils binutils-mingw-w64-x86-64
layer_over "$root"
cp "$here/try-windows-inside.sh" "$all/tmp/"
if [ "$what" = --tests ]; then
  mkdir "$all/project"; cp -a "$here/../tests" "$here/../acupress_desktop" "$here/../tools" "$here/../mapmaking" "$here/../assets" \
    "$here/../packaging" "$here/../docs" "$here/../pyproject.toml" "$here/../"*.md "$here/../resources.qrc" "$here/../translations" "$all/project/"
  cp "$here/../dist/"*-setup.exe "$all/tmp/setup.exe"
  python3 -m pip download -q -d "$all/project/wheels" --platform win_amd64 --only-binary=:all: --python-version 3.13 \
    --implementation cp pytest pytest-qt hypothesis pytest-xdist icalendar jsonschema pypdf resvg-py tzdata
  for wheel in "$all/project/wheels/"*.whl; do python3 -m zipfile -e "$wheel" "$all/project/brought"; done
else
  cp "$what" "$all/tmp/setup.exe"
fi
chroot "$all" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 bash /tmp/try-windows-inside.sh "$what" "$@" 2>&1 |
  tee "$seen/try-windows.txt"
cp -a "$all/seen/." "$seen/"
grep -q '^TRIED: ok$' "$seen/try-windows.txt"
