package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The company as it stands when it applies; the figures are the baseline of the follow-up (I1 to I3, I8).
 *
 * @param municipality code of the workplace's municipality, four digits; null without a workplace in Sweden
 * @param workplaceNumber CFAR number, eight digits
 * @param industryCode the main industry, SNI 2007, five digits; null when not stated
 * @param furtherIndustries all else that it does, in the same way
 * @param employees full-time equivalents
 * @param turnover net turnover of the latest accounts, kronor
 * @param balanceSheet balance sheet total of the latest accounts, kronor; null when not stated
 * @param goodsExport of which export of goods, kronor
 * @param servicesExport of which export of services, kronor
 * @param closedAccounts how many annual accounts it has closed; null when not stated
 */
@Embeddable
public record CompanyFacts(
        @Nullable String municipality,
        @Nullable String workplaceNumber,
        @Nullable String industryCode,
        List<String> furtherIndustries,
        BigDecimal employees,
        long turnover,
        @Nullable Long balanceSheet,
        long goodsExport,
        long servicesExport,
        @Nullable Integer closedAccounts) {

    public CompanyFacts {
        // What was stored before there could be several says nothing of them.
        furtherIndustries = Objects.requireNonNullElse(furtherIndustries, List.of());
    }

    /** All that the company does, its main industry first; empty while it has not said. */
    public List<String> industryCodes() {
        return Stream.concat(Stream.ofNullable(industryCode), furtherIndustries.stream())
                .toList();
    }
}
