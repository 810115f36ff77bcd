#!/bin/sh
# Portreeve LOCAL, does not expire by itself
# Deletes the rule groups of this request, and nothing else. Take them out of every firewall
# policy first: AWS keeps a group that a policy refers to. Needs the AWS CLI, signed in.
set -eu
aws network-firewall delete-rule-group --type STATEFUL --rule-group-name LOCAL
