package se.exportcheck.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All that somebody outside the region has been asked in a case, oldest first. */
public record Inquiries(List<Inquiry> all) {

    /** Those that are waited for: one of the company, or one of each partner. */
    public List<Inquiry> open() {
        return all.stream().filter(Inquiry::isOpen).toList();
    }

    /** A request for completion has been put and is waited for no more, so that an injunction may follow it (20 §). */
    public boolean isCompletionAsked() {
        return completion().isPresent();
    }

    /** The last request for completion that nobody waits for any more. */
    public Optional<Inquiry> completion() {
        return last(Inquiry.Kind.COMPLETION);
    }

    /** An injunction has been put and is waited for no more: not followed, or not fully. */
    public boolean isEnjoined() {
        return last(Inquiry.Kind.INJUNCTION).isPresent();
    }

    /** The company has commented, or its time to do so is out (förvaltningslagen 25 §). */
    public boolean isHeard() {
        return hearing().isPresent();
    }

    /** When it was heard last; empty when it never was. */
    public Optional<Inquiry> hearing() {
        return last(Inquiry.Kind.HEARING);
    }

    private Optional<Inquiry> last(Inquiry.Kind kind) {
        return all.reversed().stream()
                .filter(inquiry -> inquiry.kind() == kind)
                .filter(Predicate.not(Inquiry::isOpen))
                .findFirst();
    }
}
