package se.exportcheck.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of what has happened. */
public record TimelineItem(
        String title,
        @Nullable String by,
        Instant at,
        @Nullable String description) {}
