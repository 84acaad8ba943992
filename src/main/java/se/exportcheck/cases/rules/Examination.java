package se.exportcheck.cases.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.EligibleCost;
import se.exportcheck.cases.application.Funding;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.size.SizeAssessment;
import se.exportcheck.companies.LegalForm;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.deminimis.AidAccount;
import se.exportcheck.deminimis.AidCheck;
import se.exportcheck.money.Kronor;
import se.exportcheck.schemes.ChequeFrequency.Cheque;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.schemes.StartRule;

/**
 * The answers of one application held against the rules of its scheme version. A rule whose answers are not given yet
 * finds nothing.
 *
 * @param county code of the region's county
 * @param day when the application reached the region; today for a draft
 * @param grantedOn when a cheque is or would be granted: the day of the decision, today until there is one
 * @param cheques what the company was granted until then
 * @param aid what aid the company itself has had, as far as it knows; null where none of minor importance is given
 * @param size what an officer has found of the company's size; null until then
 * @param quotes how many quotes are attached
 * @param related from whom nothing is bought with the grant
 */
public record Examination(
        GrantCase grantCase,
        String county,
        LocalDate day,
        LocalDate grantedOn,
        Collection<Cheque> cheques,
        @Nullable AidAccount aid,
        @Nullable SizeAssessment size,
        long quotes,
        RelatedParties related) {

    public List<Finding> findings() {
        return Stream.of(Criterion.values())
                .flatMap(criterion -> finding(criterion).stream())
                .toList();
    }

    /** What does not fit, of the rules that the scheme version tells applicants of. */
    public List<Finding> warnings() {
        return findings().stream()
                .filter(finding -> !finding.fits())
                .filter(finding -> finding.criterion().isAlwaysTold()
                        || version().warnsOf(finding.criterion().rule()))
                .toList();
    }

    /** @param rule by its id; empty as well for a rule that only people can judge */
    public Optional<Finding> finding(String rule) {
        return Criterion.of(rule).flatMap(this::finding);
    }

    public Optional<Finding> finding(Criterion criterion) {
        return (switch (criterion) {
                    case LEGAL_FORM ->
                        number().map(OrganisationNumber::legalForm)
                                .map(version().targetGroup()::includes);
                    case SME_CLASS -> Optional.ofNullable(size).map(SizeAssessment::isSme);
                    case FREQUENCY -> number().map(known -> allowsFrequency());
                    case INDUSTRY ->
                        grantCase
                                .industryCode()
                                .map(any -> grantCase.excludedIndustries().isEmpty());
                    case WORKPLACE, EMPLOYEES, TURNOVER -> company().map(facts -> fits(criterion, facts));
                    case CLOSED_ACCOUNTS ->
                        company()
                                .map(CompanyFacts::closedAccounts)
                                .map(closed -> version().size().fitsClosedAccounts(closed));
                    case COST_TYPES, OWN_SUPPLIER, QUOTES, TRAVEL, MINIMUM, MOST ->
                        application().costs().isEmpty() ? Optional.<Boolean>empty() : Optional.of(fitsCosts(criterion));
                    case FIRST_FAIR -> fairs().isEmpty() ? Optional.<Boolean>empty() : Optional.of(fitsFairs());
                    case AID_ROOM -> aidCheck().map(AidCheck::isOk);
                    case PUBLIC_MONEY ->
                        application().funding().isEmpty() ? Optional.<Boolean>empty() : Optional.of(fitsPublicMoney());
                    case START -> venture().map(venture -> !venture.startOn().isBefore(firstStart()));
                    case LENGTH -> venture().map(venture -> !venture.endOn().isAfter(latestEnd(venture)));
                    case ACCOUNT_HOLDER -> Optional.ofNullable(holder()).map(this::isCompany);
                })
                .map(fits -> new Finding(criterion, fits, this));
    }

    public SchemeVersion version() {
        return grantCase.schemeVersion();
    }

    public Application application() {
        return grantCase.application();
    }

    /** Empty while an application on paper waits for it. */
    private Optional<OrganisationNumber> number() {
        return Optional.of(grantCase.organisationNumber()).filter(number -> !number.isMissing());
    }

    public LegalForm legalForm() {
        return grantCase.organisationNumber().legalForm();
    }

    public Optional<CompanyFacts> company() {
        return Optional.ofNullable(application().company());
    }

    public Optional<Venture> venture() {
        return Optional.ofNullable(application().venture());
    }

    /** The last day on which the venture may end (INC-05). */
    public LocalDate latestEnd(Venture venture) {
        return venture.startOn().plusMonths(version().limits().maxProjectMonths());
    }

    /** The first day on which the venture may start (INC-01), the day of the decision at the soonest (INC-02). */
    public LocalDate firstStart() {
        return version().startRule() == StartRule.AFTER_DECISION
                ? day.plusDays(version().limits().decisionTargetDays())
                : day;
    }

    /** Whether the company says that its workplace is in the region's county (ELIG-03). */
    public boolean isInCounty() {
        return company()
                .map(CompanyFacts::municipality)
                .filter(code -> code.startsWith(county))
                .isPresent();
    }

    /** What of the planned costs can be supported. */
    public EligibleCost eligible() {
        return application().eligibleCost(version());
    }

    /** The most that the scheme gives for the costs. */
    public Kronor most() {
        return version().grant().largest(eligible().total());
    }

    /** What is planned to be bought, and whether that needs a quote. */
    public Purchases purchases() {
        return Purchases.of(application().costs(), version().quoteThreshold());
    }

    /** The planned costs of fairs. */
    public List<Cost> fairs() {
        return application().costs().stream().filter(Cost::isFair).toList();
    }

    /** What is applied for together with other public money, kronor (2022:1468, 21 §). */
    public BigDecimal publicMoney() {
        return application().funding().stream()
                .filter(Funding::publicMoney)
                .map(Funding::amount)
                .reduce(requested().toDecimal(), BigDecimal::add);
    }

    public Kronor requested() {
        return application().requested(version());
    }

    /** The years of earlier cheques, in order. */
    public List<Integer> chequeYears() {
        return cheques.stream().map(Cheque::year).sorted().toList();
    }

    /** The amount that is sought against the room that the company knows of; empty while either is unknown. */
    public Optional<AidCheck> aidCheck() {
        return application().costs().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(aid).flatMap(account -> account.check(requested()));
    }

    /** The planned costs whose supplier is a related party. */
    public List<Cost> boughtFromRelated() {
        return application().costs().stream().filter(related::sells).toList();
    }

    private boolean allowsFrequency() {
        return version()
                .frequency()
                .allows(grantedOn.getYear(), version().scheme().code(), cheques);
    }

    private boolean fits(Criterion criterion, CompanyFacts facts) {
        return switch (criterion) {
            case WORKPLACE -> facts.workplaceNumber() != null && isInCounty();
            case EMPLOYEES -> version().size().fitsEmployees(facts.employees());
            default -> version().size().fitsTurnover(facts.turnover());
        };
    }

    private boolean fitsCosts(Criterion criterion) {
        return switch (criterion) {
            case COST_TYPES -> eligible().supportsAll();
            case OWN_SUPPLIER -> boughtFromRelated().isEmpty();
            case QUOTES -> quotes >= purchases().needingQuote();
            case TRAVEL -> eligible().countedTravel().compareTo(eligible().travel()) >= 0;
            case MOST -> !requested().isMoreThan(most());
            default -> !requested().isLessThan(version().grant().minimum());
        };
    }

    private boolean fitsPublicMoney() {
        var most = version().grant().share().times(eligible().total());
        return publicMoney().compareTo(most) <= 0
                || publicMoney().compareTo(requested().toDecimal()) == 0;
    }

    private @Nullable String holder() {
        var account = application().account();
        return account == null ? null : account.holder();
    }

    private boolean isCompany(String holder) {
        return holder.strip().equalsIgnoreCase(grantCase.companyName().strip());
    }

    /** Each fair is told of, and is one that the company has not been to. */
    private boolean fitsFairs() {
        return fairs().stream().map(Cost::fair).allMatch(fair -> fair != null && !fair.attendedBefore());
    }
}
