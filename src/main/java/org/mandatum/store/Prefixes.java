package org.mandatum.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes under which IRIs are shortened, in files and on pages. */
public final class Prefixes {

    private final Map<String, String> namespaces;

    /**
     * @param base the IRI under which everything of this project is named, with a slash at its end
     */
    public Prefixes(String base) {
        var all = new LinkedHashMap<String, String>();
        all.put("mdt", base + "ontology#");
        all.put("verb", base + "verb/");
        all.put("verb-kind", base + "verb-kind/");
        all.put("deliverable", base + "deliverable/");
        all.put("financing", base + "financing/");
        all.put("mandate-state", base + "mandate-state/");
        all.put("actor", base + "actor/");
        all.put("graph", base + "graph/");
        all.put("id", base + "id/");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("owl", "http://www.w3.org/2002/07/owl#");
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("dcterms", "http://purl.org/dc/terms/");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("prov", "http://www.w3.org/ns/prov#");
        all.put("oa", "http://www.w3.org/ns/oa#");
        all.put("void", "http://rdfs.org/ns/void#");
        all.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        all.put("eli", "http://data.europa.eu/eli/ontology#");
        all.put("schema", "https://schema.org/");
        namespaces = Map.copyOf(all);
    }

    /** Prefix to namespace. */
    public Map<String, String> namespaces() {
        return namespaces;
    }

    /** The IRI with a prefix in the place of its namespace, the longest that fits; whole where none does. */
    public String shorten(String iri) {
        return namespaces.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.length(), other.length())))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse(iri);
    }
}
