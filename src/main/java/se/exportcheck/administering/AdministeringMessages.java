package se.exportcheck.administering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.PastCases.Standing;

/** The words of the administrator's pages. */
@MessageBundle("administering")
public interface AdministeringMessages {

    @Message
    String title();

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
    String importCodes();

    @Message
    String listFile();

    @Message
    String listFileHint();

    @Message
    String listText();

    @Message
    String listTextHint();

    @Message
    String check();

    @Message
    String listMissing();

    @Message
    String listTooLarge();

    @Message
    String listRejected();

    @Message
    String faults();

    @Message
    String line();

    @Message
    String column();

    @Message
    String whatIsWrong();

    @Message
    String fault(ImportFault fault);

    @Message
    String moreFaults(int number);

    @Message
    String moreRows(int number);

    @Message
    String previewTitle();

    @Message
    String previewSummary(int rows, long fresh);

    @Message
    String previewNothingYet();

    @Message
    String previewRows();

    @Message
    String number();

    @Message
    String company();

    @Message
    String decided();

    @Message
    String outcome();

    @Message
    String granted();

    @Message
    String paid();

    @Message
    String standing();

    @Message
    String standingOf(Standing standing);

    @Message
    String remark(Remark remark);

    @Message
    String doImport();

    @Message
    String otherList();

    @Message
    String flashImported();
}
