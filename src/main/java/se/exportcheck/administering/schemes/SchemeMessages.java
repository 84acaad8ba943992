package se.exportcheck.administering.schemes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.schemes.Answer;
import se.exportcheck.schemes.PublishObstacle;
import se.exportcheck.schemes.VersionStatus;

/** The words of the pages on schemes and their versions. */
@MessageBundle("scheme")
public interface SchemeMessages {

    @Message
    String schemesTitle();

    @Message
    String schemesAbout();

    @Message
    String schemesIntro();

    @Message
    String noSchemes();

    @Message
    String newScheme();

    @Message
    String newSchemeIntro();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String nameSvLabel();

    @Message
    String nameEnLabel();

    @Message
    String codeKnown();

    @Message
    String add();

    @Message
    String version();

    @Message
    String versionOf(String name, int number);

    @Message
    String status();

    @Message
    String validity();

    @Message
    String from(String day);

    @Message
    String fromTo(String first, String last);

    @Message
    String publication();

    @Message
    String authors();

    @Message
    String publishedBy(String day, String name);

    @Message
    String editedAt();

    @Message
    String editedBy(String moment, String name);

    @Message
    String next();

    @Message
    String compareWith(int number);

    @Message
    String preview();

    @Message
    String publish();

    @Message
    String toPublish();

    @Message
    String removeDraft();

    @Message
    String removeQuestion(String name, int number);

    @Message
    String removeMeans();

    @Message
    String remove();

    @Message
    String heldUp();

    @Message
    String draftIntro();

    @Message
    String checklist();

    @Message
    String addItem();

    @Message
    String noItems();

    @Message
    String conditions();

    @Message
    String addCondition();

    @Message
    String noConditions();

    @Message
    String position();

    @Message
    String itemText();

    @Message
    String conditionText();

    @Message
    String revocationLegend();

    @Message
    String revocation();

    @Message
    String revocationHint();

    @Message
    String meaning();

    @Message
    String answeredBy();

    @Message
    String change();

    @Message
    String informs();

    @Message
    String item(String code);

    @Message
    String condition();

    @Message
    String save();

    @Message
    String editItem();

    @Message
    String rule();

    @Message
    String ruleHint();

    @Message
    String noRule();

    @Message
    String itemCode();

    @Message
    String itemCodeHint();

    @Message
    String textSv();

    @Message
    String textEn();

    @Message
    String needed();

    @Message
    String place();

    @Message
    String onlyIfYes();

    @Message
    String onlyIfNo();

    @Message
    String chooseRule();

    @Message
    String itemCodeWrong();

    @Message
    String itemCodeTaken();

    @Message
    String chooseNeeded();

    @Message
    String placeWrong(int last);

    @Message
    String listOf(int count);

    @Message
    String lateTitle();

    @Message
    String late(String name, String moment);

    @Message
    String lateToPublish(String name, String moment);

    @Message
    String nowSays();

    @Message
    String compareTitle(int number, int other);

    @Message
    String was(int number);

    @Message
    String isNow(int number);

    @Message
    String what();

    @Message
    String noDifference();

    @Message
    String publishTitle(String name, int number);

    @Message
    String publishFrom(String day);

    @Message
    String publishFirst();

    @Message
    String publishDifferences();

    @Message
    String readIt();

    @Message
    String previewIntro();

    @Message
    String flashSaved();

    @Message
    String flashDrafted();

    @Message
    String flashSchemeAdded();

    @Message
    String flashRemoved();

    @Message
    String flashPublished();

    @Message
    String versionStatus(VersionStatus status);

    @Message
    String obstacle(PublishObstacle obstacle);

    @Message
    String grantsOnlyIf(Answer answer);

    /** How a condition can name the months of the follow-up. */
    @Message
    String monthsHint(String placeholder);
}
