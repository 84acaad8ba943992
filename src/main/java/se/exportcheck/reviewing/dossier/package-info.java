/** <i>Akten</i>: all the material of a case, its diary sheet, and what is noted, withheld, marked or registered in it. */
@NullMarked
package se.exportcheck.reviewing.dossier;

import org.jspecify.annotations.NullMarked;
