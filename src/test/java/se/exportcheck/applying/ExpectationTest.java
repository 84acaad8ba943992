package se.exportcheck.applying;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.administering.CaseImport;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.clocks.Paces;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** When a company can expect its decision, by the region's own cases of the last year. */
@QuarkusTest
class ExpectationTest {

    /** Far from the days of all other tests. */
    private static final LocalDate START = LocalDate.of(2033, 1, 7);

    private static final String HEADER =
            "dnr;received;decided;outcome;orgnr;company;municipality;size_class;kind;markets;strength_area;"
                    + "young_leader;applied_sek;granted_sek;paid_sek\n";

    private static final Actor ADMINISTRATOR = new Actor(
            "admin", "Admin", null, Set.of(Role.ADMINISTRATOR), "vastmanland", Set.of(), Set.of(), Optional.empty());

    @Inject
    FrozenClock clock;

    @Inject
    CaseImport imports;

    @Inject
    Paces paces;

    @BeforeEach
    void aYearThatNobodyElseHasDecidedIn() {
        clock.moveTo(START);
    }

    @Test
    void withFewCasesItIsTheAimAndWithFiveTheRegionsOwnPace() {
        var first = Story.received();
        assertThat(receipt(first)).contains("Målet är beslut senast 8 mars 2033, 60 dagar");
        refusedAfter(List.of(10, 20, 30, 40));
        assertThat(Story.in(() -> paces.ofTheLastYear(START.plusDays(40)))).isEmpty();
        refusedAfter(List.of(90));
        var today = START.plusDays(90);
        clock.moveTo(today);
        var pace = Story.in(() -> paces.ofTheLastYear(today)).orElseThrow();
        assertThat(List.of(pace.median(), pace.nineOfTen())).containsExactly(30, 90);
        var number = Story.received();
        assertThat(receipt(number))
                .contains("hälften av företagen fått beslut inom 30 dagar och nio av tio inom 90 dagar")
                .contains("omkring 7 maj 2033, och senast 6 juli 2033");
        assertThat(receiptLetter()).contains("Vi räknar med att besluta senast 6 juli 2033");
        clock.moveTo(LocalDate.of(2033, 7, 7));
        assertThat(Browser.inEnglishAs("signatory").open("/cases/" + number).main())
                .contains("Your case has taken longer than most", "has been with the region for 91 days");
        clock.moveTo(START.plusYears(1).plusDays(91));
        assertThat(Story.in(() -> paces.ofTheLastYear(START.plusYears(1).plusDays(91))))
                .isEmpty();
    }

    private static String receiptLetter() {
        var reference = Story.awaitingSignature();
        var company = Browser.as("signatory").open("/my/cases/" + reference + "/sign");
        company.press("Skriv under och skicka in");
        return company.open("/cases/" + Story.read(reference, GrantCase::number))
                .follow("Kvittens")
                .main();
    }

    @Test
    void theCompanyReadsWhoseTimeTheCaseHasTaken() {
        var number = Story.awaitingCompletion();
        clock.moveTo(START.plusDays(9));
        var page = Browser.as("applicant").open("/cases/" + number);
        assertThat(page.main())
                .contains("9 dagar har regionen väntat på er", "0 dagar har ärendet varit hos regionen")
                .contains("Dagarna börjar räknas när ni har svarat");
        var staff = Browser.as("officer").open("/cases/" + number);
        assertThat(staff.main()).contains("Tiden i ärendet", "9 dagar (nu)", "Företaget har inte svarat än");
    }

    private static String receipt(CaseNumber number) {
        return Browser.as("signatory").open("/cases/" + number + "/receipt").main();
    }

    /** Cases that came in on the first day and were refused so many days later. */
    private void refusedAfter(List<Integer> days) {
        var rows = days.stream()
                .map(after -> "RV33%04d;%s;%s;REFUSAL;5599900114;Exportbolag 12 AB;1980;10-49;GOODS;JP;;NO;250000;0;0"
                        .formatted(after, START, START.plusDays(after)))
                .collect(joining("\n", HEADER, "\n"));
        clock.moveTo(START.plusDays(days.getLast()));
        Story.in(() -> imports.take(rows.getBytes(StandardCharsets.UTF_8), ADMINISTRATOR));
    }
}
