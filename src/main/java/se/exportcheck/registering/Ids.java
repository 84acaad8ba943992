package se.exportcheck.registering;

import java.util.List;
import java.util.regex.Pattern;

/** Which rows were chosen, as a form says it; what is no number was not sent by the page. */
final class Ids {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private Ids() {}

    static List<Long> of(List<String> chosen) {
        return chosen.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
