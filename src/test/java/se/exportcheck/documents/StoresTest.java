package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoresTest {

    private static final BucketAccess ACCESS = BucketAccess.of(Map.of());

    @TempDir
    Path folder;

    @Test
    void oneSettingChoosesTheStore() {
        assertThat(Stores.at("file:" + folder, ACCESS)).isInstanceOf(FolderStore.class);
        assertThat(Stores.at("s3://documents", ACCESS)).isInstanceOf(BucketStore.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:", "s3://", "s3://Documents", "s3://a/b", "/var/lib", "http://documents"})
    void anythingElseStopsTheStart(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stores.at(place, ACCESS))
                .withMessageContaining("neither file:folder nor s3://bucket");
    }
}
