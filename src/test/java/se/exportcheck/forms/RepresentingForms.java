package se.exportcheck.forms;

import static se.exportcheck.forms.Field.choice;
import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;
import static se.exportcheck.forms.Field.prose;

import java.util.List;
import se.exportcheck.Story;
import se.exportcheck.representing.Representing;

/** Who is invited to act for a company, and who accepts. */
final class RepresentingForms {

    static final List<Form> ALL = List.of(
            Form.of(
                    "/my/company/{company}/invite",
                    "invited",
                    () -> "/my/company/" + Representing.companyOfInvited() + "/invite",
                    exact("email", "ny@prov.example"),
                    given("signatory", "true"),
                    given("administrator", "true")),
            Form.of(
                    "/my/invitations/{region}/{secret}",
                    "invited2",
                    () -> Representing.invitation(Representing.companyOfInvited(), "ny@prov.example"),
                    name("yourName", 100, "Nils Ny"),
                    exact("email", "nils@prov.example")),
            Form.of(
                            "/cases/{number}/representatives/{person}",
                            "registrar",
                            RepresentingForms::check,
                            choice("answer", "REFUSED"),
                            given("document", ""),
                            given("untilDay", ""),
                            given("untilMonth", ""),
                            given("untilYear", ""),
                            prose("within", 500, "Bara ansökan.").orEmpty(),
                            prose("reason", 2000, "Fullmakten är inte undertecknad.")
                                    .orEmpty())
                    .neverSent());

    private static String check() {
        return "/cases/" + Story.received()
                + Representing.at(Representing.malarsensor(), "applicant")
                        .replaceFirst(".*/people", "/representatives");
    }

    private RepresentingForms() {}
}
