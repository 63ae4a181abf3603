package be.vaxis.kernel;

/** Destroys the key of a person, so that all that was ever stored about them becomes unreadable everywhere. */
public interface Shredder {

    /** Destroys the key and forgets the number. Shredding twice is shredding once. It cannot be undone. */
    void shred(PersonId person);
}
