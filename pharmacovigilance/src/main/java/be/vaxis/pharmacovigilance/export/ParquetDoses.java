package be.vaxis.pharmacovigilance.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Doses as Parquet: the same columns and values as the CSV, texts and a number, gzipped. */
final class ParquetDoses implements DoseWriter {

    /** What of the file is held in memory before it is written. */
    private static final long ROW_GROUP_BYTES = 16L << 20;

    private final ParquetWriter<ReleasedDose> writer;

    ParquetDoses(Path file, List<DoseField> fields, Map<String, String> about) throws IOException {
        writer = new Builder(new LocalOutputFile(file), new Rows(fields, about))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new GzipPages())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build();
    }

    static MessageType schema(List<DoseField> fields) {
        return new MessageType("dose", fields.stream().map(ParquetDoses::column).toList());
    }

    private static Type column(DoseField field) {
        var repetition = field.isOptional() ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
        return field.isNumber()
                ? Types.primitive(PrimitiveTypeName.INT32, repetition).named(field.column())
                : Types.primitive(PrimitiveTypeName.BINARY, repetition)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.column());
    }

    @Override
    public void write(ReleasedDose dose) throws IOException {
        writer.write(dose);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<ReleasedDose, Builder> {

        private final Rows rows;

        Builder(OutputFile file, Rows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<ReleasedDose> getWriteSupport(ParquetConfiguration plain) {
            return rows;
        }

        @Override
        @SuppressWarnings("deprecation") // still asked for by the interface
        protected WriteSupport<ReleasedDose> getWriteSupport(Configuration ofHadoop) {
            return rows;
        }
    }

    private static final class Rows extends WriteSupport<ReleasedDose> {

        private final List<DoseField> fields;
        private final Map<String, String> about;
        private RecordConsumer out;

        @SuppressWarnings("NullAway.Init") // the library calls prepareForWrite before anything is written
        Rows(List<DoseField> fields, Map<String, String> about) {
            this.fields = fields;
            this.about = about;
        }

        @Override
        public WriteContext init(ParquetConfiguration plain) {
            return new WriteContext(schema(fields), about);
        }

        @Override
        @Deprecated
        public WriteContext init(Configuration ofHadoop) {
            return new WriteContext(schema(fields), about);
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            out = consumer;
        }

        @Override
        public void write(ReleasedDose dose) {
            out.startMessage();
            for (var column = 0; column < fields.size(); column++) {
                write(fields.get(column), column, fields.get(column).of(dose));
            }
            out.endMessage();
        }

        private void write(DoseField field, int column, @Nullable String value) {
            if (value == null) {
                return;
            }
            out.startField(field.column(), column);
            if (field.isNumber()) {
                out.addInteger(Integer.parseInt(value));
            } else {
                out.addBinary(Binary.fromString(value));
            }
            out.endField(field.column(), column);
        }
    }
}
