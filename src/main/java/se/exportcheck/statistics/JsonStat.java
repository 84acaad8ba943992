package se.exportcheck.statistics;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
        /** The categories of a dimension do not have a place each, from the first to the last. */
        PLACES_DO_NOT_FIT,
        VALUES_DO_NOT_FIT,
        NOT_A_NUMBER
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

    private static final Pattern PLACE = Pattern.compile("0|[1-9]\\d{0,8}");

    /** No count or sum has more digits than this, before or after the point. */
    private static final int MOST_DIGITS = 30;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

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
        var dimensions = texts(dataset.path("id"), Fault.NOT_A_DATASET);
        if (!dataset.path("class").asText("").equals("dataset")
                || !dataset.path("size").isArray()
                || dimensions.isEmpty()
                || dimensions.size() != dataset.path("size").size()) {
            throw new Unreadable(Fault.NOT_A_DATASET);
        }
        var categories = new ArrayList<List<String>>();
        for (var dimension : dimensions) {
            var category = dataset.path("dimension").path(dimension).path("category");
            if (!category.path("index").isContainerNode()) {
                throw new Unreadable(Fault.NOT_A_DATASET);
            }
            categories.add(codes(category.path("index")));
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
        } catch (NumberFormatException beyondAnyNumber) {
            throw new Unreadable(Fault.NOT_A_NUMBER);
        } catch (IOException notJson) {
            throw new Unreadable(Fault.NOT_JSON);
        }
    }

    /** The index is a list of codes, or an object of codes and their places. */
    private static List<String> codes(JsonNode index) throws Unreadable {
        if (index.isArray()) {
            return texts(index, Fault.PLACES_DO_NOT_FIT);
        }
        var codes = new TreeMap<Integer, String>();
        for (var entry : index.properties()) {
            var place = entry.getValue();
            if (!place.isInt()
                    || place.intValue() < 0
                    || place.intValue() >= index.size()
                    || codes.put(place.intValue(), entry.getKey()) != null) {
                throw new Unreadable(Fault.PLACES_DO_NOT_FIT);
            }
        }
        return List.copyOf(codes.values());
    }

    /** A list of different words, and of nothing else. */
    private static List<String> texts(JsonNode list, Fault otherwise) throws Unreadable {
        var texts = stream(list).map(JsonNode::asText).toList();
        if (!list.isArray()
                || !stream(list).allMatch(JsonNode::isTextual)
                || texts.stream().distinct().count() < texts.size()) {
            throw new Unreadable(otherwise);
        }
        return texts;
    }

    private void check() throws Unreadable {
        if (!stream(dataset.get("size")).allMatch(JsonNode::isInt)) {
            throw new Unreadable(Fault.NOT_A_DATASET);
        }
        var sizes = stream(dataset.get("size")).map(JsonNode::intValue).toList();
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
        if (values.isArray() ? values.size() != cells : !values.isObject() || !arePlaces(values, cells)) {
            throw new Unreadable(Fault.VALUES_DO_NOT_FIT);
        }
        if (!stream(values).allMatch(value -> value.isNull() || isNumber(value))) {
            throw new Unreadable(Fault.NOT_A_NUMBER);
        }
    }

    /** Written as they are looked up: {@code 01} is no place. */
    private static boolean arePlaces(JsonNode sparse, long cells) {
        return sparse.properties().stream()
                .map(Map.Entry::getKey)
                .allMatch(place -> PLACE.matcher(place).matches() && Long.parseLong(place) < cells);
    }

    private static boolean isNumber(JsonNode value) {
        return value.isNumber()
                && Math.abs((long) value.decimalValue().scale()) <= MOST_DIGITS
                && value.decimalValue().precision() <= MOST_DIGITS;
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
