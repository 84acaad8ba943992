/** Who is signed in: kept in the database, so that it ends when it should, on every instance at once. */
@NullMarked
package se.exportcheck.sessions;

import org.jspecify.annotations.NullMarked;
