package se.exportcheck.reviewing.aid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about aid that may stand twice in the ledger. */
@MessageBundle("duplicates")
public interface DuplicateMessages {

    @Message
    String heading();

    @Message
    String help();

    @Message
    String settle();

    @Message
    String warning(int pairs);

    @Message
    String title();

    @Message
    String titleHelp();

    @Message
    String kept();

    @Message
    String other();

    @Message
    String source();

    @Message
    String question();

    @Message
    String one();

    @Message
    String oneHint();

    @Message
    String two();

    @Message
    String twoHint();

    @Message
    String reasonHint();

    @Message
    String save();

    @Message
    String verdictMissing();

    @Message
    String flashOne();

    @Message
    String flashTwo();

    @Message
    String toldApart();

    @Message
    String toldApartBy(String name, String day);
}
