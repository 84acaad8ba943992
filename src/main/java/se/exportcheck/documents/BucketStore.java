package se.exportcheck.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** In a bucket of an S3-compatible store, by the same names as in a folder: region, the first two signs, checksum. */
final class BucketStore implements DocumentStore {

    private static final int MOST_AT_ONCE = 1_000;
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    BucketStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** A store that does not confirm the checksum is not believed: what it has kept is read back. */
    @Override
    public void keep(String region, String checksum, Path content) {
        if (!Checksum.of(content).equals(checksum)) {
            throw new IllegalArgumentException("The content does not have the checksum " + checksum);
        }
        var sha256 = Checksum.inBase64(checksum);
        var request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key(region, checksum))
                .contentType("application/octet-stream")
                .checksumSHA256(sha256)
                .build();
        var kept = asked(() -> client.putObject(request, RequestBody.fromFile(content)));
        if (!sha256.equals(kept.checksumSHA256())) {
            demandWhole(region, checksum);
        }
    }

    private void demandWhole(String region, String checksum) {
        try {
            open(region, checksum).close();
        } catch (IOException | LostContent e) {
            throw new StoreAway("The store has not kept a document whole", e);
        }
    }

    @Override
    public boolean has(String region, String checksum) {
        return asked(() -> {
            try {
                client.headObject(head -> head.bucket(bucket).key(key(region, checksum)));
                return true;
            } catch (S3Exception refused) {
                demandBucket(refused);
                return false;
            }
        });
    }

    /** That something is not found does not say whether it is the document or the whole bucket. */
    private void demandBucket(S3Exception refused) {
        if (refused.statusCode() != NOT_FOUND) {
            throw refused;
        }
        room();
    }

    /** Read into a file first: nothing of a damaged document is given to anybody, and a slow reader holds no connection. */
    @Override
    public InputStream open(String region, String checksum) {
        Optional<InputStream> content = asked(() -> {
            try {
                return client.getObject(
                        get -> get.bucket(bucket).key(key(region, checksum)), (answer, in) -> verified(in, checksum));
            } catch (NoSuchKeyException missing) {
                throw LostContent.missing(checksum);
            }
        });
        return content.orElseThrow(() -> LostContent.damaged(checksum));
    }

    private static Optional<InputStream> verified(InputStream content, String checksum) throws IOException {
        var file = FileChannel.open(
                Files.createTempFile("document", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        var in = Channels.newInputStream(file);
        try {
            if (Checksum.copy(content, Channels.newOutputStream(file)).equals(checksum)) {
                file.position(0);
                return Optional.of(in);
            }
            in.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public void keptBefore(String region, Instant time, int atOnce, Consumer<List<String>> some) {
        var prefix = region + "/";
        asked(() -> {
            client
                    .listObjectsV2Paginator(
                            list -> list.bucket(bucket).prefix(prefix).maxKeys(Math.min(atOnce, MOST_AT_ONCE)))
                    .contents()
                    .stream()
                    .filter(kept -> kept.lastModified().isBefore(time))
                    .map(S3Object::key)
                    .map(key -> key.substring(key.lastIndexOf('/') + 1))
                    .filter(Checksum::isOne)
                    .gather(Gatherers.windowFixed(atOnce))
                    .forEach(some);
            return time;
        });
    }

    @Override
    public void forget(String region, String checksum) {
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key(region, checksum))));
    }

    @Override
    public long room() {
        asked(() -> client.headBucket(head -> head.bucket(bucket)));
        return Long.MAX_VALUE;
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw new StoreAway("The store of documents does not answer as it should", e);
        }
    }

    private static String key(String region, String checksum) {
        return region + "/" + checksum.substring(0, 2) + "/" + checksum;
    }
}
