// Portreeve PR-2026-000123, does not expire by itself
// Sends what this request asks for around the proxy. It opens nothing: the packet filter does.
function portreeve_PR_2026_000123(url, host) {
  var parts = /^(?:http|ws)(s?):\/\/[^\/?#]*?(?::([0-9]+))?(?:[\/?#].*)?$/i.exec(url);
  var port = !parts ? 0 : parts[2] ? Number(parts[2]) : parts[1] ? 443 : 80;
  var name = host.toLowerCase();
  var literal = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(name);
  // core-163: base
  if (port === 80 || port === 443) {
    if (dnsDomainIs(name, ".manage.example.com")) return "DIRECT";
    if (name === "manage.example.com") return "DIRECT";
  }
  // networks-only:
  if (port === 443) {
    if (literal && isInNet(name, "198.51.100.0", "255.255.255.224")) return "DIRECT";
  }
  return null;
}

// Put the site's own proxy here, or call the function above from the site's own file.
function FindProxyForURL(url, host) {
  return portreeve_PR_2026_000123(url, host) || "PROXY proxy.invalid:8080";
}
