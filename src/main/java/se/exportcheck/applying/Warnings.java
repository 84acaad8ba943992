package se.exportcheck.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.Section;
import se.exportcheck.companies.LegalForm;
import se.exportcheck.web.Text;

/** What an officer will ask about in an application (ELIG and COST rules that warn). */
@Named("warnings")
@ApplicationScoped
class Warnings {

    private final Clock clock;

    Warnings(Clock clock) {
        this.clock = clock;
    }

    public List<Warning> of(GrantCase draft, Section section) {
        return of(draft).stream()
                .filter(warning -> warning.section() == section)
                .toList();
    }

    public List<Warning> of(GrantCase draft) {
        return Stream.of(Warning.values())
                .filter(warning -> applies(warning, draft, draft.application()))
                .toList();
    }

    private boolean applies(Warning warning, GrantCase draft, Application application) {
        return switch (warning) {
            case LEGAL_FORM -> draft.organisationNumber().legalForm() == LegalForm.PUBLIC_BODY;
            case EMPLOYEES, TURNOVER, NO_WORKPLACE -> appliesToCompany(warning, draft, application);
            case STARTS_EARLY, TOO_LONG -> appliesToVenture(warning, draft, application);
            case BELOW_MINIMUM -> Budget.of(draft).isBelowMinimum();
            case OWN_SUPPLIER ->
                application.costs().stream()
                        .anyMatch(cost -> draft.organisationNumber().equals(cost.supplierNumber()));
            case QUOTE -> needsQuote(draft);
            case TOO_MUCH_PUBLIC_MONEY -> Budget.of(draft).hasTooMuchPublicMoney(application.funding());
            case OTHER_HOLDER -> {
                var account = application.account();
                yield account != null
                        && !account.holder()
                                .strip()
                                .equalsIgnoreCase(draft.companyName().strip());
            }
        };
    }

    private static boolean appliesToCompany(Warning warning, GrantCase draft, Application application) {
        var facts = application.company();
        var size = draft.schemeVersion().size();
        if (facts == null) {
            return false;
        }
        return switch (warning) {
            case EMPLOYEES -> !size.fitsEmployees(facts.employees());
            case TURNOVER -> !size.fitsTurnover(facts.turnover());
            case NO_WORKPLACE -> facts.workplaceNumber() == null;
            default -> false;
        };
    }

    private boolean appliesToVenture(Warning warning, GrantCase draft, Application application) {
        var venture = application.venture();
        if (venture == null) {
            return false;
        }
        var longest =
                venture.startOn().plusMonths(draft.schemeVersion().limits().maxProjectMonths());
        return warning == Warning.TOO_LONG
                ? venture.endOn().isAfter(longest)
                : venture.startOn().isBefore(Stockholm.today(clock));
    }

    /** From a total per supplier on a quote is asked for (COST-04). */
    private static boolean needsQuote(GrantCase draft) {
        var threshold = draft.schemeVersion().quoteThreshold().toDecimal();
        var bySupplier = draft.application().costs().stream()
                .filter(cost -> cost.supplier() != null)
                .collect(Collectors.groupingBy(
                        cost -> Text.of(cost.supplier()),
                        Collectors.reducing(BigDecimal.ZERO, Cost::amount, BigDecimal::add)));
        return bySupplier.values().stream().anyMatch(sum -> sum.compareTo(threshold) >= 0);
    }
}
