package se.exportcheck.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.audit.OwnActs.Act;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.people.Entitlement;
import se.exportcheck.people.Person;
import se.exportcheck.people.Role;

/**
 * What a region keeps about a person as a person, by GDPR articles 15 and 20. What stands in the cases belongs to the
 * cases, which are public records.
 *
 * @param subject what the sign-in provider calls the person
 * @param memberships as whom they are known; none of somebody who has only signed in
 * @param acts how many of their acts stand in the log
 */
record MyData(
        String region,
        Instant at,
        String subject,
        String name,
        List<Role> roles,
        List<Person> memberships,
        List<SignInRow> signIns,
        long acts) {

    /** Whether the person may sign for the company, as things stand on the day. */
    public boolean signs(Person membership) {
        return membership.signsOn(Stockholm.dateOf(at));
    }

    /** All of it as JSON, each act as it is read from the log. */
    void write(OutputStream out, Stream<Act> log, ObjectMapper mapper) throws IOException {
        try (var json = mapper.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("region", region);
            json.writeStringField("at", at.toString());
            json.writeStringField("subject", subject);
            json.writeStringField("name", name);
            json.writeArrayFieldStart("roles");
            for (var role : roles) {
                json.writeString(role.token());
            }
            json.writeEndArray();
            writeMemberships(json);
            writeSignIns(json);
            json.writeArrayFieldStart("acts");
            for (var act : (Iterable<Act>) log::iterator) {
                write(json, act);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void writeMemberships(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("memberships");
        for (var membership : memberships) {
            json.writeStartObject();
            json.writeStringField("name", membership.name());
            json.writeStringField("email", membership.email());
            writeIfKnown(json, "title", membership.title());
            json.writeBooleanField("signatory", signs(membership));
            json.writeBooleanField("administrator", membership.administrator());
            writeIfKnown(json, "entitlement", name(membership.entitlement()));
            writeIfKnown(json, "letInBy", membership.vouchedBy());
            writeIfKnown(json, "checkedBy", membership.checkedBy());
            writeIfKnown(json, "signsWithin", membership.signsWithin());
            writeIfKnown(json, "refusedBecause", membership.refusedBecause());
            writeIfKnown(
                    json,
                    "since",
                    membership.since() == null ? null : membership.since().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSignIns(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("signIns");
        for (var signIn : signIns) {
            json.writeStartObject();
            json.writeStringField("signedInAt", signIn.signedInAt().toString());
            json.writeStringField("seenAt", signIn.seenAt().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Act act) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", act.at());
        json.writeStringField("what", act.kind());
        writeIfKnown(json, "case", act.caseNumber().isEmpty() ? null : act.caseNumber());
        json.writeStringField("roles", act.role());
        json.writeEndObject();
    }

    private static @Nullable String name(@Nullable Entitlement entitlement) {
        return entitlement == null ? null : entitlement.name();
    }

    private static void writeIfKnown(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
