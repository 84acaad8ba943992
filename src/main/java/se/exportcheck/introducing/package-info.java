/** With the company's consent a case is shown to a partner that may help: a summary, and nothing of the case file. */
@NullMarked
package se.exportcheck.introducing;

import org.jspecify.annotations.NullMarked;
