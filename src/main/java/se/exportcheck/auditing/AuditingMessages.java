package se.exportcheck.auditing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.audit.Fault;

/** The words of the audit log. */
@MessageBundle("auditing")
public interface AuditingMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String isItWhole();

    @Message
    String notChecked();

    @Message
    String whole(String events, String moment);

    @Message
    String broken(String moment);

    @Message
    String fault(Fault fault);

    @Message
    String event(String ordinal);

    @Message
    String whatToDo();

    @Message
    String roots();

    @Message
    String rootsIntro();

    @Message
    String noRoots();

    @Message
    String checked();

    @Message
    String events();

    @Message
    String root();

    @Message
    String result();

    @Message
    String isWhole();

    @Message
    String isBroken();

    @Message
    String download();

    @Message
    String filter(String name);

    @Message
    String filterNotUnderstood(String name);

    @Message
    String personHint();

    @Message
    String dayHint();

    @Message
    String anything();

    @Message
    String none();

    @Message
    String noneYet();

    @Message
    String ordinal();

    @Message
    String at();

    @Message
    String who();

    @Message
    String roles();

    @Message
    String theCase();

    @Message
    String what();

    @Message
    String content();

    @Message
    String contentOf(String ordinal);

    @Message
    String seal();

    @Message
    String kind(String kind);

    /** @param kind what it was */
    @Message
    String disposed(String kind);

    /** What an administrator did with the region's own data. */
    @Message
    String administrativeAct(String act, String subject);

    /** What an officer answered to an item of the checklist, now or before. */
    @Message
    String checklistReply(String item, String answer);

    /** What was added, changed or taken away in a case. */
    @Message
    String trace(String kind, String change);

    @Message
    String read(String page);

    @Message
    String tab();

    @Message
    String caseTitle(String number);

    @Message
    String caseIntro();

    @Message
    String downloadCsv();

    @Message
    String downloadLines();
}
