#!/bin/sh
# PR-2026-000123, expires 2027-01-31
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_group_attestation_dha" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_group_store" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_asu_windows_eu" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_authentication_56" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_apple_178" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_group_delivery_peering" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_autopilot_165" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_group_device_management" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_core_172" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_core_170" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_core_163" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_core_97" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_5223"
mgmt_cli -s "$SESSION" delete service-udp name "PR_2026_000123_udp_3544"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_7680"
mgmt_cli -s "$SESSION" delete service-udp name "PR_2026_000123_udp_123"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_80"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_443"
mgmt_cli -s "$SESSION" delete dns-domain name ".has.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".store.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".euprod.edge.example.net" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".login.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".itunes.example.org" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".courier.push.example.org" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".time.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".graph.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".do.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".swd02-mscdn.edge.example.net" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".swd01-mscdn.edge.example.net" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".account.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_to_group_delivery_peering"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_to_core_163"
mgmt_cli -s "$SESSION" delete group name "PR_2026_000123_from_clients"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_2001_db8_40___48"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_203_0_113_8_30"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_198_51_100_0_27"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_2001_db8_9___48"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_198_18_4_0_22"
mgmt_cli -s "$SESSION" delete network name "PR_2026_000123_net_192_0_2_0_24"
