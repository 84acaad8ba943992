package se.exportcheck.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the region's staff, to whom work can be given.
 *
 * @param title the post; null where none is known
 */
public record Colleague(
        String subject, String name, @Nullable String title) {}
