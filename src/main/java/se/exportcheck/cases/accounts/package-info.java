/** Another account than the application named: asked for by the company, checked by one officer, approved by a second. */
@NullMarked
package se.exportcheck.cases.accounts;

import org.jspecify.annotations.NullMarked;
