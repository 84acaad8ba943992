package se.exportcheck.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SessionKeyTest {

    private final SessionKey key = SessionKey.random();

    @Test
    void whatIsEncryptedIsReadByItsKeyOnly() {
        var kept = key.encrypt("tokens");
        assertThat(key.decrypt(kept)).isEqualTo("tokens");
        assertThatThrownBy(() -> SessionKey.random().decrypt(kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasChangedIsNotRead() {
        var kept = key.encrypt("tokens");
        kept[kept.length - 1] ^= 1;
        assertThatThrownBy(() -> key.decrypt(kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameIsNeverEncryptedAlike() {
        assertThat(key.encrypt("tokens")).isNotEqualTo(key.encrypt("tokens"));
    }

    @Test
    void aKeyIsInNoText() {
        assertThat(key.toString()).doesNotContain(key.cookie());
    }
}
