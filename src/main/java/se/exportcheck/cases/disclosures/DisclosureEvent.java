package se.exportcheck.cases.disclosures;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.Authority;
import se.exportcheck.cases.Resolution;
import se.exportcheck.companies.Entered;
import se.exportcheck.people.Actor;

/** A step that was taken with a request for disclosure, by whom and when. Written once. */
@Entity
@Immutable
public class DisclosureEvent {

    private static final String BETWEEN = ",";

    /**
     * What was said or done by it.
     *
     * @param refusal what is not handed out; null when the step refuses nothing
     * @param given what was handed out, by the names that forms choose them by
     * @param way how a decision was sent; null for other steps
     */
    record Said(
            @Nullable Refusal refusal,
            List<String> given,
            @Nullable Way way,
            @Nullable String note) {

        static Said nothing() {
            return new Said(null, List.of(), null, null);
        }

        static Said noting(@Nullable String note) {
            return new Said(null, List.of(), null, note);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "disclosure_request_id")
    private DisclosureRequest request;

    @Enumerated(EnumType.STRING)
    private DisclosureAction action;

    /** By when the region is to have taken the next step; null when it need not take any. */
    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Refusal refusal;

    private String given;

    @Enumerated(EnumType.STRING)
    private @Nullable Way sentBy;

    private @Nullable String note;

    /** By what right the decision was made; null for other steps. */
    @Embedded
    private @Nullable Authority authority;

    private @Nullable String deciderTitle;

    /** When a committee or its chair decided, who are seldom those who enter it; null for other steps. */
    private @Nullable LocalDate decidedOn;

    private @Nullable String deciderName;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureEvent() {}

    DisclosureEvent(
            DisclosureRequest request, DisclosureAction action, Said said, @Nullable LocalDate dueOn, Entered entered) {
        this.request = request;
        this.action = action;
        this.dueOn = dueOn;
        refusal = said.refusal();
        given = String.join(BETWEEN, said.given());
        sentBy = said.way();
        note = said.note();
        this.entered = entered;
    }

    DisclosureEvent decidedBy(@Nullable Authority right, @Nullable String title) {
        authority = right;
        deciderTitle = title;
        return this;
    }

    DisclosureEvent decidedBy(Resolution resolution, Actor recorder) {
        authority = Authority.of(resolution, recorder);
        decidedOn = resolution.decidedOn();
        deciderName = resolution.decider();
        return this;
    }

    public @Nullable Long id() {
        return id;
    }

    public DisclosureRequest request() {
        return request;
    }

    public DisclosureAction action() {
        return action;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** What is not handed out; null when the step refuses nothing. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** What was handed out, by the names that forms choose them by. */
    public List<String> given() {
        return given.isEmpty() ? List.of() : List.of(given.split(BETWEEN));
    }

    /** How a decision was sent; null for other steps. */
    public @Nullable Way sentBy() {
        return sentBy;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable Authority authority() {
        return authority;
    }

    public @Nullable String deciderTitle() {
        return deciderTitle;
    }

    public Entered entered() {
        return entered;
    }

    /** The day of the decision; of other steps the day when they were taken. */
    public LocalDate decidedOn() {
        return Objects.requireNonNullElseGet(decidedOn, () -> Stockholm.dateOf(entered.enteredAt()));
    }

    /** Who decided, as the decision names them; of other steps whoever took them. */
    public String deciderName() {
        return Objects.requireNonNullElse(deciderName, entered.enteredByName());
    }
}
