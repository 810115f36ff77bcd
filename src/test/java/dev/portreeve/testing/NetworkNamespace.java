package dev.portreeve.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs programs in a network of their own, which ends with them: no firewall of the machine is touched.
public final class NetworkNamespace {

    private NetworkNamespace() {}

    /// As [Programs#run(Path, String...)]. Root stays root, since the kernel takes shorter messages from others.
    public static Programs.Outcome run(Path folder, String... command) {
        List<String> all = new ArrayList<>();
        all.add(Programs.require("unshare"));
        all.add(isRoot() ? "-n" : "-rn");
        all.addAll(List.of(command));
        return Programs.run(folder, all.toArray(String[]::new));
    }

    /// Whether the tests run as root.
    public static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
