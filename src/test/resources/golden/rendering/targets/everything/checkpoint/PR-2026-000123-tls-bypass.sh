#!/bin/sh
# PR-2026-000123, expires 2027-01-31
# SESSION: file with a session, from mgmt_cli login. LAYER: name of the layer.
set -eu
: "${SESSION:?}"
LAYER="${LAYER:-Default Layer}"
mgmt_cli -s "$SESSION" add https-section name "PR_2026_000123_tls" layer "$LAYER" position "top"
mgmt_cli -s "$SESSION" add https-rule name "PR_2026_000123_tls_core_163" layer "$LAYER" position.bottom "PR_2026_000123_tls" source.1 "PR_2026_000123_from_clients" destination.1 "PR_2026_000123_to_core_163" service.1 "PR_2026_000123_tcp_80" service.2 "PR_2026_000123_tcp_443" action "Bypass" comments "PR-2026-000123 core-163"
