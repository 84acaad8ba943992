package se.exportcheck.companies.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.companies.OrganisationNumber;

class SingleUndertakingTest {

    private static final Party A = party("A");
    private static final Party B = party("B");
    private static final Party ANNA = party("anna");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/de-minimis-undertakings.csv", numLinesToSkip = 1)
    void controlLinksEnterprisesThroughOthersBothWays(
            String id, String company, @Nullable String links, String members, @Nullable String persons) {
        var undertaking = SingleUndertaking.of(party(company), read(links));
        assertThat(names(undertaking.members())).as(id).isEqualTo(members);
        assertThat(undertaking.personLinks().stream()
                        .map(link -> link.person().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(persons == null ? "" : persons);
    }

    @Test
    void naturalPersonLinksNoLongerWhenTheOfficerSaysSo() {
        var links = read("anna>A 100|anna>B 100|B>C 51");
        var apart = SingleUndertaking.of(A, links, Set.of(ANNA));
        assertThat(names(apart.members())).isEqualTo("A");
        assertThat(apart.personLinks()).hasSize(1);
        assertThat(names(apart.personLinks().getFirst().enterprises())).isEqualTo("A B C");
        assertThat(names(SingleUndertaking.of(B, links, Set.of(ANNA)).members()))
                .isEqualTo("B C");
    }

    @Test
    void circlesOfOwnershipAreReported() {
        var undertaking = SingleUndertaking.of(A, read("A>B 60|B>C 10|C>A 10|X>A 20"));
        assertThat(names(undertaking.members())).isEqualTo("A B");
        assertThat(undertaking.circles()).hasSize(1);
        assertThat(names(undertaking.circles().getFirst())).isEqualTo("A B C");
    }

    @Test
    void nothingGoesRoundInALineOfOwners() {
        assertThat(SingleUndertaking.of(A, read("A>B 60|B>C 60|A>C 40")).circles())
                .isEmpty();
    }

    @Test
    void linkThatWouldMakeACompanyControlItselfIsToldWithItsCircle() {
        var ownership = Ownership.of(read("A>B 60|B>C 60|C>D 30"));
        assertThat(names(ownership.circleClosedBy(link("C>A 51")))).isEqualTo("C A B C");
        assertThat(ownership.circleClosedBy(link("C>A 50"))).isEmpty();
        assertThat(ownership.circleClosedBy(link("D>A 51"))).isEmpty();
        assertThat(names(Ownership.of(read("A>B 60")).circleClosedBy(link("B>A 60"))))
                .isEqualTo("B A B");
    }

    @Test
    void manyCirclesEndInGoodTime() {
        var links = IntStream.range(0, 60)
                .boxed()
                .flatMap(i -> Stream.of(1, 7, 13).map(step -> link("K%d>K%d 51".formatted(i, (i + step) % 60))))
                .toList();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(SingleUndertaking.of(party("K0"), links).members())
                        .hasSize(60));
    }

    @Test
    void votesAreAddedUp() {
        assertThat(Ownership.of(read("X>A 60|Y>A 40.5")).votesIn(A)).isEqualByComparingTo("100.5");
        assertThat(Ownership.of(List.of()).votesIn(A)).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A>A 60", "A>B -1", "A>B 100.01", "A>anna 10", "A>B 60 a"})
    void whatNobodyCanHoldIsNoLink(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> link(written));
    }

    @Test
    void partyIsTheSameByItsNumberWhateverItsName() {
        var number = OrganisationNumber.fromString("559990-0007");
        var one = Party.enterprise(number, "Mälarsensor AB");
        assertThat(one)
                .isEqualTo(Party.enterprise(number, "Malarsensor"))
                .hasSameHashCodeAs(Party.enterprise(number, ""));
        assertThat(one).isNotEqualTo(Party.foreign("5599900007", "Mälarsensor AB"));
        assertThat(one.organisationNumber()).contains(number);
        assertThat(Party.person(" anna  ek ")).isEqualTo(Party.person("Anna Ek"));
        assertThat(SingleUndertaking.of(one, List.of()).organisationNumbers()).containsExactly(number);
        assertThatIllegalArgumentException().isThrownBy(() -> Party.person(" "));
    }

    private static List<OwnershipLink> read(@Nullable String links) {
        return links == null
                ? List.of()
                : Stream.of(links.split("\\|")).map(SingleUndertakingTest::link).toList();
    }

    private static OwnershipLink link(String written) {
        var words = written.split("[> ]");
        var criteria = EnumSet.noneOf(Control.class);
        Arrays.stream(words).skip(3).forEach(letter -> criteria.add(Control.values()[letter.charAt(0) - 'a']));
        return new OwnershipLink(party(words[0]), party(words[1]), new BigDecimal(words[2]), criteria);
    }

    private static Party party(String name) {
        return Character.isLowerCase(name.charAt(0)) ? Party.person(name) : Party.foreign(name, name);
    }

    private static String names(SortedSet<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(" "));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(" "));
    }
}
