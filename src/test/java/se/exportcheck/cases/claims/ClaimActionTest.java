package se.exportcheck.cases.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The life of a claim as it was approved: a change of the table is a change of this file. */
class ClaimActionTest {

    @Test
    void theTableIsTheApprovedOne() {
        var table = Stream.of(ClaimAction.values())
                .map(action -> "%s: %s -> %s by %s if %s"
                        .formatted(
                                action,
                                new java.util.TreeSet<>(action.from()),
                                action.to(),
                                action.by(),
                                action.guards()))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo(approved());
    }

    private static String approved() {
        try (var file = ClaimActionTest.class.getResourceAsStream("/approved/claim-actions.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
