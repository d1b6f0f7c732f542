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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The operations that are reached through TorchScript: the text of {@code ops.py}, packed into the layout of a
 * TorchScript archive (a pickled object without attributes, and its class as source) and loaded once per process.
 */
final class Script {

    private static final Pattern DEF = Pattern.compile("def (\\w+)\\((.*)\\) -> ([^:]+):(.*)");

    private final long module;
    private final long none;
    private final Map<String, Operation> operations;

    private Script(long module, Map<String, Operation> operations) {
        this.module = module;
        this.operations = operations;
        this.none = LibTorch.run(module, "none", new long[0]);
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
        return LibTorch.run(module, method, arguments);
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
            String code = code(new String(source.readAllBytes(), StandardCharsets.UTF_8), operations);
            Path file = Files.createTempFile("ganbook-ops", ".pt");
            try {
                Files.write(file, archive(code));
                return new Script(LibTorch.loadModule(file.toString()), Map.copyOf(operations));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String source, Map<String, Operation> operations) {
        StringBuilder code =
                new StringBuilder("class Ops(Module):\n  __parameters__ = []\n  __buffers__ = []\n  training : bool\n");
        for (String line : source.lines().toList()) {
            if (line.startsWith("@unary ") || line.startsWith("@function ")) {
                for (String name : line.substring(line.indexOf(' ') + 1).split(" ")) {
                    define(
                            String.format("def %s(a: Tensor) -> Tensor: return torch.%s(a)", name, name),
                            code,
                            operations);
                    if (line.startsWith("@unary ")) {
                        String inPlace = name + "_";
                        define(
                                String.format("def %s(a: Tensor) -> Tensor: return torch.%s(a)", inPlace, inPlace),
                                code,
                                operations);
                    }
                }
            } else if (line.startsWith("def ")) {
                define(line, code, operations);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                code.append("  ").append(line).append('\n');
            }
        }
        return code.toString();
    }

    private static void define(String line, StringBuilder code, Map<String, Operation> operations) {
        Matcher def = DEF.matcher(line);
        if (!def.matches()) {
            throw new IllegalStateException("ops.py: not understood: " + line);
        }
        String name = def.group(1);
        String parameters = def.group(2);
        operations.put(name, Operation.parse(name, parameters, def.group(3)));
        code.append("  def ").append(name).append("(self: __torch__.Ops");
        if (!parameters.isEmpty()) {
            code.append(", ").append(parameters);
        }
        code.append(") -> ").append(def.group(3)).append(":\n");
        if (!def.group(4).isBlank()) {
            code.append("    ").append(def.group(4).strip()).append('\n');
        }
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
