package se.exportcheck.reporting.effects;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report on what came of the cheques. */
@MessageBundle("effects")
public interface EffectMessages {

    @Message
    String title(int year);

    @Message
    String intro();

    @Message
    String nothing(int year);

    @Message
    String answersOut(String kind);

    @Message
    String answersTitle(int year);

    @Message
    String sheet(String scheme, String title);

    @Message
    String part(Measure.Part part);

    @Message
    String measure(Measure measure);

    @Message
    String measureHeading();

    @Message
    String monthsAfter(int months);

    @Message
    String comparison(String scheme);

    @Message
    String fact(Comparison.Fact fact);

    @Message
    String group(Comparison.Group group);

    @Message
    String defineYear();

    @Message
    String defineResponse();

    @Message
    String defineMedian(int least);

    @Message
    String defineChange();

    @Message
    String defineMarkets();

    @Message
    String defineFirstExport();

    @Message
    String defineLinks();

    @Message
    String defineComparison();

    @Message
    String column(AnswerColumn column);

    @Message
    String publicTitle(int year);

    @Message
    String publicIntro();

    @Message
    String defineFew(int least);

    @Message
    String defineNotTold();

    @Message
    String defineGrantsArePublic();
}
