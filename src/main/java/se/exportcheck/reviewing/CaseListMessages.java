package se.exportcheck.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the officers' list of cases beside its filters: query words, saved filters, and assigning several at once. */
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

    @Message
    String savedFilters();

    @Message
    String saveFilter();

    @Message
    String saveFilterText();

    @Message
    String toSavedFilters();

    @Message
    String noSavedFilters();

    @Message
    String othersFilters();

    @Message
    String filterName();

    @Message
    String filterNameHint();

    @Message
    String share();

    @Message
    String shareHint();

    @Message
    String shared();

    @Message
    String savedOn();

    @Message
    String changeFilter();

    @Message
    String change();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String nameTaken();

    @Message
    String nameWithPerson();

    @Message
    String searchWithPerson();

    @Message
    String nothingToSave();

    @Message
    String unreadFilter();

    @Message
    String tooMany(int most);

    @Message
    String markCase(String number);

    @Message
    String markAll();

    @Message
    String markColumn();

    @Message
    String assignMarked();

    @Message
    String assignMarkedHint();

    @Message
    String assignTo();

    @Message
    String chosenCases();

    @Message
    String markCases();

    @Message
    String markFewer(int most);

    @Message
    String assignedTitle();

    @Message
    String assignedOne(String who);

    @Message
    String assignedMany(int count, String who);

    @Message
    String assignedNone();

    @Message
    String notAssigned();

    @Message
    String officerInConflict(String who);

    @Message
    String changedMeanwhile();

    @Message
    String backToList();

    @Message
    String flashSaved();

    @Message
    String flashRenamed();

    @Message
    String flashRemoved();
}
