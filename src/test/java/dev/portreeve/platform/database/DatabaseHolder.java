package dev.portreeve.platform.database;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A program that only runs the embedded database of a folder, to be killed by a test.
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
        System.out.println("serving " + database.url());
        TimeUnit.MINUTES.sleep(5);
    }
}
