/** What the program can see for itself of the rules on eligibility and costs. It tells; people judge. */
@NullMarked
package se.exportcheck.cases.rules;

import org.jspecify.annotations.NullMarked;
