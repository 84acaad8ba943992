/** Whether everything is all right: what waits, for how long, and who must do something about it. */
@NullMarked
package se.exportcheck.administering.operation;

import org.jspecify.annotations.NullMarked;
