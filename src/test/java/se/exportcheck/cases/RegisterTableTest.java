package se.exportcheck.cases;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.cases.register.RegisterAction;

/** The life of an entry for the register of aid, against what was approved. */
class RegisterTableTest {

    @Test
    void theTableIsTheApprovedOne() throws IOException {
        LifeCycleTableTest.assertApproved(Path.of("src/test/resources/approved/register-life-cycle.txt"), table());
    }

    private static String table() {
        return Stream.of(RegisterAction.values())
                .map(action -> "%s: %s -> %s by %s if %s"
                        .formatted(
                                action,
                                action.from().stream().sorted().toList(),
                                action.to(),
                                action.by().stream().sorted().toList(),
                                action.guards()))
                .collect(joining("\n", "", "\n"));
    }
}
