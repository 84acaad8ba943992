package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;

/** A condition (villkor) that every grant of the scheme version comes with (2022:1468, 26 §). */
@Embeddable
public record GrantCondition(String textSv, String textEn) {}
