// Portreeve PR-2026-000123, does not expire by itself
// In place of the file of the same request: nothing of it goes around the proxy any more.
function portreeve_PR_2026_000123(url, host) {
  return null;
}

// Put the site's own proxy here, or call the function above from the site's own file.
function FindProxyForURL(url, host) {
  return portreeve_PR_2026_000123(url, host) || "PROXY proxy.invalid:8080";
}
