package dev.portreeve.bundles.checks;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The programs that can be asked about a file without changing anything on the machine.
enum TargetProgram {
    /// The Squid proxy parses a configuration. It only remarks on some lines that it does not understand, and goes on.
    SQUID(
            "squid",
            "Squid",
            "squid/.*\\.conf",
            "PROGRAM -k parse -f FILE",
            "-v",
            "(?s).*(?:WARNING|ERROR|FATAL|\\.conf(?: line |\\()[0-9]).*",
            "\\.conf(?: line |\\()([0-9]{1,9})"),

    /// The packet filter of Linux checks a file in a network namespace of its own, where it needs no privilege.
    NFT(
            "nft",
            "nftables",
            "nftables/(?!.*-rollback).*\\.nft",
            "/usr/bin/unshare -rn PROGRAM -c -f FILE",
            "--version",
            "(?s).*\\S.*",
            "(?m)^[^ ]*:([0-9]{1,9}):[0-9]"),

    /// Suricata reads the rules of AWS Network Firewall.
    SURICATA(
            "suricata",
            "Suricata",
            "awsfirewall/.*\\.rules",
            "PROGRAM -T -c /etc/suricata/suricata.yaml -S FILE -l FOLDER",
            "-V",
            "(?ms).*^[EW]: .*",
            "\\bline ([0-9]{1,9})");

    private static final Pattern VERSION = Pattern.compile("(?i)\\bv(?:ersion )?([0-9]+(?:\\.[0-9]+)+)");

    private final String key;
    private final String tool;
    private final Pattern files;
    private final String command;
    private final String versionOption;
    private final Pattern complaint;
    private final Pattern line;

    TargetProgram(
            String key,
            String tool,
            String files,
            String command,
            String versionOption,
            String complaint,
            String line) {
        this.key = key;
        this.tool = tool;
        this.files = Pattern.compile(files);
        this.command = command;
        this.versionOption = versionOption;
        this.complaint = Pattern.compile(complaint);
        this.line = Pattern.compile(line);
    }

    /// The last part of its setting.
    String key() {
        return key;
    }

    /// The name people know it by.
    String tool() {
        return tool;
    }

    boolean reads(String path) {
        return files.matcher(path).matches();
    }

    List<String> command(String program, String file) {
        return Splitter.on(' ')
                .splitToStream(command)
                .map(word -> switch (word) {
                    case "PROGRAM" -> program;
                    case "FILE" -> file;
                    case "FOLDER" -> file.substring(0, file.lastIndexOf('/'));
                    default -> word;
                })
                .toList();
    }

    List<String> versionCommand(String program) {
        return List.of(program, versionOption);
    }

    boolean accepts(BoundedRun.Outcome outcome) {
        return outcome.exit() == 0 && !complaint.matcher(outcome.output()).matches();
    }

    /// The first line of a file that the program complains of.
    OptionalInt line(String output) {
        Matcher matcher = line.matcher(output);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /// The version in what the program says of itself; `unknown` when there is none.
    static String version(String output) {
        Matcher matcher = VERSION.matcher(output);
        return matcher.find() ? matcher.group(1) : "unknown";
    }
}
