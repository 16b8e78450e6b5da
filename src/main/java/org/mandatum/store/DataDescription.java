package org.mandatum.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What a release says of its data as a whole, as far as that is known when it is built: one thing that is a dataset of
 * DCAT, of VoID and of schema.org at once, with its classes and properties.
 *
 * <p>It stands in a graph of the release, so that a query finds it. Who publishes the data, where, and in which files is
 * for the server to add.
 */
public final class DataDescription {

    static final String GRAPH = "https://w3id.org/mandatum/graph/void";

    private static final String SCHEMA = "https://schema.org/";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final List<String> LANGUAGE_CODES = List.of("ARA", "ZHO", "ENG", "FRA", "RUS", "SPA");

    private static final Map<String, String> TITLES = Map.of(
            "en", "United Nations resolutions as linked data, clause by clause",
            "fr", "Les résolutions des Nations Unies en données liées, paragraphe par paragraphe",
            "es", "Las resoluciones de las Naciones Unidas como datos enlazados, párrafo por párrafo",
            "ru", "Резолюции Организации Объединенных Наций как связанные данные, пункт за пунктом",
            "ar", "قرارات الأمم المتحدة بيانات مترابطة، فقرة فقرة",
            "zh", "联合国决议关联数据，逐段");

    private static final String DESCRIPTION =
            "Who is asked to do what, by when, on what authority, citing what: read from"
                    + " the texts of resolutions in six languages, each statement traceable to the characters it was read from.";

    private final String base;
    private final Prefixes prefixes;

    /** Names everything under the base, an IRI with a slash at its end. */
    public DataDescription(String base) {
        this.base = base;
        this.prefixes = new Prefixes(base);
    }

    /** The IRI of the data, whatever the release. */
    public String iri() {
        return base + "dataset";
    }

    /** A sheet on the dataset with what its graph holds. */
    Sheet of(ReleaseId release, Optional<ReleaseId> previous, Instant created, Usage usage) {
        var sheet = Sheet.on(iri());
        sheet.of(GRAPH).text(RDFS.label.getURI(), "What the data hold, by class and property", "en");
        dataset(sheet, release, previous, created);
        counts(sheet, usage);
        partitions(sheet, usage);
        return sheet;
    }

    /**
     * The use of terms when the graph of this description is counted, too.
     *
     * <p>Which terms the description uses depends on which terms there are, not on how often they occur: so this settles
     * after a few rounds, and what it says of itself is true.
     *
     * @param others the use of terms in all other graphs
     */
    Usage withItself(Usage others, ReleaseId release, Optional<ReleaseId> previous, Instant created) {
        var usage = others;
        while (true) {
            var said = of(release, previous, created, usage)
                    .statements()
                    .getDefaultGraph()
                    .find()
                    .toList();
            var next = others.plus(Usage.of(said));
            if (next.equals(usage)) {
                return usage;
            }
            usage = next;
        }
    }

    /** Writes on the sheet what a dataset is called, which version it has and how it is made. */
    public void dataset(Sheet sheet, Release release) {
        var manifest = release.manifest();
        dataset(sheet, manifest.release(), manifest.previous(), manifest.created());
        release.usage().ifPresent(usage -> counts(sheet, usage));
    }

    private void dataset(Sheet sheet, ReleaseId release, Optional<ReleaseId> previous, Instant created) {
        var time = created.toString();
        sheet.types(DCAT.Dataset.getURI(), VOID.Dataset.getURI(), SCHEMA + "Dataset")
                .text(DCTerms.description.getURI(), DESCRIPTION, "en")
                .text(SCHEMA + "description", DESCRIPTION, "en")
                .text(DCTerms.identifier.getURI(), iri())
                .iri(DCAT.landingPage.getURI(), base)
                .iri(SCHEMA + "url", base)
                .text(DCAT.NS + "version", release.value())
                .text(SCHEMA + "version", release.value())
                .iri(DCAT.NS + "hasCurrentVersion", base + "release/" + release)
                .typed(DCTerms.modified.getURI(), time, XSDDatatype.XSDdateTime)
                .typed(SCHEMA + "dateModified", time, XSDDatatype.XSDdateTime)
                .text(VOID.uriSpace.getURI(), base)
                .iri(VOID.vocabulary.getURI(), base + "ontology#")
                .iri(DCTerms.conformsTo.getURI(), base + "ontology");
        titles(sheet);
        LANGUAGE_CODES.forEach(code -> sheet.iri(DCTerms.language.getURI(), LANGUAGES + code));
        TITLES.keySet().forEach(tag -> sheet.text(SCHEMA + "inLanguage", tag));
        List.of("United Nations", "resolutions", "mandates", "citations")
                .forEach(word -> sheet.text(DCAT.keyword.getURI(), word, "en").text(SCHEMA + "keywords", word, "en"));
        previous.ifPresent(before -> sheet.iri(DCAT.NS + "previousVersion", base + "release/" + before));
    }

    /** Writes on the sheet what the data are called, in six languages. */
    public static void titles(Sheet sheet) {
        TITLES.forEach((language, title) ->
                sheet.text(DCTerms.title.getURI(), title, language).text(SCHEMA + "name", title, language));
    }

    private static void counts(Sheet sheet, Usage usage) {
        sheet.number(VOID.triples.getURI(), usage.statements())
                .number(VOID.distinctSubjects.getURI(), usage.subjects())
                .number(VOID.entities.getURI(), usage.subjects())
                .number(VOID.classes.getURI(), usage.classes().size())
                .number(VOID.properties.getURI(), usage.properties().size());
    }

    /** Writes on the sheet how often each class and property is used. */
    public void partitions(Sheet sheet, Usage usage) {
        usage.properties().forEach((property, use) -> {
            var part = sheet.of(part("property", property));
            sheet.iri(VOID.propertyPartition.getURI(), part.iri());
            part.types(VOID.Dataset.getURI())
                    .iri(VOID.property.getURI(), property)
                    .number(VOID.triples.getURI(), use.statements())
                    .number(VOID.distinctSubjects.getURI(), use.subjects());
        });
        usage.classes().forEach((type, use) -> {
            var part = sheet.of(part("class", type));
            sheet.iri(VOID.classPartition.getURI(), part.iri());
            part.types(VOID.Dataset.getURI())
                    .iri(VOID._class.getURI(), type)
                    .number(VOID.entities.getURI(), use.entities());
            use.properties().forEach((property, statements) -> {
                var within = part.of(part.iri() + "-" + local(property));
                part.iri(VOID.propertyPartition.getURI(), within.iri());
                within.types(VOID.Dataset.getURI())
                        .iri(VOID.property.getURI(), property)
                        .number(VOID.triples.getURI(), statements);
            });
        });
    }

    private String part(String kind, String term) {
        return iri() + "#" + kind + "-" + local(term);
    }

    /** A name for the term that can stand in an IRI: short where the term has a prefix. */
    private String local(String term) {
        return prefixes.shorten(term).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }
}
