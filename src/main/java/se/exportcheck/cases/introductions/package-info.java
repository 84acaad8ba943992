/** <i>Förmedlad kontakt</i>: with the company's consent a partner is told what it needs to help, and answers. */
@NullMarked
package se.exportcheck.cases.introductions;

import org.jspecify.annotations.NullMarked;
