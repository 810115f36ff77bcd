# Sourced by mvnw: points JAVA_HOME at a JDK 25 or newer. A JAVA_HOME that already is one wins.
portreeve_jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  portreeve_release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release")
  [ -n "$portreeve_release" ] && [ "$portreeve_release" -ge 25 ]
}
if [ -z "${JAVA_HOME-}" ] || ! portreeve_jdk_release "$JAVA_HOME"; then
  portreeve_found=
  for portreeve_home in /usr/lib/jvm/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* /opt/jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if portreeve_jdk_release "$portreeve_home"; then
      portreeve_found=$portreeve_home
      break
    fi
  done
  if [ -z "$portreeve_found" ]; then
    echo "mvnw: no JDK 25 or newer found. Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
    exit 1
  fi
  JAVA_HOME=$portreeve_found
fi
export JAVA_HOME
