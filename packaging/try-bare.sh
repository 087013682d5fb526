#!/bin/bash
# Tries what was built on a Debian system without Python, as an ordinary user. As root, with debootstrap, network for
# Debian's packages, and some minutes:
#
#   packaging/try-bare.sh ROOT dist/acupress-desktop_VERSION_amd64.deb       install, use, remove
#   packaging/try-bare.sh ROOT dist/acupress-desktop-VERSION-linux-x86_64.tar.xz
#
# ROOT is a folder for the system; it is made (bookworm, minbase) if it is not there, and left as it was: what is
# done happens in a layer above it, which goes again. Pictures, sounds and words come into ROOT.seen.
set -eu
# Mounts and processes of its own: all of them end with it.
[ -n "${TRY_BARE:-}" ] || exec env TRY_BARE=1 unshare --mount --pid --fork --kill-child --propagation private bash "$0" "$@"
root=$1 file=$(readlink -f "$2") here=$(dirname "$(readlink -f "$0")")
seen=$root.seen layer=$(mktemp -d)
[ -d "$root/usr" ] || debootstrap --variant=minbase bookworm "$root"
mkdir -p "$seen" "$layer/up" "$layer/work" "$layer/all"
mount -t overlay overlay -o "lowerdir=$root,upperdir=$layer/up,workdir=$layer/work" "$layer/all"
leave() {
  for part in dev/shm dev proc ""; do umount -l "$layer/all/$part" 2>/dev/null || true; done
  rm -rf "$layer"
}
trap leave EXIT
all=$layer/all
mount -t proc proc "$all/proc"
mount -t tmpfs tmpfs "$all/dev"
for node in "null 1 3" "zero 1 5" "random 1 8" "urandom 1 9" "full 1 7" "tty 5 0"; do
  set -- $node; mknod -m 666 "$all/dev/$1" c "$2" "$3"
done
ln -s /proc/self/fd "$all/dev/fd"; mkdir "$all/dev/shm"; mount -t tmpfs tmpfs "$all/dev/shm"; chmod 1777 "$all/dev/shm"
for name in etc/resolv.conf etc/hosts; do cp "/$name" "$all/$name" 2>/dev/null || true; done
cp -a /etc/apt/apt.conf.d/. "$all/etc/apt/apt.conf.d/" 2>/dev/null || true
[ -d /etc/ssl/certs ] && mkdir -p "$all/etc/ssl" && cp -aL /etc/ssl/certs "$all/etc/ssl/" 2>/dev/null || true
rm -f "$all/etc/apt/apt.conf.d/50appstream" "$all/etc/apt/apt.conf.d/20packagekit"
cp "$file" "$all/tmp/"; cp "$here/try-bare-inside.sh" "$all/tmp/"
chroot "$all" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
  bash /tmp/try-bare-inside.sh "/tmp/$(basename "$file")" 2>&1 | tee "$seen/$(basename "$file").txt"
cp -a "$all/seen/." "$seen/"
grep -q '^TRIED: ok$' "$seen/$(basename "$file").txt"
