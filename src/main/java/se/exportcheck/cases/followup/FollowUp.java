package se.exportcheck.cases.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** <i>Uppföljning</i>: the question some months after the last payment what came of it (2022:1468, 30 §). */
@Entity
public class FollowUp {

    /** Would the venture have been carried out without the cheque? (I11) */
    public enum WithoutCheque {
        YES_SAME,
        YES_LATER,
        YES_SMALLER,
        NO
    }

    /** What the company answers. */
    public record Answer(
            Indicators indicators,
            Set<String> markets,
            WithoutCheque withoutCheque,
            @Nullable Leadership leadership,
            @Nullable String comment) {}

    /** Months after the last payment from which it is asked who leads and owns the company (I10). */
    private static final int LEADERSHIP_FROM = 24;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    private int months;
    private LocalDate scheduledOn;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status = FollowUpStatus.SCHEDULED;

    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Indicators indicators;

    @Embedded
    private @Nullable Leadership leadership;

    @ElementCollection
    @CollectionTable(name = "follow_up_market", joinColumns = @JoinColumn(name = "follow_up_id"))
    @Column(name = "country")
    private Set<String> markets = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable WithoutCheque withoutCheque;

    private @Nullable String comment;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    /** Schedules it; only {@link GrantCase#conclude} does. */
    public FollowUp(GrantCase grantCase, int months, LocalDate scheduledOn) {
        this.grantCase = grantCase;
        this.months = months;
        this.scheduledOn = scheduledOn;
        dueOn = scheduledOn;
    }

    /** The next of the program's own steps, when it is due: sending, reminding twice, giving up. */
    public FollowUpAction moveOn(Actor system, Instant now) {
        var action = switch (status) {
            case SCHEDULED -> FollowUpAction.SEND;
            case SENT -> FollowUpAction.REMIND;
            case REMINDED -> FollowUpAction.REMIND_AGAIN;
            case REMINDED_AGAIN, ANSWERED, NO_ANSWER -> FollowUpAction.GIVE_UP;
        };
        take(action, system, now);
        return action;
    }

    public void answer(Answer answer, Actor actor, Instant now) {
        take(FollowUpAction.ANSWER, actor, now);
        indicators = answer.indicators();
        markets.clear();
        markets.addAll(answer.markets());
        withoutCheque = answer.withoutCheque();
        leadership = isAboutLeadership() ? answer.leadership() : null;
        comment = answer.comment();
        answeredBy = actor.name();
        answeredAt = now;
    }

    public boolean mayBeAnsweredBy(Actor actor, Instant now) {
        return obstacles(FollowUpAction.ANSWER, actor, Stockholm.dateOf(now)).isEmpty();
    }

    /** Refuses unless the actor may answer now. */
    public void demandAnswerFrom(Actor actor, Instant now) {
        demand(FollowUpAction.ANSWER, actor, Stockholm.dateOf(now));
    }

    private void demand(FollowUpAction action, Actor actor, LocalDate today) {
        var obstacles = obstacles(action, actor, today);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
    }

    /** The one gate: nothing else moves a follow-up. */
    private void take(FollowUpAction action, Actor actor, Instant now) {
        var today = Stockholm.dateOf(now);
        demand(action, actor, today);
        status = action.to();
        var days = grantCase.schemeVersion().reminders().followUp();
        dueOn = action.isAwaiting() ? today.plusDays(days) : null;
        grantCase.followUpMoved(today);
    }

    private List<FollowUpGuard> obstacles(FollowUpAction action, Actor actor, LocalDate today) {
        var obstacles = new ArrayList<FollowUpGuard>();
        if (!action.from().contains(status)) {
            obstacles.add(FollowUpGuard.RIGHT_STATUS);
        }
        if (!actor.is(action.by())) {
            obstacles.add(FollowUpGuard.RIGHT_ROLE);
        }
        if (action.by() == Role.APPLICANT && !actor.companies().contains(grantCase.companyId())) {
            obstacles.add(FollowUpGuard.OWN_CASE);
        }
        if (action.by() == Role.SYSTEM && (dueOn == null || today.isBefore(dueOn))) {
            obstacles.add(FollowUpGuard.DUE);
        }
        return obstacles;
    }

    /** The company has the questions and has not answered. */
    public boolean isAsked() {
        return status != FollowUpStatus.SCHEDULED && !isDone();
    }

    /** It asks who leads and owns the company too. */
    public boolean isAboutLeadership() {
        return months >= LEADERSHIP_FROM;
    }

    /** Nothing more is awaited from the company. */
    public boolean isDone() {
        return status == FollowUpStatus.ANSWERED || status == FollowUpStatus.NO_ANSWER;
    }

    public @Nullable Long id() {
        return id;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    /** Months after the last payment. */
    public int months() {
        return months;
    }

    public LocalDate scheduledOn() {
        return scheduledOn;
    }

    public FollowUpStatus status() {
        return status;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Indicators indicators() {
        return indicators;
    }

    /** What the company answered, beside how it was before the venture; empty until answered. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(indicators)
                .map(figures ->
                        new Progress(grantCase.baseline(), new Progress.Figures(figures, markets(), leadership)));
    }

    public Set<String> markets() {
        return new TreeSet<>(markets);
    }

    /** Where it was asked for and told. */
    public @Nullable Leadership leadership() {
        return leadership;
    }

    public @Nullable WithoutCheque withoutCheque() {
        return withoutCheque;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
