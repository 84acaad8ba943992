package se.exportcheck.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The command that checks a downloaded log. Needs neither database nor network. */
public final class VerifyAudit {

    public static final String COMMAND = "verify-audit";

    public static final int WHOLE = 0;
    public static final int BROKEN = 1;
    public static final int NOT_CHECKED = 2;

    private static final String USAGE = """
            Usage: java -jar quarkus-run.jar verify-audit FILE [ROOT]
            FILE is a downloaded audit log; ROOT is a root that was noted earlier, such as 1234:9f86d081…
            Without a root it cannot be seen whether the end was cut off, or all of the log made anew.""";

    private final PrintStream out;

    public VerifyAudit(PrintStream out) {
        this.out = out;
    }

    /**
     * @param arguments the command, the file and, if one is known, the root
     * @return the exit status of the program
     */
    public int run(String... arguments) {
        var root = arguments.length == 3 ? Root.parse(arguments[2]) : Optional.of(Root.NONE);
        if (arguments.length < 2 || arguments.length > 3 || root.isEmpty()) {
            out.println(USAGE);
            return NOT_CHECKED;
        }
        return check(Path.of(arguments[1]), root.get());
    }

    private int check(Path file, Root known) {
        // What is no UTF-8 becomes a sign that breaks the seal: it is to be named, not to end the check.
        try (var in = Files.newInputStream(file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var verdict =
                    AuditChain.verdict(lines.lines().map(AuditEntry::parse).iterator(), known);
            out.println(verdict.flaw()
                    .map(flaw -> "NOT WHOLE. " + words(flaw))
                    .orElse("WHOLE. %d events. Root: %s"
                            .formatted(verdict.root().ordinal(), verdict.root())));
            return verdict.isWhole() ? WHOLE : BROKEN;
        } catch (IOException | UncheckedIOException unreadable) {
            out.println("The file cannot be read: " + file);
            return NOT_CHECKED;
        }
    }

    private static String words(Flaw flaw) {
        var sentence = switch (flaw.fault()) {
            case CHANGED -> "Event %d has been changed.";
            case MISSING -> "Event %d is missing.";
            case DOUBLED -> "Event %d is there twice.";
            case MOVED -> "Event %d stands in another place.";
            case RESEALED ->
                "Event %d is not the one of the root: it or one before it was changed, and all after sealed anew.";
            case UNLIKE_RECORD, OMITTED -> throw new IllegalArgumentException("A file has no records: " + flaw);
        };
        return sentence.formatted(flaw.ordinal());
    }
}
