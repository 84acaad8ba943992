package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Fair;
import se.exportcheck.cases.application.Section;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** A planned cost, as it is typed; a row below zero is a new one. */
record CostForm(
        @RestForm int version,
        @RestForm @DefaultValue("-1") int row,

        @RestForm @Choice(value = CostType.class, message = "{applying.costType}") @Nullable
        String costType,

        @RestForm
        @NotBlank(message = "{applying.costDescription}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String description,

        @RestForm
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String supplier,

        @RestForm @Typed(value = Kind.ORGANISATION_NUMBER, message = "{applying.organisationNumber}") @Nullable
        String supplierNumber,

        @RestForm
        @NotBlank(message = "{applying.amountMissing}")
        @Typed(value = Kind.AMOUNT, message = "{applying.amount}")
        @Nullable
        String amount,

        @RestForm
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String fairName,

        @RestForm
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String organiser,

        @RestForm @Nullable String attendedBefore) {

    static CostForm of(GrantCase draft, int row) {
        var version = draft.application().versionOf(Section.COSTS);
        var costs = draft.application().costs();
        if (row < 0 || row >= costs.size()) {
            return new CostForm(version, -1, null, null, null, null, null, null, null, null);
        }
        var cost = costs.get(row);
        var number = cost.supplierNumber();
        var fair = cost.fair();
        return new CostForm(
                version,
                row,
                cost.costType().name(),
                cost.description(),
                cost.supplier(),
                number == null ? null : number.display(),
                Numbers.written(cost.amount()),
                fair == null ? null : fair.fairName(),
                fair == null ? null : fair.organiser(),
                fair == null ? null : fair.attendedBefore() ? "yes" : "no");
    }

    boolean isOverhead() {
        return CostType.INDIRECT.name().equals(costType);
    }

    boolean isFair() {
        return CostType.FAIR.name().equals(costType);
    }

    /** Of a fair is asked which it is, and whether the company has been there before (COST-06). */
    FormErrors demandFair(FormErrors before, ErrorMessages words) {
        var errors = before;
        if (!isFair()) {
            return errors;
        }
        if (Text.of(fairName).isEmpty()) {
            errors = errors.with("fairName", words.fairName());
        }
        if (Text.of(organiser).isEmpty()) {
            errors = errors.with("organiser", words.organiser());
        }
        return Text.of(attendedBefore).matches("yes|no")
                ? errors
                : errors.with("attendedBefore", words.attendedBefore());
    }

    /** Rows may have moved when a colleague saved: what was typed is added, it replaces nothing. */
    CostForm asNew() {
        return new CostForm(
                version,
                -1,
                costType,
                description,
                supplier,
                supplierNumber,
                amount,
                fairName,
                organiser,
                attendedBefore);
    }

    Cost toCost(LocalDate today) {
        var cost = new Cost(
                CostType.valueOf(Text.of(costType)),
                Text.of(description),
                Text.optional(supplier).orElse(null),
                OrganisationNumber.parse(Text.of(supplierNumber), today).orElse(null),
                Numbers.decimal(amount).orElseThrow());
        return isFair() ? cost.at(new Fair(Text.of(fairName), Text.of(organiser), "yes".equals(attendedBefore))) : cost;
    }
}
