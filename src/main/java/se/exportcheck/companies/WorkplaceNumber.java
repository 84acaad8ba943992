package se.exportcheck.companies;

import java.util.Optional;
import java.util.regex.Pattern;

/** CFAR-nummer: Statistics Sweden's eight digits for a workplace (arbetsställe); it has no public check digit. */
public record WorkplaceNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{8}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

    public WorkplaceNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A workplace number has eight digits: " + value);
        }
    }

    public static WorkplaceNumber fromString(String raw) {
        return new WorkplaceNumber(SPACES.matcher(raw).replaceAll(""));
    }

    public static Optional<WorkplaceNumber> parse(String raw) {
        return Optional.of(SPACES.matcher(raw).replaceAll(""))
                .filter(digits -> FORM.matcher(digits).matches())
                .map(WorkplaceNumber::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
