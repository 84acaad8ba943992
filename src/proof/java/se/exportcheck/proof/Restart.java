package se.exportcheck.proof;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import se.exportcheck.proof.Proof.Result;
import se.exportcheck.site.Program;
import se.exportcheck.site.Site;
import se.exportcheck.site.Visitor;
import se.exportcheck.site.Visitor.Reply;

/** PostgreSQL is killed while people work, and comes back: the program says so, loses nothing, and serves again by itself (R2). */
final class Restart {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int AWAY = 503;
    private static final int DONE = 200;
    private static final int SEE_OTHER = 303;
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<Duration> returns = new ArrayList<>();
    private int times;
    private int clear;
    private int kept;
    private int sentAgain;
    private int notes;

    Result run() throws Exception {
        var ordeal = new Ordeal(this::strike);
        var checks = new ArrayList<Check>();
        var after = ordeal.undergo();
        var longest = returns.stream().max(Duration::compareTo).orElseThrow();
        checks.add(new Check("Pages without the database: 503, with an error id", clear == times, of(clear)));
        checks.add(new Check("Forms without the database: 503, and what was typed is kept", kept == times, of(kept)));
        checks.add(
                new Check("The kept form, sent again, is done once", sentAgain == times && notes == times, of(notes)));
        checks.add(new Check(
                "The program serves within 10 s of the database, without a restart",
                longest.compareTo(SOON) <= 0,
                longest.toMillis() + " ms at most"));
        checks.add(
                Check.none("Requests that got no answer at all", ordeal.ledger().times("no answer")));
        checks.add(Check.none("Sign-ins that do not say what is wrong (401, 500)", signIns(ordeal)));
        checks.add(Check.none(
                "Answers that do not say what is wrong (500)", ordeal.ledger().times("500")));
        checks.addAll(after);
        return new Result("PostgreSQL is killed (kill -9) while people work", ordeal.toString(), checks);
    }

    private static int signIns(Ordeal ordeal) {
        return ordeal.ledger().times("sign-in: 401") + ordeal.ledger().times("sign-in: 500");
    }

    private String of(int number) {
        return "%d of %d".formatted(number, times);
    }

    private void strike(Site site, Program program) throws Exception {
        var officer = Visitor.signedIn(program.address(), "officer");
        var number = one(
                site,
                "select number from grant_case where officer = 'officer' and status = 'IN_REVIEW' order by id limit 1");
        officer.demand(officer.open("/cases/" + number));
        var note = "Note %d, typed while the database was away".formatted(++times);
        var fields = Map.of(
                "formToken",
                officer.cookie("__Host-form"),
                "submissionKey",
                UUID.randomUUID().toString(),
                "conflict",
                "NO",
                "note",
                note);
        site.cluster().kill();
        var page = officer.get("/cases");
        clear += isClear(page) ? 1 : 0;
        var form = officer.post("/cases/" + number + "/notes", fields);
        kept += isClear(form) && form.text().contains("value=\"" + note + "\"") ? 1 : 0;
        site.cluster().start();
        var began = System.nanoTime();
        while (!isServed(officer)) {
            Thread.sleep(50);
        }
        returns.add(Duration.ofNanos(System.nanoTime() - began));
        var again = officer.post("/cases/" + number + "/notes", fields);
        sentAgain += again.status() == SEE_OTHER ? 1 : 0;
        notes += Integer.parseInt(one(site, "select count(*) from case_note where text = '" + note + "'"));
        IO.println("page %d, form %d; serves %d ms after the database"
                .formatted(page.status(), form.status(), returns.getLast().toMillis()));
    }

    private static boolean isClear(Reply page) {
        return page.status() == AWAY
                && page.text().contains("Tjänsten är tillfälligt nere")
                && CODE.matcher(page.text()).find();
    }

    private static boolean isServed(Visitor officer) throws InterruptedException {
        try {
            return officer.get("/cases").status() == DONE;
        } catch (IOException unanswered) {
            return false;
        }
    }

    private static String one(Site site, String sql) throws Exception {
        try (var database = new Database(site)) {
            return database.one(sql);
        }
    }
}
