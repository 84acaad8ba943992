package se.exportcheck.proof;

import java.nio.file.Path;
import java.util.List;

/**
 * Proves one thing with the packaged program as a process, before a real PostgreSQL: {@code Proof kill|restart|rolling|keycloak|tampering}.
 * Prints what was found, writes it to {@code src/proof/RESULTS.md}, and ends with 1 when something does not hold.
 */
final class Proof {

    private Proof() {}

    public static void main(String... args) throws Exception {
        var name = args.length == 1 ? args[0] : "";
        var result = switch (name) {
            case "kill" -> new Kill().run();
            case "restart" -> new Restart().run();
            case "rolling" -> new Rolling().run();
            case "tampering" -> new Tampering().run();
            case "keycloak" -> new Keycloak().run();
            default ->
                throw new IllegalArgumentException("Which? -Dproof=kill, restart, rolling, keycloak or tampering");
        };
        result.print();
        result.write(Path.of("src/proof"), name);
        System.exit(result.holds() ? 0 : 1);
    }

    /** The checks, and whatever the reader must know besides. */
    record Result(String title, String run, List<Check> checks) {

        boolean holds() {
            return checks.stream().allMatch(Check::holds);
        }

        void print() {
            IO.println("\n" + title + ". " + run);
            checks.forEach(check -> IO.println(
                    "%-5s %-75s %s".formatted(check.holds() ? "holds" : "FAILS", check.name(), check.found())));
        }

        void write(Path folder, String name) throws java.io.IOException {
            new Report(folder).write(this, name);
        }
    }
}
