/** What falls due: the program's own steps each morning, reminders, drafts that nobody sends in, and the clock that calls them. */
@NullMarked
package se.exportcheck.deadlines;

import org.jspecify.annotations.NullMarked;
