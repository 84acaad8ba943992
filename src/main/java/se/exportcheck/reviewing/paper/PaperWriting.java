package se.exportcheck.reviewing.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Activity;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Contact;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.companies.IndustryCodes;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;

/** What an application says, as it stands in the fields of the form. */
final class PaperWriting {

    private final Application application;
    private final Map<String, String> fields = new HashMap<>();

    PaperWriting(Application application) {
        this.application = application;
    }

    Map<String, String> all() {
        ifThere(application.company(), this::company);
        ifThere(application.contact(), this::contact);
        ifThere(application.venture(), this::venture);
        put(
                "activity",
                application.activities().stream().map(Activity::description).collect(Collectors.joining("\n")));
        put("markets", String.join(", ", application.markets()));
        rows(application.costs(), this::cost);
        ifThere(application.otherFunding(), answer -> put("otherFunding", yesOrNo(answer)));
        rows(application.funding(), this::funding);
        ifThere(application.earlierAid(), answer -> put("earlierAid", yesOrNo(answer)));
        rows(application.aid(), this::aid);
        ifThere(application.account(), this::account);
        return Map.copyOf(fields);
    }

    private void company(CompanyFacts facts) {
        put("municipality", Objects.requireNonNullElse(facts.municipality(), Municipalities.NONE));
        put("industryCode", Objects.requireNonNullElse(facts.industryCode(), ""));
        put("furtherIndustries", IndustryCodes.written(facts.furtherIndustries()));
        put("employees", Numbers.written(facts.employees()));
        put("turnover", Numbers.written(facts.turnover()));
        var balance = facts.balanceSheet();
        put("balanceSheet", balance == null ? "" : Numbers.written(balance));
        put("goodsExport", Numbers.written(facts.goodsExport()));
        put("servicesExport", Numbers.written(facts.servicesExport()));
        var closed = facts.closedAccounts();
        put("closedAccounts", closed == null ? "" : Numbers.written(closed));
    }

    private void contact(Contact person) {
        put("contactName", person.name());
        put("email", person.email());
        put("phone", person.phone());
        put("language", person.language());
        put("needs", Objects.requireNonNullElse(person.needs(), ""));
    }

    private void venture(Venture venture) {
        put("title", venture.title());
        put("goal", venture.goal());
        put("expectedResult", venture.expectedResult());
        put("offering", venture.offering().name());
        put("youngLeader", venture.youngLeader().name());
        put("strengthArea", Objects.requireNonNullElse(venture.strengthArea(), ""));
        day("start", venture.startOn());
        day("end", venture.endOn());
    }

    private void cost(Integer row, Cost cost) {
        put("costType" + row, cost.costType().name());
        put("costDescription" + row, cost.description());
        put("costSupplier" + row, Objects.requireNonNullElse(cost.supplier(), ""));
        put("costAmount" + row, Numbers.written(cost.amount()));
    }

    private void funding(Integer row, Funding funding) {
        put("financier" + row, funding.financier());
        put("publicMoney" + row, yesOrNo(funding.publicMoney()));
        put("fundingAmount" + row, Numbers.written(funding.amount()));
    }

    private void aid(Integer row, DeclaredAid aid) {
        day("aidOn" + row, aid.grantedOn());
        put("aidGiver" + row, aid.giver());
        put("aidRecipient" + row, aid.recipient());
        put("aidMeasure" + row, aid.measure());
        put("aidAmount" + row, Numbers.written(aid.amount()));
        put("aidCurrency" + row, aid.currency().name());
    }

    private void account(Account account) {
        put("accountKind", account.number().kind().name());
        put("accountNumber", account.number().number());
        put("accountHolder", account.holder());
    }

    private void day(String name, LocalDate day) {
        var boxes = DateInput.of(day);
        put(name + "Day", boxes.day());
        put(name + "Month", boxes.month());
        put(name + "Year", boxes.year());
    }

    private void put(String name, String value) {
        fields.put(name, value);
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "yes" : "no";
    }

    private static <T> void rows(List<T> rows, BiConsumer<Integer, T> write) {
        IntStream.range(0, rows.size()).forEach(row -> write.accept(row + 1, rows.get(row)));
    }

    private static <T> void ifThere(@Nullable T value, Consumer<T> write) {
        if (value != null) {
            write.accept(value);
        }
    }
}
