package org.mandatum.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;

/** The prefixes that files written here begin with. */
public final class Prefixes {

    private Prefixes() {}

    /** Declares the prefixes of all that the describer states. */
    public static void pushTo(RDFHandler out, Iris iris) {
        of(iris).forEach(out::handleNamespace);
    }

    /** Prefix and namespace, in the order in which a file declares them. */
    public static Map<String, String> of(Iris iris) {
        var prefixes = new LinkedHashMap<String, String>();
        prefixes.put(Vocabulary.PREFIX, Vocabulary.NAMESPACE);
        prefixes.put("id", iris.base() + "id/");
        for (var kind : new String[] {"actor", "deliverable", "rule", "verb"}) {
            prefixes.put(kind, Iris.DEFAULT_BASE + kind + "/");
        }
        prefixes.put("dcterms", DCTERMS.NAMESPACE);
        prefixes.put("eli", Counterparts.ELI);
        prefixes.put("foaf", FOAF.NAMESPACE);
        prefixes.put("oa", WebAnnotation.NAMESPACE);
        prefixes.put("org", ORG.NAMESPACE);
        prefixes.put("prov", PROV.NAMESPACE);
        prefixes.put("rdf", RDF.NAMESPACE);
        prefixes.put("rdfs", RDFS.NAMESPACE);
        prefixes.put("skos", SKOS.NAMESPACE);
        prefixes.put("xsd", XSD.NAMESPACE);
        return prefixes;
    }
}
