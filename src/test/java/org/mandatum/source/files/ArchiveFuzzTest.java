package org.mandatum.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatum.Archives.bzip2;
import static org.mandatum.Archives.gzip;
import static org.mandatum.Archives.tar;
import static org.mandatum.Archives.xz;
import static org.mandatum.Archives.zip;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatum.ProcessorTime;

/**
 * Whatever the bytes, walking through them as an archive ends in time, within the limits, and gives files or diagnostics.
 *
 * <p>The build reads the seeds; {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=ArchiveFuzzTest} looks for others.
 */
class ArchiveFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] TEXT = "The General Assembly,\n\nDecides to rest.\n".getBytes(StandardCharsets.UTF_8);

    /** So narrow that each can be met by what is tried. */
    private static final Limits NARROW = new Limits(1 << 16, 20, 1 << 20, 100, 3, 3);

    @MethodSource("archives")
    @FuzzTest(maxDuration = "3m")
    void walk(byte[] bytes) {
        long unpacked = ProcessorTime.within(PATIENCE, () -> unpacked(bytes));
        assertThat(unpacked).isLessThanOrEqualTo(Math.max(NARROW.archiveBytes(), bytes.length));
    }

    private static long unpacked(byte[] bytes) {
        long unpacked = 0;
        try (var files = FileWalk.of("any", new ByteArrayInputStream(bytes), NARROW)) {
            while (files.hasNext()) {
                var file = files.next();
                assertThat(file.value().isPresent() || !file.diagnostics().isEmpty())
                        .isTrue();
                assertThat(file.diagnostics()).allMatch(found -> found.file().startsWith("any"));
                unpacked += file.value().map(found -> found.bytes().length).orElse(0);
            }
        }
        return unpacked;
    }

    static Stream<byte[]> archives() {
        return Stream.of(
                TEXT,
                zip(one(TEXT)),
                zip(one(tar(one(TEXT)))),
                tar(one(TEXT)),
                gzip(tar(one(TEXT))),
                xz(tar(one(zip(one(TEXT))))),
                bzip2(TEXT));
    }

    private static Map<String, byte[]> one(byte[] content) {
        return Map.of("a/b", content);
    }
}
