package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.Letter;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.channel.Receipt;
import java.io.IOException;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands letters over to the print shop: a folder of pages with a manifest, that gets its name when it is whole.
 *
 * <p>Nothing is kept on this side. A batch that the print shop has, printed or reported on is not handed over again.
 */
final class SftpLetters implements Letters {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PrintShopAccess access;
    private final PrintShopLine line;
    private final Clock clock;

    SftpLetters(PrintShopAccess access, Clock clock) {
        this.access = access;
        this.line = new PrintShopLine(access);
        this.clock = clock;
    }

    @Override
    public Receipt post(LetterBatch batch) {
        return line.with(files -> {
            if (!handedOver(batch.id(), files)) {
                handOver(batch, files);
            }
            return new Receipt(batch.id(), clock.instant());
        });
    }

    private boolean handedOver(String batch, RemoteFiles files) throws IOException {
        return files.exists(access.batch(batch))
                || files.exists(access.acknowledgement(batch))
                || files.exists(access.done(batch));
    }

    private void handOver(LetterBatch batch, RemoteFiles files) throws IOException {
        var folder = access.part(batch.id());
        files.eraseFolder(folder); // of an attempt that broke off
        files.makeFolder(folder);
        for (var letter : batch.letters()) {
            files.write(folder + "/" + letter.id() + ".pdf", letter.pdf());
        }
        files.write(folder + "/" + Manifest.FILE, json.writeValueAsBytes(manifest(batch)));
        files.rename(folder, access.batch(batch.id()));
    }

    private Manifest manifest(LetterBatch batch) {
        var entries = batch.letters().stream().map(SftpLetters::entry).toList();
        return new Manifest(batch.id(), clock.instant(), entries);
    }

    private static Manifest.Entry entry(Letter letter) {
        return Manifest.Entry.of(letter.id(), letter.pdf());
    }
}
