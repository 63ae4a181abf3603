package be.vaxis.registration.dosefile;

/** Keeps bytes unreadable at rest, under a key for each file that is itself wrapped by the master key. */
public interface FileSealing {

    /** A new key, wrapped. */
    byte[] freshKey(DoseFileId file);

    /** @param bound what the bytes are; opening them as anything else fails */
    byte[] seal(byte[] wrappedKey, DoseFileId file, String bound, byte[] plain);

    byte[] open(byte[] wrappedKey, DoseFileId file, String bound, byte[] sealed);
}
