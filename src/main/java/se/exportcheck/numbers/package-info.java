/** The check digit that identity numbers and account numbers in Sweden have in common. */
@NullMarked
package se.exportcheck.numbers;

import org.jspecify.annotations.NullMarked;
