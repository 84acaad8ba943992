package se.exportcheck.companies.ownership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.Entered;
import se.exportcheck.companies.OrganisationNumber;

/** A company's single undertaking as an officer has confirmed it. Written once; the next confirmation is a new version. */
@Entity
@Immutable
@Table(name = "undertaking")
public class ConfirmedUndertaking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @TenantId
    private @Nullable String region;

    private OrganisationNumber organisationNumber;
    private int versionNumber;
    private Long caseId;

    @Embedded
    private Entered entered;

    @ElementCollection
    @CollectionTable(name = "undertaking_member", joinColumns = @JoinColumn(name = "undertaking_id"))
    @OrderColumn(name = "position")
    private List<Party> members;

    @ElementCollection
    @CollectionTable(name = "undertaking_person", joinColumns = @JoinColumn(name = "undertaking_id"))
    @OrderColumn(name = "position")
    private List<PersonDecision> persons;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmedUndertaking() {}

    ConfirmedUndertaking(
            OrganisationNumber company,
            int versionNumber,
            Collection<Party> members,
            Collection<PersonDecision> persons,
            Long caseId,
            Entered entered) {
        organisationNumber = company;
        this.versionNumber = versionNumber;
        this.members = new ArrayList<>(members);
        this.persons = new ArrayList<>(persons);
        this.caseId = caseId;
        this.entered = entered;
    }

    public Long id() {
        return Objects.requireNonNull(id);
    }

    public int versionNumber() {
        return versionNumber;
    }

    public Entered entered() {
        return entered;
    }

    public List<PersonDecision> persons() {
        return List.copyOf(persons);
    }

    /** It says of the members what was confirmed before; of a company that nobody had looked at, that it stands alone. */
    public boolean saysWhatWasKnown(Optional<ConfirmedUndertaking> before, Party company) {
        return isOf(before.<Collection<Party>>map(version -> version.members).orElse(List.of(company)));
    }

    boolean isOf(Collection<Party> others) {
        return new TreeSet<>(members).equals(new TreeSet<>(others));
    }
}
