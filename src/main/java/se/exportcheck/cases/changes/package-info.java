/** <i>Ändringsansökan</i>: what a company asks to have changed in its grant, and what is decided about it. */
@NullMarked
package se.exportcheck.cases.changes;

import org.jspecify.annotations.NullMarked;
