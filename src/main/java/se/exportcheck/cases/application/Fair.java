package se.exportcheck.cases.application;

import jakarta.persistence.Embeddable;

/**
 * <i>Mässa</i> that a planned cost is for (COST-06): supported the first time that a company takes part in it.
 *
 * @param attendedBefore whether the company has taken part in it earlier, as it says itself
 */
@Embeddable
public record Fair(String fairName, String organiser, boolean attendedBefore) {}
