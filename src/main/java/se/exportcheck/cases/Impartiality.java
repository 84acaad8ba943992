package se.exportcheck.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Role;

/**
 * Who may take part in a case, by what they have said of themselves (förvaltningslagen 16 to 18 §§).
 *
 * @param heldSince that nobody knows a reason was said of another company before, and is asked anew; a conflict stays one
 */
public record Impartiality(List<ConflictDeclaration> declarations, Instant heldSince) {

    private static final Set<Role> NOBODYS_CASE = Set.of(Role.APPLICANT, Role.SYSTEM, Role.ADMINISTRATOR);

    /** The question is put to the region's own people and those it asks, not to the company about its own case. An administrator handles none. */
    public static boolean concerns(Set<Role> roles) {
        return roles.stream().noneMatch(NOBODYS_CASE::contains);
    }

    /** Once declared a conflict stays, in whatever part (SOD-6). */
    public boolean isInConflict(Actor actor) {
        return isInConflict(actor.subject());
    }

    public boolean isInConflict(String person) {
        return declarations.stream()
                .anyMatch(declaration ->
                        declaration.isConflict() && declaration.person().equals(person));
    }

    /** Has answered the question in this part already. */
    public boolean hasDeclared(Actor actor, Part part) {
        return declarations.stream()
                .filter(declaration -> declaration.declaredAt().isAfter(heldSince))
                .anyMatch(declaration ->
                        declaration.part() == part && declaration.person().equals(actor.subject()));
    }

    /** The parts that this person can take in any act but a proposal, and has not answered the question in. */
    public Set<Part> undeclared(Actor actor) {
        return Part.of(actor).stream()
                .filter(part -> part != Part.PRESENTER && !hasDeclared(actor, part))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this person has declared, or all for those who look after the procedure. */
    public List<ConflictDeclaration> readableBy(Actor reader) {
        return reader.is(Role.MANAGER) || reader.is(Role.AUDITOR)
                ? declarations
                : declarations.stream()
                        .filter(declaration -> declaration.person().equals(reader.subject()))
                        .toList();
    }
}
