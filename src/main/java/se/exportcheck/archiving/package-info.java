/** The archive: what is kept for how long, what holds it, and what two people let go of (domain brief 2.10). */
@NullMarked
package se.exportcheck.archiving;

import org.jspecify.annotations.NullMarked;
