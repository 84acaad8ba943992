package se.exportcheck.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.Guard;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.accounts.AccountGuard;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.delays.DelayGuard;
import se.exportcheck.cases.disclosures.DisclosureAction;
import se.exportcheck.cases.disclosures.DisclosureGuard;
import se.exportcheck.cases.disposal.DisposalAction;
import se.exportcheck.cases.disposal.DisposalGuard;
import se.exportcheck.cases.followup.FollowUpAction;
import se.exportcheck.cases.followup.FollowUpGuard;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.introductions.IntroductionGuard;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryGuard;
import se.exportcheck.cases.register.RegisterAction;
import se.exportcheck.cases.register.RegisterGuard;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffGuard;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.cases.stops.StopGuard;

/** The message bundles in the language of the request, for words that Java puts together. */
@RequestScoped
public class Words {

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    public CaseMessages cases() {
        return bundle(CaseMessages.class);
    }

    public ChangeMessages changes() {
        return bundle(ChangeMessages.class);
    }

    public AppealMessages appeals() {
        return bundle(AppealMessages.class);
    }

    public SetOffMessages setOffs() {
        return bundle(SetOffMessages.class);
    }

    public RecoveryMessages recoveries() {
        return bundle(RecoveryMessages.class);
    }

    /** Of a letter in Swedish, whoever sends it. */
    public static <B> B swedish(Class<B> type) {
        return MessageBundles.get(type);
    }

    /** The same in English. */
    public static <B> B english(Class<B> type) {
        return MessageBundles.get(type, Localized.Literal.of("en"));
    }

    /** Any bundle; the journeys have their own. */
    public <B> B bundle(Class<B> type) {
        return in(language.locale(), type);
    }

    /** In a language that is not the reader's own, perhaps: of what is made in both. */
    public static <B> B in(Locale language, Class<B> type) {
        return language.equals(Language.ENGLISH) ? english(type) : swedish(type);
    }

    /** What stands in the way of a step of a case, a claim, a change, a follow-up or an entry for the register of aid. */
    public String obstacle(Enum<?> guard) {
        return switch (guard) {
            case Guard of -> bundle(GuardMessages.class).guard(of);
            case ClaimGuard of -> bundle(ClaimMessages.class).guard(of);
            case ChangeGuard of -> changes().guard(of);
            case AccountGuard of -> bundle(AccountMessages.class).guard(of);
            case DelayGuard of -> bundle(DelayMessages.class).guard(of);
            case AppealGuard of -> appeals().guard(of);
            case RecoveryGuard of -> recoveries().guard(of);
            case SetOffGuard of -> setOffs().guard(of);
            case FollowUpGuard of -> bundle(FollowUpMessages.class).guard(of);
            case IntroductionGuard of -> bundle(IntroductionMessages.class).guard(of);
            case RegisterGuard of -> bundle(RegisterMessages.class).guard(of);
            case DisposalGuard of -> bundle(DisposalMessages.class).guard(of);
            case StopGuard of -> bundle(PaymentStopMessages.class).guard(of);
            case DisclosureGuard of -> bundle(DisclosureMessages.class).guard(of);
            default -> throw new IllegalArgumentException("No words for " + guard.getDeclaringClass());
        };
    }

    /** The words of the button of a step of a case, a claim, a change, a follow-up or an entry for the register of aid. */
    public String step(Enum<?> action) {
        return switch (action) {
            case CaseAction of -> cases().step(of);
            case ClaimAction of -> bundle(ClaimMessages.class).step(of);
            case ChangeAction of -> changes().step(of);
            case AccountAction of -> bundle(AccountMessages.class).step(of);
            case DelayAction of -> bundle(DelayMessages.class).step(of);
            case AppealAction of -> appeals().step(of);
            case RecoveryAction of -> recoveries().step(of);
            case SetOffAction of -> setOffs().step(of);
            case FollowUpAction of -> bundle(FollowUpMessages.class).step(of);
            case IntroductionAction of -> bundle(IntroductionMessages.class).step(of);
            case RegisterAction of -> bundle(RegisterMessages.class).step(of);
            case DisposalAction of -> bundle(DisposalMessages.class).step(of);
            case StopAction of -> bundle(PaymentStopMessages.class).step(of);
            case DisclosureAction of -> bundle(DisclosureMessages.class).step(of);
            default -> throw new IllegalArgumentException("No words for " + action.getDeclaringClass());
        };
    }
}
