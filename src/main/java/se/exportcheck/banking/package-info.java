/** The payments officer's way to the bank: files of payments, what the bank answers, and which payments to look at. */
@NullMarked
package se.exportcheck.banking;

import org.jspecify.annotations.NullMarked;
