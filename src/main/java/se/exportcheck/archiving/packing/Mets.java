package se.exportcheck.archiving.packing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Region;

/** The table of contents of a package (METS 1.12 with the attributes of E-ARK CSIP and SIP 2.1.0). */
final class Mets {

    static final String NAMESPACE = "http://www.loc.gov/METS/";
    static final String CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String PROFILE = "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-1-0.xml";
    private static final String CONTENT_TYPE = "Exportcheck archive-case 1";
    private static final String DESCRIPTIVE = "dmd-case";
    private static final String PRESERVATION = "digiprov-premis";
    private static final String DATA = "grp-representation";
    private static final String DOCUMENTATION = "grp-documentation";

    private final Xml xml = new Xml();
    private final String packageId;
    private final Region region;
    private final Instant now;

    Mets(String packageId, Region region, Instant now) {
        this.packageId = packageId;
        this.region = region;
        this.now = now;
    }

    /** @param label what the package is about */
    byte[] of(
            String label,
            PackedFile description,
            PackedFile premis,
            List<PackedFile> documentation,
            List<PackedFile> data) {
        xml.open(
                "mets",
                "xmlns",
                NAMESPACE,
                "xmlns:csip",
                CSIP,
                "xmlns:xlink",
                XLINK,
                "OBJID",
                packageId,
                "LABEL",
                label,
                "TYPE",
                "Mixed",
                "PROFILE",
                PROFILE,
                "csip:CONTENTINFORMATIONTYPE",
                "OTHER",
                "csip:OTHERCONTENTINFORMATIONTYPE",
                CONTENT_TYPE);
        header();
        xml.open("dmdSec", "ID", DESCRIPTIVE, "CREATED", now.toString());
        referred(description, "OTHER", "ERMS");
        xml.close().open("amdSec", "ID", "amd");
        xml.open("digiprovMD", "ID", PRESERVATION, "STATUS", "CURRENT");
        referred(premis, "PREMIS", null);
        xml.close().close().open("fileSec", "ID", "files");
        group(DOCUMENTATION, "Documentation", documentation);
        group(DATA, "Representations/rep1", data);
        xml.close();
        structure();
        return xml.close().bytes();
    }

    private void header() {
        xml.open("metsHdr", "CREATEDATE", now.toString(), "RECORDSTATUS", "NEW", "csip:OAISPACKAGETYPE", "SIP");
        xml.open("agent", "ROLE", "CREATOR", "TYPE", "OTHER", "OTHERTYPE", "SOFTWARE")
                .leaf("name", "Exportcheck")
                .leaf("note", "1", "csip:NOTETYPE", "SOFTWARE VERSION")
                .close();
        xml.open("agent", "ROLE", "ARCHIVIST", "TYPE", "ORGANIZATION")
                .leaf("name", region.name())
                .close();
        xml.open("agent", "ROLE", "CREATOR", "TYPE", "ORGANIZATION")
                .leaf("name", region.name())
                .close();
        xml.close();
    }

    private void referred(PackedFile file, String type, @Nullable String otherType) {
        xml.empty(
                "mdRef",
                "ID",
                file.id(),
                "LOCTYPE",
                "URL",
                "xlink:type",
                "simple",
                "xlink:href",
                file.path(),
                "MDTYPE",
                type,
                "OTHERMDTYPE",
                otherType,
                "MIMETYPE",
                file.mediaType(),
                "SIZE",
                String.valueOf(file.size()),
                "CREATED",
                file.created().toString(),
                "CHECKSUM",
                file.sha256(),
                "CHECKSUMTYPE",
                "SHA-256");
    }

    private void group(String id, String use, List<PackedFile> files) {
        xml.open("fileGrp", "ID", id, "USE", use);
        for (var file : files) {
            xml.open(
                    "file",
                    "ID",
                    file.id(),
                    "MIMETYPE",
                    file.mediaType(),
                    "SIZE",
                    String.valueOf(file.size()),
                    "CREATED",
                    file.created().toString(),
                    "CHECKSUM",
                    file.sha256(),
                    "CHECKSUMTYPE",
                    "SHA-256");
            xml.empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", file.path());
            xml.close();
        }
        xml.close();
    }

    private void structure() {
        xml.open("structMap", "ID", "structure", "TYPE", "PHYSICAL", "LABEL", "CSIP");
        xml.open("div", "ID", "div-package", "LABEL", packageId);
        xml.empty("div", "ID", "div-metadata", "LABEL", "Metadata", "DMDID", DESCRIPTIVE, "ADMID", PRESERVATION);
        pointing("div-documentation", "Documentation", DOCUMENTATION);
        pointing("div-representation", "Representations/rep1", DATA);
        xml.close().close();
    }

    private void pointing(String id, String label, String group) {
        xml.open("div", "ID", id, "LABEL", label).empty("fptr", "FILEID", group).close();
    }
}
