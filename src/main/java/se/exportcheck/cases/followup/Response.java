package se.exportcheck.cases.followup;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came of asking a company so many months after the last payment; cases are looked up by it.
 *
 * @param months after the last payment
 */
public record Response(int months, Kind kind) {

    /** The statuses that each is made up of. */
    public enum Kind {
        ASKED(
                FollowUpStatus.SENT,
                FollowUpStatus.REMINDED,
                FollowUpStatus.REMINDED_AGAIN,
                FollowUpStatus.ANSWERED,
                FollowUpStatus.NO_ANSWER),
        ANSWERED(FollowUpStatus.ANSWERED),
        NO_ANSWER(FollowUpStatus.NO_ANSWER),
        WAITING(FollowUpStatus.SENT, FollowUpStatus.REMINDED, FollowUpStatus.REMINDED_AGAIN);

        private final Set<FollowUpStatus> statuses;

        Kind(FollowUpStatus first, FollowUpStatus... others) {
            statuses = EnumSet.of(first, others);
        }

        public Set<FollowUpStatus> statuses() {
            return EnumSet.copyOf(statuses);
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})-(\\w+)");

    /** Reads {@code 12-ANSWERED}; empty when it is nothing of the kind. */
    public static Optional<Response> parse(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Stream.of(Kind.values())
                        .filter(kind -> kind.name().equals(written.group(2)))
                        .map(kind -> new Response(Integer.parseInt(written.group(1)), kind))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return months + "-" + kind;
    }
}
