/**
 * The case (ärende): one grant from application to follow-up. Its life cycle is one table, {@link CaseAction}, taken
 * through one gate in {@link GrantCase}; who may see it is one rule, in {@link Cases}.
 */
@NullMarked
package se.exportcheck.cases;

import org.jspecify.annotations.NullMarked;
