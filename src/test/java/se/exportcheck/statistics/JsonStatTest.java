package se.exportcheck.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import se.exportcheck.Vectors;

class JsonStatTest {

    private static final String DENSE = Vectors.text("json-stat.json");

    /** The vector of the domain brief, 4.6. */
    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/json-stat-cells.csv", numLinesToSkip = 1)
    void aCellWithoutAValueIsEmptyAndNotZero(String area, String year, int position, @Nullable BigDecimal value)
            throws JsonStat.Unreadable {
        var cell = JsonStat.read(DENSE.getBytes(UTF_8)).cells().get(position);
        assertThat(cell.codes()).containsExactly(area, year);
        assertThat(cell.value()).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void sparseValuesAndListedCategoriesSayTheSame() throws JsonStat.Unreadable {
        var sparse = DENSE.replace("[null,281158,null,160634]", "{\"1\":281158,\"3\":160634}")
                .replace("{\"19\":0,\"1980\":1}", "[\"19\",\"1980\"]")
                .replace("{\"2023\":0,\"2024\":1}", "{\"2024\":1,\"2023\":0}");
        assertThat(values(sparse)).isEqualTo(values(DENSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | NOT_JSON",
                "[1,2] | NOT_JSON",
                "{} | NOT_A_DATASET",
                "{\"class\":\"collection\"} | NOT_A_DATASET",
                "{\"class\":\"dataset\",\"id\":[],\"size\":[],\"value\":[]} | NOT_A_DATASET",
                "{\"class\":\"dataset\",\"id\":[\"A\"],\"size\":[1,2],\"value\":[]} | NOT_A_DATASET",
                "{\"class\":\"dataset\",\"id\":[\"A\"],\"size\":[2],\"dimension\":{},\"value\":[1,2]} | NOT_A_DATASET",
                "{\"class\":\"dataset\",\"id\":[\"A\"],\"size\":[2],\"dimension\":{\"A\":{\"category\":{\"index\":[\"x\",\"y\"]}}},\"value\":[1]} | VALUES_DO_NOT_FIT",
                "{\"class\":\"dataset\",\"id\":[\"A\"],\"size\":[2],\"dimension\":{\"A\":{\"category\":{\"index\":[\"x\",\"y\"]}}}} | VALUES_DO_NOT_FIT",
            })
    void whatIsNoTableIsNamed(String file, JsonStat.Fault fault) {
        assertThatExceptionOfType(JsonStat.Unreadable.class)
                .isThrownBy(() -> JsonStat.read(file.strip().getBytes(UTF_8)))
                .satisfies(unreadable -> assertThat(unreadable.fault()).isEqualTo(fault));
    }

    @Test
    void aTableThatIsTooLargeIsNotRead() {
        var codes =
                IntStream.range(0, 400).mapToObj(number -> "\"" + number + "\"").collect(Collectors.joining(","));
        var dimension = "{\"category\":{\"index\":[" + codes + "]}}";
        var table =
                "{\"class\":\"dataset\",\"id\":[\"A\",\"B\"],\"size\":[400,400],\"dimension\":{\"A\":%1$s,\"B\":%1$s},\"value\":{}}"
                        .formatted(dimension);
        assertThatExceptionOfType(JsonStat.Unreadable.class)
                .isThrownBy(() -> JsonStat.read(table.getBytes(UTF_8)))
                .satisfies(unreadable -> assertThat(unreadable.fault()).isEqualTo(JsonStat.Fault.TOO_LARGE));
    }

    private static Map<List<String>, Optional<BigDecimal>> values(String file) throws JsonStat.Unreadable {
        return JsonStat.read(file.getBytes(UTF_8)).cells().stream()
                .collect(Collectors.toMap(JsonStat.Cell::codes, JsonStat.Cell::value));
    }
}
