package se.exportcheck.archiving.packing;

import java.time.Instant;
import java.util.List;
import se.exportcheck.people.Region;

/** The preservation metadata (PREMIS 3.0): each file with its checksum and format, and that it was packed, when and by whom. */
final class Premis {

    static final String NAMESPACE = "http://www.loc.gov/premis/v3";
    private static final String LOCAL = "local";

    private Premis() {}

    static byte[] of(String packageId, Region region, List<PackedFile> files, Instant now) {
        var xml = new Xml()
                .open(
                        "premis",
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "version",
                        "3.0");
        files.forEach(file -> object(xml, file));
        xml.open("event");
        identified(xml, "event", packageId + "-packed");
        xml.leaf("eventType", "packing").leaf("eventDateTime", now);
        linked(xml, "Agent", "exportcheck");
        linked(xml, "Agent", region.code());
        files.forEach(file -> linked(xml, "Object", file.id()));
        xml.close();
        agent(xml, "exportcheck", "Exportcheck", "software");
        agent(xml, region.code(), region.name(), "organization");
        return xml.close().bytes();
    }

    private static void object(Xml xml, PackedFile file) {
        xml.open("object", "xsi:type", "file");
        identified(xml, "object", file.id());
        xml.open("objectCharacteristics")
                .open("fixity")
                .leaf("messageDigestAlgorithm", "SHA-256")
                .leaf("messageDigest", file.sha256())
                .close()
                .leaf("size", file.size())
                .open("format")
                .open("formatDesignation")
                .leaf("formatName", file.mediaType())
                .close()
                .close()
                .close()
                .leaf("originalName", file.title())
                .close();
    }

    private static void agent(Xml xml, String id, String name, String type) {
        xml.open("agent");
        identified(xml, "agent", id);
        xml.leaf("agentName", name).leaf("agentType", type).close();
    }

    private static void identified(Xml xml, String of, String id) {
        xml.open(of + "Identifier")
                .leaf(of + "IdentifierType", LOCAL)
                .leaf(of + "IdentifierValue", id)
                .close();
    }

    private static void linked(Xml xml, String to, String id) {
        var name = "linking" + to + "Identifier";
        xml.open(name).leaf(name + "Type", LOCAL).leaf(name + "Value", id).close();
    }
}
