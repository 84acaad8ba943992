package se.exportcheck.administering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.PastCases.Standing;
import se.exportcheck.people.Members;

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
    String previewChecksum(String checksum);

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

    @Message
    String peopleTitle();

    @Message
    String peopleAbout();

    @Message
    String peopleIntro();

    @Message
    String kind(Members.Kind kind);

    @Message
    String nobody();

    @Message
    String addPerson();

    @Message
    String addPersonIntro();

    @Message
    String personName();

    @Message
    String belongsTo();

    @Message
    String personTitle();

    @Message
    String personTitleHint();

    @Message
    String email();

    @Message
    String subject();

    @Message
    String subjectHint();

    @Message
    String change();

    @Message
    String yourself();

    @Message
    String remove();

    @Message
    String staff();

    @Message
    String organisationNumber();

    @Message
    String organisationNumberHint();

    @Message
    String signatory();

    @Message
    String signatoryYes();

    @Message
    String signatoryShort();

    @Message
    String companyUnknown();

    @Message
    String belongsToUnknown();

    @Message
    String alreadyMember();

    @Message
    String removeTitle();

    @Message
    String removeQuestion(String name);

    @Message
    String removeMeans();

    @Message
    String notYourself();

    @Message
    String flashPersonAdded();

    @Message
    String flashPersonRemoved();

    @Message
    String scanTitle();

    @Message
    String scanNone();

    @Message
    String scanDone();

    @Message
    String scanWaiting(long waiting, String since);
}
