# Runs the tests and sums them up.

check() {
    local unit='' name=''
    while [ $# -gt 0 ]; do
        case $1 in
        unit) unit=1 && shift ;;
        -k) need_value "$@" && name=$2 && shift 2 ;;
        *) die "test has no option '$1'. './ganbook help' lists what there is." ;;
        esac
    done
    find_jdk
    [ -n "$unit" ] || find_browser
    find_maven
    lock
    start_afresh_after_new_poms
    forget_reports
    prepare_bundle
    finish_line
    local status=0 log=$GANBOOK_STATE/test.log
    run_tests "$unit" "$name" "$log" || status=$?
    keep_bundle
    unlock
    summarize "$status" "$log"
}

# A failing test must not keep the modules after it from being tested, so Maven goes on and the
# reports decide. PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: the browser of this machine is driven.
run_tests() {
    local unit=$1 name=$2 log=$3
    set -- verify -Dmaven.test.failure.ignore=true -Dquarkus.analytics.disabled=true \
        ${NODE_FOLDER:+"-Dvaadin.build.node-folder=$NODE_FOLDER"} ${unit:+-DskipITs}
    if [ -n "$name" ]; then
        # Named tests run whether they are of the units or of the whole; each shall run in its own phase, and once.
        set -- "$@" "-Dtest=$name,!*IT" "-Dit.test=$name,!*Test" \
            -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
    fi
    (
        cd "$GANBOOK_ROOT" || exit
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 "$MAVEN" -B -ntp "$@" 2>&1 </dev/null
    ) | tee "$log" | show_tests
    return "${PIPESTATUS[0]}"
}

# Of Maven's output: which module, which test class, and what went wrong: below the name of a test that failed
# comes its error, of the places in the code those that are ours; what a page showed comes however long the error is.
show_tests() {
    awk '
        /^\[/ { lines = 0 }
        /^\[INFO\] Building Ganbook/ { sub(/^\[INFO\] Building /, ""); sub(/ 1\.0.*/, ""); print; fflush() }
        /Tests run:.* in / || /^\[ERROR\]/ { print "    " $0; fflush() }
        /^\[ERROR\].* <<< (ERROR|FAILURE)!$/ { lines = 60 }
        /JourneyExtension\$Shown: / { lines++ }
        lines > 0 && !/^\[/ && NF && (!/^\t+at / || /^\t+at org\.ganbook\./) { print "        " $0; lines--; fflush() }'
}

reports() {
    find "$GANBOOK_ROOT" -path '*/node_modules' -prune -o \
        \( -path '*/target/surefire-reports/TEST-*.xml' -o -path '*/target/failsafe-reports/TEST-*.xml' \) -print0
}

# With the summaries: Maven fails by one that a run has left which was broken off.
forget_reports() {
    reports | xargs -0 rm -f
    rm -f "$GANBOOK_ROOT"/target/failsafe-reports/failsafe-summary.xml \
        "$GANBOOK_ROOT"/*/target/failsafe-reports/failsafe-summary.xml \
        "$GANBOOK_ROOT"/*/*/target/failsafe-reports/failsafe-summary.xml
}

# Adds up the reports' <testsuite> heads. Right are: Maven came to its end, something was tested, nothing failed.
summarize() {
    local totals tests failures skipped
    totals=$(reports | xargs -0 cat 2>/dev/null | awk '
        function number(name,   at) {
            at = index($0, " " name "=\"")
            return at ? substr($0, at + length(name) + 3) + 0 : 0
        }
        /<testsuite / { tests += number("tests"); bad += number("failures") + number("errors"); skipped += number("skipped") }
        END { print tests + 0, bad + 0, skipped + 0 }')
    read -r tests failures skipped <<END
$totals
END
    printf '\n%s tests, %s failed, %s skipped. Log: %s\n' "$tests" "$failures" "$skipped" "$2"
    if [ "$1" -ne 0 ]; then
        explain_failure 'the build' "$2"
        return 1
    fi
    [ "$tests" -gt 0 ] && [ "$failures" -eq 0 ]
}
