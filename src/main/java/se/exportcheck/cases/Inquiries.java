package se.exportcheck.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Actor;

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

    /** When the company has commented last, or its time to do so was out (förvaltningslagen 25 §); empty when never. */
    public Optional<Inquiry> hearing() {
        return last(Inquiry.Kind.HEARING);
    }

    /** The last day that anybody has to answer; empty when nobody is waited for. */
    public Optional<LocalDate> lastDay() {
        return open().stream().map(Inquiry::lastDay).max(LocalDate::compareTo);
    }

    /** What was asked of the organisation of this adviser, the last first. */
    public List<Inquiry> of(Actor adviser) {
        return all.reversed().stream().filter(inquiry -> inquiry.isOf(adviser)).toList();
    }

    /** The opinion that this adviser has still to give, in time or too late: what is waited for first. */
    public Optional<Inquiry> unanswered(Actor adviser) {
        return of(adviser).stream()
                .filter(Predicate.not(Inquiry::isAnswered))
                .min(Comparator.comparing(Inquiry::isLapsed));
    }

    /** An opinion of this partner's is waited for already. */
    public boolean isWaitedFor(@Nullable Long partner) {
        return open().stream().anyMatch(inquiry -> partner != null && partner.equals(inquiry.partnerId()));
    }

    /** What of the case this adviser is shown, by all that was referred to the organisation. */
    public Referral shownTo(Actor adviser) {
        var referrals = of(adviser).stream().map(Inquiry::referral).toList();
        return new Referral(
                referrals.stream()
                        .flatMap(referral -> referral.parts().stream())
                        .collect(Collectors.toSet()),
                referrals.stream()
                        .flatMap(referral -> referral.documents().stream())
                        .collect(Collectors.toSet()));
    }

    private Optional<Inquiry> last(Inquiry.Kind kind) {
        return all.reversed().stream()
                .filter(inquiry -> inquiry.kind() == kind)
                .filter(Predicate.not(Inquiry::isOpen))
                .findFirst();
    }
}
