package se.exportcheck.cases.disclosures;

import jakarta.persistence.Embeddable;

/**
 * What is not handed out, on what ground and why.
 *
 * @param whole nothing of what was asked for is
 * @param parts which documents, or which parts of them
 * @param ground the provision
 */
@Embeddable
public record Refusal(boolean whole, String parts, String ground, String reasons) {}
