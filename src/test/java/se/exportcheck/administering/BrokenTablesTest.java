package se.exportcheck.administering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.exportcheck.Vectors;
import se.exportcheck.statistics.JsonStat;
import se.exportcheck.statistics.Population;

/** A table of inhabitants with anything wrong in any place of it is named or means the same; it never brings down the page. */
class BrokenTablesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHOLE = Vectors.text("json-stat.json");

    /** Each place of the table in turn is something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"19\"",
                "\"text\"",
                "true",
                "-1",
                "0",
                "1",
                "2",
                "0.5",
                "1e999",
                "1e2147483647",
                "123456789012345678901234567890123",
                "1e-2147483647",
                "[]",
                "[null]",
                "{}",
                "{\"19\":0}",
                "{\"-1\":5}",
                "{\"x\":5}",
                "{\"4\":5}",
                "{\"99999999999999999999\":5}"
            })
    void anythingInAnyPlaceIsNamedOrKnown(String instead) throws JsonProcessingException {
        for (var table : changed(instead)) {
            assertThatItIsNamedOrKnown(table);
        }
    }

    @Test
    void aPartThatIsMissingOrSaidTwiceIsNamedOrKnown() throws JsonProcessingException {
        var parts = parts(JSON.readTree(WHOLE));
        for (var i = 0; i < parts.size(); i++) {
            for (var change : List.<Consumer<Part>>of(Part::remove, Part::repeat)) {
                var table = JSON.readTree(WHOLE);
                change.accept(parts(table).get(i));
                assertThatItIsNamedOrKnown(table.toString());
            }
        }
        for (var length = 0; length < WHOLE.length(); length++) {
            assertThatItIsNamedOrKnown(WHOLE.substring(0, length));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null,281158 | \"281158\",281158 | NOT_A_NUMBER",
                "null,281158 | \"..\",281158 | NOT_A_NUMBER",
                "null,281158 | 1e999,281158 | NOT_A_NUMBER",
                "null,281158 | 1e2147483647,281158 | NOT_A_NUMBER",
                "null,281158 | 1e99999999999,281158 | NOT_A_NUMBER",
                "null,281158 | [1],281158 | NOT_A_NUMBER",
                "[null,281158,null,160634] | {\"4\":1} | VALUES_DO_NOT_FIT",
                "[null,281158,null,160634] | {\"-1\":1} | VALUES_DO_NOT_FIT",
                "[null,281158,null,160634] | {\"01\":1} | VALUES_DO_NOT_FIT",
                "[null,281158,null,160634] | {\"first\":1} | VALUES_DO_NOT_FIT",
                "[null,281158,null,160634] | {\"1\":\"x\"} | NOT_A_NUMBER",
                "{\"19\":0,\"1980\":1} | {\"19\":0,\"1980\":0} | PLACES_DO_NOT_FIT",
                "{\"19\":0,\"1980\":1} | {\"19\":0,\"1980\":2} | PLACES_DO_NOT_FIT",
                "{\"19\":0,\"1980\":1} | {\"19\":0,\"1980\":\"1\"} | PLACES_DO_NOT_FIT",
                "{\"19\":0,\"1980\":1} | {\"19\":0,\"1980\":null} | PLACES_DO_NOT_FIT",
                "{\"19\":0,\"1980\":1} | [\"19\",\"19\"] | PLACES_DO_NOT_FIT",
                "{\"19\":0,\"1980\":1} | [\"19\",1980] | PLACES_DO_NOT_FIT",
                "{\"19\":0,\"1980\":1} | {\"19\":0,\"19\":1} | NOT_JSON",
                "[2,2] | [2,\"2\"] | NOT_A_DATASET",
                "[\"Region\",\"Tid\"] | [\"Region\",\"Region\"] | NOT_A_DATASET",
                "\"geo\":[\"Region\"] | \"geo\":[\"Tid\"] | DIMENSION_MISSING"
            })
    void whatIsWrongIsNamed(String part, String instead, ImportFault fault) {
        assertThat(WHOLE).contains(part);
        assertThat(read(WHOLE.replace(part, instead)).rejections())
                .extracting(Rejection::fault)
                .contains(fault);
    }

    private static void assertThatItIsNamedOrKnown(String table) {
        var checked = read(table);
        assertThat(checked.populations().isEmpty())
                .as("brings something or says why not: %s", table)
                .isNotEqualTo(checked.isAccepted());
        assertThat(checked.populations())
                .as(table)
                .extracting(Population::inhabitants)
                .allMatch(inhabitants -> inhabitants > 0);
    }

    private static CheckedFigures read(String table) {
        try {
            return PopulationTable.read(JsonStat.read(table.getBytes(UTF_8)));
        } catch (JsonStat.Unreadable unreadable) {
            var rejection = new Rejection(1, Rejection.FILE, PopulationTable.faultOf(unreadable));
            return CheckedFigures.rejected(0, List.of(rejection));
        }
    }

    private static List<String> changed(String instead) throws JsonProcessingException {
        var count = parts(JSON.readTree(WHOLE)).size();
        var tables = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var table = JSON.readTree(WHOLE);
            parts(table).get(i).replace(instead);
            tables.add(JSON.writeValueAsString(table));
        }
        return tables;
    }

    /** A value of an object or a list, below the top. */
    private record Part(JsonNode parent, String name, int index) {

        void replace(String instead) {
            if (parent instanceof ObjectNode object) {
                object.putRawValue(name, new RawValue(instead));
            } else {
                ((ArrayNode) parent).remove(index);
                ((ArrayNode) parent).insertRawValue(index, new RawValue(instead));
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        void repeat() {
            if (parent instanceof ObjectNode object) {
                object.set(name + "2", object.get(name));
            } else {
                ((ArrayNode) parent).insert(index, parent.get(index));
            }
        }
    }

    private static List<Part> parts(JsonNode node) {
        var parts = new ArrayList<Part>();
        var index = 0;
        for (var name : node.isObject() ? names(node) : List.<String>of()) {
            parts.add(new Part(node, name, 0));
        }
        for (var each : node) {
            if (node.isArray()) {
                parts.add(new Part(node, "", index++));
            }
            parts.addAll(parts(each));
        }
        return parts;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
