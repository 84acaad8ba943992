package se.exportcheck.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final byte[] KEY = new byte[Gcm.KEY_BYTES];
    private static final String PERSON = "198112189876";
    private static final String COORDINATION = "197010632391";
    private static final String FIRST = "first:" + "1a".repeat(32);
    private static final String SECOND = "second:" + "2b".repeat(32);

    private final Seal seal = new Seal(KEY, Set.of());

    @ParameterizedTest
    @ValueSource(strings = {PERSON, COORDINATION, "201212121212"})
    void aPersonsNumberIsSealedAlikeEachTimeAndOpened(String number) {
        var closed = seal.close(number);
        assertThat(closed).matches("\\*1\\.[A-Za-z0-9_-]{54}\\*").doesNotContain(number.substring(2));
        assertThat(seal.close(number)).isEqualTo(closed);
        assertThat(new Seal(KEY, Set.of()).open(closed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5599900007",
                "198112189877",
                "1198112189876",
                "DE HRB 1234",
                "?00000000-0000-0000-0000-000000000000"
            })
    void whatIsNoPersonsNumberStaysAsItIs(String other) {
        assertThat(seal.close(other)).isEqualTo(other);
    }

    @Test
    void numbersAmongOthersAreSealedWhereTheyStand() {
        var closed = seal.close("5599900007, " + PERSON + ", " + COORDINATION);
        assertThat(closed).startsWith("5599900007, *1.").doesNotContain(PERSON, COORDINATION);
        assertThat(seal.open(closed)).isEqualTo("5599900007, " + PERSON + ", " + COORDINATION);
        assertThat(seal.close(COORDINATION)).isNotEqualTo(seal.close(PERSON));
    }

    @Test
    void anotherKeyOpensNothingAndWhatIsChangedIsNotOpened() {
        var closed = seal.close(PERSON);
        var other = new byte[Gcm.KEY_BYTES];
        other[0] = 1;
        assertThat(new Seal(other, Set.of()).open(closed)).isEqualTo(closed);
        assertThat(new Seal(other, Set.of()).close(PERSON)).isNotEqualTo(closed);
        var changed = closed.replace(closed.charAt(10), closed.charAt(10) == 'a' ? 'b' : 'a');
        assertThat(seal.open(changed)).isEqualTo(changed);
    }

    @Test
    void whatRowsWrittenOnceHoldInPlainStaysSo() {
        var knowing = new Seal(KEY, Set.of(seal.mark(PERSON)));
        assertThat(knowing.close(PERSON)).isEqualTo(PERSON);
        assertThat(knowing.close(COORDINATION)).isEqualTo(seal.close(COORDINATION));
    }

    @Test
    void theKeyOfTheEnvironmentIsChangedWithoutTouchingWhatItSealed() {
        var before = MasterKeys.parse(FIRST);
        var kept = before.seal(KEY);
        var both = MasterKeys.parse(SECOND + ", " + FIRST);
        assertThat(both.current()).isEqualTo("second");
        assertThat(both.open("first", kept)).isEqualTo(KEY);
        assertThat(MasterKeys.parse(SECOND).open("second", both.seal(KEY))).isEqualTo(KEY);
        assertThat(both.seal(KEY)).as("random each time").isNotEqualTo(both.seal(KEY));
    }

    @Test
    void aKeyThatIsNotThereOrAnotherIsSaidByNameOnly() {
        var kept = MasterKeys.parse(FIRST).seal(KEY);
        assertThatThrownBy(() -> MasterKeys.parse(SECOND).open("first", kept))
                .hasMessageContaining("the key named first, which is not among");
        assertThatThrownBy(() -> MasterKeys.parse("first:" + "3c".repeat(32)).open("first", kept))
                .hasMessageContaining("The key named first is not the one");
        for (var wrong : new String[] {"", "secret", "name:12", FIRST + "," + FIRST, FIRST + ","}) {
            assertThatThrownBy(() -> MasterKeys.parse(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("1a1a")
                    .hasMessageNotContaining("secret");
        }
        assertThat(MasterKeys.parse(FIRST)).hasToString("MasterKeys[first]");
    }
}
