/** What anyone may read without signing in: what the cheque is, whether one can get it, and when one can apply. */
@NullMarked
package se.exportcheck.publishing;

import org.jspecify.annotations.NullMarked;
