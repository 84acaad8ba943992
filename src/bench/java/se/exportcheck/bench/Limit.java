package se.exportcheck.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.exportcheck.site.Site;

/**
 * What the database alone can do: the very statements that one page has asked, taken from its log and sent by pgbench
 * over and over, prepared. No program can be faster with the same statements.
 */
record Limit(Site site, int clients, Duration time) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:execute [^:]*|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?s)\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");

    /** Transactions per second, one for each page; nothing where there is no pgbench. */
    Optional<Double> of(String name, Load.Act page) throws Exception {
        if (!Files.exists(site.cluster().binaries().resolve("pgbench"))) {
            return Optional.empty();
        }
        var script = site.folder().resolve("pgbench-" + name.replaceAll("\\W+", "-") + ".sql");
        Files.writeString(script, String.join(";\n", statements(page)) + ";\n");
        var out = site.folder().resolve("pgbench.log");
        var process = new ProcessBuilder(
                        site.cluster().binaries().resolve("pgbench").toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-h",
                        "localhost",
                        "-p",
                        String.valueOf(site.cluster().port()),
                        "-U",
                        "exportcheck_app",
                        "-c",
                        String.valueOf(clients),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(time.toSeconds()),
                        "-f",
                        script.toString(),
                        "exportcheck")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        process.environment().put("PGOPTIONS", "-c exportcheck.region=vastmanland");
        process.start().waitFor();
        return RATE.matcher(Files.readString(out)).results().findFirst().map(rate -> Double.parseDouble(rate.group(1)));
    }

    private List<String> statements(Load.Act page) throws Exception {
        var log = site.cluster().data().resolve("log/statements.json");
        try (var database = site.database()) {
            log(database, "all");
            Thread.sleep(1000);
            var before = Files.size(log);
            page.by(0, 0);
            Thread.sleep(500);
            log(database, "none");
            return read(log, before);
        }
    }

    private static void log(Connection database, String what) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static List<String> read(Path log, long from) throws IOException {
        var bytes = Files.readAllBytes(log);
        var statements = new ArrayList<String>();
        for (var line :
                new String(bytes, (int) from, (int) (bytes.length - from), StandardCharsets.UTF_8).split("\n")) {
            var entry = line.isBlank() ? JSON.createObjectNode() : JSON.readTree(line);
            var statement = STATEMENT.matcher(entry.path("message").asText());
            if (entry.path("user").asText().equals("exportcheck_app") && statement.matches()) {
                statements.add(filledIn(statement.group(1), entry.path("detail").asText()));
            }
        }
        return statements;
    }

    private static String filledIn(String statement, String detail) {
        var values = PARAMETER
                .matcher(detail)
                .results()
                .collect(Collectors.toMap(
                        found -> Integer.parseInt(found.group(1)), (MatchResult found) -> found.group(2)));
        return Pattern.compile("\\$(\\d+)")
                .matcher(statement)
                .replaceAll(place ->
                        Matcher.quoteReplacement(values.getOrDefault(Integer.parseInt(place.group(1)), "NULL")));
    }
}
