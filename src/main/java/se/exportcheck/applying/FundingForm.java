package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.cases.application.Section;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Money from elsewhere, as it is typed. */
record FundingForm(
        @RestForm int version,
        @RestForm @DefaultValue("-1") int row,

        @RestForm
        @NotBlank(message = "{applying.financier}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String financier,

        @RestForm
        @NotNull(message = "{applying.publicMoney}")
        @Pattern(regexp = "yes|no", message = "{applying.publicMoney}")
        @Nullable
        String publicMoney,

        @RestForm
        @NotBlank(message = "{applying.amountMissing}")
        @Typed(value = Kind.AMOUNT, message = "{applying.amount}")
        @Nullable
        String amount)
        implements RowForm<FundingForm, Funding> {

    static FundingForm of(GrantCase draft, int row) {
        var version = draft.application().versionOf(Section.FUNDING);
        var rows = draft.application().funding();
        if (row < 0 || row >= rows.size()) {
            return new FundingForm(version, -1, null, null, null);
        }
        var funding = rows.get(row);
        return new FundingForm(
                version,
                row,
                funding.financier(),
                funding.publicMoney() ? "yes" : "no",
                Numbers.written(funding.amount()));
    }

    @Override
    public FundingForm asNew() {
        return new FundingForm(version, -1, financier, publicMoney, amount);
    }

    @Override
    public Funding toRow() {
        return new Funding(
                Text.of(financier),
                "yes".equals(publicMoney),
                Numbers.decimal(amount).orElseThrow());
    }
}
