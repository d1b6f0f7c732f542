# Builds what is missing. A stamp in target/ holds a digest of everything that a build depends on:
# while it is right, Maven isn't even started.

APP_JAR=$GANBOOK_ROOT/src/target/quarkus-app/quarkus-run.jar
WORKER_HOME=$GANBOOK_ROOT/backend/lab-worker/target/worker
BUNDLE=$GANBOOK_ROOT/src/src/main/bundles/prod.bundle

# The digest of all files below the given paths, without what builds leave there.
digest() {
    (
        cd "$GANBOOK_ROOT" || exit
        find "$@" \( -name target -o -name node_modules -o -name generated -o -name bundles \
            -o -name '.*' -o -path src/src -o -path src/client \) -prune -o -type f \
            ! -name 'package*.json' ! -name 'vite.*' ! -name tsconfig.json ! -name types.d.ts -print0 |
            LC_ALL=C sort -z | xargs -0 cksum
    ) | sha512 | cut -c 1-32
}

worker_digest() { digest pom.xml backend; }
app_digest() { digest pom.xml backend frontend src content; }

stamped() { [ "$(cat "$GANBOOK_STATE/$1.stamp" 2>/dev/null)" = "$2" ]; }

stamp() {
    mkdir -p "$GANBOOK_STATE"
    printf '%s\n' "$2" >"$GANBOOK_STATE/$1.stamp"
}

build_worker() {
    find_jdk
    local digest
    digest=$(worker_digest)
    if stamped worker "$digest" && [ -d "$WORKER_HOME/lib" ]; then
        return
    fi
    find_maven
    lock
    start_afresh_after_new_poms
    step 'Building the lab worker' "$GANBOOK_STATE/build.log" maven_package -pl backend/lab-worker || exit 1
    unlock
    stamp worker "$digest"
}

build_app() {
    find_jdk
    local digest worker
    digest=$(app_digest)
    if stamped app "$digest" && [ -f "$APP_JAR" ] && [ -d "$WORKER_HOME/lib" ]; then
        return
    fi
    worker=$(worker_digest)
    find_maven
    lock
    start_afresh_after_new_poms
    package_app || exit 1
    unlock
    stamp app "$digest"
    stamp worker "$worker"
}

package_app() {
    local words='Building the worker and the pages'
    [ -d "$GANBOOK_ROOT/src/target" ] || words="$words (the first time takes minutes)"
    prepare_bundle
    set -- maven_package -T 2 -pl src,backend/lab-worker ${NODE_FOLDER:+"-Dvaadin.build.node-folder=$NODE_FOLDER"}
    step "$words" "$GANBOOK_STATE/build.log" "$@" || return 1
    keep_bundle
}

# Generated sources and copied libraries outlive a change of the plugin that made them, so new poms
# start from nothing. So does the bundle of the pages (see prepare_bundle).
start_afresh_after_new_poms() {
    local poms
    poms=$(digest pom.xml {backend/lab-api,backend/lab-worker,frontend,src,tests}/pom.xml)
    if ! stamped poms "$poms"; then
        rm -rf "$GANBOOK_ROOT"/{backend/lab-api,backend/lab-worker,frontend,src,tests}/target
        stamp poms "$poms"
    fi
}

# No tests here, and none of the formatter: whoever only wants to read the course needs neither.
maven_package() {
    cd "$GANBOOK_ROOT" &&
        exec "$MAVEN" -B -ntp package -am -DskipTests -Dspotless.check.skip -Dquarkus.analytics.disabled=true "$@"
}

# ---- The bundle of the pages' scripts and styles, which takes Node and a minute to make

# Named after what goes into it: the client's sources, the versions, and which components and
# scripts the Java views name. Vaadin itself checks whether a bundle fits, and makes a new one if not.
bundle_key() {
    {
        digest pom.xml frontend/pom.xml src/pom.xml frontend/client
        (cd "$GANBOOK_ROOT" && grep -rhE '^import com\.vaadin|@(JsModule|NpmPackage|CssImport|StyleSheet|JavaScript)' \
            --include='*.java' frontend/src src/main | LC_ALL=C sort -u)
    } | sha512 | cut -c 1-32
}

# Puts the finished bundle back where Vaadin looks for it, or makes Node ready to build one.
prepare_bundle() {
    local kept
    kept=$GANBOOK_CACHE/bundles/$(bundle_key)/prod.bundle
    NODE_FOLDER=
    if [ -f "$kept" ]; then
        mkdir -p "$(dirname "$BUNDLE")" && cp "$kept" "$BUNDLE"
        [ ! -x "$GANBOOK_CACHE/node-$NODE_VERSION/node" ] || NODE_FOLDER=$GANBOOK_CACHE/node-$NODE_VERSION
    else
        # Vaadin keeps parts of an older bundle when it finds them.
        rm -rf "$GANBOOK_ROOT/src/target" "$(dirname "$BUNDLE")"
        find_node
    fi
}

keep_bundle() {
    local folder
    [ -f "$BUNDLE" ] || return 0
    folder=$GANBOOK_CACHE/bundles/$(bundle_key)
    mkdir -p "$folder" && cp "$BUNDLE" "$folder/prod.bundle.$$" && mv "$folder/prod.bundle.$$" "$folder/prod.bundle"
}

# ---- One build at a time in a checkout

# The lock is a link that names its holder's process: made and filled in one stroke.
lock() {
    local lock=$GANBOOK_STATE/building holder
    mkdir -p "$GANBOOK_STATE"
    until ln -s $$ "$lock" 2>/dev/null; do
        holder=$(readlink "$lock")
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            rm -f "$lock"
        else
            say "Waiting for another build of this checkout (process $holder) …"
            sleep 1
        fi
    done
    trap unlock EXIT
}

unlock() {
    rm -f "$GANBOOK_STATE/building"
    trap - EXIT
}
