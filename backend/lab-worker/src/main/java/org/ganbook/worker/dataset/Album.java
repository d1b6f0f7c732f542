package org.ganbook.worker.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Writes an HDF5 file with one group of colour pictures, {@code 0.jpg}, {@code 1.jpg} and so on: bytes [218, 178, 3],
 * neither compressed nor in chunks, so that reading one is a single read of the disk's own pages, which all readers
 * share. The layout is the one that h5py writes by default, and any HDF5 library reads it.
 *
 * <p>All pictures have the same size, so every address is known before the first of them comes: the index stands at
 * the beginning, and the pictures follow as a stream.
 *
 * <p>Source: HDF5 File Format Specification, superblock and object headers of version 0 and 1.
 */
final class Album {

    static final int HEIGHT = 218;
    static final int WIDTH = 178;
    static final int CHANNELS = 3;
    /** Bytes of a picture. */
    static final int PICTURE = HEIGHT * WIDTH * CHANNELS;

    static final String GROUP = "img_align_celeba";

    private static final long NOWHERE = -1;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    private static final int SUPERBLOCK = 96;
    private static final int PICTURE_HEADER = 128;
    private static final int GROUP_HEADER = 40;
    private static final int HEAP_HEADER = 32;
    /** Half of the children that a group's tree node has room for. */
    private static final int TREE_RANK = 16;

    private static final int TREE = 24 + 16 * 2 * TREE_RANK + 8;
    private static final int STRIDE = PICTURE + padding(PICTURE);

    private final OutputStream out;
    private final int count;
    private int written;

    /**
     * Writes the index.
     *
     * @param out takes the file from its first byte on
     * @param count how many pictures will come
     */
    Album(OutputStream out, int count) throws IOException {
        this.out = out;
        this.count = count;
        out.write(new Index(count).bytes());
    }

    /** Writes the next picture, rows of red, green and blue. */
    void add(byte[] picture) throws IOException {
        if (picture.length != PICTURE || written == count) {
            throw new IllegalArgumentException("picture " + written + " of " + count + " has " + picture.length);
        }
        out.write(picture);
        out.write(new byte[STRIDE - PICTURE]);
        written++;
    }

    /** @throws IOException when pictures are missing: the file must not be used */
    void finish() throws IOException {
        out.flush();
        if (written < count) {
            throw new IOException(written + " of " + count + " pictures were written");
        }
    }

    private static int padding(int size) {
        return Math.floorMod(-size, 8);
    }

    private static byte[] padded(String name) {
        byte[] word = name.getBytes(StandardCharsets.US_ASCII);
        return java.util.Arrays.copyOf(word, word.length + 1 + padding(word.length + 1));
    }

    /** All of the file but the pictures. */
    private static final class Index {

        private final int count;
        /** The most entries of a symbol node; a group's tree has one level, so it must hold a 32nd of the pictures. */
        private final int room;

        private final ByteBuffer buffer;
        private final long pictures;

        Index(int count) {
            this.count = count;
            int most = 8;
            while (most * 2 * TREE_RANK < count) {
                most *= 2;
            }
            room = most;
            int size = SUPERBLOCK + count * PICTURE_HEADER + group(numbered(count)) + group(new String[] {GROUP});
            buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            pictures = size;
        }

        /** The names in the order of the format, which is that of their bytes. */
        private static String[] numbered(int count) {
            return IntStream.range(0, count).mapToObj(i -> i + ".jpg").sorted().toArray(String[]::new);
        }

        /** How many bytes a group of these members takes. */
        private int group(String[] names) {
            int heap = 8;
            for (String name : names) {
                heap += padded(name).length;
            }
            int nodes = (names.length + room - 1) / room;
            return heap + HEAP_HEADER + nodes * (8 + 40 * room) + TREE + GROUP_HEADER;
        }

        byte[] bytes() {
            buffer.position(SUPERBLOCK);
            for (int i = 0; i < count; i++) {
                pictureHeader(pictures + (long) i * STRIDE);
            }
            String[] names = numbered(count);
            long[] addresses = new long[count];
            for (int i = 0; i < count; i++) {
                int number = Integer.parseInt(names[i].substring(0, names[i].indexOf('.')));
                addresses[i] = SUPERBLOCK + (long) number * PICTURE_HEADER;
            }
            long group = writeGroup(names, addresses);
            superblock(writeGroup(new String[] {GROUP}, new long[] {group}));
            return buffer.array();
        }

        private void superblock(long root) {
            buffer.put(0, SIGNATURE).position(SIGNATURE.length);
            buffer.put(new byte[] {0, 0, 0, 0, 0, 8, 8, 0});
            buffer.putShort((short) (room / 2)).putShort((short) TREE_RANK).putInt(0);
            buffer.putLong(0).putLong(NOWHERE).putLong(pictures + (long) count * STRIDE);
            buffer.putLong(NOWHERE).putLong(0).putLong(root);
        }

        private void message(int kind, int size) {
            buffer.putShort((short) kind).putShort((short) size).putInt(0);
        }

        private void objectHeader(int messages, int size) {
            buffer.put((byte) 1).put((byte) 0).putShort((short) messages);
            buffer.putInt(1).putInt(size).putInt(0);
        }

        /** Shape, type, fill value and place of a picture. */
        private void pictureHeader(long address) {
            objectHeader(4, PICTURE_HEADER - 16);
            message(1, 32);
            buffer.put(new byte[] {1, 3, 0, 0, 0, 0, 0, 0});
            buffer.putLong(HEIGHT).putLong(WIDTH).putLong(CHANNELS);
            message(3, 16);
            buffer.put(new byte[] {0x10, 0, 0, 0}).putInt(1).putShort((short) 0).putShort((short) 8);
            buffer.putInt(0);
            message(5, 8);
            buffer.put(new byte[] {2, 2, 2, 1, 0, 0, 0, 0});
            message(8, 24);
            buffer.put(new byte[] {3, 1}).putLong(address).putLong(PICTURE).put(new byte[6]);
        }

        /** Writes a group and returns where its header lies. */
        private long writeGroup(String[] names, long[] addresses) {
            int heapData = buffer.position();
            int[] offsets = new int[names.length];
            buffer.putLong(0);
            for (int i = 0; i < names.length; i++) {
                offsets[i] = buffer.position() - heapData;
                buffer.put(padded(names[i]));
            }
            int heapSize = buffer.position() - heapData;
            int heap = buffer.position();
            buffer.put(new byte[] {'H', 'E', 'A', 'P', 0, 0, 0, 0});
            buffer.putLong(heapSize).putLong(1).putLong(heapData);
            int nodes = buffer.position();
            int children = (names.length + room - 1) / room;
            for (int node = 0; node < children; node++) {
                symbolNode(offsets, addresses, node * room, nodes + node * (8 + 40 * room));
            }
            int tree = nodes + children * (8 + 40 * room);
            buffer.position(tree).put(new byte[] {'T', 'R', 'E', 'E', 0, 0}).putShort((short) children);
            buffer.putLong(NOWHERE).putLong(NOWHERE).putLong(0);
            for (int node = 0; node < children; node++) {
                buffer.putLong(nodes + (long) node * (8 + 40 * room));
                buffer.putLong(offsets[Math.min((node + 1) * room, names.length) - 1]);
            }
            buffer.position(tree + TREE);
            objectHeader(1, 24);
            message(17, 16);
            buffer.putLong(tree).putLong(heap);
            return tree + TREE;
        }

        private void symbolNode(int[] offsets, long[] addresses, int from, int at) {
            int to = Math.min(from + room, offsets.length);
            buffer.position(at).put(new byte[] {'S', 'N', 'O', 'D', 1, 0}).putShort((short) (to - from));
            for (int i = from; i < to; i++) {
                buffer.putLong(offsets[i])
                        .putLong(addresses[i])
                        .putLong(0)
                        .putLong(0)
                        .putLong(0);
            }
        }
    }
}
