package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.day;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;
import static se.exportcheck.forms.Field.tick;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.cases.followup.FollowUp;
import se.exportcheck.cases.followup.Indicators;
import se.exportcheck.cases.nonpayment.NonPaymentGround;
import se.exportcheck.cases.reconsideration.PaymentChange;
import se.exportcheck.cases.recoveries.RateTable;
import se.exportcheck.paying.Stopping;
import se.exportcheck.people.Actor;

/** What is filled in after the decision: claims, reports and follow-ups. */
final class MoneyForms {

    private static final String CLAIM = "/cases/{number}/claims/{ordinal}";

    static final List<Form> ALL = List.of(
            Form.of(
                            "/cases/{number}/stops/new",
                            "officer",
                            () -> "/cases/" + Stopping.claimed() + "/stops/new",
                            choice("heard", "HEAR"),
                            prose("message", 4000, "Kommissionens beslut SA.12345."))
                    .readBy("signatory"),
            Form.of(
                            "/cases/{number}/stops/{ordinal:[0-9]+}/comment",
                            "signatory",
                            () -> Stopping.told(Stopping.claimed()).path() + "/comment",
                            prose("text", 4000, "Vi betalar i maj."))
                    .readBy("officer"),
            Form.of(
                    "/cases/{number}/stops/{ordinal:[0-9]+}/decide",
                    "decider",
                    () -> Stopping.proposed(Stopping.claimed()).path() + "/decide",
                    choice("channel", "POST")),
            Form.of(
                            "/cases/{number}/stops/{ordinal:[0-9]+}/record-decision",
                            "registrar",
                            () -> Stopping.proposed(Stopping.claimed()).path() + "/record-decision",
                            given("body", "COMMITTEE"),
                            name("committee", 200, "regionala utvecklingsnämnden"),
                            day("decidedOn", "2025-09-01"),
                            name("minute", 100, "§ 45"),
                            given("chair", ""),
                            given("urgency", ""),
                            choice("channel", "POST"))
                    .and(PowersForms.HANDLING)
                    .readBy("officer", landed -> landed.replaceFirst("/stops/.*", "/decision?ordinal=2"))
                    .asking(),
            claim(
                    "vouchers",
                    "signatory",
                    MoneyForms::begun,
                    choice("costType", "FAIR"),
                    name("description", 200, "Monterhyra"),
                    name("supplier", 200, "Hamburg Messe"),
                    exact("supplierNumber", "559990-0007").orEmpty(),
                    name("invoiceNumber", 50, "2026-114"),
                    name("voucherNumber", 50, "V17"),
                    day("orderedOn", "2026-03-01"),
                    day("deliveredOn", "2026-03-01"),
                    day("invoicedOn", "2026-03-01"),
                    day("paidOn", "2026-03-02"),
                    exact("amount", "62500")),
            claim("proofs", "signatory", MoneyForms::begun, choice("kind", "INVOICE"))
                    .neverSent(),
            claim(
                    "submit",
                    "signatory",
                    MoneyForms::begun,
                    tick("correct", "true"),
                    tick("paid", "true"),
                    tick("noOtherAid", "true")),
            line(
                    choice("verdict", "APPROVE"),
                    given("approved", ""),
                    given("reason", ""),
                    prose("comment", 1000, "Kontrollerat").orEmpty()),
            line(
                    given("verdict", "REDUCE"),
                    exact("approved", "60000"),
                    choice("reason", "VAT"),
                    choice("ground", "CONDITIONS_NOT_FOLLOWED").orEmpty(),
                    prose("comment", 1000, "Moms ingår.").orEmpty()),
            claim("communicate", "officer", MoneyForms::grounded, prose("text", 4000, "Mässan är en annan."))
                    .readBy("signatory"),
            claim("go-unheard", "officer", MoneyForms::grounded, prose("text", 4000, "De har själva skrivit det."))
                    .readBy("officer"),
            claim("comment", "signatory", MoneyForms::told, prose("text", 4000, "Det är samma mässa."))
                    .readBy("officer"),
            claim("register-comment", "registrar", MoneyForms::told, prose("text", 4000, "Det är samma mässa."))
                    .readBy("officer"),
            claim("send-back", "attester", MoneyForms::proposed, prose("why", 1000, "Kontrollera rad 1."))
                    .readBy("officer")
                    .asking(),
            claim(
                            "reconsider",
                            "officer",
                            Story::attested,
                            given("ground", "SLIP"),
                            prose("why", 4000, "Rad 1 ska vara 60 000 kr."),
                            prose("hearing", 2000, "De har inget att invända."))
                    .readBy("signatory"),
            claim(
                            "reconsider",
                            "officer",
                            Story::attested,
                            choice("ground", "OTHER_REASON"),
                            given("why", "Rad 1 är inte räknad."),
                            given("hearing", ""))
                    .readBy("signatory"),
            claim("leave-unchanged", "officer", MoneyForms::takenUp, prose("why", 4000, "Raden var rätt."))
                    .readBy("signatory"),
            claim("review", "officer2", Story::claimed).asking(),
            claim("attest", "attester", MoneyForms::proposed).asking(),
            claim("send", "payer", Story::attested, tick("checked", "true")),
            claim("send-again", "payer", MoneyForms::returned, tick("checked", "true")),
            claim(
                            "stop-check",
                            "officer",
                            Story::attested,
                            choice("result", "STOPPED"),
                            prose("note", 1000, "Konkurs inledd."))
                    .readBy("payer"),
            claim("confirm-paid", "payer", MoneyForms::sent, day("paidOn", "2026-03-02")),
            claim("return", "payer", MoneyForms::sent, prose("why", 1000, "Kontot är avslutat."))
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/final-report",
                            "applicant",
                            () -> "/cases/" + Story.active() + "/final-report",
                            prose("activitiesDone", 4000, "Mässan är genomförd."),
                            prose("deviations", 4000, "Inga."),
                            prose("results", 4000, "Två kunder."),
                            prose("nextSteps", 4000, "Återförsäljare."),
                            choice("withoutCheque", "NO"),
                            exact("totalCost", "420000"),
                            prose("financing", 2000, "Checken och egna medel."),
                            prose("consultants", 2000, "Inga."),
                            choice("otherAid", "CHANGED"),
                            prose("otherAidChange", 2000, "En check från Almi.").orEmpty(),
                            exact("turnover", "12000000"),
                            exact("goodsExport", "2000000"),
                            exact("servicesExport", "500000"),
                            choice("marketsBefore", "NO").orEmpty(),
                            choice("markets", "NO").orEmpty(),
                            exact("newCustomers", "2"),
                            exact("employees", "14"),
                            exact("employedWomen", "5"),
                            exact("employedWomenBefore", "4").orEmpty(),
                            exact("leadingWomen", "1").orEmpty(),
                            exact("leadingMen", "2").orEmpty(),
                            exact("ownedByWomen", "40").orEmpty())
                    .readBy("signatory", landed -> landed + "/final-report"),
            Form.of(
                            "/cases/{number}/follow-ups/{months}",
                            "applicant",
                            () -> "/cases/" + asked() + "/follow-ups/24",
                            exact("turnover", "12000000"),
                            exact("goodsExport", "2000000"),
                            exact("servicesExport", "500000"),
                            choice("markets", "NO").orEmpty(),
                            exact("newCustomers", "2"),
                            exact("employees", "14"),
                            exact("employedWomen", "5"),
                            choice("withoutCheque", "NO"),
                            exact("leadingWomen", "1").orEmpty(),
                            exact("leadingMen", "2").orEmpty(),
                            exact("ownedByWomen", "40").orEmpty(),
                            prose("comment", 2000, "Vi har nu två återförsäljare.")
                                    .orEmpty())
                    .readBy("officer"),
            Form.of(
                            "/cases/{number}/close",
                            "officer",
                            () -> "/cases/" + answered() + "/close",
                            prose("note", 2000, "Uppföljt, nya marknader i Tyskland."))
                    .readBy("officer", landed -> landed + "/events"));

    private MoneyForms() {}

    private static Form claim(String step, String person, Supplier<CaseNumber> story, Field... fields) {
        return Form.of(CLAIM + "/" + step, person, () -> "/cases/" + story.get() + "/claims/1/" + step, fields);
    }

    private static Form line(Field... fields) {
        return Form.of(
                CLAIM + "/vouchers/{voucher}",
                "officer",
                () -> {
                    var number = Story.claim(Story.claimed(), "officer", Claim::review);
                    var row = Story.<Long>read(
                            number,
                            grantCase -> Objects.requireNonNull(grantCase
                                    .claims()
                                    .getFirst()
                                    .lines()
                                    .getFirst()
                                    .id()));
                    return "/cases/" + number + "/claims/1/vouchers/" + row;
                },
                fields);
    }

    /** Something of it is not to be paid on a ground of 29 §. */
    private static CaseNumber grounded() {
        return Story.claim(Story.claimed(), "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.reviewLine(
                    claim.lines().getFirst(),
                    new BigDecimal("1.00"),
                    ClaimLine.Reason.NOT_ELIGIBLE,
                    NonPaymentGround.NOT_USED_FOR_PURPOSE,
                    null,
                    actor);
        });
    }

    /** The company is told so. */
    private static CaseNumber told() {
        return Story.claim(
                grounded(), "officer", (claim, actor, now) -> claim.communicate("En annan mässa.", actor, now));
    }

    /** A claim with a row, not sent in. */
    static CaseNumber begun() {
        return Story.then(
                Story.active(),
                "signatory",
                (grantCase, actor, now) -> Story.voucher(grantCase.beginClaim(false, actor, now), "80000.00"));
    }

    private static CaseNumber takenUp() {
        return Story.claim(
                Story.attested(),
                "officer",
                (claim, actor, now) -> claim.reconsider(PaymentChange.OTHER_REASON, "Rad 1?", null, actor, now));
    }

    private static CaseNumber proposed() {
        return Story.claim(Story.claimed(), "officer", (claim, actor, now) -> {
            claim.review(actor, now);
            claim.approveRest(actor);
            claim.propose(actor, now);
        });
    }

    private static CaseNumber returned() {
        return Story.claim(
                sent(),
                "attester",
                (claim, actor, now) -> claim.returned("Kontot är avslutat.", RateTable.UNKNOWN, actor, now));
    }

    private static CaseNumber sent() {
        return Story.claim(Story.attested(), "payer", Claim::send);
    }

    private static CaseNumber asked() {
        var number = Story.followUp();
        FrozenClock.get().moveTo(LocalDate.of(2028, 3, 2));
        return Story.then(
                number,
                "officer",
                (grantCase, actor, now) ->
                        grantCase.followUps().forEach(followUp -> followUp.moveOn(Actor.system("vastmanland"), now)));
    }

    private static CaseNumber answered() {
        var answer = new FollowUp.Answer(
                new Indicators(15_000_000, 3_000_000, 900_000, new BigDecimal("16.5"), 4, null),
                Set.of("NO", "DE"),
                FollowUp.WithoutCheque.YES_LATER,
                null,
                null);
        return Story.then(
                asked(),
                "applicant",
                (grantCase, actor, now) ->
                        grantCase.followUps().forEach(followUp -> followUp.answer(answer, actor, now)));
    }
}
