package se.exportcheck.deciding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Checklist;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.people.Region;
import se.exportcheck.schemes.AppealRegime;

/**
 * A decision as it reads in one language (förvaltningslagen 31 to 33 §§; domain brief 6.4).
 *
 * @param quoted it is shown inside a page that has a heading of its own
 */
public record Letter(GrantCase grantCase, Decision decision, Region region, boolean swedish, boolean quoted) {

    public String language() {
        return swedish ? "sv" : "en";
    }

    public String heading() {
        return quoted ? "h3" : "h1";
    }

    public String subheading() {
        return quoted ? "h4" : "h2";
    }

    public boolean grants() {
        return decision.outcome().isGrant();
    }

    public boolean grantsPart() {
        return decision.outcome() == Outcome.PARTIAL_GRANT;
    }

    public boolean refuses() {
        return decision.outcome() == Outcome.REFUSAL;
    }

    public boolean dismisses() {
        return decision.outcome() == Outcome.DISMISSAL;
    }

    public String scheme() {
        var version = grantCase.schemeVersion();
        return swedish ? version.nameSv() : version.nameEn();
    }

    /** A sole trader's number is a personal one, and the decision is a public document. */
    public String partyNumber() {
        return grantCase.organisationNumber().masked();
    }

    public @Nullable String goal() {
        var venture = grantCase.application().venture();
        return venture == null ? null : venture.goal();
    }

    /** The cost plan, one row for each kind of cost. */
    public Map<CostType, BigDecimal> costs() {
        var sums = new EnumMap<CostType, BigDecimal>(CostType.class);
        for (Cost cost : grantCase.application().costs()) {
            sums.merge(cost.costType(), cost.amount(), BigDecimal::add);
        }
        return sums;
    }

    public List<String> conditions() {
        return grantCase.schemeVersion().conditions().stream()
                .map(condition -> swedish ? condition.textSv() : condition.textEn())
                .toList();
    }

    /** The criteria that the checklist says are not met. */
    public List<String> unmet() {
        return grantCase.checklist().rows().stream()
                .filter(Checklist.Row::blocksGrant)
                .map(Checklist.Row::item)
                .map(item -> swedish ? item.textSv() : item.textEn())
                .toList();
    }

    /** The reasons as they were written, paragraph by paragraph. */
    public List<String> reasons() {
        return decision.reasons().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The last day on which an approved cost may be paid (INC-04). */
    public @Nullable LocalDate lastPayment() {
        return afterEnd(grantCase.schemeVersion().limits().payGraceDays());
    }

    /** The last day to claim (PAY-01). */
    public @Nullable LocalDate lastClaim() {
        return afterEnd(grantCase.schemeVersion().limits().claimDeadlineDays());
    }

    /** The earlier grant that this decision puts an end to. */
    public Optional<Decision> ended() {
        return grants() ? Optional.empty() : grantCase.grantBefore(decision);
    }

    /** No appeal lies against it (2022:1468, 37 §). */
    public boolean isFinal() {
        return grantCase.schemeVersion().appealRegime() == AppealRegime.SFS2022_1468_37;
    }

    private @Nullable LocalDate afterEnd(int days) {
        var end = decision.endOn();
        return end == null ? null : end.plusDays(days);
    }
}
