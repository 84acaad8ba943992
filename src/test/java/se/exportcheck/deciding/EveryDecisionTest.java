package se.exportcheck.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.exportcheck.FrozenClock;
import se.exportcheck.OtherSchemes;
import se.exportcheck.Story;
import se.exportcheck.VeraPdf;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.Proposal;
import se.exportcheck.cases.Rectification;
import se.exportcheck.cases.appeals.Timeliness;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.changes.ChangeProposal;
import se.exportcheck.cases.changes.CostPlan;
import se.exportcheck.cases.changes.Wish;
import se.exportcheck.cases.delivery.DeliveryChannel;
import se.exportcheck.cases.handling.Dissent;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.documents.DocumentKind;
import se.exportcheck.documents.Pdf;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.paying.Stopping;
import se.exportcheck.people.Regions;
import se.exportcheck.recovering.Recoveries;
import se.exportcheck.recovering.SetOffStories;

/** Every kind of decision, in both languages and with the longest names, may go to the archive and be read by everyone. */
@QuarkusTest
class EveryDecisionTest {

    private static final String LONG_NAME =
            "Västmanländska Sågverksmaskinexportkonsultföreningen Ångströmlaboratorieinstrumentunderhållstjänster AB";
    private static final String LONG_PERSON = "Anna-Margareta von Rosensköld-Lagerhjelm af Västmanland";
    private static final String LONG_REASONS = (LONG_NAME + " uppfyller villkoren.\n").repeat(30);
    private static final LocalDate LATE = OtherSchemes.OPEN.plusDays(22);

    enum Kind {
        GRANT,
        GRANT_WITHOUT_NAMES,
        PARTIAL_GRANT,
        REFUSAL,
        DISMISSAL,
        WRITE_OFF,
        OWN_MONEY,
        CHANGE,
        EXTENSION,
        CHANGE_REFUSED,
        RECONSIDERED,
        RECTIFIED,
        LATE_APPEAL,
        DELAY_REFUSED,
        RECOVERY,
        SET_OFF,
        PAYMENT_STOP
    }

    @Inject
    Letters letters;

    @Inject
    Regions regions;

    @Inject
    Pdf pdf;

    @Inject
    EntityManager database;

    @Inject
    FrozenClock clock;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theLongestLetterIsSound(Kind kind) throws IOException {
        var number = story(kind);
        for (var language : List.of("sv", "en")) {
            var page = written(number, kind, language);
            assertThat(page).contains(number.value()).doesNotContain("NOT_FOUND", "???");
            var bytes = pdf.of(page);
            Files.write(Path.of("target/decision-%s-%s.pdf".formatted(kind, language)), bytes);
            VeraPdf.check(bytes);
        }
    }

    /** Written with the longest names, and forgotten: nothing of it is kept. */
    private String written(CaseNumber number, Kind kind, String language) {
        return Story.read(number, grantCase -> {
            database.setFlushMode(FlushModeType.COMMIT);
            var decision = grantCase.decisions().getLast();
            lengthen(grantCase, decision);
            var letter = new Letter(
                    grantCase,
                    decision,
                    regions.current(),
                    language.equals("sv"),
                    false,
                    kind == Kind.GRANT_WITHOUT_NAMES,
                    everyAttachment(decision.decidedOn()));
            var page = new Letters.document(letter).setLocale(language).render();
            database.clear();
            return page;
        });
    }

    private static void lengthen(GrantCase grantCase, Decision decision) {
        put(grantCase, "companyName", LONG_NAME);
        put(grantCase, "title", LONG_NAME);
        put(decision, "deciderName", LONG_PERSON);
        put(decision, "deciderTitle", "tillförordnad biträdande regional utvecklingsdirektör");
        put(decision, "presenterName", LONG_PERSON);
        put(decision, "reasons", LONG_REASONS);
        put(decision, "participants", List.of(LONG_PERSON, LONG_PERSON + ", regionjurist"));
        put(decision, "dissents", List.of(new Dissent(LONG_PERSON, LONG_REASONS)));
    }

    private static List<Attachment> everyAttachment(LocalDate day) {
        return List.of(DocumentKind.values()).stream()
                .map(kind -> new Attachment(kind, day, 1 + kind.ordinal()))
                .toList();
    }

    private CaseNumber story(Kind kind) {
        return switch (kind) {
            case GRANT, GRANT_WITHOUT_NAMES -> Story.decided();
            case PARTIAL_GRANT -> decided(Story.proposed(partly()));
            case REFUSAL, DISMISSAL, WRITE_OFF ->
                decided(Story.proposed(Proposal.without(Outcome.valueOf(kind.name()), "Skäl")));
            case OWN_MONEY -> onOwnMoney();
            case CHANGE -> changed(Story.changeProposed(smaller()));
            case EXTENSION -> changed(extension(true));
            case CHANGE_REFUSED -> changed(extension(false));
            case RECONSIDERED -> reconsidered();
            case RECTIFIED -> rectified();
            case LATE_APPEAL -> lateAppeal();
            case DELAY_REFUSED -> delayRefused();
            case RECOVERY -> Recoveries.decided();
            case SET_OFF -> SetOffStories.decided(15_000).debt();
            case PAYMENT_STOP -> Stopping.stopped(Stopping.claimed());
        };
    }

    private static CaseNumber decided(CaseNumber proposed) {
        return Story.then(proposed, "decider", Story.deciding());
    }

    private static Proposal partly() {
        return Proposal.grant(
                Outcome.PARTIAL_GRANT, Kronor.of(60_000), new BigDecimal("120000.00"), Share.HALF, "Skäl");
    }

    private CaseNumber onOwnMoney() {
        clock.moveTo(OtherSchemes.OPEN);
        return decided(Story.proposed(Story.received("Mässa i Wien", OtherSchemes.ownMoney()), Story.GRANT));
    }

    private static Wish smaller() {
        var costs = new CostPlan(Map.of(CostType.CONSULT, new BigDecimal("160000.00")));
        return Wish.change(LONG_REASONS.substring(0, 1_900), "Mässan är inställd.", costs);
    }

    private static CaseNumber extension(boolean given) {
        return Story.change(Story.extensionRequested(), "officer", (change, actor, now) -> {
            change.review(actor, now);
            var until = Objects.requireNonNull(change.wish().endOn());
            change.propose(
                    given
                            ? ChangeProposal.extension(change, until, "Skäl")
                            : ChangeProposal.refusal("Skäl").heard("Obehövligt."),
                    actor,
                    now);
        });
    }

    private CaseNumber changed(CaseNumber proposed) {
        return Story.change(
                proposed,
                "decider",
                (change, actor, now) -> letters.decide(change, FinalHandling.BY_NOBODY_ELSE, actor, now));
    }

    private static CaseNumber reconsidered() {
        var heard = Story.heard(Story.reconsidered(), "Vi avser att sänka stödet.");
        Story.act(heard, "officer", Story.recounting());
        Story.act(heard, "officer", Story.proposing(partly()));
        return decided(heard);
    }

    private CaseNumber rectified() {
        var slip = Rectification.ofWords(LONG_NAME, LONG_PERSON, "Det är uppenbart obehövligt.");
        return Story.then(
                Story.awaitingAcceptance(),
                "decider",
                (grantCase, actor, now) -> letters.rectify(grantCase.decisions().getLast(), slip, actor, now));
    }

    private CaseNumber lateAppeal() {
        var number = Story.appealable();
        clock.moveTo(LATE);
        Story.appealed(number, LATE);
        var late = new Timeliness(OtherSchemes.OPEN, false, false, "Delgivningskvittot är från den dagen.");
        Story.appeal(number, "officer", (appeal, actor, now) -> appeal.examine(late, actor, now));
        return Story.appeal(number, "decider", (appeal, actor, now) -> letters.dismiss(appeal, actor, now));
    }

    private CaseNumber delayRefused() {
        var number = Story.inReview();
        clock.moveTo(LocalDate.of(2026, 9, 2));
        Story.act(number, "signatory", (grantCase, actor, now) -> grantCase.requestDecision("Snart.", actor, now));
        return Story.then(
                number,
                "decider",
                (grantCase, actor, now) ->
                        letters.refuseDelay(grantCase, "Yttrandet behövs.", DeliveryChannel.PORTAL, actor, now));
    }

    private static void put(Object entity, String name, Object value) {
        for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
            try {
                var field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(entity, value);
                return;
            } catch (NoSuchFieldException inherited) {
                continue;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("No field " + name);
    }
}
