/** The final handling of a matter (slutlig handläggning): who took part in it without deciding, and who dissented. */
@NullMarked
package se.exportcheck.cases.handling;

import org.jspecify.annotations.NullMarked;
