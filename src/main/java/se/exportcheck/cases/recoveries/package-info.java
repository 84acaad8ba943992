/** Recovery: what is paid is reclaimed, what is not paid is withheld, and the debt with its interest until it is settled. */
@NullMarked
package se.exportcheck.cases.recoveries;

import org.jspecify.annotations.NullMarked;
