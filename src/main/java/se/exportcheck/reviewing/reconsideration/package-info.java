/** Where the officer takes a decision up again, or leaves it as it is (omprövning). */
@NullMarked
package se.exportcheck.reviewing.reconsideration;

import org.jspecify.annotations.NullMarked;
