# Measures, side by side with a peer. The programs are small: they are compiled here, against the worker's libraries.

bench() {
    local program workloads=$GANBOOK_ROOT/tests/bench
    case ${1:-} in
        peers) program=PeersBench ;;
        gpu) program=PeersBench workloads=$workloads/gpu ;;
        sessions) program=SessionsBench ;;
        sharing) program=SharingBench ;;
        endurance) program=EnduranceBench ;;
        restart) program=RestartBench ;;
        *) die "'./ganbook bench' needs one of peers, gpu, sessions, sharing, endurance and restart. './ganbook help' says more." ;;
    esac
    shift
    build_worker
    finish_line
    local classes=$GANBOOK_STATE/bench
    mkdir -p "$classes"
    "$JAVA_HOME/bin/javac" -d "$classes" -cp "$WORKER_HOME/lib/*" \
        "$GANBOOK_ROOT"/tests/src/test/java/org/ganbook/bench/*.java || exit 1
    exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        -Dganbook.bench="$workloads" \
        -Dganbook.bench.peer="$GANBOOK_ROOT/tests/bench/peer.py" -Dganbook.worker.home="$WORKER_HOME" \
        -cp "$classes:$WORKER_HOME/lib/*" "org.ganbook.bench.$program" "$@"
}
