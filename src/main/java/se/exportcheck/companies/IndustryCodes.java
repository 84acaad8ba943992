package se.exportcheck.companies;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several industries written in one field: a company can do more than one thing, and has a code for each. */
public final class IndustryCodes {

    private static final Pattern ONE = Pattern.compile("\\d{2}[. ]?\\d{3}");
    private static final Pattern SEVERAL = Pattern.compile("\\d{2}[. ]?\\d{3}(?:[,;\\s]+\\d{2}[. ]?\\d{3}){0,19}");

    private IndustryCodes() {}

    /** Five digits each and each once, as they were written; none for an empty field, empty when it cannot be read. */
    public static Optional<List<String>> parse(String typed, SniVersion version) {
        if (typed.isBlank()) {
            return Optional.of(List.of());
        }
        if (!SEVERAL.matcher(typed.strip()).matches()) {
            return Optional.empty();
        }
        var codes = ONE.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(code -> IndustryCode.parse(code, version))
                .toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(codes.stream()
                        .flatMap(Optional::stream)
                        .map(IndustryCode::digits)
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    /** As they can be typed again: {@code 26510, 01110}. */
    public static String written(List<String> codes) {
        return codes.stream().collect(Collectors.joining(", "));
    }
}
