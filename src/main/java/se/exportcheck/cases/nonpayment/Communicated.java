package se.exportcheck.cases.nonpayment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/**
 * <i>Kommunicering</i> before money is not paid: what the company was told and what it said; or why it was not heard, since
 * that was obviously unnecessary (förvaltningslagen 25 §).
 */
@Embeddable
public class Communicated {

    private String message;
    private @Nullable LocalDate lastDay;

    @Embedded
    private Entered entered;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Communicated() {}

    /** @param lastDay until when the company may answer; null when it is not heard, and the message says why */
    public Communicated(String message, @Nullable LocalDate lastDay, Entered entered) {
        this.message = message;
        this.lastDay = lastDay;
        this.entered = entered;
    }

    /** The company has said what it thinks, here or on paper; what it says later is added to what it said before. */
    public void answer(String said, String by, Instant at) {
        answer = answer == null ? said : answer + "\n\n" + said;
        answeredBy = by;
        answeredAt = at;
    }

    /** Nobody is heard, for that is obviously unnecessary. */
    public boolean isSkipped() {
        return lastDay == null;
    }

    /** The company may still say something. */
    public boolean isOpen() {
        return lastDay != null && answeredAt == null;
    }

    /** It has answered, need not be heard, or its time is out. */
    public boolean isDone(LocalDate today) {
        return !isOpen() || (lastDay != null && today.isAfter(lastDay));
    }

    /** What the company was told; or why it was not heard. */
    public String message() {
        return message;
    }

    /** Null when nobody was heard. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public Entered entered() {
        return entered;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
