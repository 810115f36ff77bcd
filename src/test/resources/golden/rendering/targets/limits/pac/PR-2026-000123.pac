// Portreeve PR-2026-000123, does not expire by itself
// Sends what this request asks for around the proxy. It opens nothing: the packet filter does.
function portreeve_PR_2026_000123(url, host) {
  var parts = /^(?:http|ws)(s?):\/\/[^\/?#]*?(?::([0-9]+))?(?:[\/?#].*)?$/i.exec(url);
  var port = !parts ? 0 : parts[2] ? Number(parts[2]) : parts[1] ? 443 : 80;
  var name = host.toLowerCase();
  var literal = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(name);
  // many:
  if (port === 443) {
    if (literal && isInNet(name, "198.51.100.0", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.2", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.4", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.6", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.8", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.10", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.12", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.14", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.16", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.18", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.20", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.22", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.24", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.26", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.28", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.30", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.32", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.34", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.36", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.38", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.40", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.42", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.44", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.46", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.48", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.50", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.52", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.54", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.56", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.58", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.60", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.62", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.64", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.66", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.68", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.70", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.72", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.74", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.76", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.78", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.80", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.82", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.84", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.86", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.88", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.90", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.92", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.94", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.96", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.98", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.100", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.102", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.104", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.106", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.108", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.110", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.112", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.114", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.116", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.118", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.120", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.122", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.124", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.126", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.128", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.130", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.132", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.134", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.136", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.138", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.140", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.142", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.144", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.146", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.148", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.150", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.152", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.154", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.156", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.158", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.160", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.162", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.164", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.166", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.168", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.170", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.172", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.174", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.176", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.178", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.180", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.182", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.184", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.186", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.188", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.190", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.192", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.194", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.196", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.198", "255.255.255.255")) return "DIRECT";
    if (literal && isInNet(name, "198.51.100.200", "255.255.255.255")) return "DIRECT";
  }
  return null;
}

// Put the site's own proxy here, or call the function above from the site's own file.
function FindProxyForURL(url, host) {
  return portreeve_PR_2026_000123(url, host) || "PROXY proxy.invalid:8080";
}
