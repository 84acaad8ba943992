package se.exportcheck.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Browser.Upload;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Routes;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNote;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.ConflictDeclaration;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.claims.ClaimStatus;
import se.exportcheck.cases.register.Register;
import se.exportcheck.payments.BankFiles;
import se.exportcheck.web.ConflictForm;

/**
 * Nobody of the region does anything in a case before they have said whether they have a conflict of interest, and
 * whoever has one does nothing more: on every route that there is (förvaltningslagen 16 to 18 §§; SOD-4, SOD-6).
 */
@QuarkusTest
class FirstActTest {

    private static final String[] YES = {
        "conflict", "YES", "conflictGround", "INTEREST", "conflictText", "Min bror äger bolaget."
    };

    /** Parts of the program in which nobody acts in a received case. */
    private static final List<String> ELSEWHERE = List.of(
            "/my/", "/admin/", "/check/", "/budget", "/deadlines/", "/demo/", "/regions/", "/reports/", "/sign-ins/");

    /** Routes that act in a case, or look like it, and do not ask first; and why. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("/archive/plan", "says what the region has decided, of no case"),
            Map.entry("/archive/programmes", "says what a programme wants kept, of no case"),
            Map.entry("/cases/assign", "asks about all the marked cases at once: AssignManyTest"),
            Map.entry("/cases/filters/new", "keeps what a person looks for, of no case"),
            Map.entry("/cases/filters/{filter:[0-9]+}", "the same"),
            Map.entry("/cases/filters/{filter:[0-9]+}/remove", "the same"),
            Map.entry("/archive/lists", "asks about all the chosen cases at once"),
            Map.entry("/archive/lists/{list:[0-9]+}/approve", "the same of all the cases of the list"),
            Map.entry("/archive/lists/{list:[0-9]+}/carry-out", "the same"),
            Map.entry("/archive/lists/{list:[0-9]+}/leave-out", "the same"),
            Map.entry("/archive/lists/{list:[0-9]+}/reject", "the same"),
            Map.entry(
                    "/cases/register", "the case does not exist before; whoever registers it is asked at the next act"),
            Map.entry(
                    "/introductions/{introduction}",
                    "the adviser answers the company; nothing in the case depends on it"),
            Map.entry(
                    "/payments/answers",
                    "carries out what the bank says of payments by their numbers; nobody judges anything"),
            Map.entry("/payments/files/new", "asks about all the cases of the file at once: see below"),
            Map.entry("/register/confirmation", "the same of all the entries"),
            Map.entry("/register/exports", "the same of all the entries"),
            Map.entry(
                    "/register/{entry:[0-9]+}/industry", "the same of the one entry, which is not named by its case"));

    /** Routes whose own form asks, so that the step of the domain demands the answer. */
    private static final List<String> ASK_THEMSELVES = List.of(
            "/cases/{number}/appeals/{ordinal}/dismiss",
            "/cases/{number}/appeals/{ordinal}/examine",
            "/cases/{number}/appeals/{ordinal}/record-dismissal",
            "/cases/{number}/changes/{ordinal}/decide",
            "/cases/{number}/changes/{ordinal}/propose",
            "/cases/{number}/changes/{ordinal}/record-decision",
            "/cases/{number}/changes/{ordinal}/resume",
            "/cases/{number}/changes/{ordinal}/review",
            "/cases/{number}/changes/{ordinal}/send-back",
            "/cases/{number}/claims/{ordinal}/attest",
            "/cases/{number}/claims/{ordinal}/propose",
            "/cases/{number}/claims/{ordinal}/review",
            "/cases/{number}/claims/{ordinal}/send",
            "/cases/{number}/claims/{ordinal}/send-again",
            "/cases/{number}/claims/{ordinal}/send-back",
            "/cases/{number}/claims/{ordinal}/set-off",
            "/cases/{number}/claims/{ordinal}/take-over",
            "/cases/{number}/close",
            "/cases/{number}/close-withdrawn",
            "/cases/{number}/conclude",
            "/cases/{number}/conflict",
            "/cases/{number}/decide",
            "/cases/{number}/decisions/{ordinal}/rectify",
            "/cases/{number}/give-opinion",
            "/cases/{number}/lapse",
            "/cases/{number}/open-recovery",
            "/cases/{number}/propose",
            "/cases/{number}/reconsider",
            "/cases/{number}/record-delay-refusal",
            "/cases/{number}/recoveries/{ordinal}/begin-set-off",
            "/cases/{number}/recoveries/{ordinal}/correct-repayment",
            "/cases/{number}/recoveries/{ordinal}/decide",
            "/cases/{number}/recoveries/{ordinal}/dispatch",
            "/cases/{number}/recoveries/{ordinal}/drop",
            "/cases/{number}/recoveries/{ordinal}/end-hearing",
            "/cases/{number}/recoveries/{ordinal}/hand-over",
            "/cases/{number}/recoveries/{ordinal}/hear",
            "/cases/{number}/recoveries/{ordinal}/invoice",
            "/cases/{number}/recoveries/{ordinal}/plan-instalments",
            "/cases/{number}/recoveries/{ordinal}/propose",
            "/cases/{number}/recoveries/{ordinal}/record-decision",
            "/cases/{number}/recoveries/{ordinal}/record-write-off",
            "/cases/{number}/recoveries/{ordinal}/refuse-instalments",
            "/cases/{number}/recoveries/{ordinal}/register-answer",
            "/cases/{number}/recoveries/{ordinal}/register-instalment-request",
            "/cases/{number}/claims/{ordinal}/reconsider",
            "/cases/{number}/recoveries/{ordinal}/repay",
            "/cases/{number}/recoveries/{ordinal}/pay-back",
            "/cases/{number}/recoveries/{ordinal}/send-back",
            "/cases/{number}/recoveries/{ordinal}/write-off",
            "/cases/{number}/refuse-delay-request",
            "/cases/{number}/send-back",
            "/cases/{number}/set-offs/{ordinal}/answer",
            "/cases/{number}/set-offs/{ordinal}/decide",
            "/cases/{number}/set-offs/{ordinal}/dispatch",
            "/cases/{number}/set-offs/{ordinal}/drop",
            "/cases/{number}/set-offs/{ordinal}/end-hearing",
            "/cases/{number}/set-offs/{ordinal}/give-up",
            "/cases/{number}/set-offs/{ordinal}/pay-out",
            "/cases/{number}/set-offs/{ordinal}/propose",
            "/cases/{number}/set-offs/{ordinal}/record-decision",
            "/cases/{number}/set-offs/{ordinal}/register-answer",
            "/cases/{number}/set-offs/{ordinal}/send-back",
            "/cases/{number}/stops/{ordinal:[0-9]+}/record-decision",
            "/cases/{number}/take-on",
            "/cases/{number}/take-over");

    @Inject
    Stored stored;

    @Inject
    Register register;

    @Test
    void everyRouteIsOneOfThese() {
        var others = new TreeSet<String>();
        var asking = new TreeSet<String>();
        Routes.answering(POST.class).forEach((route, method) -> {
            if (asksItself(method)) {
                asking.add(route);
            }
            if (!route.startsWith("/cases/{number}/") && ELSEWHERE.stream().noneMatch(route::startsWith)) {
                others.add(route);
            }
        });
        assertThat(others).containsExactlyInAnyOrderElementsOf(EXEMPT.keySet());
        assertThat(asking).containsExactlyInAnyOrderElementsOf(ASK_THEMSELVES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "officer2", "director", "payer", "manager"})
    void whoeverHasNotSaidIsAskedOnEveryRouteAndNothingIsWritten(String person) {
        var number = eventful();
        var browser = Browser.as(person).answeringItself();
        var before = stored.now();
        var declared = declarations(number);
        routes().forEach((route, method) -> {
            browser.open("/").post(at(route, number));
            if (asksItself(method)) {
                assertThat(asks(browser) || List.of(403, 404, 409).contains(browser.status()))
                        .as("%s, %d", route, browser.status())
                        .isTrue();
            } else {
                assertThat(browser.isBeforeFirstAct())
                        .as("%s, %d: %s", route, browser.status(), browser.main())
                        .isTrue();
                assertThat(browser.status()).as(route).isEqualTo(422);
            }
        });
        assertThat(stored.since(before)).isEmpty();
        assertThat(declarations(number)).isEqualTo(declared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "officer2", "director", "payer", "manager"})
    void whoeverIsInConflictIsRefusedOnEveryRouteAndNothingIsWritten(String person) {
        var number = eventful();
        var browser = Browser.as(person).answeringItself();
        browser.open(at(number, "conflict")).press("Spara svaret", (Object[]) YES);
        var before = stored.now();
        var declared = declarations(number);
        routes().forEach((route, method) -> {
            browser.open("/").post(at(route, number), "conflict", "NO");
            if (!route.endsWith("/conflict")) {
                assertThat(browser.status()).as(route).isIn(403, 404, 409);
            }
        });
        assertThat(stored.since(before)).isEmpty();
        assertThat(declarations(number)).isEqualTo(declared);
    }

    @Test
    void anAdviserIsAskedAboutWhatWasReferredToTheirPartner() {
        var number = Story.awaitingOpinion();
        var adviser = Browser.as("adviser").answeringItself().open("/");
        adviser.post(at(number, "notes"), "note", "En rad.");
        assertThat(adviser.isBeforeFirstAct()).isTrue();
        adviser.press("Svara och fortsätt", (Object[]) YES);
        assertThat(adviser.post(at(number, "give-opinion"), "opinion", "Ja.").status())
                .isEqualTo(409);
    }

    @Test
    void whatWasTypedIsKeptUntilTheAnswerIsGiven() {
        var number = Story.inReview();
        var registrar = Browser.as("registrar").answeringItself().open("/cases/" + number);
        registrar.post(at(number, "notes"), "note", "Bolaget ringde & frågade \"hur\".");
        assertThat(registrar.main()).contains("Det du fyllde i är kvar", number.value(), "Mälarsensor AB");
        assertThat(registrar.errors()).isEmpty();
        registrar.press("Svara och fortsätt");
        assertThat(registrar.errors()).containsExactly("Svara på om du är jävig");
        assertThat(registrar.status()).isEqualTo(422);
        registrar.press("Svara och fortsätt", "conflict", "NO");
        assertThat(registrar.status()).isEqualTo(200);
        assertThat(notes(number)).containsExactly("Bolaget ringde & frågade \"hur\".");
        assertThat(parts(number, "registrar")).containsExactly(Part.OTHER);
        registrar.post(at(number, "notes"), "note", "En gång till.");
        assertThat(notes(number)).hasSize(2);
        assertThat(parts(number, "registrar")).hasSize(1);
    }

    @Test
    void aConflictThereEndsItAndWhatWasTypedIsNotWritten() {
        var number = Story.inReview();
        var manager = Browser.as("manager").answeringItself().open("/cases/" + number);
        manager.post(at(number, "notes"), "note", "En rad.");
        manager.press("Svara och fortsätt", "conflict", "YES");
        assertThat(manager.errors()).containsExactly("Välj varför du är jävig", "Beskriv kort varför du är jävig");
        manager.press("Svara och fortsätt", (Object[]) YES);
        assertThat(manager.main()).contains("Jävet är anmält.");
        assertThat(notes(number)).isEmpty();
        assertThat(manager.post(at(number, "notes"), "note", "En rad.").status())
                .isEqualTo(409);
        assertThat(notes(number)).isEmpty();
    }

    @Test
    void aFormWithAFileAsksByItselfBecauseNoPageCanCarryTheFile() {
        var number = Story.inReview();
        var file = new Upload("brev.pdf", "%PDF-1.4".getBytes(UTF_8));
        var registrar = Browser.as("registrar").answeringItself().open(at(number, "register-paper"));
        assertThat(asks(registrar)).isTrue();
        registrar.press("Registrera", "conflict", "", "file", file, "subject", "Brev");
        assertThat(registrar.main()).contains("Filen kan inte följa med hit.");
        registrar.press("Svara och fortsätt").press("Svara och fortsätt", "conflict", "NO");
        assertThat(registrar.path()).isEqualTo(at(number, "register-paper"));
        assertThat(registrar.main()).contains("Svaret är sparat.");
        assertThat(asks(registrar)).isFalse();
        assertThat(Story.<Integer>read(number, grantCase -> grantCase.arrivals().size()))
                .isZero();
    }

    @Test
    void aPaymentFileAsksOnceAboutAllItsCases() {
        var first = Story.attested();
        var second = Story.attested();
        var payer = BankFiles.sent(Browser.as("payer").answeringItself(), first, second);
        assertThat(payer.isBeforeFirstAct()).isTrue();
        assertThat(payer.main()).contains("Anmäl jäv i " + first, "Anmäl jäv i " + second);
        assertThat(claims(first, second)).containsOnly(ClaimStatus.DECIDED);
        payer.press("Nej, jag är inte jävig i något av dem");
        assertThat(payer.path()).startsWith("/payments/files/");
        assertThat(claims(first, second)).containsOnly(ClaimStatus.SENT_TO_ECONOMY);
        assertThat(parts(first, "payer")).containsExactly(Part.ATTESTER);
        assertThat(parts(second, "payer")).containsExactly(Part.ATTESTER);
    }

    @Test
    void nobodyInConflictPutsTheCaseInAPaymentFile() {
        var number = Story.attested();
        var payer = Browser.as("payer").answeringItself().open(at(number, "conflict"));
        payer.press("Spara svaret", (Object[]) YES).open("/payments/files/new");
        assertThat(payer.select("input[name=claim][value=" + BankFiles.claim(number) + "]"))
                .isEmpty();
        assertThat(payer.main()).contains("Du har anmält jäv i ärendet");
        payer.post("/payments/files/new", "claim", BankFiles.claim(number), "checked", "true");
        assertThat(payer.status()).isEqualTo(422);
        assertThat(claims(number)).containsOnly(ClaimStatus.DECIDED);
    }

    @Test
    void whoeverReportsToTheRegisterOfAidIsAskedAboutTheCases() {
        var number = Story.decided();
        var entry = entry(number);
        var manager = Browser.as("manager").answeringItself().open("/register");
        for (var route : List.of("exports", "confirmation", entry + "/industry")) {
            manager.post("/register/" + route, "entry", entry);
            assertThat(manager.isBeforeFirstAct()).as(route).isTrue();
            assertThat(manager.main()).contains(number.value());
        }
        manager.post("/register/exports", "entry", entry).press("Svara och fortsätt", (Object[]) YES);
        assertThat(manager.main()).contains("Jävet är anmält.");
        assertThat(manager.post("/register/exports", "entry", entry).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePageThatAsksPassesTheGates(String language) {
        var number = Story.inReview();
        var page = language.equals("sv") ? Chromium.as("registrar") : Chromium.inEnglishAs("registrar");
        page.navigate(at(number, "register-paper"));
        PageGates.check(page);
        page.navigate("/cases/" + number);
        page.evaluate("window.name = 'asked'");
        page.locator("[name=note]").fill("Bolaget ringde.");
        page.locator("form[action$=notes] button").click();
        page.waitForSelector("#first-act");
        PageGates.check(page);
        Chromium.screenshot(page, "first-act-" + language, 1280);
        page.locator("#first-act button").click();
        page.waitForSelector(".govuk-error-summary");
        PageGates.check(page);
        Chromium.screenshot(page, "first-act-error-" + language, 320);
        page.close();
    }

    /** All that there is of a case, so that every address leads somewhere. */
    private static CaseNumber eventful() {
        return Story.appealed(Story.extensionRequested(Story.claimed()), LocalDate.of(2026, 3, 2));
    }

    private static Map<String, Method> routes() {
        var routes = new TreeMap<>(Routes.answering(POST.class));
        routes.keySet().removeIf(route -> !route.startsWith("/cases/{number}/"));
        return routes;
    }

    private static boolean asksItself(Method method) {
        return Stream.of(method.getParameterTypes()).anyMatch(ConflictForm.class::equals);
    }

    private static boolean asks(Browser browser) {
        return !browser.select("main form [name=conflict]").isEmpty();
    }

    private static String at(String route, CaseNumber number) {
        return route.replace("{number}", number.value())
                .replace("{months}", "12")
                .replaceAll("\\{ordinal(:[^}]*)?}", "1")
                .replaceAll("\\{[^}]+}", "0");
    }

    private static String at(CaseNumber number, String step) {
        return "/cases/" + number + "/" + step;
    }

    private static List<String> notes(CaseNumber number) {
        return Story.read(
                number,
                grantCase -> grantCase.notes().stream().map(CaseNote::text).toList());
    }

    private static List<Part> parts(CaseNumber number, String person) {
        return Story.read(
                number,
                grantCase -> grantCase.impartiality().declarations().stream()
                        .filter(declaration -> declaration.person().equals(person))
                        .map(ConflictDeclaration::part)
                        .toList());
    }

    private String entry(CaseNumber number) {
        var id = Story.<Long>read(number, GrantCase::id);
        return Story.in(() -> register.find("grantCase.id", id)
                .firstResultOptional()
                .orElseThrow()
                .id()
                .toString());
    }

    private static int declarations(CaseNumber number) {
        return Story.read(
                number, grantCase -> grantCase.impartiality().declarations().size());
    }

    private static List<ClaimStatus> claims(CaseNumber... numbers) {
        return Stream.of(numbers)
                .map(number -> Story.<ClaimStatus>read(
                        number,
                        (GrantCase grantCase) -> grantCase.claims().getLast().status()))
                .toList();
    }
}
