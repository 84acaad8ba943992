package se.exportcheck.applying;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.application.DeclaredHolding.Direction;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.Ownership;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;

/** What is wrong with an owner as it was typed, by itself and beside the others. */
final class OwnerErrors {

    /** So many of the largest owners are asked for (domain brief A8). */
    static final int MOST_OWNERS = 5;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Set<String> CRITERIA =
            Set.of(Control.BOARD.name(), Control.INFLUENCE.name(), Control.AGREEMENT.name());

    private OwnerErrors() {}

    static FormErrors of(OwnerForm form, FormErrors before, ErrorMessages words) {
        var errors = before;
        if (form.isPerson() && !Text.of(form.number()).isEmpty()) {
            errors = errors.with("number", words.noPersonNumber());
        }
        if (form.isPerson() && Direction.OWNED_BY_APPLICANT.name().equals(form.direction())) {
            errors = errors.with("kind", words.nobodyOwnsPeople());
        }
        if (!form.isPerson() && form.party().isPresent() && form.identity().isEmpty()) {
            errors = errors.with("number", words.ownerNumber());
        }
        if (form.share().isEmpty() && errors.first("votes") == null) {
            errors = errors.with("votes", words.votes());
        }
        return CRITERIA.containsAll(form.chosen()) ? errors : errors.with("control", words.control());
    }

    static FormErrors beside(GrantCase draft, OwnerForm form, FormErrors errors, ErrorMessages words) {
        var company = Party.enterprise(draft.organisationNumber(), draft.companyName());
        var holding = form.toRow();
        if (holding.party().equals(company)) {
            return errors.with("number", words.ownsItself());
        }
        var others = Rows.without(draft.application().holdings(), form.row());
        var alike = others.stream()
                .filter(other -> other.direction() == holding.direction())
                .toList();
        if (alike.stream().anyMatch(other -> other.party().equals(holding.party()))) {
            return errors.with("name", words.ownerTwice());
        }
        return holding.isOwner()
                ? circle(company, holding, others, amongOwners(holding, alike, errors, words), words)
                : circle(company, holding, others, errors, words);
    }

    private static FormErrors amongOwners(
            DeclaredHolding holding, List<DeclaredHolding> owners, FormErrors errors, ErrorMessages words) {
        if (owners.size() >= MOST_OWNERS) {
            return errors.with("direction", words.tooManyOwners(MOST_OWNERS));
        }
        var votes = owners.stream().map(DeclaredHolding::votes).reduce(holding.votes(), BigDecimal::add);
        return votes.compareTo(ALL) > 0 ? errors.with("votes", words.tooManyVotes()) : errors;
    }

    /** Nobody controls themselves: whoever controls the company is not controlled by it. */
    private static FormErrors circle(
            Party company,
            DeclaredHolding holding,
            List<DeclaredHolding> others,
            FormErrors errors,
            ErrorMessages words) {
        var links = others.stream().map(other -> other.link(company)).toList();
        OwnershipLink link = holding.link(company);
        return Ownership.of(links).circleClosedBy(link).isEmpty()
                ? errors
                : errors.with("direction", words.ownerCircle(holding.name()));
    }
}
