package se.exportcheck.proof;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import se.exportcheck.site.Program;
import se.exportcheck.site.Provider;
import se.exportcheck.site.Site;

/** Companies apply, a decision maker decides, payments and mails are sent; meanwhile something is struck down, again and again. */
final class Ordeal {

    /** What is struck down, and how it comes back. */
    interface Blow {
        void strike(Site site, Program program) throws Exception;
    }

    private static final Duration MAIL_PATIENCE = Duration.ofMinutes(10);
    private static final int LONGEST_PAUSE = 700;

    private final int submits = Options.number("submits", 2000);
    private final int blows = Options.number("kills", 10);
    private final int clients = Options.number("clients", 4);
    private final Random chance = new Random(Options.number("seed", 1));
    private final Ledger ledger = new Ledger();
    private final Blow blow;

    Ordeal(Blow blow) {
        this.blow = blow;
    }

    List<Check> undergo() throws Exception {
        var signed = submits / 2;
        try (var provider = new Provider();
                var sink = new MailSink();
                var site = Site.with("proof/" + submits, signed * 3L + 300, signed, provider.address())) {
            site.restore();
            try (var program = site.program("program", settings(sink));
                    var database = new Database(site)) {
                var checker = new Checker(database);
                checker.begin();
                var acts = new Tasks(database).some(signed, submits - signed, signed / 4, signed / 8, chance);
                program.start();
                work(site, program, acts);
                var sent = everythingIsSent(database);
                checker.learn(acts, ledger, sink.messageIds());
                return Stream.of(
                                List.of(refused(), Check.that("All mails are sent within ten minutes", sent)),
                                checker.check(),
                                List.of(repeats(sink)),
                                checker.plant(),
                                AuditFile.of(program, site.folder()).check())
                        .flatMap(List::stream)
                        .toList();
            }
        }
    }

    private static Map<String, String> settings(MailSink sink) {
        return Map.of(
                "QUARKUS_MAILER_MOCK", "false",
                "QUARKUS_MAILER_HOST", "localhost",
                "QUARKUS_MAILER_PORT", String.valueOf(sink.port()),
                "QUARKUS_MAILER_START_TLS", "DISABLED",
                "EXPORTCHECK_CLOCKWORK", "true",
                "EXPORTCHECK_SESSIONS_FRESH", "10H");
    }

    private void work(Site site, Program program, List<Act> acts) throws Exception {
        try (var people = new Clients(program.address(), acts, ledger)) {
            people.start(clients);
            for (var moment : moments(acts.size())) {
                while (ledger.done() < moment && !people.areDone()) {
                    Thread.sleep(20);
                }
                Thread.sleep(chance.nextInt(LONGEST_PAUSE));
                IO.print("struck when %d were done; ".formatted(ledger.done()));
                blow.strike(site, program);
            }
        }
    }

    /** After how many acts it is struck. */
    private List<Integer> moments(int acts) {
        return chance.ints(blows, 0, acts * 9 / 10).sorted().boxed().toList();
    }

    private static boolean everythingIsSent(Database database) throws SQLException, InterruptedException {
        var began = System.nanoTime();
        while (System.nanoTime() - began < MAIL_PATIENCE.toNanos()) {
            if (database.number("select (select count(*) from notice where addressed_at is null)"
                            + " + (select count(*) from mail where sent_at is null)")
                    == 0) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    /** A mail whose sending nobody had time to note is sent again: with the same Message-ID, by which it is known. */
    private Check repeats(MailSink sink) {
        var ids = new ArrayList<>(sink.messageIds());
        var repeated = ids.size() - new HashSet<>(ids).size();
        return new Check(
                "Mails repeated under the same Message-ID, at most one for each time",
                repeated <= blows,
                "%d of %d".formatted(repeated, ids.size()));
    }

    private Check refused() {
        var refused = ledger.refused();
        refused.stream().limit(5).forEach(IO::println);
        return Check.none("Refused, or never answered", refused.size());
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public String toString() {
        return "%d times, %d clients, each form sent again until it was answered: %s."
                .formatted(blows, clients, ledger);
    }
}
