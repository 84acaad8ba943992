package se.exportcheck.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.exportcheck.proof.Person.Page;
import se.exportcheck.proof.Proof.Result;
import se.exportcheck.site.Program;
import se.exportcheck.site.Site;

/** Signing in and out by a real Keycloak with the realm of {@code docker/}, over two instances (SEC6, SEC7). */
final class Keycloak {

    private static final String SESSION = "q_session";
    private static final int DONE = 200;
    private static final int SEE_OTHER = 303;
    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_ALLOWED = 403;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** Somebody, a page of theirs, and one that their role may not open. */
    private record Role(String person, String own, String others) {}

    private static final List<Role> ROLES = List.of(
            new Role("applicant", "/my/cases", "/audit"),
            new Role("officer", "/cases", "/admin/people"),
            new Role("decider", "/inbox", "/audit"),
            new Role("payer", "/payments", "/audit"),
            new Role("manager", "/budget", "/admin/people"),
            new Role("auditor", "/audit", "/admin/people"),
            new Role("admin", "/admin/people", "/payments"));

    private final List<Check> checks = new ArrayList<>();
    private Database database;
    private Program first;
    private Program second;
    private KeycloakServer keycloak;
    private String realm;

    Result run() throws Exception {
        var port = Site.freePort();
        realm = KeycloakServer.realm(port);
        var began = System.nanoTime();
        try (var place = Site.with("proof/keycloak", 0, 0, realm)) {
            place.restore();
            try (var one = place.program("first", Map.of("EXPORTCHECK_SESSIONS_LEVEL", "1"));
                    var other = place.program("second", Map.of("EXPORTCHECK_SESSIONS_LEVEL", "2"));
                    var server = new KeycloakServer(distribution(), port, one.address(), Site.PASSWORD);
                    var opened = new Database(place)) {
                database = opened;
                keycloak = server;
                first = one;
                second = other;
                first.start();
                second.start();
                codeFlow();
                roles();
                stepUp();
                logout();
                backChannel();
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        return new Result("Keycloak", "Two instances, %d s in all.".formatted(took), checks);
    }

    private static Path distribution() throws IOException {
        try (var unpacked = Files.list(Path.of("target/keycloak"))) {
            return unpacked.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    private void that(String name, boolean holds) {
        checks.add(Check.that(name, holds));
    }

    private Page signIn(Person person, String name, String password, String path)
            throws IOException, InterruptedException {
        var form = person.open(first.address() + path);
        return person.send(form.form(), Map.of("username", name, "password", password, "credentialId", ""));
    }

    private void codeFlow() throws IOException, InterruptedException {
        var visitor = new Person();
        visitor.keep(first.address(), SESSION, "A".repeat(43));
        var sent = visitor.get(first.address() + "/inbox");
        that("A visitor is sent to Keycloak", sent.location().startsWith(realm));
        that(
                "with a code flow, PKCE by S256, a state and a nonce",
                sent.asks("response_type").equals("code")
                        && sent.asks("code_challenge_method").equals("S256")
                        && !sent.asks("state").isEmpty()
                        && !sent.asks("nonce").isEmpty());
        var refused = signIn(visitor, "decider", "wrong", "/inbox");
        that("A wrong password stays at Keycloak", refused.at(realm));
        var back = signIn(visitor, "decider", "demo", "/inbox");
        that(
                "Signed in, comes back to the page that was asked for",
                back.status() == DONE && back.at(first.address() + "/inbox"));
        that(
                "under a session key that nobody could plant",
                visitor.cookie(first.address(), SESSION).length() == 43
                        && !visitor.cookie(first.address(), SESSION).equals("A".repeat(43)));
        var other = withSession(visitor.cookie(first.address(), SESSION));
        that(
                "The second instance knows the session",
                other.get(second.address() + "/inbox").status() == DONE);
    }

    private void roles() throws IOException, InterruptedException {
        for (var role : ROLES) {
            var person = new Person();
            var own = signIn(person, role.person(), "demo", role.own());
            var others = person.get(first.address() + role.others());
            that(
                    "Role of %s: %s opens, %s does not".formatted(role.person(), role.own(), role.others()),
                    own.status() == DONE && own.at(first.address()) && others.status() == NOT_ALLOWED);
        }
    }

    private void stepUp() throws IOException, InterruptedException, SQLException {
        var decider = new Person();
        signIn(decider, "decider", "demo", "/inbox");
        var waiting = database.one(
                        "select number || ' ' || version from grant_case where status = 'PROPOSED' and region = 'vastmanland'"
                                + " and proposed_outcome = 'GRANT' and proposed_sek <= 100000 order by id limit 1")
                .split(" ");
        database.run(
                "update web_session set signed_in_at = signed_in_at - interval '20 minutes', proven_at = proven_at - interval '20 minutes'");
        var old = decide(decider, first, waiting);
        that(
                "Deciding on a sign-in of 20 minutes ago is refused, and nothing is decided",
                old.status() == NOT_SIGNED_IN && isProposed(waiting[0]));
        var asked = decider.get(first.address() + "/sign-in/again");
        that(
                "Signing in again asks Keycloak for a new sign-in, no older than 15 minutes, at the level wanted",
                asked.asks("prompt").equals("login")
                        && asked.asks("max_age").equals("900")
                        && asked.asks("acr_values").equals("1"));
        var form = decider.open(first.address() + "/sign-in/again");
        that(
                "Keycloak asks for the password, although it knows the person",
                form.at(realm) && form.text().contains("password"));
        decider.send(form.form(), Map.of("username", "decider", "password", "demo", "credentialId", ""));
        var session = withSession(decider.cookie(first.address(), SESSION));
        that(
                "At a lower level of assurance (acr) than the instance wants it is still refused",
                decide(session, second, waiting).status() == NOT_SIGNED_IN && isProposed(waiting[0]));
        that(
                "At the level wanted, and fresh, it is decided",
                decide(decider, first, waiting).status() == SEE_OTHER && !isProposed(waiting[0]));
    }

    private Page decide(Person decider, Program program, String... waiting) throws IOException, InterruptedException {
        var address = program.address() + "/cases/" + waiting[0] + "/decide";
        decider.get(address + "/confirm");
        var fields = Map.of(
                "formToken", decider.cookie(program.address(), "__Host-form"), "version", waiting[1], "conflict", "NO");
        return decider.post(java.net.URI.create(address), fields);
    }

    private boolean isProposed(String number) throws SQLException {
        return database.one("select status from grant_case where number = '" + number + "'")
                .equals("PROPOSED");
    }

    private void logout() throws IOException, InterruptedException {
        var person = new Person();
        signIn(person, "officer", "demo", "/inbox");
        var key = person.cookie(first.address(), SESSION);
        var left = person.open(first.address() + "/sign-out");
        that(
                "Signing out comes back to the start page",
                left.status() == DONE && left.address().getPath().equals("/") && left.at(first.address()));
        that("The old session key opens nothing, on either instance", !opens(first, key) && !opens(second, key));
        that(
                "and Keycloak asks for the password again",
                person.open(first.address() + "/inbox").at(realm));
    }

    private void backChannel() throws IOException, InterruptedException {
        var decider = new Person();
        var officer = new Person();
        signIn(decider, "decider", "demo", "/inbox");
        signIn(officer, "officer", "demo", "/inbox");
        var key = decider.cookie(first.address(), SESSION);
        that("Before: the session opens both instances", opens(first, key) && opens(second, key));
        keycloak.signOut("decider");
        var began = System.nanoTime();
        while (opens(second, key) && System.nanoTime() - began < AT_ONCE.toNanos()) {
            Thread.sleep(50);
        }
        that(
                "Keycloak's administrator signs somebody out: within five seconds it opens neither",
                !opens(first, key) && !opens(second, key));
        that("Nobody else is signed out", opens(second, officer.cookie(first.address(), SESSION)));
        var forged = new Person()
                .post(
                        java.net.URI.create(first.address() + "/sign-out/back-channel"),
                        Map.of("logout_token", "e30.e30."));
        that(
                "A logout order that Keycloak has not signed is refused",
                forged.status() >= 400 && opens(second, officer.cookie(first.address(), SESSION)));
    }

    private boolean opens(Program program, String key) throws IOException, InterruptedException {
        return withSession(key).get(program.address() + "/inbox").status() == DONE;
    }

    private Person withSession(String key) {
        var person = new Person();
        person.keep(first.address(), SESSION, key);
        person.keep(second.address(), SESSION, key);
        return person;
    }
}
