/** The application (ansökan): what a company wants to do, what it costs and who pays, section by section. */
@NullMarked
package se.exportcheck.cases.application;

import org.jspecify.annotations.NullMarked;
