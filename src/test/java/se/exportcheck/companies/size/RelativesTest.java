package se.exportcheck.companies.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.companies.ownership.Ownership;
import se.exportcheck.companies.ownership.OwnershipLink;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.companies.ownership.SingleUndertaking;

class RelativesTest {

    @Test
    void linkedOnesCountInFullAndPartnersInPart() {
        assertThat(of("M>A 60", "A>D 100", "P>A 30", "A>K 25"))
                .containsExactly(
                        "D CONTROL 100 counts 100",
                        "M CONTROL 60 counts 100",
                        "K HOLDING 25 counts 25",
                        "P HOLDING 30 counts 30");
    }

    @Test
    void partnersOfLinkedOnesCountAndThoseBehindThemToo() {
        assertThat(of("A>D 100", "P>D 40", "Q>P 51", "P>R 60", "S>Q 30"))
                .containsExactly(
                        "D CONTROL 100 counts 100",
                        "P HOLDING 40 counts 40",
                        "Q BEHIND_PARTNER 40 counts 40",
                        "R BEHIND_PARTNER 40 counts 40");
    }

    @Test
    void lessThanAQuarterIsShownAndCountsNothing() {
        assertThat(of("P>A 24.9", "Q>P 100"))
                .containsExactly("P HOLDING 24.9 counts 0", "Q BEHIND_PARTNER 24.9 counts 0");
    }

    @Test
    void whoeverHoldsNothingIsNoPartner() {
        assertThat(of("P>A 0", "Q>A 30")).containsExactly("Q HOLDING 30 counts 30");
    }

    @Test
    void peopleAreNoEnterprises() {
        assertThat(of("anna>A 100")).isEmpty();
        assertThat(of("anna>A 100", "anna>B 100")).containsExactly("B CONTROL 100 counts 100");
    }

    @Test
    void aCircleOfOwnersEnds() {
        assertThat(of("A>B 60", "B>C 60", "C>A 60"))
                .containsExactly("B CONTROL 60 counts 100", "C CONTROL 60 counts 100");
    }

    @Test
    void aPublicBodyIsKnownByItsNumber() {
        var region = Party.enterprise(OrganisationNumber.fromString("212999-0012"), "Regionen");
        var company = Party.foreign("A", "A");
        var ownership = Ownership.of(List.of(new OwnershipLink(region, company, new BigDecimal("25"), Set.of())));
        var group = SingleUndertaking.of(company, ownership.links());
        var relatives = Relatives.of(group, ownership);
        assertThat(relatives).hasSize(1);
        assertThat(relatives.getFirst().publicBody()).isTrue();
        var rows = relatives.stream()
                .map(relative -> new SmeCalculation.Row(relative, SizeFigures.NONE))
                .toList();
        assertThat(new SmeCalculation(SizeFigures.NONE, rows, BigDecimal.ONE).smeClass())
                .isEqualTo(SmeClass.PUBLICLY_OWNED);
    }

    private static List<String> of(String... written) {
        var ownership =
                Ownership.of(Arrays.stream(written).map(RelativesTest::link).toList());
        var group = SingleUndertaking.of(party("A"), ownership.links());
        return Relatives.of(group, ownership).stream()
                .map(relative -> "%s %s %s counts %s"
                        .formatted(relative.name(), relative.relation(), relative.holding(), relative.counted()))
                .toList();
    }

    private static OwnershipLink link(String written) {
        var words = written.split("[> ]");
        return new OwnershipLink(party(words[0]), party(words[1]), new BigDecimal(words[2]), Set.of());
    }

    private static Party party(String name) {
        return Stream.of(name)
                .map(known ->
                        Character.isLowerCase(known.charAt(0)) ? Party.person(known) : Party.foreign(known, known))
                .findFirst()
                .orElseThrow();
    }
}
