package se.exportcheck.cases.disposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.StepRefused;
import se.exportcheck.people.Actor;

/**
 * <i>Gallringslista</i>: cases whose time is over, proposed by one person and approved by another, and what of them goes. Carried
 * out, it is the protocol.
 */
@Entity
public class DisposalList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DisposalStatus status;

    private String proposedBy;
    private @Nullable String approvedBy;

    @ElementCollection
    @CollectionTable(name = "disposal_list_class", joinColumns = @JoinColumn(name = "list_id"))
    @Column(name = "record_class")
    @Enumerated(EnumType.STRING)
    private Set<RecordClass> classes = new HashSet<>();

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisposalLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisposalEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DisposalList() {}

    DisposalList(List<GrantCase> cases, Set<RecordClass> disposed, Actor by) {
        status = DisposalStatus.PROPOSED;
        proposedBy = by.subject();
        classes.addAll(disposed);
        cases.forEach(grantCase -> lines.add(new DisposalLine(this, grantCase)));
    }

    /** The one gate: no other line assigns the status, or writes an event. */
    void take(DisposalAction action, DisposalSituation situation, Instant now, @Nullable String note) {
        var obstacles = action.obstacles(situation);
        if (!obstacles.isEmpty()) {
            throw new StepRefused(action, obstacles);
        }
        if (action == DisposalAction.APPROVE) {
            approvedBy = situation.actor().subject();
        }
        action.to().ifPresent(next -> status = next);
        events.add(new DisposalEvent(this, action, situation.actor(), now, note));
    }

    /** The case is kept, and the others go on. */
    void leaveOut(GrantCase grantCase, DisposalSituation situation, Instant now, String reason) {
        var line = lines.stream()
                .filter(each -> each.grantCase() == grantCase && !each.isLeftOut())
                .findFirst()
                .orElseThrow(() -> new StepRefused(DisposalAction.LEAVE_OUT, List.of(DisposalGuard.SOME_CASES)));
        take(DisposalAction.LEAVE_OUT, situation, now, grantCase.number() + ": " + reason);
        line.leaveOut();
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    /** It is made just now, and kept nowhere yet. */
    boolean isNew() {
        return id == null;
    }

    public DisposalStatus status() {
        return status;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** What of the cases goes, as the plan had it when the list was made. */
    public Set<RecordClass> classes() {
        return Set.copyOf(classes);
    }

    public List<DisposalLine> lines() {
        return List.copyOf(lines);
    }

    /** Those that are to go: all but what was taken off the list. */
    public List<GrantCase> cases() {
        return lines.stream()
                .filter(line -> !line.isLeftOut())
                .map(DisposalLine::grantCase)
                .toList();
    }

    public List<DisposalEvent> events() {
        return List.copyOf(events);
    }

    /** On which day a step was taken last; empty when it was not. */
    public Optional<LocalDate> day(DisposalAction action) {
        return events.stream()
                .filter(event -> event.action() == action)
                .map(event -> Stockholm.dateOf(event.entered().enteredAt()))
                .reduce((first, second) -> second);
    }

    /** When and by whom it was proposed. */
    public DisposalEvent proposal() {
        return events.getFirst();
    }
}
