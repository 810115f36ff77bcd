#!/bin/sh
# PR-2026-000123, does not expire by itself
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Network}"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_group_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_697f976e2f" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-rule name "PR_2026_000123_group_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_85cbd445f7" layer "$LAYER"
mgmt_cli -s "$SESSION" delete access-section name "PR_2026_000123_rules" layer "$LAYER"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_8883"
mgmt_cli -s "$SESSION" delete service-tcp name "PR_2026_000123_tcp_443"
mgmt_cli -s "$SESSION" delete dns-domain name ".a_b.example.com" || echo "kept" >&2
mgmt_cli -s "$SESSION" delete dns-domain name ".a.b_example.com" || echo "kept" >&2
