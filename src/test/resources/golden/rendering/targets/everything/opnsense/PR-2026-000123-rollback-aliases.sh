#!/bin/sh
# Portreeve PR-2026-000123, expires 2027-01-31
# Deletes the aliases of this request from OPNsense, and nothing else. One in use stays.
# Needs curl, and the key and secret of an API user in ~/.netrc. Its one argument is the address
# of the firewall: https://firewall.example.com
set -eu
api=${1:?address of the firewall}/api/firewall/alias
remove() {
  id=$(curl -fsS --netrc "$api/getAliasUUID/$1" | sed -n 's/.*"uuid": *"\([0-9a-f-]*\)".*/\1/p')
  test -z "$id" || curl -fsS --netrc --data '' "$api/delItem/$id"
}
remove PR_2026_000123_tcp_g_b1ef6c3181
remove PR_2026_000123_to_gr_587bb984b7
remove PR_2026_000123_tcp_group_store
remove PR_2026_000123_to_group_store
remove PR_2026_000123_tcp_a_9ca7841760
remove PR_2026_000123_to_as_cc4549fc29
remove PR_2026_000123_tcp_a_4db49c37e6
remove PR_2026_000123_to_au_2e6a869ad3
remove PR_2026_000123_tcp_apple_178
remove PR_2026_000123_to_apple_178
remove PR_2026_000123_udp_g_d9ed85d982
remove PR_2026_000123_tcp_g_0772cfeb86
remove PR_2026_000123_to_gr_d5854274b6
remove PR_2026_000123_udp_a_479473d92d
remove PR_2026_000123_to_autopilot_165
remove PR_2026_000123_tcp_g_a245199ec6
remove PR_2026_000123_to_gr_afdb7b3b62
remove PR_2026_000123_tcp_core_172
remove PR_2026_000123_to_core_172
remove PR_2026_000123_tcp_core_170
remove PR_2026_000123_to_core_170
remove PR_2026_000123_tcp_core_163
remove PR_2026_000123_to_core_163
remove PR_2026_000123_tcp_core_97
remove PR_2026_000123_to_core_97
remove PR_2026_000123_from_clients
curl -fsS --netrc --data '' "$api/reconfigure"
