package org.mandatum.rdf;

import java.util.Locale;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.mandatum.document.Stated;
import org.mandatum.rdf.Vocabulary.Type;
import org.mandatum.text.LanguageTag;

/** Describes a language version, the file it was read from, and how its graph came about (PROV-O). */
final class ProvenanceDescriber {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Version version;
    private final Run run;
    private final Statements statements;

    ProvenanceDescriber(Version version, Run run) {
        this.version = version;
        this.run = run;
        statements = version.statements();
    }

    /** Describes the graph, the run, the program and the file. */
    void describeGraph() {
        var file = version.iris().file(version.iri(), version.source().checksum());
        var reading = version.iris().reading(version.iri());
        var program = Iris.program(run.programVersion());
        var time = Values.literal(run.time().toString(), XSD.DATETIME);
        statements.types(version.graph(), PROV.ENTITY);
        statements.label(version.graph(), version.name() + " " + version.language());
        statements.add(version.graph(), FOAF.PRIMARY_TOPIC, version.iri());
        statements.add(version.graph(), PROV.WAS_DERIVED_FROM, file);
        statements.add(version.graph(), PROV.WAS_GENERATED_BY, reading);
        statements.add(version.graph(), PROV.GENERATED_AT_TIME, time);
        statements.types(reading, Type.READING);
        statements.label(reading, version.name() + " " + version.language());
        statements.add(reading, PROV.USED, file);
        statements.add(reading, PROV.WAS_ASSOCIATED_WITH, program);
        statements.add(reading, PROV.ENDED_AT_TIME, time);
        statements.add(reading, Vocabulary.READER, version.source().reader());
        statements.add(reading, Vocabulary.PROGRAM_VERSION, run.programVersion());
        statements.types(program, PROV.SOFTWARE_AGENT);
        statements.label(program, "Mandatum " + run.programVersion());
        statements.types(file, Type.SOURCE_FILE);
        statements.label(file, version.fileName());
        statements.add(file, Vocabulary.FILE_NAME, version.fileName());
        statements.add(file, Vocabulary.CHECKSUM, version.source().checksum());
    }

    void describeVersion() {
        var iri = version.iri();
        var language = version.language();
        statements.types(iri, Type.LANGUAGE_VERSION);
        version.resolution()
                .masthead()
                .title()
                .map(Stated::value)
                .ifPresentOrElse(
                        title -> statements.add(iri, RDFS.LABEL, title, language),
                        () -> statements.label(iri, version.name() + " " + language));
        statements.add(iri, Vocabulary.VERSION_OF, version.document());
        statements.add(iri, Vocabulary.LANGUAGE, language.value());
        statements.add(
                iri,
                Vocabulary.FROM_FILE,
                version.iris().file(iri, version.source().checksum()));
        statements.add(iri, Vocabulary.READING_TEXT, version.source().text().content(), language);
    }

    /** Describes the rules that were named; their sentences are the program's, and English. */
    void describeRules() {
        for (var rule : version.rules()) {
            var iri = Iris.rule(rule);
            statements.types(iri, Type.RULE);
            statements.add(
                    iri, SKOS.PREF_LABEL, rule.name().toLowerCase(Locale.ROOT).replace('_', ' '), ENGLISH);
            statements.add(iri, SKOS.DEFINITION, rule.sentence(), ENGLISH);
        }
    }
}
