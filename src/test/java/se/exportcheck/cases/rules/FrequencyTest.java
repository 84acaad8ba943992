package se.exportcheck.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.Applications;
import se.exportcheck.Browser;
import se.exportcheck.DemoPeople;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.Facts;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Origin;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.PastCase;
import se.exportcheck.cases.PastCases;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.ChequeFrequency.Cheque;

/** ELIG-16: which cheques count, and in which year one more would. */
@QuarkusTest
class FrequencyTest {

    private static int made;

    @Inject
    Examinations examinations;

    @Inject
    Cases cases;

    @Inject
    Companies companies;

    @Inject
    PastCases past;

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/cheques-that-count.csv", numLinesToSkip = 1)
    void onlyWhatWasGrantedCounts(Outcome outcome, long granted, long paid, boolean counts) {
        var decidedOn = LocalDate.of(2026, 1, 15);
        var number = past(decidedOn, outcome, granted, paid);
        assertThat(examined(number, LocalDate.of(2026, 1, 20)).cheques())
                .isEqualTo(counts ? List.of(new Cheque(2026, "EXPORT")) : List.of());
        assertThat(fits(number, LocalDate.of(2026, 1, 20))).isEqualTo(!counts);
    }

    /** Applied for in December and decided in January: the year of the decision, of one and of the other. */
    @Test
    void theYearIsThatOfTheDecision() {
        var number = past(LocalDate.of(2025, 12, 15), Outcome.GRANT, 100_000, 100_000);
        assertThat(fits(number, LocalDate.of(2025, 12, 20))).isFalse();
        assertThat(fits(number, LocalDate.of(2026, 1, 4))).isTrue();
    }

    @Test
    void itIsToldAgainWhenADecisionIsProposed() {
        Story.active();
        var number = Story.checked();
        assertThat(Browser.as("officer").open("/cases/" + number + "/propose").main())
                .contains("Det här stämmer inte med reglerna i dag", "Tidigare checkar: ", "räknas som 2026.");
        assertThat(Browser.inEnglishAs("officer")
                        .open("/cases/" + number + "/propose")
                        .main())
                .contains("This does not fit the rules today", "One more counts as one of 2026.");
    }

    private boolean fits(OrganisationNumber number, LocalDate today) {
        return examined(number, today)
                .finding(Criterion.FREQUENCY)
                .orElseThrow()
                .fits();
    }

    /** A new application of the company, received the year before, is looked at. */
    private Examination examined(OrganisationNumber number, LocalDate today) {
        var draft = Story.draft("Karensår");
        FrozenClock.get().moveTo(today);
        return Story.in(() -> {
            var call = cases.find("reference", draft).singleResult().call();
            var company = companies.with(number).orElseThrow();
            var grantCase = new GrantCase(UUID.randomUUID(), call, company, Origin.PAPER, instant(today));
            Applications.fill(grantCase.edit(DemoPeople.actor("registrar")), "Karensår", today);
            grantCase.nameAfterVenture();
            cases.persist(grantCase);
            return examinations.of(grantCase);
        });
    }

    private OrganisationNumber past(LocalDate decidedOn, Outcome outcome, long granted, long paid) {
        var number = OrganisationNumber.fromString(List.of(
                        "5599987707",
                        "5599987715",
                        "5599987723",
                        "5599987731",
                        "5599987749",
                        "5599987756",
                        "5599987764")
                .get(made));
        made++;
        var facts = new Facts(null, null, null, null, null, Kronor.of(100_000));
        var one = new PastCase(
                new CaseNumber("RV15009" + made),
                decidedOn.minusDays(10),
                decidedOn,
                outcome,
                number,
                "Karensbolaget AB",
                facts,
                Set.of("DE"),
                Kronor.of(granted),
                Kronor.of(paid));
        Story.in(() -> {
            past.file(
                    List.of(one),
                    new PastCases.Source(DemoPeople.actor("registrar"), instant(decidedOn), "0".repeat(64)));
            return one;
        });
        return number;
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
