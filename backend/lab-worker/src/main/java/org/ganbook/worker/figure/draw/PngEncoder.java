package org.ganbook.worker.figure.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as PNG, in the smallest form that holds them: grey, a palette, colour, or colour with alpha. Source: Portable
 * Network Graphics, W3C Recommendation (second edition).
 */
public final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private PngEncoder() {}

    /** @param argb row by row from the top, 0xAARRGGBB */
    public static byte[] encode(int columns, int rows, int[] argb) {
        boolean opaque = Arrays.stream(argb).allMatch(p -> p >>> 24 == 0xff);
        boolean grey = opaque
                && Arrays.stream(argb).allMatch(p -> (p >> 16 & 0xff) == (p & 0xff) && (p >> 8 & 0xff) == (p & 0xff));
        if (grey) {
            byte[] raw = rows(columns, rows, 1, (i, bytes) -> bytes.put((byte) argb[i]));
            return file(columns, rows, 0, new byte[0], new byte[0], raw);
        }
        Map<Integer, Integer> palette = palette(argb);
        if (palette.size() <= 256) {
            byte[] raw = rows(
                    columns,
                    rows,
                    1,
                    (i, bytes) -> bytes.put(palette.getOrDefault(argb[i], 0).byteValue()));
            return file(columns, rows, 3, colors(palette), alphas(palette), raw);
        }
        byte[] raw = rows(columns, rows, opaque ? 3 : 4, (i, bytes) -> {
            bytes.put((byte) (argb[i] >> 16)).put((byte) (argb[i] >> 8)).put((byte) argb[i]);
            if (!opaque) {
                bytes.put((byte) (argb[i] >>> 24));
            }
        });
        return file(columns, rows, opaque ? 2 : 6, new byte[0], new byte[0], raw);
    }

    /** Writes the bytes of one pixel. */
    private interface PixelWriter {
        void write(int pixel, ByteBuffer bytes);
    }

    private static byte[] rows(int columns, int rows, int channels, PixelWriter writer) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(rows, 1 + columns * channels));
        for (int row = 0; row < rows; row++) {
            bytes.put((byte) 0);
            for (int column = 0; column < columns; column++) {
                writer.write(row * columns + column, bytes);
            }
        }
        return bytes.array();
    }

    /** Colours and their numbers; more than 256 when there are too many for a palette. */
    private static Map<Integer, Integer> palette(int[] argb) {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        for (int pixel : argb) {
            palette.putIfAbsent(pixel, palette.size());
            if (palette.size() > 256) {
                break;
            }
        }
        return palette;
    }

    private static byte[] colors(Map<Integer, Integer> palette) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * palette.size());
        palette.keySet()
                .forEach(p -> bytes.put((byte) (p >> 16)).put((byte) (p >> 8)).put(p.byteValue()));
        return bytes.array();
    }

    private static byte[] alphas(Map<Integer, Integer> palette) {
        ByteBuffer bytes = ByteBuffer.allocate(palette.size());
        palette.keySet().forEach(p -> bytes.put((byte) (p >>> 24)));
        return bytes.array();
    }

    private static byte[] file(int columns, int rows, int colorType, byte[] palette, byte[] alphas, byte[] raw) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(columns)
                        .putInt(rows)
                        .put(new byte[] {8, (byte) colorType, 0, 0, 0})
                        .array());
        if (palette.length > 0) {
            chunk(png, "PLTE", palette);
            chunk(png, "tRNS", alphas);
        }
        chunk(png, "IDAT", deflated(raw));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(byte[] raw) {
        Deflater deflater = new Deflater(6);
        try {
            deflater.setInput(raw);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
