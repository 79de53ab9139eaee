# SPDX-License-Identifier: GPL-3.0-or-later
# run-tests.sh FOLDER [NAME…]: runs each program of FOLDER (those whose name contains a NAME), each with a time limit.
# The last line is the sum over all programs: "N passed, N failed", with ", N skipped" when there are any.
# A program that crashes, runs out of time, or prints no totals counts as one failed test.
set -u

folder=$1
shift
limit=${SPOOR_TEST_SECONDS:-300}
passed=0 failed=0 skipped=0 programs=0
output=$(mktemp)
list=$(mktemp)
trap 'rm -f "$output" "$list"' EXIT
trap 'exit 130' INT

wanted() {
    [ $# -gt 1 ] || return 0
    name=$1
    shift
    for word in "$@"; do
        case $name in *"$word"*) return 0 ;; esac
    done
    return 1
}

# sum FIELD: adds up the numbers before FIELD in the totals lines of Qt Test
sum() {
    awk -v field="$1" '/^Totals: / {seen = 1; for (i = 2; i <= NF; i++) if (index($i, field) == 1) n += $(i - 1)}
                       END {if (seen) print n + 0}' "$output"
}

find "$folder" -type f -perm -u+x ! -name '*.so*' 2>/dev/null | LC_ALL=C sort >"$list"

while read -r program <&3; do
    name=${program#"$folder"/}
    wanted "$name" "$@" || continue
    programs=$((programs + 1))
    begun=$(date +%s%3N)
    status=0
    timeout -k 10 "$limit" "$program" >"$output" 2>&1 </dev/null || status=$?
    took=$(($(date +%s%3N) - begun))
    took=$((took / 1000)).$(printf '%03d' $((took % 1000)))
    p=$(sum passed) f=$(sum failed) s=$(sum skipped)
    why=
    case $status in
    124 | 137) why="ran longer than $limit s" ;;
    *) if [ "$status" -gt 128 ]; then why="killed by signal $((status - 128))"; fi ;;
    esac
    if [ -z "$p" ]; then
        p=0 f=0 s=0
        why=${why:-"printed no totals (exit status $status)"}
    elif [ "$f" = 0 ] && [ "$status" != 0 ]; then
        why=${why:-"exit status $status"}
    fi
    if [ -n "$why" ] && [ "$f" = 0 ]; then f=1; fi
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    if [ "$f" = 0 ]; then
        printf 'ok    %s: %s passed%s (%s s)\n' "$name" "$p" "$([ "$s" = 0 ] || echo ", $s skipped")" "$took"
        [ "$s" = 0 ] || grep -A 1 '^SKIP ' "$output" | sed 's/^/    /'
    else
        printf 'FAIL  %s: %s passed, %s failed%s (%s s)\n' "$name" "$p" "$f" "${why:+; $why}" "$took"
        # What failed comes first: the warnings of a whole program's run would push it out of the last lines.
        grep -A 4 '^FAIL!\|^XPASS\|^QFATAL' "$output" | sed 's/^/    /'
        grep -v '^PASS \|propagateSizeHints' "$output" | tail -n 100 | sed 's/^/    /'
    fi
done 3<"$list"

if [ "$programs" = 0 ]; then
    echo "no test program found in $folder${1:+ for: $*}"
    failed=1
fi
if [ "$skipped" = 0 ]; then
    echo "$passed passed, $failed failed"
else
    echo "$passed passed, $failed failed, $skipped skipped"
fi
[ "$failed" = 0 ]
