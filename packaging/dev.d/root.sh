# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian 13 root in the user's cache folder.
# Guarantee: $root either does not exist or is complete; it is made under another name and renamed.

# Raised when the way the root is made changes, so that old roots are replaced.
root_recipe=1
root_mib_needed=2500

root_digest() {
    { printf 'recipe %s\n' "$root_recipe"; package_names; } | sha256sum | cut -c 1-12
}

# The mirror that the host itself uses, when the host is Debian.
host_mirror() {
    [ "$host_id" = debian ] || return 0
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -n -e 's/#.*//' -e '/snapshot\.debian\.org/d' \
            -e 's,^\(deb\|URIs:\)\([[:space:]].*\)\{0\,1\}[[:space:]]\(https\{0\,1\}://[^[:space:]]*/debian\)/\{0\,1\}\([[:space:]].*\)\{0\,1\}$,\3,p' |
        head -n 1
}

mirror_answers() {
    rm -f "$part.release"
    /usr/lib/apt/apt-helper -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 \
        download-file "$1/dists/trixie/InRelease" "$part.release" >"$root_log" 2>&1
    answer=$?
    rm -f "$part.release"
    return "$answer"
}

choose_mirror() {
    if [ -n "${SPOOR_MIRROR:-}" ]; then
        mirror=${SPOOR_MIRROR%/}
        mirror_answers "$mirror" ||
            die "no network, or no Debian mirror at $mirror (SPOOR_MIRROR): dists/trixie/InRelease cannot be fetched"
        return
    fi
    # A host without a Debian mirror of its own gets the one that mmdebstrap takes by itself.
    mirror=$(host_mirror)
    [ -z "$mirror" ] || mirror_answers "$mirror" ||
        die "no network: $mirror cannot be reached (another mirror: SPOOR_MIRROR=http://…/debian)"
}

# free_mib FOLDER
free_mib() { df -Pk "$1" | awk 'NR == 2 {print int($4 / 1024)}'; }

need_space() {
    free=$(free_mib "$1")
    [ "$free" -ge "$root_mib_needed" ] ||
        die "no space: $1 has $free MiB free, the Debian 13 root needs $root_mib_needed MiB"
}

# remove_tree FOLDER: a killed mmdebstrap can leave /proc or /dev mounted below it.
remove_tree() {
    case $1 in "$spoor_cache"/root-*) ;; *) return 1 ;; esac
    grep -F " $1/" /proc/self/mounts 2>/dev/null | cut -d ' ' -f 2 | sort -r |
        while read -r mounted; do umount -l "$mounted" 2>/dev/null || :; done
    rm -rf --one-file-system "$1"
}

# Called under the lock, so every unfinished root belongs to a run that is dead.
remove_leftovers() {
    for old in "$spoor_cache"/root-*.part*; do
        [ -e "$old" ] || continue
        say "removing what an interrupted run left: $old"
        remove_tree "$old" || say "could not remove $old"
    done
}

# Roots of other package lists. One that a running program holds (see hold_root) is left for the next time.
remove_old_roots() {
    for old in "$spoor_cache"/root-*; do
        [ -d "$old" ] && [ "$old" != "$root" ] || continue
        flock -n "$old/etc/debian_version" true 2>/dev/null || continue
        say "removing the root of another package list: $old"
        remove_tree "$old" || say "could not remove $old"
    done
}

ensure_tools() {
    need=
    have bwrap || need="$need bubblewrap"
    have mmdebstrap || need="$need mmdebstrap"
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || need="$need debian-archive-keyring"
    is_root || have newuidmap || need="$need uidmap"
    [ -n "$need" ] || return 0
    # shellcheck disable=SC2086 # one word a package
    host_install $need && return 0
    [ -z "${host_log:-}" ] || log_tail "$host_log" 5
    have mmdebstrap || die "mmdebstrap is missing and cannot be installed here: as root, install:$need"
}

# How mmdebstrap can run here: root | unshare (own user namespace) | sudo
make_mode() {
    if is_root; then
        echo root
    elif have newuidmap && grep -q "^$(id -un):" /etc/subuid 2>/dev/null && unshare -U true 2>/dev/null; then
        echo unshare
    elif can_admin; then
        echo sudo
    elif ! have newuidmap; then
        die "mmdebstrap needs newuidmap here: as root, install uidmap (or run as a user who may use sudo)"
    else
        die "no user namespaces for $(id -un) and no sudo: let root run packaging/dev once with this cache folder"
    fi
}

run_mmdebstrap() {
    mode=$1 target=$2
    shift 2
    "$@" mmdebstrap --mode="$mode" --variant=apt --architectures="$(dpkg --print-architecture)" \
        --aptopt='Acquire::Languages "none"' --aptopt='Acquire::Retries "3"' \
        --dpkgopt=force-unsafe-io \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        --include="$(package_names | paste -sd, -)" trixie "$target" ${mirror:+"$mirror"}
}

# As root straight into the folder; as a user through a tar stream, so that every file belongs to that user and
# can be removed without help.
fill_root() {
    if [ "$make_mode" = root ]; then
        # A mount namespace of its own: whatever a kill leaves mounted goes away with the process.
        if unshare -m true 2>/dev/null; then
            run_mmdebstrap root "$part" unshare -m </dev/null >"$root_log" 2>&1
        else
            run_mmdebstrap root "$part" env </dev/null >"$root_log" 2>&1
        fi
        return
    fi
    TMPDIR=/tmp
    [ "$(free_mib /tmp)" -ge "$root_mib_needed" ] || TMPDIR=/var/tmp
    need_space "$TMPDIR"
    export TMPDIR
    rm -f "$part.ok"
    {
        if [ "$make_mode" = sudo ]; then
            run_mmdebstrap root - as_admin env "TMPDIR=$TMPDIR"
        else
            run_mmdebstrap unshare - env
        fi </dev/null 2>"$root_log" && : >"$part.ok"
    } | tar -x -C "$part" --no-same-owner --exclude='./dev/*' 2>"$root_log.tar" || return 1
    unset TMPDIR
    [ -e "$part.ok" ] && rm -f "$part.ok" && chmod -R u+rwX "$part"
}

make_root() {
    mkdir -p "$spoor_cache" 2>/dev/null || die "cannot write to $spoor_cache (set XDG_CACHE_HOME or HOME)"
    exec 9>"$spoor_cache/root.lock"
    if ! flock -n 9; then
        say "another run is making the Debian 13 root; waiting for it"
        flock 9
    fi
    if [ -d "$root" ]; then
        exec 9>&-
        return 0
    fi
    remove_leftovers
    ensure_tools
    # The old root is kept until the new one is there, unless there is no room for both.
    [ "$(free_mib "$spoor_cache")" -ge "$root_mib_needed" ] || remove_old_roots
    need_space "$spoor_cache"
    make_mode=$(make_mode) || exit "$own_failure"
    part=$root.part
    root_log=$spoor_cache/root.log
    choose_mirror
    step "making a Debian 13 root in $root from ${mirror:-Debian's mirror} (about 450 packages, 1.6 GB on disk)"
    mkdir -p "$part"
    trap 'say "interrupted; the next run starts the root anew"; exit 130' INT TERM HUP
    if ! fill_root; then
        log_tail "$root_log" 8
        remove_tree "$part" || :
        [ "$(free_mib "$spoor_cache")" -ge 100 ] || die "no space left in $spoor_cache while making the root"
        die "mmdebstrap could not make the Debian 13 root (log: $root_log)"
    fi
    mv "$part" "$root"
    trap - INT TERM HUP
    step_done
    remove_old_roots
    exec 9>&-
}

# The root stays while a program runs in it: remove_old_roots looks at this lock.
hold_root() {
    exec 8<"$root/etc/debian_version"
    flock -s -n 8 || :
}
