package se.exportcheck.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.money.AccountNumber;

/** What is wrong with what was typed, where only the program can tell. */
@MessageBundle("applyingError")
interface ErrorMessages {

    @Message
    String callClosed();

    @Message
    String unknownCompany();

    @Message
    String alreadyBegun();

    @Message
    String companyKnown();

    @Message
    String dayMissing(String field);

    @Message
    String notADay(String field);

    @Message
    String endBeforeStart();

    @Message
    String exportAboveTurnover();

    @Message
    String unknownMunicipality();

    @Message
    String strengthArea();

    @Message
    String dayInFuture();

    @Message
    String accountNumber(AccountNumber.Kind kind);

    @Message
    String overhead();

    @Message
    String fairName();

    @Message
    String organiser();

    @Message
    String attendedBefore();

    @Message
    String requested();

    @Message
    String countryMissing();

    @Message
    String countryTwice();

    @Message
    String countryUnknown();

    @Message
    String homeMarket();

    @Message
    String declarations();

    @Message
    String noPersonNumber();

    @Message
    String nobodyOwnsPeople();

    @Message
    String ownerNumber();

    @Message
    String votes();

    @Message
    String control();

    @Message
    String mainIndustryMissing();

    @Message
    String ownsItself();

    @Message
    String ownerTwice();

    @Message
    String tooManyOwners(int most);

    @Message
    String tooManyVotes();

    @Message
    String ownerCircle(String name);
}
