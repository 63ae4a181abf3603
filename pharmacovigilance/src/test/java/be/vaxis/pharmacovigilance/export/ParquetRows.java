package be.vaxis.pharmacovigilance.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Reads a Parquet file as texts, column by column; what is absent is empty, as in CSV. */
final class ParquetRows {

    private ParquetRows() {}

    static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var reader = new Builder(new LocalInputFile(file))
                .withCodecFactory(new GzipPages())
                .build()) {
            for (var row = reader.read(); row != null; row = reader.read()) {
                rows.add(texts(row));
            }
        }
        return rows;
    }

    private static List<String> texts(Group row) {
        return IntStream.range(0, row.getType().getFieldCount())
                .mapToObj(column -> row.getFieldRepetitionCount(column) == 0 ? "" : row.getValueToString(column, 0))
                .toList();
    }

    private static final class Builder extends ParquetReader.Builder<Group> {

        Builder(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new Rows();
        }
    }

    private static final class Rows extends ReadSupport<Group> {

        @Override
        public ReadContext init(InitContext context) {
            return new ReadContext(context.getFileSchema());
        }

        @Override
        public RecordMaterializer<Group> prepareForRead(
                ParquetConfiguration plain, Map<String, String> about, MessageType schema, ReadContext context) {
            return new GroupRecordConverter(schema);
        }

        @Override
        public RecordMaterializer<Group> prepareForRead(
                Configuration ofHadoop, Map<String, String> about, MessageType schema, ReadContext context) {
            return new GroupRecordConverter(schema);
        }
    }
}
