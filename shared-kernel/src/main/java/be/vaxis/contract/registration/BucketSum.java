package be.vaxis.contract.registration;

/**
 * What is told, or held, of the people of one bucket.
 *
 * @param sum of their fingerprints, whatever their order
 */
public record BucketSum(int bucket, int people, long sum) {}
