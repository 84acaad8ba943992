package se.exportcheck.cases.dossier;

import org.jspecify.annotations.Nullable;

/**
 * On what ground something is withheld or marked as secret, and why.
 *
 * @param ground the provision, in words; null when it is no longer so
 */
public record Because(@Nullable String ground, String reason) {}
