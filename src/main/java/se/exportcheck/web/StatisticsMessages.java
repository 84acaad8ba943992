package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.statistics.Method;
import se.exportcheck.statistics.PopulationSource.Reason;

/** The words of the regional export statistics, shown to anybody and imported by the administrator. */
@MessageBundle("statistics")
public interface StatisticsMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String noneYet();

    @Message
    String perYearTitle();

    @Message
    String method(Method method);

    @Message
    String methodMeans(Method method);

    @Message
    String perYearCaption(String method);

    @Message
    String year();

    @Message
    String value();

    @Message
    String perInhabitant();

    @Message
    String companies();

    @Message
    String secret();

    @Message
    String unknown();

    @Message
    String notComparable();

    @Message
    String chartPerInhabitant();

    @Message
    String chartFinding(int first, long before, int last, long after);

    @Message
    String sizeTitle();

    @Message
    String sizeLead(int year);

    @Message
    String sizeCaption(String method, int year);

    @Message
    String sizeClass();

    @Message
    String exporting();

    @Message
    String applied();

    @Message
    String granted();

    @Message
    String fewerThan(int least);

    @Message
    String definitionsTitle();

    @Message
    String defineValue();

    @Message
    String defineInhabitants();

    @Message
    String defineSecret();

    @Message
    String defineApplied(int year);

    @Message
    String sources(String names);

    @Message
    String importTitle();

    @Message
    String importAbout();

    @Message
    String importIntro();

    @Message
    String importFormat();

    @Message
    String importColumns();

    @Message
    String importJson();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String fetchTitle();

    @Message
    String fetchAbout();

    @Message
    String fetch();

    @Message
    String fetchFailed(Reason reason);

    @Message
    String fileMissing();

    @Message
    String fileTooLarge();

    @Message
    String fileRejected();

    @Message
    String flashImported();

    @Message
    String previewTitle();

    @Message
    String previewNothingYet();

    @Message
    String previewExports(int number);

    @Message
    String previewPopulation(int number);

    @Message
    String countedBy();

    @Message
    String county();

    @Message
    String source();

    @Message
    String retrieved();

    @Message
    String area();

    @Message
    String inhabitants();

    @Message
    String otherFile();

    @Message
    String effects();
}
