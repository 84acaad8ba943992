/** What an officer has found a company's size to be: the evidence for whether it is small or medium-sized (ELIG-05). */
@NullMarked
package se.exportcheck.cases.size;

import org.jspecify.annotations.NullMarked;
