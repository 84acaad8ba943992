package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.appeals.AppealStatus;
import se.exportcheck.cases.appeals.Judgment.Result;

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

    @Message
    String one();

    @Message
    String many();

    @Message
    String from();

    @Message
    String standing();

    @Message
    String arrived(String day);

    @Message
    String sendIn();

    @Message
    String registerOne();

    @Message
    String status(AppealStatus appealStatus);

    @Message
    String publicStatus(AppealStatus appealStatus);

    @Message
    String step(AppealAction appealAction);

    @Message
    String event(AppealAction appealAction);

    @Message
    String guard(AppealGuard appealGuard);

    @Message
    String result(Result result);
}
