// Portreeve PR-2026-000123, expires 2027-01-31
// Sends what this request asks for around the proxy. It opens nothing: the packet filter does.
function portreeve_PR_2026_000123(url, host) {
  var parts = /^(?:http|ws)(s?):\/\/[^\/?#]*?(?::([0-9]+))?(?:[\/?#].*)?$/i.exec(url);
  var port = !parts ? 0 : parts[2] ? Number(parts[2]) : parts[1] ? 443 : 80;
  var name = host.toLowerCase();
  // core-97: base
  if (port === 443) {
    if (name === "account.example.com") return "DIRECT";
  }
  // core-163: base
  if (port === 80 || port === 443) {
    if (dnsDomainIs(name, ".manage.example.com")) return "DIRECT";
    if (name === "manage.example.com") return "DIRECT";
  }
  // core-170: win32
  if (port === 443) {
    if (name === "swd01-mscdn.edge.example.net") return "DIRECT";
    if (name === "swd02-mscdn.edge.example.net") return "DIRECT";
  }
  // core-172: delivery
  if (port === 80 || port === 443) {
    if (dnsDomainIs(name, ".do.example.com")) return "DIRECT";
    if (name === "do.example.com") return "DIRECT";
  }
  // group-device-management: base
  if (port === 443) {
    if (name === "graph.example.com") return "DIRECT";
  }
  // autopilot-164: autopilot
  if (port === 443) {
    if (dnsDomainIs(name, ".update.example.com")) return "DIRECT";
  }
  // apple-178: apple
  if (port === 443) {
    if (name === "courier.push.example.org") return "DIRECT";
    if (dnsDomainIs(name, ".itunes.example.org")) return "DIRECT";
    if (name === "itunes.example.org") return "DIRECT";
  }
  // authentication-56: base
  if (port === 443) {
    if (name === "login.example.com") return "DIRECT";
  }
  // asu-windows-eu: win32
  if (port === 443) {
    if (name === "euprod.edge.example.net") return "DIRECT";
  }
  // group-store: store
  if (port === 80 || port === 443) {
    if (name === "store.example.com") return "DIRECT";
  }
  // group-attestation-dha: attestation
  if (port === 443) {
    if (name === "has.example.com") return "DIRECT";
  }
  // group-defender: defender-security
  if (port === 443) {
    if (dnsDomainIs(name, ".dm.example.com")) return "DIRECT";
  }
  return null;
}

// Put the site's own proxy here, or call the function above from the site's own file.
function FindProxyForURL(url, host) {
  return portreeve_PR_2026_000123(url, host) || "PROXY proxy.invalid:8080";
}
