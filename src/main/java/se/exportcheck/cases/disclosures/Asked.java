package se.exportcheck.cases.disclosures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What somebody asks to have, and how and when that came. */
@Embeddable
public record Asked(
        LocalDate arrivedOn, @Enumerated(EnumType.STRING) Way way, String wanted) {}
