package be.vaxis.registration.copy;

/**
 * What is held below a prefix.
 *
 * <p>The digest of a bucket is the SHA-256 of its items, in their order, each the bytes of its id and of its digest. That of a
 * shorter prefix is the SHA-256 of its buckets that are not empty, in their order, each its number in two bytes and its digest.
 */
public record Sum(Prefix prefix, long count, Digest digest) {}
