package se.exportcheck.reviewing.paper;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Section;

/**
 * A part of the form that is typed in as a whole or left empty, as long as the paper does not say it. Rows have their
 * number last in the name of each field.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
enum PaperPart {
    COMPANY(
            "municipality",
            "industryCode",
            "furtherIndustries",
            "employees",
            "turnover",
            "balanceSheet",
            "goodsExport",
            "servicesExport",
            "closedAccounts"),
    CONTACT("contactName", "email", "phone", "language", "needs"),
    VENTURE("title", "goal", "expectedResult", "offering", "youngLeader", "strengthArea", "start", "end"),
    ACTIVITIES("activity"),
    MARKETS("markets"),
    COSTS(5, "", "costType", "costDescription", "costSupplier", "costAmount"),
    FUNDING(3, "otherFunding", "financier", "publicMoney", "fundingAmount"),
    AID(3, "earlierAid", "aidOn", "aidGiver", "aidRecipient", "aidMeasure", "aidAmount", "aidCurrency"),
    ACCOUNT("accountKind", "accountNumber", "accountHolder");

    private final List<String> fields;

    PaperPart(String... fields) {
        this.fields = List.of(fields);
    }

    /** @param question what is asked before the rows; empty when nothing is */
    PaperPart(int rows, String question, String... ofEachRow) {
        var inRows = IntStream.rangeClosed(1, rows)
                .boxed()
                .flatMap(row -> Stream.of(ofEachRow).map(field -> field + row));
        fields = Stream.concat(Stream.of(question).filter(Predicate.not(String::isEmpty)), inRows)
                .toList();
    }

    List<String> fields() {
        return fields;
    }

    Section section() {
        return Section.valueOf(name());
    }

    /** Something of it is typed. The dates of an activity are those of the venture. */
    boolean isTyped(PaperForm form) {
        return fields.stream().anyMatch(form::says) || (this == VENTURE && ACTIVITIES.isTyped(form));
    }

    /** It must be whole: something of it is typed, or the application has said it already. */
    boolean isDemanded(PaperForm form, Application application) {
        return isTyped(form) || application.isComplete(section());
    }
}
