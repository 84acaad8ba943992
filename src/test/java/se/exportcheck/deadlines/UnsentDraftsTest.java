package se.exportcheck.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.schemes.Calls;

/** A draft is kept for 365 days from when somebody last worked on it (domain brief 2.10). */
@QuarkusTest
class UnsentDraftsTest {

    @Inject
    UnsentDrafts drafts;

    @Inject
    Cases cases;

    @Inject
    Calls calls;

    @Inject
    Companies companies;

    @Inject
    FrozenClock clock;

    @Test
    void theCompanyIsWarnedOnceThirtyDaysBefore() {
        var draft = Story.draft();
        expireAfter(334);
        assertThat(warnings(draft)).isZero();
        expireAfter(1);
        drafts.expire();
        assertThat(warnings(draft)).isEqualTo(1);
    }

    @Test
    void whatNobodySendsInIsThrownAwayWithAllThatIsInIt() {
        var draft = Story.awaitingSignature();
        var sofia = Browser.as("applicant").open("/my/cases/" + draft + "/sign").press("Ändra ansökan");
        sofia.open("/my/cases/" + draft + "/attachments")
                .press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("offert.pdf", Samples.pdf()));
        var caseId = Story.read(draft, GrantCase::id);
        var tables = List.of("case_event", "document", "notice");
        assertThat(tables)
                .allSatisfy(table -> assertThat(rows(table, "case_id", caseId)).isPositive());
        var application = applicationOf(draft);
        assertThat(rows("application_cost", "application_id", application)).isPositive();

        expireAfter(335);
        expireAfter(30);
        assertThat(exists(draft)).isTrue();
        expireAfter(1);
        assertThat(exists(draft)).isFalse();
        assertThat(tables)
                .allSatisfy(table -> assertThat(rows(table, "case_id", caseId)).isZero());
        assertThat(rows("application", "id", application)).isZero();
        assertThat(rows("application_cost", "application_id", application)).isZero();
    }

    @Test
    void whoeverGoesOnWithADraftKeepsItAndIsWarnedAgain() {
        var draft = Story.draft();
        expireAfter(335);
        Browser.as("applicant").open("/my/cases/" + draft + "/contact").press("Spara och fortsätt");
        expireAfter(31);
        assertThat(exists(draft)).isTrue();
        assertThat(warnings(draft)).isEqualTo(1);
        expireAfter(304);
        assertThat(warnings(draft)).isEqualTo(2);
        expireAfter(31);
        assertThat(exists(draft)).isFalse();
    }

    @Test
    void aFileMoreOrLessKeepsADraftToo() {
        var draft = Story.draft();
        clock.forward(Duration.ofDays(300));
        var sofia = Browser.as("applicant").open("/my/cases/" + draft + "/attachments");
        sofia.press("Ladda upp", "kind", "QUOTE", "file", new Browser.Upload("offert.pdf", Samples.pdf()));
        expireAfter(300);
        sofia.press("Ta bort offert.pdf");
        expireAfter(300);
        assertThat(exists(draft)).isTrue();
    }

    @Test
    void nobodyLosesADraftUnwarned() {
        var draft = Story.draft();
        expireAfter(400);
        expireAfter(29);
        assertThat(exists(draft)).isTrue();
        expireAfter(1);
        assertThat(exists(draft)).isFalse();
    }

    @Test
    void whatHasReachedTheRegionStays() {
        var received = List.of(Story.received(), Story.awaitingCompletion(), Story.active());
        var paper = Story.in(() -> begun("5599900007", Origin.PAPER));
        expireAfter(700);
        expireAfter(31);
        assertThat(received)
                .allSatisfy(number -> assertThat(Story.steps(number)).isNotEmpty());
        assertThat(exists(paper)).isTrue();
        assertThat(warnings(paper)).isZero();
    }

    @Test
    void draftsOfEveryRegionExpire() {
        var draft = Story.in("skane", () -> begun("5599900122", Origin.PORTAL));
        expireAfter(335);
        expireAfter(31);
        assertThat(Story.<Long>in("skane", () -> cases.count("reference", draft)))
                .isZero();
    }

    private UUID begun(String organisationNumber, Origin origin) {
        var company = companies
                .with(OrganisationNumber.fromString(organisationNumber))
                .orElseThrow();
        var call = calls.findAll().firstResult();
        var grantCase = new GrantCase(UUID.randomUUID(), call, company, origin, clock.instant());
        cases.persist(grantCase);
        return grantCase.reference();
    }

    private void expireAfter(int days) {
        clock.forward(Duration.ofDays(days));
        drafts.expire();
    }

    private boolean exists(UUID draft) {
        return Story.in(() -> cases.count("reference", draft)) == 1;
    }

    private long warnings(UUID draft) {
        return Story.in(() -> cases.getEntityManager()
                .createQuery(
                        "select count(n) from Notice n where n.grantCase.reference = :draft and n.kind = :kind",
                        Long.class)
                .setParameter("draft", draft)
                .setParameter("kind", NoticeKind.DRAFT_REMINDER)
                .getSingleResult());
    }

    private Long applicationOf(UUID draft) {
        return Story.in(() -> (Long) cases.getEntityManager()
                .createNativeQuery("select application_id from grant_case where reference = :draft", Long.class)
                .setParameter("draft", draft)
                .getSingleResult());
    }

    private long rows(String table, String column, Long id) {
        return Story.in(() -> (Long) cases.getEntityManager()
                .createNativeQuery("select count(*) from " + table + " where " + column + " = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }
}
