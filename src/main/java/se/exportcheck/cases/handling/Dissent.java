package se.exportcheck.cases.handling;

import jakarta.persistence.Embeddable;

/**
 * <i>Avvikande mening</i> of somebody who decided, presented or took part in the final handling (förvaltningslagen 30 §).
 *
 * @param name who dissents, as the decision names them
 * @param opinion what they think should have been decided, and why
 */
@Embeddable
public record Dissent(String name, String opinion) {}
