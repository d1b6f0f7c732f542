# Measures, side by side with a peer. The programs are small: they are compiled here, against the worker's libraries.

bench() {
    local program
    case ${1:-} in
        peers) program=PeersBench ;;
        sessions) program=SessionsBench ;;
        *) die "The commands are './ganbook bench peers [NAME …]' and './ganbook bench sessions [N]'. './ganbook help' says more." ;;
    esac
    shift
    build_worker
    finish_line
    local classes=$GANBOOK_STATE/bench
    mkdir -p "$classes"
    "$JAVA_HOME/bin/javac" -d "$classes" -cp "$WORKER_HOME/lib/*" \
        "$GANBOOK_ROOT"/tests/src/test/java/org/ganbook/bench/*.java || exit 1
    exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -Dganbook.bench="$GANBOOK_ROOT/tests/bench" -Dganbook.worker.home="$WORKER_HOME" \
        -cp "$classes:$WORKER_HOME/lib/*" "org.ganbook.bench.$program" "$@"
}
