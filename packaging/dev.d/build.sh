# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds a preset in build/<preset>/.

# run_inside COMMAND…: as inside, but comes back with its status
run_inside() { (inside "$@"); }

build_folder() { echo "$here/build/$1"; }

# A build folder of another checkout, root or compiler cannot be gone on with.
discard_foreign_build() {
    folder=$(build_folder "$1")
    [ -e "$folder/CMakeCache.txt" ] || return 0
    if grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$here" "$folder/CMakeCache.txt" &&
        [ "$(cat "$folder/.spoor-platform" 2>/dev/null)" = "$platform $digest" ]; then
        return 0
    fi
    say "build/$1 was made elsewhere or with another root; starting it anew"
    rm -rf "$folder"
}

# is_built PRESET TARGET: whether nothing was changed since the target was built. Far quicker than asking ninja
# inside the root. A folder's time counts too, so added and removed files are seen.
is_built() {
    built=$(build_folder "$1")/.spoor-built-$2
    [ -e "$built" ] && [ "$(cat "$built")" = "$platform $digest $here" ] || return 1
    [ "$2" = all ] || [ -x "$(build_folder "$1")/bin/$2" ] || return 1
    case $2 in
    spoor-cli) sources='core app/cli' ;;
    spoor) sources='core app widgets translations' ;;
    *) sources='core app widgets translations tests' ;;
    esac
    set --
    for source in $sources resources packaging/cmake CMakeLists.txt CMakePresets.json; do
        [ ! -e "$here/$source" ] || set -- "$@" "$here/$source"
    done
    [ -z "$(find "$@" -newer "$built" ! -name '.*' -print -quit)" ]
}

# build PRESET TARGET quiet|loud: TARGET "all" for everything
build() {
    preset=$1 target=$2 how=$3
    mkdir -p "$here/build" || die "cannot write to $here/build"
    exec 7>"$here/build/.$preset.lock"
    if ! flock -n 7; then
        say "another run is building '$preset'; waiting for it"
        flock 7
    fi
    if is_built "$preset" "$target"; then
        exec 7>&-
        return 0
    fi
    discard_foreign_build "$preset"
    folder=$(build_folder "$preset")
    mkdir -p "$folder"
    echo "$platform $digest" >"$folder/.spoor-platform"
    # Stamped with the time before the build: what is changed during it is built the next time.
    echo "$platform $digest $here" >"$folder/.spoor-begun"
    step "building $target of preset '$preset' in build/$preset"
    build_log=$here/build/$preset.log
    if [ "$how" = quiet ]; then
        build_inside "$preset" "$target" >"$build_log" 2>&1 || build_failed
    else
        build_inside "$preset" "$target" >&2 || build_failed
    fi
    mv "$folder/.spoor-begun" "$folder/.spoor-built-$target"
    exec 7>&-
    step_done
}

build_inside() (
    bind_args=no show=no cwd=$here
    if have_ccache_inside; then
        set -- "$1" "$2" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache
    fi
    # shellcheck disable=SC2016 # expanded by the inner shell
    inside sh -c '
        preset=$1 target=$2
        shift 2
        ninja=build/$preset/build.ninja
        if [ ! -e "$ninja" ] || [ -n "$(find CMakePresets.json -newer "$ninja")" ]; then
            cmake --preset "$preset" "$@" || exit
        fi
        exec cmake --build --preset "$preset" --target "$target"
    ' build "$@"
)

have_ccache_inside() {
    if [ "$platform" = root ]; then [ -x "$root/usr/bin/ccache" ]; else have ccache; fi
}

build_failed() {
    status=$?
    [ "$status" != 130 ] || exit 130
    if [ "$how" = quiet ]; then
        log_tail "$build_log" 40
        die "building $target of preset '$preset' failed (whole log: $build_log)"
    fi
    die "building $target of preset '$preset' failed, see above"
}
