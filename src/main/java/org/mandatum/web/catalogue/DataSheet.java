package org.mandatum.web.catalogue;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.mandatum.store.Dump;
import org.mandatum.store.Release;
import org.mandatum.store.Usage;
import org.mandatum.web.syntax.Prefixes;

/** Describes the data of a release: one thing that is a dataset of DCAT, of VoID and of schema.org at once. */
public final class DataSheet {

    private static final String SCHEMA = "https://schema.org/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
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
    private final Publication publication;

    /** Names everything under the base. */
    public DataSheet(String base, Prefixes prefixes, Publication publication) {
        this.base = base;
        this.prefixes = prefixes;
        this.publication = publication;
    }

    /** The IRI of the data, whatever the release. */
    public String iri() {
        return base + "dataset";
    }

    /**
     * The catalogue with the dataset, its dumps and its endpoint.
     *
     * @param address where this server is reached
     */
    public Sheet catalogue(Release release, List<Dump> dumps, String address) {
        var catalogue = Sheet.on(base + "catalog")
                .types(DCAT.Catalog.getURI(), SCHEMA + "DataCatalog")
                .iri(DCAT.dataset.getURI(), iri())
                .iri(SCHEMA + "dataset", iri())
                .iri(DCAT.service.getURI(), base + "sparql");
        titles(catalogue);
        terms(catalogue);
        dataset(catalogue.of(iri()), release, dumps, address);
        catalogue
                .of(base + "sparql")
                .types(DCAT.DataService.getURI())
                .text(DCTerms.title.getURI(), "SPARQL endpoint", "en")
                .iri(DCAT.endpointURL.getURI(), address + "sparql")
                .iri(DCAT.endpointDescription.getURI(), address + "sparql")
                .iri(DCTerms.conformsTo.getURI(), "https://www.w3.org/TR/sparql11-protocol/")
                .iri(DCAT.servesDataset.getURI(), iri());
        return catalogue;
    }

    /** The dataset with its classes and properties. */
    public Sheet statistics(Release release, List<Dump> dumps, String address) {
        var sheet = Sheet.on(iri());
        dataset(sheet, release, dumps, address);
        release.usage().ifPresent(usage -> partitions(sheet, usage));
        return sheet;
    }

    private void dataset(Sheet sheet, Release release, List<Dump> dumps, String address) {
        var manifest = release.manifest();
        var time = manifest.created().toString();
        sheet.types(DCAT.Dataset.getURI(), VOID.Dataset.getURI(), SCHEMA + "Dataset")
                .text(DCTerms.description.getURI(), DESCRIPTION, "en")
                .text(SCHEMA + "description", DESCRIPTION, "en")
                .text(DCTerms.identifier.getURI(), iri())
                .iri(DCAT.landingPage.getURI(), base)
                .iri(SCHEMA + "url", base)
                .text(DCAT.NS + "version", release.id().value())
                .text(SCHEMA + "version", release.id().value())
                .iri(DCAT.NS + "hasCurrentVersion", base + "release/" + release.id())
                .typed(DCTerms.modified.getURI(), time, XSDDatatype.XSDdateTime)
                .typed(SCHEMA + "dateModified", time, XSDDatatype.XSDdateTime)
                .iri(VOID.sparqlEndpoint.getURI(), address + "sparql")
                .text(VOID.uriSpace.getURI(), base)
                .iri(VOID.vocabulary.getURI(), base + "ontology#")
                .iri(DCTerms.conformsTo.getURI(), base + "ontology");
        titles(sheet);
        terms(sheet);
        LANGUAGE_CODES.forEach(code -> sheet.iri(DCTerms.language.getURI(), LANGUAGES + code));
        TITLES.keySet().forEach(tag -> sheet.text(SCHEMA + "inLanguage", tag));
        List.of("United Nations", "resolutions", "mandates", "citations")
                .forEach(word -> sheet.text(DCAT.keyword.getURI(), word, "en").text(SCHEMA + "keywords", word, "en"));
        manifest.previous().ifPresent(before -> sheet.iri(DCAT.NS + "previousVersion", base + "release/" + before));
        release.usage().ifPresent(usage -> sheet.number(VOID.triples.getURI(), usage.statements())
                .number(VOID.distinctSubjects.getURI(), usage.subjects())
                .number(VOID.entities.getURI(), usage.subjects())
                .number(VOID.classes.getURI(), usage.classes().size())
                .number(VOID.properties.getURI(), usage.properties().size()));
        dumps.forEach(dump -> distribution(sheet, dump, address + "release/" + release.id() + "/" + dump.name()));
    }

    private static void titles(Sheet sheet) {
        TITLES.forEach((language, title) ->
                sheet.text(DCTerms.title.getURI(), title, language).text(SCHEMA + "name", title, language));
    }

    private void terms(Sheet sheet) {
        sheet.iri(DCTerms.license.getURI(), publication.licence().toString())
                .iri(SCHEMA + "license", publication.licence().toString())
                .text(
                        DCTerms.rights.getURI(),
                        "The texts are official documents of the United Nations; the licence is on what is said of them.",
                        "en");
        publication.publisher().ifPresent(name -> {
            sheet.iri(DCTerms.publisher.getURI(), base + "publisher").iri(SCHEMA + "publisher", base + "publisher");
            sheet.of(base + "publisher")
                    .types("http://xmlns.com/foaf/0.1/Agent", SCHEMA + "Organization")
                    .text("http://xmlns.com/foaf/0.1/name", name)
                    .text(SCHEMA + "name", name);
        });
        publication.contact().ifPresent(contact -> sheet.iri(DCAT.contactPoint.getURI(), contact.toString()));
    }

    private void distribution(Sheet dataset, Dump dump, String address) {
        var file = dataset.of(address);
        dataset.iri(DCAT.distribution.getURI(), address)
                .iri(SCHEMA + "distribution", address)
                .iri(VOID.dataDump.getURI(), address);
        file.types(DCAT.Distribution.getURI(), SCHEMA + "DataDownload")
                .text(DCTerms.title.getURI(), dump.name())
                .iri(DCAT.downloadURL.getURI(), address)
                .iri(SCHEMA + "contentUrl", address)
                .iri(DCAT.mediaType.getURI(), MEDIA_TYPES + dump.mediaType())
                .text(SCHEMA + "encodingFormat", dump.mediaType())
                .typed(DCAT.byteSize.getURI(), Long.toString(dump.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .iri(DCTerms.license.getURI(), publication.licence().toString())
                .iri(SPDX + "checksum", address + "#sha256");
        if (!dump.compression().isEmpty()) {
            file.iri(DCAT.compressFormat.getURI(), MEDIA_TYPES + dump.compression());
        }
        file.of(address + "#sha256")
                .types(SPDX + "Checksum")
                .iri(SPDX + "algorithm", SPDX + "checksumAlgorithm_sha256")
                .typed(SPDX + "checksumValue", dump.sha256(), XSDDatatype.XSDhexBinary);
    }

    private void partitions(Sheet sheet, Usage usage) {
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
