package se.exportcheck.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The stores that the contract is held against, each started when it is first asked for. */
enum StoreKind {
    FOLDER,
    S3MOCK,
    S3PROXY;

    private static final String BUCKET = "documents";

    private final Path folder =
            Path.of("target", "store-of-tests", UUID.randomUUID().toString());
    private @Nullable StoreProgram program;
    private @Nullable S3Client client;

    synchronized DocumentStore store() {
        return this == FOLDER ? new FolderStore(folder) : new BucketStore(client(), BUCKET);
    }

    /** One of the same kind that has no place to keep anything in. */
    synchronized DocumentStore without() {
        return this == FOLDER
                ? new FolderStore(put("no-folder", "a file").resolve("below"))
                : new BucketStore(client(), "no-such-bucket");
    }

    /** Writes past the store, as damage or another program would. */
    synchronized Path put(String name, String content) {
        if (this == FOLDER) {
            try {
                var file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                return Files.writeString(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        client().putObject(put -> put.bucket(BUCKET).key(name), RequestBody.fromString(content));
        return folder;
    }

    private S3Client client() {
        var made = client;
        if (made == null) {
            made = client(started().address(), StoreProgram.SECRET, BucketAccess.ANSWER);
            made.createBucket(create -> create.bucket(BUCKET));
            client = made;
        }
        return made;
    }

    static S3Client client(URI address, String secret, Duration answer) {
        var key = StaticCredentialsProvider.create(AwsBasicCredentials.create(StoreProgram.KEY, secret));
        return new BucketAccess(Optional.of(address), "us-east-1", true).client(key, answer);
    }

    synchronized StoreProgram started() {
        try {
            var running = program;
            if (running == null) {
                running = this == S3MOCK ? StoreProgram.s3mock() : StoreProgram.s3proxy(folder);
                program = running;
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void stopAll() {
        for (var kind : values()) {
            kind.stop();
        }
    }

    private synchronized void stop() {
        if (program != null) {
            program.close();
        }
    }
}
