/** Who acts: the person signed in, their roles, the region they act in and the companies or partners they belong to. */
@NullMarked
package se.exportcheck.people;

import org.jspecify.annotations.NullMarked;
