/**
 * The files of a case (handlingar): which are taken in, where they are kept, and whose they are. The content lies in a
 * store of its own; the database knows its checksum.
 */
@NullMarked
package se.exportcheck.documents;

import org.jspecify.annotations.NullMarked;
