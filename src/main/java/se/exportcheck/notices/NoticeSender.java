package se.exportcheck.notices;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.people.Regions;

/**
 * Sends what the outbox holds. Each mail is marked as sent in a transaction of its own: a crash before it leaves the
 * mail to be sent, and a repeat carries the same Message-ID.
 */
@ApplicationScoped
public class NoticeSender {

    private final Mails mails;
    private final Recipients recipients;
    private final Mailer mailer;
    private final Regions regions;
    private final Clock clock;
    private final String address;

    NoticeSender(
            Mails mails,
            Recipients recipients,
            Mailer mailer,
            Regions regions,
            Clock clock,
            @ConfigProperty(name = "exportcheck.address") String address) {
        this.mails = mails;
        this.recipients = recipients;
        this.mailer = mailer;
        this.regions = regions;
        this.clock = clock;
        this.address = address;
    }

    /** Everything that waits, in every region. */
    public void sendAll() {
        regions.inEach(system -> {
            while (QuarkusTransaction.requiringNew().call(this::addressSome)) {
                Log.debug("Notices were addressed");
            }
            while (QuarkusTransaction.requiringNew().call(this::sendNext)) {
                Log.debug("A notice was sent");
            }
        });
    }

    private boolean addressSome() {
        var waiting = mails.unaddressed();
        for (var notice : waiting) {
            recipients.of(notice).forEach(to -> mails.persist(new OutgoingMail(notice, to, clock.instant())));
            notice.addressed(clock.instant());
        }
        return !waiting.isEmpty();
    }

    private boolean sendNext() {
        var waiting = mails.next(clock.instant());
        waiting.ifPresent(this::send);
        return waiting.isPresent();
    }

    private void send(OutgoingMail mail) {
        var letter = Letter.of(mail, address);
        try {
            mailer.send(Mail.withText(mail.recipient(), letter.subject(), letter.text())
                    .addHeader("Message-ID", "<%s@exportcheck>".formatted(mail.messageId())));
            mail.sent(clock.instant());
        } catch (RuntimeException unsent) {
            Log.warnf("Mail %s was not taken at attempt %d", mail.messageId(), mail.attempts() + 1);
            mail.failed(clock.instant());
        }
    }
}
