package se.exportcheck.reporting.freezing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of frozen reports. */
@MessageBundle("freezing")
public interface FreezingMessages {

    @Message
    String heading();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String freeze();

    @Message
    String freezeTitle(String report);

    @Message
    String freezeHelp();

    @Message
    String purpose();

    @Message
    String purposeHint();

    @Message
    String nothingToFreeze(int year);

    @Message
    String notBegun(int year);

    @Message
    String flashFrozen();

    @Message
    String frozenTitle(String report);

    @Message
    String frozenAt(String moment, String by);

    @Message
    String changes();

    @Message
    String changesHelp();

    @Message
    String noChanges();

    @Message
    String table();

    @Message
    String row();

    @Message
    String then();

    @Message
    String now();

    @Message
    String files();

    @Message
    String filesHelp();

    @Message
    String file();

    @Message
    String format(String format, String language);

    @Message
    String data();

    @Message
    String checksum();

    @Message
    String frozenOn();

    @Message
    String frozenBy();
}
