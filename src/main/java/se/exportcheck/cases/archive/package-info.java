/** <i>Arkivleverans</i>: the packages of a closed case, who handed them over to the e-archive, and its receipt (domain brief 2.10). */
@NullMarked
package se.exportcheck.cases.archive;

import org.jspecify.annotations.NullMarked;
