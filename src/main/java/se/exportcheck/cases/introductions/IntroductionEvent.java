package se.exportcheck.cases.introductions;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;

/** A step that was taken with an introduction, by whom and when. Written once. */
@Entity
@Immutable
public class IntroductionEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "introduction_id")
    private Introduction introduction;

    @Enumerated(EnumType.STRING)
    private IntroductionAction action;

    private @Nullable String note;

    @Embedded
    private Entered entered;

    @SuppressWarnings("NullAway.Init")
    protected IntroductionEvent() {}

    IntroductionEvent(Introduction introduction, IntroductionAction action, @Nullable String note, Entered entered) {
        this.introduction = introduction;
        this.action = action;
        this.note = note;
        this.entered = entered;
    }

    public IntroductionAction action() {
        return action;
    }

    /** The words of the consent, as they stood on the screen; or what the partner writes with its answer. */
    public @Nullable String note() {
        return note;
    }

    public Entered entered() {
        return entered;
    }
}
