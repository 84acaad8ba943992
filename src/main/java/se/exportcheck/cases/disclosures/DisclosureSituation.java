package se.exportcheck.cases.disclosures;

import java.time.Instant;
import se.exportcheck.people.Actor;
import se.exportcheck.people.DisclosureTerms;

/** Who wants to take a step with a request for disclosure, when, and the region's terms of that day. */
public record DisclosureSituation(Actor actor, DisclosureTerms terms, Instant now) {}
