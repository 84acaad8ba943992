package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.deminimis.AidKind;
import se.exportcheck.deminimis.AidRegulation;
import se.exportcheck.deminimis.RateSource;

/** The words of aid of minor importance and of who owns whom, on whatever page. */
@MessageBundle("aid")
public interface AidMessages {

    @Message
    String regulation(AidRegulation regulation);

    @Message
    String regulationTitle(AidRegulation regulation);

    @Message
    String kind(AidKind kind);

    @Message
    String rateSource(RateSource source);

    @Message
    String control(Control control);

    @Message
    String party(Party.Kind party);
}
