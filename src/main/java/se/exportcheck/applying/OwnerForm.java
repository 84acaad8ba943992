package se.exportcheck.applying;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.application.DeclaredHolding.Direction;
import se.exportcheck.cases.application.Section;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.web.Choice;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** An owner of the company, or a company that it owns, as it is typed. */
record OwnerForm(
        @RestForm int version,
        @RestForm @DefaultValue("-1") int row,

        @RestForm @Choice(value = Direction.class, message = "{applying.direction}") @Nullable
        String direction,

        @RestForm @Choice(value = Party.Kind.class, message = "{applying.ownerKind}") @Nullable
        String kind,

        @RestForm
        @NotBlank(message = "{applying.ownerName}")
        @Size(max = 200, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String name,

        @RestForm
        @Size(max = 100, message = "{applying.tooLong}")
        @Typed(value = Kind.NAME, message = "{applying.name}")
        @Nullable
        String number,

        @RestForm @NotBlank(message = "{applying.votesMissing}") @Nullable
        String votes,

        @RestForm @Nullable List<String> control)
        implements RowForm<OwnerForm, DeclaredHolding> {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static OwnerForm of(GrantCase draft, int row) {
        var version = draft.application().versionOf(Section.OWNERS);
        var rows = draft.application().holdings();
        if (row < 0 || row >= rows.size()) {
            return new OwnerForm(version, -1, Direction.OWNS_APPLICANT.name(), null, null, null, null, List.of());
        }
        var holding = rows.get(row);
        return new OwnerForm(
                version,
                row,
                holding.direction().name(),
                holding.kind().name(),
                holding.name(),
                holding.number(),
                Numbers.written(holding.votes()),
                holding.control().stream().map(Control::name).toList());
    }

    @Override
    public FormErrors check(FormErrors errors, FormWords words) {
        return OwnerErrors.of(this, errors, words.errors());
    }

    @Override
    public FormErrors checkIn(GrantCase draft, FormErrors errors, FormWords words) {
        return OwnerErrors.beside(draft, this, errors, words.errors());
    }

    @Override
    public OwnerForm asNew() {
        return new OwnerForm(version, -1, direction, kind, name, number, votes, control);
    }

    @Override
    public DeclaredHolding toRow() {
        var of = party().orElseThrow();
        return new DeclaredHolding(
                Direction.valueOf(Text.of(direction)),
                of,
                Text.of(name),
                isPerson() ? null : identity().orElseThrow(),
                share().orElseThrow(),
                has(Control.BOARD),
                has(Control.INFLUENCE),
                has(Control.AGREEMENT));
    }

    Optional<Party.Kind> party() {
        return Stream.of(Party.Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    boolean isPerson() {
        return party().filter(Party.Kind.NATURAL_PERSON::equals).isPresent();
    }

    /** The number as it is kept: an organisation's digits, or what a foreign register writes. */
    Optional<String> identity() {
        var typed = Text.of(number);
        if (typed.isEmpty() || isPerson()) {
            return Optional.empty();
        }
        if (party().filter(Party.Kind.FOREIGN_ENTERPRISE::equals).isPresent()) {
            return Optional.of(typed);
        }
        return OrganisationNumber.classify(typed) == OrganisationNumber.Kind.ORGANISATION
                ? Optional.of(OrganisationNumber.fromString(typed).value())
                : Optional.empty();
    }

    Optional<BigDecimal> share() {
        return Numbers.decimal(votes).filter(typed -> typed.compareTo(ALL) <= 0);
    }

    private boolean has(Control criterion) {
        return chosen().contains(criterion.name());
    }

    public List<Direction> directions() {
        return List.of(Direction.values());
    }

    public List<Party.Kind> kinds() {
        return List.of(Party.Kind.values());
    }

    /** Those that the votes do not tell. */
    public List<Control> criteria() {
        return List.of(Control.BOARD, Control.INFLUENCE, Control.AGREEMENT);
    }

    public List<String> chosen() {
        return control == null ? List.of() : control;
    }
}
