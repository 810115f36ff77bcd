#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Removes the rules and keywords of the request, and nothing else.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8cb2b2fb-3832-82c5-8109-4aa467f66ea2}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{169bded2-39e1-8042-8df5-eb2ac4937491}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{b31c20a4-5ba7-8771-8671-a7e8cd5c49e7}' -ErrorAction SilentlyContinue
