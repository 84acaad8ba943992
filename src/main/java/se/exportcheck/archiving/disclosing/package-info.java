/** Answers those who ask for documents of a case: hands out, or refuses in writing (domain brief 2.9). */
@NullMarked
package se.exportcheck.archiving.disclosing;

import org.jspecify.annotations.NullMarked;
