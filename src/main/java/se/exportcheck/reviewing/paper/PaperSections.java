package se.exportcheck.reviewing.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Activity;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Currency;

/** The sections of an application, each read off a part of the form that has no errors. */
record PaperSections(PaperForm form) {

    CompanyFacts company() {
        return new CompanyFacts(
                Municipalities.code(form.value("municipality")),
                null,
                form.industry().orElse(null),
                form.furtherIndustries().orElseThrow().stream()
                        .filter(code -> form.industry().filter(code::equals).isEmpty())
                        .toList(),
                form.employees().orElseThrow(),
                form.kronor("turnover").orElseThrow(),
                form.kronor("balanceSheet").orElse(null),
                form.kronor("goodsExport").orElseThrow(),
                form.kronor("servicesExport").orElseThrow(),
                form.closedAccounts().orElse(null));
    }

    Contact contact() {
        return new Contact(
                form.value("contactName"),
                form.value("email"),
                form.value("phone"),
                form.value("language"),
                orNull("needs"));
    }

    Venture venture() {
        return new Venture(
                form.value("title"),
                form.value("goal"),
                form.value("expectedResult"),
                form.choice("offering", Offering.class).orElseThrow(),
                form.choice("youngLeader", YoungLeader.class).orElseThrow(),
                orNull("strengthArea"),
                day("start"),
                day("end"));
    }

    Activity activity() {
        return new Activity(form.value("activity"), day("start"), day("end"));
    }

    List<Cost> costs() {
        return form.costs().stream().map(this::cost).toList();
    }

    List<Funding> funding() {
        return form.funding().stream().map(this::funding).toList();
    }

    List<DeclaredAid> aid() {
        return form.aid().stream().map(this::aid).toList();
    }

    private Cost cost(String row) {
        return new Cost(
                form.choice("costType" + row, CostType.class).orElseThrow(),
                form.at("costDescription", row),
                orNull("costSupplier" + row),
                null,
                form.amount("costAmount" + row).orElseThrow());
    }

    private Funding funding(String row) {
        return new Funding(
                form.at("financier", row),
                form.isYes("publicMoney" + row),
                form.amount("fundingAmount" + row).orElseThrow());
    }

    private DeclaredAid aid(String row) {
        return new DeclaredAid(
                day("aidOn" + row),
                form.at("aidGiver", row),
                form.at("aidRecipient", row),
                form.at("aidMeasure", row),
                form.choice("aidCurrency" + row, Currency.class).orElseThrow(),
                form.amount("aidAmount" + row).orElseThrow());
    }

    Account account() {
        var number = form.choice("accountKind", AccountNumber.Kind.class)
                .flatMap(kind -> AccountNumber.parse(kind, form.value("accountNumber")));
        return new Account(number.orElseThrow(), form.value("accountHolder"));
    }

    private LocalDate day(String name) {
        return form.date(name).orElseThrow();
    }

    private @Nullable String orNull(String name) {
        var value = form.value(name);
        return value.isEmpty() ? null : value;
    }
}
