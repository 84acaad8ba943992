/** The administrator's journey: past cases are imported, schemes are read, people are let in and out. */
@NullMarked
package se.exportcheck.administering;

import org.jspecify.annotations.NullMarked;
