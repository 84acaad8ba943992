package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the field for appeals (överklaganden). */
@MessageBundle("appeals")
public interface AppealMessages {

    @Message
    String heading();

    @Message
    String none();

    @Message
    String byParty();

    @Message
    String byMembers();

    @Message
    String lastDay();

    @Message
    String finalSince(String day);

    @Message
    String notPosted();

    @Message
    String broken();

    @Message
    String minutes();

    @Message
    String approvedOn();

    @Message
    String announcedOn();

    @Message
    String takenDownOn();

    @Message
    String stillUp();

    @Message
    String announcedLate();

    @Message
    String recordPosting();

    @Message
    String changePosting();
}
