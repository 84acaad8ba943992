/** <i>Omprövning</i>: the region takes a decision that it has sent up again, to change it (förvaltningslagen 37 to 39 §§). */
@NullMarked
package se.exportcheck.cases.reconsideration;

import org.jspecify.annotations.NullMarked;
