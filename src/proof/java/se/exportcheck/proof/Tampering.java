package se.exportcheck.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.exportcheck.proof.Proof.Result;
import se.exportcheck.site.Program;
import se.exportcheck.site.Provider;
import se.exportcheck.site.Provider.Forgery;
import se.exportcheck.site.Site;

/** A sign-in provider whose tokens are not what they should be, and browsers that meddle with the way back from it (SEC7). */
final class Tampering {

    private static final String SESSION = "q_session";
    private static final int DONE = 200;

    private final List<Check> checks = new ArrayList<>();

    Result run() throws Exception {
        try (var provider = new Provider();
                var site = Site.with("proof/tampering", 0, 0, provider.address())) {
            site.restore();
            try (var program = site.program("program", Map.of());
                    var database = new Database(site)) {
                program.start();
                for (var forgery : Forgery.values()) {
                    provider.forge(forgery);
                    check(program, forgery);
                }
                provider.forge(Forgery.NONE);
                wayBack(program, database);
            }
        }
        return new Result("Tokens and answers of a sign-in provider that were tampered with", "", checks);
    }

    private void check(Program program, Forgery forgery) throws IOException, InterruptedException {
        var person = new Person();
        var isIn = comesIn(person, wayBackOf(person, program), program);
        checks.add(
                forgery == Forgery.NONE
                        ? Check.that("A token that is as it should be signs in", isIn)
                        : Check.that(
                                "Refused: a token "
                                        + forgery.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' '),
                                !isIn));
    }

    /** As the provider sends the browser back, with a state and a code. */
    private void wayBack(Program program, Database database) throws Exception {
        var back = wayBackOf(new Person(), program);
        checks.add(Check.that(
                "Refused: the way back in another browser than went", !comesIn(new Person(), back, program)));
        var meddler = new Person();
        var other = wayBackOf(meddler, program).replaceAll("state=[^&]*", "state=another");
        checks.add(Check.that("Refused: another state", !comesIn(meddler, other, program)));
        var guesser = new Person();
        var guessed = wayBackOf(guesser, program).replaceAll("code=[^&]*", "code=guessed");
        checks.add(Check.that("Refused: a code that the provider never gave", !comesIn(guesser, guessed, program)));
        var person = new Person();
        var used = wayBackOf(person, program);
        checks.add(Check.that("The way back that nobody has touched signs in", comesIn(person, used, program)));
        var sessions = database.number("select count(*) from web_session");
        person.get(used);
        checks.add(Check.that(
                "Refused: the same way back again", database.number("select count(*) from web_session") <= sessions));
    }

    private static String wayBackOf(Person person, Program program) throws IOException, InterruptedException {
        var sent = person.get(program.address() + "/inbox");
        return person.get(sent.location()).location();
    }

    private static boolean comesIn(Person person, String way, Program program)
            throws IOException, InterruptedException {
        person.get(way);
        return isIn(person, program);
    }

    private static boolean isIn(Person person, Program program) throws IOException, InterruptedException {
        return !person.cookie(program.address(), SESSION).isEmpty()
                && person.get(program.address() + "/inbox").status() == DONE;
    }
}
