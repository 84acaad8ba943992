package se.exportcheck.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.exportcheck.cases.rules.Criterion.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.Browser;
import se.exportcheck.Samples;
import se.exportcheck.Story;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.Fair;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Documents;
import se.exportcheck.documents.Upload;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.AccountNumber.Kind;

/** What the program sees of the rules: each found to fit and not to fit, told to the company and to the officer. */
@QuarkusTest
class ExaminationTest {

    @Inject
    Examinations examinations;

    @Inject
    Cases cases;

    @Inject
    Documents documents;

    @Test
    void anOrdinaryApplicationFitsWhatCanBeSeen() {
        assertThat(unfit(application -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.9, 3000000, 26510, EMPLOYEES", "2, 3000000, 26510,", "49, 3000000, 26510,",
                "49.1, 3000000, 26510, EMPLOYEES",
        "2, 2999999, 26510, TURNOVER", "2, 3000000, 01110, INDUSTRY", "2, 3000000, 03120, INDUSTRY",
                "2, 3000000, 01700,"
    })
    void theCompany(BigDecimal employees, long turnover, String industry, @Nullable Criterion unfit) {
        var facts = new CompanyFacts("1980", "12345675", industry, List.of(), employees, turnover, null, 0, 0, 1);
        assertThat(unfit(application -> application.describeCompany(facts, edit(application, Section.COMPANY))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    /** DM-R10: each of several industries is looked at. */
    @ParameterizedTest
    @CsvSource({"46690, 70220,", "46690, 01110, INDUSTRY", "01110, 46690, INDUSTRY"})
    void severalIndustries(String main, String further, @Nullable Criterion unfit) {
        var facts =
                new CompanyFacts("1980", "12345675", main, List.of(further), BigDecimal.TEN, 5_000_000, null, 0, 0, 1);
        assertThat(unfit(application -> application.describeCompany(facts, edit(application, Section.COMPANY))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    /** ELIG-08: one closed year at least; a company that does not say how many is left to the officer. */
    @ParameterizedTest
    @CsvSource({"0, CLOSED_ACCOUNTS", "1,", "2,", ","})
    void closedAccounts(@Nullable Integer closed, @Nullable Criterion unfit) {
        var facts =
                new CompanyFacts("1980", "12345675", "26510", List.of(), BigDecimal.TEN, 5_000_000, null, 0, 0, closed);
        assertThat(unfit(application -> application.describeCompany(facts, edit(application, Section.COMPANY))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    @ParameterizedTest
    @CsvSource({"1980,", "0180, 12345675", ", 12345675", ","})
    void noWorkplaceInTheCounty(@Nullable String municipality, @Nullable String workplace) {
        var facts = new CompanyFacts(
                municipality, workplace, "26510", List.of(), BigDecimal.TEN, 5_000_000, null, 0, 0, null);
        assertThat(unfit(application -> application.describeCompany(facts, edit(application, Section.COMPANY))))
                .containsExactly(WORKPLACE);
    }

    @ParameterizedTest
    @CsvSource({"INDIRECT, 10000, COST_TYPES", "TRAVEL, 50000,", "TRAVEL, 50000.01, TRAVEL"})
    void oneCostBesideTwoHundredThousand(CostType type, BigDecimal amount, @Nullable Criterion unfit) {
        var costs = List.of(
                new Cost(CostType.FAIR, "Monter", null, null, new BigDecimal("200000")),
                new Cost(type, "Kostnad", "Leverantör AB", null, amount));
        assertThat(unfit(application -> application.budget(costs, null, edit(application, Section.COSTS))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    @ParameterizedTest
    @CsvSource({"99999.99, MINIMUM", "100000,"})
    void theSmallestGrant(BigDecimal cost, @Nullable Criterion unfit) {
        var costs = List.of(new Cost(CostType.FAIR, "Monter", null, null, cost));
        assertThat(unfit(application -> application.budget(costs, null, edit(application, Section.COSTS))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    @Test
    void boughtFromItself() {
        var own = OrganisationNumber.fromString("5599900007");
        var costs = List.of(new Cost(CostType.FAIR, "Monter", "Vi själva", own, new BigDecimal("150000")));
        assertThat(unfit(application -> application.budget(costs, null, edit(application, Section.COSTS))))
                .contains(OWN_SUPPLIER);
    }

    /** COST-02: from the contact person, or from who signs for the company, also by the name of a firm. */
    @ParameterizedTest
    @CsvSource({
        "Sofia Lindqvist, OWN_SUPPLIER",
        "sofia LINDQVIST konsult, OWN_SUPPLIER",
        "'Lindqvist, Sofia', OWN_SUPPLIER",
        "Karin Ek Export AB, OWN_SUPPLIER",
        "Lindqvist Konsult AB,",
        "Sofia Lind,"
    })
    void boughtFromItsOwnPeople(String supplier, @Nullable Criterion unfit) {
        var costs = List.of(new Cost(CostType.CONSULT, "Råd", supplier, null, new BigDecimal("200000")));
        assertThat(unfit(application -> application.budget(costs, null, edit(application, Section.COSTS))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    /** COST-02: from an owner or an owned company that the applicant has named, by number or by name. */
    @ParameterizedTest
    @CsvSource({
        "559999-1238, Vem som helst, OWN_SUPPLIER",
        ", ' syster ab', OWN_SUPPLIER",
        "559990-0015, Någon annan,",
        ", Systrarna AB,"
    })
    void boughtFromTheGroup(@Nullable OrganisationNumber number, String supplier, @Nullable Criterion unfit) {
        var sister = new DeclaredHolding(
                DeclaredHolding.Direction.OWNED_BY_APPLICANT,
                Party.Kind.SWEDISH_ENTERPRISE,
                "Syster AB",
                "5599991238",
                BigDecimal.TEN,
                false,
                false,
                false);
        var costs = List.of(
                new Cost(CostType.FAIR, "Monter", null, null, new BigDecimal("150000")),
                new Cost(CostType.CONSULT, "Råd", supplier, number, new BigDecimal("50000")));
        assertThat(unfit(application -> {
                    application.declareOwners(List.of(sister), edit(application, Section.OWNERS));
                    application.budget(costs, null, edit(application, Section.COSTS));
                }))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    @ParameterizedTest
    @CsvSource({"true, PUBLIC_MONEY", "false,"})
    void moneyFromElsewhere(boolean publicMoney, @Nullable Criterion unfit) {
        var funding = List.of(new Funding("Kommunen", publicMoney, BigDecimal.ONE));
        assertThat(unfit(application -> application.declareFunding(funding, edit(application, Section.FUNDING))))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2027-03-02,", "2026-03-01, 2026-12-31, START", "2026-03-02, 2027-03-03, LENGTH"})
    void theTime(LocalDate start, LocalDate end, @Nullable Criterion unfit) {
        assertThat(unfit(application -> {
                    var was = Objects.requireNonNull(application.venture());
                    application.describeVenture(
                            new Venture(
                                    was.title(),
                                    was.goal(),
                                    was.expectedResult(),
                                    was.offering(),
                                    was.youngLeader(),
                                    was.strengthArea(),
                                    start,
                                    end),
                            edit(application, Section.VENTURE));
                }))
                .isEqualTo(Stream.ofNullable(unfit).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/quotes.csv", numLinesToSkip = 1)
    void aQuoteFromEachOfTheLargeSuppliers(String written, int quotes, long needed, boolean fits) {
        var draft = Story.draft("Offertprövning");
        for (var i = 0; i < quotes; i++) {
            attachQuote(draft);
        }
        var found = Story.in(() -> {
            var grantCase = cases.find("reference", draft).singleResult();
            var application = grantCase.application();
            application.budget(purchases(written), null, edit(application, Section.COSTS));
            return examinations.of(grantCase);
        });
        assertThat(found.purchases().needingQuote()).isEqualTo(needed);
        assertThat(found.finding(QUOTES).map(Finding::fits)).contains(fits);
    }

    private void attachQuote(UUID draft) {
        Story.act(draft, "applicant", (grantCase, actor, now) -> {
            try {
                var file = Files.write(Files.createTempFile("offert", ".pdf"), Samples.pdf("offert"));
                documents.attach(grantCase, DocumentKind.QUOTE, new Upload("offert.pdf", file), actor, now);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Cost> purchases(String written) {
        return Stream.of(written.split("\\|"))
                .map(String::strip)
                .map(one -> {
                    var name = one.substring(0, one.lastIndexOf(' '));
                    var amount = new BigDecimal(one.substring(one.lastIndexOf(' ') + 1));
                    return new Cost(CostType.CONSULT, "Köp", name.equals("-") ? null : name, null, amount);
                })
                .toList();
    }

    /** COST-06: not told, told as the first time, told as not the first. */
    @Test
    void aFairIsSupportedTheFirstTime() {
        var cost = new Cost(CostType.FAIR, "Monter", null, null, new BigDecimal("150000"));
        assertThat(fair(cost)).contains(false);
        assertThat(fair(cost.at(new Fair("Hannover Messe", "Deutsche Messe AG", false))))
                .contains(true);
        assertThat(fair(cost.at(new Fair("Hannover Messe", "Deutsche Messe AG", true))))
                .contains(false);
        assertThat(fair(new Cost(CostType.CONSULT, "Råd", null, null, new BigDecimal("150000"))))
                .isEmpty();
    }

    private Optional<Boolean> fair(Cost cost) {
        var draft = Story.draft("Mässprövning");
        return Story.in(() -> {
            var grantCase = cases.find("reference", draft).singleResult();
            var application = grantCase.application();
            application.budget(List.of(cost), null, edit(application, Section.COSTS));
            return examinations.of(grantCase).finding(FIRST_FAIR).map(Finding::fits);
        });
    }

    @Test
    void somebodyElsesAccount() {
        var account = new Account(AccountNumber.parse(Kind.BANKGIRO, "991-2346").orElseThrow(), "Någon Annan AB");
        assertThat(unfit(application -> application.payTo(account, edit(application, Section.ACCOUNT))))
                .containsExactly(ACCOUNT_HOLDER);
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void everyCriterionIsFoundByItsRule(Criterion criterion) {
        assertThat(Criterion.of(criterion.rule())).contains(criterion);
    }

    @Test
    void theOfficerSeesItBesideTheQuestion() {
        var number = Story.inReview();
        var officer = Browser.as("officer").open("/cases/" + number + "/checklist");
        assertThat(officer.main().replace('\u00a0', ' '))
                .contains("Stämmer 12 årsarbetskrafter. Stödformen: 2–49.", "Numret tyder på: aktiebolag.")
                .contains("Stämmer inte Största köp från en leverantör: 120 000,00 kr.");
        assertThat(Browser.inEnglishAs("officer")
                        .open("/cases/" + number + "/checklist")
                        .main())
                .contains("Fits 12 full-time equivalents. The scheme: 2–49.");
    }

    @Test
    void theCompanyKnowsBeforehandWhatIsChecked() {
        var draft = "/my/cases/" + Story.draft("Mässa i Bergen");
        assertThat(Browser.as("applicant").open(draft).main())
                .contains("Det här kontrollerar handläggaren", "Löner och villkor är minst likvärdiga");
        assertThat(Browser.inEnglishAs("applicant").open(draft).main()).contains("What the officer checks");
        assertThat(Browser.as("applicant").open(draft + "/check").main().replace('\u00a0', ' '))
                .contains("Köp för mer än 75 000 kr från samma leverantör behöver en offert.");
    }

    /** What does not fit when the ordinary application, made cheaper by one fair, is changed. */
    private List<Criterion> unfit(Consumer<Application> change) {
        var draft = Story.draft("Regelprövning");
        return Story.in(() -> {
            var grantCase = cases.find("reference", draft).singleResult();
            var application = grantCase.application();
            var fair = new Cost(CostType.FAIR, "Monter", null, null, new BigDecimal("200000"));
            application.budget(List.of(fair), null, edit(application, Section.COSTS));
            change.accept(application);
            return examinations.of(grantCase).warnings().stream()
                    .map(Finding::criterion)
                    // other tests have granted the company cheques
                    .filter(criterion -> criterion != FREQUENCY && criterion != AID_ROOM)
                    // the large costs have no quotes, which has a test of its own
                    .filter(criterion -> criterion != QUOTES)
                    .toList();
        });
    }

    private static Edit edit(Application application, Section section) {
        var seen = application.lastSave(section).orElseThrow().version();
        return new Edit(seen, "Sofia Lindqvist", Instant.parse("2026-03-02T08:00:00Z"));
    }
}
