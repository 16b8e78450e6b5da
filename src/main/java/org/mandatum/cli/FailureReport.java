package org.mandatum.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what went wrong and what to do next, and picks the exit status. */
final class FailureReport implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int OWN_FRAMES = 4;

    private final Terminal terminal;

    FailureReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine().getCommandSpec();
        terminal.tell(fault(failure) + "; see " + command.qualifiedName() + " --help");
        return ExitStatus.WRONG_USAGE.code();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        return tell(failure).code();
    }

    /** Tells of any failure, an error of the JVM included. */
    ExitStatus tell(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> {
                terminal.tell(refusal.getMessage());
                yield refusal.status();
            }
            case IOException world -> {
                reason(world).ifPresent(terminal::tell);
                yield ExitStatus.FAILED;
            }
            case OutOfMemoryError tooSmall -> {
                terminal.tell("there is too little memory for this; allow more, such as JAVA_OPTS=-Xmx4g");
                yield ExitStatus.FAILED;
            }
            case RuntimeException wrapping ->
                worldly(wrapping).map(this::tell).orElseGet(() -> fault(terminal, wrapping));
            default -> fault(terminal, failure);
        };
    }

    private static ExitStatus fault(Terminal terminal, Throwable failure) {
        terminal.tell("a fault of the program, please report it: " + fault(failure));
        return ExitStatus.FAILED;
    }

    /** Libraries wrap what the world does to them. */
    private static Optional<Throwable> worldly(Throwable failure) {
        return Stream.iterate(failure.getCause(), Objects::nonNull, Throwable::getCause)
                .filter(IOException.class::isInstance)
                .findFirst();
    }

    /** The sentence for a failure of the world; none where no one is left to read it. */
    static Optional<String> reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                Optional.of(missing.getFile() + ": there is no such file or folder; check the path");
            case AccessDeniedException denied ->
                Optional.of(denied.getFile() + ": permission denied; give yourself the right to use it");
            case NotDirectoryException file -> Optional.of(file.getFile() + ": this is no folder; name a folder");
            case FileSystemException other -> Optional.of(named(other) + withAdvice(other.getReason()));
            case CharacterCodingException wrong ->
                Optional.of("what should be text is not UTF-8; save it as UTF-8 and run it again");
            default -> brokenPipe(failure) ? Optional.empty() : Optional.of(withAdvice(failure.getMessage()));
        };
    }

    /** The reader of our output has gone, as in {@code mandatum query … | head}. */
    private static boolean brokenPipe(IOException failure) {
        return "Broken pipe".equals(failure.getMessage());
    }

    private static String named(FileSystemException failure) {
        return failure.getFile() == null ? "" : failure.getFile() + ": ";
    }

    private static String withAdvice(String reason) {
        var line = oneLine(String.valueOf(reason));
        return line.contains("No space left on device")
                ? line + "; free some space and run it again, nothing stored was lost"
                : line;
    }

    private static String fault(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            var written = unmatched.getUnmatched().getFirst();
            var known = unmatched.getSuggestions().stream().findFirst();
            return "“" + written + "” is not known here"
                    + known.map(near -> "; did you mean " + near + "?").orElse("");
        }
        return oneLine(failure.getMessage());
    }

    /** What the makers of the program need to know: the failure, and the way to it through the program. */
    static String fault(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.mandatum."))
                .limit(OWN_FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", oneLine(failure.toString()) + " at ", ""));
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
