package se.exportcheck.appealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.appeals.Appeal;
import se.exportcheck.cases.appeals.Judgment;
import se.exportcheck.cases.letters.LetterField;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.letters.Correspondence;
import se.exportcheck.people.Actor;
import se.exportcheck.web.Formats;
import se.exportcheck.web.JudgmentMessages;
import se.exportcheck.web.PaymentDecisionMessages;
import se.exportcheck.web.SetOffMessages;
import se.exportcheck.web.Words;

/** Keeps what a court has judged, and tells the company what it means when the decision of the region does not hold. */
@ApplicationScoped
public class Judgments {

    private final Decisions decisions;
    private final Correspondence letters;

    Judgments(Decisions decisions, Correspondence letters) {
        this.decisions = decisions;
        this.letters = letters;
    }

    public void keep(Appeal appeal, Judgment judged, Judgment.@Nullable Terms terms, Actor actor, Instant now) {
        decisions.judge(appeal, judged, terms, actor, now);
        if (judged.result().isOverturning()) {
            letters.send(appeal.grantCase(), LetterKind.JUDGMENT, said(appeal, judged, terms), actor, now);
        }
    }

    private static Particulars said(Appeal appeal, Judgment judged, Judgment.@Nullable Terms terms) {
        return Particulars.none()
                .same(LetterField.COURT, Objects.requireNonNull(appeal.court()))
                .same(LetterField.COURT_NUMBER, judged.caseNumber())
                .day(LetterField.JUDGED_ON, judged.judgedOn())
                .day(LetterField.DECIDED_ON, appeal.decision().decidedOn())
                .said(
                        LetterField.RESULT,
                        beside(
                                        appeal.decision(),
                                        Words.swedish(PaymentDecisionMessages.class),
                                        Words.swedish(SetOffMessages.class))
                                .orElseGet(() -> meaning(Words.swedish(JudgmentMessages.class), appeal, judged, terms)),
                        beside(
                                        appeal.decision(),
                                        Words.english(PaymentDecisionMessages.class),
                                        Words.english(SetOffMessages.class))
                                .orElseGet(() -> meaning(Words.english(JudgmentMessages.class), appeal, judged, terms)))
                .written(LetterField.SUMMARY, judged.summary());
    }

    /** What it means that something else than the grant holds no longer; empty when it is about the grant. */
    private static Optional<String> beside(Decision overturned, PaymentDecisionMessages say, SetOffMessages ofSetOffs) {
        if (overturned.setOff() != null) {
            return Optional.of(ofSetOffs.judged());
        }
        if (overturned.isOnPayment()) {
            return Optional.of(say.judged());
        }
        return overturned.appeal() == null ? Optional.empty() : Optional.of(say.judgedForLateAppeal());
    }

    private static String meaning(
            JudgmentMessages say, Appeal appeal, Judgment judged, Judgment.@Nullable Terms terms) {
        return switch (judged.result()) {
            case CHANGED -> {
                if (terms == null) {
                    yield say.changed();
                }
                yield terms.outcome().isGrant()
                        ? say.nowGranted(Formats.kronor(terms.granted().amount()))
                        : say.nowNothing();
            }
            case REMITTED -> say.triedAgain(appeal.decision().ruling());
            case SET_ASIDE -> say.noLonger();
            case UPHELD, NOT_TRIED -> throw new IllegalArgumentException("The decision stands");
        };
    }
}
