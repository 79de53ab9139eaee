# SPDX-License-Identifier: GPL-3.0-or-later
# One function a command.

cmd_help() {
    cat <<'END'
packaging/dev COMMAND

  run [PATH…]        open the window on PATH (default: resources/sample-case)
  test [NAME…]       build and run the tests (only those whose program's name contains a NAME)
  build [PRESET]     build a preset: release (default), dev, asan, tsan-core, tidy
  cli ARG…           spoor-cli ARG…
  bench [ARG…]       the benchmarks; ARG… goes to spoor-bench
  shell [COMMAND…]   a shell, or COMMAND, in the build environment
  format [--check]   clang-format over the sources; --check only tells
  clean [--all]      remove the build folders; --all: the Debian root and the compiler cache as well
  help               this text

The first run sets up what is missing: packages on Debian 13 or newer, elsewhere a Debian 13 root in the user's cache
folder. Environment: SPOOR_MIRROR (Debian mirror), SPOOR_PLATFORM=native|root, SPOOR_SANDBOX=bwrap|chroot,
SPOOR_PRESET (what test builds, default dev; asan for one), XDG_CACHE_HOME (where spoor/ with the root and the compiler
cache is kept).
END
}

# Sets platform, digest, root and sandbox; makes what is missing.
set_up() {
    digest=$(root_digest)
    root=$spoor_cache/root-$digest
    sandbox=
    # Only Debian 13 and newer are asked again each time: elsewhere an existing root says that it was needed.
    if [ -z "${SPOOR_PLATFORM:-}" ] && [ -d "$root" ] && ! host_is_new_debian; then
        platform=root
    elif host_is_native; then
        platform=native
    else
        platform=root
    fi
    [ "$platform" = root ] || return 0
    [ -d "$root" ] || make_root
    choose_sandbox
}

cmd_cli() {
    set_up
    is_built release spoor-cli || build release spoor-cli quiet
    bind_args=yes
    inside "$here/build/release/bin/spoor-cli" "$@"
}

cmd_run() {
    set_up
    [ $# -gt 0 ] || set -- "$here/resources/sample-case"
    if ! have_display; then
        run_headless "$@"
        return
    fi
    is_built release spoor || build release spoor loud
    bind_args=yes show=yes
    inside "$here/build/release/bin/spoor" "$@"
}

run_headless() {
    say "no display (neither DISPLAY nor WAYLAND_DISPLAY leads to one): writing the summary instead of opening the window"
    is_built release spoor-cli || build release spoor-cli loud
    out=$spoor_cache/headless
    mkdir -p "$out"
    bind_args=yes
    status=0
    run_inside "$here/build/release/bin/spoor-cli" summary --json "$@" >"$out/summary.json" || status=$?
    run_inside "$here/build/release/bin/spoor-cli" summary "$@" >"$out/summary.txt" || status=$?
    say "summary: $out/summary.txt and $out/summary.json"
    return "$status"
}

cmd_build() {
    preset=${1:-release}
    case $preset in
    release | dev | asan | tsan-core | tidy) ;;
    *) die "no preset '$preset'; there are release, dev, asan, tsan-core and tidy" ;;
    esac
    set_up
    if is_built "$preset" all; then
        say "build/$preset is up to date"
    else
        build "$preset" all loud
    fi
}

cmd_test() {
    set_up
    preset=${SPOOR_PRESET:-dev}
    is_built "$preset" all || build "$preset" all loud
    unset SPOOR_SAMPLES
    if [ -d "$here/../shared/samples" ]; then
        SPOOR_SAMPLES=$(cd -P "$here/../shared/samples" && pwd -P)
        export SPOOR_SAMPLES
    fi
    cwd=$here
    TZ=UTC
    inside env QT_QPA_PLATFORM=offscreen TZ=UTC sh "$here/packaging/dev.d/run-tests.sh" "$here/build/$preset/bin/tests" "$@"
}

cmd_bench() {
    set_up
    is_built release all || build release all loud
    bind_args=yes
    inside "$here/build/release/bin/bench/spoor-bench" "$@"
}

cmd_shell() {
    set_up
    [ $# -gt 0 ] || set -- bash
    bind_args=lenient show=yes
    inside "$@"
}

cmd_format() {
    set_up
    cwd=$here
    case ${1:-} in
    '') inner='clang-format -i' ;;
    --check) inner='clang-format --dry-run --Werror' ;;
    *) die "format knows one option: --check" ;;
    esac
    # shellcheck disable=SC2016 # expanded by the inner shell
    inside sh -c '
        program=$1
        set --
        for folder in app core widgets tests; do [ ! -d "$folder" ] || set -- "$@" "$folder"; done
        [ $# -gt 0 ] || exit 0
        log=$(mktemp)
        find "$@" -type f \( -name "*.h" -o -name "*.cpp" \) -print0 | xargs -0 -r -n 40 -P 2 $program 2>"$log"
        status=$?
        # One line a file: what would change is seen by running format.
        sed -n "s/^\([^:]*\):[0-9]*:[0-9]*: error: code should be clang-formatted.*/\1/p" "$log" | sort -u |
            sed "s/^/not formatted: /"
        grep -v "Wclang-format-violations" "$log" | grep "error:" >&2
        [ "$status" = 0 ] || exit 1
    ' format "$inner"
}

cmd_clean() {
    say "removing the build folders in build/"
    rm -rf "$here/build"
    case ${1:-} in
    '') return 0 ;;
    --all) ;;
    *) die "clean knows one option: --all" ;;
    esac
    [ -d "$spoor_cache" ] || return 0
    say "removing the Debian root and the compiler cache in $spoor_cache"
    exec 9>"$spoor_cache/root.lock"
    flock -n 9 || die "another run is making the root; stop it first"
    for old in "$spoor_cache"/root-*; do
        [ ! -d "$old" ] || remove_tree "$old" || die "could not remove $old"
    done
    rm -rf "$spoor_cache/ccache" "$spoor_cache/chroot"
    rm -f "$spoor_cache"/native-* "$spoor_cache"/*.log "$spoor_cache"/root.log.tar "$spoor_cache/root.lock"
}
