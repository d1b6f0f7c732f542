package org.ganbook.jupyter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tools.jackson.databind.JsonNode;

/**
 * A picture that is one: what it claims to be has been looked at.
 *
 * @param svg inert, or empty
 * @param png Base64, or empty
 * @param width CSS pixels
 * @param height CSS pixels
 */
record Picture(String svg, String png, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Where a PNG says how large it is: behind the signature and the head of its first chunk. */
    private static final int PNG_SIZE = 16;

    /** Few bytes can stand for so many dots that no browser wants to show them. */
    private static final long MOST_DOTS = 50_000_000;

    private static final int WIDEST = 10_000;

    /** @param content Base64, or the text of an SVG */
    static Optional<Picture> read(String kind, String content) {
        if (kind.equals("image/svg+xml")) {
            return InertSvg.read(content);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(content.replaceAll("\\s+", ""));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        // Some programs write one format and name another.
        return bytes.length > PNG_SIZE + 8 && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)
                ? png(bytes)
                : converted(bytes);
    }

    private static Optional<Picture> png(byte[] bytes) {
        ByteBuffer size = ByteBuffer.wrap(bytes, PNG_SIZE, 8);
        return sized(size.getInt(), size.getInt(), bytes);
    }

    private static Optional<Picture> sized(int width, int height, byte[] png) {
        return isFit(width, height)
                ? Optional.of(new Picture("", Base64.getEncoder().encodeToString(png), width, height))
                : Optional.empty();
    }

    private static boolean isFit(long width, long height) {
        return width > 0 && height > 0 && width * height <= MOST_DOTS;
    }

    private static Optional<Picture> converted(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!isFit(reader.getWidth(0), reader.getHeight(0))) {
                    return Optional.empty();
                }
                BufferedImage image = reader.read(0);
                var png = new ByteArrayOutputStream();
                return ImageIO.write(image, "png", png)
                        ? sized(image.getWidth(), image.getHeight(), png.toByteArray())
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // What the decoders throw at bytes that are no picture is of many kinds.
            return Optional.empty();
        }
    }

    /** As large as the notebook wants it, which is smaller than its dots on screens with many. */
    Picture sizedBy(JsonPlace metadata, String kind) {
        JsonNode wanted = metadata.field(kind).isThere() ? metadata.field(kind).node() : metadata.node();
        int newWidth = wanted.path("width").asInt(0);
        int newHeight = wanted.path("height").asInt(0);
        if (newWidth > 0 && newHeight <= 0) {
            newHeight = Math.round((float) height * newWidth / width);
        } else if (newHeight > 0 && newWidth <= 0) {
            newWidth = Math.round((float) width * newHeight / height);
        }
        return newWidth > 0 && newWidth <= WIDEST && newHeight > 0 && newHeight <= WIDEST
                ? new Picture(svg, png, newWidth, newHeight)
                : this;
    }
}
