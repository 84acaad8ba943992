package se.exportcheck.archiving;

import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which cases were chosen; what is no number was not sent by the page. */
record ChoiceForm(@RestForm("case") @Nullable List<String> chosen) {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    List<Long> ids() {
        return ids(chosen == null ? List.of() : chosen);
    }

    static List<Long> ids(List<String> sent) {
        return sent.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
