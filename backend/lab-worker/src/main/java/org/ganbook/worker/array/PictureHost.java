package org.ganbook.worker.array;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.graalvm.polyglot.HostAccess;

/** Pictures in files, for PIL and imageio: a picture is an array of bytes, rows by columns by channels. */
public final class PictureHost {

    /** More than any photograph of a course has; a small file may claim any size. */
    private static final long MOST_PIXELS = 1L << 26;

    private final HostCalls calls;
    private String format = "";

    PictureHost(HostCalls calls) {
        this.calls = calls;
    }

    /** The format of the picture that was decoded last: PNG, JPEG, GIF, BMP. */
    @HostAccess.Export
    public String format() {
        return format;
    }

    /**
     * Reads a picture.
     *
     * @param latin1 the file's bytes, a character each
     * @return rows x columns for grey, rows x columns x 3 or 4 else, of uint8
     */
    @HostAccess.Export
    public NdArray decode(String latin1) {
        return calls.call(() -> {
            byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
            try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
                if (!readers.hasNext()) {
                    throw ArrayException.value("cannot identify image file");
                }
                ImageReader reader = readers.next();
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw ArrayException.value("the picture has more than " + MOST_PIXELS + " pixels");
                }
                format = reader.getFormatName().toUpperCase(Locale.ROOT).replace("JPG", "JPEG");
                return array(reader.read(0));
            } catch (IOException e) {
                throw ArrayException.value("cannot read the image: " + e.getMessage());
            }
        });
    }

    private static NdArray array(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        boolean grey = image.getColorModel().getNumColorComponents() == 1 && !alpha;
        int width = image.getWidth();
        int height = image.getHeight();
        int channels = grey ? 1 : alpha ? 4 : 3;
        long[] shape = grey ? new long[] {height, width} : new long[] {height, width, channels};
        byte[] out = new byte[Math.multiplyExact(Math.multiplyExact(width, height), channels)];
        int[] row = new int[width];
        for (int y = 0, at = 0; y < height; y++) {
            if (grey) {
                // The samples themselves: getRGB would bend them by the grey profile's curve.
                image.getRaster().getSamples(0, y, width, 1, 0, row);
                int bits = image.getColorModel().getComponentSize(0);
                for (int value : row) {
                    out[at++] = (byte) (bits == 16 ? value >> 8 : bits < 8 ? value * 255 / ((1 << bits) - 1) : value);
                }
                continue;
            }
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                out[at++] = (byte) (argb >> 16);
                out[at++] = (byte) (argb >> 8);
                out[at++] = (byte) argb;
                if (alpha) {
                    out[at++] = (byte) (argb >> 24);
                }
            }
        }
        NdArray array = NdArray.allocate(DType.UINT8, shape);
        array.buffer().put(out);
        return array;
    }

    /**
     * The file of a picture.
     *
     * @param kind png, jpeg, bmp or gif
     * @param quality of a JPEG, 1 to 100
     * @return the file's bytes, a character each
     */
    @HostAccess.Export
    public String encode(NdArray picture, String kind, int quality) {
        return calls.call(() -> {
            if (picture.dtype() != DType.UINT8 || picture.rank() < 2 || picture.rank() > 3) {
                throw ArrayException.value("a picture is an array of uint8, rows by columns or with 3 or 4 channels");
            }
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(kind);
                if (!writers.hasNext()) {
                    throw ArrayException.value("pictures of the kind " + kind + " can't be written here; use png");
                }
                ImageWriter writer = writers.next();
                ImageWriteParam how = writer.getDefaultWriteParam();
                if (kind.equals("jpeg")) {
                    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    how.setCompressionQuality(Math.clamp(quality / 100f, 0.01f, 1f));
                }
                try (var stream = ImageIO.createImageOutputStream(out)) {
                    writer.setOutput(stream);
                    writer.write(null, new IIOImage(image(picture), null, null), how);
                }
                writer.dispose();
                return out.toString(StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static BufferedImage image(NdArray picture) {
        int height = Math.toIntExact(picture.length(0));
        int width = Math.toIntExact(picture.length(1));
        int channels = picture.rank() == 2 ? 1 : Math.toIntExact(picture.length(2));
        if (channels != 1 && channels != 3 && channels != 4) {
            throw ArrayException.value("a picture has 1, 3 or 4 channels, not " + channels);
        }
        long[] values = picture.toLongs();
        int type = channels == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : channels == 3 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(Math.max(width, 1), Math.max(height, 1), type);
        for (int y = 0, at = 0; y < height; y++) {
            for (int x = 0; x < width; x++, at += channels) {
                if (channels == 1) {
                    image.getRaster().setSample(x, y, 0, (int) values[at]);
                } else {
                    long alpha = channels == 4 ? values[at + 3] : 255;
                    image.setRGB(x, y, (int) (alpha << 24 | values[at] << 16 | values[at + 1] << 8 | values[at + 2]));
                }
            }
        }
        return image;
    }

    /** A picture of another size, by one of the filters of {@link Resampling}. */
    @HostAccess.Export
    public NdArray resize(NdArray picture, int width, int height, String filter) {
        return calls.call(() -> Resampling.resize(picture, width, height, filter));
    }
}
