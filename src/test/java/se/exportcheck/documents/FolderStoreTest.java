package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder does beside what every store does. */
class FolderStoreTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void contentLiesThereOnceUnderItsNameAndNothingUnfinishedIsLeft() throws IOException {
        var content = Files.writeString(folder.resolve("abc"), "abc");
        var store = new FolderStore(folder.resolve("store"));
        store.keep("vastmanland", ABC, content);
        store.keep("vastmanland", ABC, content);
        try (var files = Files.walk(folder.resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(folder.resolve("store/vastmanland/ba").resolve(ABC));
        }
    }

    @Test
    void whatACrashLeftUnfinishedIsDeletedWhenItIsOld() throws IOException {
        var now = Instant.parse("2026-03-02T08:00:00Z");
        var directory = Files.createDirectories(folder.resolve("vastmanland/ba"));
        var old = Files.writeString(directory.resolve(".old"), "half");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(1)));
        var young = Files.writeString(directory.resolve(".young"), "half");
        Files.setLastModifiedTime(young, FileTime.from(now));
        var offered = new ArrayList<String>();
        new FolderStore(folder).keptBefore("vastmanland", now, 10, offered::addAll);
        assertThat(offered).isEmpty();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }
}
