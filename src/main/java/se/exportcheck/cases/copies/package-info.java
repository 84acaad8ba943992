/** <i>Utlämnande</i>: copies of a case in which something was taken out (offentlighets- och sekretesslagen; domain brief 2.9). */
@NullMarked
package se.exportcheck.cases.copies;

import org.jspecify.annotations.NullMarked;
