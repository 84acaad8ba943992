package se.exportcheck.documents;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store that the one setting names: {@code file:} and a folder, or {@code s3://} and a bucket. */
@ApplicationScoped
class Stores {

    private static final String FOLDER = "file:";
    private static final String BUCKET = "s3://";

    @Startup
    @Produces
    @Singleton
    DocumentStore store(
            @ConfigProperty(name = "exportcheck.documents.store") String place,
            @ConfigProperty(name = "exportcheck.documents.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "exportcheck.documents.s3.region") String region,
            @ConfigProperty(name = "exportcheck.documents.s3.path-style") boolean pathStyle) {
        return at(place, new BucketAccess(endpoint, region, pathStyle));
    }

    /** Asks no network of anything; the store is asked when it is used. */
    static DocumentStore at(String place, BucketAccess access) {
        if (place.startsWith(FOLDER) && place.length() > FOLDER.length()) {
            return new FolderStore(Path.of(place.substring(FOLDER.length())));
        }
        if (place.startsWith(BUCKET) && place.substring(BUCKET.length()).matches("[a-z0-9.-]{3,63}")) {
            return new BucketStore(access.client(), place.substring(BUCKET.length()));
        }
        throw new IllegalArgumentException(
                "exportcheck.documents.store is neither file:folder nor s3://bucket: " + place);
    }
}
