package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path content;
    private DocumentStore store;

    @BeforeEach
    void aStore() throws IOException {
        content = Files.writeString(folder.resolve("abc"), "abc");
        store = new DocumentStore(folder.resolve("store"));
    }

    @Test
    void contentIsFoundByItsChecksum() {
        assertThat(DocumentStore.checksum(content)).isEqualTo(ABC);
        store.keep("vastmanland", ABC, content);
        assertThat(store.find("vastmanland", ABC)).hasSameTextualContentAs(content);
    }

    @Test
    void theSameContentLiesThereOnceAndNothingUnfinishedIsLeft() throws IOException {
        store.keep("vastmanland", ABC, content);
        store.keep("vastmanland", ABC, content);
        try (var files = Files.walk(folder.resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasFileName(ABC));
        }
    }

    @Test
    void regionsShareNothing() {
        store.keep("vastmanland", ABC, content);
        assertThatThrownBy(() -> store.find("skane", ABC)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhatHasLainForAWhileIsOffered() throws IOException {
        var now = Instant.parse("2026-03-02T08:00:00Z");
        store.keep("vastmanland", ABC, content);
        Files.setLastModifiedTime(store.find("vastmanland", ABC), FileTime.from(now));
        assertThat(kept("vastmanland", now)).isEmpty();
        assertThat(kept("vastmanland", now.plusSeconds(1))).containsExactly(ABC);
        assertThat(kept("skane", now.plusSeconds(1))).isEmpty();
        store.forget("vastmanland", ABC);
        assertThat(kept("vastmanland", now.plusSeconds(1))).isEmpty();
    }

    private List<String> kept(String region, Instant before) {
        var kept = new ArrayList<String>();
        store.keptBefore(region, before, 1, kept::addAll);
        return kept;
    }
}
