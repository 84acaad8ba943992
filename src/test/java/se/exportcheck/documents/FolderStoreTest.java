package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskNothingIsKept() throws IOException {
        var content = Files.writeString(folder.resolve("abc"), "abc");
        var full = new FolderStore(folder.resolve("store")) {
            @Override
            FileChannel create(Path unfinished) throws IOException {
                return StoreOfTests.fullDisk(unfinished);
            }
        };
        assertThatExceptionOfType(StoreAway.class)
                .isThrownBy(() -> full.keep("vastmanland", ABC, content))
                .withStackTraceContaining("No space left on device");
        assertThat(full.has("vastmanland", ABC)).isFalse();
        try (var files = Files.walk(folder.resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
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
