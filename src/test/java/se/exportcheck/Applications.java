package se.exportcheck;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Activity;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.Fair;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.money.AccountNumber;

/** An application filled in as a company would: a fair in Hamburg, 200 000 kronor, from two weeks on. */
public final class Applications {

    private static final Edit FIRST = new Edit(0, "Sofia Lindqvist", Instant.parse("2026-02-20T09:00:00Z"));

    private Applications() {}

    public static void fill(Application application, String title, LocalDate today) {
        var start = today.plusDays(14);
        var end = start.plusMonths(9);
        application.describeCompany(
                new CompanyFacts(
                        "1980",
                        "12345675",
                        "26510",
                        List.of(),
                        new BigDecimal("12.0"),
                        12_000_000,
                        6_000_000L,
                        1_500_000,
                        200_000,
                        5),
                FIRST);
        application.nameContact(
                new Contact("Sofia Lindqvist", "sofia@malarsensor.example", "021-12 34 56", "sv", null), FIRST);
        application.describeVenture(
                new Venture(
                        title,
                        "Nå kunder i Tyskland med vår sensor.",
                        "Två återförsäljare och tre kunder.",
                        Offering.GOODS,
                        YoungLeader.NO,
                        "ENERGY_AUTOMATION",
                        start,
                        end),
                FIRST);
        application.aimAt(List.of("DE", "PL"), FIRST);
        application.plan(List.of(new Activity("Deltagande i mässan", start, end)), FIRST);
        application.budget(
                List.of(
                        new Cost(
                                CostType.CONSULT,
                                "Marknadsstudie Tyskland",
                                "Exportkonsult AB",
                                null,
                                new BigDecimal("120000.00")),
                        new Cost(CostType.FAIR, "Monterhyra", "Hamburg Messe", null, new BigDecimal("80000.00"))
                                .at(new Fair("Hamburg Wind", "Hamburg Messe", false))),
                null,
                FIRST);
        application.declareFunding(List.of(), FIRST);
        application.declareOwners(List.of(), FIRST);
        application.declareAid(List.of(), FIRST);
        application.attachmentsDone(FIRST);
        application.payTo(
                new Account(
                        AccountNumber.parse(AccountNumber.Kind.BANKGIRO, "5050-1055")
                                .orElseThrow(),
                        "Mälarsensor AB"),
                FIRST);
    }

    /** The same company in another industry; null when it says none. */
    static CompanyFacts inIndustry(CompanyFacts was, @Nullable String industryCode) {
        return new CompanyFacts(
                was.municipality(),
                was.workplaceNumber(),
                industryCode,
                List.of(),
                was.employees(),
                was.turnover(),
                was.balanceSheet(),
                was.goodsExport(),
                was.servicesExport(),
                was.closedAccounts());
    }
}
