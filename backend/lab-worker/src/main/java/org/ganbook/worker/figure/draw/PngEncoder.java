package org.ganbook.worker.figure.draw;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pixels as PNG, in the smallest of grey, colour, and colour with alpha that holds them. Source: Portable
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
        int channels = grey ? 1 : opaque ? 3 : 4;
        byte[] raw = new byte[rows * (1 + columns * channels)];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            raw[at++] = 0;
            for (int column = 0; column < columns; column++) {
                int pixel = argb[row * columns + column];
                if (grey) {
                    raw[at++] = (byte) pixel;
                    continue;
                }
                raw[at++] = (byte) (pixel >> 16);
                raw[at++] = (byte) (pixel >> 8);
                raw[at++] = (byte) pixel;
                if (channels == 4) {
                    raw[at++] = (byte) (pixel >>> 24);
                }
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        byte colorType = (byte) (grey ? 0 : opaque ? 2 : 6);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(columns)
                        .putInt(rows)
                        .put(new byte[] {8, colorType, 0, 0, 0})
                        .array());
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
