/** The journey of those who act for a company: who may do what, who is let in and out. */
@NullMarked
package se.exportcheck.representing;

import org.jspecify.annotations.NullMarked;
