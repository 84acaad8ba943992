package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.companies.IndustryCodes;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.companies.SniVersion;
import se.exportcheck.companies.WorkplaceNumber;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** The company, as it is typed. */
record CompanyForm(
        @RestForm int version,

        @RestForm
        @NotBlank(message = "{applying.companyName}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String companyName,

        @RestForm @NotBlank(message = "{applying.municipality}") @Nullable
        String municipality,

        @RestForm @Typed(value = Kind.WORKPLACE_NUMBER, message = "{applying.workplaceNumber}") @Nullable
        String workplaceNumber,

        @RestForm @Typed(value = Kind.INDUSTRY_CODE, message = "{applying.industryCode}") @Nullable
        String industryCode,

        @RestForm @Typed(value = Kind.INDUSTRY_CODES, message = "{applying.furtherIndustries}") @Nullable
        String furtherIndustries,

        @RestForm
        @NotBlank(message = "{applying.employeesMissing}")
        @Typed(value = Kind.EMPLOYEES, message = "{applying.employees}")
        @Nullable
        String employees,

        @RestForm
        @NotBlank(message = "{applying.turnoverMissing}")
        @Typed(value = Kind.KRONOR, message = "{applying.kronor}")
        @Nullable
        String turnover,

        @RestForm @Typed(value = Kind.KRONOR, message = "{applying.kronor}") @Nullable
        String balanceSheet,

        @RestForm
        @NotBlank(message = "{applying.exportMissing}")
        @Typed(value = Kind.KRONOR, message = "{applying.kronor}")
        @Nullable
        String goodsExport,

        @RestForm
        @NotBlank(message = "{applying.exportMissing}")
        @Typed(value = Kind.KRONOR, message = "{applying.kronor}")
        @Nullable
        String servicesExport,

        @RestForm
        @Size(max = 3, message = "{applying.closedAccounts}")
        @Typed(value = Kind.KRONOR, message = "{applying.closedAccounts}")
        @Nullable
        String closedAccounts) {

    static CompanyForm of(GrantCase draft) {
        var version = draft.application().versionOf(se.exportcheck.cases.application.Section.COMPANY);
        var facts = draft.application().company();
        return facts == null
                ? new CompanyForm(
                        version, draft.companyName(), null, null, null, null, null, null, null, null, null, null)
                : new CompanyForm(
                        version,
                        draft.companyName(),
                        Objects.requireNonNullElse(facts.municipality(), Municipalities.NONE),
                        facts.workplaceNumber(),
                        facts.industryCode(),
                        IndustryCodes.written(facts.furtherIndustries()),
                        Numbers.written(facts.employees()),
                        Numbers.written(facts.turnover()),
                        facts.balanceSheet() == null ? null : Numbers.written(facts.balanceSheet()),
                        Numbers.written(facts.goodsExport()),
                        Numbers.written(facts.servicesExport()),
                        facts.closedAccounts() == null ? null : Numbers.written(facts.closedAccounts()));
    }

    /** Export is a part of the turnover. */
    FormErrors demandPartOfTurnover(FormErrors errors, ErrorMessages words) {
        var export = kronor(goodsExport) + kronor(servicesExport);
        return !errors.any() && export > kronor(turnover)
                ? errors.with("goodsExport", words.exportAboveTurnover())
                : errors;
    }

    /** What a company does beside its main industry says nothing of what that is. */
    FormErrors demandMainIndustry(FormErrors errors, ErrorMessages words) {
        return Text.of(industryCode).isEmpty() && !Text.of(furtherIndustries).isEmpty()
                ? errors.with("industryCode", words.mainIndustryMissing())
                : errors;
    }

    CompanyFacts toFacts() {
        var main = Text.optional(industryCode)
                .map(code -> code.replaceAll("\\D", ""))
                .orElse(null);
        return new CompanyFacts(
                Municipalities.code(Text.of(municipality)),
                Text.optional(workplaceNumber)
                        .map(number -> WorkplaceNumber.fromString(number).value())
                        .orElse(null),
                main,
                IndustryCodes.parse(Text.of(furtherIndustries), SniVersion.SNI_2007).stream()
                        .flatMap(List::stream)
                        .filter(code -> !code.equals(main))
                        .toList(),
                Numbers.decimal(employees).orElse(BigDecimal.ZERO),
                kronor(turnover),
                Numbers.whole(balanceSheet).orElse(null),
                kronor(goodsExport),
                kronor(servicesExport),
                Numbers.whole(closedAccounts).map(Long::intValue).orElse(null));
    }

    private static long kronor(@Nullable String typed) {
        return Numbers.whole(typed).orElse(0L);
    }
}
