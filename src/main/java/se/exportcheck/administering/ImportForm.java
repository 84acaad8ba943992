package se.exportcheck.administering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import se.exportcheck.web.Text;

/** A list of past cases as the page takes it: a file, or pasted text. */
record ImportForm(
        @RestForm("list") @Nullable FileUpload file,

        @RestForm @PartType("text/plain") @Nullable String text) {

    /** Larger lists do not fit in a form field; they come through the API. */
    static final int LARGEST = 90_000;

    static ImportForm empty() {
        return new ImportForm(null, null);
    }

    String typed() {
        return Text.of(text);
    }

    boolean isTooLarge() {
        return file != null && file.size() > LARGEST;
    }

    /** What was sent; the file when there are both. */
    Optional<byte[]> content() {
        if (file != null && file.size() > 0) {
            return Optional.of(read(file));
        } else {
            return Optional.ofNullable(text)
                    .filter(typed -> !Text.of(typed).isEmpty())
                    .map(typed -> typed.getBytes(UTF_8));
        }
    }

    /** As a form field carries it unchanged: a browser would make line breaks of its own. */
    static String packed(byte[] list) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(list);
    }

    /** Empty when there is none, or something that never was one. */
    static Optional<byte[]> unpacked(@Nullable String packed) {
        try {
            return Optional.ofNullable(packed).filter(field -> !field.isEmpty()).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** The file as text, to be mended in the page; a workbook cannot be. */
    static String mendable(byte[] file, List<Rejection> rejections) {
        var isText = rejections.stream().noneMatch(each -> each.fault() == ImportFault.WORKBOOK);
        return isText ? Text.of(new String(file, UTF_8)) : "";
    }

    private static byte[] read(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
