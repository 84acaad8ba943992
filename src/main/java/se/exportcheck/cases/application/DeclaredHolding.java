package se.exportcheck.cases.application;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.sealing.SealedWords;

/**
 * Who owns a part of the applicant, or what the applicant owns a part of, as the applicant declares it (2022:1468, 22 §;
 * 2003/361/EC).
 *
 * @param number an organisation number, or a foreign enterprise's country and number; null for a natural person, of whom
 *     no number is ever asked
 * @param votes the share of the votes in per cent, 0 to 100
 * @param board the right to appoint or remove a majority of the board
 * @param influence dominant influence by contract or articles
 * @param agreement control of a majority of the votes by agreement with other owners
 */
@Embeddable
public record DeclaredHolding(
        @Enumerated(EnumType.STRING) Direction direction,
        @Enumerated(EnumType.STRING) Party.Kind kind,
        String name,
        @Convert(converter = SealedWords.class) @Nullable String number,
        BigDecimal votes,
        boolean board,
        boolean influence,
        boolean agreement) {

    /** Who owns whom. */
    public enum Direction {
        OWNS_APPLICANT,
        OWNED_BY_APPLICANT
    }

    public DeclaredHolding {
        if (kind == Party.Kind.NATURAL_PERSON && number != null) {
            throw new IllegalArgumentException("A person's number is not kept");
        }
    }

    public boolean isOwner() {
        return direction == Direction.OWNS_APPLICANT;
    }

    public Party party() {
        return number == null
                ? Party.person(name)
                : kind == Party.Kind.SWEDISH_ENTERPRISE
                        ? Party.enterprise(OrganisationNumber.fromString(number), name)
                        : Party.foreign(number, name);
    }

    /** What beside the votes gives control. */
    public Set<Control> control() {
        var control = EnumSet.noneOf(Control.class);
        if (board) {
            control.add(Control.BOARD);
        }
        if (influence) {
            control.add(Control.INFLUENCE);
        }
        if (agreement) {
            control.add(Control.AGREEMENT);
        }
        return control;
    }

    /** As a link between the two. */
    public OwnershipLink link(Party applicant) {
        return isOwner()
                ? new OwnershipLink(party(), applicant, votes, control())
                : new OwnershipLink(applicant, party(), votes, control());
    }
}
