package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;
import se.exportcheck.money.GrantTerms;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.schemes.SchemeVersion;

/** The words that open an amount: what it is made of, and by which rules. */
@MessageBundle("amounts")
public interface AmountMessages {

    @Message
    String how();

    @Message
    String approved(BigDecimal cost);

    @Message
    String share(Share share, Kronor entitled);

    @Message
    String limits(GrantTerms terms);

    @Message
    String granted(Kronor amount);

    @Message
    String eligibleCost();

    @Message
    String eligible(BigDecimal total);

    @Message
    String capped(BigDecimal counted, Share share);

    @Message
    String notSupported(String costType);

    @Message
    String rules(SchemeVersion version);
}
