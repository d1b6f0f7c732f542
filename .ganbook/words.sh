# What the person at the terminal sees. Everything else goes to a log file.

die() {
    finish_line
    printf 'ganbook: %s\n' "$*" >&2
    exit 2
}

# One line that says what is going on now. On a terminal the next one takes its place.
line_open=
say() {
    if [ -t 1 ]; then
        printf '\r\033[K%s' "$*"
        line_open=1
    else
        printf '%s\n' "$*"
    fi
}

finish_line() {
    [ -z "$line_open" ] || printf '\n'
    line_open=
}

# step WORDS LOG COMMAND…: runs the command with its output in LOG and shows WORDS, the seconds
# since the start and, for Maven, the module at work. When the command fails, so does the step, and
# the end of the log is shown.
step() {
    local words=$1 log=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    : >"$log"
    say "$words …"
    # Job control gives the command a process group of its own, so that all of it can be ended.
    set -m
    "$@" >>"$log" 2>&1 </dev/null &
    local pid=$!
    set +m
    # shellcheck disable=SC2064
    trap "kill -- -$pid 2>/dev/null; finish_line; exit 130" INT TERM
    if [ -t 1 ]; then
        follow_step "$pid" "$words" "$log"
    fi
    local status=0
    wait "$pid" || status=$?
    trap - INT TERM
    [ "$status" -eq 0 ] || explain_failure "$words" "$log"
    return "$status"
}

follow_step() {
    local pid=$1 words=$2 log=$3 started=$SECONDS module
    while kill -0 "$pid" 2>/dev/null; do
        module=$(sed -n 's/^\[INFO\] Building Ganbook: \(.*\) 1\.0.*/: \1/p' "$log" | tail -n 1)
        say "$words$module … $((SECONDS - started)) s"
        sleep 0.5
    done
}

explain_failure() {
    finish_line
    printf '\nThis failed: %s. The end of %s:\n\n' "$1" "$2" >&2
    last_words "$2" >&2
}

# The lines of a log that matter most: Maven's errors when it named some, else the last lines.
last_words() {
    if grep -q '^\[ERROR\]' "$1"; then
        grep '^\[ERROR\]' "$1" | head -n 25 | sed 's/^/    /'
    else
        tail -n 25 "$1" | sed 's/^/    /'
    fi
}
