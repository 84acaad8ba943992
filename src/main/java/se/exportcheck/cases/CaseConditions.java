package se.exportcheck.cases;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.followup.Response;

/** A filter as HQL on the received cases {@code c}, with its parameters. */
final class CaseConditions {

    private final List<String> all = new ArrayList<>();
    private final Parameters parameters;

    private CaseConditions(Visibility visibility) {
        parameters = visibility.parameters();
        all.add("c.number is not null");
        all.add(visibility.condition());
    }

    /** @param found the cases that the words of the filter are in; null without words */
    static CaseConditions of(CaseFilter filter, Visibility visibility, @Nullable List<Long> found) {
        var conditions = new CaseConditions(visibility);
        conditions.add("c.id in :found", "found", found);
        conditions.addOfficer(filter.officer());
        conditions.addDecided(filter.outcomes(), filter.decidedYear());
        conditions.add("c.facts.municipality = :municipality", "municipality", filter.municipality());
        conditions.add("c.facts.sizeClass = :sizeClass", "sizeClass", filter.sizeClass());
        conditions.add("c.facts.offering = :offering", "offering", filter.offering());
        conditions.add("c.facts.strengthArea = :strengthArea", "strengthArea", filter.strengthArea());
        conditions.add("c.facts.youngLeader = :youngLeader", "youngLeader", filter.youngLeader());
        conditions.add(":market member of c.markets", "market", filter.market());
        conditions.add("c.receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        conditions.add("c.receivedOn <= :receivedTo", "receivedTo", filter.receivedTo());
        conditions.add("c.schemeVersion.scheme.code = :scheme", "scheme", filter.scheme());
        conditions.add("c.facts.appliedSek >= :appliedFrom", "appliedFrom", filter.appliedFrom());
        conditions.add("c.facts.appliedSek <= :appliedTo", "appliedTo", filter.appliedTo());
        conditions.addLate(filter.late());
        conditions.addResponse(filter.response());
        conditions.addUnstated(filter.unstated());
        return conditions;
    }

    CaseConditions at(CasePlace place, boolean backwards) {
        all.add(place.sort().beyond(backwards));
        parameters.and("placeValue", place.value()).and("placeId", place.id());
        return this;
    }

    CaseConditions in(@Nullable CaseStatus status) {
        add("c.status = :status", "status", status);
        return this;
    }

    String hql() {
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters.map();
    }

    private void addOfficer(@Nullable String officer) {
        if (CaseFilter.NOBODY.equals(officer)) {
            all.add("c.officer is null");
        } else {
            add("c.officer = :officer", "officer", officer);
        }
    }

    private void addDecided(@Nullable Set<Outcome> outcomes, @Nullable Integer year) {
        add("c.outcome in :outcomes", "outcomes", outcomes);
        if (year != null) {
            add("c.decidedOn >= :decidedFrom", "decidedFrom", LocalDate.of(year, 1, 1));
            add("c.decidedOn <= :decidedTo", "decidedTo", LocalDate.of(year, 12, 31));
        }
    }

    private void addLate(CaseFilter.@Nullable Lateness late) {
        if (late != null) {
            add(late.passed() ? "c.dueOn < :today" : "(c.dueOn is null or c.dueOn >= :today)", "today", late.today());
        }
    }

    private void addResponse(@Nullable Response response) {
        if (response != null) {
            add(
                    "exists (select f.id from FollowUp f"
                            + " where f.grantCase = c and f.months = :followUpMonths and f.status in :followUpStatuses)",
                    "followUpMonths",
                    response.months());
            parameters.and("followUpStatuses", response.kind().statuses());
        }
    }

    private void addUnstated(@Nullable Unstated unstated) {
        if (unstated != null) {
            all.add("c.facts." + unstated.fact() + " is null");
        }
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.and(name, value);
        }
    }
}
