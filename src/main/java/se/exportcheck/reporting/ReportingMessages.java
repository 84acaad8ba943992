package se.exportcheck.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.DelegatedLine;

/** The words of the reports. */
@MessageBundle("reporting")
public interface ReportingMessages {

    @Message
    String year();

    @Message
    String decisions();

    @Message
    String cheques();

    @Message
    String noYears();

    @Message
    String openYear(int year);

    @Message
    String awardTitle(int year);

    @Message
    String asOf(String moment);

    @Message
    String otherYears();

    @Message
    String empty(int year);

    @Message
    String emptyHelp();

    @Message
    String download();

    @Message
    String downloadPdf();

    @Message
    String downloadXlsx();

    @Message
    String downloadCsv();

    @Message
    String downloadJson();

    @Message
    String definitions();

    @Message
    String defineYear();

    @Message
    String defineReceived();

    @Message
    String defineCheques();

    @Message
    String defineMoney();

    @Message
    String defineMarkets();

    @Message
    String defineFacts();

    @Message
    String number();

    @Message
    String share();

    @Message
    String part(ReportTable.Part part);

    @Message
    String heading(ReportTable.Part part);

    @Message
    String received();

    @Message
    String companies();

    @Message
    String refused();

    @Message
    String dismissed();

    @Message
    String writtenOff();

    @Message
    String applied();

    @Message
    String granted();

    @Message
    String paid();

    @Message
    String noArea();

    @Message
    String notStated();

    @Message
    String chartFinding(int bars, String most, long number);

    @Message
    String csvTable();

    @Message
    String csvCode();

    @Message
    String csvName();

    @Message
    String csvNumber();

    @Message
    String csvShare();

    @Message
    String csvColumn();

    @Message
    String csvValue();

    @Message
    String reportPdf();

    @Message
    String delegationTitle();

    @Message
    String delegationIntro();

    @Message
    String delegationCaption(String from, String to);

    @Message
    String fromDay();

    @Message
    String toDay();

    @Message
    String dayHint();

    @Message
    String show();

    @Message
    String dayUnreadable();

    @Message
    String lastBeforeFirst();

    @Message
    String caseNumber();

    @Message
    String company();

    @Message
    String decidedOn();

    @Message
    String decision();

    /** What was decided, and on what. */
    @Message
    String attested();

    @Message
    String ofMatter(DelegatedLine.Matter matter, String outcome);

    @Message
    String decidedBy();

    @Message
    String item();

    @Message
    String byChair();

    @Message
    String committee();

    @Message
    String reportedOn();

    @Message
    String notReported();

    @Message
    String minute();

    @Message
    String minuteHint();

    @Message
    String noneDelegated();

    @Message
    String recordReported();

    @Message
    String recordReportedHelp(String from, String to);

    @Message
    String meetingOn();

    @Message
    String meetingMissing();

    @Message
    String meetingOutside(String day);

    @Message
    String nothingToReport();

    @Message
    String flashReported();
}
