package se.exportcheck.cases;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/**
 * Who may see which cases, in one rule: a company its own, the region's staff what has been received, a partner's
 * adviser what was referred to the partner. For anybody else a case does not exist.
 *
 * @param condition HQL on the case {@code c}
 */
record Visibility(String condition, Parameters parameters) {

    static Visibility of(Actor actor) {
        var ways = new ArrayList<String>();
        var parameters = new Parameters();
        if (actor.is(Role.APPLICANT) && !actor.companies().isEmpty()) {
            ways.add("c.company.id in :ownCompanies");
            parameters.and("ownCompanies", actor.companies());
        }
        if (actor.readsAllCases()) {
            ways.add("c.status not in :privateStatuses");
            parameters.and("privateStatuses", CaseStatus.PRIVATE);
        }
        if (actor.is(Role.REGISTRAR)) {
            ways.add("c.status = DRAFT and c.origin = PAPER");
        }
        if (actor.is(Role.PARTNER_ADVISER) && actor.partner().isPresent()) {
            ways.add("exists (select 1 from Inquiry i where i.grantCase = c and i.partnerId = :ownPartner)");
            parameters.and("ownPartner", actor.partner().get());
        }
        return ways.isEmpty()
                ? new Visibility("1 = 0", parameters)
                : new Visibility("((" + String.join(") or (", ways) + "))", parameters);
    }
}
