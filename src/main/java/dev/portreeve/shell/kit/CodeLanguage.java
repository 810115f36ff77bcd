package dev.portreeve.shell.kit;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a rendered file is spelled, as far as its colours go: what a comment is, and which words are the language's own.
/// Texts are coloured to be read, not parsed: what no pattern knows stays plain.
public enum CodeLanguage {
    /// Lists and anything else; `#` begins a comment.
    LINES("#", ""),
    /// JSON: no comments, texts and the three words.
    JSON("", "true|false|null"),
    /// Terraform.
    HCL("#", "resource|data|variable|locals|output|provider|terraform|for_each|dynamic|true|false|null"),
    /// Proxy auto-configuration.
    JAVASCRIPT("//", "function|return|var|let|const|if|else|for|while|switch|case|null|true|false|typeof|new"),
    /// Scripts of Windows PowerShell.
    POWERSHELL(
            "#",
            "param|foreach|if|else|function|try|catch|return|in|"
                    + "(?:New|Remove|Set|Get|Write|Import)-[A-Za-z]+|-[A-Z][A-Za-z]+"),
    /// Scripts of the POSIX shell.
    SHELL("#", "set|if|then|else|elif|fi|for|do|done|while|case|esac|export|local|exit|mgmt_cli|aws|az|ipset|iptables"),
    /// Rulesets of nftables.
    NFT(
            "#",
            "table|chain|set|map|type|hook|priority|policy|flags|elements|add|delete|destroy|flush|define|include|"
                    + "accept|drop|reject|return|counter|comment|ip6?|inet|tcp|udp|saddr|daddr|dport|sport|ct|state"),
    /// Squid's configuration.
    SQUID("#", "acl|http_access|ssl_bump|range_offset_limit|include|allow|deny|splice|peek|bump|all|port|src|dst"),
    /// Suricata's rules.
    SURICATA("#", "pass|alert|drop|reject|tls|http|tcp|udp|ip|content|startswith|endswith|flow|sid|rev|msg"),
    /// Commands of appliances: PAN-OS, FortiOS, Junos.
    COMMANDS(
            "#",
            "set|delete|edit|next|end|config|append|unset|rulebase|security|policies|address|address-group|service"),
    /// Commands of Cisco's appliance.
    ASA("!", "no|access-list|object|object-group|network|service|extended|permit|deny|remark|any|tcp|udp|host|subnet"),
    /// The packet filter of BSD.
    PF("#", "pass|block|table|persist|quick|proto|from|to|port|keep|state|inet6?|in|out|on|label|const|anchor");

    private final Pattern tokens;

    CodeLanguage(String comment, String words) {
        String before = comment.isEmpty() ? "(?!)" : "(?m:(?<![^\\s;{])" + Pattern.quote(comment) + "[^\\n]*+)";
        this.tokens = Pattern.compile("(?<comment>" + before + ")"
                + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*+\"?+|'[^']*+'?+)"
                + "|(?<address>(?<![\\w.:-])(?:\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,3})?"
                + "|(?=[0-9a-f]{0,4}:[0-9a-f]{0,4}:)[0-9a-f:]{2,39}+(?:/\\d{1,3})?"
                + "|(?:\\*\\.|\\.)?(?:[a-z0-9_-]{1,63}\\.){1,10}[a-z][a-z0-9-]{1,62})(?![\\w:]))"
                + "|(?<keyword>(?<![\\w.$-])(?:" + (words.isEmpty() ? "(?!)" : words) + ")(?![\\w-]))"
                + "|(?<number>(?<![\\w.-])\\d++(?:-\\d++)?+(?![\\w.]))");
    }

    Pattern tokens() {
        return tokens;
    }

    /// The language of a file, by the target's folder and the end of its name.
    ///
    /// @param path inside a package, such as `squid/PR-2026-000001.conf`
    public static CodeLanguage of(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "json" -> JSON;
            case "tf", "hcl" -> HCL;
            case "pac", "js" -> JAVASCRIPT;
            case "ps1" -> POWERSHELL;
            case "sh", "ipset" -> SHELL;
            case "nft" -> NFT;
            case "rules" -> SURICATA;
            case "set" -> COMMANDS;
            case "cfg" -> ASA;
            case "pf" -> PF;
            case "conf" -> ofFolder(name);
            default -> LINES;
        };
    }

    private static CodeLanguage ofFolder(String name) {
        if (name.contains("squid/")) {
            return SQUID;
        }
        if (name.contains("fortigate/")) {
            return COMMANDS;
        }
        if (name.contains("nftables/")) {
            return NFT;
        }
        return name.contains("opnsense/") ? PF : SHELL;
    }
}
