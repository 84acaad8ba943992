/** What development and demonstrations need and production never has: a database on the spot, people and cases. */
@NullMarked
package se.exportcheck.demo;

import org.jspecify.annotations.NullMarked;
