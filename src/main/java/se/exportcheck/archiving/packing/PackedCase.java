package se.exportcheck.archiving.packing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.Region;

/** A case as a package: its files, what describes them, what preserves them, and the table of contents. */
final class PackedCase {

    private static final String XML = "application/xml";
    private static final String DATA = "representations/rep1/data/";

    private final String id;
    private final List<PackedFile> files;

    private PackedCase(String id, List<PackedFile> files) {
        this.id = id;
        this.files = files;
    }

    static PackedCase of(
            WholeCase whole, Region region, List<PackedFile> content, List<Omission> omissions, Instant now) {
        var grantCase = whole.grantCase();
        var number = Objects.requireNonNull(grantCase.number()).value();
        var id = "exportcheck-%s-%s".formatted(number, Stockholm.dateOf(now));
        var data = content.stream().map(PackedCase::placed).toList();
        var description = PackedFile.of(
                "md-case",
                "metadata/descriptive/case.xml",
                "case.xml",
                XML,
                now,
                CaseDescription.of(whole, region, data, omissions));
        var premis = PackedFile.of(
                "md-premis",
                "metadata/preservation/premis.xml",
                "premis.xml",
                XML,
                now,
                Premis.of(id, region, data, now));
        var about = PackedFile.of("readme", "documentation/README.txt", "README.txt", "text/plain", now, readMe());
        var mets = new Mets(id, region, now)
                .of(number + " " + grantCase.companyName(), description, premis, List.of(about), data);
        var contents = PackedFile.of("mets", "METS.xml", "METS.xml", XML, now, mets);
        return new PackedCase(
                id,
                Stream.concat(Stream.of(contents, description, premis, about), data.stream())
                        .toList());
    }

    /** The name of the package and of its one folder. */
    String id() {
        return id;
    }

    void writeTo(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(id + "/" + file.path()));
                file.writeTo(zip);
                zip.closeEntry();
            }
        }
    }

    private static PackedFile placed(PackedFile file) {
        return new PackedFile(
                file.id(),
                DATA + file.path(),
                file.title(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.created(),
                file.content());
    }

    private static byte[] readMe() {
        try (var profile = PackedCase.class.getResourceAsStream("/archive/README.txt")) {
            return Objects.requireNonNull(profile).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
