package se.exportcheck.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the yearly report. */
@MessageBundle("reportText")
public interface ReportTextMessages {

    @Message
    String year(AwardReport report);

    @Message
    String money(AwardReport report);

    @Message
    String size(String names, long number);

    @Message
    String municipality(String names, long number);

    @Message
    String market(String names, long number);
}
