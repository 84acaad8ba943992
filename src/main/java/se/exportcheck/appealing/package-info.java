/** What happens to a decision after it was made: until when it can be appealed, and what becomes of appeals. */
@NullMarked
package se.exportcheck.appealing;

import org.jspecify.annotations.NullMarked;
