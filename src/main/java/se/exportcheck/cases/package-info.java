/**
 * The case (ärende): one grant from application to follow-up. Its life cycle is one table, {@link CaseAction}, taken
 * through one gate in {@link CaseGate}. A {@link GrantCase} is told in the parts of its life, each building on the one before: file,
 * gate, intake, review, records, decision, contest, venture. Who may see it is one rule, in {@link Cases}.
 */
@NullMarked
package se.exportcheck.cases;

import org.jspecify.annotations.NullMarked;
