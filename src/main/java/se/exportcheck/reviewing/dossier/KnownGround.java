package se.exportcheck.reviewing.dossier;

/** A ground of the region's list, to be picked. */
public record KnownGround(String id, String provision, String meaning) {}
