package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.schemes.FundingSource;

/** Whose money a cheque is paid with, on whatever page. */
@MessageBundle("funding")
public interface FundingMessages {

    @Message
    String source(FundingSource source);
}
