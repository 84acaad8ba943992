/**
 * <i>Revisionslogg</i>: every act and every reading of a case, chained within its region by the database. What is here
 * reads the log, checks it and says what is wrong with it; nothing here can write in it.
 */
@NullMarked
package se.exportcheck.audit;

import org.jspecify.annotations.NullMarked;
