package se.exportcheck.introducing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.People;

/** Tells those whose turn it is that there is something to read; the mail says nothing of the case. */
@ApplicationScoped
class Tidings {

    private final Outbox outbox;
    private final People people;

    Tidings(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    void suggested(Introduction introduction) {
        outbox.tell(introduction.grantCase(), NoticeKind.PARTNER_SUGGESTED);
    }

    /** A partner without anybody here gets nothing. */
    void shared(Introduction introduction) {
        people.ofPartner(Objects.requireNonNull(introduction.partner().id()))
                .forEach(adviser ->
                        outbox.tell(introduction.grantCase(), NoticeKind.COMPANY_INTRODUCED, adviser.subject()));
    }

    void answered(Introduction introduction) {
        outbox.tell(introduction.grantCase(), NoticeKind.PARTNER_ANSWERED);
    }
}
