package se.exportcheck.companies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * <i>Näringsgren</i>: what an enterprise does, by Svensk näringsgrensindelning. Its first four digits are a NACE class.
 *
 * @param digits five, without the point
 */
@Embeddable
public record IndustryCode(
        @Column(name = "sni_code") String digits,

        @Column(name = "sni_version") @Enumerated(EnumType.STRING)
        SniVersion version) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{2})[. ]?(\\d{3})");
    private static final int DIVISION = 2;
    private static final int CLASS = 4;

    /** What was typed, with or without its point; empty when there is no such code. */
    public static Optional<IndustryCode> parse(@Nullable String typed, SniVersion version) {
        return Optional.ofNullable(typed)
                .map(WRITTEN::matcher)
                .filter(code -> code.matches() && version.hasDivision(code.group(1)))
                .map(code -> new IndustryCode(code.group(1) + code.group(2), version));
    }

    /** 62.010. */
    public String written() {
        return digits.substring(0, DIVISION) + "." + digits.substring(DIVISION);
    }

    /** 62.01, as the register of aid wants it. */
    public String naceClass() {
        return digits.substring(0, DIVISION) + "." + digits.substring(DIVISION, CLASS);
    }
}
