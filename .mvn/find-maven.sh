# Sourced by mvnw: where the Maven download archive cannot be reached and no earlier download is at hand, a mvn on the PATH does.
if ! ls "${MAVEN_USER_HOME:-${HOME-}/.m2}"/wrapper/dists/apache-maven-3.9.16*/*/bin/mvn >/dev/null 2>&1 && command -v mvn >/dev/null 2>&1; then
  portreeve_archive=$(sed -n 's/^distributionUrl=//p' "$(dirname "$0")/.mvn/wrapper/maven-wrapper.properties")
  if ! { command -v curl >/dev/null 2>&1 && curl -sfIL --max-time 10 -o /dev/null "$portreeve_archive"; } \
    && ! { command -v wget >/dev/null 2>&1 && wget -q --spider --timeout=10 --tries=1 "$portreeve_archive"; }; then
    echo "mvnw: the Maven archive cannot be reached; using $(command -v mvn) instead" >&2
    exec mvn "$@"
  fi
fi
