package se.exportcheck.cases.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/** <i>Brev</i>: a formal letter of a case, sent in the moment of the step that it tells of. Written once. */
@Entity
@Immutable
public class CaseLetter {

    /**
     * Who gets it.
     *
     * @param partner the partner organisation, when it is to one
     */
    public record Recipient(String name, @Nullable Long partner) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private GrantCase grantCase;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String recipient;
    private @Nullable Long partnerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_template_id")
    private @Nullable LetterTemplate template;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private @Nullable Decision decision;

    private Instant sentAt;
    private String sentBy;
    private String sentByName;

    @SuppressWarnings("NullAway.Init")
    protected CaseLetter() {}

    /** @param template the region's own text that it is made of; null when it is the program's */
    public CaseLetter(
            GrantCase grantCase,
            LetterKind kind,
            @Nullable LetterTemplate template,
            Recipient to,
            Actor actor,
            Instant now) {
        this.grantCase = grantCase;
        this.kind = kind;
        this.template = template;
        recipient = to.name();
        partnerId = to.partner();
        sentAt = now;
        sentBy = actor.subject();
        sentByName = actor.name();
    }

    /** It says this decision, which whoever it is to has got when they open it. */
    public CaseLetter saying(Decision said) {
        decision = said;
        return this;
    }

    /** The decision that it says; null when it is no decision. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** The region's staff read every letter, the company those that concern it and went to it, a partner's advisers their own. */
    public boolean mayBeReadBy(Actor actor) {
        return actor.readsAllCases() || isTo(actor) || (kind.addressee() == Addressee.COURT && isOfParty(actor));
    }

    /** This person opens it for whom it is to, so that it counts as opened. */
    public boolean isTo(Actor actor) {
        return switch (kind.addressee()) {
            case COMPANY -> isOfParty(actor);
            case PARTNER ->
                actor.is(Role.PARTNER_ADVISER)
                        && actor.partner()
                                .filter(partner -> Objects.equals(partner, partnerId))
                                .isPresent();
            case COURT -> false;
        };
    }

    private boolean isOfParty(Actor actor) {
        return actor.companies().contains(grantCase.companyId()) && !grantCase.wasAnothers(sentAt);
    }

    public @Nullable Long id() {
        return id;
    }

    public GrantCase grantCase() {
        return grantCase;
    }

    public LetterKind kind() {
        return kind;
    }

    /** The version of the region's own text that it was made of; null when it was the program's. */
    public @Nullable LetterTemplate template() {
        return template;
    }

    /** Whom it is to, by name. */
    public String recipient() {
        return recipient;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentByName() {
        return sentByName;
    }

    /** Sent by the program's own clockwork. */
    public boolean isAutomatic() {
        return sentBy.equals(Actor.system("").subject());
    }
}
