#!/bin/sh
# Portreeve PR-2026-000123, does not expire by itself
# Deletes the aliases of this request from OPNsense, and nothing else. One in use stays.
# Needs curl, and the key and secret of an API user in ~/.netrc. Its one argument is the address
# of the firewall: https://firewall.example.com
set -eu
api=${1:?address of the firewall}/api/firewall/alias
remove() {
  id=$(curl -fsS --netrc "$api/getAliasUUID/$1" | sed -n 's/.*"uuid": *"\([0-9a-f-]*\)".*/\1/p')
  test -z "$id" || curl -fsS --netrc --data '' "$api/delItem/$id"
}
remove PR_2026_000123_udp_many
remove PR_2026_000123_tcp_many
remove PR_2026_000123_to_many
remove PR_2026_000123_from_clients
curl -fsS --netrc --data '' "$api/reconfigure"
