/** The registrar's and the officer's pages of an application on paper: it is registered, and typed in as it becomes whole. */
@NullMarked
package se.exportcheck.reviewing.paper;

import org.jspecify.annotations.NullMarked;
