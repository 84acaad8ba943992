/** Schemes (stödformer) and their published versions: every number and text that differs between regions and years. */
@NullMarked
package se.exportcheck.schemes;

import org.jspecify.annotations.NullMarked;
