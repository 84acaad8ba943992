package se.exportcheck.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import se.exportcheck.money.AccountNumber.Kind;

class AccountNumberTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/account-numbers.csv", numLinesToSkip = 1)
    void isReadStoredAndShown(Kind kind, String raw, @Nullable String stored, @Nullable String display) {
        var account = AccountNumber.parse(kind, raw);
        assertThat(account.map(AccountNumber::number)).isEqualTo(Optional.ofNullable(stored));
        assertThat(account.map(AccountNumber::display)).isEqualTo(Optional.ofNullable(display));
    }

    @Test
    void foreignIbanIsNotPaidTo() {
        assertThat(AccountNumber.parse(Kind.IBAN, "DE89 3704 0044 0532 0130 00"))
                .isEmpty();
    }

    @Test
    void isMadeOfWhatIsStoredOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(Kind.BANKGIRO, "991-2346"));
    }
}
