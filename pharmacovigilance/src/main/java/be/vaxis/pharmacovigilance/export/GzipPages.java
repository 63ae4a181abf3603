package be.vaxis.pharmacovigilance.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Gzips the pages of a Parquet file with what the JDK brings, where the library would start Hadoop. */
final class GzipPages implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput page) throws IOException {
                var zipped = new ByteArrayOutputStream();
                try (var gzip = new GZIPOutputStream(zipped)) {
                    page.writeAllTo(gzip);
                }
                return BytesInput.from(zipped.toByteArray());
            }

            @Override
            public CompressionCodecName getCodecName() {
                return CompressionCodecName.GZIP;
            }

            @Override
            public void release() {
                // holds nothing
            }
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return new BytesInputDecompressor() {
            @Override
            public BytesInput decompress(BytesInput zipped, int size) throws IOException {
                try (var gzip = new GZIPInputStream(zipped.toInputStream())) {
                    return BytesInput.from(gzip.readNBytes(size));
                }
            }

            @Override
            public void decompress(ByteBuffer in, int zippedSize, ByteBuffer out, int size) throws IOException {
                var zipped = new byte[zippedSize];
                in.get(zipped);
                try (var gzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
                    out.put(gzip.readNBytes(size));
                }
            }

            @Override
            public void release() {
                // holds nothing
            }
        };
    }

    @Override
    public void release() {
        // holds nothing
    }
}
