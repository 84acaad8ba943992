package se.exportcheck.schemes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;

/**
 * A scheme in one of its versions: written as a draft, published by somebody who has not written in it, and never
 * edited afterwards. A case keeps the version that was in force when it was received.
 */
@Entity
public class SchemeVersion extends SchemeTerms {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Scheme scheme;

    private int versionNumber;
    private String authoredBy;
    private List<String> authors = new ArrayList<>();
    private List<String> authorNames = new ArrayList<>();
    private Instant editedAt;
    private String editedByName;
    private @Nullable String publishedBy;
    private @Nullable String publishedByName;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected SchemeVersion() {}

    private SchemeVersion(Scheme scheme, ParameterValues values, Editor author, Instant now) {
        this.scheme = scheme;
        this.versionNumber = scheme.nextNumber();
        this.authoredBy = author.subject();
        values.into(this);
        sign(author, now);
    }

    /** The first version of a scheme, with the proposed numbers of the field (domain brief 1.11). */
    static SchemeVersion first(Scheme scheme, ParameterValues values, Editor author, Instant now) {
        var version = new SchemeVersion(scheme, values, author, now);
        version.checklist.addAll(ProposedLists.checklist(version.legalBasis()));
        version.conditions.addAll(ProposedLists.conditions(version.legalBasis()));
        return version;
    }

    /** A draft that says all that this version says, to be edited. */
    public SchemeVersion next(Editor author, Instant now) {
        var values = ParameterValues.of(this)
                .with(Parameter.VALID_FROM, followedFrom(Stockholm.dateOf(now)))
                .with(Parameter.VALID_TO, null);
        var draft = new SchemeVersion(scheme, values, author, now);
        draft.checklist.addAll(checklist);
        draft.conditions.addAll(conditions);
        return draft;
    }

    /** Says what is given instead of what it said; the lists as they were proposed follow the legal basis. */
    public void change(ParameterValues values, Editor author, Instant now) {
        demandDraft();
        var before = legalBasis();
        values.into(this);
        if (legalBasis() != before) {
            replace(checklist, ProposedLists.moved(checklist, before, legalBasis()));
            replace(conditions, ProposedLists.movedConditions(conditions, before, legalBasis()));
        }
        sign(author, now);
    }

    private static <T> void replace(List<T> list, List<T> instead) {
        list.clear();
        list.addAll(instead);
    }

    /** Puts an item in the checklist, in place of another or as a new one. */
    public void put(ChecklistItem item, @Nullable Integer instead, int place, Editor author, Instant now) {
        demandDraft();
        put(checklist, item, instead, place);
        sign(author, now);
    }

    public void put(GrantCondition condition, @Nullable Integer instead, int place, Editor author, Instant now) {
        demandDraft();
        put(conditions, condition, instead, place);
        sign(author, now);
    }

    private static <T> void put(List<T> list, T what, @Nullable Integer instead, int place) {
        if (instead != null) {
            list.remove(instead.intValue());
        }
        list.add(Math.clamp(place, 0, list.size()), what);
    }

    public void removeItem(int position, Editor author, Instant now) {
        demandDraft();
        checklist.remove(position);
        sign(author, now);
    }

    public void removeCondition(int position, Editor author, Instant now) {
        demandDraft();
        conditions.remove(position);
        sign(author, now);
    }

    /** What keeps it from being published by this person today. */
    public Set<PublishObstacle> obstacles(Editor publisher, Instant now) {
        var obstacles = EnumSet.noneOf(PublishObstacle.class);
        for (var obstacle : PublishObstacle.values()) {
            if (obstacle.stands(this, publisher, Stockholm.dateOf(now))) {
                obstacles.add(obstacle);
            }
        }
        return obstacles;
    }

    /** The points that the law demands and the checklist lacks, by their codes. */
    public List<String> missingChecks() {
        return RequiredChecks.missingIn(this);
    }

    /** Four eyes: who publishes has not written in it (SOD-5). From then on nothing in it changes. */
    public void publish(Editor publisher, Instant now) {
        if (!obstacles(publisher, now).isEmpty()) {
            throw new IllegalStateException("Version %d cannot be published".formatted(versionNumber));
        }
        publishedBy = publisher.subject();
        publishedByName = publisher.name();
        publishedAt = now;
    }

    private void demandDraft() {
        if (publishedAt != null) {
            throw new IllegalStateException("Version %d is published".formatted(versionNumber));
        }
    }

    private void sign(Editor author, Instant now) {
        editedAt = now;
        editedByName = author.name();
        if (!authors.contains(author.subject())) {
            authors.add(author.subject());
            authorNames.add(author.name());
        }
    }

    boolean isWrittenBy(Editor editor) {
        return authoredBy.equals(editor.subject()) || authors.contains(editor.subject());
    }

    /** A day on which both would hold. A version without an end is replaced when a later one begins. */
    boolean overlaps(SchemeVersion other) {
        return validFrom().isAfter(other.validFrom())
                ? other.validTo() != null && other.reaches(validFrom())
                : reaches(other.validFrom());
    }

    private boolean reaches(LocalDate day) {
        var last = validTo();
        return last == null || !last.isBefore(day);
    }

    /** A call of those days can be announced under it: a round keeps it to its end, another call goes on with what follows. */
    public boolean covers(CallDays days, boolean isRound) {
        var last = isRound ? days.closesOn() : days.opensOn();
        return !days.opensOn().isBefore(validFrom()) && last != null && (validTo() == null || !last.isAfter(validTo()));
    }

    /** The first day that a version written now can follow this one on. */
    private LocalDate followedFrom(LocalDate today) {
        var last = validTo() == null ? validFrom() : validTo();
        return today.isAfter(last) ? today : last.plusDays(1);
    }

    public @Nullable Long id() {
        return id;
    }

    /** Counts how often the draft was saved. */
    public long version() {
        return version;
    }

    public Scheme scheme() {
        return scheme;
    }

    public int versionNumber() {
        return versionNumber;
    }

    /** Who has written in it; empty for versions that were not written here. */
    public List<String> authorNames() {
        return List.copyOf(authorNames);
    }

    public Instant editedAt() {
        return editedAt;
    }

    public String editedByName() {
        return editedByName;
    }

    public @Nullable String publishedByName() {
        return publishedByName;
    }

    /** Null until it is published, by somebody else than its authors. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
