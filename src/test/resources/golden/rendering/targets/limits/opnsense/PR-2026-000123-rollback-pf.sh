#!/bin/sh
# Portreeve PR-2026-000123, does not expire by itself
# Empties the anchor of this request, and no other. Connections that are open stay open.
set -eu
pfctl -a portreeve/PR-2026-000123 -F rules
pfctl -a portreeve/PR-2026-000123 -F Tables
