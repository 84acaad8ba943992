package se.exportcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Chromium;
import se.exportcheck.PageGates;
import se.exportcheck.Story;

/** Everybody sees and takes away what is kept about them, and nobody else's. */
@QuarkusTest
class MyDataTest {

    @Test
    void whatAPersonDidIsInTheirFileAndInNobodyElses() {
        var number = Story.claimed().toString();
        var officer = file("officer");
        assertThat(officer.getString("region")).isEqualTo("Region Västmanland");
        assertThat(officer.getString("memberships[0].email")).contains("@");
        assertThat(officer.getList("roles")).containsExactly("case-officer");
        assertThat(officer.getList("acts.case")).contains(number);
        assertThat(officer.getList("signIns")).isNotEmpty();
        var other = file("officer-skane");
        assertThat(other.getString("name")).isNotEqualTo(officer.getString("name"));
        assertThat(other.getList("acts.case")).doesNotContain(number);
        assertThat(file("applicant2").getList("acts.case")).doesNotContain(number);
        var editor = file("applicant");
        assertThat(editor.getString("memberships[0].entitlement")).isEqualTo("INVITED");
        assertThat(editor.getString("memberships[0].letInBy")).isEqualTo("Karin Ek");
        assertThat(editor.getBoolean("memberships[0].administrator")).isFalse();
    }

    @Test
    void thePageLeadsThereAndSaysHowMuchThereIs() {
        Story.claimed();
        var page = Browser.as("officer").open("/about/personal-data").follow("Se och ladda ner uppgifterna om dig");
        assertThat(page.main())
                .contains("Uppgifter om dig", "Region Västmanland", "Händelser i revisionsloggen")
                .doesNotContain("revisionsloggen 0 ");
        var newcomer = Browser.inEnglishAs("newcomer").open("/my-data");
        assertThat(newcomer.main()).contains("Data about you", "Events in the audit log 0");
    }

    @Test
    void whoeverIsNotSignedInIsAskedTo() {
        assertThat(Browser.anonymous().open("/my-data").response().url().getPath())
                .isNotEqualTo("/my-data");
        assertThat(Browser.anonymous().open("/my-data/file").html()).doesNotContain("\"subject\"");
    }

    @Test
    void thePagePasses() {
        for (var page : List.of(Chromium.as("signatory"), Chromium.inEnglishAs("officer"))) {
            page.navigate("/my-data");
            PageGates.check(page);
            Chromium.screenshot(page, "my-data-" + page.getAttribute("html", "lang"), 1280);
            Chromium.screenshot(page, "my-data-" + page.getAttribute("html", "lang"), 320);
        }
    }

    private static JsonPath file(String person) {
        var file = Browser.as(person).open("/my-data/file");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        return JsonPath.from(file.html());
    }
}
