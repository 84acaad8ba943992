package se.exportcheck.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.exportcheck.proof.Proof.Result;
import se.exportcheck.site.Program;
import se.exportcheck.site.Provider;
import se.exportcheck.site.Provider.Forgery;
import se.exportcheck.site.Site;

/** A sign-in provider whose tokens are not what they should be, and browsers that meddle with the way back from it (SEC7). */
final class Tampering {

    private static final String SESSION = "q_session";
    private static final String CLIENT = "exportcheck";
    private static final int DONE = 200;
    private static final int NOT_SIGNED_IN = 401;

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
                api(program, provider);
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
                        : Check.that("Refused: a token " + said(forgery), !isIn));
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

    /** The same forgeries, brought by a program to the API. */
    private void api(Program program, Provider provider) throws IOException, InterruptedException {
        for (var forgery : Forgery.values()) {
            if (forgery != Forgery.WITH_ANOTHER_NONCE && forgery != Forgery.WITHOUT_NONCE) {
                provider.forge(forgery);
                var isTaken = isTaken(provider.accessToken("manager", CLIENT), program);
                checks.add(
                        forgery == Forgery.NONE
                                ? Check.that("The API takes an access token that is as it should be", isTaken)
                                : Check.that("The API refuses a token " + said(forgery), !isTaken));
            }
        }
        provider.forge(Forgery.NONE);
        checks.add(Check.that(
                "The API refuses the ID token of a sign-in", !isTaken(provider.idToken("manager", CLIENT), program)));
    }

    private static boolean isTaken(String token, Program program) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(URI.create(program.address() + "/api/v1/reports/awards/2026"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var status = client.send(asked, BodyHandlers.discarding()).statusCode();
            if (status != DONE && status != NOT_SIGNED_IN) {
                throw new IOException("The API answered " + status);
            }
            return status == DONE;
        }
    }

    private static String said(Forgery forgery) {
        return forgery.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
