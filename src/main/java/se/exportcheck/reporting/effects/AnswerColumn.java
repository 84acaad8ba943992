package se.exportcheck.reporting.effects;

import java.util.stream.Stream;

/** What is handed out of an answer, for studies of the effect: no name, no number, no free text, no day. */
public enum AnswerColumn {
    COMPANY("company", false),
    SCHEME("scheme", false),
    DECIDED("decided", false),
    SIZE_CLASS("sizeClass", false),
    TIME("time", false),
    TURNOVER("turnover", true),
    GOODS_EXPORT("goodsExport", true),
    SERVICES_EXPORT("servicesExport", true),
    EXPORT_SHARE("exportShare", true),
    EMPLOYEES("employees", true),
    EMPLOYED_WOMEN("employedWomen", true),
    MARKETS("markets", true),
    NEW_MARKETS("newMarkets", true),
    NEW_CUSTOMERS("newCustomers", true),
    FIRST_EXPORT("firstExport", false),
    LEADING_WOMEN("leadingWomen", true),
    LEADING_MEN("leadingMen", true),
    OWNED_BY_WOMEN("ownedByWomenPerCent", true),
    WITHOUT_CHEQUE("withoutCheque", false);

    private final String code;
    private final boolean numeric;

    AnswerColumn(String code, boolean numeric) {
        this.code = code;
        this.numeric = numeric;
    }

    String code() {
        return code;
    }

    boolean isNumeric() {
        return numeric;
    }

    static Stream<AnswerColumn> all() {
        return Stream.of(values());
    }
}
