package se.exportcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A log that was exported from a database once: its form is for ever, for old exports must stay readable. */
class AuditChainTest {

    private static final Path EXPORTED = Path.of("src/test/resources/vectors/audit-log.jsonl");
    private static final long SEED = 20_260_302;

    private final List<String> whole = read();

    @Test
    void aLogIsWholeByAnyOfItsRoots() {
        assertThat(verdict(whole, Root.NONE)).isEqualTo(Verdict.whole(end()));
        for (var line : whole) {
            var root = AuditEntry.parse(line).orElseThrow().root();
            assertThat(verdict(whole, root).isWhole()).as("known at %s", root).isTrue();
        }
    }

    @Test
    void anEmptyLogIsWholeUnlessSomethingIsKnownOfIt() {
        assertThat(verdict(List.of(), Root.NONE).root()).isEqualTo(Root.NONE);
        assertThat(verdict(List.of(), end()).flaw()).contains(Flaw.in(Fault.MISSING, 1));
    }

    /** SEC10. */
    @Test
    void ofAThousandHarmsEachIsFoundAndNamedAndNoneIsImagined() {
        var random = new Random(SEED);
        for (var i = 0; i < 1_000; i++) {
            var harm = Harm.to(whole, random);
            assertThat(verdict(harm.log(), end()).flaw())
                    .as("%d: %s", i, harm.what())
                    .contains(harm.told());
            assertThat(verdict(whole, end()).isWhole()).isTrue();
        }
    }

    @Test
    void withoutARootOnlyTheEndIsOpen() {
        assertThat(verdict(whole.subList(0, whole.size() - 1), Root.NONE).isWhole())
                .isTrue();
        assertThat(verdict(whole.subList(1, whole.size()), Root.NONE).flaw()).contains(Flaw.in(Fault.MISSING, 1));
    }

    @Test
    void anEventOfAnotherLogIsNoneOfThisOne() {
        var foreign = new ArrayList<>(whole);
        foreign.set(3, whole.get(3).replace("\"region\":\"vastmanland\"", "\"region\":\"skane\""));
        assertThat(foreign).isNotEqualTo(whole);
        assertThat(verdict(foreign, Root.NONE).flaw()).contains(Flaw.in(Fault.CHANGED, 4));
    }

    @Test
    void whatIsNotWordForWordAnEventIsNone() {
        var line = whole.getFirst();
        for (var other :
                List.of("", "{}", "null", "[]", " " + line, line + " ", line + line, line.replace("\":", "\": "))) {
            assertThat(AuditEntry.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void aRootIsReadAsItIsWritten() {
        assertThat(Root.parse(end().toString())).contains(end());
        for (var wrong : List.of(
                "",
                "7",
                "7:",
                ":" + end().hash(),
                "-7:" + end().hash(),
                end() + "0",
                "9".repeat(19) + ":" + end().hash())) {
            assertThat(Root.parse(wrong)).as(wrong).isEmpty();
        }
    }

    private Root end() {
        return AuditEntry.parse(whole.getLast()).orElseThrow().root();
    }

    private static Verdict verdict(List<String> lines, Root known) {
        return AuditChain.verdict(lines.stream().map(AuditEntry::parse).iterator(), known);
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(EXPORTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
