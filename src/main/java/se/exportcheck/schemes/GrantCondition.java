package se.exportcheck.schemes;

import jakarta.persistence.Embeddable;

/**
 * A condition (villkor) that every grant of the scheme version comes with (2022:1468, 26 §).
 *
 * @param reservesRevocation it is the reservation without which a grant cannot be changed to the company's disadvantage
 *     (<i>återkallelseförbehåll</i>, förvaltningslagen 37 §)
 */
@Embeddable
public record GrantCondition(String textSv, String textEn, boolean reservesRevocation) {}
