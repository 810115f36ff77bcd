package dev.portreeve.addressing;

/// What an enforcement point takes a wildcard's suffix to cover.
public enum SuffixMatching {
    /// `*.x` covers the names strictly below `x`, not `x`: the meaning in Microsoft's list, on Azure Firewall,
    /// PAN-OS and in `shExpMatch` of a PAC file.
    STRICT,
    /// `.x` covers `x` and everything below it: Squid `dstdomain`, AWS domain lists.
    WITH_APEX
}
