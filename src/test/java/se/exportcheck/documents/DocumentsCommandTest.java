package se.exportcheck.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that a store is moved by. */
class DocumentsCommandTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String LIST = "vastmanland/" + ABC + "\nskane/" + ABC + "\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aStoreWithTwoDocuments() throws IOException {
        var store = new FolderStore(folder.resolve("old"));
        var content = Files.writeString(folder.resolve("abc"), "abc");
        store.keep("vastmanland", ABC, content);
        store.keep("skane", ABC, content);
    }

    @Test
    void allThatIsListedIsCarriedAndVerified() throws IOException {
        assertThat(run(LIST, "verify-documents", at("old"))).isEqualTo("0 WHOLE. 2 documents.");
        assertThat(run(LIST, "copy-documents", at("old"), at("new"))).isEqualTo("0 WHOLE. 2 documents.");
        assertThat(folder.resolve("new/skane/ba").resolve(ABC)).hasContent("abc");
        assertThat(run(LIST, "copy-documents", at("old"), at("new")))
                .as("a second time, for what came meanwhile")
                .isEqualTo("0 WHOLE. 2 documents.");
    }

    @Test
    void whatIsMissingOrDamagedIsNamed() throws IOException {
        Files.delete(folder.resolve("old/skane/ba").resolve(ABC));
        Files.writeString(folder.resolve("old/vastmanland/ba").resolve(ABC), "abd");
        assertThat(run(LIST, "verify-documents", at("old")))
                .startsWith("1 ")
                .contains("vastmanland: The document " + ABC + " is damaged in the store")
                .contains("skane: The document " + ABC + " is missing in the store")
                .endsWith("NOT WHOLE. 2 of 2 documents.");
        assertThat(run(LIST, "copy-documents", at("old"), at("new"))).startsWith("1 ");
        assertThat(folder.resolve("new/vastmanland/ba").resolve(ABC)).doesNotExist();
    }

    @Test
    void whatCannotBeDoneIsNoVerdict() {
        assertThat(run(LIST, "verify-documents")).startsWith("2 Usage:");
        assertThat(run(LIST, "copy-documents", at("old"))).startsWith("2 Usage:");
        assertThat(run(LIST, "verify-documents", "ftp://old")).startsWith("2 NOT DONE. ");
        assertThat(run(LIST, "verify-documents", at("nowhere"))).startsWith("2 NOT DONE. There is no folder");
        assertThat(run("../../etc/passwd", "verify-documents", at("old"))).startsWith("2 NOT DONE. ");
        assertThat(run("", "verify-documents", at("old"))).isEqualTo("2 NOT DONE. The list is empty.");
    }

    private String at(String store) {
        return "file:" + folder.resolve(store);
    }

    private static String run(String list, String... arguments) {
        var out = new ByteArrayOutputStream();
        var status = new DocumentsCommand(Map.of(), new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), arguments);
        return status + " " + out.toString(StandardCharsets.UTF_8).strip();
    }
}
