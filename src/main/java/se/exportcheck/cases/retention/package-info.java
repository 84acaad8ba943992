/** <i>Bevarande och gallring</i>: how long closed cases are kept (domain brief 2.10). */
@NullMarked
package se.exportcheck.cases.retention;

import org.jspecify.annotations.NullMarked;
