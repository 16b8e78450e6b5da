package org.mandatum.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mandatum.source.FileBytes;

/**
 * Measures how many documents one thread takes a second from bytes to statements.
 *
 * <p>Arguments: a folder of documents; how often it is read (5). The first rounds are slow, since the virtual machine
 * still compiles. Beside the time of the thread stands the rate by all processor time of the process, collecting and
 * compiling included.
 */
final class DocumentsPerSecond {

    private static final String ROUNDS = "5";

    private DocumentsPerSecond() {}

    public static void main(String[] arguments) throws IOException {
        var files = files(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments.length > 1 ? arguments[1] : ROUNDS);
        var stages = new MeasuredStages();
        System.out.println("round documents read structure interpret describe ms/document documents/s documents/s*");
        for (int round = 1; round <= rounds; round++) {
            System.out.println(round + " " + measure(stages, files));
        }
        System.out.println("* by the processor time of the whole process");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String measure(MeasuredStages stages, List<Path> files) throws IOException {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        stages.reset();
        int documents = 0;
        long before = machine.getProcessCpuTime();
        for (var file : files) {
            if (stages.take(new FileBytes(file.toString(), Files.readAllBytes(file)))
                    .isPresent()) {
                documents++;
            }
        }
        double process = (machine.getProcessCpuTime() - before) / 1e6;
        return String.format(
                Locale.ROOT,
                "%d %.2f %.2f %.2f %.2f %.2f %.0f %.0f",
                documents,
                stages.milliseconds(Stage.READ) / documents,
                stages.milliseconds(Stage.STRUCTURE) / documents,
                stages.milliseconds(Stage.INTERPRET) / documents,
                stages.milliseconds(Stage.DESCRIBE) / documents,
                stages.milliseconds() / documents,
                1000 * documents / stages.milliseconds(),
                1000 * documents / process);
    }
}
