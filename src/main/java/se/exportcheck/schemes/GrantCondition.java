package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * A condition (villkor) that every grant of the scheme version comes with (2022:1468, 26 §).
 *
 * @param reservesRevocation it is the reservation without which a grant cannot be changed to the company's disadvantage
 *     (<i>återkallelseförbehåll</i>, förvaltningslagen 37 §)
 */
@Embeddable
public record GrantCondition(String textSv, String textEn, boolean reservesRevocation) {

    /** Stands in a text for the months after which the version follows up. */
    public static final String FOLLOW_UP_MONTHS = "{followUpMonths}";

    /** As a decision says it. */
    public String text(boolean swedish, List<Integer> followUpMonths) {
        var and = swedish ? " och " : " and ";
        return (swedish ? textSv : textEn).replace(FOLLOW_UP_MONTHS, listed(followUpMonths, and));
    }

    private static String listed(List<Integer> months, String and) {
        var words = months.stream().sorted().map(String::valueOf).toList();
        var last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + and + words.get(last);
    }
}
