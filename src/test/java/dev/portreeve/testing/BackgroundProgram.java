package dev.portreeve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A program that a test started and will end, known by its process, never by a name.
public final class BackgroundProgram implements AutoCloseable {

    private final Process process;
    private final Path output;

    private BackgroundProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /// Starts a program; both outputs go into the file.
    public static BackgroundProgram start(List<String> command, Map<String, String> environment, Path output) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            builder.environment().putAll(environment);
            return new BackgroundProgram(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Path of the Java program that runs this test.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// Class path of this test, for a Java program of its own.
    public static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /// Waits until the output has what is looked for, at most the given time and no longer than the program lives.
    public Matcher await(Pattern wanted, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            boolean over = !process.isAlive() || System.nanoTime() > end;
            Matcher found = wanted.matcher(output());
            if (found.find()) {
                return found;
            }
            if (over) {
                throw new AssertionError("no '" + wanted + "' in the output of the program:\n" + output());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /// Everything it has said.
    public String output() {
        try {
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for its own end.
    ///
    /// @return exit code
    public int end(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            throw new AssertionError("the program did not end:\n" + output());
        }
        return process.exitValue();
    }

    /// Whether it runs.
    public boolean isAlive() {
        return process.isAlive();
    }

    /// Its process number.
    public long pid() {
        return process.pid();
    }

    /// Ends it without warning (`kill -9`), and waits until it is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Waits until a process that is not ours to wait for is gone; one that has ended stays visible until it is reaped.
    ///
    /// @return whether it is gone within twenty seconds
    public static boolean isGoneSoon(long pid) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /// Asks it to end (`SIGTERM`) and waits, at most half a minute.
    public int stop() throws InterruptedException {
        process.destroy();
        return end(Duration.ofSeconds(30));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
