package se.exportcheck.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A notice on its way to one person. */
@Entity
@Table(name = "mail")
public class OutgoingMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "notice_id")
    private Notice notice;

    private String recipient;
    private String language;
    private UUID messageId;
    private int attempts;
    private Instant tryAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(Notice notice, Recipient to, Instant now) {
        this.notice = notice;
        recipient = to.email();
        language = to.language();
        messageId = UUID.randomUUID();
        tryAt = now;
    }

    void sent(Instant now) {
        attempts++;
        sentAt = now;
    }

    /** The mail server did not take it: again later, with longer and longer pauses. */
    void failed(Instant now) {
        attempts++;
        tryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_PAUSE)));
    }

    public String recipient() {
        return recipient;
    }

    public Locale locale() {
        return Locale.of(language);
    }

    /** The same each time the mail is tried, so that a mail server can tell a repeat. */
    public UUID messageId() {
        return messageId;
    }

    public Notice notice() {
        return notice;
    }

    public int attempts() {
        return attempts;
    }

    /** When it is to be tried next. */
    Instant tryAt() {
        return tryAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }
}
