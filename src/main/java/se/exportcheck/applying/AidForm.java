package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.DeclaredAid;
import se.exportcheck.cases.application.Section;
import se.exportcheck.money.Currency;
import se.exportcheck.web.Choice;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Earlier aid, as it is typed. */
record AidForm(
        @RestForm int version,
        @RestForm @DefaultValue("-1") int row,
        @RestForm @Nullable String grantedDay,
        @RestForm @Nullable String grantedMonth,
        @RestForm @Nullable String grantedYear,

        @RestForm
        @NotBlank(message = "{applying.giver}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String giver,

        @RestForm
        @NotBlank(message = "{applying.recipient}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String recipient,

        @RestForm
        @NotBlank(message = "{applying.measure}")
        @Size(max = 300, message = "{applying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String measure,

        @RestForm
        @NotBlank(message = "{applying.amountMissing}")
        @Typed(value = Kind.AMOUNT, message = "{applying.amount}")
        @Nullable
        String amount,

        @RestForm @Choice(value = Currency.class, message = "{applying.currency}") @Nullable
        String currency)
        implements RowForm<AidForm, DeclaredAid> {

    static AidForm of(GrantCase draft, int row) {
        var version = draft.application().versionOf(Section.AID);
        var rows = draft.application().aid();
        if (row < 0 || row >= rows.size()) {
            return new AidForm(
                    version, -1, null, null, null, null, draft.companyName(), null, null, Currency.SEK.name());
        }
        var aid = rows.get(row);
        var granted = DateInput.of(aid.grantedOn());
        return new AidForm(
                version,
                row,
                granted.day(),
                granted.month(),
                granted.year(),
                aid.giver(),
                aid.recipient(),
                aid.measure(),
                Numbers.written(aid.amount()),
                aid.currency().name());
    }

    public DateInput granted() {
        return new DateInput(grantedDay, grantedMonth, grantedYear);
    }

    @Override
    public FormErrors check(FormErrors errors, FormWords words) {
        return words.demandPast(words.demandDay(errors, "granted", granted()), "granted", granted());
    }

    @Override
    public AidForm asNew() {
        return new AidForm(
                version, -1, grantedDay, grantedMonth, grantedYear, giver, recipient, measure, amount, currency);
    }

    @Override
    public DeclaredAid toRow() {
        return new DeclaredAid(
                granted().date().orElseThrow(),
                Text.of(giver),
                Text.of(recipient),
                Text.of(measure),
                Currency.valueOf(Text.of(currency)),
                Numbers.decimal(amount).orElseThrow());
    }
}
