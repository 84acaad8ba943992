package se.exportcheck.paying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.invoices.InvoiceDuplicate;
import se.exportcheck.cases.invoices.InvoiceVerdict;
import se.exportcheck.web.Choice;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the officer says of two rows that look like the same invoice, as it is typed. */
record InvoiceForm(
        @RestForm @Choice(value = InvoiceVerdict.class, message = "{invoices.verdictMissing}") @Nullable
        String verdict,

        @RestForm
        @NotBlank(message = "{invoices.reasonMissing}")
        @Size(max = 1000, message = "{paying.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String reason) {

    static InvoiceForm of(InvoiceDuplicate found) {
        return found.settlement()
                .map(said -> new InvoiceForm(said.verdict().name(), said.reason()))
                .orElseGet(() -> new InvoiceForm(null, null));
    }

    InvoiceVerdict said() {
        return InvoiceVerdict.valueOf(Text.of(verdict));
    }
}
