package se.exportcheck.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.people.Actor;

/**
 * All of a letter but its text: what it is about, whom it is to and what it says.
 *
 * @param signer the officer whose act it tells of; null when the program sends it by itself
 */
public record Envelope(
        LetterSubject subject,
        String recipient,
        Particulars particulars,
        @Nullable Signer signer,
        Instant sentAt) {

    /** The same without anybody's name (förvaltningslagen 33 §): neither the officer's nor that of whoever decided. */
    Envelope unnamed() {
        return new Envelope(subject.unnamed(), recipient, particulars.unnamed(), null, sentAt);
    }

    /** Whose name stands under it. */
    public record Signer(String name, @Nullable String title) {

        /** Null for the program itself, and for the company whose own act the letter follows. */
        static @Nullable Signer of(Actor actor) {
            return actor.worksWithCases() ? new Signer(actor.name(), actor.title()) : null;
        }
    }
}
