#Requires -RunAsAdministrator
#Requires -Modules NetSecurity
# Portreeve PR-2026-000123, does not expire by itself
# Allows what the request asks for. Run again, it first removes what it made before.
$ErrorActionPreference = 'Stop'
Remove-NetFirewallRule -Group 'Portreeve PR-2026-000123' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{8cb2b2fb-3832-82c5-8109-4aa467f66ea2}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{169bded2-39e1-8042-8df5-eb2ac4937491}' -ErrorAction SilentlyContinue
Remove-NetFirewallDynamicKeywordAddress -Id '{b31c20a4-5ba7-8771-8671-a7e8cd5c49e7}' -ErrorAction SilentlyContinue

New-NetFirewallDynamicKeywordAddress -Id '{8cb2b2fb-3832-82c5-8109-4aa467f66ea2}' -Keyword 'courier.push.example.org' -AutoResolve $true | Out-Null
New-NetFirewallDynamicKeywordAddress -Id '{169bded2-39e1-8042-8df5-eb2ac4937491}' -Keyword '*.itunes.example.org' -AutoResolve $true | Out-Null
New-NetFirewallDynamicKeywordAddress -Id '{b31c20a4-5ba7-8771-8671-a7e8cd5c49e7}' -Keyword 'itunes.example.org' -AutoResolve $true | Out-Null
New-NetFirewallRule -Name 'PR-2026-000123_apple-178_tcp' -DisplayName 'PR-2026-000123 apple-178' -Group 'Portreeve PR-2026-000123' -Description 'PR-2026-000123, does not expire by itself' -Direction Outbound -Action Allow -Profile Any -Protocol TCP -LocalAddress '192.0.2.0/24' -RemoteDynamicKeywordAddresses '{8cb2b2fb-3832-82c5-8109-4aa467f66ea2}', '{169bded2-39e1-8042-8df5-eb2ac4937491}', '{b31c20a4-5ba7-8771-8671-a7e8cd5c49e7}' -RemotePort '443', '5223' | Out-Null
