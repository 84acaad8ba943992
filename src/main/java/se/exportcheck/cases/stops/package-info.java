/** <i>Stopp av utbetalning</i> while aid that the Commission has ordered recovered is not repaid (2022:1468, 28 §). */
@NullMarked
package se.exportcheck.cases.stops;

import org.jspecify.annotations.NullMarked;
