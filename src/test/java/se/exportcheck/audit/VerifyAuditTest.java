package se.exportcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that whoever has a log and a Java can check it with. */
class VerifyAuditTest {

    private static final Path EXPORTED = Path.of("src/test/resources/vectors/audit-log.jsonl");

    @TempDir
    private Path folder;

    @Test
    void aWholeLogEndsWellAndTellsItsRoot() throws IOException {
        var lines = Files.readAllLines(EXPORTED);
        var root = AuditEntry.parse(lines.getLast()).orElseThrow().root();
        assertThat(run(EXPORTED.toString())).isEqualTo("0 WHOLE. %d events. Root: %s".formatted(lines.size(), root));
        assertThat(run(EXPORTED.toString(), root.toString())).startsWith("0 WHOLE.");
    }

    @Test
    void theFirstWrongEventIsNamed() throws IOException {
        var lines = Files.readAllLines(EXPORTED);
        var root = AuditEntry.parse(lines.getLast()).orElseThrow().root().toString();
        var changed = Files.writeString(
                folder.resolve("changed"), Files.readString(EXPORTED).replaceFirst("SUBMIT", "SIGN"));
        assertThat(run(changed.toString())).isEqualTo("1 NOT WHOLE. Event 1 has been changed.");
        var cut = Files.write(folder.resolve("cut"), lines.subList(0, 5));
        assertThat(run(cut.toString())).startsWith("0 WHOLE. 5 events.");
        assertThat(run(cut.toString(), root)).isEqualTo("1 NOT WHOLE. Event 6 is missing.");
        assertThat(run(EXPORTED.toString(), lines.size() + ":" + "0".repeat(64)))
                .startsWith("1 NOT WHOLE. Event " + lines.size() + " is not the one of the root");
    }

    @Test
    void bytesThatAreNoTextAreAChangedEvent() throws IOException {
        var bytes = Files.readAllBytes(EXPORTED);
        bytes[100] = (byte) 0xff;
        var broken = Files.write(folder.resolve("broken"), bytes);
        assertThat(run(broken.toString())).isEqualTo("1 NOT WHOLE. Event 1 has been changed.");
    }

    @Test
    void linesMayEndAsTheyDoElsewhere() throws IOException {
        var windows = Files.writeString(
                folder.resolve("windows"), Files.readString(EXPORTED).replace("\n", "\r\n"));
        assertThat(run(windows.toString())).startsWith("0 WHOLE.");
    }

    @Test
    void whoeverAsksWronglyIsToldHow() {
        assertThat(run()).startsWith("2 Usage: java -jar quarkus-run.jar verify-audit FILE [ROOT]");
        assertThat(run(EXPORTED.toString(), "17")).startsWith("2 Usage:");
        assertThat(run("a", "b", "c")).startsWith("2 Usage:");
        assertThat(run(folder.resolve("none").toString())).startsWith("2 The file cannot be read: ");
        assertThat(run(folder.toString())).startsWith("2 The file cannot be read: ");
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var all = new String[arguments.length + 1];
        all[0] = VerifyAudit.COMMAND;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var status = new VerifyAudit(new PrintStream(out, true, StandardCharsets.UTF_8)).run(all);
        return status + " " + out.toString(StandardCharsets.UTF_8).strip();
    }
}
