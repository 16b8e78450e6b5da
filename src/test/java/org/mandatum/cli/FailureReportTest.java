package org.mandatum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureReportTest {

    @ParameterizedTest
    @MethodSource
    void aFailureIsToldInOneLineThatSaysWhatToDo(Throwable failure, ExitStatus status, String line) {
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);

        assertThat(new FailureReport(terminal).tell(failure)).isEqualTo(status);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(line.isEmpty() ? List.of() : List.of("mandatum: " + line));
    }

    static Stream<Arguments> aFailureIsToldInOneLineThatSaysWhatToDo() {
        var full = "No space left on device";
        var advice = "; free some space and run it again, nothing stored was lost";
        return Stream.of(
                arguments(
                        Refusal.usage("no such thing; see --help"),
                        ExitStatus.WRONG_USAGE,
                        "no such thing; see --help"),
                arguments(Refusal.failure("port %d is in use", 1), ExitStatus.FAILED, "port 1 is in use"),
                arguments(
                        new NoSuchFileException("a.txt"),
                        ExitStatus.FAILED,
                        "a.txt: there is no such file or folder; check the path"),
                arguments(
                        new AccessDeniedException("a.txt"),
                        ExitStatus.FAILED,
                        "a.txt: permission denied; give yourself the right to use it"),
                arguments(new FileSystemException("a.ttl", null, full), ExitStatus.FAILED, "a.ttl: " + full + advice),
                arguments(new UncheckedIOException(new IOException(full)), ExitStatus.FAILED, full + advice),
                arguments(new IOException("Broken pipe"), ExitStatus.FAILED, ""),
                arguments(
                        new OutOfMemoryError("Java heap space"),
                        ExitStatus.FAILED,
                        "there is too little memory for this; allow more, such as JAVA_OPTS=-Xmx4g"));
    }
}
