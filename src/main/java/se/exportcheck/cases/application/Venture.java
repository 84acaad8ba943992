package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The measure (åtgärd) that support is sought for (2022:1468, 21 §).
 *
 * @param strengthArea code of a strength area of the region; null for none
 */
@Embeddable
public record Venture(
        String title,
        String goal,
        String expectedResult,
        @Enumerated(EnumType.STRING) Offering offering,
        @Enumerated(EnumType.STRING) YoungLeader youngLeader,
        @Nullable String strengthArea,
        LocalDate startOn,
        LocalDate endOn) {}
