package se.exportcheck.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import se.exportcheck.proof.Act.Kind;

/** What the clients are to do: applications to begin, to sign, to decide, and claims to pay, in an order by chance. */
record Tasks(Database database) {

    private static final String REGION = " and region = 'vastmanland' ";

    List<Act> some(int signed, int begun, int decided, int sent, Random chance) throws SQLException {
        var acts = new ArrayList<Act>();
        acts.addAll(signing(signed));
        acts.addAll(beginning(begun, chance));
        acts.addAll(deciding(decided));
        acts.addAll(sending(sent));
        Collections.shuffle(acts, chance);
        return acts;
    }

    private List<Act> signing(int most) throws SQLException {
        return database
                .rows("select reference, 'bench-' || organisation_number from grant_case"
                        + " where status = 'AWAITING_SIGNATURE' and organisation_number ~ '^5596'" + REGION
                        + "order by id limit " + most)
                .stream()
                .map(row -> new Act(Kind.SIGN, row[0], row[1], "/my/cases/" + row[0] + "/sign", Map.of()))
                .toList();
    }

    /** Each form has its own key, and each company begins one after the other. */
    private List<Act> beginning(int most, Random chance) throws SQLException {
        var call = database.rows(
                        "select id from call where opens_on <= current_date and coalesce(closes_on, current_date) >= current_date"
                                + REGION + "order by id limit 1")
                .getFirst()[0];
        var companies = database.rows("select m.subject, m.company_id from membership m where m.subject like 'bench-%'"
                + REGION + "order by m.subject limit 40");
        var acts = new ArrayList<Act>();
        for (var i = 0; i < most; i++) {
            var company = companies.get(i % companies.size());
            var key = new UUID(chance.nextLong(), chance.nextLong()).toString();
            var fields = Map.of("submissionKey", key, "call", call, "company", company[1], "another", "yes");
            acts.add(new Act(Kind.BEGIN, key, company[0], "/my/cases/new", fields));
        }
        return acts;
    }

    private List<Act> deciding(int most) throws SQLException {
        return database
                .rows("select number, version from grant_case where status = 'PROPOSED' and proposed_outcome = 'GRANT'"
                        + " and organisation_number ~ '^5596'" + REGION + "order by id limit " + most)
                .stream()
                .map(row -> new Act(
                        Kind.DECIDE,
                        row[0],
                        "decider",
                        "/cases/" + row[0] + "/decide",
                        Map.of("version", row[1], "conflict", "NO")))
                .toList();
    }

    private List<Act> sending(int most) throws SQLException {
        return database
                .rows("select g.number, c.ordinal from claim c join grant_case g on g.id = c.case_id"
                        + " where c.status = 'DECIDED' and c.region = 'vastmanland' order by c.id limit " + most)
                .stream()
                .map(row -> new Act(
                        Kind.SEND,
                        row[0] + "/" + row[1],
                        "payer",
                        "/cases/%s/claims/%s/send".formatted(row[0], row[1]),
                        Map.of("checked", "true", "conflict", "NO")))
                .toList();
    }
}
