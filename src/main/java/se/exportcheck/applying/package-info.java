/** The company's journey (sökandens väg): its cases, the application section by section, sending it in, answering. */
@NullMarked
package se.exportcheck.applying;

import org.jspecify.annotations.NullMarked;
