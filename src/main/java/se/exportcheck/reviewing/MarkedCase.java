package se.exportcheck.reviewing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseNumber;

/**
 * A case that was marked in the list, as the list showed it.
 *
 * @param revision of the case when it was shown
 */
record MarkedCase(CaseNumber number, long revision) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z0-9]+)-([0-9]{1,18})");

    /** What is nothing of the kind was not sent by the page. */
    static List<MarkedCase> all(List<String> sent) {
        return sent.stream()
                .flatMap(written -> read(written).stream())
                .distinct()
                .toList();
    }

    static Optional<MarkedCase> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches() && CaseNumber.isOne(parts.group(1))
                ? Optional.of(new MarkedCase(CaseNumber.fromString(parts.group(1)), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    /** As the box beside the line says it. */
    static String of(CaseLine line) {
        return line.number() + "-" + line.revision();
    }

    String written() {
        return number + "-" + revision;
    }
}
