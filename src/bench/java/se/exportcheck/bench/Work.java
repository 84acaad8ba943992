package se.exportcheck.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.exportcheck.bench.Bench.Page;
import se.exportcheck.site.Site;
import se.exportcheck.site.Visitor;

/** What is asked of the program: pages by addresses that exist in this database, and cases that can be signed and decided. */
record Work(Site site, List<Page> pages, List<Page> exports, List<String[]> toSign, List<String[]> toDecide) {

    /** An act and how often it can be done. */
    record Acts(Load.Act act, int many) {}

    private static final String REGION = " and region = 'vastmanland' ";

    static Work in(Site site) throws SQLException {
        var middle = rows(
                        site,
                        "select received_on || '_' || id from grant_case where number is not null" + REGION
                                + "order by received_on desc, id desc offset (select count(*) / 2 from grant_case where number is not null"
                                + REGION + ") limit 1")
                .getFirst()[0];
        var cases = rows(
                        site,
                        "select '/cases/' || number from grant_case where origin = 'PORTAL' and status in ('CLOSED', 'IN_REVIEW', 'ACTIVE')"
                                + REGION + "order by hashint8(id) limit 100")
                .stream()
                .map(row -> row[0])
                .toList();
        var company = rows(
                        site,
                        "select 'bench-' || organisation_number from grant_case where number is not null and organisation_number ~ '^5596'"
                                + REGION + "group by 1 order by count(*) desc limit 1")
                .getFirst()[0];
        var pages = List.of(
                new Page("Inbox", "officer", List.of("/inbox")),
                new Page("Case list, first page", "officer", List.of("/cases")),
                new Page("Case list, in the middle", "officer", List.of("/cases?after=" + middle)),
                new Page(
                        "Case list, filtered",
                        "officer",
                        List.of("/cases?decidedYear=2023&municipality=1981&outcome=GRANTED")),
                new Page(
                        "Case list, words",
                        "officer",
                        List.of(
                                "/cases?q=norge",
                                "/cases?q=plast+norge",
                                "/cases?q=ekteknik",
                                "/cases?q=m%C3%A4ss+glas")),
                new Page("Case", "officer", cases),
                new Page("A company's own cases", company, List.of("/my/cases")),
                new Page("Last days", "manager", List.of("/deadlines")),
                new Page("Yearly report", "manager", List.of("/reports/awards/2023")),
                new Page("Audit log", "auditor", List.of("/audit")));
        var exports = List.of(
                new Page("Yearly report, CSV", "manager", List.of("/reports/awards/2023.csv")),
                new Page("Yearly report, Excel", "manager", List.of("/reports/awards/2023.xlsx")),
                new Page("Yearly report, PDF", "manager", List.of("/reports/awards/2023.pdf")),
                new Page("All cases, CSV", "manager", List.of("/cases/list.csv")),
                new Page("All cases, Excel", "manager", List.of("/cases/list.xlsx")),
                new Page("All cheques, CSV", "manager", List.of("/open-data/awards.csv")),
                new Page("All cheques, JSON", "manager", List.of("/open-data/awards.json")),
                new Page("Audit log, JSON lines", "auditor", List.of("/audit/log.jsonl")));
        return new Work(
                site,
                pages,
                exports,
                rows(
                        site,
                        "select 'bench-' || organisation_number, reference from grant_case where status = 'AWAITING_SIGNATURE' and organisation_number ~ '^5596'"
                                + REGION + "order by id"),
                rows(
                        site,
                        "select number, version from grant_case where status = 'PROPOSED' and proposed_outcome = 'GRANT' and organisation_number ~ '^5596'"
                                + REGION + "order by id"));
    }

    /** So many clients, and so many times each act. */
    Map<String, Acts> acts(int clients, int times) throws Exception {
        var acts = new LinkedHashMap<String, Acts>();
        acts.put("Sign and send an application", signing(times));
        acts.put("Decide", deciding(clients, times));
        return acts;
    }

    private Acts signing(int times) throws Exception {
        var many = Math.min(times, toSign.size());
        var visitors = new ArrayList<Visitor>();
        var tokens = new ArrayList<String>();
        var taken = List.copyOf(toSign.subList(0, many));
        toSign.subList(0, many).clear();
        for (var waiting : taken) {
            var visitor = Visitor.signedIn(site.program().address(), waiting[0]);
            tokens.add(visitor.demand(visitor.open("/my/cases/" + waiting[1] + "/sign"))
                    .field("formToken"));
            visitors.add(visitor);
        }
        return new Acts(
                (client, request) -> {
                    var path = "/my/cases/" + taken.get(request)[1] + "/sign";
                    var visitor = visitors.get(request);
                    return visitor.demand(visitor.send(path, Map.of("formToken", tokens.get(request))))
                            .bytes();
                },
                many);
    }

    private Acts deciding(int clients, int times) throws Exception {
        var many = Math.min(times, toDecide.size());
        var taken = List.copyOf(toDecide.subList(0, many));
        toDecide.subList(0, many).clear();
        var visitors = new ArrayList<Visitor>();
        var tokens = new ArrayList<String>();
        for (var i = 0; i < clients; i++) {
            var visitor = Visitor.signedIn(site.program().address(), "decider");
            tokens.add(visitor.demand(visitor.open("/cases/" + taken.getFirst()[0] + "/decide/confirm"))
                    .field("formToken"));
            visitors.add(visitor);
        }
        return new Acts(
                (client, request) -> {
                    var visitor = visitors.get(client);
                    var fields =
                            Map.of("formToken", tokens.get(client), "version", taken.get(request)[1], "conflict", "NO");
                    return visitor.demand(visitor.send("/cases/" + taken.get(request)[0] + "/decide", fields))
                            .bytes();
                },
                many);
    }

    private static List<String[]> rows(Site site, String sql) throws SQLException {
        try (var database = site.database();
                var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String[]>();
            var columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new String[columns];
                for (var i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
