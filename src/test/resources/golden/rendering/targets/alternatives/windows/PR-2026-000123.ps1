#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Allows what the request asks for. Run again, it first removes what it made before.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue

New-NetFirewallRule -Name 'PR-2026-000123_both-ways_tcp' -DisplayName 'PR-2026-000123 both-ways' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -LocalAddress '192.0.2.0/24' -RemoteAddress '198.51.100.0/27' -RemotePort '443', '5671' | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_both-ways_udp' -DisplayName 'PR-2026-000123 both-ways' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol UDP -LocalAddress '192.0.2.0/24' -RemoteAddress '198.51.100.0/27' -RemotePort '5671' | Out-Null
