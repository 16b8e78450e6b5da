package org.mandatum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages: a package uses packages on lower lines, and the libraries of its own line. */
class ArchitectureTest {

    private static final String JENA = "org.apache.jena..";
    private static final String RDF4J = "org.eclipse.rdf4j..";

    /** A package, the line it stands on, and the libraries that it may use beside the JDK. */
    private record Row(int line, String name, List<String> libraries) {

        static Row of(int line, String name, String... libraries) {
            return new Row(line, name, List.of(libraries));
        }

        String classes() {
            return "org.mandatum." + name + "..";
        }

        String[] mayUse() {
            var lower = TABLE.stream().filter(row -> row.line < line).map(Row::classes);
            var always = Stream.of("java..", "org.jspecify.annotations..", classes());
            return Stream.of(always, lower, libraries.stream())
                    .flatMap(names -> names)
                    .toArray(String[]::new);
        }
    }

    private static final List<Row> TABLE = List.of(
            Row.of(0, "text"),
            Row.of(1, "language", "com.ibm.icu.."),
            Row.of(
                    1,
                    "source",
                    "com.ibm.icu..",
                    "javax.xml.stream..",
                    "org.codehaus.stax2..",
                    "com.ctc.wstx..",
                    "org.commonmark..",
                    "org.jsoup..",
                    "org.apache.commons.compress..",
                    "org.apache.poi..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox.."),
            Row.of(2, "citation"),
            Row.of(3, "document"),
            Row.of(4, "semantic", "com.github.difflib.."),
            Row.of(5, "rdf", RDF4J),
            Row.of(6, "store", JENA, RDF4J, "org.apache.lucene.."),
            Row.of(7, "query", JENA, "javax.xml.stream.."),
            Row.of(
                    8,
                    "web",
                    "javax.xml.stream..",
                    "com.sun.management..",
                    JENA,
                    "org.eclipse.jetty..",
                    "jakarta.servlet..",
                    // The JSON-LD processor that Jena uses, and the JSON that it speaks.
                    "com.apicatalog.jsonld..",
                    "jakarta.json..",
                    "gg.jte..",
                    "org.slf4j.."),
            // Beside the web in the design, and allowed to use all: it joins them.
            Row.of(
                    9,
                    "cli",
                    "picocli..",
                    "me.tongfei.progressbar..",
                    "javax.net.ssl..",
                    "org.slf4j.bridge..",
                    "com.fasterxml.jackson.core.."));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mandatum");

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyLowerLinesAndItsOwnLibraries() {
        return TABLE.stream()
                .map(row -> dynamicTest(row.name(), () -> classes()
                        .that()
                        .resideInAPackage(row.classes())
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(row.mayUse())
                        .check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> aPackageSaysThatItHoldsNoNull() {
        return TABLE.stream()
                .map(row -> dynamicTest(row.name(), () -> assertThat(
                                PROGRAM.getPackage("org.mandatum." + row.name()).isAnnotatedWith(NullMarked.class))
                        .isTrue()));
    }

    @Test
    void everyClassStandsInAPackageOfTheTable() {
        classes()
                .should()
                .resideInAnyPackage(TABLE.stream().map(Row::classes).toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void oneClassKnowsBothRdfLibrariesAndNoOtherOutsideRdfKnowsRdf4j() {
        var bridge = "org.mandatum.store.JenaBridge";
        assertThat(using(RDF4J).filter(using(JENA).toList()::contains).map(JavaClass::getFullName))
                .containsExactly(bridge);
        assertThat(using(RDF4J)
                        .filter(not(resideInAPackage("org.mandatum.rdf..")))
                        .map(JavaClass::getFullName))
                .containsExactly(bridge);
    }

    @Test
    void onlyTheWebKnowsTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mandatum.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena.fuseki..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineSpeaksOnTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mandatum.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(PROGRAM);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineAsksTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mandatum.cli.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net.ssl..")
                .check(PROGRAM);
    }

    @Test
    void onlyMainEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.mandatum.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void whatIsStaticIsConstant() {
        fields().that(modifier(JavaModifier.STATIC)).should().beFinal().check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .that()
                .areNotAnonymousClasses()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Base|Abstract|Data|Info|\\d)")
                .check(PROGRAM);
    }

    private static Stream<JavaClass> using(String library) {
        return PROGRAM.stream().filter(type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())));
    }
}
