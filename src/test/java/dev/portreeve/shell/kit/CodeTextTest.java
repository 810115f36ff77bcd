package dev.portreeve.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Which words of which language get a colour.
class CodeTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "paloalto/a.set|set address PR_a fqdn a.example.com|keyword:set keyword:address address:a.example.com",
                "junipersrx/a.set|delete security policies global policy x|keyword:delete keyword:security"
                        + " keyword:policies",
                "fortigate/a.conf|set comment \"PR 1\"|keyword:set string:\"PR 1\"",
                "ciscoasa/a.cfg|! PR-1|comment:! PR-1",
                "ciscoasa/a.cfg|no object network a|keyword:no keyword:object keyword:network",
                "squid/a.conf|acl to dstdomain -n .example.com|keyword:acl address:.example.com",
                "squid/a.conf|http_access allow to port|keyword:http_access keyword:allow keyword:port",
                "azurefirewall/a.json|\"port\": 443, \"on\": true|string:\"port\" number:443 string:\"on\" keyword:true",
                "azurefirewall/a.tf|resource \"x\" \"y\" {|keyword:resource string:\"x\" string:\"y\"",
                "pac/a.pac|if (name === \"a.example.com\") return null; // why|"
                        + "keyword:if string:\"a.example.com\" keyword:return keyword:null comment:// why",
                "windows/a.ps1|New-NetFirewallRule -Group \"x\" # why|"
                        + "keyword:New-NetFirewallRule keyword:-Group string:\"x\" comment:# why",
                "nftables/a.nft|ip daddr 192.0.2.0/24 tcp dport 443 accept|"
                        + "keyword:ip keyword:daddr address:192.0.2.0/24 keyword:tcp keyword:dport number:443"
                        + " keyword:accept",
                "nftables/a.nft|2001:db8:40::/48,|address:2001:db8:40::/48",
                "awsfirewall/a.rules|pass tls any any -> any 443|keyword:pass keyword:tls number:443",
                "checkpoint/a.sh|set -eu # stop|keyword:set comment:# stop",
                "plain/wildcards.txt|*.example.com|address:*.example.com",
                "plain/ports.txt|tcp 5000-5010|number:5000-5010",
            })
    void wordsHaveTheColourOfTheirKind(String path, String line, String expected) {
        assertThat(words(CodeText.of(line, CodeLanguage.of(path), 10), line)).isEqualTo(expected);
    }

    @Test
    void aQuoteOrHashInsideATextBeginsNothing() {
        String line = "set comment \"it is # 'one'\" next";
        assertThat(words(CodeText.of(line, CodeLanguage.COMMANDS, 10), line))
                .isEqualTo("keyword:set string:\"it is # 'one'\" keyword:next");
    }

    @Test
    void longTextsAreCutAndPartsKeepTheirColours() {
        CodeText text = CodeText.of("set a\nset b\nset c\n", CodeLanguage.COMMANDS, 2);
        assertThat(text.lines()).containsExactly("set a", "set b");
        assertThat(text.part(1, 2)).isEqualTo(new CodeText(List.of("set b"), List.of("k0:3")));
    }

    @ParameterizedTest
    @EnumSource(CodeLanguage.class)
    void hostileLinesTakeNoTime(CodeLanguage language) {
        for (String piece : List.of("a.", "1.", ":", "a:", "\"\\", "'", "-", "*.", "a-", "0-", "\\\"", "/*", " #")) {
            String line = piece.repeat(20_000);
            Assertions.assertTimeout(
                    Duration.ofSeconds(3), () -> CodeText.of(line, language, 1), () -> language + " " + piece);
        }
    }

    /// Kind and word of each run, from the first to the last.
    private static String words(CodeText text, String line) {
        return Stream.of(text.runs().getFirst().split(" "))
                .filter(run -> !run.isEmpty())
                .map(run -> {
                    String[] place = run.substring(1).split(":");
                    int start = Integer.parseInt(place[0]);
                    String kind = Stream.of("comment", "string", "address", "keyword", "number")
                            .filter(each -> each.charAt(0) == run.charAt(0))
                            .findFirst()
                            .orElseThrow();
                    return kind + ":" + line.substring(start, start + Integer.parseInt(place[1]));
                })
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
