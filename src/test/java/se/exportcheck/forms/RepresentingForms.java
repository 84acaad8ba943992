package se.exportcheck.forms;

import static se.exportcheck.forms.Field.exact;
import static se.exportcheck.forms.Field.given;
import static se.exportcheck.forms.Field.name;

import java.util.List;
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
                    "/my/invitations/{secret}",
                    "invited2",
                    () -> Representing.invitation(Representing.companyOfInvited(), "ny@prov.example"),
                    name("yourName", 100, "Nils Ny"),
                    exact("email", "nils@prov.example")));

    private RepresentingForms() {}
}
