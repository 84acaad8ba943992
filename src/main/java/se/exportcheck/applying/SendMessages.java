package se.exportcheck.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;
import java.time.LocalDate;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.schemes.SchemeVersion;

/** The words of checking, sending and signing an application. */
@MessageBundle("applyingSend")
interface SendMessages {

    @Message
    String checkTitle();

    @Message
    String notSentYet();

    @Message
    String nextHeading();

    @Message
    String nextText(int days);

    @Message
    String declarationsLegend();

    @Message
    String declaration(Declaration declaration);

    @Message
    String submit();

    @Message
    String signTitle();

    @Message
    String signHelp();

    @Message
    String signBefore(LocalDate day);

    @Message
    String signDeclares();

    @Message
    String signDeclared();

    @Message
    String signButton();

    @Message
    String waitingTitle();

    @Message
    String waitingHelp();

    @Message
    String whoCanSign();

    @Message
    String noSignatory();

    @Message
    String reopenHeading();

    @Message
    String reopenHelp();

    @Message
    String reopen();

    @Message
    String showAnswers();

    @Message
    String frozenTitle(CaseNumber number);

    @Message
    String frozenCall();

    @Message
    String frozenVersion();

    @Message
    String frozenRules(SchemeVersion version);

    @Message
    String frozenReceived();

    @Message
    String frozenSigner();

    @Message
    String frozenAuthority();

    @Message
    String frozenOnOwnWord();

    @Message
    String sentAsSigned(Instant at);

    @Message
    String pdf();

    @Message
    String checksum();

    @Message
    String receiptTitle();

    @Message
    String receiptNumber();

    @Message
    String receiptAt(Instant at, String who);

    @Message
    String receiptMail(String address);

    @Message
    String receiptStart();

    @Message
    String next1();

    @Message
    String next2();

    @Message
    String next3();

    @Message
    String toCase();

    @Message
    String readApplication();

    @Message
    String seeClaims();

    @Message
    String seeFollowUps();
}
