#!/bin/sh
# PR-2026-000123, expires 2027-01-31
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
known() {
  object=$(mgmt_cli -s "$SESSION" -f json show dns-domain name "$1") || return 1
  case "$(printf '%s' "$object" | tr -d ' \n')" in
    *'"is-sub-domain":false'*) return 0 ;;
  esac
  echo "$1 is known and takes in every name below it" >&2
  exit 1
}
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_192_0_2_0_24" subnet4 "192.0.2.0" mask-length4 "24" comments "PR-2026-000123, expires 2027-01-31" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_198_18_4_0_22" subnet4 "198.18.4.0" mask-length4 "22" comments "PR-2026-000123, expires 2027-01-31" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_2001_db8_9___48" subnet6 "2001:db8:9::" mask-length6 "48" comments "PR-2026-000123, expires 2027-01-31" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_198_51_100_0_27" subnet4 "198.51.100.0" mask-length4 "27" comments "PR-2026-000123, expires 2027-01-31" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_203_0_113_8_30" subnet4 "203.0.113.8" mask-length4 "30" comments "PR-2026-000123, expires 2027-01-31" ignore-warnings true
mgmt_cli -s "$SESSION" add network name "PR_2026_000123_net_2001_db8_40___48" subnet6 "2001:db8:40::" mask-length6 "48" comments "PR-2026-000123, expires 2027-01-31" ignore-warnings true
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_from_clients" members.1 "PR_2026_000123_net_192_0_2_0_24" members.2 "PR_2026_000123_net_198_18_4_0_22" members.3 "PR_2026_000123_net_2001_db8_9___48" comments "PR-2026-000123 clients"
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_to_core_163" members.1 "PR_2026_000123_net_198_51_100_0_27" members.2 "PR_2026_000123_net_203_0_113_8_30" members.3 "PR_2026_000123_net_2001_db8_40___48" comments "PR-2026-000123 core-163"
mgmt_cli -s "$SESSION" add group name "PR_2026_000123_to_group_delivery_peering" members.1 "PR_2026_000123_net_192_0_2_0_24" members.2 "PR_2026_000123_net_2001_db8_9___48" comments "PR-2026-000123 group-delivery-peering"
known ".account.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".account.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".swd01-mscdn.edge.example.net" || mgmt_cli -s "$SESSION" add dns-domain name ".swd01-mscdn.edge.example.net" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".swd02-mscdn.edge.example.net" || mgmt_cli -s "$SESSION" add dns-domain name ".swd02-mscdn.edge.example.net" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".do.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".do.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".graph.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".graph.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".time.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".time.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".courier.push.example.org" || mgmt_cli -s "$SESSION" add dns-domain name ".courier.push.example.org" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".itunes.example.org" || mgmt_cli -s "$SESSION" add dns-domain name ".itunes.example.org" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".login.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".login.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".euprod.edge.example.net" || mgmt_cli -s "$SESSION" add dns-domain name ".euprod.edge.example.net" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".store.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".store.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
known ".has.example.com" || mgmt_cli -s "$SESSION" add dns-domain name ".has.example.com" is-sub-domain false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_443" port "443" match-for-any false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_80" port "80" match-for-any false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add service-udp name "PR_2026_000123_udp_123" port "123" match-for-any false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_7680" port "7680" match-for-any false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add service-udp name "PR_2026_000123_udp_3544" port "3544" match-for-any false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add service-tcp name "PR_2026_000123_tcp_5223" port "5223" match-for-any false comments "PR-2026-000123, expires 2027-01-31"
mgmt_cli -s "$SESSION" add access-section name "PR_2026_000123_rules" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_core_97" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".account.example.com" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 core-97"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_core_163" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 "PR_2026_000123_to_core_163" service.1 "PR_2026_000123_tcp_80" service.2 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 core-163"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_core_170" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".swd01-mscdn.edge.example.net" destination.2 ".swd02-mscdn.edge.example.net" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 core-170"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_core_172" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".do.example.com" service.1 "PR_2026_000123_tcp_80" service.2 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 core-172"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_group_device_management" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".graph.example.com" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 group-device-management"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_autopilot_165" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".time.example.com" service.1 "PR_2026_000123_udp_123" action "Accept" track.type "Log" comments "PR-2026-000123 autopilot-165"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_group_delivery_peering" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_to_group_delivery_peering" destination.1 "PR_2026_000123_to_group_delivery_peering" service.1 "PR_2026_000123_tcp_7680" service.2 "PR_2026_000123_udp_3544" action "Accept" track.type "Log" comments "PR-2026-000123 group-delivery-peering"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_apple_178" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".courier.push.example.org" destination.2 ".itunes.example.org" service.1 "PR_2026_000123_tcp_443" service.2 "PR_2026_000123_tcp_5223" action "Accept" track.type "Log" comments "PR-2026-000123 apple-178"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_authentication_56" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".login.example.com" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 authentication-56"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_asu_windows_eu" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".euprod.edge.example.net" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 asu-windows-eu"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_group_store" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".store.example.com" service.1 "PR_2026_000123_tcp_80" service.2 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 group-store"
mgmt_cli -s "$SESSION" add access-rule name "PR_2026_000123_group_attestation_dha" layer "$LAYER" position.bottom "PR_2026_000123_rules" source.1 "PR_2026_000123_from_clients" destination.1 ".has.example.com" service.1 "PR_2026_000123_tcp_443" action "Accept" track.type "Log" comments "PR-2026-000123 group-attestation-dha"
