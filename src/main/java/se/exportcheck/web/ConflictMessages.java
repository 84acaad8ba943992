package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.Conflict;
import se.exportcheck.cases.Part;

/** The words of conflicts of interest (jäv). */
@MessageBundle("conflict")
public interface ConflictMessages {

    @Message
    String question();

    @Message
    String hint();

    @Message
    String no();

    @Message
    String yes();

    @Message
    String yesMeans();

    @Message
    String ground();

    /** The grounds in the words of förvaltningslagen 16 §. */
    @Message
    String administrativeGround(Conflict.Ground ground);

    /** The grounds in the words of kommunallagen 6 kap. 28 §. */
    @Message
    String municipalGround(Conflict.Ground ground);

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String answerMissing();

    @Message
    String groundMissing();

    @Message
    String textMissing();

    @Message
    String textTooLong(int most);

    @Message
    String textMarks();

    @Message
    String part(Part part);

    @Message
    String heading();

    @Message
    String title(String number);

    @Message
    String intro();

    @Message
    String declare();

    @Message
    String declared();

    @Message
    String declaredNo(String name, String part);

    @Message
    String declaredYes(String name, String part);

    @Message
    String ownConflict();

    @Message
    String save();

    @Message
    String flashConflict();

    @Message
    String flashImpartial();

    @Message
    String firstHeading();

    @Message
    String firstText();

    @Message
    String firstKept();

    @Message
    String firstFile();

    @Message
    String firstMany();

    @Message
    String firstDeclare(String number);

    @Message
    String firstManyYes();

    @Message
    String firstNone();

    @Message
    String firstGoOn();
}
