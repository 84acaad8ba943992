package se.exportcheck.notices;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails the link of an invitation at once: it is kept nowhere, so that nobody else can read it or send it later. */
@ApplicationScoped
public class InvitationMail {

    /** A mail that has gone, for reading it where none is really sent. */
    public record Sent(String to, Instant at, Letter letter) {

        /** Never in a log. */
        @Override
        public String toString() {
            return "Sent";
        }
    }

    /**
     * What the mail says.
     *
     * @param path the page that it leads to
     * @param by the name of whoever invites
     * @param until the last moment, as people say it
     */
    public record Invited(String path, String by, String company, String region, String until) {}

    private final Mailer mailer;
    private final Event<Sent> sent;
    private final Clock clock;
    private final String address;

    InvitationMail(
            Mailer mailer,
            Event<Sent> sent,
            Clock clock,
            @ConfigProperty(name = "exportcheck.address") String address) {
        this.mailer = mailer;
        this.sent = sent;
        this.clock = clock;
        this.address = address;
    }

    /** False when the mail server did not take it. */
    public boolean send(String to, Invited invited, Locale locale) {
        var letter = Letter.of(invited, address, locale);
        try {
            mailer.send(Mail.withText(to, letter.subject(), letter.text()));
        } catch (RuntimeException unsent) {
            Log.warn("The mail of an invitation was not taken");
            return false;
        }
        sent.fire(new Sent(to, clock.instant(), letter));
        return true;
    }
}
