/** What every page shares: addresses, errors, formats, words and layout. */
@NullMarked
package se.exportcheck.web;

import org.jspecify.annotations.NullMarked;
