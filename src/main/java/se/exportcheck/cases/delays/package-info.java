/**
 * <i>Dröjsmål</i>: a decision that takes longer than the company may expect. The region tells why (förvaltningslagen
 * 11 §), and after six months the company may ask for the decision (12 §).
 */
@NullMarked
package se.exportcheck.cases.delays;

import org.jspecify.annotations.NullMarked;
