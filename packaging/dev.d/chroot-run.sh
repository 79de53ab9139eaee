# SPDX-License-Identifier: GPL-3.0-or-later
# chroot-run.sh FOLDER exec|wait BWRAP-OPTIONS -- COMMAND…
# Does with mount and chroot what bwrap does with the same options, for hosts without user namespaces.
# exec: runs in a mount namespace of its own, which takes the mounts away when it ends.
# wait: shares the host's mount table, so the mounts are undone at the end.
set -eu

base=$1 mode=$2
shift 2

fail() {
    printf 'dev: error: chroot: %s\n' "$*" >&2
    exit 125
}

new=$base
[ "$mode" = exec ] || new=$(mktemp -d "$base/XXXXXX")

undo() {
    umount -R "$new" 2>/dev/null || umount -R -l "$new" 2>/dev/null || :
    rmdir "$new" 2>/dev/null || :
}
[ "$mode" = exec ] || trap undo EXIT

mount -t tmpfs -o mode=755 spoor "$new" 2>/dev/null || fail "this host does not let root mount"

# place SOURCE TARGET: something to mount SOURCE on
place() {
    [ ! -e "$new$2" ] || return 0
    if [ -d "$1" ]; then
        mkdir -p "$new$2" || fail "cannot make $2"
    else
        mkdir -p "$new${2%/*}" && : >"$new$2" || fail "cannot make $2"
    fi
}

# Read-only is a property of each mount: the ones below count too.
make_read_only() {
    awk -v top="$1" '$5 == top || index($5, top "/") == 1 {print $5}' /proc/self/mountinfo |
        while read -r point; do
            mount -o remount,bind,ro "$(printf '%b' "$point")" 2>/dev/null || :
        done
}

octal() { printf '%s' "$1" | sed -e 's/\\/\\134/g' -e 's/ /\\040/g' -e 's/	/\\011/g'; }

make_dev() {
    mkdir -p "$new$1"
    mount -t tmpfs -o mode=755 spoor-dev "$new$1"
    for node in null zero full random urandom tty; do
        [ -e "/dev/$node" ] || continue
        : >"$new$1/$node"
        mount --bind "/dev/$node" "$new$1/$node"
    done
    mkdir "$new$1/shm" "$new$1/pts"
    chmod 1777 "$new$1/shm"
    mount --bind /dev/pts "$new$1/pts" 2>/dev/null || :
    ln -s pts/ptmx "$new$1/ptmx"
    ln -s /proc/self/fd "$new$1/fd"
    for pair in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${pair%%:*}" "$new$1/${pair#*:}"; done
}

perms=
net=
while [ "$1" != -- ]; do
    case $1 in
    --bind | --ro-bind)
        place "$2" "$3"
        mount --rbind "$2" "$new$3" || fail "cannot bind $2"
        [ "$1" = --bind ] || make_read_only "$(octal "$new$3")"
        shift 3
        ;;
    --tmpfs)
        mkdir -p "$new$2"
        mount -t tmpfs -o mode=1777 spoor-tmp "$new$2" || fail "cannot mount $2"
        shift 2
        ;;
    --dir)
        mkdir -p "$new$2"
        [ -z "$perms" ] || chmod "$perms" "$new$2"
        perms=
        shift 2
        ;;
    --proc)
        mkdir -p "$new$2"
        mount -t proc proc "$new$2" 2>/dev/null || mount --rbind /proc "$new$2" || fail "cannot mount $2"
        shift 2
        ;;
    --dev)
        make_dev "$2"
        shift 2
        ;;
    --symlink)
        ln -s "$2" "$new$3"
        shift 3
        ;;
    --perms)
        perms=$2
        shift 2
        ;;
    --unshare-net)
        if unshare -n true 2>/dev/null; then net=yes; fi
        shift
        ;;
    *) fail "unknown option $1" ;;
    esac
done
shift

set -- chroot "$new" "$@"
[ -z "$net" ] || set -- unshare -n "$@"
# The program alone decides about Ctrl-C, as under bwrap; env --default-signal undoes this for it.
trap '' INT
[ "$mode" != exec ] || exec "$@"
status=0
"$@" || status=$?
exit "$status"
