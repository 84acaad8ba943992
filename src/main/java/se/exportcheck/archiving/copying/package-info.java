/** Makes copies of a case in which something is taken out of the text itself (domain brief 2.9). */
@NullMarked
package se.exportcheck.archiving.copying;

import org.jspecify.annotations.NullMarked;
