package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word is there in Swedish and in English, and every word is used. */
class MessagesTest {

    private static final String USED = everythingThatMayUse();
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String SECOND_LANGUAGE = "_en.properties";

    static Stream<Path> bundles() throws IOException {
        return Files.list(MESSAGES).filter(file -> !file.toString().endsWith(SECOND_LANGUAGE));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(Path swedish) {
        var english = MESSAGES.resolve(name(swedish) + SECOND_LANGUAGE);
        assertThat(keys(english)).containsExactlyInAnyOrderElementsOf(keys(swedish));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsGivenTwice(Path swedish) {
        assertThat(keys(swedish)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsUsedSomewhere(Path swedish) {
        var unused = keys(swedish).stream()
                .filter(key -> !isOfAnEnum(key))
                .filter(key -> !USED.contains(name(swedish) + ":" + key)
                        && !USED.contains("\"" + key + "\"")
                        && !USED.contains("." + key + "("));
        assertThat(unused).isEmpty();
    }

    private static String everythingThatMayUse() {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"));
                var code = Files.walk(Path.of("src/main/java"));
                var tests = Files.walk(Path.of("src/test/java/se/exportcheck/web"))) {
            return Stream.of(templates, code, tests)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("MessagesTest.java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keys(Path file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    /** The words of an enum follow the enum, whichever of them pages show. */
    private static boolean isOfAnEnum(String key) {
        return key.contains("_");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
