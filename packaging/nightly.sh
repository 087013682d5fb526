#!/bin/sh
# What is too slow for every change, once a night, as root on Debian 12: build what ships, check it, try it on a bare
# system. FOLDER takes the bare system and what was seen.
#
#   packaging/nightly.sh FOLDER
set -eu
folder=$(readlink -f "$1")
cd "$(dirname "$0")/.."
python3 tools/acupress.py bundle
python3 tools/acupress.py bundle --check
mkdir -p "$folder"
for file in dist/*_amd64.deb dist/*.tar.xz; do packaging/try-bare.sh "$folder/bookworm" "$file"; done
for file in dist/*_all.deb; do packaging/try-bare.sh "$folder/trixie" "$file"; done
for file in dist/*.tar.xz; do packaging/try-wayland.sh "$folder/wayland" "$file"; done
for file in dist/*-setup.exe; do packaging/try-windows.sh "$folder/wine" "$file"; done
