package dev.portreeve.rendering.windows;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes scripts for PowerShell: one command a line, every value in single quotes, in which PowerShell replaces
/// nothing. Running the script again replaces what it made before.
final class WinWriter {

    private final WinConfig config;
    private final Scope scope;

    private WinWriter(WinConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    static List<Artifact> write(WinConfig config, Scope scope) {
        WinWriter writer = new WinWriter(config, scope);
        return List.of(writer.load(), writer.rollback());
    }

    private Artifact load() {
        TextFile file = script("Allows what the request asks for. Run again, it first removes what it made before.");
        remove(file);
        file.blank();
        for (WinKeyword keyword : config.keywords()) {
            file.line("New-NetFirewallDynamicKeywordAddress -Id " + quoted(keyword.id()) + " -Keyword "
                    + quoted(keyword.text()) + " -AutoResolve $true | Out-Null");
        }
        config.rules().forEach(rule -> file.line(command(rule)));
        return file.at("windows/" + scope.request() + ".ps1");
    }

    private Artifact rollback() {
        TextFile file = script("Removes the rules and keywords of the request, and nothing else.");
        remove(file);
        return file.at("windows/" + scope.request() + "-rollback.ps1");
    }

    private TextFile script(String purpose) {
        return new TextFile()
                .line("#Requires -RunAsAdministrator")
                .line("#Requires -Modules NetSecurity")
                .line("# Portreeve " + Header.of(scope))
                .line("# " + purpose)
                .line("$ErrorActionPreference = 'Stop'");
    }

    private void remove(TextFile file) {
        String missing = " -ErrorAction SilentlyContinue";
        file.line("Remove-NetFirewallRule -Group " + quoted(group()) + missing);
        for (WinKeyword keyword : config.keywords()) {
            file.line("Remove-NetFirewallDynamicKeywordAddress -Id " + quoted(keyword.id()) + missing);
        }
    }

    private String group() {
        return "Portreeve " + scope.request();
    }

    private String command(WinRule rule) {
        StringBuilder command = new StringBuilder("New-NetFirewallRule")
                .append(" -Name ")
                .append(quoted(rule.name()))
                .append(" -DisplayName ")
                .append(quoted(rule.about()))
                .append(" -Group ")
                .append(quoted(group()))
                .append(" -Description ")
                .append(quoted(Header.of(scope)))
                .append(" -Direction ")
                .append(rule.inbound() ? "Inbound" : "Outbound")
                .append(" -Action Allow -Profile Any -Protocol ")
                .append(rule.transport().word().toUpperCase(Locale.ROOT));
        append(command, " -LocalAddress ", rule.local(), Object::toString);
        append(command, " -RemoteAddress ", rule.remote(), Object::toString);
        append(command, " -RemoteDynamicKeywordAddresses ", rule.keywords(), WinKeyword::id);
        append(command, rule.inbound() ? " -LocalPort " : " -RemotePort ", rule.ports(), ports -> ports);
        return command.append(" | Out-Null").toString();
    }

    private static <T> void append(
            StringBuilder command, String parameter, Collection<T> values, Function<T, String> text) {
        if (!values.isEmpty()) {
            command.append(parameter)
                    .append(values.stream().map(text).map(WinWriter::quoted).collect(Collectors.joining(", ")));
        }
    }

    /// @throws IllegalArgumentException when the value holds a quote: a bug, for no value can
    static String quoted(String value) {
        if (value.indexOf('\'') >= 0) {
            throw new IllegalArgumentException("a quote in a value");
        }
        return '\'' + value + '\'';
    }
}
