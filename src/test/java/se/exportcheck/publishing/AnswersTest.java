package se.exportcheck.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Map<String, List<String>> PROMISING = Map.of(
            "workplace", List.of("IN_COUNTY"),
            "employees", List.of("EMPLOYEES_WITHIN"),
            "turnover", List.of("TURNOVER_WITHIN"),
            "product", List.of("PRODUCT_READY"),
            "purpose", List.of("FAIR", "TRAVEL"),
            "started", List.of("NOTHING_STARTED"),
            "aid", List.of("AID_NONE"));

    private static final Answers ALL = Answers.of(PROMISING);

    @Test
    void theAddressHoldsEveryAnswer() {
        assertThat(ALL.query())
                .isEqualTo("?workplace=IN_COUNTY&employees=EMPLOYEES_WITHIN&turnover=TURNOVER_WITHIN"
                        + "&product=PRODUCT_READY&purpose=FAIR&purpose=TRAVEL&started=NOTHING_STARTED&aid=AID_NONE");
        assertThat(ALL.open()).isEmpty();
        assertThat(ALL.isPromising()).isTrue();
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsLeftOut() {
        var answers = Answers.of(Map.of(
                "workplace", List.of("<script>", "AID_NONE", "in_county"),
                "employees", List.of("EMPLOYEES_MORE", "EMPLOYEES_FEWER"),
                "name", List.of("Sofia")));
        assertThat(answers.open()).hasValue(Question.WORKPLACE);
        assertThat(answers.to(Question.EMPLOYEES)).hasSize(1);
        assertThat(answers.query()).isEqualTo("?employees=EMPLOYEES_FEWER");
    }

    @Test
    void everyStopStandsAgainst() {
        for (var option : Option.values()) {
            var answers = ALL.with(option.question(), List.of(option.name()));
            var stops = option.verdict() == Verdict.STOPS || option.verdict() == Verdict.NOT_COVERED;
            assertThat(answers.isPromising()).as(option.name()).isNotEqualTo(stops);
        }
    }

    @Test
    void costsThatAreNeverPaidStopOnlyWhenThereAreNoOthers() {
        var mixed = ALL.with(Question.PURPOSE, List.of("FAIR", "SALES_NETWORK"));
        assertThat(mixed.isPromising()).isTrue();
        assertThat(mixed.toBeChecked()).containsExactly(Option.SALES_NETWORK);
        assertThat(ALL.with(Question.PURPOSE, List.of("SALES_NETWORK")).against())
                .containsExactly(Option.SALES_NETWORK);
    }
}
