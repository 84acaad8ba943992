package se.exportcheck.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseLine;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.accounts.AccountAction;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeRequest;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.disclosures.DisclosureRequest;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.letters.CaseLetter;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.setoffs.SetOff;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.stops.PaymentStop;
import se.exportcheck.people.Partner;

/** Every address of a case, for templates ({@code to:}) and redirects alike. */
@TemplateExtension(namespace = "to")
public final class Links {

    private static final String INVITATION = "/my/invitations/";
    private static final String CALENDAR = "/calendars/";

    private Links() {}

    /** An address as a log may have it: the link of an invitation or of a subscribed calendar lets in whoever reads it. */
    static String withoutSecret(String path) {
        return Stream.of(INVITATION, CALENDAR)
                .filter(path::startsWith)
                .findFirst()
                .map(secret -> secret + "…")
                .orElse(path);
    }

    /** The code of the region that an invitation's address names; none in other addresses. */
    static Optional<String> regionOfInvitation(String path) {
        return path.startsWith(INVITATION)
                ? Optional.of(path.substring(INVITATION.length()).replaceFirst("/.*", ""))
                : Optional.empty();
    }

    /** A received case by its number; a draft, which has none, by its reference. */
    public static String grantCase(GrantCase grantCase) {
        return grantCase.status().isPrivate() ? draft(grantCase) : grantCase(number(grantCase));
    }

    public static String grantCase(CaseNumber number) {
        return "/cases/" + number.value();
    }

    public static String line(CaseLine line) {
        return line.number() == null ? "/my/cases/" + line.reference() : grantCase(line.number());
    }

    public static String draft(GrantCase grantCase) {
        return "/my/cases/" + grantCase.reference();
    }

    public static String section(GrantCase grantCase, Section section) {
        return draft(grantCase) + "/" + section.path();
    }

    /** Where a step is taken: its form by GET, the act by POST. */
    public static String step(GrantCase grantCase, CaseAction action) {
        return grantCase(grantCase) + "/" + action.path();
    }

    public static String claim(Claim claim) {
        return grantCase(claim.grantCase()) + "/claims/" + claim.ordinal();
    }

    /** Where the account that the grant is paid to can be seen, and another asked for. */
    public static String account(GrantCase grantCase) {
        return grantCase(grantCase) + "/account";
    }

    /** Where a request for another account that came on paper is registered. */
    public static String accountOnPaper(GrantCase grantCase) {
        return accountStep(grantCase, AccountAction.ASK_ON_PAPER);
    }

    public static String accountStep(GrantCase grantCase, AccountAction action) {
        return account(grantCase) + "/" + action.path();
    }

    public static String claimStep(Claim claim, ClaimAction action) {
        return claim(claim) + "/" + action.path();
    }

    public static String claims(GrantCase grantCase) {
        return grantCase(grantCase) + "/claims";
    }

    /** Where a voucher is added to a claim that is a draft. */
    public static String vouchers(Claim claim) {
        return claim(claim) + "/vouchers";
    }

    /** Where invoices and proof of payment are added to a claim that is a draft. */
    public static String proofs(Claim claim) {
        return claim(claim) + "/proofs";
    }

    /** Where such a file is removed again. */
    public static String proof(Claim claim, Long documentId) {
        return proofs(claim) + "/" + documentId + "/remove";
    }

    /** Where one voucher of a claim is reviewed. */
    public static String voucher(Claim claim, ClaimLine voucher) {
        return vouchers(claim) + "/" + voucher.id();
    }

    public static String change(ChangeRequest change) {
        return grantCase(change.grantCase()) + "/changes/" + change.ordinal();
    }

    public static String changeStep(ChangeRequest change, ChangeAction action) {
        return change(change) + "/" + action.path();
    }

    public static String recovery(Recovery recovery) {
        return grantCase(recovery.grantCase()) + "/recoveries/" + recovery.ordinal();
    }

    /** Where it is told why payment is stopped, or may be (2022:1468, 28 §). */
    public static String paymentStop(PaymentStop stop) {
        return grantCase(stop.grantCase()) + "/stops/" + stop.ordinal();
    }

    /** Where it is told what somebody asks to have of a case, and what was answered. */
    public static String disclosure(DisclosureRequest request) {
        return grantCase(request.grantCase()) + "/disclosures/" + request.ordinal();
    }

    public static String recoveryStep(Recovery recovery, RecoveryAction action) {
        return recovery(recovery) + "/" + action.path();
    }

    /** What the partners offer the company of a case, and which of them it has been introduced to. */
    public static String introductions(GrantCase grantCase) {
        return grantCase(grantCase) + "/introductions";
    }

    public static String introduction(Introduction introduction) {
        return introductions(introduction.grantCase()) + "/" + introduction.ordinal();
    }

    public static String introductionStep(Introduction introduction, IntroductionAction action) {
        return introduction(introduction) + "/" + action.path();
    }

    /** Where the company asks to be introduced to the partner, or the officer suggests it. */
    public static String newIntroduction(GrantCase grantCase, Partner partner) {
        return introductions(grantCase) + "/new/" + partner.id();
    }

    /** What the partner itself reads of it. */
    public static String partnerIntroduction(Introduction introduction) {
        return "/introductions/" + introduction.id();
    }

    public static String setOff(SetOff setOff) {
        return grantCase(setOff.grantCase()) + "/set-offs/" + setOff.ordinal();
    }

    public static String setOffStep(SetOff setOff, SetOffAction action) {
        return setOff(setOff) + "/" + action.path();
    }

    /** Where a recovery is opened. */
    public static String newRecovery(GrantCase grantCase) {
        return grantCase(grantCase) + "/open-recovery";
    }

    /** Where something is said of a decision that takes long. */
    public static String delayStep(GrantCase grantCase, DelayAction action) {
        return grantCase(grantCase) + "/" + action.path();
    }

    public static String decision(Decision decision) {
        return grantCase(decision.grantCase()) + "/decision?ordinal=" + decision.ordinal();
    }

    public static String appeal(Appeal appeal) {
        return grantCase(appeal.grantCase()) + "/appeals/" + appeal.ordinal();
    }

    public static String appealStep(Appeal appeal, String step) {
        return appeal(appeal) + "/" + step;
    }

    /** Where the company appeals against it. */
    public static String sendInAppeal(Decision decision) {
        return grantCase(decision.grantCase()) + "/decisions/" + decision.ordinal() + "/appeal";
    }

    /** Where an appeal against it that has arrived is registered. */
    public static String registerAppeal(Decision decision) {
        return grantCase(decision.grantCase()) + "/decisions/" + decision.ordinal() + "/register-appeal";
    }

    /** Where a slip of the pen in it is put right. */
    public static String rectify(Decision decision) {
        return grantCase(decision.grantCase()) + "/decisions/" + decision.ordinal() + "/rectify";
    }

    /** Where it is recorded when the party got a decision. */
    public static String receipt(Decision decision) {
        return grantCase(decision.grantCase()) + "/decisions/" + decision.ordinal() + "/receipt";
    }

    /** Where it is said when it was announced on the notice board. */
    public static String posting(Decision decision) {
        return grantCase(decision.grantCase()) + "/decisions/" + decision.ordinal() + "/posting";
    }

    /** A letter as it was sent. */
    public static String letter(CaseLetter letter) {
        return grantCase(letter.grantCase()) + "/letters/" + letter.id();
    }

    /** Aid of minor importance: who the undertaking is, what it has had, what is left. */
    public static String aid(GrantCase grantCase) {
        return grantCase(grantCase) + "/aid";
    }

    /** How large the company is with those that it belongs together with. */
    public static String size(GrantCase grantCase) {
        return grantCase(grantCase) + "/size";
    }

    public static String finalReport(GrantCase grantCase) {
        return grantCase(grantCase) + "/final-report";
    }

    public static String followUps(GrantCase grantCase) {
        return grantCase(grantCase) + "/follow-ups";
    }

    public static String followUp(FollowUp followUp) {
        return followUps(followUp.grantCase()) + "/" + followUp.months();
    }

    private static CaseNumber number(GrantCase grantCase) {
        return Objects.requireNonNull(grantCase.number());
    }
}
