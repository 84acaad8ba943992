package se.exportcheck.administering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the administrator's pages on euro rates. */
@MessageBundle("rates")
public interface RateMessages {

    @Message
    String title();

    @Message
    String about();

    @Message
    String intro();

    @Message
    String missing(String source, String day);

    @Message
    String importRates();

    @Message
    String enterRate();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String date();

    @Message
    String rate();

    @Message
    String source();

    @Message
    String who();

    @Message
    String fileHint();

    @Message
    String origin();

    @Message
    String byHand();

    @Message
    String byFile(String checksum);

    @Message
    String retrieved(String day);

    @Message
    String importTitle();

    @Message
    String importIntro();

    @Message
    String formats();

    @Message
    String formatHistory();

    @Message
    String formatMonth();

    @Message
    String formatPlain();

    @Message
    String formatMarks();

    @Message
    String month();

    @Message
    String monthHint();

    @Message
    String monthWrong();

    @Message
    String check();

    @Message
    String previewTitle();

    @Message
    String previewSummary(long fresh);

    @Message
    String outcome();

    @Message
    String added();

    @Message
    String same();

    @Message
    String doImport();

    @Message
    String otherFile();

    @Message
    String newTitle();

    @Message
    String newIntro();

    @Message
    String dayLabel();

    @Message
    String dayHint();

    @Message
    String rateHint();

    @Message
    String replaces();

    @Message
    String replacesLegend();

    @Message
    String save();

    @Message
    String sourceMissing();

    @Message
    String dayWrong();

    @Message
    String dayAhead();

    @Message
    String rateWrong();

    @Message
    String knownOtherwise(String rate);

    @Message
    String flashImported();

    @Message
    String flashEntered();

    @Message
    String flashUnchanged();
}
