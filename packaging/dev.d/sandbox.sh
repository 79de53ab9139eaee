# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program in the root (or natively): with the checkout, the paths it was given, and the display.
# The layout is written as bwrap options; chroot-run.sh understands the same ones.

line_end="
"

# Without these ccache takes no file that uses a precompiled header.
ccache_sloppiness=pch_defines,time_macros,include_file_mtime,include_file_ctime

choose_sandbox() {
    case ${SPOOR_SANDBOX:-} in
    bwrap | chroot) sandbox=$SPOOR_SANDBOX ;;
    '')
        sandbox=bwrap
        if ! have bwrap; then
            host_install bubblewrap || is_root || die "bubblewrap is missing and cannot be installed here"
        fi
        if ! bwrap --unshare-pid --unshare-net --ro-bind "$root" / --proc /proc --dev /dev true 2>/dev/null; then
            is_root || die "no user namespaces here for $(id -un) (bwrap fails): run packaging/dev as root, it then uses chroot"
            sandbox=chroot
        fi
        ;;
    *) die "SPOOR_SANDBOX is '$SPOOR_SANDBOX'; it can be 'bwrap' or 'chroot'" ;;
    esac
    [ "$sandbox" != chroot ] || is_root || die "chroot needs root"
}

# absolute PATH: sets $abs, as seen from the folder the command was given in; symbolic links are kept
absolute() {
    case $1 in
    /*) abs=$1 ;;
    *) abs=$cwd/$1 ;;
    esac
    case $abs/ in
    *//* | */./* | */../*) abs=$(realpath -ms -- "$abs") ;;
    esac
    abs=${abs%/}
}

# bindable: sets $bind_it=yes when $abs must be bound, no when nothing is to do, and complains when it cannot be.
bindable() {
    bind_it=no
    case $abs in
    '') not_bindable "the whole file system cannot be given to the program: name a folder below /" ;;
    /proc | /proc/* | /dev | /dev/* | /sys | /sys/*) return 0 ;;
    "$here" | "$here"/*) return 0 ;;
    /usr/local/?* | /usr/src/?*) bind_it=yes ;;
    /usr | /usr/* | /etc | /etc/* | /bin | /bin/* | /sbin | /sbin/* | /lib | /lib/* | /lib[36x]* )
        if [ -f "$abs" ] && [ -f "$root$abs" ] && [ ! -h "$root$abs" ]; then
            bind_it=yes
        else
            not_bindable "$abs lies in a system folder that the Debian 13 root has of its own: copy it elsewhere and name the copy"
        fi
        ;;
    *) bind_it=yes ;;
    esac
}

# A shell's arguments are rarely logs; there the root's own folder is what is meant.
not_bindable() { [ "$bind_args" = lenient ] || die "$1"; }

# The argument that names a path, if any: FILE, --option=FILE. Sets $named.
named_path() {
    named=
    case $1 in
    '') ;;
    --*=*) named=${1#*=} ;;
    -*) ;;
    *) named=$1 ;;
    esac
    [ -n "$named" ] && [ -e "$named" ]
}

# Variables that go in, besides those set below: by prefix or name. Nothing that steers a compiler.
passed_variables() {
    env | sed -n 's/^\(\(QT\|SPOOR\|CCACHE\|ASAN\|UBSAN\|LSAN\|TSAN\|XDG\|BENCHMARK\|GTEST\|NINJA\|CLICOLOR\)_[A-Z0-9_]*\|QT[A-Z]*\|TERM\|COLORTERM\|COLUMNS\|NO_COLOR\|CI\|DISPLAY\|WAYLAND_DISPLAY\|XAUTHORITY\|XCURSOR_[A-Z]*\|SOURCE_DATE_EPOCH\|VERBOSE\)=.*/\1/p'
}

host_zone() {
    if [ -n "${TZ:-}" ]; then
        zone=$TZ
        return
    fi
    zone=$(readlink -f /etc/localtime 2>/dev/null) || zone=
    case $zone in
    */zoneinfo/*) zone=${zone##*/zoneinfo/} ;;
    *) zone=UTC ;;
    esac
}

# inside COMMAND ARG…: runs it and does not come back (call it in a subshell to come back).
# bind_args=yes: arguments that name paths are bound (lenient: where that can be done). show=yes: the display is bound, and $HOME read-only, so that
# the window's file dialogues have something to show.
# The option list is written back to front, each part before the last one: system, $HOME, what is read, what is
# written, display, command.
inside() {
    host_zone
    user_count=$#
    if [ "$platform" = native ]; then
        cd "$cwd" || exit
        exec env LC_ALL=C.UTF-8 CCACHE_SLOPPINESS="$ccache_sloppiness" "$@"
    fi
    command_args "$@"
}

command_args() {
    # -i keeps the host's environment out. --default-signal: the program is to see Ctrl-C, bwrap is not (below).
    for name in $(passed_variables); do
        eval "value=\$$name"
        set -- "$name=$value" "$@"
    done
    set -- -- /usr/bin/env -i -C "$cwd" --default-signal=INT \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin HOME="$HOME" USER="${USER:-$(id -un)}" \
        LC_ALL=C.UTF-8 TZ="$zone" XDG_CACHE_HOME="${spoor_cache%/*}" CCACHE_DIR="$spoor_cache/ccache" \
        CCACHE_BASEDIR="$here" CCACHE_NOHASHDIR=1 \
        CCACHE_SLOPPINESS="$ccache_sloppiness" "$@"
    display_args "$@"
}

display_args() {
    if [ "${show:-no}" = yes ]; then
        if socket=$(x11_socket); then set -- --ro-bind "$socket" "$socket" "$@"; fi
        authority=${XAUTHORITY:-$HOME/.Xauthority}
        if [ -f "$authority" ]; then set -- --ro-bind "$authority" "$authority" "$@"; fi
        if socket=$(wayland_socket); then set -- --ro-bind "$socket" "$socket" "$@"; fi
    fi
    written_args "$@"
}

written_args() {
    for folder in "${XDG_CONFIG_HOME:-$HOME/.config}/spoor" "${XDG_DATA_HOME:-$HOME/.local/share}/spoor"; do
        if mkdir -p "$folder" 2>/dev/null; then set -- --bind "$folder" "$folder" "$@"; fi
    done
    # The root itself is in the cache folder; it is not to be seen (or written) from inside.
    set -- --bind "$spoor_cache" "$spoor_cache" --tmpfs "$root" --bind "$here" "$here" "$@"
    if [ "${bind_args:-no}" != no ]; then
        prev='' before=$(($# - user_count))
        for arg in "$@"; do
            if [ "$before" -gt 0 ]; then
                before=$((before - 1))
                continue
            fi
            out=
            case $prev in -o | --output) out=$arg ;; esac
            case $arg in
            --output=*) out=${arg#*=} ;;
            -o?*) out=${arg#-o} ;;
            -*) ;;
            *.spoor) out=$arg ;; # a case file: SQLite writes beside it
            esac
            prev=$arg
            [ -n "$out" ] || continue
            absolute "$out"
            abs=${abs%/*}
            [ -d "$abs" ] || continue
            bindable
            if [ "$bind_it" = yes ]; then set -- --bind "$abs" "$abs" "$@"; fi
        done
    fi
    read_args "$@"
}

read_args() {
    if [ "${bind_args:-no}" != no ]; then
        bound=$line_end before=$(($# - user_count))
        for arg in "$@"; do
            if [ "$before" -gt 0 ]; then
                before=$((before - 1))
                continue
            fi
            named_path "$arg" || continue
            absolute "$named"
            bindable
            [ "$bind_it" = yes ] || continue
            # Very many files: a bind of each folder instead, because each mount costs.
            if [ "$user_count" -gt 100 ] && [ -f "$abs" ]; then
                case $abs in /*/?*/?*) abs=${abs%/*} ;; esac
            fi
            case $bound in *"$line_end$abs$line_end"*) continue ;; esac
            bound=$bound$abs$line_end
            set -- --ro-bind "$abs" "$abs" "$@"
        done
    fi
    if [ -n "${SPOOR_SAMPLES:-}" ] && [ -d "$SPOOR_SAMPLES" ]; then
        set -- --ro-bind "$SPOOR_SAMPLES" "$SPOOR_SAMPLES" "$@"
    fi
    system_args "$@"
}

system_args() {
    if [ "${show:-no}" = yes ] && [ -d "$HOME" ] && [ "$HOME" != / ]; then
        set -- --ro-bind "$HOME" "$HOME" "$@"
    fi
    case $cwd in
    /etc | /etc/* | /usr | /usr/*) [ -d "$root$cwd" ] || set -- --dir "$cwd" "$@" ;;
    /) ;;
    *) set -- --dir "$cwd" "$@" ;;
    esac
    [ "$HOME" = / ] || set -- --dir "$HOME" "$@"
    if [ -n "${XDG_RUNTIME_DIR:-}" ]; then set -- --perms 0700 --dir "$XDG_RUNTIME_DIR" "$@"; fi
    set -- --tmpfs /tmp --tmpfs /var/tmp --dir /run --proc /proc --dev /dev "$@"
    # /usr/local and /usr/src are left out: what the host keeps there can then be given to the program.
    for entry in "$root"/usr/* "$root"/var/cache/fontconfig "$root"/var/lib/dpkg "$root"/etc; do
        case $entry in */usr/local | */usr/src) continue ;; esac
        [ -d "$entry" ] || continue
        set -- --ro-bind "$entry" "${entry#"$root"}" "$@"
    done
    for entry in bin sbin lib lib64; do
        if [ -h "$root/$entry" ]; then set -- --symlink "usr/$entry" "/$entry" "$@"; fi
    done
    enter "$@"
}

enter() {
    hold_root
    if [ "${show:-no}" != yes ] || ! display_is_tcp; then set -- --unshare-net "$@"; fi
    if [ "$sandbox" = chroot ]; then
        mkdir -p "$spoor_cache/chroot"
        if unshare -m true 2>/dev/null; then
            exec unshare -m --propagation private sh "$here/packaging/dev.d/chroot-run.sh" "$spoor_cache/chroot" exec "$@"
        fi
        exec sh "$here/packaging/dev.d/chroot-run.sh" "$spoor_cache/chroot" wait "$@"
    fi
    # bwrap would die of Ctrl-C before the program has had its say; ignored, it waits and passes the status on.
    trap '' INT
    exec bwrap --die-with-parent --unshare-pid "$@"
}
