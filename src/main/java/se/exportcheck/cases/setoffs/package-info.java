/** <i>Avräkning</i>: what a company owes by a recovery is taken from another payment to it (2022:1468, 33 §). */
@NullMarked
package se.exportcheck.cases.setoffs;

import org.jspecify.annotations.NullMarked;
