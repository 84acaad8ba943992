package se.exportcheck.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.Story;
import se.exportcheck.administering.operation.Concern;
import se.exportcheck.administering.operation.Vital;
import se.exportcheck.administering.operation.Vitals;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.companies.Companies;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.companies.ownership.Undertakings;
import se.exportcheck.deminimis.AidLedger;

/** A sole trader's number is used everywhere and stands in the database nowhere. */
@QuarkusTest
class SealedNumbersTest {

    private static final String TRADER = "196408233234";
    private static final String OWNED = "195907174444";
    private static final String SUPPLIER = "197104725556";
    private static final String LEGAL = "5599900007";
    private static final String FIRM = "Sigrids Sigill";

    @Inject
    Companies companies;

    @Inject
    AidLedger ledger;

    @Inject
    Undertakings undertakings;

    @Inject
    Vitals vitals;

    @Inject
    EntityManager database;

    /** From paper to a payment order and the register of aid, with owners and suppliers that are people too. */
    @Test
    void noTextOfTheDatabaseHoldsTheNumberOfASoleTrader() throws SQLException {
        var number = granted();
        claimed(Story.active());
        for (var person : List.of(TRADER, OWNED, SUPPLIER)) {
            assertThat(columnsWith(person)).as(person).isEmpty();
        }
        assertThat(columnsWith(LEGAL))
                .as("what is looked for would be found")
                .contains(
                        "aid_entry.organisation_number",
                        "audit_entry.content",
                        "case_search.text",
                        "company.organisation_number",
                        "grant_case.organisation_number");
        try (var owner = Database.owner()) {
            for (var table : List.of("aid_entry", "register_entry")) {
                assertThat(Database.strings(owner, """
                                select distinct e.organisation_number from %s e join grant_case c on c.id = e.case_id
                                where c.number = '%s'""".formatted(table, number)))
                        .as(table)
                        .singleElement()
                        .asString()
                        .startsWith("*1.");
            }
        }
        everythingFindsIt(number);
    }

    private void everythingFindsIt(CaseNumber number) throws SQLException {
        var trader = new OrganisationNumber(TRADER);
        assertThat(Story.<OrganisationNumber>read(number, GrantCase::organisationNumber))
                .isEqualTo(trader);
        assertThat(Story.<Boolean>in(() -> companies.with(trader).isPresent())).isTrue();
        assertThat(Story.<Long>in(() -> companies.knownAs(trader, "Annat namn").id()))
                .as("one company for one number")
                .isEqualTo(Story.<Long>in(
                        () -> companies.with(trader).orElseThrow().id()));
        try (var owner = Database.owner()) {
            assertThat(Database.strings(owner, """
                            select count(*) from company where organisation_number like '*1.%'
                            group by region, organisation_number having count(*) > 1""")).isEmpty();
        }
        assertThat(Story.<List<?>>in(() -> ledger.standing(List.of(trader)))).isNotEmpty();
        assertThat(Story.<List<OrganisationNumber>>in(
                        () -> undertakings.of(trader, FIRM).undertaking().organisationNumbers()))
                .as("linked by its owner's number, both ways")
                .containsExactlyInAnyOrder(trader, new OrganisationNumber(OWNED))
                .isEqualTo(Story.<List<OrganisationNumber>>in(() -> undertakings
                        .of(new OrganisationNumber(OWNED), "")
                        .undertaking()
                        .organisationNumbers()));
        var officer = Browser.as("officer");
        for (var written : List.of(TRADER, "19640823-3234", "640823-3234")) {
            assertThat(officer.open("/cases?q=" + written).main()).as(written).contains(number.value());
        }
        assertThat(officer.open("/cases?q=0823-3234").main()).doesNotContain(number.value());
        assertThat(officer.open("/cases?q=Sigrids+Sigill").main()).contains(number.value());
        assertThat(officer.open("/cases/" + number).main()).contains("19XXXXXX-3234");
    }

    @Test
    void theAdministratorIsToldOfNumbersWithoutAKey() {
        var plain = Story.<List<Vital>>in(() -> {
            database.createNativeQuery("insert into company (organisation_number, name) values (?1, 'Firman')")
                    .setParameter(1, OWNED)
                    .executeUpdate();
            var keyed = plain();
            // Hides the table from this transaction.
            database.createNativeQuery("create temp table number_key () on commit drop")
                    .executeUpdate();
            var keyless = plain();
            database.createNativeQuery("delete from company where organisation_number = ?1")
                    .setParameter(1, OWNED)
                    .executeUpdate();
            return List.of(keyed, keyless);
        });
        assertThat(plain.getFirst().isWrong(Instant.EPOCH)).isFalse();
        assertThat(plain.getLast().number()).isOne();
        assertThat(plain.getLast().isWrong(Instant.EPOCH)).isTrue();
    }

    private Vital plain() {
        return vitals.all().get(Concern.NUMBERS_PLAIN.ordinal());
    }

    private CaseNumber granted() {
        var number = Story.onPaperOf(new OrganisationNumber(TRADER), FIRM, application -> {
            var edit = new Edit(1, "Rita Nyström", Instant.parse("2026-02-20T09:00:00Z"));
            application.declareOwners(
                    List.of(new DeclaredHolding(
                            DeclaredHolding.Direction.OWNED_BY_APPLICANT,
                            Party.Kind.SWEDISH_ENTERPRISE,
                            "Dotterns Firma",
                            OWNED,
                            BigDecimal.valueOf(60),
                            false,
                            false,
                            false)),
                    edit);
            application.budget(
                    List.of(new Cost(
                            CostType.CONSULT,
                            "Marknadsstudie",
                            "Konsultens Firma",
                            new OrganisationNumber(SUPPLIER),
                            new BigDecimal("200000.00"))),
                    null,
                    edit);
        });
        Story.act(
                number,
                "officer",
                (grantCase, actor, now) -> undertakings.enter(
                        new OwnershipLink(party(TRADER), party(OWNED), BigDecimal.valueOf(60), Set.of()),
                        Objects.requireNonNull(grantCase.id()),
                        new Entered(actor.subject(), actor.name(), now)));
        var proposed = Story.proposed(number, Story.GRANT);
        return Story.then(Story.then(proposed, "decider", Story.deciding()), "registrar", GrantCase::dispatch);
    }

    private static void claimed(CaseNumber number) {
        Story.act(number, "signatory", (grantCase, actor, now) -> {
            var day = LocalDate.of(2026, 3, 16);
            var claim = grantCase.beginClaim(false, actor, now);
            claim.add(new ClaimLine.Voucher(
                    CostType.CONSULT,
                    "Studie",
                    "V1",
                    "Konsultens Firma",
                    new OrganisationNumber(SUPPLIER),
                    "1",
                    day,
                    day,
                    day,
                    day,
                    new BigDecimal("8000.00")));
            grantCase.submitClaim(claim, actor, now);
        });
    }

    private static Party party(String number) {
        return Party.enterprise(new OrganisationNumber(number), FIRM);
    }

    /** Every column of text that holds the number in any way of writing it. */
    private static Set<String> columnsWith(String number) throws SQLException {
        var ten = number.substring(number.length() - 10);
        var written = "%s|%s-%s".formatted(ten, ten.substring(0, 6), ten.substring(6));
        var found = new TreeSet<String>();
        try (var owner = Database.owner()) {
            for (var column : Database.strings(owner, """
                    select quote_ident(c.table_name) || '.' || quote_ident(c.column_name) from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                    and c.udt_name in ('text', 'varchar', 'jsonb', 'json', '_text')""")) {
                var parts = column.split("\\.");
                if (!Database.strings(
                                owner,
                                "select 1 from %s where %s::text ~ '%s' limit 1".formatted(parts[0], parts[1], written))
                        .isEmpty()) {
                    found.add(column);
                }
            }
        }
        return found;
    }
}
