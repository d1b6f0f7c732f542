package org.ganbook.worker.tensor;

import ai.djl.pytorch.jni.LibTorch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The operations that are reached through TorchScript: the text of {@code ops.py}, packed into the layout of TorchScript
 * archives (a pickled object without attributes, and its class as source) and loaded once per process. libtorch finds a
 * method by comparing names, one after the other: many small modules answer faster than one of hundreds of methods.
 */
final class Script {

    private static final Pattern DEF = Pattern.compile("def (\\w+)\\((.*)\\) -> ([^:]+):(.*)");

    private static final String HEAD =
            "class Ops(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n";
    private static final int METHODS_OF_A_MODULE = 16;

    private final Map<String, Long> modules = new HashMap<>();
    private final long none;
    private final Map<String, Operation> operations;

    private Script(Map<String, Operation> operations, Map<String, String> methods) throws IOException {
        this.operations = Map.copyOf(operations);
        List<String> names = List.copyOf(methods.keySet());
        for (int from = 0; from < names.size(); from += METHODS_OF_A_MODULE) {
            List<String> some = names.subList(from, Math.min(from + METHODS_OF_A_MODULE, names.size()));
            long module = module(some.stream().map(methods::get).collect(Collectors.joining("", HEAD, "")));
            some.forEach(name -> modules.put(name, module));
        }
        this.none = run("none", new long[0]);
    }

    private static long module(String code) throws IOException {
        Path file = Files.createTempFile("ganbook-ops", ".pt");
        try {
            Files.write(file, archive(code));
            return LibTorch.loadModule(file.toString());
        } finally {
            Files.delete(file);
        }
    }

    /** The process's one script. */
    static Script shared() {
        return Holder.SCRIPT;
    }

    Optional<Operation> operation(String name) {
        return Optional.ofNullable(operations.get(name));
    }

    /** The IValue None; never deleted. */
    long none() {
        return none;
    }

    long run(String method, long[] arguments) {
        return LibTorch.run(Objects.requireNonNull(modules.get(method), method), method, arguments);
    }

    private static final class Holder {
        private static final Script SCRIPT = load();
    }

    private static Script load() {
        try (InputStream source = Script.class.getResourceAsStream("ops.py")) {
            if (source == null) {
                throw new IllegalStateException("ops.py is missing beside Script.class");
            }
            Map<String, Operation> operations = new HashMap<>();
            Map<String, String> methods = new LinkedHashMap<>();
            read(new String(source.readAllBytes(), StandardCharsets.UTF_8), operations, methods);
            return new Script(operations, methods);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the operations of the text, and each one's method as TorchScript wants it. */
    private static void read(String source, Map<String, Operation> operations, Map<String, String> methods) {
        String current = "";
        for (String line : source.lines().toList()) {
            if (line.startsWith("@unary ") || line.startsWith("@function ")) {
                for (String name : line.substring(line.indexOf(' ') + 1).split(" ")) {
                    define(unary(name), operations, methods);
                    if (line.startsWith("@unary ")) {
                        define(unary(name + "_"), operations, methods);
                    }
                }
            } else if (line.startsWith("def ")) {
                current = define(line, operations, methods);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                methods.merge(current, "  " + line + "\n", String::concat);
            }
        }
    }

    private static String unary(String name) {
        return "def " + name + "(a: Tensor) -> Tensor: return torch." + name + "(a)";
    }

    private static String define(String line, Map<String, Operation> operations, Map<String, String> methods) {
        Matcher def = DEF.matcher(line);
        if (!def.matches()) {
            throw new IllegalStateException("ops.py: not understood: " + line);
        }
        String name = def.group(1);
        String parameters = def.group(2);
        String result = def.group(3);
        operations.put(name, Operation.parse(name, parameters, result));
        StringBuilder method = new StringBuilder("  def ").append(name).append("(self: __torch__.Ops");
        if (!parameters.isEmpty()) {
            method.append(", ").append(parameters);
        }
        method.append(") -> ").append(result).append(":\n");
        if (!def.group(4).isBlank()) {
            method.append("    ").append(def.group(4).strip()).append('\n');
        }
        methods.put(name, method.toString());
        return name;
    }

    private static byte[] archive(String code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "ops/data.pkl", pickledModule());
            put(zip, "ops/code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
            put(zip, "ops/constants.pkl", new byte[] {(byte) 0x80, 2, ')', '.'});
            put(zip, "ops/version", "10\n".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    /** A pickle (protocol 2) of a {@code __torch__.Ops} whose only attribute is {@code training = True}. */
    private static byte[] pickledModule() throws IOException {
        ByteArrayOutputStream pickle = new ByteArrayOutputStream();
        pickle.write(new byte[] {(byte) 0x80, 2, 'c'});
        pickle.write("__torch__\nOps\n".getBytes(StandardCharsets.US_ASCII));
        pickle.write(new byte[] {')', (byte) 0x81, '}', '(', 'X', 8, 0, 0, 0});
        pickle.write("training".getBytes(StandardCharsets.US_ASCII));
        pickle.write(new byte[] {(byte) 0x88, 'u', 'b', '.'});
        return pickle.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
