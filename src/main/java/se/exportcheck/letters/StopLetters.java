package se.exportcheck.letters;

import static se.exportcheck.cases.letters.LetterField.DECIDED_ON;
import static se.exportcheck.cases.letters.LetterField.LAST_DAY;
import static se.exportcheck.cases.letters.LetterField.MESSAGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.people.Actor;

/** What the company is told of a stop of payments before it is decided, and when it is lifted. */
@ApplicationScoped
public class StopLetters {

    private final Correspondence letters;

    StopLetters(Correspondence letters) {
        this.letters = letters;
    }

    /** The company may comment before it is decided (förvaltningslagen 25 §). */
    public void communicated(PaymentStop stop, Actor officer, Instant now) {
        var hearing = stop.hearing();
        var said = Particulars.none()
                .written(MESSAGE, hearing.message())
                .day(LAST_DAY, Objects.requireNonNull(hearing.lastDay()));
        letters.send(stop.grantCase(), LetterKind.PAYMENT_STOP_HEARING, said, officer, now);
    }

    /** A new check shows that it has repaid: payments go on. */
    public void lifted(PaymentStop stop, Actor by, Instant now) {
        var shown = Objects.requireNonNull(stop.lifted().orElseThrow().note());
        var said = Particulars.none()
                .written(MESSAGE, shown)
                .day(DECIDED_ON, stop.stoppedOn().orElseThrow());
        letters.send(stop.grantCase(), LetterKind.PAYMENT_STOP_LIFTED, said, by, now);
    }
}
