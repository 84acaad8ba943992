package se.exportcheck.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the officers' list of cases beside its filters: query words. */
@MessageBundle("caselist")
public interface CaseListMessages {

    @Message
    String searchHelp();

    @Message
    String searchHelpText();

    @Message
    String searchHelpMore();

    /** A query word with a value, as an example. */
    @Message
    String example(QueryWord word);

    /** What the example finds. */
    @Message
    String meaning(QueryWord word);

    @Message
    String unknownWord(String word, String known);

    @Message
    String unreadWord(String written, String example);

    @Message
    String wordTwice(String written);
}
