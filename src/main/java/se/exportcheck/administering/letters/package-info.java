/** The region's own texts of letters (brevmallar): written by one administrator, tried on a sample, published by another. */
@NullMarked
package se.exportcheck.administering.letters;

import org.jspecify.annotations.NullMarked;
