# SPDX-License-Identifier: GPL-3.0-or-later
# What the host is, and what it can install.

host_id="" host_version=""
if [ -r /etc/os-release ]; then
    while IFS='=' read -r key value; do
        value=${value#\"} value=${value%\"}
        case $key in
        ID) host_id=$value ;;
        VERSION_ID) host_version=$value ;;
        esac
    done </etc/os-release
fi

is_root() { [ "$(id -u)" = 0 ]; }

have() { command -v "$1" >/dev/null 2>&1; }

# Debian 13 or newer; testing and unstable carry no VERSION_ID.
host_is_new_debian() {
    [ "$host_id" = debian ] || return 1
    case $host_version in
    '') return 0 ;;
    *[!0-9]*) return 1 ;;
    *) [ "$host_version" -ge 13 ] ;;
    esac
}

# can_admin: whether as_admin may be tried. Without a terminal sudo must not ask.
can_admin() {
    if is_root; then return 0; fi
    have sudo || return 1
    if [ -t 0 ]; then return 0; fi
    sudo -n true 2>/dev/null
}

as_admin() {
    if is_root; then "$@"; elif [ -t 0 ]; then sudo "$@"; else sudo -n "$@"; fi
}

# host_install PACKAGE…: 0 when they are installed; the log is left in $host_log.
host_install() {
    have apt-get && can_admin || return 1
    mkdir -p "$spoor_cache"
    host_log=$spoor_cache/host-install.log
    if [ $# -gt 6 ]; then
        step "installing $# packages on this machine ($1, $2, $3, …; the list: packaging/packages.trixie)"
    else
        step "installing on this machine: $*"
    fi
    as_admin env DEBIAN_FRONTEND=noninteractive apt-get -q update </dev/null >"$host_log" 2>&1 || :
    as_admin env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@" \
        </dev/null >>"$host_log" 2>&1 || return 1
    step_done
}

# package_names: the list without comments, sorted, one a line
package_names() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$here/packaging/packages.trixie" | sort -u; }

# The names of the list that dpkg does not know as installed.
missing_packages() {
    # shellcheck disable=SC2046 # one word a package
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(package_names) 2>/dev/null |
        sed -n 's/^installed //p' | sort -u >"$spoor_cache/installed.$$"
    package_names | comm -23 - "$spoor_cache/installed.$$"
    rm -f "$spoor_cache/installed.$$"
}

host_gcc_is_new() {
    gcc_version=$(g++ -dumpversion 2>/dev/null) || return 1
    [ "${gcc_version%%.*}" -ge 14 ] 2>/dev/null
}

# Other distributions: ask CMake once, remember a yes while compiler and package list stay the same.
host_cmake_finds_all() {
    have cmake && have ninja && host_gcc_is_new || return 1
    native_stamp=$spoor_cache/native-$digest-$(g++ -dumpfullversion)
    [ ! -e "$native_stamp" ] || return 0
    probe=$(mktemp -d) || return 1
    if cmake -G Ninja -S "$here/packaging/dev.d/probe" -B "$probe" >"$spoor_cache/probe.log" 2>&1; then
        rm -rf "$probe"
        : >"$native_stamp"
        return 0
    fi
    rm -rf "$probe"
    return 1
}

# host_is_native: 0 when Spoor can be built on the host as it is, or as it is after installing packages.
host_is_native() {
    case ${SPOOR_PLATFORM:-} in
    root) return 1 ;;
    native) return 0 ;;
    '') ;;
    *) die "SPOOR_PLATFORM is '$SPOOR_PLATFORM'; it can be 'native' or 'root'" ;;
    esac
    mkdir -p "$spoor_cache" 2>/dev/null || die "cannot write to $spoor_cache (set XDG_CACHE_HOME or HOME)"
    if host_is_new_debian; then
        missing=$(missing_packages)
        [ -n "$missing" ] || return 0
        # shellcheck disable=SC2086 # one word a package
        host_install $missing && return 0
        [ -z "${host_log:-}" ] || log_tail "$host_log" 5
        say "could not install the missing packages here, so a Debian 13 root is used instead"
        return 1
    fi
    host_cmake_finds_all
}
