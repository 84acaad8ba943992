package se.exportcheck.archiving.copying;

import java.time.LocalDate;

/**
 * A document of a case that the region has frozen, so that words can be taken out of its text.
 *
 * @param name by which a form chooses it
 * @param html as it was frozen
 */
public record Part(String name, String title, LocalDate day, String html) {}
