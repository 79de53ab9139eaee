# SPDX-License-Identifier: GPL-3.0-or-later
# Messages and timing. Everything goes to stderr: stdout belongs to the program that is run.

# Exit status of packaging/dev's own failures; below it are those of the program that is run.
own_failure=125

say() { printf 'dev: %s\n' "$*" >&2; }

die() {
    printf 'dev: error: %s\n' "$*" >&2
    exit "$own_failure"
}

# step "what comes next"; … ; step_done
step() {
    step_name=$1
    step_start=$(date +%s)
    say "$step_name …"
}

step_done() { say "$step_name: done in $(($(date +%s) - step_start)) s"; }

# log_tail FILE: the end of a log, indented
log_tail() { [ ! -s "$1" ] || tail -n "${2:-15}" "$1" | sed 's/^/    /' >&2; }
