package se.exportcheck.reviewing.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.dossier.OralNote;
import se.exportcheck.cases.dossier.Withholding;

/** The words of the material of a case, its diary sheet and what is noted in it. */
@MessageBundle("dossier")
interface DossierMessages {

    @Message
    String title();

    @Message
    String ownText();

    @Message
    String staffText();

    @Message
    String ordinal();

    @Message
    String paymentDecision(int ordinal);

    @Message
    String day();

    @Message
    String directionHeading();

    @Message
    String party();

    @Message
    String subject();

    @Message
    String files();

    @Message
    String direction(Entry.Direction direction);

    @Message
    String item(Withholding.Item item);

    @Message
    String way(OralNote.Way way);

    @Message
    String application();

    @Message
    String answerTo(String subject);

    @Message
    String oralSubject(String way);

    @Message
    String decision(String outcome);

    @Message
    String claim(int ordinal);

    @Message
    String change(int ordinal);

    @Message
    String followUp(int months);

    @Message
    String visible();

    @Message
    String ofAnother();

    @Message
    String withheld(String ground);

    @Message
    String withholdLink();

    @Message
    String withholdTitle();

    @Message
    String withholdText();

    @Message
    String mayItSee();

    @Message
    String maySee();

    @Message
    String mayNotSee();

    @Message
    String ground();

    @Message
    String reason();

    @Message
    String save();

    @Message
    String chooseOne();

    @Message
    String groundMissing();

    @Message
    String groundUnknown();

    @Message
    String knownGround();

    @Message
    String otherGround();

    @Message
    String otherProvision();

    @Message
    String markedAs(String ground);

    @Message
    String markLink();

    @Message
    String isItemMarked();

    @Message
    String itemNeverMarked();

    @Message
    String withholdMarked(String ground, String reason);

    @Message
    String flashWithheld();

    @Message
    String noteTitle();

    @Message
    String noteText();

    @Message
    String source();

    @Message
    String received();

    @Message
    String wayHeading();

    @Message
    String content();

    @Message
    String saveNote();

    @Message
    String dayWrong();

    @Message
    String wayMissing();

    @Message
    String flashNoted();

    @Message
    String writtenBy(String who, LocalDate when);

    @Message
    String writtenOn(LocalDate when);

    @Message
    String diary();

    @Message
    String diaryText();

    @Message
    String asCsv();

    @Message
    String print();

    @Message
    String secrecyTitle();

    @Message
    String secret();

    @Message
    String secrecyText();

    @Message
    String isMarked();

    @Message
    String mark();

    @Message
    String unmark();

    @Message
    String marks();

    @Message
    String unmarked();

    @Message
    String noMarks();

    @Message
    String flashMarked();

    @Message
    String paperText();

    @Message
    String kind();

    @Message
    String kindMissing();

    @Message
    String arrived();

    @Message
    String presumed(String day);

    @Message
    String arrivedWrong();

    @Message
    String sender();

    @Message
    String senderHint();

    @Message
    String senderMissing();

    @Message
    String subjectLabel();

    @Message
    String subjectHint();

    @Message
    String scan();

    @Message
    String register();

    @Message
    String flashRegistered();

    @Message
    String channel();

    @Message
    String channelMissing();

    @Message
    String fromPartyHeading();

    @Message
    String fromParty();

    @Message
    String fromPartyHint();
}
