package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of documents does, whether it is a folder or one of two S3-compatible stores. */
class DocumentStoreTest {

    private static final Instant EVER = Instant.now().plus(Duration.ofDays(1));
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(1));

    @TempDir
    Path folder;

    /** Of this test alone. */
    private String region;

    private Path content;
    private String checksum;

    @BeforeAll
    static void theyStartAtOnce() {
        StoreKind.S3MOCK.started();
        StoreKind.S3PROXY.started();
    }

    @AfterAll
    static void theyEnd() {
        StoreKind.stopAll();
    }

    @BeforeEach
    void contentOfItsOwn() throws IOException {
        region = "region-" + UUID.randomUUID();
        content = Files.writeString(folder.resolve("content"), region);
        checksum = Checksum.of(content);
    }

    @ParameterizedTest
    @EnumSource
    void contentIsFoundByItsChecksum(StoreKind kind) {
        var store = kind.store();
        assertThat(store.has(region, checksum)).isFalse();
        store.keep(region, checksum, content);
        assertThat(store.has(region, checksum)).isTrue();
        assertThat(store.open(region, checksum)).hasContent(region);
        assertThat(kind.store().open(region, checksum)).as("read again").hasContent(region);
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentIsKeptOnce(StoreKind kind) {
        kind.store().keep(region, checksum, content);
        kind.store().keep(region, checksum, content);
        assertThat(kept(kind, EVER, 10)).containsExactly(List.of(checksum));
        assertThat(kind.store().open(region, checksum)).hasContent(region);
    }

    @ParameterizedTest
    @EnumSource
    void regionsShareNothing(StoreKind kind) {
        kind.store().keep(region, checksum, content);
        assertThat(kind.store().has(region + "-other", checksum)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> kind.store().open(region + "-other", checksum))
                .withMessageContaining("missing");
    }

    @ParameterizedTest
    @EnumSource
    void whatHasAnotherChecksumIsNotKept(StoreKind kind) throws IOException {
        var other = Files.writeString(folder.resolve("other"), "cut short");
        assertThatIllegalArgumentException().isThrownBy(() -> kind.store().keep(region, checksum, other));
        assertThat(kind.store().has(region, checksum)).isFalse();
        assertThat(kept(kind, EVER, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void damagedContentIsGivenToNobody(StoreKind kind) {
        kind.store().keep(region, checksum, content);
        kind.put(region + "/" + checksum.substring(0, 2) + "/" + checksum, region + "!");
        assertThatIllegalStateException()
                .isThrownBy(() -> kind.store().open(region, checksum))
                .withMessageContaining("damaged");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsForgottenIsGone(StoreKind kind) {
        kind.store().keep(region, checksum, content);
        kind.store().forget(region, checksum);
        kind.store().forget(region, checksum);
        assertThat(kind.store().has(region, checksum)).isFalse();
        assertThat(kept(kind, EVER, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOldIsOfferedPageByPageWhileItIsForgotten(StoreKind kind) throws IOException {
        var all = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var file = Files.writeString(folder.resolve("content-" + i), region + i);
            all.add(Checksum.of(file));
            kind.store().keep(region, all.getLast(), file);
        }
        assertThat(kept(kind, LONG_AGO, 2)).isEmpty();
        var offered = new ArrayList<String>();
        kind.store().keptBefore(region, EVER, 2, some -> {
            assertThat(some).hasSizeLessThanOrEqualTo(2);
            offered.addAll(some);
            some.forEach(old -> kind.store().forget(region, old));
        });
        assertThat(offered).containsExactlyInAnyOrderElementsOf(all);
        assertThat(kept(kind, EVER, 2)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatOthersHavePutThereIsNotOffered(StoreKind kind) {
        kind.put(region + "/ab/readme.txt", "not ours");
        assertThat(kept(kind, EVER, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLargestFilePassesThroughLittleMemory(StoreKind kind) throws IOException {
        var bytes = new byte[(int) UploadRules.LARGEST];
        new Random(25).nextBytes(bytes);
        var large = Files.write(folder.resolve("large"), bytes);
        var name = Checksum.of(large);
        var before = allocated();
        kind.store().keep(region, name, large);
        try (var in = kind.store().open(region, name)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        assertThat(allocated() - before).isLessThan(UploadRules.LARGEST / 2);
        assertThat(Arrays.equals(kind.store().open(region, name).readAllBytes(), bytes))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatHasNoPlaceSaysThatItIsAway(StoreKind kind) {
        assertThat(kind.store().room()).isPositive();
        var store = kind.without();
        assertAway(store::room);
        assertAway(() -> store.keep(region, checksum, content));
        assertAway(() -> store.has(region, checksum));
        assertAway(() -> store.open(region, checksum));
    }

    @Test
    void aStoreThatRefusesTheKeyIsAway() {
        var address = StoreKind.S3PROXY.started().address();
        var store = new BucketStore(StoreKind.client(address, "wrong", BucketAccess.ANSWER), "documents");
        assertAway(store::room);
        assertAway(() -> store.keep(region, checksum, content));
    }

    @Test
    void aStoreThatIsNotThereIsAway() throws IOException {
        try (var nobody = ClamDaemon.nobody()) {
            var store = at(nobody.getLocalPort());
            assertAway(store::room);
            assertAway(() -> store.keep(region, checksum, content));
            assertAway(() -> store.open(region, checksum));
        }
    }

    @Test
    void aStoreThatNeverAnswersIsNotWaitedFor() throws IOException {
        try (var silent = new ServerSocket(0)) {
            assertAway(at(silent.getLocalPort())::room);
        }
    }

    private static BucketStore at(int port) {
        var address = URI.create("http://127.0.0.1:" + port);
        return new BucketStore(StoreKind.client(address, StoreProgram.SECRET, Duration.ofMillis(200)), "documents");
    }

    private static void assertAway(Runnable question) {
        assertThatExceptionOfType(StoreAway.class).isThrownBy(question::run);
    }

    private List<List<String>> kept(StoreKind kind, Instant before, int atOnce) {
        var kept = new ArrayList<List<String>>();
        kind.store().keptBefore(region, before, atOnce, kept::add);
        return kept;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
