#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Allows what the request asks for. Run again, it first removes what it made before.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue

New-NetFirewallRule -Name 'PR-2026-000123_core-163_tcp' -DisplayName 'PR-2026-000123 core-163' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -RemoteAddress '198.51.100.0/27', '203.0.113.8/30', '2001:db8:40::/48' -RemotePort '80', '443' | Out-Null
