/** Who owns and controls whom, and which enterprises are a single undertaking by that (Regulation (EU) 2023/2831 art. 2.2). */
@NullMarked
package se.exportcheck.companies.ownership;

import org.jspecify.annotations.NullMarked;
