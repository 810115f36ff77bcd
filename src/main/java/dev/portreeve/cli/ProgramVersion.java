package dev.portreeve.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, from the jar's manifest.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Portreeve.class.getPackage().getImplementationVersion();
        return new String[] {"portreeve " + (version == null ? "development" : version)};
    }
}
