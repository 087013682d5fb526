# Read by try-*.sh: a Debian system of its own in a folder, and a layer above it that goes again.

enter() { # FOLDER: its own devices and processes
  mount -t proc proc "$1/proc"
  mount -t tmpfs tmpfs "$1/dev"
  local node
  for node in "null 1 3" "zero 1 5" "random 1 8" "urandom 1 9" "full 1 7" "tty 5 0"; do
    set -- "$1" $node; mknod -m 666 "$1/dev/$2" c "$3" "$4"
  done
  ln -s /proc/self/fd "$1/dev/fd"; mkdir "$1/dev/shm"; mount -t tmpfs tmpfs "$1/dev/shm"; chmod 1777 "$1/dev/shm"
}

leave_one() { for part in dev/shm dev proc; do umount -l "$1/$part" 2>/dev/null || true; done; }

network() { # FOLDER: as this system reaches Debian's packages
  local name
  for name in etc/resolv.conf etc/hosts; do cp "/$name" "$1/$name" 2>/dev/null || true; done
  cp -a /etc/apt/apt.conf.d/. "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
  [ -d /etc/ssl/certs ] && mkdir -p "$1/etc/ssl" && cp -aL /etc/ssl/certs "$1/etc/ssl/" 2>/dev/null || true
  rm -f "$1/etc/apt/apt.conf.d/50appstream" "$1/etc/apt/apt.conf.d/20packagekit"
}

make_root() { # SUITE FOLDER WHAT PACKAGES...: the system with these packages and a user, once for each WHAT
  local suite=$1 root=$2 what=$3
  shift 3
  [ ! -e "$root/ready-$what" ] || return 0
  [ -x "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase "$suite" "$root"
  network "$root"
  enter "$root"
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh -c '
    what=$1; shift
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/tmp/install 2>&1 || { tail -5 /tmp/install; exit 1; }
    id ann >/dev/null 2>&1 || useradd --create-home --uid 1000 --shell /bin/bash ann; touch "/ready-$what"' sh "$what" "$@"
  leave_one "$root"
}

layer_over() { # FOLDER: sets `all`, the folder to work in, and `seen`, for what is to be kept; all goes at the end
  seen=$1.seen layer=$(mktemp -d)
  mkdir -p "$seen" "$layer/up" "$layer/work" "$layer/all"
  leave() { leave_one "$layer/all"; umount -l "$layer/all" 2>/dev/null || true; rm -rf "$layer"; }
  trap leave EXIT
  mount -t overlay overlay -o "lowerdir=$1,upperdir=$layer/up,workdir=$layer/work" "$layer/all"
  all=$layer/all
  network "$all"
  enter "$all"
}
