package dev.portreeve.rendering;

import java.util.Optional;
import java.util.regex.Pattern;

/// The word a target goes by on the command line, in files and as the name of its folder in a package.
public record TargetId(String word) implements Comparable<TargetId> {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]{1,23}");

    /// Lists for people and programs.
    public static final TargetId PLAIN = new TargetId("plain");
    /// The Squid proxy.
    public static final TargetId SQUID = new TargetId("squid");
    /// The packet filter of Linux.
    public static final TargetId NFTABLES = new TargetId("nftables");
    /// Firewalls with PAN-OS.
    public static final TargetId PALOALTO = new TargetId("paloalto");
    /// Firewalls with FortiOS.
    public static final TargetId FORTIGATE = new TargetId("fortigate");
    /// A policy of Azure Firewall.
    public static final TargetId AZURE_FIREWALL = new TargetId("azurefirewall");
    /// A proxy auto-configuration file.
    public static final TargetId PAC = new TargetId("pac");
    /// Zscaler Internet Access.
    public static final TargetId ZSCALER = new TargetId("zscaler");
    /// Firewalls with Check Point's management server.
    public static final TargetId CHECKPOINT = new TargetId("checkpoint");
    /// Cisco's Adaptive Security Appliance.
    public static final TargetId CISCO_ASA = new TargetId("ciscoasa");
    /// Juniper's SRX firewalls.
    public static final TargetId JUNIPER_SRX = new TargetId("junipersrx");
    /// A rule group of AWS Network Firewall.
    public static final TargetId AWS_FIREWALL = new TargetId("awsfirewall");
    /// The older packet filter of Linux.
    public static final TargetId IPTABLES = new TargetId("iptables");
    /// Aliases of OPNsense and pfSense, and rules of pf below both.
    public static final TargetId OPNSENSE = new TargetId("opnsense");
    /// The firewall of Windows.
    public static final TargetId WINDOWS = new TargetId("windows");
    /// Lists for any proxy or secure web gateway.
    public static final TargetId SWG = new TargetId("swg");

    /// @throws IllegalArgumentException when the word is not 2 to 24 lower-case letters and digits
    public TargetId {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("not a target: " + word);
        }
    }

    /// Empty when the text has not the form of a target's word.
    public static Optional<TargetId> tryParse(String text) {
        return WORD.matcher(text).matches() ? Optional.of(new TargetId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(TargetId other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
