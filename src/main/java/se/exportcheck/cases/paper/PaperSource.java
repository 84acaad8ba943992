package se.exportcheck.cases.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Inquiry;
import se.exportcheck.cases.arrivals.Arrival;
import se.exportcheck.cases.arrivals.ArrivalKind;

/**
 * The document that something is typed in from.
 *
 * @param subject what it is, as the diary calls it
 * @param arrivedOn its day of arrival
 */
public record PaperSource(String subject, LocalDate arrivedOn) {

    private static final String APPLICATION = "Ansökan";

    boolean isApplication() {
        return subject.equals(APPLICATION);
    }

    /** All that the company has sent to the case so far, the application first. */
    public static List<PaperSource> of(GrantCase grantCase) {
        var all = new ArrayList<PaperSource>();
        all.add(new PaperSource(APPLICATION, Objects.requireNonNull(grantCase.receivedOn())));
        Stream.concat(grantCase.arrivals().stream().flatMap(PaperSource::arrived), answered(grantCase))
                .filter(source -> !all.contains(source)) // an answer on paper is both
                .forEach(all::add);
        return all;
    }

    private static Stream<PaperSource> arrived(Arrival arrival) {
        return arrival.kind() == ArrivalKind.APPLICATION || arrival.subject() == null
                ? Stream.empty()
                : Stream.of(new PaperSource(arrival.subject(), arrival.arrivedOn()));
    }

    /** What was asked of the company and answered; an answer on paper is kept by its subject. */
    private static Stream<PaperSource> answered(GrantCase grantCase) {
        return grantCase.inquiries().stream()
                .filter(inquiry -> inquiry.kind() != Inquiry.Kind.OPINION && inquiry.answeredAt() != null)
                .map(inquiry -> new PaperSource(
                        shortened(Objects.requireNonNullElse(inquiry.answer(), "")),
                        Stockholm.dateOf(Objects.requireNonNull(inquiry.answeredAt()))));
    }

    private static String shortened(String answer) {
        var line = answer.lines().findFirst().orElse(answer);
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
