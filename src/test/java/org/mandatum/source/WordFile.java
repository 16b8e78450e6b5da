package org.mandatum.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A Word file in the making, part by part; tests write what stands in the parts. */
final class WordFile {

    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String title = "";
    private String document = "";

    /** A file with this body. */
    static WordFile of(String body) {
        var file = new WordFile();
        file.document = element("document", "<w:body>" + body + "</w:body>");
        return file;
    }

    /** A paragraph of one run. */
    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A run with properties. */
    static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A paragraph with properties, of whatever stands in it. */
    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    /** The document part as it is, whatever it holds. */
    WordFile raw(String xml) {
        document = xml;
        return this;
    }

    WordFile styles(String content) {
        return part("styles", element("styles", content));
    }

    WordFile numbering(String content) {
        return part("numbering", element("numbering", content));
    }

    WordFile settings(String content) {
        return part("settings", element("settings", content));
    }

    WordFile footnotes(String content) {
        return part("footnotes", element("footnotes", content));
    }

    WordFile endnotes(String content) {
        return part("endnotes", element("endnotes", content));
    }

    /** The head that the document refers to as {@code rIdHeader}. */
    WordFile header(String content) {
        return part("header", element("hdr", content));
    }

    WordFile title(String text) {
        title = text;
        return this;
    }

    byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream();
            try (var opened = OPCPackage.create(out)) {
                var name = PackagingURIHelper.createPartName("/word/document.xml");
                opened.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
                var main = opened.createPart(name, TYPES + "document.main+xml");
                write(main.getOutputStream(), document);
                for (var part : parts.entrySet()) {
                    PackagePartName at = PackagingURIHelper.createPartName("/word/" + part.getKey() + ".xml");
                    main.addRelationship(at, TargetMode.INTERNAL, RELATIONSHIPS + part.getKey(), id(part.getKey()));
                    write(opened.createPart(at, TYPES + part.getKey() + "+xml").getOutputStream(), part.getValue());
                }
                if (!title.isEmpty()) {
                    opened.getPackageProperties().setTitleProperty(title);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the reader makes of this file, without the line that names the reader. */
    String outline() {
        return outline(bytes());
    }

    static String outline(byte[] bytes) {
        return Outline.of(new WordReader().read(new FileBytes("made.docx", bytes)))
                .replace("reader word\n", "");
    }

    private WordFile part(String kind, String xml) {
        parts.put(kind, xml);
        return this;
    }

    private static String id(String kind) {
        return "rId" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private static String element(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + NAMESPACES + ">" + content + "</w:" + name
                + ">";
    }

    private static void write(java.io.OutputStream stream, String xml) throws IOException {
        try (stream) {
            stream.write(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
