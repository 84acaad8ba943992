package se.exportcheck.archiving.disclosing;

import java.time.LocalDate;

/**
 * Something of a case that can be handed out.
 *
 * @param name by which a form chooses it
 */
record Givable(String name, String title, LocalDate day) {}
