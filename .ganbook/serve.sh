# Starts the application, or the worker alone for notebooks.

serve() {
    local port=8080 data=$HOME/.ganbook datasets=${GANBOOK_DATASETS:-}
    while [ $# -gt 0 ]; do
        case $1 in
        --port) need_value "$@" && port=$2 && shift 2 ;;
        --data) need_value "$@" && data=$2 && shift 2 ;;
        --datasets) need_value "$@" && datasets=$2 && shift 2 ;;
        *) die "run has no option '$1'. './ganbook help' lists what there is." ;;
        esac
    done
    check_port "$port"
    mkdir -p "$data" 2>/dev/null
    [ -w "$data" ] || die "The data folder $data can't be written to. Choose another: --data DIR"
    data=$(cd "$data" && pwd -P)
    datasets=$(absolute "${datasets:-$data/datasets}")
    build_app
    start_app "$port" "$data" "$datasets"
}

need_value() {
    [ $# -ge 2 ] || die "$1 needs a value."
}

absolute() {
    case $1 in
    /*) printf '%s' "$1" ;;
    *) printf '%s/%s' "$PWD" "$1" ;;
    esac
}

check_port() {
    case $1 in
    '' | 0* | *[!0-9]* | ??????*) bad_port "$1" ;;
    esac
    [ "$1" -le 65535 ] || bad_port "$1"
    if (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
        die "Port $1 is taken by another program (or by Ganbook itself). End that one, or choose another: ./ganbook run --port $(($1 + 1))"
    fi
}

bad_port() {
    die "--port needs a number from 1 to 65535, not '$1'."
}

# The script becomes the application: a signal to one is a signal to the other, and nothing is left
# behind. What is printed meanwhile comes from a short-lived companion.
start_app() {
    local port=$1 data=$2 datasets=$3 log=$2/ganbook.log
    say 'Starting …'
    : >"$log" || die "The log $log can't be written to."
    # Without it Java could give no file a name like 数据.csv, neither here nor in the worker.
    case $(locale charmap 2>/dev/null) in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
    (announce $$ "$port" "$log" &)
    cd "$data" || exit 2
    exec "$JAVA_HOME/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED \
        -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port="$port" \
        -Dganbook.data="$data" -Dganbook.datasets="$datasets" -Dganbook.worker.home="$WORKER_HOME" \
        -jar "$APP_JAR" >>"$log" 2>&1 </dev/null
}

# Waits until a page can be opened and says where; if the application ends before that, says why.
announce() {
    local process=$1 port=$2 log=$3
    trap '' INT
    until curl -fsS -o /dev/null --max-time 5 "http://127.0.0.1:$port/" 2>/dev/null; do
        if ! kill -0 "$process" 2>/dev/null; then
            explain_failure 'Starting the application' "$log"
            return
        fi
        sleep 0.2
    done
    say "Ganbook is at http://localhost:$port (Ctrl+C ends it; log: $log)"
    finish_line
}

# The JVM options and glibc's are those that the application gives a worker (WorkerInstallation and decision 009 say why). A --datasets among the arguments counts more than ours before it.
run_notebooks() {
    [ "${1:-}" = run ] || die "The command is './ganbook notebook run A.ipynb [B.ipynb …]'. './ganbook help' says more."
    shift
    build_worker
    finish_line
    GLIBC_TUNABLES=${GLIBC_TUNABLES:-glibc.malloc.mxfast=0:glibc.malloc.tcache_count=127} \
        exec "$JAVA_HOME/bin/java" -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI -XX:+UseParallelGC -Xmn192m \
        --upgrade-module-path="$WORKER_HOME/compiler" --enable-native-access=ALL-UNNAMED \
        --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true \
        -cp "$WORKER_HOME/lib/*" org.ganbook.worker.WorkerMain notebook run \
        --home="$WORKER_HOME" --datasets="${GANBOOK_DATASETS:-$HOME/.ganbook/datasets}" "$@"
}
