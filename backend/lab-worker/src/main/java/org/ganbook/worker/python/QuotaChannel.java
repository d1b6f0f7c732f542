package org.ganbook.worker.python;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel that asks the quota before the file behind it grows. */
record QuotaChannel(SeekableByteChannel file, DiskQuota quota) implements SeekableByteChannel {

    @Override
    public int write(ByteBuffer source) throws IOException {
        long before = file.size();
        quota.reserve(Math.max(0, file.position() + source.remaining() - before));
        int written = file.write(source);
        return written;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        long before = file.size();
        file.truncate(size);
        quota.release(Math.max(0, before - file.size()));
        return this;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
