package se.exportcheck.archiving.packing;

import java.util.List;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.introductions.Introduction;

/**
 * A case with what others had to do with it.
 *
 * @param introductions to partners, oldest first
 * @param disclosures requests for its documents, oldest first
 */
record WholeCase(GrantCase grantCase, List<Introduction> introductions, List<DisclosureRequest> disclosures) {}
