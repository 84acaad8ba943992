package se.exportcheck.companies.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.exportcheck.calendar.Stockholm;

/**
 * What is known of a company's single undertaking: the links, what follows from them, and what an officer has confirmed.
 *
 * @param links the links in force around the company, however far away
 * @param undertaking what follows from the links and from what is decided about natural persons
 * @param confirmed the last version that was confirmed; empty for none
 */
public record UndertakingFile(
        List<LinkEntry> links, SingleUndertaking undertaking, Optional<ConfirmedUndertaking> confirmed) {

    static UndertakingFile of(Party company, List<LinkEntry> links, Optional<ConfirmedUndertaking> confirmed) {
        var ownership = links.stream().map(LinkEntry::link).toList();
        var cautious = SingleUndertaking.of(company, ownership);
        var apart = cautious.personLinks().stream()
                .filter(link -> decisionOn(confirmed, link)
                        .filter(decision -> !decision.together())
                        .isPresent())
                .map(PersonLink::person)
                .collect(Collectors.toSet());
        return new UndertakingFile(links, SingleUndertaking.of(company, ownership, apart), confirmed);
    }

    /** The undertaking when it is decided of these natural persons that they link nothing. */
    SingleUndertaking without(Set<Party> apart) {
        return SingleUndertaking.of(
                undertaking.company(), links.stream().map(LinkEntry::link).toList(), apart);
    }

    public Ownership ownership() {
        return Ownership.of(links.stream().map(LinkEntry::link).toList());
    }

    public Optional<PersonDecision> decisionOn(PersonLink link) {
        return decisionOn(confirmed, link);
    }

    /** An officer has confirmed the undertaking as it is now, on that day or later. */
    public boolean isConfirmedSince(LocalDate day) {
        return confirmed
                        .filter(version -> version.isOf(undertaking.members()))
                        .filter(version ->
                                !Stockholm.dateOf(version.entered().enteredAt()).isBefore(day))
                        .isPresent()
                && undertaking.personLinks().stream()
                        .allMatch(link -> decisionOn(link).isPresent());
    }

    private static Optional<PersonDecision> decisionOn(Optional<ConfirmedUndertaking> confirmed, PersonLink link) {
        return confirmed.flatMap(version -> version.persons().stream()
                .filter(decision -> decision.isAbout(link))
                .findFirst());
    }
}
