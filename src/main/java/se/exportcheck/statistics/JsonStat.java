package se.exportcheck.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A table as PxWeb gives it, json-stat 2.0: values in the order of the categories of all dimensions, the last one
 * running fastest. A cell without a value is empty, never zero.
 */
public final class JsonStat {

    /** A value and the codes of the categories that it stands under. */
    public record Cell(List<String> codes, Optional<BigDecimal> value) {}

    /** What is wrong with a file that should be such a table. */
    public enum Fault {
        NOT_JSON,
        NOT_A_DATASET,
        TOO_LARGE,
        VALUES_DO_NOT_FIT
    }

    /** The file is no table that can be read. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        Unreadable(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** The most that PxWeb gives at a time. */
    private static final int MOST_CELLS = 150_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode dataset;
    private final List<String> dimensions;
    private final List<List<String>> categories;

    private JsonStat(JsonNode dataset, List<String> dimensions, List<List<String>> categories) {
        this.dataset = dataset;
        this.dimensions = dimensions;
        this.categories = categories;
    }

    public static JsonStat read(byte[] file) throws Unreadable {
        var dataset = parsed(file);
        if (!dataset.path("class").asText("").equals("dataset")
                || !dataset.path("id").isArray()
                || !dataset.path("size").isArray()
                || dataset.path("id").isEmpty()
                || dataset.path("id").size() != dataset.path("size").size()) {
            throw new Unreadable(Fault.NOT_A_DATASET);
        }
        var dimensions = stream(dataset.get("id")).map(JsonNode::asText).toList();
        var categories = new ArrayList<List<String>>();
        for (var dimension : dimensions) {
            categories.add(codes(
                    dataset.path("dimension").path(dimension).path("category").path("index")));
        }
        var table = new JsonStat(dataset, dimensions, categories);
        table.check();
        return table;
    }

    private static JsonNode parsed(byte[] file) throws Unreadable {
        try {
            var parsed = JSON.readTree(file);
            if (parsed == null || !parsed.isObject()) {
                throw new Unreadable(Fault.NOT_JSON);
            }
            return parsed;
        } catch (IOException notJson) {
            throw new Unreadable(Fault.NOT_JSON);
        }
    }

    /** The index is a list of codes, or an object of codes and their places. */
    private static List<String> codes(JsonNode index) {
        return index.isArray()
                ? stream(index).map(JsonNode::asText).toList()
                : index.properties().stream()
                        .sorted(Comparator.comparingInt(
                                entry -> entry.getValue().asInt()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private void check() throws Unreadable {
        var sizes = stream(dataset.get("size")).map(JsonNode::asInt).toList();
        if (!sizes.equals(categories.stream().map(List::size).toList()) || sizes.contains(0)) {
            throw new Unreadable(Fault.NOT_A_DATASET);
        }
        var cells = sizes.stream()
                .mapToLong(Integer::longValue)
                .reduce(1, (all, size) -> Math.min(all * size, Integer.MAX_VALUE));
        if (cells > MOST_CELLS) {
            throw new Unreadable(Fault.TOO_LARGE);
        }
        var values = dataset.path("value");
        if (!values.isObject() && values.size() != cells || !values.isContainerNode()) {
            throw new Unreadable(Fault.VALUES_DO_NOT_FIT);
        }
    }

    public List<String> dimensions() {
        return dimensions;
    }

    /** The place of the dimension with this role, {@code time} or {@code geo}; empty when the table says none. */
    public Optional<Integer> dimensionOf(String role) {
        return stream(dataset.path("role").path(role))
                .map(JsonNode::asText)
                .map(dimensions::indexOf)
                .filter(place -> place >= 0)
                .findFirst();
    }

    /** How many categories the dimension at this place has. */
    public int sizeOf(int dimension) {
        return categories.get(dimension).size();
    }

    public List<Cell> cells() {
        var count = categories.stream().mapToInt(List::size).reduce(1, (all, size) -> all * size);
        return IntStream.range(0, count)
                .mapToObj(place -> new Cell(codesAt(place), valueAt(place)))
                .toList();
    }

    private List<String> codesAt(int place) {
        var codes = new ArrayList<String>();
        var rest = place;
        for (var dimension : categories.reversed()) {
            codes.addFirst(dimension.get(rest % dimension.size()));
            rest /= dimension.size();
        }
        return List.copyOf(codes);
    }

    /** Dense tables are lists, sparse ones objects of places and values. */
    private Optional<BigDecimal> valueAt(int place) {
        var values = dataset.get("value");
        var value = values.isArray() ? values.get(place) : values.get(String.valueOf(place));
        return Optional.ofNullable(value).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
