#!/bin/sh
# Portreeve PR-2026-000123, does not expire by itself
# Deletes the rule groups of this request, and nothing else. Take them out of every firewall
# policy first: AWS keeps a group that a policy refers to. Needs the AWS CLI, signed in.
set -eu
aws network-firewall delete-rule-group --type STATEFUL --rule-group-name PR-2026-000123
