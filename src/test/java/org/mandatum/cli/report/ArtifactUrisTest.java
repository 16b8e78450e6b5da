package org.mandatum.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are named relative to the folder of the run, in URI references that consumers resolve. */
class ArtifactUrisTest {

    @ParameterizedTest
    @CsvSource({
        "resolutions/A_RES_68_243.xml, resolutions/A_RES_68_243.xml",
        "/texts/a/resolutions/b.xml, resolutions/b.xml",
        "/texts/other/b.xml, file:///texts/other/b.xml",
        "Emergency sessions/c.xml, Emergency%20sessions/c.xml",
        "a:b.txt, ./a:b.txt",
        "50%#.txt, 50%25%23.txt",
        "決議.txt, %E6%B1%BA%E8%AD%B0.txt"
    })
    void areReferences(String file, String uri) {
        assertThat(new ArtifactUris("/texts/a").of(file)).isEqualTo(uri);
    }
}
