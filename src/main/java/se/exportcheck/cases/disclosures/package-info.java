/** <i>Begäran om utlämnande</i>: somebody asks to have documents of a case (tryckfrihetsförordningen 2 kap.; domain brief 2.9). */
@NullMarked
package se.exportcheck.cases.disclosures;

import org.jspecify.annotations.NullMarked;
