#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Allows what the request asks for. Run again, it first removes what it made before.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{a8870f88-9db5-8e25-830e-b55e1e069b81}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{cc749d8e-3347-8b32-85ad-9a0d20d838c9}' -ErrorAction SilentlyContinue

New-NetFirewallDynamicKeywordAddress -Id '{a8870f88-9db5-8e25-830e-b55e1e069b81}' -Keyword 'a.b_example.com' -AutoResolve $true | Out-Null
New-NetFirewallDynamicKeywordAddress -Id '{cc749d8e-3347-8b32-85ad-9a0d20d838c9}' -Keyword 'a_b.example.com' -AutoResolve $true | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-eu_tcp' -DisplayName 'PR-2026-000123 group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-eu' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -RemoteDynamicKeywordAddresses '{a8870f88-9db5-8e25-830e-b55e1e069b81}', '{cc749d8e-3347-8b32-85ad-9a0d20d838c9}' -RemotePort '443', '8883' | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-na_tcp' -DisplayName 'PR-2026-000123 group-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-na' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -RemoteDynamicKeywordAddresses '{a8870f88-9db5-8e25-830e-b55e1e069b81}', '{cc749d8e-3347-8b32-85ad-9a0d20d838c9}' -RemotePort '443', '8883' | Out-Null
