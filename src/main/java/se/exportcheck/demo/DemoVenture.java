package se.exportcheck.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.application.CompanyFacts;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Fair;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.Venture;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.OrganisationNumber;

/** A row of the demo's list: a company, what it wants, and how far its case has come so many days after it came in. */
record DemoVenture(
        String region,
        DemoScene scene,
        int days,
        OrganisationNumber number,
        String company,
        CompanyFacts facts,
        Venture venture,
        List<String> markets,
        List<Cost> costs) {

    static List<DemoVenture> all(LocalDate today) {
        var list = Objects.requireNonNull(DemoVenture.class.getResourceAsStream("/demo/cases.csv"));
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(list, StandardCharsets.UTF_8);
                var rows = format.parse(reader)) {
            return rows.stream().map(row -> read(row, today)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoVenture read(CSVRecord row, LocalDate today) {
        var days = Integer.parseInt(row.get("days"));
        return new DemoVenture(
                row.get("region"),
                DemoScene.valueOf(row.get("scene")),
                days,
                OrganisationNumber.fromString(row.get("orgnr")),
                row.get("company"),
                facts(row),
                venture(row, today.minusDays(days)),
                List.of(row.get("markets").split(",")),
                costs(row.get("costs"), row.get("title")));
    }

    /** Who sells for less has not closed its first year yet, kronor. */
    private static final long YOUNG = 5_000_000;

    private static CompanyFacts facts(CSVRecord row) {
        return new CompanyFacts(
                row.get("municipality"),
                null,
                row.get("industry").split(" ")[0],
                Stream.of(row.get("industry").split(" ")).skip(1).toList(),
                new BigDecimal(row.get("employees")),
                Long.parseLong(row.get("turnover")),
                Long.parseLong(row.get("turnover")) / 2,
                Long.parseLong(row.get("goods")),
                Long.parseLong(row.get("services")),
                Long.parseLong(row.get("turnover")) < YOUNG ? 0 : 3);
    }

    private static Venture venture(CSVRecord row, LocalDate arrival) {
        return new Venture(
                row.get("title"),
                row.get("goal"),
                row.get("result"),
                Offering.valueOf(row.get("offering")),
                YoungLeader.valueOf(row.get("young")),
                presentOrNull(row.get("strength")),
                arrival.plusDays(14),
                arrival.plusMonths(10));
    }

    /** Costs are written as {@code type|description|supplier|amount}, one after another. */
    private static List<Cost> costs(String written, String title) {
        var parts = Arrays.asList(written.split("\\|"));
        var costs = new ArrayList<Cost>();
        for (var i = 0; i < parts.size(); i += 4) {
            var cost = new Cost(
                    CostType.valueOf(parts.get(i)),
                    parts.get(i + 1),
                    presentOrNull(parts.get(i + 2)),
                    null,
                    new BigDecimal(parts.get(i + 3)).setScale(2));
            costs.add(cost.isFair() ? cost.at(fair(cost, title)) : cost);
        }
        return costs;
    }

    /** Nobody in the demonstration has been to the fair before. */
    private static Fair fair(Cost cost, String title) {
        return new Fair(title, Objects.requireNonNullElse(cost.supplier(), title), false);
    }

    private static @Nullable String presentOrNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
