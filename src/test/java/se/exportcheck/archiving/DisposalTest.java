package se.exportcheck.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.exportcheck.archiving.Archive.closed;
import static se.exportcheck.archiving.Archive.decide;
import static se.exportcheck.archiving.Archive.due;
import static se.exportcheck.archiving.Archive.overdue;
import static se.exportcheck.archiving.Archive.proposed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.FrozenClock;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.audit.AuditChecks;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.Actor;

/** What need not be kept is let go by two people, and what holds a case holds all of it (domain brief 2.10, 6.2 T27, 7). */
@QuarkusTest
class DisposalTest {

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    AuditChecks checks;

    @Inject
    FrozenClock clock;

    @BeforeEach
    void everythingMayGo() {
        decide(EnumSet.allOf(RecordClass.class));
    }

    @AfterEach
    void everythingIsKept() {
        decide(Set.of());
    }

    /** The story that the issue asks for. */
    @Test
    void disposalIsStoppedByALegalHold() {
        var number = due();
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan");
        held(number);
        var registrar = Browser.as("registrar").open(list);
        assertThat(registrar.main())
                .contains("Gallringsstopp.", "Minst ett ärende på listan får inte gallras nu. Ta bort det från listan");
        assertThat(registrar.buttons()).doesNotContain("Gallra nu");
        registrar.post(list + "/carry-out");
        assertThat(registrar.status()).isEqualTo(409);
        assertThat(registrar.main()).contains("Minst ett ärende på listan får inte gallras nu");
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
        assertThat(text(number)).contains("Mässa");

        registrar.open("/cases/" + number + "/archive").follow("Häv: Revision");
        registrar.press("Häv gallringsstoppet");
        assertThat(registrar.errors()).containsExactly("Skriv skälet");
        registrar.press("Häv gallringsstoppet", "reason", "Revisionen är klar.");
        assertThat(registrar.main()).contains("Gallringsstoppet är hävt.", "Revisionen är klar.");
        registrar.open(list).press("Gallra nu");
        assertThat(registrar.main()).contains("Gallringsprotokoll", "Gallringen utfördes", number.value());
        assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
    }

    /** What goes is gone for everybody, and what must stand stands. */
    @Test
    void whatGoesIsGoneAndWhatMustStandStands() {
        var number = due();
        var file = "/cases/" + number + "/documents/" + document(number);
        var decision = decisionText(number);
        var contact = introduced(number);
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan").press("Gallra nu");

        assertThat(Story.<String>in(() ->
                        database.find(Introduction.class, contact).shared().summary()))
                .isEqualTo("–");
        assertThat(text(number)).contains("Handlingen är gallrad").doesNotContain("Mässa");
        assertThat(Story.<Boolean>read(
                        number, grantCase -> grantCase.application().contact() == null))
                .isTrue();
        assertThat(decisionText(number)).isEqualTo(decision).isNotEmpty();
        var officer = Browser.as("officer").open(file);
        assertThat(officer.status()).isEqualTo(409);
        assertThat(officer.main()).contains("Filen gallrades");
        for (var page :
                List.of("", "/application", "/documents", "/diary", "/events", "/material", "/archive", "/decision")) {
            assertThat(officer.open("/cases/" + number + page).status())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(officer.open("/cases/" + number + "/archive").main()).contains("Ärendet gallrades");
        assertThat(Browser.as("manager").open(list).main()).contains("Gallringsprotokoll", " byte");
        assertThat(checks.check(clock.instant()).flaw()).isEmpty();
    }

    /** The content leaves the store when nobody else has it. */
    @Test
    void theFileLeavesTheStore() {
        var number = due();
        var id = document(number);
        var system = Actor.system("vastmanland");
        Browser.as("manager").open(proposed(number)).press("Godkänn listan").press("Gallra nu");
        var swept = Story.in(() -> documents.sweep(system, clock.instant(), 7));
        assertThat(swept).isPositive();
        assertThat(Story.<String>in(() -> documents.findById(id).name())).isEqualTo("–");
    }

    @Test
    void whoeverProposesDoesNotApprove() {
        var number = due();
        var list = proposed(number);
        var registrar = Browser.as("registrar").open(list);
        assertThat(registrar.main()).contains("Den som har föreslagit gallringen får inte godkänna den.");
        assertThat(registrar.buttons()).doesNotContain("Godkänn listan");
        registrar.post(list + "/approve");
        assertThat(registrar.status()).isEqualTo(409);
        registrar.post(list + "/carry-out");
        assertThat(registrar.status()).isEqualTo(409);
        for (var person : List.of("officer", "decider", "payer", "auditor", "admin", "applicant")) {
            assertThat(Browser.as(person).post(list + "/approve").status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(Browser.as("auditor").open(list).status()).isEqualTo(200);
    }

    @Test
    void aHoldStopsTheProposalAndTheApprovalToo() {
        var held = closed();
        var number = overdue(closed());
        held(held);
        var registrar = Browser.as("registrar").open("/archive").toPageWith(held.value());
        assertThat(registrar.select("tr:contains(" + held + ")").text()).contains("Gallringsstopp.");
        assertThat(registrar.select("tr:contains(" + held + ") input")).isEmpty();
        registrar.post("/archive/lists", "case", String.valueOf(id(held)));
        assertThat(registrar.status()).isEqualTo(409);

        var list = proposed(number);
        held(number);
        var manager = Browser.as("manager").open(list);
        assertThat(manager.buttons()).doesNotContain("Godkänn listan");
        manager.post(list + "/approve");
        assertThat(manager.status()).isEqualTo(409);
        manager.open(list)
                .press("Ta bort ett ärende från listan", "leaveOut", id(number), "leaveOutReason", "Revision.");
        assertThat(manager.main()).contains("Borttaget från listan", "Listan har inga ärenden.");
        manager.press("Avvisa listan", "reason", "Inget kvar.");
        assertThat(manager.main()).contains("Gallringslistan är avvisad.");
    }

    /** Somebody may have a right to it: it is not let go before they are answered. */
    @Test
    void anOpenRequestForDocumentsStopsIt() {
        var number = due();
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan");
        var officer = Disclosing.asked(number);
        var manager = Browser.as("manager").open(list);
        assertThat(manager.main()).contains("Någon har begärt ut handlingar i ärendet");
        manager.post(list + "/carry-out");
        assertThat(manager.status()).isEqualTo(409);
        assertThat(manager.main()).contains("Minst ett ärende på listan får inte gallras nu");
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
        officer.follow("Lämna ut allt som begärs").press("Lämna ut allt som begärs", "given", "application");
        manager.open(list).press("Gallra nu");
        assertThat(status(number)).isEqualTo(CaseStatus.ARCHIVED);
    }

    @Test
    void aRefusalToHandOutStopsItWhileItMayBeAppealed() {
        var number = Disclosing.refused(due());
        var sent = Stockholm.today(clock);
        var registrar = Browser.as("registrar");
        assertThat(registrar
                        .post("/archive/lists", "case", String.valueOf(id(number)))
                        .status())
                .isEqualTo(409);
        clock.moveTo(sent.plusMonths(2).plusDays(1));
        assertThat(proposed(number)).startsWith("/archive/lists/");
    }

    /** The day after the last day and not a day before, also when the list is there already. */
    @Test
    void aDateThatIsNotReachedStopsIt() {
        var number = due();
        var list = proposed(number);
        Browser.as("manager").open(list).press("Godkänn listan");
        clock.moveTo(Story.<LocalDate>read(number, GrantCase::decidedOn).plusYears(10));
        var manager = Browser.as("manager").open(list);
        assertThat(manager.main()).contains("Sista dagen att spara ärendet har inte passerat.");
        manager.post(list + "/carry-out");
        assertThat(manager.status()).isEqualTo(409);
        assertThat(status(number)).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void aPlanThatHasChangedSinceStopsIt() {
        var number = due();
        var list = proposed(number);
        var manager = Browser.as("manager").open("/archive/plan");
        manager.press("Spara planen", "disposed", List.of("FILES"), "basis", "");
        assertThat(manager.errors()).containsExactly("Skriv vilket beslut planen vilar på");
        manager.press("Spara planen", "disposed", List.of("FILES"), "basis", "RUN-2037-00012");
        assertThat(manager.main()).contains("Planen är sparad.", "RUN-2037-00012");
        assertThat(manager.open(list).main()).contains("Dokumenthanteringsplanen har ändrats sedan listan gjordes.");
        manager.post(list + "/approve");
        assertThat(manager.status()).isEqualTo(409);
        assertThat(Browser.as("registrar").post("/archive/plan", "basis", "x").status())
                .isEqualTo(403);
    }

    /** Nothing is disposed of without a decision: what the plan says nothing of is kept. */
    @Test
    void withoutAPlanEverythingIsKept() {
        var number = due();
        decide(Set.of());
        var registrar = Browser.as("registrar").open("/archive").toPageWith(number.value());
        assertThat(registrar.main()).contains("Planen säger att allt sparas.");
        registrar.post("/archive/lists", "case", String.valueOf(id(number)));
        assertThat(registrar.status()).isEqualTo(409);
    }

    /** The program itself may not empty what is written once, whatever it says that it is doing. */
    @Test
    void theDatabaseRefusesWhatTwoPeopleHaveNotApproved() {
        var number = due();
        assertThatThrownBy(() -> Story.in(() -> {
                    database.createNativeQuery("select set_config('exportcheck.disposing', 'yes', true)")
                            .getSingleResult();
                    return database.createNativeQuery("update submission set html = ''")
                            .executeUpdate();
                }))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> Story.in(
                        () -> database.createNativeQuery("select 1 from dispose_of_case(:list, :case, 'x', 'x', now())")
                                .setParameter("list", 0)
                                .setParameter("case", id(number))
                                .getSingleResult()))
                .hasStackTraceContaining("may not be disposed of");
    }

    @ParameterizedTest
    @EnumSource(RecordClass.class)
    void onlyWhatThePlanLetsGoGoes(RecordClass only) {
        decide(Set.of(only));
        var number = due();
        Browser.as("manager").open(proposed(number)).press("Godkänn listan").press("Gallra nu");
        assertThat(text(number).contains("Mässa")).isEqualTo(only != RecordClass.APPLICATION);
        assertThat(Story.<Boolean>read(
                        number, grantCase -> grantCase.application().contact() != null))
                .isEqualTo(only != RecordClass.CONTACTS);
        assertThat(Browser.as("officer")
                        .open("/cases/" + number + "/documents")
                        .main()
                        .contains("plan.pdf"))
                .isEqualTo(only != RecordClass.FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void thePagesPassTheGates(String language) {
        var number = closed();
        var list = proposed(overdue(closed()));
        held(number);
        var page = language.equals("sv") ? Chromium.as("manager") : Chromium.inEnglishAs("manager");
        for (var at : List.of("/archive", "/archive/plan", list, "/cases/" + number + "/archive")) {
            page.navigate(at);
            PageGates.check(page);
            Chromium.screenshot(page, "records" + at.replaceAll("[^a-z]+", "-") + language, 1280);
        }
        Chromium.screenshot(page, "records-case-archive-" + language, 320);
        page.close();
        Browser.as("manager").open(list).press("Godkänn listan").press("Gallra nu");
        var after = language.equals("sv") ? Chromium.as("auditor") : Chromium.inEnglishAs("auditor");
        after.navigate(list);
        PageGates.check(after);
        Chromium.screenshot(after, "records-protocol-" + language, 1280);
        after.close();
    }

    /** The company was introduced to a partner, with some words about it. */
    private Long introduced(CaseNumber number) {
        return Story.in(() -> (Long) database.createNativeQuery("""
                        with told as (
                            insert into introduction (case_id, ordinal, partner_id, summary, contact_name, contact_email,
                                contact_phone, entered_by, entered_by_name, entered_at)
                            select :case, 1, min(id), 'Vi vill till Norge.', 'Karin Ek', 'karin@foretaget.example', '070-1',
                                'signatory', 'Karin Ek', :at from partner where region = current_region() returning id)
                        insert into introduction_event (introduction_id, action, note, entered_by, entered_by_name, entered_at)
                        select id, 'ASK', 'Jag samtycker.', 'signatory', 'Karin Ek', :at from told returning introduction_id""", Long.class)
                .setParameter("case", id(number))
                .setParameter("at", clock.instant())
                .getSingleResult());
    }

    private static void held(CaseNumber number) {
        var officer = Browser.as("officer").open("/cases/" + number + "/archive");
        officer.press("Sätt gallringsstopp", "reason", "");
        assertThat(officer.errors()).containsExactlyInAnyOrder("Välj varför ärendet ska sparas", "Skriv skälet");
        officer.press("Sätt gallringsstopp", "ground", "AUDIT", "reason", "Revisorerna granskar 2026 års checkar.");
        assertThat(officer.main()).contains("Ärendet har fått ett gallringsstopp.", "Revisorerna granskar");
    }

    private static Long id(CaseNumber number) {
        return Story.read(number, GrantCase::id);
    }

    private static CaseStatus status(CaseNumber number) {
        return Story.read(number, GrantCase::status);
    }

    private Long document(CaseNumber number) {
        return Story.read(
                number, grantCase -> documents.received(grantCase).getFirst().id());
    }

    private String text(CaseNumber number) {
        return (String) Story.in(() -> database.createNativeQuery(
                        "select s.html from submission s join grant_case c on c.id = s.case_id where c.number = :number",
                        String.class)
                .setParameter("number", number.value())
                .getSingleResult());
    }

    private static String decisionText(CaseNumber number) {
        return Story.read(number, grantCase -> grantCase.decisions().getLast().reasons());
    }
}
