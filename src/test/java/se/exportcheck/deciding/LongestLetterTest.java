package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Applications;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.CaseNumbers;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Part;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Company;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Mandates;
import se.exportcheck.people.Role;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.Calls;

/** A sole trader with the longest names and reasons there can be. */
@QuarkusTest
class LongestLetterTest {

    private static final OrganisationNumber SOLE_TRADER = OrganisationNumber.fromString("191212121212");
    private static final String LONG_NAME =
            "Västmanländska Sågverksmaskinexportkonsultföreningen Ångströmlaboratorieinstrumentunderhållstjänster "
                    .repeat(2);
    private static final String LONG_TITLE =
            "Marknadsundersökningsförberedelser i Förbundsrepubliken Tyskland, Österrike "
                    + "och Schweiz inför mässorna i Hamburg, Wien och Zürich";

    @Inject
    Companies companies;

    @Inject
    Calls calls;

    @Inject
    Cases cases;

    @Inject
    CaseNumbers numbers;

    @Inject
    Letters letters;

    @Inject
    Mandates mandates;

    @Inject
    Clock clock;

    @Test
    void aSoleTradersNumberIsMasked() {
        var html = Browser.as("officer").open(document(decided(), "sv")).html();
        assertThat(html).contains("Personnummer", "19XXXXXX-1212").doesNotContain("19121212");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void theLongestNamesFit(String language) throws IOException {
        var number = decided();
        var pdf = Browser.as("officer")
                .open("/cases/%s/decision/pdf?language=%s".formatted(number, language))
                .bytes();
        VeraPdf.check(pdf);
        Files.write(Path.of("target/letter-longest-" + language + ".pdf"), pdf);
        var page = Chromium.as("officer");
        page.navigate(document(number, language));
        PageGates.check(page);
        Chromium.screenshot(page, "letter-longest-" + language, 800);
        Chromium.screenshot(page, "letter-longest-" + language, 320);
        page.close();
    }

    private static String document(CaseNumber number, String language) {
        return "/cases/" + number + "/decision/document?language=" + language;
    }

    private CaseNumber decided() {
        return Story.in(() -> {
            var company = companies.with(SOLE_TRADER).orElseGet(this::soleTrader);
            var id = company.id();
            var owner = new Actor(
                    "owner",
                    "Ägare",
                    null,
                    Set.of(Role.APPLICANT),
                    "vastmanland",
                    Set.of(id),
                    Set.of(id),
                    Optional.empty());
            var grantCase = signed(company, owner, clock.instant());
            prepared(grantCase, staff("long-officer", Role.CASE_OFFICER), clock.instant());
            var decider = staff("long-decider", Role.DECISION_MAKER).with(mandates.ofPerson("director"));
            grantCase.declare(Part.DECISION_MAKER, null, decider, clock.instant());
            letters.decide(grantCase, FinalHandling.BY_NOBODY_ELSE, decider, clock.instant());
            return grantCase.number();
        });
    }

    private Company soleTrader() {
        var company = new Company(SOLE_TRADER, LONG_NAME.strip().substring(0, 199));
        companies.persist(company);
        return company;
    }

    private GrantCase signed(Company company, Actor owner, Instant now) {
        var today = Stockholm.dateOf(now);
        var call = calls.open(today).getFirst();
        var grantCase = new GrantCase(UUID.randomUUID(), call, company, Origin.PORTAL, now);
        Applications.fill(grantCase.edit(owner), LONG_TITLE, today);
        grantCase.nameAfterVenture();
        cases.persist(grantCase);
        grantCase.submit(owner, now);
        grantCase.sign(owner, now, () -> numbers.next(today.getYear()));
        return grantCase;
    }

    private static void prepared(GrantCase grantCase, Actor officer, Instant now) {
        grantCase.declare(Part.OFFICER, null, officer, now);
        grantCase.declare(Part.PRESENTER, null, officer, now);
        grantCase.takeOn(officer, now);
        grantCase
                .schemeVersion()
                .checklist()
                .forEach(item -> grantCase.check(
                        item.code(),
                        item.grantsOnlyIf() == null ? Answer.YES : item.grantsOnlyIf(),
                        null,
                        officer,
                        now));
        var reasons = String.join("\n\n", List.of(LONG_NAME.repeat(5), LONG_TITLE.repeat(8)));
        Story.counting().by(grantCase, officer, now);
        Story.proposing(Proposal.grant(
                        Outcome.GRANT, Kronor.of(100_000), new BigDecimal("200000.00"), Share.HALF, reasons))
                .by(grantCase, officer, now);
    }

    private static Actor staff(String subject, Role role) {
        return new Actor(
                subject,
                "Anna-Margareta von Rosensköld-Lagerhjelm af Västmanland",
                "tillförordnad biträdande regional utvecklingsdirektör",
                Set.of(role),
                "vastmanland",
                Set.of(),
                Set.of(),
                Optional.empty());
    }
}
