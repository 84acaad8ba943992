package se.exportcheck.reviewing.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.MarketCode;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Typed.Kind;

/**
 * What is wrong with an application as it was typed in from paper, in the order of the page: what cannot be read or
 * contradicts itself, and what a part lacks that is typed in by halves. A part can always be left empty and asked for.
 */
final class PaperErrors {

    private static final int MOST_MARKETS = 50;
    private static final int MOST_NEEDS = 500;

    private final PaperForm form;
    private final Application application;
    private final PaperChoices choices;
    private final PaperMessages words;
    private final LocalDate today;
    private final PaperChecks checks;

    PaperErrors(PaperForm form, Application application, PaperChoices choices, PaperMessages words, LocalDate today) {
        this.form = form;
        this.application = application;
        this.choices = choices;
        this.words = words;
        this.today = today;
        checks = new PaperChecks(form, words);
    }

    FormErrors all() {
        Stream.of(PaperPart.values())
                .filter(part -> part.isDemanded(form, application))
                .forEach(this::check);
        return checks.all();
    }

    private void check(PaperPart part) {
        switch (part) {
            case COMPANY -> company();
            case CONTACT -> contact();
            case VENTURE -> venture();
            case ACTIVITIES -> checks.prose("activity", words.activity());
            case MARKETS -> markets();
            case COSTS -> costs();
            case FUNDING -> funding();
            case AID -> aid();
            case ACCOUNT -> account();
        }
    }

    private void company() {
        var known = choices.hasMunicipality(form.value("municipality"));
        checks.readable("municipality", words.municipality(), known);
        industries();
        checks.readable("employees", words.employees(), form.employees().isPresent());
        checks.kronor("turnover", words.turnover());
        checks.optionalKronor("balanceSheet", words.balanceSheet());
        checks.kronor("goodsExport", words.goodsExport());
        checks.kronor("servicesExport", words.servicesExport());
        checks.optional(
                "closedAccounts", words.closedAccounts(), form.closedAccounts().isPresent());
        var exported = form.kronor("goodsExport").orElse(0L)
                + form.kronor("servicesExport").orElse(0L);
        var tooMuch = form.kronor("turnover").filter(turnover -> turnover < exported);
        checks.add(tooMuch.isPresent(), "goodsExport", words.exportAboveTurnover());
    }

    private void industries() {
        checks.optional("industryCode", words.industryCode(), form.industry().isPresent());
        checks.optional(
                "furtherIndustries",
                words.furtherIndustries(),
                form.furtherIndustries().isPresent());
        var mainMissing = !form.says("industryCode") && form.says("furtherIndustries");
        checks.add(mainMissing, "industryCode", words.missing(words.industryCode()));
    }

    private void contact() {
        checks.name("contactName", words.contactName());
        checks.readable("email", words.email(), Kind.EMAIL.reads(form.value("email")));
        checks.readable("phone", words.phone(), Kind.PHONE.reads(form.value("phone")));
        checks.readable("language", words.language(), form.value("language").matches("sv|en"));
        checks.optionalProse("needs", words.needs(), MOST_NEEDS);
    }

    private void venture() {
        checks.line("title", words.ventureName());
        checks.prose("goal", words.goal());
        checks.prose("expectedResult", words.expectedResult());
        checks.choice("offering", words.offering(), Offering.class);
        checks.choice("youngLeader", words.youngLeader(), YoungLeader.class);
        var area = form.value("strengthArea");
        checks.add(!area.isEmpty() && !choices.hasArea(area), "strengthArea", words.wrong(words.strengthArea()));
        checks.day("start", words.start());
        checks.day("end", words.end());
        var start = form.date("start").orElse(LocalDate.MIN);
        var end = form.date("end").orElse(LocalDate.MAX);
        checks.add(end.isBefore(start), "end", words.endBeforeStart());
    }

    private void markets() {
        checks.add(form.markets().isEmpty(), "markets", words.missing(words.markets()));
        var refusals = form.markets().stream()
                .map(MarketCode::refusal)
                .flatMap(Optional::stream)
                .toList();
        checks.add(
                refusals.contains(MarketCode.Refusal.UNKNOWN) || form.markets().size() > MOST_MARKETS,
                "markets",
                words.wrong(words.markets()));
        checks.add(refusals.contains(MarketCode.Refusal.HOME_MARKET), "markets", words.homeMarket());
    }

    private void costs() {
        checks.add(form.costs().isEmpty(), "costType1", words.noCosts());
        for (var row : form.costs()) {
            var cost = words.cost(row);
            checks.choice("costType" + row, words.inRow(cost, words.costType()), CostType.class);
            var overhead = form.at("costType", row).equals(CostType.INDIRECT.name());
            checks.add(overhead, "costType" + row, words.wrong(words.inRow(cost, words.costType())));
            checks.line("costDescription" + row, words.inRow(cost, words.costDescription()));
            checks.optionalName("costSupplier" + row, words.inRow(cost, words.supplier()));
            checks.amount("costAmount" + row, words.inRow(cost, words.amount()));
        }
    }

    private void funding() {
        declared("otherFunding", words.otherFunding(), "financier1", form.funding());
        for (var row : form.funding()) {
            var funding = words.fundingRow(row);
            checks.name("financier" + row, words.inRow(funding, words.financier()));
            checks.yesOrNo("publicMoney" + row, words.inRow(funding, words.publicMoney()));
            checks.amount("fundingAmount" + row, words.inRow(funding, words.amount()));
        }
    }

    private void aid() {
        declared("earlierAid", words.earlierAid(), "aidOn1", form.aid());
        for (var row : form.aid()) {
            var aid = words.aidRow(row);
            var granted = "aidOn" + row;
            checks.day(granted, words.inRow(aid, words.grantedOn()));
            checks.add(form.date(granted).filter(today::isBefore).isPresent(), granted, words.grantedLater());
            checks.name("aidGiver" + row, words.inRow(aid, words.giver()));
            checks.name("aidRecipient" + row, words.inRow(aid, words.recipient()));
            checks.line("aidMeasure" + row, words.inRow(aid, words.measure()));
            checks.amount("aidAmount" + row, words.inRow(aid, words.amount()));
            checks.choice("aidCurrency" + row, words.inRow(aid, words.currency()), Currency.class);
        }
    }

    /** Who says yes has rows, who says no has none. */
    private void declared(String question, String label, String firstField, List<String> rows) {
        checks.yesOrNo(question, label);
        checks.add(form.isYes(question) && rows.isEmpty(), firstField, words.rowsMissing(label));
        checks.add(form.value(question).equals("no") && !rows.isEmpty(), question, words.rowsAgainst(label));
    }

    private void account() {
        checks.choice("accountKind", words.accountKind(), AccountNumber.Kind.class);
        var number = form.choice("accountKind", AccountNumber.Kind.class)
                .flatMap(kind -> AccountNumber.parse(kind, form.value("accountNumber")));
        var unasked = form.value("accountKind").isEmpty();
        checks.readable("accountNumber", words.accountNumber(), unasked || number.isPresent());
        checks.name("accountHolder", words.accountHolder());
    }
}
