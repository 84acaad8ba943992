/** <i>Överklagande</i>: until when a decision can be appealed, and what becomes of an appeal. */
@NullMarked
package se.exportcheck.cases.appeals;

import org.jspecify.annotations.NullMarked;
