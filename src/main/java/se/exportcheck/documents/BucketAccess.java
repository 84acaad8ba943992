package se.exportcheck.documents;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * How an S3-compatible store is reached. Its keys are read from the environment or a file, by the names that all
 * tools for S3 know ({@code AWS_ACCESS_KEY_ID}, {@code AWS_SHARED_CREDENTIALS_FILE} …), and from nowhere else.
 *
 * @param endpoint its address; Amazon's own when there is none
 * @param pathStyle whether the bucket stands in the path of an address instead of in the name of the host
 */
record BucketAccess(Optional<URI> endpoint, String region, boolean pathStyle) {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    static final Duration ANSWER = Duration.ofSeconds(10);
    /** A transaction waits for it, which the database ends after a minute of silence. */
    private static final Duration ALTOGETHER = Duration.ofSeconds(30);

    private static final int ATTEMPTS = 2;

    /** The same settings as the program's, for a command that runs without it. */
    static BucketAccess of(Map<String, String> environment) {
        return new BucketAccess(
                Optional.ofNullable(environment.get("EXPORTCHECK_DOCUMENTS_S3_ENDPOINT"))
                        .map(URI::create),
                environment.getOrDefault("EXPORTCHECK_DOCUMENTS_S3_REGION", "us-east-1"),
                Boolean.parseBoolean(environment.getOrDefault("EXPORTCHECK_DOCUMENTS_S3_PATH_STYLE", "true")));
    }

    S3Client client() {
        return client(
                AwsCredentialsProviderChain.of(
                        EnvironmentVariableCredentialsProvider.create(), ProfileCredentialsProvider.create()),
                ANSWER);
    }

    /** Checksums are ours to demand, and bodies are sent as they are: not every compatible store knows Amazon's own framing. */
    S3Client client(AwsCredentialsProvider credentials, Duration answer) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(answer))
                .credentialsProvider(credentials)
                .region(Region.of(region))
                .forcePathStyle(pathStyle)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                .overrideConfiguration(limits -> limits.apiCallTimeout(ALTOGETHER)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(ATTEMPTS)
                                .build()));
        endpoint.ifPresent(client::endpointOverride);
        return client.build();
    }
}
