package se.exportcheck.paying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.invoices.InvoiceLikeness;
import se.exportcheck.cases.invoices.InvoiceVerdict;

/** The words about invoices that may be claimed more than once. */
@MessageBundle("invoices")
public interface InvoiceMessages {

    @Message
    String heading();

    @Message
    String help();

    @Message
    String thisRow(String description);

    @Message
    String settle();

    @Message
    String settleAgain();

    @Message
    String unsettled();

    @Message
    String title();

    @Message
    String titleHelp();

    @Message
    String ownRow();

    @Message
    String otherRow();

    @Message
    String claim();

    @Message
    String row();

    @Message
    String approved();

    @Message
    String notReviewed();

    @Message
    String question();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String save();

    @Message
    String flashSettled();

    @Message
    String flashRestButSome();

    @Message
    String settleFirst();

    @Message
    String saidBy(String name, String day);

    @Message
    String verdict(InvoiceVerdict invoiceVerdict);

    @Message
    String verdictHint(InvoiceVerdict invoiceVerdict);

    @Message
    String likeness(InvoiceLikeness invoiceLikeness);

    @Message
    String whose(InvoiceMatch.Whose invoiceWhose);
}
