# SPDX-License-Identifier: GPL-3.0-or-later
# Whether there is a display, and what of it must be bound.

# Prints the socket of $DISPLAY, if it is a local one that exists.
x11_socket() {
    case ${DISPLAY:-} in
    :* | unix:*) ;;
    *) return 1 ;;
    esac
    number=${DISPLAY#*:}
    number=${number%%.*}
    [ -S "/tmp/.X11-unix/X$number" ] || return 1
    echo "/tmp/.X11-unix/X$number"
}

# ssh -X and its like; such a display needs the network.
display_is_tcp() {
    case ${DISPLAY:-} in
    '' | :* | unix:*) return 1 ;;
    *:*) return 0 ;;
    *) return 1 ;;
    esac
}

wayland_socket() {
    [ -n "${WAYLAND_DISPLAY:-}" ] || return 1
    case $WAYLAND_DISPLAY in
    /*) socket=$WAYLAND_DISPLAY ;;
    *) socket=${XDG_RUNTIME_DIR:-/nonexistent}/$WAYLAND_DISPLAY ;;
    esac
    [ -S "$socket" ] || return 1
    echo "$socket"
}

have_display() {
    case ${QT_QPA_PLATFORM:-} in offscreen* | minimal* | vnc*) return 0 ;; esac
    if x11_socket >/dev/null || display_is_tcp; then return 0; fi
    wayland_socket >/dev/null || return 1
    # A stale DISPLAY must not win over the Wayland socket that works.
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-wayland}
    export QT_QPA_PLATFORM
}
