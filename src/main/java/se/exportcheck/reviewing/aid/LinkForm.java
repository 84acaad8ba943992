package se.exportcheck.reviewing.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.Ownership;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Numbers;

/**
 * Who holds what in whom, as it was typed: owner and owned are chosen from those known, or told by kind, number and name.
 */
record LinkForm(Fields form, Set<Party> known, LocalDate today) {

    /** What can be ticked; a majority of the votes is told by the votes. */
    static final List<Control> CRITERIA = Stream.of(Control.values())
            .filter(control -> control != Control.VOTES)
            .toList();

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** What a known party is called in the form. */
    static String key(Party party) {
        return party.kind() + ":" + party.identity();
    }

    FormErrors errors(Ownership ownership, AidPageMessages words) {
        var checks = new Checks(form, words);
        check(checks, "owner", words);
        check(checks, "owned", words);
        checks.add(
                form.choice("ownedKind", Party.Kind.class)
                                .filter(kind -> kind == Party.Kind.NATURAL_PERSON)
                                .isPresent()
                        && isNew("owned"),
                "ownedKind",
                words.nobodyOwnsPeople());
        checks.add(votes().isEmpty(), "votes", words.votesWrong());
        checks.add(control().size() < Set.copyOf(form.chosen()).size(), "control", words.chooseFromList());
        if (!checks.any()) {
            checks.add(party("owner").equals(party("owned")), "owned", words.ownsItself());
        }
        if (!checks.any()) {
            together(checks, ownership, words);
        }
        return checks.all();
    }

    /** The link, when nothing is wrong. */
    OwnershipLink link() {
        return new OwnershipLink(
                party("owner").orElseThrow(), party("owned").orElseThrow(), votes().orElseThrow(), control());
    }

    private Set<Control> control() {
        return CRITERIA.stream()
                .filter(criterion -> form.chosen().contains(criterion.name()))
                .collect(Collectors.toSet());
    }

    /** What the link would be beside the others; what is known of the two so far it replaces. */
    private void together(Checks checks, Ownership ownership, AidPageMessages words) {
        var link = link();
        var others = Ownership.of(ownership.links().stream()
                .filter(other ->
                        !other.owner().equals(link.owner()) || !other.owned().equals(link.owned()))
                .toList());
        var votes = others.votesIn(link.owned()).add(link.votes());
        checks.add(
                votes.compareTo(ALL) > 0,
                "votes",
                words.tooManyVotes(Numbers.written(votes), link.owned().name()));
        var circle = others.circleClosedBy(link);
        checks.add(
                !circle.isEmpty(),
                "owned",
                words.circle(
                        link.owner().name(), circle.stream().map(Party::name).collect(Collectors.joining(" → "))));
    }

    private void check(Checks checks, String who, AidPageMessages words) {
        if (isNew(who)) {
            var kind = form.choice(who + "Kind", Party.Kind.class);
            checks.add(kind.isEmpty(), who + "Kind", words.kindMissing());
            kind.filter(chosen -> chosen == Party.Kind.SWEDISH_ENTERPRISE)
                    .ifPresent(swedish -> checks.add(number(who).isEmpty(), who + "Number", words.numberWrong()));
            kind.filter(chosen -> chosen == Party.Kind.FOREIGN_ENTERPRISE)
                    .ifPresent(foreign -> checks.name(who + "Number", words.registrationMissing()));
            checks.name(who + "Name", words.nameMissing());
        } else {
            checks.add(chosen(who).isEmpty(), who, words.chooseFromList());
        }
    }

    private Optional<Party> party(String who) {
        var name = form.value(who + "Name");
        return isNew(who)
                ? form.choice(who + "Kind", Party.Kind.class).flatMap(kind -> switch (kind) {
                    case SWEDISH_ENTERPRISE -> number(who).map(number -> Party.enterprise(number, name));
                    case FOREIGN_ENTERPRISE -> Optional.of(Party.foreign(form.value(who + "Number"), name));
                    case NATURAL_PERSON -> Optional.of(Party.person(name));
                })
                : chosen(who);
    }

    private boolean isNew(String who) {
        return form.value(who).isEmpty();
    }

    private Optional<Party> chosen(String who) {
        return known.stream()
                .filter(party -> key(party).equals(form.value(who)))
                .findFirst();
    }

    private Optional<OrganisationNumber> number(String who) {
        return OrganisationNumber.parse(form.value(who + "Number"), today);
    }

    private Optional<BigDecimal> votes() {
        return Numbers.decimal(form.value("votes")).filter(votes -> votes.compareTo(ALL) <= 0);
    }
}
