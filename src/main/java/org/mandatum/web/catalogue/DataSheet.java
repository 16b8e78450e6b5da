package org.mandatum.web.catalogue;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.mandatum.store.DataDescription;
import org.mandatum.store.Dump;
import org.mandatum.store.Release;
import org.mandatum.store.Sheet;

/**
 * Describes the data of a release as they are published: what the release says of them itself, and who publishes them,
 * where and in which files.
 */
public final class DataSheet {

    private static final String SCHEMA = "https://schema.org/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final String base;
    private final DataDescription description;
    private final Publication publication;

    /** Names everything under the base. */
    public DataSheet(String base, Publication publication) {
        this.base = base;
        this.description = new DataDescription(base);
        this.publication = publication;
    }

    /** The IRI of the data, whatever the release. */
    public String iri() {
        return description.iri();
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
        DataDescription.titles(catalogue);
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
        release.usage().ifPresent(usage -> description.partitions(sheet, usage));
        return sheet;
    }

    private void dataset(Sheet sheet, Release release, List<Dump> dumps, String address) {
        description.dataset(sheet, release);
        sheet.iri(VOID.sparqlEndpoint.getURI(), address + "sparql");
        terms(sheet);
        dumps.forEach(dump -> distribution(sheet, dump, address + "release/" + release.id() + "/" + dump.name()));
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
}
