package se.exportcheck.deciding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseStatus;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.FailedCriterion;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.changes.ChangeKind;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.deminimis.AidCeiling;
import se.exportcheck.money.Euro;
import se.exportcheck.people.Region;
import se.exportcheck.schemes.AppealRegime;
import se.exportcheck.schemes.AppealTerms;
import se.exportcheck.schemes.Remedy;

/**
 * A decision as it reads in one language (förvaltningslagen 31 to 33 §§; domain brief 6.4).
 *
 * @param quoted it is shown inside a page that has a heading of its own
 * @param attachments what has come in to the case and belongs to the decision
 * @param unnamed whoever decided and presented is not named (förvaltningslagen 33 §)
 */
public record Letter(
        GrantCase grantCase,
        Decision decision,
        Region region,
        boolean swedish,
        boolean quoted,
        boolean unnamed,
        List<Attachment> attachments) {

    public String language() {
        return swedish ? "sv" : "en";
    }

    public String heading() {
        return quoted ? "h3" : "h1";
    }

    public String subheading() {
        return quoted ? "h4" : "h2";
    }

    /** What the company asked to have changed; null when the decision is on its application. */
    public @Nullable ChangeRequest change() {
        return decision.change();
    }

    /** What is reclaimed or withheld; null for other decisions. */
    public @Nullable Recovery recovery() {
        return decision.recovery();
    }

    /** What is taken from a payment; null for other decisions. */
    public @Nullable SetOff setOff() {
        return decision.setOff();
    }

    /** When what is owed was decided. */
    public LocalDate debtDecidedOn() {
        return Objects.requireNonNull(setOff()).recovery().payableFrom();
    }

    /** When the payment was decided that it is taken from. */
    public LocalDate paymentDecidedOn() {
        return Objects.requireNonNull(setOff()).claim().attestedOn().orElseThrow();
    }

    /** When interest begins on what is reclaimed (2022:1468, 31 §). */
    public LocalDate interestFrom() {
        return decision.decidedOn().plusMonths(1);
    }

    /** The appeal that it dismisses; null for other decisions. */
    public @Nullable Appeal lateAppeal() {
        return decision.appeal();
    }

    /** It only puts a slip of the pen right. */
    public boolean isRectifies() {
        return decision.rectifies() != null;
    }

    /** It is on the application itself. */
    private boolean isOnApplication() {
        return decision.isOnApplication();
    }

    public boolean grants() {
        return isOnApplication() && decision.outcome().isGrant();
    }

    /** More time is given. */
    public boolean isExtends() {
        return gives(ChangeKind.EXTENSION);
    }

    /** Another plan is approved. */
    public boolean isReplans() {
        return gives(ChangeKind.CHANGE);
    }

    private boolean gives(ChangeKind kind) {
        var asked = change();
        return asked != null && asked.kind() == kind && decision.outcome().isGrant();
    }

    /** The decision in force, which this one changes when it is sent. */
    public Decision before() {
        return grantCase.decision().orElseThrow();
    }

    public boolean isLowers() {
        return decision.granted().isLessThan(before().granted());
    }

    /** What is to be done instead, as the company wrote it, paragraph by paragraph. */
    public List<String> plan() {
        var asked = change();
        var written = asked == null ? null : asked.wish().plan();
        return written == null ? List.of() : paragraphs(written);
    }

    public boolean grantsPart() {
        return !isRectifies() && recovery() == null && decision.outcome() == Outcome.PARTIAL_GRANT;
    }

    /** Its terms wait for the company's yes: not those of a grant that is changed when the project has begun. */
    public boolean isToBeAccepted() {
        return !decision.isChangeOfGrant()
                || grantCase
                        .reconsiderations()
                        .goesOnAt()
                        .filter(CaseStatus.AWAITING_ACCEPTANCE::equals)
                        .isPresent();
    }

    /** It says what belongs to it: what was asked for, and what came with that (domain brief 6.4, item 13). */
    public boolean isWithAttachments() {
        return grants() || !isRectifies() && change() != null;
    }

    public boolean refuses() {
        return isOnApplication() && decision.outcome() == Outcome.REFUSAL;
    }

    public boolean dismisses() {
        return isOnApplication() && decision.outcome() == Outcome.DISMISSAL;
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

    /** The cost plan, as the company applied for it or, of a grant that is changed, as it was approved. */
    public CostPlan costs() {
        var asked = change();
        if (decision.isChangeOfGrant()) {
            return grantCase.costPlan();
        }
        return asked == null
                ? CostPlan.of(grantCase.application().costs())
                : asked.wish().costs();
    }

    public List<String> conditions() {
        return grantCase.schemeVersion().conditionTexts(swedish);
    }

    /** The criteria that a refusal rests on. */
    public List<FailedCriterion> unmet() {
        return decision.unmet();
    }

    /** The reasons as they were written, paragraph by paragraph. */
    public List<String> reasons() {
        return isRectifies() ? List.of() : paragraphs(decision.reasons());
    }

    /** Why the application comes before others, paragraph by paragraph; nothing where that is not stated. */
    public List<String> priority() {
        var stated = decision.priority();
        return stated == null ? List.of() : paragraphs(stated);
    }

    /** Something that somebody wrote, paragraph by paragraph. */
    public List<String> written(String text) {
        return paragraphs(text);
    }

    private static List<String> paragraphs(String written) {
        return written.lines().filter(line -> !line.isBlank()).toList();
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
        return grants() || !isOnApplication() ? Optional.empty() : grantCase.grantBefore(decision);
    }

    /** What a single undertaking may be given over three years, with this grant. */
    public Optional<Euro> aidCeiling() {
        return Optional.ofNullable(decision.aid())
                .flatMap(aid -> AidCeiling.inForce(aid.regulation(), decision.decidedOn()).stream()
                        .map(AidCeiling::most)
                        .min(Comparator.naturalOrder()));
    }

    /** No appeal lies against it (2022:1468, 37 §). */
    public boolean isFinal() {
        return is(Remedy.NONE);
    }

    /** The company can appeal to the court, through the region (förvaltningslagen 40 to 46 §§). */
    public boolean isForParty() {
        return is(Remedy.COURT);
    }

    /** Any member of the region can have it tried whether it is lawful (kommunallagen 13 kap.). */
    public boolean isForMembers() {
        return is(Remedy.LEGALITY_REVIEW);
    }

    public AppealTerms appeal() {
        return grantCase.schemeVersion().appeal();
    }

    /** The ordinance and all of förvaltningslagen apply: it is not a decision on the region's own money (domain brief 2.1). */
    public boolean isUnderOrdinance() {
        return grantCase.schemeVersion().appealRegime() == AppealRegime.SFS2022_1468_37;
    }

    private boolean is(Remedy remedy) {
        return decision.remedy().filter(remedy::equals).isPresent();
    }

    private @Nullable LocalDate afterEnd(int days) {
        var end = decision.endOn();
        return end == null ? null : end.plusDays(days);
    }
}
